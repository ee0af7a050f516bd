"""Events of a TLS connection: its end, key updates, invalid records."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from certificates import Certificates
from libarango import ArangoClient, Response
from libarango.exceptions import ArangoError, NetworkError, ProtocolError
from openssl_server import OpenSSLServer
from scripted_server import SECONDS, Conversation, Script, ScriptedServer, response

BODY = b'{"a": [' + b"1, " * 5_000 + b"1]}"
UNTIL_CLOSE = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY
WITH_LENGTH = response(BODY)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(BODY), BODY)


@pytest.fixture
def tls(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.good.file, certificates.good.key)
    return context


def _answer(new_client: type[ArangoClient], server: ScriptedServer, ca: str) -> Response:
    with new_client(server.url, tls_ca_file=ca, timeout_ms=SECONDS * 1_000) as client:
        return client.db().request("POST", "/a", body="{}")


def _sends(data: bytes, *ends: Callable[[Conversation], object]) -> Script:
    """Sends a response to the first request, then ends the connection in the given way."""

    def serve(conversation: Conversation) -> None:
        conversation.request()
        conversation.send(data)
        for end in ends:
            end(conversation)

    return serve


# --- the end ------------------------------------------------------------------------------------

@pytest.mark.parametrize("ends", [
    (Conversation.say_goodbye, Conversation.close),
    # TCP stays open: the body has ended nevertheless.
    (Conversation.say_goodbye, Conversation.is_closed_by_client),
], ids=["closed", "left open"])
def test_a_body_until_the_end_of_the_connection_ends_with_close_notify(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str,
        ends: tuple[Callable[[Conversation], object], ...]) -> None:
    with ScriptedServer(_sends(UNTIL_CLOSE, *ends), tls) as server:
        assert _answer(new_client, server, ca).body == BODY


@pytest.mark.parametrize("data", [UNTIL_CLOSE, UNTIL_CLOSE[:-1], UNTIL_CLOSE[:-len(BODY)]])
def test_without_close_notify_such_a_body_may_be_cut_short(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str, data: bytes) -> None:
    with ScriptedServer(_sends(data, Conversation.close), tls) as server:
        with pytest.raises(ProtocolError, match="ended early") as caught:
            _answer(new_client, server, ca)
    assert caught.value.execution == "unknown"


def test_without_tls_such_a_body_ends_with_the_connection(new_client: type[ArangoClient]) -> None:
    with ScriptedServer(_sends(UNTIL_CLOSE, Conversation.close)) as server:
        with new_client(server.url) as client:
            assert client.db().request("POST", "/a", body="{}").body == BODY


@pytest.mark.parametrize("end", [Conversation.say_goodbye, Conversation.close],
                         ids=["close_notify", "closed"])
@pytest.mark.parametrize("data", [
    WITH_LENGTH[:-1], WITH_LENGTH[:200], CHUNKED, CHUNKED + b"0\r\n", CHUNKED[:-100],
], ids=["last byte", "body", "last chunk", "trailer", "chunk"])
def test_a_body_that_is_cut_short_is_an_error(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str, data: bytes,
        end: Callable[[Conversation], object]) -> None:
    with ScriptedServer(_sends(data, end, Conversation.is_closed_by_client)
                        if end is Conversation.say_goodbye else _sends(data, end), tls) as server:
        with pytest.raises(ProtocolError, match="ended early") as caught:
            _answer(new_client, server, ca)
    assert caught.value.execution == "unknown"


@pytest.mark.parametrize("data", [WITH_LENGTH, CHUNKED + b"0\r\n\r\n"], ids=["length", "chunks"])
def test_a_body_whose_end_is_known_needs_no_close_notify(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str, data: bytes) -> None:
    with ScriptedServer(_sends(data, Conversation.close), tls) as server:
        assert _answer(new_client, server, ca).body == BODY


@pytest.mark.parametrize("end", [Conversation.say_goodbye, Conversation.close, Conversation.reset])
def test_a_connection_that_ends_before_the_response_is_broken(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str,
        end: Callable[[Conversation], object]) -> None:
    with ScriptedServer(_sends(b"", end), tls) as server:
        with pytest.raises(NetworkError) as caught:
            _answer(new_client, server, ca)
    assert caught.value.execution == "unknown"


@pytest.mark.parametrize("end", [Conversation.say_goodbye, Conversation.close])
def test_a_connection_that_was_closed_while_idle_is_not_used(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str,
        end: Callable[[Conversation], object]) -> None:
    ended = threading.Event()

    def serve(conversation: Conversation) -> None:
        if conversation.number > 1:
            return conversation.serve()
        conversation.request()
        conversation.send(response())
        end(conversation)
        ended.set()

    with (ScriptedServer(serve, tls) as server,
          new_client(server.url, tls_ca_file=ca) as client):
        db = client.db()
        db.request("GET", "/a")
        assert ended.wait(SECONDS)
        # A POST that got onto the first connection would fail.
        for _ in range(2):
            assert db.request("POST", "/a", body="{}").status_code == 200
    assert server.connections == [1, 2, 2]


# --- records that are none ----------------------------------------------------------------------

def _raw(data: bytes) -> Callable[[Conversation], object]:
    """Writes below TLS."""
    return lambda conversation: os.write(conversation.socket.fileno(), data)


@pytest.mark.parametrize("data", [
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    b"\x17\x03\x03\x00\x20" + bytes(32),
    b"\x17\x03\x03\xff\xff" + bytes(100),
    bytes(100),
], ids=["plain HTTP", "wrong MAC", "too long", "zeros"])
@pytest.mark.parametrize("sent", [0, 300], ids=["before", "inside"])
def test_bytes_that_are_not_tls_records_are_not_a_response(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str, data: bytes,
        sent: int) -> None:
    with ScriptedServer(_sends(WITH_LENGTH[:sent], _raw(data), Conversation.is_closed_by_client),
                        tls) as server:
        with pytest.raises(NetworkError, match="TLS: ") as caught:
            _answer(new_client, server, ca)
    assert caught.value.execution == "unknown"


def test_bytes_below_tls_on_an_idle_connection_close_it(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str) -> None:
    written = threading.Event()

    def serve(conversation: Conversation) -> None:
        if conversation.number > 1:
            return conversation.serve()
        conversation.request()
        conversation.send(response())
        _raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")(conversation)
        written.set()
        conversation.is_closed_by_client()

    with (ScriptedServer(serve, tls) as server,
          new_client(server.url, tls_ca_file=ca) as client):
        db = client.db()
        db.request("GET", "/a")
        assert written.wait(SECONDS)
        assert db.request("POST", "/a", body="{}").body == b'{"error":false}'
    assert server.connections == [1, 2]


class Slicer:
    """A context manager: passes bytes on to a server, one by one."""

    def __init__(self, port: int) -> None:
        self._server = port

    def __enter__(self) -> Slicer:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(SECONDS)
        self._listener.close()

    def _run(self) -> None:
        client, _ = self._listener.accept()
        with client, socket.create_connection(("127.0.0.1", self._server)) as server:
            threads = [threading.Thread(target=self._pass, args=pair)
                       for pair in ((client, server), (server, client))]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    @staticmethod
    def _pass(source: socket.socket, drain: socket.socket) -> None:
        for each in (source, drain):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while data := source.recv(65_536):
                for byte in data:
                    drain.sendall(bytes([byte]))
            drain.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other side has gone


def test_records_may_arrive_byte_by_byte(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str) -> None:
    body = b"x" * 300
    with ScriptedServer(Conversation.serve, tls) as server, Slicer(server.port) as slicer:
        with new_client(f"https://127.0.0.1:{slicer.port}", tls_ca_file=ca) as client:
            db = client.db()
            for _ in range(3):
                assert db.request("POST", "/a", body=body).body == b'{"error":false}'
    assert [each.body for each in server.requests] == [body] * 3


@pytest.mark.parametrize("secure", [True, False])
def test_large_bodies_pass_in_both_directions(
        new_client: type[ArangoClient], tls: ssl.SSLContext, ca: str, secure: bool) -> None:
    body = os.urandom(6 << 20)

    def serve(conversation: Conversation) -> None:
        while (received := conversation.request()) is not None:
            conversation.send(response(received.body))

    with ScriptedServer(serve, tls if secure else None) as server:
        with new_client(server.url, tls_ca_file=ca, timeout_ms=120_000) as client:
            db = client.db()
            for _ in range(2):
                assert db.request("POST", "/a", body=body).body == body
    assert server.connections == [1, 1]


# --- new keys -----------------------------------------------------------------------------------

KEY_UPDATE = b"%s TLS 1.3, Handshake [length 0005], KeyUpdate"


@pytest.mark.parametrize("letter", [b"k", b"K"], ids=["its own", "both"])
def test_a_server_may_change_keys_at_any_time(
        new_client: type[ArangoClient], certificates: Certificates, ca: str,
        letter: bytes) -> None:
    with (OpenSSLServer(certificates.good, "-tls1_3", "-msg") as server,
          new_client(server.url, tls_ca_file=ca) as client, ThreadPoolExecutor(1) as thread):
        db = client.db()
        for number in range(1, 4):
            calling = thread.submit(db.request, "GET", f"/call-{number}")
            server.wait_for(b"/call-%d" % number)
            # s_server reads no commands between an answer to its demand and the next request.
            if number > 1 and letter == b"k":
                server.command(letter)
            server.send(WITH_LENGTH[:2_000])
            if letter == b"k":
                server.command(letter)
            # In the middle, and immediately behind it.
            server.send(WITH_LENGTH[2_000:])
            assert calling.result(SECONDS).body == BODY
            # While it is idle.
            server.command(letter)
        # All on one connection: a second would wait for the end of the first.
        # Those that are demanded together may be one.
        told = server.wait_for(KEY_UPDATE % b">>>", 3)
        if letter == b"K":
            # Those that arrive together have one answer.
            told = server.wait_for(KEY_UPDATE % b"<<<", 2)
    assert told.count(b"GET /") == 3
    assert letter == b"K" or KEY_UPDATE % b"<<<" not in told


def test_an_alert_after_the_request_was_read_does_not_mean_not_executed(
        new_client: type[ArangoClient], certificates: Certificates, ca: str) -> None:
    """The server demands a renegotiation, which the client refuses, and ends with handshake_failure."""
    with (OpenSSLServer(certificates.good, "-tls1_2") as server,
          new_client(server.url, tls_ca_file=ca) as client, ThreadPoolExecutor(1) as thread):
        calling = thread.submit(client.db().request, "POST", "/a", body="{}")
        server.wait_for(b"POST /")
        server.command(b"r")
        with pytest.raises(ArangoError) as caught:
            calling.result(SECONDS)
    assert isinstance(caught.value, NetworkError)
    assert caught.value.execution == "unknown"
    assert server.output.count(b"POST /") == 1


def test_a_renegotiation_ends_the_connection(
        new_client: type[ArangoClient], certificates: Certificates, ca: str) -> None:
    with (OpenSSLServer(certificates.good, "-tls1_2") as server,
          new_client(server.url, tls_ca_file=ca) as client, ThreadPoolExecutor(1) as thread):
        calling = thread.submit(client.db().request, "POST", "/a", body="{}")
        server.wait_for(b"POST /")
        server.send(WITH_LENGTH[:2_000])
        server.command(b"r")
        with pytest.raises(ArangoError) as caught:
            calling.result(SECONDS)
    assert isinstance(caught.value, (NetworkError, ProtocolError))
    assert caught.value.execution == "unknown"
