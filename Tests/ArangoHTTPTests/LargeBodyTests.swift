import ArangoCore
import ArangoPlatform
import ResponseReader
import Testing

@testable import ArangoHTTP

/// Bodies that are received directly into their memory, beside the scratch memory of a connection.
@Suite struct LargeBodyTests {
  private static let body = String(
    decoding: (0..<20_000).map { UInt8(0x61 + $0 % 26) }, as: UTF8.self)
  private static let body100 = String(body.prefix(100))

  static let samples: [Sample] = [
    Sample(
      "a length, and no more", head("Content-Length: 20000") + body, .response(200, body: body)),
    Sample(
      "a length", head("Content-Length: 20000") + body + "rest",
      .response(200, body: body, surplus: 4)),
    Sample(
      "a length, cut", head("Content-Length: 20001") + body, closes: true, .closedInside),
    Sample(
      "chunks",
      head("Transfer-Encoding: chunked") + "4e20\r\n" + body + "\r\n64\r\n" + body100
        + "\r\n4e20\r\n" + body + "\r\n0\r\n\r\n",
      .response(200, body: body + body100 + body)),
    Sample(
      "a chunk without a line end", head("Transfer-Encoding: chunked") + "4e1f\r\n" + body,
      .fault(.chunkEnd)),
    Sample(
      "until the end", head("X: 1") + body, closes: true,
      .response(200, body: body, keeps: false)),
    Sample(
      "until the end, as large as allowed", head("X: 1") + body, maxBytes: 20_000, closes: true,
      .response(200, body: body, keeps: false)),
    Sample(
      "until the end, larger than allowed", head("X: 1") + body, maxBytes: 19_999, closes: true,
      .tooLarge),
    Sample(
      "chunks larger than allowed",
      head("Transfer-Encoding: chunked") + "4e20\r\n" + body
        + "\r\n4e20\r\n" + body + "\r\n0\r\n\r\n", maxBytes: 39_999, .tooLarge),
  ]

  @Test(arguments: samples)
  func `a large body is read wherever its bytes are cut`(sample: Sample) {
    var cuts = [[], Array(stride(from: 0, to: sample.bytes.count, by: 997))]
    let starts = Set(stride(from: 0, to: sample.bytes.count, by: 1_361)).union(0..<120)
      .union((sample.bytes.count - 120)..<sample.bytes.count)
      .union(20_000..<20_120)
    cuts += starts.filter { $0 < sample.bytes.count }.map { [$0] }
    for cut in cuts {
      let outcome = Sample.Expected(sample.read(cutAt: cut))
      guard outcome == sample.expected else {
        Issue.record("another outcome if cut at \(cut.prefix(3))")
        return
      }
    }
  }

  private func transfer(_ text: String, maxBytes: Int64) throws -> Transfer {
    let limit = Instant(nanoseconds: .max)
    var transfer = Transfer(
      headCount: 0, payload: .none,
      limits: TransferLimits(deadline: limit, connectDeadline: limit, maxResponseBytes: maxBytes),
      parser: ResponseParser(isHead: false, maxBodyBytes: maxBytes), takenBefore: 0)
    let surplus = try Array(text.utf8).withUnsafeBytes { (bytes) throws(ResponseFault) in
      try transfer.receive(bytes, { false })
    }
    #expect(surplus == nil)
    return transfer
  }

  @Test func `memory is reserved as Content-Length says`() throws {
    let transfer = try transfer(head("Content-Length: 5000000") + "{", maxBytes: 1 << 30)
    let room = try #require(transfer.parser.response.body.room(0))
    #expect(room.count >= 4_999_999)
  }

  @Test(arguments: [
    head("X: 1") + "{", head("Transfer-Encoding: chunked") + "1\r\n{",
    head("Transfer-Encoding: chunked") + "a\r\n{",
  ])
  func `memory is not reserved for a body of unknown length`(text: String) throws {
    let transfer = try transfer(text, maxBytes: 1 << 30)
    let room = try #require(transfer.parser.response.body.room(0))
    #expect(room.count < 1 << 20)
  }

  @Test func `the memory for direct reads ends with the body`() throws {
    let one = try transfer(head("Content-Length: 5000") + "{", maxBytes: 1 << 30)
    #expect(one.directRoom()?.count == 4_999)
    let other = try transfer(head("X: 1") + "{", maxBytes: 5_000)
    #expect(other.directRoom()?.count == 4_999)
    let compressed = try transfer(
      head("Content-Encoding: gzip", "Content-Length: 50000"), maxBytes: 1 << 30)
    #expect(compressed.directRoom() == nil)
  }
}
