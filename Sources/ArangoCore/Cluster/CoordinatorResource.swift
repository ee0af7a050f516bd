/// A resource that one coordinator holds.
package struct CoordinatorResource: Sendable, Equatable {
  /// The kind.
  private let kind: Kind
  /// The kind and the id, as messages show them: "job 17".
  package let name: String

  /// The kinds of resources.
  package enum Kind: String, Sendable {
    /// The job of an asynchronous request.
    case job
    /// A stream transaction.
    case transaction
    /// The cursor of an AQL query.
    case cursor
    /// An AQL query that runs.
    case query
  }

  /// Creates the resource of an id.
  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    name = kind.rawValue + " " + id
  }

  /// True if a response says that the coordinator does not have the resource. HTTP 404 with another error
  /// concerns something else, such as a document of a transaction.
  func isMissing(in response: ResponseSummary) -> Bool {
    guard response.status == 404, !response.isOfJob else { return false }
    return switch kind {
    case .job: true
    // A cursor of a transaction ends with it.
    case .transaction, .cursor: response.errorNumber == 1_600 || response.errorNumber == 1_655
    case .query: response.errorNumber == 1_591
    }
  }

  /// The reason why a resource is lost.
  package enum LossReason: Sendable, Equatable {
    /// The coordinator that held the resource cannot be reached, or failed and has lost the resource.
    case coordinatorGone
    /// The coordinator does not have the resource: it ended, was fetched, or never existed.
    case expired

    /// The word used in JSON.
    package var word: String {
      switch self {
      case .coordinatorGone: "coordinator gone"
      case .expired: "expired"
      }
    }
  }
}
