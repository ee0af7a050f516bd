/// The circuit breaker of a host. A failure opens it for a backoff time. Then it is half-open: one call
/// probes the host. A success closes it.
package struct CircuitBreaker: Sendable, Equatable {
  /// The states of a circuit breaker, under the words of the ABI.
  package enum State: Sendable, Equatable {
    /// Closed: requests may be sent to the host.
    case fine
    /// Open: no request is sent to the host until the moment.
    case resting(until: Instant)
    /// Half-open: one call has been probing the host since the moment.
    case probing(since: Instant)
  }

  /// The current state.
  package private(set) var state = State.fine
  /// The number of failures since the circuit breaker was last closed.
  package private(set) var failures = 0
  /// The time of the last failure; nil if the circuit breaker is closed.
  package private(set) var lastFailure: Instant?

  /// Creates a closed circuit breaker.
  package init() {}

  /// False for a discovered host without a successful response so far. The host is probed before its first
  /// use.
  package private(set) var isProven = true

  /// Returns the circuit breaker of a discovered host, which must be probed before its first use.
  package static func unproven(now: Instant) -> CircuitBreaker {
    var breaker = CircuitBreaker()
    breaker.state = .resting(until: now)
    breaker.isProven = false
    return breaker
  }

  /// The first backoff time, in milliseconds.
  package static let firstRest: Int64 = 500
  /// The maximum backoff time, in milliseconds.
  package static let longestRest: Int64 = 60_000

  /// The time in milliseconds after which a probe without an outcome counts as abandoned.
  private static let longestProbe: Int64 = 120_000

  /// Returns the backoff time in milliseconds after consecutive failures, before jitter.
  package static func rest(after failures: Int) -> Int64 {
    min(longestRest, firstRest << Int64(max(0, min(failures - 1, 16))))
  }

  /// True if the circuit breaker is closed.
  package var isFine: Bool { state == .fine }

  /// True if the backoff time is over and no call is probing the host.
  package func wantsProbe(now: Instant) -> Bool {
    switch state {
    case .fine: false
    case .resting(let until): until <= now
    case .probing(let since): since.advanced(byMilliseconds: CircuitBreaker.longestProbe) <= now
    }
  }

  /// Records that a call begins to probe the host.
  mutating func probe(now: Instant) {
    state = .probing(since: now)
  }

  /// Records that a probe was abandoned without an outcome: the next call may probe.
  mutating func probeAbandoned(now: Instant) {
    if case .probing = state { state = .resting(until: now) }
  }

  /// Closes the circuit breaker after a response.
  mutating func succeeded() {
    self = CircuitBreaker()
  }

  /// Opens the circuit breaker after a failure. A failure while it is open is another report of the same
  /// outage and does not increase the backoff.
  ///
  /// - Parameters:
  ///   - rest: the backoff time in milliseconds
  ///   - wanted: the minimum time in milliseconds that the server requested
  mutating func failed(rest: Int64, atLeast wanted: Int64 = 0, now: Instant) {
    lastFailure = now
    let asked = now.advanced(byMilliseconds: wanted)
    if case .resting(let until) = state, now < until {
      state = .resting(until: max(until, asked))
      return
    }
    failures += 1
    state = .resting(until: max(now.advanced(byMilliseconds: rest), asked))
  }
}
