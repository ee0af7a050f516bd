// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The AQL queries of the database, and their caches.
#[derive(Debug)]
pub struct Queries<'c, C>(&'c C);

impl<'c, C: Caller> Queries<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Queries(caller)
    }

    /// Executes an AQL query and gives the server's response with the first rows as result. If
    /// hasMore is true, cursor.next with id reads further rows, and cursor.close ends the cursor.
    ///
    /// - `query`: A string. The text of the AQL query.
    ///
    /// Result: the answer as it is; the rows of its array result are those of the result.
    ///
    /// Request: `POST /_api/cursor`; for any user.
    pub fn execute(&self, query: &str, options: QueryExecute<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("query", query);
        options.write(&mut arguments);
        self.0.run("query.execute", arguments, None)
    }

    /// The execution plan of an AQL query. The query is not executed.
    ///
    /// - `query`: A string. The text of the AQL query.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/explain`; for any user.
    pub fn explain(&self, query: &str, options: QueryExplain<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("query", query);
        options.write(&mut arguments);
        self.0.run("query.explain", arguments, None)
    }

    /// The collections, the bind variables and the syntax tree of an AQL query. The query is not
    /// executed.
    ///
    /// - `query`: A string. The text of the AQL query.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/query`; for any user.
    pub fn parse(&self, query: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("query", query);
        self.0.run("query.parse", arguments, None)
    }

    /// The rules of the optimizer for AQL queries.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/query/rules`; for any user.
    pub fn rules(&self) -> C::Output {
        self.0.run("query.rules", Object::new(), None)
    }

    /// The AQL queries that run on the coordinator that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/query/current`; for any user.
    pub fn list(&self, options: QueryList) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.list", arguments, None)
    }

    /// The slow AQL queries that the coordinator that answers recorded.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/query/slow`; for any user.
    pub fn list_slow(&self, options: QueryListSlow) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.list_slow", arguments, None)
    }

    /// Clears the slow AQL queries of the coordinator that answers.
    ///
    /// Result: null.
    ///
    /// Request: `DELETE /_api/query/slow`; for any user.
    pub fn clear_slow(&self, options: QueryClearSlow) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.clear_slow", arguments, None)
    }

    /// Ends an AQL query that runs on any coordinator.
    ///
    /// - `query_id`: A string. The id of the query, from query.list.
    ///
    /// Result: null.
    ///
    /// Request: `DELETE /_api/query/{query_id}`; for any user.
    pub fn kill(&self, query_id: &str, options: QueryKill) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("query_id", query_id);
        options.write(&mut arguments);
        self.0.run("query.kill", arguments, None)
    }

    /// The settings of query tracking of the coordinator that answers.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/query/properties`; for any user.
    pub fn tracking(&self) -> C::Output {
        self.0.run("query.tracking", Object::new(), None)
    }

    /// Changes settings of query tracking of the coordinator that answers, and gives all of them.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/query/properties`; for any user.
    pub fn set_tracking(&self, options: QuerySetTracking) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.set_tracking", arguments, None)
    }

    /// The results in the query cache of the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/query-cache/entries`; for any user.
    pub fn cache_entries(&self) -> C::Output {
        self.0.run("query.cache_entries", Object::new(), None)
    }

    /// Clears the query cache of the server that answers.
    ///
    /// Result: null.
    ///
    /// Request: `DELETE /_api/query-cache`; for any user.
    pub fn clear_cache(&self) -> C::Output {
        self.0.run("query.clear_cache", Object::new(), None)
    }

    /// The settings of the query cache of the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/query-cache/properties`; for any user.
    pub fn cache_properties(&self) -> C::Output {
        self.0.run("query.cache_properties", Object::new(), None)
    }

    /// Changes settings of the query cache of the server that answers, and gives all of them.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_api/query-cache/properties`; for any user.
    pub fn set_cache_properties(&self, options: QuerySetCacheProperties<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.set_cache_properties", arguments, None)
    }

    /// The execution plans in the plan cache of the coordinator that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.4.
    ///
    /// Request: `GET /_api/query-plan-cache`; for any user.
    pub fn plans(&self) -> C::Output {
        self.0.run("query.plans", Object::new(), None)
    }

    /// Clears the plan cache of the coordinator that answers.
    ///
    /// Result: null.
    ///
    /// Since ArangoDB 3.12.4.
    ///
    /// Request: `DELETE /_api/query-plan-cache`; for a user with write access to the database.
    pub fn clear_plans(&self) -> C::Output {
        self.0.run("query.clear_plans", Object::new(), None)
    }

    /// The AQL functions of users.
    ///
    /// Result: the value of result.
    ///
    /// Removed in ArangoDB 4.0.
    ///
    /// Request: `GET /_api/aqlfunction`; for any user.
    pub fn functions(&self, options: QueryFunctions<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("query.functions", arguments, None)
    }

    /// Creates or replaces an AQL function.
    ///
    /// - `name`: A string. The name with its namespace: "shop::price".
    /// - `code`: A string. The JavaScript function.
    ///
    /// Result: an object, without error and code.
    ///
    /// Removed in ArangoDB 4.0.
    ///
    /// Request: `POST /_api/aqlfunction`; for a user with write access to the database.
    pub fn create_function(
        &self,
        name: &str,
        code: &str,
        options: QueryCreateFunction,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        arguments.set("code", code);
        options.write(&mut arguments);
        self.0.run("query.create_function", arguments, None)
    }

    /// Deletes an AQL function and gives the number of deleted ones.
    ///
    /// - `name`: A string. The name with its namespace.
    ///
    /// Result: the value of deletedCount.
    ///
    /// Removed in ArangoDB 4.0.
    ///
    /// Request: `DELETE /_api/aqlfunction/{name}`; for a user with write access to the database.
    pub fn delete_function(&self, name: &str, options: QueryDeleteFunction) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("query.delete_function", arguments, None)
    }
}

/// The optional arguments of [`Queries::execute`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryExecute<'a> {
    /// An object, as JSON text. The values of the bind variables.
    pub bind_vars: Option<&'a str>,
    /// True to get the number of all rows as count; false if it is not given.
    pub count: Option<bool>,
    /// An integer of at least 1. The maximum number of rows of a response; the server's default is
    /// 1000.
    pub batch_size: Option<i64>,
    /// An integer of at least 1. The time in seconds for which the server keeps the cursor after
    /// each access; the server's default is 600 on coordinators.
    pub ttl: Option<i64>,
    /// An integer of at least 0. The maximum memory of the query in bytes; 0 for no limit.
    pub memory_limit: Option<i64>,
    /// True to use the query cache, which coordinators do not have.
    pub cache: Option<bool>,
    /// True to compute rows as they are read; false if it is not given. An error may then come with
    /// any batch.
    pub stream: Option<bool>,
    /// True to get the number of rows without the last LIMIT as extra.stats.fullCount.
    pub full_count: Option<bool>,
    /// True to keep the last batch, so that cursor.next with batch_id can read it again. The cursor
    /// remains until cursor.close or ttl. Since ArangoDB 3.11.
    pub allow_retry: Option<bool>,
    /// An integer from 0 to 2. 1 to get timings as extra.profile, 2 for each node, too.
    pub profile: Option<i64>,
    /// True to turn warnings into errors.
    pub fail_on_warning: Option<bool>,
    /// An integer of at least 0. The maximum number of warnings; the server's default is 10.
    pub max_warning_count: Option<i64>,
    /// A number. The time in seconds after which the query is ended; 0 for no limit.
    pub max_runtime: Option<f64>,
    /// An integer of at least 1. The maximum number of plans that the optimizer creates.
    pub max_plans: Option<i64>,
    /// An array of strings. The optimizer rules to enable ("+name") or disable ("-name"); "-all"
    /// disables all.
    pub optimizer_rules: Option<&'a [&'a str]>,
    /// True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
    pub use_plan_cache: Option<bool>,
    /// False to keep the data of the query out of the block cache; true if it is not given.
    pub fill_block_cache: Option<bool>,
    /// An integer of at least 0. The maximum size of the query's transaction in bytes.
    pub max_transaction_size: Option<i64>,
    /// An integer of at least 0. The number of writes after which the server commits.
    pub intermediate_commit_count: Option<i64>,
    /// An integer of at least 0. The size of writes in bytes after which the server commits.
    pub intermediate_commit_size: Option<i64>,
    /// A number. The maximum time in seconds of the wait for satellite collections; the server's
    /// default is 60.
    pub satellite_sync_wait: Option<f64>,
    /// True to treat collections without read access as empty.
    pub skip_inaccessible_collections: Option<bool>,
    /// An array of strings. The shards to which the query is restricted.
    pub shard_ids: Option<&'a [&'a str]>,
    /// An object, as JSON text. Further options, in the form of the server. The arguments of this
    /// operation replace members of the same name.
    pub options: Option<&'a str>,
    /// True if the query writes nothing, so that it may be sent again. The library does not check
    /// that.
    pub read_only: Option<bool>,
}

impl QueryExecute<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("bind_vars", self.bind_vars);
        arguments.set_some("count", self.count);
        arguments.set_some("batch_size", self.batch_size);
        arguments.set_some("ttl", self.ttl);
        arguments.set_some("memory_limit", self.memory_limit);
        arguments.set_some("cache", self.cache);
        arguments.set_some("stream", self.stream);
        arguments.set_some("full_count", self.full_count);
        arguments.set_some("allow_retry", self.allow_retry);
        arguments.set_some("profile", self.profile);
        arguments.set_some("fail_on_warning", self.fail_on_warning);
        arguments.set_some("max_warning_count", self.max_warning_count);
        arguments.set_some("max_runtime", self.max_runtime);
        arguments.set_some("max_plans", self.max_plans);
        arguments.set_some("optimizer_rules", self.optimizer_rules);
        arguments.set_some("use_plan_cache", self.use_plan_cache);
        arguments.set_some("fill_block_cache", self.fill_block_cache);
        arguments.set_some("max_transaction_size", self.max_transaction_size);
        arguments.set_some("intermediate_commit_count", self.intermediate_commit_count);
        arguments.set_some("intermediate_commit_size", self.intermediate_commit_size);
        arguments.set_some("satellite_sync_wait", self.satellite_sync_wait);
        arguments.set_some("skip_inaccessible_collections", self.skip_inaccessible_collections);
        arguments.set_some("shard_ids", self.shard_ids);
        arguments.set_some_json("options", self.options);
        arguments.set_some("read_only", self.read_only);
    }
}

/// The optional arguments of [`Queries::explain`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryExplain<'a> {
    /// An object, as JSON text. The values of the bind variables.
    pub bind_vars: Option<&'a str>,
    /// True to get all plans as plans.
    pub all_plans: Option<bool>,
    /// An integer of at least 1. The maximum number of plans that the optimizer creates.
    pub max_plans: Option<i64>,
    /// An array of strings. The optimizer rules to enable ("+name") or disable ("-name"); "-all"
    /// disables all.
    pub optimizer_rules: Option<&'a [&'a str]>,
    /// True to explain the query with the number of rows without the last LIMIT.
    pub full_count: Option<bool>,
    /// An integer from 0 to 2. The option of query.execute.
    pub profile: Option<i64>,
    /// True to use the plan cache; false if it is not given. Since ArangoDB 3.12.4.
    pub use_plan_cache: Option<bool>,
    /// An object, as JSON text. Further options, in the form of the server. The arguments of this
    /// operation replace members of the same name.
    pub options: Option<&'a str>,
}

impl QueryExplain<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("bind_vars", self.bind_vars);
        arguments.set_some("all_plans", self.all_plans);
        arguments.set_some("max_plans", self.max_plans);
        arguments.set_some("optimizer_rules", self.optimizer_rules);
        arguments.set_some("full_count", self.full_count);
        arguments.set_some("profile", self.profile);
        arguments.set_some("use_plan_cache", self.use_plan_cache);
        arguments.set_some_json("options", self.options);
    }
}

/// The optional arguments of [`Queries::list`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryList {
    /// True for the queries of all databases, in \_system only; false if it is not given.
    pub all: Option<bool>,
}

impl QueryList {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("all", self.all);
    }
}

/// The optional arguments of [`Queries::list_slow`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryListSlow {
    /// True for the queries of all databases, in \_system only; false if it is not given.
    pub all: Option<bool>,
}

impl QueryListSlow {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("all", self.all);
    }
}

/// The optional arguments of [`Queries::clear_slow`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryClearSlow {
    /// True for the queries of all databases, in \_system only; false if it is not given.
    pub all: Option<bool>,
}

impl QueryClearSlow {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("all", self.all);
    }
}

/// The optional arguments of [`Queries::kill`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryKill {
    /// True for the queries of all databases, in \_system only; false if it is not given.
    pub all: Option<bool>,
}

impl QueryKill {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("all", self.all);
    }
}

/// The optional arguments of [`Queries::set_tracking`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QuerySetTracking {
    /// True to track queries.
    pub enabled: Option<bool>,
    /// True to record slow queries.
    pub track_slow_queries: Option<bool>,
    /// True to record the bind variables of queries.
    pub track_bind_vars: Option<bool>,
    /// An integer of at least 0. The maximum number of recorded slow queries.
    pub max_slow_queries: Option<i64>,
    /// A number. The duration in seconds above which a query is slow.
    pub slow_query_threshold: Option<f64>,
    /// A number. The duration in seconds above which a streaming query is slow.
    pub slow_streaming_query_threshold: Option<f64>,
    /// An integer of at least 0. The maximum number of bytes that are recorded of a query.
    pub max_query_string_length: Option<i64>,
}

impl QuerySetTracking {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("enabled", self.enabled);
        arguments.set_some("track_slow_queries", self.track_slow_queries);
        arguments.set_some("track_bind_vars", self.track_bind_vars);
        arguments.set_some("max_slow_queries", self.max_slow_queries);
        arguments.set_some("slow_query_threshold", self.slow_query_threshold);
        arguments.set_some("slow_streaming_query_threshold", self.slow_streaming_query_threshold);
        arguments.set_some("max_query_string_length", self.max_query_string_length);
    }
}

/// The optional arguments of [`Queries::set_cache_properties`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QuerySetCacheProperties<'a> {
    /// "off" or "on" or "demand". The queries whose results are cached: none, all, or those that
    /// request it.
    pub mode: Option<&'a str>,
    /// An integer of at least 0. The maximum number of results for each database.
    pub max_results: Option<i64>,
    /// An integer of at least 0. The maximum size in bytes of all results of a database.
    pub max_results_size: Option<i64>,
    /// An integer of at least 0. The maximum size in bytes of a result.
    pub max_entry_size: Option<i64>,
    /// True to cache results of queries that use system collections.
    pub include_system: Option<bool>,
}

impl QuerySetCacheProperties<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("mode", self.mode);
        arguments.set_some("max_results", self.max_results);
        arguments.set_some("max_results_size", self.max_results_size);
        arguments.set_some("max_entry_size", self.max_entry_size);
        arguments.set_some("include_system", self.include_system);
    }
}

/// The optional arguments of [`Queries::functions`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryFunctions<'a> {
    /// A string. The namespace of the functions, such as "shop"; all if it is not given.
    pub namespace: Option<&'a str>,
}

impl QueryFunctions<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("namespace", self.namespace);
    }
}

/// The optional arguments of [`Queries::create_function`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryCreateFunction {
    /// True if equal arguments always give equal results; false if it is not given.
    pub deterministic: Option<bool>,
}

impl QueryCreateFunction {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("deterministic", self.deterministic);
    }
}

/// The optional arguments of [`Queries::delete_function`].
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryDeleteFunction {
    /// True to delete all functions of the namespace name; false if it is not given.
    pub group: Option<bool>,
    /// True for the result false, in place of an error, if there is no such function.
    pub ignore_missing: Option<bool>,
}

impl QueryDeleteFunction {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("group", self.group);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
