extension Option {
  /// The list of coordinators and the paths to them.
  static let hostOptions: [Option] = [
    Option(
      name: "period", levels: .client,
      kind: .integer(
        1...1_000_000_000, unit: "requests", get: { $0.hosts.period }, set: { $0.hosts.period = $1 }
      ),
      meaning:
        "The number of requests after which the strategy \"periodic\" changes to the next "
        + "coordinator."),
    Option(
      name: "discover", levels: .client,
      kind: .boolean(get: { $0.hosts.discovers }, set: { $0.hosts.discovers = $1 }),
      meaning:
        "If true, the client reads the list of the cluster's coordinators periodically (GET "
        + "/_api/cluster/endpoints). A listed coordinator is used once it has answered a probe; "
        + "the configured ones stay. The list is trusted: every listed coordinator receives the "
        + "credentials of calls. If all configured hosts are https://, a listed coordinator "
        + "without TLS, or behind a Unix socket, is used only if host_map maps it to a URL."),
    Option(
      name: "discover_interval_ms", levels: .client,
      kind: .integer(
        100...86_400_000, unit: "ms", get: { $0.hosts.discoverInterval },
        set: { $0.hosts.discoverInterval = $1 }),
      meaning: "The interval between two readings of the list of coordinators by option discover."),
    Option(
      name: "host_map", levels: .client,
      kind: .other("object of strings", defaultValue: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.hosts.hostMap = try AddressMap(value)
      },
      meaning:
        "A map from the addresses in the cluster's list of coordinators to the addresses that "
        + "this client uses (NAT, Docker, Kubernetes). Each is a host name, host:port or URL."),
    Option(
      name: "path_prefix", levels: .client,
      kind: .other("string") { (settings, value) throws(ArangoError) in
        settings.request.pathPrefix = try Request.prefix(value.checkedText())
      },
      meaning: "The prefix of every request path, for a reverse proxy: \"/arango\"."),
  ]
}
