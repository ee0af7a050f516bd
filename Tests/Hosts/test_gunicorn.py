"""gunicorn with --preload: the master makes calls, and then forks workers that use its client."""

from __future__ import annotations

import signal
from collections import defaultdict
from collections.abc import Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from conftest import PROGRAMS
from sim_process import SimulatedCluster
from waiting import eventually
from web_server import WebServer

pytest.importorskip("gunicorn", reason="gunicorn is not installed: scripts/setup hosts installs it")

WORKERS = 3
REQUESTS = 120


@pytest.fixture(params=[1, 4], ids=["processes", "threads"])
def server(cluster: SimulatedCluster, environment: dict[str, str],
           request: pytest.FixtureRequest) -> Iterator[WebServer]:
    options = ["--preload", f"--workers={WORKERS}", "--bind=fd://{fd}", "--timeout=600",
               f"--threads={request.param}", "--graceful-timeout=600", "gunicorn_app:application"]
    with WebServer("gunicorn", *options, folder=PROGRAMS, environment={
            **environment, "ARANGO_HOSTS": ",".join(cluster.endpoints),
            "ARANGO_PASSWORD": cluster.password}) as server:
        yield server


def check_processes(cluster: SimulatedCluster, expected: int) -> None:
    """Checks that no connection has requests of two processes."""
    processes: dict[tuple[str, int], set[str]] = defaultdict(set)
    for request in cluster.requests():
        if name := request["headers"].get("x-process"):
            processes[request["server"], request["connection"]].add(name)
    assert all(len(each) == 1 for each in processes.values()), processes
    assert len(set().union(*processes.values())) == expected


def workers(server: WebServer) -> set[str]:
    """Returns the processes of the current workers."""
    return set(Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
               .read_text().split())


def wait_for_workers(server: WebServer, before: Set[str] = frozenset()) -> None:
    """Waits until all workers run that are not those before."""
    def run() -> bool:
        assert server.process.poll() is None, server.log()
        current = workers(server)
        return len(current) == WORKERS and not current & before

    eventually(run)


def test_workers_share_no_connection_and_lose_no_request(
        server: WebServer, cluster: SimulatedCluster) -> None:
    served: list[str] = []

    def serve(number: int) -> None:
        served.append(server.get())
        if number == REQUESTS // 2:
            cluster.stop(cluster.coordinators[0].id)

    wait_for_workers(server)
    with ThreadPoolExecutor(2 * WORKERS) as threads:
        list(threads.map(serve, range(REQUESTS)))
    processes, servers = zip(*(line.split() for line in served))
    assert len(served) == REQUESTS and set(servers) == {"9"}
    assert set(processes) <= workers(server)
    check_processes(cluster, 1 + len(set(processes)))
    # The workers use the token of the master.
    assert len([each for each in cluster.requests() if each["path"] == "/_open/auth"]) == 1


def test_sigterm_ends_all_processes(server: WebServer, cluster: SimulatedCluster) -> None:
    server.get()
    before = workers(server)
    assert server.end(signal.SIGTERM) == 0
    assert not any(Path("/proc", process).exists() for process in before)
    assert "Traceback" not in server.log()


def test_sighup_replaces_the_workers(server: WebServer, cluster: SimulatedCluster) -> None:
    with ThreadPoolExecutor(2 * WORKERS) as threads:
        list(threads.map(lambda _: server.get(), range(10)))
        wait_for_workers(server)
        before = workers(server)
        server.process.send_signal(signal.SIGHUP)
        # Requests continue while workers end and start.
        list(threads.map(lambda _: server.get(), range(30)))
        wait_for_workers(server, before)
        served = list(threads.map(lambda _: server.get(), range(30)))
    assert {line.split()[0] for line in served} <= workers(server)
    assert server.end(signal.SIGTERM) == 0
    assert "Traceback" not in server.log()
