/// A moment on the monotonic clock, in nanoseconds. The core never reads a clock: it takes the time
/// as a parameter.
package struct Instant: Sendable, Equatable, Comparable {
  /// Nanoseconds since a fixed moment in the past.
  package let nanoseconds: UInt64

  /// The earliest moment.
  package static let distantPast = Instant(nanoseconds: 0)

  /// Creates a moment.
  package init(nanoseconds: UInt64) {
    self.nanoseconds = nanoseconds
  }

  /// Returns the moment that is `milliseconds` later, limited to the latest one.
  package func advanced(byMilliseconds milliseconds: Int64) -> Instant {
    let (distance, tooFar) = UInt64(max(0, milliseconds)).multipliedReportingOverflow(by: 1_000_000)
    let (sum, tooLate) = nanoseconds.addingReportingOverflow(distance)
    return Instant(nanoseconds: tooFar || tooLate ? .max : sum)
  }

  /// Returns the whole milliseconds from `earlier` to this moment; 0 if it is not earlier.
  package func milliseconds(since earlier: Instant) -> Int64 {
    guard nanoseconds > earlier.nanoseconds else { return 0 }
    return Int64((nanoseconds - earlier.nanoseconds) / 1_000_000)
  }

  /// Returns the whole microseconds from `earlier` to this moment; 0 if it is not earlier.
  package func microseconds(since earlier: Instant) -> UInt64 {
    nanoseconds > earlier.nanoseconds ? (nanoseconds - earlier.nanoseconds) / 1_000 : 0
  }

  /// True if the first moment is the earlier one.
  package static func < (one: Instant, other: Instant) -> Bool {
    one.nanoseconds < other.nanoseconds
  }
}
