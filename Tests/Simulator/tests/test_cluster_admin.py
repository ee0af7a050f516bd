"""/_admin/cluster beside health and jobs: targets, distribution, statistics, ids, policies."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asking import ask, superuser

from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

ADMIN = "/_admin/cluster"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


class TestTargets:
    def test_numbers_are_kept_until_null_unsets_them(self, cluster: SimulatedCluster) -> None:
        path = f"{ADMIN}/numberOfServers"
        done = ask(cluster.endpoints[0], "PUT", path,
                   {"numberOfCoordinators": 4, "numberOfDBServers": 5})
        assert done.json == {"error": False, "code": 200}
        read = ask(cluster.endpoints[1], "GET", path).json
        assert (read["numberOfCoordinators"], read["numberOfDBServers"]) == (4, 5)
        ask(cluster.endpoints[0], "PUT", path, {"numberOfDBServers": None})
        read = ask(cluster.endpoints[1], "GET", path).json
        assert (read["numberOfCoordinators"], read["numberOfDBServers"]) == (4, None)

    @pytest.mark.parametrize(("body", "text"), [
        ([], "object expected"),
        ({"numberOfCoordinators": "x"}, "numberOfCoordinators: number expected"),
        ({"numberOfDBServers": True}, "numberOfDBServers: number expected"),
        ({"cleanedServers": "x"}, "cleanedServers: array expected"),
        ({"cleanedServers": None}, "cleanedServers: array expected"),
        ({"cleanedServers": [1]}, "cleanedServers: array of strings expected"),
    ])
    def test_bad_bodies(self, first: str, body: Any, text: str) -> None:
        reply = ask(first, "PUT", f"{ADMIN}/numberOfServers", body)
        assert (reply.error, reply.json["errorMessage"]) == ((400, 10), text)


class TestMaintenance:
    def test_a_change_that_supervision_does_not_take_up_times_out(
            self, cluster: SimulatedCluster, first: str) -> None:
        cluster.wish(maintenance_stuck=True)
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(ask, first, "PUT", f"{ADMIN}/maintenance", "on")
            while not cluster.requests():
                pass  # each turn asks the control port, until the request has arrived
            cluster.advance(119)
            assert not waiting.done()
            cluster.advance(2)
            assert waiting.result(PATIENCE_SECONDS).error == (408, 504)
        cluster.wish(maintenance_stuck=False)
        assert ask(first, "GET", f"{ADMIN}/maintenance").json["result"] == "Normal"

    def test_a_supervision_that_has_not_written_yet_has_no_mode(
            self, cluster: SimulatedCluster, first: str) -> None:
        cluster.wish(supervision_unwritten=True)
        assert ask(first, "GET", f"{ADMIN}/maintenance").json == {"error": False, "code": 200}

    def test_a_server_that_died_in_maintenance_must_time_out(
            self, cluster: SimulatedCluster, first: str) -> None:
        path = f"{ADMIN}/maintenance/{cluster.dbservers[0].id}"
        ask(first, "PUT", path, {"mode": "maintenance", "timeout": 60})
        cluster.stop("DBServer0001")
        cluster.advance(20)
        assert ask(first, "PUT", path, {"mode": "normal"}).error == (412, 412)
        assert ask(first, "GET", path).json["result"]["Mode"] == "maintenance"
        cluster.advance(60)
        assert "result" not in ask(first, "GET", path).json

    def test_a_late_change_is_answered_when_it_comes(
            self, cluster: SimulatedCluster, first: str) -> None:
        cluster.wish(maintenance_stuck=True)
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(ask, first, "PUT", f"{ADMIN}/maintenance", "on")
            while not cluster.requests():
                pass
            cluster.wish(maintenance_stuck=False)
            assert "deactivated" in waiting.result(PATIENCE_SECONDS).json["warning"]


class TestDistribution:
    def test_short_names_of_planned_and_current_servers(
            self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_api/database", {"name": "shop"})
        ask(first, "POST", "/_db/shop/_api/collection",
            {"name": "things", "numberOfShards": 2, "replicationFactor": 2})
        assert "things" not in ask(first, "GET", f"{ADMIN}/shardDistribution").json["results"]
        results = ask(first, "GET", f"/_db/shop{ADMIN}/shardDistribution").json["results"]
        things = results["things"]
        assert set(things) == {"Plan", "Current"} and things["Plan"] == things["Current"]
        shard = next(iter(things["Plan"].values()))
        names = {member.short_name for member in cluster.dbservers}
        assert {shard["leader"], *shard["followers"]} < names

    def test_one_collection_with_progress_of_copies_out_of_sync(
            self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_api/collection", {"name": "all", "replicationFactor": 3})
        for key in "abc":
            ask(first, "POST", "/_api/document/all", {"_key": key})
        by_query = ask(first, "GET", f"{ADMIN}/collectionShardDistribution?collection=all")
        by_body = ask(first, "PUT", f"{ADMIN}/collectionShardDistribution", {"collection": "all"})
        assert by_query.json == by_body.json
        shard, = by_query.json["results"]["all"]["Plan"].values()
        assert "progress" not in shard
        cluster.stop(next(member.short_name for member in cluster.dbservers
                          if member.short_name == shard["followers"][0]))
        cluster.advance(20)
        later = ask(first, "GET", f"{ADMIN}/collectionShardDistribution?collection=all").json
        plan, = later["results"]["all"]["Plan"].values()
        current, = later["results"]["all"]["Current"].values()
        assert plan["progress"] == {"total": 3, "current": 0}
        assert len(current["followers"]) == 1 and len(plan["followers"]) == 2

    def test_bad_names(self, first: str) -> None:
        path = f"{ADMIN}/collectionShardDistribution"
        assert ask(first, "GET", path).error == (400, 10)
        assert ask(first, "PUT", path, {}).error == (400, 10)
        assert ask(first, "GET", f"{path}?collection=nope").error == (404, 1203)


class TestShardStatistics:
    PATH = f"{ADMIN}/shardStatistics"

    def test_sums_by_server_and_by_database(self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_api/database", {"name": "shop"})
        ask(first, "POST", "/_api/collection", {"name": "things", "numberOfShards": 3})
        whole = ask(first, "GET", self.PATH).json["result"]
        assert whole["databases"] == 2 and whole["servers"] == 3
        assert whole["shards"] == whole["leaders"] + whole["followers"]
        assert whole["realLeaders"] == 2 + 3
        each = ask(first, "GET", f"{self.PATH}?DBserver=all").json["result"]
        assert set(each) == {member.id for member in cluster.dbservers}
        assert sum(one["shards"] for one in each.values()) == whole["shards"]
        server = cluster.dbservers[0].id
        assert ask(first, "GET", f"{self.PATH}?DBserver={server}").json["result"] == each[server]
        by_name = ask(first, "GET", f"{self.PATH}?details=true").json["result"]
        assert set(by_name) == {"_system", "shop"}
        assert ask(first, "GET", f"{self.PATH}?DBserver=all&details=true").json["result"] == each

    @pytest.mark.parametrize("kind", ["coordinators", "agents"])
    def test_other_servers_than_db_servers_are_400_10(
            self, cluster: SimulatedCluster, first: str, kind: str) -> None:
        for name in ("PRMR-nobody", getattr(cluster, kind)[0].id):
            reply = ask(first, "GET", f"{self.PATH}?DBserver={name}")
            assert reply.error == (400, 10)
            assert reply.json["errorMessage"] == "invalid DBserver id"

    def test_only_on_coordinators_and_in_system(
            self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_api/database", {"name": "shop"})
        assert ask(first, "GET", f"/_db/shop{self.PATH}").error == (403, 1230)
        server = cluster.dbservers[0].endpoint
        assert ask(server, "GET", self.PATH, auth=superuser(cluster)).error == (501, 1471)


class TestUniqueIds:
    PATH = f"{ADMIN}/uniqId"

    def test_reserved_ranges_do_not_overlap(self, first: str) -> None:
        def reserve(query: str) -> tuple[int, int]:
            answer = ask(first, "PUT", f"{self.PATH}?{query}").json
            assert isinstance(answer["smallest"], str) and isinstance(answer["largest"], str)
            return int(answer["smallest"]), int(answer["largest"])

        one = reserve("number=10")
        two = reserve("number=5")
        assert one[1] - one[0] == 9 and two[0] > one[1]
        skipped = reserve("minimum=5000000")
        assert skipped[1] == 4999999
        made = ask(first, "POST", "/_api/collection", {"name": "late"}).json
        assert int(made["id"]) >= 5000000

    @pytest.mark.parametrize("query", [
        "", "number=0", "number=1000001", "number=x", "number=1&minimum=1",
        f"minimum={(1 << 60) + 1}"])
    def test_bad_ones(self, first: str, query: str) -> None:
        assert ask(first, "PUT", f"{self.PATH}?{query}").error == (400, 10)

    def test_without_the_agency(self, cluster: SimulatedCluster, first: str) -> None:
        for agent in cluster.agents[:2]:
            cluster.stop(agent.id)
        assert ask(first, "PUT", f"{self.PATH}?number=1").error == (503, 503)


class TestVPackSortMigration:
    def test_is_for_superusers(self, cluster: SimulatedCluster, first: str) -> None:
        path = f"{ADMIN}/vpackSortMigration"
        assert ask(first, "GET", f"{path}/check").error == (403, 11)
        auth = superuser(cluster)
        server = cluster.dbservers[0].endpoint
        check = ask(server, "GET", f"{path}/check", auth=auth).json["result"]
        assert (check["affected"], check["errorCode"]) == ([], 0)
        assert ask(server, "PUT", f"{path}/migrate", auth=auth).json["result"]["error"] is False
        assert ask(server, "GET", f"{path}/status", auth=auth).json["result"] == {
            "next": "CORRECT", "current": "CORRECT"}
        assert ask(first, "PUT", f"{path}/check", auth=auth).error == (405, 405)
        assert ask(first, "GET", f"{path}/nope", auth=auth).error == (400, 400)

    @pytest.mark.parametrize(("method", "step"), [
        ("GET", "check"), ("PUT", "migrate"), ("GET", "status")])
    def test_a_coordinator_passes_on_what_each_db_server_answered(
            self, cluster: SimulatedCluster, first: str, method: str, step: str) -> None:
        """The answer is 200 also where one of them failed."""
        path, auth = f"{ADMIN}/vpackSortMigration/{step}", superuser(cluster)
        own = ask(cluster.dbservers[0].endpoint, method, path, auth=auth).json
        assert ask(first, method, path, auth=auth).json["result"] == {
            server.id: own for server in cluster.dbservers}
        cluster.stop("DBServer0001")
        cluster.act("DBServer0002", "hang")
        reply = ask(first, method, path, auth=auth)
        assert reply.status == 200 and reply.json["error"] is False
        answers = [reply.json["result"][server.id] for server in cluster.dbservers]
        assert answers[2] == own
        for answer, number in zip(answers, (1478, 1457)):
            assert set(answer) == {"error", "errorMessage", "errorCode"}
            assert (answer["error"], answer["errorCode"]) == (True, number)


@pytest.mark.parametrize(("policy", "reading", "writing"), [
    ("jwt-compat", 200, 200), ("jwt-write", 200, 403), ("jwt-all", 403, 403)])
def test_the_policy_asks_for_a_superuser(policy: str, reading: int, writing: int) -> None:
    with SimulatedCluster("--api-jwt-policy", policy) as cluster:
        path, first = f"{ADMIN}/numberOfServers", cluster.endpoints[0]
        assert ask(first, "GET", path).status == reading
        assert ask(first, "PUT", path, {}).status == writing
        assert ask(first, "PUT", path, {}, superuser(cluster)).status == 200
        assert ask(first, "GET", "/_api/version").status == 200


@pytest.mark.parametrize("command", [
    "numberOfServers", "moveShard", "cleanOutServer", "resignLeadership", "cancelAgencyJob",
    "rebalance", "shardDistribution", "uniqId"])
def test_other_roles_refuse(cluster: SimulatedCluster, command: str) -> None:
    writing = {"moveShard": "POST", "cleanOutServer": "POST", "resignLeadership": "POST",
               "cancelAgencyJob": "POST", "uniqId": "PUT"}
    method = writing.get(command, "GET")
    for member in (cluster.dbservers[0], cluster.agents[0]):
        reply = ask(member.endpoint, method, f"{ADMIN}/{command}", auth=superuser(cluster))
        assert reply.error == (403, 403)
        assert reply.json["errorMessage"] == "only allowed on coordinators"
    assert ask(cluster.endpoints[0], "PATCH", f"{ADMIN}/{command}").error == (405, 405)


def test_simple_users_may_read_targets_and_change_nothing(first: str) -> None:
    ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
    ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
    anna = ("anna", "x")
    assert ask(first, "GET", f"{ADMIN}/numberOfServers", auth=anna).status == 200
    for method, command in (
            ("PUT", "numberOfServers"), ("POST", "cleanOutServer"), ("POST", "removeServer"),
            ("GET", "queryAgencyJob"), ("GET", "rebalance"), ("GET", "shardDistribution")):
        assert ask(first, method, f"{ADMIN}/{command}", auth=anna).error == (403, 403)
    move = {"collection": "_users", "shard": "s1", "fromServer": "a", "toServer": "b"}
    reply = ask(first, "POST", f"{ADMIN}/moveShard", move, anna)
    assert reply.json["errorMessage"] == "insufficient permissions on database to move shard"
    assert ask(first, "POST", f"{ADMIN}/moveShard", {}, anna).error == (400, 10)
