"""/_api/cluster: what every client may know of the cluster."""

from __future__ import annotations

from arango_sim.answers import Answer, top
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.servers import Role


def endpoints(call: Call) -> Answer:
    """The coordinators that have not failed, unless a test sets others."""
    told = call.cluster.told_endpoints
    if told is not None:
        return top({"endpoints": told})
    known = [server for server in call.cluster.role(Role.COORDINATOR)
             if call.cluster.supervision.status(server) != "FAILED"]
    return top({"endpoints": [
        {"endpoint": server.advertised, "internal": server.endpoint} if server.advertised
        else {"endpoint": server.endpoint} for server in known]})


ROUTES = [
    Route("GET", "/_api/cluster/endpoints", endpoints, Right.ANY, COORDINATORS,
          (501, 9, "cannot serve this request for this deployment type")),
]
