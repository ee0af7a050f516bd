// The next attempt.
extension CallState {
  /// Attempts a host that has not failed since the last pause; nil if there is none, or no time.
  @_optimize(speed)
  mutating func attempt(elsewhere cluster: inout ClusterState, _ now: Instant) -> Action? {
    // Without time no host is selected: the selection may start a probe for which other calls then wait.
    guard deadline.milliseconds(since: now) > 0 else { return nil }
    let home = prerequisites.resource == nil ? nil : home(cluster)
    guard
      let selected = cluster.hosts.choose(
        key: configuration.key, besides: retry.failedHosts, pinned: configuration.pinned,
        home: home, now: now)
    else { return nil }
    return attempt(at: selected.host, &cluster, now, probing: selected.mustProbe)
  }

  /// Attempts a host; nil if there is no time.
  @_optimize(speed)
  mutating func attempt(
    at host: Int, _ cluster: inout ClusterState, _ now: Instant, fresh: Bool = false,
    probing: Bool = false
  ) -> Action? {
    let timeLeft = deadline.milliseconds(since: now)
    guard timeLeft > 0 else { return nil }
    let target = Target(host: host, url: cluster.hosts[host].url)
    guard !probing else { return send(.probe, nil, to: target, &cluster, now, timeLeft, fresh) }
    var authorization: Secret?
    switch tokenStep(&cluster, now) {
    case .go(let given): authorization = given
    case .fetch(let request, _):
      let old =
        request == .renewToken
        ? configuration.auth.flatMap { cluster.auth[$0].authorizationHeader } : nil
      return send(InternalRequest(request), old, to: target, &cluster, now, timeLeft, fresh)
    case .sign:
      phase = .signing(target)
      return .signToken(serverTime: configuration.auth.flatMap { cluster.auth[$0].serverTime(now) })
    case .wait: return .waitForToken(milliseconds: timeLeft)
    case .refused(let error): return .fail(error)
    }
    do throws(ArangoError) {
      let prerequisite = try nextPrerequisite(at: host, &cluster, now)
      return send(prerequisite, authorization, to: target, &cluster, now, timeLeft, fresh)
    } catch {
      // During a rolling upgrade another host may have the operation.
      guard error.code == .unsupported else { return .fail(error) }
      retry.failedHosts.append(host)
      return attempt(elsewhere: &cluster, now) ?? .fail(error)
    }
  }

  @_optimize(speed)
  private mutating func send(
    _ purpose: InternalRequest?, _ authorization: Secret?, to target: Target,
    _ cluster: inout ClusterState, _ now: Instant, _ timeLeft: Int64, _ fresh: Bool
  ) -> Action {
    cluster.hosts.attemptStarted(target.host)
    let limits = AttemptLimits(
      timeout: timeout(of: purpose, at: target.host, timeLeft, cluster.hosts),
      connectTimeout: configuration.connectTimeout)
    let needsFresh = takeFreshConnection(to: target.host, &cluster.hosts) || fresh
    var tokenVersion = 0
    var carriesToken = false
    if let auth = configuration.auth {
      (tokenVersion, carriesToken) = cluster.auth.token(of: auth)
    }
    phase = .attempting(
      AttemptInFlight(
        target: target, startedAt: now, connectionAcquiredAt: now, purpose: purpose,
        tokenVersion: tokenVersion, carriesToken: carriesToken,
        usesFullTimeout: limits.timeout == timeLeft,
        usesFullConnectTimeout: limits.connectTimeout == timeLeft))
    return .send(
      Send(
        host: target.host, fresh: needsFresh, internalRequest: purpose,
        authorization: authorization, limits: limits))
  }

  /// True if the attempt needs a fresh connection: the host's last response to this call, or one to another
  /// call after which nothing was sent there, said that the server cannot serve.
  @_optimize(speed)
  private mutating func takeFreshConnection(to host: Int, _ hosts: inout HostTable) -> Bool {
    let isWanted = hosts.takeFreshConnection(host)
    guard !retry.unavailableHosts.isEmpty,
      let own = retry.unavailableHosts.firstIndex(of: host)
    else { return isWanted }
    retry.unavailableHosts.remove(at: own)
    return true
  }

  /// The time for an attempt, in milliseconds. A request that a healthy host answers immediately has no more
  /// time than opening a connection, and leaves half of the time to the other hosts.
  private func timeout(
    of purpose: InternalRequest?, at host: Int, _ timeLeft: Int64, _ hosts: borrowing HostTable
  ) -> Int64 {
    let isQuick = purpose?.isQuick ?? false
    let mayMove = purpose != nil || configuration.idempotent
    var timeout = isQuick ? min(timeLeft, configuration.connectTimeout) : timeLeft
    guard mayMove, configuration.pinned == nil, hosts.hasOther(than: retry.failedHosts, host) else {
      return timeout
    }
    if let limit = configuration.attemptTimeout { timeout = min(timeout, limit) }
    return isQuick ? min(timeout, max(1, timeLeft / 2)) : timeout
  }

  /// The authentication of the next request, and the refresh that this call performs or waits for.
  @_optimize(speed)
  private mutating func tokenStep(
    _ cluster: inout ClusterState, _ now: Instant
  ) -> AuthState.Step {
    guard let auth = configuration.auth else { return .go(nil) }
    // A refresh that this call performs goes on at the next host. A token that was rejected meanwhile
    // cannot be renewed.
    if let ownRefresh {
      let renews =
        ownRefresh.request == .renewToken && cluster.auth[auth].authorizationHeader != nil
      return .fetch(renews ? .renewToken : .logIn, refresh: ownRefresh.id)
    }
    let step = cluster.auth[auth].step(now: now, awaitedRefresh: awaitedRefresh)
    switch step {
    case .fetch(let request, let id): ownRefresh = OwnRefresh(id: id, request: request)
    case .sign(let id): ownRefresh = OwnRefresh(id: id, request: nil)
    case .wait(let id): awaitedRefresh = id
    case .go, .refused: break
    }
    return step
  }

  /// The internal request that must precede the call's own request at a host; nil if there is none. Throws
  /// if what is known forbids the request.
  private mutating func nextPrerequisite(
    at host: Int, _ cluster: inout ClusterState, _ now: Instant
  ) throws(ArangoError) -> InternalRequest? {
    if learned.isReadingEndpoints || cluster.discovery?.begin(now: now) == true {
      learned.isReadingEndpoints = true
      return .endpoints
    }
    if let requirement = prerequisites.version {
      switch cluster.hosts[host].info {
      case .notRequested: return .version
      case .unavailable: break
      case .known(let info):
        do throws(ArangoError) {
          try requirement.check(prerequisites.operation, info.version)
        } catch {
          // The server may have been restarted with another version, so it is asked again first.
          guard learned.versionRequested.contains(host) else { return .version }
          throw error
        }
      }
    }
    for name in prerequisites.serverIDs where serverIDs[name] == nil {
      if let id = cluster.serverIDs[name] {
        serverIDs[name] = id
      } else if !learned.serverIDsRequested {
        return .serverIDs
      } else if !cluster.serverIDs.isEmpty {
        throw ServerNames.unknown(name, among: cluster.serverIDs).about(prerequisites.operation)
      }
    }
    if prerequisites.resource != nil, case .server(let id)? = affinity(cluster)?.location,
      cluster.host(ofServer: id) == nil, !learned.serverIDsRequested
    {
      return .serverIDs
    }
    return nil
  }
}
