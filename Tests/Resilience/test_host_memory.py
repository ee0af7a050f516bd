"""Circuit breakers: a failed host is skipped during its backoff, then probed by one call, and
never waited for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import pytest
from cell_runner import PATH, CellRunner
from drivers import DRIVERS
from faults import FAULTS, Port

from libarango import ArangoClient, Database
from libarango.exceptions import ConnectError
from sim_process import FaultyHosts
from waiting import eventually, in_time, undisturbed

THREADS = 16
CONNECT_TIMEOUT_MS = 500
#: The time of a call, which a call that waits for the wrong thing takes.
TIMEOUT_MS = 60_000
#: The first rest, doubled with each failure; up to half of it is left to chance.
FIRST_REST_MS = 500
#: Timers have milliseconds and may fire early.
CLOCK_MS = 4
STARTING_UP: dict[str, Any] = {"name": "answer", **FAULTS["503-starting"].parameters}


def kind_of(outcome: str) -> str:
    """An outcome without the address, which a stack of the caller does not report."""
    return outcome.partition(" (")[0]


@dataclass
class Call:
    """The time of a call in milliseconds, and the outcomes of its attempts at one host."""

    start: float
    end: float
    outcomes: list[str]


@dataclass
class Calls:
    """The cost of calls caused by one host. Calls that tried it are its visits."""

    url: str
    visits: list[Call] = field(default_factory=list)
    others: list[Call] = field(default_factory=list)

    def make(self, db: Database) -> None:
        start = now()
        attempts = db.request("GET", PATH).attempts
        call = Call(start, now(), [
            attempt["outcome"] for attempt in attempts if attempt["host"] == self.url])
        (self.visits if call.outcomes else self.others).append(call)

    def make_until(self, visits: int, db: Database) -> None:
        """Waits until a number of calls have tried the host."""
        while len(self.visits) < visits:
            self.make(db)

    @property
    def outcomes(self) -> list[str]:
        return [outcome for call in self.visits for outcome in call.outcomes]

    def check_rests(self, of_visit: int = 0) -> None:
        """Each visit came after the rest that its number asks for, and no call that began after the
        rest passed the host by; `of_visit` are the milliseconds that each visit takes."""
        pairs = list(zip(self.visits, self.visits[1:]))
        for (earlier, later), (least, most) in zip(pairs, rests(len(pairs)), strict=True):
            assert least + 2 * of_visit <= later.end - earlier.start, self.visits
            over = earlier.end + most + CLOCK_MS
            assert not [call for call in self.others if over < call.start < later.start]


def now() -> float:
    return time.monotonic() * 1_000


def rests(count: int) -> list[tuple[int, int]]:
    """The shortest and the longest duration of each backoff, in milliseconds."""
    return [(FIRST_REST_MS << number >> 1, FIRST_REST_MS << number) for number in range(count)]


def is_probe(request: dict[str, Any]) -> bool:
    return (request["method"], request["path"]) == (
        "GET", "/_db/_system/_admin/server/availability")


class Opening(Protocol):
    def __call__(self, urls: list[str], **options: int) -> ArangoClient: ...


@pytest.fixture(params=DRIVERS)
def client_of(request: pytest.FixtureRequest) -> Opening:
    """Makes a client whose requests are made by one of the drivers."""
    def client_of(urls: list[str], **options: int) -> ArangoClient:
        return DRIVERS[request.param](urls, "fallback", **{
            "connect_timeout_ms": CONNECT_TIMEOUT_MS, "timeout_ms": TIMEOUT_MS, **options})
    return client_of


def state_of(client: ArangoClient, index: int) -> str:
    return str(client.stats()["hosts"][index]["state"])


def test_a_refusing_host_costs_one_attempt_for_each_backoff(
        hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, "refuse")
    # 200 calls take a second, since the host that answers takes its time.
    hosts.fault(1, "delay", seconds=0.005)
    with client_of(hosts.hosts[:2]) as client:
        db, calls = client.db(), Calls(hosts.hosts[0])
        for _ in range(200):
            calls.make(db)
    assert len(hosts.requests(1)) == 200
    calls.check_rests()
    assert [kind_of(outcome) for outcome in calls.outcomes] == [
        "connection refused", *["probe: connection refused"] * (len(calls.visits) - 1)]
    # Nor did a call that began after the last rest.
    *_, (_, most) = rests(len(calls.visits))
    over = calls.visits[-1].end + most + CLOCK_MS
    assert not [call for call in calls.others if call.start > over]


def test_the_backoff_of_a_host_grows(hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, "refuse")
    hosts.fault(1, "delay", seconds=0.002)
    with client_of(hosts.hosts[:2]) as client:
        calls = Calls(hosts.hosts[0])
        calls.make_until(3, client.db())
    calls.check_rests()


@pytest.mark.parametrize("port", [Port.FULL, Port.SILENT_TLS])
def test_an_unresponsive_port_costs_one_connect_timeout_for_each_backoff(
        runner: CellRunner, port: Port, client_of: Opening) -> None:
    urls = [runner.url(0, port), runner.url(1, Port.FAULTY)]
    with client_of(urls) as client:
        calls = Calls(urls[0])
        calls.make_until(3, client.db())
    assert calls.outcomes == ["no connection in time", *["probe: no connection in time"] * 2]
    assert all(waits_for_a_connection(call) for call in calls.visits)
    calls.check_rests(CONNECT_TIMEOUT_MS - CLOCK_MS)
    others = sorted(call.end - call.start for call in calls.others)
    # But for those that the machine holds up.
    assert others[len(others) // 2] < CONNECT_TIMEOUT_MS - CLOCK_MS


def test_a_stopped_host_with_an_idle_connection_costs_one_attempt(
        hosts: FaultyHosts, client_of: Opening) -> None:
    with client_of(hosts.hosts[:2]) as client:
        db, calls = client.db(), Calls(hosts.hosts[0])
        db.request("GET", PATH)
        hosts.fault(0, "refuse")
        # The control call returns before the host has reset its connections.
        hosts.control("GET", "/faults")
        calls.make_until(2, db)
    assert [kind_of(outcome) for outcome in calls.outcomes].count("connection refused") == 1
    calls.check_rests()


def test_a_hanging_host_costs_one_connect_timeout_for_each_backoff(
        hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, **STARTING_UP)
    with client_of(hosts.hosts[:2]) as client:
        db, calls = client.db(), Calls(hosts.hosts[0])
        calls.make(db)
        hosts.fault(0, "accept-and-hang")
        calls.make_until(3, db)
    assert calls.outcomes == ["answered 503", *["probe: no answer in time"] * 2]
    assert all(waits_for_a_connection(call) for call in calls.visits[1:])


def waits_for_a_connection(call: Call) -> bool:
    took = call.end - call.start
    return CONNECT_TIMEOUT_MS - CLOCK_MS <= took < TIMEOUT_MS / 4


@contextmanager
def many_calls(db: Database) -> Iterator[Callable[[], int]]:
    """Runs threads that make calls; yields a function that counts successful calls."""
    ended = threading.Event()
    counts = [0] * THREADS

    def work(number: int) -> None:
        while not ended.is_set():
            db.request("GET", PATH)
            counts[number] += 1

    with ThreadPoolExecutor(THREADS) as pool:
        working = [pool.submit(work, number) for number in range(THREADS)]
        try:
            yield lambda: sum(counts)
        finally:
            ended.set()
        for one in working:
            one.result()


def test_one_thread_probes_and_the_others_skip_the_host(
        hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, **STARTING_UP)
    with client_of(hosts.hosts[:2], connect_timeout_ms=TIMEOUT_MS) as client:
        db = client.db()
        db.request("GET", PATH)
        assert state_of(client, 0) == "resting"
        # Its rest over, the host answers the first request when it is told something else.
        hosts.fault(0, "delay", 1, seconds=3600)
        hosts.fault(1, "delay", seconds=0.02)
        hosts.forget_requests()
        with many_calls(db) as done:
            eventually(lambda: bool(hosts.requests(0)))
            assert state_of(client, 0) == "probing"
            before = done()
            eventually(lambda: done() >= before + 5 * THREADS or len(hosts.requests(0)) > 1)
            probes = hosts.requests(0)
            assert len(probes) == 1 and is_probe(probes[0])
            hosts.fault(0, "none")
            eventually(lambda: len(hosts.requests(0)) > 5 * THREADS)
            assert state_of(client, 0) == "fine"
        first, *others = hosts.requests(0)
    assert is_probe(first) and not any(map(is_probe, others))


def test_many_threads_try_a_failing_host_once_for_each_backoff(
        hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, **STARTING_UP)
    hosts.fault(1, "delay", seconds=0.02)
    with client_of(hosts.hosts[:2]) as client:
        db = client.db()
        start = now()
        db.request("GET", PATH)
        hosts.forget_requests()
        with many_calls(db):
            eventually(lambda: len(hosts.requests(0)) >= 2)
            probed = now() - start
        seen = hosts.requests(0)
    took = now() - start
    assert all(map(is_probe, seen))
    # A busy machine may leave time for a further rest; a rest that grows with each thread lasts
    # half a minute at least.
    assert sum(least for least, _ in rests(len(seen))) <= took
    assert probed < 20_000


def test_a_successful_probe_closes_the_breaker(hosts: FaultyHosts, client_of: Opening) -> None:
    hosts.fault(0, **STARTING_UP)
    with client_of(hosts.hosts[:2], connect_timeout_ms=TIMEOUT_MS) as client:
        db = client.db()
        assert db.request("GET", PATH).host == hosts.hosts[1]
        hosts.fault(0, "none")
        hosts.forget_requests()
        while (answer := db.request("GET", PATH)).host != hosts.hosts[0]:
            assert len(answer.attempts) == 1
        # The call that probed sent its own request to the same host then.
        assert [request["path"] for request in hosts.requests(0)] == [
            "/_db/_system/_admin/server/availability", f"/_db/_system{PATH}"]
        assert state_of(client, 0) == "fine"
        answers = [db.request("GET", PATH) for _ in range(10)]
        assert {answer.host for answer in answers} == {hosts.hosts[0]}
        # All is forgotten: the next rest is a first one.
        hosts.fault(0, **STARTING_UP)
        calls = Calls(hosts.hosts[0])
        calls.make_until(2, db)
    calls.check_rests()


def test_with_every_breaker_open_the_host_that_failed_first_is_tried_first(
        hosts: FaultyHosts, client_of: Opening) -> None:
    def calls_within_a_rest() -> None:
        for index in range(3):
            hosts.fault(index, "refuse")
        with client_of(hosts.hosts) as client:
            db = client.db()
            start = now()
            with pytest.raises(ConnectError):
                db.request("GET", PATH)
            assert [state_of(client, index) for index in range(3)] == ["resting"] * 3
            hosts.fault(2, "none")
            answer = db.request("GET", PATH)
            (least, _), = rests(1)
            # A host whose rest is over is probed first.
            in_time(now() - start < least)
        assert [attempt["host"] for attempt in answer.attempts] == hosts.hosts
        assert [kind_of(attempt["outcome"]) for attempt in answer.attempts] == [
            "connection refused", "connection refused", "answered 200"]

    undisturbed(calls_within_a_rest)
