<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The AQL queries of the database, and their caches. */
final class Queries extends OperationGroup
{
    /**
     * Executes an AQL query and gives the server's response with the first rows as result. If hasMore is
     * true, cursor.next with id reads further rows, and cursor.close ends the cursor.
     *
     * Request: POST /_api/cursor; for any user.
     *
     * @param string $query The text of the AQL query.
     * @param array<string, mixed>|object|null $bindVars The values of the bind variables.
     * @param bool|null $count True to get the number of all rows as count; false if it is not given.
     * @param int|null $batchSize The maximum number of rows of a response; the server's default is 1000.
     *   Accepts an integer of at least 1.
     * @param int|null $ttl The time in seconds for which the server keeps the cursor after each access;
     *   the server's default is 600 on coordinators. Accepts an integer of at least 1.
     * @param int|null $memoryLimit The maximum memory of the query in bytes; 0 for no limit. Accepts an
     *   integer of at least 0.
     * @param bool|null $cache True to use the query cache, which coordinators do not have.
     * @param bool|null $stream True to compute rows as they are read; false if it is not given. An error
     *   may then come with any batch.
     * @param bool|null $fullCount True to get the number of rows without the last LIMIT as
     *   extra.stats.fullCount.
     * @param bool|null $allowRetry True to keep the last batch, so that cursor.next with batch_id can
     *   read it again. The cursor remains until cursor.close or ttl. Since ArangoDB 3.11.
     * @param int|null $profile 1 to get timings as extra.profile, 2 for each node, too. Accepts an
     *   integer from 0 to 2.
     * @param bool|null $failOnWarning True to turn warnings into errors.
     * @param int|null $maxWarningCount The maximum number of warnings; the server's default is 10.
     *   Accepts an integer of at least 0.
     * @param int|float|null $maxRuntime The time in seconds after which the query is ended; 0 for no
     *   limit.
     * @param int|null $maxPlans The maximum number of plans that the optimizer creates. Accepts an
     *   integer of at least 1.
     * @param list<string>|null $optimizerRules The optimizer rules to enable ("+name") or disable
     *   ("-name"); "-all" disables all.
     * @param bool|null $usePlanCache True to use the plan cache; false if it is not given. Since
     *   ArangoDB 3.12.4.
     * @param bool|null $fillBlockCache False to keep the data of the query out of the block cache; true
     *   if it is not given.
     * @param int|null $maxTransactionSize The maximum size of the query's transaction in bytes. Accepts
     *   an integer of at least 0.
     * @param int|null $intermediateCommitCount The number of writes after which the server commits.
     *   Accepts an integer of at least 0.
     * @param int|null $intermediateCommitSize The size of writes in bytes after which the server
     *   commits. Accepts an integer of at least 0.
     * @param int|float|null $satelliteSyncWait The maximum time in seconds of the wait for satellite
     *   collections; the server's default is 60.
     * @param bool|null $skipInaccessibleCollections True to treat collections without read access as
     *   empty.
     * @param list<string>|null $shardIds The shards to which the query is restricted.
     * @param array<string, mixed>|object|null $options Further options, in the form of the server. The
     *   arguments of this operation replace members of the same name.
     * @param bool|null $readOnly True if the query writes nothing, so that it may be sent again. The
     *   library does not check that.
     * @return array<string, mixed> the answer as it is; the rows of its array result are those of the
     *   result
     */
    public function execute(
        string $query,
        array|object|null $bindVars = null,
        ?bool $count = null,
        ?int $batchSize = null,
        ?int $ttl = null,
        ?int $memoryLimit = null,
        ?bool $cache = null,
        ?bool $stream = null,
        ?bool $fullCount = null,
        ?bool $allowRetry = null,
        ?int $profile = null,
        ?bool $failOnWarning = null,
        ?int $maxWarningCount = null,
        int|float|null $maxRuntime = null,
        ?int $maxPlans = null,
        ?array $optimizerRules = null,
        ?bool $usePlanCache = null,
        ?bool $fillBlockCache = null,
        ?int $maxTransactionSize = null,
        ?int $intermediateCommitCount = null,
        ?int $intermediateCommitSize = null,
        int|float|null $satelliteSyncWait = null,
        ?bool $skipInaccessibleCollections = null,
        ?array $shardIds = null,
        array|object|null $options = null,
        ?bool $readOnly = null,
    ): array {
        return $this->run('query.execute', [
            'query' => $query,
            'bind_vars' => $bindVars === [] ? (object) [] : $bindVars,
            'count' => $count,
            'batch_size' => $batchSize,
            'ttl' => $ttl,
            'memory_limit' => $memoryLimit,
            'cache' => $cache,
            'stream' => $stream,
            'full_count' => $fullCount,
            'allow_retry' => $allowRetry,
            'profile' => $profile,
            'fail_on_warning' => $failOnWarning,
            'max_warning_count' => $maxWarningCount,
            'max_runtime' => $maxRuntime,
            'max_plans' => $maxPlans,
            'optimizer_rules' => $optimizerRules,
            'use_plan_cache' => $usePlanCache,
            'fill_block_cache' => $fillBlockCache,
            'max_transaction_size' => $maxTransactionSize,
            'intermediate_commit_count' => $intermediateCommitCount,
            'intermediate_commit_size' => $intermediateCommitSize,
            'satellite_sync_wait' => $satelliteSyncWait,
            'skip_inaccessible_collections' => $skipInaccessibleCollections,
            'shard_ids' => $shardIds,
            'options' => $options === [] ? (object) [] : $options,
            'read_only' => $readOnly,
        ]);
    }

    /**
     * The execution plan of an AQL query. The query is not executed.
     *
     * Request: POST /_api/explain; for any user.
     *
     * @param string $query The text of the AQL query.
     * @param array<string, mixed>|object|null $bindVars The values of the bind variables.
     * @param bool|null $allPlans True to get all plans as plans.
     * @param int|null $maxPlans The maximum number of plans that the optimizer creates. Accepts an
     *   integer of at least 1.
     * @param list<string>|null $optimizerRules The optimizer rules to enable ("+name") or disable
     *   ("-name"); "-all" disables all.
     * @param bool|null $fullCount True to explain the query with the number of rows without the last
     *   LIMIT.
     * @param int|null $profile The option of query.execute. Accepts an integer from 0 to 2.
     * @param bool|null $usePlanCache True to use the plan cache; false if it is not given. Since
     *   ArangoDB 3.12.4.
     * @param array<string, mixed>|object|null $options Further options, in the form of the server. The
     *   arguments of this operation replace members of the same name.
     * @return array<string, mixed> an object, without error and code
     */
    public function explain(
        string $query,
        array|object|null $bindVars = null,
        ?bool $allPlans = null,
        ?int $maxPlans = null,
        ?array $optimizerRules = null,
        ?bool $fullCount = null,
        ?int $profile = null,
        ?bool $usePlanCache = null,
        array|object|null $options = null,
    ): array {
        return $this->run('query.explain', [
            'query' => $query,
            'bind_vars' => $bindVars === [] ? (object) [] : $bindVars,
            'all_plans' => $allPlans,
            'max_plans' => $maxPlans,
            'optimizer_rules' => $optimizerRules,
            'full_count' => $fullCount,
            'profile' => $profile,
            'use_plan_cache' => $usePlanCache,
            'options' => $options === [] ? (object) [] : $options,
        ]);
    }

    /**
     * The collections, the bind variables and the syntax tree of an AQL query. The query is not
     * executed.
     *
     * Request: POST /_api/query; for any user.
     *
     * @param string $query The text of the AQL query.
     * @return array<string, mixed> an object, without error and code
     */
    public function parse(string $query): array
    {
        return $this->run('query.parse', [
            'query' => $query,
        ]);
    }

    /**
     * The rules of the optimizer for AQL queries.
     *
     * Request: GET /_api/query/rules; for any user.
     *
     * @return list<array<string, mixed>> the answer as it is
     */
    public function rules(): array
    {
        return $this->run('query.rules');
    }

    /**
     * The AQL queries that run on the coordinator that answers.
     *
     * Request: GET /_api/query/current; for any user.
     *
     * @param bool|null $all True for the queries of all databases, in _system only; false if it is not
     *   given.
     * @return list<array<string, mixed>> the answer as it is
     */
    public function list(?bool $all = null): array
    {
        return $this->run('query.list', [
            'all' => $all,
        ]);
    }

    /**
     * The slow AQL queries that the coordinator that answers recorded.
     *
     * Request: GET /_api/query/slow; for any user.
     *
     * @param bool|null $all True for the queries of all databases, in _system only; false if it is not
     *   given.
     * @return list<array<string, mixed>> the answer as it is
     */
    public function listSlow(?bool $all = null): array
    {
        return $this->run('query.list_slow', [
            'all' => $all,
        ]);
    }

    /**
     * Clears the slow AQL queries of the coordinator that answers.
     *
     * Request: DELETE /_api/query/slow; for any user.
     *
     * @param bool|null $all True for the queries of all databases, in _system only; false if it is not
     *   given.
     * @return void
     */
    public function clearSlow(?bool $all = null): void
    {
        $this->run('query.clear_slow', [
            'all' => $all,
        ]);
    }

    /**
     * Ends an AQL query that runs on any coordinator.
     *
     * Request: DELETE /_api/query/{query_id}; for any user.
     *
     * @param string $queryId The id of the query, from query.list.
     * @param bool|null $all True for the queries of all databases, in _system only; false if it is not
     *   given.
     * @return void
     */
    public function kill(string $queryId, ?bool $all = null): void
    {
        $this->run('query.kill', [
            'query_id' => $queryId,
            'all' => $all,
        ]);
    }

    /**
     * The settings of query tracking of the coordinator that answers.
     *
     * Request: GET /_api/query/properties; for any user.
     *
     * @return array<string, mixed> an object, without error and code
     */
    public function tracking(): array
    {
        return $this->run('query.tracking');
    }

    /**
     * Changes settings of query tracking of the coordinator that answers, and gives all of them.
     *
     * Request: PUT /_api/query/properties; for any user.
     *
     * @param bool|null $enabled True to track queries.
     * @param bool|null $trackSlowQueries True to record slow queries.
     * @param bool|null $trackBindVars True to record the bind variables of queries.
     * @param int|null $maxSlowQueries The maximum number of recorded slow queries. Accepts an integer of
     *   at least 0.
     * @param int|float|null $slowQueryThreshold The duration in seconds above which a query is slow.
     * @param int|float|null $slowStreamingQueryThreshold The duration in seconds above which a streaming
     *   query is slow.
     * @param int|null $maxQueryStringLength The maximum number of bytes that are recorded of a query.
     *   Accepts an integer of at least 0.
     * @return array<string, mixed> an object, without error and code
     */
    public function setTracking(
        ?bool $enabled = null,
        ?bool $trackSlowQueries = null,
        ?bool $trackBindVars = null,
        ?int $maxSlowQueries = null,
        int|float|null $slowQueryThreshold = null,
        int|float|null $slowStreamingQueryThreshold = null,
        ?int $maxQueryStringLength = null,
    ): array {
        return $this->run('query.set_tracking', [
            'enabled' => $enabled,
            'track_slow_queries' => $trackSlowQueries,
            'track_bind_vars' => $trackBindVars,
            'max_slow_queries' => $maxSlowQueries,
            'slow_query_threshold' => $slowQueryThreshold,
            'slow_streaming_query_threshold' => $slowStreamingQueryThreshold,
            'max_query_string_length' => $maxQueryStringLength,
        ]);
    }

    /**
     * The results in the query cache of the server that answers.
     *
     * Request: GET /_api/query-cache/entries; for any user.
     *
     * @return list<array<string, mixed>> the answer as it is
     */
    public function cacheEntries(): array
    {
        return $this->run('query.cache_entries');
    }

    /**
     * Clears the query cache of the server that answers.
     *
     * Request: DELETE /_api/query-cache; for any user.
     *
     * @return void
     */
    public function clearCache(): void
    {
        $this->run('query.clear_cache');
    }

    /**
     * The settings of the query cache of the server that answers.
     *
     * Request: GET /_api/query-cache/properties; for any user.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function cacheProperties(): array
    {
        return $this->run('query.cache_properties');
    }

    /**
     * Changes settings of the query cache of the server that answers, and gives all of them.
     *
     * Request: PUT /_api/query-cache/properties; for any user.
     *
     * @param 'off'|'on'|'demand'|null $mode The queries whose results are cached: none, all, or those
     *   that request it. Accepts "off" or "on" or "demand".
     * @param int|null $maxResults The maximum number of results for each database. Accepts an integer of
     *   at least 0.
     * @param int|null $maxResultsSize The maximum size in bytes of all results of a database. Accepts an
     *   integer of at least 0.
     * @param int|null $maxEntrySize The maximum size in bytes of a result. Accepts an integer of at
     *   least 0.
     * @param bool|null $includeSystem True to cache results of queries that use system collections.
     * @return array<string, mixed> the answer as it is
     */
    public function setCacheProperties(
        ?string $mode = null,
        ?int $maxResults = null,
        ?int $maxResultsSize = null,
        ?int $maxEntrySize = null,
        ?bool $includeSystem = null,
    ): array {
        return $this->run('query.set_cache_properties', [
            'mode' => $mode,
            'max_results' => $maxResults,
            'max_results_size' => $maxResultsSize,
            'max_entry_size' => $maxEntrySize,
            'include_system' => $includeSystem,
        ]);
    }

    /**
     * The execution plans in the plan cache of the coordinator that answers.
     *
     * Since ArangoDB 3.12.4.
     * Request: GET /_api/query-plan-cache; for any user.
     *
     * @return list<array<string, mixed>> the answer as it is
     */
    public function plans(): array
    {
        return $this->run('query.plans');
    }

    /**
     * Clears the plan cache of the coordinator that answers.
     *
     * Since ArangoDB 3.12.4.
     * Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
     *
     * @return void
     */
    public function clearPlans(): void
    {
        $this->run('query.clear_plans');
    }

    /**
     * The AQL functions of users.
     *
     * Removed in ArangoDB 4.0.
     * Request: GET /_api/aqlfunction; for any user.
     *
     * @param string|null $namespace The namespace of the functions, such as "shop"; all if it is not
     *   given.
     * @return list<array<string, mixed>> the value of result
     */
    public function functions(?string $namespace = null): array
    {
        return $this->run('query.functions', [
            'namespace' => $namespace,
        ]);
    }

    /**
     * Creates or replaces an AQL function.
     *
     * Removed in ArangoDB 4.0.
     * Request: POST /_api/aqlfunction; for a user with write access to the database.
     *
     * @param string $name The name with its namespace: "shop::price".
     * @param string $code The JavaScript function.
     * @param bool|null $deterministic True if equal arguments always give equal results; false if it is
     *   not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function createFunction(string $name, string $code, ?bool $deterministic = null): array
    {
        return $this->run('query.create_function', [
            'name' => $name,
            'code' => $code,
            'deterministic' => $deterministic,
        ]);
    }

    /**
     * Deletes an AQL function and gives the number of deleted ones.
     *
     * Removed in ArangoDB 4.0.
     * Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
     *
     * @param string $name The name with its namespace.
     * @param bool|null $group True to delete all functions of the namespace name; false if it is not
     *   given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such function.
     * @return int|false the value of deletedCount
     */
    public function deleteFunction(string $name, ?bool $group = null, ?bool $ignoreMissing = null): int|false
    {
        return $this->run('query.delete_function', [
            'name' => $name,
            'group' => $group,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
