"""Number and age of connections, and queue times of servers."""

from __future__ import annotations

import threading
import time
import zlib

import pytest
from sim_process import FaultyHosts, SimulatedCluster

from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, CallTimeoutError, ServerError
from waiting import AT_ONCE_SECONDS, eventually, given_time, in_time


def _connections(cluster: SimulatedCluster) -> list[int]:
    return [request["connection"] for request in cluster.requests()]


def _one(cluster: SimulatedCluster, **options: object) -> tuple[ArangoClient, Database]:
    """A client of one coordinator."""
    client = ArangoClient(cluster.endpoints[0], **options)
    return client, client.db(password=cluster.password)


def test_a_connection_serves_one_call_after_the_other(cluster: SimulatedCluster) -> None:
    client, db = _one(cluster)
    with client:
        for _ in range(5):
            db.cluster.server_role()
    assert len(set(_connections(cluster))) == 1


@pytest.mark.parametrize("option", ["max_idle_ms", "max_connection_age_ms"])
def test_one_that_is_too_old_or_was_idle_for_too_long_is_replaced(
        cluster: SimulatedCluster, option: str) -> None:
    client, db = _one(cluster, **{option: 50})
    with client:
        db.cluster.server_role()
        time.sleep(0.06)
        db.cluster.server_role()
    first, second = _connections(cluster)
    assert first != second


def test_no_more_connections_than_allowed_are_made_and_calls_wait_for_them(
        cluster: SimulatedCluster) -> None:
    client, db = _one(cluster, max_connections=2, connect_timeout_ms=60_000)
    with client:
        threads = [threading.Thread(target=lambda: [db.cluster.server_role() for _ in range(20)])
                   for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        host, = client.stats()["hosts"]
        assert host["connections_in_use"] == 0 and 1 <= host["connections_idle"] <= 2
    assert len(_connections(cluster)) == 160
    assert len(set(_connections(cluster))) <= 2


def test_a_call_that_finds_none_free_ends_in_time_and_says_why(faulty: FaultyHosts) -> None:
    # The answer comes when the host is told something else.
    faulty.fault(0, "delay", seconds=3600)
    with ArangoClient(faulty.hosts[0], max_connections=1, connect_timeout_ms=100) as client:
        db = client.db()
        busy = threading.Thread(target=lambda: db.request("GET", "/busy"))
        busy.start()
        eventually(lambda: bool(client.stats()["hosts"][0]["connections_in_use"]))
        eventually(lambda: bool(faulty.requests(0)))
        with pytest.raises(CallTimeoutError, match="as many connections as max_connections") as e:
            db.request("POST", "/late", body="{}")
        assert e.value.execution == "no"
        faulty.fault(0, "none")
        busy.join()
        # A closed idle connection is no failure of the host.
        assert client.stats()["hosts"][0]["failures"] == 0
    assert [request["path"] for request in faulty.requests(0)] == ["/_db/_system/busy"]


def test_waiting_for_a_connection_is_a_part_of_the_calls_time(faulty: FaultyHosts) -> None:
    def call_behind_another(unit: float) -> None:
        faulty.forget_requests()
        faulty.fault(0, "accept-and-hang")
        with ArangoClient(faulty.hosts[0], max_connections=1, connect_timeout_ms=60_000) as client:
            db = client.db()
            busy = threading.Thread(
                target=lambda: pytest.raises(CallTimeoutError, db.with_options(
                    timeout_ms=int(3_000 * unit)).request, "GET", "/busy"))
            busy.start()
            eventually(lambda: bool(client.stats()["hosts"][0]["connections_in_use"])
                       or not busy.is_alive())
            started = time.monotonic()
            with pytest.raises(CallTimeoutError):
                db.with_options(timeout_ms=int(5_000 * unit)).request("GET", "/late")
            took = time.monotonic() - started
            busy.join()
        assert took > 5 * unit - 0.01
        in_time(took < 7 * unit)
        in_time([request["path"] for request in faulty.requests(0)] == [
            "/_db/_system/busy", "/_db/_system/late"])

    given_time(0.1, call_behind_another)


def test_what_a_server_says_of_its_queue_is_told(
        cluster: SimulatedCluster, client: ArangoClient, db: Database) -> None:
    cluster.queue_time(cluster.coordinators[1].id, 1.25)
    for _ in range(3):
        db.cluster.server_role()
    told = [host["queue_time_us"] for host in client.stats()["hosts"]]
    assert told == [0, 1_250_000, 0]


@pytest.mark.parametrize("limit", [2, 0.5, "auto"])
def test_a_request_that_would_wait_too_long_goes_to_another(
        cluster: SimulatedCluster, db: Database, limit: object) -> None:
    cluster.queue_time(cluster.coordinators[0].id, 100)
    patient = db.with_options(queue_time_limit=limit)
    for _ in range(4):
        answer = patient.request("POST", "/_api/collection", body=f'{{"name": "c{time.time_ns()}"}}')
        assert answer.host != cluster.endpoints[0]
    refused = [attempt["outcome"] for attempt in answer.attempts]
    assert refused in (["answered 412", "answered 200"], ["answered 200"])


def test_the_limit_is_what_the_call_has_left(cluster: SimulatedCluster, db: Database) -> None:
    db.with_options(queue_time_limit="auto", timeout_ms=70_000).cluster.server_role()
    sent = {name.lower(): value for name, value in cluster.requests()[-1]["headers"].items()}
    assert 70 - AT_ONCE_SECONDS < float(sent["x-arango-queue-time-seconds"]) <= 70.0


@pytest.mark.parametrize("value", [0, -1, "soon", True, [], 0.0])
def test_a_limit_is_a_number_above_0_or_auto(db: Database, value: object) -> None:
    with pytest.raises(ArgumentError, match="option queue_time_limit"):
        db.with_options(queue_time_limit=value)


def test_when_all_are_busy_a_call_waits_as_long_as_they_ask(
        cluster: SimulatedCluster, db: Database) -> None:
    for member in cluster.coordinators:
        cluster.act(member.id, "queue-full")
        cluster.retry_after(member.id, 1)
    free = threading.Timer(0.3, lambda: [cluster.act(member.id, "resume")
                                         for member in cluster.coordinators])
    free.start()
    started = time.monotonic()
    assert db.cluster.server_role() == "COORDINATOR"
    assert 0.95 < time.monotonic() - started < AT_ONCE_SECONDS
    free.join()


def test_who_is_to_wait_beyond_the_deadline_is_answered_at_once(
        cluster: SimulatedCluster, db: Database) -> None:
    for member in cluster.coordinators:
        cluster.act(member.id, "startup")
        cluster.retry_after(member.id, 300)
    started = time.monotonic()
    with pytest.raises(ServerError) as caught:
        db.with_options(timeout_ms=60_000).cluster.server_role()
    assert caught.value.http_code == 503 and caught.value.execution == "no"
    assert time.monotonic() - started < AT_ONCE_SECONDS


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_large_bodies_are_compressed_and_small_ones_are_not(
        cluster: SimulatedCluster, coding: str) -> None:
    with ArangoClient(cluster.endpoints, compress_requests=coding) as client:
        db = client.db(password=cluster.password)
        small = f'{{"name": "c{time.time_ns()}"}}'
        db.request("POST", "/_api/collection", body=small)
        large = small[:-1].replace("c", "d", 1) + " " * 100_000 + "}"
        db.request("POST", "/_api/collection", body=large)
    sent = [request for request in cluster.requests() if request["method"] == "POST"]
    assert [request["body"] for request in sent] == [small, large]
    headers = [{name.lower(): value for name, value in request["headers"].items()}
               for request in sent]
    assert [each.get("content-encoding") for each in headers] == [None, coding]
    assert sent[1]["wire_size"] == int(headers[1]["content-length"]) < 1_000


def test_a_body_that_the_caller_compressed_is_left_alone(cluster: SimulatedCluster) -> None:

    with ArangoClient(cluster.endpoints, compress_requests="gzip",
                      compress_threshold_bytes=0) as client:
        db = client.db(password=cluster.password)
        db.request("POST", "/_api/collection", {"Content-Encoding": "deflate"},
                   zlib.compress(b'{"name": "mine"}'))
    assert cluster.requests()[-1]["body"] == '{"name": "mine"}'


def test_answers_of_async_requests_are_not_asked_to_be_compressed(
        cluster: SimulatedCluster, db: Database) -> None:
    db.with_options(**{"async": "store"}).request("GET", "/_api/version")
    sent = {name.lower() for name in cluster.requests()[-1]["headers"]}
    assert "accept-encoding" not in sent
