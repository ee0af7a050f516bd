// What answers teach.
extension CallState {
  /// Tells the book how the host is that answered.
  @_optimize(speed)
  mutating func note(
    _ verdict: RetryDecision, _ reply: ResponseSummary, in hosts: inout ClusterState, _ now: Instant
  ) {
    connectionIsUnwanted = verdict.wantsFreshConnection
    if verdict.wantsFreshConnection {
      hosts.wantFreshConnection(current)
      unavailableHosts.append(current)
    }
    let wantsRest = verdict.next == .anotherHostOrLater && (reply.retryAfter ?? 0) > 0
    if verdict.hostCannotServe || wantsRest {
      hosts.failed(current, retryAfter: reply.retryAfter, now: now)
    } else {
      hosts.answered(
        current, after: latency(now), queueTime: reply.queueTime)
    }
  }

  /// What follows the answer to an errand.
  mutating func learned(
    from reply: ResponseSummary, _ answer: JSON?, _ token: AuthState.Token?, _ hosts: inout ClusterState,
    _ now: Instant
  ) -> Action {
    let done = errand
    let verdict = done == .probe ? RetryDecision.onProbe(reply) : RetryDecision.on(reply).ofErrand
    note(verdict, reply, in: &hosts, now)
    if reply.status >= 400 {
      record("answered " + String(reply.status), sent: true, now)
      // A token that is refused when it is to be renewed gives way to a login.
      if verdict.next != .finish, done?.isForToken != true || verdict.next != .newToken {
        if let action = follow(verdict, &hosts, now, after: reply) { return action }
        // Who is put off to the end has learned nothing: this answer is the call's.
        if done?.isOptional != true { return .finish(overall(.no)) }
      }
    }
    switch done {
    case .logIn, .renewToken:
      if let end = endFlight(reply, token, &hosts, now) { return end }
    case .endpoints:
      let told = reply.status < 300 && hosts.learn(endpoints: answer, now: now)
      endReading(&hosts, succeeded: told, now)
    case .version:
      if reply.status == 401 { return .finish(overall(.no)) }
      askedForVersion.append(current)
      hosts.learn(answer.flatMap { ServerInfo($0) }, of: current)
    case .serverIDs:
      if reply.status == 401 { return .finish(overall(.no)) }
      askedForServerIDs = true
      if reply.status < 300, let answer { hosts.learn(health: answer) }
      if let home = home(hosts), terms.pinned == nil, hosts.hosts[home].breaker.isFine {
        return attempt(home, &hosts, now) ?? .fail(timeout(now))
      }
    case .probe, nil: break
    }
    return attempt(current, &hosts, now) ?? .fail(timeout(now))
  }

  /// The end of a flight; an action if it is the call's too.
  private mutating func endFlight(
    _ reply: ResponseSummary, _ token: AuthState.Token?, _ hosts: inout ClusterState, _ now: Instant
  ) -> Action? {
    guard let number = flight, let login = terms.login else { return nil }
    flight = nil
    let isLogin = errand == .logIn
    switch reply.status {
    case 200..<300:
      if let token {
        hosts.got(token, login, flight: number, now: now)
      } else if !isLogin {
        hosts.logins[login].kept(flight: number, now: now)
      } else {
        let error = ArangoError(
          .protocolViolation, currentURL + " answered a login without a token")
        hosts.logins[login].failed(error, flight: number, now: now)
        return .fail(error)
      }
    case 404 where isLogin:
      hosts.logins[login].isNotAsked(flight: number)
    case _ where !isLogin:
      // A login does as well.
      let isUnknown = reply.status == 404 || reply.status == 405
      if case .fetch(_, let another) = hosts.logins[login].renewalFailed(
        isUnknown: isUnknown, flight: number, now: now)
      {
        flight = another
        errand = .logIn
      }
    default:
      let message = currentURL + " refused the login with HTTP " + String(reply.status)
      let error = ArangoError(
        reply.status == 401 ? .auth : reply.isRedirect ? .protocolViolation : .server,
        message + (reply.errorMessage.isEmpty ? "" : ": " + reply.errorMessage.printable))
      hosts.logins[login].failed(error, flight: number, now: now)
      // While the old token lives, calls go on with it.
      if hosts.logins[login].line == nil { return .finish(overall(.no)) }
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
        host: currentURL, outcome: (errand?.label ?? "") + outcome, sent: sent,
        milliseconds: now.milliseconds(since: sentAt)))
  }
}
