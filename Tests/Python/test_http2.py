"""HTTP/2, against nginx in front of a coordinator."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from certificates import Certificates
from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, NetworkError, ProtocolError, UnsupportedError
from nginx import Nginx, passes_to, plain, secure
from sim_process import SimulatedCluster


@pytest.fixture(scope="module")
def nginx(certificates: Certificates, one_cluster: SimulatedCluster,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    first = passes_to(one_cluster.endpoints[0])
    good = certificates.good
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "both": secure(good, first, listen="ssl http2"),
            "only 1.1": secure(good, first),
            "closes": secure(good, first, "keepalive_requests 3;", listen="ssl http2"),
            "drops": secure(good, first, "if ($connection_requests = 2) { return 444; }",
                            listen="ssl http2"),
            "plain": plain(first),
            "plain 2": plain(first, listen="http2")}) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(cluster: SimulatedCluster, nginx: Nginx) -> None:
    nginx.forget_requests()


@pytest.fixture
def ca(certificates: Certificates) -> str:
    return str(certificates.known.file)


def _db(client: ArangoClient, cluster: SimulatedCluster) -> Database:
    return client.db(password=cluster.password)


def _named(number: int, filling: str = "") -> str:
    """The body of a request that makes a collection, and must not be executed twice."""
    return f'{{"name": "c{number}", "filling": "{filling}"}}'


@pytest.mark.parametrize(("site", "version", "spoken"), [
    ("both", "auto", "HTTP/2.0"),
    ("both", "2", "HTTP/2.0"),
    ("both", "1.1", "HTTP/1.1"),
    ("both", None, "HTTP/1.1"),
    ("only 1.1", "auto", "HTTP/1.1"),
    ("only 1.1", "1.1", "HTTP/1.1"),
    ("plain", "auto", "HTTP/1.1"),
    ("plain", "1.1", "HTTP/1.1"),
])
def test_http_2_is_spoken_where_both_sides_want_it(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, site: str, version: str | None,
        spoken: str) -> None:
    wanted = {} if version is None else {"http_version": version}
    with ArangoClient(nginx.url(site), tls_ca_file=ca, **wanted) as client:
        answer = _db(client, cluster).request("GET", "/_admin/server/role")
    assert answer.headers["X-Protocol"] == spoken
    assert answer.status_code == 200 and answer.json()["role"] == "COORDINATOR"
    assert [seen["protocol"] for seen in nginx.requests(site)] == [spoken]


@pytest.mark.parametrize("version", ["auto", "2"])
def test_one_connection_serves_many_requests(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, version: str) -> None:
    with ArangoClient(nginx.url("both"), http_version=version, tls_ca_file=ca) as client:
        db = _db(client, cluster)
        for number in range(20):
            db.request("POST", "/_api/collection", body=_named(number))
            assert db.cluster.server_role() == "COORDINATOR"
    seen = nginx.requests("both")
    assert len(seen) == 40
    assert len({request["connection"] for request in seen}) == 1
    assert {request["protocol"] for request in seen} == {"HTTP/2.0"}


@pytest.mark.parametrize("version", ["1.1", "2"])
@pytest.mark.parametrize("size", [0, 300_000])
def test_a_body_has_its_length_and_arrives_whole(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, version: str, size: int) -> None:
    body = _named(1, "x" * size)
    with ArangoClient(nginx.url("both"), http_version=version, tls_ca_file=ca) as client:
        answer = _db(client, cluster).request("POST", "/_api/collection", body=body)
    assert answer.headers["x-content-length"] == str(len(body))
    arrived, = cluster.requests()
    assert arrived["body"] == body


@pytest.mark.parametrize(("version", "spoken"), [("1.1", "HTTP/1.1"), ("2", "HTTP/2.0")])
def test_a_server_that_closes_kept_connections_gets_each_write_once(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, version: str, spoken: str) -> None:
    bodies = [_named(number) for number in range(20)]
    with ArangoClient(nginx.url("closes"), http_version=version, tls_ca_file=ca) as client:
        for body in bodies:
            _db(client, cluster).request("POST", "/_api/collection", body=body)
    seen = nginx.requests("closes")
    assert [(request["method"], request["status"]) for request in seen] == [("POST", 200)] * 20
    assert {request["protocol"] for request in seen} == {spoken}
    assert len({request["connection"] for request in seen}) == 7
    assert [request["body"] for request in cluster.requests()] == bodies


@pytest.mark.parametrize("version", ["1.1", "2"])
def test_a_write_that_gets_no_answer_on_a_kept_connection_is_not_sent_again(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, version: str) -> None:
    with ArangoClient(nginx.url("drops"), http_version=version, tls_ca_file=ca) as client:
        db = _db(client, cluster)
        db.request("POST", "/_api/collection", body=_named(1))
        # In HTTP/2 nginx ends the stream, saying that the fault is the client's.
        with pytest.raises((NetworkError, ProtocolError)) as caught:
            db.request("POST", "/_api/collection", body=_named(2))
    assert caught.value.execution == "unknown"
    assert [request["status"] for request in nginx.requests("drops")] == [200, 444]


def test_a_read_that_gets_no_answer_on_a_kept_connection_is_sent_again(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with ArangoClient(nginx.url("drops"), http_version="1.1", tls_ca_file=ca) as client:
        for _ in range(2):
            assert _db(client, cluster).cluster.server_role() == "COORDINATOR"
    assert [request["status"] for request in nginx.requests("drops")] == [200, 444, 200]


@pytest.mark.parametrize("version", ["1.1", "2"])
def test_threads_get_each_their_own_answers_while_connections_close(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, version: str) -> None:
    with (ArangoClient(nginx.url("closes"), http_version=version, tls_ca_file=ca) as client,
          ThreadPoolExecutor(4) as threads):
        db = _db(client, cluster)
        made = list(threads.map(
            lambda number: db.request("POST", "/_api/collection", body=_named(number)).json(),
            range(40)))
    assert [collection["name"] for collection in made] == [f"c{number}" for number in range(40)]
    assert len(nginx.requests("closes")) == len(cluster.requests()) == 40


def _libcurl() -> tuple[int, ...]:
    """The version of the one that libarango uses."""
    version = ctypes.CDLL("libcurl.so.4").curl_version
    version.restype = ctypes.c_char_p
    found = re.match(rb"libcurl/(\d+)\.(\d+)\.(\d+)", version())
    assert found is not None
    return tuple(map(int, found.groups()))


def test_http_2_without_tls_takes_libcurl_8(cluster: SimulatedCluster, nginx: Nginx) -> None:
    hosts = [nginx.url("plain 2")]
    if _libcurl() < (8, 0, 0):
        # Before, it fails on every connection that is used a second time.
        for refused in (hosts, ["https://db1", *hosts]):
            with pytest.raises(UnsupportedError, match="http_version"):
                ArangoClient(refused, http_version="2")
        return
    with ArangoClient(hosts, http_version="2") as client:
        for _ in range(5):
            assert _db(client, cluster).cluster.server_role() == "COORDINATOR"
    assert [seen["protocol"] for seen in nginx.requests("plain 2")] == ["HTTP/2.0"] * 5


@pytest.mark.parametrize("value", ["", "1", "1.0", "2.0", "3", "HTTP/2", 2, 1.1, True, ["2"]])
def test_there_is_no_other_version(value: Any) -> None:
    with pytest.raises(ArgumentError, match='option http_version is .*"1.1".*"2".*"auto"'):
        ArangoClient("https://db1", http_version=value)


def test_the_version_belongs_to_the_client() -> None:
    with ArangoClient("https://db1") as client, pytest.raises(ArgumentError, match="client"):
        client.db(http_version="auto")
