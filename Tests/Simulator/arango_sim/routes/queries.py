"""/_api/query and /_api/explain: queries that run, were slow, or are only looked at."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, raw, top
from arango_sim.queries import PROPERTIES, Query
from arango_sim.routes.cursors import by_id
from arango_sim.routing import FRONT, Call, Right, Route, imported_later


def _visible(call: Call) -> list[Query]:
    """Those of the sender's database; all of them for superusers who ask for all."""
    shows_all = _all(call)
    return [query for query in call.server.queries.running.values()
            if shows_all or query.database == call.database_name]


def _all(call: Call) -> bool:
    if not call.flag("all"):
        return False
    if not call.user.is_admin or not call.database.is_system:
        raise Refusal(403, 11, "forbidden")
    return True


def running(call: Call) -> Answer:
    queries, now = call.server.queries, call.cluster.clock.now()
    return raw([query.shown(now, queries.properties, "executing") for query in _visible(call)])


def slow(call: Call) -> Answer:
    shows_all = _all(call)
    return raw([query for query in call.server.queries.slow
                if shows_all or query["database"] == call.database_name])


def clear_slow(call: Call) -> Answer:
    call.server.queries.slow.clear()
    return top()


def kill(call: Call) -> Answer:
    """The query ends when it is looked at the next time."""
    query = call.server.queries.running.get(call.parameters[0])
    if query is None or query.database != call.database_name and not _all(call):
        raise Refusal(404, 1591, f"query ID not found: {call.parameters[0]}")
    query.is_killed = True
    return top()


def properties(call: Call) -> Answer:
    return top(call.server.queries.properties)


def set_properties(call: Call) -> Answer:
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 600, "expecting a JSON object as body")
    known: dict[str, Any] = call.server.queries.properties
    for name, default in PROPERTIES.items():
        value = body.get(name)
        if type(value) is type(default) and not (type(value) is int and value < 0):
            known[name] = value
    return top(known)


def rules(call: Call) -> Answer:
    """No optimizer is modelled."""
    return raw([])


explain = imported_later("arango_sim.query_looks", "explain")
check_syntax = imported_later("arango_sim.query_looks", "check_syntax")

ROUTES = [
    Route("POST", "/_api/explain", explain, Right.ANY, FRONT),
    Route("POST", "/_api/query", check_syntax, Right.ANY, FRONT),
    Route("PUT", "/_api/query", check_syntax, Right.ANY, FRONT),
    Route("GET", "/_api/query/current", running, Right.ANY, FRONT),
    Route("GET", "/_api/query/slow", slow, Right.ANY, FRONT),
    Route("DELETE", "/_api/query/slow", clear_slow, Right.ANY, FRONT),
    Route("GET", "/_api/query/properties", properties, Right.ANY, FRONT),
    Route("PUT", "/_api/query/properties", set_properties, Right.ANY, FRONT),
    Route("GET", "/_api/query/rules", rules, Right.ANY, FRONT, since=(3, 10)),
    Route("DELETE", "/_api/query/{}", kill, Right.ANY, FRONT, home=by_id),
]
