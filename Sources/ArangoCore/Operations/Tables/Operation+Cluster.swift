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
      "cluster.set_server_mode", "Makes the cluster read-only, or writable again.",
      .put, "/_admin/server/mode",
      [Parameter("mode", .word(["default", "readonly"]), in: .member("mode"), "The new mode.")],
      gives: .object, rights: .admin, idempotent: true),
    Operation(
      "cluster.server_availability",
      "The mode of the server that answers, if it can serve requests; an error if it cannot, or if "
        + "the database does not exist.",
      .get, "/_admin/server/availability", gives: .member("mode", .string), rights: .open),
    Operation(
      "cluster.health", "The health of every server of the cluster.",
      .get, "/_admin/cluster/health", gives: .object),
    Operation(
      "cluster.endpoints", "The endpoints of the coordinators.",
      .get, "/_api/cluster/endpoints",
      gives: .column(array: "endpoints", member: "endpoint")),
    Operation(
      "cluster.server_count",
      "The number of servers of each role that the cluster is meant to have, null where it is not "
        + "set, and the servers that were cleaned out.",
      .get, "/_admin/cluster/numberOfServers", gives: .object, rights: .hardened),
    Operation(
      "cluster.set_server_count",
      "Sets or unsets the number of servers of each role that the cluster is meant to have.",
      .put, "/_admin/cluster/numberOfServers",
      [
        Parameter(
          "coordinators", .integer(0...1_000_000), in: .member("numberOfCoordinators"),
          optional: true, null: .value, "The wanted number of coordinators; null unsets it."),
        Parameter(
          "dbservers", .integer(0...1_000_000), in: .member("numberOfDBServers"),
          optional: true, null: .value, "The wanted number of DB-Servers; null unsets it."),
        Parameter(
          "cleaned_servers", .strings, in: .member("cleanedServers"), optional: true,
          null: .refused,
          "The ids of the servers to be taken for cleaned out; an empty array for none."),
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
      "Removes a server that has failed and holds no shards. The server tries for up to 60 s.",
      .post, "/_admin/cluster/removeServer", [server], gives: .nothing, rights: .admin,
      timeout: 90_000),
    Operation(
      "cluster.reserve_ids", "Reserves a range of ids that no collection or index will get.",
      .put, "/_admin/cluster/uniqId",
      [
        Parameter(
          "number", .integer(1...1_000_000), in: .query("number"), optional: true,
          "How many ids to reserve."),
        Parameter(
          "minimum", .integer(0...(1 << 60)), in: .query("minimum"), optional: true,
          "The id below which none will be given any more."),
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
      "Switches the maintenance mode of the cluster's supervision, and waits until it is.",
      .put, "/_admin/cluster/maintenance",
      [
        Parameter(
          "mode", .wordOrInteger(["on", "off"], 1...Int64(Int32.max)), in: .body,
          "\"on\" for one hour, unless it is repeated, \"off\", or so many seconds.")
      ],
      gives: .object, rights: .admin,
      // The same mode twice is the mode once; only the time begins anew.
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
      "Switches the maintenance mode of a DB-Server, and waits until it is. The DB-Server must be "
        + "healthy (GOOD): one that failed in maintenance leaves it only when its time ends.",
      .put, "/_admin/cluster/maintenance/{server_id}",
      [
        serverInPath,
        Parameter(
          "mode", .word(["maintenance", "normal"]), in: .member("mode"), "The new mode."),
        Parameter(
          "timeout", .integer(1...Int64(Int32.max)), in: .member("timeout"), optional: true,
          "After how many seconds the mode ends by itself; 3,600 if it is not given."),
      ],
      gives: .object, rights: .admin, idempotent: true,
      VersionRequirement(since: ServerVersion(3, 10, 1)), timeout: 150_000),
  ]

  private static let clusterRebalancing: [Operation] = [
    Operation(
      "cluster.calculate_imbalance",
      "How unevenly leaders and shards are distributed, and how many moves are under way.",
      .get, "/_admin/cluster/rebalance", gives: .member("result", .any), rights: .admin),
    Operation(
      "cluster.calculate_rebalance_plan",
      "The moves that would even the distribution out; none is made.",
      .post, "/_admin/cluster/rebalance", rebalanceOptions, gives: .member("result", .any),
      rights: .admin, idempotent: true),
    Operation(
      "cluster.execute_rebalance_plan", "Starts moves, as a plan has them.",
      .post, "/_admin/cluster/rebalance/execute",
      [Parameter("moves", .array, in: .member("moves"), "The plan's moves."), planVersion],
      gives: .accepted, rights: .admin),
    Operation(
      "cluster.rebalance", "Makes a plan that evens the distribution out, and starts its moves.",
      .put, "/_admin/cluster/rebalance", rebalanceOptions, gives: .member("result", .any),
      rights: .admin),
    Operation(
      "cluster.rebalance_shards",
      "Moves shards of the database so that each DB-Server has as many; the old way to rebalance.",
      .post, "/_admin/cluster/rebalanceShards",
      [
        Parameter(
          "algorithm", .word(["simple"]), in: .query("algorithm"), optional: true,
          "The algorithm that chooses the moves.")
      ],
      gives: .member("result", .any), rights: .databaseWriter),
    Operation(
      "cluster.move_shard", "Moves a shard to another DB-Server: the id of the job that does it.",
      .post, "/_admin/cluster/moveShard",
      [
        Parameter("collection", .string, in: .member("collection"), "The collection's name."),
        Parameter("shard", .string, in: .member("shard"), "The shard, \"s123\"."),
        Parameter(
          "from_server", .server(.idOrShortName), in: .member("fromServer"),
          "The DB-Server that has it."),
        Parameter(
          "to_server", .server(.idOrShortName), in: .member("toServer"),
          "The DB-Server that shall have it."),
        Parameter(
          "database", .string, in: .member("database"), optional: true,
          "The collection's database, if it is another than this one."),
        Parameter(
          "remains_follower", .boolean, in: .member("remainsFollower"), optional: true,
          "Whether a leader stays on as a follower; true if it is not given."),
        Parameter(
          "try_undo", .boolean, in: .member("tryUndo"), optional: true,
          "Whether the supervision moves it back once the server has recovered."),
      ],
      gives: .member("id", .string), rights: .collectionWriter),
    Operation(
      "cluster.clean_out_server",
      "Moves every shard away from a DB-Server: the id of the job that does it.",
      .post, "/_admin/cluster/cleanOutServer", [server], gives: .member("id", .string),
      rights: .admin),
    Operation(
      "cluster.resign_leadership",
      "Hands the leadership of a DB-Server's shards to others: the id of the job that does it.",
      .post, "/_admin/cluster/resignLeadership",
      [
        server,
        Parameter(
          "undo_moves", .boolean, in: .member("undoMoves"), optional: true,
          "Whether the server gets its leaders back once it has restarted."),
      ],
      gives: .member("id", .string), rights: .admin),
  ]

  private static let clusterJobs: [Operation] = [
    Operation(
      "cluster.query_agency_job",
      "How far a job is: ToDo, Pending, Finished or Failed. Finished jobs are forgotten some time later.",
      .get, "/_admin/cluster/queryAgencyJob",
      [Parameter("job_id", .string, in: .query("id"), "The job's id.")],
      gives: .agencyJob, rights: .admin),
    Operation(
      "cluster.cancel_agency_job", "Cancels a job that moves a shard or cleans a server out.",
      .post, "/_admin/cluster/cancelAgencyJob",
      [Parameter("job_id", .string, in: .member("id"), "The job's id.")],
      gives: .object, rights: .admin),
  ]

  private static let clusterInsight: [Operation] = [
    Operation(
      "cluster.shard_distribution",
      "Where the shards of the database's collections shall be (Plan) and are (Current).",
      .get, "/_admin/cluster/shardDistribution", gives: .member("results", .any),
      rights: .admin),
    Operation(
      "cluster.collection_shard_distribution",
      "The same of one collection, with the progress of shards that are not in sync.",
      .get, "/_admin/cluster/collectionShardDistribution",
      [Parameter("collection", .string, in: .query("collection"), "The collection's name.")],
      gives: .member("results", .any), rights: .admin),
    Operation(
      "cluster.shard_statistics",
      "How many databases, collections, shards, leaders and followers there are. In `_system` only.",
      .get, "/_admin/cluster/shardStatistics",
      [
        Parameter(
          "server_id", .server(.idOnlyOrAll), in: .query("DBserver"), optional: true,
          "A DB-Server, or \"all\" for each by its id; otherwise the whole cluster."),
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to count each database by itself; \"all\" ignores it."),
      ],
      gives: .member("result", .any), rights: .admin),
    Operation(
      "cluster.cluster_info", "What the coordinator knows of the cluster's Plan and Current.",
      .get, "/_api/cluster/cluster-info", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_dump",
      "The agency's whole content: `agency` and, of some versions, `index`, `term` and `log`.",
      .get, "/_api/cluster/agency-dump", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_cache",
      "The part of the agency's content that the coordinator holds: `index`, and `cache`, an array "
        + "of one store.",
      .get, "/_api/cluster/agency-cache", gives: .whole, rights: .admin),
    Operation(
      "cluster.agency_diagnosis",
      "Looks for contradictions in the agency's content, or in a dump of it: `diagnosis`, with "
        + "the findings and the names of goodTests and badTests.",
      .get, "/_admin/cluster/agencyDiagnosis",
      [
        Parameter(
          "dump", .agencyDump, in: .body, optional: true,
          "The dump to diagnose in place of the cluster's own agency: an answer of agency_dump, of "
            + "this cluster or another, with or without `index` and `term`."),
        Parameter(
          "strict", .boolean, in: .query("strict"), optional: true,
          "True to report findings that may be harmless, too; true if it is not given."),
      ],
      variant: Variant(if: "dump", .post, "/_admin/cluster/agencyDiagnosis"),
      gives: .result(.ofItself), rights: .superuser, idempotent: true,
      VersionRequirement(since: ServerVersion(3, 12)), timeout: 120_000),
    Operation(
      "cluster.vpack_sort_migration_status",
      "The sorting order of each DB-Server's index entries, now and after a restart.",
      .get, "/_admin/cluster/vpackSortMigration/status", gives: .result(.ofServers),
      rights: .superuser, vpackSorting, timeout: fanOutTimeout),
    Operation(
      "cluster.vpack_sort_migration_index_check",
      "The indexes of each DB-Server that the change of the sorting order concerns. The check may "
        + "take hours.",
      .get, "/_admin/cluster/vpackSortMigration/check", gives: .result(.ofServers),
      // The coordinator waits up to 12 h for the DB-Servers.
      rights: .superuser, vpackSorting, timeout: 43_500_000),
    Operation(
      "cluster.migrate_vpack_sorting",
      "Changes each DB-Server to the new sorting order, with its next restart.",
      .put, "/_admin/cluster/vpackSortMigration/migrate", gives: .result(.ofServers),
      rights: .superuser, idempotent: true, vpackSorting, timeout: 600_000),
  ]

  /// A coordinator waits up to 120 s for DB-Servers it has passed a request on to.
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
      "The most moves; 1,000 if it is not given."),
    Parameter(
      "leader_changes", .boolean, in: .member("leaderChanges"), optional: true,
      "Whether leaders may change place with followers; true if it is not given."),
    Parameter(
      "move_leaders", .boolean, in: .member("moveLeaders"), optional: true,
      "Whether leaders may be moved; false if it is not given."),
    Parameter(
      "move_followers", .boolean, in: .member("moveFollowers"), optional: true,
      "Whether followers may be moved; false if it is not given."),
    Parameter(
      "pi_factor", .number, in: .member("piFactor"), optional: true,
      "The weight of leaders beside shards."),
    Parameter(
      "exclude_system_collections", .boolean, in: .member("excludeSystemCollections"),
      optional: true, "True to leave system collections where they are.",
      VersionRequirement(since: ServerVersion(3, 11))),
    Parameter(
      "databases_excluded", .strings, in: .member("databasesExcluded"), optional: true,
      "The databases whose collections stay where they are."),
  ]
}
