"""Each host of ARANGO_HOSTS answers, and a host that does not is passed over."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from libarango.resolver import Strategy
from loopback.listener import bound_socket
from report import Report
from target import Access, Target

CALLS = 20


@pytest.fixture
def closed_host() -> Iterator[str]:
    """A host whose connections are refused."""
    with bound_socket() as listener:
        yield "http://127.0.0.1:%d" % _port(listener)


def _port(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])


def test_each_host_answers(access: Access, server: Target, report: Report) -> None:
    ids, versions = set(), set()
    for host in access.hosts:
        with access.client([host]) as client:
            database = client.db("_system", access.username, access.password)
            versions.add(database.call("server.version")["version"])
            ids.add(database.call("cluster.server_id") if server.role == "COORDINATOR" else host)
    # Several hosts may be addresses of one coordinator, and an upgrade may be under way.
    report.checks["Hosts"] = (f"{len(access.hosts)} answered, {len(ids)} different servers, versions "
                              + ", ".join(sorted(versions)))


@pytest.mark.parametrize("strategy", ["roundrobin", "random", "fallback", "least_loaded"])
def test_a_closed_host_is_passed_over(
        access: Access, closed_host: str, strategy: Strategy, report: Report) -> None:
    with access.client([closed_host, *access.hosts], strategy) as client:
        database = client.db("_system", access.username, access.password)
        for _ in range(CALLS):
            assert database.call("server.version")["server"] == "arango"
        closed = client.stats()["hosts"][0]
    if strategy == "fallback":
        assert closed["failures"] > 0, "the first host was not tried"
    report.checks[f"Client with a closed host besides, {strategy}"] = f"{CALLS} of {CALLS} calls succeeded"


def test_the_list_of_coordinators_is_read(access: Access, server: Target, report: Report) -> None:
    if server.role != "COORDINATOR":
        pytest.skip("a single server has no list of coordinators")
    with access.client() as client:
        database = client.db("_system", access.username, access.password)
        # A listed coordinator may not be reachable from here; those of ARANGO_HOSTS are kept.
        assert len(client.refresh_hosts()) >= len(set(access.hosts))
        assert database.call("server.version")["server"] == "arango"
    report.checks["Coordinators in the cluster's list"] = str(len(server.system.call("cluster.endpoints")))
