/// When the list of a cluster's coordinators is read again: by one call at a time, every so often.
package struct DiscoverySchedule: Sendable {
  private let interval: Int64
  private var due: Instant
  private var since: Instant?

  /// A reading that nobody heard of for so long was lost with its caller.
  private static let longestReading: Int64 = 120_000
  /// A reading that failed is tried again after so long, or after the interval if that is shorter.
  private static let secondTry: Int64 = 5_000

  /// Reads every `interval` milliseconds, at once for the first time.
  package init(every interval: Int64, now: Instant) {
    self.interval = interval
    due = now
  }

  /// Whether the caller is to read it now.
  mutating func begin(now: Instant) -> Bool {
    guard due <= now else { return false }
    if let since, now < since.advanced(byMilliseconds: DiscoverySchedule.longestReading) {
      return false
    }
    since = now
    return true
  }

  /// The reading is over.
  mutating func ended(succeeded: Bool, now: Instant) {
    since = nil
    due = now.advanced(
      byMilliseconds: succeeded ? interval : min(interval, DiscoverySchedule.secondTry))
  }

  /// See `AuthState.resetAfterFork`.
  mutating func resetAfterFork() {
    since = nil
  }
}
