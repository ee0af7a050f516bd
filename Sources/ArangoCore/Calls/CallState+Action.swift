extension CallState {
  /// The instruction to the driver of a call.
  package enum Action: Sendable, Equatable {
    /// Send a request, then report `answered`, `answeredInternalRequest` or `failed`.
    case send(Send)
    /// Wait for this time, then call `resume`.
    case wait(milliseconds: Int64)
    /// Wait until the token refresh of another call has ended, or for this time, then call `resume`.
    case waitForToken(milliseconds: Int64)
    /// Sign a token or read it from its file, then report `signed`. `serverTime` is the server's clock in
    /// milliseconds since 1970; nil if only the local clock is known.
    case signToken(serverTime: Int64?)
    /// The last response is the result.
    case finish(Execution)
    /// The call ends without a response.
    case fail(ArangoError)

    /// True if the call is over.
    package var isEnd: Bool {
      switch self {
      case .finish, .fail: true
      case .send, .wait, .waitForToken, .signToken: false
      }
    }
  }

  /// A request to be sent.
  package struct Send: Sendable, Equatable {
    /// The index of the host.
    package let host: Int
    /// True if the request needs a connection that has carried no request before.
    package let fresh: Bool
    /// The internal request that is sent instead of the call's own; nil for the call's own.
    package let internalRequest: InternalRequest?
    /// The Authorization header line; nil if the request carries no credentials.
    package let authorization: Secret?
    /// The time limits of the attempt.
    package let limits: AttemptLimits

    /// Creates an instruction to send.
    package init(
      host: Int, fresh: Bool, internalRequest: InternalRequest?, authorization: Secret? = nil,
      limits: AttemptLimits
    ) {
      self.host = host
      self.fresh = fresh
      self.internalRequest = internalRequest
      self.authorization = authorization
      self.limits = limits
    }
  }
}
