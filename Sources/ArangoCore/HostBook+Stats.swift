extension HostBook {
  /// What is known of the hosts, as `arango_client_stats` tells it.
  package func stats(insecure: Bool) -> JSON {
    .object([
      JSON.Member("strategy", .string(strategy.name)),
      JSON.Member("insecure", .boolean(insecure)),
      JSON.Member("hosts", .array(hosts.map { $0.stats })),
    ])
  }
}

extension HostBook.Host {
  /// The same of one host.
  fileprivate var stats: JSON {
    var members = [
      JSON.Member("url", .string(url)),
      JSON.Member("state", .string(breaker.stateName)),
      JSON.Member("requests", .integer(Int64(clamping: requests))),
      JSON.Member("failures", .integer(Int64(clamping: failures))),
      JSON.Member("in_flight", .integer(Int64(clamping: load.inFlight))),
      JSON.Member("latency_us", .integer(Int64(clamping: load.latency))),
    ]
    if case .told(let facts) = facts {
      members.append(JSON.Member("version", .string(facts.version.text)))
      if let role = facts.role { members.append(JSON.Member("role", .string(role))) }
    }
    return .object(members)
  }
}

extension Breaker {
  /// The state in a word.
  fileprivate var stateName: String {
    switch state {
    case .fine: "fine"
    case .resting: "resting"
    case .probing: "probing"
    }
  }
}

extension HostStrategy {
  /// The word a caller says for it.
  fileprivate var name: String {
    switch self {
    case .roundRobin: "roundrobin"
    case .random: "random"
    case .single: "single"
    case .fallback: "fallback"
    case .periodic: "periodic"
    case .sticky: "sticky"
    case .hash: "hash"
    case .leastLoaded: "least_loaded"
    }
  }
}
