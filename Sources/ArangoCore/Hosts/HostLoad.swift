/// The load of a host: the requests in flight and the recent latency.
package struct HostLoad: Sendable, Equatable {
  /// The number of requests in flight.
  package private(set) var inFlight = 0
  /// The moving average of the latency in microseconds; 0 before the first response.
  package private(set) var latency: UInt64 = 0
  /// The expected latency in microseconds: the moving average, which decays each time another host is
  /// chosen, so that a host that was slow once is tried again.
  private var expected: UInt64 = 0
  /// The latencies of all responses.
  package private(set) var histogram = LatencyHistogram()
  /// The last reported time of a request in the queue of the host, in microseconds.
  package internal(set) var queueTime: UInt64 = 0

  /// Counts a request that begins.
  mutating func attemptStarted() {
    inFlight += 1
  }

  /// Counts a request that ended. A response contributes a fifth to the moving average.
  ///
  /// - Parameter microseconds: the latency; nil if the request ended without a response
  mutating func ended(after microseconds: UInt64?) {
    inFlight = max(0, inFlight - 1)
    guard let microseconds else { return }
    let capped = min(microseconds, 1 << 40)
    histogram.add(capped)
    latency = latency == 0 ? capped : (latency &* 4 &+ capped) / 5
    expected = expected == 0 ? capped : (expected &* 4 &+ capped) / 5
  }

  /// Forgets the requests in flight, which belong to the parent process.
  mutating func resetAfterFork() {
    inFlight = 0
  }

  /// Decays the expected latency because another host was chosen.
  mutating func passedOver() {
    expected -= expected / 64
  }

  /// The cost of another request: the expected latency times the requests in flight, itself included.
  package var cost: UInt64 {
    max(1, expected) &* UInt64(inFlight + 1)
  }
}
