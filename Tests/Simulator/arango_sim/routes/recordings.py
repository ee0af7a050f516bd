"""/_admin/server/{api-calls,aql-queries}: recent requests of a server, newest first."""

from __future__ import annotations

from arango_sim.answers import Answer, result
from arango_sim.routing import FRONT, Call, Right, Route

NOT_HERE = (501, 9, "not implemented")


def api_calls(call: Call) -> Answer:
    return result({"calls": [recorded.shown() for recorded in reversed(call.server.calls)]})


def aql_queries(call: Call) -> Answer:
    """Always none, because queries are not modelled."""
    return result({"queries": []})


ROUTES = [
    Route("GET", "/_admin/server/api-calls", api_calls, Right.ADMIN, FRONT, NOT_HERE,
          since=(3, 12, 5)),
    Route("GET", "/_admin/server/aql-queries", aql_queries, Right.ADMIN, FRONT, NOT_HERE,
          since=(3, 12, 6)),
]
