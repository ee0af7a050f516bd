"""Idle connections between requests, against nginx in front of a coordinator."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from certificates import Certificates
from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, NetworkError
from nginx import Nginx, passes_to, secure
from sim_process import SimulatedCluster


@pytest.fixture(scope="module")
def nginx(certificates: Certificates, one_cluster: SimulatedCluster,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    first = passes_to(one_cluster.endpoints[0])
    good = certificates.good
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "both": secure(good, first, listen="ssl http2"),
            "closes": secure(good, first, "keepalive_requests 3;", listen="ssl http2"),
            "drops": secure(good, first, "if ($connection_requests = 2) { return 444; }",
                            listen="ssl http2")}) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(cluster: SimulatedCluster, nginx: Nginx) -> None:
    nginx.forget_requests()


def _db(client: ArangoClient, cluster: SimulatedCluster) -> Database:
    return client.db(password=cluster.password)


def _named(number: int, filling: str = "") -> str:
    """The body of a request that creates a collection and must not be executed twice."""
    return f'{{"name": "c{number}", "filling": "{filling}"}}'


def test_requests_use_http_1_1(cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with ArangoClient(nginx.url("both"), http_version="1.1", tls_ca_file=ca) as client:
        answer = _db(client, cluster).request("GET", "/_admin/server/role")
    assert answer.headers["X-Protocol"] == "HTTP/1.1"
    assert answer.status_code == 200 and answer.json()["role"] == "COORDINATOR"
    assert [seen["protocol"] for seen in nginx.requests("both")] == ["HTTP/1.1"]


def test_one_connection_serves_many_requests(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with ArangoClient(nginx.url("both"), tls_ca_file=ca) as client:
        db = _db(client, cluster)
        for number in range(20):
            db.request("POST", "/_api/collection", body=_named(number))
            assert db.cluster.server_role() == "COORDINATOR"
    seen = nginx.requests("both")
    assert len(seen) == 40
    assert len({request["connection"] for request in seen}) == 1


@pytest.mark.parametrize("size", [0, 300_000])
def test_a_body_arrives_completely_with_its_length(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, size: int) -> None:
    body = _named(1, "x" * size)
    with ArangoClient(nginx.url("both"), tls_ca_file=ca) as client:
        answer = _db(client, cluster).request("POST", "/_api/collection", body=body)
    assert answer.headers["x-content-length"] == str(len(body))
    arrived, = cluster.requests()
    assert arrived["body"] == body


def test_a_server_that_closes_kept_connections_gets_each_write_once(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    bodies = [_named(number) for number in range(20)]
    with ArangoClient(nginx.url("closes"), tls_ca_file=ca) as client:
        for body in bodies:
            _db(client, cluster).request("POST", "/_api/collection", body=body)
    seen = nginx.requests("closes")
    assert [(request["method"], request["status"]) for request in seen] == [("POST", 200)] * 20
    assert len({request["connection"] for request in seen}) == 7
    assert [request["body"] for request in cluster.requests()] == bodies


def test_a_write_without_response_on_an_idle_connection_is_not_retried(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with ArangoClient(nginx.url("drops"), tls_ca_file=ca) as client:
        db = _db(client, cluster)
        db.request("POST", "/_api/collection", body=_named(1))
        with pytest.raises(NetworkError) as caught:
            db.request("POST", "/_api/collection", body=_named(2))
    assert caught.value.execution == "unknown"
    assert [request["status"] for request in nginx.requests("drops")] == [200, 444]


def test_a_read_without_response_on_an_idle_connection_is_retried(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with ArangoClient(nginx.url("drops"), tls_ca_file=ca) as client:
        for _ in range(2):
            assert _db(client, cluster).cluster.server_role() == "COORDINATOR"
    assert [request["status"] for request in nginx.requests("drops")] == [200, 444, 200]


def test_threads_get_their_own_results_while_connections_close(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with (ArangoClient(nginx.url("closes"), tls_ca_file=ca) as client,
          ThreadPoolExecutor(4) as threads):
        db = _db(client, cluster)
        made = list(threads.map(
            lambda number: db.request("POST", "/_api/collection", body=_named(number)).json(),
            range(40)))
    assert [collection["name"] for collection in made] == [f"c{number}" for number in range(40)]
    assert len(nginx.requests("closes")) == len(cluster.requests()) == 40


@pytest.mark.parametrize("value", ["2", "auto"])
def test_http_2_is_not_used(value: str) -> None:
    with pytest.raises(ArgumentError, match=f'option http_version: .*"1.1".*got "{value}"'):
        ArangoClient("https://db1", http_version=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["", "1", "1.0", "2.0", "3", "HTTP/2", 2, 1.1, True, ["1.1"]])
def test_other_http_versions_are_refused(value: Any) -> None:
    with pytest.raises(ArgumentError, match='option http_version.*"1.1"'):
        ArangoClient("https://db1", http_version=value)


def test_the_version_belongs_to_the_client() -> None:
    with ArangoClient("https://db1") as client, pytest.raises(ArgumentError, match="client"):
        client.db(http_version="1.1")
