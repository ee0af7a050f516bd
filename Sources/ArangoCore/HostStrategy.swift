/// How one of several coordinators is chosen for a request.
package enum HostStrategy: Sendable {
  case roundRobin(RoundRobin)
  case random
  case single(Staying)
  case fallback
  case periodic(Periodic)
  case sticky(Staying)
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
    case "single": self = .single(Staying())
    case "fallback": self = .fallback
    case "periodic": self = .periodic(Periodic(period))
    case "sticky": self = .sticky(Staying())
    case "hash": self = .hash
    case "least_loaded": self = .leastLoaded
    case let name?:
      let valid = HostStrategy.names.joined(separator: ", ")
      throw .argument("strategy is one of " + valid + ", not \"" + name.printable + "\"")
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
      return Rendezvous.choose(among: candidates, key: choice.key, choice.name)
    case .leastLoaded:
      return TwoChoices.choose(among: candidates, choice.cost, &random)
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

/// Takes the hosts in turn.
package struct RoundRobin: Sendable {
  private var turn = 0

  /// A second attempt goes to the next host in order and takes no turn: if it did, two hosts taken
  /// in turn would meet the dead one every time.
  mutating func choose(among candidates: [Int], after tried: Int?) -> Int {
    if let tried { return candidates.first { $0 > tried } ?? candidates[0] }
    defer { turn &+= 1 }
    return candidates[Int(turn.magnitude % UInt(candidates.count))]
  }
}

/// Stays with one host for as long as it may be used.
package struct Staying: Sendable {
  private var host: Int?

  mutating func choose(among candidates: [Int], _ other: () -> Int) -> Int {
    if let host, candidates.contains(host) { return host }
    let chosen = other()
    host = chosen
    return chosen
  }
}

/// Changes to the next host after so many requests, or when the host may not be used.
package struct Periodic: Sendable {
  private let period: Int
  private var host: Int?
  private var requests = 0

  init(_ period: Int) {
    self.period = max(1, period)
  }

  mutating func choose(among candidates: [Int], isRetry: Bool) -> Int {
    if !isRetry, requests >= period { change(among: candidates) }
    guard let host, candidates.contains(host) else {
      change(among: candidates)
      requests = 1
      return host ?? candidates[0]
    }
    requests += 1
    return host
  }

  private mutating func change(among candidates: [Int]) {
    let next = host.flatMap { host in candidates.first { $0 > host } }
    host = next ?? candidates[0]
    requests = 0
  }
}

/// Each key has an order of the hosts of its own: a lost host moves only the keys that had it first.
enum Rendezvous {
  static func choose(among candidates: [Int], key: String, _ name: (Int) -> String) -> Int {
    var best = candidates[0]
    var bestScore: UInt64 = 0
    for candidate in candidates {
      let score = hash(key, name(candidate))
      if score >= bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// FNV-1a over both, mixed so that every bit counts: the same in every process and version.
  private static func hash(_ key: String, _ name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x100_0000_01b3
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixer = RandomSource(seed: hash)
    return mixer.next()
  }
}

/// The cheaper of two hosts taken at random: nearly as good as the cheapest of all, and no herd
/// follows one host's good moment.
enum TwoChoices {
  static func choose(
    among candidates: [Int], _ cost: (Int) -> UInt64, _ random: inout RandomSource
  ) -> Int {
    guard candidates.count > 1 else { return candidates[0] }
    let first = Int.random(in: 0..<candidates.count, using: &random)
    let offset = Int.random(in: 1..<candidates.count, using: &random)
    let one = candidates[first]
    let other = candidates[(first + offset) % candidates.count]
    return cost(other) < cost(one) ? other : one
  }
}
