"""/_api/view and /_api/analyzer: definitions."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

VIEWS, ANALYZERS = "/_api/view", "/_api/analyzer"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    for name in ("things", "others"):
        ask(endpoint, "POST", "/_api/collection", {"name": name})
    return endpoint


def create(endpoint: str, **members: Any) -> Reply:
    return ask(endpoint, "POST", VIEWS, {"name": "v", "type": "arangosearch", **members})


class TestViews:
    def test_the_envelopes_differ(self, first: str) -> None:
        made = create(first, links={"things": {"includeAllFields": True}})
        assert made.status == 201 and not {"error", "code"} & set(made.json)
        full = ask(first, "GET", f"{VIEWS}/v/properties").json
        assert full == {**made.json, "error": False, "code": 200}
        short = {"globallyUniqueId", "id", "name", "type"}
        assert set(ask(first, "GET", f"{VIEWS}/v").json) == short | {"error", "code"}
        assert [set(each) for each in ask(first, "GET", VIEWS).json["result"]] == [short]
        assert ask(first, "DELETE", f"{VIEWS}/v").json["result"] is True
        assert ask(first, "DELETE", f"{VIEWS}/v").error == (404, 1203)

    def test_put_resets_and_patch_merges(self, first: str) -> None:
        create(first, commitIntervalMsec=5, primarySortCompression="none",
               links={"things": {}})
        path = f"{VIEWS}/v/properties"
        patched = ask(first, "PATCH", path, {
            "cleanupIntervalStep": 7, "links": {"others": {}}, "primarySortCompression": "lz4"})
        assert patched.status == 200 and "error" not in patched.json
        assert (patched.json["commitIntervalMsec"], patched.json["cleanupIntervalStep"]) == (5, 7)
        assert patched.json["primarySortCompression"] == "none"
        assert set(patched.json["links"]) == {"things", "others"}
        assert set(ask(first, "PATCH", path, {"links": {"things": None}}).json["links"]) == {
            "others"}
        reset = ask(first, "PUT", path, {"commitIntervalMsec": 6}).json
        assert (reset["commitIntervalMsec"], reset["cleanupIntervalStep"]) == (6, 2)
        assert reset["links"] == {} and reset["primarySortCompression"] == "none"

    def test_aliases(self, first: str) -> None:
        for name in ("one", "two"):
            ask(first, "POST", "/_api/index?collection=things", {
                "type": "inverted", "name": name, "fields": [name]})
        one, two = ({"collection": "things", "index": name} for name in ("one", "two"))
        assert create(first, type="search-alias", indexes=[one]).json["indexes"] == [one]
        path = f"{VIEWS}/v/properties"
        patch = {"indexes": [two, {**one, "operation": "del"}]}
        assert ask(first, "PATCH", path, patch).json["indexes"] == [two]
        assert ask(first, "PUT", path, {"indexes": [one]}).json["indexes"] == [one]
        bad = {"indexes": [{"collection": "things", "index": "primary"}]}
        assert ask(first, "PUT", path, bad).error == (400, 10)

    @pytest.mark.parametrize(("members", "expected"), [
        ({"name": "things"}, (409, 1207)), ({"name": "/"}, (400, 1208)), ({"type": "x"}, (400, 10)),
        ({"links": {"nope": {}}}, (404, 1203)), ({"links": 1}, (400, 10))])
    def test_what_is_refused(self, first: str, members: dict[str, Any],
                             expected: tuple[int, int]) -> None:
        assert create(first, **members).error == expected
        assert create(first).status == 201
        assert create(first).error == (409, 1207)
        assert ask(first, "POST", "/_api/collection", {"name": "v"}).error == (409, 1207)
        assert ask(first, "PUT", f"{VIEWS}/v/rename", {"name": "w"}).error == (501, 1470)


class TestAnalyzers:
    STEM = {"name": "stem", "type": "stem", "properties": {"locale": "en"},
            "features": ["norm", "frequency"]}

    def test_an_equal_one_may_be_created_again(self, first: str) -> None:
        made = ask(first, "POST", ANALYZERS, self.STEM)
        assert made.status == 201
        assert made.json == {**self.STEM, "name": "_system::stem",
                             "features": ["frequency", "norm"]}
        text = {**self.STEM, "properties": '{"locale": "en"}'}
        assert ask(first, "POST", ANALYZERS, text).status == 200
        assert ask(first, "POST", ANALYZERS, {**self.STEM, "type": "text"}).error == (400, 10)
        for name in ("stem", "_system%3A%3Astem"):
            assert ask(first, "GET", f"{ANALYZERS}/{name}").json["type"] == "stem"

    def test_other_databases_see_those_of_system(self, first: str) -> None:
        ask(first, "POST", ANALYZERS, self.STEM)
        ask(first, "POST", "/_api/database", {"name": "shop"})
        ask(first, "POST", f"/_db/shop{ANALYZERS}", self.STEM)
        listed = {each["name"] for each in ask(
            first, "GET", f"/_db/shop{ANALYZERS}").json["result"]}
        assert {"identity", "text_en", "_system::stem", "shop::stem"} <= listed
        own = {each["name"] for each in ask(first, "GET", ANALYZERS).json["result"]}
        assert "shop::stem" not in own

    def test_used_ones_are_removed_by_force_only(self, first: str) -> None:
        ask(first, "POST", ANALYZERS, self.STEM)
        create(first, links={"things": {"analyzers": ["stem"]}})
        assert ask(first, "DELETE", f"{ANALYZERS}/stem").error == (409, 1200)
        gone = ask(first, "DELETE", f"{ANALYZERS}/stem?force=true")
        assert (gone.status, gone.json["name"]) == (200, "_system::stem")
        assert ask(first, "GET", f"{ANALYZERS}/stem").error == (404, 1202)
        assert ask(first, "DELETE", f"{ANALYZERS}/identity").error == (403, 11)

    @pytest.mark.parametrize("members", [
        {"name": ""}, {"name": "shop::x"}, {"type": "magic"}, {"features": ["x"]},
        {"properties": "{"}, {"properties": 1}])
    def test_what_is_refused(self, first: str, members: dict[str, Any]) -> None:
        assert ask(first, "POST", ANALYZERS, {**self.STEM, **members}).error == (400, 10)
