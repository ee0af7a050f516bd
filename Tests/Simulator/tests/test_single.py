"""A single server: what it serves, and how it refuses what only clusters have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking import Reply, ask, superuser

from sim_process import SimulatedCluster


@pytest.fixture(scope="module")
def single() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--deployment", "single") as deployment:
        yield deployment


def get(single: SimulatedCluster, path: str) -> Reply:
    return ask(single.endpoints[0], "GET", path)


def test_its_role(single: SimulatedCluster) -> None:
    assert single.coordinators == [] and len(single.endpoints) == 1
    assert get(single, "/_admin/server/role").json["role"] == "SINGLE"
    assert get(single, "/_admin/server/id").error == (500, 500)
    info = get(single, "/_admin/status").json["serverInfo"]
    assert info["role"] == "SINGLE" and "serverId" not in info
    assert get(single, "/_admin/support-info").json["deployment"] == {"type": "single"}


@pytest.mark.parametrize(("path", "error", "text"), [
    ("/_admin/cluster/health", (403, 403), "not allowed on single servers"),
    ("/_admin/cluster/maintenance", (403, 403), "not allowed on single servers"),
    ("/_admin/cluster/numberOfServers", (403, 403), "only allowed on coordinators"),
    ("/_admin/cluster/rebalance", (403, 403), "only allowed on coordinators"),
    ("/_admin/cluster/shardStatistics", (501, 1471), "only valid on a coordinator"),
    ("/_api/cluster/endpoints", (501, 9), "deployment type"),
    ("/_api/cluster/agency-dump", (501, 9), "only to be executed on coordinators"),
    ("/_admin/shutdown", (405, 405), "method not supported"),
])
def test_refusals(single: SimulatedCluster, path: str, error: tuple[int, int],
                  text: str) -> None:
    reply = get(single, path)
    assert reply.error == error and text in reply.json["errorMessage"]


def test_data_and_async_requests(single: SimulatedCluster) -> None:
    endpoint = single.endpoints[0]
    made = ask(endpoint, "POST", "/_api/collection", {"name": "things"}).json
    assert "numberOfShards" not in made and made["objectId"]
    stored = ask(endpoint, "POST", "/_api/document/things", {"_key": "a"},
                 headers={"x-arango-async": "store"})
    id = stored.headers["x-arango-async-id"]
    assert int(id) < 1 << 48
    assert ask(endpoint, "PUT", f"/_api/job/{id}").json["_key"] == "a"
    assert get(single, "/_api/document/things/a").status == 200


def test_what_a_db_server_can_do_it_can_too(single: SimulatedCluster) -> None:
    auth = superuser(single)
    keys = ask(single.endpoints[0], "GET", "/_admin/server/encryption", auth=auth).json
    assert len(keys["result"]["encryption-keys"]) == 1
