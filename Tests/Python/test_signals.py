"""Signals during blocking calls: handlers run, and an exception of a handler ends the call."""

from __future__ import annotations

import os
import pty
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

from libarango import ArangoClient, _pending
from libarango.exceptions import ClosedError
from sim_process import FaultyHosts, SimulatedCluster
from test_resources import ALLOWED_GROWTH, descriptors, resident
from waiting import PATIENCE_SECONDS, eventually

#: The timeout of calls, which none of them reaches.
TIMEOUT_MS = 10_000 * PATIENCE_SECONDS

#: The blocking calls of a client, each of which sends one request.
CALLS: dict[str, str] = {
    "operation": "client.db(password=password).cluster.health()",
    "call": "client.db(password=password).call('cluster.health')",
    "request": "client.db(password=password).request('GET', '/_admin/cluster/health')",
    "refresh_hosts": "client.refresh_hosts()",
    "verify": "client.db(password=password, verify=True)",
}
every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


def perform(call: str, client: ArangoClient, password: str = "") -> Any:
    return eval(call, {"client": client, "password": password})


class Interruption(Exception):
    """The exception of a signal handler."""


def interrupt(number: int, frame: FrameType | None) -> None:
    raise Interruption


@contextmanager
def handler(number: int, function: Callable[[int, FrameType | None], Any]) -> Iterator[None]:
    before = signal.signal(number, function)
    try:
        yield
    finally:
        signal.signal(number, before)


@pytest.fixture
def hanging(faulty: FaultyHosts) -> Iterator[ArangoClient]:
    """A client whose first request gets no response, but whose later ones do."""
    faulty.fault(0, "accept-and-hang", times=1)
    with ArangoClient(faulty.hosts[0], timeout_ms=TIMEOUT_MS) as client:
        # The client has a user for refresh_hosts.
        client.user = client.db()  # type: ignore[attr-defined]
        yield client


def connections(client: ArangoClient) -> tuple[int, int]:
    """The number of requests under way, and of connections in use."""
    hosts = client.stats()["hosts"]
    return (sum(host["in_flight"] for host in hosts),
            sum(host["connections_in_use"] for host in hosts))


@contextmanager
def after_request(faulty: FaultyHosts, act: Callable[[], Any]) -> Iterator[None]:
    """Acts on another thread once the host has received a request."""
    with once(lambda: bool(faulty.requests(0)), act):
        yield


@contextmanager
def during_wait(act: Callable[[], Any]) -> Iterator[None]:
    """Acts on another thread once this one waits in a call."""
    this_thread = threading.get_ident()
    with once(lambda: sys._current_frames()[this_thread].f_code.co_filename == _pending.__file__,
              act):
        yield


@contextmanager
def once(condition: Callable[[], bool], act: Callable[[], Any]) -> Iterator[None]:
    """Acts on another thread once the condition is true."""
    def run() -> None:
        eventually(condition)
        act()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        thread.join()


# --- handlers that raise ------------------------------------------------------------------------

def send_to_process(number: int) -> None:
    os.kill(os.getpid(), number)


def send_to_this_thread(number: int) -> None:
    """The waiting thread receives no signal: the call is interrupted at the end of a time slice."""
    signal.pthread_kill(threading.get_ident(), number)


@every_call
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("send", [send_to_process, send_to_this_thread])
def test_the_exception_of_a_handler_ends_the_call(
        faulty: FaultyHosts, hanging: ArangoClient, call: str, number: int,
        send: Callable[[int], None]) -> None:
    with handler(number, interrupt), after_request(faulty, lambda: send(number)):
        with pytest.raises(Interruption) as raised:
            perform(call, hanging)
        # The connection is closed although the traceback refers to the call.
        assert raised.tb is not None and connections(hanging) == (0, 0)
    assert hanging.db().request("GET", "/").status_code == 200
    assert len(faulty.requests(0)) == 2


@every_call
def test_an_interval_timer_ends_the_call(
        faulty: FaultyHosts, hanging: ArangoClient, call: str) -> None:
    with handler(signal.SIGALRM, interrupt):
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try:
            with pytest.raises(Interruption):
                # The timer may end before the request is sent.
                perform(call, hanging)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    assert connections(hanging) == (0, 0)


@pytest.mark.parametrize("fault", ["hang-inside-headers", "hang-inside-body"])
def test_an_exception_of_a_handler_ends_a_call_during_a_response(
        faulty: FaultyHosts, hanging: ArangoClient, fault: str) -> None:
    faulty.fault(0, fault, times=1)
    with handler(signal.SIGUSR1, interrupt), after_request(
            faulty, lambda: send_to_process(signal.SIGUSR1)):
        with pytest.raises(Interruption):
            hanging.db().request("GET", "/")
    assert connections(hanging) == (0, 0)
    assert hanging.db().request("GET", "/").status_code == 200


def test_an_exception_of_a_handler_ends_a_call_that_waits_for_a_connection(
        faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang", times=1)
    with ArangoClient(faulty.hosts[0], timeout_ms=TIMEOUT_MS, max_connections=1) as client:
        db = client.db()
        other = threading.Thread(target=lambda: pytest.raises(ClosedError, db.request, "GET", "/"))
        other.start()
        eventually(lambda: bool(faulty.requests(0)))
        with handler(signal.SIGUSR1, interrupt), pytest.raises(Interruption):
            with during_wait(lambda: send_to_process(signal.SIGUSR1)):
                db.request("GET", "/")
        assert connections(client) == (1, 1)
        client.close()
        other.join()


# --- handlers that return -----------------------------------------------------------------------

@every_call
@pytest.mark.parametrize("send", [send_to_process, send_to_this_thread])
def test_a_call_survives_handlers_that_return(
        cluster: SimulatedCluster, call: str, send: Callable[[int], None]) -> None:
    coordinator = cluster.coordinators[0]
    handled: list[int] = []
    over = threading.Event()

    def run() -> None:
        eventually(lambda: over.is_set() or bool(cluster.requests()))
        for count in range(5):
            send(signal.SIGUSR1)
            eventually(lambda: over.is_set() or len(handled) > count)  # noqa: B023
        cluster.act(coordinator.id, "resume")

    # No other coordinator is found.
    cluster.tell_endpoints([{"endpoint": coordinator.endpoint}])
    with ArangoClient(coordinator.endpoint, timeout_ms=TIMEOUT_MS) as client:
        user = client.db(password=cluster.password)
        expected = perform(call, client, cluster.password)
        cluster.forget_requests()
        cluster.act(coordinator.id, "hang")
        with handler(signal.SIGUSR1, lambda number, frame: handled.append(number)):
            thread = threading.Thread(target=run)
            thread.start()
            try:
                answer = perform(call, client, cluster.password)
            finally:
                over.set()
                thread.join()
        assert type(answer) is type(expected) and len(handled) == 5
        if isinstance(answer, list):
            assert answer == expected
        if isinstance(answer, dict):
            assert answer.keys() == expected.keys()
        # Nothing was sent again.
        assert len(cluster.requests()) == 1
        assert user.cluster.server_role() == "COORDINATOR"


def test_a_handler_may_make_calls(faulty: FaultyHosts, hanging: ArangoClient) -> None:
    faulty.fault(0, "delay", seconds=1, times=1)
    answers: list[int] = []
    db = hanging.db()
    with handler(signal.SIGUSR1,
                 lambda number, frame: answers.append(db.request("GET", "/inner").status_code)):
        with after_request(faulty, lambda: send_to_process(signal.SIGUSR1)):
            assert db.request("GET", "/outer").status_code == 200
    assert answers == [200]
    assert [each["path"].rpartition("/")[2] for each in faulty.requests(0)] == ["outer", "inner"]


@every_call
def test_a_handler_may_close_the_client(
        faulty: FaultyHosts, hanging: ArangoClient, call: str) -> None:
    with handler(signal.SIGUSR1, lambda number, frame: hanging.close()), after_request(
            faulty, lambda: send_to_process(signal.SIGUSR1)):
        with pytest.raises(ClosedError):
            perform(call, hanging)


FORKING = """
import os, signal, sys
from libarango import ArangoClient, ClosedError
client = ArangoClient({host!r}, timeout_ms={timeout}, max_attempts=1)
db, password, children = client.db(), "", []
signal.signal(signal.SIGUSR1, lambda number, frame: children.append(os.fork()))
try:
    {call}
except ClosedError as error:
    assert children == [0] and "the call is the parent process's" in str(error), error
    assert error.execution == "unknown" and db.request("GET", "/child").status_code == 200
    os._exit(7)
assert children != [0] and db.request("GET", "/parent").status_code == 200
sys.exit(os.waitstatus_to_exitcode(os.waitpid(children[0], 0)[1]))
"""


@pytest.mark.parametrize("call", [CALLS["request"], CALLS["verify"]], ids=["request", "verify"])
def test_a_child_forked_by_a_handler_leaves_the_call_to_its_parent(
        faulty: FaultyHosts, call: str) -> None:
    faulty.fault(0, "delay", seconds=1, times=1)
    command = [sys.executable, "-c", FORKING.format(
        host=faulty.hosts[0], timeout=TIMEOUT_MS, call=call)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as started:
        try:
            eventually(lambda: bool(faulty.requests(0)) or started.poll() is not None)
            started.send_signal(signal.SIGUSR1)
            assert started.communicate(timeout=PATIENCE_SECONDS)[1] == b""
            assert started.returncode == 7
        finally:
            started.kill()
    paths = [each["path"] for each in faulty.requests(0)]
    assert len(paths) == 3 and {path.rpartition("/")[2] for path in paths[1:]} == {
        "child", "parent"}


# --- programs -----------------------------------------------------------------------------------

PROGRAM = """
import sys
from libarango import ArangoClient
client = ArangoClient({host!r}, timeout_ms={timeout})
db, password = client.db(), ""
try:
    {call}
except KeyboardInterrupt:
    print("interrupted", db.request("GET", "/").status_code)
"""


def program(faulty: FaultyHosts, call: str) -> list[str]:
    return [sys.executable, "-c", PROGRAM.format(
        host=faulty.hosts[0], timeout=TIMEOUT_MS, call=call)]


@every_call
def test_a_program_is_interrupted(faulty: FaultyHosts, call: str) -> None:
    faulty.fault(0, "accept-and-hang", times=1)
    with subprocess.Popen(program(faulty, call), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True) as started:
        try:
            eventually(lambda: bool(faulty.requests(0)) or started.poll() is not None)
            started.send_signal(signal.SIGINT)
            assert started.communicate(timeout=PATIENCE_SECONDS) == ("interrupted 200\n", "")
        finally:
            started.kill()


@every_call
def test_a_program_is_interrupted_from_its_terminal(faulty: FaultyHosts, call: str) -> None:
    faulty.fault(0, "accept-and-hang", times=1)
    terminal, child_end = pty.openpty()
    # The terminal becomes the program's controlling one, which turns Ctrl-C into SIGINT.
    with subprocess.Popen(
            [sys.executable, "-c", _IN_TERMINAL, *program(faulty, call)], stdin=child_end,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True) as started:
        try:
            os.close(child_end)
            eventually(lambda: bool(faulty.requests(0)) or started.poll() is not None)
            os.write(terminal, b"\x03")
            assert started.communicate(timeout=PATIENCE_SECONDS) == ("interrupted 200\n", "")
        finally:
            started.kill()
            os.close(terminal)


_IN_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


def test_a_program_is_terminated(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang", times=1)
    command = program(faulty, "db.cluster.health()")
    command[-1] = ("import signal\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(3))\n"
                   + command[-1])
    with subprocess.Popen(command, stderr=subprocess.PIPE) as started:
        try:
            eventually(lambda: bool(faulty.requests(0)) or started.poll() is not None)
            started.send_signal(signal.SIGTERM)
            assert started.communicate(timeout=PATIENCE_SECONDS)[1] == b""
            assert started.returncode == 3
        finally:
            started.kill()


# --- what is left behind ------------------------------------------------------------------------

def test_interrupted_calls_leak_nothing(cluster: SimulatedCluster) -> None:
    """Handlers raise in every phase of a call, and none of their exceptions is lost."""
    client = ArangoClient(cluster.endpoints[0], timeout_ms=TIMEOUT_MS)
    db = client.db(password=cluster.password)
    start = time.monotonic()
    for _ in range(20):
        db.cluster.health()
    duration = (time.monotonic() - start) / 20
    chance = random.Random(0)
    calls = (db.cluster.health, lambda: db.request("GET", "/_admin/cluster/health"),
             client.refresh_hosts)
    raised = 0

    def work(count: int) -> None:
        nonlocal raised
        for index in range(count):
            fired = len(fires)
            try:
                signal.setitimer(signal.ITIMER_REAL, max(1e-6, chance.uniform(0, 1.2 * duration)))
                try:
                    calls[index % 3]()
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            except Interruption:
                raised += 1
            assert len(fires) - fired <= 1
            if index % 100 == 0:
                cluster.forget_requests()

    fires: list[int] = []

    def fire(number: int, frame: FrameType | None) -> None:
        fires.append(number)
        raise Interruption

    with handler(signal.SIGALRM, fire):
        work(1_000)
        before, idle = resident(), descriptors()
        work(6_000)
    assert raised == len(fires) and raised > 1_000
    assert resident() - before < ALLOWED_GROWTH
    assert connections(client) == (0, 0)
    # A call that leaves one behind leaves hundreds; kept connections come and go.
    eventually(lambda: descriptors() < idle + 10)
    client.close()
