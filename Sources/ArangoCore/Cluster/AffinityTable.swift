/// Which coordinator keeps a thing that only one has: the job of an async request, a stream
/// transaction. The newest few thousand are remembered.
package struct AffinityTable: Sendable {
  /// A coordinator that keeps something.
  struct Entry: Sendable, Equatable {
    /// Who it is.
    let place: Location
    /// How often that host had failed when it was learned: one that failed since may have
    /// forgotten what it kept. nil of a server that is no host.
    let failures: UInt64?
  }

  /// How a keeper is known.
  enum Location: Sendable, Equatable {
    /// A host, by its place in the book.
    case host(Int)
    /// A server that passed requests are answered by, by its id.
    case server(String)
  }

  private var affinity: [String: Entry] = [:]
  /// Their names, as a ring: the oldest gives way.
  private var names: [String] = []
  private var oldest = 0
  private static let most = 4_096

  /// Who keeps it; nil if nobody knows.
  subscript(name: String) -> Entry? { affinity[name] }

  /// Remembers who keeps a thing.
  mutating func remember(_ name: String, _ keeper: Entry) {
    let isNew = affinity.updateValue(keeper, forKey: name) == nil
    guard isNew else { return }
    guard names.count == AffinityTable.most else { return names.append(name) }
    affinity[names[oldest]] = nil
    names[oldest] = name
    oldest = (oldest + 1) % AffinityTable.most
  }
}

/// Something that one coordinator keeps.
package struct CoordinatorResource: Sendable, Equatable {
  /// What a person calls it: "job 17".
  package let name: String

  /// The job of an async request.
  package static func job(_ id: String) -> CoordinatorResource {
    CoordinatorResource(name: "job " + id)
  }
  /// A stream transaction.
  package static func transaction(_ id: String) -> CoordinatorResource {
    CoordinatorResource(name: "transaction " + id)
  }

  /// Why it could not be had.
  package enum LossReason: Sendable, Equatable {
    /// The coordinator that kept it cannot be reached, or was lost in between and has forgotten it.
    case coordinatorGone
    /// The coordinator is there and has it no more: it ended, was fetched, or never was.
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
