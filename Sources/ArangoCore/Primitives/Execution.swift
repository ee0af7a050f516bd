/// The execution of a request by a server.
package enum Execution: Sendable, Equatable {
  /// The request was certainly not executed: it may be sent again even if it is not idempotent.
  case notExecuted
  /// The server responded.
  case executed
  /// The request was sent, wholly or in part, and no response was received.
  case unknown

  /// The word used in JSON.
  package var name: String {
    switch self {
    case .notExecuted: "no"
    case .executed: "yes"
    case .unknown: "unknown"
    }
  }
}
