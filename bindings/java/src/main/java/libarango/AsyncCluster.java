// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The servers of the cluster, as its coordinators report them, with futures. */
public final class AsyncCluster {
  private final Caller caller;

  AsyncCluster(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Cluster#serverId()}. */
  public CompletableFuture<String> serverId() {
    return caller.submit(Call.of("cluster.server_id"), result -> result.json().asString());
  }

  /** Submits {@link Cluster#serverRole()}. */
  public CompletableFuture<String> serverRole() {
    return caller.submit(Call.of("cluster.server_role"), result -> result.json().asString());
  }

  /** Submits {@link Cluster#serverMode()}. */
  public CompletableFuture<String> serverMode() {
    return caller.submit(Call.of("cluster.server_mode"), result -> result.json().asString());
  }

  /** Submits {@link Cluster#setServerMode(String)}. */
  public CompletableFuture<Json> setServerMode(String mode) {
    return caller.submit(Call.of("cluster.set_server_mode").with("mode", mode), Result::json);
  }

  /** Submits {@link Cluster#serverAvailability()}. */
  public CompletableFuture<String> serverAvailability() {
    return caller.submit(
        Call.of("cluster.server_availability"), result -> result.json().asString());
  }

  /** Submits {@link Cluster#health()}. */
  public CompletableFuture<Json> health() {
    return caller.submit(Call.of("cluster.health"), Result::json);
  }

  /** Submits {@link Cluster#inventory()}. */
  public CompletableFuture<Json> inventory() {
    return inventory(null);
  }

  /** Submits {@link Cluster#inventory(Cluster.InventoryOptions)}. */
  public CompletableFuture<Json> inventory(Cluster.InventoryOptions options) {
    return caller.submit(Call.of("cluster.inventory", options), Result::json);
  }

  /** Submits {@link Cluster#endpoints()}. */
  public CompletableFuture<List<String>> endpoints() {
    return caller.submit(
        Call.of("cluster.endpoints"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Cluster#serverCount()}. */
  public CompletableFuture<Json> serverCount() {
    return caller.submit(Call.of("cluster.server_count"), Result::json);
  }

  /** Submits {@link Cluster#setServerCount()}. */
  public CompletableFuture<Json> setServerCount() {
    return setServerCount(null);
  }

  /** Submits {@link Cluster#setServerCount(Cluster.SetServerCountOptions)}. */
  public CompletableFuture<Json> setServerCount(Cluster.SetServerCountOptions options) {
    return caller.submit(Call.of("cluster.set_server_count", options), Result::json);
  }

  /** Submits {@link Cluster#serverVersion(String)}. */
  public CompletableFuture<Json> serverVersion(String serverId) {
    return caller.submit(
        Call.of("cluster.server_version").with("server_id", serverId), Result::json);
  }

  /** Submits {@link Cluster#serverEngine(String)}. */
  public CompletableFuture<Json> serverEngine(String serverId) {
    return caller.submit(
        Call.of("cluster.server_engine").with("server_id", serverId), Result::json);
  }

  /** Submits {@link Cluster#serverStatistics(String)}. */
  public CompletableFuture<Json> serverStatistics(String serverId) {
    return caller.submit(
        Call.of("cluster.server_statistics").with("server_id", serverId), Result::json);
  }

  /** Submits {@link Cluster#dbserverStatistics(String)}. */
  public CompletableFuture<Json> dbserverStatistics(String serverId) {
    return caller.submit(
        Call.of("cluster.dbserver_statistics").with("server_id", serverId), Result::json);
  }

  /** Submits {@link Cluster#removeServer(String)}. */
  public CompletableFuture<Void> removeServer(String server) {
    return caller.submit(Call.of("cluster.remove_server").with("server", server), result -> null);
  }

  /** Submits {@link Cluster#reserveIds()}. */
  public CompletableFuture<Json> reserveIds() {
    return reserveIds(null);
  }

  /** Submits {@link Cluster#reserveIds(Cluster.ReserveIdsOptions)}. */
  public CompletableFuture<Json> reserveIds(Cluster.ReserveIdsOptions options) {
    return caller.submit(Call.of("cluster.reserve_ids", options), Result::json);
  }

  /** Submits {@link Cluster#maintenanceMode()}. */
  public CompletableFuture<String> maintenanceMode() {
    return caller.submit(Call.of("cluster.maintenance_mode"), result -> result.json().asString());
  }

  /** Submits {@link Cluster#toggleMaintenanceMode(String)}. */
  public CompletableFuture<Json> toggleMaintenanceMode(String mode) {
    return caller.submit(
        Call.of("cluster.toggle_maintenance_mode").with("mode", mode), Result::json);
  }

  /** Submits {@link Cluster#toggleMaintenanceMode(long)}. */
  public CompletableFuture<Json> toggleMaintenanceMode(long mode) {
    return caller.submit(
        Call.of("cluster.toggle_maintenance_mode").with("mode", mode), Result::json);
  }

  /** Submits {@link Cluster#serverMaintenanceMode(String)}. */
  public CompletableFuture<Json> serverMaintenanceMode(String serverId) {
    return caller.submit(
        Call.of("cluster.server_maintenance_mode").with("server_id", serverId), Result::json);
  }

  /** Submits {@link Cluster#toggleServerMaintenanceMode(String, String)}. */
  public CompletableFuture<Json> toggleServerMaintenanceMode(String serverId, String mode) {
    return toggleServerMaintenanceMode(serverId, mode, null);
  }

  /**
   * Submits {@link Cluster#toggleServerMaintenanceMode(String, String,
   * Cluster.ToggleServerMaintenanceModeOptions)}.
   */
  public CompletableFuture<Json> toggleServerMaintenanceMode(
      String serverId, String mode, Cluster.ToggleServerMaintenanceModeOptions options) {
    return caller.submit(
        Call.of("cluster.toggle_server_maintenance_mode", options)
            .with("server_id", serverId)
            .with("mode", mode),
        Result::json);
  }

  /** Submits {@link Cluster#calculateImbalance()}. */
  public CompletableFuture<Json> calculateImbalance() {
    return caller.submit(Call.of("cluster.calculate_imbalance"), Result::json);
  }

  /** Submits {@link Cluster#calculateRebalancePlan()}. */
  public CompletableFuture<Json> calculateRebalancePlan() {
    return calculateRebalancePlan(null);
  }

  /** Submits {@link Cluster#calculateRebalancePlan(Cluster.CalculateRebalancePlanOptions)}. */
  public CompletableFuture<Json> calculateRebalancePlan(
      Cluster.CalculateRebalancePlanOptions options) {
    return caller.submit(Call.of("cluster.calculate_rebalance_plan", options), Result::json);
  }

  /** Submits {@link Cluster#executeRebalancePlan(Object)}. */
  public CompletableFuture<Boolean> executeRebalancePlan(Object moves) {
    return executeRebalancePlan(moves, null);
  }

  /**
   * Submits {@link Cluster#executeRebalancePlan(Object, Cluster.ExecuteRebalancePlanOptions)}.
   */
  public CompletableFuture<Boolean> executeRebalancePlan(
      Object moves, Cluster.ExecuteRebalancePlanOptions options) {
    return caller.submit(
        Call.of("cluster.execute_rebalance_plan", options).with("moves", moves),
        result -> result.json().asBoolean());
  }

  /** Submits {@link Cluster#rebalance()}. */
  public CompletableFuture<Json> rebalance() {
    return rebalance(null);
  }

  /** Submits {@link Cluster#rebalance(Cluster.RebalanceOptions)}. */
  public CompletableFuture<Json> rebalance(Cluster.RebalanceOptions options) {
    return caller.submit(Call.of("cluster.rebalance", options), Result::json);
  }

  /** Submits {@link Cluster#rebalanceShards()}. */
  public CompletableFuture<Json> rebalanceShards() {
    return rebalanceShards(null);
  }

  /** Submits {@link Cluster#rebalanceShards(Cluster.RebalanceShardsOptions)}. */
  public CompletableFuture<Json> rebalanceShards(Cluster.RebalanceShardsOptions options) {
    return caller.submit(Call.of("cluster.rebalance_shards", options), Result::json);
  }

  /** Submits {@link Cluster#moveShard(String, String, String, String)}. */
  public CompletableFuture<String> moveShard(
      String collection, String shard, String fromServer, String toServer) {
    return moveShard(collection, shard, fromServer, toServer, null);
  }

  /**
   * Submits {@link Cluster#moveShard(String, String, String, String, Cluster.MoveShardOptions)}.
   */
  public CompletableFuture<String> moveShard(
      String collection,
      String shard,
      String fromServer,
      String toServer,
      Cluster.MoveShardOptions options) {
    return caller.submit(
        Call.of("cluster.move_shard", options)
            .with("collection", collection)
            .with("shard", shard)
            .with("from_server", fromServer)
            .with("to_server", toServer),
        result -> result.json().asString());
  }

  /** Submits {@link Cluster#cleanOutServer(String)}. */
  public CompletableFuture<String> cleanOutServer(String server) {
    return caller.submit(
        Call.of("cluster.clean_out_server").with("server", server),
        result -> result.json().asString());
  }

  /** Submits {@link Cluster#resignLeadership(String)}. */
  public CompletableFuture<String> resignLeadership(String server) {
    return resignLeadership(server, null);
  }

  /** Submits {@link Cluster#resignLeadership(String, Cluster.ResignLeadershipOptions)}. */
  public CompletableFuture<String> resignLeadership(
      String server, Cluster.ResignLeadershipOptions options) {
    return caller.submit(
        Call.of("cluster.resign_leadership", options).with("server", server),
        result -> result.json().asString());
  }

  /** Submits {@link Cluster#queryAgencyJob(String)}. */
  public CompletableFuture<Json> queryAgencyJob(String jobId) {
    return caller.submit(Call.of("cluster.query_agency_job").with("job_id", jobId), Result::json);
  }

  /** Submits {@link Cluster#cancelAgencyJob(String)}. */
  public CompletableFuture<Json> cancelAgencyJob(String jobId) {
    return caller.submit(Call.of("cluster.cancel_agency_job").with("job_id", jobId), Result::json);
  }

  /** Submits {@link Cluster#shardDistribution()}. */
  public CompletableFuture<Json> shardDistribution() {
    return caller.submit(Call.of("cluster.shard_distribution"), Result::json);
  }

  /** Submits {@link Cluster#collectionShardDistribution(String)}. */
  public CompletableFuture<Json> collectionShardDistribution(String collection) {
    return caller.submit(
        Call.of("cluster.collection_shard_distribution").with("collection", collection),
        Result::json);
  }

  /** Submits {@link Cluster#shardStatistics()}. */
  public CompletableFuture<Json> shardStatistics() {
    return shardStatistics(null);
  }

  /** Submits {@link Cluster#shardStatistics(Cluster.ShardStatisticsOptions)}. */
  public CompletableFuture<Json> shardStatistics(Cluster.ShardStatisticsOptions options) {
    return caller.submit(Call.of("cluster.shard_statistics", options), Result::json);
  }

  /** Submits {@link Cluster#clusterInfo()}. */
  public CompletableFuture<Json> clusterInfo() {
    return caller.submit(Call.of("cluster.cluster_info"), Result::json);
  }

  /** Submits {@link Cluster#agencyDump()}. */
  public CompletableFuture<Json> agencyDump() {
    return caller.submit(Call.of("cluster.agency_dump"), Result::json);
  }

  /** Submits {@link Cluster#agencyCache()}. */
  public CompletableFuture<Json> agencyCache() {
    return caller.submit(Call.of("cluster.agency_cache"), Result::json);
  }

  /** Submits {@link Cluster#agencyDiagnosis()}. */
  public CompletableFuture<Json> agencyDiagnosis() {
    return agencyDiagnosis(null);
  }

  /** Submits {@link Cluster#agencyDiagnosis(Cluster.AgencyDiagnosisOptions)}. */
  public CompletableFuture<Json> agencyDiagnosis(Cluster.AgencyDiagnosisOptions options) {
    return caller.submit(Call.of("cluster.agency_diagnosis", options), Result::json);
  }

  /** Submits {@link Cluster#vpackSortMigrationStatus()}. */
  public CompletableFuture<Json> vpackSortMigrationStatus() {
    return caller.submit(Call.of("cluster.vpack_sort_migration_status"), Result::json);
  }

  /** Submits {@link Cluster#vpackSortMigrationIndexCheck()}. */
  public CompletableFuture<Json> vpackSortMigrationIndexCheck() {
    return caller.submit(Call.of("cluster.vpack_sort_migration_index_check"), Result::json);
  }

  /** Submits {@link Cluster#migrateVpackSorting()}. */
  public CompletableFuture<Json> migrateVpackSorting() {
    return caller.submit(Call.of("cluster.migrate_vpack_sorting"), Result::json);
  }
}
