"""`db.request` and `db.call`."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Mapping
from typing import Any

import pytest

import libarango
from libarango import Database
from libarango.exceptions import ArgumentError, ProtocolError, ServerError
from sim_process import FaultyHosts, SimulatedCluster


def test_a_response_has_status_headers_and_body(
        db: Database, cluster: SimulatedCluster) -> None:
    answer = db.request("GET", "/_api/version?details=false")
    assert answer.status_code == 200
    assert answer.json()["server"] == "arango"
    assert json.loads(answer.body) == json.loads(answer.text) == answer.json()
    assert answer.host in cluster.endpoints
    assert [attempt["outcome"] for attempt in answer.attempts] == ["answered 200"]
    assert answer.headers["content-type"] == answer.headers["Content-Type"]
    assert answer.headers["server"] == "ArangoDB"
    assert "x-nothing" not in answer.headers and "Server" in answer.headers
    assert answer.headers.get("x-nothing", "none") == "none"
    with pytest.raises(KeyError, match="x-nothing"):
        answer.headers["x-nothing"]


def test_headers_live_as_long_as_they_are_referred_to(db: Database) -> None:
    headers = db.request("GET", "/_api/version").headers
    assert headers["server"] == "ArangoDB"


@pytest.mark.parametrize("body", [b'{"_key":"k\\u00e9"}', bytearray(b"{}"), memoryview(b"{}"),
                                  '{"name":"Größe"}', b"", None])
def test_a_body_is_kept_unchanged(db: Database, cluster: SimulatedCluster,
                                  body: bytes | str | None) -> None:
    try:
        db.request("POST", "/_api/collection", {"X-Mark": "Größe"}, body)
    except ServerError as error:
        assert error.http_code == 400
    sent, = cluster.requests()
    expected = body if isinstance(body, str) else bytes(body or b"").decode()
    assert (sent["body"] or "") == expected
    assert sent["path"] == "/_db/_system/_api/collection"


def test_a_body_may_have_every_byte(faulty: FaultyHosts) -> None:
    with libarango.ArangoClient(faulty.hosts[0]) as client:
        client.db().request("PUT", "/anything", body=bytes(range(256)) * 300)
    seen, = faulty.requests(0)
    assert seen["body_size"] == 256 * 300 and seen["complete"]


def test_a_response_may_contain_every_text(faulty: FaultyHosts) -> None:
    with libarango.ArangoClient(faulty.hosts[0]) as client:
        db = client.db()
        faulty.fault(0, "answer", answer={"body": {"größe": "\x00\u2028 \U0001f600"}})
        answer = db.request("GET", "/")
        assert answer.json() == {"größe": "\x00\u2028 \U0001f600"}
        faulty.fault(0, "answer", answer={"body": ""})
        answer = db.request("GET", "/")
        assert (answer.body, answer.text, answer.json()) == (b"", "", None)
        faulty.fault(0, "answer", answer={"body": "OK", "headers": {"Content-Type": "text/plain"}})
        assert db.request("GET", "/").json() == "OK"
        faulty.fault(0, "answer", answer={"body": "a\0b"})
        assert db.request("GET", "/").body == b"a\0b"
        faulty.fault(0, "not-json")
        answer = db.request("GET", "/")
        assert answer.text == "<html>It works!</html>"
        with pytest.raises(ProtocolError, match="not JSON") as raised:
            answer.json()
        assert raised.value.host == faulty.hosts[0] and raised.value.http_code == 200


def test_json_that_python_cannot_hold_is_a_protocol_error(faulty: FaultyHosts) -> None:
    faulty.fault(0, "answer", answer={"body": '{"Health":' + "[" * 100_000 + "]" * 100_000 + "}"})
    with libarango.ArangoClient(faulty.hosts[0]) as client:
        answer = client.db().request("GET", "/_admin/cluster/health")
        with pytest.raises(ProtocolError, match="Python cannot hold"):
            answer.json()


def test_the_headers_are_a_mapping(db: Database) -> None:
    headers = db.request("GET", "/_api/version").headers
    assert isinstance(headers, Mapping)
    as_dict = dict(headers)
    assert as_dict["Server"] == "ArangoDB" and set(as_dict) == set(headers)
    assert len(headers) == len(as_dict) == len(list(headers.items()))
    assert repr(headers) == f"Headers({as_dict!r})"
    assert headers == as_dict and headers == {name.upper(): value
                                              for name, value in as_dict.items()}
    assert headers != {} and headers != 5 and "SERVER" in headers and 5 not in headers
    with pytest.raises(KeyError, match="5"):
        headers[5]  # type: ignore[index]


def test_headers_of_one_name_are_joined() -> None:
    with ReplayHost() as host, libarango.ArangoClient(host.url) as client:
        headers = client.db().request("GET", "/").headers
    assert headers["x-seen"] == "a, b" and headers["X-Odd"] == "gr\ufffd\ufffd"
    assert [name for name in headers if name.startswith("X-")] == ["X-Seen", "X-Odd", "X-Empty"]
    assert headers["x-empty"] == ""


class ReplayHost:
    """Sends the same bytes in response to every request."""

    ANSWER = (b"HTTP/1.1 200 OK\r\nX-Seen: a\r\nX-Odd: gr\xfc\xdf\r\nx-seen: b\r\nX-Empty:\r\n"
              b"Content-Length: 2\r\nConnection: close\r\n\r\n{}")

    def __enter__(self) -> ReplayHost:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:{}".format(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(self.ANSWER)

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self._listener.close()


def test_a_body_may_be_any_json(db: Database, cluster: SimulatedCluster) -> None:
    for body in ({"name": "Größe", "numbers": [1, 2.5, None]}, ["a"], 5, True):
        cluster.forget_requests()
        try:
            db.request("POST", "/_api/collection", body=body)
        except ServerError as error:
            assert error.http_code == 400
        sent, = cluster.requests()
        assert json.loads(sent["body"]) == body
    with pytest.raises(ArgumentError, match="body: set cannot be written"):
        db.request("POST", "/", body={1, 2})


def test_a_response_has_the_attributes_of_its_status(faulty: FaultyHosts) -> None:
    faulty.fault(0, "answer", answer={"status": 299, "body": ""})
    with libarango.ArangoClient(faulty.hosts[0]) as client:
        answer = client.db().request("GET", "/")
    assert (answer.status_code, answer.status_text, answer.is_success) == (299, "", True)
    assert (answer.error_code, answer.error_message) == (None, None)
    with pytest.raises(AttributeError, match="'ReceivedResponse' object has no attribute 'nothing'"):
        answer.nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("raw, body, value", [
    ('{"a": 1}', b'{"a": 1}', {"a": 1}), (b'{"a": 1}', b'{"a": 1}', {"a": 1}), ("", b"", None)])
def test_a_response_of_a_stack_is_read_the_same_way(raw: str | bytes, body: bytes, value: Any) -> None:
    answer = libarango.Response("GET", "http://db1:8529/", {}, 404, "Not Found", raw)
    assert (answer.method, answer.body, answer.json()) == ("get", body, value)
    assert (answer.is_success, answer.error_code, answer.attempts) == (False, None, [])
    assert repr(answer) == "<Response 404 from http://db1:8529/>"


@pytest.mark.parametrize("raw", ["<html>", "NaN", '{"a": Infinity}', b"\xff", "{} {}"])
def test_a_body_that_is_not_json_is_an_error(faulty: FaultyHosts, raw: str | bytes) -> None:
    answer = libarango.Response("GET", "http://db1:8529/", {}, 200, "OK", raw)
    with pytest.raises(ProtocolError, match="not JSON"):
        answer.json()
