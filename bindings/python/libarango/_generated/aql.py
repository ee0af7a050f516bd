# Made by scripts/generate-python from aio/aql.py. Do not edit.
"""AQL queries of a database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional, Union

from libarango import _documents
from libarango._json import check
from libarango._python_arango_names import FUNCTION, QUERY, QUERY_CACHE, TRACKING, renamed
from libarango.cursor import Cursor

if TYPE_CHECKING:
    from libarango.database import Database


class AQL:
    """The AQL queries of a database, `db.aql`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._run = database._transport.run

    @property
    def cache(self) -> AQLQueryCache:
        """The cache of query results, and of execution plans."""
        return AQLQueryCache(self._database)

    def execute(
            self, query: str, count: bool = False, batch_size: Optional[int] = None,
            ttl: Optional[float] = None, bind_vars: Optional[Mapping[str, Any]] = None,
            full_count: Optional[bool] = None, max_plans: Optional[int] = None,
            optimizer_rules: Optional[Sequence[str]] = None, cache: Optional[bool] = None,
            memory_limit: int = 0, fail_on_warning: Optional[bool] = None,
            profile: Optional[Union[bool, int]] = None,
            max_transaction_size: Optional[int] = None, max_warning_count: Optional[int] = None,
            intermediate_commit_count: Optional[int] = None,
            intermediate_commit_size: Optional[int] = None,
            satellite_sync_wait: Optional[float] = None, stream: Optional[bool] = None,
            skip_inaccessible_cols: Optional[bool] = None, max_runtime: Optional[float] = None,
            fill_block_cache: Optional[bool] = None, allow_dirty_read: bool = False,
            allow_retry: Optional[bool] = None,
            force_one_shard_attribute_value: Optional[str] = None,
            use_plan_cache: Optional[bool] = None, *,
            options: Optional[Mapping[str, Any]] = None,
            read_only: Optional[bool] = None) -> Cursor:
        """Executes a query and returns a cursor over its rows.

        `bind_vars` are the values of the bind variables. `batch_size` is the number of rows of a
        batch, 1000 by default; `count` counts all rows. With `stream` the server computes the rows
        as they are read. With `allow_retry`, the default without `stream`, a batch whose response
        was lost is read again. `ttl` is the number of seconds for which the server keeps a cursor
        that is not read, 600 by default. `read_only` states that the query writes nothing, so that
        it is repeated after a lost response. `options` are further members of the server's object
        of that name.
        """
        more = {} if options is None else dict(
            _documents.members(b"query.execute", options, "options"))
        if force_one_shard_attribute_value is not None:
            more["forceOneShardAttributeValue"] = force_one_shard_attribute_value
        transport = self._database._reading(allow_dirty_read)
        batches = transport.batches(_documents.present({
            "query": query, "bind_vars": _variables(b"query.execute", bind_vars),
            "count": count or None, "batch_size": batch_size, "ttl": ttl,
            "memory_limit": memory_limit or None, "cache": cache, "stream": stream,
            "full_count": full_count, "allow_retry": allow_retry,
            "profile": int(profile) if isinstance(profile, bool) else profile,
            "fail_on_warning": fail_on_warning, "max_warning_count": max_warning_count,
            "max_runtime": max_runtime, "max_plans": max_plans, "optimizer_rules": optimizer_rules,
            "use_plan_cache": use_plan_cache, "fill_block_cache": fill_block_cache,
            "max_transaction_size": max_transaction_size,
            "intermediate_commit_count": intermediate_commit_count,
            "intermediate_commit_size": intermediate_commit_size,
            "satellite_sync_wait": satellite_sync_wait,
            "skip_inaccessible_collections": skip_inaccessible_cols,
            "options": more or None, "read_only": read_only}))
        cursor = Cursor(batches)
        cursor._read()
        return cursor

    def explain(self, query: str, all_plans: bool = False, max_plans: Optional[int] = None,
                opt_rules: Optional[Sequence[str]] = None,
                bind_vars: Optional[Mapping[str, Any]] = None) -> Any:
        """Returns the execution plan of a query, or a list of plans with `all_plans`.

        A single plan has the statistics of the optimizer as `stats`.
        """
        answer = self._run(b"query.explain", {
            "query": query, "bind_vars": _variables(b"query.explain", bind_vars),
            "all_plans": all_plans or None, "max_plans": max_plans, "optimizer_rules": opt_rules})
        plans = [answer["plan"]] if "plan" in answer else answer["plans"]
        for plan in plans:
            if "stats" in answer:
                plan["stats"] = answer["stats"]
        return plans[0] if "plan" in answer else plans

    def validate(self, query: str) -> dict[str, Any]:
        """Parses a query without executing it: its collections, bind variables and syntax tree."""
        answer: dict[str, Any] = self._run(b"query.parse", {"query": query})
        return renamed(answer, {"bindVars": "bind_vars"})

    def kill(self, query_id: str) -> bool:
        """Ends a query that is running."""
        self._run(b"query.kill", {"query_id": query_id})
        return True

    def queries(self) -> list[dict[str, Any]]:
        """Returns the queries that are running on the coordinator that answers."""
        return [renamed(query, QUERY) for query in self._run(b"query.list")]

    def slow_queries(self) -> list[dict[str, Any]]:
        """Returns the slow queries that the coordinator remembers."""
        return [renamed(query, QUERY) for query in self._run(b"query.list_slow")]

    def clear_slow_queries(self) -> bool:
        """Makes the coordinator forget its slow queries."""
        self._run(b"query.clear_slow")
        return True

    def tracking(self) -> dict[str, Any]:
        """Returns the properties of the tracking of queries."""
        return renamed(self._run(b"query.tracking"), TRACKING)

    def set_tracking(self, enabled: Optional[bool] = None,
                     max_slow_queries: Optional[int] = None,
                     slow_query_threshold: Optional[float] = None,
                     slow_streaming_query_threshold: Optional[float] = None,
                     max_query_string_length: Optional[int] = None,
                     track_bind_vars: Optional[bool] = None,
                     track_slow_queries: Optional[bool] = None) -> dict[str, Any]:
        """Changes properties of the tracking of queries, and returns all of them."""
        return renamed(self._run(b"query.set_tracking", {
            "enabled": enabled, "max_slow_queries": max_slow_queries,
            "slow_query_threshold": slow_query_threshold,
            "slow_streaming_query_threshold": slow_streaming_query_threshold,
            "max_query_string_length": max_query_string_length,
            "track_bind_vars": track_bind_vars, "track_slow_queries": track_slow_queries}),
            TRACKING)

    def query_rules(self) -> list[dict[str, Any]]:
        """Returns the rules of the optimizer."""
        answer: list[dict[str, Any]] = self._run(b"query.rules")
        return answer

    def functions(self) -> list[dict[str, Any]]:
        """Returns the user-defined functions. Removed in ArangoDB 4.0."""
        return [renamed(each, FUNCTION) for each in self._run(b"query.functions")]

    def create_function(self, name: str, code: str) -> dict[str, Any]:
        """Creates or replaces a user-defined function. Removed in ArangoDB 4.0."""
        answer = self._run(b"query.create_function", {"name": name, "code": code})
        return {"is_new": answer["isNewlyCreated"]}

    def delete_function(self, name: str, group: bool = False,
                        ignore_missing: bool = False) -> Union[bool, dict[str, int]]:
        """Deletes a user-defined function, or with `group` all functions of a namespace.

        Removed in ArangoDB 4.0.
        """
        answer = self._run(b"query.delete_function", {
            "name": name, "group": group or None, "ignore_missing": ignore_missing or None})
        if answer is False:
            return False
        return {"deleted": answer["deletedCount"] if isinstance(answer, dict) else answer}

    def __repr__(self) -> str:
        return f"<AQL in {self._database.name}>"


class AQLQueryCache:
    """The cache of query results of the coordinator that answers, and of its plans."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._run = database._transport.run

    def properties(self) -> dict[str, Any]:
        """Returns the properties of the cache of results."""
        return renamed(self._run(b"query.cache_properties"), QUERY_CACHE)

    def configure(self, mode: Optional[str] = None, max_results: Optional[int] = None,
                  max_results_size: Optional[int] = None,
                  max_entry_size: Optional[int] = None,
                  include_system: Optional[bool] = None) -> dict[str, Any]:
        """Changes properties of the cache of results, and returns all of them."""
        return renamed(self._run(b"query.set_cache_properties", {
            "mode": mode, "max_results": max_results, "max_results_size": max_results_size,
            "max_entry_size": max_entry_size, "include_system": include_system}), QUERY_CACHE)

    def entries(self) -> list[dict[str, Any]]:
        """Returns the entries of the cache of results."""
        return [renamed(each, QUERY_CACHE) for each in self._run(b"query.cache_entries")]

    def clear(self) -> bool:
        """Removes all entries from the cache of results."""
        self._run(b"query.clear_cache")
        return True

    def plan_entries(self) -> list[dict[str, Any]]:
        """Returns the entries of the cache of execution plans."""
        answer: list[dict[str, Any]] = self._run(b"query.plans")
        return answer

    def clear_plan(self) -> None:
        """Removes all entries from the cache of execution plans."""
        self._run(b"query.clear_plans")

    def __repr__(self) -> str:
        return f"<AQLQueryCache in {self._database.name}>"


def _variables(operation: bytes, bind_vars: Optional[Mapping[str, Any]]) -> Any:
    """Returns the bind variables after a check that they are JSON."""
    if bind_vars is None:
        return None
    if not isinstance(bind_vars, Mapping):
        raise _documents.refused(
            operation, f"argument bind_vars: expected a dict, got {type(bind_vars).__name__}")
    variables = dict(bind_vars)
    try:
        check(variables)
    except (TypeError, ValueError) as error:
        raise _documents.refused(
            operation, f"argument bind_vars cannot be written as JSON: {error}") from None
    return variables
