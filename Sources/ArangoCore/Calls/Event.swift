/// Something that has happened inside a client.
package struct Event: Sendable {
  /// What can happen.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case hostDown
    case hostUp
    case hostFound
    case tokenRenewed
    case retry
    case slowCall

    /// Its name for C.
    package var name: String {
      switch self {
      case .hostDown: "host_down"
      case .hostUp: "host_up"
      case .hostFound: "host_found"
      case .tokenRenewed: "token_renewed"
      case .retry: "retry"
      case .slowCall: "slow_call"
      }
    }
  }

  /// What somebody wants to hear of.
  package struct Kinds: Sendable, Equatable {
    private var bits: UInt8 = 0

    /// Nothing.
    package init() {}

    /// Those whose names stand in a comma-separated list; nil stands for all, "" for none.
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

    /// Whether nobody wants to hear of anything.
    package var isEmpty: Bool { bits == 0 }

    /// Whether somebody wants to hear of this.
    package func contains(_ kind: Kind) -> Bool { bits & (1 << kind.rawValue) != 0 }

    private mutating func insert(_ kind: Kind) {
      bits |= 1 << kind.rawValue
    }
  }

  /// Its name, and what belongs to it.
  package let members: [JSON.Member]

  init(_ kind: Kind, _ members: [JSON.Member]) {
    self.members = [JSON.Member("event", .string(kind.name))] + members
  }
}
