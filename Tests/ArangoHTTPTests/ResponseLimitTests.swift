import ArangoHTTP
import ResponseReader
import Testing

private let chunked = "Transfer-Encoding: chunked"
/// The limit of a head with its interim responses, and of chunk extensions with trailers.
private let limit = 256 << 10

/// Reads a response in one piece, in pieces of 4,099 bytes, and in two pieces cut near its end.
private func outcomes(_ sample: Sample) -> [Sample.Expected] {
  let count = sample.bytes.count
  let cuts =
    [[], Array(stride(from: 0, to: count, by: 4_099))]
    + [1, 2, 3, 5, 20].map { [count - $0] }
  return cuts.map { Sample.Expected(sample.read(cutAt: $0)) }
}

private func repeated(_ text: String, count: Int) -> String {
  String(repeating: text, count: count)
}

@Suite struct ResponseLimitTests {
  /// Text of a size with a response behind it, which ends at the limit.
  private func bytes(_ beginning: String, filledWith filler: String, _ end: String, size: Int)
    -> String
  {
    beginning + repeated(filler, count: size - beginning.utf8.count - end.utf8.count) + end
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nX: ", "\r\nContent-Length: 0\r\n\r\n"),
    ("HTTP/1.1 200 ", "\r\nContent-Length: 0\r\n\r\n"),
    ("HTTP/1.1 100 Continue\r\nX: ", "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
  ])
  func `a head with its interim responses has up to 256 kB`(beginning: String, end: String) {
    let largest = bytes(beginning, filledWith: "a", end, size: limit)
    for outcome in outcomes(Sample("", largest, .incomplete)) {
      #expect(outcome == .response(200, body: ""))
    }
    let larger = bytes(beginning, filledWith: "a", end, size: limit + 1)
    for outcome in outcomes(Sample("", larger, .incomplete)) {
      #expect(outcome == .fault(.headSize))
    }
  }

  @Test(arguments: [
    ("HTTP/1.1 200 ", "a"), ("HTTP/1.1 200 OK\r\nX: ", "a"), ("HTTP/1.1 200 OK\r\n", "a"),
    ("HTTP/1.1 200 OK\r\n", "X: 1\r\n"),
  ])
  func `a head without an end is a fault as soon as it is larger`(
    beginning: String, filler: String
  ) {
    let text = beginning + repeated(filler, count: limit / filler.utf8.count)
    for outcome in outcomes(Sample("", text, .incomplete)) { #expect(outcome == .fault(.headSize)) }
  }

  @Test func `interim responses without end are a fault as soon as they are larger`() {
    let interim = "HTTP/1.1 100 Continue\r\n\r\n"
    let text = repeated(interim, count: limit / interim.utf8.count + 1)
    for outcome in outcomes(Sample("", text, .incomplete)) { #expect(outcome == .fault(.headSize)) }
  }

  @Test(arguments: [
    (head(chunked) + "2;", "\r\n{}\r\n0\r\n\r\n"),
    (head(chunked) + "2\r\n{}\r\n0\r\nX: ", "\r\n\r\n"),
  ])
  func `chunk extensions or trailers have up to 256 kB`(beginning: String, end: String) {
    // Some bytes beside the filler count too.
    for size in [limit - 64, limit + 1] {
      let text = beginning + repeated("a", count: size) + end
      for outcome in outcomes(Sample("", text, .incomplete)) {
        #expect(outcome == (size < limit ? .response(200, body: "{}") : .fault(.chunkOverhead)))
      }
    }
  }

  @Test(arguments: [
    ("", "1;abc=def\r\nx\r\n", limit / 7), ("1;", "a", limit + 1), ("1", " ", limit + 2),
    ("0\r\n", "X: 1\r\n", limit / 6 + 1), ("0\r\nX: ", "a", limit), ("0\r\n", "X", limit + 1),
  ])
  func `chunk extensions and trailers without end are a fault as soon as they are larger`(
    beginning: String, filler: String, count: Int
  ) {
    let text = beginning + repeated(filler, count: count)
    for outcome in outcomes(Sample("", head(chunked) + text, .incomplete)) {
      #expect(outcome == .fault(.chunkOverhead))
    }
  }

  @Test func `the number of chunks is not limited`() {
    let count = limit + 1_000
    let text = head(chunked) + repeated("1\r\nx\r\n", count: count) + "0\r\n\r\n"
    let sample = Sample("", text, .incomplete)
    #expect(Sample.Expected(sample.read()) == .response(200, body: repeated("x", count: count)))
  }

  @Test func `zeros of a chunk size do not go on without end`() {
    let sample = Sample("", head(chunked) + repeated("0", count: 100), .incomplete)
    #expect(Sample.Expected(sample.read()) == .fault(.chunkSize))
  }
}
