extension Operation {
  static let queryOperations: [Operation] =
    queryExecution + queryInspection + queryTracking + queryCaches + queryFunctions

  private static let queryExecution: [Operation] = [
    Operation(
      // A repeated request executes the query again.
      "query.execute",
      "Executes an AQL query and gives the server's response with the first rows as `result`. If "
        + "`hasMore` is true, cursor.next with `id` reads further rows, and cursor.close ends the "
        + "cursor.",
      .post, "/_api/cursor",
      [
        query, bindVars,
        Parameter(
          "count", .boolean, in: .member("count"), optional: true,
          "True to get the number of all rows as `count`; false if it is not given."),
        Parameter(
          "batch_size", .integer(1...Int64.max), in: .member("batchSize"), optional: true,
          "The maximum number of rows of a response; the server's default is 1000."),
        Parameter(
          "ttl", .integer(1...Int64.max), in: .member("ttl"), optional: true,
          "The time in seconds for which the server keeps the cursor after each access; the server's "
            + "default is 600 on coordinators."),
        Parameter(
          "memory_limit", .integer(0...Int64.max), in: .member("memoryLimit"), optional: true,
          "The maximum memory of the query in bytes; 0 for no limit."),
        Parameter(
          "cache", .boolean, in: .member("cache"), optional: true,
          "True to use the query cache, which coordinators do not have."),
        option(
          "stream", .boolean, "stream",
          "True to compute rows as they are read; false if it is not given. An error may then come "
            + "with any batch."),
        option(
          "full_count", .boolean, "fullCount",
          "True to get the number of rows without the last LIMIT as `extra.stats.fullCount`."),
        option(
          "allow_retry", .boolean, "allowRetry",
          "True to keep the last batch, so that cursor.next with `batch_id` can read it again. The "
            + "cursor remains until cursor.close or `ttl`.",
          VersionRequirement(since: ServerVersion(3, 11))),
        option(
          "profile", .integer(0...2), "profile",
          "1 to get timings as `extra.profile`, 2 for each node, too."),
        option("fail_on_warning", .boolean, "failOnWarning", "True to turn warnings into errors."),
        option(
          "max_warning_count", .integer(0...Int64.max), "maxWarningCount",
          "The maximum number of warnings; the server's default is 10."),
        option(
          "max_runtime", .number, "maxRuntime",
          "The time in seconds after which the query is ended; 0 for no limit."),
        maxPlans, optimizerRules, usePlanCache,
        option(
          "fill_block_cache", .boolean, "fillBlockCache",
          "False to keep the data of the query out of the block cache; true if it is not given."),
        option(
          "max_transaction_size", .integer(0...Int64.max), "maxTransactionSize",
          "The maximum size of the query's transaction in bytes."),
        option(
          "intermediate_commit_count", .integer(0...Int64.max), "intermediateCommitCount",
          "The number of writes after which the server commits."),
        option(
          "intermediate_commit_size", .integer(0...Int64.max), "intermediateCommitSize",
          "The size of writes in bytes after which the server commits."),
        option(
          "satellite_sync_wait", .number, "satelliteSyncWait",
          "The maximum time in seconds of the wait for satellite collections; the server's default "
            + "is 60."),
        option(
          "skip_inaccessible_collections", .boolean, "skipInaccessibleCollections",
          "True to treat collections without read access as empty."),
        option(
          "shard_ids", .strings, "shardIds", "The shards to which the query is restricted."),
        options,
        Parameter(
          "read_only", .boolean, in: .none, optional: true,
          "True if the query writes nothing, so that it may be sent again. The library does not "
            + "check that."),
      ],
      gives: .cursor, idempotent: .ifGiven("read_only"))
  ]

  private static let queryInspection: [Operation] = [
    Operation(
      "query.explain", "The execution plan of an AQL query. The query is not executed.",
      .post, "/_api/explain",
      [
        query, bindVars,
        option("all_plans", .boolean, "allPlans", "True to get all plans as `plans`."),
        maxPlans, optimizerRules,
        option(
          "full_count", .boolean, "fullCount",
          "True to explain the query with the number of rows without the last LIMIT."),
        option("profile", .integer(0...2), "profile", "The option of query.execute."),
        usePlanCache, options,
      ],
      gives: .object, idempotent: true),
    Operation(
      "query.parse",
      "The collections, the bind variables and the syntax tree of an AQL query. The query is not "
        + "executed.",
      .post, "/_api/query", [query], gives: .object, idempotent: true),
    Operation(
      "query.rules", "The rules of the optimizer for AQL queries.",
      .get, "/_api/query/rules", gives: .whole, returning: "array of objects"),
  ]

  private static let queryTracking: [Operation] = [
    Operation(
      "query.list", "The AQL queries that run on the coordinator that answers.",
      .get, "/_api/query/current", [ofAllDatabases], gives: .whole, returning: "array of objects"),
    Operation(
      "query.list_slow", "The slow AQL queries that the coordinator that answers recorded.",
      .get, "/_api/query/slow", [ofAllDatabases], gives: .whole, returning: "array of objects"),
    Operation(
      "query.clear_slow", "Clears the slow AQL queries of the coordinator that answers.",
      .delete, "/_api/query/slow", [ofAllDatabases], gives: .nothing, idempotent: true),
    Operation(
      "query.kill", "Ends an AQL query that runs on any coordinator.",
      .delete, "/_api/query/{query_id}",
      [
        Parameter(
          "query_id", .resource(.query), in: .path, "The id of the query, from query.list."),
        ofAllDatabases,
      ],
      gives: .nothing, idempotent: true),
    Operation(
      "query.tracking", "The settings of query tracking of the coordinator that answers.",
      .get, "/_api/query/properties", gives: .object),
    Operation(
      "query.set_tracking",
      "Changes settings of query tracking of the coordinator that answers, and gives all of them.",
      .put, "/_api/query/properties",
      [
        Parameter(
          "enabled", .boolean, in: .member("enabled"), optional: true, "True to track queries."),
        Parameter(
          "track_slow_queries", .boolean, in: .member("trackSlowQueries"), optional: true,
          "True to record slow queries."),
        Parameter(
          "track_bind_vars", .boolean, in: .member("trackBindVars"), optional: true,
          "True to record the bind variables of queries."),
        Parameter(
          "max_slow_queries", .integer(0...Int64.max), in: .member("maxSlowQueries"),
          optional: true, "The maximum number of recorded slow queries."),
        Parameter(
          "slow_query_threshold", .number, in: .member("slowQueryThreshold"), optional: true,
          "The duration in seconds above which a query is slow."),
        Parameter(
          "slow_streaming_query_threshold", .number, in: .member("slowStreamingQueryThreshold"),
          optional: true, "The duration in seconds above which a streaming query is slow."),
        Parameter(
          "max_query_string_length", .integer(0...Int64.max), in: .member("maxQueryStringLength"),
          optional: true, "The maximum number of bytes that are recorded of a query."),
      ],
      gives: .object, idempotent: true),
  ]

  private static let queryCaches: [Operation] = [
    Operation(
      "query.cache_entries", "The results in the query cache of the server that answers.",
      .get, "/_api/query-cache/entries", gives: .whole, returning: "array of objects"),
    Operation(
      "query.clear_cache", "Clears the query cache of the server that answers.",
      .delete, "/_api/query-cache", gives: .nothing, idempotent: true),
    Operation(
      "query.cache_properties", "The settings of the query cache of the server that answers.",
      .get, "/_api/query-cache/properties", gives: .whole),
    Operation(
      "query.set_cache_properties",
      "Changes settings of the query cache of the server that answers, and gives all of them.",
      .put, "/_api/query-cache/properties",
      [
        Parameter(
          "mode", .word(["off", "on", "demand"]), in: .member("mode"), optional: true,
          "The queries whose results are cached: none, all, or those that request it."),
        Parameter(
          "max_results", .integer(0...Int64.max), in: .member("maxResults"), optional: true,
          "The maximum number of results for each database."),
        Parameter(
          "max_results_size", .integer(0...Int64.max), in: .member("maxResultsSize"),
          optional: true, "The maximum size in bytes of all results of a database."),
        Parameter(
          "max_entry_size", .integer(0...Int64.max), in: .member("maxEntrySize"), optional: true,
          "The maximum size in bytes of a result."),
        Parameter(
          "include_system", .boolean, in: .member("includeSystem"), optional: true,
          "True to cache results of queries that use system collections."),
      ],
      gives: .whole, idempotent: true),
    Operation(
      "query.plans", "The execution plans in the plan cache of the coordinator that answers.",
      .get, "/_api/query-plan-cache", gives: .whole, returning: "array of objects", planCache),
    Operation(
      "query.clear_plans", "Clears the plan cache of the coordinator that answers.",
      .delete, "/_api/query-plan-cache", gives: .nothing, rights: .databaseWriter,
      idempotent: true, planCache),
  ]

  private static let queryFunctions: [Operation] = [
    Operation(
      "query.functions", "The AQL functions of users.",
      .get, "/_api/aqlfunction",
      [
        Parameter(
          "namespace", .string, in: .query("namespace"), optional: true,
          "The namespace of the functions, such as \"shop\"; all if it is not given.")
      ],
      gives: .member("result", .any), returning: "array of objects", userFunctions),
    Operation(
      "query.create_function", "Creates or replaces an AQL function.",
      .post, "/_api/aqlfunction",
      [
        Parameter(
          "name", .string, in: .member("name"), "The name with its namespace: \"shop::price\"."),
        Parameter("code", .string, in: .member("code"), "The JavaScript function."),
        Parameter(
          "deterministic", .boolean, in: .member("isDeterministic"), optional: true,
          "True if equal arguments always give equal results; false if it is not given."),
      ],
      gives: .object, rights: .databaseWriter, idempotent: true, userFunctions),
    Operation(
      "query.delete_function", "Deletes an AQL function and gives the number of deleted ones.",
      .delete, "/_api/aqlfunction/{name}",
      [
        Parameter("name", .string, in: .path, "The name with its namespace."),
        Parameter(
          "group", .boolean, in: .query("group"), optional: true,
          "True to delete all functions of the namespace `name`; false if it is not given."),
        .ignoreMissing("function"),
      ],
      gives: .member("deletedCount", .any), returning: "integer", rights: .databaseWriter,
      idempotent: true, userFunctions, missing: 1582),
  ]

  private static let userFunctions = VersionRequirement(removedIn: ServerVersion(4, 0))

  private static let bindVars = Parameter(
    "bind_vars", .object, in: .member("bindVars"), optional: true,
    "The values of the bind variables.")

  private static let maxPlans = option(
    "max_plans", .integer(1...Int64.max), "maxNumberOfPlans",
    "The maximum number of plans that the optimizer creates.")

  private static let optimizerRules = option(
    "optimizer_rules", .strings, "optimizer.rules",
    "The optimizer rules to enable (\"+name\") or disable (\"-name\"); \"-all\" disables all.")

  private static let usePlanCache = option(
    "use_plan_cache", .boolean, "usePlanCache",
    "True to use the plan cache; false if it is not given.", planCache)

  private static let options = Parameter(
    "options", .mergedObject, in: .member("options"), optional: true,
    "Further options, in the form of the server. The arguments of this operation replace members of "
      + "the same name.")

  /// An option of a query. `wireName` is the server's name.
  private static func option(
    _ name: String, _ kind: Parameter.Kind, _ wireName: String, _ meaning: String,
    _ availability: VersionRequirement = .always
  ) -> Parameter {
    Parameter(
      name, kind, in: .member("options." + wireName), optional: true, meaning,
      availability)
  }

  private static let planCache = VersionRequirement(since: ServerVersion(3, 12, 4))

  private static let query = Parameter(
    "query", .string, in: .member("query"), "The text of the AQL query.")

  private static let ofAllDatabases = Parameter(
    "all", .boolean, in: .query("all"), optional: true,
    "True for the queries of all databases, in `_system` only; false if it is not given.",
    rights: .superuser)
}
