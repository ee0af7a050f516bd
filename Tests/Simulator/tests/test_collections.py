"""/_api/collection: keys, shards, figures and the actions of one collection."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


def create(endpoint: str, **options: Any) -> Reply:
    return ask(endpoint, "POST", "/_api/collection", {"name": "things", **options})


def insert(endpoint: str, body: Any) -> Reply:
    return ask(endpoint, "POST", "/_api/document/things", body)


def action(endpoint: str, method: str, name: str, body: Any = None) -> Reply:
    return ask(endpoint, method, f"/_api/collection/things/{name}", body)


class TestKeys:
    def keys(self, endpoint: str, options: dict[str, Any]) -> list[str]:
        assert create(endpoint, keyOptions=options).status == 200
        return [insert(endpoint, {}).json["_key"] for _ in range(3)]

    def test_traditional_keys_are_growing_numbers(self, first: str) -> None:
        numbers = [int(key) for key in self.keys(first, {"type": "traditional"})]
        assert numbers == sorted(set(numbers))

    def test_padded_keys_sort_as_texts(self, first: str) -> None:
        keys = self.keys(first, {"type": "padded"})
        assert keys == sorted(set(keys)) and {len(key) for key in keys} == {16}

    def test_uuids(self, first: str) -> None:
        assert {len(key) for key in self.keys(first, {"type": "uuid"})} == {36}

    def test_autoincrement(self, first: str) -> None:
        options = {"type": "autoincrement", "offset": 3, "increment": 5}
        assert self.keys(first, options) == ["3", "8", "13"]
        insert(first, {"_key": "21"})
        assert insert(first, {}).json["_key"] == "23"
        refused = create(first, name="others", keyOptions=options, numberOfShards=2)
        assert refused.error == (501, 1470)

    def test_user_keys_can_be_forbidden(self, first: str) -> None:
        create(first, keyOptions={"allowUserKeys": False})
        assert insert(first, {"_key": "a"}).error == (400, 1222)
        assert insert(first, {}).status == 202

    def test_an_unknown_generator(self, first: str) -> None:
        assert create(first, keyOptions={"type": "dice"}).error == (400, 1232)
        assert ask(first, "GET", "/_api/key-generators").json == {
            "keyGenerators": ["autoincrement", "padded", "traditional", "uuid"]}

    @pytest.mark.parametrize("key", ["a", "A-b_c:d.e@(f)+,=;$!*'%", "x" * 254])
    def test_good_keys(self, first: str, key: str) -> None:
        create(first)
        assert insert(first, {"_key": key}).json["_key"] == key

    @pytest.mark.parametrize("key", ["", "x" * 255, "a/b", "a b", "\u00e4", 1, None])
    def test_bad_keys(self, first: str, key: Any) -> None:
        create(first)
        assert insert(first, {"_key": key}).error == (400, 1221)


class TestShardKeys:
    def test_documents_are_sharded_by_them(self, first: str) -> None:
        create(first, shardKeys=["a"], numberOfShards=3)
        assert insert(first, {"_key": "x", "a": 1}).error == (400, 1466)
        key = insert(first, {"a": 1}).json["_key"]
        path = f"/_api/document/things/{key}"
        assert ask(first, "PATCH", path, {"a": 2}).error == (400, 1469)
        assert ask(first, "PATCH", path, {"b": 2}).status == 202
        shard = action(first, "PUT", "responsibleShard", {"a": 1}).json["shardId"]
        assert action(first, "PUT", "responsibleShard", {"b": 1}).error == (400, 10)
        counts = action(first, "GET", "count?details=true").json["count"]
        assert len(counts) == 3 and counts[shard] == 1 and sum(counts.values()) == 1

    def test_a_bare_key_is_enough_by_default(self, first: str) -> None:
        create(first, numberOfShards=3)
        shards = [action(first, "PUT", "responsibleShard", body).json["shardId"]
                  for body in ({"_key": "7"}, "7", 7)]
        assert len(set(shards)) == 1

    def test_collections_can_be_distributed_alike(self, first: str) -> None:
        create(first, numberOfShards=3, replicationFactor=2)
        like = create(first, name="others", distributeShardsLike="things").json
        assert (like["numberOfShards"], like["replicationFactor"]) == (3, 2)
        assert create(first, name="x", distributeShardsLike="nope").error == (400, 1486)
        assert create(first, name="x", distributeShardsLike="others").error == (400, 1484)
        assert ask(first, "DELETE", "/_api/collection/things").error == (400, 1485)
        for name in ("others", "things"):
            assert ask(first, "DELETE", f"/_api/collection/{name}").status == 200

    @pytest.mark.parametrize("keys", ["a", [], [1], ["_id"], ["a"] * 9])
    def test_bad_ones(self, first: str, keys: Any) -> None:
        assert create(first, shardKeys=keys).error == (400, 10)


class TestActions:
    def test_figures_revision_and_checksum_follow_the_documents(self, first: str) -> None:
        create(first)
        told, revisions = [], []
        for key in ("a", "b"):
            revisions.append(insert(first, {"_key": key}).json["_rev"])
            figures = action(first, "GET", "figures").json
            told.append((figures["figures"]["documentsSize"],
                         action(first, "GET", "revision").json["revision"],
                         action(first, "GET", "checksum").json["checksum"],
                         figures["count"]))
        assert told[0][0] < told[1][0]
        assert [each[1] for each in told] == revisions
        assert told[0][2] != told[1][2] and told[1][3] == 2

    def test_a_checksum_covers_data_and_revisions_when_asked(self, first: str) -> None:
        create(first)
        insert(first, {"_key": "a", "n": 1})

        def sums() -> list[str]:
            return [action(first, "GET", f"checksum?{query}").json["checksum"]
                    for query in ("", "withRevisions=true", "withData=true")]
        before = sums()
        ask(first, "PATCH", "/_api/document/things/a", {"n": 2})
        assert [old == new for old, new in zip(before, sums())] == [True, False, False]

    def test_properties_change_what_can_be_changed(self, first: str) -> None:
        create(first, numberOfShards=2)
        reply = action(first, "PUT", "properties", {
            "waitForSync": True, "cacheEnabled": True, "replicationFactor": 3, "writeConcern": 2,
            "numberOfShards": 9, "name": "other"})
        changed = {"waitForSync": True, "cacheEnabled": True, "replicationFactor": 3,
                   "writeConcern": 2, "numberOfShards": 2, "name": "things"}
        assert reply.status == 200 and changed.items() <= reply.json.items()
        assert changed.items() <= action(first, "GET", "properties").json.items()
        assert insert(first, {}).status == 201

    @pytest.mark.parametrize("name", ["compact", "load", "unload"])
    def test_actions_without_effect(self, first: str, name: str) -> None:
        create(first)
        assert action(first, "PUT", name).json["name"] == "things"

    def test_other_actions(self, first: str) -> None:
        create(first)
        insert(first, [{}, {}])
        assert action(first, "PUT", "loadIndexesIntoMemory").json["result"] is True
        assert action(first, "PUT", "recalculateCount").json["count"] == 2
        assert action(first, "PUT", "rename", {"name": "x"}).error == (501, 1470)
        assert action(first, "PUT", "truncate").status == 200
        assert action(first, "GET", "count").json["count"] == 0

    def test_what_is_not_modelled_is_refused(self, first: str) -> None:
        assert create(first, schema={"rule": {}}).error == (501, 9)
        create(first)
        assert action(first, "PUT", "properties", {"computedValues": [{}]}).error == (501, 9)


def test_the_shards_of_a_database(cluster: SimulatedCluster, first: str) -> None:
    ask(first, "POST", "/_api/database", {"name": "shop"})
    path = "/_db/shop/_api/database/shardStatistics"
    before = ask(first, "GET", path).json["result"]
    assert before["databases"] == 1
    create(first, numberOfShards=5)  # in another database
    ask(first, "POST", "/_db/shop/_api/collection", {"name": "x", "numberOfShards": 3})
    assert ask(first, "GET", path).json["result"]["leaders"] == before["leaders"] + 3
    every = ask(first, "GET", f"{path}?DBserver=all").json["result"]
    assert set(every) == {server.id for server in cluster.dbservers}
    assert sum(each["leaders"] for each in every.values()) == before["leaders"] + 3
    one = cluster.dbservers[0].id
    assert ask(first, "GET", f"{path}?DBserver={one}").json["result"] == every[one]
    assert ask(first, "GET", f"{path}?DBserver=x").error == (400, 10)
