"""/_api/index: definitions of every type, and the uniqueness of documents."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

THINGS = "/_api/document/things"
PERSISTENT = {"type": "persistent", "fields": ["n"]}
UNIQUE = {**PERSISTENT, "unique": True}


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "things"})
    return cluster.endpoints[0]


def create(endpoint: str, body: Any, collection: str = "things") -> Reply:
    return ask(endpoint, "POST", f"/_api/index?collection={collection}", body)


def insert(endpoint: str, body: Any) -> Reply:
    return ask(endpoint, "POST", THINGS, body)


def names(endpoint: str, collection: str = "things") -> list[str]:
    listed = ask(endpoint, "GET", f"/_api/index?collection={collection}").json
    assert list(listed["identifiers"].values()) == listed["indexes"]
    return [index["name"] for index in listed["indexes"]]


class TestDefinitions:
    @pytest.mark.parametrize("definition", [
        PERSISTENT, {**PERSISTENT, "sparse": True, "storedValues": ["x"]},
        {"type": "hash", "fields": ["a.b", "c[*]"]}, {"type": "skiplist", "fields": ["n"]},
        {"type": "ttl", "fields": ["n"], "expireAfter": 60},
        {"type": "geo", "fields": ["n"], "geoJson": True},
        {"type": "geo", "fields": ["lat", "lon"]},
        {"type": "mdi", "fields": ["x", "y"], "fieldValueTypes": "double"},
        {"type": "mdi-prefixed", "fields": ["x"], "prefixFields": ["p"],
         "fieldValueTypes": "double"},
        {"type": "inverted", "fields": ["a", {"name": "b"}], "analyzer": "text_en"},
        {"type": "vector", "fields": ["v"], "params": {
            "metric": "l2", "dimension": 3, "nLists": 1}},
        {"type": "fulltext", "fields": ["t"], "minLength": 3}],
        ids=lambda definition: str(definition["type"]))
    def test_a_type(self, first: str, definition: dict[str, Any]) -> None:
        made = create(first, definition)
        assert (made.status, made.json["isNewlyCreated"]) == (201, True)
        again = create(first, definition)
        assert (again.status, again.json["isNewlyCreated"]) == (200, False)
        assert again.json["id"] == made.json["id"]
        for name in set(definition) - {"fields", "params"}:
            assert made.json[name] == definition[name]
        by_name = f"things/{made.json['name']}"
        for id in (made.json["id"], by_name):
            shown = ask(first, "GET", f"/_api/index/{id}").json
            assert shown.items() <= {**made.json, "code": 200}.items()
        assert ask(first, "DELETE", f"/_api/index/{made.json['id']}").json["id"] == made.json["id"]
        assert names(first) == ["primary"]

    def test_implicit_indexes_cannot_be_dropped(self, first: str) -> None:
        ask(first, "POST", "/_api/collection", {"name": "links", "type": 3})
        assert names(first, "links") == ["primary", "edge"]
        for id in ("things/0", "links/1", "links/links%2F0"):
            assert ask(first, "DELETE", f"/_api/index/{id}").error == (403, 11)
        estimates = ask(first, "GET", "/_api/index/selectivity?collection=links").json["indexes"]
        assert estimates == {"links/0": 1, "links/1": 1}

    @pytest.mark.parametrize(("body", "error"), [
        ([], 10), ({}, 10), ({"type": "magic", "fields": ["n"]}, 10),
        ({"type": "persistent"}, 10), ({"type": "persistent", "fields": []}, 10),
        ({"type": "persistent", "fields": ["a", "a"]}, 10), ({**PERSISTENT, "unique": 1}, 10),
        ({"type": "persistent", "fields": ["_id"]}, 10), ({"type": "ttl", "fields": ["n"]}, 10),
        ({"type": "ttl", "fields": ["n", "m"], "expireAfter": 1}, 10),
        ({"type": "mdi", "fields": ["n"]}, 10), ({"type": "vector", "fields": ["n"]}, 10),
        ({**PERSISTENT, "name": ""}, 1208), ({**PERSISTENT, "name": "primary"}, 1005)])
    def test_a_bad_one_is_always_400(self, first: str, body: Any, error: int) -> None:
        assert create(first, body).error == (400, error)

    def test_unknown_ones(self, first: str) -> None:
        assert create(first, PERSISTENT, "nope").error == (404, 1203)
        assert ask(first, "GET", "/_api/index").error == (400, 1204)
        for method in ("GET", "DELETE"):
            assert ask(first, method, "/_api/index/things/77").error == (404, 1212)
            assert ask(first, method, "/_api/index/nope/0").error == (404, 1203)


class TestUniqueness:
    def test_documents_with_equal_values_are_refused(self, first: str) -> None:
        name = create(first, UNIQUE).json["name"]
        assert insert(first, {"_key": "a", "n": 1}).status == 202
        refused = insert(first, {"_key": "b", "n": 1})
        assert refused.error == (409, 1210) and name in refused.json["errorMessage"]
        assert insert(first, {"_key": "b", "n": 2}).status == 202
        assert ask(first, "PATCH", f"{THINGS}/b", {"n": 1}).error == (409, 1210)
        assert ask(first, "PATCH", f"{THINGS}/a", {"m": 1}).status == 202
        ask(first, "DELETE", f"{THINGS}/a")
        assert ask(first, "PATCH", f"{THINGS}/b", {"n": 1}).status == 202

    def test_a_sparse_index_skips_documents_without_the_field(self, first: str) -> None:
        create(first, {**UNIQUE, "sparse": True})
        assert [row.get("errorNum") for row in insert(first, [{}, {"n": None}, {"n": 0}]).json] == [
            None, None, None]
        ask(first, "POST", "/_api/collection", {"name": "others"})
        create(first, UNIQUE, "others")
        rows = ask(first, "POST", "/_api/document/others", [{}, {"n": None}]).json
        assert [row.get("errorNum") for row in rows] == [None, 1210]

    def test_existing_duplicates_prevent_the_index(self, first: str) -> None:
        insert(first, [{"n": 1}, {"n": 1}])
        assert create(first, UNIQUE).error == (400, 1210)
        assert names(first) == ["primary"]
        assert insert(first, {"n": 1}).status == 202

    def test_a_dropped_index_constrains_no_longer(self, first: str) -> None:
        id = create(first, UNIQUE).json["id"]
        insert(first, {"n": 1})
        assert insert(first, {"n": 1}).status == 409
        ask(first, "DELETE", f"/_api/index/{id}")
        assert insert(first, {"n": 1}).status == 202

    def test_several_shards_need_their_keys_in_the_index(self, first: str) -> None:
        ask(first, "POST", "/_api/collection", {"name": "wide", "numberOfShards": 2})
        assert create(first, UNIQUE, "wide").error == (400, 1470)
        assert create(first, {**UNIQUE, "fields": ["n", "_key"]}, "wide").status == 201

    def test_two_transactions_cannot_take_one_value(self, first: str) -> None:
        create(first, UNIQUE)
        body = {"collections": {"write": "things"}}
        ids = [ask(first, "POST", "/_api/transaction/begin", body).json["result"]["id"]
               for _ in range(2)]
        replies = [ask(first, "POST", THINGS, {"n": 1}, headers={"x-arango-trx-id": id})
                   for id in ids]
        assert replies[0].status == 202
        assert replies[1].error == (409, 1200)
