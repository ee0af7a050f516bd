// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The AQL queries of the database, and their caches.</summary>
    public sealed class Queries
    {
        private readonly Database owner;

        internal Queries(Database owner) => this.owner = owner;

        /// <summary>Executes an AQL query and gives the server's response with the first rows as result. If hasMore
        /// is true, cursor.next with id reads further rows, and cursor.close ends the cursor. Request: POST
        /// /_api/cursor; for any user.</summary>
        /// <param name="query">The text of the AQL query.</param>
        /// <param name="bindVars">The values of the bind variables.</param>
        /// <param name="count">True to get the number of all rows as count; false if it is not given.</param>
        /// <param name="batchSize">The maximum number of rows of a response; the server's default is 1000. Accepts
        /// an integer of at least 1.</param>
        /// <param name="ttl">The time in seconds for which the server keeps the cursor after each access; the
        /// server's default is 600 on coordinators. Accepts an integer of at least 1.</param>
        /// <param name="memoryLimit">The maximum memory of the query in bytes; 0 for no limit. Accepts an integer
        /// of at least 0.</param>
        /// <param name="cache">True to use the query cache, which coordinators do not have.</param>
        /// <param name="stream">True to compute rows as they are read; false if it is not given. An error may then
        /// come with any batch.</param>
        /// <param name="fullCount">True to get the number of rows without the last LIMIT as
        /// extra.stats.fullCount.</param>
        /// <param name="allowRetry">True to keep the last batch, so that cursor.next with batch_id can read it
        /// again. The cursor remains until cursor.close or ttl. Since ArangoDB 3.11.</param>
        /// <param name="profile">1 to get timings as extra.profile, 2 for each node, too. Accepts an integer from 0
        /// to 2.</param>
        /// <param name="failOnWarning">True to turn warnings into errors.</param>
        /// <param name="maxWarningCount">The maximum number of warnings; the server's default is 10. Accepts an
        /// integer of at least 0.</param>
        /// <param name="maxRuntime">The time in seconds after which the query is ended; 0 for no limit.</param>
        /// <param name="maxPlans">The maximum number of plans that the optimizer creates. Accepts an integer of at
        /// least 1.</param>
        /// <param name="optimizerRules">The optimizer rules to enable ("+name") or disable ("-name"); "-all"
        /// disables all.</param>
        /// <param name="usePlanCache">True to use the plan cache; false if it is not given. Since ArangoDB
        /// 3.12.4.</param>
        /// <param name="fillBlockCache">False to keep the data of the query out of the block cache; true if it is
        /// not given.</param>
        /// <param name="maxTransactionSize">The maximum size of the query's transaction in bytes. Accepts an
        /// integer of at least 0.</param>
        /// <param name="intermediateCommitCount">The number of writes after which the server commits. Accepts an
        /// integer of at least 0.</param>
        /// <param name="intermediateCommitSize">The size of writes in bytes after which the server commits. Accepts
        /// an integer of at least 0.</param>
        /// <param name="satelliteSyncWait">The maximum time in seconds of the wait for satellite collections; the
        /// server's default is 60.</param>
        /// <param name="skipInaccessibleCollections">True to treat collections without read access as
        /// empty.</param>
        /// <param name="shardIds">The shards to which the query is restricted.</param>
        /// <param name="options">Further options, in the form of the server. The arguments of this operation
        /// replace members of the same name.</param>
        /// <param name="readOnly">True if the query writes nothing, so that it may be sent again. The library does
        /// not check that.</param>
        /// <returns>the answer as it is; the rows of its array result are those of the result</returns>
        public Json Execute(
            string query, object bindVars = null, bool? count = null, long? batchSize = null, long? ttl = null,
            long? memoryLimit = null, bool? cache = null, bool? stream = null, bool? fullCount = null,
            bool? allowRetry = null, long? profile = null, bool? failOnWarning = null, long? maxWarningCount = null,
            double? maxRuntime = null, long? maxPlans = null, IEnumerable<string> optimizerRules = null,
            bool? usePlanCache = null, bool? fillBlockCache = null, long? maxTransactionSize = null,
            long? intermediateCommitCount = null, long? intermediateCommitSize = null,
            double? satelliteSyncWait = null, bool? skipInaccessibleCollections = null,
            IEnumerable<string> shardIds = null, object options = null, bool? readOnly = null) =>
            new Call("query.execute")
                .With("query", query)
                .With("bind_vars", bindVars)
                .With("count", count)
                .With("batch_size", batchSize)
                .With("ttl", ttl)
                .With("memory_limit", memoryLimit)
                .With("cache", cache)
                .With("stream", stream)
                .With("full_count", fullCount)
                .With("allow_retry", allowRetry)
                .With("profile", profile)
                .With("fail_on_warning", failOnWarning)
                .With("max_warning_count", maxWarningCount)
                .With("max_runtime", maxRuntime)
                .With("max_plans", maxPlans)
                .With("optimizer_rules", optimizerRules)
                .With("use_plan_cache", usePlanCache)
                .With("fill_block_cache", fillBlockCache)
                .With("max_transaction_size", maxTransactionSize)
                .With("intermediate_commit_count", intermediateCommitCount)
                .With("intermediate_commit_size", intermediateCommitSize)
                .With("satellite_sync_wait", satelliteSyncWait)
                .With("skip_inaccessible_collections", skipInaccessibleCollections)
                .With("shard_ids", shardIds)
                .With("options", options)
                .With("read_only", readOnly)
                .Run(owner).Json;

        /// <summary>As Execute, without blocking. The token cancels the call.</summary>
        public async Task<Json> ExecuteAsync(
            string query, object bindVars = null, bool? count = null, long? batchSize = null, long? ttl = null,
            long? memoryLimit = null, bool? cache = null, bool? stream = null, bool? fullCount = null,
            bool? allowRetry = null, long? profile = null, bool? failOnWarning = null, long? maxWarningCount = null,
            double? maxRuntime = null, long? maxPlans = null, IEnumerable<string> optimizerRules = null,
            bool? usePlanCache = null, bool? fillBlockCache = null, long? maxTransactionSize = null,
            long? intermediateCommitCount = null, long? intermediateCommitSize = null,
            double? satelliteSyncWait = null, bool? skipInaccessibleCollections = null,
            IEnumerable<string> shardIds = null, object options = null, bool? readOnly = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.execute")
                .With("query", query)
                .With("bind_vars", bindVars)
                .With("count", count)
                .With("batch_size", batchSize)
                .With("ttl", ttl)
                .With("memory_limit", memoryLimit)
                .With("cache", cache)
                .With("stream", stream)
                .With("full_count", fullCount)
                .With("allow_retry", allowRetry)
                .With("profile", profile)
                .With("fail_on_warning", failOnWarning)
                .With("max_warning_count", maxWarningCount)
                .With("max_runtime", maxRuntime)
                .With("max_plans", maxPlans)
                .With("optimizer_rules", optimizerRules)
                .With("use_plan_cache", usePlanCache)
                .With("fill_block_cache", fillBlockCache)
                .With("max_transaction_size", maxTransactionSize)
                .With("intermediate_commit_count", intermediateCommitCount)
                .With("intermediate_commit_size", intermediateCommitSize)
                .With("satellite_sync_wait", satelliteSyncWait)
                .With("skip_inaccessible_collections", skipInaccessibleCollections)
                .With("shard_ids", shardIds)
                .With("options", options)
                .With("read_only", readOnly)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The execution plan of an AQL query. The query is not executed. Request: POST /_api/explain; for
        /// any user.</summary>
        /// <param name="query">The text of the AQL query.</param>
        /// <param name="bindVars">The values of the bind variables.</param>
        /// <param name="allPlans">True to get all plans as plans.</param>
        /// <param name="maxPlans">The maximum number of plans that the optimizer creates. Accepts an integer of at
        /// least 1.</param>
        /// <param name="optimizerRules">The optimizer rules to enable ("+name") or disable ("-name"); "-all"
        /// disables all.</param>
        /// <param name="fullCount">True to explain the query with the number of rows without the last
        /// LIMIT.</param>
        /// <param name="profile">The option of query.execute. Accepts an integer from 0 to 2.</param>
        /// <param name="usePlanCache">True to use the plan cache; false if it is not given. Since ArangoDB
        /// 3.12.4.</param>
        /// <param name="options">Further options, in the form of the server. The arguments of this operation
        /// replace members of the same name.</param>
        /// <returns>an object, without error and code</returns>
        public Json Explain(
            string query, object bindVars = null, bool? allPlans = null, long? maxPlans = null,
            IEnumerable<string> optimizerRules = null, bool? fullCount = null, long? profile = null,
            bool? usePlanCache = null, object options = null) =>
            new Call("query.explain")
                .With("query", query)
                .With("bind_vars", bindVars)
                .With("all_plans", allPlans)
                .With("max_plans", maxPlans)
                .With("optimizer_rules", optimizerRules)
                .With("full_count", fullCount)
                .With("profile", profile)
                .With("use_plan_cache", usePlanCache)
                .With("options", options)
                .Run(owner).Json;

        /// <summary>As Explain, without blocking. The token cancels the call.</summary>
        public async Task<Json> ExplainAsync(
            string query, object bindVars = null, bool? allPlans = null, long? maxPlans = null,
            IEnumerable<string> optimizerRules = null, bool? fullCount = null, long? profile = null,
            bool? usePlanCache = null, object options = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.explain")
                .With("query", query)
                .With("bind_vars", bindVars)
                .With("all_plans", allPlans)
                .With("max_plans", maxPlans)
                .With("optimizer_rules", optimizerRules)
                .With("full_count", fullCount)
                .With("profile", profile)
                .With("use_plan_cache", usePlanCache)
                .With("options", options)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The collections, the bind variables and the syntax tree of an AQL query. The query is not
        /// executed. Request: POST /_api/query; for any user.</summary>
        /// <param name="query">The text of the AQL query.</param>
        /// <returns>an object, without error and code</returns>
        public Json Parse(string query) =>
            new Call("query.parse").With("query", query).Run(owner).Json;

        /// <summary>As Parse, without blocking. The token cancels the call.</summary>
        public async Task<Json> ParseAsync(
            string query, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.parse")
                .With("query", query)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The rules of the optimizer for AQL queries. Request: GET /_api/query/rules; for any
        /// user.</summary>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<Json> Rules() =>
            new Call("query.rules").Run(owner).Rows;

        /// <summary>As Rules, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> RulesAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.rules").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The AQL queries that run on the coordinator that answers. Request: GET /_api/query/current; for
        /// any user.</summary>
        /// <param name="all">True for the queries of all databases, in _system only; false if it is not
        /// given.</param>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<Json> List(bool? all = null) =>
            new Call("query.list").With("all", all).Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            bool? all = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.list")
                .With("all", all)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The slow AQL queries that the coordinator that answers recorded. Request: GET /_api/query/slow;
        /// for any user.</summary>
        /// <param name="all">True for the queries of all databases, in _system only; false if it is not
        /// given.</param>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<Json> ListSlow(bool? all = null) =>
            new Call("query.list_slow").With("all", all).Run(owner).Rows;

        /// <summary>As ListSlow, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListSlowAsync(
            bool? all = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.list_slow")
                .With("all", all)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Clears the slow AQL queries of the coordinator that answers. Request: DELETE /_api/query/slow;
        /// for any user.</summary>
        /// <param name="all">True for the queries of all databases, in _system only; false if it is not
        /// given.</param>
        public void ClearSlow(bool? all = null) =>
            new Call("query.clear_slow").With("all", all).Run(owner);

        /// <summary>As ClearSlow, without blocking. The token cancels the call.</summary>
        public async Task ClearSlowAsync(
            bool? all = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("query.clear_slow")
                .With("all", all)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Ends an AQL query that runs on any coordinator. Request: DELETE /_api/query/{query_id}; for any
        /// user.</summary>
        /// <param name="queryId">The id of the query, from query.list.</param>
        /// <param name="all">True for the queries of all databases, in _system only; false if it is not
        /// given.</param>
        public void Kill(string queryId, bool? all = null) =>
            new Call("query.kill").With("query_id", queryId).With("all", all).Run(owner);

        /// <summary>As Kill, without blocking. The token cancels the call.</summary>
        public async Task KillAsync(
            string queryId, bool? all = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("query.kill")
                .With("query_id", queryId)
                .With("all", all)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>The settings of query tracking of the coordinator that answers. Request: GET
        /// /_api/query/properties; for any user.</summary>
        /// <returns>an object, without error and code</returns>
        public Json Tracking() =>
            new Call("query.tracking").Run(owner).Json;

        /// <summary>As Tracking, without blocking. The token cancels the call.</summary>
        public async Task<Json> TrackingAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.tracking").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes settings of query tracking of the coordinator that answers, and gives all of them.
        /// Request: PUT /_api/query/properties; for any user.</summary>
        /// <param name="enabled">True to track queries.</param>
        /// <param name="trackSlowQueries">True to record slow queries.</param>
        /// <param name="trackBindVars">True to record the bind variables of queries.</param>
        /// <param name="maxSlowQueries">The maximum number of recorded slow queries. Accepts an integer of at least
        /// 0.</param>
        /// <param name="slowQueryThreshold">The duration in seconds above which a query is slow.</param>
        /// <param name="slowStreamingQueryThreshold">The duration in seconds above which a streaming query is
        /// slow.</param>
        /// <param name="maxQueryStringLength">The maximum number of bytes that are recorded of a query. Accepts an
        /// integer of at least 0.</param>
        /// <returns>an object, without error and code</returns>
        public Json SetTracking(
            bool? enabled = null, bool? trackSlowQueries = null, bool? trackBindVars = null,
            long? maxSlowQueries = null, double? slowQueryThreshold = null,
            double? slowStreamingQueryThreshold = null, long? maxQueryStringLength = null) =>
            new Call("query.set_tracking")
                .With("enabled", enabled)
                .With("track_slow_queries", trackSlowQueries)
                .With("track_bind_vars", trackBindVars)
                .With("max_slow_queries", maxSlowQueries)
                .With("slow_query_threshold", slowQueryThreshold)
                .With("slow_streaming_query_threshold", slowStreamingQueryThreshold)
                .With("max_query_string_length", maxQueryStringLength)
                .Run(owner).Json;

        /// <summary>As SetTracking, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetTrackingAsync(
            bool? enabled = null, bool? trackSlowQueries = null, bool? trackBindVars = null,
            long? maxSlowQueries = null, double? slowQueryThreshold = null,
            double? slowStreamingQueryThreshold = null, long? maxQueryStringLength = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.set_tracking")
                .With("enabled", enabled)
                .With("track_slow_queries", trackSlowQueries)
                .With("track_bind_vars", trackBindVars)
                .With("max_slow_queries", maxSlowQueries)
                .With("slow_query_threshold", slowQueryThreshold)
                .With("slow_streaming_query_threshold", slowStreamingQueryThreshold)
                .With("max_query_string_length", maxQueryStringLength)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The results in the query cache of the server that answers. Request: GET
        /// /_api/query-cache/entries; for any user.</summary>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<Json> CacheEntries() =>
            new Call("query.cache_entries").Run(owner).Rows;

        /// <summary>As CacheEntries, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> CacheEntriesAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.cache_entries")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Clears the query cache of the server that answers. Request: DELETE /_api/query-cache; for any
        /// user.</summary>
        public void ClearCache() =>
            new Call("query.clear_cache").Run(owner);

        /// <summary>As ClearCache, without blocking. The token cancels the call.</summary>
        public async Task ClearCacheAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("query.clear_cache").RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>The settings of the query cache of the server that answers. Request: GET
        /// /_api/query-cache/properties; for any user.</summary>
        /// <returns>the answer as it is</returns>
        public Json CacheProperties() =>
            new Call("query.cache_properties").Run(owner).Json;

        /// <summary>As CacheProperties, without blocking. The token cancels the call.</summary>
        public async Task<Json> CachePropertiesAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.cache_properties")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes settings of the query cache of the server that answers, and gives all of them. Request:
        /// PUT /_api/query-cache/properties; for any user.</summary>
        /// <param name="mode">The queries whose results are cached: none, all, or those that request it. Accepts
        /// "off" or "on" or "demand".</param>
        /// <param name="maxResults">The maximum number of results for each database. Accepts an integer of at least
        /// 0.</param>
        /// <param name="maxResultsSize">The maximum size in bytes of all results of a database. Accepts an integer
        /// of at least 0.</param>
        /// <param name="maxEntrySize">The maximum size in bytes of a result. Accepts an integer of at least
        /// 0.</param>
        /// <param name="includeSystem">True to cache results of queries that use system collections.</param>
        /// <returns>the answer as it is</returns>
        public Json SetCacheProperties(
            string mode = null, long? maxResults = null, long? maxResultsSize = null, long? maxEntrySize = null,
            bool? includeSystem = null) =>
            new Call("query.set_cache_properties")
                .With("mode", mode)
                .With("max_results", maxResults)
                .With("max_results_size", maxResultsSize)
                .With("max_entry_size", maxEntrySize)
                .With("include_system", includeSystem)
                .Run(owner).Json;

        /// <summary>As SetCacheProperties, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetCachePropertiesAsync(
            string mode = null, long? maxResults = null, long? maxResultsSize = null, long? maxEntrySize = null,
            bool? includeSystem = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.set_cache_properties")
                .With("mode", mode)
                .With("max_results", maxResults)
                .With("max_results_size", maxResultsSize)
                .With("max_entry_size", maxEntrySize)
                .With("include_system", includeSystem)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The execution plans in the plan cache of the coordinator that answers. Since ArangoDB 3.12.4.
        /// Request: GET /_api/query-plan-cache; for any user.</summary>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<Json> Plans() =>
            new Call("query.plans").Run(owner).Rows;

        /// <summary>As Plans, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> PlansAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.plans").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Clears the plan cache of the coordinator that answers. Since ArangoDB 3.12.4. Request: DELETE
        /// /_api/query-plan-cache; for a user with write access to the database.</summary>
        public void ClearPlans() =>
            new Call("query.clear_plans").Run(owner);

        /// <summary>As ClearPlans, without blocking. The token cancels the call.</summary>
        public async Task ClearPlansAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("query.clear_plans").RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>The AQL functions of users. Removed in ArangoDB 4.0. Request: GET /_api/aqlfunction; for any
        /// user.</summary>
        /// <param name="namespace">The namespace of the functions, such as "shop"; all if it is not given.</param>
        /// <returns>the value of result</returns>
        public IReadOnlyList<Json> Functions(string @namespace = null) =>
            new Call("query.functions").With("namespace", @namespace).Run(owner).Rows;

        /// <summary>As Functions, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> FunctionsAsync(
            string @namespace = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.functions")
                .With("namespace", @namespace)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Creates or replaces an AQL function. Removed in ArangoDB 4.0. Request: POST /_api/aqlfunction;
        /// for a user with write access to the database.</summary>
        /// <param name="name">The name with its namespace: "shop::price".</param>
        /// <param name="code">The JavaScript function.</param>
        /// <param name="deterministic">True if equal arguments always give equal results; false if it is not
        /// given.</param>
        /// <returns>an object, without error and code</returns>
        public Json CreateFunction(string name, string code, bool? deterministic = null) =>
            new Call("query.create_function")
                .With("name", name)
                .With("code", code)
                .With("deterministic", deterministic)
                .Run(owner).Json;

        /// <summary>As CreateFunction, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateFunctionAsync(
            string name, string code, bool? deterministic = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.create_function")
                .With("name", name)
                .With("code", code)
                .With("deterministic", deterministic)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes an AQL function and gives the number of deleted ones. Removed in ArangoDB 4.0. Request:
        /// DELETE /_api/aqlfunction/{name}; for a user with write access to the database.</summary>
        /// <param name="name">The name with its namespace.</param>
        /// <param name="group">True to delete all functions of the namespace name; false if it is not
        /// given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// function.</param>
        /// <returns>the value of deletedCount</returns>
        public long DeleteFunction(string name, bool? group = null, bool? ignoreMissing = null) =>
            new Call("query.delete_function")
                .With("name", name)
                .With("group", group)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsLong();

        /// <summary>As DeleteFunction, without blocking. The token cancels the call.</summary>
        public async Task<long> DeleteFunctionAsync(
            string name, bool? group = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("query.delete_function")
                .With("name", name)
                .With("group", group)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsLong();
        }
    }
}
