/// What is known of a connected socket before it is read.
package enum Readiness: Sendable, Equatable {
  /// Nothing can have come.
  case nothing
  /// Bytes may have come.
  case bytes
  /// The peer has closed the stream, or it broke: behind the bytes that have come is its end.
  case end
}
