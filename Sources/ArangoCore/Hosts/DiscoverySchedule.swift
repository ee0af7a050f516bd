/// The schedule for reading the cluster's list of coordinators: by one call at a time, at an interval.
package struct DiscoverySchedule: Sendable {
  private let interval: Int64
  private var due: Instant
  private var since: Instant?

  /// The time in milliseconds after which a reading without an outcome counts as abandoned.
  private static let longestReading: Int64 = 120_000
  /// The maximum time in milliseconds between a failed reading and the next one.
  private static let secondTry: Int64 = 5_000

  /// Creates a schedule that is due immediately, and then every `interval` milliseconds.
  package init(every interval: Int64, now: Instant) {
    self.interval = interval
    due = now
  }

  /// Returns true if the caller must read the list now, and records that the reading began.
  mutating func begin(now: Instant) -> Bool {
    guard due <= now else { return false }
    if let since, now < since.advanced(byMilliseconds: DiscoverySchedule.longestReading) {
      return false
    }
    since = now
    return true
  }

  /// Records the end of a reading and schedules the next one.
  mutating func ended(succeeded: Bool, now: Instant) {
    since = nil
    due = now.advanced(
      byMilliseconds: succeeded ? interval : min(interval, DiscoverySchedule.secondTry))
  }

  /// Abandons a reading of the parent process.
  mutating func resetAfterFork() {
    since = nil
  }
}
