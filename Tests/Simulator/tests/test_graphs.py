"""/_api/gharial: definitions of graphs, and their vertices and edges."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

GRAPHS = "/_api/gharial"
SOCIAL = f"{GRAPHS}/social"
KNOWS = {"collection": "knows", "from": ["people"], "to": ["people", "pets"]}


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    made = create(cluster.endpoints[0], "social", [KNOWS], ["places"])
    assert made.status == 202
    return cluster.endpoints[0]


def create(endpoint: str, name: Any, definitions: Any, orphans: Any = (),
           query: str = "") -> Reply:
    body = {"name": name, "edgeDefinitions": definitions, "orphanCollections": list(orphans)}
    return ask(endpoint, "POST", GRAPHS + query, body)


def collections(endpoint: str) -> set[str]:
    listed = ask(endpoint, "GET", "/_api/collection?excludeSystem=true").json["result"]
    return {each["name"] for each in listed}


class TestDefinitions:
    def test_a_graph_creates_its_collections(self, first: str) -> None:
        graph = ask(first, "GET", SOCIAL).json["graph"]
        assert graph["edgeDefinitions"] == [KNOWS]
        assert (graph["name"], graph["_id"]) == ("social", "_graphs/social")
        assert graph["orphanCollections"] == ["places"]
        assert collections(first) == {"knows", "people", "pets", "places"}
        assert ask(first, "GET", "/_api/collection/knows").json["type"] == 3
        assert ask(first, "GET", f"{SOCIAL}/vertex").json["collections"] == [
            "people", "pets", "places"]
        assert ask(first, "GET", f"{SOCIAL}/edge").json["collections"] == ["knows"]
        assert [each["name"] for each in ask(first, "GET", GRAPHS).json["graphs"]] == ["social"]
        assert create(first, "other", [], query="?waitForSync=true").status == 201

    def test_dropping_spares_what_other_graphs_use(self, first: str) -> None:
        create(first, "other", [], ["pets"])
        assert ask(first, "DELETE", "/_api/collection/people").error == (400, 1942)
        gone = ask(first, "DELETE", f"{SOCIAL}?dropCollections=true")
        assert (gone.status, gone.json["removed"]) == (202, True)
        assert collections(first) == {"pets"}
        assert ask(first, "DELETE", SOCIAL).error == (404, 1924)

    def test_vertex_collections(self, first: str) -> None:
        path = f"{SOCIAL}/vertex"
        added = ask(first, "POST", path, {"collection": "things"})
        assert (added.status, added.json["graph"]["orphanCollections"]) == (
            202, ["places", "things"])
        assert ask(first, "POST", path, {"collection": "things"}).error == (400, 1938)
        assert ask(first, "POST", path, {"collection": "people"}).error == (400, 1929)
        assert ask(first, "DELETE", f"{path}/people").error == (400, 1928)
        assert ask(first, "DELETE", f"{path}/nope").error == (404, 1926)
        assert ask(first, "DELETE", f"{path}/things?dropCollection=true").status == 202
        assert "things" not in collections(first)

    def test_edge_definitions(self, first: str) -> None:
        path = f"{SOCIAL}/edge"
        owns = {"collection": "owns", "from": ["people"], "to": ["things"]}
        assert ask(first, "POST", path, owns).status == 202
        assert ask(first, "POST", path, owns).error == (400, 1920)
        changed = ask(first, "PUT", f"{path}/knows", {**KNOWS, "to": ["people"]})
        assert changed.json["graph"]["orphanCollections"] == ["pets", "places"]
        assert ask(first, "PUT", f"{path}/nope", {**KNOWS, "collection": "nope"}).error == (
            404, 1930)
        removed = ask(first, "DELETE", f"{path}/owns")
        assert removed.json["graph"]["orphanCollections"] == ["pets", "places", "things"]
        assert ask(first, "DELETE", f"{path}/owns").error == (404, 1930)
        assert "owns" in collections(first)

    @pytest.mark.parametrize(("name", "definitions", "orphans", "expected"), [
        ("social", [], [], (409, 1925)), ("", [], [], (400, 1922)), (1, [], [], (400, 1922)),
        ("x", [{}], [], (400, 1923)), ("x", {}, [], (400, 1923)),
        ("x", [{**KNOWS, "to": []}], [], (400, 1923)), ("x", [], [1], (400, 1943)),
        ("x", [{**KNOWS, "to": ["people"]}], [], (400, 1921)),
        ("x", [KNOWS, KNOWS], [], (400, 1920)),
        ("x", [{**KNOWS, "collection": "people"}], [], (400, 1944)),
        ("x", [{**KNOWS, "collection": "_x"}], [], (400, 1208))])
    def test_what_is_refused(self, first: str, name: Any, definitions: Any, orphans: Any,
                             expected: tuple[int, int]) -> None:
        assert create(first, name, definitions, orphans).error == expected


class TestDocuments:
    @pytest.fixture
    def people(self, first: str) -> str:
        for key in ("a", "b"):
            made = ask(first, "POST", f"{SOCIAL}/vertex/people", {"_key": key})
            assert made.status == 202 and set(made.json["vertex"]) == {"_id", "_key", "_rev"}
        edge = {"_key": "e", "_from": "people/a", "_to": "people/b"}
        assert ask(first, "POST", f"{SOCIAL}/edge/knows", edge).status == 202
        return first

    def test_a_vertex_is_read_changed_and_removed(self, people: str) -> None:
        path = f"{SOCIAL}/vertex/people/a"
        read = ask(people, "GET", path)
        revision = read.json["vertex"]["_rev"]
        assert read.headers["etag"] == revision
        assert ask(people, "GET", path, headers={"If-None-Match": revision}).status == 304
        changed = ask(people, "PATCH", f"{path}?returnOld=true&returnNew=true", {"n": 1})
        assert changed.json["new"]["n"] == 1 and "n" not in changed.json["old"]
        assert changed.json["vertex"]["_oldRev"] == revision
        for refused in (ask(people, "PUT", path, {}, headers={"If-Match": revision}),
                        ask(people, "DELETE", f"{path}?rev={revision}")):
            assert refused.error == (412, 1200)
        assert ask(people, "PUT", f"{path}?waitForSync=true", {}).status == 200
        removed = ask(people, "DELETE", f"{path}?returnOld=true")
        assert (removed.status, removed.json["removed"]) == (202, True)
        assert removed.json["old"]["_key"] == "a"
        assert ask(people, "GET", path).error == (404, 1202)

    def test_the_edges_of_a_removed_vertex_go_with_it(self, people: str) -> None:
        create(people, "other", [{"collection": "likes", "from": ["people"], "to": ["people"]}])
        for key, ends in (("1", ("a", "b")), ("2", ("b", "b"))):
            ask(people, "POST", "/_api/document/likes", {
                "_key": key, "_from": f"people/{ends[0]}", "_to": f"people/{ends[1]}"})
        ask(people, "DELETE", f"{SOCIAL}/vertex/people/a")
        assert ask(people, "GET", f"{SOCIAL}/edge/knows/e").error == (404, 1202)
        assert ask(people, "GET", "/_api/document/likes/1").error == (404, 1202)
        assert ask(people, "GET", "/_api/document/likes/2").status == 200

    @pytest.mark.parametrize(("edge", "expected"), [
        ({}, (400, 1233)), ({"_from": "people/a"}, (400, 1233)), ([], (400, 1227)),
        ({"_from": "people/a", "_to": "people/z"}, (404, 1202)),
        ({"_from": "others/a", "_to": "people/a"}, (400, 1947))])
    def test_bad_edges(self, people: str, edge: Any, expected: tuple[int, int]) -> None:
        assert ask(people, "POST", f"{SOCIAL}/edge/knows", edge).error == expected

    def test_edges_are_changed_without_their_ends(self, people: str) -> None:
        path = f"{SOCIAL}/edge/knows/e"
        changed = ask(people, "PATCH", f"{path}?returnNew=true", {"since": 1})
        assert changed.json["new"]["_from"] == "people/a"
        assert ask(people, "PATCH", path, {"_to": "people/z"}).error == (404, 1202)
        assert ask(people, "DELETE", path).json["removed"] is True

    @pytest.mark.parametrize(("path", "expected"), [
        ("nope/vertex/people", (404, 1924)), ("social/vertex/knows", (404, 1203)),
        ("social/edge/people", (404, 1203)), ("social/vertex/nope", (404, 1203))])
    def test_collections_outside_of_the_graph(self, people: str, path: str,
                                              expected: tuple[int, int]) -> None:
        assert ask(people, "POST", f"{GRAPHS}/{path}", {}).error == expected
        assert ask(people, "GET", f"{GRAPHS}/{path}/a").error == expected

    def test_inside_of_a_transaction(self, people: str) -> None:
        body = {"collections": {"write": ["people"]}}
        id = ask(people, "POST", "/_api/transaction/begin", body).json["result"]["id"]
        inside, path = {"x-arango-trx-id": id}, f"{SOCIAL}/vertex/people"
        ask(people, "POST", path, {"_key": "c"}, headers=inside)
        assert ask(people, "GET", f"{path}/c", headers=inside).status == 200
        assert ask(people, "GET", f"{path}/c").error == (404, 1202)
        refused = ask(people, "DELETE", f"{path}/a", headers=inside)
        assert refused.error == (400, 1652)
