extension Operation {
  static let clusterOperations: [Operation] = [
    Operation(
      "cluster.server_id", "The id of the coordinator that answers.",
      .get, "/_admin/server/id", gives: .member("id", .string)),
    Operation(
      "cluster.server_role", "The role of the server that answers.",
      .get, "/_admin/server/role", gives: .member("role", .string)),
    Operation(
      "cluster.health", "The health of every server of the cluster.",
      .get, "/_admin/cluster/health", gives: .object),
    Operation(
      "cluster.endpoints", "The endpoints of the coordinators.",
      .get, "/_api/cluster/endpoints",
      gives: .column(array: "endpoints", member: "endpoint")),
    Operation(
      "cluster.server_version", "The version of a server.",
      .get, "/_admin/cluster/nodeVersion", [serverID], gives: .object),
    Operation(
      "cluster.server_engine", "The storage engine of a server.",
      .get, "/_admin/cluster/nodeEngine", [serverID], gives: .object),
    Operation(
      "cluster.server_statistics", "The statistics of a server.",
      .get, "/_admin/cluster/nodeStatistics", [serverID], gives: .object),
    Operation(
      "cluster.toggle_maintenance_mode",
      "Switches the maintenance mode of the cluster's supervision.",
      .put, "/_admin/cluster/maintenance",
      [
        Parameter(
          "mode", .word(["on", "off"]), in: .body,
          "\"on\" for one hour, unless it is repeated, or \"off\".")
      ],
      gives: .object,
      // The same mode twice is the mode once; only the hour begins anew.
      idempotent: true,
      // The server polls for up to 120 s until the supervision has followed.
      timeout: 150_000),
  ]

  private static let serverID = Parameter(
    "server_id", .string, in: .query("ServerID"), "The id of a server, as health gives it.")
}
