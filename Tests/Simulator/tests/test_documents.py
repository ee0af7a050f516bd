"""Documents: one store behind all coordinators, with the server's rules for changes."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

THINGS = "/_api/document/things"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    reply = ask(endpoint, "POST", "/_api/collection",
                {"name": "things", "numberOfShards": 3, "replicationFactor": 2})
    assert reply.status == 200
    return endpoint


def test_what_one_coordinator_writes_the_others_read(
        cluster: SimulatedCluster, first: str) -> None:
    inserted = ask(first, "POST", THINGS, {"_key": "a", "n": 1})
    assert inserted.status == 202
    assert inserted.headers["location"] == "/_db/_system/_api/document/things/a"
    for endpoint in cluster.endpoints[1:]:
        read = ask(endpoint, "GET", f"{THINGS}/a")
        assert read.json == {"_key": "a", "_id": "things/a", "_rev": inserted.json["_rev"], "n": 1}
        assert read.headers["etag"] == f'"{inserted.json["_rev"]}"'


def test_each_insert_without_a_key_is_another_document(first: str) -> None:
    keys = {ask(first, "POST", THINGS, {}).json["_key"] for _ in range(3)}
    assert len(keys) == 3
    assert ask(first, "GET", "/_api/collection/things/count").json["count"] == 3


def test_revisions_grow_and_old_ones_are_refused(first: str) -> None:
    one = ask(first, "POST", THINGS, {"_key": "a"}).json["_rev"]
    changed = ask(first, "PATCH", f"{THINGS}/a", {"n": 1}).json
    assert changed["_oldRev"] == one != changed["_rev"]
    refused = ask(first, "PUT", f"{THINGS}/a", {}, headers={"If-Match": f'"{one}"'})
    assert refused.error == (412, 1200)
    assert refused.json["_rev"] == changed["_rev"]
    unchanged = ask(first, "GET", f"{THINGS}/a",
                    headers={"If-None-Match": f'"{changed["_rev"]}"'})
    assert (unchanged.status, unchanged.text) == (304, "")


def test_patches_merge_and_replacements_do_not(first: str) -> None:
    ask(first, "POST", THINGS, {"_key": "a", "x": {"y": 1}, "z": 1})
    ask(first, "PATCH", f"{THINGS}/a?keepNull=false", {"x": {"w": 2}, "z": None})
    document = ask(first, "GET", f"{THINGS}/a").json
    assert document["x"] == {"y": 1, "w": 2} and "z" not in document
    ask(first, "PUT", f"{THINGS}/a", {"v": 3})
    assert set(ask(first, "GET", f"{THINGS}/a").json) == {"_key", "_id", "_rev", "v"}


def test_arrays_answer_for_each_element(first: str) -> None:
    reply = ask(first, "POST", THINGS, [{"_key": "a"}, {"_key": "a"}, {"_key": 1}])
    assert reply.status == 202
    assert [row.get("errorNum") for row in reply.json] == [None, 1210, 1221]
    assert reply.headers["x-arango-error-codes"] == '{"1210":1,"1221":1}'
    read = ask(first, "PUT", f"{THINGS}?onlyget=true", ["a", {"_key": "b"}])
    assert read.status == 200
    assert [row.get("errorNum") for row in read.json] == [None, 1202]
    removed = ask(first, "DELETE", THINGS, ["a"])
    assert removed.json[0]["_key"] == "a"


@pytest.mark.parametrize(("method", "path", "body", "expected"), [
    ("GET", f"{THINGS}/nope", None, (404, 1202)),
    ("GET", "/_api/document/nope/a", None, (404, 1203)),
    ("POST", THINGS, 1, (400, 1227)),
    ("POST", THINGS, {"_key": ""}, (400, 1221)),
    ("DELETE", f"{THINGS}/nope", None, (404, 1202)),
    ("POST", "/_api/collection", {"name": "things"}, (409, 1207)),
    ("POST", "/_api/collection", {"name": "_x"}, (400, 1208)),
    ("POST", "/_api/collection", {"name": "x", "replicationFactor": 9}, (500, 1448)),
])
def test_what_is_refused(first: str, method: str, path: str, body: Any,
                         expected: tuple[int, int]) -> None:
    assert ask(first, method, path, body).error == expected


def test_broken_json_is_400_600(first: str) -> None:
    for body in (b"{", b"\xff", b'{"a":NaN}', b'"\\ud800"', b"[" * 5000, b"[" * 250 + b"]" * 250):
        assert ask(first, "POST", THINGS, raw_body=body).error == (400, 600)


def test_a_read_only_cluster_takes_no_writes(cluster: SimulatedCluster, first: str) -> None:
    ask(first, "PUT", "/_admin/server/mode", {"mode": "readonly"})
    assert ask(cluster.endpoints[1], "GET", "/_admin/server/availability").json[
        "mode"] == "readonly"
    assert ask(cluster.endpoints[1], "POST", THINGS, {}).error == (403, 1004)


def test_writes_wait_for_the_failover_of_their_leader(
        cluster: SimulatedCluster, first: str) -> None:
    details = ask(first, "GET", "/_api/collection/things/shards?details=true").json["shards"]
    shard = ask(first, "PUT", "/_api/collection/things/responsibleShard", {"_key": "a"}).json[
        "shardId"]
    leader, follower = details[shard]

    def write() -> Reply:
        return ask(first, "POST", THINGS, {"_key": "a"})

    cluster.stop(leader)
    assert write().error == (503, 1478)
    cluster.advance(16)
    assert write().status == 202
    now = ask(first, "GET", "/_api/collection/things/shards?details=true").json["shards"][shard]
    assert now[0] == follower and leader not in now
