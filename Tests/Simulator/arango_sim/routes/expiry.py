"""/_api/ttl: the task that removes expired documents. Nothing expires in the model."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, result
from arango_sim.cluster import EXPIRY
from arango_sim.routing import FRONT, Call, Handler, Right, Route


def properties(call: Call) -> Answer:
    return result(dict(call.cluster.expiry))


def configure(call: Call) -> Answer:
    """Other members are ignored."""
    given = {name: value for name, value in call.object().items() if name in EXPIRY}
    for name, value in given.items():
        if type(value) is not type(EXPIRY[name]) or value < 0:
            raise Refusal(400, 10, f"invalid value for attribute '{name}'")
    call.cluster.expiry |= given
    return properties(call)


def statistics(call: Call) -> Answer:
    return result({"runs": 0, "documentsRemoved": 0, "limitReached": 0})


def _row(method: str, what: str, handler: Handler) -> Route:
    return Route(method, f"/_api/ttl/{what}", handler, Right.ADMIN, FRONT, only_system=True)


ROUTES = [
    _row("GET", "properties", properties), _row("PUT", "properties", configure),
    _row("GET", "statistics", statistics),
]
