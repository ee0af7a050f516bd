package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform
internal import Synchronization

/// A client of one cluster: its coordinators, the host selection strategy, and the connection pools. Any
/// thread may use it.
package final class Client: Sendable {
  /// The settings made by options of level client.
  let settings: Settings
  private let network: Network
  /// Readable once the client is closed, for threads that wait in poll().
  private let closedEvent = Lock<EventFD?>(nil)
  /// The state of hosts, strategy and authentication.
  let hosts: Lock<ClusterState>
  /// The sources of tokens, by their index in the `AuthTable`.
  let tokenSources = Lock<[AuthID: Credentials.TokenSource]>([:])
  /// Notified when the client is closed, when a token refresh ends, and when a name is resolved.
  let changes = EventCount()
  /// The header x-arango-driver, which identifies the library.
  let driver: Header
  /// The connection pools of the hosts given to `create`.
  private let pools: [ConnectionPool]
  /// The connection pools of discovered hosts.
  private let morePools = Lock<MorePools>(MorePools())
  private let closed = Atomic<Bool>(false)
  let submissions = Lock<Submissions>(Submissions())
  /// The queue that receives events; nil if there is none.
  let listener = Lock<(queue: ResultQueue, tag: UInt64)?>(nil)
  /// The fork generation of the process that last used `hosts`.
  private let generation = Atomic<UInt64>(Fork.generation)

  /// Creates a client from a comma-separated list of coordinators. Sends nothing.
  package static func create(
    hosts: String?, strategy: String?, options: Secret?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(hosts), strategy, options)
  }

  /// Creates a client from a list of URLs. Sends nothing.
  package static func create(
    hosts: [String], strategy: String?, options: Secret?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(list: hosts), strategy, options)
  }

  private static func create(
    _ endpoints: [Endpoint], _ strategy: String?, _ options: Secret?
  ) throws(ArangoError) -> Client {
    let settings = try Settings().changed(by: JSON.readOptions(options), at: .client)
    let strategy = try HostStrategy(named: strategy, period: Int(clamping: settings.hosts.period))
    let discovery =
      settings.hosts.discovers
      ? DiscoverySchedule(every: settings.hosts.discoverInterval, now: Clock.now) : nil
    let state = ClusterState(
      endpoints: endpoints, strategy: strategy, seed: Entropy.seed(), discovery: discovery,
      map: settings.hosts.hostMap, slowCall: settings.call.slowCall)
    let network = try Network(settings, for: endpoints)
    return Client(state, settings, network)
  }

  private init(_ hosts: ClusterState, _ settings: Settings, _ network: Network) {
    self.settings = settings
    self.network = network
    pools = hosts.hosts.map { ConnectionPool(over: network.route(to: $0.endpoint), settings) }
    self.hosts = Lock(hosts)
    let binding = settings.request.binding.map { " (" + $0 + ")" } ?? ""
    driver = Header("x-arango-driver", "libarango/" + Version.text.description + binding)
  }

  /// True once `close` was called.
  var isClosed: Bool { closed.load(ordering: .acquiring) }

  /// Closes the client and its connections. Calls under way end, and later ones fail.
  package func close() {
    closed.store(true, ordering: .releasing)
    for pool in pools + morePools.withLock({ $0.pools.map { $0.pool } }) { pool.close() }
    closedEvent.withLock { $0 }?.set()
    notifyAll()
    let (loop, thread) = submissions.withLock { ($0.loop, $0.end()) }
    thread?.join()
    // The last reference to the loop goes here, after its thread has ended.
    withExtendedLifetime(loop) {}
  }

  /// The number of a descriptor that is readable once the client is closed; -1 if the process has none left.
  var closingDescriptor: Int32 {
    if let existing = closedEvent.withLock({ $0 }) { return existing.number }
    // Created outside the lock: registering a descriptor takes another lock.
    let created = EventFD.make()
    let event = closedEvent.withLock { closedEvent in
      if closedEvent == nil { closedEvent = created }
      return closedEvent
    }
    if isClosed { event?.set() }
    return event?.number ?? -1
  }

  /// Returns the state of all hosts as JSON.
  package func stats() throws(ArangoError) -> CallResult {
    let state = withHosts { state, _ in state }
    let counts = state.hosts.indices.map { place in
      pool(of: place, createsPool: false)?.counts ?? (used: 0, idle: 0)
    }
    let stats = state.stats(insecure: settings.tls.isInsecure, connections: counts, now: Clock.now)
    return CallResult(value: try stats.text())
  }

  /// Updates the hosts from a response to `GET /_api/cluster/endpoints`. Returns the URLs of all hosts that
  /// may be selected, as a JSON array.
  func updateHosts(from response: Response) throws(ArangoError) -> Bytes {
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

  /// Returns the index of a host for option `host`.
  func hostIndex(of host: Endpoint) throws(ArangoError) -> Int {
    let place = withHosts { state, _ in state.hosts.index(of: host) }
    guard let place else {
      throw .argument("option host is none of the client's hosts: " + host.url.sanitized)
    }
    return place
  }

  /// Runs `body` with exclusive access to the cluster state, then posts its events. A forked child first
  /// resets the parts that describe calls of its parent.
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
    if !events.isEmpty { post(events) }
    return value
  }

  /// Returns the connection pool of a host, and creates it if necessary.
  func pool(of host: Int) -> ConnectionPool? { pool(of: host, createsPool: true) }

  private func pool(of host: Int, createsPool: Bool) -> ConnectionPool? {
    if host < pools.count { return pools[host] }
    if let existing = morePools.withLock({ $0.pool(of: host) }) { return existing }
    guard createsPool else { return nil }
    let endpoint = withHosts { state, _ in state.hosts[host].endpoint }
    let created = ConnectionPool(over: network.route(to: endpoint), settings)
    let pool = morePools.withLock { $0.add(created, of: host) }
    if isClosed { pool.close() }
    return pool
  }
}

/// The connection pools of discovered hosts.
private struct MorePools: ~Copyable {
  private(set) var pools: [(host: Int, pool: ConnectionPool)] = []

  func pool(of host: Int) -> ConnectionPool? {
    pools.first { $0.host == host }?.pool
  }

  /// Adds a pool unless another thread added one first. Returns the pool that is used.
  mutating func add(_ pool: ConnectionPool, of host: Int) -> ConnectionPool {
    if let existing = self.pool(of: host) { return existing }
    pools.append((host, pool))
    return pool
  }
}

extension Client {
  /// Wakes the threads that wait for a token, a pause or a name, and the thread of the submissions.
  func notifyAll() {
    changes.notifyAll()
    submissions.withLock { $0.loop }?.wake()
  }
}
