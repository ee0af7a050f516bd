/// The time limits of one attempt.
package struct AttemptLimits: Sendable, Equatable {
  /// The time for the attempt, in milliseconds.
  package let timeout: Int64
  /// The part of that time for opening a connection, in milliseconds.
  package let connectTimeout: Int64

  /// Creates limits. `connectTimeout` is at most `timeout`.
  package init(timeout: Int64, connectTimeout: Int64) {
    self.timeout = timeout
    self.connectTimeout = min(connectTimeout, timeout)
  }

  /// The end of an attempt that began at `start`.
  package func deadline(from start: Instant) -> Instant {
    start.advanced(byMilliseconds: timeout)
  }

  /// The latest time at which the connection of an attempt that began at `start` must be open.
  package func connectDeadline(from start: Instant) -> Instant {
    start.advanced(byMilliseconds: connectTimeout)
  }
}
