// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of query.execute. */
export interface QueryExecuteOptions extends CallOptions {
  /** The values of the bind variables. */
  bindVars?: JsonInput;
  /** True to get the number of all rows as count; false if it is not given. */
  count?: boolean;
  /**
   * The maximum number of rows of a response; the server's default is 1000. Accepts an integer of at least 1.
   */
  batchSize?: number | bigint;
  /**
   * The time in seconds for which the server keeps the cursor after each access; the server's default is 600
   * on coordinators. Accepts an integer of at least 1.
   */
  ttl?: number | bigint;
  /** The maximum memory of the query in bytes; 0 for no limit. Accepts an integer of at least 0. */
  memoryLimit?: number | bigint;
  /** True to use the query cache, which coordinators do not have. */
  cache?: boolean;
  /**
   * True to compute rows as they are read; false if it is not given. An error may then come with any batch.
   */
  stream?: boolean;
  /** True to get the number of rows without the last LIMIT as extra.stats.fullCount. */
  fullCount?: boolean;
  /**
   * True to keep the last batch, so that cursor.next with batch_id can read it again. The cursor remains
   * until cursor.close or ttl. Since ArangoDB 3.11.
   */
  allowRetry?: boolean;
  /** 1 to get timings as extra.profile, 2 for each node, too. Accepts an integer from 0 to 2. */
  profile?: number | bigint;
  /** True to turn warnings into errors. */
  failOnWarning?: boolean;
  /** The maximum number of warnings; the server's default is 10. Accepts an integer of at least 0. */
  maxWarningCount?: number | bigint;
  /** The time in seconds after which the query is ended; 0 for no limit. */
  maxRuntime?: number;
  /** The maximum number of plans that the optimizer creates. Accepts an integer of at least 1. */
  maxPlans?: number | bigint;
  /** The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all. */
  optimizerRules?: readonly string[];
  /** True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4. */
  usePlanCache?: boolean;
  /** False to keep the data of the query out of the block cache; true if it is not given. */
  fillBlockCache?: boolean;
  /** The maximum size of the query's transaction in bytes. Accepts an integer of at least 0. */
  maxTransactionSize?: number | bigint;
  /** The number of writes after which the server commits. Accepts an integer of at least 0. */
  intermediateCommitCount?: number | bigint;
  /** The size of writes in bytes after which the server commits. Accepts an integer of at least 0. */
  intermediateCommitSize?: number | bigint;
  /** The maximum time in seconds of the wait for satellite collections; the server's default is 60. */
  satelliteSyncWait?: number;
  /** True to treat collections without read access as empty. */
  skipInaccessibleCollections?: boolean;
  /** The shards to which the query is restricted. */
  shardIds?: readonly string[];
  /**
   * Further options, in the form of the server. The arguments of this operation replace members of the same
   * name.
   */
  options?: JsonInput;
  /** True if the query writes nothing, so that it may be sent again. The library does not check that. */
  readOnly?: boolean;
}

/** The options of query.explain. */
export interface QueryExplainOptions extends CallOptions {
  /** The values of the bind variables. */
  bindVars?: JsonInput;
  /** True to get all plans as plans. */
  allPlans?: boolean;
  /** The maximum number of plans that the optimizer creates. Accepts an integer of at least 1. */
  maxPlans?: number | bigint;
  /** The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all. */
  optimizerRules?: readonly string[];
  /** True to explain the query with the number of rows without the last LIMIT. */
  fullCount?: boolean;
  /** The option of query.execute. Accepts an integer from 0 to 2. */
  profile?: number | bigint;
  /** True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4. */
  usePlanCache?: boolean;
  /**
   * Further options, in the form of the server. The arguments of this operation replace members of the same
   * name.
   */
  options?: JsonInput;
}

/** The options of query.list. */
export interface QueryListOptions extends CallOptions {
  /** True for the queries of all databases, in _system only; false if it is not given. */
  all?: boolean;
}

/** The options of query.listSlow. */
export interface QueryListSlowOptions extends CallOptions {
  /** True for the queries of all databases, in _system only; false if it is not given. */
  all?: boolean;
}

/** The options of query.clearSlow. */
export interface QueryClearSlowOptions extends CallOptions {
  /** True for the queries of all databases, in _system only; false if it is not given. */
  all?: boolean;
}

/** The options of query.kill. */
export interface QueryKillOptions extends CallOptions {
  /** True for the queries of all databases, in _system only; false if it is not given. */
  all?: boolean;
}

/** The options of query.setTracking. */
export interface QuerySetTrackingOptions extends CallOptions {
  /** True to track queries. */
  enabled?: boolean;
  /** True to record slow queries. */
  trackSlowQueries?: boolean;
  /** True to record the bind variables of queries. */
  trackBindVars?: boolean;
  /** The maximum number of recorded slow queries. Accepts an integer of at least 0. */
  maxSlowQueries?: number | bigint;
  /** The duration in seconds above which a query is slow. */
  slowQueryThreshold?: number;
  /** The duration in seconds above which a streaming query is slow. */
  slowStreamingQueryThreshold?: number;
  /** The maximum number of bytes that are recorded of a query. Accepts an integer of at least 0. */
  maxQueryStringLength?: number | bigint;
}

/** The options of query.setCacheProperties. */
export interface QuerySetCachePropertiesOptions extends CallOptions {
  /**
   * The queries whose results are cached: none, all, or those that request it. Accepts "off" or "on" or
   * "demand".
   */
  mode?: "off" | "on" | "demand";
  /** The maximum number of results for each database. Accepts an integer of at least 0. */
  maxResults?: number | bigint;
  /** The maximum size in bytes of all results of a database. Accepts an integer of at least 0. */
  maxResultsSize?: number | bigint;
  /** The maximum size in bytes of a result. Accepts an integer of at least 0. */
  maxEntrySize?: number | bigint;
  /** True to cache results of queries that use system collections. */
  includeSystem?: boolean;
}

/** The options of query.functions. */
export interface QueryFunctionsOptions extends CallOptions {
  /** The namespace of the functions, such as "shop"; all if it is not given. */
  namespace?: string;
}

/** The options of query.createFunction. */
export interface QueryCreateFunctionOptions extends CallOptions {
  /** True if equal arguments always give equal results; false if it is not given. */
  deterministic?: boolean;
}

/** The options of query.deleteFunction. */
export interface QueryDeleteFunctionOptions extends CallOptions {
  /** True to delete all functions of the namespace name; false if it is not given. */
  group?: boolean;
  /** True for the result false, in place of an error, if there is no such function. */
  ignoreMissing?: boolean;
}

/** The AQL queries of the database, and their caches. */
export interface Queries {
  /**
   * Executes an AQL query and gives the server's response with the first rows as result. If hasMore is true,
   * cursor.next with id reads further rows, and cursor.close ends the cursor.
   *
   * @param query The text of the AQL query.
   * @returns the answer as it is; the rows of its array result are those of the result
   *
   * Request: POST /_api/cursor; for any user.
   */
  execute(query: string, options?: QueryExecuteOptions): Promise<JsonObject>;

  /**
   * The execution plan of an AQL query. The query is not executed.
   *
   * @param query The text of the AQL query.
   * @returns an object, without error and code
   *
   * Request: POST /_api/explain; for any user.
   */
  explain(query: string, options?: QueryExplainOptions): Promise<JsonObject>;

  /**
   * The collections, the bind variables and the syntax tree of an AQL query. The query is not executed.
   *
   * @param query The text of the AQL query.
   * @returns an object, without error and code
   *
   * Request: POST /_api/query; for any user.
   */
  parse(query: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The rules of the optimizer for AQL queries.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/query/rules; for any user.
   */
  rules(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * The AQL queries that run on the coordinator that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/query/current; for any user.
   */
  list(options?: QueryListOptions): Promise<JsonObject[]>;

  /**
   * The slow AQL queries that the coordinator that answers recorded.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/query/slow; for any user.
   */
  listSlow(options?: QueryListSlowOptions): Promise<JsonObject[]>;

  /**
   * Clears the slow AQL queries of the coordinator that answers.
   *
   * @returns null
   *
   * Request: DELETE /_api/query/slow; for any user.
   */
  clearSlow(options?: QueryClearSlowOptions): Promise<null>;

  /**
   * Ends an AQL query that runs on any coordinator.
   *
   * @param queryId The id of the query, from query.list.
   * @returns null
   *
   * Request: DELETE /_api/query/{query_id}; for any user.
   */
  kill(queryId: string, options?: QueryKillOptions): Promise<null>;

  /**
   * The settings of query tracking of the coordinator that answers.
   *
   * @returns an object, without error and code
   *
   * Request: GET /_api/query/properties; for any user.
   */
  tracking(options?: CallOptions): Promise<JsonObject>;

  /**
   * Changes settings of query tracking of the coordinator that answers, and gives all of them.
   *
   * @returns an object, without error and code
   *
   * Request: PUT /_api/query/properties; for any user.
   */
  setTracking(options?: QuerySetTrackingOptions): Promise<JsonObject>;

  /**
   * The results in the query cache of the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/query-cache/entries; for any user.
   */
  cacheEntries(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * Clears the query cache of the server that answers.
   *
   * @returns null
   *
   * Request: DELETE /_api/query-cache; for any user.
   */
  clearCache(options?: CallOptions): Promise<null>;

  /**
   * The settings of the query cache of the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/query-cache/properties; for any user.
   */
  cacheProperties(options?: CallOptions): Promise<JsonObject>;

  /**
   * Changes settings of the query cache of the server that answers, and gives all of them.
   *
   * @returns the answer as it is
   *
   * Request: PUT /_api/query-cache/properties; for any user.
   */
  setCacheProperties(options?: QuerySetCachePropertiesOptions): Promise<JsonObject>;

  /**
   * The execution plans in the plan cache of the coordinator that answers.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.4.
   *
   * Request: GET /_api/query-plan-cache; for any user.
   */
  plans(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * Clears the plan cache of the coordinator that answers.
   *
   * @returns null
   *
   * Since ArangoDB 3.12.4.
   *
   * Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
   */
  clearPlans(options?: CallOptions): Promise<null>;

  /**
   * The AQL functions of users.
   *
   * @returns the value of result
   *
   * Removed in ArangoDB 4.0.
   *
   * Request: GET /_api/aqlfunction; for any user.
   */
  functions(options?: QueryFunctionsOptions): Promise<JsonObject[]>;

  /**
   * Creates or replaces an AQL function.
   *
   * @param name The name with its namespace: "shop::price".
   * @param code The JavaScript function.
   * @returns an object, without error and code
   *
   * Removed in ArangoDB 4.0.
   *
   * Request: POST /_api/aqlfunction; for a user with write access to the database.
   */
  createFunction(name: string, code: string, options?: QueryCreateFunctionOptions): Promise<JsonObject>;

  /**
   * Deletes an AQL function and gives the number of deleted ones.
   *
   * @param name The name with its namespace.
   * @returns the value of deletedCount
   *
   * Removed in ArangoDB 4.0.
   *
   * Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
   */
  deleteFunction(name: string, options?: QueryDeleteFunctionOptions): Promise<number>;
}
