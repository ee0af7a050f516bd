"""Rebalancing: the measure, the plan, and that carrying it out helps."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster

PATH = "/_admin/cluster/rebalance"
ALL_MOVES = {"version": 1, "leaderChanges": True, "moveLeaders": True, "moveFollowers": True}


class Cluster:
    """Three DB-Servers, of which the first was cleaned out: everything lies on the others."""

    def __init__(self, process: SimulatedCluster) -> None:
        self.process = process
        self.endpoint = process.endpoints[0]
        self.ask("POST", "/_api/collection",
                 {"name": "things", "numberOfShards": 9, "replicationFactor": 2})
        first = process.dbservers[0].id
        self.ask("POST", "/_admin/cluster/cleanOutServer", {"server": first})
        process.advance(60)
        self.ask("PUT", "/_admin/cluster/numberOfServers", {"cleanedServers": []})

    def ask(self, method: str, path: str, body: Any = None) -> Reply:
        return ask(self.endpoint, method, path, body)

    def imbalance(self) -> tuple[float, float]:
        measured = self.ask("GET", PATH).json["result"]
        return measured["leader"]["imbalance"], measured["shards"]["imbalance"]


@pytest.fixture
def skewed(cluster: SimulatedCluster) -> Cluster:
    return Cluster(cluster)


def test_the_measure(skewed: Cluster) -> None:
    measured = skewed.ask("GET", PATH).json["result"]
    shards = measured["shards"]
    assert len(shards["sizeUsed"]) == 3 and 0 in shards["sizeUsed"]
    assert shards["totalUsed"] == shards["totalShards"] << 20
    target = shards["targetSize"][0]
    assert shards["imbalance"] == pytest.approx(
        sum((used - target) ** 2 for used in shards["sizeUsed"]))
    assert sum(measured["leader"]["numberShards"]) == measured["leader"]["totalShards"]
    assert (measured["pendingMoveShards"], measured["todoMoveShards"]) == (0, 0)


def test_a_plan_moves_nothing(skewed: Cluster) -> None:
    before = skewed.imbalance()
    reply = skewed.ask("POST", PATH, ALL_MOVES)
    assert reply.status == 200
    result = reply.json["result"]
    assert result["imbalanceAfter"]["shards"]["imbalance"] < before[1]
    assert result["imbalanceBefore"]["shards"]["imbalance"] == before[1]
    assert set(result["moves"][0]) == {
        "from", "to", "shard", "collection", "database", "isLeader"}
    skewed.process.advance(60)
    assert skewed.imbalance() == before


def test_carrying_a_plan_out_gives_what_it_promised(skewed: Cluster) -> None:
    before = skewed.imbalance()
    plan = skewed.ask("POST", PATH, ALL_MOVES).json["result"]
    done = skewed.ask("POST", f"{PATH}/execute", {"version": 1, "moves": plan["moves"]})
    assert (done.status, done.json) == (202, {"error": False, "code": 202})
    assert skewed.ask("GET", PATH).json["result"]["todoMoveShards"] == len(plan["moves"])
    skewed.process.advance(1.5)
    assert skewed.ask("GET", PATH).json["result"]["pendingMoveShards"] > 0
    skewed.process.advance(60)
    after = skewed.imbalance()
    assert after[1] < before[1]
    assert after[1] == plan["imbalanceAfter"]["shards"]["imbalance"]


def test_put_plans_and_carries_out(skewed: Cluster) -> None:
    before = skewed.imbalance()
    reply = skewed.ask("PUT", PATH, ALL_MOVES)
    assert (reply.status, reply.json["code"]) == (202, 202)
    skewed.process.advance(60)
    assert skewed.imbalance()[1] < before[1]


def test_leaders_change_without_moving_data(skewed: Cluster) -> None:
    moves = skewed.ask("POST", PATH, {"version": 1}).json["result"]["moves"]
    assert all(move["isLeader"] for move in moves)
    homes = skewed.ask("GET", "/_api/collection/things/shards?details=true").json["shards"]
    assert all(move["to"] in homes[move["shard"]] for move in moves if move["shard"] in homes)


def test_excluded_databases_stay_as_they_are(skewed: Cluster) -> None:
    body = {**ALL_MOVES, "databasesExcluded": ["_system"]}
    result = skewed.ask("POST", PATH, body).json["result"]
    assert result["moves"] == [] and result["imbalanceBefore"]["shards"]["totalShards"] == 0
    user = skewed.ask("POST", PATH, {**ALL_MOVES, "excludeSystemCollections": True}).json
    assert user["result"]["imbalanceBefore"]["shards"]["totalShards"] == 18


def test_no_more_moves_than_allowed(skewed: Cluster) -> None:
    body = {**ALL_MOVES, "maximumNumberOfMoves": 2}
    assert len(skewed.ask("POST", PATH, body).json["result"]["moves"]) == 2


@pytest.mark.parametrize(("body", "error", "text"), [
    ({"version": 3}, (400, 400), "unknown version provided"),
    ({"version": 1, "maximumNumberOfMoves": 5001}, (400, 400), "at most 5000 moves allowed"),
    ({}, (500, 4), "missing required field 'version'"),
    ({"version": 1, "moveLeaders": "yes"}, (500, 4), "moveLeaders: boolean expected, not 'yes'"),
])
def test_bad_options(skewed: Cluster, body: Any, error: tuple[int, int], text: str) -> None:
    for method in ("POST", "PUT"):
        reply = skewed.ask(method, PATH, body)
        assert reply.error == error and reply.json["errorMessage"].endswith(text)


def test_execution_of_nothing_and_of_nonsense(skewed: Cluster) -> None:
    assert skewed.ask("POST", f"{PATH}/execute", {"version": 1, "moves": []}).status == 200
    assert skewed.ask("POST", f"{PATH}/execute", {"version": 1}).error == (500, 4)
    move = {"from": "a", "to": "b", "shard": "s1", "database": "_system"}
    body = {"version": 1, "moves": [move]}
    assert skewed.ask("POST", f"{PATH}/execute", body).error == (404, 404)
    wrong = skewed.ask("POST", f"{PATH}/nope", {"version": 1})
    assert wrong.error == (400, 400)
    assert wrong.json["errorMessage"] == "expect /_admin/cluster/rebalance[/execute]"


def test_the_old_call_spreads_one_database(skewed: Cluster) -> None:
    before = skewed.imbalance()
    replies = []
    for _ in range(4):
        replies.append(skewed.ask("POST", "/_admin/cluster/rebalanceShards"))
        skewed.process.advance(60)
    assert replies[0].status == 202 and replies[0].json["result"]["operations"] > 0
    assert replies[-1].status == 200 and replies[-1].json["result"] == {"operations": 0}
    assert skewed.imbalance()[1] < before[1]
    wrong = skewed.ask("POST", "/_admin/cluster/rebalanceShards?algorithm=magic")
    assert wrong.error == (400, 400)
