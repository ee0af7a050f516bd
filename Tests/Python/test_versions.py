"""Operations missing in other versions, and short names of servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from libarango import ArangoClient, Database
from libarango.exceptions import (ArangoClientError, ArgumentError, ClusterServerStatisticsError,
                                  ServerCrashesError, ServerError, UnsupportedError)
from sim_process import SimulatedCluster


@pytest.fixture(scope="module")
def one_later_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--version", "4.0.0", "--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture
def later(one_later_cluster: SimulatedCluster) -> SimulatedCluster:
    one_later_cluster.reset()
    return one_later_cluster


def paths(cluster: SimulatedCluster) -> list[str]:
    return [request["path"].partition("?")[0].removeprefix("/_db/_system")
            for request in cluster.requests()]


def test_a_removed_operation_is_refused_and_not_sent(later: SimulatedCluster) -> None:
    with ArangoClient(later.endpoints) as client:
        with pytest.raises(UnsupportedError) as raised:
            client.db(password=later.password).cluster.server_statistics(later.dbservers[0].id)
    error = raised.value
    assert isinstance(error, ClusterServerStatisticsError) and isinstance(error, ArangoClientError)
    assert ("server 4.0.0 has no cluster.server_statistics, removed in 4.0; use server.metrics"
            in error.message)
    assert error.status == "ARANGO_ERR_UNSUPPORTED" and error.execution == "no"
    assert set(paths(later)) == {"/_api/version"}
    asked = [request["server"] for request in later.requests()]
    assert len(asked) == len(set(asked)) <= len(later.endpoints)


def test_without_version_check_it_is_sent(later: SimulatedCluster) -> None:
    with ArangoClient(later.endpoints, version_check=False) as client:
        with pytest.raises(ServerError) as raised:
            client.db(password=later.password).cluster.server_statistics(later.dbservers[0].id)
    assert (raised.value.http_code, raised.value.error_message) == (
        400, "invalid command 'nodeStatistics'")
    assert paths(later) == ["/_admin/cluster/nodeStatistics"]


def test_an_operation_of_a_later_version_is_refused() -> None:
    with (SimulatedCluster("--version", "3.12.7", "--coordinators", 1) as earlier,
          ArangoClient(earlier.endpoints) as client):
        db = client.db(password=earlier.password)
        with pytest.raises(ServerCrashesError, match="3.12.7 has no server.crashes.*3.12.8"):
            db.server.crashes()
        assert db.server.api_calls()["calls"]
        assert paths(earlier).count("/_api/version") == 1


def test_the_version_of_a_host_is_requested_once(
        db: Database, cluster: SimulatedCluster) -> None:
    for _ in range(9):
        db.server.api_calls()
    asked = [request["server"] for request in cluster.requests()
             if "/_api/version" in request["path"]]
    assert len(asked) == len(set(asked)) == len(cluster.coordinators)


def test_an_operation_of_every_version_requests_no_version(later: SimulatedCluster) -> None:
    with ArangoClient(later.endpoints) as client:
        client.db(password=later.password).cluster.health()
    assert paths(later) == ["/_admin/cluster/health"]


BY_SHORT_NAME: list[Callable[[Database, str], object]] = [
    lambda db, name: db.cluster.server_version(name),
    lambda db, name: db.cluster.server_engine(name),
    lambda db, name: db.cluster.server_statistics(name),
    lambda db, name: db.cluster.dbserver_statistics(name),
    lambda db, name: db.cluster.toggle_server_maintenance_mode(name, "maintenance", 60),
    lambda db, name: db.cluster.server_maintenance_mode(name),
    lambda db, name: db.cluster.shard_statistics(name),
    lambda db, name: db.server.metrics(name),
    lambda db, name: db.server.log_levels(name),
]


def test_short_names_are_resolved_by_one_health_request(db: Database, cluster: SimulatedCluster) -> None:
    for call in BY_SHORT_NAME:
        call(db, "DBServer0001")
        call(db, "DBServer0002")
    sent = paths(cluster)
    assert sent.count("/_admin/cluster/health") == 1
    assert len([path for path in sent if path != "/_api/version"]) == 1 + 2 * len(BY_SHORT_NAME)
    ids = {server.short_name: server.id for server in cluster.dbservers}
    assert db.cluster.server_maintenance_mode(ids["DBServer0001"])["Mode"] == "maintenance"


def test_ids_need_no_health_request(db: Database, cluster: SimulatedCluster) -> None:
    for call in BY_SHORT_NAME:
        call(db, cluster.dbservers[0].id)
    assert "/_admin/cluster/health" not in paths(cluster)


def test_an_unknown_short_name_is_refused(db: Database, cluster: SimulatedCluster) -> None:
    with pytest.raises(ArgumentError, match='"DBServer0009".*DBServer0001'):
        db.cluster.server_version("DBServer0009")
    assert set(paths(cluster)) == {"/_admin/cluster/health"}
