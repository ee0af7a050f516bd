/// The reason why a response is rejected.
package enum ResponseFault: Error, Sendable, Equatable {
  /// The response violates a rule of HTTP/1.1.
  case malformed(Rule)
  /// The body exceeds the maximum size.
  case tooLarge
  /// The deadline passed while the body was decompressed.
  case timedOut
  /// Memory ran out.
  case outOfMemory

  /// The rules of HTTP/1.1 that a response can violate.
  package enum Rule: String, Sendable, CaseIterable {
    case notHTTP = "the response does not begin with HTTP/1"
    case status = "the status is not a number from 100 to 999"
    case statusLine = "the status line has a control character"
    case folded = "a header line is folded"
    case name = "a header line has no valid name"
    case value = "a header value has a control character"
    case contentLength = "Content-Length is not a number"
    case twoLengths = "there are two Content-Length headers"
    case bothFramings = "there are both Content-Length and Transfer-Encoding"
    case transferEncoding = "Transfer-Encoding is not chunked"
    case upgrade = "the server switches protocols without being asked (101)"
    case headSize = "the headers are larger than 256 kB"
    case chunkSize = "a chunk size is not a hexadecimal number"
    case chunkEnd = "a chunk is not followed by a line end"
    case chunkOverhead = "chunk extensions or trailers are larger than 256 kB"
    case trailer = "a trailer line is not a header line"
    case coding = "Content-Encoding is neither gzip nor deflate"
    case compressed = "the compressed body is damaged"
    case compressedEnd = "the compressed body ends early"
    case compressedRest = "bytes follow the end of the compressed body"

    /// A clause about the response.
    package var description: String { rawValue }
  }
}
