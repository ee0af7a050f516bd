/// How one of several coordinators is chosen for a request.
package enum HostStrategy: Sendable {
  case roundRobin(RoundRobin)
  case random
  case single(StickyHost)
  case fallback
  case periodic(PeriodicRotation)
  case sticky(StickyHost)
  case hash
  case leastLoaded

  /// The words a caller may say, the default first.
  package static let names = [
    "roundrobin", "random", "single", "fallback", "periodic", "sticky", "hash", "least_loaded",
  ]

  /// The strategy of that name; nil stands for the default. `period` is for "periodic".
  package init(named name: String?, period: Int = 100) throws(ArangoError) {
    switch name {
    case nil, "roundrobin": self = .roundRobin(RoundRobin())
    case "random": self = .random
    case "single": self = .single(StickyHost())
    case "fallback": self = .fallback
    case "periodic": self = .periodic(PeriodicRotation(period))
    case "sticky": self = .sticky(StickyHost())
    case "hash": self = .hash
    case "least_loaded": self = .leastLoaded
    case let name?:
      let valid = HostStrategy.names.joined(separator: ", ")
      throw .argument("strategy is one of " + valid + ", not \"" + name.sanitized + "\"")
    }
  }

  /// One of `candidates`, which are in the hosts' order and not empty.
  package mutating func choose(
    among candidates: [Int], for choice: Choice, _ random: inout RandomSource
  ) -> Int {
    switch self {
    case .roundRobin(var turn):
      defer { self = .roundRobin(turn) }
      return turn.choose(among: candidates, after: choice.lastTried)
    case .random:
      return candidates[Int.random(in: 0..<candidates.count, using: &random)]
    case .single(var stay):
      defer { self = .single(stay) }
      return stay.choose(among: candidates) { candidates[0] }
    case .fallback:
      return candidates[0]
    case .periodic(var period):
      defer { self = .periodic(period) }
      return period.choose(among: candidates, isRetry: choice.lastTried != nil)
    case .sticky(var stay):
      defer { self = .sticky(stay) }
      return stay.choose(among: candidates) {
        candidates[Int.random(in: 0..<candidates.count, using: &random)]
      }
    case .hash:
      return RendezvousHashing.choose(among: candidates, key: choice.key, choice.name)
    case .leastLoaded:
      return PowerOfTwoChoices.choose(among: candidates, choice.cost, &random)
    }
  }

  /// What a choice may depend on.
  package struct Choice {
    /// The host that failed last at this request; nil for its first attempt.
    let lastTried: Int?
    /// What requests are kept together by: the database's path.
    let key: String
    /// The name of a host, which stays the same for ever.
    let name: (Int) -> String
    /// What a request costs at a host.
    let cost: (Int) -> UInt64
  }
}
