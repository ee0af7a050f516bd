extension Operation {
  static let clusterOperations: [Operation] =
    clusterServers + clusterMaintenance + clusterRebalancing + clusterJobs + clusterInsight

  private static let clusterServers: [Operation] = [
    Operation(
      "cluster.server_id", "The id of the coordinator that answers.",
      .get, "/_admin/server/id", gives: .member("id", .string)),
    Operation(
      "cluster.server_role", "The role of the server that answers.",
      .get, "/_admin/server/role", gives: .member("role", .string)),
    Operation(
      "cluster.server_mode", "The mode of the server that answers, \"default\" or \"readonly\".",
      .get, "/_admin/server/mode", gives: .member("mode", .string)),
    Operation(
      "cluster.set_server_mode", "Makes the cluster read-only or writable.",
      .put, "/_admin/server/mode",
      [Parameter("mode", .word(["default", "readonly"]), in: .member("mode"), "The new mode.")],
      gives: .object, rights: .admin, idempotent: true),
    Operation(
      "cluster.server_availability",
      "The mode of the server that answers, if it can serve requests. An error if it cannot, "
        + "or if the database does not exist.",
      .get, "/_admin/server/availability", gives: .member("mode", .string), rights: .open),
    Operation(
      "cluster.health", "The health of every server of the cluster.",
      .get, "/_admin/cluster/health", gives: .object),
    Operation(
      "cluster.inventory",
      "The collections, indexes and views of the database, with the state of their shards.",
      .get, "/_api/replication/clusterInventory",
      [
        Parameter(
          "include_system", .boolean, in: .query("includeSystem"), optional: true,
          "False to leave out system collections; true if it is not given.")
      ],
      gives: .whole),
    Operation(
      "cluster.endpoints", "The endpoints of the coordinators.",
      .get, "/_api/cluster/endpoints",
      gives: .column(array: "endpoints", member: "endpoint")),
    Operation(
      "cluster.server_count",
      "The target number of servers of each role, null if not set, and the servers that were "
        + "cleaned out.",
      .get, "/_admin/cluster/numberOfServers", gives: .object, rights: .hardened),
    Operation(
      "cluster.set_server_count",
      "Sets or unsets the target number of servers of each role.",
      .put, "/_admin/cluster/numberOfServers",
      [
        Parameter(
          "coordinators", .integer(0...1_000_000), in: .member("numberOfCoordinators"),
          optional: true, null: .value, "The target number of coordinators; null unsets it."),
        Parameter(
          "dbservers", .integer(0...1_000_000), in: .member("numberOfDBServers"),
          optional: true, null: .value, "The target number of DB-Servers; null unsets it."),
        Parameter(
          "cleaned_servers", .strings, in: .member("cleanedServers"), optional: true,
          null: .refused,
          "The ids of the servers to mark as cleaned out; an empty array for none."),
      ],
      gives: .object, rights: .admin, idempotent: true),
    Operation(
      "cluster.server_version", "The version of a server.",
      .get, "/_admin/cluster/nodeVersion", [serverID], gives: .object),
    Operation(
      "cluster.server_engine", "The storage engine of a server.",
      .get, "/_admin/cluster/nodeEngine", [serverID], gives: .object),
    Operation(
      "cluster.server_statistics", "The statistics of a server.",
      .get, "/_admin/cluster/nodeStatistics", [serverID], gives: .object,
      VersionRequirement(removedIn: ServerVersion(4, 0), use: "server.metrics")),
    Operation(
      "cluster.dbserver_statistics", "The statistics of a DB-Server.",
      .get, "/_admin/cluster/statistics",
      [
        Parameter(
          "server_id", .server(.idOnly), in: .query("DBserver"), "The id of a DB-Server.")
      ],
      gives: .object, VersionRequirement(removedIn: ServerVersion(4, 0), use: "server.metrics")),
    Operation(
      "cluster.remove_server",
      "Removes a failed server that holds no shards. The coordinator tries for up to 60 s.",
      .post, "/_admin/cluster/removeServer", [server], gives: .nothing, rights: .admin,
      timeout: 90_000),
    Operation(
      "cluster.reserve_ids",
      "Reserves a range of ids that are not given to any collection or index.",
      .put, "/_admin/cluster/uniqId",
      [
        Parameter(
          "number", .integer(1...1_000_000), in: .query("number"), optional: true,
          "The number of ids to reserve."),
        Parameter(
          "minimum", .integer(0...(1 << 60)), in: .query("minimum"), optional: true,
          "The lowest id that the cluster may still assign."),
      ],
      exactlyOneOf: ["number", "minimum"], gives: .object, rights: .admin,
      VersionRequirement(since: ServerVersion(3, 12, 5, hotfix: 3))),
  ]

  private static let clusterMaintenance: [Operation] = [
    Operation(
      "cluster.maintenance_mode",
      "The mode of the cluster's supervision, \"Normal\" or \"Maintenance\"; null before the "
        + "supervision has written its state for the first time.",
      .get, "/_admin/cluster/maintenance", gives: .stringOrNull("result"), rights: .admin),
    Operation(
      "cluster.toggle_maintenance_mode",
      "Switches the maintenance mode of the cluster's supervision, and waits until the "
        + "supervision has switched.",
      .put, "/_admin/cluster/maintenance",
      [
        Parameter(
          "mode", .wordOrInteger(["on", "off"], 1...Int64(Int32.max)), in: .body,
          "\"on\" for one hour, which a repeated call extends, \"off\", or a number of seconds.")
      ],
      gives: .object, rights: .admin,
      // Idempotent: setting the same mode twice only restarts its time.
      idempotent: true,
      // The server polls for up to 120 s until the supervision has followed.
      timeout: 150_000),
    Operation(
      "cluster.server_maintenance_mode",
      "The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.",
      .get, "/_admin/cluster/maintenance/{server_id}",
      [serverInPath], gives: .memberIfThere("result"), rights: .admin,
      VersionRequirement(since: ServerVersion(3, 10, 1))),
    Operation(
      "cluster.toggle_server_maintenance_mode",
      "Switches the maintenance mode of a DB-Server, and waits until the DB-Server has "
        + "switched. The DB-Server must be healthy (GOOD): one that failed in maintenance leaves "
        + "it only when the timeout expires.",
      .put, "/_admin/cluster/maintenance/{server_id}",
      [
        serverInPath,
        Parameter(
          "mode", .word(["maintenance", "normal"]), in: .member("mode"), "The new mode."),
        Parameter(
          "timeout", .integer(1...Int64(Int32.max)), in: .member("timeout"), optional: true,
          "The number of seconds after which the mode ends; 3,600 if it is not given."),
      ],
      gives: .object, rights: .admin, idempotent: true,
      VersionRequirement(since: ServerVersion(3, 10, 1)), timeout: 150_000),
  ]

  private static let clusterRebalancing: [Operation] = [
    Operation(
      "cluster.calculate_imbalance",
      "The imbalance of the distribution of leaders and shards, and the number of moves under "
        + "way.",
      .get, "/_admin/cluster/rebalance", gives: .member("result", .any), rights: .admin),
    Operation(
      "cluster.calculate_rebalance_plan",
      "The moves that would balance the distribution. No move is started.",
      .post, "/_admin/cluster/rebalance", rebalanceOptions, gives: .member("result", .any),
      rights: .admin, idempotent: true),
    Operation(
      "cluster.execute_rebalance_plan", "Starts the moves of a plan.",
      .post, "/_admin/cluster/rebalance/execute",
      [Parameter("moves", .array, in: .member("moves"), "The plan's moves."), planVersion],
      gives: .accepted, rights: .admin),
    Operation(
      "cluster.rebalance",
      "Calculates a plan that balances the distribution, and starts its moves.",
      .put, "/_admin/cluster/rebalance", rebalanceOptions, gives: .member("result", .any),
      rights: .admin),
    Operation(
      "cluster.rebalance_shards",
      "Moves shards of the database so that each DB-Server has the same number. Superseded by "
        + "cluster.rebalance.",
      .post, "/_admin/cluster/rebalanceShards",
      [
        Parameter(
          "algorithm", .word(["simple"]), in: .query("algorithm"), optional: true,
          "The algorithm that chooses the moves.")
      ],
      gives: .member("result", .any), rights: .databaseWriter),
    Operation(
      "cluster.move_shard", "Moves a shard to another DB-Server. Gives the id of the job.",
      .post, "/_admin/cluster/moveShard",
      [
        Parameter("collection", .string, in: .member("collection"), "The collection's name."),
        Parameter("shard", .string, in: .member("shard"), "The shard, \"s123\"."),
        Parameter(
          "from_server", .server(.idOrShortName), in: .member("fromServer"),
          "The DB-Server that has the shard."),
        Parameter(
          "to_server", .server(.idOrShortName), in: .member("toServer"),
          "The DB-Server that receives the shard."),
        Parameter(
          "database", .string, in: .member("database"), optional: true,
          "The collection's database, if it is not that of the call."),
        Parameter(
          "remains_follower", .boolean, in: .member("remainsFollower"), optional: true,
          "True if a moved leader remains as a follower; true if it is not given."),
        Parameter(
          "try_undo", .boolean, in: .member("tryUndo"), optional: true,
          "True if the supervision moves the shard back once the server has recovered."),
      ],
      gives: .member("id", .string), rights: .collectionWriter),
    Operation(
      "cluster.clean_out_server",
      "Moves all shards away from a DB-Server. Gives the id of the job.",
      .post, "/_admin/cluster/cleanOutServer", [server], gives: .member("id", .string),
      rights: .admin),
    Operation(
      "cluster.resign_leadership",
      "Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.",
      .post, "/_admin/cluster/resignLeadership",
      [
        server,
        Parameter(
          "undo_moves", .boolean, in: .member("undoMoves"), optional: true,
          "True if the server regains its leaders once it has restarted."),
      ],
      gives: .member("id", .string), rights: .admin),
  ]

  private static let clusterJobs: [Operation] = [
    Operation(
      "cluster.query_agency_job",
      "The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes "
        + "finished jobs after some time.",
      .get, "/_admin/cluster/queryAgencyJob",
      [Parameter("job_id", .string, in: .query("id"), "The job's id.")],
      gives: .agencyJob, rights: .admin),
    Operation(
      "cluster.cancel_agency_job",
      "Cancels an agency job that moves a shard or cleans out a server.",
      .post, "/_admin/cluster/cancelAgencyJob",
      [Parameter("job_id", .string, in: .member("id"), "The job's id.")],
      gives: .object, rights: .admin),
  ]

  private static let clusterInsight: [Operation] = [
    Operation(
      "cluster.shard_distribution",
      "The planned (Plan) and actual (Current) distribution of the shards of the database's "
        + "collections.",
      .get, "/_admin/cluster/shardDistribution", gives: .member("results", .any),
      rights: .admin),
    Operation(
      "cluster.collection_shard_distribution",
      "The planned and actual distribution of one collection's shards, with the progress of "
        + "shards that are not in sync.",
      .get, "/_admin/cluster/collectionShardDistribution",
      [Parameter("collection", .string, in: .query("collection"), "The collection's name.")],
      gives: .member("results", .any), rights: .admin),
    Operation(
      "cluster.shard_statistics",
      "The numbers of databases, collections, shards, leaders and followers. In `_system` only.",
      .get, "/_admin/cluster/shardStatistics",
      [
        Parameter(
          "server_id", .server(.idOnlyOrAll), in: .query("DBserver"), optional: true,
          "The DB-Server to count, or \"all\" for each DB-Server by its id; the whole cluster "
            + "if it is not given."),
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to count each database separately. Ignored if server_id is \"all\"."),
      ],
      gives: .member("result", .any), rights: .admin),
    Operation(
      "cluster.cluster_info", "The coordinator's view of the cluster's Plan and Current.",
      .get, "/_api/cluster/cluster-info", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_dump",
      "The whole content of the agency: `agency` and, in some versions, `index`, `term` and "
        + "`log`.",
      .get, "/_api/cluster/agency-dump", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_cache",
      "The part of the agency's content that the coordinator holds: `index`, and `cache`, an array "
        + "of one store.",
      .get, "/_api/cluster/agency-cache", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_diagnosis",
      "Searches the agency's content, or a dump of it, for contradictions. Gives `diagnosis`, "
        + "with the findings and the names of goodTests and badTests.",
      .get, "/_admin/cluster/agencyDiagnosis",
      [
        Parameter(
          "dump", .agencyDump, in: .body, optional: true,
          "The dump to diagnose in place of the cluster's own agency: a result of "
            + "cluster.agency_dump of this or another cluster, with or without `index` and "
            + "`term`."),
        Parameter(
          "strict", .boolean, in: .query("strict"), optional: true,
          "True to include findings that may be harmless; true if it is not given."),
      ],
      variant: Variant(if: "dump", .post, "/_admin/cluster/agencyDiagnosis"),
      gives: .result(.ofItself), rights: .superuser, idempotent: true,
      VersionRequirement(since: ServerVersion(3, 12)), timeout: 120_000),
    Operation(
      "cluster.vpack_sort_migration_status",
      "The current sorting order of each DB-Server's index entries, and that after a restart.",
      .get, "/_admin/cluster/vpackSortMigration/status", gives: .result(.ofServers),
      rights: .superuser, vpackSorting, timeout: fanOutTimeout),
    Operation(
      "cluster.vpack_sort_migration_index_check",
      "The indexes of each DB-Server that are affected by the change of the sorting order. "
        + "The check may take hours.",
      .get, "/_admin/cluster/vpackSortMigration/check", gives: .result(.ofServers),
      // The coordinator waits up to 12 h for the DB-Servers.
      rights: .superuser, vpackSorting, timeout: 43_500_000),
    Operation(
      "cluster.migrate_vpack_sorting",
      "Switches each DB-Server to the new sorting order, from its next restart on.",
      .put, "/_admin/cluster/vpackSortMigration/migrate", gives: .result(.ofServers),
      rights: .superuser, idempotent: true, vpackSorting, timeout: 600_000),
  ]

  /// The timeout of forwarded requests. A coordinator waits up to 120 s for its DB-Servers.
  private static let fanOutTimeout: Int64 = 150_000

  private static let vpackSorting = VersionRequirement(
    since: ServerVersion(3, 11, 11), ServerVersion(3, 12, 2))

  private static let serverID = Parameter(
    "server_id", .server(.idOnly), in: .query("ServerID"), "The server.")

  private static let serverInPath = Parameter(
    "server_id", .server(.idOnly), in: .path, "The DB-Server.")

  private static let server = Parameter(
    "server", .server(.idOrShortName), in: .member("server"), "The server.")

  private static let planVersion = Parameter(
    "version", .integer(1...1), in: .member("version"), defaultValue: .integer(1),
    "The version of the plan's format.")

  private static let rebalanceOptions: [Parameter] = [
    planVersion,
    Parameter(
      "max_moves", .integer(0...5_000), in: .member("maximumNumberOfMoves"), optional: true,
      "The maximum number of moves; 1,000 if it is not given."),
    Parameter(
      "leader_changes", .boolean, in: .member("leaderChanges"), optional: true,
      "True if leaders may swap roles with followers; true if it is not given."),
    Parameter(
      "move_leaders", .boolean, in: .member("moveLeaders"), optional: true,
      "True if leaders may be moved; false if it is not given."),
    Parameter(
      "move_followers", .boolean, in: .member("moveFollowers"), optional: true,
      "True if followers may be moved; false if it is not given."),
    Parameter(
      "pi_factor", .number, in: .member("piFactor"), optional: true,
      "The weight of leaders relative to that of shards."),
    Parameter(
      "exclude_system_collections", .boolean, in: .member("excludeSystemCollections"),
      optional: true, "True if system collections are not moved.",
      VersionRequirement(since: ServerVersion(3, 11))),
    Parameter(
      "databases_excluded", .strings, in: .member("databasesExcluded"), optional: true,
      "The databases whose collections are not moved."),
  ]
}
