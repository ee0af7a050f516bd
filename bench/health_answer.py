"""The responses that the benchmarks request: the health of a cluster of any size, GET
/_admin/cluster/health, and a small one, GET /_admin/server/id."""

from __future__ import annotations

import json
import random
import uuid
from typing import Any

_VERSION = "3.12.10"
_NOW = "2026-03-01T09:30:00Z"


def health_answer(coordinators: int = 3, db_servers: int = 3, agents: int = 3) -> dict[str, Any]:
    """Returns the health of a cluster as ArangoDB 3.12 sends it; equal arguments give equal
    bytes."""
    # Seeded, so that figures of different days are of the same bytes.
    chance = random.Random(8529)
    health: dict[str, Any] = {}
    agent_ids = [_server_id("AGNT", chance) for _ in range(agents)]
    for number, agent in enumerate(agent_ids):
        leading = number == 0
        health[agent] = {
            "Endpoint": f"tcp://{_network(number)}.10:8531",
            "Role": "Agent",
            "CanBeDeleted": False,
            "Version": _VERSION,
            "Engine": "rocksdb",
            "Leader": agent_ids[0],
            "Status": "GOOD",
            "Leading": leading,
            # Seconds since the leader heard of it; of all other servers it is a date.
            "LastAckedTime": 0.0 if leading else round(chance.uniform(0.01, 0.25), 3),
        }
    for number in range(coordinators):
        endpoint = f"tcp://{_network(number)}.50:8529"
        health[_server_id("CRDN", chance)] = _server("Coordinator", number, endpoint, chance)
    for number in range(db_servers):
        endpoint = f"tcp://{_network(number)}.100:8530"
        health[_server_id("PRMR", chance)] = _server("DBServer", number, endpoint, chance)
    return {"ClusterId": _uuid(chance), "Health": health, "error": False, "code": 200}


def health_of(servers: int) -> dict[str, Any]:
    """Returns the health of a large cluster: three agents, the others coordinators and DB-Servers
    in equal parts."""
    coordinators = (servers - 3) // 2
    return health_answer(coordinators, servers - 3 - coordinators)


def compact(answer: Any) -> bytes:
    """The answer as text without blanks, as ArangoDB and libarango write it."""
    return json.dumps(answer, separators=(",", ":")).encode()


def _network(number: int) -> str:
    return f"10.{1 + number // 256}.{number % 256}"


def _server(role: str, number: int, endpoint: str, chance: random.Random) -> dict[str, Any]:
    return {
        "Endpoint": endpoint,
        "SyncTime": _NOW,
        "Version": _VERSION,
        "Engine": "rocksdb",
        "ShortName": f"{role}{number + 1:04}",
        "SyncStatus": "SERVING",
        "Timestamp": _NOW,
        "Status": "GOOD",
        "LastAckedTime": _NOW,
        "Host": f"{chance.getrandbits(128):032x}",
        "Role": role,
        "CanBeDeleted": False,
    }


def _server_id(prefix: str, chance: random.Random) -> str:
    return f"{prefix}-{_uuid(chance)}"


def _uuid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def id_answer() -> dict[str, Any]:
    """The id of the coordinator that answers."""
    return {"error": False, "code": 200, "id": _server_id("CRDN", random.Random(8529))}
