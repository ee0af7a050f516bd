"""Events of a client, read from its iterator."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from libarango import ArangoClient, Events, _events
from libarango.exceptions import ArgumentError, ClosedError
from process_stats import count_eventfds
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS

#: Far more than an event takes.
PATIENCE_MS = PATIENCE_SECONDS * 1000


def test_a_lost_coordinator_is_told(cluster: SimulatedCluster) -> None:
    lost = cluster.coordinators[1]
    with ArangoClient(cluster.endpoints) as client, client.events("host_down,retry") as events:
        db = client.db(password=cluster.password)
        cluster.stop(lost.id)
        for _ in range(3):
            db.cluster.server_id()
        told = [events.get(PATIENCE_MS), events.get(PATIENCE_MS)]
        assert {event["event"] for event in told if event} == {"host_down", "retry"}
        assert {event["host"] for event in told if event} == {lost.endpoint}
        # After its rest, half a second, it may be probed in vain.
        while event := events.get(0):
            assert (event["event"], event["host"]) == ("retry", lost.endpoint)


def test_an_event_ends_the_wait_of_another_thread(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client, ThreadPoolExecutor(1) as pool:
        events = client.events("host_down")
        waiting = pool.submit(next, events)
        db = client.db(password=cluster.password)
        cluster.stop(cluster.coordinators[0].id)
        while not waiting.done():
            db.cluster.server_id()
        assert waiting.result()["host"] == cluster.coordinators[0].endpoint


def test_only_the_kinds_that_are_wanted_are_told(cluster: SimulatedCluster) -> None:
    for kinds in ("slow_call,token_renewed", ["slow_call", "token_renewed"]):
        client = ArangoClient(cluster.endpoints, slow_call_ms=1)
        events = client.events(kinds)
        db = client.db(password=cluster.password, auth_method="jwt")
        cluster.stop(cluster.coordinators[0].id)
        for _ in range(6):
            db.cluster.health()
        client.close()
        told = {event["event"] for event in events}
        assert "token_renewed" in told and told <= {"slow_call", "token_renewed"}
        cluster.start(cluster.coordinators[0].id)


def test_an_unknown_kind_is_named_and_changes_nothing(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client:
        with pytest.raises(ArgumentError, match="host_dwn"):
            client.events("host_dwn")
        events = client.events("host_down")
        with pytest.raises(ArgumentError, match="host_dwn"):
            client.events("host_dwn")
        cluster.stop(cluster.coordinators[0].id)
        db = client.db(password=cluster.password)
        for _ in range(3):
            db.cluster.server_id()
        assert next(events)["event"] == "host_down"


@pytest.mark.parametrize("arguments, named", [
    ((5,), "kinds: expected .* got 5"), (([5],), r"kinds: expected .* got \[5\]"),
    ((None, "soon"), "timeout_ms: expected .* got 'soon'"), ((None, True), "timeout_ms.* got True")])
def test_what_cannot_be_used_is_named(arguments: Any, named: str) -> None:
    with ArangoClient() as client:
        with pytest.raises(ArgumentError, match=named):
            client.events(*arguments)
        assert client._core.feed.queue is None
        with pytest.raises(ArgumentError, match="timeout_ms"):
            client.events().get([])  # type: ignore[arg-type]


def test_iteration_stops_after_a_time_without_events() -> None:
    with ArangoClient() as client:
        events = client.events(timeout_ms=10)
        assert list(events) == list(events) == []
        assert events.get(10.5) is None


def test_the_iterator_ends_with_the_client(faulty: FaultyHosts) -> None:
    faulty.fault(0, "refuse")
    client = ArangoClient(faulty.hosts)
    db = client.db()
    events = client.events("host_down")
    with ThreadPoolExecutor(1) as pool:
        listening = pool.submit(lambda: [event["host"] for event in events])
        for _ in range(4):
            db.request("GET", "/")
        client.close()
        assert listening.result(PATIENCE_MS / 1000) == [faulty.hosts[0]]
    with pytest.raises(ClosedError):
        client.events()


def test_another_iterator_ends_the_first() -> None:
    with ArangoClient() as client, ThreadPoolExecutor(1) as pool:
        first = client.events()
        waiting = pool.submit(next, first, None)
        second = client.events()
        assert waiting.result(PATIENCE_MS / 1000) is None
        assert "ended" in repr(first) and "ended" not in repr(second)
        second.close()
        second.close()
        assert next(second, None) is None


def test_two_threads_cannot_wait_for_one_iterator() -> None:
    with ArangoClient() as client, ThreadPoolExecutor(1) as pool:
        events = client.events()
        waiting = pool.submit(events.get)
        while not events._feed.is_awaited:
            pass
        with pytest.raises(RuntimeError, match="another thread waits"):
            events.get(0)
        events.close()
        assert waiting.result(PATIENCE_MS / 1000) is None


def test_events_that_nobody_reads_are_counted(
        cluster: SimulatedCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_events, "_MAX_KEPT", 3)
    with ArangoClient(cluster.endpoints, slow_call_ms=1) as client:
        events = client.events("slow_call")
        for number in range(8):
            events.add({"event": "slow_call", "ms": number})
        assert [event["ms"] for event in (events.get(0), events.get(0)) if event] == [0, 1]
        events.add({"event": "slow_call", "ms": 8, "dropped": 2})
        assert events.get(0) == {"event": "slow_call", "ms": 2}
        assert events.get(0) == {"event": "slow_call", "ms": 8, "dropped": 7}


def test_an_iterator_that_is_closed_gives_its_queue_back() -> None:
    with ArangoClient() as client:
        before = count_eventfds()
        for _ in range(50):
            client.events().close()
        assert count_eventfds() == before
        assert client._core.feed.queue is None


def test_waiting_can_be_interrupted() -> None:
    program = ("from libarango import ArangoClient\n"
               "events = ArangoClient().events()\n"
               "print('waits', flush=True)\n"
               "next(events)\n")
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == b"waits\n"
        started.send_signal(signal.SIGINT)
        _, errors = started.communicate(timeout=PATIENCE_MS / 1000)
    assert errors.rstrip().endswith(b"KeyboardInterrupt")


def test_closing_from_another_thread_ends_the_wait() -> None:
    with ArangoClient() as client:
        events: Events = client.events()
        threading.Timer(0.05, events.close).start()
        assert next(events, None) is None
