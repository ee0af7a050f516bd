"""Routes of the agency: dumps by coordinators, the configuration by agents."""

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
    """The answer to one read, which is a list of one store."""
    return raw({"index": call.cluster.last_id, "cache": [_read(call)]})


def _read(call: Call) -> dict[str, Any]:
    try:
        call.cluster.supervision.agency_leader()
    except AgencyUnavailable:
        raise Refusal(503, 503, "agency communication failed") from None
    return {"arango": tree(call.cluster)}


def diagnosis(call: Call) -> Answer:
    """The findings in this agency's store, or in the store that is sent along. A body with `index`,
    `term` and `agency` is a dump; any other body is taken for the store itself."""
    store = _read(call)
    if call.request.method == "POST":
        body = call.json()
        if not isinstance(body, dict):
            raise Refusal(400, 400, "Expecting object as body.")
        store = body["agency"] if {"index", "term", "agency"} <= body.keys() else body
    try:
        unhealthy = list(_unhealthy_leaders(store["arango"]))
    except (KeyError, TypeError, AttributeError) as error:
        return result({"error": True, "errorMessage": f"agency store without {error}"})
    found: dict[str, Any] = {"unhealthyShardLeaders": unhealthy} if unhealthy else {}
    tests = ["duplicateCollectionNames", "unhealthyShardLeaders"]
    if call.query.get("strict") != "false":
        tests.append("stalePendingJobs")
    return result({"diagnosis": {**found, "goodTests": [name for name in tests if name not in found],
                                 "badTests": list(found)},
                   "error": False, "errorMessage": ""})


def _unhealthy_leaders(root: dict[str, Any]) -> Iterator[dict[str, str]]:
    health = root["Supervision"]["Health"]
    for database, collections in root["Plan"]["Collections"].items():
        for id, collection in collections.items():
            for shard, homes in collection["shards"].items():
                if health[homes[0]]["Status"] != "GOOD":
                    yield {"database": database, "collection": id, "shard": shard,
                           "leader": homes[0]}


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
