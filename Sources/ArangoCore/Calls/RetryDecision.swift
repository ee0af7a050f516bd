/// The decision of the retry policy on the end of an attempt: whether the request was executed, and what may
/// follow. docs/internals/design.md has the same table.
package struct RetryDecision: Sendable, Equatable {
  /// The next action that the policy allows.
  package enum Next: Sendable, Equatable {
    /// The call ends with this response or failure.
    case finish
    /// Another host, for any request.
    case anotherHost
    /// Another host; if all hosts respond so, all of them again after a backoff.
    case anotherHostOrLater
    /// Another host if the request is idempotent.
    case anotherHostIfIdempotent
    /// This host over a fresh connection, for any request.
    case freshConnection
    /// This host over a fresh connection if the request is idempotent.
    case freshConnectionIfIdempotent
    /// This host with a new token, if one can be had.
    case newToken
  }

  /// The execution of the request.
  package let execution: Execution
  /// The next action.
  package let next: Next
  /// True if the host reported that it cannot serve for now.
  package let hostCannotServe: Bool
  /// True if no connection to the host could be opened.
  package let hostIsUnreachable: Bool
  /// True if the next attempt at the host takes a fresh connection. The server at the end of this one
  /// cannot serve, or a gateway does not reach it; a load balancer may connect the next one to another.
  package let wantsFreshConnection: Bool

  /// Creates a decision.
  package init(
    execution: Execution, next: Next, hostCannotServe: Bool = false,
    hostIsUnreachable: Bool = false, wantsFreshConnection: Bool? = nil
  ) {
    self.execution = execution
    self.next = next
    self.hostCannotServe = hostCannotServe
    self.hostIsUnreachable = hostIsUnreachable
    self.wantsFreshConnection = wantsFreshConnection ?? hostCannotServe
  }

  /// The decision for an internal request: the call's own request was not executed.
  var ofInternalRequest: RetryDecision {
    let next: Next
    switch self.next {
    case .anotherHostIfIdempotent: next = .anotherHost
    case .freshConnectionIfIdempotent: next = .freshConnection
    case .finish, .anotherHost, .anotherHostOrLater, .freshConnection, .newToken: next = self.next
    }
    return RetryDecision(
      execution: .notExecuted, next: next, hostCannotServe: hostCannotServe,
      hostIsUnreachable: hostIsUnreachable, wantsFreshConnection: wantsFreshConnection)
  }

  /// The decision on the response to `GET /_admin/server/availability`. Any 503 means that the
  /// server is starting, stopping, or busy beyond its limit; 502 and 504 that a gateway does not reach
  /// it.
  static func onProbe(_ reply: ResponseSummary) -> RetryDecision {
    switch reply.status {
    case 502, 503, 504:
      RetryDecision(execution: .notExecuted, next: .anotherHostOrLater, hostCannotServe: true)
    case 429:
      RetryDecision(execution: .notExecuted, next: .anotherHostOrLater)
    default:
      RetryDecision(execution: .notExecuted, next: .finish)
    }
  }

  /// The only message of errorNum 503 that means nothing was executed. Others come from handlers.
  static let startupMessage = "service unavailable due to startup or maintenance mode"

  /// The decision on a response to a request that carried a token or did not.
  package static func on(_ reply: ResponseSummary, tokenSent: Bool = false) -> RetryDecision {
    switch (reply.status, reply.errorNumber) {
    case _ where reply.isOfJob:
      RetryDecision(execution: .executed, next: .finish)
    case _ where reply.isRedirect:
      RetryDecision(execution: .notExecuted, next: .finish)
    case (503, 503) where reply.errorMessage == startupMessage:
      RetryDecision(execution: .notExecuted, next: .anotherHostOrLater, hostCannotServe: true)
    case (503, _) where reply.origin == .unknown:  // HEAD, which changes nothing
      RetryDecision(execution: .notExecuted, next: .anotherHostOrLater, hostCannotServe: true)
    case (502, _) where reply.origin != .arangodb, (503, _) where reply.origin != .arangodb:
      // A gateway may have passed the request on before the server behind it failed.
      RetryDecision(execution: .unknown, next: .anotherHostIfIdempotent, hostCannotServe: true)
    case (504, _) where reply.origin != .arangodb:  // as above, but the request may just be slow
      RetryDecision(
        execution: .unknown, next: .anotherHostIfIdempotent, wantsFreshConnection: true)
    case (503, 21003),  // the scheduler's queue is full
      (412, 21004),  // the request would wait longer than it allows
      (429, _):  // too many requests
      RetryDecision(execution: .notExecuted, next: .anotherHostOrLater)
    case (503, 30):  // shutting down
      RetryDecision(execution: .unknown, next: .anotherHostIfIdempotent, hostCannotServe: true)
    case (503, 1478),  // cluster backend unavailable
      (503, 1429):  // write concern not fulfilled
      RetryDecision(execution: .unknown, next: .anotherHostIfIdempotent)
    case (_, 1457):  // a server that the request was passed on to did not respond in time
      RetryDecision(execution: .unknown, next: .finish)
    case (401, 11):  // not authorized: the token may have ended, or the cluster's secret changed
      RetryDecision(execution: .notExecuted, next: .newToken)
    case (401, _) where tokenSent && reply.origin != .arangodb:  // of a gateway, or to HEAD
      RetryDecision(execution: .notExecuted, next: .newToken)
    default:
      RetryDecision(execution: .executed, next: .finish)
    }
  }

  /// The decision on an attempt without a response.
  package static func on(_ failure: TransportFailure) -> RetryDecision {
    switch failure.kind {
    case .local, .tooLarge, .closed, .cancelled:
      RetryDecision(execution: failure.sent ? .unknown : .notExecuted, next: .finish)
    case .poolExhausted:
      RetryDecision(execution: .notExecuted, next: .anotherHost)
    case .unresolved, .refused, .connectTimeout:
      RetryDecision(execution: .notExecuted, next: .anotherHost, hostIsUnreachable: true)
    case _ where !failure.sent:
      RetryDecision(execution: .notExecuted, next: failure.reused ? .freshConnection : .anotherHost)
    case .broken where failure.reused:
      // The server may have closed an idle connection at the moment it was used.
      RetryDecision(execution: .unknown, next: .freshConnectionIfIdempotent)
    default:
      RetryDecision(execution: .unknown, next: .anotherHostIfIdempotent)
    }
  }
}
