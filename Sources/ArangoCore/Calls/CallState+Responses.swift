// What responses mean for the cluster's state.
extension CallState {
  /// Records the health of the host that responded.
  @_optimize(speed)
  mutating func note(
    _ decision: RetryDecision, _ response: ResponseSummary, of attempt: AttemptInFlight,
    in cluster: inout ClusterState, _ now: Instant
  ) {
    let host = attempt.target.host
    retiresConnection = decision.wantsFreshConnection
    if decision.wantsFreshConnection {
      cluster.hosts.wantFreshConnection(host)
      retry.unavailableHosts.append(host)
    }
    let hasRetryAfter = decision.next == .anotherHostOrLater && (response.retryAfter ?? 0) > 0
    if decision.hostCannotServe || hasRetryAfter {
      cluster.failed(host, retryAfter: response.retryAfter, now: now)
    } else {
      cluster.answered(host, after: attempt.latency(now), queueTime: response.queueTime)
    }
  }

  /// Learns from the response to an internal request, and returns the action that follows.
  mutating func learn(
    from response: ResponseSummary, _ body: JSON?, _ token: AuthState.Token?,
    of attempt: AttemptInFlight, _ cluster: inout ClusterState, _ now: Instant
  ) -> Action {
    let host = attempt.target.host
    let purpose = attempt.purpose
    let decision =
      purpose == .probe
      ? RetryDecision.onProbe(response) : RetryDecision.on(response).ofInternalRequest
    note(decision, response, of: attempt, in: &cluster, now)
    if response.status >= 400 {
      record("answered " + String(response.status), of: attempt, sent: true, now)
      // A token that cannot be renewed because the server rejects it is replaced by a login.
      if decision.next != .finish, purpose?.isForToken != true || decision.next != .newToken {
        if let action = follow(decision, of: attempt, &cluster, now, after: response) {
          return action
        }
        // No host accepted the internal request before the deadline; its error response becomes the result.
        if purpose?.isOptional != true { return .finish(overall(.notExecuted)) }
      }
    }
    switch purpose {
    case .logIn, .renewToken:
      if let end = endRefresh(response, token, of: attempt, &cluster, now) { return end }
    case .endpoints:
      let isLearned = response.status < 300 && cluster.learn(endpoints: body, now: now)
      endReading(&cluster, succeeded: isLearned, now)
    case .version:
      if response.status == 401 { return .finish(overall(.notExecuted)) }
      learned.versionRequested.append(host)
      cluster.hosts.learn(body.flatMap { ServerInfo($0) }, of: host)
    case .serverIDs:
      if response.status == 401 { return .finish(overall(.notExecuted)) }
      learned.serverIDsRequested = true
      if response.status < 300, let body { cluster.learn(health: body) }
      if let home = home(cluster), configuration.pinned == nil,
        cluster.hosts[home].breaker.isFine
      {
        return self.attempt(at: home, &cluster, now) ?? .fail(timeout(now))
      }
    case .probe, nil: break
    }
    return self.attempt(at: host, &cluster, now) ?? .fail(timeout(now))
  }

  /// Ends a token refresh. Returns an action if the call ends with it.
  private mutating func endRefresh(
    _ response: ResponseSummary, _ token: AuthState.Token?, of attempt: AttemptInFlight,
    _ cluster: inout ClusterState, _ now: Instant
  ) -> Action? {
    guard let id = ownRefresh?.id, let auth = configuration.auth else { return nil }
    ownRefresh = nil
    let isLogin = attempt.purpose == .logIn
    switch response.status {
    case 200..<300:
      if let token {
        cluster.tokenReceived(token, auth, refresh: id, now: now)
      } else if !isLogin {
        cluster.auth[auth].renewalDeclined(refresh: id, now: now)
      } else {
        let error = ArangoError(
          .protocolViolation, attempt.target.url + " answered a login without a token")
        cluster.auth[auth].failed(error, refresh: id, now: now)
        return .fail(error)
      }
    case 404 where isLogin:
      cluster.auth[auth].becomeUnauthenticated(refresh: id)
    case _ where !isLogin:
      // A login replaces the renewal.
      let isUnknown = response.status == 404 || response.status == 405
      if case .fetch(let request, let next) = cluster.auth[auth].renewalFailed(
        isUnknown: isUnknown, refresh: id, now: now)
      {
        ownRefresh = OwnRefresh(id: next, request: request)
      }
    case ..<400 where !response.isRedirect:
      let error = ArangoError(
        .protocolViolation,
        attempt.target.url + " answered a login with HTTP " + String(response.status))
      cluster.auth[auth].failed(error, refresh: id, now: now)
      return .fail(error)
    default:
      let message =
        attempt.target.url + " refused the login with HTTP " + String(response.status)
      let error = ArangoError(
        response.status == 401 ? .auth : response.isRedirect ? .protocolViolation : .server,
        message
          + (response.errorMessage.isEmpty ? "" : ": " + response.errorMessage.sanitized))
      cluster.auth[auth].failed(error, refresh: id, now: now)
      // While the old token is valid, calls go on with it.
      if cluster.auth[auth].authorizationHeader == nil {
        return .finish(overall(.notExecuted))
      }
    }
    return nil
  }

  /// The maximum number of recorded attempts.
  private static let maxRecords = 1_000

  /// Records the outcome of an attempt.
  @_optimize(speed)
  mutating func record(
    _ outcome: String, of attempt: AttemptInFlight, sent: Bool, _ now: Instant
  ) {
    retry.countedAttempts += 1
    if attempts.count >= CallState.maxRecords { attempts.removeFirst(attempts.count / 2) }
    attempts.append(
      Attempt(
        host: attempt.target.url, outcome: (attempt.purpose?.label ?? "") + outcome, sent: sent,
        milliseconds: now.milliseconds(since: attempt.startedAt)))
  }
}
