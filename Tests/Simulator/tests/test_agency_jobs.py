"""Jobs of the supervision: moving shards, cleaning out, resigning, cancelling."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask

from sim_process import Member, SimulatedCluster

ADMIN = "/_admin/cluster"


class Jobs:
    """A cluster with a collection of three shards and two copies."""

    def __init__(self, cluster: SimulatedCluster) -> None:
        self.cluster = cluster
        self.endpoint = cluster.endpoints[0]
        self.post("/_api/collection", {"name": "things", "numberOfShards": 3,
                                       "replicationFactor": 2})

    def get(self, path: str) -> Reply:
        return ask(self.endpoint, "GET", path)

    def post(self, path: str, body: Any) -> Reply:
        return ask(self.endpoint, "POST", path, body)

    def start(self, command: str, body: Any) -> str:
        reply = self.post(f"{ADMIN}/{command}", body)
        assert (reply.status, reply.json["code"], reply.json["error"]) == (202, 202, False)
        return str(reply.json["id"])

    def job(self, id: str) -> Any:
        return self.get(f"{ADMIN}/queryAgencyJob?id={id}").json

    def shards(self) -> dict[str, list[str]]:
        shards: dict[str, list[str]] = self.get(
            "/_api/collection/things/shards?details=true").json["shards"]
        return shards

    def move(self, **changes: Any) -> Reply:
        """Moves the leader of the first shard to the server that has no copy of it."""
        shard, homes = next(iter(self.shards().items()))
        free = next(each.id for each in self.cluster.dbservers if each.id not in homes)
        return self.post(f"{ADMIN}/moveShard", {
            "collection": "things", "shard": shard, "fromServer": homes[0], "toServer": free,
            **changes})


@pytest.fixture
def jobs(cluster: SimulatedCluster) -> Jobs:
    return Jobs(cluster)


@pytest.fixture
def first(cluster: SimulatedCluster) -> Member:
    return cluster.dbservers[0]


class TestLife:
    def test_from_to_do_over_pending_to_finished_and_forgotten(self, jobs: Jobs) -> None:
        id = jobs.move().json["id"]
        seen = []
        for seconds in (0, 1, 4):
            jobs.cluster.advance(seconds)
            seen.append(jobs.job(id)["status"])
        assert seen == ["ToDo", "Pending", "Finished"]
        jobs.cluster.advance(3601)
        assert jobs.get(f"{ADMIN}/queryAgencyJob?id={id}").error == (404, 404)

    def test_its_answer_is_flat_and_has_no_code(self, jobs: Jobs) -> None:
        id = jobs.move().json["id"]
        assert set(jobs.job(id)) == {
            "error", "job", "status", "type", "jobId", "creator", "timeCreated", "database",
            "collection", "shard", "fromServer", "toServer", "isLeader", "remainsFollower",
            "tryUndo"}
        jobs.cluster.advance(60)
        job = jobs.job(id)
        assert {"timeStarted", "timeFinished"} < set(job)
        assert (job["error"], job["job"], job["jobId"]) == (False, id, id)
        assert job["creator"] == jobs.cluster.coordinators[0].id

    def test_before_3_7_the_job_is_a_member(self) -> None:
        with SimulatedCluster("--version", "3.6.16") as cluster:
            jobs = Jobs(cluster)
            id = jobs.move().json["id"]
            job = jobs.job(id)
            assert set(job) == {"error", "id", "status", "job", "code"}
            assert job["job"]["jobId"] == id
            unknown = jobs.get(f"{ADMIN}/queryAgencyJob?id=1")
            assert (unknown.status, unknown.json["status"]) == (404, "Not found")

    def test_maintenance_holds_jobs_back(self, jobs: Jobs) -> None:
        ask(jobs.endpoint, "PUT", f"{ADMIN}/maintenance", "on")
        id = jobs.move().json["id"]
        jobs.cluster.advance(60)
        assert jobs.job(id)["status"] == "ToDo"
        ask(jobs.endpoint, "PUT", f"{ADMIN}/maintenance", "off")
        jobs.cluster.advance(6)
        assert jobs.job(id)["status"] == "Finished"

    def test_every_coordinator_knows_it(self, jobs: Jobs) -> None:
        id = jobs.move().json["id"]
        for endpoint in jobs.cluster.endpoints:
            found = ask(endpoint, "GET", f"{ADMIN}/queryAgencyJob?id={id}")
            assert found.json["job"] == id

    def test_questions_without_an_id(self, jobs: Jobs) -> None:
        assert jobs.get(f"{ADMIN}/queryAgencyJob").error == (400, 10)
        assert jobs.get(f"{ADMIN}/queryAgencyJob?id=nope").error == (404, 404)


class TestMoveShard:
    def test_a_leader_moves_and_its_surplus_copy_goes(self, jobs: Jobs) -> None:
        shard, (leader, follower) = next(iter(jobs.shards().items()))
        jobs.move()
        jobs.cluster.advance(5)
        free = next(each.id for each in jobs.cluster.dbservers
                    if each.id not in (leader, follower))
        assert jobs.shards()[shard] == [free, follower, leader]
        jobs.cluster.advance(5)
        assert jobs.shards()[shard] == [free, follower]

    def test_a_leader_need_not_remain_as_follower(self, jobs: Jobs) -> None:
        shard, (leader, follower) = next(iter(jobs.shards().items()))
        jobs.move(remainsFollower=False)
        jobs.cluster.advance(5)
        assert leader not in jobs.shards()[shard]
        assert jobs.shards()[shard][1] == follower

    def test_a_leader_changes_places_with_its_follower(self, jobs: Jobs) -> None:
        shard, (leader, follower) = next(iter(jobs.shards().items()))
        jobs.move(toServer=follower)
        jobs.cluster.advance(60)
        assert jobs.shards()[shard] == [follower, leader]

    def test_a_follower_moves_by_short_names(self, jobs: Jobs) -> None:
        shard, (leader, follower) = next(iter(jobs.shards().items()))
        names = {each.id: each.short_name for each in jobs.cluster.dbservers}
        free = next(id for id in names if id not in (leader, follower))
        job = jobs.move(fromServer=names[follower], toServer=names[free]).json["id"]
        jobs.cluster.advance(60)
        assert jobs.shards()[shard] == [leader, free]
        moved = jobs.job(job)
        assert (moved["isLeader"], moved["fromServer"]) == (False, follower)

    def test_collections_distributed_alike_move_along(self, jobs: Jobs) -> None:
        def homes() -> set[tuple[str, ...]]:
            results = jobs.get(f"{ADMIN}/shardDistribution").json["results"]
            return {(each["leader"], *each["followers"])
                    for name in ("_users", "_graphs", "_jobs")
                    for each in results[name]["Plan"].values()}

        (leader, follower), = homes()
        shard = jobs.get("/_api/collection/_users/shards").json["shards"][0]
        jobs.move(collection="_users", shard=shard, fromServer=leader, toServer=follower)
        jobs.cluster.advance(60)
        assert homes() == {(follower, leader)}

    @pytest.mark.parametrize(("changes", "error", "text"), [
        ({"shard": 7}, (400, 10), "all strings"),
        ({"collection": "nope"}, (404, 404), "database/collection not found"),
        ({"database": "nope"}, (404, 404), "database/collection not found"),
        ({"toServer": "DBServer0009"}, (404, 404), "one or both dbservers not found"),
        ({"toServer": "Coordinator0001"}, (404, 404), "one or both dbservers not found"),
        ({"shard": "s1"}, (404, 404), "shard not found"),
    ])
    def test_bad_bodies(self, jobs: Jobs, changes: dict[str, Any], error: tuple[int, int],
                        text: str) -> None:
        reply = jobs.move(**changes)
        assert reply.error == error and text in reply.json["errorMessage"]

    def test_a_shard_that_lies_elsewhere_or_follows_another(self, jobs: Jobs) -> None:
        homes = next(iter(jobs.shards().values()))
        free = next(each.id for each in jobs.cluster.dbservers if each.id not in homes)
        reply = jobs.move(fromServer=free)
        assert reply.error == (404, 404)
        assert reply.json["errorMessage"] == "shard is not located on the server"
        shard = jobs.get("/_api/collection/_graphs/shards?details=true").json["shards"]
        (name, (leader, follower)), = shard.items()
        assert jobs.move(collection="_graphs", shard=name, fromServer=leader,
                         toServer=follower).error == (403, 403)

    def test_a_dead_target_fails_the_job(self, jobs: Jobs) -> None:
        homes = next(iter(jobs.shards().values()))
        free = next(each for each in jobs.cluster.dbservers if each.id not in homes)
        jobs.cluster.stop(free.id)
        id = jobs.move().json["id"]
        jobs.cluster.advance(10)
        job = jobs.job(id)
        assert job["status"] == "Failed" and free.id in job["reason"]


class TestCleanOut:
    def test_every_shard_leaves_by_a_job_of_its_own(self, jobs: Jobs, first: Member) -> None:
        id = jobs.start("cleanOutServer", {"server": first.short_name})
        assert jobs.job(id)["server"] == first.id
        jobs.cluster.advance(2)
        assert jobs.job(id)["status"] == "Pending"
        child = jobs.job(f"{id}-0")
        assert (child["type"], child["parentJob"], child["creator"]) == ("moveShard", id, id)
        assert child["fromServer"] == first.id
        held = jobs.get(f"{ADMIN}/shardStatistics?DBserver={first.id}").json["result"]["shards"]
        assert held > 0
        jobs.cluster.advance(30)
        assert jobs.job(id)["status"] == "Finished"
        held = jobs.get(f"{ADMIN}/shardStatistics?DBserver={first.id}").json["result"]["shards"]
        assert held == 0
        targets = jobs.get(f"{ADMIN}/numberOfServers").json
        assert targets["cleanedServers"] == [first.id]

    def test_a_cleaned_server_gets_no_more_shards_until_it_is_taken_back(
            self, jobs: Jobs, first: Member) -> None:
        jobs.start("cleanOutServer", {"server": first.id})
        jobs.cluster.advance(60)
        jobs.post("/_api/collection", {"name": "late", "numberOfShards": 9})
        late = jobs.get("/_api/collection/late/shards?details=true").json["shards"]
        assert all(first.id not in homes for homes in late.values())
        taken_back = ask(jobs.endpoint, "PUT", f"{ADMIN}/numberOfServers", {"cleanedServers": []})
        assert taken_back.json == {"error": False, "code": 200}
        jobs.post("/_api/collection", {"name": "later", "numberOfShards": 9})
        later = jobs.get("/_api/collection/later/shards?details=true").json["shards"]
        assert any(first.id in homes for homes in later.values())

    def test_without_a_server_left_it_fails(self, jobs: Jobs, first: Member) -> None:
        jobs.post("/_api/collection", {"name": "all", "replicationFactor": 3})
        id = jobs.start("cleanOutServer", {"server": first.id})
        jobs.cluster.advance(60)
        assert jobs.job(id)["status"] == "Failed"
        assert jobs.get(f"{ADMIN}/numberOfServers").json["cleanedServers"] == []

    @pytest.mark.parametrize("command", ["cleanOutServer", "resignLeadership"])
    def test_a_bogus_server_is_accepted_and_fails(self, jobs: Jobs, command: str) -> None:
        id = jobs.start(command, {"server": "PRMR-nobody"})
        jobs.cluster.advance(5)
        job = jobs.job(id)
        assert job["status"] == "Failed" and "PRMR-nobody" in job["reason"]

    @pytest.mark.parametrize("body", [{}, [], "x", {"server": 1}])
    def test_bad_bodies(self, jobs: Jobs, body: Any) -> None:
        for command in ("cleanOutServer", "resignLeadership"):
            reply = jobs.post(f"{ADMIN}/{command}", body)
            assert reply.error == (400, 10)
            assert reply.json["errorMessage"] == "object with key `server`"


class TestResignLeadership:
    def test_followers_in_sync_take_over(self, jobs: Jobs, first: Member) -> None:
        before = jobs.shards()
        assert any(homes[0] == first.id for homes in before.values())
        id = jobs.start("resignLeadership", {"server": first.id, "undoMoves": True})
        jobs.cluster.advance(60)
        assert jobs.job(id)["status"] == "Finished"
        after = jobs.shards()
        assert all(homes[0] != first.id for homes in after.values())
        assert all(set(after[name]) == set(before[name]) for name in before)

    def test_a_shard_without_another_copy_keeps_its_leader(self, jobs: Jobs) -> None:
        jobs.post("/_api/collection", {"name": "alone", "replicationFactor": 1})
        (leader,), = jobs.get("/_api/collection/alone/shards?details=true").json["shards"].values()
        jobs.start("resignLeadership", {"server": leader})
        jobs.cluster.advance(60)
        shards = jobs.get("/_api/collection/alone/shards?details=true").json["shards"]
        assert list(shards.values()) == [[leader]]


class TestCancelling:
    def test_a_cancelled_move_fails_and_moves_nothing(self, jobs: Jobs) -> None:
        before = jobs.shards()
        id = jobs.move().json["id"]
        jobs.cluster.advance(2)
        reply = jobs.post(f"{ADMIN}/cancelAgencyJob", {"id": id})
        assert reply.json == {"job": id, "status": "aborted", "error": False}
        jobs.cluster.advance(60)
        assert jobs.job(id)["status"] == "Failed"
        assert jobs.shards() == before

    def test_cancelling_a_clean_out_cancels_its_moves(self, jobs: Jobs, first: Member) -> None:
        before = jobs.shards()
        id = jobs.start("cleanOutServer", {"server": first.id})
        jobs.cluster.advance(1.5)
        jobs.post(f"{ADMIN}/cancelAgencyJob", {"id": id})
        jobs.cluster.advance(60)
        assert {jobs.job(id)["status"], jobs.job(f"{id}-0")["status"]} == {"Failed"}
        assert jobs.shards() == before
        again = jobs.start("cleanOutServer", {"server": first.id})
        jobs.cluster.advance(60)
        assert jobs.job(again)["status"] == "Finished"

    def test_what_cannot_be_cancelled(self, jobs: Jobs, first: Member) -> None:
        def refused(id: Any) -> tuple[tuple[int, int], str]:
            reply = jobs.post(f"{ADMIN}/cancelAgencyJob", {"id": id})
            return reply.error, reply.json["errorMessage"]

        assert refused(7) == ((400, 10), "object with key `id`")
        assert refused("nope")[0] == (404, 404)
        resigning = jobs.start("resignLeadership", {"server": first.id})
        assert refused(resigning) == (
            (400, 10), "Only MoveShard and CleanOutServer jobs can be aborted")
        moved = jobs.move().json["id"]
        jobs.cluster.advance(60)
        assert refused(moved) == ((400, 10), "Finished jobs can no longer be cancelled.")
