/// The state machine of one call: selects hosts, decides on retries, and knows when the call is over.
///
/// It performs no I/O and reads no clock. A driver executes the returned action and reports the outcome.
package struct CallState: Sendable {
  /// The outcomes of the attempts. If there are more than a thousand, the oldest are dropped.
  package internal(set) var attempts: [Attempt] = []
  /// The ids of the servers that the call refers to by their short names.
  package internal(set) var serverIDs: [String: String] = [:]
  /// The reason why the coordinator resource of the call is lost; nil if it is not, or nothing is known.
  package internal(set) var loss: CoordinatorResource.LossReason?
  /// The URL of the host that sent the last response; nil if there was none.
  package internal(set) var respondingHost: String?
  /// The index of that host.
  var respondingHostIndex: Int?
  /// True if the connection that carried the last response must not be reused.
  package internal(set) var retiresConnection = false

  let prerequisites: Prerequisites
  let configuration: CallConfiguration
  let deadline: Instant
  let started: Instant
  var phase = Phase.ready
  var retry = RetryState()
  var learned = PrerequisiteState()
  /// The token refresh that this call performs.
  var ownRefresh: OwnRefresh?
  /// The token refresh of another call that this call waited for.
  var awaitedRefresh: RefreshID?
  /// The last response to the call's own request.
  var finalResponse: ResponseSummary?
  /// The number of responses that deferred the call.
  package internal(set) var deferralCount = 0
  /// True if the result is the last response that deferred the call, and not the last response.
  package private(set) var resultIsDeferral = false
  /// The URL of the host that deferred the call last.
  var deferringHost: String?

  /// Begins a call.
  package init(
    _ prerequisites: Prerequisites = .nothing, _ configuration: CallConfiguration, now: Instant
  ) {
    self.prerequisites = prerequisites
    self.configuration = configuration
    started = now
    deadline = now.advanced(byMilliseconds: configuration.timeout)
  }

  /// The URL of the host of the last attempt; nil if there was none.
  package var host: String? { attempts.last?.host }

  /// The token refresh that this call performs; nil if there is none.
  package var refresh: RefreshID? { ownRefresh?.id }

  /// True if an attempt without a response may have been executed.
  package var mayHaveExecuted: Bool { retry.mayHaveExecuted }
}

// Events.
extension CallState {
  /// Returns the first action, or the action after a wait.
  @_optimize(speed)
  package mutating func resume(_ cluster: inout ClusterState, now: Instant) -> Action {
    guard phase.mayResume else { return unexpected("resume", &cluster, now) }
    return enter(
      attempt(elsewhere: &cluster, now) ?? deferredResult() ?? .fail(timeout(now)), &cluster, now)
  }

  /// Notes that the attempt has its connection.
  package mutating func connectionAcquired(now: Instant) {
    guard case .attempting(var attempt) = phase else { return }
    attempt.connectionAcquiredAt = now
    phase = .attempting(attempt)
  }

  /// Returns the action after a response to the call's own request.
  @_optimize(speed)
  package mutating func answered(
    _ response: ResponseSummary, _ cluster: inout ClusterState, now: Instant
  ) -> Action {
    guard case .attempting(let attempt) = phase else {
      return unexpected("a response", &cluster, now)
    }
    respondingHost = attempt.target.url
    respondingHostIndex = attempt.target.host
    record("answered " + String(response.status), of: attempt, sent: true, now)
    let decision = RetryDecision.on(response, tokenSent: attempt.carriesToken)
    finalResponse = response
    note(decision, response, of: attempt, in: &cluster, now)
    if response.isForwardingFailure, home(cluster) == attempt.target.host {
      retry.holderCannotForward = true
    }
    remember(response, of: attempt.target.host, in: &cluster)
    return enter(
      follow(decision, of: attempt, &cluster, now, after: response)
        ?? .finish(overall(decision.execution)),
      &cluster, now)
  }

  /// Returns the action after a response to an internal request. `body` is the response as JSON, nil if it
  /// is not JSON; `token` is the token in it.
  package mutating func answeredInternalRequest(
    _ response: ResponseSummary, _ body: JSON?, token: AuthState.Token? = nil,
    _ cluster: inout ClusterState, now: Instant
  ) -> Action {
    guard case .attempting(let attempt) = phase else {
      return unexpected("a response", &cluster, now)
    }
    respondingHost = attempt.target.url
    return enter(learn(from: response, body, token, of: attempt, &cluster, now), &cluster, now)
  }

  /// Returns the action after a token was signed or read, or could not be.
  package mutating func signed(
    _ token: Result<AuthState.Token, ArangoError>, _ cluster: inout ClusterState, now: Instant
  ) -> Action {
    guard case .signing(let target) = phase, let id = ownRefresh?.id, let auth = configuration.auth
    else { return unexpected("a token", &cluster, now) }
    ownRefresh = nil
    switch token {
    case .success(let token):
      let wasRejected = cluster.auth[auth].wasRejected(token)
      cluster.tokenReceived(token, auth, refresh: id, now: now)
      if wasRejected, finalResponse != nil, retry.hasRenewedToken {
        // The secret or file is unchanged: sending the same again would bring the same response.
        return enter(.finish(overall(.notExecuted)), &cluster, now)
      }
      return enter(
        attempt(at: target.host, &cluster, now) ?? .fail(timeout(now)), &cluster, now)
    case .failure(let error):
      cluster.auth[auth].failed(error, refresh: id, now: now)
      return enter(.fail(error), &cluster, now)
    }
  }

  /// Returns the action after an attempt without a response.
  package mutating func failed(
    _ failure: TransportFailure, _ cluster: inout ClusterState, now: Instant
  ) -> Action {
    guard case .attempting(let attempt) = phase else {
      return unexpected("a failure", &cluster, now)
    }
    // A timer that fired slightly early leaves no time for another attempt.
    let isOver =
      failure.kind == .timeout && attempt.usesFullTimeout
      || failure.kind == .connectTimeout && attempt.usesFullConnectTimeout
    let now = isOver ? max(now, deadline) : now
    record(failure.detail, of: attempt, sent: failure.sent, now)
    if failure.isHostNeutral {
      cluster.hosts.attemptAbandoned(attempt.target.host, now: now)
    } else {
      cluster.failed(attempt.target.host, now: now)
    }
    let decision =
      attempt.purpose == nil
      ? RetryDecision.on(failure) : RetryDecision.on(failure).ofInternalRequest
    var action = follow(decision, of: attempt, &cluster, now)
    if learned.isReadingEndpoints {
      // The list is optional: the call goes on without it, at this host if there is no other.
      endReading(&cluster, succeeded: false, now)
      if action == nil && !failure.kind.isEnd {
        action = self.attempt(at: attempt.target.host, &cluster, now)
      }
    }
    if action == nil && decision.execution == .notExecuted { action = deferredResult() }
    return enter(
      action ?? .fail(error(for: failure, of: attempt.target, decision.execution, now)), &cluster,
      now)
  }

  /// Ends the call because its driver does not execute the last action.
  package mutating func abandoned(_ cluster: inout ClusterState, now: Instant) {
    if case .attempting(let attempt) = phase {
      cluster.hosts.attemptAbandoned(attempt.target.host, now: now)
    }
    release(&cluster, now)
    phase = .ended
  }
}

// Transitions.
extension CallState {
  /// The response of a host that deferred the call becomes the result if no other response comes; nil if no
  /// host did.
  private mutating func deferredResult() -> Action? {
    guard retry.wasDeferred else { return nil }
    resultIsDeferral = true
    respondingHost = deferringHost
    return .finish(overall(.notExecuted))
  }

  /// The execution of the call whose last attempt ended with `last`.
  func overall(_ last: Execution) -> Execution {
    retry.mayHaveExecuted && last == .notExecuted ? .unknown : last
  }

  /// Enters the phase of an action and returns the action.
  @inline(__always)  // the action would be copied twice
  private mutating func enter(
    _ action: Action, _ cluster: inout ClusterState, _ now: Instant
  ) -> Action {
    switch action {
    case .send, .signToken: break  // the phase was entered with its target
    case .wait: phase = .backingOff
    case .waitForToken: phase = .awaitingToken
    case .finish, .fail: conclude(action, &cluster, now)
    }
    return action
  }

  private mutating func conclude(
    _ action: Action, _ cluster: inout ClusterState, _ now: Instant
  ) {
    release(&cluster, now)
    phase = .ended
    // Passing the cluster by value copies it, so this is skipped unless the call has a resource.
    if let resource = prerequisites.resource {
      loss = lossReason(action, cluster)
      if let loss { cluster.noteLoss(of: resource, loss) }
    }
    cluster.noteEnd(
      prerequisites.operation, attempts, milliseconds: now.milliseconds(since: started))
  }

  /// Hands back what the call was doing for other calls.
  @_optimize(speed)
  private mutating func release(_ cluster: inout ClusterState, _ now: Instant) {
    if let id = ownRefresh?.id, let auth = configuration.auth {
      cluster.auth[auth].failed(nil, refresh: id, now: now)
      ownRefresh = nil
    }
    endReading(&cluster, succeeded: false, now)
  }

  mutating func endReading(_ cluster: inout ClusterState, succeeded: Bool, _ now: Instant) {
    guard learned.isReadingEndpoints else { return }
    learned.isReadingEndpoints = false
    cluster.discovery?.ended(succeeded: succeeded, now: now)
  }

  /// Ends the call after an event that its phase does not allow: an error of the driver.
  @inline(never)
  private mutating func unexpected(
    _ event: String, _ cluster: inout ClusterState, _ now: Instant
  ) -> Action {
    let execution: Execution
    if case .attempting = phase { execution = .unknown } else { execution = overall(.notExecuted) }
    abandoned(&cluster, now: now)
    return .fail(
      ArangoError(
        .internalFault, "expected no " + event + " in this phase of the call", execution: execution)
    )
  }
}
