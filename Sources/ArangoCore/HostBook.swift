/// The coordinators of a client and how one is chosen. Its owner guards it with a lock.
package struct HostBook: Sendable {
  /// Where each coordinator is.
  package let endpoints: [Endpoint]
  private var strategy: HostStrategy
  private var jitter: RandomSource
  /// What each host has told of itself; nil until it was asked.
  private var facts: [ServerFacts?]
  /// The servers' ids by their short names, as far as they were asked for.
  package private(set) var serverIDs: [String: String] = [:]

  /// Makes a book of at least one endpoint.
  package init(endpoints: [Endpoint], strategy: HostStrategy, seed: UInt64) {
    self.endpoints = endpoints
    self.strategy = strategy
    jitter = RandomSource(seed: seed)
    facts = endpoints.map { _ in nil }
  }

  /// The host for the next attempt of a request that has already failed at `tried`; nil if all
  /// have. A second attempt goes to the next host in order and leaves the strategy as it is:
  /// if it took a turn of its own, two hosts taken in turn would meet the dead one every time.
  package mutating func choose(besides tried: [Int]) -> Int? {
    guard let last = tried.last else { return strategy.choose(of: endpoints.count) }
    for step in 1...endpoints.count {
      let candidate = (last + step) % endpoints.count
      if !tried.contains(candidate) { return candidate }
    }
    return nil
  }

  /// A random share of `milliseconds`, from a half to the whole.
  package mutating func jittered(_ milliseconds: Int64) -> Int64 {
    guard milliseconds > 1 else { return milliseconds }
    return Int64.random(in: (milliseconds / 2)...milliseconds, using: &jitter)
  }

  /// What a host has told of itself.
  package func facts(of host: Int) -> ServerFacts? {
    facts.indices.contains(host) ? facts[host] : nil
  }

  /// Keeps what a host has told of itself, or forgets it: it may come back as another version.
  mutating func learn(_ told: ServerFacts?, of host: Int) {
    if facts.indices.contains(host) { facts[host] = told }
  }

  /// Keeps the servers' ids.
  mutating func learn(serverIDs ids: [String: String]) {
    serverIDs = ids
  }
}
