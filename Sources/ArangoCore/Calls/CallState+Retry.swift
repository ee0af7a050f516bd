// What follows what.
extension CallState {
  /// The action that follows a verdict; nil if the call is over.
  @_optimize(speed)
  mutating func follow(
    _ decision: RetryDecision, _ hosts: inout ClusterState, _ now: Instant,
    after reply: ResponseSummary? = nil
  ) -> Action? {
    defer { if decision.execution == .unknown { mayHaveExecuted = true } }
    if !decision.hostIsUnreachable {
      hasReachedHost = true
    } else if configuration.unavailableWait > 0 {
      // Nothing was sent: the limit on attempts is not meant for it.
      countedAttempts -= 1
    }
    guard countedAttempts < Int(clamping: configuration.maxAttempts) else { return nil }
    let isOwn = internalRequest == nil
    let action = next(decision, &hosts, now, reply)
    if isOwn, case .send? = action { hosts.retries &+= 1 }
    if let action, !action.isEnd { hosts.noteRetry(after: attempts.last) }
    return action
  }

  private mutating func next(
    _ decision: RetryDecision, _ hosts: inout ClusterState, _ now: Instant,
    _ reply: ResponseSummary?
  ) -> Action? {
    switch decision.next {
    case .finish:
      return nil
    case .anotherHostIfIdempotent where !configuration.idempotent,
      .freshConnectionIfIdempotent where !configuration.idempotent:
      return nil
    case .freshConnection, .freshConnectionIfIdempotent:
      return attempt(current, &hosts, now, fresh: true, probing: internalRequest == .probe)
    case .anotherHost:
      failedHosts.append(current)
      return attempt(elsewhere: &hosts, now) ?? later(&hosts, now)
    case .anotherHostIfIdempotent:
      failedHosts.append(current)
      return attempt(elsewhere: &hosts, now)
    case .anotherHostOrLater:
      failedHosts.append(current)
      wasDeferred = true
      // Whoever says nothing may be asked at once.
      retryAfter = min(retryAfter ?? .max, reply?.retryAfter ?? 0)
      return attempt(elsewhere: &hosts, now) ?? later(&hosts, now)
    case .newToken:
      guard !hasRenewed, let login = configuration.login, hosts.auth[login].rejected(generation)
      else {
        return nil
      }
      hasRenewed = true
      if let time = reply?.serverTime { hosts.auth[login].set(serverTime: time, now: now) }
      return attempt(current, &hosts, now)
    }
  }

  /// All hosts again after a pause, if one of them has put the call off, or if none could be reached
  /// and the call waits for that; nil otherwise, or if there is no time.
  private mutating func later(_ hosts: inout ClusterState, _ now: Instant) -> Action? {
    var limit = deadline
    if retryAfter == nil {
      guard configuration.unavailableWait > 0, !hasReachedHost else { return nil }
      limit = min(limit, started.advanced(byMilliseconds: configuration.unavailableWait))
    }
    let pause = max(hosts.jittered(CallState.pause(backoffCount)), retryAfter ?? 0)
    guard now.advanced(byMilliseconds: pause) < limit else { return nil }
    backoffCount += 1
    failedHosts = []
    retryAfter = nil
    hasReachedHost = false
    return .wait(milliseconds: pause)
  }

  /// Sends to a host that was not tried; nil if there is none, or no time.
  @_optimize(speed)
  mutating func attempt(elsewhere hosts: inout ClusterState, _ now: Instant) -> Action? {
    // Without time nobody is chosen: a choice may be a probe that others then wait for.
    guard deadline.milliseconds(since: now) > 0 else { return nil }
    let home = prerequisites.resource == nil ? nil : home(hosts)
    guard
      let chosen = hosts.choose(
        key: configuration.key, besides: failedHosts, pinned: configuration.pinned, home: home,
        now: now)
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
    case .fetch(let internalRequest, _):
      let old =
        internalRequest == .renewToken ? configuration.login.flatMap { hosts.auth[$0].line } : nil
      return send(internalRequest, old, &hosts, left, fresh)
    case .sign:
      return .signToken(serverTime: configuration.login.flatMap { hosts.auth[$0].serverTime(now) })
    case .wait: return .waitForToken(milliseconds: left)
    case .refused(let error): return .fail(error)
    }
    do throws(ArangoError) {
      return send(try nextPrerequisite(&hosts, now), line, &hosts, left, fresh)
    } catch {
      // In the middle of an upgrade, another host may have what this one has not.
      guard error.code == .unsupported else { return .fail(error) }
      failedHosts.append(next)
      return attempt(elsewhere: &hosts, now) ?? .fail(error)
    }
  }

  @_optimize(speed)
  private mutating func send(
    _ internalRequest: InternalRequest?, _ line: Secret?, _ hosts: inout ClusterState,
    _ left: Int64, _ fresh: Bool
  ) -> Action {
    self.internalRequest = internalRequest
    isUnderWay = true
    hosts.attemptStarted(current)
    let timeout = timeout(of: internalRequest, left, &hosts)
    let connectTimeout = min(configuration.connectTimeout, timeout)
    let fresh = takeFreshConnection(&hosts) || fresh
    usesFullTimeout = (whole: timeout == left, connecting: connectTimeout == left)
    return .send(
      Send(
        host: current, fresh: fresh, internalRequest: internalRequest, authorization: line,
        timeout: timeout,
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
  private func timeout(
    of internalRequest: InternalRequest?, _ left: Int64, _ hosts: inout ClusterState
  ) -> Int64 {
    let isQuick = internalRequest?.isQuick ?? false
    let mayMove = internalRequest != nil || configuration.idempotent
    var timeout = isQuick ? min(left, configuration.connectTimeout) : left
    guard mayMove, configuration.pinned == nil, hosts.hasOther(than: failedHosts, current) else {
      return timeout
    }
    if let own = configuration.attemptTimeout { timeout = min(timeout, own) }
    return isQuick ? min(timeout, max(1, left / 2)) : timeout
  }

  /// What the login says, and whose flight this call is on.
  @_optimize(speed)
  private mutating func tokenStep(_ hosts: inout ClusterState, _ now: Instant) -> AuthState.Step {
    guard let login = configuration.login else { return .go(nil) }
    // It is getting one already, and goes on with that at another host. A token that was refused
    // meanwhile cannot be renewed.
    if refresh != nil {
      let renews = internalRequest == .renewToken && hosts.auth[login].line != nil
      return .fetch(renews ? .renewToken : .logIn, refresh: 0)
    }
    let step = hosts.auth[login].step(now: now, awaitedRefresh: awaitedRefresh)
    generation = hosts.auth[login].generation
    tokenSent = hosts.auth[login].isToken
    switch step {
    case .fetch(_, let number), .sign(let number): refresh = number
    case .wait(let number): awaitedRefresh = number
    case .go, .refused: break
    }
    return step
  }

  /// What must be known before the call's own request can be sent to the current host; an error
  /// if what is known forbids it.
  private mutating func nextPrerequisite(
    _ hosts: inout ClusterState, _ now: Instant
  ) throws(ArangoError) -> InternalRequest? {
    if isReadingEndpoints || hosts.discovery?.begin(now: now) == true {
      isReadingEndpoints = true
      return .endpoints
    }
    if let limits = prerequisites.version {
      switch hosts.hosts[current].info {
      case .notAsked: return .version
      case .silent: break
      case .known(let info):
        do throws(ArangoError) {
          try limits.check(prerequisites.operation, info.version)
        } catch {
          // It may have come back as another version unnoticed: it is asked anew before it is refused.
          guard askedForVersion.contains(current) else { return .version }
          throw error
        }
      }
    }
    for name in prerequisites.serverIDs where serverIDs[name] == nil {
      if let id = hosts.serverIDs[name] {
        serverIDs[name] = id
      } else if !askedForServerIDs {
        return .serverIDs
      } else if !hosts.serverIDs.isEmpty {
        throw ServerNames.unknown(name, among: hosts.serverIDs).about(prerequisites.operation)
      }
    }
    if prerequisites.resource != nil, case .server(let id)? = affinityEntry(hosts)?.place,
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
