// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The servers of the cluster, as its coordinators report them. */
public final class Cluster {
  private final Caller caller;

  Cluster(Caller caller) {
    this.caller = caller;
  }

  /**
   * The id of the coordinator that answers.
   *
   * <p>Request: {@code GET /_admin/server/id}; for any user.
   *
   * @return the string id
   */
  public String serverId() {
    return caller.run(Call.of("cluster.server_id"), result -> result.json().asString());
  }

  /**
   * The role of the server that answers.
   *
   * <p>Request: {@code GET /_admin/server/role}; for any user.
   *
   * @return the string role
   */
  public String serverRole() {
    return caller.run(Call.of("cluster.server_role"), result -> result.json().asString());
  }

  /**
   * The mode of the server that answers, "default" or "readonly".
   *
   * <p>Request: {@code GET /_admin/server/mode}; for any user.
   *
   * @return the string mode
   */
  public String serverMode() {
    return caller.run(Call.of("cluster.server_mode"), result -> result.json().asString());
  }

  /**
   * Makes the cluster read-only or writable.
   *
   * <p>Request: {@code PUT /_admin/server/mode}; for an administrator.
   *
   * @param mode The new mode. Accepts "default" or "readonly".
   * @return an object, without error and code
   */
  public Json setServerMode(String mode) {
    return caller.run(Call.of("cluster.set_server_mode").with("mode", mode), Result::json);
  }

  /**
   * The mode of the server that answers, if it can serve requests. An error if it cannot, or if the
   * database does not exist.
   *
   * <p>Request: {@code GET /_admin/server/availability}; for none.
   *
   * @return the string mode
   */
  public String serverAvailability() {
    return caller.run(Call.of("cluster.server_availability"), result -> result.json().asString());
  }

  /**
   * The health of every server of the cluster.
   *
   * <p>Request: {@code GET /_admin/cluster/health}; for any user.
   *
   * @return an object, without error and code
   */
  public Json health() {
    return caller.run(Call.of("cluster.health"), Result::json);
  }

  /**
   * The collections, indexes and views of the database, with the state of their shards.
   *
   * <p>Request: {@code GET /_api/replication/clusterInventory}; for any user.
   *
   * @return the answer as it is
   */
  public Json inventory() {
    return inventory(null);
  }

  /**
   * The collections, indexes and views of the database, with the state of their shards.
   *
   * <p>Request: {@code GET /_api/replication/clusterInventory}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json inventory(InventoryOptions options) {
    return caller.run(Call.of("cluster.inventory", options), Result::json);
  }

  /**
   * The endpoints of the coordinators.
   *
   * <p>Request: {@code GET /_api/cluster/endpoints}; for any user.
   *
   * @return an array of the strings endpoints[].endpoint
   */
  public List<String> endpoints() {
    return caller.run(
        Call.of("cluster.endpoints"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * The target number of servers of each role, null if not set, and the servers that were cleaned
   * out.
   *
   * <p>Request: {@code GET /_admin/cluster/numberOfServers}; for any user; an administrator, if the
   * server is hardened.
   *
   * @return an object, without error and code
   */
  public Json serverCount() {
    return caller.run(Call.of("cluster.server_count"), Result::json);
  }

  /**
   * Sets or unsets the target number of servers of each role.
   *
   * <p>Request: {@code PUT /_admin/cluster/numberOfServers}; for an administrator.
   *
   * @return an object, without error and code
   */
  public Json setServerCount() {
    return setServerCount(null);
  }

  /**
   * Sets or unsets the target number of servers of each role.
   *
   * <p>Request: {@code PUT /_admin/cluster/numberOfServers}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json setServerCount(SetServerCountOptions options) {
    return caller.run(Call.of("cluster.set_server_count", options), Result::json);
  }

  /**
   * The version of a server.
   *
   * <p>Request: {@code GET /_admin/cluster/nodeVersion}; for any user.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @return an object, without error and code
   */
  public Json serverVersion(String serverId) {
    return caller.run(Call.of("cluster.server_version").with("server_id", serverId), Result::json);
  }

  /**
   * The storage engine of a server.
   *
   * <p>Request: {@code GET /_admin/cluster/nodeEngine}; for any user.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @return an object, without error and code
   */
  public Json serverEngine(String serverId) {
    return caller.run(Call.of("cluster.server_engine").with("server_id", serverId), Result::json);
  }

  /**
   * The statistics of a server.
   *
   * <p>Removed in ArangoDB 4.0; use server.metrics. Request: {@code GET
   * /_admin/cluster/nodeStatistics}; for any user.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @return an object, without error and code
   */
  public Json serverStatistics(String serverId) {
    return caller.run(
        Call.of("cluster.server_statistics").with("server_id", serverId), Result::json);
  }

  /**
   * The statistics of a DB-Server.
   *
   * <p>Removed in ArangoDB 4.0; use server.metrics. Request: {@code GET
   * /_admin/cluster/statistics}; for any user.
   *
   * @param serverId The id of a DB-Server. Accepts a server's id or short name.
   * @return an object, without error and code
   */
  public Json dbserverStatistics(String serverId) {
    return caller.run(
        Call.of("cluster.dbserver_statistics").with("server_id", serverId), Result::json);
  }

  /**
   * Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
   *
   * <p>Request: {@code POST /_admin/cluster/removeServer}; for an administrator.
   *
   * @param server The server. Accepts a server's id or short name.
   */
  public void removeServer(String server) {
    caller.run(Call.of("cluster.remove_server").with("server", server), result -> null);
  }

  /**
   * Reserves a range of ids that are not given to any collection or index.
   *
   * <p>Exactly one of these options must be set: number, minimum.
   *
   * <p>Since ArangoDB 3.12.5-3. Request: {@code PUT /_admin/cluster/uniqId}; for an administrator.
   *
   * @return an object, without error and code
   */
  public Json reserveIds() {
    return reserveIds(null);
  }

  /**
   * Reserves a range of ids that are not given to any collection or index.
   *
   * <p>Exactly one of these options must be set: number, minimum.
   *
   * <p>Since ArangoDB 3.12.5-3. Request: {@code PUT /_admin/cluster/uniqId}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json reserveIds(ReserveIdsOptions options) {
    return caller.run(Call.of("cluster.reserve_ids", options), Result::json);
  }

  /**
   * The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision
   * has written its state for the first time.
   *
   * <p>Request: {@code GET /_admin/cluster/maintenance}; for an administrator.
   *
   * @return the string result, or null
   */
  public String maintenanceMode() {
    return caller.run(Call.of("cluster.maintenance_mode"), result -> result.json().asString());
  }

  /**
   * Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
   * switched.
   *
   * <p>Request: {@code PUT /_admin/cluster/maintenance}; for an administrator.
   *
   * @param mode "on" for one hour, which a repeated call extends, "off", or a number of seconds.
   *     Accepts "on", "off" or an integer from 1 to 2147483647.
   * @return an object, without error and code
   */
  public Json toggleMaintenanceMode(String mode) {
    return caller.run(Call.of("cluster.toggle_maintenance_mode").with("mode", mode), Result::json);
  }

  /**
   * Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
   * switched.
   *
   * <p>Request: {@code PUT /_admin/cluster/maintenance}; for an administrator.
   *
   * @param mode "on" for one hour, which a repeated call extends, "off", or a number of seconds.
   *     Accepts "on", "off" or an integer from 1 to 2147483647.
   * @return an object, without error and code
   */
  public Json toggleMaintenanceMode(long mode) {
    return caller.run(Call.of("cluster.toggle_maintenance_mode").with("mode", mode), Result::json);
  }

  /**
   * The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
   *
   * <p>Since ArangoDB 3.10.1. Request: {@code GET /_admin/cluster/maintenance/{server_id}}; for an
   * administrator.
   *
   * @param serverId The DB-Server. Accepts a server's id or short name.
   * @return the value of result, or an empty object
   */
  public Json serverMaintenanceMode(String serverId) {
    return caller.run(
        Call.of("cluster.server_maintenance_mode").with("server_id", serverId), Result::json);
  }

  /**
   * Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
   * DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the
   * timeout expires.
   *
   * <p>Since ArangoDB 3.10.1. Request: {@code PUT /_admin/cluster/maintenance/{server_id}}; for an
   * administrator.
   *
   * @param serverId The DB-Server. Accepts a server's id or short name.
   * @param mode The new mode. Accepts "maintenance" or "normal".
   * @return an object, without error and code
   */
  public Json toggleServerMaintenanceMode(String serverId, String mode) {
    return toggleServerMaintenanceMode(serverId, mode, null);
  }

  /**
   * Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
   * DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the
   * timeout expires.
   *
   * <p>Since ArangoDB 3.10.1. Request: {@code PUT /_admin/cluster/maintenance/{server_id}}; for an
   * administrator.
   *
   * @param serverId The DB-Server. Accepts a server's id or short name.
   * @param mode The new mode. Accepts "maintenance" or "normal".
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json toggleServerMaintenanceMode(
      String serverId, String mode, ToggleServerMaintenanceModeOptions options) {
    return caller.run(
        Call.of("cluster.toggle_server_maintenance_mode", options)
            .with("server_id", serverId)
            .with("mode", mode),
        Result::json);
  }

  /**
   * The imbalance of the distribution of leaders and shards, and the number of moves under way.
   *
   * <p>Request: {@code GET /_admin/cluster/rebalance}; for an administrator.
   *
   * @return the value of result
   */
  public Json calculateImbalance() {
    return caller.run(Call.of("cluster.calculate_imbalance"), Result::json);
  }

  /**
   * The moves that would balance the distribution. No move is started.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalance}; for an administrator.
   *
   * @return the value of result
   */
  public Json calculateRebalancePlan() {
    return calculateRebalancePlan(null);
  }

  /**
   * The moves that would balance the distribution. No move is started.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalance}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json calculateRebalancePlan(CalculateRebalancePlanOptions options) {
    return caller.run(Call.of("cluster.calculate_rebalance_plan", options), Result::json);
  }

  /**
   * Starts the moves of a plan.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalance/execute}; for an administrator.
   *
   * @param moves The plan's moves.
   * @return true if the work was taken on, false if there is nothing to do
   */
  public boolean executeRebalancePlan(Object moves) {
    return executeRebalancePlan(moves, null);
  }

  /**
   * Starts the moves of a plan.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalance/execute}; for an administrator.
   *
   * @param moves The plan's moves.
   * @param options the optional arguments, or null
   * @return true if the work was taken on, false if there is nothing to do
   */
  public boolean executeRebalancePlan(Object moves, ExecuteRebalancePlanOptions options) {
    return caller.run(
        Call.of("cluster.execute_rebalance_plan", options).with("moves", moves),
        result -> result.json().asBoolean());
  }

  /**
   * Calculates a plan that balances the distribution, and starts its moves.
   *
   * <p>Request: {@code PUT /_admin/cluster/rebalance}; for an administrator.
   *
   * @return the value of result
   */
  public Json rebalance() {
    return rebalance(null);
  }

  /**
   * Calculates a plan that balances the distribution, and starts its moves.
   *
   * <p>Request: {@code PUT /_admin/cluster/rebalance}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json rebalance(RebalanceOptions options) {
    return caller.run(Call.of("cluster.rebalance", options), Result::json);
  }

  /**
   * Moves shards of the database so that each DB-Server has the same number. Superseded by
   * cluster.rebalance.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalanceShards}; for a user with write access to the
   * database.
   *
   * @return the value of result
   */
  public Json rebalanceShards() {
    return rebalanceShards(null);
  }

  /**
   * Moves shards of the database so that each DB-Server has the same number. Superseded by
   * cluster.rebalance.
   *
   * <p>Request: {@code POST /_admin/cluster/rebalanceShards}; for a user with write access to the
   * database.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json rebalanceShards(RebalanceShardsOptions options) {
    return caller.run(Call.of("cluster.rebalance_shards", options), Result::json);
  }

  /**
   * Moves a shard to another DB-Server. Gives the id of the job.
   *
   * <p>Request: {@code POST /_admin/cluster/moveShard}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The collection's name.
   * @param shard The shard, "s123".
   * @param fromServer The DB-Server that has the shard. Accepts a server's id or short name.
   * @param toServer The DB-Server that receives the shard. Accepts a server's id or short name.
   * @return the string id
   */
  public String moveShard(String collection, String shard, String fromServer, String toServer) {
    return moveShard(collection, shard, fromServer, toServer, null);
  }

  /**
   * Moves a shard to another DB-Server. Gives the id of the job.
   *
   * <p>Request: {@code POST /_admin/cluster/moveShard}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The collection's name.
   * @param shard The shard, "s123".
   * @param fromServer The DB-Server that has the shard. Accepts a server's id or short name.
   * @param toServer The DB-Server that receives the shard. Accepts a server's id or short name.
   * @param options the optional arguments, or null
   * @return the string id
   */
  public String moveShard(
      String collection,
      String shard,
      String fromServer,
      String toServer,
      MoveShardOptions options) {
    return caller.run(
        Call.of("cluster.move_shard", options)
            .with("collection", collection)
            .with("shard", shard)
            .with("from_server", fromServer)
            .with("to_server", toServer),
        result -> result.json().asString());
  }

  /**
   * Moves all shards away from a DB-Server. Gives the id of the job.
   *
   * <p>Request: {@code POST /_admin/cluster/cleanOutServer}; for an administrator.
   *
   * @param server The server. Accepts a server's id or short name.
   * @return the string id
   */
  public String cleanOutServer(String server) {
    return caller.run(
        Call.of("cluster.clean_out_server").with("server", server),
        result -> result.json().asString());
  }

  /**
   * Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
   *
   * <p>Request: {@code POST /_admin/cluster/resignLeadership}; for an administrator.
   *
   * @param server The server. Accepts a server's id or short name.
   * @return the string id
   */
  public String resignLeadership(String server) {
    return resignLeadership(server, null);
  }

  /**
   * Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
   *
   * <p>Request: {@code POST /_admin/cluster/resignLeadership}; for an administrator.
   *
   * @param server The server. Accepts a server's id or short name.
   * @param options the optional arguments, or null
   * @return the string id
   */
  public String resignLeadership(String server, ResignLeadershipOptions options) {
    return caller.run(
        Call.of("cluster.resign_leadership", options).with("server", server),
        result -> result.json().asString());
  }

  /**
   * The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished
   * jobs after some time.
   *
   * <p>Request: {@code GET /_admin/cluster/queryAgencyJob}; for an administrator.
   *
   * @param jobId The job's id.
   * @return an object with job, status and the job's own members
   */
  public Json queryAgencyJob(String jobId) {
    return caller.run(Call.of("cluster.query_agency_job").with("job_id", jobId), Result::json);
  }

  /**
   * Cancels an agency job that moves a shard or cleans out a server.
   *
   * <p>Request: {@code POST /_admin/cluster/cancelAgencyJob}; for an administrator.
   *
   * @param jobId The job's id.
   * @return an object, without error and code
   */
  public Json cancelAgencyJob(String jobId) {
    return caller.run(Call.of("cluster.cancel_agency_job").with("job_id", jobId), Result::json);
  }

  /**
   * The planned (Plan) and actual (Current) distribution of the shards of the database's
   * collections.
   *
   * <p>Request: {@code GET /_admin/cluster/shardDistribution}; for an administrator.
   *
   * @return the value of results
   */
  public Json shardDistribution() {
    return caller.run(Call.of("cluster.shard_distribution"), Result::json);
  }

  /**
   * The planned and actual distribution of one collection's shards, with the progress of shards
   * that are not in sync.
   *
   * <p>Request: {@code GET /_admin/cluster/collectionShardDistribution}; for an administrator.
   *
   * @param collection The collection's name.
   * @return the value of results
   */
  public Json collectionShardDistribution(String collection) {
    return caller.run(
        Call.of("cluster.collection_shard_distribution").with("collection", collection),
        Result::json);
  }

  /**
   * The numbers of databases, collections, shards, leaders and followers. In _system only.
   *
   * <p>Request: {@code GET /_admin/cluster/shardStatistics}; for an administrator.
   *
   * @return the value of result
   */
  public Json shardStatistics() {
    return shardStatistics(null);
  }

  /**
   * The numbers of databases, collections, shards, leaders and followers. In _system only.
   *
   * <p>Request: {@code GET /_admin/cluster/shardStatistics}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json shardStatistics(ShardStatisticsOptions options) {
    return caller.run(Call.of("cluster.shard_statistics", options), Result::json);
  }

  /**
   * The coordinator's view of the cluster's Plan and Current.
   *
   * <p>Request: {@code GET /_api/cluster/cluster-info}; for an administrator.
   *
   * @return the answer as it is
   */
  public Json clusterInfo() {
    return caller.run(Call.of("cluster.cluster_info"), Result::json);
  }

  /**
   * The whole content of the agency: agency and, in some versions, index, term and log.
   *
   * <p>Request: {@code GET /_api/cluster/agency-dump}; for an administrator.
   *
   * @return the answer as it is
   */
  public Json agencyDump() {
    return caller.run(Call.of("cluster.agency_dump"), Result::json);
  }

  /**
   * The part of the agency's content that the coordinator holds: index, and cache, an array of one
   * store.
   *
   * <p>Request: {@code GET /_api/cluster/agency-cache}; for an administrator.
   *
   * @return the answer as it is
   */
  public Json agencyCache() {
    return caller.run(Call.of("cluster.agency_cache"), Result::json);
  }

  /**
   * Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
   * findings and the names of goodTests and badTests.
   *
   * <p>Since ArangoDB 3.12. Request: {@code GET /_admin/cluster/agencyDiagnosis}; for a superuser
   * token.
   *
   * @return the value of result; an error inside is the call's error
   */
  public Json agencyDiagnosis() {
    return agencyDiagnosis(null);
  }

  /**
   * Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
   * findings and the names of goodTests and badTests.
   *
   * <p>Since ArangoDB 3.12. Request: {@code GET /_admin/cluster/agencyDiagnosis}; for a superuser
   * token.
   *
   * @param options the optional arguments, or null
   * @return the value of result; an error inside is the call's error
   */
  public Json agencyDiagnosis(AgencyDiagnosisOptions options) {
    return caller.run(Call.of("cluster.agency_diagnosis", options), Result::json);
  }

  /**
   * The current sorting order of each DB-Server's index entries, and that after a restart.
   *
   * <p>Since ArangoDB 3.11.11 and 3.12.2. Request: {@code GET
   * /_admin/cluster/vpackSortMigration/status}; for a superuser token.
   *
   * @return the value of result: of a coordinator, the whole response of each DB-Server by its id;
   *     an error inside is the call's error
   */
  public Json vpackSortMigrationStatus() {
    return caller.run(Call.of("cluster.vpack_sort_migration_status"), Result::json);
  }

  /**
   * The indexes of each DB-Server that are affected by the change of the sorting order. The check
   * may take hours.
   *
   * <p>Since ArangoDB 3.11.11 and 3.12.2. Request: {@code GET
   * /_admin/cluster/vpackSortMigration/check}; for a superuser token.
   *
   * @return the value of result: of a coordinator, the whole response of each DB-Server by its id;
   *     an error inside is the call's error
   */
  public Json vpackSortMigrationIndexCheck() {
    return caller.run(Call.of("cluster.vpack_sort_migration_index_check"), Result::json);
  }

  /**
   * Switches each DB-Server to the new sorting order, from its next restart on.
   *
   * <p>Since ArangoDB 3.11.11 and 3.12.2. Request: {@code PUT
   * /_admin/cluster/vpackSortMigration/migrate}; for a superuser token.
   *
   * @return the value of result: of a coordinator, the whole response of each DB-Server by its id;
   *     an error inside is the call's error
   */
  public Json migrateVpackSorting() {
    return caller.run(Call.of("cluster.migrate_vpack_sorting"), Result::json);
  }

  /** The optional arguments of {@link #inventory}. */
  public static final class InventoryOptions extends Options<InventoryOptions> {
    /** False to leave out system collections; true if it is not given. */
    public InventoryOptions includeSystem(boolean value) {
      return set("include_system", value);
    }
  }

  /** The optional arguments of {@link #setServerCount}. */
  public static final class SetServerCountOptions extends Options<SetServerCountOptions> {
    /**
     * The target number of coordinators; null unsets it. Accepts an integer from 0 to 1000000, or
     * null.
     */
    public SetServerCountOptions coordinators(Long value) {
      return set("coordinators", value);
    }

    /**
     * The target number of DB-Servers; null unsets it. Accepts an integer from 0 to 1000000, or
     * null.
     */
    public SetServerCountOptions dbservers(Long value) {
      return set("dbservers", value);
    }

    /** The ids of the servers to mark as cleaned out; an empty array for none. */
    public SetServerCountOptions cleanedServers(Collection<String> value) {
      return set("cleaned_servers", value);
    }
  }

  /** The optional arguments of {@link #reserveIds}. */
  public static final class ReserveIdsOptions extends Options<ReserveIdsOptions> {
    /** The number of ids to reserve. Accepts an integer from 1 to 1000000. */
    public ReserveIdsOptions number(long value) {
      return set("number", value);
    }

    /**
     * The lowest id that the cluster may still assign. Accepts an integer from 0 to
     * 1152921504606846976.
     */
    public ReserveIdsOptions minimum(long value) {
      return set("minimum", value);
    }
  }

  /** The optional arguments of {@link #toggleServerMaintenanceMode}. */
  public static final class ToggleServerMaintenanceModeOptions
      extends Options<ToggleServerMaintenanceModeOptions> {
    /**
     * The number of seconds after which the mode ends; 3,600 if it is not given. Accepts an integer
     * from 1 to 2147483647.
     */
    public ToggleServerMaintenanceModeOptions timeout(long value) {
      return set("timeout", value);
    }
  }

  /** The optional arguments of {@link #calculateRebalancePlan}. */
  public static final class CalculateRebalancePlanOptions
      extends Options<CalculateRebalancePlanOptions> {
    /** The version of the plan's format. Accepts an integer from 1 to 1. */
    public CalculateRebalancePlanOptions version(long value) {
      return set("version", value);
    }

    /**
     * The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000.
     */
    public CalculateRebalancePlanOptions maxMoves(long value) {
      return set("max_moves", value);
    }

    /** True if leaders may swap roles with followers; true if it is not given. */
    public CalculateRebalancePlanOptions leaderChanges(boolean value) {
      return set("leader_changes", value);
    }

    /** True if leaders may be moved; false if it is not given. */
    public CalculateRebalancePlanOptions moveLeaders(boolean value) {
      return set("move_leaders", value);
    }

    /** True if followers may be moved; false if it is not given. */
    public CalculateRebalancePlanOptions moveFollowers(boolean value) {
      return set("move_followers", value);
    }

    /** The weight of leaders relative to that of shards. */
    public CalculateRebalancePlanOptions piFactor(double value) {
      return set("pi_factor", value);
    }

    /** True if system collections are not moved. Since ArangoDB 3.11. */
    public CalculateRebalancePlanOptions excludeSystemCollections(boolean value) {
      return set("exclude_system_collections", value);
    }

    /** The databases whose collections are not moved. */
    public CalculateRebalancePlanOptions databasesExcluded(Collection<String> value) {
      return set("databases_excluded", value);
    }
  }

  /** The optional arguments of {@link #executeRebalancePlan}. */
  public static final class ExecuteRebalancePlanOptions
      extends Options<ExecuteRebalancePlanOptions> {
    /** The version of the plan's format. Accepts an integer from 1 to 1. */
    public ExecuteRebalancePlanOptions version(long value) {
      return set("version", value);
    }
  }

  /** The optional arguments of {@link #rebalance}. */
  public static final class RebalanceOptions extends Options<RebalanceOptions> {
    /** The version of the plan's format. Accepts an integer from 1 to 1. */
    public RebalanceOptions version(long value) {
      return set("version", value);
    }

    /**
     * The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000.
     */
    public RebalanceOptions maxMoves(long value) {
      return set("max_moves", value);
    }

    /** True if leaders may swap roles with followers; true if it is not given. */
    public RebalanceOptions leaderChanges(boolean value) {
      return set("leader_changes", value);
    }

    /** True if leaders may be moved; false if it is not given. */
    public RebalanceOptions moveLeaders(boolean value) {
      return set("move_leaders", value);
    }

    /** True if followers may be moved; false if it is not given. */
    public RebalanceOptions moveFollowers(boolean value) {
      return set("move_followers", value);
    }

    /** The weight of leaders relative to that of shards. */
    public RebalanceOptions piFactor(double value) {
      return set("pi_factor", value);
    }

    /** True if system collections are not moved. Since ArangoDB 3.11. */
    public RebalanceOptions excludeSystemCollections(boolean value) {
      return set("exclude_system_collections", value);
    }

    /** The databases whose collections are not moved. */
    public RebalanceOptions databasesExcluded(Collection<String> value) {
      return set("databases_excluded", value);
    }
  }

  /** The optional arguments of {@link #rebalanceShards}. */
  public static final class RebalanceShardsOptions extends Options<RebalanceShardsOptions> {
    /** The algorithm that chooses the moves. Accepts "simple". */
    public RebalanceShardsOptions algorithm(String value) {
      return set("algorithm", value);
    }
  }

  /** The optional arguments of {@link #moveShard}. */
  public static final class MoveShardOptions extends Options<MoveShardOptions> {
    /** The collection's database, if it is not that of the call. */
    public MoveShardOptions database(String value) {
      return set("database", value);
    }

    /** True if a moved leader remains as a follower; true if it is not given. */
    public MoveShardOptions remainsFollower(boolean value) {
      return set("remains_follower", value);
    }

    /** True if the supervision moves the shard back once the server has recovered. */
    public MoveShardOptions tryUndo(boolean value) {
      return set("try_undo", value);
    }
  }

  /** The optional arguments of {@link #resignLeadership}. */
  public static final class ResignLeadershipOptions extends Options<ResignLeadershipOptions> {
    /** True if the server regains its leaders once it has restarted. */
    public ResignLeadershipOptions undoMoves(boolean value) {
      return set("undo_moves", value);
    }
  }

  /** The optional arguments of {@link #shardStatistics}. */
  public static final class ShardStatisticsOptions extends Options<ShardStatisticsOptions> {
    /**
     * The DB-Server to count, or "all" for each DB-Server by its id; the whole cluster if it is not
     * given. Accepts a server's id, its short name, or "all".
     */
    public ShardStatisticsOptions serverId(String value) {
      return set("server_id", value);
    }

    /** True to count each database separately. Ignored if server_id is "all". */
    public ShardStatisticsOptions details(boolean value) {
      return set("details", value);
    }
  }

  /** The optional arguments of {@link #agencyDiagnosis}. */
  public static final class AgencyDiagnosisOptions extends Options<AgencyDiagnosisOptions> {
    /**
     * The dump to diagnose in place of the cluster's own agency: a result of cluster.agency_dump of
     * this or another cluster, with or without index and term.
     */
    public AgencyDiagnosisOptions dump(Object value) {
      return set("dump", value);
    }

    /** True to include findings that may be harmless; true if it is not given. */
    public AgencyDiagnosisOptions strict(boolean value) {
      return set("strict", value);
    }
  }
}
