"""/_api/query-cache and /_api/query-plan-cache: empty caches with their properties."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw, top
from arango_sim.queries import CACHE_PROPERTIES
from arango_sim.routes.collections import writable
from arango_sim.routing import FRONT, Call, Right, Route

MODES = ("off", "on", "demand")


def no_entries(call: Call) -> Answer:
    return raw([])


def clear(call: Call) -> Answer:
    return top()


def clear_plans(call: Call) -> Answer:
    writable(call)
    return top()


def properties(call: Call) -> Answer:
    return raw(call.server.queries.cache_properties)


def set_properties(call: Call) -> Answer:
    """Members of a wrong type are ignored."""
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 600, "expecting a JSON object as body")
    if "mode" in body and body["mode"] not in MODES:
        raise Refusal(400, 10, f"invalid mode {body['mode']!r}")
    known = call.server.queries.cache_properties
    for name, default in CACHE_PROPERTIES.items():
        if type(body.get(name)) is type(default):
            known[name] = body[name]
    return raw(known)


ROUTES = [
    Route("GET", "/_api/query-cache/entries", no_entries, Right.ANY, FRONT),
    Route("DELETE", "/_api/query-cache", clear, Right.ANY, FRONT),
    Route("GET", "/_api/query-cache/properties", properties, Right.ANY, FRONT),
    Route("PUT", "/_api/query-cache/properties", set_properties, Right.ANY, FRONT),
    Route("GET", "/_api/query-plan-cache", no_entries, Right.ANY, FRONT, since=(3, 12, 4)),
    Route("DELETE", "/_api/query-plan-cache", clear_plans, Right.ANY, FRONT, since=(3, 12, 4)),
]
