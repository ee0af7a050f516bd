"""libarango.aio in a FastAPI application that uvicorn runs."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from http.client import HTTPConnection

import pytest

from conftest import PROGRAMS
from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS, eventually
from web_server import WebServer

pytest.importorskip("fastapi", reason="fastapi is not installed: scripts/setup hosts installs it")
pytest.importorskip("uvicorn", reason="uvicorn is not installed: scripts/setup hosts installs it")

REQUESTS = 200


@pytest.fixture
def server(cluster: SimulatedCluster, environment: dict[str, str]) -> Iterator[WebServer]:
    with WebServer("uvicorn", "--fd={fd}", "fastapi_app:app", folder=PROGRAMS, environment={
            **environment, "ARANGO_HOSTS": ",".join(cluster.endpoints),
            "ARANGO_PASSWORD": cluster.password}) as server:
        yield server


async def get(server: WebServer, path: str) -> tuple[str, str]:
    """Returns the status line and the body of a response, over a connection of its own."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n".encode())
    head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
    writer.close()
    await writer.wait_closed()
    return head.split("\r\n")[0], body


def check_end(server: WebServer) -> None:
    """Ends the server, and checks that the application shut down without complaints."""
    # uvicorn raises the signal again after the shutdown.
    assert server.end(signal.SIGTERM) == -signal.SIGTERM
    log = server.log()
    assert "Application shutdown complete." in log
    assert "Traceback" not in log and "Warning" not in log


def hang_all(cluster: SimulatedCluster) -> None:
    for coordinator in cluster.coordinators:
        cluster.act(coordinator.id, "hang")
    cluster.forget_requests()


def test_concurrent_requests_survive_the_end_of_a_coordinator(
        server: WebServer, cluster: SimulatedCluster) -> None:
    async def serve() -> list[tuple[str, str]]:
        tasks = [asyncio.create_task(get(server, "/health")) for _ in range(REQUESTS)]
        # Each coordinator receives up to max_submit_connections calls; the others are queued.
        while (len(cluster.requests()) < REQUESTS * 3 // 4
               and not any(task.done() for task in tasks)):
            await asyncio.sleep(0.05)
        lost, *others = cluster.coordinators
        cluster.stop(lost.id)
        for coordinator in others:
            cluster.act(coordinator.id, "resume")
        return await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE_SECONDS)

    assert server.get("/health") == "9"
    hang_all(cluster)
    assert set(asyncio.run(serve())) == {("HTTP/1.1 200 OK", "9")}
    assert server.get("/calls") == "0"
    check_end(server)


def test_a_client_that_disconnects_cancels_its_call(
        server: WebServer, cluster: SimulatedCluster) -> None:
    assert server.get("/version")
    hang_all(cluster)
    clients = [HTTPConnection("127.0.0.1", server.port) for _ in range(10)]
    for client in clients:
        client.request("GET", "/version")
    eventually(lambda: len(cluster.requests()) == len(clients))
    assert server.get("/calls") == str(len(clients))
    for client in clients:
        client.close()
    eventually(lambda: server.get("/calls") == "0")
    for coordinator in cluster.coordinators:
        cluster.act(coordinator.id, "resume")
    assert server.get("/version")


def test_the_application_ends_cleanly(server: WebServer, cluster: SimulatedCluster) -> None:
    server.get("/health")
    check_end(server)
