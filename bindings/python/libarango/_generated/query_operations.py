# Made by scripts/generate-python. Do not edit.
"""The AQL queries."""

from __future__ import annotations

from typing import Any, List, Literal, Optional

from libarango.operation import Group


class QueryOperations(Group):
    """The AQL queries of the database, and their caches."""

    def explain(self, query: str, bind_vars: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """The execution plan of an AQL query. The query is not executed.

        Arguments:
            query: The text of the AQL query.
            bind_vars: The values of the bind variables.

        Returns: an object, without error and code.
        Raises: AQLQueryExplainError.
        Request: POST /_api/explain; for any user.
        """
        answer: dict[str, Any] = self._run(b"query.explain", {
            "query": query, "bind_vars": bind_vars})
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
