/// The hosts of a client: their health, their load, and the strategy that selects one of them.
///
/// A host is never removed, so that its index stays valid for calls under way.
package struct HostTable: Sendable {
  /// The state of one host.
  package struct Host: Sendable {
    /// The endpoint.
    package let endpoint: Endpoint
    /// The endpoint as a URL.
    package let url: String
    /// True if the caller named the host; false if it was discovered.
    package let isGiven: Bool
    /// True if the host may be selected: a discovered host is selected while the cluster lists it.
    package internal(set) var isListed = true
    /// The memory of the host's failures.
    package internal(set) var breaker = CircuitBreaker()
    /// The requests under way and the latency.
    package internal(set) var load = HostLoad()
    /// The server's version and role.
    package internal(set) var info = Info.notRequested
    /// The number of requests sent to the host.
    package internal(set) var requests: UInt64 = 0
    /// The number of requests that failed.
    package internal(set) var failures: UInt64 = 0
    /// True if the next attempt at the host needs a fresh connection.
    fileprivate(set) var needsFreshConnection = false

    init(_ endpoint: Endpoint, isGiven: Bool) {
      self.endpoint = endpoint
      self.isGiven = isGiven
      url = endpoint.url
    }
  }

  /// The state of the version request to a host.
  package enum Info: Sendable, Equatable {
    /// The version was not requested since the host last failed.
    case notRequested
    /// The server's version and role.
    case known(ServerInfo)
    /// The version request failed. It is not repeated until the host fails and recovers.
    case unavailable
  }

  /// A host that was selected.
  struct Selection: Equatable {
    let host: Int
    /// True if the host must be probed first.
    let mustProbe: Bool
  }

  /// The hosts: first those that were given, in their order, then those that were discovered.
  var hosts: [Host]
  /// The indices of the hosts that are listed.
  var listed: [Int]
  private let addressMap: AddressMap
  var strategy: HostStrategy
  var random: RandomSource

  /// The maximum number of hosts. A longer list of endpoints is ignored.
  private static let maxHosts = 1_000

  /// Creates a table of at least one endpoint.
  init(
    _ endpoints: [Endpoint], strategy: HostStrategy, seed: UInt64, addressMap: AddressMap
  ) {
    hosts = endpoints.map { Host($0, isGiven: true) }
    listed = Array(endpoints.indices)
    self.strategy = strategy
    self.addressMap = addressMap
    random = RandomSource(seed: seed)
  }

  /// The index of the host with an endpoint; nil if there is none.
  package func index(of endpoint: Endpoint) -> Int? {
    hosts.firstIndex { $0.endpoint == endpoint }
  }

  /// The index of the host to which the address map leads from an endpoint; nil if there is none.
  func index(ofMapped endpoint: Endpoint) -> Int? {
    index(of: addressMap.mapped(endpoint).endpoint)
  }

  /// A random time from a half of `milliseconds` to the whole.
  mutating func jittered(_ milliseconds: Int64) -> Int64 {
    guard milliseconds > 1 else { return milliseconds }
    return Int64.random(in: (milliseconds / 2)...milliseconds, using: &random)
  }
}

extension HostTable: RandomAccessCollection {
  /// The index of the first host.
  package var startIndex: Int { 0 }
  /// The index behind the last host.
  package var endIndex: Int { hosts.count }

  /// A host.
  package subscript(index: Int) -> Host {
    @_optimize(speed) _read { yield hosts[index] }
  }
}

// Events.
extension HostTable {
  /// An attempt at a host begins.
  mutating func attemptStarted(_ host: Int) {
    hosts[host].requests &+= 1
    hosts[host].load.attemptStarted()
  }

  /// A host responded. Returns true if its circuit breaker was open and is closed now.
  @_optimize(speed)
  mutating func answered(
    _ host: Int, after microseconds: UInt64, queueTime: UInt64? = nil
  ) -> Bool {
    hosts[host].load.ended(after: microseconds)
    if let queueTime { hosts[host].load.queueTime = queueTime }
    guard !hosts[host].breaker.isFine else { return false }
    hosts[host].breaker.succeeded()
    return true
  }

  /// A host failed, or cannot serve. Its circuit breaker opens, for `retryAfter` milliseconds at least, and
  /// its version must be requested again. Returns that time if the breaker was closed.
  mutating func failed(_ host: Int, retryAfter: Int64? = nil, now: Instant) -> Int64? {
    hosts[host].load.ended(after: nil)
    hosts[host].failures &+= 1
    hosts[host].info = .notRequested
    let rest = jittered(CircuitBreaker.rest(after: hosts[host].breaker.failures + 1))
    let wasFine = hosts[host].breaker.isFine
    hosts[host].breaker.failed(rest: rest, atLeast: retryAfter ?? 0, now: now)
    return wasFine ? Swift.max(rest, retryAfter ?? 0) : nil
  }

  /// An attempt ended in a way that tells nothing of the host.
  mutating func attemptAbandoned(_ host: Int, now: Instant) {
    hosts[host].load.ended(after: nil)
    hosts[host].breaker.probeAbandoned(now: now)
  }

  /// The server at the end of a connection cannot serve. The next attempt needs a fresh connection.
  mutating func wantFreshConnection(_ host: Int) {
    hosts[host].needsFreshConnection = true
  }

  /// Returns true, once, if the next attempt needs a fresh connection.
  @_optimize(speed)
  mutating func takeFreshConnection(_ host: Int) -> Bool {
    guard hosts[host].needsFreshConnection else { return false }
    hosts[host].needsFreshConnection = false
    return true
  }

  /// Records the version of a host; nil if the version request failed.
  mutating func learn(_ info: ServerInfo?, of host: Int) {
    hosts[host].info = info.map { .known($0) } ?? .unavailable
  }

  /// The attempts and probes under way run in the parent process only.
  mutating func resetAfterFork(now: Instant) {
    for index in hosts.indices {
      hosts[index].load.resetAfterFork()
      hosts[index].breaker.probeAbandoned(now: now)
    }
  }
}

// Discovery.
extension HostTable {
  /// Takes over the coordinators of a response to `GET /_api/cluster/endpoints`. A row that cannot be read,
  /// or must not be used, is left out. Returns the indices of new hosts; nil, and changes nothing, if no row
  /// is left.
  mutating func learn(endpoints response: JSON?, now: Instant) -> Range<Int>? {
    guard case .array(let rows)? = response?["endpoints"], rows.count <= HostTable.maxHosts else {
      return nil
    }
    let endpoints = rows.compactMap { usableEndpoint($0) }
    guard !endpoints.isEmpty else { return nil }
    for index in hosts.indices where !hosts[index].isGiven {
      let isListed = endpoints.contains(hosts[index].endpoint)
      if isListed && !hosts[index].isListed { hosts[index].breaker = .unproven(now: now) }
      hosts[index].isListed = isListed
    }
    let count = hosts.count
    for endpoint in endpoints where index(of: endpoint) == nil && hosts.count < HostTable.maxHosts {
      var host = Host(endpoint, isGiven: false)
      host.breaker = .unproven(now: now)
      hosts.append(host)
    }
    listed = hosts.indices.filter { hosts[$0].isListed }
    return count..<hosts.count
  }

  /// The endpoint of a row of the list; nil if it cannot be read, or is less protected than the hosts that
  /// were given. Credentials are never sent without TLS, or to a socket of this machine, only because a
  /// server names such an endpoint. A URL that `host_map` gives is the caller's own choice.
  private func usableEndpoint(_ row: JSON) -> Endpoint? {
    guard case .string(let url)? = row["endpoint"], let listed = try? Endpoint(parsing: url) else {
      return nil
    }
    let (endpoint, namesScheme) = addressMap.mapped(listed)
    guard !namesScheme else { return endpoint }
    guard endpoint.socketPath == nil else { return nil }
    let needsTLS = hosts.allSatisfy { !$0.isGiven || $0.endpoint.scheme == .https }
    return needsTLS && endpoint.scheme != .https ? nil : endpoint
  }
}
