"""Runs queries. Imported with the first of them, so that servers start quickly."""

from __future__ import annotations

from typing import Any

from arango_aql import NotModelled, Outcome, QueryError, check_parameters, parse, references, run
from arango_aql.analysis import References
from arango_aql.parser import Parsed
from arango_sim.answers import Answer, Refusal, Wait, eventually, top
from arango_sim.locks import Locked
from arango_sim.queries import Cursor, Query
from arango_sim.query_data import QueryData
from arango_sim.query_options import QueryOptions, query_options
from arango_sim.query_plans import plan
from arango_sim.routes.collections import changeable, named, readable
from arango_sim.routes.transactions import joined
from arango_sim.routing import Call
from arango_sim.servers import Role
from arango_sim.transactions import Transaction

LOOK_EVERY = 0.02
LIFETIME, LIFETIME_ON_SINGLE = 600.0, 30.0


def refusal_of(error: QueryError) -> Refusal:
    return Refusal(error.status, error.number, str(error))


def checked(call: Call, query: str, bind: dict[str, Any]) -> tuple[Parsed, References]:
    """A query that may run: its syntax, bind variables, collections and the sender's rights."""
    try:
        parsed = parse(query)
        check_parameters(parsed, bind)
        found = references(parsed.query, bind)
    except QueryError as error:
        raise refusal_of(error) from None
    except NotModelled as reason:
        raise not_modelled(reason) from None
    for name in found.all:
        collection = named(call, name)
        (changeable if name in found.writes else readable)(call, collection)
    return parsed, found


def not_modelled(reason: NotModelled) -> Refusal:
    return Refusal(501, 9, f"the simulator does not model {reason}")


def create(call: Call) -> Answer | Wait:
    options = query_options(call.json(), not call.request.body)
    if call.server.soft_shutdown:
        raise Refusal(503, 30, "shutdown in progress")
    parsed, found = checked(call, options.query, options.bind)
    transaction = joined(call)
    written = [named(call, name) for name in found.writes]
    if not all(each.locks.is_free(transaction, is_exclusive=False) for each in written):
        raise Locked
    query = _started(call, options, parsed, found, transaction)
    try:
        outcome = _run(call, options, parsed, found, query, transaction)
    except Refusal:
        call.server.queries.finish(query, call.cluster.clock.now(), keeps=False)
        raise
    if transaction is not None:
        transaction.is_busy = True
    return eventually(lambda: _ended(call, options, parsed, found, query, outcome, transaction),
                      LOOK_EVERY)


def _started(call: Call, options: QueryOptions, parsed: Parsed, found: References,
             transaction: Transaction | None) -> Query:
    queries, now = call.server.queries, call.cluster.clock.now()
    own = None
    if transaction is None:
        writes = frozenset(named(call, name).name for name in found.writes)
        own = Transaction("", call.user.name, call.database_name, writes, now)
        for name in found.writes:
            own.lock(named(call, name), is_exclusive=False)
    query = Query(queries.next_id(), call.user.name, call.database_name, options.query,
                  options.bind, now, options.is_stream, parsed.query.is_modifying, own)
    queries.running[query.id] = query
    return query


def _run(call: Call, options: QueryOptions, parsed: Parsed, found: References, query: Query,
         transaction: Transaction | None) -> Outcome:
    """SLEEP() does not wait here; the answer is held back instead."""
    within = transaction or query.own
    assert within is not None
    data = QueryData(call.cluster, call.database, within, call.user.name)
    try:
        outcome = run(parsed, options.bind, data, options.full_count, options.memory_limit)
    except QueryError as error:
        raise Refusal(error.status, error.number, f"AQL: {error} (while executing)") from None
    except NotModelled as reason:
        raise not_modelled(reason) from None
    if options.fail_on_warning and outcome.statistics.warnings:
        number, message = outcome.statistics.warnings[0]
        raise Refusal(500, number, f"AQL: {message} (while executing)")
    return outcome


def _ended(call: Call, options: QueryOptions, parsed: Parsed, found: References, query: Query,
           outcome: Outcome, transaction: Transaction | None) -> Answer | None:
    """The answer once the query has slept, or was killed."""
    queries, now = call.server.queries, call.cluster.clock.now()
    passed, slept = now - query.started, outcome.statistics.slept
    is_late = 0 < options.max_runtime < min(slept, passed)
    if passed < slept and not (query.is_killed or is_late):
        return None
    if transaction is not None:
        transaction.is_busy, transaction.used = False, now
    if query.is_killed or is_late:
        queries.finish(query, now, keeps=False)
        raise Refusal(410, 1500, "AQL: query killed (while executing)")
    queries.finish(query, now, keeps=True)
    cursor = _cursor(call, options, outcome, transaction)
    if options.profile:
        cursor.extra["profile"] = {"initializing": 0.0, "parsing": 0.0, "executing": slept}
        if options.profile > 1:
            cursor.extra["plan"] = plan(parsed.query, found)
    answer = cursor.next()
    if cursor.has_more or (options.is_stream and options.allows_retry):
        queries.keep(cursor, now)
    return top(answer, 201)


def _cursor(call: Call, options: QueryOptions, outcome: Outcome,
            transaction: Transaction | None) -> Cursor:
    common: dict[str, Any] = {"cached": False}
    if options.counts:
        common["count"] = len(outcome.rows)
    version = call.cluster.version
    is_single = call.server.role is Role.SINGLE
    extra = {"warnings": [{"code": number, "message": message} for number, message in
                          outcome.statistics.warnings[:options.max_warnings]],
             "stats": _statistics(call, outcome)}
    return Cursor(
        call.server.queries.next_id(), call.user.name, call.database_name, outcome.rows,
        options.batch_size, options.ttl or (LIFETIME_ON_SINGLE if is_single else LIFETIME),
        common, extra, options.is_stream, options.allows_retry and version.since(3, 11),
        version.since(3, 11, 1) or (version.since(3, 11) and options.allows_retry), transaction)


def _statistics(call: Call, outcome: Outcome) -> dict[str, Any]:
    counted, version = outcome.statistics, call.cluster.version
    shown: dict[str, Any] = {
        "writesExecuted": counted.writes_executed, "writesIgnored": counted.writes_ignored,
        "scannedFull": counted.scanned, "scannedIndex": 0, "cursorsCreated": 0,
        "cursorsRearmed": 0, "cacheHits": 0, "cacheMisses": 0, "filtered": counted.filtered,
        "httpRequests": 0, "executionTime": counted.slept + 0.0001234, "peakMemoryUsage": 0}
    if version.since(3, 11):
        shown["intermediateCommits"] = 0
    if version.since(3, 12):
        shown |= {"documentLookups": 0, "seeks": 0}
    if version.since(3, 12, 9):
        shown["searchParallelism"] = 1
    if counted.full_count is not None:
        shown["fullCount"] = counted.full_count
    return shown
