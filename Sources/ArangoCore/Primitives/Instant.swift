/// A moment on the monotonic clock, in nanoseconds. The core never reads a clock: time comes in
/// as a parameter.
package struct Instant: Sendable, Equatable, Comparable {
  /// Nanoseconds since some fixed moment in the past.
  package let nanoseconds: UInt64

  /// A moment that is always over.
  package static let distantPast = Instant(nanoseconds: 0)

  /// Makes a moment.
  package init(nanoseconds: UInt64) {
    self.nanoseconds = nanoseconds
  }

  /// The moment that is later by so many milliseconds, or the last there is.
  package func advanced(byMilliseconds milliseconds: Int64) -> Instant {
    let (distance, tooFar) = UInt64(max(0, milliseconds)).multipliedReportingOverflow(by: 1_000_000)
    let (sum, tooLate) = nanoseconds.addingReportingOverflow(distance)
    return Instant(nanoseconds: tooFar || tooLate ? .max : sum)
  }

  /// Whole milliseconds from `earlier` to this moment; 0 if it is not earlier.
  package func milliseconds(since earlier: Instant) -> Int64 {
    guard nanoseconds > earlier.nanoseconds else { return 0 }
    return Int64((nanoseconds - earlier.nanoseconds) / 1_000_000)
  }

  /// Whole microseconds from `earlier` to this moment; 0 if it is not earlier.
  package func microseconds(since earlier: Instant) -> UInt64 {
    nanoseconds > earlier.nanoseconds ? (nanoseconds - earlier.nanoseconds) / 1_000 : 0
  }

  /// The earlier moment is the lesser.
  package static func < (one: Instant, other: Instant) -> Bool {
    one.nanoseconds < other.nanoseconds
  }
}
