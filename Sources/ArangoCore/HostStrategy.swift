/// How one of several coordinators is chosen for a request.
package enum HostStrategy: Sendable {
  case roundRobin(RoundRobin)
  case random(RandomChoice)

  /// The words a caller may say, the default first.
  package static let names = ["roundrobin", "random"]

  /// The strategy of that name; nil stands for the default.
  package init(named name: String?, seed: UInt64) throws(ArangoError) {
    switch name {
    case nil, "roundrobin": self = .roundRobin(RoundRobin())
    case "random": self = .random(RandomChoice(seed: seed))
    case let name?:
      let valid = HostStrategy.names.joined(separator: ", ")
      throw .argument("strategy is one of " + valid + ", not \"" + name.printable + "\"")
    }
  }

  /// One of `count` hosts for a new request.
  package mutating func choose(of count: Int) -> Int {
    switch self {
    case .roundRobin(var turn):
      defer { self = .roundRobin(turn) }
      return turn.choose(of: count)
    case .random(var choice):
      defer { self = .random(choice) }
      return choice.choose(of: count)
    }
  }
}
