"""Health, maintenance and failover, by a clock that the tests step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from asking import ask

from arango_sim.clock import Clock
from arango_sim.cluster import Cluster, Plan
from arango_sim.servers import Phase, Role, Server
from sim_process import SimulatedCluster


@pytest.fixture
def model() -> Cluster:
    plan = Plan(seed=7)
    return Cluster(plan, Clock(is_still=True))


def dbserver(model: Cluster, number: int) -> Server:
    return model.role(Role.DBSERVER)[number]


def status_after(model: Cluster, server: Server, seconds: float) -> str:
    model.clock.advance(seconds)
    return model.supervision.status(server)


class TestHealth:
    @pytest.mark.parametrize("phase", [Phase.STOPPED, Phase.HUNG])
    @pytest.mark.parametrize("role", [Role.COORDINATOR, Role.DBSERVER])
    def test_silence_is_bad_after_a_beat_and_failed_after_fifteen_seconds(
            self, model: Cluster, role: Role, phase: Phase) -> None:
        server = model.role(role)[0]
        model.change_phase(server, phase)
        seen = [status_after(model, server, seconds) for seconds in (0, 1, 0.5, 13, 0.5, 100)]
        assert seen == ["GOOD", "GOOD", "BAD", "BAD", "FAILED", "FAILED"]

    def test_a_server_that_beats_again_is_good(self, model: Cluster) -> None:
        server = dbserver(model, 0)
        model.change_phase(server, Phase.STOPPED)
        assert status_after(model, server, 20) == "FAILED"
        model.change_phase(server, Phase.SERVING)
        assert status_after(model, server, 20) == "GOOD"
        assert server.reboot_id == 2

    def test_hanging_is_not_a_reboot(self, model: Cluster) -> None:
        server = dbserver(model, 0)
        model.change_phase(server, Phase.HUNG)
        model.change_phase(server, Phase.SERVING)
        assert server.reboot_id == 1

    def test_agents_are_never_failed(self, model: Cluster) -> None:
        agent = model.role(Role.AGENT)[2]
        model.change_phase(agent, Phase.STOPPED)
        assert status_after(model, agent, 1000) == "BAD"

    def test_the_next_agent_leads_when_the_leader_stops(self, model: Cluster) -> None:
        first, second, _ = model.role(Role.AGENT)
        assert model.supervision.agency_leader() is first
        model.change_phase(first, Phase.STOPPED)
        assert model.supervision.agency_leader() is second

    def test_the_scale_shortens_the_grace_period(self) -> None:
        clock = Clock(scale=0.01, is_still=True)
        model = Cluster(Plan(time_scale=0.01), clock)
        server = dbserver(model, 0)
        model.change_phase(server, Phase.STOPPED)
        assert [status_after(model, server, step) for step in (0.14, 0.02)] == ["BAD", "FAILED"]


class TestFailover:
    def shard_led_by(self, model: Cluster, server: Server) -> Any:
        collection = model.create_collection(
            model.databases["_system"], "things", 2, shards=3, copies=2)
        return next(each for each in collection.shards.values() if each.leader == server.id)

    def test_a_follower_leads_and_a_spare_replaces_the_lost_copy(self, model: Cluster) -> None:
        lost = dbserver(model, 0)
        shard = self.shard_led_by(model, lost)
        follower = shard.current[1]
        model.change_phase(lost, Phase.STOPPED)
        model.clock.advance(14)
        model.settle()
        assert shard.leader == lost.id and not model.can_be_deleted(lost)
        model.clock.advance(1)
        model.settle()
        assert shard.leader == follower
        assert len(shard.plan) == 2 and not shard.holds(lost.id)
        assert model.can_be_deleted(lost)

    def test_the_only_copy_stays_where_it_is(self, model: Cluster) -> None:
        collection = model.create_collection(model.databases["_system"], "one", 2, 1, copies=1)
        shard = next(iter(collection.shards.values()))
        lost = model.server(shard.leader)
        assert lost is not None
        model.change_phase(lost, Phase.STOPPED)
        model.clock.advance(100)
        model.settle()
        assert shard.leader == lost.id and not model.can_be_deleted(lost)
        assert not model.leader_answers(shard)

    @pytest.mark.parametrize("whole_cluster", [True, False])
    def test_maintenance_holds_it_back_until_it_ends(self, model: Cluster,
                                                     whole_cluster: bool) -> None:
        lost = dbserver(model, 0)
        shard = self.shard_led_by(model, lost)
        if whole_cluster:
            model.supervision.start_maintenance(100)
        else:
            model.supervision.set_server_maintenance(lost.id, 100)
        model.change_phase(lost, Phase.STOPPED)
        model.clock.advance(99)
        model.settle()
        assert shard.leader == lost.id
        model.clock.advance(1)
        model.settle()
        assert shard.leader != lost.id

    def test_without_a_spare_the_copy_comes_back_in_sync_with_its_server(
            self, model: Cluster) -> None:
        collection = model.create_collection(model.databases["_system"], "all", 2, 1, copies=3)
        shard = next(iter(collection.shards.values()))
        lost = model.server(shard.leader)
        assert lost is not None
        model.change_phase(lost, Phase.STOPPED)
        model.clock.advance(20)
        model.settle()
        assert shard.plan[-1] == lost.id and lost.id not in shard.current
        model.change_phase(lost, Phase.SERVING)
        model.settle()
        assert shard.current[-1] == lost.id and shard.leader != lost.id


class TestOverHTTP:
    @pytest.fixture
    def second(self, cluster: SimulatedCluster) -> Iterator[str]:
        yield cluster.endpoints[1]

    def health(self, endpoint: str) -> Any:
        return ask(endpoint, "GET", "/_admin/cluster/health").json["Health"]

    def test_a_stopped_coordinator_in_health_and_endpoints(
            self, cluster: SimulatedCluster, second: str) -> None:
        stopped = cluster.coordinators[0]
        cluster.stop(stopped.short_name)
        cluster.advance(5)
        assert self.health(second)[stopped.id]["Status"] == "BAD"
        assert len(ask(second, "GET", "/_api/cluster/endpoints").json["endpoints"]) == 3
        cluster.advance(10)
        member = self.health(second)[stopped.id]
        assert (member["Status"], member["CanBeDeleted"]) == ("FAILED", True)
        assert len(ask(second, "GET", "/_api/cluster/endpoints").json["endpoints"]) == 2

    def test_timestamps_of_a_silent_server_stand_still(
            self, cluster: SimulatedCluster, second: str) -> None:
        stopped = cluster.dbservers[0]
        cluster.stop(stopped.id)
        before = self.health(second)
        cluster.advance(60)
        after = self.health(second)
        assert after[stopped.id]["LastAckedTime"] == before[stopped.id]["LastAckedTime"]
        other = cluster.dbservers[1].id
        assert after[other]["LastAckedTime"] > before[other]["LastAckedTime"]

    def test_a_bad_agent_says_little(self, cluster: SimulatedCluster, second: str) -> None:
        agent = cluster.agents[0]
        cluster.stop(agent.id)
        cluster.advance(30)
        health = self.health(second)
        assert set(health[agent.id]) == {
            "Endpoint", "Role", "CanBeDeleted", "Status", "LastAckedTime"}
        assert health[agent.id]["LastAckedTime"] >= 30
        assert health[cluster.agents[1].id]["Leading"] is True

    def test_without_a_majority_of_agents_nothing_is_known(
            self, cluster: SimulatedCluster, second: str) -> None:
        cluster.stop(cluster.agents[0].id)
        cluster.stop(cluster.agents[1].id)
        reply = ask(second, "GET", "/_admin/cluster/health")
        assert reply.error == (500, 500)
        assert reply.json["errorMessage"] == "agency communication failed"

    def test_maintenance_ends_by_itself(self, cluster: SimulatedCluster, second: str) -> None:
        path = "/_admin/cluster/maintenance"
        assert ask(second, "PUT", path, "60").status == 200
        assert ask(cluster.endpoints[2], "GET", path).json["result"] == "Maintenance"
        cluster.advance(61)
        assert ask(second, "GET", path).json == {"error": False, "code": 200, "result": "Normal"}

    @pytest.mark.parametrize("wish", ["ON", "", "-1", True, None, {}, "1.5", "٣"])
    def test_other_wishes_are_refused(self, second: str, wish: Any) -> None:
        reply = ask(second, "PUT", "/_admin/cluster/maintenance", wish) if wish is not None else (
            ask(second, "PUT", "/_admin/cluster/maintenance", raw_body=b"null"))
        assert reply.error == (400, 10)

    def test_maintenance_of_one_server(self, cluster: SimulatedCluster, second: str) -> None:
        path = f"/_admin/cluster/maintenance/{cluster.dbservers[0].id}"
        normal = {"error": False, "code": 200}
        assert ask(second, "GET", path).json == normal
        assert ask(second, "PUT", path, {"mode": "maintenance", "timeout": 30}).json == normal
        assert ask(second, "GET", path).json["result"]["Mode"] == "maintenance"
        cluster.advance(31)
        assert ask(second, "GET", path).json == normal
        assert ask(second, "PUT", path, {"mode": "x"}).error == (400, 10)
        unknown = "/_admin/cluster/maintenance/PRMR-x"
        assert ask(second, "GET", unknown).json == normal
        assert ask(second, "PUT", unknown, {"mode": "maintenance"}).error == (412, 412)

    def test_a_dead_server_does_not_answer_through_a_coordinator(
            self, cluster: SimulatedCluster, second: str) -> None:
        server = cluster.dbservers[0]
        path = f"/_admin/cluster/nodeVersion?ServerID={server.id}"
        assert ask(second, "GET", path).json["version"] == "3.12.10"
        cluster.stop(server.id)
        assert ask(second, "GET", path).error == (408, 504)
        assert ask(second, "GET", "/_admin/cluster/nodeVersion").error == (400, 400)
        by_name = f"/_admin/cluster/nodeVersion?ServerID={server.short_name}"
        assert ask(second, "GET", by_name).error == (400, 400)
