/// The course of one call: which host is asked, what follows an answer or a failure, when it is
/// over. It does nothing itself: a driver asks it, acts, and tells it what happened.
package struct CallState: Sendable {
  /// What the driver is to do.
  package enum Action: Sendable, Equatable {
    /// Send the request.
    case send(Send)
    /// Wait so many milliseconds, then ask again with `resume`.
    case wait(milliseconds: Int64)
    /// Wait until another call has got a token or has not, so many milliseconds at most, then ask
    /// again with `resume`.
    case waitForToken(milliseconds: Int64)
    /// Sign a token or read it from its file, and report it with `signed`. `serverTime` is the
    /// server's clock in milliseconds since 1970; nil if only the local clock is known.
    case signToken(serverTime: Int64?)
    /// The last answer is the answer.
    case finish(Execution)
    /// No answer will come.
    case fail(ArangoError)

    /// Whether the call is over.
    package var isEnd: Bool {
      switch self {
      case .finish, .fail: true
      case .send, .wait, .waitForToken, .signToken: false
      }
    }
  }

  /// One sending of the request.
  package struct Send: Sendable, Equatable {
    /// The host, by its place in the book.
    package let host: Int
    /// Whether it must travel over a connection that has served no request yet.
    package let fresh: Bool
    /// What is sent instead of the call's own request, which must wait for it; nil: that request.
    package let internalRequest: InternalRequest?
    /// The header line that says who sends it; nil: nobody is asked.
    package let authorization: Secret?
    /// Milliseconds for the attempt.
    package let timeout: Int64
    /// Milliseconds of those for opening a connection.
    package let connectTimeout: Int64

    /// Makes a sending.
    package init(
      host: Int, fresh: Bool, internalRequest: InternalRequest?, authorization: Secret? = nil,
      timeout: Int64,
      connectTimeout: Int64
    ) {
      self.host = host
      self.fresh = fresh
      self.internalRequest = internalRequest
      self.authorization = authorization
      self.timeout = timeout
      self.connectTimeout = connectTimeout
    }
  }

  /// What bounds a call, and whose it is.
  package struct Configuration: Sendable {
    /// Whether the request may be executed twice.
    package var idempotent: Bool
    /// Milliseconds for the whole call.
    package var timeout: Int64
    /// Milliseconds for opening a connection.
    package var connectTimeout: Int64
    /// Milliseconds for an attempt that another host may follow; nil: all that are left.
    package var attemptTimeout: Int64?
    /// The most attempts.
    package var maxAttempts: Int64
    /// The time in milliseconds for which attempts go on while no host can be reached.
    package var unavailableWait: Int64 = 0
    /// What a strategy may keep together by.
    package var key = ""
    /// Whose login it uses; nil: none.
    package var login: Int?
    /// The only host it may go to.
    package var pinned: Int?

    /// Makes terms.
    package init(
      idempotent: Bool, timeout: Int64, connectTimeout: Int64, attemptTimeout: Int64? = nil,
      maxAttempts: Int64
    ) {
      self.idempotent = idempotent
      self.timeout = timeout
      self.connectTimeout = connectTimeout
      self.attemptTimeout = attemptTimeout
      self.maxAttempts = maxAttempts
    }
  }

  /// The outcome of each attempt; of many, the last thousand.
  package internal(set) var attempts: [Attempt] = []
  /// The host of the last attempt, as a URL; nil if there was none.
  package var host: String? { attempts.last?.host }
  /// The ids of the servers the call names by their short names.
  package internal(set) var serverIDs: [String: String] = [:]
  /// Why what the call is about could not be had; nil if it could, or nothing is known.
  package internal(set) var loss: CoordinatorResource.LossReason?

  let prerequisites: Prerequisites
  let configuration: Configuration
  let deadline: Instant
  let started: Instant
  /// When the attempt under way began.
  var sentAt: Instant
  /// When it had its connection: what it waited for that says nothing of the host.
  private var connectionAcquiredAt: Instant
  /// The hosts that have failed since the last pause.
  var failedHosts: [Int] = []
  var backoffCount = 0
  /// The number of attempts that count towards `maxAttempts`.
  var countedAttempts = 0
  /// True if one of the hosts in `tried` could be reached.
  var hasReachedHost = false
  /// The soonest that one of those wants to be asked again, in milliseconds.
  var retryAfter: Int64?
  var current = 0
  var currentURL = ""
  /// What the last sending was for.
  var internalRequest: InternalRequest?
  /// The login's generation that the last sending showed.
  var generation = 0
  /// True if the last request carried a token.
  var tokenSent = false
  /// The token this call is getting, for all that share its login; they wait for its end.
  package internal(set) var refresh: Int?
  /// The flight of another call that it waited for.
  var awaitedRefresh: Int?
  var hasRenewed = false
  /// Whether this call is reading the list of coordinators.
  var isReadingEndpoints = false
  /// Hosts that this call asked for their version.
  var askedForVersion: [Int] = []
  var askedForServerIDs = false
  /// The last answer to the call's own request.
  var finalReply: ResponseSummary?
  /// Whether some attempt may have been executed although it brought no answer: then nothing
  /// that follows can say for certain that the request was not.
  package internal(set) var mayHaveExecuted = false
  /// Whether a host is counted to be busy with it.
  var isUnderWay = false
  /// Whether the last sending was given all the time that was left, and all of it to connect.
  var usesFullTimeout = (whole: false, connecting: false)
  /// Whether some host has put the call off, and its answer is the last.
  var wasDeferred = false
  /// Hosts whose last response to this call said that the server cannot serve.
  var unavailableHosts: [Int] = []
  /// True if the connection that carried the last response is not to be used again.
  package internal(set) var connectionIsUnwanted = false
  /// The host of the last answer, as a URL; nil if there was none.
  package internal(set) var answeringHost: String?

  /// Begins the course of a call.
  package init(
    _ prerequisites: Prerequisites = .nothing, _ configuration: Configuration, now: Instant
  ) {
    self.prerequisites = prerequisites
    self.configuration = configuration
    started = now
    sentAt = now
    connectionAcquiredAt = now
    deadline = now.advanced(byMilliseconds: configuration.timeout)
  }

  /// The first action, and the one after a wait.
  @_optimize(speed)
  package mutating func resume(_ hosts: inout ClusterState, now: Instant) -> Action {
    ended(
      attempt(elsewhere: &hosts, now) ?? answerSoFar ?? .fail(timeout(now)), &hosts, now)
  }

  /// The attempt has its connection.
  package mutating func connectionAcquired(now: Instant) {
    connectionAcquiredAt = now
  }

  /// How long the host took for the answer that has come, in microseconds.
  func latency(_ now: Instant) -> UInt64 {
    now.microseconds(since: max(sentAt, connectionAcquiredAt))
  }

  /// A host answered.
  @_optimize(speed)
  package mutating func answered(
    _ reply: ResponseSummary, _ hosts: inout ClusterState, now: Instant
  ) -> Action {
    isUnderWay = false
    answeringHost = currentURL
    record("answered " + String(reply.status), sent: true, now)
    let decision = RetryDecision.on(reply, tokenSent: tokenSent)
    finalReply = reply
    note(decision, reply, in: &hosts, now)
    remember(reply, in: &hosts)
    return ended(
      follow(decision, &hosts, now, after: reply) ?? .finish(overall(decision.execution)),
      &hosts, now)
  }

  /// A host answered an errand; `answer` is the body as JSON, if it is, `token` what it has of one.
  package mutating func answeredInternalRequest(
    _ reply: ResponseSummary, _ answer: JSON?, token: AuthState.Token? = nil,
    _ hosts: inout ClusterState,
    now: Instant
  ) -> Action {
    isUnderWay = false
    answeringHost = currentURL
    return ended(learned(from: reply, answer, token, &hosts, now), &hosts, now)
  }

  /// A token was signed, or could not be.
  package mutating func signed(
    _ token: Result<AuthState.Token, ArangoError>, _ hosts: inout ClusterState, now: Instant
  ) -> Action {
    guard let refresh, let login = configuration.login else { return resume(&hosts, now: now) }
    self.refresh = nil
    switch token {
    case .success(let token):
      let wasRejected = hosts.auth[login].wasRejected(token)
      hosts.tokenReceived(token, login, refresh: refresh, now: now)
      if wasRejected, finalReply != nil, hasRenewed {
        // The secret or file is unchanged: sending the same again would bring the same response.
        return ended(.finish(overall(.notExecuted)), &hosts, now)
      }
      return ended(attempt(current, &hosts, now) ?? .fail(timeout(now)), &hosts, now)
    case .failure(let error):
      hosts.auth[login].failed(error, refresh: refresh, now: now)
      return ended(.fail(error), &hosts, now)
    }
  }

  /// An attempt brought no answer.
  package mutating func failed(
    _ failure: TransportFailure, _ hosts: inout ClusterState, now: Instant
  ) -> Action {
    isUnderWay = false
    // A clock that ran out a little early leaves no time for anything else.
    let isOver =
      failure.kind == .timeout && usesFullTimeout.whole
      || failure.kind == .connectTimeout && usesFullTimeout.connecting
    let now = isOver ? max(now, deadline) : now
    record(failure.detail, sent: failure.sent, now)
    if failure.isHostNeutral {
      hosts.attemptAbandoned(current, now: now)
    } else {
      hosts.failed(current, now: now)
    }
    let decision =
      internalRequest == nil
      ? RetryDecision.on(failure) : RetryDecision.on(failure).ofInternalRequest
    var action = follow(decision, &hosts, now)
    if isReadingEndpoints {
      // The call goes on without the list, at this host if there is no other.
      endReading(&hosts, succeeded: false, now)
      if action == nil && !failure.kind.isEnd { action = attempt(current, &hosts, now) }
    }
    if action == nil && decision.execution == .notExecuted { action = answerSoFar }
    return ended(
      action ?? .fail(error(for: failure, decision.execution, now)), &hosts, now)
  }

  /// The driver does not do what it was told to: the call is over.
  package mutating func abandoned(_ hosts: inout ClusterState, now: Instant) {
    if isUnderWay { hosts.attemptAbandoned(current, now: now) }
    isUnderWay = false
    release(&hosts, now)
  }

  /// The answer of a host that put the call off, if there was one: when no other comes, it is the
  /// call's.
  private var answerSoFar: Action? { wasDeferred ? .finish(overall(.notExecuted)) : nil }

  /// What is known of the whole call when its last attempt ended so.
  func overall(_ last: Execution) -> Execution {
    mayHaveExecuted && last == .notExecuted ? .unknown : last
  }

  /// The same action; if it is the last, what this call was doing for others is left to them.
  @inline(__always)  // it would be copied twice
  private mutating func ended(
    _ action: Action, _ hosts: inout ClusterState, _ now: Instant
  ) -> Action {
    if action.isEnd { conclude(action, &hosts, now) }
    return action
  }

  private mutating func conclude(_ action: Action, _ hosts: inout ClusterState, _ now: Instant) {
    release(&hosts, now)
    // Most calls belong to nobody: the book is handed on, and copied for it, only for those that do.
    if prerequisites.resource != nil { loss = lossReason(action, hosts) }
    hosts.noteEnd(prerequisites.operation, attempts, milliseconds: now.milliseconds(since: started))
  }

  @_optimize(speed)
  private mutating func release(_ hosts: inout ClusterState, _ now: Instant) {
    if let refresh, let login = configuration.login {
      hosts.auth[login].failed(nil, refresh: refresh, now: now)
      self.refresh = nil
    }
    endReading(&hosts, succeeded: false, now)
  }

  mutating func endReading(_ hosts: inout ClusterState, succeeded: Bool, _ now: Instant) {
    guard isReadingEndpoints else { return }
    isReadingEndpoints = false
    hosts.discovery?.ended(succeeded: succeeded, now: now)
  }
}
