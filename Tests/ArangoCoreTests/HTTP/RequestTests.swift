import Testing

@testable import ArangoCore

@Suite struct RequestTests {
  @Test(arguments: [
    ("/_api/version", "/_db/shop/_api/version"),
    ("/_api/version?details=true", "/_db/shop/_api/version?details=true"),
    ("/_db/other/_api/version", "/_db/other/_api/version"),
    ("/_arango/v1/_api/version", "/_arango/v1/_api/version"),
    ("/_dbx", "/_db/shop/_dbx"),
  ])
  func `a path is inside the database unless it names one`(path: String, target: String) throws {
    #expect(try Request.target(path: path, in: "/_db/shop") == target)
  }

  @Test(arguments: ["", "x", "/a b", "/a\r\nX: y", "/ü", "/a#b", "/a\u{7f}"])
  func `an invalid path is refused`(path: String) {
    let error = #expect(throws: ArangoError.self) { try Request.target(path: path, in: "") }
    #expect(error?.code == .argument)
  }

  @Test(arguments: ["get", "", "TRACE", "GET\r\n"])
  func `an unknown method is an error that names the valid ones`(name: String) {
    let error = #expect(throws: ArangoError.self) { try Request.Method(named: name) }
    #expect(error?.message.hasPrefix("method is one of GET, HEAD, POST, PUT") == true)
  }

  @Test(arguments: ["", "a b", "a:", "ä", "a\r\n", "Content-Length", "HOST", "transfer-encoding"])
  func `an invalid or reserved header name is refused`(name: String) {
    #expect(throws: ArangoError.self) { try Header(checking: name, .string("x")) }
  }

  @Test func `a header value with a line break is refused and not repeated`() {
    let error = #expect(throws: ArangoError.self) {
      try Header(checking: "X-Secret", .string("hunter2\r\nA: b"))
    }
    #expect(error?.message == "header X-Secret has a control character in its value")
  }

  @Test func `headers are an object of strings`() throws {
    #expect(try Header.list(nil) == [])
    #expect(try Header.list(.object([.init("A", .string("b"))])) == [Header("A", "b")])
    #expect(throws: ArangoError.argument("header A is a string, not an integer")) {
      try Header.list(.object([.init("A", .integer(1))]))
    }
    #expect(throws: ArangoError.argument("headers are a JSON object, not an array")) {
      try Header.list(.array([]))
    }
  }

  @Test func `all but unreserved characters are percent-encoded`() {
    #expect(percentEncoded("aZ09-._~") == "aZ09-._~")
    #expect(percentEncoded("a/b c?ü") == "a%2Fb%20c%3F%C3%BC")
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("timeot_ms", "timeout_ms"), ("Timeout_MS", "timeout_ms"), ("verifi", "verify"),
    ("timeout", "timeout_ms"), ("ver", "verify"), ("ve", nil),
    ("colour", nil), ("", nil),
  ])
  func `a misspelt name finds the nearest valid one`(word: String, name: String?) {
    #expect(nearestName(to: word, among: ["timeout_ms", "verify"]) == name)
  }
}

@Suite struct InstantTests {
  @Test func `time neither overflows nor runs backwards`() {
    let now = Instant(nanoseconds: 5_000_000)
    #expect(now.advanced(byMilliseconds: .max).nanoseconds == .max)
    #expect(now.advanced(byMilliseconds: -1) == now)
    #expect(now.milliseconds(since: now.advanced(byMilliseconds: 3)) == 0)
    #expect(now.advanced(byMilliseconds: 3).milliseconds(since: now) == 3)
  }
}
