/// How busy a host is: what is under way, and how long answers take of late.
package struct HostLoad: Sendable, Equatable {
  /// Requests under way.
  package private(set) var inFlight = 0
  /// The moving average of the time to an answer, in microseconds; 0 until there was one.
  package private(set) var latency: UInt64 = 0
  /// What an answer is expected to take: the average, less for each time others were taken. A host that
  /// was slow once is so tried again.
  private var expected: UInt64 = 0
  /// All answers there were.
  package private(set) var histogram = LatencyHistogram()
  /// Microseconds that requests waited in its queue, as it said last.
  package internal(set) var queueTime: UInt64 = 0

  /// A request begins.
  mutating func attemptStarted() {
    inFlight += 1
  }

  /// A request ended; after `microseconds` if with an answer. Of the average, each answer is a fifth.
  mutating func ended(after microseconds: UInt64?) {
    inFlight = max(0, inFlight - 1)
    guard let microseconds else { return }
    let capped = min(microseconds, 1 << 40)
    histogram.add(capped)
    latency = latency == 0 ? capped : (latency &* 4 &+ capped) / 5
    expected = expected == 0 ? capped : (expected &* 4 &+ capped) / 5
  }

  /// The process is a child that forked: what is under way is its parent's.
  mutating func resetAfterFork() {
    inFlight = 0
  }

  /// Another host was taken.
  mutating func passedOver() {
    expected -= expected / 64
  }

  /// What a request costs there: the time of an answer for each that is under way, and its own.
  package var cost: UInt64 {
    max(1, expected) &* UInt64(inFlight + 1)
  }
}
