// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of cluster.inventory. */
export interface ClusterInventoryOptions extends CallOptions {
  /** False to leave out system collections; true if it is not given. */
  includeSystem?: boolean;
}

/** The options of cluster.setServerCount. */
export interface ClusterSetServerCountOptions extends CallOptions {
  /** The target number of coordinators; null unsets it. Accepts an integer from 0 to 1000000, or null. */
  coordinators?: number | bigint | null;
  /** The target number of DB-Servers; null unsets it. Accepts an integer from 0 to 1000000, or null. */
  dbservers?: number | bigint | null;
  /** The ids of the servers to mark as cleaned out; an empty array for none. */
  cleanedServers?: readonly string[];
}

/** The options of cluster.reserveIds. */
export interface ClusterReserveIdsOptions extends CallOptions {
  /** The number of ids to reserve. Accepts an integer from 1 to 1000000. */
  number?: number | bigint;
  /** The lowest id that the cluster may still assign. Accepts an integer from 0 to 1152921504606846976. */
  minimum?: number | bigint;
}

/** The options of cluster.toggleServerMaintenanceMode. */
export interface ClusterToggleServerMaintenanceModeOptions extends CallOptions {
  /**
   * The number of seconds after which the mode ends; 3,600 if it is not given. Accepts an integer from 1 to
   * 2147483647.
   */
  timeout?: number | bigint;
}

/** The options of cluster.calculateRebalancePlan. */
export interface ClusterCalculateRebalancePlanOptions extends CallOptions {
  /** The version of the plan's format. Accepts an integer from 1 to 1. */
  version?: number | bigint;
  /** The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000. */
  maxMoves?: number | bigint;
  /** True if leaders may swap roles with followers; true if it is not given. */
  leaderChanges?: boolean;
  /** True if leaders may be moved; false if it is not given. */
  moveLeaders?: boolean;
  /** True if followers may be moved; false if it is not given. */
  moveFollowers?: boolean;
  /** The weight of leaders relative to that of shards. */
  piFactor?: number;
  /** True if system collections are not moved. Since ArangoDB 3.11. */
  excludeSystemCollections?: boolean;
  /** The databases whose collections are not moved. */
  databasesExcluded?: readonly string[];
}

/** The options of cluster.executeRebalancePlan. */
export interface ClusterExecuteRebalancePlanOptions extends CallOptions {
  /** The version of the plan's format. Accepts an integer from 1 to 1. */
  version?: number | bigint;
}

/** The options of cluster.rebalance. */
export interface ClusterRebalanceOptions extends CallOptions {
  /** The version of the plan's format. Accepts an integer from 1 to 1. */
  version?: number | bigint;
  /** The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0 to 5000. */
  maxMoves?: number | bigint;
  /** True if leaders may swap roles with followers; true if it is not given. */
  leaderChanges?: boolean;
  /** True if leaders may be moved; false if it is not given. */
  moveLeaders?: boolean;
  /** True if followers may be moved; false if it is not given. */
  moveFollowers?: boolean;
  /** The weight of leaders relative to that of shards. */
  piFactor?: number;
  /** True if system collections are not moved. Since ArangoDB 3.11. */
  excludeSystemCollections?: boolean;
  /** The databases whose collections are not moved. */
  databasesExcluded?: readonly string[];
}

/** The options of cluster.rebalanceShards. */
export interface ClusterRebalanceShardsOptions extends CallOptions {
  /** The algorithm that chooses the moves. Accepts "simple". */
  algorithm?: "simple";
}

/** The options of cluster.moveShard. */
export interface ClusterMoveShardOptions extends CallOptions {
  /** The collection's database, if it is not that of the call. */
  database?: string;
  /** True if a moved leader remains as a follower; true if it is not given. */
  remainsFollower?: boolean;
  /** True if the supervision moves the shard back once the server has recovered. */
  tryUndo?: boolean;
}

/** The options of cluster.resignLeadership. */
export interface ClusterResignLeadershipOptions extends CallOptions {
  /** True if the server regains its leaders once it has restarted. */
  undoMoves?: boolean;
}

/** The options of cluster.shardStatistics. */
export interface ClusterShardStatisticsOptions extends CallOptions {
  /**
   * The DB-Server to count, or "all" for each DB-Server by its id; the whole cluster if it is not given.
   * Accepts a server's id, its short name, or "all".
   */
  serverId?: string;
  /** True to count each database separately. Ignored if serverId is "all". */
  details?: boolean;
}

/** The options of cluster.agencyDiagnosis. */
export interface ClusterAgencyDiagnosisOptions extends CallOptions {
  /**
   * The dump to diagnose in place of the cluster's own agency: a result of cluster.agency_dump of this or
   * another cluster, with or without index and term.
   */
  dump?: JsonInput;
  /** True to include findings that may be harmless; true if it is not given. */
  strict?: boolean;
}

/** The servers of the cluster, as its coordinators report them. */
export interface Cluster {
  /**
   * The id of the coordinator that answers.
   *
   * @returns the string id
   *
   * Request: GET /_admin/server/id; for any user.
   */
  serverId(options?: CallOptions): Promise<string>;

  /**
   * The role of the server that answers.
   *
   * @returns the string role
   *
   * Request: GET /_admin/server/role; for any user.
   */
  serverRole(options?: CallOptions): Promise<string>;

  /**
   * The mode of the server that answers, "default" or "readonly".
   *
   * @returns the string mode
   *
   * Request: GET /_admin/server/mode; for any user.
   */
  serverMode(options?: CallOptions): Promise<string>;

  /**
   * Makes the cluster read-only or writable.
   *
   * @param mode The new mode. Accepts "default" or "readonly".
   * @returns an object, without error and code
   *
   * Request: PUT /_admin/server/mode; for an administrator.
   */
  setServerMode(mode: "default" | "readonly", options?: CallOptions): Promise<JsonObject>;

  /**
   * The mode of the server that answers, if it can serve requests. An error if it cannot, or if the database
   * does not exist.
   *
   * @returns the string mode
   *
   * Request: GET /_admin/server/availability; for none.
   */
  serverAvailability(options?: CallOptions): Promise<string>;

  /**
   * The health of every server of the cluster.
   *
   * @returns an object, without error and code
   *
   * Request: GET /_admin/cluster/health; for any user.
   */
  health(options?: CallOptions): Promise<JsonObject>;

  /**
   * The collections, indexes and views of the database, with the state of their shards.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/replication/clusterInventory; for any user.
   */
  inventory(options?: ClusterInventoryOptions): Promise<JsonObject>;

  /**
   * The endpoints of the coordinators.
   *
   * @returns an array of the strings endpoints[].endpoint
   *
   * Request: GET /_api/cluster/endpoints; for any user.
   */
  endpoints(options?: CallOptions): Promise<string[]>;

  /**
   * The target number of servers of each role, null if not set, and the servers that were cleaned out.
   *
   * @returns an object, without error and code
   *
   * Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is hardened.
   */
  serverCount(options?: CallOptions): Promise<JsonObject>;

  /**
   * Sets or unsets the target number of servers of each role.
   *
   * @returns an object, without error and code
   *
   * Request: PUT /_admin/cluster/numberOfServers; for an administrator.
   */
  setServerCount(options?: ClusterSetServerCountOptions): Promise<JsonObject>;

  /**
   * The version of a server.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @returns an object, without error and code
   *
   * Request: GET /_admin/cluster/nodeVersion; for any user.
   */
  serverVersion(serverId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The storage engine of a server.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @returns an object, without error and code
   *
   * Request: GET /_admin/cluster/nodeEngine; for any user.
   */
  serverEngine(serverId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The statistics of a server.
   *
   * @param serverId The server. Accepts a server's id or short name.
   * @returns an object, without error and code
   *
   * Removed in ArangoDB 4.0; use server.metrics.
   *
   * Request: GET /_admin/cluster/nodeStatistics; for any user.
   */
  serverStatistics(serverId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The statistics of a DB-Server.
   *
   * @param serverId The id of a DB-Server. Accepts a server's id or short name.
   * @returns an object, without error and code
   *
   * Removed in ArangoDB 4.0; use server.metrics.
   *
   * Request: GET /_admin/cluster/statistics; for any user.
   */
  dbserverStatistics(serverId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
   *
   * @param server The server. Accepts a server's id or short name.
   * @returns null
   *
   * Request: POST /_admin/cluster/removeServer; for an administrator.
   */
  removeServer(server: string, options?: CallOptions): Promise<null>;

  /**
   * Reserves a range of ids that are not given to any collection or index.
   *
   * @param options Exactly one of number, minimum is required.
   * @returns an object, without error and code
   *
   * Since ArangoDB 3.12.5-3.
   *
   * Request: PUT /_admin/cluster/uniqId; for an administrator.
   */
  reserveIds(options: ClusterReserveIdsOptions): Promise<JsonObject>;

  /**
   * The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision has written
   * its state for the first time.
   *
   * @returns the string result, or null
   *
   * Request: GET /_admin/cluster/maintenance; for an administrator.
   */
  maintenanceMode(options?: CallOptions): Promise<string | null>;

  /**
   * Switches the maintenance mode of the cluster's supervision, and waits until the supervision has switched.
   *
   * @param mode "on" for one hour, which a repeated call extends, "off", or a number of seconds. Accepts
   *   "on", "off" or an integer from 1 to 2147483647.
   * @returns an object, without error and code
   *
   * Request: PUT /_admin/cluster/maintenance; for an administrator.
   */
  toggleMaintenanceMode(mode: "on" | "off" | number | bigint, options?: CallOptions): Promise<JsonObject>;

  /**
   * The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
   *
   * @param serverId The DB-Server. Accepts a server's id or short name.
   * @returns the value of result, or an empty object
   *
   * Since ArangoDB 3.10.1.
   *
   * Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
   */
  serverMaintenanceMode(serverId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The DB-Server
   * must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout expires.
   *
   * @param serverId The DB-Server. Accepts a server's id or short name.
   * @param mode The new mode. Accepts "maintenance" or "normal".
   * @returns an object, without error and code
   *
   * Since ArangoDB 3.10.1.
   *
   * Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
   */
  toggleServerMaintenanceMode(
    serverId: string,
    mode: "maintenance" | "normal",
    options?: ClusterToggleServerMaintenanceModeOptions,
  ): Promise<JsonObject>;

  /**
   * The imbalance of the distribution of leaders and shards, and the number of moves under way.
   *
   * @returns the value of result
   *
   * Request: GET /_admin/cluster/rebalance; for an administrator.
   */
  calculateImbalance(options?: CallOptions): Promise<JsonObject>;

  /**
   * The moves that would balance the distribution. No move is started.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/cluster/rebalance; for an administrator.
   */
  calculateRebalancePlan(options?: ClusterCalculateRebalancePlanOptions): Promise<JsonObject>;

  /**
   * Starts the moves of a plan.
   *
   * @param moves The plan's moves.
   * @returns true if the work was taken on, false if there is nothing to do
   *
   * Request: POST /_admin/cluster/rebalance/execute; for an administrator.
   */
  executeRebalancePlan(
    moves: readonly unknown[],
    options?: ClusterExecuteRebalancePlanOptions,
  ): Promise<boolean>;

  /**
   * Calculates a plan that balances the distribution, and starts its moves.
   *
   * @returns the value of result
   *
   * Request: PUT /_admin/cluster/rebalance; for an administrator.
   */
  rebalance(options?: ClusterRebalanceOptions): Promise<JsonObject>;

  /**
   * Moves shards of the database so that each DB-Server has the same number. Superseded by cluster.rebalance.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
   */
  rebalanceShards(options?: ClusterRebalanceShardsOptions): Promise<JsonObject>;

  /**
   * Moves a shard to another DB-Server. Gives the id of the job.
   *
   * @param collection The collection's name.
   * @param shard The shard, "s123".
   * @param fromServer The DB-Server that has the shard. Accepts a server's id or short name.
   * @param toServer The DB-Server that receives the shard. Accepts a server's id or short name.
   * @returns the string id
   *
   * Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or an
   * administrator.
   */
  moveShard(
    collection: string,
    shard: string,
    fromServer: string,
    toServer: string,
    options?: ClusterMoveShardOptions,
  ): Promise<string>;

  /**
   * Moves all shards away from a DB-Server. Gives the id of the job.
   *
   * @param server The server. Accepts a server's id or short name.
   * @returns the string id
   *
   * Request: POST /_admin/cluster/cleanOutServer; for an administrator.
   */
  cleanOutServer(server: string, options?: CallOptions): Promise<string>;

  /**
   * Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
   *
   * @param server The server. Accepts a server's id or short name.
   * @returns the string id
   *
   * Request: POST /_admin/cluster/resignLeadership; for an administrator.
   */
  resignLeadership(server: string, options?: ClusterResignLeadershipOptions): Promise<string>;

  /**
   * The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished jobs after
   * some time.
   *
   * @param jobId The job's id.
   * @returns an object with job, status and the job's own members
   *
   * Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
   */
  queryAgencyJob(jobId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Cancels an agency job that moves a shard or cleans out a server.
   *
   * @param jobId The job's id.
   * @returns an object, without error and code
   *
   * Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
   */
  cancelAgencyJob(jobId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The planned (Plan) and actual (Current) distribution of the shards of the database's collections.
   *
   * @returns the value of results
   *
   * Request: GET /_admin/cluster/shardDistribution; for an administrator.
   */
  shardDistribution(options?: CallOptions): Promise<JsonObject>;

  /**
   * The planned and actual distribution of one collection's shards, with the progress of shards that are not
   * in sync.
   *
   * @param collection The collection's name.
   * @returns the value of results
   *
   * Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
   */
  collectionShardDistribution(collection: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The numbers of databases, collections, shards, leaders and followers. In _system only.
   *
   * @returns the value of result
   *
   * Request: GET /_admin/cluster/shardStatistics; for an administrator.
   */
  shardStatistics(options?: ClusterShardStatisticsOptions): Promise<JsonObject>;

  /**
   * The coordinator's view of the cluster's Plan and Current.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/cluster/cluster-info; for an administrator.
   */
  clusterInfo(options?: CallOptions): Promise<JsonObject>;

  /**
   * The whole content of the agency: agency and, in some versions, index, term and log.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/cluster/agency-dump; for an administrator.
   */
  agencyDump(options?: CallOptions): Promise<JsonObject>;

  /**
   * The part of the agency's content that the coordinator holds: index, and cache, an array of one store.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/cluster/agency-cache; for an administrator.
   */
  agencyCache(options?: CallOptions): Promise<JsonObject>;

  /**
   * Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the findings
   * and the names of goodTests and badTests.
   *
   * @returns the value of result; an error inside is the call's error
   *
   * Since ArangoDB 3.12.
   *
   * Request: GET /_admin/cluster/agencyDiagnosis; for a superuser token.
   */
  agencyDiagnosis(options?: ClusterAgencyDiagnosisOptions): Promise<JsonObject>;

  /**
   * The current sorting order of each DB-Server's index entries, and that after a restart.
   *
   * @returns the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
   *   inside is the call's error
   *
   * Since ArangoDB 3.11.11 and 3.12.2.
   *
   * Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
   */
  vpackSortMigrationStatus(options?: CallOptions): Promise<JsonObject>;

  /**
   * The indexes of each DB-Server that are affected by the change of the sorting order. The check may take
   * hours.
   *
   * @returns the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
   *   inside is the call's error
   *
   * Since ArangoDB 3.11.11 and 3.12.2.
   *
   * Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
   */
  vpackSortMigrationIndexCheck(options?: CallOptions): Promise<JsonObject>;

  /**
   * Switches each DB-Server to the new sorting order, from its next restart on.
   *
   * @returns the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
   *   inside is the call's error
   *
   * Since ArangoDB 3.11.11 and 3.12.2.
   *
   * Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
   */
  migrateVpackSorting(options?: CallOptions): Promise<JsonObject>;
}
