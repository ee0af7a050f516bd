// Made by scripts/generate-bindings. Do not edit.
// swift-format-ignore-file

extension Database {
  /// The servers of the cluster, as its coordinators report them.
  public var cluster: Cluster { Cluster(database: self) }

  /// The server that answers, and other servers through it.
  public var server: Server { Server(database: self) }

  /// The databases of the deployment.
  public var database: DatabaseOperations { DatabaseOperations(database: self) }

  /// The access tokens of users.
  public var token: Tokens { Tokens(database: self) }

  /// The async jobs of the coordinator that answers.
  public var job: Jobs { Jobs(database: self) }

  /// The collections of the database.
  public var collection: Collections { Collections(database: self) }

  /// The documents of the database.
  public var document: Documents { Documents(database: self) }

  /// The indexes of the database.
  public var index: Indexes { Indexes(database: self) }

  /// The AQL queries of the database, and their caches.
  public var query: Queries { Queries(database: self) }

  /// The cursors of AQL queries, a request at a time.
  public var cursor: Cursors { Cursors(database: self) }

  /// The stream transactions of the user.
  public var transaction: Transactions { Transactions(database: self) }

  /// The graphs of the database.
  public var graph: Graphs { Graphs(database: self) }

  /// The vertices of graphs.
  public var vertex: Vertices { Vertices(database: self) }

  /// The edges of graphs.
  public var edge: Edges { Edges(database: self) }

  /// The views of the database.
  public var view: Views { Views(database: self) }

  /// The analyzers of the database.
  public var analyzer: Analyzers { Analyzers(database: self) }

  /// The users of the deployment, and their permissions.
  public var user: Users { Users(database: self) }

  /// The hot backups of the deployment.
  public var backup: Backups { Backups(database: self) }
}

/// The servers of the cluster, as its coordinators report them.
public struct Cluster: Sendable {
  let database: Database

  /// The id of the coordinator that answers.
  ///
  /// - Returns: The string id.
  ///
  /// Request: GET /_admin/server/id; for any user.
  @discardableResult
  public func serverId() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("cluster.server_id", arguments.json).decode()
  }

  /// The role of the server that answers.
  ///
  /// - Returns: The string role.
  ///
  /// Request: GET /_admin/server/role; for any user.
  @discardableResult
  public func serverRole() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("cluster.server_role", arguments.json).decode()
  }

  /// The mode of the server that answers, "default" or "readonly".
  ///
  /// - Returns: The string mode.
  ///
  /// Request: GET /_admin/server/mode; for any user.
  @discardableResult
  public func serverMode() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("cluster.server_mode", arguments.json).decode()
  }

  /// Makes the cluster read-only or writable.
  ///
  /// - Parameters:
  ///   - mode: The new mode. Accepts "default" or "readonly".
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_admin/server/mode; for an administrator.
  @discardableResult
  public func setServerMode(mode: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("mode", mode)
    return try await self.database.call("cluster.set_server_mode", arguments.json)
  }

  /// The mode of the server that answers, if it can serve requests. An error if it cannot, or if
  /// the database does not exist.
  ///
  /// - Returns: The string mode.
  ///
  /// Request: GET /_admin/server/availability; for none.
  @discardableResult
  public func serverAvailability() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("cluster.server_availability", arguments.json).decode()
  }

  /// The health of every server of the cluster.
  ///
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_admin/cluster/health; for any user.
  @discardableResult
  public func health() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.health", arguments.json)
  }

  /// The collections, indexes and views of the database, with the state of their shards.
  ///
  /// - Parameters:
  ///   - includeSystem: False to leave out system collections; true if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/replication/clusterInventory; for any user.
  @discardableResult
  public func inventory(includeSystem: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("include_system", includeSystem)
    return try await self.database.call("cluster.inventory", arguments.json)
  }

  /// The endpoints of the coordinators.
  ///
  /// - Returns: An array of the strings endpoints[].endpoint.
  ///
  /// Request: GET /_api/cluster/endpoints; for any user.
  @discardableResult
  public func endpoints() async throws -> [String] {
    let arguments = Arguments()
    return try await self.database.call("cluster.endpoints", arguments.json).decode()
  }

  /// The target number of servers of each role, null if not set, and the servers that were cleaned
  /// out.
  ///
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is
  /// hardened.
  @discardableResult
  public func serverCount() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.server_count", arguments.json)
  }

  /// Sets or unsets the target number of servers of each role.
  ///
  /// - Parameters:
  ///   - coordinators: The target number of coordinators; null unsets it. Accepts an integer from 0
  ///     to 1000000, or null.
  ///   - dbservers: The target number of DB-Servers; null unsets it. Accepts an integer from 0 to
  ///     1000000, or null.
  ///   - cleanedServers: The ids of the servers to mark as cleaned out; an empty array for none.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_admin/cluster/numberOfServers; for an administrator.
  @discardableResult
  public func setServerCount(
    coordinators: JSON? = nil, dbservers: JSON? = nil, cleanedServers: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("coordinators", coordinators)
    arguments.set("dbservers", dbservers)
    arguments.set("cleaned_servers", cleanedServers)
    return try await self.database.call("cluster.set_server_count", arguments.json)
  }

  /// The version of a server.
  ///
  /// - Parameters:
  ///   - serverId: The server. Accepts a server's id or short name.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_admin/cluster/nodeVersion; for any user.
  @discardableResult
  public func serverVersion(serverId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("cluster.server_version", arguments.json)
  }

  /// The storage engine of a server.
  ///
  /// - Parameters:
  ///   - serverId: The server. Accepts a server's id or short name.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_admin/cluster/nodeEngine; for any user.
  @discardableResult
  public func serverEngine(serverId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("cluster.server_engine", arguments.json)
  }

  /// The statistics of a server.
  ///
  /// - Parameters:
  ///   - serverId: The server. Accepts a server's id or short name.
  /// - Returns: An object, without error and code.
  ///
  /// Removed in ArangoDB 4.0; use server.metrics.
  ///
  /// Request: GET /_admin/cluster/nodeStatistics; for any user.
  @discardableResult
  public func serverStatistics(serverId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("cluster.server_statistics", arguments.json)
  }

  /// The statistics of a DB-Server.
  ///
  /// - Parameters:
  ///   - serverId: The id of a DB-Server. Accepts a server's id or short name.
  /// - Returns: An object, without error and code.
  ///
  /// Removed in ArangoDB 4.0; use server.metrics.
  ///
  /// Request: GET /_admin/cluster/statistics; for any user.
  @discardableResult
  public func dbserverStatistics(serverId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("cluster.dbserver_statistics", arguments.json)
  }

  /// Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
  ///
  /// - Parameters:
  ///   - server: The server. Accepts a server's id or short name.
  ///
  /// Request: POST /_admin/cluster/removeServer; for an administrator.
  public func removeServer(server: String) async throws {
    var arguments = Arguments()
    arguments.set("server", server)
    _ = try await self.database.call("cluster.remove_server", arguments.json)
  }

  /// Reserves a range of ids that are not given to any collection or index.
  ///
  /// - Parameters:
  ///   - number: The number of ids to reserve. Accepts an integer from 1 to 1000000.
  ///   - minimum: The lowest id that the cluster may still assign. Accepts an integer from 0 to
  ///     1152921504606846976.
  /// - Returns: An object, without error and code.
  ///
  /// Since ArangoDB 3.12.5-3.
  ///
  /// Request: PUT /_admin/cluster/uniqId; for an administrator.
  @discardableResult
  public func reserveIds(number: Int64? = nil, minimum: Int64? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("number", number)
    arguments.set("minimum", minimum)
    return try await self.database.call("cluster.reserve_ids", arguments.json)
  }

  /// The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision
  /// has written its state for the first time.
  ///
  /// - Returns: The string result, or null.
  ///
  /// Request: GET /_admin/cluster/maintenance; for an administrator.
  @discardableResult
  public func maintenanceMode() async throws -> String? {
    let arguments = Arguments()
    return try await self.database.call("cluster.maintenance_mode", arguments.json).decode()
  }

  /// Switches the maintenance mode of the cluster's supervision, and waits until the supervision
  /// has switched.
  ///
  /// - Parameters:
  ///   - mode: "on" for one hour, which a repeated call extends, "off", or a number of seconds.
  ///     Accepts "on", "off" or an integer from 1 to 2147483647.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_admin/cluster/maintenance; for an administrator.
  @discardableResult
  public func toggleMaintenanceMode(mode: JSON) async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.toggle_maintenance_mode", arguments.json, body: mode)
  }

  /// The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
  ///
  /// - Parameters:
  ///   - serverId: The DB-Server. Accepts a server's id or short name.
  /// - Returns: The value of result, or an empty object.
  ///
  /// Since ArangoDB 3.10.1.
  ///
  /// Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
  @discardableResult
  public func serverMaintenanceMode(serverId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("cluster.server_maintenance_mode", arguments.json)
  }

  /// Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
  /// DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the
  /// timeout expires.
  ///
  /// - Parameters:
  ///   - serverId: The DB-Server. Accepts a server's id or short name.
  ///   - mode: The new mode. Accepts "maintenance" or "normal".
  ///   - timeout: The number of seconds after which the mode ends; 3,600 if it is not given.
  ///     Accepts an integer from 1 to 2147483647.
  /// - Returns: An object, without error and code.
  ///
  /// Since ArangoDB 3.10.1.
  ///
  /// Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
  @discardableResult
  public func toggleServerMaintenanceMode(
    serverId: String, mode: String, timeout: Int64? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    arguments.set("mode", mode)
    arguments.set("timeout", timeout)
    return try await self.database.call("cluster.toggle_server_maintenance_mode", arguments.json)
  }

  /// The imbalance of the distribution of leaders and shards, and the number of moves under way.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_admin/cluster/rebalance; for an administrator.
  @discardableResult
  public func calculateImbalance() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.calculate_imbalance", arguments.json)
  }

  /// The moves that would balance the distribution. No move is started.
  ///
  /// - Parameters:
  ///   - version: The version of the plan's format. Accepts an integer from 1 to 1.
  ///   - maxMoves: The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0
  ///     to 5000.
  ///   - leaderChanges: True if leaders may swap roles with followers; true if it is not given.
  ///   - moveLeaders: True if leaders may be moved; false if it is not given.
  ///   - moveFollowers: True if followers may be moved; false if it is not given.
  ///   - piFactor: The weight of leaders relative to that of shards.
  ///   - excludeSystemCollections: True if system collections are not moved. Since ArangoDB 3.11.
  ///   - databasesExcluded: The databases whose collections are not moved.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/cluster/rebalance; for an administrator.
  @discardableResult
  public func calculateRebalancePlan(
    version: Int64? = nil, maxMoves: Int64? = nil, leaderChanges: Bool? = nil, moveLeaders: Bool? =
    nil, moveFollowers: Bool? = nil, piFactor: Double? = nil, excludeSystemCollections: Bool? = nil,
    databasesExcluded: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("version", version)
    arguments.set("max_moves", maxMoves)
    arguments.set("leader_changes", leaderChanges)
    arguments.set("move_leaders", moveLeaders)
    arguments.set("move_followers", moveFollowers)
    arguments.set("pi_factor", piFactor)
    arguments.set("exclude_system_collections", excludeSystemCollections)
    arguments.set("databases_excluded", databasesExcluded)
    return try await self.database.call("cluster.calculate_rebalance_plan", arguments.json)
  }

  /// Starts the moves of a plan.
  ///
  /// - Parameters:
  ///   - moves: The plan's moves.
  ///   - version: The version of the plan's format. Accepts an integer from 1 to 1.
  /// - Returns: True if the work was taken on, false if there is nothing to do.
  ///
  /// Request: POST /_admin/cluster/rebalance/execute; for an administrator.
  @discardableResult
  public func executeRebalancePlan(moves: JSON, version: Int64? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("moves", moves)
    arguments.set("version", version)
    return try await self.database.call("cluster.execute_rebalance_plan", arguments.json).decode()
  }

  /// Calculates a plan that balances the distribution, and starts its moves.
  ///
  /// - Parameters:
  ///   - version: The version of the plan's format. Accepts an integer from 1 to 1.
  ///   - maxMoves: The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0
  ///     to 5000.
  ///   - leaderChanges: True if leaders may swap roles with followers; true if it is not given.
  ///   - moveLeaders: True if leaders may be moved; false if it is not given.
  ///   - moveFollowers: True if followers may be moved; false if it is not given.
  ///   - piFactor: The weight of leaders relative to that of shards.
  ///   - excludeSystemCollections: True if system collections are not moved. Since ArangoDB 3.11.
  ///   - databasesExcluded: The databases whose collections are not moved.
  /// - Returns: The value of result.
  ///
  /// Request: PUT /_admin/cluster/rebalance; for an administrator.
  @discardableResult
  public func rebalance(
    version: Int64? = nil, maxMoves: Int64? = nil, leaderChanges: Bool? = nil, moveLeaders: Bool? =
    nil, moveFollowers: Bool? = nil, piFactor: Double? = nil, excludeSystemCollections: Bool? = nil,
    databasesExcluded: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("version", version)
    arguments.set("max_moves", maxMoves)
    arguments.set("leader_changes", leaderChanges)
    arguments.set("move_leaders", moveLeaders)
    arguments.set("move_followers", moveFollowers)
    arguments.set("pi_factor", piFactor)
    arguments.set("exclude_system_collections", excludeSystemCollections)
    arguments.set("databases_excluded", databasesExcluded)
    return try await self.database.call("cluster.rebalance", arguments.json)
  }

  /// Moves shards of the database so that each DB-Server has the same number. Superseded by
  /// cluster.rebalance.
  ///
  /// - Parameters:
  ///   - algorithm: The algorithm that chooses the moves. Accepts "simple".
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
  @discardableResult
  public func rebalanceShards(algorithm: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("algorithm", algorithm)
    return try await self.database.call("cluster.rebalance_shards", arguments.json)
  }

  /// Moves a shard to another DB-Server. Gives the id of the job.
  ///
  /// - Parameters:
  ///   - collection: The collection's name.
  ///   - shard: The shard, "s123".
  ///   - fromServer: The DB-Server that has the shard. Accepts a server's id or short name.
  ///   - toServer: The DB-Server that receives the shard. Accepts a server's id or short name.
  ///   - database: The collection's database, if it is not that of the call.
  ///   - remainsFollower: True if a moved leader remains as a follower; true if it is not given.
  ///   - tryUndo: True if the supervision moves the shard back once the server has recovered.
  /// - Returns: The string id.
  ///
  /// Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or an
  /// administrator.
  @discardableResult
  public func moveShard(
    collection: String, shard: String, fromServer: String, toServer: String, database: String? =
    nil, remainsFollower: Bool? = nil, tryUndo: Bool? = nil
  ) async throws -> String {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("shard", shard)
    arguments.set("from_server", fromServer)
    arguments.set("to_server", toServer)
    arguments.set("database", database)
    arguments.set("remains_follower", remainsFollower)
    arguments.set("try_undo", tryUndo)
    return try await self.database.call("cluster.move_shard", arguments.json).decode()
  }

  /// Moves all shards away from a DB-Server. Gives the id of the job.
  ///
  /// - Parameters:
  ///   - server: The server. Accepts a server's id or short name.
  /// - Returns: The string id.
  ///
  /// Request: POST /_admin/cluster/cleanOutServer; for an administrator.
  @discardableResult
  public func cleanOutServer(server: String) async throws -> String {
    var arguments = Arguments()
    arguments.set("server", server)
    return try await self.database.call("cluster.clean_out_server", arguments.json).decode()
  }

  /// Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
  ///
  /// - Parameters:
  ///   - server: The server. Accepts a server's id or short name.
  ///   - undoMoves: True if the server regains its leaders once it has restarted.
  /// - Returns: The string id.
  ///
  /// Request: POST /_admin/cluster/resignLeadership; for an administrator.
  @discardableResult
  public func resignLeadership(server: String, undoMoves: Bool? = nil) async throws -> String {
    var arguments = Arguments()
    arguments.set("server", server)
    arguments.set("undo_moves", undoMoves)
    return try await self.database.call("cluster.resign_leadership", arguments.json).decode()
  }

  /// The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished
  /// jobs after some time.
  ///
  /// - Parameters:
  ///   - jobId: The job's id.
  /// - Returns: An object with job, status and the job's own members.
  ///
  /// Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
  @discardableResult
  public func queryAgencyJob(jobId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    return try await self.database.call("cluster.query_agency_job", arguments.json)
  }

  /// Cancels an agency job that moves a shard or cleans out a server.
  ///
  /// - Parameters:
  ///   - jobId: The job's id.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
  @discardableResult
  public func cancelAgencyJob(jobId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    return try await self.database.call("cluster.cancel_agency_job", arguments.json)
  }

  /// The planned (Plan) and actual (Current) distribution of the shards of the database's
  /// collections.
  ///
  /// - Returns: The value of results.
  ///
  /// Request: GET /_admin/cluster/shardDistribution; for an administrator.
  @discardableResult
  public func shardDistribution() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.shard_distribution", arguments.json)
  }

  /// The planned and actual distribution of one collection's shards, with the progress of shards
  /// that are not in sync.
  ///
  /// - Parameters:
  ///   - collection: The collection's name.
  /// - Returns: The value of results.
  ///
  /// Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
  @discardableResult
  public func collectionShardDistribution(collection: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("cluster.collection_shard_distribution", arguments.json)
  }

  /// The numbers of databases, collections, shards, leaders and followers. In _system only.
  ///
  /// - Parameters:
  ///   - serverId: The DB-Server to count, or "all" for each DB-Server by its id; the whole cluster
  ///     if it is not given. Accepts a server's id, its short name, or "all".
  ///   - details: True to count each database separately. Ignored if server_id is "all".
  /// - Returns: The value of result.
  ///
  /// Request: GET /_admin/cluster/shardStatistics; for an administrator.
  @discardableResult
  public func shardStatistics(
    serverId: String? = nil, details: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    arguments.set("details", details)
    return try await self.database.call("cluster.shard_statistics", arguments.json)
  }

  /// The coordinator's view of the cluster's Plan and Current.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/cluster/cluster-info; for an administrator.
  @discardableResult
  public func clusterInfo() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.cluster_info", arguments.json)
  }

  /// The whole content of the agency: agency and, in some versions, index, term and log.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/cluster/agency-dump; for an administrator.
  @discardableResult
  public func agencyDump() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.agency_dump", arguments.json)
  }

  /// The part of the agency's content that the coordinator holds: index, and cache, an array of one
  /// store.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/cluster/agency-cache; for an administrator.
  @discardableResult
  public func agencyCache() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.agency_cache", arguments.json)
  }

  /// Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
  /// findings and the names of goodTests and badTests.
  ///
  /// - Parameters:
  ///   - dump: The dump to diagnose in place of the cluster's own agency: a result of
  ///     cluster.agency_dump of this or another cluster, with or without index and term.
  ///   - strict: True to include findings that may be harmless; true if it is not given.
  /// - Returns: The value of result; an error inside is the call's error.
  ///
  /// Since ArangoDB 3.12.
  ///
  /// Request: GET /_admin/cluster/agencyDiagnosis; for a superuser token.
  @discardableResult
  public func agencyDiagnosis(dump: JSON? = nil, strict: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("dump", dump)
    arguments.set("strict", strict)
    return try await self.database.call("cluster.agency_diagnosis", arguments.json)
  }

  /// The current sorting order of each DB-Server's index entries, and that after a restart.
  ///
  /// - Returns: The value of result: of a coordinator, the whole response of each DB-Server by its
  ///   id; an error inside is the call's error.
  ///
  /// Since ArangoDB 3.11.11 and 3.12.2.
  ///
  /// Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
  @discardableResult
  public func vpackSortMigrationStatus() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.vpack_sort_migration_status", arguments.json)
  }

  /// The indexes of each DB-Server that are affected by the change of the sorting order. The check
  /// may take hours.
  ///
  /// - Returns: The value of result: of a coordinator, the whole response of each DB-Server by its
  ///   id; an error inside is the call's error.
  ///
  /// Since ArangoDB 3.11.11 and 3.12.2.
  ///
  /// Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
  @discardableResult
  public func vpackSortMigrationIndexCheck() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.vpack_sort_migration_index_check", arguments.json)
  }

  /// Switches each DB-Server to the new sorting order, from its next restart on.
  ///
  /// - Returns: The value of result: of a coordinator, the whole response of each DB-Server by its
  ///   id; an error inside is the call's error.
  ///
  /// Since ArangoDB 3.11.11 and 3.12.2.
  ///
  /// Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
  @discardableResult
  public func migrateVpackSorting() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("cluster.migrate_vpack_sorting", arguments.json)
  }
}

/// The server that answers, and other servers through it.
public struct Server: Sendable {
  let database: Database

  /// The version of the server that answers.
  ///
  /// - Parameters:
  ///   - details: True to include details of the build, the server's role and its mode. A hardened
  ///     server omits the details for users without write access to _system.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/version; for any user.
  @discardableResult
  public func version(details: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("details", details)
    return try await self.database.call("server.version", arguments.json)
  }

  /// The storage engine of the server that answers.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/engine; for any user.
  @discardableResult
  public func engine() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.engine", arguments.json)
  }

  /// The activities of the server, such as requests and background tasks.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.8.
  ///
  /// Request: GET /_admin/activities; for an administrator.
  @discardableResult
  public func activities() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.activities", arguments.json)
  }

  /// The settings of the background task that deletes expired documents. In _system only.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/ttl/properties; for an administrator.
  @discardableResult
  public func ttlProperties() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.ttl_properties", arguments.json)
  }

  /// Changes settings of the background task that deletes expired documents, and gives all of them.
  /// In _system only.
  ///
  /// - Parameters:
  ///   - active: True to delete expired documents.
  ///   - frequency: The time in milliseconds between two runs of the task. Accepts an integer of at
  ///     least 0.
  ///   - maxTotalRemoves: The maximum number of documents that a run deletes. Accepts an integer of
  ///     at least 0.
  ///   - maxCollectionRemoves: The maximum number of documents that a run deletes of a collection.
  ///     Accepts an integer of at least 0.
  ///   - onlyLoadedCollections: True to leave out collections that are not in memory.
  /// - Returns: The value of result.
  ///
  /// Request: PUT /_api/ttl/properties; for an administrator.
  @discardableResult
  public func setTtlProperties(
    active: Bool? = nil, frequency: Int64? = nil, maxTotalRemoves: Int64? = nil,
    maxCollectionRemoves: Int64? = nil, onlyLoadedCollections: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("active", active)
    arguments.set("frequency", frequency)
    arguments.set("max_total_removes", maxTotalRemoves)
    arguments.set("max_collection_removes", maxCollectionRemoves)
    arguments.set("only_loaded_collections", onlyLoadedCollections)
    return try await self.database.call("server.set_ttl_properties", arguments.json)
  }

  /// The figures of the background task that deletes expired documents. In _system only.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/ttl/statistics; for an administrator.
  @discardableResult
  public func ttlStatistics() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.ttl_statistics", arguments.json)
  }

  /// Writes the write-ahead log to disk.
  ///
  /// - Parameters:
  ///   - waitForSync: True to wait until the data is on disk; false if it is not given.
  ///   - waitForCollector: True to wait until the data is in the storage engine's files; false if
  ///     it is not given.
  ///
  /// Request: PUT /_admin/wal/flush; for an administrator.
  public func flushWal(waitForSync: Bool? = nil, waitForCollector: Bool? = nil) async throws {
    var arguments = Arguments()
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("wait_for_collector", waitForCollector)
    _ = try await self.database.call("server.flush_wal", arguments.json)
  }

  /// The statistics of the storage engine; of a coordinator, those of each DB-Server.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func engineStats() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.engine_stats", arguments.json)
  }

  /// The state of the server that answers.
  ///
  /// - Parameters:
  ///   - overview: True to include only version, platform, license, engine and role.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func status(overview: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("overview", overview)
    return try await self.database.call("server.status", arguments.json)
  }

  /// The server's time, in seconds since 1970 with a fraction.
  ///
  /// - Returns: The value of time.
  ///
  /// Request: GET /_admin/time; for any user.
  @discardableResult
  public func time() async throws -> Double {
    let arguments = Arguments()
    return try await self.database.call("server.time", arguments.json).decode()
  }

  /// The id of the deployment, the same on all its servers.
  ///
  /// - Returns: The string id.
  ///
  /// Since ArangoDB 3.12.6.
  ///
  /// Request: GET /_admin/deployment/id; for any user.
  @discardableResult
  public func deploymentId() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("server.deployment_id", arguments.json).decode()
  }

  /// The data that the vendor's support requires. In _system only.
  ///
  /// - Parameters:
  ///   - local: True to describe only the server that answers.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a
  /// startup option of the server.
  @discardableResult
  public func supportInfo(local: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("local", local)
    return try await self.database.call("server.support_info", arguments.json)
  }

  /// The metrics of a server, in the Prometheus text format.
  ///
  /// - Parameters:
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name.
  /// - Returns: A text, as a JSON string.
  ///
  /// Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func metrics(serverId: String? = nil) async throws -> String {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("server.metrics", arguments.json).decode()
  }

  /// The shards' usage metrics, in the Prometheus text format.
  ///
  /// - Parameters:
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name.
  /// - Returns: A text, as a JSON string.
  ///
  /// Since ArangoDB 3.10.13 and 3.11.7.
  ///
  /// Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func usageMetrics(serverId: String? = nil) async throws -> String {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("server.usage_metrics", arguments.json).decode()
  }

  /// The statistics of the server that answers, or their descriptions.
  ///
  /// - Parameters:
  ///   - description: True for the descriptions of the statistics in place of their values.
  /// - Returns: An object, without error and code.
  ///
  /// Removed in ArangoDB 4.0; use server.metrics.
  ///
  /// Request: GET /_admin/statistics; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func statistics(description: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("description", description)
    return try await self.database.call("server.statistics", arguments.json)
  }

  /// The log entries of a server.
  ///
  /// - Parameters:
  ///   - upto: The least severe level of the entries, by name or number; "info" if it is not given.
  ///   - level: The level of the entries, by name or number.
  ///   - start: The id of the first entry. Accepts an integer of at least 0.
  ///   - size: The maximum number of entries. Accepts an integer of at least 0.
  ///   - offset: The number of entries to skip. Accepts an integer of at least 0.
  ///   - search: A text that the entries contain.
  ///   - sort: The order of the entries by their ids. Accepts "asc" or "desc".
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func logEntries(
    upto: JSON? = nil, level: JSON? = nil, start: Int64? = nil, size: Int64? = nil, offset: Int64? =
    nil, search: String? = nil, sort: String? = nil, serverId: String? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("upto", upto)
    arguments.set("level", level)
    arguments.set("start", start)
    arguments.set("size", size)
    arguments.set("offset", offset)
    arguments.set("search", search)
    arguments.set("sort", sort)
    arguments.set("server_id", serverId)
    return try await self.database.call("server.log_entries", arguments.json)
  }

  /// The log level of each topic.
  ///
  /// - Parameters:
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
  ///   - withAppenders: True to include the levels of each appender.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup option
  /// of the server.
  @discardableResult
  public func logLevels(
    serverId: String? = nil, withAppenders: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    arguments.set("with_appenders", withAppenders)
    return try await self.database.call("server.log_levels", arguments.json)
  }

  /// Sets the log levels of topics.
  ///
  /// - Parameters:
  ///   - levels: An object of levels by topic, or one level for all topics.
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
  ///   - withAppenders: True to include the levels of each appender.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup option
  /// of the server.
  @discardableResult
  public func setLogLevels(
    levels: JSON, serverId: String? = nil, withAppenders: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    arguments.set("with_appenders", withAppenders)
    return try await self.database.call("server.set_log_levels", arguments.json, body: levels)
  }

  /// Resets the log levels to those at the start of the server.
  ///
  /// - Parameters:
  ///   - serverId: The server to which the request is forwarded; the server that answers if it is
  ///     not given. Accepts a server's id or short name.
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.1.
  ///
  /// Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func resetLogLevels(serverId: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("server.reset_log_levels", arguments.json)
  }

  /// The enabled parameters of structured log entries: an object of true by parameter.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func structuredLog() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.structured_log", arguments.json)
  }

  /// Enables or disables parameters of structured log entries. Gives the enabled ones.
  ///
  /// - Parameters:
  ///   - parameters: An object of true and false by parameter.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func setStructuredLog(parameters: JSON) async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.set_structured_log", arguments.json, body: parameters)
  }

  /// Checksums of the TLS certificates of the server that answers.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_admin/server/tls; for any user.
  @discardableResult
  public func tls() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.tls", arguments.json)
  }

  /// Makes the server that answers reload its TLS certificates.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/server/tls; for a superuser token.
  @discardableResult
  public func reloadTls() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.reload_tls", arguments.json)
  }

  /// Checksums of the JWT secrets of the server that answers.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_admin/server/jwt; for a superuser token.
  @discardableResult
  public func jwtSecrets() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.jwt_secrets", arguments.json)
  }

  /// Makes the server that answers reload its JWT secrets.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/server/jwt; for a superuser token.
  @discardableResult
  public func reloadJwtSecrets() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.reload_jwt_secrets", arguments.json)
  }

  /// Checksums of the encryption keys of a single server or DB-Server.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_admin/server/encryption; for a superuser token.
  @discardableResult
  public func encryption() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.encryption", arguments.json)
  }

  /// Makes a single server or DB-Server reload its encryption keys.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/server/encryption; for a superuser token.
  @discardableResult
  public func reloadEncryption() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.reload_encryption", arguments.json)
  }

  /// The last requests that the answering server received.
  ///
  /// - Returns: The value of result.
  ///
  /// Since ArangoDB 3.12.5.
  ///
  /// Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func apiCalls() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.api_calls", arguments.json)
  }

  /// The last queries that the answering server ran.
  ///
  /// - Returns: The value of result.
  ///
  /// Since ArangoDB 3.12.6.
  ///
  /// Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a
  /// startup option of the server.
  @discardableResult
  public func aqlQueries() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.aql_queries", arguments.json)
  }

  /// The ids of the crashes recorded by the server that answers.
  ///
  /// - Returns: The array result, or crashes inside of it.
  ///
  /// Since ArangoDB 3.12.8.
  ///
  /// Request: GET /_admin/crashes; for an administrator.
  @discardableResult
  public func crashes() async throws -> [String] {
    let arguments = Arguments()
    return try await self.database.call("server.crashes", arguments.json).decode()
  }

  /// The record of a crash.
  ///
  /// - Parameters:
  ///   - crashId: The crash's id.
  /// - Returns: The value of result.
  ///
  /// Since ArangoDB 3.12.8.
  ///
  /// Request: GET /_admin/crashes/{crash_id}; for an administrator.
  @discardableResult
  public func crash(crashId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("crash_id", crashId)
    return try await self.database.call("server.crash", arguments.json)
  }

  /// Deletes the record of a crash.
  ///
  /// - Parameters:
  ///   - crashId: The crash's id.
  /// - Returns: The value of result.
  ///
  /// Since ArangoDB 3.12.8.
  ///
  /// Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
  @discardableResult
  public func deleteCrash(crashId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("crash_id", crashId)
    return try await self.database.call("server.delete_crash", arguments.json)
  }

  /// The license. The Community Edition may give only license "none".
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
  @discardableResult
  public func license() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.license", arguments.json)
  }

  /// Sets a new license. The Community Edition rejects licenses.
  ///
  /// - Parameters:
  ///   - license: The license, in base64.
  ///   - force: True to accept a license that expires before the current one.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_admin/license; for an administrator.
  @discardableResult
  public func setLicense(license: String, force: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("force", force)
    return try await self.database.call("server.set_license", arguments.json, body: .text(license))
  }

  /// The default properties of new databases.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/server/databaseDefaults; for any user.
  @discardableResult
  public func databaseDefaults() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.database_defaults", arguments.json)
  }

  /// The startup options of the server that answers. In _system only.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.
  ///
  /// Request: GET /_admin/options; for an administrator or a superuser token, by a startup option
  /// of the server.
  @discardableResult
  public func options() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.options", arguments.json)
  }

  /// The descriptions of all startup options. In _system only.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.
  ///
  /// Request: GET /_admin/options-description; for an administrator or a superuser token, by a
  /// startup option of the server.
  @discardableResult
  public func optionsDescription() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.options_description", arguments.json)
  }

  /// The startup options that any user may read.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.8.
  ///
  /// Request: GET /_admin/options-public; for any user.
  @discardableResult
  public func optionsPublic() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.options_public", arguments.json)
  }

  /// Compacts the data of all databases. Compaction may take long.
  ///
  /// - Parameters:
  ///   - changeLevel: True to move data to the lowest possible level; false if it is not given.
  ///   - compactBottomMostLevel: True to compact the bottommost level too; false if it is not
  ///     given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_admin/compact; for a superuser token.
  @discardableResult
  public func compact(
    changeLevel: Bool? = nil, compactBottomMostLevel: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("change_level", changeLevel)
    arguments.set("compact_bottom_most_level", compactBottomMostLevel)
    return try await self.database.call("server.compact", arguments.json)
  }

  /// Shuts down the server that answers.
  ///
  /// - Parameters:
  ///   - soft: True if a coordinator finishes its running operations first.
  /// - Returns: The answer as it is.
  ///
  /// Request: DELETE /_admin/shutdown; for an administrator.
  @discardableResult
  public func shutdown(soft: Bool? = nil) async throws -> String {
    var arguments = Arguments()
    arguments.set("soft", soft)
    return try await self.database.call("server.shutdown", arguments.json).decode()
  }

  /// The operations for which a soft shutdown waits.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_admin/shutdown; for an administrator.
  @discardableResult
  public func shutdownProgress() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.shutdown_progress", arguments.json)
  }

  /// The version of the data format that the server requires, "31210".
  ///
  /// - Returns: The string version.
  ///
  /// Removed in ArangoDB 4.0; use server.version.
  ///
  /// Request: GET /_admin/database/target-version; for any user.
  @discardableResult
  public func targetVersion() async throws -> String {
    let arguments = Arguments()
    return try await self.database.call("server.target_version", arguments.json).decode()
  }

  /// The log of the server that answers, as an array for each attribute of the entries.
  ///
  /// - Parameters:
  ///   - upto: The least severe level of the entries, by name or number; "info" if it is not given.
  ///   - level: The level of the entries, by name or number.
  ///   - start: The id of the first entry. Accepts an integer of at least 0.
  ///   - size: The maximum number of entries. Accepts an integer of at least 0.
  ///   - offset: The number of entries to skip. Accepts an integer of at least 0.
  ///   - search: A text that the entries contain.
  ///   - sort: The order of the entries by their ids. Accepts "asc" or "desc".
  /// - Returns: The answer as it is.
  ///
  /// Removed in ArangoDB 4.0; use server.log_entries.
  ///
  /// Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of
  /// the server.
  @discardableResult
  public func log(
    upto: JSON? = nil, level: JSON? = nil, start: Int64? = nil, size: Int64? = nil, offset: Int64? =
    nil, search: String? = nil, sort: String? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("upto", upto)
    arguments.set("level", level)
    arguments.set("start", start)
    arguments.set("size", size)
    arguments.set("offset", offset)
    arguments.set("search", search)
    arguments.set("sort", sort)
    return try await self.database.call("server.log", arguments.json)
  }

  /// The request as the server received it: headers, query and body.
  ///
  /// - Parameters:
  ///   - body: The body to send, any JSON value.
  /// - Returns: The answer as it is.
  ///
  /// Removed in ArangoDB 4.0.
  ///
  /// Request: GET /_admin/echo; for any user.
  @discardableResult
  public func echo(body: JSON? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("body", body)
    return try await self.database.call("server.echo", arguments.json)
  }

  /// Makes the server reload the routes of its JavaScript applications.
  ///
  ///
  /// Removed in ArangoDB 4.0.
  ///
  /// Request: POST /_admin/routing/reload; for any user.
  public func reloadRouting() async throws {
    let arguments = Arguments()
    _ = try await self.database.call("server.reload_routing", arguments.json)
  }

  /// Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and
  /// a server started with --javascript.allow-admin-execute.
  ///
  /// - Parameters:
  ///   - command: The JavaScript code: the body of a function without parameters.
  /// - Returns: The answer as it is.
  ///
  /// Request: POST /_admin/execute; for any user.
  @discardableResult
  public func execute(command: String) async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("server.execute", arguments.json, body: .text(command))
  }
}

/// The databases of the deployment.
public struct DatabaseOperations: Sendable {
  let database: Database

  /// The properties of the database: its id, its name and its defaults.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/database/current; for any user.
  @discardableResult
  public func properties() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("database.properties", arguments.json)
  }

  /// The names of all databases. In _system only.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/database; for an administrator.
  @discardableResult
  public func list() async throws -> [String] {
    let arguments = Arguments()
    return try await self.database.call("database.list", arguments.json).decode()
  }

  /// The names of the databases that the user can read.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/database/user; for any user.
  @discardableResult
  public func listAccessible() async throws -> [String] {
    let arguments = Arguments()
    return try await self.database.call("database.list_accessible", arguments.json).decode()
  }

  /// The numbers of shards of the database.
  ///
  /// - Parameters:
  ///   - serverId: The DB-Server whose shards are counted, or "all" for each one; the sum of all if
  ///     it is not given. Accepts a server's id, its short name, or "all".
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/database/shardStatistics; for any user.
  @discardableResult
  public func shardStatistics(serverId: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("server_id", serverId)
    return try await self.database.call("database.shard_statistics", arguments.json)
  }

  /// Creates a database. In _system only. Other coordinators may report for a moment that the
  /// database does not exist.
  ///
  /// - Parameters:
  ///   - name: The name of the new database. Accepts a name of 1 to 128 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - sharding: The distribution of new collections: "single" puts all shards on one DB-Server.
  ///     Accepts "" or "flexible" or "single".
  ///   - replicationFactor: The number of copies of each shard, or "satellite" for a copy on every
  ///     DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
  ///   - writeConcern: The minimum number of copies in sync for a write. Accepts an integer from 1
  ///     to 2147483647.
  ///   - users: The users with access: objects with username, passwd, active and extra. Missing
  ///     ones are created.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_api/database; for an administrator.
  @discardableResult
  public func create(
    name: String, sharding: String? = nil, replicationFactor: JSON? = nil, writeConcern: Int64? =
    nil, users: JSON? = nil
  ) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("sharding", sharding)
    arguments.set("replication_factor", replicationFactor)
    arguments.set("write_concern", writeConcern)
    arguments.set("users", users)
    return try await self.database.call("database.create", arguments.json).decode()
  }

  /// Deletes a database with all its data. In _system only.
  ///
  /// - Parameters:
  ///   - name: The name of the database to delete. Accepts a name of 1 to 128 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     database.
  /// - Returns: The value of result.
  ///
  /// Request: DELETE /_api/database/{name}; for an administrator.
  @discardableResult
  public func delete(name: String, ignoreMissing: Bool? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("database.delete", arguments.json).decode()
  }
}

/// The access tokens of users.
public struct Tokens: Sendable {
  let database: Database

  /// The access tokens of a user, without the tokens themselves.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  /// - Returns: The value of tokens.
  ///
  /// Since ArangoDB 3.12.5.
  ///
  /// Request: GET /_api/token/{user}; for the user concerned, or an administrator.
  @discardableResult
  public func list(user: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    return try await self.database.call("token.list", arguments.json)
  }

  /// Creates an access token for a user. Only this response contains the token.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - name: The name of the token.
  ///   - validUntil: The time the token expires, in seconds since 1970. Accepts an integer of at
  ///     least 0.
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.5.
  ///
  /// Request: POST /_api/token/{user}; for the user concerned, or an administrator.
  @discardableResult
  public func create(user: String, name: String, validUntil: Int64) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("name", name)
    arguments.set("valid_until", validUntil)
    return try await self.database.call("token.create", arguments.json)
  }

  /// Deletes an access token. A token that does not exist is not an error.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - tokenId: The id of the token. Accepts an integer of at least 0.
  ///
  /// Since ArangoDB 3.12.5.
  ///
  /// Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
  public func delete(user: String, tokenId: Int64) async throws {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("token_id", tokenId)
    _ = try await self.database.call("token.delete", arguments.json)
  }
}

/// The async jobs of the coordinator that answers.
public struct Jobs: Sendable {
  let database: Database

  /// The response of an async job. The server returns it only once.
  ///
  /// - Parameters:
  ///   - jobId: The id of the job, from the header x-arango-async-id.
  /// - Returns: An object with done, and if it is, http_status and body of the job's answer.
  ///
  /// Request: PUT /_api/job/{job_id}; for any user.
  @discardableResult
  public func get(jobId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    return try await self.database.call("job.get", arguments.json)
  }

  /// The state of an async job.
  ///
  /// - Parameters:
  ///   - jobId: The id of the job, from the header x-arango-async-id.
  /// - Returns: "done" or "pending".
  ///
  /// Request: GET /_api/job/{job_id}; for any user.
  @discardableResult
  public func status(jobId: String) async throws -> String {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    return try await self.database.call("job.status", arguments.json).decode()
  }

  /// The ids of the async jobs of the coordinator that answers.
  ///
  /// - Parameters:
  ///   - status: The state of the jobs. Accepts "done" or "pending".
  ///   - count: The maximum number of ids; the server's default is 100. Accepts an integer of at
  ///     least 0.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/job/{status}; for any user.
  @discardableResult
  public func list(status: String, count: Int64? = nil) async throws -> [String] {
    var arguments = Arguments()
    arguments.set("status", status)
    arguments.set("count", count)
    return try await self.database.call("job.list", arguments.json).decode()
  }

  /// Cancels an async job.
  ///
  /// - Parameters:
  ///   - jobId: The id of the job, from the header x-arango-async-id.
  /// - Returns: The value of result.
  ///
  /// Request: PUT /_api/job/{job_id}/cancel; for any user.
  @discardableResult
  public func cancel(jobId: String) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    return try await self.database.call("job.cancel", arguments.json).decode()
  }

  /// Deletes the results of async jobs.
  ///
  /// - Parameters:
  ///   - jobId: The id of a job, "all", or "expired" with a stamp.
  ///   - stamp: The time in seconds since 1970. With "expired", older results are deleted.
  /// - Returns: The value of result.
  ///
  /// Request: DELETE /_api/job/{job_id}; for any user.
  @discardableResult
  public func delete(jobId: String, stamp: Double? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("job_id", jobId)
    arguments.set("stamp", stamp)
    return try await self.database.call("job.delete", arguments.json).decode()
  }
}

/// The collections of the database.
public struct Collections: Sendable {
  let database: Database

  /// The collections of the database that the user can read.
  ///
  /// - Parameters:
  ///   - excludeSystem: True to leave out system collections; false if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/collection; for any user.
  @discardableResult
  public func list(excludeSystem: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("exclude_system", excludeSystem)
    return try await self.database.call("collection.list", arguments.json)
  }

  /// The id, the name and the type of a collection.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/collection/{collection}; for any user.
  @discardableResult
  public func get(collection: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.get", arguments.json)
  }

  /// The properties of a collection.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/collection/{collection}/properties; for any user.
  @discardableResult
  public func properties(collection: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.properties", arguments.json)
  }

  /// The revision of a collection, which changes with its documents.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: The string revision.
  ///
  /// Request: GET /_api/collection/{collection}/revision; for any user.
  @discardableResult
  public func revision(collection: String) async throws -> String {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.revision", arguments.json).decode()
  }

  /// The number of documents of a collection; with details an object with the number of each shard.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - details: True to count the documents of each shard; false if it is not given.
  /// - Returns: The value of count.
  ///
  /// Request: GET /_api/collection/{collection}/count; for any user.
  @discardableResult
  public func count(collection: String, details: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("details", details)
    return try await self.database.call("collection.count", arguments.json)
  }

  /// The sizes of the documents, the indexes and the cache of a collection.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - details: True to include figures of the storage engine; false if it is not given.
  /// - Returns: The value of figures.
  ///
  /// Request: GET /_api/collection/{collection}/figures; for any user.
  @discardableResult
  public func figures(collection: String, details: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("details", details)
    return try await self.database.call("collection.figures", arguments.json)
  }

  /// The ids of the shards of a collection; with details an object with the ids of the DB-Servers
  /// of each shard, the leader first.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - details: True to include the DB-Servers of each shard; false if it is not given.
  /// - Returns: The value of shards.
  ///
  /// Request: GET /_api/collection/{collection}/shards; for any user.
  @discardableResult
  public func shards(collection: String, details: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("details", details)
    return try await self.database.call("collection.shards", arguments.json)
  }

  /// The checksum and the revision of a collection.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - withRevisions: True to include the revisions of the documents; false if it is not given.
  ///   - withData: True to include the documents; false if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/collection/{collection}/checksum; for any user.
  @discardableResult
  public func checksum(
    collection: String, withRevisions: Bool? = nil, withData: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("with_revisions", withRevisions)
    arguments.set("with_data", withData)
    return try await self.database.call("collection.checksum", arguments.json)
  }

  /// The id of the shard for a document, computed from its shard keys. The document need not exist.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - document: An object with the shard keys, or the key of the document as a string or number.
  /// - Returns: The string shardId.
  ///
  /// Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
  @discardableResult
  public func responsibleShard(collection: String, document: JSON) async throws -> String {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.responsible_shard", arguments.json, body: document).decode()
  }

  /// The names of the key generators for new collections.
  ///
  /// - Returns: The value of keyGenerators.
  ///
  /// Since ArangoDB 3.12.
  ///
  /// Request: GET /_api/key-generators; for any user.
  @discardableResult
  public func keyGenerators() async throws -> [String] {
    let arguments = Arguments()
    return try await self.database.call("collection.key_generators", arguments.json).decode()
  }

  /// Creates a collection and gives its properties.
  ///
  /// - Parameters:
  ///   - name: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - type: 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from 2 to 3.
  ///   - waitForSync: True if a write waits until its documents are on disk.
  ///   - system: True for a system collection, whose name starts with an underscore.
  ///   - schema: The schema that validates documents.
  ///   - computedValues: The attributes that the server computes.
  ///   - keyOptions: The options of the key generator: type, allowUserKeys, increment and offset.
  ///   - cacheEnabled: True if documents are cached in memory.
  ///   - numberOfShards: The number of shards. Accepts an integer from 1 to 2147483647.
  ///   - shardKeys: The attributes that determine the shard of a document; _key if they are not
  ///     given.
  ///   - replicationFactor: The number of copies of each shard, or "satellite" for a copy on every
  ///     DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
  ///   - writeConcern: The minimum number of copies in sync for a write. Accepts an integer from 1
  ///     to 2147483647.
  ///   - distributeShardsLike: The collection whose shards determine the DB-Servers of the new
  ///     collection.
  ///   - shardingStrategy: The method that maps documents to shards, such as "hash".
  ///   - smart: True for a collection of a SmartGraph or EnterpriseGraph.
  ///   - disjoint: True for a collection of a disjoint SmartGraph.
  ///   - smartGraphAttribute: The attribute that determines the shard of a vertex of a SmartGraph.
  ///   - smartJoinAttribute: The attribute that determines the shard of a document for SmartJoins.
  ///   - waitForSyncReplication: True to wait until all replicas exist; the server's default is
  ///     true.
  ///   - enforceReplicationFactor: True to refuse a replication factor above the number of
  ///     DB-Servers; true if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/collection; for a user with write access to the database.
  @discardableResult
  public func create(
    name: String, type: Int64? = nil, waitForSync: Bool? = nil, system: Bool? = nil, schema: JSON? =
    nil, computedValues: JSON? = nil, keyOptions: JSON? = nil, cacheEnabled: Bool? = nil,
    numberOfShards: Int64? = nil, shardKeys: [String]? = nil, replicationFactor: JSON? = nil,
    writeConcern: Int64? = nil, distributeShardsLike: String? = nil, shardingStrategy: String? =
    nil, smart: Bool? = nil, disjoint: Bool? = nil, smartGraphAttribute: String? = nil,
    smartJoinAttribute: String? = nil, waitForSyncReplication: Bool? = nil,
    enforceReplicationFactor: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("type", type)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("system", system)
    arguments.set("schema", schema)
    arguments.set("computed_values", computedValues)
    arguments.set("key_options", keyOptions)
    arguments.set("cache_enabled", cacheEnabled)
    arguments.set("number_of_shards", numberOfShards)
    arguments.set("shard_keys", shardKeys)
    arguments.set("replication_factor", replicationFactor)
    arguments.set("write_concern", writeConcern)
    arguments.set("distribute_shards_like", distributeShardsLike)
    arguments.set("sharding_strategy", shardingStrategy)
    arguments.set("smart", smart)
    arguments.set("disjoint", disjoint)
    arguments.set("smart_graph_attribute", smartGraphAttribute)
    arguments.set("smart_join_attribute", smartJoinAttribute)
    arguments.set("wait_for_sync_replication", waitForSyncReplication)
    arguments.set("enforce_replication_factor", enforceReplicationFactor)
    return try await self.database.call("collection.create", arguments.json)
  }

  /// Changes properties of a collection and gives all of them. Properties that are not given stay
  /// unchanged.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - waitForSync: True if a write waits until its documents are on disk.
  ///   - cacheEnabled: True if documents are cached in memory.
  ///   - schema: The schema that validates documents; null removes it.
  ///   - computedValues: The attributes that the server computes; null removes them.
  ///   - replicationFactor: The number of copies of each shard, or "satellite" for a copy on every
  ///     DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
  ///   - writeConcern: The minimum number of copies in sync for a write. Accepts an integer from 1
  ///     to 2147483647.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/collection/{collection}/properties; for a user with write access to the
  /// database.
  @discardableResult
  public func configure(
    collection: String, waitForSync: Bool? = nil, cacheEnabled: Bool? = nil, schema: JSON? = nil,
    computedValues: JSON? = nil, replicationFactor: JSON? = nil, writeConcern: Int64? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("cache_enabled", cacheEnabled)
    arguments.set("schema", schema)
    arguments.set("computed_values", computedValues)
    arguments.set("replication_factor", replicationFactor)
    arguments.set("write_concern", writeConcern)
    return try await self.database.call("collection.configure", arguments.json)
  }

  /// Deletes a collection with its documents, and gives its id.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - system: True to allow a system collection; false if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     collection.
  /// - Returns: The string id.
  ///
  /// Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
  @discardableResult
  public func delete(
    collection: String, system: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> String {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("system", system)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("collection.delete", arguments.json).decode()
  }

  /// Deletes all documents of a collection. The server commits in steps: an error may leave a part
  /// of the documents.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - waitForSync: True to wait until the deletion is on disk; false if it is not given.
  ///   - compact: True to compact the storage afterwards; true if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func truncate(
    collection: String, waitForSync: Bool? = nil, compact: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("compact", compact)
    return try await self.database.call("collection.truncate", arguments.json)
  }

  /// Renames a collection. Clusters reject the request.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - name: The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
  ///     and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/collection/{collection}/rename; for a user with write access to the
  /// database.
  @discardableResult
  public func rename(collection: String, name: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("name", name)
    return try await self.database.call("collection.rename", arguments.json)
  }

  /// Starts loading the indexes of a collection into memory, without waiting for the end.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: The value of result.
  ///
  /// Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
  @discardableResult
  public func loadIndexes(collection: String) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.load_indexes", arguments.json).decode()
  }

  /// Recalculates the number of documents of a collection, and gives the number.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: The value of count.
  ///
  /// Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
  @discardableResult
  public func recalculateCount(collection: String) async throws -> Int64 {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.recalculate_count", arguments.json).decode()
  }

  /// Compacts the data of a collection. A cluster starts the compaction without waiting for its
  /// end.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/collection/{collection}/compact; for any user.
  @discardableResult
  public func compact(collection: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("collection.compact", arguments.json)
  }
}

/// The documents of the database.
public struct Documents: Sendable {
  let database: Database

  /// A document.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - key: The key of the document. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - ifNoneMatch: The known revision. The result is null if the document still has that
  ///     revision. Accepts a revision of a document.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/document/{collection}/{key}; for a user with read access to the collection.
  @discardableResult
  public func get(
    collection: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("if_none_match", ifNoneMatch)
    return try await self.database.call("document.get", arguments.json)
  }

  /// The revision of a document, or null if the document or its collection does not exist.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - key: The key of the document. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - ifNoneMatch: The known revision. The result is null if the document still has that
  ///     revision. Accepts a revision of a document.
  /// - Returns: The revision as a string, or null if the document does not exist.
  ///
  /// Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the
  /// collection.
  @discardableResult
  public func revision(
    collection: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? = nil
  ) async throws -> String? {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("if_none_match", ifNoneMatch)
    return try await self.database.call("document.revision", arguments.json).decode()
  }

  /// Inserts a document and gives its metadata: _id, _key, _rev.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - document: The document.
  ///   - overwriteMode: The treatment of a document whose key exists; "conflict", which is an
  ///     error, if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the document that was replaced or updated as member old; false if
  ///     it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  ///   - mergeObjects: True to merge objects inside of the document, false to replace them; true if
  ///     it is not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: POST /_api/document/{collection}; for a user with write access to the collection, or
  /// an administrator.
  @discardableResult
  public func insert(
    collection: String, document: JSON, overwriteMode: String? = nil, waitForSync: Bool? = nil,
    returnNew: Bool? = nil, returnOld: Bool? = nil, silent: Bool? = nil, keepNull: Bool? = nil,
    mergeObjects: Bool? = nil, versionAttribute: String? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("overwrite_mode", overwriteMode)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("keep_null", keepNull)
    arguments.set("merge_objects", mergeObjects)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.insert", arguments.json, body: document)
  }

  /// Changes attributes of a document and gives its metadata. Attributes that are not given stay
  /// unchanged.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - key: The key of the document. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - document: The attributes to change.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  ///   - mergeObjects: True to merge objects inside of the document, false to replace them; true if
  ///     it is not given.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func update(
    collection: String, key: String, document: JSON, ifMatch: String? = nil, keepNull: Bool? = nil,
    mergeObjects: Bool? = nil, waitForSync: Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? =
    nil, silent: Bool? = nil, versionAttribute: String? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("keep_null", keepNull)
    arguments.set("merge_objects", mergeObjects)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.update", arguments.json, body: document)
  }

  /// Replaces a document and gives its metadata.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - key: The key of the document. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - document: The new document.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_api/document/{collection}/{key}; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func replace(
    collection: String, key: String, document: JSON, ifMatch: String? = nil, waitForSync: Bool? =
    nil, returnNew: Bool? = nil, returnOld: Bool? = nil, silent: Bool? = nil, versionAttribute:
    String? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.replace", arguments.json, body: document)
  }

  /// Deletes a document and gives its metadata.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - key: The key of the document. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     document.
  /// - Returns: The answer as it is.
  ///
  /// Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func delete(
    collection: String, key: String, ifMatch: String? = nil, waitForSync: Bool? = nil, returnOld:
    Bool? = nil, silent: Bool? = nil, refillIndexCaches: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("refill_index_caches", refillIndexCaches)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("document.delete", arguments.json)
  }

  /// The documents of keys, in their order.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - documents: An array of keys, or of objects with _key.
  ///   - ignoreRevs: False to require that each document has the _rev that is given for it; true if
  ///     it is not given.
  /// - Returns: An array of a document, its metadata or an error for each document, in their order.
  ///
  /// Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the
  /// collection.
  @discardableResult
  public func getMany(
    collection: String, documents: JSON, ignoreRevs: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("ignore_revs", ignoreRevs)
    return try await self.database.call("document.get_many", arguments.json, body: documents)
  }

  /// Inserts documents and gives the metadata of each.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - documents: An array of documents.
  ///   - overwriteMode: The treatment of a document whose key exists; "conflict", which is an
  ///     error, if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the document that was replaced or updated as member old; false if
  ///     it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  ///   - mergeObjects: True to merge objects inside of the document, false to replace them; true if
  ///     it is not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: An array of a document, its metadata or an error for each document, in their order.
  ///
  /// Request: POST /_api/document/{collection}; for a user with write access to the collection, or
  /// an administrator.
  @discardableResult
  public func insertMany(
    collection: String, documents: JSON, overwriteMode: String? = nil, waitForSync: Bool? = nil,
    returnNew: Bool? = nil, returnOld: Bool? = nil, silent: Bool? = nil, keepNull: Bool? = nil,
    mergeObjects: Bool? = nil, versionAttribute: String? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("overwrite_mode", overwriteMode)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("keep_null", keepNull)
    arguments.set("merge_objects", mergeObjects)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.insert_many", arguments.json, body: documents)
  }

  /// Changes attributes of documents and gives the metadata of each.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - documents: An array of objects with _key and the attributes to change.
  ///   - ignoreRevs: False to require that each document has the _rev that is given for it; true if
  ///     it is not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  ///   - mergeObjects: True to merge objects inside of the document, false to replace them; true if
  ///     it is not given.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: An array of a document, its metadata or an error for each document, in their order.
  ///
  /// Request: PATCH /_api/document/{collection}; for a user with write access to the collection, or
  /// an administrator.
  @discardableResult
  public func updateMany(
    collection: String, documents: JSON, ignoreRevs: Bool? = nil, keepNull: Bool? = nil,
    mergeObjects: Bool? = nil, waitForSync: Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? =
    nil, silent: Bool? = nil, versionAttribute: String? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("ignore_revs", ignoreRevs)
    arguments.set("keep_null", keepNull)
    arguments.set("merge_objects", mergeObjects)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.update_many", arguments.json, body: documents)
  }

  /// Replaces documents and gives the metadata of each.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - documents: An array of documents with _key.
  ///   - ignoreRevs: False to require that each document has the _rev that is given for it; true if
  ///     it is not given.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - versionAttribute: The attribute with the version of the document, a number. A document
  ///     with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: An array of a document, its metadata or an error for each document, in their order.
  ///
  /// Request: PUT /_api/document/{collection}; for a user with write access to the collection, or
  /// an administrator.
  @discardableResult
  public func replaceMany(
    collection: String, documents: JSON, ignoreRevs: Bool? = nil, waitForSync: Bool? = nil,
    returnNew: Bool? = nil, returnOld: Bool? = nil, silent: Bool? = nil, versionAttribute: String? =
    nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("ignore_revs", ignoreRevs)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("version_attribute", versionAttribute)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.replace_many", arguments.json, body: documents)
  }

  /// Deletes documents and gives the metadata of each.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - documents: An array of keys, or of objects with _key.
  ///   - ignoreRevs: False to require that each document has the _rev that is given for it; true if
  ///     it is not given.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - silent: True for an empty object as the result, unless there is an error; false if it is
  ///     not given.
  ///   - refillIndexCaches: True to add the change to the caches of indexes; the server's default
  ///     if it is not given.
  /// - Returns: An array of a document, its metadata or an error for each document, in their order.
  ///
  /// Request: DELETE /_api/document/{collection}; for a user with write access to the collection,
  /// or an administrator.
  @discardableResult
  public func deleteMany(
    collection: String, documents: JSON, ignoreRevs: Bool? = nil, waitForSync: Bool? = nil,
    returnOld: Bool? = nil, silent: Bool? = nil, refillIndexCaches: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("ignore_revs", ignoreRevs)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_old", returnOld)
    arguments.set("silent", silent)
    arguments.set("refill_index_caches", refillIndexCaches)
    return try await self.database.call("document.delete_many", arguments.json, body: documents)
  }

  /// Imports documents and gives the numbers of those that were created, updated, ignored and
  /// errors, and of empty lines.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection, which must exist. Accepts a name of 1 to 256 bytes
  ///     without slashes, control characters and blanks at its ends.
  ///   - data: The documents.
  ///   - format: The format of data: a JSON object in each line, a JSON array, one of both, or an
  ///     array of names in the first line and arrays of values in the others. Accepts "documents"
  ///     or "array" or "auto" or "csv".
  ///   - onDuplicate: The treatment of a document whose key exists; "error" if it is not given.
  ///     Accepts "error" or "update" or "replace" or "ignore".
  ///   - complete: True to import nothing if a document has an error; false if it is not given.
  ///   - overwrite: True to delete all documents of the collection before; false if it is not
  ///     given.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - details: True to get a text for each error as member details; false if it is not given.
  ///   - fromPrefix: The name of the collection in front of _from values without one.
  ///   - toPrefix: The name of the collection in front of _to values without one.
  ///   - ignoreMissing: True to accept lines of format "csv" with too few or too many values; false
  ///     if it is not given.
  ///   - skipValidation: True to skip the schema of the collection; false if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/import; for a user with write access to the collection, or an
  /// administrator.
  @discardableResult
  public func `import`(
    collection: String, data: String, format: String? = nil, onDuplicate: String? = nil, complete:
    Bool? = nil, overwrite: Bool? = nil, waitForSync: Bool? = nil, details: Bool? = nil, fromPrefix:
    String? = nil, toPrefix: String? = nil, ignoreMissing: Bool? = nil, skipValidation: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("format", format)
    arguments.set("on_duplicate", onDuplicate)
    arguments.set("complete", complete)
    arguments.set("overwrite", overwrite)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("details", details)
    arguments.set("from_prefix", fromPrefix)
    arguments.set("to_prefix", toPrefix)
    arguments.set("ignore_missing", ignoreMissing)
    arguments.set("skip_validation", skipValidation)
    return try await self.database.call("document.import", arguments.json, body: .text(data))
  }

  /// The edges of a vertex, as member edges.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - vertex: The id of the vertex. Accepts "collection/key".
  ///   - direction: The direction of the edges, as seen from the vertex; "any" if it is not given.
  ///     Accepts "any" or "in" or "out".
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/edges/{collection}; for a user with read access to the collection.
  @discardableResult
  public func edges(
    collection: String, vertex: String, direction: String? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("vertex", vertex)
    arguments.set("direction", direction)
    return try await self.database.call("document.edges", arguments.json)
  }
}

/// The indexes of the database.
public struct Indexes: Sendable {
  let database: Database

  /// The indexes of a collection.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - withStats: True to include figures of each index; false if it is not given.
  ///   - withHidden: True to include indexes that are being built; false if it is not given.
  /// - Returns: The value of indexes.
  ///
  /// Request: GET /_api/index; for a user with read access to the collection.
  @discardableResult
  public func list(
    collection: String, withStats: Bool? = nil, withHidden: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    arguments.set("with_stats", withStats)
    arguments.set("with_hidden", withHidden)
    return try await self.database.call("index.list", arguments.json)
  }

  /// The definition of an index.
  ///
  /// - Parameters:
  ///   - index: The id of the index, such as "users/1234". Accepts "collection/key".
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/index/{index}; for a user with read access to the collection.
  @discardableResult
  public func get(index: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("index", index)
    return try await self.database.call("index.get", arguments.json)
  }

  /// Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
  /// false. The server answers once the index is built.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - definition: The definition, in the form of the server: type, fields and the options of the
  ///     type.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/index; for a user with write access to the collection, or an
  /// administrator.
  @discardableResult
  public func create(collection: String, definition: JSON) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("index.create", arguments.json, body: definition)
  }

  /// Deletes an index, and gives its id.
  ///
  /// - Parameters:
  ///   - index: The id of the index, such as "users/1234". Accepts "collection/key".
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such index.
  /// - Returns: The string id.
  ///
  /// Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an
  /// administrator.
  @discardableResult
  public func delete(index: String, ignoreMissing: Bool? = nil) async throws -> String {
    var arguments = Arguments()
    arguments.set("index", index)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("index.delete", arguments.json).decode()
  }

  /// The selectivity estimate of each index of a collection, by its id.
  ///
  /// - Parameters:
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  /// - Returns: The value of indexes.
  ///
  /// Request: GET /_api/index/selectivity; for a user with read access to the collection.
  @discardableResult
  public func selectivity(collection: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("collection", collection)
    return try await self.database.call("index.selectivity", arguments.json)
  }
}

/// The AQL queries of the database, and their caches.
public struct Queries: Sendable {
  let database: Database

  /// Executes an AQL query and gives the server's response with the first rows as result. If
  /// hasMore is true, cursor.next with id reads further rows, and cursor.close ends the cursor.
  ///
  /// - Parameters:
  ///   - query: The text of the AQL query.
  ///   - bindVars: The values of the bind variables.
  ///   - count: True to get the number of all rows as count; false if it is not given.
  ///   - batchSize: The maximum number of rows of a response; the server's default is 1000. Accepts
  ///     an integer of at least 1.
  ///   - ttl: The time in seconds for which the server keeps the cursor after each access; the
  ///     server's default is 600 on coordinators. Accepts an integer of at least 1.
  ///   - memoryLimit: The maximum memory of the query in bytes; 0 for no limit. Accepts an integer
  ///     of at least 0.
  ///   - cache: True to use the query cache, which coordinators do not have.
  ///   - stream: True to compute rows as they are read; false if it is not given. An error may then
  ///     come with any batch.
  ///   - fullCount: True to get the number of rows without the last LIMIT as extra.stats.fullCount.
  ///   - allowRetry: True to keep the last batch, so that cursor.next with batch_id can read it
  ///     again. The cursor remains until cursor.close or ttl. Since ArangoDB 3.11.
  ///   - profile: 1 to get timings as extra.profile, 2 for each node, too. Accepts an integer from
  ///     0 to 2.
  ///   - failOnWarning: True to turn warnings into errors.
  ///   - maxWarningCount: The maximum number of warnings; the server's default is 10. Accepts an
  ///     integer of at least 0.
  ///   - maxRuntime: The time in seconds after which the query is ended; 0 for no limit.
  ///   - maxPlans: The maximum number of plans that the optimizer creates. Accepts an integer of at
  ///     least 1.
  ///   - optimizerRules: The optimizer rules to enable ("+name") or disable ("-name"); "-all"
  ///     disables all.
  ///   - usePlanCache: True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
  ///   - fillBlockCache: False to keep the data of the query out of the block cache; true if it is
  ///     not given.
  ///   - maxTransactionSize: The maximum size of the query's transaction in bytes. Accepts an
  ///     integer of at least 0.
  ///   - intermediateCommitCount: The number of writes after which the server commits. Accepts an
  ///     integer of at least 0.
  ///   - intermediateCommitSize: The size of writes in bytes after which the server commits.
  ///     Accepts an integer of at least 0.
  ///   - satelliteSyncWait: The maximum time in seconds of the wait for satellite collections; the
  ///     server's default is 60.
  ///   - skipInaccessibleCollections: True to treat collections without read access as empty.
  ///   - shardIds: The shards to which the query is restricted.
  ///   - options: Further options, in the form of the server. The arguments of this operation
  ///     replace members of the same name.
  ///   - readOnly: True if the query writes nothing, so that it may be sent again. The library does
  ///     not check that.
  /// - Returns: The answer as it is; the rows of its array result are those of the result.
  ///
  /// Request: POST /_api/cursor; for any user.
  @discardableResult
  public func execute(
    query: String, bindVars: JSON? = nil, count: Bool? = nil, batchSize: Int64? = nil, ttl: Int64? =
    nil, memoryLimit: Int64? = nil, cache: Bool? = nil, stream: Bool? = nil, fullCount: Bool? = nil,
    allowRetry: Bool? = nil, profile: Int64? = nil, failOnWarning: Bool? = nil, maxWarningCount:
    Int64? = nil, maxRuntime: Double? = nil, maxPlans: Int64? = nil, optimizerRules: [String]? =
    nil, usePlanCache: Bool? = nil, fillBlockCache: Bool? = nil, maxTransactionSize: Int64? = nil,
    intermediateCommitCount: Int64? = nil, intermediateCommitSize: Int64? = nil, satelliteSyncWait:
    Double? = nil, skipInaccessibleCollections: Bool? = nil, shardIds: [String]? = nil, options:
    JSON? = nil, readOnly: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("query", query)
    arguments.set("bind_vars", bindVars)
    arguments.set("count", count)
    arguments.set("batch_size", batchSize)
    arguments.set("ttl", ttl)
    arguments.set("memory_limit", memoryLimit)
    arguments.set("cache", cache)
    arguments.set("stream", stream)
    arguments.set("full_count", fullCount)
    arguments.set("allow_retry", allowRetry)
    arguments.set("profile", profile)
    arguments.set("fail_on_warning", failOnWarning)
    arguments.set("max_warning_count", maxWarningCount)
    arguments.set("max_runtime", maxRuntime)
    arguments.set("max_plans", maxPlans)
    arguments.set("optimizer_rules", optimizerRules)
    arguments.set("use_plan_cache", usePlanCache)
    arguments.set("fill_block_cache", fillBlockCache)
    arguments.set("max_transaction_size", maxTransactionSize)
    arguments.set("intermediate_commit_count", intermediateCommitCount)
    arguments.set("intermediate_commit_size", intermediateCommitSize)
    arguments.set("satellite_sync_wait", satelliteSyncWait)
    arguments.set("skip_inaccessible_collections", skipInaccessibleCollections)
    arguments.set("shard_ids", shardIds)
    arguments.set("options", options)
    arguments.set("read_only", readOnly)
    return try await self.database.call("query.execute", arguments.json)
  }

  /// The execution plan of an AQL query. The query is not executed.
  ///
  /// - Parameters:
  ///   - query: The text of the AQL query.
  ///   - bindVars: The values of the bind variables.
  ///   - allPlans: True to get all plans as plans.
  ///   - maxPlans: The maximum number of plans that the optimizer creates. Accepts an integer of at
  ///     least 1.
  ///   - optimizerRules: The optimizer rules to enable ("+name") or disable ("-name"); "-all"
  ///     disables all.
  ///   - fullCount: True to explain the query with the number of rows without the last LIMIT.
  ///   - profile: The option of query.execute. Accepts an integer from 0 to 2.
  ///   - usePlanCache: True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
  ///   - options: Further options, in the form of the server. The arguments of this operation
  ///     replace members of the same name.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/explain; for any user.
  @discardableResult
  public func explain(
    query: String, bindVars: JSON? = nil, allPlans: Bool? = nil, maxPlans: Int64? = nil,
    optimizerRules: [String]? = nil, fullCount: Bool? = nil, profile: Int64? = nil, usePlanCache:
    Bool? = nil, options: JSON? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("query", query)
    arguments.set("bind_vars", bindVars)
    arguments.set("all_plans", allPlans)
    arguments.set("max_plans", maxPlans)
    arguments.set("optimizer_rules", optimizerRules)
    arguments.set("full_count", fullCount)
    arguments.set("profile", profile)
    arguments.set("use_plan_cache", usePlanCache)
    arguments.set("options", options)
    return try await self.database.call("query.explain", arguments.json)
  }

  /// The collections, the bind variables and the syntax tree of an AQL query. The query is not
  /// executed.
  ///
  /// - Parameters:
  ///   - query: The text of the AQL query.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/query; for any user.
  @discardableResult
  public func parse(query: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("query", query)
    return try await self.database.call("query.parse", arguments.json)
  }

  /// The rules of the optimizer for AQL queries.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/query/rules; for any user.
  @discardableResult
  public func rules() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("query.rules", arguments.json)
  }

  /// The AQL queries that run on the coordinator that answers.
  ///
  /// - Parameters:
  ///   - all: True for the queries of all databases, in _system only; false if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/query/current; for any user.
  @discardableResult
  public func list(all: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("all", all)
    return try await self.database.call("query.list", arguments.json)
  }

  /// The slow AQL queries that the coordinator that answers recorded.
  ///
  /// - Parameters:
  ///   - all: True for the queries of all databases, in _system only; false if it is not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/query/slow; for any user.
  @discardableResult
  public func listSlow(all: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("all", all)
    return try await self.database.call("query.list_slow", arguments.json)
  }

  /// Clears the slow AQL queries of the coordinator that answers.
  ///
  /// - Parameters:
  ///   - all: True for the queries of all databases, in _system only; false if it is not given.
  ///
  /// Request: DELETE /_api/query/slow; for any user.
  public func clearSlow(all: Bool? = nil) async throws {
    var arguments = Arguments()
    arguments.set("all", all)
    _ = try await self.database.call("query.clear_slow", arguments.json)
  }

  /// Ends an AQL query that runs on any coordinator.
  ///
  /// - Parameters:
  ///   - queryId: The id of the query, from query.list.
  ///   - all: True for the queries of all databases, in _system only; false if it is not given.
  ///
  /// Request: DELETE /_api/query/{query_id}; for any user.
  public func kill(queryId: String, all: Bool? = nil) async throws {
    var arguments = Arguments()
    arguments.set("query_id", queryId)
    arguments.set("all", all)
    _ = try await self.database.call("query.kill", arguments.json)
  }

  /// The settings of query tracking of the coordinator that answers.
  ///
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/query/properties; for any user.
  @discardableResult
  public func tracking() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("query.tracking", arguments.json)
  }

  /// Changes settings of query tracking of the coordinator that answers, and gives all of them.
  ///
  /// - Parameters:
  ///   - enabled: True to track queries.
  ///   - trackSlowQueries: True to record slow queries.
  ///   - trackBindVars: True to record the bind variables of queries.
  ///   - maxSlowQueries: The maximum number of recorded slow queries. Accepts an integer of at
  ///     least 0.
  ///   - slowQueryThreshold: The duration in seconds above which a query is slow.
  ///   - slowStreamingQueryThreshold: The duration in seconds above which a streaming query is
  ///     slow.
  ///   - maxQueryStringLength: The maximum number of bytes that are recorded of a query. Accepts an
  ///     integer of at least 0.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/query/properties; for any user.
  @discardableResult
  public func setTracking(
    enabled: Bool? = nil, trackSlowQueries: Bool? = nil, trackBindVars: Bool? = nil, maxSlowQueries:
    Int64? = nil, slowQueryThreshold: Double? = nil, slowStreamingQueryThreshold: Double? = nil,
    maxQueryStringLength: Int64? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("enabled", enabled)
    arguments.set("track_slow_queries", trackSlowQueries)
    arguments.set("track_bind_vars", trackBindVars)
    arguments.set("max_slow_queries", maxSlowQueries)
    arguments.set("slow_query_threshold", slowQueryThreshold)
    arguments.set("slow_streaming_query_threshold", slowStreamingQueryThreshold)
    arguments.set("max_query_string_length", maxQueryStringLength)
    return try await self.database.call("query.set_tracking", arguments.json)
  }

  /// The results in the query cache of the server that answers.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/query-cache/entries; for any user.
  @discardableResult
  public func cacheEntries() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("query.cache_entries", arguments.json)
  }

  /// Clears the query cache of the server that answers.
  ///
  ///
  /// Request: DELETE /_api/query-cache; for any user.
  public func clearCache() async throws {
    let arguments = Arguments()
    _ = try await self.database.call("query.clear_cache", arguments.json)
  }

  /// The settings of the query cache of the server that answers.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Request: GET /_api/query-cache/properties; for any user.
  @discardableResult
  public func cacheProperties() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("query.cache_properties", arguments.json)
  }

  /// Changes settings of the query cache of the server that answers, and gives all of them.
  ///
  /// - Parameters:
  ///   - mode: The queries whose results are cached: none, all, or those that request it. Accepts
  ///     "off" or "on" or "demand".
  ///   - maxResults: The maximum number of results for each database. Accepts an integer of at
  ///     least 0.
  ///   - maxResultsSize: The maximum size in bytes of all results of a database. Accepts an integer
  ///     of at least 0.
  ///   - maxEntrySize: The maximum size in bytes of a result. Accepts an integer of at least 0.
  ///   - includeSystem: True to cache results of queries that use system collections.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_api/query-cache/properties; for any user.
  @discardableResult
  public func setCacheProperties(
    mode: String? = nil, maxResults: Int64? = nil, maxResultsSize: Int64? = nil, maxEntrySize:
    Int64? = nil, includeSystem: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("mode", mode)
    arguments.set("max_results", maxResults)
    arguments.set("max_results_size", maxResultsSize)
    arguments.set("max_entry_size", maxEntrySize)
    arguments.set("include_system", includeSystem)
    return try await self.database.call("query.set_cache_properties", arguments.json)
  }

  /// The execution plans in the plan cache of the coordinator that answers.
  ///
  /// - Returns: The answer as it is.
  ///
  /// Since ArangoDB 3.12.4.
  ///
  /// Request: GET /_api/query-plan-cache; for any user.
  @discardableResult
  public func plans() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("query.plans", arguments.json)
  }

  /// Clears the plan cache of the coordinator that answers.
  ///
  ///
  /// Since ArangoDB 3.12.4.
  ///
  /// Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
  public func clearPlans() async throws {
    let arguments = Arguments()
    _ = try await self.database.call("query.clear_plans", arguments.json)
  }

  /// The AQL functions of users.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the functions, such as "shop"; all if it is not given.
  /// - Returns: The value of result.
  ///
  /// Removed in ArangoDB 4.0.
  ///
  /// Request: GET /_api/aqlfunction; for any user.
  @discardableResult
  public func functions(namespace: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("namespace", namespace)
    return try await self.database.call("query.functions", arguments.json)
  }

  /// Creates or replaces an AQL function.
  ///
  /// - Parameters:
  ///   - name: The name with its namespace: "shop::price".
  ///   - code: The JavaScript function.
  ///   - deterministic: True if equal arguments always give equal results; false if it is not
  ///     given.
  /// - Returns: An object, without error and code.
  ///
  /// Removed in ArangoDB 4.0.
  ///
  /// Request: POST /_api/aqlfunction; for a user with write access to the database.
  @discardableResult
  public func createFunction(
    name: String, code: String, deterministic: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("code", code)
    arguments.set("deterministic", deterministic)
    return try await self.database.call("query.create_function", arguments.json)
  }

  /// Deletes an AQL function and gives the number of deleted ones.
  ///
  /// - Parameters:
  ///   - name: The name with its namespace.
  ///   - group: True to delete all functions of the namespace name; false if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     function.
  /// - Returns: The value of deletedCount.
  ///
  /// Removed in ArangoDB 4.0.
  ///
  /// Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
  @discardableResult
  public func deleteFunction(
    name: String, group: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> Int64 {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("group", group)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("query.delete_function", arguments.json).decode()
  }
}

/// The cursors of AQL queries, a request at a time.
public struct Cursors: Sendable {
  let database: Database

  /// The next batch of the rows of a query, in the form of query.execute.
  ///
  /// - Parameters:
  ///   - cursorId: The id of the cursor, from id of the response to query.execute.
  ///   - batchId: The id of the batch, from nextBatchId of the last response. The last batch may be
  ///     read again if the query was executed with allow_retry.
  /// - Returns: The answer as it is; the rows of its array result are those of the result.
  ///
  /// Request: POST /_api/cursor/{cursor_id}; for any user.
  @discardableResult
  public func next(cursorId: String, batchId: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("cursor_id", cursorId)
    arguments.set("batch_id", batchId)
    return try await self.database.call("cursor.next", arguments.json)
  }

  /// Deletes a cursor that the server still has.
  ///
  /// - Parameters:
  ///   - cursorId: The id of the cursor, from id of the response to query.execute.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     cursor.
  /// - Returns: True.
  ///
  /// Request: DELETE /_api/cursor/{cursor_id}; for any user.
  @discardableResult
  public func close(cursorId: String, ignoreMissing: Bool? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("cursor_id", cursorId)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("cursor.close", arguments.json).decode()
  }
}

/// The stream transactions of the user.
public struct Transactions: Sendable {
  let database: Database

  /// Begins a stream transaction and gives its id and status. Database handles derived with option
  /// transaction take part in it.
  ///
  /// - Parameters:
  ///   - read: The collections that are read.
  ///   - write: The collections that are written.
  ///   - exclusive: The collections that no other transaction may write.
  ///   - waitForSync: True to wait until the commit is on disk; false if it is not given.
  ///   - allowImplicit: True to allow reading other collections; true if it is not given.
  ///   - lockTimeout: The maximum time in seconds of the wait for locks, 0 for no limit; the
  ///     server's default is 900.
  ///   - maxTransactionSize: The maximum size of the transaction in bytes. Accepts an integer of at
  ///     least 0.
  ///   - skipFastLockRound: True to lock collections one after the other from the beginning; false
  ///     if it is not given. Since ArangoDB 3.12.1.
  /// - Returns: An object with id and status.
  ///
  /// Request: POST /_api/transaction/begin; for any user.
  @discardableResult
  public func begin(
    read: JSON? = nil, write: JSON? = nil, exclusive: JSON? = nil, waitForSync: Bool? = nil,
    allowImplicit: Bool? = nil, lockTimeout: Double? = nil, maxTransactionSize: Int64? = nil,
    skipFastLockRound: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("read", read)
    arguments.set("write", write)
    arguments.set("exclusive", exclusive)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("allow_implicit", allowImplicit)
    arguments.set("lock_timeout", lockTimeout)
    arguments.set("max_transaction_size", maxTransactionSize)
    arguments.set("skip_fast_lock_round", skipFastLockRound)
    return try await self.database.call("transaction.begin", arguments.json)
  }

  /// The id and the state of each running stream transaction of the user, on all coordinators.
  ///
  /// - Returns: The value of transactions.
  ///
  /// Request: GET /_api/transaction; for any user.
  @discardableResult
  public func list() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("transaction.list", arguments.json)
  }

  /// The id and the status of a stream transaction: "running", "committed" or "aborted".
  ///
  /// - Parameters:
  ///   - transactionId: The id of the transaction.
  /// - Returns: An object with id and status.
  ///
  /// Request: GET /_api/transaction/{transaction_id}; for any user.
  @discardableResult
  public func status(transactionId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("transaction_id", transactionId)
    return try await self.database.call("transaction.status", arguments.json)
  }

  /// Commits a stream transaction and gives its id and status. A server that has ended an idle
  /// transaction may still report "committed": transaction.status then reports "aborted".
  ///
  /// - Parameters:
  ///   - transactionId: The id of the transaction.
  /// - Returns: An object with id and status.
  ///
  /// Request: PUT /_api/transaction/{transaction_id}; for any user.
  @discardableResult
  public func commit(transactionId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("transaction_id", transactionId)
    return try await self.database.call("transaction.commit", arguments.json)
  }

  /// Aborts a stream transaction and gives its id and status.
  ///
  /// - Parameters:
  ///   - transactionId: The id of the transaction.
  /// - Returns: An object with id and status.
  ///
  /// Request: DELETE /_api/transaction/{transaction_id}; for any user.
  @discardableResult
  public func abort(transactionId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("transaction_id", transactionId)
    return try await self.database.call("transaction.abort", arguments.json)
  }

  /// Aborts all writing stream transactions of the user, on all coordinators.
  ///
  ///
  /// Request: DELETE /_api/transaction/write; for any user.
  public func abortAll() async throws {
    let arguments = Arguments()
    _ = try await self.database.call("transaction.abort_all", arguments.json)
  }
}

/// The graphs of the database.
public struct Graphs: Sendable {
  let database: Database

  /// The definitions of all graphs.
  ///
  /// - Returns: The value of graphs.
  ///
  /// Request: GET /_api/gharial; for any user.
  @discardableResult
  public func list() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("graph.list", arguments.json)
  }

  /// The definition of a graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  /// - Returns: The value of graph.
  ///
  /// Request: GET /_api/gharial/{graph}; for any user.
  @discardableResult
  public func get(graph: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    return try await self.database.call("graph.get", arguments.json)
  }

  /// Creates a graph and its missing collections, and gives the definition.
  ///
  /// - Parameters:
  ///   - name: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - edgeDefinitions: Objects with collection, the edge collection, and from and to, arrays of
  ///     vertex collections.
  ///   - orphanCollections: Vertex collections without edges.
  ///   - smart: True for a SmartGraph or EnterpriseGraph; false if it is not given.
  ///   - disjoint: True for a disjoint SmartGraph; false if it is not given.
  ///   - smartGraphAttribute: The attribute that determines the shard of a vertex.
  ///   - satellites: Collections that have a copy on every DB-Server.
  ///   - numberOfShards: The number of shards of new collections. Accepts an integer from 1 to
  ///     2147483647.
  ///   - replicationFactor: The number of copies of each shard, or "satellite" for a copy on every
  ///     DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
  ///   - writeConcern: The minimum number of copies in sync for a write. Accepts an integer from 1
  ///     to 2147483647.
  ///   - waitForSync: True to wait until the change is on disk; false if it is not given.
  /// - Returns: The value of graph.
  ///
  /// Request: POST /_api/gharial; for a user with write access to the database.
  @discardableResult
  public func create(
    name: String, edgeDefinitions: JSON? = nil, orphanCollections: [String]? = nil, smart: Bool? =
    nil, disjoint: Bool? = nil, smartGraphAttribute: String? = nil, satellites: [String]? = nil,
    numberOfShards: Int64? = nil, replicationFactor: JSON? = nil, writeConcern: Int64? = nil,
    waitForSync: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("edge_definitions", edgeDefinitions)
    arguments.set("orphan_collections", orphanCollections)
    arguments.set("smart", smart)
    arguments.set("disjoint", disjoint)
    arguments.set("smart_graph_attribute", smartGraphAttribute)
    arguments.set("satellites", satellites)
    arguments.set("number_of_shards", numberOfShards)
    arguments.set("replication_factor", replicationFactor)
    arguments.set("write_concern", writeConcern)
    arguments.set("wait_for_sync", waitForSync)
    return try await self.database.call("graph.create", arguments.json)
  }

  /// Deletes a graph. Gives true.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - dropCollections: True to delete the collections that no other graph uses; false if it is
  ///     not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such graph.
  /// - Returns: The value of removed.
  ///
  /// Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
  @discardableResult
  public func delete(
    graph: String, dropCollections: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("drop_collections", dropCollections)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("graph.delete", arguments.json).decode()
  }

  /// The names of the vertex collections of a graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  /// - Returns: The value of collections.
  ///
  /// Request: GET /_api/gharial/{graph}/vertex; for any user.
  @discardableResult
  public func vertexCollections(graph: String) async throws -> [String] {
    var arguments = Arguments()
    arguments.set("graph", graph)
    return try await self.database.call("graph.vertex_collections", arguments.json).decode()
  }

  /// Adds a vertex collection to a graph and gives the definition of the graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the collection, which is created if it does not exist. Accepts a
  ///     name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
  ///   - satellites: Collections that have a copy on every DB-Server.
  /// - Returns: The value of graph.
  ///
  /// Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
  @discardableResult
  public func createVertexCollection(
    graph: String, collection: String, satellites: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("satellites", satellites)
    return try await self.database.call("graph.create_vertex_collection", arguments.json)
  }

  /// Removes a vertex collection without edges from a graph and gives the definition of the graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
  ///     control characters and blanks at its ends.
  ///   - dropCollection: True to delete the collection if no other graph uses it; false if it is
  ///     not given.
  /// - Returns: The value of graph.
  ///
  /// Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
  /// database.
  @discardableResult
  public func deleteVertexCollection(
    graph: String, collection: String, dropCollection: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("drop_collection", dropCollection)
    return try await self.database.call("graph.delete_vertex_collection", arguments.json)
  }

  /// The names of the edge collections of a graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  /// - Returns: The value of collections.
  ///
  /// Request: GET /_api/gharial/{graph}/edge; for any user.
  @discardableResult
  public func edgeCollections(graph: String) async throws -> [String] {
    var arguments = Arguments()
    arguments.set("graph", graph)
    return try await self.database.call("graph.edge_collections", arguments.json).decode()
  }

  /// Adds an edge definition to a graph and gives the definition of the graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - fromVertexCollections: The vertex collections in which edges begin.
  ///   - toVertexCollections: The vertex collections in which edges end.
  ///   - satellites: Collections that have a copy on every DB-Server.
  /// - Returns: The value of graph.
  ///
  /// Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
  @discardableResult
  public func createEdgeDefinition(
    graph: String, collection: String, fromVertexCollections: [String], toVertexCollections:
    [String], satellites: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("from_vertex_collections", fromVertexCollections)
    arguments.set("to_vertex_collections", toVertexCollections)
    arguments.set("satellites", satellites)
    return try await self.database.call("graph.create_edge_definition", arguments.json)
  }

  /// Replaces an edge definition of a graph and gives the definition of the graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - fromVertexCollections: The vertex collections in which edges begin.
  ///   - toVertexCollections: The vertex collections in which edges end.
  ///   - satellites: Collections that have a copy on every DB-Server.
  ///   - waitForSync: True to wait until the change is on disk; false if it is not given.
  ///   - dropCollections: True to delete the collections that no graph uses any more; false if it
  ///     is not given.
  /// - Returns: The value of graph.
  ///
  /// Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
  /// database.
  @discardableResult
  public func replaceEdgeDefinition(
    graph: String, collection: String, fromVertexCollections: [String], toVertexCollections:
    [String], satellites: [String]? = nil, waitForSync: Bool? = nil, dropCollections: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("from_vertex_collections", fromVertexCollections)
    arguments.set("to_vertex_collections", toVertexCollections)
    arguments.set("satellites", satellites)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("drop_collections", dropCollections)
    return try await self.database.call("graph.replace_edge_definition", arguments.json)
  }

  /// Removes an edge definition from a graph and gives the definition of the graph.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - waitForSync: True to wait until the change is on disk; false if it is not given.
  ///   - dropCollections: True to delete the collections that no graph uses any more; false if it
  ///     is not given.
  /// - Returns: The value of graph.
  ///
  /// Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
  /// database.
  @discardableResult
  public func deleteEdgeDefinition(
    graph: String, collection: String, waitForSync: Bool? = nil, dropCollections: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("drop_collections", dropCollections)
    return try await self.database.call("graph.delete_edge_definition", arguments.json)
  }
}

/// The vertices of graphs.
public struct Vertices: Sendable {
  let database: Database

  /// The vertex of a key.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - ifNoneMatch: The known revision. The result is null if the document still has that
  ///     revision. Accepts a revision of a document.
  /// - Returns: The value of vertex.
  ///
  /// Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to
  /// the collection.
  @discardableResult
  public func get(
    graph: String, collection: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? =
    nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("if_none_match", ifNoneMatch)
    return try await self.database.call("vertex.get", arguments.json)
  }

  /// Inserts a vertex and gives its metadata as member vertex.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - vertex: The vertex.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func insert(
    graph: String, collection: String, vertex: JSON, waitForSync: Bool? = nil, returnNew: Bool? =
    nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    return try await self.database.call("vertex.insert", arguments.json, body: vertex)
  }

  /// Changes attributes of a vertex and gives its metadata as member vertex.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - vertex: The attributes to change.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access
  /// to the collection, or an administrator.
  @discardableResult
  public func update(
    graph: String, collection: String, key: String, vertex: JSON, ifMatch: String? = nil,
    waitForSync: Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? = nil, keepNull: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("keep_null", keepNull)
    return try await self.database.call("vertex.update", arguments.json, body: vertex)
  }

  /// Replaces a vertex and gives its metadata as member vertex.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - vertex: The new vertex.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to
  /// the collection, or an administrator.
  @discardableResult
  public func replace(
    graph: String, collection: String, key: String, vertex: JSON, ifMatch: String? = nil,
    waitForSync: Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? = nil, keepNull: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("keep_null", keepNull)
    return try await self.database.call("vertex.replace", arguments.json, body: vertex)
  }

  /// Deletes a vertex and its edges.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
  ///     characters of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     vertex.
  /// - Returns: An object, without error and code.
  ///
  /// Request: DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access
  /// to the collection, or an administrator.
  @discardableResult
  public func delete(
    graph: String, collection: String, key: String, ifMatch: String? = nil, waitForSync: Bool? =
    nil, returnOld: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_old", returnOld)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("vertex.delete", arguments.json)
  }
}

/// The edges of graphs.
public struct Edges: Sendable {
  let database: Database

  /// The edge of a key.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
  ///     of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - ifNoneMatch: The known revision. The result is null if the document still has that
  ///     revision. Accepts a revision of a document.
  /// - Returns: The value of edge.
  ///
  /// Request: GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the
  /// collection.
  @discardableResult
  public func get(
    graph: String, collection: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? =
    nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("if_none_match", ifNoneMatch)
    return try await self.database.call("edge.get", arguments.json)
  }

  /// Inserts an edge and gives its metadata as member edge.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - edge: The edge.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
  /// collection, or an administrator.
  @discardableResult
  public func insert(
    graph: String, collection: String, edge: JSON, waitForSync: Bool? = nil, returnNew: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    return try await self.database.call("edge.insert", arguments.json, body: edge)
  }

  /// Changes attributes of an edge and gives its metadata as member edge.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
  ///     of _-:.@()+,=;$!*'%.
  ///   - edge: The attributes to change.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to
  /// the collection, or an administrator.
  @discardableResult
  public func update(
    graph: String, collection: String, key: String, edge: JSON, ifMatch: String? = nil, waitForSync:
    Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? = nil, keepNull: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("keep_null", keepNull)
    return try await self.database.call("edge.update", arguments.json, body: edge)
  }

  /// Replaces an edge and gives its metadata as member edge.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
  ///     of _-:.@()+,=;$!*'%.
  ///   - edge: The new edge.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnNew: True to get the new document as member new; false if it is not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - keepNull: True to store attributes whose new value is null, false to remove them. If it is
  ///     not given, an update stores them, and an insertion with overwrite mode "update" may remove
  ///     them.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to
  /// the collection, or an administrator.
  @discardableResult
  public func replace(
    graph: String, collection: String, key: String, edge: JSON, ifMatch: String? = nil, waitForSync:
    Bool? = nil, returnNew: Bool? = nil, returnOld: Bool? = nil, keepNull: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_new", returnNew)
    arguments.set("return_old", returnOld)
    arguments.set("keep_null", keepNull)
    return try await self.database.call("edge.replace", arguments.json, body: edge)
  }

  /// Deletes an edge.
  ///
  /// - Parameters:
  ///   - graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without
  ///     slashes, control characters and blanks at its ends.
  ///   - key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
  ///     of _-:.@()+,=;$!*'%.
  ///   - ifMatch: The revision that the document must have. Another revision is HTTP 412, error
  ///     1200. Accepts a revision of a document.
  ///   - waitForSync: True to wait until the change is on disk; the collection's setting if it is
  ///     not given.
  ///   - returnOld: True to get the former document as member old; false if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such edge.
  /// - Returns: An object, without error and code.
  ///
  /// Request: DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to
  /// the collection, or an administrator.
  @discardableResult
  public func delete(
    graph: String, collection: String, key: String, ifMatch: String? = nil, waitForSync: Bool? =
    nil, returnOld: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("graph", graph)
    arguments.set("collection", collection)
    arguments.set("key", key)
    arguments.set("if_match", ifMatch)
    arguments.set("wait_for_sync", waitForSync)
    arguments.set("return_old", returnOld)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("edge.delete", arguments.json)
  }
}

/// The views of the database.
public struct Views: Sendable {
  let database: Database

  /// The views of the database.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/view; for any user.
  @discardableResult
  public func list() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("view.list", arguments.json)
  }

  /// The id, the name and the type of a view.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/view/{view}; for any user.
  @discardableResult
  public func get(view: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("view", view)
    return try await self.database.call("view.get", arguments.json)
  }

  /// The properties of a view.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/view/{view}/properties; for any user.
  @discardableResult
  public func properties(view: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("view", view)
    return try await self.database.call("view.properties", arguments.json)
  }

  /// Creates a view and gives its properties.
  ///
  /// - Parameters:
  ///   - name: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - type: The type of the view. Accepts "arangosearch" or "search-alias".
  ///   - properties: The properties, in the form of the server; its defaults if they are not given.
  /// - Returns: The answer as it is.
  ///
  /// Request: POST /_api/view; for a user with write access to the database.
  @discardableResult
  public func create(name: String, type: String, properties: JSON? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("type", type)
    arguments.set("properties", properties)
    return try await self.database.call("view.create", arguments.json)
  }

  /// Changes properties of a view and gives all of them. Properties that are not given stay
  /// unchanged.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - properties: The properties, in the form of the server.
  /// - Returns: The answer as it is.
  ///
  /// Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
  @discardableResult
  public func update(view: String, properties: JSON) async throws -> Response {
    var arguments = Arguments()
    arguments.set("view", view)
    return try await self.database.call("view.update", arguments.json, body: properties)
  }

  /// Replaces the properties of a view and gives all of them. Changeable properties that are not
  /// given get their defaults.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - properties: The properties, in the form of the server.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
  @discardableResult
  public func replace(view: String, properties: JSON) async throws -> Response {
    var arguments = Arguments()
    arguments.set("view", view)
    return try await self.database.call("view.replace", arguments.json, body: properties)
  }

  /// Renames a view. Clusters reject the request.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - name: The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
  ///     and blanks at its ends.
  /// - Returns: The answer as it is.
  ///
  /// Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
  @discardableResult
  public func rename(view: String, name: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("view", view)
    arguments.set("name", name)
    return try await self.database.call("view.rename", arguments.json)
  }

  /// Deletes a view.
  ///
  /// - Parameters:
  ///   - view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
  ///     characters and blanks at its ends.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such view.
  /// - Returns: The value of result.
  ///
  /// Request: DELETE /_api/view/{view}; for a user with write access to the database.
  @discardableResult
  public func delete(view: String, ignoreMissing: Bool? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("view", view)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("view.delete", arguments.json).decode()
  }
}

/// The analyzers of the database.
public struct Analyzers: Sendable {
  let database: Database

  /// The built-in analyzers, those of the database, and those of _system.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/analyzer; for any user.
  @discardableResult
  public func list() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("analyzer.list", arguments.json)
  }

  /// The definition of an analyzer.
  ///
  /// - Parameters:
  ///   - name: The name of the analyzer, also with that of its database: "shop::words".
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/analyzer/{name}; for any user.
  @discardableResult
  public func get(name: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    return try await self.database.call("analyzer.get", arguments.json)
  }

  /// Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
  ///
  /// - Parameters:
  ///   - name: The name of the analyzer.
  ///   - type: The type of the analyzer, such as "text".
  ///   - properties: The properties of the type.
  ///   - features: The features to store: "frequency", "norm", "position" and "offset".
  /// - Returns: The answer as it is.
  ///
  /// Request: POST /_api/analyzer; for a user with write access to the database.
  @discardableResult
  public func create(
    name: String, type: String, properties: JSON? = nil, features: [String]? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("type", type)
    arguments.set("properties", properties)
    arguments.set("features", features)
    return try await self.database.call("analyzer.create", arguments.json)
  }

  /// Deletes an analyzer, and gives its name with that of its database.
  ///
  /// - Parameters:
  ///   - name: The name of the analyzer, also with that of its database: "shop::words".
  ///   - force: True to delete an analyzer that is in use; false if it is not given.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such
  ///     analyzer.
  /// - Returns: The string name.
  ///
  /// Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
  @discardableResult
  public func delete(
    name: String, force: Bool? = nil, ignoreMissing: Bool? = nil
  ) async throws -> String {
    var arguments = Arguments()
    arguments.set("name", name)
    arguments.set("force", force)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("analyzer.delete", arguments.json).decode()
  }
}

/// The users of the deployment, and their permissions.
public struct Users: Sendable {
  let database: Database

  /// The users: user, active and extra of each.
  ///
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/user; for an administrator.
  @discardableResult
  public func list() async throws -> Response {
    let arguments = Arguments()
    return try await self.database.call("user.list", arguments.json)
  }

  /// A user: user, active and extra.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  /// - Returns: An object, without error and code.
  ///
  /// Request: GET /_api/user/{user}; for the user concerned, or an administrator.
  @discardableResult
  public func get(user: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    return try await self.database.call("user.get", arguments.json)
  }

  /// Creates a user. Other coordinators may not know the user for a moment.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - password: The password; an empty one if it is not given.
  ///   - active: False for a user who cannot log in; true for a new user if it is not given.
  ///   - extra: Data about the user, which the server does not interpret.
  /// - Returns: An object, without error and code.
  ///
  /// Request: POST /_api/user; for an administrator.
  @discardableResult
  public func create(
    user: String, password: String? = nil, active: Bool? = nil, extra: JSON? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("password", password)
    arguments.set("active", active)
    arguments.set("extra", extra)
    return try await self.database.call("user.create", arguments.json)
  }

  /// Changes a user. Attributes that are not given stay unchanged.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - password: The new password.
  ///   - active: False for a user who cannot log in; true for a new user if it is not given.
  ///   - extra: Data about the user, which the server does not interpret.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
  @discardableResult
  public func update(
    user: String, password: String? = nil, active: Bool? = nil, extra: JSON? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("password", password)
    arguments.set("active", active)
    arguments.set("extra", extra)
    return try await self.database.call("user.update", arguments.json)
  }

  /// Replaces a user. Attributes that are not given get their defaults.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - password: The new password.
  ///   - active: False for a user who cannot log in; true for a new user if it is not given.
  ///   - extra: Data about the user, which the server does not interpret.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
  @discardableResult
  public func replace(
    user: String, password: String, active: Bool? = nil, extra: JSON? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("password", password)
    arguments.set("active", active)
    arguments.set("extra", extra)
    return try await self.database.call("user.replace", arguments.json)
  }

  /// Deletes a user.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - ignoreMissing: True for the result false, in place of an error, if there is no such user.
  /// - Returns: True.
  ///
  /// Request: DELETE /_api/user/{user}; for an administrator.
  @discardableResult
  public func delete(user: String, ignoreMissing: Bool? = nil) async throws -> Bool {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("ignore_missing", ignoreMissing)
    return try await self.database.call("user.delete", arguments.json).decode()
  }

  /// The permissions of a user on databases, by their names.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - full: True to include the permissions on collections; false if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
  @discardableResult
  public func permissions(user: String, full: Bool? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("full", full)
    return try await self.database.call("user.permissions", arguments.json)
  }

  /// The permission of a user on a database or collection: "rw", "ro" or "none".
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - database: The name of the database, or "*" for all others. Accepts a name of 1 to 128
  ///     bytes without slashes, control characters and blanks at its ends.
  ///   - collection: The name of the collection, or "*" for all others; the database itself if it
  ///     is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
  ///     blanks at its ends.
  /// - Returns: The string result.
  ///
  /// Request: GET /_api/user/{user}/database/{database}; for the user concerned, or an
  /// administrator.
  @discardableResult
  public func permission(
    user: String, database: String, collection: String? = nil
  ) async throws -> String {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("database", database)
    arguments.set("collection", collection)
    return try await self.database.call("user.permission", arguments.json).decode()
  }

  /// Sets the permission of a user on a database or collection.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - database: The name of the database, or "*" for all others. Accepts a name of 1 to 128
  ///     bytes without slashes, control characters and blanks at its ends.
  ///   - permission: The permission: to read and write, to read, or none. Accepts "rw" or "ro" or
  ///     "none".
  ///   - collection: The name of the collection, or "*" for all others; the database itself if it
  ///     is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
  ///     blanks at its ends.
  /// - Returns: An object, without error and code.
  ///
  /// Request: PUT /_api/user/{user}/database/{database}; for an administrator.
  @discardableResult
  public func setPermission(
    user: String, database: String, permission: String, collection: String? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("database", database)
    arguments.set("permission", permission)
    arguments.set("collection", collection)
    return try await self.database.call("user.set_permission", arguments.json)
  }

  /// Removes the permission of a user on a database or collection, so that the default applies.
  ///
  /// - Parameters:
  ///   - user: The name of the user.
  ///   - database: The name of the database, or "*" for all others. Accepts a name of 1 to 128
  ///     bytes without slashes, control characters and blanks at its ends.
  ///   - collection: The name of the collection, or "*" for all others; the database itself if it
  ///     is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
  ///     blanks at its ends.
  ///
  /// Request: DELETE /_api/user/{user}/database/{database}; for an administrator.
  public func resetPermission(
    user: String, database: String, collection: String? = nil
  ) async throws {
    var arguments = Arguments()
    arguments.set("user", user)
    arguments.set("database", database)
    arguments.set("collection", collection)
    _ = try await self.database.call("user.reset_permission", arguments.json)
  }
}

/// The hot backups of the deployment.
public struct Backups: Sendable {
  let database: Database

  /// Creates a backup of all databases and gives its id and figures.
  ///
  /// - Parameters:
  ///   - label: The last part of the id; a random one if it is not given.
  ///   - timeout: The maximum time in seconds of the wait for running transactions; the server's
  ///     default is 120.
  ///   - allowInconsistent: True to create the backup although transactions still run after
  ///     timeout; false if it is not given.
  ///   - force: True to abort transactions that still run after timeout; false if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func create(
    label: String? = nil, timeout: Double? = nil, allowInconsistent: Bool? = nil, force: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("label", label)
    arguments.set("timeout", timeout)
    arguments.set("allow_inconsistent", allowInconsistent)
    arguments.set("force", force)
    return try await self.database.call("backup.create", arguments.json)
  }

  /// The backups, as member list by their ids.
  ///
  /// - Parameters:
  ///   - backupId: The id of one backup; all if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func list(backupId: String? = nil) async throws -> Response {
    var arguments = Arguments()
    arguments.set("backup_id", backupId)
    return try await self.database.call("backup.list", arguments.json)
  }

  /// Deletes a backup.
  ///
  /// - Parameters:
  ///   - backupId: The id of the backup.
  ///
  /// Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup
  /// option of the server.
  public func delete(backupId: String) async throws {
    var arguments = Arguments()
    arguments.set("backup_id", backupId)
    _ = try await self.database.call("backup.delete", arguments.json)
  }

  /// Replaces all data by that of a backup. The servers restart, and connections are lost.
  ///
  /// - Parameters:
  ///   - backupId: The id of the backup.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func restore(backupId: String) async throws -> Response {
    var arguments = Arguments()
    arguments.set("backup_id", backupId)
    return try await self.database.call("backup.restore", arguments.json)
  }

  /// Begins an upload of a backup and gives its uploadId; or the progress of an upload.
  ///
  /// - Parameters:
  ///   - backupId: The id of the backup.
  ///   - uploadId: The id of an upload whose progress is read.
  ///   - repository: The URL of the remote repository.
  ///   - config: The configuration of the remote repository, with its credentials.
  ///   - abort: True to abort the transfer whose id is given; false if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func upload(
    backupId: String? = nil, uploadId: String? = nil, repository: String? = nil, config: JSON? =
    nil, abort: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("backup_id", backupId)
    arguments.set("upload_id", uploadId)
    arguments.set("repository", repository)
    arguments.set("config", config)
    arguments.set("abort", abort)
    return try await self.database.call("backup.upload", arguments.json)
  }

  /// Begins a download of a backup and gives its downloadId; or the progress of a download.
  ///
  /// - Parameters:
  ///   - backupId: The id of the backup.
  ///   - downloadId: The id of a download whose progress is read.
  ///   - repository: The URL of the remote repository.
  ///   - config: The configuration of the remote repository, with its credentials.
  ///   - abort: True to abort the transfer whose id is given; false if it is not given.
  /// - Returns: The value of result.
  ///
  /// Request: POST /_admin/backup/download; for an administrator or a superuser token, by a startup
  /// option of the server.
  @discardableResult
  public func download(
    backupId: String? = nil, downloadId: String? = nil, repository: String? = nil, config: JSON? =
    nil, abort: Bool? = nil
  ) async throws -> Response {
    var arguments = Arguments()
    arguments.set("backup_id", backupId)
    arguments.set("download_id", downloadId)
    arguments.set("repository", repository)
    arguments.set("config", config)
    arguments.set("abort", abort)
    return try await self.database.call("backup.download", arguments.json)
  }
}
