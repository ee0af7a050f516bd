import ArangoCore
import ArangoHTTP
import ArangoPlatform

private let chunked = "Transfer-Encoding: chunked"

extension Sample {
  static let bodies: [Sample] = [
    // Content-Length.
    Sample("no length but 0", head("Content-Length: 0"), .response(200, body: "")),
    Sample("a length", head("Content-Length: 2") + "{}", .response(200, body: "{}")),
    Sample("zeros before a length", head("Content-Length: 002") + "{}", .response(200, body: "{}")),
    Sample(
      "a length of which one byte is missing", head("Content-Length: 3") + "{}", closes: true,
      .closedInside),
    Sample("a length without bytes", head("Content-Length: 3"), closes: true, .closedInside),
    Sample("a body that goes on", head("Content-Length: 3") + "{}", .incomplete),
    Sample(
      "bytes behind the end", head("Content-Length: 2") + "{}HTTP/1.1 200 OK\r\n",
      .response(200, body: "{}", surplus: 17)),
    Sample(
      "another response behind the end", head("Content-Length: 0") + head("Content-Length: 0"),
      .response(200, body: "", surplus: 38)),
    Sample("an empty length", head("Content-Length: "), .fault(.contentLength)),
    Sample("a negative length", head("Content-Length: -1"), .fault(.contentLength)),
    Sample("a length with a sign", head("Content-Length: +1"), .fault(.contentLength)),
    Sample("a length that is no number", head("Content-Length: two"), .fault(.contentLength)),
    Sample("a hexadecimal length", head("Content-Length: 0x2"), .fault(.contentLength)),
    Sample("a length with a fraction", head("Content-Length: 2.0"), .fault(.contentLength)),
    Sample("two numbers", head("Content-Length: 2 2"), .fault(.contentLength)),
    Sample("a list of lengths", head("Content-Length: 2, 2"), .fault(.contentLength)),
    Sample(
      "a length beyond 64 bits", head("Content-Length: 18446744073709551618"),
      .fault(.contentLength)),
    Sample(
      "the largest length that is read", head("Content-Length: 999999999999999999"), .tooLarge),
    Sample(
      "two lengths", head("Content-Length: 2", "Content-Length: 3") + "{}", .fault(.twoLengths)),
    Sample(
      "the same length twice", head("Content-Length: 2", "content-length: 2") + "{}",
      .fault(.twoLengths)),
    Sample(
      "a length and chunks", head("Content-Length: 2", chunked) + "{}", .fault(.bothFramings)),
    Sample(
      "chunks and a length", head(chunked, "Content-Length: 2") + "{}", .fault(.bothFramings)),

    // Responses without a body, independent of their headers.
    Sample(
      "of a HEAD request", head("Content-Length: 700"), isHead: true, .response(200, body: "")),
    Sample("of a HEAD request, chunked", head(chunked), isHead: true, .response(200, body: "")),
    Sample(
      "of a HEAD request, in an unknown coding", head("Content-Encoding: br"), isHead: true,
      .response(200, body: "")),
    Sample(
      "of a HEAD request, larger than allowed", head("Content-Length: 700"), isHead: true,
      maxBytes: 5, .response(200, body: "")),
    Sample(
      "of a HEAD request, with a body", head("Content-Length: 2") + "{}", isHead: true,
      .response(200, body: "", surplus: 2)),
    Sample(
      "204 with a length", "HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n",
      .response(204, body: "")),
    Sample("304", "HTTP/1.1 304 Not Modified\r\n\r\n", .response(304, body: "")),
    Sample(
      "304 with a body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}",
      .response(304, body: "", surplus: 2)),
    Sample(
      "of an error", "HTTP/1.1 503 x\r\nContent-Length: 2\r\n\r\n{}", .response(503, body: "{}")),

    // Until the end of the connection.
    Sample(
      "until the end", head("X: 1") + "{}", closes: true, .response(200, body: "{}", keeps: false)),
    Sample(
      "until the end, empty", head("X: 1"), closes: true, .response(200, body: "", keeps: false)),
    Sample("until an end that has not come", head("X: 1") + "{}", .incomplete),
    Sample(
      "until the end, of HTTP/1.0", "HTTP/1.0 200 OK\n\n{}", closes: true,
      .response(200, body: "{}", keeps: false)),

    // Chunks.
    Sample(
      "chunks", head(chunked) + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", .response(200, body: "{}")),
    Sample("an empty chunked body", head(chunked) + "0\r\n\r\n", .response(200, body: "")),
    Sample(
      "hexadecimal sizes",
      head(chunked)
        + "a\r\n0123456789\r\nB\r\n0123456789a\r\n00f\r\n0123456789abcde\r\n000\r\n\r\n",
      .response(200, body: "01234567890123456789a0123456789abcde")),
    Sample(
      "chunks with line feeds alone", head(chunked) + "2\n{}\n0\n\n", .response(200, body: "{}")),
    Sample(
      "extensions", head(chunked) + "2;a=b;c=\"d\te\"\r\n{}\r\n0;x\r\n\r\n",
      .response(200, body: "{}")),
    Sample(
      "blanks behind a size", head(chunked) + "2 \t ;a\r\n{}\r\n0 \r\n\r\n",
      .response(200, body: "{}")),
    Sample(
      "trailers", head(chunked) + "2\r\n{}\r\n0\r\nX: 1\r\nContent-Length: 9\r\n\r\n",
      .response(200, body: "{}")),
    Sample(
      "trailers with line feeds alone", head(chunked) + "2\n{}\n0\nX: 1\n\n",
      .response(200, body: "{}")),
    Sample(
      "bytes behind the last chunk", head(chunked) + "0\r\n\r\n0\r\n\r\n",
      .response(200, body: "", surplus: 5)),
    Sample(
      "chunks in upper case", head("transfer-encoding: CHUNKED") + "0\r\n\r\n",
      .response(200, body: "")),
    Sample("chunks without their end", head(chunked) + "2\r\n{}\r\n", closes: true, .closedInside),
    Sample("a cut chunk", head(chunked) + "3\r\n{}", closes: true, .closedInside),
    Sample("a cut size", head(chunked) + "3", closes: true, .closedInside),
    Sample("a cut trailer", head(chunked) + "0\r\nX: 1\r\n", closes: true, .closedInside),
    Sample("the last line feed is missing", head(chunked) + "0\r\n\r", closes: true, .closedInside),
    Sample("no size", head(chunked) + "\r\n{}\r\n", .fault(.chunkSize)),
    Sample("a size that is no number", head(chunked) + "zz\r\n{}\r\n", .fault(.chunkSize)),
    Sample("a negative size", head(chunked) + "-2\r\n{}\r\n", .fault(.chunkSize)),
    Sample("a blank before a size", head(chunked) + " 2\r\n{}\r\n", .fault(.chunkSize)),
    Sample("a size with a prefix", head(chunked) + "0x2\r\n{}\r\n", .fault(.chunkSize)),
    Sample(
      "a size of 16 digits", head(chunked) + "0000000000000002\r\n{}\r\n", .fault(.chunkSize)),
    Sample("a size beyond what is allowed", head(chunked) + "fffffffffffffff\r\n", .tooLarge),
    Sample(
      "a control character in an extension", head(chunked) + "2;\u{1}\r\n{}", .fault(.chunkSize)),
    Sample("a return in an extension", head(chunked) + "2;a\rb\r\n{}", .fault(.chunkSize)),
    Sample("two returns behind a size", head(chunked) + "2\r\r\n{}", .fault(.chunkSize)),
    Sample("a chunk longer than its size", head(chunked) + "2\r\n{}}\r\n", .fault(.chunkEnd)),
    Sample("a chunk without a line end", head(chunked) + "2\r\n{}0\r\n\r\n", .fault(.chunkEnd)),
    Sample("two returns behind a chunk", head(chunked) + "2\r\n{}\r\r\n", .fault(.chunkEnd)),
    Sample("a folded trailer", head(chunked) + "0\r\nX: 1\r\n 2\r\n\r\n", .fault(.trailer)),
    Sample("a NUL in a trailer", head(chunked) + "0\r\nX: \0\r\n\r\n", .fault(.trailer)),
    Sample("a return in a trailer", head(chunked) + "0\r\nX: a\rb\r\n\r\n", .fault(.trailer)),
    Sample(
      "two returns at the end of the trailer", head(chunked) + "0\r\n\r\r\n", .fault(.trailer)),
    Sample(
      "a trailer without a colon", head(chunked) + "0\r\nHTTP/1.1 200 OK\r\n\r\n",
      .fault(.trailer)),
    Sample("a trailer without a name", head(chunked) + "0\r\n: x\r\n\r\n", .fault(.trailer)),
    Sample("another transfer coding", head("Transfer-Encoding: gzip"), .fault(.transferEncoding)),
    Sample(
      "a list of transfer codings", head("Transfer-Encoding: gzip, chunked"),
      .fault(.transferEncoding)),
    Sample("chunked twice", head(chunked, chunked), .fault(.transferEncoding)),
    Sample(
      "chunked of HTTP/1.0", "HTTP/1.0 200 OK\r\n\(chunked)\r\n\r\n0\r\n\r\n",
      .fault(.transferEncoding)),
  ]

  /// Limits of the body.
  static let limits: [Sample] = [
    Sample(
      "a length as large as allowed", head("Content-Length: 4") + "1234", maxBytes: 4,
      .response(200, body: "1234")),
    Sample("a length larger than allowed", head("Content-Length: 5"), maxBytes: 4, .tooLarge),
    Sample(
      "chunks as large as allowed", head(chunked) + "2\r\n12\r\n2\r\n34\r\n0\r\n\r\n", maxBytes: 4,
      .response(200, body: "1234")),
    Sample(
      "chunks larger than allowed", head(chunked) + "2\r\n12\r\n3\r\n345\r\n0\r\n\r\n", maxBytes: 4,
      .tooLarge),
    Sample("a chunk larger than allowed", head(chunked) + "5\r\n", maxBytes: 4, .tooLarge),
    Sample(
      "until the end as large as allowed", head("X: 1") + "1234", maxBytes: 4, closes: true,
      .response(200, body: "1234", keeps: false)),
    Sample(
      "until the end larger than allowed", head("X: 1") + "12345", maxBytes: 4, closes: true,
      .tooLarge),
    Sample(
      "inflated as large as allowed",
      bytes: compressed(String(repeating: "a", count: 900), .gzip), maxBytes: 900,
      .response(200, body: String(repeating: "a", count: 900))),
    Sample(
      "inflated larger than allowed",
      bytes: compressed(String(repeating: "a", count: 901), .gzip), maxBytes: 900, .tooLarge),
    Sample(
      "compressed and much larger than allowed",
      head("Content-Encoding: gzip", "Content-Length: 1925"), maxBytes: 900, .tooLarge),
  ]

  /// Compressed bodies.
  static let codings: [Sample] = [
    Sample("gzip", bytes: compressed("{\"a\":1}", .gzip), .response(200, body: "{\"a\":1}")),
    Sample("zlib", bytes: compressed("{\"a\":1}", .deflate), .response(200, body: "{\"a\":1}")),
    Sample("raw deflate", bytes: raw("{\"a\":1}"), .response(200, body: "{\"a\":1}")),
    Sample("raw deflate of nothing", bytes: raw(""), .response(200, body: "")),
    Sample(
      "gzip in chunks", bytes: inChunks(deflated("{\"a\":1}", .gzip), "gzip"),
      .response(200, body: "{\"a\":1}")),
    Sample(
      "raw deflate in chunks", bytes: inChunks(rawDeflated("{\"a\":1}"), "deflate"),
      .response(200, body: "{\"a\":1}")),
    Sample(
      "gzip until the end",
      bytes: Array(head("Content-Encoding: gzip").utf8) + deflated("{\"a\":1}", .gzip),
      closes: true, .response(200, body: "{\"a\":1}", keeps: false)),
    Sample(
      "gzip under its old name",
      bytes: withLength(deflated("{}", .gzip), "X-GZip"), .response(200, body: "{}")),
    Sample(
      "identity", head("Content-Encoding: Identity", "Content-Length: 2") + "{}",
      .response(200, body: "{}")),
    Sample(
      "an empty coding", head("Content-Encoding: ", "Content-Length: 2") + "{}",
      .response(200, body: "{}")),
    Sample(
      "gzip of no bytes", head("Content-Encoding: gzip", "Content-Length: 0"),
      .response(200, body: "")),
    Sample(
      "gzip of no chunks", head("Content-Encoding: gzip", chunked) + "0\r\n\r\n",
      .response(200, body: "")),
    Sample("an unknown coding", head("Content-Encoding: br", "Content-Length: 2"), .fault(.coding)),
    Sample(
      "a list of codings", head("Content-Encoding: gzip, gzip", "Content-Length: 2"),
      .fault(.coding)),
    Sample(
      "two codings",
      head("Content-Encoding: gzip", "Content-Encoding: deflate", "Content-Length: 2"),
      .fault(.coding)),
    Sample(
      "an unknown coding and a known one",
      head("Content-Encoding: br", "Content-Encoding: gzip", "Content-Length: 2"), .fault(.coding)),
    Sample(
      "bytes that are not gzip", bytes: withLength(Array("{\"a\":1}".utf8), "gzip"),
      .fault(.compressed)),
    Sample(
      "bytes that are not deflate", bytes: withLength([0xff, 0xff, 0xff], "deflate"),
      .fault(.compressed)),
    Sample(
      "raw deflate called gzip", bytes: withLength(rawDeflated("{\"a\":1}"), "gzip"),
      .fault(.compressed)),
    Sample(
      "a wrong checksum of gzip",
      bytes: withLength(changed(deflated("{\"a\":1}", .gzip), at: -8), "gzip"), .fault(.compressed)),
    Sample(
      "a wrong size of gzip",
      bytes: withLength(changed(deflated("{\"a\":1}", .gzip), at: -1), "gzip"), .fault(.compressed)),
    Sample(
      "a wrong checksum of zlib",
      bytes: withLength(changed(deflated("{\"a\":1}", .deflate), at: -1), "deflate"),
      .fault(.compressed)),
    Sample(
      "gzip without its last byte",
      bytes: withLength(deflated("{\"a\":1}", .gzip).dropLast(), "gzip"), .fault(.compressedEnd)),
    Sample(
      "gzip of one byte", bytes: withLength([0x1f], "gzip"), .fault(.compressedEnd)),
    Sample(
      "deflate of one byte", bytes: withLength([0x78], "deflate"), .fault(.compressedEnd)),
    Sample(
      "raw deflate without its last byte",
      bytes: withLength(rawDeflated("{\"a\":1}").dropLast(), "deflate"),
      .fault(.compressedEnd)),
    Sample(
      "gzip cut inside of chunks",
      bytes: inChunks(deflated("{\"a\":1}", .gzip).dropLast(9), "gzip"), .fault(.compressedEnd)),
    Sample(
      "gzip cut before the end of the connection",
      bytes: Array(head("Content-Encoding: gzip").utf8) + deflated("{\"a\":1}", .gzip).dropLast(3),
      closes: true, .fault(.compressedEnd)),
    Sample(
      "a byte behind the end of gzip",
      bytes: withLength(deflated("{\"a\":1}", .gzip) + [0], "gzip"), .fault(.compressedRest)),
    Sample(
      "a byte behind the end of raw deflate",
      bytes: withLength(rawDeflated("{\"a\":1}") + [0], "deflate"), .fault(.compressedRest)),
    Sample(
      "two members of gzip",
      bytes: withLength(deflated("{}", .gzip) + deflated("{}", .gzip), "gzip"),
      .fault(.compressedRest)),
  ]

  static let all = heads + connections + bodies + limits + codings
}

/// A compressed body.
func deflated(_ text: String, _ coding: ContentCoding) -> [UInt8] {
  guard let bytes = Bytes(text), let body = Payload.bytes(bytes).compressed(coding) else {
    return []
  }
  return Array(body.buffer)
}

/// A compressed body without the frame of zlib.
func rawDeflated(_ text: String) -> [UInt8] {
  Array(deflated(text, .deflate).dropFirst(2).dropLast(4))
}

private func compressed(_ text: String, _ coding: ContentCoding) -> [UInt8] {
  withLength(deflated(text, coding), coding.rawValue)
}

private func raw(_ text: String) -> [UInt8] {
  withLength(rawDeflated(text), "deflate")
}

private func withLength(_ body: some Collection<UInt8>, _ coding: String) -> [UInt8] {
  Array(head("Content-Encoding: " + coding, "Content-Length: \(body.count)").utf8) + body
}

private func inChunks(_ body: some Collection<UInt8>, _ coding: String) -> [UInt8] {
  var bytes = Array(head("Content-Encoding: " + coding, "Transfer-Encoding: chunked").utf8)
  for byte in body { bytes += Array("1\r\n".utf8) + [byte] + Array("\r\n".utf8) }
  return bytes + Array("0\r\n\r\n".utf8)
}

private func changed(_ bytes: [UInt8], at offset: Int) -> [UInt8] {
  var bytes = bytes
  bytes[bytes.count + offset] ^= 0x40
  return bytes
}
