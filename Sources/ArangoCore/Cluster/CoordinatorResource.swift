/// A resource that one coordinator holds.
package struct CoordinatorResource: Sendable, Equatable {
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
    name = kind.rawValue + " " + id
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
