"""/_admin/activities: what a server does at the moment."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.clock import iso
from arango_sim.routing import Call, Right, Route

OWN = 1


def activities(call: Call) -> Answer:
    """The request itself, and the queries that run, each with the request that began it. Only the
    experimental API has this call."""
    if call.api != "experimental":
        raise Refusal(404, 404, "unknown path '/_admin/activities'")
    now = call.cluster.clock.now()
    shown = [_activity(OWN, "RestHandler", now, {
        "method": "GET", "url": "/_admin/activities", "handler": "ActivityRegistryRestHandler"})]
    for query in call.server.queries.running.values():
        request = OWN + len(shown)
        shown.append(_activity(request, "RestHandler", query.started, {
            "method": "POST", "url": "/_api/cursor", "handler": "RestCursorHandler"}))
        shown.append({**_activity(request + 1, "AQLQuery", query.started, {
            "queryId": int(query.id), "database": query.database, "user": query.owner,
            "queryString": query.text}), "parent": request})
    return raw({"activities": shown})


def _activity(id: int, type: str, created: float, data: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "type": type, "created": iso(created), "data": data}


ROUTES = [Route("GET", "/_admin/activities", activities, Right.ADMIN, since=(3, 12, 8))]
