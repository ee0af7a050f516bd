// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Cluster {
  #run;

  constructor(run) {
    this.#run = run;
  }

  serverId(options) {
    return this.#run("cluster.server_id", {}, options);
  }

  serverRole(options) {
    return this.#run("cluster.server_role", {}, options);
  }

  serverMode(options) {
    return this.#run("cluster.server_mode", {}, options);
  }

  setServerMode(mode, options) {
    return this.#run("cluster.set_server_mode", { mode }, options);
  }

  serverAvailability(options) {
    return this.#run("cluster.server_availability", {}, options);
  }

  health(options) {
    return this.#run("cluster.health", {}, options);
  }

  inventory(options) {
    return this.#run("cluster.inventory", {}, options);
  }

  endpoints(options) {
    return this.#run("cluster.endpoints", {}, options);
  }

  serverCount(options) {
    return this.#run("cluster.server_count", {}, options);
  }

  setServerCount(options) {
    return this.#run("cluster.set_server_count", {}, options);
  }

  serverVersion(serverId, options) {
    return this.#run("cluster.server_version", { server_id: serverId }, options);
  }

  serverEngine(serverId, options) {
    return this.#run("cluster.server_engine", { server_id: serverId }, options);
  }

  serverStatistics(serverId, options) {
    return this.#run("cluster.server_statistics", { server_id: serverId }, options);
  }

  dbserverStatistics(serverId, options) {
    return this.#run("cluster.dbserver_statistics", { server_id: serverId }, options);
  }

  removeServer(server, options) {
    return this.#run("cluster.remove_server", { server }, options);
  }

  reserveIds(options) {
    return this.#run("cluster.reserve_ids", {}, options);
  }

  maintenanceMode(options) {
    return this.#run("cluster.maintenance_mode", {}, options);
  }

  toggleMaintenanceMode(mode, options) {
    return this.#run("cluster.toggle_maintenance_mode", { mode }, options);
  }

  serverMaintenanceMode(serverId, options) {
    return this.#run("cluster.server_maintenance_mode", { server_id: serverId }, options);
  }

  toggleServerMaintenanceMode(serverId, mode, options) {
    return this.#run("cluster.toggle_server_maintenance_mode", { server_id: serverId, mode }, options);
  }

  calculateImbalance(options) {
    return this.#run("cluster.calculate_imbalance", {}, options);
  }

  calculateRebalancePlan(options) {
    return this.#run("cluster.calculate_rebalance_plan", {}, options);
  }

  executeRebalancePlan(moves, options) {
    return this.#run("cluster.execute_rebalance_plan", { moves }, options);
  }

  rebalance(options) {
    return this.#run("cluster.rebalance", {}, options);
  }

  rebalanceShards(options) {
    return this.#run("cluster.rebalance_shards", {}, options);
  }

  moveShard(collection, shard, fromServer, toServer, options) {
    return this.#run("cluster.move_shard", {
      collection,
      shard,
      from_server: fromServer,
      to_server: toServer,
    }, options);
  }

  cleanOutServer(server, options) {
    return this.#run("cluster.clean_out_server", { server }, options);
  }

  resignLeadership(server, options) {
    return this.#run("cluster.resign_leadership", { server }, options);
  }

  queryAgencyJob(jobId, options) {
    return this.#run("cluster.query_agency_job", { job_id: jobId }, options);
  }

  cancelAgencyJob(jobId, options) {
    return this.#run("cluster.cancel_agency_job", { job_id: jobId }, options);
  }

  shardDistribution(options) {
    return this.#run("cluster.shard_distribution", {}, options);
  }

  collectionShardDistribution(collection, options) {
    return this.#run("cluster.collection_shard_distribution", { collection }, options);
  }

  shardStatistics(options) {
    return this.#run("cluster.shard_statistics", {}, options);
  }

  clusterInfo(options) {
    return this.#run("cluster.cluster_info", {}, options);
  }

  agencyDump(options) {
    return this.#run("cluster.agency_dump", {}, options);
  }

  agencyCache(options) {
    return this.#run("cluster.agency_cache", {}, options);
  }

  agencyDiagnosis(options) {
    return this.#run("cluster.agency_diagnosis", {}, options);
  }

  vpackSortMigrationStatus(options) {
    return this.#run("cluster.vpack_sort_migration_status", {}, options);
  }

  vpackSortMigrationIndexCheck(options) {
    return this.#run("cluster.vpack_sort_migration_index_check", {}, options);
  }

  migrateVpackSorting(options) {
    return this.#run("cluster.migrate_vpack_sorting", {}, options);
  }
}

module.exports = { Cluster };
