"""Dumps of the agency and of what coordinators know of it."""

from __future__ import annotations

from typing import Any

import pytest
from asking import ask, superuser

from sim_process import SimulatedCluster

INFO = "/_api/cluster/cluster-info"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


class TestDumps:
    def test_the_store_follows_the_cluster(self, cluster: SimulatedCluster, first: str) -> None:
        def arango() -> Any:
            return ask(first, "GET", "/_api/cluster/agency-dump").json["agency"]["arango"]

        ask(first, "POST", "/_admin/cluster/resignLeadership", {"server": "DBServer0001"})
        assert list(arango()["Target"]["ToDo"].values())[0]["type"] == "resignLeadership"
        ask(first, "PUT", "/_admin/cluster/maintenance", "on")
        assert arango()["Supervision"]["State"]["Mode"] == "Maintenance"
        cluster.stop("DBServer0001")
        cluster.advance(20)
        root = arango()
        assert root["Supervision"]["Health"][cluster.dbservers[0].id]["Status"] == "FAILED"
        assert list(root["Target"]["FailedServers"]) == [cluster.dbservers[0].id]
        plan = next(iter(root["Plan"]["Collections"]["_system"].values()))
        assert len(plan["shards"]) == 1
        cache = ask(first, "GET", "/_api/cluster/agency-cache").json
        store, = cache["cache"]
        assert store["arango"]["Cluster"] == root["Cluster"] and isinstance(cache["index"], int)

    def test_only_coordinators_with_an_agency_have_one(
            self, cluster: SimulatedCluster, first: str) -> None:
        reply = ask(cluster.dbservers[0].endpoint, "GET", "/_api/cluster/agency-dump",
                    auth=superuser(cluster))
        assert reply.error == (501, 9)
        for agent in cluster.agents[:2]:
            cluster.stop(agent.id)
        assert ask(first, "GET", "/_api/cluster/agency-dump").error == (503, 503)

    def test_the_diagnosis(self, cluster: SimulatedCluster, first: str) -> None:
        path, auth = "/_admin/cluster/agencyDiagnosis", superuser(cluster)
        assert ask(first, "GET", path).error == (403, 403)
        healthy = ask(first, "GET", "/_api/cluster/agency-dump").json
        good = {"goodTests": ["duplicateCollectionNames", "unhealthyShardLeaders",
                              "stalePendingJobs"], "badTests": []}
        assert ask(first, "GET", path, auth=auth).json["result"] == {
            "diagnosis": good, "error": False, "errorMessage": ""}
        ask(first, "PUT", "/_admin/cluster/maintenance", "on")  # no failover
        cluster.stop("DBServer0001")
        cluster.advance(20)
        now = ask(first, "GET", path, auth=auth).json["result"]["diagnosis"]
        assert now["badTests"] == ["unhealthyShardLeaders"]
        assert {each["leader"] for each in now["unhealthyShardLeaders"]} == {
            cluster.dbservers[0].id}
        sent = {"index": 1, "term": 1, **healthy}
        before = ask(first, "POST", path, sent, auth).json["result"]["diagnosis"]
        assert before == good
        store = ask(first, "POST", f"{path}?strict=false", healthy["agency"], auth).json["result"]
        assert store["diagnosis"]["goodTests"] == good["goodTests"][:2]

    @pytest.mark.parametrize("missing", ["index", "term", "agency"])
    def test_a_dump_is_known_by_three_members(
            self, cluster: SimulatedCluster, first: str, missing: str) -> None:
        """Without one of them it is taken for the store itself, and fails inside of a 200."""
        path, auth = "/_admin/cluster/agencyDiagnosis", superuser(cluster)
        dump = {"index": 1, "term": 1, **ask(first, "GET", "/_api/cluster/agency-dump").json}
        del dump[missing]
        reply = ask(first, "POST", path, dump, auth)
        assert reply.status == 200 and reply.json["error"] is False
        assert reply.json["result"]["error"] is True and reply.json["result"]["errorMessage"]
        assert ask(first, "POST", path, [dump], auth).error == (400, 400)

    def test_agents_tell_their_configuration(self, cluster: SimulatedCluster) -> None:
        config = ask(cluster.agents[0].endpoint, "GET", "/_api/agency/config",
                     auth=superuser(cluster)).json
        assert config["leaderId"] == cluster.agents[0].id
        assert set(config["configuration"]["pool"]) == {each.id for each in cluster.agents}


class TestClusterInfo:
    def test_the_whole_is_for_admins_and_its_parts_for_superusers(
            self, cluster: SimulatedCluster, first: str) -> None:
        info = ask(first, "GET", INFO).json
        assert info["serverAliases"]["DBServer0001"] == cluster.dbservers[0].id
        assert ask(first, "PUT", f"{INFO}/flush").error == (403, 403)
        assert ask(first, "PUT", f"{INFO}/flush", auth=superuser(cluster)).json == {"OK": True}
        assert ask(first, "GET", f"{INFO}/nope").error == (404, 404)
        server = cluster.dbservers[0].endpoint
        assert ask(server, "GET", INFO, auth=superuser(cluster)).error == (501, 9)

    def test_parts(self, cluster: SimulatedCluster, first: str) -> None:
        auth = superuser(cluster)

        def part(path: str) -> Any:
            return ask(first, "GET", f"{INFO}/{path}", auth=auth).json

        ask(first, "POST", "/_api/collection", {"name": "things", "replicationFactor": 2})
        planned = part("get_collection_info/_system/things")
        (shard, homes), = planned["shards"].items()
        names = {each.id: each.short_name for each in cluster.dbservers}
        assert planned["shardShorts"] == {shard: [names[home] for home in homes]}
        current = part(f"get_collection_info_current/_system/things/{shard}")
        assert (current["servers"], current["failoverCandidates"]) == (homes, homes)
        leaders = ask(first, "POST", f"{INFO}/get_responsible_servers", [shard], auth).json
        assert leaders == {shard: homes[0]}
        responsible = ask(first, "POST", f"{INFO}/get_responsible_shard/_system/things/true",
                          {"_key": "a"}, auth).json
        assert responsible == {"shardId": shard, "usesDefaultShardingAttributes": True}
        assert part("get_max_number_of_shards") == {"maxNumberOfShards": 1000}
        assert part("get_max_replication_factor") == {"maxReplicationfactor": 10}
        assert part("get_analyzers_revision/_system")["revision"] == 0
        assert part("wait_for_plan_version/1") == {"OK": True}

    @pytest.mark.parametrize(("path", "error"), [
        ("get_collection_info/nope/things", (404, 1228)),
        ("get_collection_info/_system/nope", (404, 1203)),
        ("get_collection_info_current/_system/_users/s1", (404, 404)),
        ("wait_for_plan_version/x", (400, 10))])
    def test_bad_names(self, cluster: SimulatedCluster, first: str, path: str,
                       error: tuple[int, int]) -> None:
        assert ask(first, "GET", f"{INFO}/{path}", auth=superuser(cluster)).error == error
