/// Which HTTP a client speaks.
package enum HTTPVersion: String, Sendable, CaseIterable {
  /// HTTP/1.1.
  case one = "1.1"
  /// HTTP/2, without TLS too.
  case two = "2"
  /// HTTP/2 where a TLS server offers it, else HTTP/1.1.
  case auto = "auto"
}
