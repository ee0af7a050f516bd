"""Scenarios in the database of the suite: queries, stored results and transactions."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from libarango import ArangoError
from recorder import Recorder, Refused

#: The limit for what the suite waits for. A cluster under load reaches it only if something hangs.
PATIENCE_SECONDS = 60


def _awaited(look: Callable[[], Any]) -> Any:
    """Returns the first true value of `look`."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (found := look()):
        if time.monotonic() > deadline:
            raise Refused(f"nothing within {PATIENCE_SECONDS} s")
        time.sleep(0.05)
    return found


def queries(r: Recorder) -> None:
    """Queries that write, and the settings and caches of the database's queries."""
    r.need("collection.create", name="queried")
    write = "FOR i IN 1..100 INSERT {_key: CONCAT('k', i), i} INTO queried RETURN NEW.i"
    written = r.need("query.execute", query=write, batch_size=200, profile=2)
    assert sorted(written["result"]) == list(range(1, 101))
    r.call("query.explain", query="FOR d IN queried FILTER d.i > @low SORT d.i RETURN d", bind_vars={"low": 1},
           all_plans=True)
    r.call("query.parse", query="FOR d IN @@name FILTER d.i > @low RETURN d")
    r.call("query.execute", query="FOR d IN queried FILTER d.i > 90 RETURN d", count=True, full_count=True)
    r.call("query.execute", query="FOR d IN queried RETURN d._key", stream=True, batch_size=1000)
    r.call("query.set_tracking", enabled=True, track_slow_queries=True, slow_query_threshold=2.5)
    for verb in ("tracking", "list_slow", "clear_slow", "cache_entries", "clear_cache", "plans", "clear_plans"):
        r.call(f"query.{verb}")


def functions(r: Recorder) -> None:
    """A function of AQL."""
    made = r.call("query.create_function", name="live::half", code="function (n) { return n / 2; }",
                  deterministic=True)
    r.call("query.functions", namespace="live")
    if made:
        assert r.need("query.delete_function", name="live::half") == 1


def stored_results(r: Recorder) -> None:
    """A result that the server stores, and its deletion."""
    job = _stored(r, "RETURN 1")
    _awaited(lambda: r.database.call("job.status", job_id=job) == "done")
    r.call("job.status", job_id=job)
    r.call("job.list", status="done", count=1000)
    r.call("job.cancel", job_id=job)
    r.need("job.get", job_id=job)
    # A result is given once.
    assert r.call("job.get", job_id=job) is None
    unread = _stored(r, "RETURN 2")
    _awaited(lambda: r.database.call("job.status", job_id=unread) == "done")
    r.need("job.delete", job_id=unread)


def a_killed_query(r: Recorder) -> None:
    """A query that sleeps is listed, and ends when it is killed."""
    text = "FOR i IN 1..600 RETURN SLEEP(0.1)"
    job = _stored(r, text)
    try:
        id = _awaited(lambda: [query["id"] for query in r.database.call("query.list") if query["query"] == text])[0]
        r.call("query.list")
        r.need("query.kill", query_id=id)
        _awaited(lambda: r.database.call("job.status", job_id=job) == "done")
        r.call("job.get", job_id=job)
    finally:
        # The result is there only if the scenario failed.
        with suppress(ArangoError):
            r.database.call("job.delete", job_id=job)


def _stored(r: Recorder, query: str) -> str:
    """Sends a query whose result the server stores, and returns the id of the result."""
    response = r.database.request("POST", "/_api/cursor", {"x-arango-async": "store"}, {"query": query})
    return str(response.headers["x-arango-async-id"])


def transactions(r: Recorder) -> None:
    """A transaction that is committed, and one that is aborted."""
    r.need("collection.create", name="moved")
    for end, is_kept in (("abort", False), ("commit", True)):
        id = r.need("transaction.begin", write="moved", lock_timeout=30)["id"]
        within = r.on(r.database.with_options(transaction=id))
        for key in ("a", "b"):
            within.need("document.insert", collection="moved", document={"_key": key})
        assert within.need("document.revision", collection="moved", key="a") is not None
        assert r.need("document.revision", collection="moved", key="a") is None
        r.call("transaction.status", transaction_id=id)
        r.call("transaction.list")
        r.need(f"transaction.{end}", transaction_id=id)
        assert (r.need("document.revision", collection="moved", key="b") is not None) is is_kept
        r.call("transaction.status", transaction_id=id)


#: The scenarios on queries.
SCENARIOS = [queries, functions, stored_results, a_killed_query, transactions]
