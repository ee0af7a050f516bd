package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform
internal import Synchronization

/// A cluster: its coordinators, how one of them is chosen for each request, and the connections
/// to them. Shared by threads.
package final class Client: Sendable {
  /// What options at the level client have set.
  let settings: Settings
  private let network: Network
  /// Readable once the client is closed, for threads that wait for a connection.
  private let closing = Lock<EventFD?>(nil)
  /// The coordinators, how they are chosen, and the logins.
  let hosts: Lock<ClusterState>
  /// What the users' logins need, by their numbers in the book.
  let means = Lock<[AuthID: Credentials.TokenSource]>([:])
  /// Rings when the client is closed, and when a token has come or has not.
  let bell = EventCount()
  /// The header by which servers know the library.
  let driver: Header
  /// Of the hosts that were given.
  private let pools: [ConnectionPool]
  /// Of those that were found.
  private let morePools = Lock<MorePools>(MorePools())
  private let closed = Atomic<Bool>(false)
  let submissions = Lock<Submissions>(Submissions())
  /// Who is told what happens.
  let listener = Lock<(queue: ResultQueue, tag: UInt64)?>(nil)
  /// The process that the book is about.
  private let generation = Atomic<UInt64>(Fork.generation)

  /// Makes a client of a comma-separated list of coordinators; sends nothing.
  package static func create(
    hosts: String?, strategy: String?, options: Secret?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(hosts), strategy, options)
  }

  /// The same of a list of URLs.
  package static func create(
    hosts: [String], strategy: String?, options: Secret?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(list: hosts), strategy, options)
  }

  private static func create(
    _ endpoints: [Endpoint], _ strategy: String?, _ options: Secret?
  ) throws(ArangoError) -> Client {
    let settings = try Settings().changed(by: JSON.readOptions(options), at: .client)
    let strategy = try HostStrategy(named: strategy, period: Int(clamping: settings.period))
    let discovery =
      settings.discovers ? DiscoverySchedule(every: settings.discoverInterval, now: Clock.now) : nil
    let state = ClusterState(
      endpoints: endpoints, strategy: strategy, seed: Entropy.seed(), discovery: discovery,
      map: settings.hostMap, slowCall: settings.slowCall)
    let network = try Network(settings, for: endpoints)
    return Client(state, settings, network)
  }

  private init(_ hosts: ClusterState, _ settings: Settings, _ network: Network) {
    self.settings = settings
    self.network = network
    pools = hosts.hosts.map { ConnectionPool(over: network.route(to: $0.endpoint), settings) }
    self.hosts = Lock(hosts)
    let binding = settings.binding.map { " (" + $0 + ")" } ?? ""
    driver = Header("x-arango-driver", "libarango/" + Version.text.description + binding)
  }

  /// Whether `close` was called.
  var isClosed: Bool { closed.load(ordering: .acquiring) }

  /// Ends the client: calls under way end, those that begin later fail, connections are closed.
  package func close() {
    closed.store(true, ordering: .releasing)
    for pool in pools + morePools.withLock({ $0.pools.map { $0.pool } }) { pool.close() }
    closing.withLock { $0 }?.set()
    notifyAll()
    let (loop, thread) = submissions.withLock { ($0.loop, $0.end()) }
    thread?.join()
    // It refers to the client, which referred to it.
    withExtendedLifetime(loop) {}
  }

  /// The number of a descriptor that is readable once the client is closed; -1 if the process has none left.
  var closingDescriptor: Int32 {
    if let known = closing.withLock({ $0 }) { return known.number }
    // Made outside the lock, since it takes another.
    let made = EventFD.make()
    let kept = closing.withLock { closing in
      if closing == nil { closing = made }
      return closing
    }
    if isClosed { kept?.set() }
    return kept?.number ?? -1
  }

  /// What is known of the hosts, as JSON.
  package func stats() throws(ArangoError) -> CallResult {
    let state = withHosts { state, _ in state }
    let counts = state.hosts.indices.map { place in
      pool(of: place, unlessNew: true)?.counts ?? (used: 0, idle: 0)
    }
    let stats = state.stats(insecure: settings.tls.isInsecure, connections: counts, now: Clock.now)
    return CallResult(value: try stats.text())
  }

  /// Takes in the coordinators listed by a response to `GET /_api/cluster/endpoints`. Returns the
  /// URLs of all coordinators that may be chosen, as a JSON array.
  func learnHosts(from response: Response) throws(ArangoError) -> Bytes {
    let list = try? JSON.read(response.body)
    let urls: [JSON]? = withHosts { state, now in
      guard state.learn(endpoints: list, now: now) else { return nil }
      return state.hosts.filter { $0.isListed }.map { .string($0.url) }
    }
    guard let urls else {
      throw ArangoError(
        .protocolViolation,
        "the response lists no coordinators, or none that may be used (option discover)",
        execution: .executed)
    }
    return try JSON.array(urls).text()
  }

  /// The place of a host that requests are to be pinned to.
  func place(of host: Endpoint) throws(ArangoError) -> Int {
    let place = withHosts { state, _ in state.hosts.index(of: host) }
    guard let place else {
      throw .argument("option host is none of the client's hosts: " + host.url.sanitized)
    }
    return place
  }

  /// Runs `body` with the book, while nobody else touches it. In a child that forked, what its parent
  /// was doing is forgotten first.
  func withHosts<Value>(_ body: (inout ClusterState, Instant) -> Value) -> Value {
    let now = Clock.now
    let process = Fork.generation
    let isForked = generation.load(ordering: .relaxed) != process
    let (value, events) = hosts.withLock { state -> (Value, [Event]) in
      if isForked, generation.exchange(process, ordering: .relaxed) != process {
        state.resetAfterFork(now: now)
      }
      let value = body(&state, now)
      return (value, state.events.isEmpty ? [] : state.takeEvents())
    }
    if !events.isEmpty { tell(events) }
    return value
  }

  /// The connections to a host of the book.
  func pool(of host: Int) -> ConnectionPool? { pool(of: host, unlessNew: false) }

  private func pool(of host: Int, unlessNew: Bool) -> ConnectionPool? {
    if host < pools.count { return pools[host] }
    if let known = morePools.withLock({ $0.pool(of: host) }) { return known }
    guard !unlessNew else { return nil }
    let endpoint = withHosts { state, _ in state.hosts[host].endpoint }
    let made = ConnectionPool(over: network.route(to: endpoint), settings)
    let kept = morePools.withLock { $0.keep(made, of: host) }
    if isClosed { kept.close() }
    return kept
  }
}

/// The pools of hosts that were found.
private struct MorePools: ~Copyable {
  private(set) var pools: [(host: Int, pool: ConnectionPool)] = []

  func pool(of host: Int) -> ConnectionPool? {
    pools.first { $0.host == host }?.pool
  }

  /// Keeps a pool, unless another thread was faster; the one that is kept.
  mutating func keep(_ made: ConnectionPool, of host: Int) -> ConnectionPool {
    if let known = pool(of: host) { return known }
    pools.append((host, made))
    return made
  }
}
