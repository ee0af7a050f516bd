"""Intermediaries between a client and its coordinators: nginx with a path, and an HTTP proxy."""

from __future__ import annotations

import select
import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import pytest

from certificates import Certificates
from libarango import ArangoClient
from libarango.exceptions import ArgumentError, ConnectError, ServerError, TLSError
from nginx import Nginx, passes_to, plain, secure
from sim_process import SimulatedCluster


class ConnectProxy:
    """A context manager: an HTTP proxy at `url` that opens tunnels, or refuses all with 403."""

    def __init__(self, refuses: bool = False) -> None:
        #: Of each CONNECT its target and its headers.
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self.asked, refuses))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.place = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.place}"

    def __enter__(self) -> ConnectProxy:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def targets(self) -> list[str]:
        return [target for target, _ in self.asked]


def _handler(asked: list[tuple[str, dict[str, str]]],
             refuses: bool) -> type[BaseHTTPRequestHandler]:
    # Requests that want no tunnel are answered with 501: it has no other method.
    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append((self.path, {name.lower(): self.headers[name] for name in self.headers}))
            if refuses:
                self.send_error(403)
                return
            host, port = self.path.rsplit(":", 1)
            with socket.create_connection((host, int(port))) as server:
                self.send_response_only(200)
                self.end_headers()
                _pass_on(self.connection, server)
            self.close_connection = True

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    return Handler


def _pass_on(client: socket.socket, server: socket.socket) -> None:
    """Passes bytes on until one side closes."""
    other = {client: server, server: client}
    try:
        while True:
            for ready in select.select(list(other), [], [])[0]:
                said = ready.recv(65_536)
                if not said:
                    return
                other[ready].sendall(said)
    except ConnectionError:
        pass


@pytest.fixture
def proxy() -> Iterator[ConnectProxy]:
    with ConnectProxy() as proxy:
        yield proxy


@pytest.fixture(scope="module")
def nginx(certificates: Certificates, one_cluster: SimulatedCluster,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    server = one_cluster.endpoints[0]
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "paths": plain(passes_to(server, "/arango/"), passes_to(server, "/far/below/"),
                           "location / { return 404; }"),
            "good": secure(certificates.good, passes_to(server)),
            "expired": secure(certificates.expired, passes_to(server))}) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(cluster: SimulatedCluster, nginx: Nginx) -> None:
    nginx.forget_requests()


@pytest.mark.parametrize(("option", "prefix"), [
    ("/arango", "/arango"), ("/arango/", "/arango"), ("/far/below", "/far/below"),
])
@pytest.mark.parametrize("method", ["basic", "jwt"])
def test_every_request_goes_below_the_prefix(
        cluster: SimulatedCluster, nginx: Nginx, option: str, prefix: str, method: str) -> None:
    with ArangoClient(nginx.url("paths"), path_prefix=option) as client:
        db = client.db(password=cluster.password, auth_method=method)
        assert db.cluster.server_role() == "COORDINATOR"
        assert db.request("GET", "/_api/version").json()["server"] == "arango"
        # Of a server that is asked for its version first, since not every one has it.
        db.cluster.server_statistics(cluster.dbservers[0].id)
    paths = [seen["path"] for seen in nginx.requests("paths")]
    assert paths == [prefix + seen["path"] for seen in cluster.requests()]
    assert f"{prefix}/_db/_system/_api/version" in paths
    logins = [path for path in paths if path.endswith("/_open/auth")]
    assert logins == ([f"{prefix}/_open/auth"] if method == "jwt" else [])


def test_a_request_without_the_prefix_fails(cluster: SimulatedCluster, nginx: Nginx) -> None:
    with ArangoClient(nginx.url("paths")) as client, pytest.raises(ServerError) as caught:
        client.db(password=cluster.password).cluster.server_role()
    assert caught.value.http_code == 404
    assert cluster.requests() == []


@pytest.mark.parametrize("value", ["arango", "/a?b", "/a#b", "/a b", "/a\r\nb", 1, True, ["/a"]])
def test_a_prefix_is_a_path(value: Any) -> None:
    with pytest.raises(ArgumentError, match="option path_prefix"):
        ArangoClient("http://db1", path_prefix=value)


def test_requests_go_through_a_tunnel_to_each_coordinator(
        cluster: SimulatedCluster, proxy: ConnectProxy) -> None:
    with ArangoClient(cluster.endpoints, proxy=proxy.url) as client:
        db = client.db(password=cluster.password)
        asked = [db.cluster.server_id() for _ in range(9)]
        db.request("POST", "/_api/collection", body='{"name": "orders"}')
    assert set(asked) == {server.id for server in cluster.coordinators}
    assert len(cluster.requests()) == 10
    # Each tunnel is kept.
    assert sorted(proxy.targets) == sorted(urlsplit(url).netloc for url in cluster.endpoints)


def test_the_proxy_learns_no_password_of_the_database(
        cluster: SimulatedCluster, proxy: ConnectProxy) -> None:
    with ArangoClient(cluster.endpoints[0], proxy=proxy.url) as client:
        client.db(password=cluster.password, headers={"X-Mine": "1"}).cluster.server_role()
    (_, headers), = proxy.asked
    assert not headers.keys() & {"authorization", "proxy-authorization", "x-mine"}


def test_a_proxy_may_require_a_password(cluster: SimulatedCluster, proxy: ConnectProxy) -> None:
    with ArangoClient(cluster.endpoints[0], proxy=f"http://me:hush@{proxy.place}") as client:
        client.db(password=cluster.password).cluster.server_role()
    (_, headers), = proxy.asked
    assert headers["proxy-authorization"] == "Basic " + b64encode(b"me:hush").decode()
    assert "authorization" not in headers


def test_tls_goes_through_the_tunnel(cluster: SimulatedCluster, nginx: Nginx,
                                     certificates: Certificates, proxy: ConnectProxy) -> None:
    trust = {"proxy": proxy.url, "tls_ca_file": str(certificates.known.file)}
    with ArangoClient(nginx.url("good"), **trust) as client:
        role = client.db(password=cluster.password).cluster.server_role()
    assert role == "COORDINATOR" and proxy.targets == [f"127.0.0.1:{nginx.port('good')}"]
    with ArangoClient(nginx.url("expired"), **trust) as client:
        with pytest.raises(TLSError, match="certificate expired") as caught:
            client.db(password=cluster.password).cluster.server_role()
    assert caught.value.execution == "no" and nginx.requests("expired") == []


def test_a_refusal_of_a_proxy_is_a_connection_error(cluster: SimulatedCluster) -> None:
    with (ConnectProxy(refuses=True) as proxy,
          ArangoClient(cluster.endpoints, proxy=f"http://me:hush@{proxy.place}") as client):
        with pytest.raises(ConnectError, match=r"\b403\b") as caught:
            client.db(password=cluster.password).request(
                "POST", "/_api/collection", body='{"name": "never"}')
    assert caught.value.execution == "no" and cluster.requests() == []
    assert {attempt["host"] for attempt in caught.value.attempts} == set(cluster.endpoints)
    assert not any(attempt["sent"] for attempt in caught.value.attempts)
    assert "hush" not in str(caught.value) and "hush" not in str(caught.value.attempts)


def test_an_unreachable_proxy_is_a_connection_error(cluster: SimulatedCluster) -> None:
    # Bound all the while, so that no other process is given the port, and never listening.
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        with ArangoClient(cluster.endpoints, proxy=f"http://127.0.0.1:{port}") as client:
            with pytest.raises(ConnectError) as caught:
                client.db(password=cluster.password).request("POST", "/_api/collection", body="{}")
    assert caught.value.execution == "no" and cluster.requests() == []


def test_proxies_of_the_environment_are_ignored(
        cluster: SimulatedCluster, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url)
    with ArangoClient(cluster.endpoints[0]) as client:
        client.db(password=cluster.password).cluster.server_role()
    assert proxy.targets == []


@pytest.mark.parametrize("value", ["", "not a url", "ftp://db1", "http://", 1, True, {}])
def test_an_invalid_proxy_url_is_refused(value: Any) -> None:
    with pytest.raises(ArgumentError, match="option proxy"):
        ArangoClient("http://db1", proxy=value)
