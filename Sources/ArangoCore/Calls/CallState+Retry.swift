// What follows what.
extension CallState {
  /// The action that follows a verdict; nil if the call is over.
  @_optimize(speed)
  mutating func follow(
    _ verdict: RetryDecision, _ hosts: inout ClusterState, _ now: Instant, after reply: ResponseSummary? = nil
  ) -> Action? {
    defer { if verdict.execution == .unknown { leftUnknown = true } }
    if !verdict.hostIsUnreachable {
      hasReachedHost = true
    } else if terms.unavailableWait > 0 {
      // Nothing was sent: the limit on attempts is not meant for it.
      countedAttempts -= 1
    }
    guard countedAttempts < Int(clamping: terms.maxAttempts) else { return nil }
    let isOwn = errand == nil
    let action = next(verdict, &hosts, now, reply)
    if isOwn, case .send? = action { hosts.retries &+= 1 }
    if let action, !action.isEnd { hosts.noteRetry(after: attempts.last) }
    return action
  }

  private mutating func next(
    _ verdict: RetryDecision, _ hosts: inout ClusterState, _ now: Instant, _ reply: ResponseSummary?
  ) -> Action? {
    switch verdict.next {
    case .finish:
      return nil
    case .anotherHostIfIdempotent where !terms.idempotent,
      .freshConnectionIfIdempotent where !terms.idempotent:
      return nil
    case .freshConnection, .freshConnectionIfIdempotent:
      return attempt(current, &hosts, now, fresh: true, probing: errand == .probe)
    case .anotherHost:
      tried.append(current)
      return attempt(elsewhere: &hosts, now) ?? later(&hosts, now)
    case .anotherHostIfIdempotent:
      tried.append(current)
      return attempt(elsewhere: &hosts, now)
    case .anotherHostOrLater:
      tried.append(current)
      isPutOff = true
      // Whoever says nothing may be asked at once.
      retryAfter = min(retryAfter ?? .max, reply?.retryAfter ?? 0)
      return attempt(elsewhere: &hosts, now) ?? later(&hosts, now)
    case .newToken:
      guard !hasRenewed, let login = terms.login, hosts.logins[login].rejected(generation) else {
        return nil
      }
      hasRenewed = true
      if let time = reply?.serverTime { hosts.logins[login].set(serverTime: time, now: now) }
      return attempt(current, &hosts, now)
    }
  }

  /// All hosts again after a pause, if one of them has put the call off, or if none could be reached
  /// and the call waits for that; nil otherwise, or if there is no time.
  private mutating func later(_ hosts: inout ClusterState, _ now: Instant) -> Action? {
    var limit = deadline
    if retryAfter == nil {
      guard terms.unavailableWait > 0, !hasReachedHost else { return nil }
      limit = min(limit, started.advanced(byMilliseconds: terms.unavailableWait))
    }
    let pause = max(hosts.jittered(CallState.pause(pauses)), retryAfter ?? 0)
    guard now.advanced(byMilliseconds: pause) < limit else { return nil }
    pauses += 1
    tried = []
    retryAfter = nil
    hasReachedHost = false
    return .wait(milliseconds: pause)
  }

  /// Sends to a host that was not tried; nil if there is none, or no time.
  @_optimize(speed)
  mutating func attempt(elsewhere hosts: inout ClusterState, _ now: Instant) -> Action? {
    // Without time nobody is chosen: a choice may be a probe that others then wait for.
    guard deadline.milliseconds(since: now) > 0 else { return nil }
    let home = needs.belonging == nil ? nil : home(hosts)
    guard
      let chosen = hosts.choose(
        key: terms.key, besides: tried, pinned: terms.pinned, home: home, now: now)
    else { return nil }
    return attempt(chosen.host, &hosts, now, probing: chosen.mustProbe)
  }

  /// Sends to a host; nil if there is no time.
  @_optimize(speed)
  mutating func attempt(
    _ next: Int, _ hosts: inout ClusterState, _ now: Instant, fresh: Bool = false,
    probing: Bool = false
  ) -> Action? {
    let left = deadline.milliseconds(since: now)
    guard left > 0 else { return nil }
    current = next
    currentURL = hosts.hosts[next].url
    sentAt = now
    guard !probing else { return send(.probe, nil, &hosts, left, fresh) }
    var line: Secret?
    switch tokenStep(&hosts, now) {
    case .go(let given): line = given
    case .fetch(let errand, _):
      let old = errand == .renewToken ? terms.login.flatMap { hosts.logins[$0].line } : nil
      return send(errand, old, &hosts, left, fresh)
    case .sign:
      return .signToken(serverTime: terms.login.flatMap { hosts.logins[$0].serverTime(now) })
    case .wait: return .waitForToken(milliseconds: left)
    case .refused(let error): return .fail(error)
    }
    do throws(ArangoError) {
      return send(try nextErrand(&hosts, now), line, &hosts, left, fresh)
    } catch {
      // In the middle of an upgrade, another host may have what this one has not.
      guard error.code == .unsupported else { return .fail(error) }
      tried.append(next)
      return attempt(elsewhere: &hosts, now) ?? .fail(error)
    }
  }

  @_optimize(speed)
  private mutating func send(
    _ errand: InternalRequest?, _ line: Secret?, _ hosts: inout ClusterState, _ left: Int64, _ fresh: Bool
  ) -> Action {
    self.errand = errand
    isUnderWay = true
    hosts.began(current)
    let timeout = timeout(of: errand, left, &hosts)
    let connectTimeout = min(terms.connectTimeout, timeout)
    let fresh = takeFreshConnection(&hosts) || fresh
    allTime = (whole: timeout == left, connecting: connectTimeout == left)
    return .send(
      Sending(
        host: current, fresh: fresh, errand: errand, authorization: line, timeout: timeout,
        connectTimeout: connectTimeout))
  }

  /// True if the attempt takes a fresh connection: the current host's last response to this call, or one to
  /// another call after which nothing was sent there, said that the server cannot serve.
  @_optimize(speed)
  private mutating func takeFreshConnection(_ hosts: inout ClusterState) -> Bool {
    let isWanted = hosts.takeFreshConnection(current)
    guard !unavailableHosts.isEmpty, let own = unavailableHosts.firstIndex(of: current) else {
      return isWanted
    }
    unavailableHosts.remove(at: own)
    return true
  }

  /// Milliseconds for an attempt. A question that a healthy host answers at once waits no longer than a
  /// connection would, and leaves half of the time to the other hosts.
  private func timeout(of errand: InternalRequest?, _ left: Int64, _ hosts: inout ClusterState) -> Int64 {
    let isQuick = errand?.isQuick ?? false
    let mayMove = errand != nil || terms.idempotent
    var timeout = isQuick ? min(left, terms.connectTimeout) : left
    guard mayMove, terms.pinned == nil, hosts.hasOther(than: tried, current) else {
      return timeout
    }
    if let own = terms.attemptTimeout { timeout = min(timeout, own) }
    return isQuick ? min(timeout, max(1, left / 2)) : timeout
  }

  /// What the login says, and whose flight this call is on.
  @_optimize(speed)
  private mutating func tokenStep(_ hosts: inout ClusterState, _ now: Instant) -> AuthState.Step {
    guard let login = terms.login else { return .go(nil) }
    // It is getting one already, and goes on with that at another host. A token that was refused
    // meanwhile cannot be renewed.
    if flight != nil {
      let renews = errand == .renewToken && hosts.logins[login].line != nil
      return .fetch(renews ? .renewToken : .logIn, flight: 0)
    }
    let step = hosts.logins[login].step(now: now, waited: waited)
    generation = hosts.logins[login].generation
    tokenSent = hosts.logins[login].isToken
    switch step {
    case .fetch(_, let number), .sign(let number): flight = number
    case .wait(let number): waited = number
    case .go, .refused: break
    }
    return step
  }

  /// What must be known before the call's own request can be sent to the current host; an error
  /// if what is known forbids it.
  private mutating func nextErrand(
    _ hosts: inout ClusterState, _ now: Instant
  ) throws(ArangoError) -> InternalRequest? {
    if isReading || hosts.discovery?.begin(now: now) == true {
      isReading = true
      return .endpoints
    }
    if let limits = needs.version {
      switch hosts.hosts[current].facts {
      case .notAsked: return .version
      case .silent: break
      case .told(let facts):
        do throws(ArangoError) {
          try limits.check(needs.operation, facts.version)
        } catch {
          // It may have come back as another version unnoticed: it is asked anew before it is refused.
          guard askedForVersion.contains(current) else { return .version }
          throw error
        }
      }
    }
    for name in needs.serverIDs where serverIDs[name] == nil {
      if let id = hosts.serverIDs[name] {
        serverIDs[name] = id
      } else if !askedForServerIDs {
        return .serverIDs
      } else if !hosts.serverIDs.isEmpty {
        throw ServerNames.unknown(name, among: hosts.serverIDs).about(needs.operation)
      }
    }
    if needs.belonging != nil, case .server(let id)? = keeper(hosts)?.place,
      hosts.host(ofServer: id) == nil,
      !askedForServerIDs
    {
      return .serverIDs
    }
    return nil
  }

  /// 50 ms, doubled with each pause, at most 2 s.
  private static func pause(_ number: Int) -> Int64 {
    min(2_000, 50 << Int64(min(number, 6)))
  }
}
