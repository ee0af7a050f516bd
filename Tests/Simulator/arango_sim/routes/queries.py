"""/_api/query and /_api/explain: queries that run, were slow, or are only looked at."""

from __future__ import annotations

from typing import Any

from arango_aql import NotModelled, QueryError, parse, references
from arango_sim.answers import Answer, Refusal, raw, top
from arango_sim.queries import PROPERTIES, Query
from arango_sim.query_options import bind_variables, query_text
from arango_sim.query_plans import plan, syntax_tree
from arango_sim.routes.cursors import by_id, checked, not_modelled, refusal_of
from arango_sim.routing import FRONT, Call, Right, Route


def explain(call: Call) -> Answer:
    body = call.json()
    query = query_text(body, not call.request.body)
    parsed, found = checked(call, query, bind_variables(body))
    options = body.get("options")
    shown = plan(parsed.query, found)
    all_plans = isinstance(options, dict) and options.get("allPlans") is True
    statistics = {"rulesExecuted": 0, "rulesSkipped": 0, "plansCreated": 1,
                  "peakMemoryUsage": 0, "executionTime": 0.0001234}
    if all_plans:
        return top({"plans": [shown], "warnings": [], "stats": statistics})
    return top({"plan": shown, "cacheable": not parsed.query.is_modifying, "warnings": [],
                "stats": statistics})


def check_syntax(call: Call) -> Answer:
    """Names collections that appear in the query itself, which need not exist."""
    query = query_text(call.json(), not call.request.body)
    try:
        parsed = parse(query)
        names = {name: f"@{name}" for name in parsed.parameters}
        found = references(parsed.query, names)
    except QueryError as error:
        raise refusal_of(error) from None
    except NotModelled as reason:
        raise not_modelled(reason) from None
    collections = [name for name in found.all if name not in names.values()]
    return top({"parsed": True, "collections": collections,
                "bindVars": sorted(parsed.parameters), "ast": syntax_tree(parsed.query),
                "warnings": []})


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
