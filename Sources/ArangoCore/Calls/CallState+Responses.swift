// What answers teach.
extension CallState {
  /// Tells the book how the host is that answered.
  @_optimize(speed)
  mutating func note(
    _ decision: RetryDecision, _ reply: ResponseSummary, in hosts: inout ClusterState,
    _ now: Instant
  ) {
    connectionIsUnwanted = decision.wantsFreshConnection
    if decision.wantsFreshConnection {
      hosts.wantFreshConnection(current)
      unavailableHosts.append(current)
    }
    let wantsRest = decision.next == .anotherHostOrLater && (reply.retryAfter ?? 0) > 0
    if decision.hostCannotServe || wantsRest {
      hosts.failed(current, retryAfter: reply.retryAfter, now: now)
    } else {
      hosts.answered(
        current, after: latency(now), queueTime: reply.queueTime)
    }
  }

  /// What follows the answer to an errand.
  mutating func learned(
    from reply: ResponseSummary, _ answer: JSON?, _ token: AuthState.Token?,
    _ hosts: inout ClusterState,
    _ now: Instant
  ) -> Action {
    let done = internalRequest
    let decision =
      done == .probe ? RetryDecision.onProbe(reply) : RetryDecision.on(reply).ofInternalRequest
    note(decision, reply, in: &hosts, now)
    if reply.status >= 400 {
      record("answered " + String(reply.status), sent: true, now)
      // A token that is refused when it is to be renewed gives way to a login.
      if decision.next != .finish, done?.isForToken != true || decision.next != .newToken {
        if let action = follow(decision, &hosts, now, after: reply) { return action }
        // Who is put off to the end has learned nothing: this answer is the call's.
        if done?.isOptional != true { return .finish(overall(.notExecuted)) }
      }
    }
    switch done {
    case .logIn, .renewToken:
      if let end = endRefresh(reply, token, &hosts, now) { return end }
    case .endpoints:
      let told = reply.status < 300 && hosts.learn(endpoints: answer, now: now)
      endReading(&hosts, succeeded: told, now)
    case .version:
      if reply.status == 401 { return .finish(overall(.notExecuted)) }
      askedForVersion.append(current)
      hosts.learn(answer.flatMap { ServerInfo($0) }, of: current)
    case .serverIDs:
      if reply.status == 401 { return .finish(overall(.notExecuted)) }
      askedForServerIDs = true
      if reply.status < 300, let answer { hosts.learn(health: answer) }
      if let home = home(hosts), configuration.pinned == nil, hosts.hosts[home].breaker.isFine {
        return attempt(home, &hosts, now) ?? .fail(timeout(now))
      }
    case .probe, nil: break
    }
    return attempt(current, &hosts, now) ?? .fail(timeout(now))
  }

  /// The end of a flight; an action if it is the call's too.
  private mutating func endRefresh(
    _ reply: ResponseSummary, _ token: AuthState.Token?, _ hosts: inout ClusterState, _ now: Instant
  ) -> Action? {
    guard let number = refresh, let login = configuration.login else { return nil }
    refresh = nil
    let isLogin = internalRequest == .logIn
    switch reply.status {
    case 200..<300:
      if let token {
        hosts.tokenReceived(token, login, refresh: number, now: now)
      } else if !isLogin {
        hosts.auth[login].renewalDeclined(refresh: number, now: now)
      } else {
        let error = ArangoError(
          .protocolViolation, currentURL + " answered a login without a token")
        hosts.auth[login].failed(error, refresh: number, now: now)
        return .fail(error)
      }
    case 404 where isLogin:
      hosts.auth[login].isNotAsked(refresh: number)
    case _ where !isLogin:
      // A login does as well.
      let isUnknown = reply.status == 404 || reply.status == 405
      if case .fetch(_, let another) = hosts.auth[login].renewalFailed(
        isUnknown: isUnknown, refresh: number, now: now)
      {
        refresh = another
        internalRequest = .logIn
      }
    default:
      let message = currentURL + " refused the login with HTTP " + String(reply.status)
      let error = ArangoError(
        reply.status == 401 ? .auth : reply.isRedirect ? .protocolViolation : .server,
        message + (reply.errorMessage.isEmpty ? "" : ": " + reply.errorMessage.sanitized))
      hosts.auth[login].failed(error, refresh: number, now: now)
      // While the old token lives, calls go on with it.
      if hosts.auth[login].line == nil { return .finish(overall(.notExecuted)) }
    }
    return nil
  }

  /// The maximum number of recorded attempts.
  private static let maxRecords = 1_000

  /// Writes an attempt down.
  @_optimize(speed)
  mutating func record(_ outcome: String, sent: Bool, _ now: Instant) {
    countedAttempts += 1
    if attempts.count >= CallState.maxRecords { attempts.removeFirst(attempts.count / 2) }
    attempts.append(
      Attempt(
        host: currentURL, outcome: (internalRequest?.label ?? "") + outcome, sent: sent,
        milliseconds: now.milliseconds(since: sentAt)))
  }
}
