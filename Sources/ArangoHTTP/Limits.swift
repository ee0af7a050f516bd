/// What bounds one attempt.
package struct Limits: Sendable {
  /// Milliseconds for the attempt.
  package let timeout: Int64
  /// Milliseconds of those for opening a connection.
  package let connectTimeout: Int64
  /// The largest body accepted, in bytes.
  package let maxResponseBytes: Int64

  /// Makes limits.
  package init(timeout: Int64, connectTimeout: Int64, maxResponseBytes: Int64) {
    self.timeout = timeout
    self.connectTimeout = connectTimeout
    self.maxResponseBytes = maxResponseBytes
  }
}
