/// What a client knows: its coordinators, how each is and how one is chosen, and who its users are.
/// One value, since one lock guards what all calls share.
package struct ClusterState: Sendable {
  /// What is known of one coordinator.
  package struct Host: Sendable {
    /// Where it is.
    package let endpoint: Endpoint
    /// The same as a URL.
    package let url: String
    /// Whether the caller named it, and it stays for ever.
    package let isGiven: Bool
    /// Whether it may be chosen: one that was found and is no longer listed may not.
    package internal(set) var isListed = true
    /// Its failures.
    package internal(set) var breaker = CircuitBreaker()
    /// How busy it is.
    package internal(set) var load = HostLoad()
    /// What it has told of itself.
    package internal(set) var info = Info.notAsked
    /// Requests sent to it, and those that failed.
    package internal(set) var requests: UInt64 = 0
    package internal(set) var failures: UInt64 = 0
    /// True if the next attempt at it takes a fresh connection.
    fileprivate(set) var wantsFreshConnection = false

    init(_ endpoint: Endpoint, isGiven: Bool) {
      self.endpoint = endpoint
      self.isGiven = isGiven
      url = endpoint.url
    }
  }

  /// What a host has told of itself.
  package enum Info: Sendable, Equatable {
    case notAsked
    case known(ServerInfo)
    /// It was asked and did not tell: it is not asked again until it was lost.
    case silent
  }

  /// A host that was chosen.
  struct Chosen: Equatable {
    let host: Int
    /// Whether it must be probed first.
    let mustProbe: Bool
  }

  /// The coordinators: those that were given, in their order, then those that were found. None is
  /// ever taken out: a call under way knows its host by its place.
  package private(set) var hosts: [Host]
  /// The servers' ids by their short names, as far as they were asked for.
  package private(set) var serverIDs: [String: String] = [:]
  /// The hosts by the ids of their servers, likewise.
  private var hostsOfServers: [String: Int] = [:]
  /// How its users say who they are.
  package var auth = AuthTable()
  /// Who keeps what only one coordinator has.
  var affinity = AffinityTable()
  /// When coordinators are looked for; nil: never.
  var discovery: DiscoverySchedule?
  /// What somebody wants to hear of, and what has happened of that.
  package var wanted = Event.Kinds()
  package internal(set) var events: [Event] = []
  /// How many milliseconds make a call a slow one.
  let slowCall: Int64
  /// Attempts that followed one that had failed.
  package internal(set) var retries: UInt64 = 0
  /// Every host that may be chosen, for the many choices in which all are fine.
  private var everyone: [Int]
  private let map: AddressMap
  private(set) var strategy: HostStrategy
  private var random: RandomSource

  /// The most coordinators that are ever found: an answer that lists more is not believed.
  private static let maxHosts = 1_000

  /// Makes a book of at least one endpoint.
  package init(
    endpoints: [Endpoint], strategy: HostStrategy, seed: UInt64,
    discovery: DiscoverySchedule? = nil,
    map: AddressMap = AddressMap(), slowCall: Int64 = .max
  ) {
    hosts = endpoints.map { Host($0, isGiven: true) }
    everyone = Array(endpoints.indices)
    self.strategy = strategy
    self.discovery = discovery
    self.map = map
    self.slowCall = slowCall
    random = RandomSource(seed: seed)
  }

  /// A random share of `milliseconds`, from a half to the whole.
  mutating func jittered(_ milliseconds: Int64) -> Int64 {
    guard milliseconds > 1 else { return milliseconds }
    return Int64.random(in: (milliseconds / 2)...milliseconds, using: &random)
  }

  /// The host at an endpoint; nil if it is none of the client's.
  package func host(at endpoint: Endpoint) -> Int? {
    hosts.firstIndex { $0.endpoint == endpoint }
  }
}

// Choosing.
extension ClusterState {
  /// The host for the next attempt of a request that has failed at `tried`; nil if all have. A host
  /// whose rest is over is probed by the first request that comes; with every host resting, the one
  /// that failed longest ago is tried rather than none. A `pinned` request has one host only; one
  /// with a `home` goes there unless it rests.
  @_optimize(speed)
  mutating func choose(
    key: String, besides failedHosts: [Int], pinned: Int? = nil, home: Int? = nil, now: Instant
  ) -> Chosen? {
    if let pinned { return choose(pinned, besides: failedHosts, now) }
    if let home, !failedHosts.contains(home), hosts[home].breaker.isFine {
      return Chosen(host: home, mustProbe: false)
    }
    if failedHosts.isEmpty && everyone.allSatisfy({ hosts[$0].breaker.isFine }) {
      return Chosen(host: take(among: everyone, key, failedHosts), mustProbe: false)
    }
    let open = everyone.filter { !failedHosts.contains($0) }
    guard !open.isEmpty else { return nil }
    if let tired = open.first(where: { hosts[$0].breaker.wantsProbe(now: now) }) {
      hosts[tired].breaker.probe(now: now)
      return Chosen(host: tired, mustProbe: true)
    }
    let fine = open.filter { hosts[$0].breaker.isFine }
    guard fine.isEmpty else {
      return Chosen(host: take(among: fine, key, failedHosts), mustProbe: false)
    }
    return open.min { failureTime($0) < failureTime($1) }.map {
      Chosen(host: $0, mustProbe: !hosts[$0].breaker.isProven)
    }
  }

  /// The only host there is.
  private mutating func choose(_ only: Int, besides failedHosts: [Int], _ now: Instant) -> Chosen? {
    guard !failedHosts.contains(only) else { return nil }
    let mustProbe = hosts[only].breaker.wantsProbe(now: now)
    if mustProbe { hosts[only].breaker.probe(now: now) }
    return Chosen(host: only, mustProbe: mustProbe)
  }

  /// The strategy's choice.
  @_optimize(speed)
  private mutating func take(among candidates: [Int], _ key: String, _ failedHosts: [Int]) -> Int {
    let chosen = ask(among: candidates, key, failedHosts)
    if case .leastLoaded = strategy {
      for other in candidates where other != chosen { hosts[other].load.passedOver() }
    }
    return chosen
  }

  // Apart, so that no copy of the hosts lives when they are changed: that would copy them all.
  private mutating func ask(among candidates: [Int], _ key: String, _ failedHosts: [Int]) -> Int {
    let all = hosts
    let choice = HostStrategy.Choice(
      lastTried: failedHosts.last, key: key, name: { all[$0].url }, cost: { all[$0].load.cost })
    return strategy.choose(among: candidates, for: choice, &random)
  }

  private func failureTime(_ host: Int) -> UInt64 {
    // One that never answered comes last.
    hosts[host].breaker.isProven ? hosts[host].breaker.lastFailure?.nanoseconds ?? 0 : .max
  }

  /// Whether there is another host than these to try.
  func hasOther(than failedHosts: [Int], _ current: Int) -> Bool {
    everyone.contains { $0 != current && !failedHosts.contains($0) }
  }

  /// The host of a server; nil if it is not known.
  func host(ofServer id: String) -> Int? { hostsOfServers[id] }
}

// Learning.
extension ClusterState {
  /// A request goes to a host.
  mutating func attemptStarted(_ host: Int) {
    hosts[host].requests &+= 1
    hosts[host].load.began()
  }

  /// It answered, after so long.
  @_optimize(speed)
  mutating func answered(_ host: Int, after microseconds: UInt64, queueTime: UInt64? = nil) {
    hosts[host].load.ended(after: microseconds)
    if let queueTime { hosts[host].load.queueTime = queueTime }
    guard !hosts[host].breaker.isFine else { return }
    hosts[host].breaker.succeeded()
    noteUp(host)
  }

  /// It failed, or said it cannot serve: it rests, at least for as long as it asked, and may come back
  /// as another version.
  mutating func failed(_ host: Int, retryAfter: Int64? = nil, now: Instant) {
    hosts[host].load.ended(after: nil)
    hosts[host].failures &+= 1
    hosts[host].info = .notAsked
    let rest = jittered(CircuitBreaker.rest(after: hosts[host].breaker.failures + 1))
    let wasFine = hosts[host].breaker.isFine
    hosts[host].breaker.failed(rest: rest, atLeast: retryAfter ?? 0, now: now)
    if wasFine { noteDown(host, rest: max(rest, retryAfter ?? 0)) }
  }

  /// The server at the end of a connection to it cannot serve: the next attempt takes a fresh one.
  mutating func wantFreshConnection(_ host: Int) {
    hosts[host].wantsFreshConnection = true
  }

  /// Returns true, once, if the next attempt takes a fresh connection.
  @_optimize(speed)
  mutating func takeFreshConnection(_ host: Int) -> Bool {
    guard hosts[host].wantsFreshConnection else { return false }
    hosts[host].wantsFreshConnection = false
    return true
  }

  /// The request ended in a way that says nothing of the host.
  mutating func attemptAbandoned(_ host: Int, now: Instant) {
    hosts[host].load.ended(after: nil)
    hosts[host].breaker.probeAbandoned(now: now)
  }

  /// Keeps what a host has told of itself, or that it did not.
  mutating func learn(_ told: ServerInfo?, of host: Int) {
    hosts[host].info = told.map { .known($0) } ?? .silent
  }

  /// Keeps the servers' ids, and which hosts they are.
  mutating func learn(health: JSON) {
    serverIDs = ServerNames.ids(inHealth: health)
    for server in ServerNames.endpoints(inHealth: health) {
      guard let endpoint = try? Endpoint(parsing: server.url),
        let host = host(at: map.mapped(endpoint).endpoint)
      else { continue }
      hostsOfServers[server.id] = host
    }
  }

  /// Takes in the coordinators that a response to `GET /_api/cluster/endpoints` lists. A row that
  /// cannot be read or must not be used is left out. Returns false, and changes nothing, if no row is
  /// left.
  package mutating func learn(endpoints answer: JSON?, now: Instant) -> Bool {
    guard case .array(let rows)? = answer?["endpoints"], rows.count <= ClusterState.maxHosts else {
      return false
    }
    let listed = rows.compactMap { usableEndpoint($0) }
    guard !listed.isEmpty else { return false }
    for index in hosts.indices where !hosts[index].isGiven {
      let isListed = listed.contains(hosts[index].endpoint)
      if isListed && !hosts[index].isListed { hosts[index].breaker = .unproven(now: now) }
      hosts[index].isListed = isListed
    }
    for endpoint in listed where host(at: endpoint) == nil && hosts.count < ClusterState.maxHosts {
      var found = Host(endpoint, isGiven: false)
      found.breaker = .unproven(now: now)
      hosts.append(found)
      noteFound(hosts.count - 1)
    }
    everyone = hosts.indices.filter { hosts[$0].isListed }
    return true
  }

  /// The endpoint of a row of the list; nil if it cannot be read, or is less protected than the hosts
  /// that were given: credentials never go to a host without TLS, or to a socket of this machine, only
  /// because a server names it. A URL that `host_map` gives is the caller's own choice.
  private func usableEndpoint(_ row: JSON) -> Endpoint? {
    guard case .string(let url)? = row["endpoint"], let told = try? Endpoint(parsing: url) else {
      return nil
    }
    let (endpoint, namesScheme) = map.mapped(told)
    guard !namesScheme else { return endpoint }
    guard endpoint.socketPath == nil else { return nil }
    let needsTLS = hosts.allSatisfy { !$0.isGiven || $0.endpoint.scheme == .https }
    return needsTLS && endpoint.scheme != .https ? nil : endpoint
  }

  /// A flight brought a token.
  mutating func tokenReceived(_ token: AuthState.Token, _ login: Int, refresh: Int, now: Instant) {
    let age = auth[login].madeAt.map { now.milliseconds(since: $0) }
    auth[login].tokenReceived(token, refresh: refresh, now: now)
    noteToken(age: age)
  }

  /// The process is a child that forked: what was under way is its parent's.
  package mutating func resetAfterFork(now: Instant) {
    for index in hosts.indices {
      hosts[index].load.resetAfterFork()
      hosts[index].breaker.probeAbandoned(now: now)
    }
    auth.resetAfterFork()
    discovery?.resetAfterFork()
  }
}
