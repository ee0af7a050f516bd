"""`db.request` and `db.call`."""

from __future__ import annotations

import json

import pytest

import libarango
from libarango import Database
from libarango.exceptions import ProtocolError, ServerError
from sim_process import FaultyHosts, SimulatedCluster


def test_a_response_tells_everything_of_the_answer(
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
def test_a_body_arrives_as_it_is(db: Database, cluster: SimulatedCluster,
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


def test_an_answer_may_have_every_text(faulty: FaultyHosts) -> None:
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
    faulty.fault(0, "answer", answer={"body": '{"Health":' + "[" * 1500 + "]" * 1500 + "}"})
    with libarango.ArangoClient(faulty.hosts[0]) as client:
        answer = client.db().request("GET", "/_admin/cluster/health")
        with pytest.raises(ProtocolError, match="Python cannot hold"):
            answer.json()
