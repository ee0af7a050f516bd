"""What is told of the agency: dumps by coordinators, the configuration by the agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from arango_sim.agency_tree import tree
from arango_sim.answers import Answer, Refusal, raw, result
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.servers import Role
from arango_sim.supervision import AgencyUnavailable

ONLY_ON_COORDINATORS = (501, 9, "only to be executed on coordinators")
AGENTS = frozenset({Role.AGENT})


def dump(call: Call) -> Answer:
    return raw({"agency": _read(call)})


def cache(call: Call) -> Answer:
    return raw(_read(call))


def _read(call: Call) -> dict[str, Any]:
    try:
        call.cluster.supervision.agency_leader()
    except AgencyUnavailable:
        raise Refusal(503, 503, "agency communication failed") from None
    return {"arango": tree(call.cluster)}


def diagnosis(call: Call) -> Answer:
    """What is wrong with this agency, or with the dump of one that is sent along."""
    store = _read(call)
    if call.request.method == "POST":
        body = call.json()
        store = body.get("agency", body) if isinstance(body, dict) else {}
    try:
        problems = list(_problems(store["arango"]))
    except (KeyError, TypeError, AttributeError):
        raise Refusal(400, 10, "the dump of an agency expected") from None
    return result({"strict": call.flag("strict"), "problems": problems})


def _problems(root: dict[str, Any]) -> Iterator[str]:
    for id, member in root["Supervision"]["Health"].items():
        if member["Status"] != "GOOD":
            yield f"server {id} is {member['Status']}"
    for database, collections in root["Plan"]["Collections"].items():
        for id, collection in collections.items():
            for shard, homes in collection["shards"].items():
                current = root["Current"]["Collections"][database][id][shard]["servers"]
                if set(homes) != set(current):
                    yield f"shard {shard} of {database} is planned on {len(homes)} servers " \
                          f"and in sync on {len(current)}"


def config(call: Call) -> Answer:
    supervision = call.cluster.supervision
    leader = supervision.agency_leader()
    agents = supervision.agents
    acked = {agent.id: {"lastAckedTime": 0 if agent is leader else 0.1, "lastAckedIndex": 1,
                        **({} if agent is leader else {"lastAppend": 0.1})}
             for agent in agents if agent.phase.is_alive}
    return raw({
        "term": 1, "leaderId": leader.id, "commitIndex": 1, "lastCompactionAt": 0,
        "nextCompactionAfter": 1000, "lastAcked": acked if call.server is leader else {},
        "configuration": {
            "pool": {agent.id: agent.endpoint for agent in agents},
            "active": [agent.id for agent in agents], "id": call.server.id,
            "agency size": len(agents), "pool size": len(agents),
            "endpoint": call.server.endpoint, "min ping": 1, "max ping": 5,
            "timeoutMult": 1, "supervision": True, "supervision frequency": 1,
            "compaction step size": 1000, "compaction keep size": 50000,
            "supervision grace period": 15, "supervision ok threshold": 5, "version": 1,
            "startup": "origin"},
        "engine": "rocksdb", "version": call.cluster.version.text})


ROUTES = [
    Route("GET", "/_api/cluster/agency-dump", dump, Right.ADMIN, COORDINATORS,
          ONLY_ON_COORDINATORS),
    Route("GET", "/_api/cluster/agency-cache", cache, Right.ADMIN, COORDINATORS,
          ONLY_ON_COORDINATORS),
    *(Route(method, "/_admin/cluster/agencyDiagnosis", diagnosis, Right.SUPERUSER, COORDINATORS,
            forbidden=(403, 403, "forbidden"), since=(3, 12, 6)) for method in ("GET", "POST")),
    Route("GET", "/_api/agency/config", config, Right.SUPERUSER, AGENTS,
          (404, 404, "not found")),
]
