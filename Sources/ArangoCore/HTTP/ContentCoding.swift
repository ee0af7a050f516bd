/// The compression of a body, with the words of the header Content-Encoding.
package enum ContentCoding: String, Sendable, CaseIterable {
  /// RFC 1952.
  case gzip = "gzip"
  /// RFC 1950: HTTP calls the zlib format "deflate".
  case deflate = "deflate"

  /// The header that announces this compression.
  package var header: Header { Header("Content-Encoding", rawValue) }
}
