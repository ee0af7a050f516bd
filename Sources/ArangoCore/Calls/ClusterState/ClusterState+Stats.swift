extension ClusterState {
  /// The statistics for `arango_client_stats`, with the connections to each host.
  package func stats(
    insecure: Bool, connections: [(used: Int, idle: Int)], now: Instant
  ) -> JSON {
    var members = [
      JSON.Member("strategy", .string(hosts.strategy.name)),
      JSON.Member("insecure", .boolean(insecure)),
      JSON.Member("retries", .integer(Int64(clamping: retries))),
    ]
    if let oldest = auth.oldestToken {
      members.append(JSON.Member("token_age_ms", .integer(now.milliseconds(since: oldest))))
    }
    let told = zip(hosts, connections).map { $0.stats(connections: $1) }
    members.append(JSON.Member("hosts", .array(told)))
    return .object(members)
  }
}

extension HostTable.Host {
  /// The statistics of one host.
  fileprivate func stats(connections: (used: Int, idle: Int)) -> JSON {
    var members = [
      JSON.Member("url", .string(url)),
      JSON.Member("state", .string(isListed ? breaker.stateName : "unlisted")),
      JSON.Member("found", .boolean(!isGiven)),
      JSON.Member("requests", .integer(Int64(clamping: requests))),
      JSON.Member("failures", .integer(Int64(clamping: failures))),
      JSON.Member("in_flight", .integer(Int64(clamping: load.inFlight))),
      JSON.Member("latency_us", .integer(Int64(clamping: load.latency))),
    ]
    let percentiles: [(name: String, hundredths: UInt64)] = [
      ("latency_p50_us", 50), ("latency_p90_us", 90), ("latency_p99_us", 99),
    ]
    for (name, hundredths) in percentiles {
      let value = load.histogram.percentile(hundredths) ?? 0
      members.append(JSON.Member(name, .integer(Int64(clamping: value))))
    }
    members += [
      JSON.Member("queue_time_us", .integer(Int64(clamping: load.queueTime))),
      JSON.Member("connections_in_use", .integer(Int64(connections.used))),
      JSON.Member("connections_idle", .integer(Int64(connections.idle))),
    ]
    if case .known(let info) = info {
      members.append(JSON.Member("version", .string(info.version.text)))
      if let role = info.role { members.append(JSON.Member("role", .string(role))) }
    }
    return .object(members)
  }
}

extension CircuitBreaker {
  /// The name of the state in the statistics.
  fileprivate var stateName: String {
    switch state {
    case .fine: "fine"
    case .resting: "resting"
    case .probing: "probing"
    }
  }
}

extension HostStrategy {
  /// The name of the strategy in options and statistics.
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
