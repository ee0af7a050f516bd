/// A strategy that selects one of several hosts for a request.
package enum HostStrategy: Sendable {
  case roundRobin(RoundRobin)
  case random
  case single(StickyHost)
  case fallback
  case periodic(PeriodicRotation)
  case sticky(StickyHost)
  case hash
  case leastLoaded

  /// The names of the strategies, the default first.
  package static let names = [
    "roundrobin", "random", "single", "fallback", "periodic", "sticky", "hash", "least_loaded",
  ]

  /// Creates the strategy of the name; nil stands for the default. Only "periodic" uses `period`.
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

  /// Returns one of `candidates`, which must be in ascending order and not empty.
  package mutating func choose(
    among candidates: [Int], for choice: Choice, _ random: inout RandomSource
  ) -> Int {
    switch self {
    case .roundRobin(var rotation):
      defer { self = .roundRobin(rotation) }
      return rotation.choose(among: candidates, after: choice.lastTried)
    case .random:
      return candidates[Int.random(in: 0..<candidates.count, using: &random)]
    case .single(var sticky):
      defer { self = .single(sticky) }
      return sticky.choose(among: candidates) { candidates[0] }
    case .fallback:
      return candidates[0]
    case .periodic(var rotation):
      defer { self = .periodic(rotation) }
      return rotation.choose(among: candidates, isRetry: choice.lastTried != nil)
    case .sticky(var sticky):
      defer { self = .sticky(sticky) }
      return sticky.choose(among: candidates) {
        candidates[Int.random(in: 0..<candidates.count, using: &random)]
      }
    case .hash:
      return RendezvousHashing.choose(among: candidates, key: choice.key, choice.name)
    case .leastLoaded:
      return PowerOfTwoChoices.choose(among: candidates, choice.cost, &random)
    }
  }

  /// The inputs of a choice.
  package struct Choice {
    /// The host of the last failed attempt; nil for the first attempt of the request.
    let lastTried: Int?
    /// The key of the strategy "hash": the path of the database.
    let key: String
    /// Returns the name of a host, which never changes.
    let name: (Int) -> String
    /// Returns the cost of a request at a host.
    let cost: (Int) -> UInt64
  }
}
