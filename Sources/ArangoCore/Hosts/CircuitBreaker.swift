/// The memory of a host's failures: a host that failed rests for a while, is probed by one call
/// when its rest is over, and is fine again after a success.
package struct CircuitBreaker: Sendable, Equatable {
  /// How a host is.
  package enum State: Sendable, Equatable {
    /// It may be used.
    case fine
    /// It is left alone until then.
    case resting(until: Instant)
    /// Its rest is over and one call is finding out, since then.
    case probing(since: Instant)
  }

  /// How it is.
  package private(set) var state = State.fine
  /// How many times it has failed since it was last fine.
  package private(set) var failures = 0
  /// When it failed last; nil if it is fine.
  package private(set) var lastFailure: Instant?

  /// A host that is fine.
  package init() {}

  /// Whether it has ever answered: one that was found and has not is probed before it is used.
  package private(set) var isProven = true

  /// A host that was found and has not answered yet.
  package static func unproven(now: Instant) -> CircuitBreaker {
    var breaker = CircuitBreaker()
    breaker.state = .resting(until: now)
    breaker.isProven = false
    return breaker
  }

  /// The first rest, and the longest, in milliseconds.
  package static let firstRest: Int64 = 500
  package static let longestRest: Int64 = 60_000

  /// A probe that nobody heard of for so long was lost with its caller.
  private static let longestProbe: Int64 = 120_000

  /// The rest after so many failures in a row, before jitter.
  package static func rest(after failures: Int) -> Int64 {
    min(longestRest, firstRest << Int64(max(0, min(failures - 1, 16))))
  }

  /// Whether it may be used without a probe.
  package var isFine: Bool { state == .fine }

  /// Whether its rest is over and nobody is probing it.
  package func wantsProbe(now: Instant) -> Bool {
    switch state {
    case .fine: false
    case .resting(let until): until <= now
    case .probing(let since): since.advanced(byMilliseconds: CircuitBreaker.longestProbe) <= now
    }
  }

  /// One call goes and finds out.
  mutating func probe(now: Instant) {
    state = .probing(since: now)
  }

  /// Who was finding out did not: the next call may.
  mutating func probeAbandoned(now: Instant) {
    if case .probing = state { state = .resting(until: now) }
  }

  /// It answered.
  mutating func succeeded() {
    self = CircuitBreaker()
  }

  /// It failed, and rests for `rest` milliseconds. A failure that comes while it rests is one more
  /// call that noticed the same loss: the rest does not grow by it.
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
