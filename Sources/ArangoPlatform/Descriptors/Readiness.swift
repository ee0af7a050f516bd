/// The expected content of a connected socket before it is read.
package enum Readiness: Sendable, Equatable {
  /// No bytes can have arrived.
  case nothing
  /// Bytes may have arrived.
  case bytes
  /// The stream was closed by the peer or broke. Its end follows the bytes that have arrived.
  case end
}
