/// The coordinators of a client: how each is, and how one is chosen. Its owner guards it with a lock.
package struct HostBook: Sendable {
  /// What is known of one coordinator.
  package struct Host: Sendable {
    /// Where it is.
    package let endpoint: Endpoint
    /// The same as a URL.
    package let url: String
    /// Its failures.
    package internal(set) var breaker = Breaker()
    /// How busy it is.
    package internal(set) var load = HostLoad()
    /// What it has told of itself.
    package internal(set) var facts = Facts.notAsked
    /// Requests sent to it, and those that failed.
    package internal(set) var requests: UInt64 = 0
    package internal(set) var failures: UInt64 = 0

    init(_ endpoint: Endpoint) {
      self.endpoint = endpoint
      url = endpoint.url
    }
  }

  /// What a host has told of itself.
  package enum Facts: Sendable, Equatable {
    case notAsked
    case told(ServerFacts)
    /// It was asked and did not tell: it is not asked again until it was lost.
    case silent
  }

  /// A host that was chosen.
  struct Chosen: Equatable {
    let host: Int
    /// Whether it must be probed first.
    let mustProbe: Bool
  }

  /// The coordinators, in the order they were given.
  package private(set) var hosts: [Host]
  /// The servers' ids by their short names, as far as they were asked for.
  package private(set) var serverIDs: [String: String] = [:]
  /// Every host by its place, for the many choices in which all are fine.
  private let everyone: [Int]
  private(set) var strategy: HostStrategy
  private var random: RandomSource

  /// Makes a book of at least one endpoint.
  package init(endpoints: [Endpoint], strategy: HostStrategy, seed: UInt64) {
    hosts = endpoints.map { Host($0) }
    everyone = Array(endpoints.indices)
    self.strategy = strategy
    random = RandomSource(seed: seed)
  }

  /// A random share of `milliseconds`, from a half to the whole.
  mutating func jittered(_ milliseconds: Int64) -> Int64 {
    guard milliseconds > 1 else { return milliseconds }
    return Int64.random(in: (milliseconds / 2)...milliseconds, using: &random)
  }
}

// Choosing.
extension HostBook {
  /// The host for the next attempt of a request that has failed at `tried`; nil if all have. A host
  /// whose rest is over is probed by the first request that comes; with every host resting, the one
  /// that failed longest ago is tried rather than none.
  mutating func choose(key: String, besides tried: [Int], now: Instant) -> Chosen? {
    if tried.isEmpty && hosts.allSatisfy({ $0.breaker.isFine }) {
      return Chosen(host: take(among: everyone, key, tried), mustProbe: false)
    }
    let open = everyone.filter { !tried.contains($0) }
    guard !open.isEmpty else { return nil }
    if let tired = open.first(where: { hosts[$0].breaker.wantsProbe(now: now) }) {
      hosts[tired].breaker.probe(now: now)
      return Chosen(host: tired, mustProbe: true)
    }
    let fine = open.filter { hosts[$0].breaker.isFine }
    guard fine.isEmpty else {
      return Chosen(host: take(among: fine, key, tried), mustProbe: false)
    }
    return open.min { failureTime($0) < failureTime($1) }.map {
      Chosen(host: $0, mustProbe: false)
    }
  }

  /// The strategy's choice.
  private mutating func take(among candidates: [Int], _ key: String, _ tried: [Int]) -> Int {
    let all = hosts
    let choice = HostStrategy.Choice(
      lastTried: tried.last, key: key, name: { all[$0].url }, cost: { all[$0].load.cost })
    return strategy.choose(among: candidates, for: choice, &random)
  }

  private func failureTime(_ host: Int) -> UInt64 {
    hosts[host].breaker.lastFailure?.nanoseconds ?? 0
  }
}

// Learning.
extension HostBook {
  /// A request goes to a host.
  mutating func began(_ host: Int) {
    hosts[host].requests &+= 1
    hosts[host].load.began()
  }

  /// It answered, after so long.
  mutating func answered(_ host: Int, after microseconds: UInt64) {
    hosts[host].load.ended(after: microseconds)
    if !hosts[host].breaker.isFine { hosts[host].breaker.succeeded() }
  }

  /// It failed, or said it cannot serve: it rests, and may come back as another version.
  mutating func failed(_ host: Int, now: Instant) {
    hosts[host].load.ended(after: nil)
    hosts[host].failures &+= 1
    hosts[host].facts = .notAsked
    let rest = jittered(Breaker.rest(after: hosts[host].breaker.failures + 1))
    hosts[host].breaker.failed(rest: rest, now: now)
  }

  /// The request ended in a way that says nothing of the host.
  mutating func left(_ host: Int, now: Instant) {
    hosts[host].load.ended(after: nil)
    hosts[host].breaker.leftProbe(now: now)
  }

  /// Keeps what a host has told of itself, or that it did not.
  mutating func learn(_ told: ServerFacts?, of host: Int) {
    hosts[host].facts = told.map { .told($0) } ?? .silent
  }

  /// Keeps the servers' ids.
  mutating func learn(serverIDs ids: [String: String]) {
    serverIDs = ids
  }
}
