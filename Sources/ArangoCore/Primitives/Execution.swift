/// Whether a server executed a request.
package enum Execution: Sendable, Equatable {
  /// It certainly did not: the request may be sent again, whatever it does.
  case notExecuted
  /// It answered.
  case executed
  /// The request was sent, wholly or in part, and no answer came.
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
