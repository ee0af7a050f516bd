"""The parameters of /_api/document: revisions, overwriting, silence, and arrays of documents."""

from __future__ import annotations

from typing import Any

import pytest
from asking import ask

from sim_process import SimulatedCluster

THINGS = "/_api/document/things"
STALE = {"If-Match": '"_stale"'}


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    ask(endpoint, "POST", "/_api/collection", {"name": "things", "numberOfShards": 3})
    ask(endpoint, "POST", "/_api/collection", {"name": "links", "type": 3})
    ask(endpoint, "POST", THINGS, {"_key": "a", "n": 1, "inner": {"x": 1}})
    return endpoint


class TestRevisions:
    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE"])
    def test_if_match(self, first: str, method: str) -> None:
        current = ask(first, "GET", f"{THINGS}/a").json["_rev"]
        body: Any = {} if method in ("PUT", "PATCH") else None
        refused = ask(first, method, f"{THINGS}/a", body, headers=STALE)
        assert refused.status == 412
        assert refused.headers["etag"] == f'"{current}"'
        if method != "HEAD":
            assert refused.error == (412, 1200)
            assert refused.json["_id"] == "things/a"
        for spelling in (f'"{current}"', current, f"'{current}'"):
            match = {"If-Match": spelling}
            if method in ("GET", "HEAD"):
                assert ask(first, method, f"{THINGS}/a", headers=match).status == 200
        assert ask(first, method, f"{THINGS}/a", body,
                   headers={"If-Match": current}).status in (200, 202)

    def test_if_none_match_of_head(self, first: str) -> None:
        current = ask(first, "GET", f"{THINGS}/a").json["_rev"]
        reply = ask(first, "HEAD", f"{THINGS}/a", headers={"If-None-Match": current})
        assert (reply.status, reply.headers["etag"]) == (304, f'"{current}"')

    def test_ignore_revs(self, first: str) -> None:
        body = {"_rev": "_stale"}
        for method in ("PUT", "PATCH"):
            assert ask(first, method, f"{THINGS}/a", body).status == 202
            assert ask(first, method, f"{THINGS}/a?ignoreRevs=false", body).error == (412, 1200)
        several = ask(first, "PATCH", f"{THINGS}?ignoreRevs=false", [{"_key": "a", **body}])
        assert (several.status, several.json[0]["errorNum"]) == (202, 1200)

    def test_a_version_attribute_makes_stale_writes_harmless(self, first: str) -> None:
        current = ask(first, "GET", f"{THINGS}/a").json["_rev"]
        path = f"{THINGS}/a?versionAttribute=n&returnNew=true"
        for method in ("PUT", "PATCH"):
            for n in (0, 1):
                reply = ask(first, method, path, {"n": n, "text": "x"}).json
                assert (reply["_rev"], reply["_oldRev"]) == (current, current)
                assert "text" not in reply["new"]
        assert ask(first, "PATCH", path, {"n": 2, "text": "x"}).json["new"]["text"] == "x"
        insert = ask(first, "POST", f"{THINGS}?overwriteMode=replace&versionAttribute=n",
                     {"_key": "a", "n": 1})
        assert insert.json["_rev"] == insert.json["_oldRev"]


class TestOverwriting:
    @pytest.mark.parametrize(("query", "stored"), [
        ("overwriteMode=ignore", {"n": 1, "inner": {"x": 1}}),
        ("overwriteMode=replace", {"inner": {"y": None}}),
        ("overwrite=true", {"inner": {"y": None}}),
        ("overwriteMode=update", {"n": 1, "inner": {"x": 1}}),
        ("overwriteMode=update&keepNull=true", {"n": 1, "inner": {"x": 1, "y": None}}),
        ("overwriteMode=update&keepNull=true&mergeObjects=false",
         {"n": 1, "inner": {"y": None}})])
    def test_modes(self, first: str, query: str, stored: dict[str, Any]) -> None:
        reply = ask(first, "POST", f"{THINGS}?{query}", {"_key": "a", "inner": {"y": None}})
        assert reply.status == 202
        document = ask(first, "GET", f"{THINGS}/a").json
        assert {name: document[name] for name in document if name[0] != "_"} == stored
        assert ("_oldRev" in reply.json) is ("ignore" not in query)

    @pytest.mark.parametrize("query", ["", "?overwriteMode=conflict", "?overwriteMode=nonsense"])
    def test_a_conflict_otherwise(self, first: str, query: str) -> None:
        assert ask(first, "POST", THINGS + query, {"_key": "a"}).error == (409, 1210)

    def test_old_and_new(self, first: str) -> None:
        query = "?returnNew=true&returnOld=true"
        made = ask(first, "POST", THINGS + query, {"_key": "b"}).json
        assert made["new"]["_key"] == "b" and "old" not in made
        ignored = ask(first, "POST", f"{THINGS}{query}&overwriteMode=ignore", {"_key": "b"}).json
        assert ignored["new"] is None and "old" not in ignored
        changed = ask(first, "PATCH", f"{THINGS}/b{query}", {"n": 2}).json
        assert "n" not in changed["old"] and changed["new"]["n"] == 2
        removed = ask(first, "DELETE", f"{THINGS}/b{query}").json
        assert removed["old"]["n"] == 2 and "new" not in removed

    def test_the_path_wins_over_the_key_of_the_body(self, first: str) -> None:
        assert ask(first, "PUT", f"{THINGS}/a", {"_key": "z", "_id": "y/z"}).json["_key"] == "a"
        assert ask(first, "GET", f"{THINGS}/z").error == (404, 1202)


class TestSilence:
    def test_single_calls_answer_an_empty_object(self, first: str) -> None:
        for method, path, body in (("POST", THINGS, {"_key": "s"}), ("PATCH", f"{THINGS}/s", {}),
                                   ("DELETE", f"{THINGS}/s", None)):
            reply = ask(first, method, f"{path}?silent=true&returnNew=true", body)
            assert (reply.status, reply.json) == (202, {})
            assert not {"etag", "location"} & set(reply.headers)
        assert ask(first, "DELETE", f"{THINGS}/s?silent=true").error == (404, 1202)

    def test_arrays_answer_errors_only(self, first: str) -> None:
        assert ask(first, "POST", f"{THINGS}?silent=true", [{}, {}]).json == {}
        reply = ask(first, "POST", f"{THINGS}?silent=true", [{}, {"_key": "a"}, {}])
        assert [row["errorNum"] for row in reply.json] == [1210]
        assert reply.headers["x-arango-error-codes"] == '{"1210":1}'


class TestArrays:
    def test_the_status_is_that_of_success(self, first: str) -> None:
        for method in ("POST", "PUT", "PATCH"):
            assert ask(first, method, f"{THINGS}?waitForSync=true", [1, "x"]).status == 201
        reply = ask(first, "DELETE", f"{THINGS}?waitForSync=true", ["nope", {"_key": "a"}, 7])
        assert reply.status == 200
        assert [row.get("errorNum") for row in reply.json] == [1202, None, 1202]

    def test_onlyget_reads_whatever_its_value(self, first: str) -> None:
        for value in ("true", "false", ""):
            reply = ask(first, "PUT", f"{THINGS}?onlyget={value}", ["a", "nope"])
            assert [row.get("n", row.get("errorNum")) for row in reply.json] == [1, 1202]
            assert "x-arango-error-codes" not in reply.headers

    @pytest.mark.parametrize(("method", "body"), [
        ("PUT", {}), ("PATCH", "x"), ("DELETE", {"_key": "a"}), ("PUT", None)])
    def test_something_else_is_refused(self, first: str, method: str, body: Any) -> None:
        assert ask(first, method, THINGS, body).error == (400, 1227)


class TestEdges:
    @pytest.mark.parametrize("ends", [
        {}, {"_from": "things/a"}, {"_from": "things/a", "_to": 1},
        {"_from": "things/a", "_to": "b"}, {"_from": "things/a", "_to": "things/b/c"},
        {"_from": "/a", "_to": "things/b"}])
    def test_both_ends_are_document_ids(self, first: str, ends: dict[str, Any]) -> None:
        links = "/_api/document/links"
        assert ask(first, "POST", links, ends).error == (400, 1233)
        good = {"_key": "l", "_from": "things/a", "_to": "things/b"}
        assert ask(first, "POST", links, good).status == 202
        assert ask(first, "PUT", f"{links}/l", ends).error == (400, 1233)

    def test_edges_of_a_vertex(self, first: str) -> None:
        for key, source, target in (("1", "a", "b"), ("2", "b", "a"), ("3", "b", "c")):
            ask(first, "POST", "/_api/document/links", {
                "_key": key, "_from": f"things/{source}", "_to": f"things/{target}"})
        for direction, keys in (("any", "12"), ("in", "2"), ("out", "1")):
            reply = ask(first, "GET", f"/_api/edges/links?vertex=things/a&direction={direction}")
            assert "".join(edge["_key"] for edge in reply.json["edges"]) == keys
        both = ask(first, "POST", "/_api/edges/links?direction=out", ["things/a", "things/b"])
        assert len(both.json["edges"]) == 3
        for path, expected in (("links", (400, 1205)), ("things?vertex=things/a", (400, 1218)),
                               ("nope?vertex=a/b", (404, 1203)),
                               ("links?vertex=a/b&direction=up", (400, 10))):
            assert ask(first, "GET", f"/_api/edges/{path}").error == expected
