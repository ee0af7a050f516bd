"""The body of a request that runs a query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Refusal


@dataclass(frozen=True)
class QueryOptions:
    """Times in seconds. A `ttl`, limit or time of 0 stands for the default or for none."""

    query: str
    bind: dict[str, Any]
    batch_size: int
    ttl: float
    counts: bool
    is_stream: bool
    allows_retry: bool
    full_count: bool
    fail_on_warning: bool
    max_warnings: int
    memory_limit: int
    max_runtime: float
    profile: int


def query_text(body: Any, is_empty: bool) -> str:
    """The query of a body. An empty object is no JSON to a server."""
    if body == {} and not is_empty:
        raise Refusal(400, 600, "VPackError error: Expecting body to be a JSON object")
    query = body.get("query") if isinstance(body, dict) else None
    if not isinstance(query, str) or not query:
        raise Refusal(400, 1502, "query is empty")
    return query


def bind_variables(body: dict[str, Any]) -> dict[str, Any]:
    bind = body.get("bindVars")
    if bind is not None and not isinstance(bind, dict):
        raise Refusal(400, 17, "expecting object for <bindVars>")
    return bind or {}


def query_options(body: Any, is_empty: bool) -> QueryOptions:
    query = query_text(body, is_empty)
    options = body.get("options")
    options = options if isinstance(options, dict) else {}
    batch_size = body.get("batchSize", 1000)
    if type(batch_size) is not int or batch_size <= 0:
        raise Refusal(400, 17, "expecting non-zero value for 'batchSize'")
    is_stream = (body.get("stream") if "stream" in body else options.get("stream")) is True
    counts = body.get("count") is True
    if counts and is_stream:
        raise Refusal(400, 10, "cannot use 'count' option for a streaming query")
    return QueryOptions(
        query, bind_variables(body), batch_size, _number(body, "ttl"), counts, is_stream,
        options.get("allowRetry") is True, options.get("fullCount") is True and not is_stream,
        options.get("failOnWarning") is True, int(_number(options, "maxWarningCount", 10)),
        int(_number(body, "memoryLimit") or _number(options, "memoryLimit")),
        _number(options, "maxRuntime"), int(options.get("profile") or 0) if isinstance(
            options.get("profile"), (bool, int)) else 0)


def _number(members: dict[str, Any], name: str, default: float = 0) -> float:
    value = members.get(name, default)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return max(value, 0) if is_number else default
