extension CallState {
  /// The phase of a call.
  enum Phase: Sendable {
    /// The call has just begun.
    /// Can transition to: attempting, awaitingToken, signing, ended.
    case ready
    /// A request is under way.
    /// Can transition to: attempting, backingOff, awaitingToken, signing, ended.
    case attempting(AttemptInFlight)
    /// The call pauses before the hosts are tried again.
    /// Can transition to: attempting, awaitingToken, signing, ended.
    case backingOff
    /// Another call refreshes the token.
    /// Can transition to: attempting, awaitingToken, signing, ended.
    case awaitingToken
    /// The driver signs a token for this host.
    /// Can transition to: attempting, awaitingToken, ended.
    case signing(Target)
    /// The call has its result. The final phase.
    case ended

    /// True if `resume` may be called.
    var mayResume: Bool {
      switch self {
      case .ready, .backingOff, .awaitingToken: true
      case .attempting, .signing, .ended: false
      }
    }
  }

  /// The host of an attempt.
  struct Target: Sendable {
    let host: Int
    let url: String
  }

  /// A request under way.
  struct AttemptInFlight: Sendable {
    let target: Target
    let startedAt: Instant
    /// The time the attempt acquired a connection. Waiting for one does not count towards the host's
    /// latency.
    var connectionAcquiredAt: Instant
    /// The internal request that was sent; nil for the call's own request.
    let purpose: InternalRequest?
    /// The version of the token that the request carried.
    let tokenVersion: Int
    /// True if the request carried a token.
    let carriesToken: Bool
    /// True if the attempt has all the time that was left.
    let usesFullTimeout: Bool
    /// True if the attempt has all the time that was left for opening a connection.
    let usesFullConnectTimeout: Bool

    /// The time the host took for its response, in microseconds.
    func latency(_ now: Instant) -> UInt64 {
      now.microseconds(since: max(startedAt, connectionAcquiredAt))
    }
  }

  /// The consequences of the attempts so far for the next one.
  struct RetryState: Sendable {
    /// The hosts that failed since the last pause.
    var failedHosts: [Int] = []
    /// The number of pauses.
    var backoffCount = 0
    /// The number of attempts that count towards `maxAttempts`.
    var countedAttempts = 0
    /// True if one of the hosts in `failedHosts` could be reached.
    var hasReachedHost = false
    /// The shortest Retry-After of those hosts in milliseconds; nil if none deferred the call.
    var retryAfter: Int64?
    /// True if a host deferred the call, and its response is the last.
    var wasDeferred = false
    /// True if an attempt without a response may have been executed. No later attempt can then prove that
    /// the request was not.
    var mayHaveExecuted = false
    /// True if the coordinator that holds the call's resource has itself reported that it cannot reach a
    /// server. The same error of another coordinator then does not mean that the holder is gone.
    var holderCannotForward = false
    /// True if the token was renewed because a host rejected it.
    var hasRenewedToken = false
    /// The hosts whose last response to this call said that the server cannot serve.
    var unavailableHosts: [Int] = []
  }

  /// The prerequisites that the call has requested so far.
  struct PrerequisiteState: Sendable {
    /// True while this call reads the list of coordinators for all.
    var isReadingEndpoints = false
    /// The hosts that this call asked for their version.
    var versionRequested: [Int] = []
    /// True if this call asked for the ids of the servers.
    var serverIDsRequested = false
  }

  /// A token refresh that this call performs for all calls that share the authentication.
  struct OwnRefresh: Sendable {
    let id: RefreshID
    /// The request for the token; nil if the token is signed.
    let request: AuthState.TokenRequest?
  }
}
