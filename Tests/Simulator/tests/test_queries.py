"""/_api/query and /_api/explain: queries that run, were slow, or are only looked at."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    ask(endpoint, "POST", "/_api/collection", {"name": "things"})
    ask(endpoint, "POST", "/_api/document/things", [{"_key": "a", "n": 1}, {"_key": "b", "n": 2}])
    return endpoint


def execute(endpoint: str, query: str, options: dict[str, Any] | None = None) -> Reply:
    return ask(endpoint, "POST", "/_api/cursor", {"query": query, "options": options or {}})


class TestRunningQueries:
    SLOW = "FOR d IN things UPDATE d WITH {n: SLEEP(20)} IN things"

    def running(self, endpoint: str, waiting: Future[Reply]) -> list[dict[str, Any]]:
        while not (found := ask(endpoint, "GET", "/_api/query/current").json):
            assert not waiting.done()  # each turn is a request, until the query has arrived
        return list(found)

    def test_a_sleeping_query_is_listed_and_ends_by_the_clock(
            self, cluster: SimulatedCluster, first: str) -> None:
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(execute, first, self.SLOW)
            shown = self.running(first, waiting)[0]
            assert (shown["query"], shown["user"], shown["state"]) == (
                self.SLOW, "root", "executing")
            assert shown["modificationQuery"] is True
            assert ask(first, "GET", "/_api/document/things/a").json["n"] == 1
            assert ask(first, "PATCH", "/_api/document/things/a", {}).error == (409, 1200)
            cluster.advance(41)
            assert waiting.result(PATIENCE_SECONDS).status == 201
        assert ask(first, "GET", "/_api/document/things/a").json["n"] is None
        assert ask(first, "GET", "/_api/query/current").json == []
        slow = ask(first, "GET", "/_api/query/slow").json
        assert [each["state"] for each in slow] == ["finished"]
        ask(first, "DELETE", "/_api/query/slow")
        assert ask(first, "GET", "/_api/query/slow").json == []

    def test_a_query_can_be_killed_from_every_coordinator(
            self, cluster: SimulatedCluster, first: str) -> None:
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(execute, first, self.SLOW)
            id = self.running(first, waiting)[0]["id"]
            killed = ask(cluster.endpoints[1], "DELETE", f"/_api/query/{id}")
            assert killed.status == 200
            assert waiting.result(PATIENCE_SECONDS).error == (410, 1500)
        assert ask(first, "PATCH", "/_api/document/things/a", {}).status == 202
        assert ask(first, "DELETE", f"/_api/query/{id}").error == (404, 1591)

    def test_a_maximal_time(self, cluster: SimulatedCluster, first: str) -> None:
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(execute, first, self.SLOW, {"maxRuntime": 3})
            self.running(first, waiting)
            cluster.advance(4)
            assert waiting.result(PATIENCE_SECONDS).error == (410, 1500)

    def test_a_stopped_coordinator_aborts_its_queries(
            self, cluster: SimulatedCluster, first: str) -> None:
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(execute, first, self.SLOW)
            self.running(first, waiting)
            cluster.act("Coordinator0001", "restart")
            with pytest.raises(OSError):
                waiting.result(PATIENCE_SECONDS)
        assert ask(first, "PATCH", "/_api/document/things/a", {}).status == 202

    def test_tracking_belongs_to_one_coordinator(
            self, cluster: SimulatedCluster, first: str) -> None:
        path = "/_api/query/properties"
        changed = ask(first, "PUT", path, {"slowQueryThreshold": 5, "enabled": 1, "x": 2}).json
        assert (changed["slowQueryThreshold"], changed["enabled"]) == (5, True)
        assert ask(cluster.endpoints[1], "GET", path).json["slowQueryThreshold"] == 10


class TestLookingAtQueries:
    def test_explain(self, first: str) -> None:
        def plan(query: str) -> Any:
            return ask(first, "POST", "/_api/explain", {"query": query}).json["plan"]
        reading = plan("FOR d IN things FILTER d.n == 1 RETURN d")
        assert [node["type"] for node in reading["nodes"]] == [
            "SingletonNode", "EnumerateCollectionNode", "FilterNode", "ReturnNode"]
        assert reading["isModificationQuery"] is False
        writing = plan("INSERT {} INTO things")
        assert writing["collections"] == [{"name": "things", "type": "write"}]
        assert writing["isModificationQuery"] is True
        assert ask(first, "GET", "/_api/collection/things/count").json["count"] == 2
        for query, expected in (("FOR", (400, 1501)), ("RETURN @x", (400, 1551)),
                                ("RETURN nope", (404, 1203)), ("", (400, 1502))):
            reply = ask(first, "POST", "/_api/explain", {"query": query})
            assert reply.error == expected

    def test_parse(self, first: str) -> None:
        query = "FOR d IN nope FILTER d.n == @n FOR e IN @@c RETURN [d, e]"
        parsed = ask(first, "POST", "/_api/query", {"query": query}).json
        assert (parsed["parsed"], parsed["collections"]) == (True, ["nope"])
        assert parsed["bindVars"] == ["@c", "n"]
        assert ask(first, "POST", "/_api/query", {"query": "FOR"}).error == (400, 1501)


class TestCachesAndFunctions:
    def test_caches_are_empty_and_belong_to_one_coordinator(
            self, cluster: SimulatedCluster, first: str) -> None:
        path = "/_api/query-cache"
        changed = ask(first, "PUT", f"{path}/properties", {"mode": "demand", "maxResults": "x"})
        assert (changed.json["mode"], changed.json["maxResults"]) == ("demand", 128)
        other = ask(cluster.endpoints[1], "GET", f"{path}/properties").json
        assert other["mode"] == "off"
        assert ask(first, "PUT", f"{path}/properties", {"mode": "x"}).error == (400, 10)
        assert ask(first, "GET", f"{path}/entries").json == []
        assert ask(first, "GET", "/_api/query-plan-cache").json == []
        for name in ("query-cache", "query-plan-cache"):
            assert ask(first, "DELETE", f"/_api/{name}").status == 200

    def test_functions_are_definitions(self, first: str) -> None:
        path = "/_api/aqlfunction"
        for name, code in (("a::f", 201), ("A::F", 200), ("a::b::g", 201), ("c::h", 201)):
            made = ask(first, "POST", path, {"name": name, "code": "function () {}"})
            assert (made.status, made.json["isNewlyCreated"]) == (code, code == 201)
        listed = ask(first, "GET", f"{path}?namespace=a").json["result"]
        assert [each["name"] for each in listed] == ["A::F", "a::b::g"]
        assert ask(first, "DELETE", f"{path}/a::f").json["deletedCount"] == 1
        assert ask(first, "DELETE", f"{path}/a::f").error == (404, 1582)
        assert ask(first, "DELETE", f"{path}/a").error == (404, 1582)
        assert ask(first, "DELETE", f"{path}/a?group=true").json["deletedCount"] == 1
        assert len(ask(first, "GET", path).json["result"]) == 1
        assert ask(first, "POST", path, {"name": "f", "code": "x"}).error == (400, 1580)
        assert ask(first, "POST", path, {"name": "a::f"}).error == (400, 1581)
