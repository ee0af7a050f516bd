"""Unsolicited bytes of a server are never the response to another request."""

from __future__ import annotations

import ssl
import threading
import time

import pytest

from certificates import Certificates
from libarango import ArangoClient
from scripted_server import SECONDS, Conversation, Script, ScriptedServer, response

STRAY = {
    "408": response(b"", 408, "Connection: close"),
    "200": response(b'{"stray": true}'),
    "200 and close": response(b'{"stray": true}', 200, "Connection: close"),
    "503": response(b'{"error":true,"code":503,"errorNum":503,"errorMessage":"stray"}', 503),
    "100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "part": b"HTTP/1.1 2",
    "line end": b"\r\n",
    "one byte": b"\0",
    "much": response(b'{"stray": true}') * 2_000,
}
STRAYS = pytest.mark.parametrize("stray", STRAY.values(), ids=STRAY)


@pytest.fixture(params=["plain", "TLS"])
def tls(request: pytest.FixtureRequest, certificates: Certificates) -> ssl.SSLContext | None:
    if request.param == "plain":
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.good.file, certificates.good.key)
    return context


def _client(new_client: type[ArangoClient], server: ScriptedServer,
            certificates: Certificates) -> ArangoClient:
    return new_client(server.url, tls_ca_file=str(certificates.known.file))


def _answer(number: int) -> bytes:
    return b'{"request": %d}' % number


def _stray_while_idle(stray: bytes, sent: threading.Event) -> Script:
    """After the first response of the first connection more bytes are sent. Responses tell the number of
    their connection."""

    def serve(conversation: Conversation) -> None:
        is_first = conversation.number == 1
        while conversation.request() is not None:
            conversation.send(response(_answer(conversation.number)))
            if is_first and not sent.is_set():
                time.sleep(0.05)  # the response has been taken by then, or is, with what follows
                conversation.send(stray)
                sent.set()

    return serve


@STRAYS
def test_bytes_on_an_idle_connection_close_it(
        new_client: type[ArangoClient], certificates: Certificates, tls: ssl.SSLContext | None,
        stray: bytes) -> None:
    sent = threading.Event()
    with (ScriptedServer(_stray_while_idle(stray, sent), tls) as server,
          _client(new_client, server, certificates) as client):
        db = client.db()
        assert db.request("POST", "/a", body="{}").body == _answer(1)
        assert sent.wait(SECONDS)
        for _ in range(3):
            assert db.request("POST", "/a", body="{}").body == _answer(2)
    # Nothing was sent on the old connection, so no request was executed twice.
    assert [each.connection for each in server.requests if each.path.endswith("/a")] == [1, 2, 2, 2]


@STRAYS
def test_bytes_after_a_response_are_not_the_next_response(
        new_client: type[ArangoClient], certificates: Certificates, tls: ssl.SSLContext | None,
        stray: bytes) -> None:

    def serve(conversation: Conversation) -> None:
        while conversation.request() is not None:
            behind = stray if conversation.number == 1 else b""
            conversation.send(response(_answer(conversation.number)) + behind)

    with (ScriptedServer(serve, tls) as server,
          _client(new_client, server, certificates) as client):
        db = client.db()
        answers = [db.request("POST", "/a", body="{}").body for _ in range(4)]
    assert answers == [_answer(1), *[_answer(2)] * 3]
    assert [each.connection for each in server.requests if each.path.endswith("/a")] == [1, 2, 2, 2]


@STRAYS
def test_bytes_after_a_large_body_are_not_the_next_response(
        new_client: type[ArangoClient], certificates: Certificates, tls: ssl.SSLContext | None,
        stray: bytes) -> None:
    """The body goes directly into its buffer. Over TLS the bytes behind it are in the same record."""
    body = {number: _answer(number) + b" " * 6_000 for number in (1, 2)}

    def serve(conversation: Conversation) -> None:
        while conversation.request() is not None:
            whole = response(body[conversation.number])
            if conversation.number == 1:
                head = len(whole) - len(body[1])
                conversation.send(whole[:head])
                time.sleep(0.05)  # the head has been read by then, or is, with what follows
                conversation.send(whole[head:] + stray[:8_000])
            else:
                conversation.send(whole)

    with (ScriptedServer(serve, tls) as server,
          _client(new_client, server, certificates) as client):
        db = client.db()
        answers = [db.request("POST", "/a", body="{}").body for _ in range(3)]
    assert answers == [body[1], body[2], body[2]]
    assert [each.connection for each in server.requests if each.path.endswith("/a")] == [1, 2, 2]
