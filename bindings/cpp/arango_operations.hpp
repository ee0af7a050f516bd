// Made by scripts/generate-bindings. Do not edit.
// The operations of ArangoDB, a part of arango.hpp.
#ifndef ARANGO_OPERATIONS_HPP
#define ARANGO_OPERATIONS_HPP

namespace arango {

// The optional arguments of cluster.inventory.
struct ClusterInventoryOptions {
  // False to leave out system collections; true if it is not given.
  std::optional<bool> include_system = {};
};

// The optional arguments of cluster.set_server_count.
struct ClusterSetServerCountOptions {
  // The target number of coordinators; null unsets it. Accepts an integer from 0 to 1000000, or null.
  std::optional<Json> coordinators = {};
  // The target number of DB-Servers; null unsets it. Accepts an integer from 0 to 1000000, or null.
  std::optional<Json> dbservers = {};
  // The ids of the servers to mark as cleaned out; an empty array for none.
  std::optional<Json> cleaned_servers = {};
};

// The optional arguments of cluster.reserve_ids.
struct ClusterReserveIdsOptions {
  // The number of ids to reserve. Accepts an integer from 1 to 1000000.
  std::optional<std::int64_t> number = {};
  // The lowest id that the cluster may still assign. Accepts an integer from 0 to 1152921504606846976.
  std::optional<std::int64_t> minimum = {};
};

// The optional arguments of cluster.toggle_server_maintenance_mode.
struct ClusterToggleServerMaintenanceModeOptions {
  // The number of seconds after which the mode ends; 3,600 if it is not given. Accepts an integer from 1 to
  // 2147483647.
  std::optional<std::int64_t> timeout = {};
};

// The optional arguments of cluster.calculate_rebalance_plan.
struct ClusterCalculateRebalancePlanOptions {
  // The version of the plan's format. Accepts an integer from 1 to 1.
  std::optional<std::int64_t> version = {};
  // The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000.
  std::optional<std::int64_t> max_moves = {};
  // True if leaders may swap roles with followers; true if it is not given.
  std::optional<bool> leader_changes = {};
  // True if leaders may be moved; false if it is not given.
  std::optional<bool> move_leaders = {};
  // True if followers may be moved; false if it is not given.
  std::optional<bool> move_followers = {};
  // The weight of leaders relative to that of shards.
  std::optional<double> pi_factor = {};
  // True if system collections are not moved. Since ArangoDB 3.11.
  std::optional<bool> exclude_system_collections = {};
  // The databases whose collections are not moved.
  std::optional<Json> databases_excluded = {};
};

// The optional arguments of cluster.execute_rebalance_plan.
struct ClusterExecuteRebalancePlanOptions {
  // The version of the plan's format. Accepts an integer from 1 to 1.
  std::optional<std::int64_t> version = {};
};

// The optional arguments of cluster.rebalance.
struct ClusterRebalanceOptions {
  // The version of the plan's format. Accepts an integer from 1 to 1.
  std::optional<std::int64_t> version = {};
  // The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000.
  std::optional<std::int64_t> max_moves = {};
  // True if leaders may swap roles with followers; true if it is not given.
  std::optional<bool> leader_changes = {};
  // True if leaders may be moved; false if it is not given.
  std::optional<bool> move_leaders = {};
  // True if followers may be moved; false if it is not given.
  std::optional<bool> move_followers = {};
  // The weight of leaders relative to that of shards.
  std::optional<double> pi_factor = {};
  // True if system collections are not moved. Since ArangoDB 3.11.
  std::optional<bool> exclude_system_collections = {};
  // The databases whose collections are not moved.
  std::optional<Json> databases_excluded = {};
};

// The optional arguments of cluster.rebalance_shards.
struct ClusterRebalanceShardsOptions {
  // The algorithm that chooses the moves. Accepts "simple".
  std::optional<std::string> algorithm = {};
};

// The optional arguments of cluster.move_shard.
struct ClusterMoveShardOptions {
  // The collection's database, if it is not that of the call.
  std::optional<std::string> database = {};
  // True if a moved leader remains as a follower; true if it is not given.
  std::optional<bool> remains_follower = {};
  // True if the supervision moves the shard back once the server has recovered.
  std::optional<bool> try_undo = {};
};

// The optional arguments of cluster.resign_leadership.
struct ClusterResignLeadershipOptions {
  // True if the server regains its leaders once it has restarted.
  std::optional<bool> undo_moves = {};
};

// The optional arguments of cluster.shard_statistics.
struct ClusterShardStatisticsOptions {
  // The DB-Server to count, or "all" for each DB-Server by its id; the whole cluster if it is not given.
  // Accepts a server's id, its short name, or "all".
  std::optional<std::string> server_id = {};
  // True to count each database separately. Ignored if server_id is "all".
  std::optional<bool> details = {};
};

// The optional arguments of cluster.agency_diagnosis.
struct ClusterAgencyDiagnosisOptions {
  // The dump to diagnose in place of the cluster's own agency: a result of cluster.agency_dump of this or
  // another cluster, with or without index and term.
  std::optional<Json> dump = {};
  // True to include findings that may be harmless; true if it is not given.
  std::optional<bool> strict = {};
};

namespace calls::cluster {

inline Call server_id() {
  Call call{"cluster.server_id"};
  return call;
}

inline Call server_role() {
  Call call{"cluster.server_role"};
  return call;
}

inline Call server_mode() {
  Call call{"cluster.server_mode"};
  return call;
}

inline Call set_server_mode(std::string_view mode) {
  Call call{"cluster.set_server_mode"};
  call.arguments.set("mode", mode);
  return call;
}

inline Call server_availability() {
  Call call{"cluster.server_availability"};
  return call;
}

inline Call health() {
  Call call{"cluster.health"};
  return call;
}

inline Call inventory(const ClusterInventoryOptions &options = {}) {
  Call call{"cluster.inventory"};
  if (options.include_system) call.arguments.set("include_system", *options.include_system);
  return call;
}

inline Call endpoints() {
  Call call{"cluster.endpoints"};
  return call;
}

inline Call server_count() {
  Call call{"cluster.server_count"};
  return call;
}

inline Call set_server_count(const ClusterSetServerCountOptions &options = {}) {
  Call call{"cluster.set_server_count"};
  if (options.coordinators) call.arguments.set("coordinators", *options.coordinators);
  if (options.dbservers) call.arguments.set("dbservers", *options.dbservers);
  if (options.cleaned_servers) call.arguments.set("cleaned_servers", *options.cleaned_servers);
  return call;
}

inline Call server_version(std::string_view server_id) {
  Call call{"cluster.server_version"};
  call.arguments.set("server_id", server_id);
  return call;
}

inline Call server_engine(std::string_view server_id) {
  Call call{"cluster.server_engine"};
  call.arguments.set("server_id", server_id);
  return call;
}

inline Call server_statistics(std::string_view server_id) {
  Call call{"cluster.server_statistics"};
  call.arguments.set("server_id", server_id);
  return call;
}

inline Call dbserver_statistics(std::string_view server_id) {
  Call call{"cluster.dbserver_statistics"};
  call.arguments.set("server_id", server_id);
  return call;
}

inline Call remove_server(std::string_view server) {
  Call call{"cluster.remove_server"};
  call.arguments.set("server", server);
  return call;
}

inline Call reserve_ids(const ClusterReserveIdsOptions &options = {}) {
  Call call{"cluster.reserve_ids"};
  if (options.number) call.arguments.set("number", *options.number);
  if (options.minimum) call.arguments.set("minimum", *options.minimum);
  return call;
}

inline Call maintenance_mode() {
  Call call{"cluster.maintenance_mode"};
  return call;
}

inline Call toggle_maintenance_mode(const Json &mode) {
  Call call{"cluster.toggle_maintenance_mode"};
  call.body = mode.str();
  return call;
}

inline Call server_maintenance_mode(std::string_view server_id) {
  Call call{"cluster.server_maintenance_mode"};
  call.arguments.set("server_id", server_id);
  return call;
}

inline Call toggle_server_maintenance_mode(std::string_view server_id, std::string_view mode, const
    ClusterToggleServerMaintenanceModeOptions &options = {}) {
  Call call{"cluster.toggle_server_maintenance_mode"};
  call.arguments.set("server_id", server_id);
  call.arguments.set("mode", mode);
  if (options.timeout) call.arguments.set("timeout", *options.timeout);
  return call;
}

inline Call calculate_imbalance() {
  Call call{"cluster.calculate_imbalance"};
  return call;
}

inline Call calculate_rebalance_plan(const ClusterCalculateRebalancePlanOptions &options = {}) {
  Call call{"cluster.calculate_rebalance_plan"};
  if (options.version) call.arguments.set("version", *options.version);
  if (options.max_moves) call.arguments.set("max_moves", *options.max_moves);
  if (options.leader_changes) call.arguments.set("leader_changes", *options.leader_changes);
  if (options.move_leaders) call.arguments.set("move_leaders", *options.move_leaders);
  if (options.move_followers) call.arguments.set("move_followers", *options.move_followers);
  if (options.pi_factor) call.arguments.set("pi_factor", *options.pi_factor);
  if (options.exclude_system_collections) call.arguments.set("exclude_system_collections", *options.exclude_system_collections);
  if (options.databases_excluded) call.arguments.set("databases_excluded", *options.databases_excluded);
  return call;
}

inline Call execute_rebalance_plan(const Json &moves, const ClusterExecuteRebalancePlanOptions &options = {})
    {
  Call call{"cluster.execute_rebalance_plan"};
  call.arguments.set("moves", moves);
  if (options.version) call.arguments.set("version", *options.version);
  return call;
}

inline Call rebalance(const ClusterRebalanceOptions &options = {}) {
  Call call{"cluster.rebalance"};
  if (options.version) call.arguments.set("version", *options.version);
  if (options.max_moves) call.arguments.set("max_moves", *options.max_moves);
  if (options.leader_changes) call.arguments.set("leader_changes", *options.leader_changes);
  if (options.move_leaders) call.arguments.set("move_leaders", *options.move_leaders);
  if (options.move_followers) call.arguments.set("move_followers", *options.move_followers);
  if (options.pi_factor) call.arguments.set("pi_factor", *options.pi_factor);
  if (options.exclude_system_collections) call.arguments.set("exclude_system_collections", *options.exclude_system_collections);
  if (options.databases_excluded) call.arguments.set("databases_excluded", *options.databases_excluded);
  return call;
}

inline Call rebalance_shards(const ClusterRebalanceShardsOptions &options = {}) {
  Call call{"cluster.rebalance_shards"};
  if (options.algorithm) call.arguments.set("algorithm", *options.algorithm);
  return call;
}

inline Call move_shard(std::string_view collection, std::string_view shard, std::string_view from_server,
    std::string_view to_server, const ClusterMoveShardOptions &options = {}) {
  Call call{"cluster.move_shard"};
  call.arguments.set("collection", collection);
  call.arguments.set("shard", shard);
  call.arguments.set("from_server", from_server);
  call.arguments.set("to_server", to_server);
  if (options.database) call.arguments.set("database", *options.database);
  if (options.remains_follower) call.arguments.set("remains_follower", *options.remains_follower);
  if (options.try_undo) call.arguments.set("try_undo", *options.try_undo);
  return call;
}

inline Call clean_out_server(std::string_view server) {
  Call call{"cluster.clean_out_server"};
  call.arguments.set("server", server);
  return call;
}

inline Call resign_leadership(std::string_view server, const ClusterResignLeadershipOptions &options = {}) {
  Call call{"cluster.resign_leadership"};
  call.arguments.set("server", server);
  if (options.undo_moves) call.arguments.set("undo_moves", *options.undo_moves);
  return call;
}

inline Call query_agency_job(std::string_view job_id) {
  Call call{"cluster.query_agency_job"};
  call.arguments.set("job_id", job_id);
  return call;
}

inline Call cancel_agency_job(std::string_view job_id) {
  Call call{"cluster.cancel_agency_job"};
  call.arguments.set("job_id", job_id);
  return call;
}

inline Call shard_distribution() {
  Call call{"cluster.shard_distribution"};
  return call;
}

inline Call collection_shard_distribution(std::string_view collection) {
  Call call{"cluster.collection_shard_distribution"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call shard_statistics(const ClusterShardStatisticsOptions &options = {}) {
  Call call{"cluster.shard_statistics"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  if (options.details) call.arguments.set("details", *options.details);
  return call;
}

inline Call cluster_info() {
  Call call{"cluster.cluster_info"};
  return call;
}

inline Call agency_dump() {
  Call call{"cluster.agency_dump"};
  return call;
}

inline Call agency_cache() {
  Call call{"cluster.agency_cache"};
  return call;
}

inline Call agency_diagnosis(const ClusterAgencyDiagnosisOptions &options = {}) {
  Call call{"cluster.agency_diagnosis"};
  if (options.dump) call.arguments.set("dump", *options.dump);
  if (options.strict) call.arguments.set("strict", *options.strict);
  return call;
}

inline Call vpack_sort_migration_status() {
  Call call{"cluster.vpack_sort_migration_status"};
  return call;
}

inline Call vpack_sort_migration_index_check() {
  Call call{"cluster.vpack_sort_migration_index_check"};
  return call;
}

inline Call migrate_vpack_sorting() {
  Call call{"cluster.migrate_vpack_sorting"};
  return call;
}

}  // namespace calls::cluster

// The servers of the cluster, as its coordinators report them.
class Cluster {
 public:
  explicit Cluster(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The id of the coordinator that answers.
  // Gives the string id.
  // GET /_admin/server/id; for any user.
  Result server_id() const {
    return handle_->run(calls::cluster::server_id());
  }
  // The role of the server that answers.
  // Gives the string role.
  // GET /_admin/server/role; for any user.
  Result server_role() const {
    return handle_->run(calls::cluster::server_role());
  }
  // The mode of the server that answers, "default" or "readonly".
  // Gives the string mode.
  // GET /_admin/server/mode; for any user.
  Result server_mode() const {
    return handle_->run(calls::cluster::server_mode());
  }
  // Makes the cluster read-only or writable.
  // mode: The new mode. Accepts "default" or "readonly".
  // Gives an object, without error and code.
  // PUT /_admin/server/mode; for an administrator.
  Result set_server_mode(std::string_view mode) const {
    return handle_->run(calls::cluster::set_server_mode(mode));
  }
  // The mode of the server that answers, if it can serve requests. An error if it cannot, or if the database
  // does not exist.
  // Gives the string mode.
  // GET /_admin/server/availability; for none.
  Result server_availability() const {
    return handle_->run(calls::cluster::server_availability());
  }
  // The health of every server of the cluster.
  // Gives an object, without error and code.
  // GET /_admin/cluster/health; for any user.
  Result health() const {
    return handle_->run(calls::cluster::health());
  }
  // The collections, indexes and views of the database, with the state of their shards.
  // Gives the answer as it is.
  // GET /_api/replication/clusterInventory; for any user.
  Result inventory(const ClusterInventoryOptions &options = {}) const {
    return handle_->run(calls::cluster::inventory(options));
  }
  // The endpoints of the coordinators.
  // Gives an array of the strings endpoints[].endpoint.
  // GET /_api/cluster/endpoints; for any user.
  Result endpoints() const {
    return handle_->run(calls::cluster::endpoints());
  }
  // The target number of servers of each role, null if not set, and the servers that were cleaned out.
  // Gives an object, without error and code.
  // GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is hardened.
  Result server_count() const {
    return handle_->run(calls::cluster::server_count());
  }
  // Sets or unsets the target number of servers of each role.
  // Gives an object, without error and code.
  // PUT /_admin/cluster/numberOfServers; for an administrator.
  Result set_server_count(const ClusterSetServerCountOptions &options = {}) const {
    return handle_->run(calls::cluster::set_server_count(options));
  }
  // The version of a server.
  // server_id: The server. Accepts a server's id or short name.
  // Gives an object, without error and code.
  // GET /_admin/cluster/nodeVersion; for any user.
  Result server_version(std::string_view server_id) const {
    return handle_->run(calls::cluster::server_version(server_id));
  }
  // The storage engine of a server.
  // server_id: The server. Accepts a server's id or short name.
  // Gives an object, without error and code.
  // GET /_admin/cluster/nodeEngine; for any user.
  Result server_engine(std::string_view server_id) const {
    return handle_->run(calls::cluster::server_engine(server_id));
  }
  // The statistics of a server.
  // server_id: The server. Accepts a server's id or short name.
  // Gives an object, without error and code.
  // Removed in ArangoDB 4.0; use server.metrics.
  // GET /_admin/cluster/nodeStatistics; for any user.
  Result server_statistics(std::string_view server_id) const {
    return handle_->run(calls::cluster::server_statistics(server_id));
  }
  // The statistics of a DB-Server.
  // server_id: The id of a DB-Server. Accepts a server's id or short name.
  // Gives an object, without error and code.
  // Removed in ArangoDB 4.0; use server.metrics.
  // GET /_admin/cluster/statistics; for any user.
  Result dbserver_statistics(std::string_view server_id) const {
    return handle_->run(calls::cluster::dbserver_statistics(server_id));
  }
  // Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
  // server: The server. Accepts a server's id or short name.
  // Gives null.
  // POST /_admin/cluster/removeServer; for an administrator.
  Result remove_server(std::string_view server) const {
    return handle_->run(calls::cluster::remove_server(server));
  }
  // Reserves a range of ids that are not given to any collection or index.
  // Gives an object, without error and code.
  // Since ArangoDB 3.12.5-3.
  // PUT /_admin/cluster/uniqId; for an administrator.
  Result reserve_ids(const ClusterReserveIdsOptions &options = {}) const {
    return handle_->run(calls::cluster::reserve_ids(options));
  }
  // The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision has written
  // its state for the first time.
  // Gives the string result, or null.
  // GET /_admin/cluster/maintenance; for an administrator.
  Result maintenance_mode() const {
    return handle_->run(calls::cluster::maintenance_mode());
  }
  // Switches the maintenance mode of the cluster's supervision, and waits until the supervision has switched.
  // mode: "on" for one hour, which a repeated call extends, "off", or a number of seconds. Accepts "on",
  // "off" or an integer from 1 to 2147483647.
  // Gives an object, without error and code.
  // PUT /_admin/cluster/maintenance; for an administrator.
  Result toggle_maintenance_mode(const Json &mode) const {
    return handle_->run(calls::cluster::toggle_maintenance_mode(mode));
  }
  // The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
  // server_id: The DB-Server. Accepts a server's id or short name.
  // Gives the value of result, or an empty object.
  // Since ArangoDB 3.10.1.
  // GET /_admin/cluster/maintenance/{server_id}; for an administrator.
  Result server_maintenance_mode(std::string_view server_id) const {
    return handle_->run(calls::cluster::server_maintenance_mode(server_id));
  }
  // Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The DB-Server
  // must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout expires.
  // server_id: The DB-Server. Accepts a server's id or short name.
  // mode: The new mode. Accepts "maintenance" or "normal".
  // Gives an object, without error and code.
  // Since ArangoDB 3.10.1.
  // PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
  Result toggle_server_maintenance_mode(std::string_view server_id, std::string_view mode, const
      ClusterToggleServerMaintenanceModeOptions &options = {}) const {
    return handle_->run(calls::cluster::toggle_server_maintenance_mode(server_id, mode, options));
  }
  // The imbalance of the distribution of leaders and shards, and the number of moves under way.
  // Gives the value of result.
  // GET /_admin/cluster/rebalance; for an administrator.
  Result calculate_imbalance() const {
    return handle_->run(calls::cluster::calculate_imbalance());
  }
  // The moves that would balance the distribution. No move is started.
  // Gives the value of result.
  // POST /_admin/cluster/rebalance; for an administrator.
  Result calculate_rebalance_plan(const ClusterCalculateRebalancePlanOptions &options = {}) const {
    return handle_->run(calls::cluster::calculate_rebalance_plan(options));
  }
  // Starts the moves of a plan.
  // moves: The plan's moves.
  // Gives true if the work was taken on, false if there is nothing to do.
  // POST /_admin/cluster/rebalance/execute; for an administrator.
  Result execute_rebalance_plan(const Json &moves, const ClusterExecuteRebalancePlanOptions &options = {})
      const {
    return handle_->run(calls::cluster::execute_rebalance_plan(moves, options));
  }
  // Calculates a plan that balances the distribution, and starts its moves.
  // Gives the value of result.
  // PUT /_admin/cluster/rebalance; for an administrator.
  Result rebalance(const ClusterRebalanceOptions &options = {}) const {
    return handle_->run(calls::cluster::rebalance(options));
  }
  // Moves shards of the database so that each DB-Server has the same number. Superseded by cluster.rebalance.
  // Gives the value of result.
  // POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
  Result rebalance_shards(const ClusterRebalanceShardsOptions &options = {}) const {
    return handle_->run(calls::cluster::rebalance_shards(options));
  }
  // Moves a shard to another DB-Server. Gives the id of the job.
  // collection: The collection's name.
  // shard: The shard, "s123".
  // from_server: The DB-Server that has the shard. Accepts a server's id or short name.
  // to_server: The DB-Server that receives the shard. Accepts a server's id or short name.
  // Gives the string id.
  // POST /_admin/cluster/moveShard; for a user with write access to the collection, or an administrator.
  Result move_shard(std::string_view collection, std::string_view shard, std::string_view from_server,
      std::string_view to_server, const ClusterMoveShardOptions &options = {}) const {
    return handle_->run(calls::cluster::move_shard(collection, shard, from_server, to_server, options));
  }
  // Moves all shards away from a DB-Server. Gives the id of the job.
  // server: The server. Accepts a server's id or short name.
  // Gives the string id.
  // POST /_admin/cluster/cleanOutServer; for an administrator.
  Result clean_out_server(std::string_view server) const {
    return handle_->run(calls::cluster::clean_out_server(server));
  }
  // Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
  // server: The server. Accepts a server's id or short name.
  // Gives the string id.
  // POST /_admin/cluster/resignLeadership; for an administrator.
  Result resign_leadership(std::string_view server, const ClusterResignLeadershipOptions &options = {}) const
      {
    return handle_->run(calls::cluster::resign_leadership(server, options));
  }
  // The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished jobs after
  // some time.
  // job_id: The job's id.
  // Gives an object with job, status and the job's own members.
  // GET /_admin/cluster/queryAgencyJob; for an administrator.
  Result query_agency_job(std::string_view job_id) const {
    return handle_->run(calls::cluster::query_agency_job(job_id));
  }
  // Cancels an agency job that moves a shard or cleans out a server.
  // job_id: The job's id.
  // Gives an object, without error and code.
  // POST /_admin/cluster/cancelAgencyJob; for an administrator.
  Result cancel_agency_job(std::string_view job_id) const {
    return handle_->run(calls::cluster::cancel_agency_job(job_id));
  }
  // The planned (Plan) and actual (Current) distribution of the shards of the database's collections.
  // Gives the value of results.
  // GET /_admin/cluster/shardDistribution; for an administrator.
  Result shard_distribution() const {
    return handle_->run(calls::cluster::shard_distribution());
  }
  // The planned and actual distribution of one collection's shards, with the progress of shards that are not
  // in sync.
  // collection: The collection's name.
  // Gives the value of results.
  // GET /_admin/cluster/collectionShardDistribution; for an administrator.
  Result collection_shard_distribution(std::string_view collection) const {
    return handle_->run(calls::cluster::collection_shard_distribution(collection));
  }
  // The numbers of databases, collections, shards, leaders and followers. In _system only.
  // Gives the value of result.
  // GET /_admin/cluster/shardStatistics; for an administrator.
  Result shard_statistics(const ClusterShardStatisticsOptions &options = {}) const {
    return handle_->run(calls::cluster::shard_statistics(options));
  }
  // The coordinator's view of the cluster's Plan and Current.
  // Gives the answer as it is.
  // GET /_api/cluster/cluster-info; for an administrator.
  Result cluster_info() const {
    return handle_->run(calls::cluster::cluster_info());
  }
  // The whole content of the agency: agency and, in some versions, index, term and log.
  // Gives the answer as it is.
  // GET /_api/cluster/agency-dump; for an administrator.
  Result agency_dump() const {
    return handle_->run(calls::cluster::agency_dump());
  }
  // The part of the agency's content that the coordinator holds: index, and cache, an array of one store.
  // Gives the answer as it is.
  // GET /_api/cluster/agency-cache; for an administrator.
  Result agency_cache() const {
    return handle_->run(calls::cluster::agency_cache());
  }
  // Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the findings
  // and the names of goodTests and badTests.
  // Gives the value of result; an error inside is the call's error.
  // Since ArangoDB 3.12.
  // GET /_admin/cluster/agencyDiagnosis; for a superuser token.
  Result agency_diagnosis(const ClusterAgencyDiagnosisOptions &options = {}) const {
    return handle_->run(calls::cluster::agency_diagnosis(options));
  }
  // The current sorting order of each DB-Server's index entries, and that after a restart.
  // Gives the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
  // inside is the call's error.
  // Since ArangoDB 3.11.11 and 3.12.2.
  // GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
  Result vpack_sort_migration_status() const {
    return handle_->run(calls::cluster::vpack_sort_migration_status());
  }
  // The indexes of each DB-Server that are affected by the change of the sorting order. The check may take
  // hours.
  // Gives the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
  // inside is the call's error.
  // Since ArangoDB 3.11.11 and 3.12.2.
  // GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
  Result vpack_sort_migration_index_check() const {
    return handle_->run(calls::cluster::vpack_sort_migration_index_check());
  }
  // Switches each DB-Server to the new sorting order, from its next restart on.
  // Gives the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
  // inside is the call's error.
  // Since ArangoDB 3.11.11 and 3.12.2.
  // PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
  Result migrate_vpack_sorting() const {
    return handle_->run(calls::cluster::migrate_vpack_sorting());
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of server.version.
struct ServerVersionOptions {
  // True to include details of the build, the server's role and its mode. A hardened server omits the details
  // for users without write access to _system.
  std::optional<bool> details = {};
};

// The optional arguments of server.set_ttl_properties.
struct ServerSetTtlPropertiesOptions {
  // True to delete expired documents.
  std::optional<bool> active = {};
  // The time in milliseconds between two runs of the task. Accepts an integer of at least 0.
  std::optional<std::int64_t> frequency = {};
  // The maximum number of documents that a run deletes. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_total_removes = {};
  // The maximum number of documents that a run deletes of a collection. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_collection_removes = {};
  // True to leave out collections that are not in memory.
  std::optional<bool> only_loaded_collections = {};
};

// The optional arguments of server.flush_wal.
struct ServerFlushWalOptions {
  // True to wait until the data is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to wait until the data is in the storage engine's files; false if it is not given.
  std::optional<bool> wait_for_collector = {};
};

// The optional arguments of server.status.
struct ServerStatusOptions {
  // True to include only version, platform, license, engine and role.
  std::optional<bool> overview = {};
};

// The optional arguments of server.support_info.
struct ServerSupportInfoOptions {
  // True to describe only the server that answers.
  std::optional<bool> local = {};
};

// The optional arguments of server.metrics.
struct ServerMetricsOptions {
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name.
  std::optional<std::string> server_id = {};
};

// The optional arguments of server.usage_metrics.
struct ServerUsageMetricsOptions {
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name.
  std::optional<std::string> server_id = {};
};

// The optional arguments of server.statistics.
struct ServerStatisticsOptions {
  // True for the descriptions of the statistics in place of their values.
  std::optional<bool> description = {};
};

// The optional arguments of server.log_entries.
struct ServerLogEntriesOptions {
  // The least severe level of the entries, by name or number; "info" if it is not given.
  std::optional<Json> upto = {};
  // The level of the entries, by name or number.
  std::optional<Json> level = {};
  // The id of the first entry. Accepts an integer of at least 0.
  std::optional<std::int64_t> start = {};
  // The maximum number of entries. Accepts an integer of at least 0.
  std::optional<std::int64_t> size = {};
  // The number of entries to skip. Accepts an integer of at least 0.
  std::optional<std::int64_t> offset = {};
  // A text that the entries contain.
  std::optional<std::string> search = {};
  // The order of the entries by their ids. Accepts "asc" or "desc".
  std::optional<std::string> sort = {};
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name.
  std::optional<std::string> server_id = {};
};

// The optional arguments of server.log_levels.
struct ServerLogLevelsOptions {
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name. Since ArangoDB 3.10.2.
  std::optional<std::string> server_id = {};
  // True to include the levels of each appender.
  std::optional<bool> with_appenders = {};
};

// The optional arguments of server.set_log_levels.
struct ServerSetLogLevelsOptions {
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name. Since ArangoDB 3.10.2.
  std::optional<std::string> server_id = {};
  // True to include the levels of each appender.
  std::optional<bool> with_appenders = {};
};

// The optional arguments of server.reset_log_levels.
struct ServerResetLogLevelsOptions {
  // The server to which the request is forwarded; the server that answers if it is not given. Accepts a
  // server's id or short name.
  std::optional<std::string> server_id = {};
};

// The optional arguments of server.set_license.
struct ServerSetLicenseOptions {
  // True to accept a license that expires before the current one.
  std::optional<bool> force = {};
};

// The optional arguments of server.compact.
struct ServerCompactOptions {
  // True to move data to the lowest possible level; false if it is not given.
  std::optional<bool> change_level = {};
  // True to compact the bottommost level too; false if it is not given.
  std::optional<bool> compact_bottom_most_level = {};
};

// The optional arguments of server.shutdown.
struct ServerShutdownOptions {
  // True if a coordinator finishes its running operations first.
  std::optional<bool> soft = {};
};

// The optional arguments of server.log.
struct ServerLogOptions {
  // The least severe level of the entries, by name or number; "info" if it is not given.
  std::optional<Json> upto = {};
  // The level of the entries, by name or number.
  std::optional<Json> level = {};
  // The id of the first entry. Accepts an integer of at least 0.
  std::optional<std::int64_t> start = {};
  // The maximum number of entries. Accepts an integer of at least 0.
  std::optional<std::int64_t> size = {};
  // The number of entries to skip. Accepts an integer of at least 0.
  std::optional<std::int64_t> offset = {};
  // A text that the entries contain.
  std::optional<std::string> search = {};
  // The order of the entries by their ids. Accepts "asc" or "desc".
  std::optional<std::string> sort = {};
};

// The optional arguments of server.echo.
struct ServerEchoOptions {
  // The body to send, any JSON value.
  std::optional<Json> body = {};
};

namespace calls::server {

inline Call version(const ServerVersionOptions &options = {}) {
  Call call{"server.version"};
  if (options.details) call.arguments.set("details", *options.details);
  return call;
}

inline Call engine() {
  Call call{"server.engine"};
  return call;
}

inline Call activities() {
  Call call{"server.activities"};
  return call;
}

inline Call ttl_properties() {
  Call call{"server.ttl_properties"};
  return call;
}

inline Call set_ttl_properties(const ServerSetTtlPropertiesOptions &options = {}) {
  Call call{"server.set_ttl_properties"};
  if (options.active) call.arguments.set("active", *options.active);
  if (options.frequency) call.arguments.set("frequency", *options.frequency);
  if (options.max_total_removes) call.arguments.set("max_total_removes", *options.max_total_removes);
  if (options.max_collection_removes) call.arguments.set("max_collection_removes", *options.max_collection_removes);
  if (options.only_loaded_collections) call.arguments.set("only_loaded_collections", *options.only_loaded_collections);
  return call;
}

inline Call ttl_statistics() {
  Call call{"server.ttl_statistics"};
  return call;
}

inline Call flush_wal(const ServerFlushWalOptions &options = {}) {
  Call call{"server.flush_wal"};
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.wait_for_collector) call.arguments.set("wait_for_collector", *options.wait_for_collector);
  return call;
}

inline Call engine_stats() {
  Call call{"server.engine_stats"};
  return call;
}

inline Call status(const ServerStatusOptions &options = {}) {
  Call call{"server.status"};
  if (options.overview) call.arguments.set("overview", *options.overview);
  return call;
}

inline Call time() {
  Call call{"server.time"};
  return call;
}

inline Call deployment_id() {
  Call call{"server.deployment_id"};
  return call;
}

inline Call support_info(const ServerSupportInfoOptions &options = {}) {
  Call call{"server.support_info"};
  if (options.local) call.arguments.set("local", *options.local);
  return call;
}

inline Call metrics(const ServerMetricsOptions &options = {}) {
  Call call{"server.metrics"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  return call;
}

inline Call usage_metrics(const ServerUsageMetricsOptions &options = {}) {
  Call call{"server.usage_metrics"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  return call;
}

inline Call statistics(const ServerStatisticsOptions &options = {}) {
  Call call{"server.statistics"};
  if (options.description) call.arguments.set("description", *options.description);
  return call;
}

inline Call log_entries(const ServerLogEntriesOptions &options = {}) {
  Call call{"server.log_entries"};
  if (options.upto) call.arguments.set("upto", *options.upto);
  if (options.level) call.arguments.set("level", *options.level);
  if (options.start) call.arguments.set("start", *options.start);
  if (options.size) call.arguments.set("size", *options.size);
  if (options.offset) call.arguments.set("offset", *options.offset);
  if (options.search) call.arguments.set("search", *options.search);
  if (options.sort) call.arguments.set("sort", *options.sort);
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  return call;
}

inline Call log_levels(const ServerLogLevelsOptions &options = {}) {
  Call call{"server.log_levels"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  if (options.with_appenders) call.arguments.set("with_appenders", *options.with_appenders);
  return call;
}

inline Call set_log_levels(const Json &levels, const ServerSetLogLevelsOptions &options = {}) {
  Call call{"server.set_log_levels"};
  call.body = levels.str();
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  if (options.with_appenders) call.arguments.set("with_appenders", *options.with_appenders);
  return call;
}

inline Call reset_log_levels(const ServerResetLogLevelsOptions &options = {}) {
  Call call{"server.reset_log_levels"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  return call;
}

inline Call structured_log() {
  Call call{"server.structured_log"};
  return call;
}

inline Call set_structured_log(const Json &parameters) {
  Call call{"server.set_structured_log"};
  call.body = parameters.str();
  return call;
}

inline Call tls() {
  Call call{"server.tls"};
  return call;
}

inline Call reload_tls() {
  Call call{"server.reload_tls"};
  return call;
}

inline Call jwt_secrets() {
  Call call{"server.jwt_secrets"};
  return call;
}

inline Call reload_jwt_secrets() {
  Call call{"server.reload_jwt_secrets"};
  return call;
}

inline Call encryption() {
  Call call{"server.encryption"};
  return call;
}

inline Call reload_encryption() {
  Call call{"server.reload_encryption"};
  return call;
}

inline Call api_calls() {
  Call call{"server.api_calls"};
  return call;
}

inline Call aql_queries() {
  Call call{"server.aql_queries"};
  return call;
}

inline Call crashes() {
  Call call{"server.crashes"};
  return call;
}

inline Call crash(std::string_view crash_id) {
  Call call{"server.crash"};
  call.arguments.set("crash_id", crash_id);
  return call;
}

inline Call delete_crash(std::string_view crash_id) {
  Call call{"server.delete_crash"};
  call.arguments.set("crash_id", crash_id);
  return call;
}

inline Call license() {
  Call call{"server.license"};
  return call;
}

inline Call set_license(std::string_view license, const ServerSetLicenseOptions &options = {}) {
  Call call{"server.set_license"};
  call.body = std::string(license);
  if (options.force) call.arguments.set("force", *options.force);
  return call;
}

inline Call database_defaults() {
  Call call{"server.database_defaults"};
  return call;
}

inline Call options() {
  Call call{"server.options"};
  return call;
}

inline Call options_description() {
  Call call{"server.options_description"};
  return call;
}

inline Call options_public() {
  Call call{"server.options_public"};
  return call;
}

inline Call compact(const ServerCompactOptions &options = {}) {
  Call call{"server.compact"};
  if (options.change_level) call.arguments.set("change_level", *options.change_level);
  if (options.compact_bottom_most_level) call.arguments.set("compact_bottom_most_level", *options.compact_bottom_most_level);
  return call;
}

inline Call shutdown(const ServerShutdownOptions &options = {}) {
  Call call{"server.shutdown"};
  if (options.soft) call.arguments.set("soft", *options.soft);
  return call;
}

inline Call shutdown_progress() {
  Call call{"server.shutdown_progress"};
  return call;
}

inline Call target_version() {
  Call call{"server.target_version"};
  return call;
}

inline Call log(const ServerLogOptions &options = {}) {
  Call call{"server.log"};
  if (options.upto) call.arguments.set("upto", *options.upto);
  if (options.level) call.arguments.set("level", *options.level);
  if (options.start) call.arguments.set("start", *options.start);
  if (options.size) call.arguments.set("size", *options.size);
  if (options.offset) call.arguments.set("offset", *options.offset);
  if (options.search) call.arguments.set("search", *options.search);
  if (options.sort) call.arguments.set("sort", *options.sort);
  return call;
}

inline Call echo(const ServerEchoOptions &options = {}) {
  Call call{"server.echo"};
  if (options.body) call.arguments.set("body", *options.body);
  return call;
}

inline Call reload_routing() {
  Call call{"server.reload_routing"};
  return call;
}

inline Call execute(std::string_view command) {
  Call call{"server.execute"};
  call.body = std::string(command);
  return call;
}

}  // namespace calls::server

// The server that answers, and other servers through it.
class Server {
 public:
  explicit Server(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The version of the server that answers.
  // Gives the answer as it is.
  // GET /_api/version; for any user.
  Result version(const ServerVersionOptions &options = {}) const {
    return handle_->run(calls::server::version(options));
  }
  // The storage engine of the server that answers.
  // Gives the answer as it is.
  // GET /_api/engine; for any user.
  Result engine() const {
    return handle_->run(calls::server::engine());
  }
  // The activities of the server, such as requests and background tasks.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.8.
  // GET /_admin/activities; for an administrator.
  Result activities() const {
    return handle_->run(calls::server::activities());
  }
  // The settings of the background task that deletes expired documents. In _system only.
  // Gives the value of result.
  // GET /_api/ttl/properties; for an administrator.
  Result ttl_properties() const {
    return handle_->run(calls::server::ttl_properties());
  }
  // Changes settings of the background task that deletes expired documents, and gives all of them. In _system
  // only.
  // Gives the value of result.
  // PUT /_api/ttl/properties; for an administrator.
  Result set_ttl_properties(const ServerSetTtlPropertiesOptions &options = {}) const {
    return handle_->run(calls::server::set_ttl_properties(options));
  }
  // The figures of the background task that deletes expired documents. In _system only.
  // Gives the value of result.
  // GET /_api/ttl/statistics; for an administrator.
  Result ttl_statistics() const {
    return handle_->run(calls::server::ttl_statistics());
  }
  // Writes the write-ahead log to disk.
  // Gives null.
  // PUT /_admin/wal/flush; for an administrator.
  Result flush_wal(const ServerFlushWalOptions &options = {}) const {
    return handle_->run(calls::server::flush_wal(options));
  }
  // The statistics of the storage engine; of a coordinator, those of each DB-Server.
  // Gives the answer as it is.
  // GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
  Result engine_stats() const {
    return handle_->run(calls::server::engine_stats());
  }
  // The state of the server that answers.
  // Gives the answer as it is.
  // GET /_admin/status; for any user; an administrator, if the server is hardened.
  Result status(const ServerStatusOptions &options = {}) const {
    return handle_->run(calls::server::status(options));
  }
  // The server's time, in seconds since 1970 with a fraction.
  // Gives the value of time.
  // GET /_admin/time; for any user.
  Result time() const {
    return handle_->run(calls::server::time());
  }
  // The id of the deployment, the same on all its servers.
  // Gives the string id.
  // Since ArangoDB 3.12.6.
  // GET /_admin/deployment/id; for any user.
  Result deployment_id() const {
    return handle_->run(calls::server::deployment_id());
  }
  // The data that the vendor's support requires. In _system only.
  // Gives the answer as it is.
  // GET /_admin/support-info; for any user, an administrator or a superuser token, by a startup option of the
  // server.
  Result support_info(const ServerSupportInfoOptions &options = {}) const {
    return handle_->run(calls::server::support_info(options));
  }
  // The metrics of a server, in the Prometheus text format.
  // Gives a text, as a JSON string.
  // GET /_admin/metrics; for any user; an administrator, if the server is hardened.
  Result metrics(const ServerMetricsOptions &options = {}) const {
    return handle_->run(calls::server::metrics(options));
  }
  // The shards' usage metrics, in the Prometheus text format.
  // Gives a text, as a JSON string.
  // Since ArangoDB 3.10.13 and 3.11.7.
  // GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
  Result usage_metrics(const ServerUsageMetricsOptions &options = {}) const {
    return handle_->run(calls::server::usage_metrics(options));
  }
  // The statistics of the server that answers, or their descriptions.
  // Gives an object, without error and code.
  // Removed in ArangoDB 4.0; use server.metrics.
  // GET /_admin/statistics; for any user; an administrator, if the server is hardened.
  Result statistics(const ServerStatisticsOptions &options = {}) const {
    return handle_->run(calls::server::statistics(options));
  }
  // The log entries of a server.
  // Gives the answer as it is.
  // GET /_admin/log/entries; for an administrator or a superuser token, by a startup option of the server.
  Result log_entries(const ServerLogEntriesOptions &options = {}) const {
    return handle_->run(calls::server::log_entries(options));
  }
  // The log level of each topic.
  // Gives the answer as it is.
  // GET /_admin/log/level; for an administrator or a superuser token, by a startup option of the server.
  Result log_levels(const ServerLogLevelsOptions &options = {}) const {
    return handle_->run(calls::server::log_levels(options));
  }
  // Sets the log levels of topics.
  // levels: An object of levels by topic, or one level for all topics.
  // Gives the answer as it is.
  // PUT /_admin/log/level; for an administrator or a superuser token, by a startup option of the server.
  Result set_log_levels(const Json &levels, const ServerSetLogLevelsOptions &options = {}) const {
    return handle_->run(calls::server::set_log_levels(levels, options));
  }
  // Resets the log levels to those at the start of the server.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.1.
  // DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option of the server.
  Result reset_log_levels(const ServerResetLogLevelsOptions &options = {}) const {
    return handle_->run(calls::server::reset_log_levels(options));
  }
  // The enabled parameters of structured log entries: an object of true by parameter.
  // Gives the answer as it is.
  // GET /_admin/log/structured; for an administrator or a superuser token, by a startup option of the server.
  Result structured_log() const {
    return handle_->run(calls::server::structured_log());
  }
  // Enables or disables parameters of structured log entries. Gives the enabled ones.
  // parameters: An object of true and false by parameter.
  // Gives the answer as it is.
  // PUT /_admin/log/structured; for an administrator or a superuser token, by a startup option of the server.
  Result set_structured_log(const Json &parameters) const {
    return handle_->run(calls::server::set_structured_log(parameters));
  }
  // Checksums of the TLS certificates of the server that answers.
  // Gives the value of result.
  // GET /_admin/server/tls; for any user.
  Result tls() const {
    return handle_->run(calls::server::tls());
  }
  // Makes the server that answers reload its TLS certificates.
  // Gives the value of result.
  // POST /_admin/server/tls; for a superuser token.
  Result reload_tls() const {
    return handle_->run(calls::server::reload_tls());
  }
  // Checksums of the JWT secrets of the server that answers.
  // Gives the value of result.
  // GET /_admin/server/jwt; for a superuser token.
  Result jwt_secrets() const {
    return handle_->run(calls::server::jwt_secrets());
  }
  // Makes the server that answers reload its JWT secrets.
  // Gives the value of result.
  // POST /_admin/server/jwt; for a superuser token.
  Result reload_jwt_secrets() const {
    return handle_->run(calls::server::reload_jwt_secrets());
  }
  // Checksums of the encryption keys of a single server or DB-Server.
  // Gives the value of result.
  // GET /_admin/server/encryption; for a superuser token.
  Result encryption() const {
    return handle_->run(calls::server::encryption());
  }
  // Makes a single server or DB-Server reload its encryption keys.
  // Gives the value of result.
  // POST /_admin/server/encryption; for a superuser token.
  Result reload_encryption() const {
    return handle_->run(calls::server::reload_encryption());
  }
  // The last requests that the answering server received.
  // Gives the value of result.
  // Since ArangoDB 3.12.5.
  // GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup option of the
  // server.
  Result api_calls() const {
    return handle_->run(calls::server::api_calls());
  }
  // The last queries that the answering server ran.
  // Gives the value of result.
  // Since ArangoDB 3.12.6.
  // GET /_admin/server/aql-queries; for an administrator or a superuser token, by a startup option of the
  // server.
  Result aql_queries() const {
    return handle_->run(calls::server::aql_queries());
  }
  // The ids of the crashes recorded by the server that answers.
  // Gives the array result, or crashes inside of it.
  // Since ArangoDB 3.12.8.
  // GET /_admin/crashes; for an administrator.
  Result crashes() const {
    return handle_->run(calls::server::crashes());
  }
  // The record of a crash.
  // crash_id: The crash's id.
  // Gives the value of result.
  // Since ArangoDB 3.12.8.
  // GET /_admin/crashes/{crash_id}; for an administrator.
  Result crash(std::string_view crash_id) const {
    return handle_->run(calls::server::crash(crash_id));
  }
  // Deletes the record of a crash.
  // crash_id: The crash's id.
  // Gives the value of result.
  // Since ArangoDB 3.12.8.
  // DELETE /_admin/crashes/{crash_id}; for an administrator.
  Result delete_crash(std::string_view crash_id) const {
    return handle_->run(calls::server::delete_crash(crash_id));
  }
  // The license. The Community Edition may give only license "none".
  // Gives the answer as it is.
  // GET /_admin/license; for any user; an administrator, if the server is hardened.
  Result license() const {
    return handle_->run(calls::server::license());
  }
  // Sets a new license. The Community Edition rejects licenses.
  // license: The license, in base64.
  // Gives the answer as it is.
  // PUT /_admin/license; for an administrator.
  Result set_license(std::string_view license, const ServerSetLicenseOptions &options = {}) const {
    return handle_->run(calls::server::set_license(license, options));
  }
  // The default properties of new databases.
  // Gives the answer as it is.
  // GET /_admin/server/databaseDefaults; for any user.
  Result database_defaults() const {
    return handle_->run(calls::server::database_defaults());
  }
  // The startup options of the server that answers. In _system only.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.
  // GET /_admin/options; for an administrator or a superuser token, by a startup option of the server.
  Result options() const {
    return handle_->run(calls::server::options());
  }
  // The descriptions of all startup options. In _system only.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.
  // GET /_admin/options-description; for an administrator or a superuser token, by a startup option of the
  // server.
  Result options_description() const {
    return handle_->run(calls::server::options_description());
  }
  // The startup options that any user may read.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.8.
  // GET /_admin/options-public; for any user.
  Result options_public() const {
    return handle_->run(calls::server::options_public());
  }
  // Compacts the data of all databases. Compaction may take long.
  // Gives an object, without error and code.
  // PUT /_admin/compact; for a superuser token.
  Result compact(const ServerCompactOptions &options = {}) const {
    return handle_->run(calls::server::compact(options));
  }
  // Shuts down the server that answers.
  // Gives the answer as it is.
  // DELETE /_admin/shutdown; for an administrator.
  Result shutdown(const ServerShutdownOptions &options = {}) const {
    return handle_->run(calls::server::shutdown(options));
  }
  // The operations for which a soft shutdown waits.
  // Gives the answer as it is.
  // GET /_admin/shutdown; for an administrator.
  Result shutdown_progress() const {
    return handle_->run(calls::server::shutdown_progress());
  }
  // The version of the data format that the server requires, "31210".
  // Gives the string version.
  // Removed in ArangoDB 4.0; use server.version.
  // GET /_admin/database/target-version; for any user.
  Result target_version() const {
    return handle_->run(calls::server::target_version());
  }
  // The log of the server that answers, as an array for each attribute of the entries.
  // Gives the answer as it is.
  // Removed in ArangoDB 4.0; use server.log_entries.
  // GET /_admin/log; for an administrator or a superuser token, by a startup option of the server.
  Result log(const ServerLogOptions &options = {}) const {
    return handle_->run(calls::server::log(options));
  }
  // The request as the server received it: headers, query and body.
  // Gives the answer as it is.
  // Removed in ArangoDB 4.0.
  // GET /_admin/echo; for any user.
  Result echo(const ServerEchoOptions &options = {}) const {
    return handle_->run(calls::server::echo(options));
  }
  // Makes the server reload the routes of its JavaScript applications.
  // Gives null.
  // Removed in ArangoDB 4.0.
  // POST /_admin/routing/reload; for any user.
  Result reload_routing() const {
    return handle_->run(calls::server::reload_routing());
  }
  // Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and a server
  // started with --javascript.allow-admin-execute.
  // command: The JavaScript code: the body of a function without parameters.
  // Gives the answer as it is.
  // POST /_admin/execute; for any user.
  Result execute(std::string_view command) const {
    return handle_->run(calls::server::execute(command));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of database.shard_statistics.
struct DatabaseOperationsShardStatisticsOptions {
  // The DB-Server whose shards are counted, or "all" for each one; the sum of all if it is not given. Accepts
  // a server's id, its short name, or "all".
  std::optional<std::string> server_id = {};
};

// The optional arguments of database.create.
struct DatabaseOperationsCreateOptions {
  // The distribution of new collections: "single" puts all shards on one DB-Server. Accepts "" or "flexible"
  // or "single".
  std::optional<std::string> sharding = {};
  // The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
  // an integer from 1 to 2147483647.
  std::optional<Json> replication_factor = {};
  // The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> write_concern = {};
  // The users with access: objects with username, passwd, active and extra. Missing ones are created.
  std::optional<Json> users = {};
};

// The optional arguments of database.delete.
struct DatabaseOperationsDeleteOptions {
  // True for the result false, in place of an error, if there is no such database.
  std::optional<bool> ignore_missing = {};
};

namespace calls::database {

inline Call properties() {
  Call call{"database.properties"};
  return call;
}

inline Call list() {
  Call call{"database.list"};
  return call;
}

inline Call list_accessible() {
  Call call{"database.list_accessible"};
  return call;
}

inline Call shard_statistics(const DatabaseOperationsShardStatisticsOptions &options = {}) {
  Call call{"database.shard_statistics"};
  if (options.server_id) call.arguments.set("server_id", *options.server_id);
  return call;
}

inline Call create(std::string_view name, const DatabaseOperationsCreateOptions &options = {}) {
  Call call{"database.create"};
  call.arguments.set("name", name);
  if (options.sharding) call.arguments.set("sharding", *options.sharding);
  if (options.replication_factor) call.arguments.set("replication_factor", *options.replication_factor);
  if (options.write_concern) call.arguments.set("write_concern", *options.write_concern);
  if (options.users) call.arguments.set("users", *options.users);
  return call;
}

inline Call delete_(std::string_view name, const DatabaseOperationsDeleteOptions &options = {}) {
  Call call{"database.delete"};
  call.arguments.set("name", name);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::database

// The databases of the deployment.
class DatabaseOperations {
 public:
  explicit DatabaseOperations(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The properties of the database: its id, its name and its defaults.
  // Gives the value of result.
  // GET /_api/database/current; for any user.
  Result properties() const {
    return handle_->run(calls::database::properties());
  }
  // The names of all databases. In _system only.
  // Gives the value of result.
  // GET /_api/database; for an administrator.
  Result list() const {
    return handle_->run(calls::database::list());
  }
  // The names of the databases that the user can read.
  // Gives the value of result.
  // GET /_api/database/user; for any user.
  Result list_accessible() const {
    return handle_->run(calls::database::list_accessible());
  }
  // The numbers of shards of the database.
  // Gives the value of result.
  // GET /_api/database/shardStatistics; for any user.
  Result shard_statistics(const DatabaseOperationsShardStatisticsOptions &options = {}) const {
    return handle_->run(calls::database::shard_statistics(options));
  }
  // Creates a database. In _system only. Other coordinators may report for a moment that the database does
  // not exist.
  // name: The name of the new database. Accepts a name of 1 to 128 bytes without slashes, control characters
  // and blanks at its ends.
  // Gives the value of result.
  // POST /_api/database; for an administrator.
  Result create(std::string_view name, const DatabaseOperationsCreateOptions &options = {}) const {
    return handle_->run(calls::database::create(name, options));
  }
  // Deletes a database with all its data. In _system only.
  // name: The name of the database to delete. Accepts a name of 1 to 128 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of result.
  // DELETE /_api/database/{name}; for an administrator.
  Result delete_(std::string_view name, const DatabaseOperationsDeleteOptions &options = {}) const {
    return handle_->run(calls::database::delete_(name, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

namespace calls::token {

inline Call list(std::string_view user) {
  Call call{"token.list"};
  call.arguments.set("user", user);
  return call;
}

inline Call create(std::string_view user, std::string_view name, std::int64_t valid_until) {
  Call call{"token.create"};
  call.arguments.set("user", user);
  call.arguments.set("name", name);
  call.arguments.set("valid_until", valid_until);
  return call;
}

inline Call delete_(std::string_view user, std::int64_t token_id) {
  Call call{"token.delete"};
  call.arguments.set("user", user);
  call.arguments.set("token_id", token_id);
  return call;
}

}  // namespace calls::token

// The access tokens of users.
class Tokens {
 public:
  explicit Tokens(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The access tokens of a user, without the tokens themselves.
  // user: The name of the user.
  // Gives the value of tokens.
  // Since ArangoDB 3.12.5.
  // GET /_api/token/{user}; for the user concerned, or an administrator.
  Result list(std::string_view user) const {
    return handle_->run(calls::token::list(user));
  }
  // Creates an access token for a user. Only this response contains the token.
  // user: The name of the user.
  // name: The name of the token.
  // valid_until: The time the token expires, in seconds since 1970. Accepts an integer of at least 0.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.5.
  // POST /_api/token/{user}; for the user concerned, or an administrator.
  Result create(std::string_view user, std::string_view name, std::int64_t valid_until) const {
    return handle_->run(calls::token::create(user, name, valid_until));
  }
  // Deletes an access token. A token that does not exist is not an error.
  // user: The name of the user.
  // token_id: The id of the token. Accepts an integer of at least 0.
  // Gives null.
  // Since ArangoDB 3.12.5.
  // DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
  Result delete_(std::string_view user, std::int64_t token_id) const {
    return handle_->run(calls::token::delete_(user, token_id));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of job.list.
struct JobsListOptions {
  // The maximum number of ids; the server's default is 100. Accepts an integer of at least 0.
  std::optional<std::int64_t> count = {};
};

// The optional arguments of job.delete.
struct JobsDeleteOptions {
  // The time in seconds since 1970. With "expired", older results are deleted.
  std::optional<double> stamp = {};
};

namespace calls::job {

inline Call get(std::string_view job_id) {
  Call call{"job.get"};
  call.arguments.set("job_id", job_id);
  return call;
}

inline Call status(std::string_view job_id) {
  Call call{"job.status"};
  call.arguments.set("job_id", job_id);
  return call;
}

inline Call list(std::string_view status, const JobsListOptions &options = {}) {
  Call call{"job.list"};
  call.arguments.set("status", status);
  if (options.count) call.arguments.set("count", *options.count);
  return call;
}

inline Call cancel(std::string_view job_id) {
  Call call{"job.cancel"};
  call.arguments.set("job_id", job_id);
  return call;
}

inline Call delete_(std::string_view job_id, const JobsDeleteOptions &options = {}) {
  Call call{"job.delete"};
  call.arguments.set("job_id", job_id);
  if (options.stamp) call.arguments.set("stamp", *options.stamp);
  return call;
}

}  // namespace calls::job

// The async jobs of the coordinator that answers.
class Jobs {
 public:
  explicit Jobs(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The response of an async job. The server returns it only once.
  // job_id: The id of the job, from the header x-arango-async-id.
  // Gives an object with done, and if it is, http_status and body of the job's answer.
  // PUT /_api/job/{job_id}; for any user.
  Result get(std::string_view job_id) const {
    return handle_->run(calls::job::get(job_id));
  }
  // The state of an async job.
  // job_id: The id of the job, from the header x-arango-async-id.
  // Gives "done" or "pending".
  // GET /_api/job/{job_id}; for any user.
  Result status(std::string_view job_id) const {
    return handle_->run(calls::job::status(job_id));
  }
  // The ids of the async jobs of the coordinator that answers.
  // status: The state of the jobs. Accepts "done" or "pending".
  // Gives the answer as it is.
  // GET /_api/job/{status}; for any user.
  Result list(std::string_view status, const JobsListOptions &options = {}) const {
    return handle_->run(calls::job::list(status, options));
  }
  // Cancels an async job.
  // job_id: The id of the job, from the header x-arango-async-id.
  // Gives the value of result.
  // PUT /_api/job/{job_id}/cancel; for any user.
  Result cancel(std::string_view job_id) const {
    return handle_->run(calls::job::cancel(job_id));
  }
  // Deletes the results of async jobs.
  // job_id: The id of a job, "all", or "expired" with a stamp.
  // Gives the value of result.
  // DELETE /_api/job/{job_id}; for any user.
  Result delete_(std::string_view job_id, const JobsDeleteOptions &options = {}) const {
    return handle_->run(calls::job::delete_(job_id, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of collection.list.
struct CollectionsListOptions {
  // True to leave out system collections; false if it is not given.
  std::optional<bool> exclude_system = {};
};

// The optional arguments of collection.count.
struct CollectionsCountOptions {
  // True to count the documents of each shard; false if it is not given.
  std::optional<bool> details = {};
};

// The optional arguments of collection.figures.
struct CollectionsFiguresOptions {
  // True to include figures of the storage engine; false if it is not given.
  std::optional<bool> details = {};
};

// The optional arguments of collection.shards.
struct CollectionsShardsOptions {
  // True to include the DB-Servers of each shard; false if it is not given.
  std::optional<bool> details = {};
};

// The optional arguments of collection.checksum.
struct CollectionsChecksumOptions {
  // True to include the revisions of the documents; false if it is not given.
  std::optional<bool> with_revisions = {};
  // True to include the documents; false if it is not given.
  std::optional<bool> with_data = {};
};

// The optional arguments of collection.create.
struct CollectionsCreateOptions {
  // 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from 2 to 3.
  std::optional<std::int64_t> type = {};
  // True if a write waits until its documents are on disk.
  std::optional<bool> wait_for_sync = {};
  // True for a system collection, whose name starts with an underscore.
  std::optional<bool> system = {};
  // The schema that validates documents.
  std::optional<Json> schema = {};
  // The attributes that the server computes.
  std::optional<Json> computed_values = {};
  // The options of the key generator: type, allowUserKeys, increment and offset.
  std::optional<Json> key_options = {};
  // True if documents are cached in memory.
  std::optional<bool> cache_enabled = {};
  // The number of shards. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> number_of_shards = {};
  // The attributes that determine the shard of a document; _key if they are not given.
  std::optional<Json> shard_keys = {};
  // The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
  // an integer from 1 to 2147483647.
  std::optional<Json> replication_factor = {};
  // The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> write_concern = {};
  // The collection whose shards determine the DB-Servers of the new collection.
  std::optional<std::string> distribute_shards_like = {};
  // The method that maps documents to shards, such as "hash".
  std::optional<std::string> sharding_strategy = {};
  // True for a collection of a SmartGraph or EnterpriseGraph.
  std::optional<bool> smart = {};
  // True for a collection of a disjoint SmartGraph.
  std::optional<bool> disjoint = {};
  // The attribute that determines the shard of a vertex of a SmartGraph.
  std::optional<std::string> smart_graph_attribute = {};
  // The attribute that determines the shard of a document for SmartJoins.
  std::optional<std::string> smart_join_attribute = {};
  // True to wait until all replicas exist; the server's default is true.
  std::optional<bool> wait_for_sync_replication = {};
  // True to refuse a replication factor above the number of DB-Servers; true if it is not given.
  std::optional<bool> enforce_replication_factor = {};
};

// The optional arguments of collection.configure.
struct CollectionsConfigureOptions {
  // True if a write waits until its documents are on disk.
  std::optional<bool> wait_for_sync = {};
  // True if documents are cached in memory.
  std::optional<bool> cache_enabled = {};
  // The schema that validates documents; null removes it.
  std::optional<Json> schema = {};
  // The attributes that the server computes; null removes them.
  std::optional<Json> computed_values = {};
  // The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
  // an integer from 1 to 2147483647.
  std::optional<Json> replication_factor = {};
  // The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> write_concern = {};
};

// The optional arguments of collection.delete.
struct CollectionsDeleteOptions {
  // True to allow a system collection; false if it is not given.
  std::optional<bool> system = {};
  // True for the result false, in place of an error, if there is no such collection.
  std::optional<bool> ignore_missing = {};
};

// The optional arguments of collection.truncate.
struct CollectionsTruncateOptions {
  // True to wait until the deletion is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to compact the storage afterwards; true if it is not given.
  std::optional<bool> compact = {};
};

namespace calls::collection {

inline Call list(const CollectionsListOptions &options = {}) {
  Call call{"collection.list"};
  if (options.exclude_system) call.arguments.set("exclude_system", *options.exclude_system);
  return call;
}

inline Call get(std::string_view collection) {
  Call call{"collection.get"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call properties(std::string_view collection) {
  Call call{"collection.properties"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call revision(std::string_view collection) {
  Call call{"collection.revision"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call count(std::string_view collection, const CollectionsCountOptions &options = {}) {
  Call call{"collection.count"};
  call.arguments.set("collection", collection);
  if (options.details) call.arguments.set("details", *options.details);
  return call;
}

inline Call figures(std::string_view collection, const CollectionsFiguresOptions &options = {}) {
  Call call{"collection.figures"};
  call.arguments.set("collection", collection);
  if (options.details) call.arguments.set("details", *options.details);
  return call;
}

inline Call shards(std::string_view collection, const CollectionsShardsOptions &options = {}) {
  Call call{"collection.shards"};
  call.arguments.set("collection", collection);
  if (options.details) call.arguments.set("details", *options.details);
  return call;
}

inline Call checksum(std::string_view collection, const CollectionsChecksumOptions &options = {}) {
  Call call{"collection.checksum"};
  call.arguments.set("collection", collection);
  if (options.with_revisions) call.arguments.set("with_revisions", *options.with_revisions);
  if (options.with_data) call.arguments.set("with_data", *options.with_data);
  return call;
}

inline Call responsible_shard(std::string_view collection, const Json &document) {
  Call call{"collection.responsible_shard"};
  call.arguments.set("collection", collection);
  call.body = document.str();
  return call;
}

inline Call key_generators() {
  Call call{"collection.key_generators"};
  return call;
}

inline Call create(std::string_view name, const CollectionsCreateOptions &options = {}) {
  Call call{"collection.create"};
  call.arguments.set("name", name);
  if (options.type) call.arguments.set("type", *options.type);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.system) call.arguments.set("system", *options.system);
  if (options.schema) call.arguments.set("schema", *options.schema);
  if (options.computed_values) call.arguments.set("computed_values", *options.computed_values);
  if (options.key_options) call.arguments.set("key_options", *options.key_options);
  if (options.cache_enabled) call.arguments.set("cache_enabled", *options.cache_enabled);
  if (options.number_of_shards) call.arguments.set("number_of_shards", *options.number_of_shards);
  if (options.shard_keys) call.arguments.set("shard_keys", *options.shard_keys);
  if (options.replication_factor) call.arguments.set("replication_factor", *options.replication_factor);
  if (options.write_concern) call.arguments.set("write_concern", *options.write_concern);
  if (options.distribute_shards_like) call.arguments.set("distribute_shards_like", *options.distribute_shards_like);
  if (options.sharding_strategy) call.arguments.set("sharding_strategy", *options.sharding_strategy);
  if (options.smart) call.arguments.set("smart", *options.smart);
  if (options.disjoint) call.arguments.set("disjoint", *options.disjoint);
  if (options.smart_graph_attribute) call.arguments.set("smart_graph_attribute", *options.smart_graph_attribute);
  if (options.smart_join_attribute) call.arguments.set("smart_join_attribute", *options.smart_join_attribute);
  if (options.wait_for_sync_replication) call.arguments.set("wait_for_sync_replication", *options.wait_for_sync_replication);
  if (options.enforce_replication_factor) call.arguments.set("enforce_replication_factor", *options.enforce_replication_factor);
  return call;
}

inline Call configure(std::string_view collection, const CollectionsConfigureOptions &options = {}) {
  Call call{"collection.configure"};
  call.arguments.set("collection", collection);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.cache_enabled) call.arguments.set("cache_enabled", *options.cache_enabled);
  if (options.schema) call.arguments.set("schema", *options.schema);
  if (options.computed_values) call.arguments.set("computed_values", *options.computed_values);
  if (options.replication_factor) call.arguments.set("replication_factor", *options.replication_factor);
  if (options.write_concern) call.arguments.set("write_concern", *options.write_concern);
  return call;
}

inline Call delete_(std::string_view collection, const CollectionsDeleteOptions &options = {}) {
  Call call{"collection.delete"};
  call.arguments.set("collection", collection);
  if (options.system) call.arguments.set("system", *options.system);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

inline Call truncate(std::string_view collection, const CollectionsTruncateOptions &options = {}) {
  Call call{"collection.truncate"};
  call.arguments.set("collection", collection);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.compact) call.arguments.set("compact", *options.compact);
  return call;
}

inline Call rename(std::string_view collection, std::string_view name) {
  Call call{"collection.rename"};
  call.arguments.set("collection", collection);
  call.arguments.set("name", name);
  return call;
}

inline Call load_indexes(std::string_view collection) {
  Call call{"collection.load_indexes"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call recalculate_count(std::string_view collection) {
  Call call{"collection.recalculate_count"};
  call.arguments.set("collection", collection);
  return call;
}

inline Call compact(std::string_view collection) {
  Call call{"collection.compact"};
  call.arguments.set("collection", collection);
  return call;
}

}  // namespace calls::collection

// The collections of the database.
class Collections {
 public:
  explicit Collections(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The collections of the database that the user can read.
  // Gives the value of result.
  // GET /_api/collection; for any user.
  Result list(const CollectionsListOptions &options = {}) const {
    return handle_->run(calls::collection::list(options));
  }
  // The id, the name and the type of a collection.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // GET /_api/collection/{collection}; for any user.
  Result get(std::string_view collection) const {
    return handle_->run(calls::collection::get(collection));
  }
  // The properties of a collection.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // GET /_api/collection/{collection}/properties; for any user.
  Result properties(std::string_view collection) const {
    return handle_->run(calls::collection::properties(collection));
  }
  // The revision of a collection, which changes with its documents.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the string revision.
  // GET /_api/collection/{collection}/revision; for any user.
  Result revision(std::string_view collection) const {
    return handle_->run(calls::collection::revision(collection));
  }
  // The number of documents of a collection; with details an object with the number of each shard.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of count.
  // GET /_api/collection/{collection}/count; for any user.
  Result count(std::string_view collection, const CollectionsCountOptions &options = {}) const {
    return handle_->run(calls::collection::count(collection, options));
  }
  // The sizes of the documents, the indexes and the cache of a collection.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of figures.
  // GET /_api/collection/{collection}/figures; for any user.
  Result figures(std::string_view collection, const CollectionsFiguresOptions &options = {}) const {
    return handle_->run(calls::collection::figures(collection, options));
  }
  // The ids of the shards of a collection; with details an object with the ids of the DB-Servers of each
  // shard, the leader first.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of shards.
  // GET /_api/collection/{collection}/shards; for any user.
  Result shards(std::string_view collection, const CollectionsShardsOptions &options = {}) const {
    return handle_->run(calls::collection::shards(collection, options));
  }
  // The checksum and the revision of a collection.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // GET /_api/collection/{collection}/checksum; for any user.
  Result checksum(std::string_view collection, const CollectionsChecksumOptions &options = {}) const {
    return handle_->run(calls::collection::checksum(collection, options));
  }
  // The id of the shard for a document, computed from its shard keys. The document need not exist.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // document: An object with the shard keys, or the key of the document as a string or number.
  // Gives the string shardId.
  // PUT /_api/collection/{collection}/responsibleShard; for any user.
  Result responsible_shard(std::string_view collection, const Json &document) const {
    return handle_->run(calls::collection::responsible_shard(collection, document));
  }
  // The names of the key generators for new collections.
  // Gives the value of keyGenerators.
  // Since ArangoDB 3.12.
  // GET /_api/key-generators; for any user.
  Result key_generators() const {
    return handle_->run(calls::collection::key_generators());
  }
  // Creates a collection and gives its properties.
  // name: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control characters
  // and blanks at its ends.
  // Gives an object, without error and code.
  // POST /_api/collection; for a user with write access to the database.
  Result create(std::string_view name, const CollectionsCreateOptions &options = {}) const {
    return handle_->run(calls::collection::create(name, options));
  }
  // Changes properties of a collection and gives all of them. Properties that are not given stay unchanged.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // PUT /_api/collection/{collection}/properties; for a user with write access to the database.
  Result configure(std::string_view collection, const CollectionsConfigureOptions &options = {}) const {
    return handle_->run(calls::collection::configure(collection, options));
  }
  // Deletes a collection with its documents, and gives its id.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the string id.
  // DELETE /_api/collection/{collection}; for a user with write access to the database.
  Result delete_(std::string_view collection, const CollectionsDeleteOptions &options = {}) const {
    return handle_->run(calls::collection::delete_(collection, options));
  }
  // Deletes all documents of a collection. The server commits in steps: an error may leave a part of the
  // documents.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // PUT /_api/collection/{collection}/truncate; for a user with write access to the collection, or an
  // administrator.
  Result truncate(std::string_view collection, const CollectionsTruncateOptions &options = {}) const {
    return handle_->run(calls::collection::truncate(collection, options));
  }
  // Renames a collection. Clusters reject the request.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // name: The new name. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at
  // its ends.
  // Gives an object, without error and code.
  // PUT /_api/collection/{collection}/rename; for a user with write access to the database.
  Result rename(std::string_view collection, std::string_view name) const {
    return handle_->run(calls::collection::rename(collection, name));
  }
  // Starts loading the indexes of a collection into memory, without waiting for the end.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of result.
  // PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
  Result load_indexes(std::string_view collection) const {
    return handle_->run(calls::collection::load_indexes(collection));
  }
  // Recalculates the number of documents of a collection, and gives the number.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of count.
  // PUT /_api/collection/{collection}/recalculateCount; for any user.
  Result recalculate_count(std::string_view collection) const {
    return handle_->run(calls::collection::recalculate_count(collection));
  }
  // Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives an object, without error and code.
  // PUT /_api/collection/{collection}/compact; for any user.
  Result compact(std::string_view collection) const {
    return handle_->run(calls::collection::compact(collection));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of document.get.
struct DocumentsGetOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // The known revision. The result is null if the document still has that revision. Accepts a revision of a
  // document.
  std::optional<std::string> if_none_match = {};
};

// The optional arguments of document.revision.
struct DocumentsRevisionOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // The known revision. The result is null if the document still has that revision. Accepts a revision of a
  // document.
  std::optional<std::string> if_none_match = {};
};

// The optional arguments of document.insert.
struct DocumentsInsertOptions {
  // The treatment of a document whose key exists; "conflict", which is an error, if it is not given. Accepts
  // "conflict" or "ignore" or "replace" or "update".
  std::optional<std::string> overwrite_mode = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the document that was replaced or updated as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
  // True to merge objects inside of the document, false to replace them; true if it is not given.
  std::optional<bool> merge_objects = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.update.
struct DocumentsUpdateOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
  // True to merge objects inside of the document, false to replace them; true if it is not given.
  std::optional<bool> merge_objects = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.replace.
struct DocumentsReplaceOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.delete.
struct DocumentsDeleteOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
  // True for the result false, in place of an error, if there is no such document.
  std::optional<bool> ignore_missing = {};
};

// The optional arguments of document.get_many.
struct DocumentsGetManyOptions {
  // False to require that each document has the _rev that is given for it; true if it is not given.
  std::optional<bool> ignore_revs = {};
};

// The optional arguments of document.insert_many.
struct DocumentsInsertManyOptions {
  // The treatment of a document whose key exists; "conflict", which is an error, if it is not given. Accepts
  // "conflict" or "ignore" or "replace" or "update".
  std::optional<std::string> overwrite_mode = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the document that was replaced or updated as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
  // True to merge objects inside of the document, false to replace them; true if it is not given.
  std::optional<bool> merge_objects = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.update_many.
struct DocumentsUpdateManyOptions {
  // False to require that each document has the _rev that is given for it; true if it is not given.
  std::optional<bool> ignore_revs = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
  // True to merge objects inside of the document, false to replace them; true if it is not given.
  std::optional<bool> merge_objects = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.replace_many.
struct DocumentsReplaceManyOptions {
  // False to require that each document has the _rev that is given for it; true if it is not given.
  std::optional<bool> ignore_revs = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // The attribute with the version of the document, a number. A document with a lower or equal version
  // changes nothing and is not an error. Since ArangoDB 3.12.
  std::optional<std::string> version_attribute = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.delete_many.
struct DocumentsDeleteManyOptions {
  // False to require that each document has the _rev that is given for it; true if it is not given.
  std::optional<bool> ignore_revs = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for an empty object as the result, unless there is an error; false if it is not given.
  std::optional<bool> silent = {};
  // True to add the change to the caches of indexes; the server's default if it is not given.
  std::optional<bool> refill_index_caches = {};
};

// The optional arguments of document.import.
struct DocumentsImportOptions {
  // The format of data: a JSON object in each line, a JSON array, one of both, or an array of names in the
  // first line and arrays of values in the others. Accepts "documents" or "array" or "auto" or "csv".
  std::optional<std::string> format = {};
  // The treatment of a document whose key exists; "error" if it is not given. Accepts "error" or "update" or
  // "replace" or "ignore".
  std::optional<std::string> on_duplicate = {};
  // True to import nothing if a document has an error; false if it is not given.
  std::optional<bool> complete = {};
  // True to delete all documents of the collection before; false if it is not given.
  std::optional<bool> overwrite = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get a text for each error as member details; false if it is not given.
  std::optional<bool> details = {};
  // The name of the collection in front of _from values without one.
  std::optional<std::string> from_prefix = {};
  // The name of the collection in front of _to values without one.
  std::optional<std::string> to_prefix = {};
  // True to accept lines of format "csv" with too few or too many values; false if it is not given.
  std::optional<bool> ignore_missing = {};
  // True to skip the schema of the collection; false if it is not given.
  std::optional<bool> skip_validation = {};
};

// The optional arguments of document.edges.
struct DocumentsEdgesOptions {
  // The direction of the edges, as seen from the vertex; "any" if it is not given. Accepts "any" or "in" or
  // "out".
  std::optional<std::string> direction = {};
};

namespace calls::document {

inline Call get(std::string_view collection, std::string_view key, const DocumentsGetOptions &options = {}) {
  Call call{"document.get"};
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.if_none_match) call.arguments.set("if_none_match", *options.if_none_match);
  return call;
}

inline Call revision(std::string_view collection, std::string_view key, const DocumentsRevisionOptions
    &options = {}) {
  Call call{"document.revision"};
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.if_none_match) call.arguments.set("if_none_match", *options.if_none_match);
  return call;
}

inline Call insert(std::string_view collection, const Json &document, const DocumentsInsertOptions &options =
    {}) {
  Call call{"document.insert"};
  call.arguments.set("collection", collection);
  call.body = document.str();
  if (options.overwrite_mode) call.arguments.set("overwrite_mode", *options.overwrite_mode);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  if (options.merge_objects) call.arguments.set("merge_objects", *options.merge_objects);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call update(std::string_view collection, std::string_view key, const Json &document, const
    DocumentsUpdateOptions &options = {}) {
  Call call{"document.update"};
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = document.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  if (options.merge_objects) call.arguments.set("merge_objects", *options.merge_objects);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call replace(std::string_view collection, std::string_view key, const Json &document, const
    DocumentsReplaceOptions &options = {}) {
  Call call{"document.replace"};
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = document.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call delete_(std::string_view collection, std::string_view key, const DocumentsDeleteOptions &options =
    {}) {
  Call call{"document.delete"};
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

inline Call get_many(std::string_view collection, const Json &documents, const DocumentsGetManyOptions
    &options = {}) {
  Call call{"document.get_many"};
  call.arguments.set("collection", collection);
  call.body = documents.str();
  if (options.ignore_revs) call.arguments.set("ignore_revs", *options.ignore_revs);
  return call;
}

inline Call insert_many(std::string_view collection, const Json &documents, const DocumentsInsertManyOptions
    &options = {}) {
  Call call{"document.insert_many"};
  call.arguments.set("collection", collection);
  call.body = documents.str();
  if (options.overwrite_mode) call.arguments.set("overwrite_mode", *options.overwrite_mode);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  if (options.merge_objects) call.arguments.set("merge_objects", *options.merge_objects);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call update_many(std::string_view collection, const Json &documents, const DocumentsUpdateManyOptions
    &options = {}) {
  Call call{"document.update_many"};
  call.arguments.set("collection", collection);
  call.body = documents.str();
  if (options.ignore_revs) call.arguments.set("ignore_revs", *options.ignore_revs);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  if (options.merge_objects) call.arguments.set("merge_objects", *options.merge_objects);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call replace_many(std::string_view collection, const Json &documents, const DocumentsReplaceManyOptions
    &options = {}) {
  Call call{"document.replace_many"};
  call.arguments.set("collection", collection);
  call.body = documents.str();
  if (options.ignore_revs) call.arguments.set("ignore_revs", *options.ignore_revs);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.version_attribute) call.arguments.set("version_attribute", *options.version_attribute);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call delete_many(std::string_view collection, const Json &documents, const DocumentsDeleteManyOptions
    &options = {}) {
  Call call{"document.delete_many"};
  call.arguments.set("collection", collection);
  call.body = documents.str();
  if (options.ignore_revs) call.arguments.set("ignore_revs", *options.ignore_revs);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.silent) call.arguments.set("silent", *options.silent);
  if (options.refill_index_caches) call.arguments.set("refill_index_caches", *options.refill_index_caches);
  return call;
}

inline Call import(std::string_view collection, std::string_view data, const DocumentsImportOptions &options =
    {}) {
  Call call{"document.import"};
  call.arguments.set("collection", collection);
  call.body = std::string(data);
  if (options.format) call.arguments.set("format", *options.format);
  if (options.on_duplicate) call.arguments.set("on_duplicate", *options.on_duplicate);
  if (options.complete) call.arguments.set("complete", *options.complete);
  if (options.overwrite) call.arguments.set("overwrite", *options.overwrite);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.details) call.arguments.set("details", *options.details);
  if (options.from_prefix) call.arguments.set("from_prefix", *options.from_prefix);
  if (options.to_prefix) call.arguments.set("to_prefix", *options.to_prefix);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  if (options.skip_validation) call.arguments.set("skip_validation", *options.skip_validation);
  return call;
}

inline Call edges(std::string_view collection, std::string_view vertex, const DocumentsEdgesOptions &options =
    {}) {
  Call call{"document.edges"};
  call.arguments.set("collection", collection);
  call.arguments.set("vertex", vertex);
  if (options.direction) call.arguments.set("direction", *options.direction);
  return call;
}

}  // namespace calls::document

// The documents of the database.
class Documents {
 public:
  explicit Documents(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // A document.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives the answer as it is.
  // GET /_api/document/{collection}/{key}; for a user with read access to the collection.
  Result get(std::string_view collection, std::string_view key, const DocumentsGetOptions &options = {}) const
      {
    return handle_->run(calls::document::get(collection, key, options));
  }
  // The revision of a document, or null if the document or its collection does not exist.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives the revision as a string, or null if the document does not exist.
  // HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.
  Result revision(std::string_view collection, std::string_view key, const DocumentsRevisionOptions &options =
      {}) const {
    return handle_->run(calls::document::revision(collection, key, options));
  }
  // Inserts a document and gives its metadata: _id, _key, _rev.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // document: The document.
  // Gives the answer as it is.
  // POST /_api/document/{collection}; for a user with write access to the collection, or an administrator.
  Result insert(std::string_view collection, const Json &document, const DocumentsInsertOptions &options = {})
      const {
    return handle_->run(calls::document::insert(collection, document, options));
  }
  // Changes attributes of a document and gives its metadata. Attributes that are not given stay unchanged.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // document: The attributes to change.
  // Gives the answer as it is.
  // PATCH /_api/document/{collection}/{key}; for a user with write access to the collection, or an
  // administrator.
  Result update(std::string_view collection, std::string_view key, const Json &document, const
      DocumentsUpdateOptions &options = {}) const {
    return handle_->run(calls::document::update(collection, key, document, options));
  }
  // Replaces a document and gives its metadata.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // document: The new document.
  // Gives the answer as it is.
  // PUT /_api/document/{collection}/{key}; for a user with write access to the collection, or an
  // administrator.
  Result replace(std::string_view collection, std::string_view key, const Json &document, const
      DocumentsReplaceOptions &options = {}) const {
    return handle_->run(calls::document::replace(collection, key, document, options));
  }
  // Deletes a document and gives its metadata.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives the answer as it is.
  // DELETE /_api/document/{collection}/{key}; for a user with write access to the collection, or an
  // administrator.
  Result delete_(std::string_view collection, std::string_view key, const DocumentsDeleteOptions &options =
      {}) const {
    return handle_->run(calls::document::delete_(collection, key, options));
  }
  // The documents of keys, in their order.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // documents: An array of keys, or of objects with _key.
  // Gives an array of a document, its metadata or an error for each document, in their order.
  // PUT /_api/document/{collection}?onlyget=true; for a user with read access to the collection.
  Result get_many(std::string_view collection, const Json &documents, const DocumentsGetManyOptions &options =
      {}) const {
    return handle_->run(calls::document::get_many(collection, documents, options));
  }
  // Inserts documents and gives the metadata of each.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // documents: An array of documents.
  // Gives an array of a document, its metadata or an error for each document, in their order.
  // POST /_api/document/{collection}; for a user with write access to the collection, or an administrator.
  Result insert_many(std::string_view collection, const Json &documents, const DocumentsInsertManyOptions
      &options = {}) const {
    return handle_->run(calls::document::insert_many(collection, documents, options));
  }
  // Changes attributes of documents and gives the metadata of each.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // documents: An array of objects with _key and the attributes to change.
  // Gives an array of a document, its metadata or an error for each document, in their order.
  // PATCH /_api/document/{collection}; for a user with write access to the collection, or an administrator.
  Result update_many(std::string_view collection, const Json &documents, const DocumentsUpdateManyOptions
      &options = {}) const {
    return handle_->run(calls::document::update_many(collection, documents, options));
  }
  // Replaces documents and gives the metadata of each.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // documents: An array of documents with _key.
  // Gives an array of a document, its metadata or an error for each document, in their order.
  // PUT /_api/document/{collection}; for a user with write access to the collection, or an administrator.
  Result replace_many(std::string_view collection, const Json &documents, const DocumentsReplaceManyOptions
      &options = {}) const {
    return handle_->run(calls::document::replace_many(collection, documents, options));
  }
  // Deletes documents and gives the metadata of each.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // documents: An array of keys, or of objects with _key.
  // Gives an array of a document, its metadata or an error for each document, in their order.
  // DELETE /_api/document/{collection}; for a user with write access to the collection, or an administrator.
  Result delete_many(std::string_view collection, const Json &documents, const DocumentsDeleteManyOptions
      &options = {}) const {
    return handle_->run(calls::document::delete_many(collection, documents, options));
  }
  // Imports documents and gives the numbers of those that were created, updated, ignored and errors, and of
  // empty lines.
  // collection: The name of the collection, which must exist. Accepts a name of 1 to 256 bytes without
  // slashes, control characters and blanks at its ends.
  // data: The documents.
  // Gives an object, without error and code.
  // POST /_api/import; for a user with write access to the collection, or an administrator.
  Result import(std::string_view collection, std::string_view data, const DocumentsImportOptions &options =
      {}) const {
    return handle_->run(calls::document::import(collection, data, options));
  }
  // The edges of a vertex, as member edges.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // vertex: The id of the vertex. Accepts "collection/key".
  // Gives an object, without error and code.
  // GET /_api/edges/{collection}; for a user with read access to the collection.
  Result edges(std::string_view collection, std::string_view vertex, const DocumentsEdgesOptions &options =
      {}) const {
    return handle_->run(calls::document::edges(collection, vertex, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of index.list.
struct IndexesListOptions {
  // True to include figures of each index; false if it is not given.
  std::optional<bool> with_stats = {};
  // True to include indexes that are being built; false if it is not given.
  std::optional<bool> with_hidden = {};
};

// The optional arguments of index.delete.
struct IndexesDeleteOptions {
  // True for the result false, in place of an error, if there is no such index.
  std::optional<bool> ignore_missing = {};
};

namespace calls::index {

inline Call list(std::string_view collection, const IndexesListOptions &options = {}) {
  Call call{"index.list"};
  call.arguments.set("collection", collection);
  if (options.with_stats) call.arguments.set("with_stats", *options.with_stats);
  if (options.with_hidden) call.arguments.set("with_hidden", *options.with_hidden);
  return call;
}

inline Call get(std::string_view index) {
  Call call{"index.get"};
  call.arguments.set("index", index);
  return call;
}

inline Call create(std::string_view collection, const Json &definition) {
  Call call{"index.create"};
  call.arguments.set("collection", collection);
  call.body = definition.str();
  return call;
}

inline Call delete_(std::string_view index, const IndexesDeleteOptions &options = {}) {
  Call call{"index.delete"};
  call.arguments.set("index", index);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

inline Call selectivity(std::string_view collection) {
  Call call{"index.selectivity"};
  call.arguments.set("collection", collection);
  return call;
}

}  // namespace calls::index

// The indexes of the database.
class Indexes {
 public:
  explicit Indexes(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The indexes of a collection.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of indexes.
  // GET /_api/index; for a user with read access to the collection.
  Result list(std::string_view collection, const IndexesListOptions &options = {}) const {
    return handle_->run(calls::index::list(collection, options));
  }
  // The definition of an index.
  // index: The id of the index, such as "users/1234". Accepts "collection/key".
  // Gives an object, without error and code.
  // GET /_api/index/{index}; for a user with read access to the collection.
  Result get(std::string_view index) const {
    return handle_->run(calls::index::get(index));
  }
  // Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is false. The
  // server answers once the index is built.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // definition: The definition, in the form of the server: type, fields and the options of the type.
  // Gives an object, without error and code.
  // POST /_api/index; for a user with write access to the collection, or an administrator.
  Result create(std::string_view collection, const Json &definition) const {
    return handle_->run(calls::index::create(collection, definition));
  }
  // Deletes an index, and gives its id.
  // index: The id of the index, such as "users/1234". Accepts "collection/key".
  // Gives the string id.
  // DELETE /_api/index/{index}; for a user with write access to the collection, or an administrator.
  Result delete_(std::string_view index, const IndexesDeleteOptions &options = {}) const {
    return handle_->run(calls::index::delete_(index, options));
  }
  // The selectivity estimate of each index of a collection, by its id.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of indexes.
  // GET /_api/index/selectivity; for a user with read access to the collection.
  Result selectivity(std::string_view collection) const {
    return handle_->run(calls::index::selectivity(collection));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of query.execute.
struct QueriesExecuteOptions {
  // The values of the bind variables.
  std::optional<Json> bind_vars = {};
  // True to get the number of all rows as count; false if it is not given.
  std::optional<bool> count = {};
  // The maximum number of rows of a response; the server's default is 1000. Accepts an integer of at least 1.
  std::optional<std::int64_t> batch_size = {};
  // The time in seconds for which the server keeps the cursor after each access; the server's default is 600
  // on coordinators. Accepts an integer of at least 1.
  std::optional<std::int64_t> ttl = {};
  // The maximum memory of the query in bytes; 0 for no limit. Accepts an integer of at least 0.
  std::optional<std::int64_t> memory_limit = {};
  // True to use the query cache, which coordinators do not have.
  std::optional<bool> cache = {};
  // True to compute rows as they are read; false if it is not given. An error may then come with any batch.
  std::optional<bool> stream = {};
  // True to get the number of rows without the last LIMIT as extra.stats.fullCount.
  std::optional<bool> full_count = {};
  // True to keep the last batch, so that cursor.next with batch_id can read it again. The cursor remains
  // until cursor.close or ttl. Since ArangoDB 3.11.
  std::optional<bool> allow_retry = {};
  // 1 to get timings as extra.profile, 2 for each node, too. Accepts an integer from 0 to 2.
  std::optional<std::int64_t> profile = {};
  // True to turn warnings into errors.
  std::optional<bool> fail_on_warning = {};
  // The maximum number of warnings; the server's default is 10. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_warning_count = {};
  // The time in seconds after which the query is ended; 0 for no limit.
  std::optional<double> max_runtime = {};
  // The maximum number of plans that the optimizer creates. Accepts an integer of at least 1.
  std::optional<std::int64_t> max_plans = {};
  // The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all.
  std::optional<Json> optimizer_rules = {};
  // True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
  std::optional<bool> use_plan_cache = {};
  // False to keep the data of the query out of the block cache; true if it is not given.
  std::optional<bool> fill_block_cache = {};
  // The maximum size of the query's transaction in bytes. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_transaction_size = {};
  // The number of writes after which the server commits. Accepts an integer of at least 0.
  std::optional<std::int64_t> intermediate_commit_count = {};
  // The size of writes in bytes after which the server commits. Accepts an integer of at least 0.
  std::optional<std::int64_t> intermediate_commit_size = {};
  // The maximum time in seconds of the wait for satellite collections; the server's default is 60.
  std::optional<double> satellite_sync_wait = {};
  // True to treat collections without read access as empty.
  std::optional<bool> skip_inaccessible_collections = {};
  // The shards to which the query is restricted.
  std::optional<Json> shard_ids = {};
  // Further options, in the form of the server. The arguments of this operation replace members of the same
  // name.
  std::optional<Json> options = {};
  // True if the query writes nothing, so that it may be sent again. The library does not check that.
  std::optional<bool> read_only = {};
};

// The optional arguments of query.explain.
struct QueriesExplainOptions {
  // The values of the bind variables.
  std::optional<Json> bind_vars = {};
  // True to get all plans as plans.
  std::optional<bool> all_plans = {};
  // The maximum number of plans that the optimizer creates. Accepts an integer of at least 1.
  std::optional<std::int64_t> max_plans = {};
  // The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all.
  std::optional<Json> optimizer_rules = {};
  // True to explain the query with the number of rows without the last LIMIT.
  std::optional<bool> full_count = {};
  // The option of query.execute. Accepts an integer from 0 to 2.
  std::optional<std::int64_t> profile = {};
  // True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
  std::optional<bool> use_plan_cache = {};
  // Further options, in the form of the server. The arguments of this operation replace members of the same
  // name.
  std::optional<Json> options = {};
};

// The optional arguments of query.list.
struct QueriesListOptions {
  // True for the queries of all databases, in _system only; false if it is not given.
  std::optional<bool> all = {};
};

// The optional arguments of query.list_slow.
struct QueriesListSlowOptions {
  // True for the queries of all databases, in _system only; false if it is not given.
  std::optional<bool> all = {};
};

// The optional arguments of query.clear_slow.
struct QueriesClearSlowOptions {
  // True for the queries of all databases, in _system only; false if it is not given.
  std::optional<bool> all = {};
};

// The optional arguments of query.kill.
struct QueriesKillOptions {
  // True for the queries of all databases, in _system only; false if it is not given.
  std::optional<bool> all = {};
};

// The optional arguments of query.set_tracking.
struct QueriesSetTrackingOptions {
  // True to track queries.
  std::optional<bool> enabled = {};
  // True to record slow queries.
  std::optional<bool> track_slow_queries = {};
  // True to record the bind variables of queries.
  std::optional<bool> track_bind_vars = {};
  // The maximum number of recorded slow queries. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_slow_queries = {};
  // The duration in seconds above which a query is slow.
  std::optional<double> slow_query_threshold = {};
  // The duration in seconds above which a streaming query is slow.
  std::optional<double> slow_streaming_query_threshold = {};
  // The maximum number of bytes that are recorded of a query. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_query_string_length = {};
};

// The optional arguments of query.set_cache_properties.
struct QueriesSetCachePropertiesOptions {
  // The queries whose results are cached: none, all, or those that request it. Accepts "off" or "on" or
  // "demand".
  std::optional<std::string> mode = {};
  // The maximum number of results for each database. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_results = {};
  // The maximum size in bytes of all results of a database. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_results_size = {};
  // The maximum size in bytes of a result. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_entry_size = {};
  // True to cache results of queries that use system collections.
  std::optional<bool> include_system = {};
};

// The optional arguments of query.functions.
struct QueriesFunctionsOptions {
  // The namespace of the functions, such as "shop"; all if it is not given.
  std::optional<std::string> namespace_ = {};
};

// The optional arguments of query.create_function.
struct QueriesCreateFunctionOptions {
  // True if equal arguments always give equal results; false if it is not given.
  std::optional<bool> deterministic = {};
};

// The optional arguments of query.delete_function.
struct QueriesDeleteFunctionOptions {
  // True to delete all functions of the namespace name; false if it is not given.
  std::optional<bool> group = {};
  // True for the result false, in place of an error, if there is no such function.
  std::optional<bool> ignore_missing = {};
};

namespace calls::query {

inline Call execute(std::string_view query, const QueriesExecuteOptions &options = {}) {
  Call call{"query.execute"};
  call.arguments.set("query", query);
  if (options.bind_vars) call.arguments.set("bind_vars", *options.bind_vars);
  if (options.count) call.arguments.set("count", *options.count);
  if (options.batch_size) call.arguments.set("batch_size", *options.batch_size);
  if (options.ttl) call.arguments.set("ttl", *options.ttl);
  if (options.memory_limit) call.arguments.set("memory_limit", *options.memory_limit);
  if (options.cache) call.arguments.set("cache", *options.cache);
  if (options.stream) call.arguments.set("stream", *options.stream);
  if (options.full_count) call.arguments.set("full_count", *options.full_count);
  if (options.allow_retry) call.arguments.set("allow_retry", *options.allow_retry);
  if (options.profile) call.arguments.set("profile", *options.profile);
  if (options.fail_on_warning) call.arguments.set("fail_on_warning", *options.fail_on_warning);
  if (options.max_warning_count) call.arguments.set("max_warning_count", *options.max_warning_count);
  if (options.max_runtime) call.arguments.set("max_runtime", *options.max_runtime);
  if (options.max_plans) call.arguments.set("max_plans", *options.max_plans);
  if (options.optimizer_rules) call.arguments.set("optimizer_rules", *options.optimizer_rules);
  if (options.use_plan_cache) call.arguments.set("use_plan_cache", *options.use_plan_cache);
  if (options.fill_block_cache) call.arguments.set("fill_block_cache", *options.fill_block_cache);
  if (options.max_transaction_size) call.arguments.set("max_transaction_size", *options.max_transaction_size);
  if (options.intermediate_commit_count) call.arguments.set("intermediate_commit_count", *options.intermediate_commit_count);
  if (options.intermediate_commit_size) call.arguments.set("intermediate_commit_size", *options.intermediate_commit_size);
  if (options.satellite_sync_wait) call.arguments.set("satellite_sync_wait", *options.satellite_sync_wait);
  if (options.skip_inaccessible_collections) call.arguments.set("skip_inaccessible_collections", *options.skip_inaccessible_collections);
  if (options.shard_ids) call.arguments.set("shard_ids", *options.shard_ids);
  if (options.options) call.arguments.set("options", *options.options);
  if (options.read_only) call.arguments.set("read_only", *options.read_only);
  return call;
}

inline Call explain(std::string_view query, const QueriesExplainOptions &options = {}) {
  Call call{"query.explain"};
  call.arguments.set("query", query);
  if (options.bind_vars) call.arguments.set("bind_vars", *options.bind_vars);
  if (options.all_plans) call.arguments.set("all_plans", *options.all_plans);
  if (options.max_plans) call.arguments.set("max_plans", *options.max_plans);
  if (options.optimizer_rules) call.arguments.set("optimizer_rules", *options.optimizer_rules);
  if (options.full_count) call.arguments.set("full_count", *options.full_count);
  if (options.profile) call.arguments.set("profile", *options.profile);
  if (options.use_plan_cache) call.arguments.set("use_plan_cache", *options.use_plan_cache);
  if (options.options) call.arguments.set("options", *options.options);
  return call;
}

inline Call parse(std::string_view query) {
  Call call{"query.parse"};
  call.arguments.set("query", query);
  return call;
}

inline Call rules() {
  Call call{"query.rules"};
  return call;
}

inline Call list(const QueriesListOptions &options = {}) {
  Call call{"query.list"};
  if (options.all) call.arguments.set("all", *options.all);
  return call;
}

inline Call list_slow(const QueriesListSlowOptions &options = {}) {
  Call call{"query.list_slow"};
  if (options.all) call.arguments.set("all", *options.all);
  return call;
}

inline Call clear_slow(const QueriesClearSlowOptions &options = {}) {
  Call call{"query.clear_slow"};
  if (options.all) call.arguments.set("all", *options.all);
  return call;
}

inline Call kill(std::string_view query_id, const QueriesKillOptions &options = {}) {
  Call call{"query.kill"};
  call.arguments.set("query_id", query_id);
  if (options.all) call.arguments.set("all", *options.all);
  return call;
}

inline Call tracking() {
  Call call{"query.tracking"};
  return call;
}

inline Call set_tracking(const QueriesSetTrackingOptions &options = {}) {
  Call call{"query.set_tracking"};
  if (options.enabled) call.arguments.set("enabled", *options.enabled);
  if (options.track_slow_queries) call.arguments.set("track_slow_queries", *options.track_slow_queries);
  if (options.track_bind_vars) call.arguments.set("track_bind_vars", *options.track_bind_vars);
  if (options.max_slow_queries) call.arguments.set("max_slow_queries", *options.max_slow_queries);
  if (options.slow_query_threshold) call.arguments.set("slow_query_threshold", *options.slow_query_threshold);
  if (options.slow_streaming_query_threshold) call.arguments.set("slow_streaming_query_threshold", *options.slow_streaming_query_threshold);
  if (options.max_query_string_length) call.arguments.set("max_query_string_length", *options.max_query_string_length);
  return call;
}

inline Call cache_entries() {
  Call call{"query.cache_entries"};
  return call;
}

inline Call clear_cache() {
  Call call{"query.clear_cache"};
  return call;
}

inline Call cache_properties() {
  Call call{"query.cache_properties"};
  return call;
}

inline Call set_cache_properties(const QueriesSetCachePropertiesOptions &options = {}) {
  Call call{"query.set_cache_properties"};
  if (options.mode) call.arguments.set("mode", *options.mode);
  if (options.max_results) call.arguments.set("max_results", *options.max_results);
  if (options.max_results_size) call.arguments.set("max_results_size", *options.max_results_size);
  if (options.max_entry_size) call.arguments.set("max_entry_size", *options.max_entry_size);
  if (options.include_system) call.arguments.set("include_system", *options.include_system);
  return call;
}

inline Call plans() {
  Call call{"query.plans"};
  return call;
}

inline Call clear_plans() {
  Call call{"query.clear_plans"};
  return call;
}

inline Call functions(const QueriesFunctionsOptions &options = {}) {
  Call call{"query.functions"};
  if (options.namespace_) call.arguments.set("namespace", *options.namespace_);
  return call;
}

inline Call create_function(std::string_view name, std::string_view code, const QueriesCreateFunctionOptions
    &options = {}) {
  Call call{"query.create_function"};
  call.arguments.set("name", name);
  call.arguments.set("code", code);
  if (options.deterministic) call.arguments.set("deterministic", *options.deterministic);
  return call;
}

inline Call delete_function(std::string_view name, const QueriesDeleteFunctionOptions &options = {}) {
  Call call{"query.delete_function"};
  call.arguments.set("name", name);
  if (options.group) call.arguments.set("group", *options.group);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::query

// The AQL queries of the database, and their caches.
class Queries {
 public:
  explicit Queries(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // Executes an AQL query and gives the server's response with the first rows as result. If hasMore is true,
  // cursor.next with id reads further rows, and cursor.close ends the cursor.
  // query: The text of the AQL query.
  // Gives the answer as it is; the rows of its array result are those of the result.
  // POST /_api/cursor; for any user.
  Result execute(std::string_view query, const QueriesExecuteOptions &options = {}) const {
    return handle_->run(calls::query::execute(query, options));
  }
  // The execution plan of an AQL query. The query is not executed.
  // query: The text of the AQL query.
  // Gives an object, without error and code.
  // POST /_api/explain; for any user.
  Result explain(std::string_view query, const QueriesExplainOptions &options = {}) const {
    return handle_->run(calls::query::explain(query, options));
  }
  // The collections, the bind variables and the syntax tree of an AQL query. The query is not executed.
  // query: The text of the AQL query.
  // Gives an object, without error and code.
  // POST /_api/query; for any user.
  Result parse(std::string_view query) const {
    return handle_->run(calls::query::parse(query));
  }
  // The rules of the optimizer for AQL queries.
  // Gives the answer as it is.
  // GET /_api/query/rules; for any user.
  Result rules() const {
    return handle_->run(calls::query::rules());
  }
  // The AQL queries that run on the coordinator that answers.
  // Gives the answer as it is.
  // GET /_api/query/current; for any user.
  Result list(const QueriesListOptions &options = {}) const {
    return handle_->run(calls::query::list(options));
  }
  // The slow AQL queries that the coordinator that answers recorded.
  // Gives the answer as it is.
  // GET /_api/query/slow; for any user.
  Result list_slow(const QueriesListSlowOptions &options = {}) const {
    return handle_->run(calls::query::list_slow(options));
  }
  // Clears the slow AQL queries of the coordinator that answers.
  // Gives null.
  // DELETE /_api/query/slow; for any user.
  Result clear_slow(const QueriesClearSlowOptions &options = {}) const {
    return handle_->run(calls::query::clear_slow(options));
  }
  // Ends an AQL query that runs on any coordinator.
  // query_id: The id of the query, from query.list.
  // Gives null.
  // DELETE /_api/query/{query_id}; for any user.
  Result kill(std::string_view query_id, const QueriesKillOptions &options = {}) const {
    return handle_->run(calls::query::kill(query_id, options));
  }
  // The settings of query tracking of the coordinator that answers.
  // Gives an object, without error and code.
  // GET /_api/query/properties; for any user.
  Result tracking() const {
    return handle_->run(calls::query::tracking());
  }
  // Changes settings of query tracking of the coordinator that answers, and gives all of them.
  // Gives an object, without error and code.
  // PUT /_api/query/properties; for any user.
  Result set_tracking(const QueriesSetTrackingOptions &options = {}) const {
    return handle_->run(calls::query::set_tracking(options));
  }
  // The results in the query cache of the server that answers.
  // Gives the answer as it is.
  // GET /_api/query-cache/entries; for any user.
  Result cache_entries() const {
    return handle_->run(calls::query::cache_entries());
  }
  // Clears the query cache of the server that answers.
  // Gives null.
  // DELETE /_api/query-cache; for any user.
  Result clear_cache() const {
    return handle_->run(calls::query::clear_cache());
  }
  // The settings of the query cache of the server that answers.
  // Gives the answer as it is.
  // GET /_api/query-cache/properties; for any user.
  Result cache_properties() const {
    return handle_->run(calls::query::cache_properties());
  }
  // Changes settings of the query cache of the server that answers, and gives all of them.
  // Gives the answer as it is.
  // PUT /_api/query-cache/properties; for any user.
  Result set_cache_properties(const QueriesSetCachePropertiesOptions &options = {}) const {
    return handle_->run(calls::query::set_cache_properties(options));
  }
  // The execution plans in the plan cache of the coordinator that answers.
  // Gives the answer as it is.
  // Since ArangoDB 3.12.4.
  // GET /_api/query-plan-cache; for any user.
  Result plans() const {
    return handle_->run(calls::query::plans());
  }
  // Clears the plan cache of the coordinator that answers.
  // Gives null.
  // Since ArangoDB 3.12.4.
  // DELETE /_api/query-plan-cache; for a user with write access to the database.
  Result clear_plans() const {
    return handle_->run(calls::query::clear_plans());
  }
  // The AQL functions of users.
  // Gives the value of result.
  // Removed in ArangoDB 4.0.
  // GET /_api/aqlfunction; for any user.
  Result functions(const QueriesFunctionsOptions &options = {}) const {
    return handle_->run(calls::query::functions(options));
  }
  // Creates or replaces an AQL function.
  // name: The name with its namespace: "shop::price".
  // code: The JavaScript function.
  // Gives an object, without error and code.
  // Removed in ArangoDB 4.0.
  // POST /_api/aqlfunction; for a user with write access to the database.
  Result create_function(std::string_view name, std::string_view code, const QueriesCreateFunctionOptions
      &options = {}) const {
    return handle_->run(calls::query::create_function(name, code, options));
  }
  // Deletes an AQL function and gives the number of deleted ones.
  // name: The name with its namespace.
  // Gives the value of deletedCount.
  // Removed in ArangoDB 4.0.
  // DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
  Result delete_function(std::string_view name, const QueriesDeleteFunctionOptions &options = {}) const {
    return handle_->run(calls::query::delete_function(name, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of cursor.next.
struct CursorsNextOptions {
  // The id of the batch, from nextBatchId of the last response. The last batch may be read again if the query
  // was executed with allow_retry.
  std::optional<std::string> batch_id = {};
};

// The optional arguments of cursor.close.
struct CursorsCloseOptions {
  // True for the result false, in place of an error, if there is no such cursor.
  std::optional<bool> ignore_missing = {};
};

namespace calls::cursor {

inline Call next(std::string_view cursor_id, const CursorsNextOptions &options = {}) {
  Call call{"cursor.next"};
  call.arguments.set("cursor_id", cursor_id);
  if (options.batch_id) call.arguments.set("batch_id", *options.batch_id);
  return call;
}

inline Call close(std::string_view cursor_id, const CursorsCloseOptions &options = {}) {
  Call call{"cursor.close"};
  call.arguments.set("cursor_id", cursor_id);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::cursor

// The cursors of AQL queries, a request at a time.
class Cursors {
 public:
  explicit Cursors(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The next batch of the rows of a query, in the form of query.execute.
  // cursor_id: The id of the cursor, from id of the response to query.execute.
  // Gives the answer as it is; the rows of its array result are those of the result.
  // POST /_api/cursor/{cursor_id}; for any user.
  Result next(std::string_view cursor_id, const CursorsNextOptions &options = {}) const {
    return handle_->run(calls::cursor::next(cursor_id, options));
  }
  // Deletes a cursor that the server still has.
  // cursor_id: The id of the cursor, from id of the response to query.execute.
  // Gives true.
  // DELETE /_api/cursor/{cursor_id}; for any user.
  Result close(std::string_view cursor_id, const CursorsCloseOptions &options = {}) const {
    return handle_->run(calls::cursor::close(cursor_id, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of transaction.begin.
struct TransactionsBeginOptions {
  // The collections that are read.
  std::optional<Json> read = {};
  // The collections that are written.
  std::optional<Json> write = {};
  // The collections that no other transaction may write.
  std::optional<Json> exclusive = {};
  // True to wait until the commit is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to allow reading other collections; true if it is not given.
  std::optional<bool> allow_implicit = {};
  // The maximum time in seconds of the wait for locks, 0 for no limit; the server's default is 900.
  std::optional<double> lock_timeout = {};
  // The maximum size of the transaction in bytes. Accepts an integer of at least 0.
  std::optional<std::int64_t> max_transaction_size = {};
  // True to lock collections one after the other from the beginning; false if it is not given. Since ArangoDB
  // 3.12.1.
  std::optional<bool> skip_fast_lock_round = {};
};

namespace calls::transaction {

inline Call begin(const TransactionsBeginOptions &options = {}) {
  Call call{"transaction.begin"};
  if (options.read) call.arguments.set("read", *options.read);
  if (options.write) call.arguments.set("write", *options.write);
  if (options.exclusive) call.arguments.set("exclusive", *options.exclusive);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.allow_implicit) call.arguments.set("allow_implicit", *options.allow_implicit);
  if (options.lock_timeout) call.arguments.set("lock_timeout", *options.lock_timeout);
  if (options.max_transaction_size) call.arguments.set("max_transaction_size", *options.max_transaction_size);
  if (options.skip_fast_lock_round) call.arguments.set("skip_fast_lock_round", *options.skip_fast_lock_round);
  return call;
}

inline Call list() {
  Call call{"transaction.list"};
  return call;
}

inline Call status(std::string_view transaction_id) {
  Call call{"transaction.status"};
  call.arguments.set("transaction_id", transaction_id);
  return call;
}

inline Call commit(std::string_view transaction_id) {
  Call call{"transaction.commit"};
  call.arguments.set("transaction_id", transaction_id);
  return call;
}

inline Call abort(std::string_view transaction_id) {
  Call call{"transaction.abort"};
  call.arguments.set("transaction_id", transaction_id);
  return call;
}

inline Call abort_all() {
  Call call{"transaction.abort_all"};
  return call;
}

}  // namespace calls::transaction

// The stream transactions of the user.
class Transactions {
 public:
  explicit Transactions(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // Begins a stream transaction and gives its id and status. Database handles derived with option transaction
  // take part in it.
  // Gives an object with id and status.
  // POST /_api/transaction/begin; for any user.
  Result begin(const TransactionsBeginOptions &options = {}) const {
    return handle_->run(calls::transaction::begin(options));
  }
  // The id and the state of each running stream transaction of the user, on all coordinators.
  // Gives the value of transactions.
  // GET /_api/transaction; for any user.
  Result list() const {
    return handle_->run(calls::transaction::list());
  }
  // The id and the status of a stream transaction: "running", "committed" or "aborted".
  // transaction_id: The id of the transaction.
  // Gives an object with id and status.
  // GET /_api/transaction/{transaction_id}; for any user.
  Result status(std::string_view transaction_id) const {
    return handle_->run(calls::transaction::status(transaction_id));
  }
  // Commits a stream transaction and gives its id and status. A server that has ended an idle transaction may
  // still report "committed": transaction.status then reports "aborted".
  // transaction_id: The id of the transaction.
  // Gives an object with id and status.
  // PUT /_api/transaction/{transaction_id}; for any user.
  Result commit(std::string_view transaction_id) const {
    return handle_->run(calls::transaction::commit(transaction_id));
  }
  // Aborts a stream transaction and gives its id and status.
  // transaction_id: The id of the transaction.
  // Gives an object with id and status.
  // DELETE /_api/transaction/{transaction_id}; for any user.
  Result abort(std::string_view transaction_id) const {
    return handle_->run(calls::transaction::abort(transaction_id));
  }
  // Aborts all writing stream transactions of the user, on all coordinators.
  // Gives null.
  // DELETE /_api/transaction/write; for any user.
  Result abort_all() const {
    return handle_->run(calls::transaction::abort_all());
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of graph.create.
struct GraphsCreateOptions {
  // Objects with collection, the edge collection, and from and to, arrays of vertex collections.
  std::optional<Json> edge_definitions = {};
  // Vertex collections without edges.
  std::optional<Json> orphan_collections = {};
  // True for a SmartGraph or EnterpriseGraph; false if it is not given.
  std::optional<bool> smart = {};
  // True for a disjoint SmartGraph; false if it is not given.
  std::optional<bool> disjoint = {};
  // The attribute that determines the shard of a vertex.
  std::optional<std::string> smart_graph_attribute = {};
  // Collections that have a copy on every DB-Server.
  std::optional<Json> satellites = {};
  // The number of shards of new collections. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> number_of_shards = {};
  // The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
  // an integer from 1 to 2147483647.
  std::optional<Json> replication_factor = {};
  // The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
  std::optional<std::int64_t> write_concern = {};
  // True to wait until the change is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
};

// The optional arguments of graph.delete.
struct GraphsDeleteOptions {
  // True to delete the collections that no other graph uses; false if it is not given.
  std::optional<bool> drop_collections = {};
  // True for the result false, in place of an error, if there is no such graph.
  std::optional<bool> ignore_missing = {};
};

// The optional arguments of graph.create_vertex_collection.
struct GraphsCreateVertexCollectionOptions {
  // Collections that have a copy on every DB-Server.
  std::optional<Json> satellites = {};
};

// The optional arguments of graph.delete_vertex_collection.
struct GraphsDeleteVertexCollectionOptions {
  // True to delete the collection if no other graph uses it; false if it is not given.
  std::optional<bool> drop_collection = {};
};

// The optional arguments of graph.create_edge_definition.
struct GraphsCreateEdgeDefinitionOptions {
  // Collections that have a copy on every DB-Server.
  std::optional<Json> satellites = {};
};

// The optional arguments of graph.replace_edge_definition.
struct GraphsReplaceEdgeDefinitionOptions {
  // Collections that have a copy on every DB-Server.
  std::optional<Json> satellites = {};
  // True to wait until the change is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to delete the collections that no graph uses any more; false if it is not given.
  std::optional<bool> drop_collections = {};
};

// The optional arguments of graph.delete_edge_definition.
struct GraphsDeleteEdgeDefinitionOptions {
  // True to wait until the change is on disk; false if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to delete the collections that no graph uses any more; false if it is not given.
  std::optional<bool> drop_collections = {};
};

namespace calls::graph {

inline Call list() {
  Call call{"graph.list"};
  return call;
}

inline Call get(std::string_view graph) {
  Call call{"graph.get"};
  call.arguments.set("graph", graph);
  return call;
}

inline Call create(std::string_view name, const GraphsCreateOptions &options = {}) {
  Call call{"graph.create"};
  call.arguments.set("name", name);
  if (options.edge_definitions) call.arguments.set("edge_definitions", *options.edge_definitions);
  if (options.orphan_collections) call.arguments.set("orphan_collections", *options.orphan_collections);
  if (options.smart) call.arguments.set("smart", *options.smart);
  if (options.disjoint) call.arguments.set("disjoint", *options.disjoint);
  if (options.smart_graph_attribute) call.arguments.set("smart_graph_attribute", *options.smart_graph_attribute);
  if (options.satellites) call.arguments.set("satellites", *options.satellites);
  if (options.number_of_shards) call.arguments.set("number_of_shards", *options.number_of_shards);
  if (options.replication_factor) call.arguments.set("replication_factor", *options.replication_factor);
  if (options.write_concern) call.arguments.set("write_concern", *options.write_concern);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  return call;
}

inline Call delete_(std::string_view graph, const GraphsDeleteOptions &options = {}) {
  Call call{"graph.delete"};
  call.arguments.set("graph", graph);
  if (options.drop_collections) call.arguments.set("drop_collections", *options.drop_collections);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

inline Call vertex_collections(std::string_view graph) {
  Call call{"graph.vertex_collections"};
  call.arguments.set("graph", graph);
  return call;
}

inline Call create_vertex_collection(std::string_view graph, std::string_view collection, const
    GraphsCreateVertexCollectionOptions &options = {}) {
  Call call{"graph.create_vertex_collection"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  if (options.satellites) call.arguments.set("satellites", *options.satellites);
  return call;
}

inline Call delete_vertex_collection(std::string_view graph, std::string_view collection, const
    GraphsDeleteVertexCollectionOptions &options = {}) {
  Call call{"graph.delete_vertex_collection"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  if (options.drop_collection) call.arguments.set("drop_collection", *options.drop_collection);
  return call;
}

inline Call edge_collections(std::string_view graph) {
  Call call{"graph.edge_collections"};
  call.arguments.set("graph", graph);
  return call;
}

inline Call create_edge_definition(std::string_view graph, std::string_view collection, const Json
    &from_vertex_collections, const Json &to_vertex_collections, const GraphsCreateEdgeDefinitionOptions
    &options = {}) {
  Call call{"graph.create_edge_definition"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("from_vertex_collections", from_vertex_collections);
  call.arguments.set("to_vertex_collections", to_vertex_collections);
  if (options.satellites) call.arguments.set("satellites", *options.satellites);
  return call;
}

inline Call replace_edge_definition(std::string_view graph, std::string_view collection, const Json
    &from_vertex_collections, const Json &to_vertex_collections, const GraphsReplaceEdgeDefinitionOptions
    &options = {}) {
  Call call{"graph.replace_edge_definition"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("from_vertex_collections", from_vertex_collections);
  call.arguments.set("to_vertex_collections", to_vertex_collections);
  if (options.satellites) call.arguments.set("satellites", *options.satellites);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.drop_collections) call.arguments.set("drop_collections", *options.drop_collections);
  return call;
}

inline Call delete_edge_definition(std::string_view graph, std::string_view collection, const
    GraphsDeleteEdgeDefinitionOptions &options = {}) {
  Call call{"graph.delete_edge_definition"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.drop_collections) call.arguments.set("drop_collections", *options.drop_collections);
  return call;
}

}  // namespace calls::graph

// The graphs of the database.
class Graphs {
 public:
  explicit Graphs(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The definitions of all graphs.
  // Gives the value of graphs.
  // GET /_api/gharial; for any user.
  Result list() const {
    return handle_->run(calls::graph::list());
  }
  // The definition of a graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of graph.
  // GET /_api/gharial/{graph}; for any user.
  Result get(std::string_view graph) const {
    return handle_->run(calls::graph::get(graph));
  }
  // Creates a graph and its missing collections, and gives the definition.
  // name: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of graph.
  // POST /_api/gharial; for a user with write access to the database.
  Result create(std::string_view name, const GraphsCreateOptions &options = {}) const {
    return handle_->run(calls::graph::create(name, options));
  }
  // Deletes a graph. Gives true.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of removed.
  // DELETE /_api/gharial/{graph}; for a user with write access to the database.
  Result delete_(std::string_view graph, const GraphsDeleteOptions &options = {}) const {
    return handle_->run(calls::graph::delete_(graph, options));
  }
  // The names of the vertex collections of a graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of collections.
  // GET /_api/gharial/{graph}/vertex; for any user.
  Result vertex_collections(std::string_view graph) const {
    return handle_->run(calls::graph::vertex_collections(graph));
  }
  // Adds a vertex collection to a graph and gives the definition of the graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the collection, which is created if it does not exist. Accepts a name of 1 to 256
  // bytes without slashes, control characters and blanks at its ends.
  // Gives the value of graph.
  // POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
  Result create_vertex_collection(std::string_view graph, std::string_view collection, const
      GraphsCreateVertexCollectionOptions &options = {}) const {
    return handle_->run(calls::graph::create_vertex_collection(graph, collection, options));
  }
  // Removes a vertex collection without edges from a graph and gives the definition of the graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of graph.
  // DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the database.
  Result delete_vertex_collection(std::string_view graph, std::string_view collection, const
      GraphsDeleteVertexCollectionOptions &options = {}) const {
    return handle_->run(calls::graph::delete_vertex_collection(graph, collection, options));
  }
  // The names of the edge collections of a graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of collections.
  // GET /_api/gharial/{graph}/edge; for any user.
  Result edge_collections(std::string_view graph) const {
    return handle_->run(calls::graph::edge_collections(graph));
  }
  // Adds an edge definition to a graph and gives the definition of the graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // from_vertex_collections: The vertex collections in which edges begin.
  // to_vertex_collections: The vertex collections in which edges end.
  // Gives the value of graph.
  // POST /_api/gharial/{graph}/edge; for a user with write access to the database.
  Result create_edge_definition(std::string_view graph, std::string_view collection, const Json
      &from_vertex_collections, const Json &to_vertex_collections, const GraphsCreateEdgeDefinitionOptions
      &options = {}) const {
    return handle_->run(calls::graph::create_edge_definition(graph, collection, from_vertex_collections, to_vertex_collections, options));
  }
  // Replaces an edge definition of a graph and gives the definition of the graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // from_vertex_collections: The vertex collections in which edges begin.
  // to_vertex_collections: The vertex collections in which edges end.
  // Gives the value of graph.
  // PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
  Result replace_edge_definition(std::string_view graph, std::string_view collection, const Json
      &from_vertex_collections, const Json &to_vertex_collections, const GraphsReplaceEdgeDefinitionOptions
      &options = {}) const {
    return handle_->run(calls::graph::replace_edge_definition(graph, collection, from_vertex_collections, to_vertex_collections, options));
  }
  // Removes an edge definition from a graph and gives the definition of the graph.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // Gives the value of graph.
  // DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
  Result delete_edge_definition(std::string_view graph, std::string_view collection, const
      GraphsDeleteEdgeDefinitionOptions &options = {}) const {
    return handle_->run(calls::graph::delete_edge_definition(graph, collection, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of vertex.get.
struct VerticesGetOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // The known revision. The result is null if the document still has that revision. Accepts a revision of a
  // document.
  std::optional<std::string> if_none_match = {};
};

// The optional arguments of vertex.insert.
struct VerticesInsertOptions {
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
};

// The optional arguments of vertex.update.
struct VerticesUpdateOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
};

// The optional arguments of vertex.replace.
struct VerticesReplaceOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
};

// The optional arguments of vertex.delete.
struct VerticesDeleteOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for the result false, in place of an error, if there is no such vertex.
  std::optional<bool> ignore_missing = {};
};

namespace calls::vertex {

inline Call get(std::string_view graph, std::string_view collection, std::string_view key, const
    VerticesGetOptions &options = {}) {
  Call call{"vertex.get"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.if_none_match) call.arguments.set("if_none_match", *options.if_none_match);
  return call;
}

inline Call insert(std::string_view graph, std::string_view collection, const Json &vertex, const
    VerticesInsertOptions &options = {}) {
  Call call{"vertex.insert"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.body = vertex.str();
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  return call;
}

inline Call update(std::string_view graph, std::string_view collection, std::string_view key, const Json
    &vertex, const VerticesUpdateOptions &options = {}) {
  Call call{"vertex.update"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = vertex.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  return call;
}

inline Call replace(std::string_view graph, std::string_view collection, std::string_view key, const Json
    &vertex, const VerticesReplaceOptions &options = {}) {
  Call call{"vertex.replace"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = vertex.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  return call;
}

inline Call delete_(std::string_view graph, std::string_view collection, std::string_view key, const
    VerticesDeleteOptions &options = {}) {
  Call call{"vertex.delete"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::vertex

// The vertices of graphs.
class Vertices {
 public:
  explicit Vertices(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The vertex of a key.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives the value of vertex.
  // GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to the collection.
  Result get(std::string_view graph, std::string_view collection, std::string_view key, const
      VerticesGetOptions &options = {}) const {
    return handle_->run(calls::vertex::get(graph, collection, key, options));
  }
  // Inserts a vertex and gives its metadata as member vertex.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // vertex: The vertex.
  // Gives an object, without error and code.
  // POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the collection, or an
  // administrator.
  Result insert(std::string_view graph, std::string_view collection, const Json &vertex, const
      VerticesInsertOptions &options = {}) const {
    return handle_->run(calls::vertex::insert(graph, collection, vertex, options));
  }
  // Changes attributes of a vertex and gives its metadata as member vertex.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // vertex: The attributes to change.
  // Gives an object, without error and code.
  // PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection, or
  // an administrator.
  Result update(std::string_view graph, std::string_view collection, std::string_view key, const Json &vertex,
      const VerticesUpdateOptions &options = {}) const {
    return handle_->run(calls::vertex::update(graph, collection, key, vertex, options));
  }
  // Replaces a vertex and gives its metadata as member vertex.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // vertex: The new vertex.
  // Gives an object, without error and code.
  // PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection, or
  // an administrator.
  Result replace(std::string_view graph, std::string_view collection, std::string_view key, const Json
      &vertex, const VerticesReplaceOptions &options = {}) const {
    return handle_->run(calls::vertex::replace(graph, collection, key, vertex, options));
  }
  // Deletes a vertex and its edges.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives an object, without error and code.
  // DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection,
  // or an administrator.
  Result delete_(std::string_view graph, std::string_view collection, std::string_view key, const
      VerticesDeleteOptions &options = {}) const {
    return handle_->run(calls::vertex::delete_(graph, collection, key, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of edge.get.
struct EdgesGetOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // The known revision. The result is null if the document still has that revision. Accepts a revision of a
  // document.
  std::optional<std::string> if_none_match = {};
};

// The optional arguments of edge.insert.
struct EdgesInsertOptions {
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
};

// The optional arguments of edge.update.
struct EdgesUpdateOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
};

// The optional arguments of edge.replace.
struct EdgesReplaceOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the new document as member new; false if it is not given.
  std::optional<bool> return_new = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True to store attributes whose new value is null, false to remove them. If it is not given, an update
  // stores them, and an insertion with overwrite mode "update" may remove them.
  std::optional<bool> keep_null = {};
};

// The optional arguments of edge.delete.
struct EdgesDeleteOptions {
  // The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
  // a document.
  std::optional<std::string> if_match = {};
  // True to wait until the change is on disk; the collection's setting if it is not given.
  std::optional<bool> wait_for_sync = {};
  // True to get the former document as member old; false if it is not given.
  std::optional<bool> return_old = {};
  // True for the result false, in place of an error, if there is no such edge.
  std::optional<bool> ignore_missing = {};
};

namespace calls::edge {

inline Call get(std::string_view graph, std::string_view collection, std::string_view key, const
    EdgesGetOptions &options = {}) {
  Call call{"edge.get"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.if_none_match) call.arguments.set("if_none_match", *options.if_none_match);
  return call;
}

inline Call insert(std::string_view graph, std::string_view collection, const Json &edge, const
    EdgesInsertOptions &options = {}) {
  Call call{"edge.insert"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.body = edge.str();
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  return call;
}

inline Call update(std::string_view graph, std::string_view collection, std::string_view key, const Json
    &edge, const EdgesUpdateOptions &options = {}) {
  Call call{"edge.update"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = edge.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  return call;
}

inline Call replace(std::string_view graph, std::string_view collection, std::string_view key, const Json
    &edge, const EdgesReplaceOptions &options = {}) {
  Call call{"edge.replace"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  call.body = edge.str();
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_new) call.arguments.set("return_new", *options.return_new);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.keep_null) call.arguments.set("keep_null", *options.keep_null);
  return call;
}

inline Call delete_(std::string_view graph, std::string_view collection, std::string_view key, const
    EdgesDeleteOptions &options = {}) {
  Call call{"edge.delete"};
  call.arguments.set("graph", graph);
  call.arguments.set("collection", collection);
  call.arguments.set("key", key);
  if (options.if_match) call.arguments.set("if_match", *options.if_match);
  if (options.wait_for_sync) call.arguments.set("wait_for_sync", *options.wait_for_sync);
  if (options.return_old) call.arguments.set("return_old", *options.return_old);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::edge

// The edges of graphs.
class Edges {
 public:
  explicit Edges(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The edge of a key.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives the value of edge.
  // GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the collection.
  Result get(std::string_view graph, std::string_view collection, std::string_view key, const EdgesGetOptions
      &options = {}) const {
    return handle_->run(calls::edge::get(graph, collection, key, options));
  }
  // Inserts an edge and gives its metadata as member edge.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // edge: The edge.
  // Gives an object, without error and code.
  // POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the collection, or an
  // administrator.
  Result insert(std::string_view graph, std::string_view collection, const Json &edge, const
      EdgesInsertOptions &options = {}) const {
    return handle_->run(calls::edge::insert(graph, collection, edge, options));
  }
  // Changes attributes of an edge and gives its metadata as member edge.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // edge: The attributes to change.
  // Gives an object, without error and code.
  // PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the collection, or
  // an administrator.
  Result update(std::string_view graph, std::string_view collection, std::string_view key, const Json &edge,
      const EdgesUpdateOptions &options = {}) const {
    return handle_->run(calls::edge::update(graph, collection, key, edge, options));
  }
  // Replaces an edge and gives its metadata as member edge.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // edge: The new edge.
  // Gives an object, without error and code.
  // PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the collection, or an
  // administrator.
  Result replace(std::string_view graph, std::string_view collection, std::string_view key, const Json &edge,
      const EdgesReplaceOptions &options = {}) const {
    return handle_->run(calls::edge::replace(graph, collection, key, edge, options));
  }
  // Deletes an edge.
  // graph: The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters and
  // blanks at its ends.
  // collection: The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes, control
  // characters and blanks at its ends.
  // key: The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
  // _-:.@()+,=;$!*'%.
  // Gives an object, without error and code.
  // DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the collection, or
  // an administrator.
  Result delete_(std::string_view graph, std::string_view collection, std::string_view key, const
      EdgesDeleteOptions &options = {}) const {
    return handle_->run(calls::edge::delete_(graph, collection, key, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of view.create.
struct ViewsCreateOptions {
  // The properties, in the form of the server; its defaults if they are not given.
  std::optional<Json> properties = {};
};

// The optional arguments of view.delete.
struct ViewsDeleteOptions {
  // True for the result false, in place of an error, if there is no such view.
  std::optional<bool> ignore_missing = {};
};

namespace calls::view {

inline Call list() {
  Call call{"view.list"};
  return call;
}

inline Call get(std::string_view view) {
  Call call{"view.get"};
  call.arguments.set("view", view);
  return call;
}

inline Call properties(std::string_view view) {
  Call call{"view.properties"};
  call.arguments.set("view", view);
  return call;
}

inline Call create(std::string_view name, std::string_view type, const ViewsCreateOptions &options = {}) {
  Call call{"view.create"};
  call.arguments.set("name", name);
  call.arguments.set("type", type);
  if (options.properties) call.arguments.set("properties", *options.properties);
  return call;
}

inline Call update(std::string_view view, const Json &properties) {
  Call call{"view.update"};
  call.arguments.set("view", view);
  call.body = properties.str();
  return call;
}

inline Call replace(std::string_view view, const Json &properties) {
  Call call{"view.replace"};
  call.arguments.set("view", view);
  call.body = properties.str();
  return call;
}

inline Call rename(std::string_view view, std::string_view name) {
  Call call{"view.rename"};
  call.arguments.set("view", view);
  call.arguments.set("name", name);
  return call;
}

inline Call delete_(std::string_view view, const ViewsDeleteOptions &options = {}) {
  Call call{"view.delete"};
  call.arguments.set("view", view);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::view

// The views of the database.
class Views {
 public:
  explicit Views(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The views of the database.
  // Gives the value of result.
  // GET /_api/view; for any user.
  Result list() const {
    return handle_->run(calls::view::list());
  }
  // The id, the name and the type of a view.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives an object, without error and code.
  // GET /_api/view/{view}; for any user.
  Result get(std::string_view view) const {
    return handle_->run(calls::view::get(view));
  }
  // The properties of a view.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives an object, without error and code.
  // GET /_api/view/{view}/properties; for any user.
  Result properties(std::string_view view) const {
    return handle_->run(calls::view::properties(view));
  }
  // Creates a view and gives its properties.
  // name: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // type: The type of the view. Accepts "arangosearch" or "search-alias".
  // Gives the answer as it is.
  // POST /_api/view; for a user with write access to the database.
  Result create(std::string_view name, std::string_view type, const ViewsCreateOptions &options = {}) const {
    return handle_->run(calls::view::create(name, type, options));
  }
  // Changes properties of a view and gives all of them. Properties that are not given stay unchanged.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // properties: The properties, in the form of the server.
  // Gives the answer as it is.
  // PATCH /_api/view/{view}/properties; for a user with write access to the database.
  Result update(std::string_view view, const Json &properties) const {
    return handle_->run(calls::view::update(view, properties));
  }
  // Replaces the properties of a view and gives all of them. Changeable properties that are not given get
  // their defaults.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // properties: The properties, in the form of the server.
  // Gives the answer as it is.
  // PUT /_api/view/{view}/properties; for a user with write access to the database.
  Result replace(std::string_view view, const Json &properties) const {
    return handle_->run(calls::view::replace(view, properties));
  }
  // Renames a view. Clusters reject the request.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // name: The new name. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at
  // its ends.
  // Gives the answer as it is.
  // PUT /_api/view/{view}/rename; for a user with write access to the database.
  Result rename(std::string_view view, std::string_view name) const {
    return handle_->run(calls::view::rename(view, name));
  }
  // Deletes a view.
  // view: The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters and
  // blanks at its ends.
  // Gives the value of result.
  // DELETE /_api/view/{view}; for a user with write access to the database.
  Result delete_(std::string_view view, const ViewsDeleteOptions &options = {}) const {
    return handle_->run(calls::view::delete_(view, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of analyzer.create.
struct AnalyzersCreateOptions {
  // The properties of the type.
  std::optional<Json> properties = {};
  // The features to store: "frequency", "norm", "position" and "offset".
  std::optional<Json> features = {};
};

// The optional arguments of analyzer.delete.
struct AnalyzersDeleteOptions {
  // True to delete an analyzer that is in use; false if it is not given.
  std::optional<bool> force = {};
  // True for the result false, in place of an error, if there is no such analyzer.
  std::optional<bool> ignore_missing = {};
};

namespace calls::analyzer {

inline Call list() {
  Call call{"analyzer.list"};
  return call;
}

inline Call get(std::string_view name) {
  Call call{"analyzer.get"};
  call.arguments.set("name", name);
  return call;
}

inline Call create(std::string_view name, std::string_view type, const AnalyzersCreateOptions &options = {}) {
  Call call{"analyzer.create"};
  call.arguments.set("name", name);
  call.arguments.set("type", type);
  if (options.properties) call.arguments.set("properties", *options.properties);
  if (options.features) call.arguments.set("features", *options.features);
  return call;
}

inline Call delete_(std::string_view name, const AnalyzersDeleteOptions &options = {}) {
  Call call{"analyzer.delete"};
  call.arguments.set("name", name);
  if (options.force) call.arguments.set("force", *options.force);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

}  // namespace calls::analyzer

// The analyzers of the database.
class Analyzers {
 public:
  explicit Analyzers(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The built-in analyzers, those of the database, and those of _system.
  // Gives the value of result.
  // GET /_api/analyzer; for any user.
  Result list() const {
    return handle_->run(calls::analyzer::list());
  }
  // The definition of an analyzer.
  // name: The name of the analyzer, also with that of its database: "shop::words".
  // Gives an object, without error and code.
  // GET /_api/analyzer/{name}; for any user.
  Result get(std::string_view name) const {
    return handle_->run(calls::analyzer::get(name));
  }
  // Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
  // name: The name of the analyzer.
  // type: The type of the analyzer, such as "text".
  // Gives the answer as it is.
  // POST /_api/analyzer; for a user with write access to the database.
  Result create(std::string_view name, std::string_view type, const AnalyzersCreateOptions &options = {})
      const {
    return handle_->run(calls::analyzer::create(name, type, options));
  }
  // Deletes an analyzer, and gives its name with that of its database.
  // name: The name of the analyzer, also with that of its database: "shop::words".
  // Gives the string name.
  // DELETE /_api/analyzer/{name}; for a user with write access to the database.
  Result delete_(std::string_view name, const AnalyzersDeleteOptions &options = {}) const {
    return handle_->run(calls::analyzer::delete_(name, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of user.create.
struct UsersCreateOptions {
  // The password; an empty one if it is not given.
  std::optional<std::string> password = {};
  // False for a user who cannot log in; true for a new user if it is not given.
  std::optional<bool> active = {};
  // Data about the user, which the server does not interpret.
  std::optional<Json> extra = {};
};

// The optional arguments of user.update.
struct UsersUpdateOptions {
  // The new password.
  std::optional<std::string> password = {};
  // False for a user who cannot log in; true for a new user if it is not given.
  std::optional<bool> active = {};
  // Data about the user, which the server does not interpret.
  std::optional<Json> extra = {};
};

// The optional arguments of user.replace.
struct UsersReplaceOptions {
  // False for a user who cannot log in; true for a new user if it is not given.
  std::optional<bool> active = {};
  // Data about the user, which the server does not interpret.
  std::optional<Json> extra = {};
};

// The optional arguments of user.delete.
struct UsersDeleteOptions {
  // True for the result false, in place of an error, if there is no such user.
  std::optional<bool> ignore_missing = {};
};

// The optional arguments of user.permissions.
struct UsersPermissionsOptions {
  // True to include the permissions on collections; false if it is not given.
  std::optional<bool> full = {};
};

// The optional arguments of user.permission.
struct UsersPermissionOptions {
  // The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
  // of 1 to 256 bytes without slashes, control characters and blanks at its ends.
  std::optional<std::string> collection = {};
};

// The optional arguments of user.set_permission.
struct UsersSetPermissionOptions {
  // The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
  // of 1 to 256 bytes without slashes, control characters and blanks at its ends.
  std::optional<std::string> collection = {};
};

// The optional arguments of user.reset_permission.
struct UsersResetPermissionOptions {
  // The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
  // of 1 to 256 bytes without slashes, control characters and blanks at its ends.
  std::optional<std::string> collection = {};
};

namespace calls::user {

inline Call list() {
  Call call{"user.list"};
  return call;
}

inline Call get(std::string_view user) {
  Call call{"user.get"};
  call.arguments.set("user", user);
  return call;
}

inline Call create(std::string_view user, const UsersCreateOptions &options = {}) {
  Call call{"user.create"};
  call.arguments.set("user", user);
  if (options.password) call.arguments.set("password", *options.password);
  if (options.active) call.arguments.set("active", *options.active);
  if (options.extra) call.arguments.set("extra", *options.extra);
  return call;
}

inline Call update(std::string_view user, const UsersUpdateOptions &options = {}) {
  Call call{"user.update"};
  call.arguments.set("user", user);
  if (options.password) call.arguments.set("password", *options.password);
  if (options.active) call.arguments.set("active", *options.active);
  if (options.extra) call.arguments.set("extra", *options.extra);
  return call;
}

inline Call replace(std::string_view user, std::string_view password, const UsersReplaceOptions &options = {})
    {
  Call call{"user.replace"};
  call.arguments.set("user", user);
  call.arguments.set("password", password);
  if (options.active) call.arguments.set("active", *options.active);
  if (options.extra) call.arguments.set("extra", *options.extra);
  return call;
}

inline Call delete_(std::string_view user, const UsersDeleteOptions &options = {}) {
  Call call{"user.delete"};
  call.arguments.set("user", user);
  if (options.ignore_missing) call.arguments.set("ignore_missing", *options.ignore_missing);
  return call;
}

inline Call permissions(std::string_view user, const UsersPermissionsOptions &options = {}) {
  Call call{"user.permissions"};
  call.arguments.set("user", user);
  if (options.full) call.arguments.set("full", *options.full);
  return call;
}

inline Call permission(std::string_view user, std::string_view database, const UsersPermissionOptions &options
    = {}) {
  Call call{"user.permission"};
  call.arguments.set("user", user);
  call.arguments.set("database", database);
  if (options.collection) call.arguments.set("collection", *options.collection);
  return call;
}

inline Call set_permission(std::string_view user, std::string_view database, std::string_view permission,
    const UsersSetPermissionOptions &options = {}) {
  Call call{"user.set_permission"};
  call.arguments.set("user", user);
  call.arguments.set("database", database);
  call.arguments.set("permission", permission);
  if (options.collection) call.arguments.set("collection", *options.collection);
  return call;
}

inline Call reset_permission(std::string_view user, std::string_view database, const
    UsersResetPermissionOptions &options = {}) {
  Call call{"user.reset_permission"};
  call.arguments.set("user", user);
  call.arguments.set("database", database);
  if (options.collection) call.arguments.set("collection", *options.collection);
  return call;
}

}  // namespace calls::user

// The users of the deployment, and their permissions.
class Users {
 public:
  explicit Users(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // The users: user, active and extra of each.
  // Gives the value of result.
  // GET /_api/user; for an administrator.
  Result list() const {
    return handle_->run(calls::user::list());
  }
  // A user: user, active and extra.
  // user: The name of the user.
  // Gives an object, without error and code.
  // GET /_api/user/{user}; for the user concerned, or an administrator.
  Result get(std::string_view user) const {
    return handle_->run(calls::user::get(user));
  }
  // Creates a user. Other coordinators may not know the user for a moment.
  // user: The name of the user.
  // Gives an object, without error and code.
  // POST /_api/user; for an administrator.
  Result create(std::string_view user, const UsersCreateOptions &options = {}) const {
    return handle_->run(calls::user::create(user, options));
  }
  // Changes a user. Attributes that are not given stay unchanged.
  // user: The name of the user.
  // Gives an object, without error and code.
  // PATCH /_api/user/{user}; for the user concerned, or an administrator.
  Result update(std::string_view user, const UsersUpdateOptions &options = {}) const {
    return handle_->run(calls::user::update(user, options));
  }
  // Replaces a user. Attributes that are not given get their defaults.
  // user: The name of the user.
  // password: The new password.
  // Gives an object, without error and code.
  // PUT /_api/user/{user}; for the user concerned, or an administrator.
  Result replace(std::string_view user, std::string_view password, const UsersReplaceOptions &options = {})
      const {
    return handle_->run(calls::user::replace(user, password, options));
  }
  // Deletes a user.
  // user: The name of the user.
  // Gives true.
  // DELETE /_api/user/{user}; for an administrator.
  Result delete_(std::string_view user, const UsersDeleteOptions &options = {}) const {
    return handle_->run(calls::user::delete_(user, options));
  }
  // The permissions of a user on databases, by their names.
  // user: The name of the user.
  // Gives the value of result.
  // GET /_api/user/{user}/database; for the user concerned, or an administrator.
  Result permissions(std::string_view user, const UsersPermissionsOptions &options = {}) const {
    return handle_->run(calls::user::permissions(user, options));
  }
  // The permission of a user on a database or collection: "rw", "ro" or "none".
  // user: The name of the user.
  // database: The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
  // slashes, control characters and blanks at its ends.
  // Gives the string result.
  // GET /_api/user/{user}/database/{database}; for the user concerned, or an administrator.
  Result permission(std::string_view user, std::string_view database, const UsersPermissionOptions &options =
      {}) const {
    return handle_->run(calls::user::permission(user, database, options));
  }
  // Sets the permission of a user on a database or collection.
  // user: The name of the user.
  // database: The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
  // slashes, control characters and blanks at its ends.
  // permission: The permission: to read and write, to read, or none. Accepts "rw" or "ro" or "none".
  // Gives an object, without error and code.
  // PUT /_api/user/{user}/database/{database}; for an administrator.
  Result set_permission(std::string_view user, std::string_view database, std::string_view permission, const
      UsersSetPermissionOptions &options = {}) const {
    return handle_->run(calls::user::set_permission(user, database, permission, options));
  }
  // Removes the permission of a user on a database or collection, so that the default applies.
  // user: The name of the user.
  // database: The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
  // slashes, control characters and blanks at its ends.
  // Gives null.
  // DELETE /_api/user/{user}/database/{database}; for an administrator.
  Result reset_permission(std::string_view user, std::string_view database, const UsersResetPermissionOptions
      &options = {}) const {
    return handle_->run(calls::user::reset_permission(user, database, options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The optional arguments of backup.create.
struct BackupsCreateOptions {
  // The last part of the id; a random one if it is not given.
  std::optional<std::string> label = {};
  // The maximum time in seconds of the wait for running transactions; the server's default is 120.
  std::optional<double> timeout = {};
  // True to create the backup although transactions still run after timeout; false if it is not given.
  std::optional<bool> allow_inconsistent = {};
  // True to abort transactions that still run after timeout; false if it is not given.
  std::optional<bool> force = {};
};

// The optional arguments of backup.list.
struct BackupsListOptions {
  // The id of one backup; all if it is not given.
  std::optional<std::string> backup_id = {};
};

// The optional arguments of backup.upload.
struct BackupsUploadOptions {
  // The id of the backup.
  std::optional<std::string> backup_id = {};
  // The id of an upload whose progress is read.
  std::optional<std::string> upload_id = {};
  // The URL of the remote repository.
  std::optional<std::string> repository = {};
  // The configuration of the remote repository, with its credentials.
  std::optional<Json> config = {};
  // True to abort the transfer whose id is given; false if it is not given.
  std::optional<bool> abort = {};
};

// The optional arguments of backup.download.
struct BackupsDownloadOptions {
  // The id of the backup.
  std::optional<std::string> backup_id = {};
  // The id of a download whose progress is read.
  std::optional<std::string> download_id = {};
  // The URL of the remote repository.
  std::optional<std::string> repository = {};
  // The configuration of the remote repository, with its credentials.
  std::optional<Json> config = {};
  // True to abort the transfer whose id is given; false if it is not given.
  std::optional<bool> abort = {};
};

namespace calls::backup {

inline Call create(const BackupsCreateOptions &options = {}) {
  Call call{"backup.create"};
  if (options.label) call.arguments.set("label", *options.label);
  if (options.timeout) call.arguments.set("timeout", *options.timeout);
  if (options.allow_inconsistent) call.arguments.set("allow_inconsistent", *options.allow_inconsistent);
  if (options.force) call.arguments.set("force", *options.force);
  return call;
}

inline Call list(const BackupsListOptions &options = {}) {
  Call call{"backup.list"};
  if (options.backup_id) call.arguments.set("backup_id", *options.backup_id);
  return call;
}

inline Call delete_(std::string_view backup_id) {
  Call call{"backup.delete"};
  call.arguments.set("backup_id", backup_id);
  return call;
}

inline Call restore(std::string_view backup_id) {
  Call call{"backup.restore"};
  call.arguments.set("backup_id", backup_id);
  return call;
}

inline Call upload(const BackupsUploadOptions &options = {}) {
  Call call{"backup.upload"};
  if (options.backup_id) call.arguments.set("backup_id", *options.backup_id);
  if (options.upload_id) call.arguments.set("upload_id", *options.upload_id);
  if (options.repository) call.arguments.set("repository", *options.repository);
  if (options.config) call.arguments.set("config", *options.config);
  if (options.abort) call.arguments.set("abort", *options.abort);
  return call;
}

inline Call download(const BackupsDownloadOptions &options = {}) {
  Call call{"backup.download"};
  if (options.backup_id) call.arguments.set("backup_id", *options.backup_id);
  if (options.download_id) call.arguments.set("download_id", *options.download_id);
  if (options.repository) call.arguments.set("repository", *options.repository);
  if (options.config) call.arguments.set("config", *options.config);
  if (options.abort) call.arguments.set("abort", *options.abort);
  return call;
}

}  // namespace calls::backup

// The hot backups of the deployment.
class Backups {
 public:
  explicit Backups(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {}

  // Creates a backup of all databases and gives its id and figures.
  // Gives the value of result.
  // POST /_admin/backup/create; for an administrator or a superuser token, by a startup option of the server.
  Result create(const BackupsCreateOptions &options = {}) const {
    return handle_->run(calls::backup::create(options));
  }
  // The backups, as member list by their ids.
  // Gives the value of result.
  // POST /_admin/backup/list; for an administrator or a superuser token, by a startup option of the server.
  Result list(const BackupsListOptions &options = {}) const {
    return handle_->run(calls::backup::list(options));
  }
  // Deletes a backup.
  // backup_id: The id of the backup.
  // Gives null.
  // POST /_admin/backup/delete; for an administrator or a superuser token, by a startup option of the server.
  Result delete_(std::string_view backup_id) const {
    return handle_->run(calls::backup::delete_(backup_id));
  }
  // Replaces all data by that of a backup. The servers restart, and connections are lost.
  // backup_id: The id of the backup.
  // Gives the value of result.
  // POST /_admin/backup/restore; for an administrator or a superuser token, by a startup option of the
  // server.
  Result restore(std::string_view backup_id) const {
    return handle_->run(calls::backup::restore(backup_id));
  }
  // Begins an upload of a backup and gives its uploadId; or the progress of an upload.
  // Gives the value of result.
  // POST /_admin/backup/upload; for an administrator or a superuser token, by a startup option of the server.
  Result upload(const BackupsUploadOptions &options = {}) const {
    return handle_->run(calls::backup::upload(options));
  }
  // Begins a download of a backup and gives its downloadId; or the progress of a download.
  // Gives the value of result.
  // POST /_admin/backup/download; for an administrator or a superuser token, by a startup option of the
  // server.
  Result download(const BackupsDownloadOptions &options = {}) const {
    return handle_->run(calls::backup::download(options));
  }

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

// The groups of operations of a database.
class Operations {
 public:
  // The servers of the cluster, as its coordinators report them.
  Cluster cluster() const { return Cluster(handle_); }
  // The server that answers, and other servers through it.
  Server server() const { return Server(handle_); }
  // The databases of the deployment.
  DatabaseOperations database() const { return DatabaseOperations(handle_); }
  // The access tokens of users.
  Tokens token() const { return Tokens(handle_); }
  // The async jobs of the coordinator that answers.
  Jobs job() const { return Jobs(handle_); }
  // The collections of the database.
  Collections collection() const { return Collections(handle_); }
  // The documents of the database.
  Documents document() const { return Documents(handle_); }
  // The indexes of the database.
  Indexes index() const { return Indexes(handle_); }
  // The AQL queries of the database, and their caches.
  Queries query() const { return Queries(handle_); }
  // The cursors of AQL queries, a request at a time.
  Cursors cursor() const { return Cursors(handle_); }
  // The stream transactions of the user.
  Transactions transaction() const { return Transactions(handle_); }
  // The graphs of the database.
  Graphs graph() const { return Graphs(handle_); }
  // The vertices of graphs.
  Vertices vertex() const { return Vertices(handle_); }
  // The edges of graphs.
  Edges edge() const { return Edges(handle_); }
  // The views of the database.
  Views view() const { return Views(handle_); }
  // The analyzers of the database.
  Analyzers analyzer() const { return Analyzers(handle_); }
  // The users of the deployment, and their permissions.
  Users user() const { return Users(handle_); }
  // The hot backups of the deployment.
  Backups backup() const { return Backups(handle_); }

 protected:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
};

}  // namespace arango

#endif  // ARANGO_OPERATIONS_HPP
