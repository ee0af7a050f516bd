"""Every method of `db.cluster` gives what python-arango's method of that name gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from libarango import ArangoClient, Database
from sim_process import SimulatedCluster

arango = pytest.importorskip("arango")

TIMES = {"SyncTime", "LastAckedTime", "Timestamp"}


@pytest.fixture
def ours(cluster: SimulatedCluster) -> Iterator[Any]:
    with ArangoClient(cluster.endpoints[0]) as client:
        yield client.db(password=cluster.password).cluster


@pytest.fixture
def theirs(cluster: SimulatedCluster) -> Iterator[Any]:
    client = arango.ArangoClient(cluster.endpoints[0])
    yield client.db(password=cluster.password).cluster
    client.close()


@pytest.mark.parametrize("method", ["server_id", "server_role", "endpoints"])
def test_value_is_python_arangos(ours: Any, theirs: Any, method: str) -> None:
    assert getattr(ours, method)() == getattr(theirs, method)()


@pytest.mark.parametrize("method", ["server_version", "server_engine"])
@pytest.mark.parametrize("kind", ["coordinators", "dbservers"])
def test_value_of_a_server_is_python_arangos(
        ours: Any, theirs: Any, cluster: SimulatedCluster, method: str, kind: str) -> None:
    for server in getattr(cluster, kind):
        assert getattr(ours, method)(server.id) == getattr(theirs, method)(server.id)


def test_statistics_have_python_arangos_members(
        ours: Any, theirs: Any, cluster: SimulatedCluster) -> None:
    server = cluster.dbservers[0].id
    expected = shape(theirs.server_statistics(server))
    assert shape(ours.server_statistics(server)) == expected
    assert shape(ours.statistics(server)) == expected


def test_health_is_python_arangos(ours: Any, theirs: Any, cluster: SimulatedCluster) -> None:
    assert timeless(ours.health()) == timeless(theirs.health())
    servers = ours.health()["Health"]
    assert set(servers) == {server.id for server in
                            cluster.coordinators + cluster.dbservers + cluster.agents}
    assert {server["Status"] for server in servers.values()} == {"GOOD"}


def test_health_tells_of_a_stopped_server(db: Database, cluster: SimulatedCluster) -> None:
    lost = cluster.dbservers[1]
    cluster.stop(lost.id)
    cluster.advance(60)
    assert db.cluster.health()["Health"][lost.id]["Status"] == "FAILED"


def test_maintenance_mode_is_switched_on_and_off(db: Database, cluster: SimulatedCluster) -> None:
    assert "deactivated" in db.cluster.toggle_maintenance_mode("on")["warning"]
    assert db.request("GET", "/_admin/cluster/maintenance").json()["result"] == "Maintenance"
    assert "reactivated" in db.cluster.toggle_maintenance_mode("off")["warning"]
    assert db.request("GET", "/_admin/cluster/maintenance").json()["result"] == "Normal"
    sent = [request["body"] for request in cluster.requests() if request["method"] == "PUT"]
    assert sent == ['"on"', '"off"']


def timeless(health: dict[str, Any]) -> dict[str, Any]:
    return {**health, "Health": {
        server: {name: None if name in TIMES else value for name, value in members.items()}
        for server, members in health["Health"].items()}}


def shape(value: Any) -> Any:
    """Names and types: the figures themselves change from call to call."""
    if isinstance(value, dict):
        return {name: shape(member) for name, member in value.items()}
    if isinstance(value, list):
        return [shape(member) for member in value]
    return float if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value)
