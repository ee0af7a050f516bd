extension Option {
  /// Which coordinators there are.
  static let hostOptions: [Option] = [
    Option(
      name: "period", levels: .client,
      kind: .integer(
        1...1_000_000_000, unit: "requests", get: { $0.period }, set: { $0.period = $1 }),
      meaning: "After how many requests the strategy \"periodic\" changes the coordinator."),
    Option(
      name: "discover", levels: .client,
      kind: .boolean(get: { $0.discovers }, set: { $0.discovers = $1 }),
      meaning: "Whether calls now and then read where the cluster's coordinators are (GET "
        + "/_api/cluster/endpoints) and use those too, once they have answered. Those that were given "
        + "stay. The list is trusted: its coordinators get the credentials of every call. If all hosts "
        + "that were given are https://, a listed one without TLS is used only if host_map maps it "
        + "to a URL; a Unix socket likewise."),
    Option(
      name: "discover_interval_ms", levels: .client,
      kind: .integer(
        100...86_400_000, unit: "ms", get: { $0.discoverInterval },
        set: { $0.discoverInterval = $1 }),
      meaning: "How often they do."),
    Option(
      name: "host_map", levels: .client,
      kind: .other("object of strings", defaultValue: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.hostMap = try AddressMap(value)
      },
      meaning:
        "Where coordinators are reached that the cluster knows by other addresses (NAT, Docker, "
        + "Kubernetes): from its name for one to yours, each a host name, host:port or URL."),
    Option(
      name: "path_prefix", levels: .client,
      kind: .other("string") { (settings, value) throws(ArangoError) in
        settings.pathPrefix = try Request.prefix(value.checkedText())
      },
      meaning: "What stands before every path, for a reverse proxy: \"/arango\"."),
  ]
}
