/// An event inside a client, for `arango_client_events`.
package struct Event: Sendable {
  /// The kind of an event.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case hostDown
    case hostUp
    case hostFound
    case tokenRenewed
    case retry
    case slowCall
    case resourceLost

    /// The name that crosses the ABI.
    package var name: String {
      switch self {
      case .hostDown: "host_down"
      case .hostUp: "host_up"
      case .hostFound: "host_found"
      case .tokenRenewed: "token_renewed"
      case .retry: "retry"
      case .slowCall: "slow_call"
      case .resourceLost: "resource_lost"
      }
    }
  }

  /// A set of kinds.
  package struct Kinds: Sendable, Equatable {
    private var bits: UInt8 = 0

    /// Creates an empty set.
    package init() {}

    /// Parses a comma-separated list of names; nil stands for all kinds, "" for none.
    package init(named names: String?) throws(ArangoError) {
      guard let names else {
        for kind in Kind.allCases { insert(kind) }
        return
      }
      guard !names.trimmed.isEmpty else { return }
      for word in names.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        let name = String(decoding: Array(word), as: UTF8.self).trimmed
        guard let kind = Kind.allCases.first(where: { $0.name == name }) else {
          throw .argument(
            "\"" + name.sanitized + "\" is no kind of event; there are "
              + Kind.allCases.map { $0.name }.joined(separator: ", "))
        }
        insert(kind)
      }
    }

    /// True if the set has no kind.
    package var isEmpty: Bool { bits == 0 }

    /// True if the set has the kind.
    package func contains(_ kind: Kind) -> Bool { bits & (1 << kind.rawValue) != 0 }

    private mutating func insert(_ kind: Kind) {
      bits |= 1 << kind.rawValue
    }
  }

  /// The event as JSON members, its name first.
  package let members: [JSON.Member]

  init(_ kind: Kind, _ members: [JSON.Member]) {
    self.members = [JSON.Member("event", .string(kind.name))] + members
  }
}
