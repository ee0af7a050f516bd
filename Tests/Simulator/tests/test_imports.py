"""/_api/import: the forms of a body, duplicates, and the numbering of errors."""

from __future__ import annotations

import json
from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

NOTHING = {"created": 0, "errors": 0, "empty": 0, "updated": 0, "ignored": 0}


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    ask(endpoint, "POST", "/_api/collection", {"name": "things"})
    ask(endpoint, "POST", "/_api/collection", {"name": "links", "type": 3})
    return endpoint


def send(endpoint: str, query: str, body: str, collection: str = "things") -> Reply:
    path = f"/_api/import?collection={collection}&{query}"
    return ask(endpoint, "POST", path, raw_body=body.encode())


def lines(*rows: Any) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)


def stored(endpoint: str, key: str, collection: str = "things") -> dict[str, Any]:
    document = ask(endpoint, "GET", f"/_api/document/{collection}/{key}").json
    return {name: value for name, value in document.items() if name not in ("_id", "_rev")}


class TestForms:
    @pytest.mark.parametrize(("query", "body", "counts"), [
        ("type=documents", '{"_key":"a"}\n\n \t\r\n{"_key":"b"}\n', {"created": 2, "empty": 2}),
        ("type=documents", '{"_key":"a"}\n\0{"_key":"b"}', {"created": 1}),
        ("type=array", '[{"_key":"a"},{"_key":"b"}]', {"created": 2}),
        ("type=list", '[]', {}),
        ("type=auto", ' [{"_key":"a"}]', {"created": 1}),
        ("type=auto", '{"_key":"a"}', {"created": 1}),
        ("", '["_key","n"]\n["a",1]\n\n["b",2]\n', {"created": 2, "empty": 1}),
        ("", '["_key","n"]\n["a"]\n', {"errors": 1}),
        ("ignoreMissing=true", '["_key","n"]\n["a"]\n', {"created": 1})])
    def test_a_form(self, first: str, query: str, body: str, counts: dict[str, int]) -> None:
        reply = send(first, query, body)
        assert reply.status == 201
        assert reply.json == {"error": False, **NOTHING, **counts}

    def test_what_is_refused_as_a_whole(self, first: str) -> None:
        assert send(first, "type=array", "{}").error == (400, 400)
        assert send(first, "type=array", "[").error == (400, 600)
        assert send(first, "", "{}").error == (400, 400)
        assert send(first, "type=documents", "{}", "nope").error == (404, 1203)
        assert ask(first, "POST", "/_api/import", raw_body=b"{}").error == (400, 1204)
        assert ask(first, "GET", "/_api/import").error == (501, 9)


class TestErrors:
    BODY = lines({"_key": "a"}, "nonsense", "", {"_key": "b"}, [1], {"_key": "a"}, {"_key": "c/"})

    def test_two_numberings(self, first: str) -> None:
        reply = send(first, "type=documents&details=true", self.BODY).json
        assert {name: reply[name] for name in NOTHING} == {
            **NOTHING, "created": 2, "errors": 4, "empty": 1}
        begins = [text.partition(":")[0] for text in reply["details"]]
        assert begins == ["at position 2", "at position 5", "at position 2", "at position 3"]
        assert "unique constraint violated" in reply["details"][2]
        assert 'offending document: {"_key":"c/"}' in reply["details"][3]

    def test_long_documents_are_cut_off_in_details(self, first: str) -> None:
        body = lines({"_key": "a"}, {"_key": "a", "text": "x" * 1000})
        text = send(first, "type=documents&details=true", body).json["details"][0]
        assert len(text.partition("document: ")[2]) == 258

    @pytest.mark.parametrize(("body", "expected"), [
        (lines({"_key": "a"}, {"_key": "b"}, {"_key": "a"}), (409, 1210)),
        (lines({"_key": "a"}, {"_key": "c/"}), (400, 1221)),
        (lines({"_key": "a"}, "nonsense"), (400, 400))])
    def test_a_complete_import_is_all_or_nothing(
            self, first: str, body: str, expected: tuple[int, int]) -> None:
        assert send(first, "type=documents&complete=true", body).error == expected
        count = ask(first, "GET", "/_api/collection/things/count").json["count"]
        assert count == 0
        assert send(first, "type=documents&complete=true", lines({"_key": "a"})).status == 201


class TestDuplicates:
    @pytest.mark.parametrize(("mode", "counts", "document"), [
        ("error", {"errors": 1}, {"_key": "a", "n": 1}),
        ("nonsense", {"errors": 1}, {"_key": "a", "n": 1}),
        ("ignore", {"ignored": 1}, {"_key": "a", "n": 1}),
        ("replace", {"updated": 1}, {"_key": "a", "m": 2}),
        ("update", {"updated": 1}, {"_key": "a", "n": 1, "m": 2})])
    def test_on_duplicate(self, first: str, mode: str, counts: dict[str, int],
                          document: dict[str, Any]) -> None:
        send(first, "type=documents", lines({"_key": "a", "n": 1}))
        body = lines({"_key": "a", "m": 2}, {"_key": "b"})
        reply = send(first, f"type=documents&onDuplicate={mode}", body)
        assert reply.json == {"error": False, **NOTHING, "created": 1, **counts}
        assert stored(first, "a") == document

    def test_other_unique_indexes_are_ignored_too(self, first: str) -> None:
        ask(first, "POST", "/_api/index?collection=things",
            {"type": "persistent", "fields": ["n"], "unique": True})
        body = lines({"n": 1}, {"n": 1})
        assert send(first, "type=documents&onDuplicate=ignore", body).json["ignored"] == 1
        assert send(first, "type=documents", body).json["errors"] == 2

    def test_overwrite_truncates_first(self, first: str) -> None:
        send(first, "type=documents", lines({"_key": "a"}, {"_key": "b"}))
        assert send(first, "type=documents&overwrite=true", lines({"_key": "a"})).json[
            "created"] == 1
        assert ask(first, "GET", "/_api/collection/things/count").json["count"] == 1


def test_prefixes_complete_the_ends_of_edges(first: str) -> None:
    body = lines({"_key": "l", "_from": "a", "_to": 7})
    assert send(first, "type=documents", body, "links").json["errors"] == 1
    query = "type=documents&fromPrefix=things&toPrefix=things/"
    assert send(first, query, body, "links").json["created"] == 1
    assert stored(first, "l", "links") == {
        "_key": "l", "_from": "things/a", "_to": "things/7"}
    query = "type=documents&fromPrefix=others&overwriteCollectionPrefix=true"
    body = lines({"_key": "m", "_from": "x/a", "_to": "y/b"})
    assert send(first, query, body, "links").json["created"] == 1
    assert stored(first, "m", "links")["_from"] == "others/a"
