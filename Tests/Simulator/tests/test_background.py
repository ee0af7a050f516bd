"""The expiry of documents, the write-ahead log, activities and the inventory of a cluster."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from asking import ask, simple_user

from sim_process import SimulatedCluster
from waiting import eventually

ACTIVITIES = "/_arango/experimental/_admin/activities"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


class TestExpiry:
    PATH = "/_api/ttl/properties"

    def test_a_change_keeps_the_other_settings(self, first: str) -> None:
        before = ask(first, "GET", self.PATH).json["result"]
        reply = ask(first, "PUT", self.PATH, {"active": False, "nonsense": 1})
        assert reply.json["result"] == {**before, "active": False}
        assert ask(first, "GET", self.PATH).json["result"] == {**before, "active": False}

    @pytest.mark.parametrize("body", [
        {"active": 1}, {"frequency": "7"}, {"maxTotalRemoves": -1}, {"frequency": True}, []])
    def test_nonsense(self, first: str, body: Any) -> None:
        assert ask(first, "PUT", self.PATH, body).error == (400, 10)

    def test_the_statistics_count(self, first: str) -> None:
        assert ask(first, "GET", "/_api/ttl/statistics").json["result"]["documentsRemoved"] == 0

    def test_it_is_for_administrators_in_the_system_database(self, first: str) -> None:
        ask(first, "POST", "/_api/database", {"name": "shop"})
        assert ask(first, "GET", f"/_db/shop{self.PATH}").error == (403, 1230)
        assert ask(first, "GET", self.PATH, auth=simple_user(first)).error == (403, 11)


def test_a_flush_of_the_log_is_logged(first: str) -> None:
    assert ask(first, "PUT", "/_admin/wal/flush?waitForSync=true").json == {}
    entry, = ask(first, "GET", "/_admin/log/entries?search=flushed").json["messages"]
    assert entry["message"].endswith(": waitForSync")
    assert ask(first, "PUT", "/_admin/wal/flush", auth=simple_user(first)).error == (403, 11)


class TestActivities:
    def test_a_running_query_is_one(self, cluster: SimulatedCluster, first: str) -> None:
        query = threading.Thread(target=ask, args=(first, "POST", "/_api/cursor"),
                                 kwargs={"body": {"query": "RETURN SLEEP(9)"}})
        query.start()
        eventually(lambda: ask(first, "GET", "/_api/query/current").json)
        own, request, running = ask(first, "GET", ACTIVITIES).json["activities"]
        cluster.advance(9)
        query.join()
        assert own["data"]["url"] == "/_admin/activities"
        assert running["data"]["queryString"] == "RETURN SLEEP(9)"
        assert running["parent"] == request["id"] and "parent" not in own
        assert len(ask(first, "GET", ACTIVITIES).json["activities"]) == 1

    def test_only_the_experimental_api_has_them(self, first: str) -> None:
        assert ask(first, "GET", "/_admin/activities").error == (404, 404)
        assert ask(first, "GET", ACTIVITIES, auth=simple_user(first)).error == (403, 11)


class TestInventory:
    PATH = "/_api/replication/clusterInventory"

    def told(self, endpoint: str, query: str = "") -> dict[str, Any]:
        reply = ask(endpoint, "GET", self.PATH + query)
        return {each["parameters"]["name"]: each for each in reply.json["collections"]}

    def test_it_has_shards_and_indexes(self, first: str) -> None:
        ask(first, "POST", "/_api/collection", {"name": "things", "numberOfShards": 3})
        ask(first, "POST", "/_api/index?collection=things", {"type": "geo", "fields": ["at"]})
        things = self.told(first)["things"]
        assert len(things["parameters"]["shards"]) == 3
        assert [index["type"] for index in things["indexes"]] == ["geo"]
        assert things["isReady"] and things["allInSync"]

    def test_system_collections_may_be_left_out(self, first: str) -> None:
        assert "_users" in self.told(first)
        assert self.told(first, "?includeSystem=false") == {}

    def test_a_lost_leader_is_not_ready(self, cluster: SimulatedCluster, first: str) -> None:
        made = ask(first, "POST", "/_api/collection", {"name": "things", "replicationFactor": 2})
        id = made.json["id"]
        leader = next(iter(self.told(first)["things"]["parameters"]["shards"].values()))[0]
        cluster.stop(leader)
        assert self.told(first)["things"]["isReady"] is False
        cluster.advance(20)
        moved = self.told(first)["things"]
        assert moved["parameters"]["id"] == id and moved["isReady"] is True

    def test_it_lacks_what_the_user_may_not_read(self, first: str) -> None:
        anna = simple_user(first)
        ask(first, "POST", "/_api/collection", {"name": "things"})
        ask(first, "PUT", "/_api/user/anna/database/_system/things", {"grant": "none"})
        reply = ask(first, "GET", self.PATH + "?includeSystem=false", auth=anna)
        assert reply.json["collections"] == []
