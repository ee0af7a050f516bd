"""An address with several servers behind it: after a response that the server cannot serve, the
next attempt uses a fresh connection, which may reach another server."""

from __future__ import annotations

import json
import time

import pytest

from libarango import ArangoClient
from libarango.exceptions import ServerError
from scripted_server import SECONDS, Conversation, Script, ScriptedServer, response

STARTUP = {"error": True, "code": 503, "errorNum": 503,
           "errorMessage": "service unavailable due to startup or maintenance mode"}
ENDING = {"error": True, "code": 503, "errorNum": 30, "errorMessage": "shutting down"}
FULL = {"error": True, "code": 503, "errorNum": 21003, "errorMessage": "queue is full"}

CANNOT_SERVE = {
    "starting": response(json.dumps(STARTUP).encode(), 503),
    "shutting down": response(json.dumps(ENDING).encode(), 503),
    "gateway 502": response(b"<html>", 502, "Content-Type: text/html"),
    "gateway 503": response(b"", 503),
    "gateway 504": response(b"<html>", 504, "Content-Type: text/html"),
}
NEW = pytest.mark.parametrize("unavailable", CANNOT_SERVE.values(), ids=CANNOT_SERVE)


def balancer(unavailable: bytes, healthy: int = 2) -> Script:
    """Connections before number `healthy` lead to a server that answers so once it has served one
    request, and others to one that serves."""

    def serve(conversation: Conversation) -> None:
        served = False
        while conversation.request() is not None:
            conversation.send(
                unavailable if served and conversation.number < healthy else response())
            served = True

    return serve


@NEW
def test_the_next_attempt_of_a_call_takes_a_fresh_connection(
        new_client_of_any_driver: type[ArangoClient], unavailable: bytes) -> None:
    with (ScriptedServer(balancer(unavailable)) as server,
          new_client_of_any_driver(server.url) as client):
        db = client.db(idempotent=True)
        db.request("GET", "/first")
        try:
            answer = db.request("GET", "/second")
        except ServerError:
            # With one host there is no other attempt in this call.
            answer = db.request("GET", "/third")
        assert answer.status_code == 200
    assert server.connections[:3] == [1, 1, 2]


@NEW
def test_so_does_the_next_call_and_the_connection_is_not_used_again(
        new_client: type[ArangoClient], unavailable: bytes) -> None:
    with (ScriptedServer(balancer(unavailable)) as server,
          new_client(server.url, max_attempts=1) as client):
        db = client.db()
        db.request("GET", "/first")
        with pytest.raises(ServerError):
            db.request("POST", "/second", body="{}")
        stats, = client.stats()["hosts"]
        assert (stats["connections_in_use"], stats["connections_idle"]) == (0, 0)
        for _ in range(3):
            assert db.request("GET", "/later").status_code == 200
    assert server.connections[:3] == [1, 1, 2]
    assert 1 not in server.connections[3:] and server.accepted == 2


def test_several_servers_are_tried_until_one_serves(
        new_client_of_any_driver: type[ArangoClient]) -> None:
    starting = CANNOT_SERVE["starting"]

    def serve(conversation: Conversation) -> None:
        while conversation.request() is not None:
            conversation.send(starting if conversation.number < 4 else response())

    with ScriptedServer(serve) as server, new_client_of_any_driver(server.url) as client:
        assert client.db().request("POST", "/a", body="{}").status_code == 200
    assert server.connections[:3] == [1, 2, 3]
    assert set(server.connections[3:]) == {4}


def test_the_probe_of_a_host_that_rested_takes_a_fresh_connection(
        new_client_of_any_driver: type[ArangoClient]) -> None:
    with (ScriptedServer(balancer(CANNOT_SERVE["shutting down"])) as server,
          ScriptedServer(Conversation.serve) as other,
          new_client_of_any_driver([server.url, other.url], "fallback") as client):
        db = client.db()
        assert db.request("GET", "/first").host == server.url
        assert db.request("GET", "/second").host == other.url
        assert server.connections == [1, 1]
        # The host is probed once its rest is over.
        deadline = time.monotonic() + SECONDS
        while db.request("GET", "/later").host != server.url:
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert server.requests[2].path.endswith("/_admin/server/availability")
    assert server.connections == [1, 1, 2, 2]


def test_a_server_that_is_busy_keeps_its_connection(new_client: type[ArangoClient]) -> None:
    answers = [response(json.dumps(FULL).encode(), 503), response()]

    def serve(conversation: Conversation) -> None:
        while conversation.request() is not None:
            conversation.send(answers.pop(0))

    with ScriptedServer(serve) as server, new_client(server.url) as client:
        assert client.db().request("POST", "/a", body="{}").status_code == 200
    assert server.connections == [1, 1]


def test_one_fresh_connection_is_taken_for_one_answer(new_client: type[ArangoClient]) -> None:
    with (ScriptedServer(balancer(CANNOT_SERVE["gateway 504"])) as server,
          new_client(server.url) as client):
        db = client.db()
        db.request("GET", "/first")
        with pytest.raises(ServerError):
            db.request("POST", "/second", body="{}")
        for _ in range(20):
            db.request("GET", "/later")
    assert server.accepted == 2
