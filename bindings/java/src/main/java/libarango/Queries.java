// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;

/** The AQL queries of the database, and their caches. */
public final class Queries {
  private final Caller caller;

  Queries(Caller caller) {
    this.caller = caller;
  }

  /**
   * Executes an AQL query and gives the server's response with the first rows as result. If hasMore
   * is true, cursor.next with id reads further rows, and cursor.close ends the cursor.
   *
   * <p>Request: {@code POST /_api/cursor}; for any user.
   *
   * @param query The text of the AQL query.
   * @return the answer as it is; the rows of its array result are those of the result
   */
  public Json execute(String query) {
    return execute(query, null);
  }

  /**
   * Executes an AQL query and gives the server's response with the first rows as result. If hasMore
   * is true, cursor.next with id reads further rows, and cursor.close ends the cursor.
   *
   * <p>Request: {@code POST /_api/cursor}; for any user.
   *
   * @param query The text of the AQL query.
   * @param options the optional arguments, or null
   * @return the answer as it is; the rows of its array result are those of the result
   */
  public Json execute(String query, ExecuteOptions options) {
    return caller.run(Call.of("query.execute", options).with("query", query), Result::json);
  }

  /**
   * The execution plan of an AQL query. The query is not executed.
   *
   * <p>Request: {@code POST /_api/explain}; for any user.
   *
   * @param query The text of the AQL query.
   * @return an object, without error and code
   */
  public Json explain(String query) {
    return explain(query, null);
  }

  /**
   * The execution plan of an AQL query. The query is not executed.
   *
   * <p>Request: {@code POST /_api/explain}; for any user.
   *
   * @param query The text of the AQL query.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json explain(String query, ExplainOptions options) {
    return caller.run(Call.of("query.explain", options).with("query", query), Result::json);
  }

  /**
   * The collections, the bind variables and the syntax tree of an AQL query. The query is not
   * executed.
   *
   * <p>Request: {@code POST /_api/query}; for any user.
   *
   * @param query The text of the AQL query.
   * @return an object, without error and code
   */
  public Json parse(String query) {
    return caller.run(Call.of("query.parse").with("query", query), Result::json);
  }

  /**
   * The rules of the optimizer for AQL queries.
   *
   * <p>Request: {@code GET /_api/query/rules}; for any user.
   *
   * @return the answer as it is
   */
  public List<Json> rules() {
    return caller.run(Call.of("query.rules"), Result::rows);
  }

  /**
   * The AQL queries that run on the coordinator that answers.
   *
   * <p>Request: {@code GET /_api/query/current}; for any user.
   *
   * @return the answer as it is
   */
  public List<Json> list() {
    return list(null);
  }

  /**
   * The AQL queries that run on the coordinator that answers.
   *
   * <p>Request: {@code GET /_api/query/current}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public List<Json> list(ListOptions options) {
    return caller.run(Call.of("query.list", options), Result::rows);
  }

  /**
   * The slow AQL queries that the coordinator that answers recorded.
   *
   * <p>Request: {@code GET /_api/query/slow}; for any user.
   *
   * @return the answer as it is
   */
  public List<Json> listSlow() {
    return listSlow(null);
  }

  /**
   * The slow AQL queries that the coordinator that answers recorded.
   *
   * <p>Request: {@code GET /_api/query/slow}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public List<Json> listSlow(ListSlowOptions options) {
    return caller.run(Call.of("query.list_slow", options), Result::rows);
  }

  /**
   * Clears the slow AQL queries of the coordinator that answers.
   *
   * <p>Request: {@code DELETE /_api/query/slow}; for any user.
   */
  public void clearSlow() {
    clearSlow(null);
  }

  /**
   * Clears the slow AQL queries of the coordinator that answers.
   *
   * <p>Request: {@code DELETE /_api/query/slow}; for any user.
   *
   * @param options the optional arguments, or null
   */
  public void clearSlow(ClearSlowOptions options) {
    caller.run(Call.of("query.clear_slow", options), result -> null);
  }

  /**
   * Ends an AQL query that runs on any coordinator.
   *
   * <p>Request: {@code DELETE /_api/query/{query_id}}; for any user.
   *
   * @param queryId The id of the query, from query.list.
   */
  public void kill(String queryId) {
    kill(queryId, null);
  }

  /**
   * Ends an AQL query that runs on any coordinator.
   *
   * <p>Request: {@code DELETE /_api/query/{query_id}}; for any user.
   *
   * @param queryId The id of the query, from query.list.
   * @param options the optional arguments, or null
   */
  public void kill(String queryId, KillOptions options) {
    caller.run(Call.of("query.kill", options).with("query_id", queryId), result -> null);
  }

  /**
   * The settings of query tracking of the coordinator that answers.
   *
   * <p>Request: {@code GET /_api/query/properties}; for any user.
   *
   * @return an object, without error and code
   */
  public Json tracking() {
    return caller.run(Call.of("query.tracking"), Result::json);
  }

  /**
   * Changes settings of query tracking of the coordinator that answers, and gives all of them.
   *
   * <p>Request: {@code PUT /_api/query/properties}; for any user.
   *
   * @return an object, without error and code
   */
  public Json setTracking() {
    return setTracking(null);
  }

  /**
   * Changes settings of query tracking of the coordinator that answers, and gives all of them.
   *
   * <p>Request: {@code PUT /_api/query/properties}; for any user.
   *
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json setTracking(SetTrackingOptions options) {
    return caller.run(Call.of("query.set_tracking", options), Result::json);
  }

  /**
   * The results in the query cache of the server that answers.
   *
   * <p>Request: {@code GET /_api/query-cache/entries}; for any user.
   *
   * @return the answer as it is
   */
  public List<Json> cacheEntries() {
    return caller.run(Call.of("query.cache_entries"), Result::rows);
  }

  /**
   * Clears the query cache of the server that answers.
   *
   * <p>Request: {@code DELETE /_api/query-cache}; for any user.
   */
  public void clearCache() {
    caller.run(Call.of("query.clear_cache"), result -> null);
  }

  /**
   * The settings of the query cache of the server that answers.
   *
   * <p>Request: {@code GET /_api/query-cache/properties}; for any user.
   *
   * @return the answer as it is
   */
  public Json cacheProperties() {
    return caller.run(Call.of("query.cache_properties"), Result::json);
  }

  /**
   * Changes settings of the query cache of the server that answers, and gives all of them.
   *
   * <p>Request: {@code PUT /_api/query-cache/properties}; for any user.
   *
   * @return the answer as it is
   */
  public Json setCacheProperties() {
    return setCacheProperties(null);
  }

  /**
   * Changes settings of the query cache of the server that answers, and gives all of them.
   *
   * <p>Request: {@code PUT /_api/query-cache/properties}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json setCacheProperties(SetCachePropertiesOptions options) {
    return caller.run(Call.of("query.set_cache_properties", options), Result::json);
  }

  /**
   * The execution plans in the plan cache of the coordinator that answers.
   *
   * <p>Since ArangoDB 3.12.4. Request: {@code GET /_api/query-plan-cache}; for any user.
   *
   * @return the answer as it is
   */
  public List<Json> plans() {
    return caller.run(Call.of("query.plans"), Result::rows);
  }

  /**
   * Clears the plan cache of the coordinator that answers.
   *
   * <p>Since ArangoDB 3.12.4. Request: {@code DELETE /_api/query-plan-cache}; for a user with write
   * access to the database.
   */
  public void clearPlans() {
    caller.run(Call.of("query.clear_plans"), result -> null);
  }

  /**
   * The AQL functions of users.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code GET /_api/aqlfunction}; for any user.
   *
   * @return the value of result
   */
  public List<Json> functions() {
    return functions(null);
  }

  /**
   * The AQL functions of users.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code GET /_api/aqlfunction}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public List<Json> functions(FunctionsOptions options) {
    return caller.run(Call.of("query.functions", options), Result::rows);
  }

  /**
   * Creates or replaces an AQL function.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code POST /_api/aqlfunction}; for a user with write
   * access to the database.
   *
   * @param name The name with its namespace: "shop::price".
   * @param code The JavaScript function.
   * @return an object, without error and code
   */
  public Json createFunction(String name, String code) {
    return createFunction(name, code, null);
  }

  /**
   * Creates or replaces an AQL function.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code POST /_api/aqlfunction}; for a user with write
   * access to the database.
   *
   * @param name The name with its namespace: "shop::price".
   * @param code The JavaScript function.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json createFunction(String name, String code, CreateFunctionOptions options) {
    return caller.run(
        Call.of("query.create_function", options).with("name", name).with("code", code),
        Result::json);
  }

  /**
   * Deletes an AQL function and gives the number of deleted ones.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code DELETE /_api/aqlfunction/{name}}; for a user with
   * write access to the database.
   *
   * @param name The name with its namespace.
   * @return the value of deletedCount
   */
  public long deleteFunction(String name) {
    return deleteFunction(name, null);
  }

  /**
   * Deletes an AQL function and gives the number of deleted ones.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code DELETE /_api/aqlfunction/{name}}; for a user with
   * write access to the database.
   *
   * @param name The name with its namespace.
   * @param options the optional arguments, or null
   * @return the value of deletedCount
   */
  public long deleteFunction(String name, DeleteFunctionOptions options) {
    return caller.run(
        Call.of("query.delete_function", options).with("name", name),
        result -> result.json().asLong());
  }

  /** The optional arguments of {@link #execute}. */
  public static final class ExecuteOptions extends Options<ExecuteOptions> {
    /** The values of the bind variables. */
    public ExecuteOptions bindVars(Object value) {
      return set("bind_vars", value);
    }

    /** True to get the number of all rows as count; false if it is not given. */
    public ExecuteOptions count(boolean value) {
      return set("count", value);
    }

    /**
     * The maximum number of rows of a response; the server's default is 1000. Accepts an integer of
     * at least 1.
     */
    public ExecuteOptions batchSize(long value) {
      return set("batch_size", value);
    }

    /**
     * The time in seconds for which the server keeps the cursor after each access; the server's
     * default is 600 on coordinators. Accepts an integer of at least 1.
     */
    public ExecuteOptions ttl(long value) {
      return set("ttl", value);
    }

    /**
     * The maximum memory of the query in bytes; 0 for no limit. Accepts an integer of at least 0.
     */
    public ExecuteOptions memoryLimit(long value) {
      return set("memory_limit", value);
    }

    /** True to use the query cache, which coordinators do not have. */
    public ExecuteOptions cache(boolean value) {
      return set("cache", value);
    }

    /**
     * True to compute rows as they are read; false if it is not given. An error may then come with
     * any batch.
     */
    public ExecuteOptions stream(boolean value) {
      return set("stream", value);
    }

    /** True to get the number of rows without the last LIMIT as extra.stats.fullCount. */
    public ExecuteOptions fullCount(boolean value) {
      return set("full_count", value);
    }

    /**
     * True to keep the last batch, so that cursor.next with batch_id can read it again. The cursor
     * remains until cursor.close or ttl. Since ArangoDB 3.11.
     */
    public ExecuteOptions allowRetry(boolean value) {
      return set("allow_retry", value);
    }

    /**
     * 1 to get timings as extra.profile, 2 for each node, too. Accepts an integer from 0 to 2.
     */
    public ExecuteOptions profile(long value) {
      return set("profile", value);
    }

    /** True to turn warnings into errors. */
    public ExecuteOptions failOnWarning(boolean value) {
      return set("fail_on_warning", value);
    }

    /**
     * The maximum number of warnings; the server's default is 10. Accepts an integer of at least 0.
     */
    public ExecuteOptions maxWarningCount(long value) {
      return set("max_warning_count", value);
    }

    /** The time in seconds after which the query is ended; 0 for no limit. */
    public ExecuteOptions maxRuntime(double value) {
      return set("max_runtime", value);
    }

    /**
     * The maximum number of plans that the optimizer creates. Accepts an integer of at least 1.
     */
    public ExecuteOptions maxPlans(long value) {
      return set("max_plans", value);
    }

    /** The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all. */
    public ExecuteOptions optimizerRules(Collection<String> value) {
      return set("optimizer_rules", value);
    }

    /** True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4. */
    public ExecuteOptions usePlanCache(boolean value) {
      return set("use_plan_cache", value);
    }

    /** False to keep the data of the query out of the block cache; true if it is not given. */
    public ExecuteOptions fillBlockCache(boolean value) {
      return set("fill_block_cache", value);
    }

    /** The maximum size of the query's transaction in bytes. Accepts an integer of at least 0. */
    public ExecuteOptions maxTransactionSize(long value) {
      return set("max_transaction_size", value);
    }

    /** The number of writes after which the server commits. Accepts an integer of at least 0. */
    public ExecuteOptions intermediateCommitCount(long value) {
      return set("intermediate_commit_count", value);
    }

    /**
     * The size of writes in bytes after which the server commits. Accepts an integer of at least 0.
     */
    public ExecuteOptions intermediateCommitSize(long value) {
      return set("intermediate_commit_size", value);
    }

    /**
     * The maximum time in seconds of the wait for satellite collections; the server's default is
     * 60.
     */
    public ExecuteOptions satelliteSyncWait(double value) {
      return set("satellite_sync_wait", value);
    }

    /** True to treat collections without read access as empty. */
    public ExecuteOptions skipInaccessibleCollections(boolean value) {
      return set("skip_inaccessible_collections", value);
    }

    /** The shards to which the query is restricted. */
    public ExecuteOptions shardIds(Collection<String> value) {
      return set("shard_ids", value);
    }

    /**
     * Further options, in the form of the server. The arguments of this operation replace members
     * of the same name.
     */
    public ExecuteOptions options(Object value) {
      return set("options", value);
    }

    /**
     * True if the query writes nothing, so that it may be sent again. The library does not check
     * that.
     */
    public ExecuteOptions readOnly(boolean value) {
      return set("read_only", value);
    }
  }

  /** The optional arguments of {@link #explain}. */
  public static final class ExplainOptions extends Options<ExplainOptions> {
    /** The values of the bind variables. */
    public ExplainOptions bindVars(Object value) {
      return set("bind_vars", value);
    }

    /** True to get all plans as plans. */
    public ExplainOptions allPlans(boolean value) {
      return set("all_plans", value);
    }

    /**
     * The maximum number of plans that the optimizer creates. Accepts an integer of at least 1.
     */
    public ExplainOptions maxPlans(long value) {
      return set("max_plans", value);
    }

    /** The optimizer rules to enable ("+name") or disable ("-name"); "-all" disables all. */
    public ExplainOptions optimizerRules(Collection<String> value) {
      return set("optimizer_rules", value);
    }

    /** True to explain the query with the number of rows without the last LIMIT. */
    public ExplainOptions fullCount(boolean value) {
      return set("full_count", value);
    }

    /** The option of query.execute. Accepts an integer from 0 to 2. */
    public ExplainOptions profile(long value) {
      return set("profile", value);
    }

    /** True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4. */
    public ExplainOptions usePlanCache(boolean value) {
      return set("use_plan_cache", value);
    }

    /**
     * Further options, in the form of the server. The arguments of this operation replace members
     * of the same name.
     */
    public ExplainOptions options(Object value) {
      return set("options", value);
    }
  }

  /** The optional arguments of {@link #list}. */
  public static final class ListOptions extends Options<ListOptions> {
    /** True for the queries of all databases, in _system only; false if it is not given. */
    public ListOptions all(boolean value) {
      return set("all", value);
    }
  }

  /** The optional arguments of {@link #listSlow}. */
  public static final class ListSlowOptions extends Options<ListSlowOptions> {
    /** True for the queries of all databases, in _system only; false if it is not given. */
    public ListSlowOptions all(boolean value) {
      return set("all", value);
    }
  }

  /** The optional arguments of {@link #clearSlow}. */
  public static final class ClearSlowOptions extends Options<ClearSlowOptions> {
    /** True for the queries of all databases, in _system only; false if it is not given. */
    public ClearSlowOptions all(boolean value) {
      return set("all", value);
    }
  }

  /** The optional arguments of {@link #kill}. */
  public static final class KillOptions extends Options<KillOptions> {
    /** True for the queries of all databases, in _system only; false if it is not given. */
    public KillOptions all(boolean value) {
      return set("all", value);
    }
  }

  /** The optional arguments of {@link #setTracking}. */
  public static final class SetTrackingOptions extends Options<SetTrackingOptions> {
    /** True to track queries. */
    public SetTrackingOptions enabled(boolean value) {
      return set("enabled", value);
    }

    /** True to record slow queries. */
    public SetTrackingOptions trackSlowQueries(boolean value) {
      return set("track_slow_queries", value);
    }

    /** True to record the bind variables of queries. */
    public SetTrackingOptions trackBindVars(boolean value) {
      return set("track_bind_vars", value);
    }

    /** The maximum number of recorded slow queries. Accepts an integer of at least 0. */
    public SetTrackingOptions maxSlowQueries(long value) {
      return set("max_slow_queries", value);
    }

    /** The duration in seconds above which a query is slow. */
    public SetTrackingOptions slowQueryThreshold(double value) {
      return set("slow_query_threshold", value);
    }

    /** The duration in seconds above which a streaming query is slow. */
    public SetTrackingOptions slowStreamingQueryThreshold(double value) {
      return set("slow_streaming_query_threshold", value);
    }

    /**
     * The maximum number of bytes that are recorded of a query. Accepts an integer of at least 0.
     */
    public SetTrackingOptions maxQueryStringLength(long value) {
      return set("max_query_string_length", value);
    }
  }

  /** The optional arguments of {@link #setCacheProperties}. */
  public static final class SetCachePropertiesOptions extends Options<SetCachePropertiesOptions> {
    /**
     * The queries whose results are cached: none, all, or those that request it. Accepts "off" or
     * "on" or "demand".
     */
    public SetCachePropertiesOptions mode(String value) {
      return set("mode", value);
    }

    /** The maximum number of results for each database. Accepts an integer of at least 0. */
    public SetCachePropertiesOptions maxResults(long value) {
      return set("max_results", value);
    }

    /**
     * The maximum size in bytes of all results of a database. Accepts an integer of at least 0.
     */
    public SetCachePropertiesOptions maxResultsSize(long value) {
      return set("max_results_size", value);
    }

    /** The maximum size in bytes of a result. Accepts an integer of at least 0. */
    public SetCachePropertiesOptions maxEntrySize(long value) {
      return set("max_entry_size", value);
    }

    /** True to cache results of queries that use system collections. */
    public SetCachePropertiesOptions includeSystem(boolean value) {
      return set("include_system", value);
    }
  }

  /** The optional arguments of {@link #functions}. */
  public static final class FunctionsOptions extends Options<FunctionsOptions> {
    /** The namespace of the functions, such as "shop"; all if it is not given. */
    public FunctionsOptions namespace(String value) {
      return set("namespace", value);
    }
  }

  /** The optional arguments of {@link #createFunction}. */
  public static final class CreateFunctionOptions extends Options<CreateFunctionOptions> {
    /** True if equal arguments always give equal results; false if it is not given. */
    public CreateFunctionOptions deterministic(boolean value) {
      return set("deterministic", value);
    }
  }

  /** The optional arguments of {@link #deleteFunction}. */
  public static final class DeleteFunctionOptions extends Options<DeleteFunctionOptions> {
    /** True to delete all functions of the namespace name; false if it is not given. */
    public DeleteFunctionOptions group(boolean value) {
      return set("group", value);
    }

    /** True for the result false, in place of an error, if there is no such function. */
    public DeleteFunctionOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
