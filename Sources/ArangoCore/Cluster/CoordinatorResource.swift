/// A resource that one coordinator holds: the job of an asynchronous request, or a stream transaction.
package struct CoordinatorResource: Sendable, Equatable {
  /// The kind and the id, as messages show them: "job 17".
  package let name: String

  /// The job of an asynchronous request.
  package static func job(_ id: String) -> CoordinatorResource {
    CoordinatorResource(name: "job " + id)
  }

  /// A stream transaction.
  package static func transaction(_ id: String) -> CoordinatorResource {
    CoordinatorResource(name: "transaction " + id)
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
