import ArangoCore
import ArangoPlatform
import Testing

@testable import ArangoHTTP

/// The response of a head, without a body.
private func response(_ text: String) throws -> Response {
  var parser = ResponseParser(isHead: true, maxBodyBytes: 0)
  let part = try Array(text.utf8).withUnsafeBytes { (bytes) throws(ResponseFault) in
    try parser.next(bytes)
  }
  #expect(part == .end(skipped: text.utf8.count))
  return parser.response
}

private func members(_ headers: [JSON.Member]) -> [String] {
  headers.map { member in
    guard case .string(let value) = member.value else { return member.name }
    return member.name + "=" + value
  }
}

@Suite struct ResponseTests {
  @Test func `headers keep their order and spelling, and those of one name are joined`() throws {
    let response = try response(
      head("Server: ArangoDB", "X-One:1 ", "x-two:\t2, 3 ", "SERVER: x", "X-Empty:", "X-Two: 4"))
    #expect(
      members(response.headers)
        == ["Server=ArangoDB, x", "X-One=1", "x-two=2, 3, 4", "X-Empty="])
    #expect(response.header("server") == "ArangoDB, x")
    #expect(response.header("X-TWO") == "2, 3, 4")
    #expect(response.header("x-empty") == "")
    #expect(response.header("x-tw") == nil)
    #expect(response.header("") == nil)
  }

  @Test(arguments: ["HTTP/1.1 200 a: b\r\nX: 1\r\n\r\n", "HTTP/1.1 200 :\nX: 1\n\n"])
  func `the status line is no header`(text: String) throws {
    #expect(members(try response(text).headers) == ["X=1"])
  }

  @Test func `headers of an interim response are not those of the response`() throws {
    let response = try response(
      "HTTP/1.1 103 Early Hints\r\nX: 1\r\nx-arango-queue-time-seconds: 2\r\n\r\n" + head("Y: 2"))
    #expect(members(response.headers) == ["Y=2"])
    #expect(response.queueTime == nil)
    #expect(response.status == 200)
  }

  @Test func `a value that is not UTF-8 is repaired`() throws {
    var parser = ResponseParser(isHead: true, maxBodyBytes: 0)
    let bytes = Array("HTTP/1.1 200 OK\r\nX: ".utf8) + [0xfc, 0x0d, 0x0a, 0x0d, 0x0a]
    _ = try bytes.withUnsafeBytes { (bytes) throws(ResponseFault) in try parser.next(bytes) }
    #expect(parser.response.header("x") == "\u{fffd}")
  }

  @Test(arguments: [
    ("application/json; charset=utf-8", "application/json"), ("Text/Plain ;x", "text/plain"),
    ("", ""), (";", ""),
  ])
  func `the type of the body has no parameters`(value: String, type: String) throws {
    #expect(try response(head("Content-Type: " + value)).mediaType == type)
    #expect(try response(head("X: 1")).mediaType == "")
  }

  @Test(
    arguments: [
      ("0", 0), ("0.000000", 0), ("1", 1_000_000), ("0.000123", 123), ("0.0001239", 123),
      (" 2.5\t", 2_500_000), ("3.", 3_000_000), (".5", 500_000),
      ("10995116277759", 10_995_116_277_759_000_000), ("10995116277760", nil),
      ("99999999999999999999999999", nil), ("", nil), (" ", nil), (".", nil),
      ("1.2.3", nil), ("-1", nil), ("+1", nil), ("1e3", nil), ("1 2", nil), ("0x1", nil),
      ("nan", nil),
      ("1,5", nil),
    ] as [(String, UInt64?)])
  func `the queue time is microseconds`(text: String, microseconds: UInt64?) throws {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBytes { QueueTime.microseconds($0) } == microseconds)
    #expect(
      try response(head("X-Arango-Queue-Time-Seconds: " + text)).queueTime == microseconds)
  }
}
