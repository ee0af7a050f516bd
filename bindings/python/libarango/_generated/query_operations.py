# Made by scripts/generate-python. Do not edit.
"""The AQL queries."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from libarango.operation import Group


class QueryOperations(Group):
    """The AQL queries of the database, and their caches."""

    def execute(self, query: str, bind_vars: Optional[dict[str, Any]] = None,
                count: Optional[bool] = None, batch_size: Optional[int] = None,
                ttl: Optional[int] = None, memory_limit: Optional[int] = None,
                cache: Optional[bool] = None, stream: Optional[bool] = None,
                full_count: Optional[bool] = None, allow_retry: Optional[bool] = None,
                profile: Optional[int] = None, fail_on_warning: Optional[bool] = None,
                max_warning_count: Optional[int] = None, max_runtime: Optional[float] = None,
                max_plans: Optional[int] = None, optimizer_rules: Optional[List[str]] = None,
                use_plan_cache: Optional[bool] = None, fill_block_cache: Optional[bool] = None,
                max_transaction_size: Optional[int] = None,
                intermediate_commit_count: Optional[int] = None,
                intermediate_commit_size: Optional[int] = None,
                satellite_sync_wait: Optional[float] = None,
                skip_inaccessible_collections: Optional[bool] = None,
                shard_ids: Optional[List[str]] = None, options: Optional[dict[str, Any]] = None,
                read_only: Optional[bool] = None) -> dict[str, Any]:
        """Executes an AQL query and gives the server's response with the first rows as `result`. If
        `hasMore` is true, cursor.next with `id` reads further rows, and cursor.close ends the
        cursor.

        Arguments:
            query: The text of the AQL query.
            bind_vars: The values of the bind variables.
            count: True to get the number of all rows as `count`; false if it is not given.
            batch_size (an integer of at least 1): The maximum number of rows of a response; the
                server's default is 1000.
            ttl (an integer of at least 1): The time in seconds for which the server keeps the
                cursor after each access; the server's default is 600 on coordinators.
            memory_limit (an integer of at least 0): The maximum memory of the query in bytes; 0 for
                no limit.
            cache: True to use the query cache, which coordinators do not have.
            stream: True to compute rows as they are read; false if it is not given. An error may
                then come with any batch.
            full_count: True to get the number of rows without the last LIMIT as
                `extra.stats.fullCount`.
            allow_retry: True to keep the last batch, so that cursor.next with `batch_id` can read
                it again. The cursor remains until cursor.close or `ttl`. Since ArangoDB 3.11.
            profile (an integer from 0 to 2): 1 to get timings as `extra.profile`, 2 for each node,
                too.
            fail_on_warning: True to turn warnings into errors.
            max_warning_count (an integer of at least 0): The maximum number of warnings; the
                server's default is 10.
            max_runtime: The time in seconds after which the query is ended; 0 for no limit.
            max_plans (an integer of at least 1): The maximum number of plans that the optimizer
                creates.
            optimizer_rules: The optimizer rules to enable ("+name") or disable ("-name"); "-all"
                disables all.
            use_plan_cache: True to use the plan cache; false if it is not given. Since ArangoDB
                3.12.4.
            fill_block_cache: False to keep the data of the query out of the block cache; true if it
                is not given.
            max_transaction_size (an integer of at least 0): The maximum size of the query's
                transaction in bytes.
            intermediate_commit_count (an integer of at least 0): The number of writes after which
                the server commits.
            intermediate_commit_size (an integer of at least 0): The size of writes in bytes after
                which the server commits.
            satellite_sync_wait: The maximum time in seconds of the wait for satellite collections;
                the server's default is 60.
            skip_inaccessible_collections: True to treat collections without read access as empty.
            shard_ids: The shards to which the query is restricted.
            options: Further options, in the form of the server. The arguments of this operation
                replace members of the same name.
            read_only: True if the query writes nothing, so that it may be sent again. The library
                does not check that.

        Returns: the answer as it is; the rows of its array `result` are those of the result.
        Raises: AQLQueryExecuteError.
        Request: POST /_api/cursor; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.execute", {
            "query": query, "bind_vars": bind_vars, "count": count, "batch_size": batch_size,
            "ttl": ttl, "memory_limit": memory_limit, "cache": cache, "stream": stream,
            "full_count": full_count, "allow_retry": allow_retry, "profile": profile,
            "fail_on_warning": fail_on_warning, "max_warning_count": max_warning_count,
            "max_runtime": max_runtime, "max_plans": max_plans, "optimizer_rules": optimizer_rules,
            "use_plan_cache": use_plan_cache, "fill_block_cache": fill_block_cache,
            "max_transaction_size": max_transaction_size,
            "intermediate_commit_count": intermediate_commit_count,
            "intermediate_commit_size": intermediate_commit_size,
            "satellite_sync_wait": satellite_sync_wait,
            "skip_inaccessible_collections": skip_inaccessible_collections, "shard_ids": shard_ids,
            "options": options, "read_only": read_only})
        return answer

    def explain(self, query: str, bind_vars: Optional[dict[str, Any]] = None,
                all_plans: Optional[bool] = None, max_plans: Optional[int] = None,
                optimizer_rules: Optional[List[str]] = None, full_count: Optional[bool] = None,
                profile: Optional[int] = None, use_plan_cache: Optional[bool] = None,
                options: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """The execution plan of an AQL query. The query is not executed.

        Arguments:
            query: The text of the AQL query.
            bind_vars: The values of the bind variables.
            all_plans: True to get all plans as `plans`.
            max_plans (an integer of at least 1): The maximum number of plans that the optimizer
                creates.
            optimizer_rules: The optimizer rules to enable ("+name") or disable ("-name"); "-all"
                disables all.
            full_count: True to explain the query with the number of rows without the last LIMIT.
            profile (an integer from 0 to 2): The option of query.execute.
            use_plan_cache: True to use the plan cache; false if it is not given. Since ArangoDB
                3.12.4.
            options: Further options, in the form of the server. The arguments of this operation
                replace members of the same name.

        Returns: an object, without error and code.
        Raises: AQLQueryExplainError.
        Request: POST /_api/explain; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.explain", {
            "query": query, "bind_vars": bind_vars, "all_plans": all_plans, "max_plans": max_plans,
            "optimizer_rules": optimizer_rules, "full_count": full_count, "profile": profile,
            "use_plan_cache": use_plan_cache, "options": options})
        return answer

    def parse(self, query: str) -> dict[str, Any]:
        """The collections, the bind variables and the syntax tree of an AQL query. The query is not
        executed.

        Arguments:
            query: The text of the AQL query.

        Returns: an object, without error and code.
        Raises: AQLQueryValidateError.
        Request: POST /_api/query; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.parse", {"query": query})
        return answer

    def rules(self) -> List[dict[str, Any]]:
        """The rules of the optimizer for AQL queries.

        Returns: the answer as it is.
        Raises: AQLQueryRulesGetError.
        Request: GET /_api/query/rules; for any user.
        """
        answer: list[dict[str, Any]] = self._run(b"query.rules")
        return answer

    def list(self, all: Optional[bool] = None) -> List[dict[str, Any]]:
        """The AQL queries that run on the coordinator that answers.

        Arguments:
            all: True for the queries of all databases, in `_system` only; false if it is not given.
                For a superuser token.

        Returns: the answer as it is.
        Raises: AQLQueryListError.
        Request: GET /_api/query/current; for any user.
        """
        answer: list[dict[str, Any]] = self._run(b"query.list", {"all": all})
        return answer

    def list_slow(self, all: Optional[bool] = None) -> List[dict[str, Any]]:
        """The slow AQL queries that the coordinator that answers recorded.

        Arguments:
            all: True for the queries of all databases, in `_system` only; false if it is not given.
                For a superuser token.

        Returns: the answer as it is.
        Raises: AQLQueryListError.
        Request: GET /_api/query/slow; for any user.
        """
        answer: list[dict[str, Any]] = self._run(b"query.list_slow", {"all": all})
        return answer

    def clear_slow(self, all: Optional[bool] = None) -> None:
        """Clears the slow AQL queries of the coordinator that answers.

        Arguments:
            all: True for the queries of all databases, in `_system` only; false if it is not given.
                For a superuser token.

        Raises: AQLQueryClearError.
        Request: DELETE /_api/query/slow; for any user.
        """
        self._run(b"query.clear_slow", {"all": all})

    def kill(self, query_id: str, all: Optional[bool] = None) -> None:
        """Ends an AQL query that runs on any coordinator.

        Arguments:
            query_id: The id of the query, from query.list.
            all: True for the queries of all databases, in `_system` only; false if it is not given.
                For a superuser token.

        Raises: AQLQueryKillError.
        Request: DELETE /_api/query/{query_id}; for any user.
        """
        self._run(b"query.kill", {"query_id": query_id, "all": all})

    def tracking(self) -> dict[str, Any]:
        """The settings of query tracking of the coordinator that answers.

        Returns: an object, without error and code.
        Raises: AQLQueryTrackingGetError.
        Request: GET /_api/query/properties; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.tracking")
        return answer

    def set_tracking(self, enabled: Optional[bool] = None,
                     track_slow_queries: Optional[bool] = None,
                     track_bind_vars: Optional[bool] = None, max_slow_queries: Optional[int] = None,
                     slow_query_threshold: Optional[float] = None,
                     slow_streaming_query_threshold: Optional[float] = None,
                     max_query_string_length: Optional[int] = None) -> dict[str, Any]:
        """Changes settings of query tracking of the coordinator that answers, and gives all of
        them.

        Arguments:
            enabled: True to track queries.
            track_slow_queries: True to record slow queries.
            track_bind_vars: True to record the bind variables of queries.
            max_slow_queries (an integer of at least 0): The maximum number of recorded slow
                queries.
            slow_query_threshold: The duration in seconds above which a query is slow.
            slow_streaming_query_threshold: The duration in seconds above which a streaming query is
                slow.
            max_query_string_length (an integer of at least 0): The maximum number of bytes that are
                recorded of a query.

        Returns: an object, without error and code.
        Raises: AQLQueryTrackingSetError.
        Request: PUT /_api/query/properties; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.set_tracking", {
            "enabled": enabled, "track_slow_queries": track_slow_queries,
            "track_bind_vars": track_bind_vars, "max_slow_queries": max_slow_queries,
            "slow_query_threshold": slow_query_threshold,
            "slow_streaming_query_threshold": slow_streaming_query_threshold,
            "max_query_string_length": max_query_string_length})
        return answer

    def cache_entries(self) -> List[dict[str, Any]]:
        """The results in the query cache of the server that answers.

        Returns: the answer as it is.
        Raises: AQLCacheEntriesError.
        Request: GET /_api/query-cache/entries; for any user.
        """
        answer: list[dict[str, Any]] = self._run(b"query.cache_entries")
        return answer

    def clear_cache(self) -> None:
        """Clears the query cache of the server that answers.

        Raises: AQLCacheClearError.
        Request: DELETE /_api/query-cache; for any user.
        """
        self._run(b"query.clear_cache")

    def cache_properties(self) -> dict[str, Any]:
        """The settings of the query cache of the server that answers.

        Returns: the answer as it is.
        Raises: AQLCachePropertiesError.
        Request: GET /_api/query-cache/properties; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.cache_properties")
        return answer

    def set_cache_properties(self, mode: Optional[Literal["off", "on", "demand"]] = None,
                             max_results: Optional[int] = None,
                             max_results_size: Optional[int] = None,
                             max_entry_size: Optional[int] = None,
                             include_system: Optional[bool] = None) -> dict[str, Any]:
        """Changes settings of the query cache of the server that answers, and gives all of them.

        Arguments:
            mode ("off" or "on" or "demand"): The queries whose results are cached: none, all, or
                those that request it.
            max_results (an integer of at least 0): The maximum number of results for each database.
            max_results_size (an integer of at least 0): The maximum size in bytes of all results of
                a database.
            max_entry_size (an integer of at least 0): The maximum size in bytes of a result.
            include_system: True to cache results of queries that use system collections.

        Returns: the answer as it is.
        Raises: AQLCacheConfigureError.
        Request: PUT /_api/query-cache/properties; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.set_cache_properties", {
            "mode": mode, "max_results": max_results, "max_results_size": max_results_size,
            "max_entry_size": max_entry_size, "include_system": include_system})
        return answer

    def plans(self) -> List[dict[str, Any]]:
        """The execution plans in the plan cache of the coordinator that answers.

        Returns: the answer as it is.
        Raises: AQLCacheEntriesError.
        Request: GET /_api/query-plan-cache; for any user.
        Since ArangoDB 3.12.4.
        """
        answer: list[dict[str, Any]] = self._run(b"query.plans")
        return answer

    def clear_plans(self) -> None:
        """Clears the plan cache of the coordinator that answers.

        Raises: AQLCacheClearError.
        Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
        Since ArangoDB 3.12.4.
        """
        self._run(b"query.clear_plans")

    def functions(self, namespace: Optional[str] = None) -> List[dict[str, Any]]:
        """The AQL functions of users.

        Arguments:
            namespace: The namespace of the functions, such as "shop"; all if it is not given.

        Returns: the value of `result`.
        Raises: AQLFunctionListError.
        Request: GET /_api/aqlfunction; for any user.
        Removed in ArangoDB 4.0.
        """
        answer: list[dict[str, Any]] = self._run(b"query.functions", {"namespace": namespace})
        return answer

    def create_function(self, name: str, code: str,
                        deterministic: Optional[bool] = None) -> dict[str, Any]:
        """Creates or replaces an AQL function.

        Arguments:
            name: The name with its namespace: "shop::price".
            code: The JavaScript function.
            deterministic: True if equal arguments always give equal results; false if it is not
                given.

        Returns: an object, without error and code.
        Raises: AQLFunctionCreateError.
        Request: POST /_api/aqlfunction; for a user with write access to the database.
        Removed in ArangoDB 4.0.
        """
        answer: dict[str, Any] = self._run(b"query.create_function", {
            "name": name, "code": code, "deterministic": deterministic})
        return answer

    def delete_function(self, name: str, group: Optional[bool] = None,
                        ignore_missing: Optional[bool] = None) -> Union[int, Literal[False]]:
        """Deletes an AQL function and gives the number of deleted ones.

        Arguments:
            name: The name with its namespace.
            group: True to delete all functions of the namespace `name`; false if it is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                function.

        Returns: the value of `deletedCount`.
        Raises: AQLFunctionDeleteError.
        Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
        Removed in ArangoDB 4.0.
        """
        answer: Union[int, Literal[False]] = self._run(b"query.delete_function", {
            "name": name, "group": group, "ignore_missing": ignore_missing})
        return answer
