"""Coordinators: discovery, pinning, and affinity of jobs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sim_process import FaultyHosts, SimulatedCluster

from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, AuthError, ServerError
from waiting import eventually


@pytest.fixture
def own_cluster() -> Iterator[SimulatedCluster]:
    """A cluster to which a test may add coordinators."""
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


def _ids(db: Database, calls: int = 12) -> set[str]:
    return {db.cluster.server_id() for _ in range(calls)}


def _listing(*urls: str) -> list[dict[str, str] | str]:
    return [{"endpoint": url} for url in urls]


def test_without_the_option_only_the_given_hosts_are_used(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints[0]) as client:
        db = client.db(password=cluster.password)
        assert _ids(db) == {cluster.coordinators[0].id}
    assert not any("endpoints" in request["path"] for request in cluster.requests())


def test_coordinators_are_found_in_the_background_of_ordinary_calls(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints[0], discover=True,
                      discover_interval_ms=3_600_000) as client:
        db = client.db(password=cluster.password)
        eventually(lambda: _ids(db) == {each.id for each in cluster.coordinators})
        told = {host["url"]: host["found"] for host in client.stats()["hosts"]}
        assert told == {url: url != cluster.endpoints[0] for url in cluster.endpoints}
    asked = [each for each in cluster.requests() if each["path"].endswith("/cluster/endpoints")]
    assert len(asked) == 1


def test_a_coordinator_that_was_added_is_found_in_time(own_cluster: SimulatedCluster) -> None:
    with ArangoClient(own_cluster.endpoints, discover=True, discover_interval_ms=100) as client:
        db = client.db(password=own_cluster.password)
        db.cluster.server_id()
        added = own_cluster.add_coordinator()
        eventually(lambda: added.id in _ids(db))


def test_refresh_hosts_finds_them_now(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints[1]) as client:
        db = client.db(password=cluster.password)
        assert sorted(client.refresh_hosts()) == sorted(cluster.endpoints)
        assert _ids(db) == {each.id for each in cluster.coordinators}


def test_refresh_hosts_asks_as_the_newest_user_or_as_nobody(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client:
        with pytest.raises(AuthError):
            client.refresh_hosts()
        db = client.db(password=cluster.password, auth_method="jwt")
        assert len(client.refresh_hosts()) == 3
        del db
        with pytest.raises(AuthError):
            client.refresh_hosts()


def test_a_reading_that_fails_changes_nothing(own_cluster: SimulatedCluster) -> None:
    with ArangoClient(own_cluster.endpoints[0], discover=True) as client:
        own_cluster.tell_endpoints(_listing("tcp://a strange host:1"))
        db = client.db(password=own_cluster.password)
        assert _ids(db) == {own_cluster.coordinators[0].id}
        with pytest.raises(Exception, match="the response lists no coordinators"):
            client.refresh_hosts()
        assert _ids(db) == {own_cluster.coordinators[0].id}


def test_a_found_host_that_does_not_answer_is_not_used(own_cluster: SimulatedCluster) -> None:
    with FaultyHosts("--hosts", 1) as faulty:
        faulty.fault(0, "refuse")
        own_cluster.tell_endpoints(_listing(own_cluster.endpoints[0], faulty.hosts[0]))
        with ArangoClient(own_cluster.endpoints[0], discover=True) as client:
            db = client.db(password=own_cluster.password)
            for _ in range(10):
                assert db.request("GET", "/_admin/server/id").host == own_cluster.endpoints[0]
            assert client.stats()["hosts"][1]["state"] == "resting"


def test_given_hosts_stay_when_the_cluster_lists_them_no_more(
        own_cluster: SimulatedCluster) -> None:
    own_cluster.tell_endpoints(_listing(own_cluster.endpoints[1]))
    with ArangoClient(own_cluster.endpoints[0]) as client:
        db = client.db(password=own_cluster.password)
        client.refresh_hosts()
        assert _ids(db) == {each.id for each in own_cluster.coordinators[:2]}
        own_cluster.tell_endpoints(_listing(own_cluster.endpoints[2]))
        client.refresh_hosts()
        assert _ids(db) == {own_cluster.coordinators[0].id, own_cluster.coordinators[2].id}
        states = [host["state"] for host in client.stats()["hosts"]]
        assert states == ["fine", "unlisted", "fine"]


def test_addresses_are_mapped_to_those_that_can_be_reached(
        own_cluster: SimulatedCluster) -> None:
    own_cluster.tell_endpoints(_listing("tcp://10.0.0.1:8529", "ssl://10.0.0.2:8529"))
    mapped = {"10.0.0.1:8529": own_cluster.endpoints[0][7:],
              "ssl://10.0.0.2:8529": own_cluster.endpoints[1]}
    with ArangoClient(own_cluster.endpoints[0], host_map=mapped) as client:
        db = client.db(password=own_cluster.password)
        assert sorted(client.refresh_hosts()) == sorted(own_cluster.endpoints[:2])
        assert _ids(db) == {each.id for each in own_cluster.coordinators[:2]}


def test_advertised_endpoints_are_preferred() -> None:
    with SimulatedCluster("--advertise") as cluster:
        with ArangoClient(cluster.endpoints[0]) as client:
            client.db(password=cluster.password).cluster.server_id()
            db = client.db(password=cluster.password)
            found = client.refresh_hosts()
            assert db.cluster.server_id()
        assert {url.split("//")[1].split(":")[0] for url in found[1:]} == {"localhost"}


def test_a_pinned_database_asks_one_coordinator_only(
        cluster: SimulatedCluster, db: Database) -> None:
    pinned = db.with_options(host=cluster.endpoints[1])
    assert _ids(pinned) == {cluster.coordinators[1].id}
    cluster.stop(cluster.coordinators[1].id)
    for _ in range(3):
        # Of a kept connection that was reset it may be unknown whether the server read from it.
        with pytest.raises(ConnectionError):
            pinned.cluster.server_id()
    cluster.start(cluster.coordinators[1].id)
    assert _ids(pinned) == {cluster.coordinators[1].id}


def test_a_pinned_host_is_one_of_the_clients(db: Database) -> None:
    with pytest.raises(ArgumentError, match="none of the client's hosts: http://db9:8529"):
        db.with_options(host="http://db9")
    with pytest.raises(ArgumentError, match="option host: host has no scheme"):
        db.with_options(host="db9:8529")


def _begin_job(db: Database) -> tuple[str, str]:
    """Starts an async job; returns its id and its coordinator."""
    answer = db.with_options(**{"async": "store"}).request("GET", "/_api/version")
    return answer.headers["x-arango-async-id"], answer.host or ""


def test_a_job_is_asked_for_where_it_is_kept(cluster: SimulatedCluster, db: Database) -> None:
    for _ in range(3):
        job, keeper = _begin_job(db)
        eventually(lambda: db.job.status(job) == "done")
        cluster.forget_requests()
        assert db.job.get(job)["http_status"] == 200
        request, = cluster.requests()
        asked = next(each for each in cluster.coordinators if each.id == request["server"])
        assert asked.endpoint == keeper


def test_a_job_of_an_unknown_coordinator_is_learned_from_who_passed_it_on(
        cluster: SimulatedCluster, db: Database) -> None:
    with ArangoClient(cluster.endpoints[0]) as elsewhere:
        job, keeper = _begin_job(elsewhere.db(password=cluster.password))
    assert keeper == cluster.endpoints[0]
    pinned = db.with_options(host=cluster.endpoints[2])
    eventually(lambda: pinned.job.status(job) == "done")
    cluster.forget_requests()
    db.job.get(job)
    asked = [each for each in cluster.requests() if "/_api/job/" in each["path"]]
    assert [each["server"] for each in asked] == [cluster.coordinators[0].id]


def test_a_job_that_is_over_and_one_whose_coordinator_is_gone_are_told_apart(
        cluster: SimulatedCluster, db: Database) -> None:
    job, keeper = _begin_job(db)
    eventually(lambda: db.job.status(job) == "done")
    db.job.get(job)
    with pytest.raises(ServerError, match=f"expired: no coordinator has job {job} any more"):
        db.job.get(job)

    job, keeper = _begin_job(db)
    lost = next(each for each in cluster.coordinators if each.endpoint == keeper)
    cluster.stop(lost.id)
    with pytest.raises(Exception, match="coordinator gone"):
        for _ in range(2):
            db.job.get(job)
    cluster.start(lost.id)
    eventually(lambda: lost.id in _ids(db))
    with pytest.raises(ServerError, match="coordinator gone") as caught:
        db.job.get(job)
    assert caught.value.http_code == 404


def test_a_transaction_goes_to_its_coordinator(cluster: SimulatedCluster, db: Database) -> None:
    db.request("POST", "/_api/collection", body='{"name": "things"}')
    begun = db.request("POST", "/_api/transaction/begin",
                       body='{"collections": {"write": ["things"]}}')
    inside = db.with_options(transaction=begun.json()["result"]["id"])
    inside.request("POST", "/_api/document/things", body="{}")
    cluster.forget_requests()
    for _ in range(5):
        inside.request("POST", "/_api/document/things", body="{}")
    servers = [each["server"] for each in cluster.requests() if "document" in each["path"]]
    keeper = next(each for each in cluster.coordinators if each.endpoint == begun.host)
    assert servers == [keeper.id] * 5
