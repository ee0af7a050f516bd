"""Clients: hosts, strategies, options and closing."""

from __future__ import annotations

import copy
import gc
from typing import Any

import pytest

from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, AuthError, ClosedError, ServerError
from sim_process import FaultyHosts, SimulatedCluster


def served(cluster: SimulatedCluster) -> list[str]:
    """The coordinators of the requests, in order."""
    return [request["server"] for request in
            sorted(cluster.requests(), key=lambda request: float(request["time"]))]


@pytest.mark.parametrize("form", [list, tuple, iter, ",".join])
def test_hosts_are_a_list_or_a_comma_string(cluster: SimulatedCluster, form: Any) -> None:
    with ArangoClient(form(cluster.endpoints)) as client:
        assert client.hosts == cluster.endpoints
        db = client.db(password=cluster.password)
        assert len({db.cluster.server_id() for _ in cluster.endpoints}) == 3


def test_round_robin_takes_the_coordinators_in_turn(
        db: Database, cluster: SimulatedCluster) -> None:
    answered = [db.cluster.server_id() for _ in range(12)]
    assert served(cluster) == answered
    assert len(set(answered[:3])) == 3
    assert answered == answered[:3] * 4


def test_round_robin_is_one_for_all_databases_of_a_client(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    first, second = (client.db(password=cluster.password) for _ in range(2))
    answered = [db.cluster.server_id() for _ in range(3) for db in (first, second)]
    assert answered == answered[:3] * 2


def test_random_asks_every_coordinator_in_no_order(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, host_resolver="random") as client:
        db = client.db(password=cluster.password)
        answered = [db.cluster.server_id() for _ in range(60)]
    assert len(set(answered)) == 3
    assert answered != answered[:3] * 20


@pytest.mark.parametrize("make, named", [
    (lambda: ArangoClient(host_resolver="nearest"), "nearest"),
    (lambda: ArangoClient("db1:8529"), "db1:8529"),
    (lambda: ArangoClient([]), "hosts"),
    (lambda: ArangoClient(["http://a:8529", 5]), r"hosts\[1\]"),  # type: ignore[list-item]
    (lambda: ArangoClient(b"http://a:8529"), r"hosts\[0\]"),  # type: ignore[arg-type]
    (lambda: ArangoClient(8529), "hosts"),  # type: ignore[arg-type]
    (lambda: ArangoClient(timeout_ms="1000"), "timeout_ms.*1000"),
    (lambda: ArangoClient(timeout_ms=0), "timeout_ms.*0"),
    (lambda: ArangoClient(timeout_ms=10 ** 30), f"nor a double: {10 ** 30}"),
    (lambda: ArangoClient(timeout_ms=float("nan")), "timeout_ms"),
    (lambda: ArangoClient(timeout_ms=5.5), r"timeout_ms.*5\.5"),
    (lambda: ArangoClient(timeout_ms={1, 2}), "timeout_ms"),
    (lambda: ArangoClient(timeoutms=1), "timeoutms.*timeout_ms"),
    (lambda: ArangoClient().db(""), "name"),
    (lambda: ArangoClient().db(username="a:b"), "username"),
    (lambda: ArangoClient().db(verify="yes"), "verify"),  # type: ignore[arg-type]
    (lambda: ArangoClient().db(max_idle_connections=3), "max_idle_connections"),
    (lambda: ArangoClient().db().with_options(verify=True), "verify"),
    (lambda: ArangoClient().db().call("cluster.helth"), "cluster.helth.*cluster.health"),
    (lambda: ArangoClient().db().call("cluster.health", depth=1), "depth"),
    (lambda: ArangoClient().db().call("cluster.server_version"), "server_id"),
    (lambda: ArangoClient().db().cluster.server_version(""), "server_id.*empty"),
    (lambda: ArangoClient().db().cluster.server_version(None),  # type: ignore[arg-type]
     "server_id is missing"),
    (lambda: ArangoClient().db().cluster.toggle_maintenance_mode("maybe"), "mode.*maybe"),
    (lambda: ArangoClient().db().request("FETCH", "/"), "FETCH"),
    (lambda: ArangoClient().db().request("GET", "_api/version"), "_api/version"),
    (lambda: ArangoClient().db().request("GET", "/", {"X-Y": 5}),  # type: ignore[dict-item]
     "X-Y"),
    (lambda: ArangoClient().db().request("POST", "/", body={1, 2}), "body: set cannot"),
])
def test_what_cannot_be_used_is_named(make: Any, named: str) -> None:
    with pytest.raises(ArgumentError, match=named) as raised:
        make()
    assert raised.value.status == "ARANGO_ERR_ARGUMENT"
    assert raised.value.execution == "no"
    assert raised.value.attempts == []


def test_a_database_has_the_clients_options_unless_it_has_its_own(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, max_response_bytes=1) as client:
        with pytest.raises(Exception, match="max_response_bytes"):
            client.db(password=cluster.password).cluster.health()
        db = client.db(password=cluster.password, max_response_bytes=1 << 20)
        assert db.cluster.health()
        narrow = db.with_options(max_response_bytes=1)
        assert (narrow.name, narrow.username) == (db.name, db.username)
        with pytest.raises(Exception, match="max_response_bytes"):
            narrow.cluster.health()
        assert db.cluster.health()


def test_a_whole_float_is_an_integer_and_none_the_default(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    with ArangoClient(faulty.hosts[0], timeout_ms=50.0, max_attempts=None) as client:
        for db in (client.db(timeout_ms=None), client.db().with_options(timeout_ms=None),
                   client.db(timeout_ms=60_000).with_options(timeout_ms=40.0)):
            with pytest.raises(TimeoutError):
                db.cluster.server_id()
    with ArangoClient(timeout_ms=None, discover=None, tls_ca_file=None) as client:
        assert client.db(headers=None, user_token=None).with_options(transaction=None)


def test_verify_asks_the_server_and_no_verify_does_not(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    client.db(password="wrong")
    client.db("nowhere", password=cluster.password)
    assert cluster.requests() == []
    client.db(password=cluster.password, verify=True)
    assert len(cluster.requests()) == 1
    with pytest.raises(AuthError):
        client.db(password="wrong", verify=True)
    with pytest.raises(ServerError) as raised:
        client.db("nowhere", password=cluster.password, verify=True)
    assert raised.value.error_code == 1228


def test_a_closed_client_says_so(client: ArangoClient, db: Database) -> None:
    cluster = db.cluster
    cluster.health()
    client.close()
    client.close()
    for call in (client.db, cluster.health, db.with_options().cluster.health,
                 lambda: db.request("GET", "/_api/version")):
        with pytest.raises(ClosedError, match="client is"):
            call()
    assert "closed" in repr(client)


def test_leaving_the_block_closes_the_client() -> None:
    with ArangoClient() as client:
        db = client.db()
    with pytest.raises(ClosedError):
        db.cluster.health()


def test_what_is_in_use_keeps_the_client_open(cluster: SimulatedCluster) -> None:
    servers = ArangoClient(cluster.endpoints).db(password=cluster.password).with_options().cluster
    gc.collect()
    assert servers.server_id()


def test_a_copy_is_the_same_database(db: Database) -> None:
    other = copy.copy(db)
    del db
    assert other.cluster.server_role() == "COORDINATOR"


def test_no_representation_has_the_password(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client:
        db = client.db("_system", "root", "s3cret-word")
        shown = [repr(client), repr(db), str(db), repr(db.cluster), repr(vars(client))]
        with pytest.raises(AuthError) as raised:
            db.cluster.health()
    shown += [repr(raised.value), str(raised.value), repr(vars(raised.value))]
    with pytest.raises(ArgumentError) as refused:
        ArangoClient("http://root:s3cret-word@127.0.0.1:1")
    shown += [repr(refused.value), repr(vars(refused.value))]
    assert "s3cret-word" not in " ".join(shown)
    assert "_system" in repr(db) and "root" in repr(db)


def test_stats_tell_of_every_host(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, host_resolver="fallback") as client:
        before = client.stats()
        assert before["strategy"] == "fallback" and before["insecure"] is False
        assert [host["url"] for host in before["hosts"]] == cluster.endpoints
        assert {host["state"] for host in before["hosts"]} == {"fine"}
        cluster.stop("Coordinator0001")
        db = client.db(password=cluster.password)
        db.cluster.server_statistics(cluster.dbservers[0].id)
        first, second, third = client.stats()["hosts"]
        assert (first["state"], first["failures"], first["requests"]) == ("resting", 1, 1)
        # The version was asked for, then the statistics.
        assert (second["state"], second["failures"], second["requests"]) == ("fine", 0, 2)
        assert (second["version"], second["role"]) == (cluster.line["version"], "COORDINATOR")
        assert second["latency_us"] > 0 and second["in_flight"] == 0
        assert third["requests"] == 0 and "version" not in third
    with pytest.raises(ClosedError):
        client.stats()
