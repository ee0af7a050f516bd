"""Operations held to the model of a cluster, where its state decides what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from arango_sim.access import sign
from libarango import ArangoClient, ArangoError, Database
from sim_process import SimulatedCluster

SORTING = {"cluster.vpack_sort_migration_status": {"next": "CORRECT", "current": "CORRECT"},
           "cluster.vpack_sort_migration_index_check": {
               "affected": [], "error": False, "errorCode": 0,
               "errorMessage": "all good with sorting order"},
           "cluster.migrate_vpack_sorting": {
               "error": False, "errorCode": 0, "errorMessage": "VPack sorting migration done."}}


def token(cluster: SimulatedCluster) -> str:
    """Of a superuser."""
    return sign({"iss": "arangodb", "server_id": "test"}, cluster.jwt_secret.encode())


@pytest.fixture
def superuser(cluster: SimulatedCluster) -> Iterator[Database]:
    with ArangoClient(cluster.endpoints) as client:
        yield client.db("_system", superuser_token=token(cluster))


@pytest.mark.parametrize("operation", SORTING)
def test_every_dbserver_answers_a_sort_migration(
        cluster: SimulatedCluster, superuser: Database, operation: str) -> None:
    answers = superuser.call(operation)
    assert answers == {server.id: {"error": False, "code": 200, "result": SORTING[operation]}
                       for server in cluster.dbservers}
    storage = ArangoClient(cluster.dbservers[0].endpoint)
    with storage:
        flat = storage.db("_system", superuser_token=token(cluster)).call(operation)
    assert flat == SORTING[operation]


@pytest.mark.parametrize("operation", SORTING)
def test_an_unresponsive_dbserver_fails_the_sort_migration(
        cluster: SimulatedCluster, superuser: Database, operation: str) -> None:
    lost = cluster.dbservers[1].id
    cluster.stop(lost)
    with pytest.raises(ArangoError, match=f"inner error of {lost}, error 1478") as raised:
        superuser.call(operation)
    error = raised.value
    assert (error.status, error.execution) == ("ARANGO_ERR_SERVER", "yes")
    assert (error.http_code, error.error_code) == (200, 1478)


def diagnosed(superuser: Database, dump: Any = None) -> Any:
    return superuser.call("cluster.agency_diagnosis", dump=dump)["diagnosis"]


def test_a_diagnosis_accepts_the_result_of_agency_dump(
        cluster: SimulatedCluster, superuser: Database) -> None:
    healthy = superuser.call("cluster.agency_dump")
    assert diagnosed(superuser)["badTests"] == []
    superuser.call("cluster.toggle_maintenance_mode", mode="on")  # no failover
    cluster.stop("DBServer0001")
    cluster.advance(20)
    sick = superuser.call("cluster.agency_dump")
    assert diagnosed(superuser)["badTests"] == ["unhealthyShardLeaders"]
    assert diagnosed(superuser, healthy)["badTests"] == []
    assert diagnosed(superuser, {"index": 7, "term": 1, **sick})["badTests"] == [
        "unhealthyShardLeaders"]
    assert diagnosed(superuser, sick["agency"])["badTests"] == ["unhealthyShardLeaders"]


def test_a_diagnosis_that_fails_is_an_error(superuser: Database) -> None:
    with pytest.raises(ArangoError, match="with an inner error: agency store") as raised:
        superuser.call("cluster.agency_diagnosis", dump={"agency": {"nonsense": {}}})
    error = raised.value
    assert (error.status, error.http_code) == ("ARANGO_ERR_SERVER", 200)
    assert error.error_code is None and error.execution == "yes"


def test_a_supervision_that_has_not_written_yet_has_no_mode(
        cluster: SimulatedCluster, superuser: Database) -> None:
    assert superuser.call("cluster.maintenance_mode") == "Normal"
    cluster.wish(supervision_unwritten=True)
    assert superuser.call("cluster.maintenance_mode") is None


@pytest.mark.parametrize("version", ["3.12.8", "3.12.10"])
def test_crashes_are_a_list_in_every_release(version: str) -> None:
    with SimulatedCluster("--coordinators", 1, "--version", version) as cluster:
        cluster.act("Coordinator0001", "crash")
        cluster.start("Coordinator0001")
        with ArangoClient(cluster.endpoints) as client:
            db = client.db("_system", cluster.username, cluster.password)
            id, = db.call("server.crashes")
            assert db.call("server.crash", crash_id=id)["crashId"] == id


def test_null_unsets_the_number_of_servers(superuser: Database) -> None:
    def told() -> tuple[Any, Any]:
        counts = superuser.call("cluster.server_count")
        return counts["numberOfCoordinators"], counts["numberOfDBServers"]

    superuser.call("cluster.set_server_count", coordinators=4, dbservers=5)
    assert told() == (4, 5)
    superuser.call("cluster.set_server_count", dbservers=None)
    assert told() == (4, None)
    superuser.call("cluster.set_server_count", coordinators=None)
    assert told() == (None, None)


def test_compaction_is_told_how(cluster: SimulatedCluster, superuser: Database) -> None:
    superuser.call("server.compact", change_level=True, compact_bottom_most_level=True)
    entry, = superuser.call("server.log_entries", search="compaction")["messages"]
    assert entry["message"].endswith(": changeLevel, compactBottomMostLevel")


def test_only_enabled_members_of_the_structured_log_are_listed(superuser: Database) -> None:
    assert superuser.call("server.structured_log") == {}
    assert superuser.call("server.set_structured_log", parameters={"url": True}) == {"url": True}
    assert superuser.call("server.set_structured_log", parameters={"url": False}) == {}


def test_shard_statistics_know_dbservers_only(
        cluster: SimulatedCluster, superuser: Database) -> None:
    with pytest.raises(ArangoError, match="invalid DBserver id") as raised:
        superuser.call("cluster.shard_statistics", server_id=cluster.coordinators[0].id)
    assert (raised.value.http_code, raised.value.error_code) == (400, 10)
    of_all = superuser.call("cluster.shard_statistics", server_id="all")
    assert superuser.call("cluster.shard_statistics", server_id="all", details=True) == of_all


def test_a_server_that_failed_in_maintenance_stays_in_it(
        cluster: SimulatedCluster, superuser: Database) -> None:
    superuser.call("cluster.toggle_server_maintenance_mode", server_id="DBServer0001",
                   mode="maintenance", timeout=3600)
    cluster.stop("DBServer0001")
    cluster.advance(20)
    with pytest.raises(ArangoError) as raised:
        superuser.call("cluster.toggle_server_maintenance_mode", server_id="DBServer0001",
                       mode="normal")
    assert (raised.value.http_code, raised.value.error_code) == (412, 412)
