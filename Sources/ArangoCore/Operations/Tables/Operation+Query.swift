extension Operation {
  static let queryOperations: [Operation] = queryInspection + queryTracking + queryCaches

  private static let queryInspection: [Operation] = [
    Operation(
      "query.explain", "The execution plan of an AQL query. The query is not executed.",
      .post, "/_api/explain",
      [
        query,
        Parameter(
          "bind_vars", .object, in: .member("bindVars"), optional: true,
          "The values of the bind variables."),
      ],
      gives: .object, idempotent: true),
    Operation(
      "query.parse",
      "The collections, the bind variables and the syntax tree of an AQL query. The query is not "
        + "executed.",
      .post, "/_api/query", [query], gives: .object, idempotent: true),
    Operation(
      "query.rules", "The rules of the optimizer for AQL queries.",
      .get, "/_api/query/rules", gives: .whole),
  ]

  private static let queryTracking: [Operation] = [
    Operation(
      "query.list", "The AQL queries that run on the coordinator that answers.",
      .get, "/_api/query/current", [ofAllDatabases], gives: .whole),
    Operation(
      "query.list_slow", "The slow AQL queries that the coordinator that answers recorded.",
      .get, "/_api/query/slow", [ofAllDatabases], gives: .whole),
    Operation(
      "query.clear_slow", "Clears the slow AQL queries of the coordinator that answers.",
      .delete, "/_api/query/slow", [ofAllDatabases], gives: .nothing, idempotent: true),
    Operation(
      "query.kill", "Ends an AQL query that runs on any coordinator.",
      .delete, "/_api/query/{query_id}",
      [
        Parameter("query_id", .string, in: .path, "The id of the query, from query.list."),
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
      .get, "/_api/query-cache/entries", gives: .whole),
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
      .get, "/_api/query-plan-cache", gives: .whole, planCache),
    Operation(
      "query.clear_plans", "Clears the plan cache of the coordinator that answers.",
      .delete, "/_api/query-plan-cache", gives: .nothing, rights: .databaseWriter,
      idempotent: true, planCache),
  ]

  private static let planCache = VersionRequirement(since: ServerVersion(3, 12, 4))

  private static let query = Parameter(
    "query", .string, in: .member("query"), "The text of the AQL query.")

  private static let ofAllDatabases = Parameter(
    "all", .boolean, in: .query("all"), optional: true,
    "True for the queries of all databases, in `_system` only; false if it is not given.",
    rights: .superuser)
}
