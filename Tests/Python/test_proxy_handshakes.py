"""Handshakes with proxies of each kind: requests, replies, and the errors of failed ones."""

from __future__ import annotations

import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Iterator

import pytest

from certificates import Certificates
from libarango import ArangoClient
from libarango.exceptions import ArangoError, ConnectError, TLSError
from proxy_scripts import ConnectProxy, SOCKSProxy
from scripted_server import SECONDS, Conversation, Script, ScriptedServer


@pytest.fixture
def target() -> Iterator[ScriptedServer]:
    with ScriptedServer(Conversation.serve) as target:
        yield target


def _tls(certificates: Certificates, name: str = "good") -> ssl.SSLContext:
    certificate = getattr(certificates, name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.file, certificate.key)
    return context


def _proxy(server: ScriptedServer, scheme: str, user: str = "") -> str:
    return f"{scheme}://{user and user + '@'}127.0.0.1:{server.port}"


def _send(client: ArangoClient) -> None:
    assert client.db().request("POST", "/a", body="{}").status_code == 200


def _fails(new_client: type[ArangoClient], target: str, proxy: str,
           **options: object) -> ArangoError:
    """The error of a request whose proxy does not reach its host."""
    given = {"connect_timeout_ms": SECONDS * 1_000, "max_attempts": 1, **options}
    with (new_client(target, proxy=proxy, **given) as client,
          pytest.raises(ArangoError) as caught):
        client.db().request("POST", "/a", body="{}")
    assert caught.value.execution == "no"
    assert "hush" not in str(caught.value) and "hush" not in str(caught.value.attempts)
    return caught.value


# --- SOCKS 5 ------------------------------------------------------------------------------------

USERS = pytest.mark.parametrize("user", [None, (b"me", b"hush"), (b"me", b""),
                                         (b"m" * 255, b"hush" * 63)])


@USERS
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_connects(new_client: type[ArangoClient], target: ScriptedServer, scheme: str,
                        user: tuple[bytes, bytes] | None) -> None:
    proxy = SOCKSProxy(user)
    with ScriptedServer(proxy) as server:
        login = "" if user is None else b":".join(user).decode()
        with new_client(target.url, proxy=_proxy(server, scheme, login)) as client:
            _send(client)
            _send(client)
    assert proxy.asked == [(1, socket.inet_aton("127.0.0.1"), target.port)]
    assert target.connections[:2] == [1, 1]
    assert 0 in proxy.methods[0] and (2 in proxy.methods[0]) == (user is not None)


def test_socks5h_resolves_names_at_the_proxy(
        new_client: type[ArangoClient], target: ScriptedServer) -> None:
    proxy = SOCKSProxy()
    with ScriptedServer(proxy) as server:
        with new_client(f"http://localhost:{target.port}",
                        proxy=_proxy(server, "socks5h")) as client:
            _send(client)
    assert proxy.asked == [(3, b"localhost", target.port)]


def test_socks5_resolves_names_locally(new_client: type[ArangoClient]) -> None:
    proxy = SOCKSProxy(reply=b"\5\2\0\1" + bytes(6))
    with ScriptedServer(proxy) as server:
        _fails(new_client, "http://localhost:8529", _proxy(server, "socks5"))
    (kind, host, port), = proxy.asked
    assert (kind, host) in [(1, socket.inet_aton("127.0.0.1")), (4, b"\0" * 15 + b"\1")]
    assert port == 8529


def test_socks_accepts_ipv6_addresses(new_client: type[ArangoClient]) -> None:
    with ScriptedServer(Conversation.serve, address=("::1", 0)) as target:
        proxy = SOCKSProxy(bound=b"\4" + bytes(16))
        with ScriptedServer(proxy) as server:
            with new_client(target.url, proxy=_proxy(server, "socks5h")) as client:
                _send(client)
        assert proxy.asked == [(4, b"\0" * 15 + b"\1", target.port)]


@USERS
@pytest.mark.parametrize("bound", [b"\1" + bytes(4), b"\4" + bytes(16), b"\3\4name", b"\3\0",
                                   b"\3\xff" + bytes(255)])
def test_a_socks_reply_may_arrive_in_pieces(target: ScriptedServer, bound: bytes,
                                            user: tuple[bytes, bytes] | None) -> None:
    proxy = SOCKSProxy(user, bound=bound, is_slow=len(bound) < 100)
    login = "" if user is None else b":".join(user).decode()
    with (ScriptedServer(proxy) as server,
          ArangoClient(target.url, proxy=_proxy(server, "socks5", login)) as client):
        _send(client)


@pytest.mark.parametrize(("code", "words"), [
    (1, "SOCKS error 1"), (2, "does not allow"), (3, "network is unreachable"),
    (4, "host is unreachable"), (5, "connection refused there"), (8, "SOCKS error 8"),
])
@pytest.mark.parametrize("rest", [b"\0\1" + bytes(6), b"\0\3\4name\0\0", b""])
def test_a_socks_error_names_its_cause(
        new_client: type[ArangoClient], code: int, words: str, rest: bytes) -> None:
    with ScriptedServer(SOCKSProxy(reply=bytes([5, code]) + rest)) as server:
        error = _fails(new_client, "http://127.0.0.1:1", _proxy(server, "socks5"))
    # Less than an answer is none.
    assert (words if rest else "closed the connection") in str(error) and "proxy" in str(error)


@pytest.mark.parametrize(("login", "words"), [
    ("", "no way to log in"), ("me", "refused user"), ("me:hush!", "refused user")])
def test_socks_refuses_a_user(new_client: type[ArangoClient], login: str, words: str) -> None:
    proxy = SOCKSProxy((b"me", b"hush"))
    with ScriptedServer(proxy) as server:
        error = _fails(new_client, "http://127.0.0.1:1", _proxy(server, "socks5", login))
    assert isinstance(error, ConnectError) and words in str(error)
    assert proxy.asked == []


# --- CONNECT ------------------------------------------------------------------------------------

@pytest.mark.parametrize("established", [
    ConnectProxy.established, b"HTTP/1.0 200 OK\r\n\r\n", b"HTTP/1.1 200\r\n\r\n",
    b"HTTP/1.1 204 No content\r\nX: " + b"x" * 60_000 + b"\r\n\r\n", b"HTTP/1.1 200 OK\n\n",
], ids=["usual", "1.0", "no reason", "long", "LF"])
def test_connect_requests_a_tunnel(new_client: type[ArangoClient], target: ScriptedServer,
                                   established: bytes) -> None:
    proxy = ConnectProxy(established=established)
    with (ScriptedServer(proxy) as server,
          new_client(target.url, proxy=_proxy(server, "http", "me:hush")) as client):
        _send(client)
        _send(client)
    basic = "Basic " + b64encode(b"me:hush").decode()
    assert proxy.asked == [(f"127.0.0.1:{target.port}", basic)]
    assert target.connections[:2] == [1, 1]
    assert all("proxy-authorization" not in each.headers for each in target.requests)


@pytest.mark.parametrize(("reply", "words"), [
    (b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n", "HTTP 407"),
    (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\n\r\nno!", "HTTP 403"),
    (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "HTTP 502"),
    (b"SSH-2.0-OpenSSH\r\n\r\n", "not HTTP"),
    (b"\r\n\r\n", "not HTTP"),
    (b"HTTP/1.1 2x0 OK\r\n\r\n", "not HTTP"),
    (b"HTTP/1.1 200 OK\r\n", "closed the connection"),
    (b"", "closed the connection"),
    (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000, "too long"),
])
def test_a_refused_tunnel_is_a_connection_error(
        new_client: type[ArangoClient], target: ScriptedServer, reply: bytes, words: str) -> None:
    with ScriptedServer(ConnectProxy(reply)) as server:
        error = _fails(new_client, target.url, _proxy(server, "http", "me:hush"))
    assert words in str(error) and "proxy" in str(error)
    assert target.accepted == 0


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h"])
@pytest.mark.parametrize("end", [Conversation.close, Conversation.reset])
def test_a_proxy_may_close_immediately(new_client: type[ArangoClient], scheme: str,
                                       end: Script) -> None:
    with ScriptedServer(end) as server:
        error = _fails(new_client, "http://127.0.0.1:1", _proxy(server, scheme, "me:hush"))
    # A reset may arrive before anything is sent.
    assert "proxy" in str(error) or "reset" in str(error)


def _say_nothing(conversation: Conversation) -> None:
    while not conversation.is_closed_by_client():
        pass


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h", "https"])
def test_a_silent_proxy_is_limited_by_connect_timeout_ms(
        new_client: type[ArangoClient], scheme: str) -> None:
    with ScriptedServer(_say_nothing) as server:
        started = time.monotonic()
        error = _fails(new_client, "http://127.0.0.1:1", _proxy(server, scheme),
                       connect_timeout_ms=300, timeout_ms=SECONDS * 1_000)
    assert 0.29 < time.monotonic() - started < SECONDS
    assert isinstance(error, ConnectError) and "in time" in str(error)


@pytest.mark.parametrize("surplus", [
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", b"\r\n", b"x"])
def test_bytes_after_the_reply_of_a_proxy_are_not_a_response(
        new_client: type[ArangoClient], target: ScriptedServer, surplus: bytes) -> None:
    proxy = ConnectProxy(established=ConnectProxy.established + surplus)
    with ScriptedServer(proxy) as server:
        error = _fails(new_client, target.url, _proxy(server, "http"))
    assert "more than its response" in str(error)
    assert target.requests == []


def test_a_long_reply_costs_little_cpu_time(
        new_client: type[ArangoClient], target: ScriptedServer) -> None:
    established = b"HTTP/1.1 200 OK\r\nX: " + b"x" * 60_000 + b"\r\n\r\n"
    with (ScriptedServer(ConnectProxy(established=established)) as server,
          new_client(target.url, proxy=_proxy(server, "http"),
                     connect_timeout_ms=SECONDS * 1_000) as client):
        started = time.process_time()
        _send(client)
        assert time.process_time() - started < 2


# --- TLS ----------------------------------------------------------------------------------------

@pytest.mark.parametrize("inner", [False, True])
def test_a_proxy_may_use_tls(new_client: type[ArangoClient], certificates: Certificates,
                             inner: bool) -> None:
    proxy = ConnectProxy()
    with (ScriptedServer(Conversation.serve, _tls(certificates) if inner else None) as target,
          ScriptedServer(proxy, _tls(certificates)) as server,
          new_client(target.url, proxy=_proxy(server, "https", "me:hush"),
                     tls_ca_file=str(certificates.known.file)) as client):
        body = b"[" + b"1," * 100_000 + b"1]"
        for _ in range(2):
            _send(client)
        assert client.db().request("POST", "/a", body=body).status_code == 200
        assert target.requests[-1].body == body
    assert len(proxy.asked) == 1


@pytest.mark.parametrize("name", ["foreign", "elsewhere", "expired"])
def test_the_certificate_of_a_proxy_is_checked(
        new_client: type[ArangoClient], certificates: Certificates, target: ScriptedServer,
        name: str) -> None:
    proxy = ConnectProxy()
    with ScriptedServer(proxy, _tls(certificates, name)) as server:
        # The name that hosts must have is not the proxy's.
        error = _fails(new_client, target.url, _proxy(server, "https", "me:hush"),
                       tls_ca_file=str(certificates.known.file),
                       tls_server_name=certificates.ELSEWHERE)
    assert isinstance(error, TLSError)
    assert proxy.asked == [] and target.accepted == 0


# --- the environment ----------------------------------------------------------------------------

@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize("value", ["*", "127.0.0.1", "127.0.0.0/8,localhost"])
def test_the_no_proxy_variable_does_not_bypass_the_proxy(
        new_client: type[ArangoClient], target: ScriptedServer, monkeypatch: pytest.MonkeyPatch,
        name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    proxy = ConnectProxy()
    with (ScriptedServer(proxy) as server,
          new_client(target.url, proxy=_proxy(server, "http")) as client):
        _send(client)
    assert len(proxy.asked) == 1


def test_proxies_of_the_environment_are_ignored(
        new_client: type[ArangoClient], target: ScriptedServer,
        monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(ConnectProxy()) as server:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy",
                     "ALL_PROXY"):
            monkeypatch.setenv(name, _proxy(server, "http"))
        with new_client(target.url) as client:
            _send(client)
    assert server.accepted == 0
