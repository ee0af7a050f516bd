/// The state that all calls of a client share: its hosts, the authentications of its databases, and what is
/// known of the cluster. One lock guards the value.
package struct ClusterState: Sendable {
  /// The hosts.
  package internal(set) var hosts: HostTable
  /// The ids of the servers by their short names, as far as they were requested.
  package private(set) var serverIDs: [String: String] = [:]
  /// The hosts by the ids of their servers.
  private var hostsOfServers: [String: Int] = [:]
  /// The authentications of the databases.
  package var auth = AuthTable()
  /// The coordinators of jobs and transactions.
  var affinity = AffinityTable()
  /// The schedule on which the list of coordinators is read; nil if it is not read.
  var discovery: DiscoverySchedule?
  /// The kinds of events that are recorded.
  package var wanted = Event.Kinds()
  /// The events since `takeEvents` was last called.
  package internal(set) var events: [Event] = []
  /// The time in milliseconds from which on a call is an event `slow_call`.
  let slowCall: Int64
  /// The number of attempts that followed a failed one.
  package internal(set) var retries: UInt64 = 0

  /// Creates the state of a client with at least one endpoint.
  package init(
    endpoints: [Endpoint], strategy: HostStrategy, seed: UInt64,
    discovery: DiscoverySchedule? = nil, map addressMap: AddressMap = AddressMap(),
    slowCall: Int64 = .max
  ) {
    hosts = HostTable(endpoints, strategy: strategy, seed: seed, addressMap: addressMap)
    self.discovery = discovery
    self.slowCall = slowCall
  }

  /// The host of a server; nil if it is not known.
  func host(ofServer id: String) -> Int? { hostsOfServers[id] }
}

// Changes that are events.
extension ClusterState {
  /// A host responded.
  @_optimize(speed)
  mutating func answered(_ host: Int, after microseconds: UInt64, queueTime: UInt64? = nil) {
    if hosts.answered(host, after: microseconds, queueTime: queueTime) { noteUp(host) }
  }

  /// A host failed, or cannot serve.
  mutating func failed(_ host: Int, retryAfter: Int64? = nil, now: Instant) {
    if let rest = hosts.failed(host, retryAfter: retryAfter, now: now) {
      noteDown(host, rest: rest)
    }
  }

  /// Takes over the coordinators of a response to `GET /_api/cluster/endpoints`. Returns false if the
  /// response lists none that can be used.
  package mutating func learn(endpoints response: JSON?, now: Instant) -> Bool {
    guard let found = hosts.learn(endpoints: response, now: now) else { return false }
    for host in found { noteFound(host) }
    return true
  }

  /// A token refresh brought a token.
  mutating func tokenReceived(
    _ token: AuthState.Token, _ id: AuthID, refresh: RefreshID, now: Instant
  ) {
    let age = auth[id].receivedAt.map { now.milliseconds(since: $0) }
    auth[id].tokenReceived(token, refresh: refresh, now: now)
    noteToken(age: age)
  }
}

extension ClusterState {
  /// Records the ids of the servers, and which of them are hosts, from a response to
  /// `GET /_admin/cluster/health`.
  mutating func learn(health: JSON) {
    serverIDs = ServerNames.ids(inHealth: health)
    for server in ServerNames.endpoints(inHealth: health) {
      guard let endpoint = try? Endpoint(parsing: server.url),
        let host = hosts.index(ofMapped: endpoint)
      else { continue }
      hostsOfServers[server.id] = host
    }
  }

  /// The calls under way run in the parent process only.
  package mutating func resetAfterFork(now: Instant) {
    hosts.resetAfterFork(now: now)
    auth.resetAfterFork()
    discovery?.resetAfterFork()
  }
}
