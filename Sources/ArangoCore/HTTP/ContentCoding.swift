/// How a body is compressed, as the header Content-Encoding says it.
package enum ContentCoding: String, Sendable, CaseIterable {
  /// RFC 1952.
  case gzip = "gzip"
  /// RFC 1950: what HTTP calls deflate is the zlib format.
  case deflate = "deflate"

  /// The header that says so.
  package var header: Header { Header("Content-Encoding", rawValue) }
}
