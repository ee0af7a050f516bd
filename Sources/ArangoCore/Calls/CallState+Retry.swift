// Carries out a `RetryDecision`: another host, a pause, a new token, or the end of the call.
extension CallState {
  /// The action that follows a decision; nil if the call is over.
  @_optimize(speed)
  mutating func follow(
    _ decision: RetryDecision, of attempt: AttemptInFlight, _ cluster: inout ClusterState,
    _ now: Instant, after response: ResponseSummary? = nil
  ) -> Action? {
    defer { if decision.execution == .unknown { retry.mayHaveExecuted = true } }
    if !decision.hostIsUnreachable {
      retry.hasReachedHost = true
    } else if configuration.unavailableWait > 0 {
      // Nothing was sent, so the attempt does not count towards the limit.
      retry.countedAttempts -= 1
    }
    guard retry.countedAttempts < Int(clamping: configuration.maxAttempts) else { return nil }
    let action = next(decision, of: attempt, &cluster, now, response)
    if attempt.purpose == nil, case .send? = action { cluster.retries &+= 1 }
    if let action, !action.isEnd { cluster.noteRetry(after: attempts.last) }
    return action
  }

  private mutating func next(
    _ decision: RetryDecision, of attempt: AttemptInFlight, _ cluster: inout ClusterState,
    _ now: Instant, _ response: ResponseSummary?
  ) -> Action? {
    let host = attempt.target.host
    switch decision.next {
    case .finish:
      return nil
    case .anotherHostIfIdempotent where !configuration.idempotent,
      .freshConnectionIfIdempotent where !configuration.idempotent:
      return nil
    case .freshConnection, .freshConnectionIfIdempotent:
      return self.attempt(
        at: host, &cluster, now, fresh: true, probing: attempt.purpose == .probe)
    case .anotherHost:
      retry.failedHosts.append(host)
      return self.attempt(elsewhere: &cluster, now) ?? backOff(&cluster, now)
    case .anotherHostIfIdempotent:
      retry.failedHosts.append(host)
      return self.attempt(elsewhere: &cluster, now)
    case .anotherHostOrLater:
      retry.failedHosts.append(host)
      retry.wasDeferred = true
      deferralCount += 1
      deferringHost = attempt.target.url
      // A host without Retry-After may be tried again immediately.
      retry.retryAfter = min(retry.retryAfter ?? .max, response?.retryAfter ?? 0)
      return self.attempt(elsewhere: &cluster, now) ?? backOff(&cluster, now)
    case .newToken:
      guard !retry.hasRenewedToken, let auth = configuration.auth,
        cluster.auth[auth].invalidate(version: attempt.tokenVersion)
      else { return nil }
      retry.hasRenewedToken = true
      if let time = response?.serverTime { cluster.auth[auth].set(serverTime: time, now: now) }
      return self.attempt(at: host, &cluster, now)
    }
  }

  /// A pause, after which all hosts may be tried again. It follows if one of them deferred the call, or if
  /// none could be reached and the call waits for that; nil otherwise, or if there is no time.
  private mutating func backOff(_ cluster: inout ClusterState, _ now: Instant) -> Action? {
    var limit = deadline
    if retry.retryAfter == nil {
      guard configuration.unavailableWait > 0, !retry.hasReachedHost else { return nil }
      limit = min(limit, started.advanced(byMilliseconds: configuration.unavailableWait))
    }
    let backoff = CallState.backoff(retry.backoffCount)
    let pause = max(cluster.hosts.jittered(backoff), retry.retryAfter ?? 0)
    guard now.advanced(byMilliseconds: pause) < limit else { return nil }
    retry.backoffCount += 1
    retry.failedHosts = []
    retry.retryAfter = nil
    retry.hasReachedHost = false
    return .wait(milliseconds: pause)
  }

  /// The backoff in milliseconds: 50, doubled with each pause, at most 2,000.
  private static func backoff(_ number: Int) -> Int64 {
    min(2_000, 50 << Int64(min(number, 6)))
  }
}
