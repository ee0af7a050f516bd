"""Information of a server about itself, its licence, and its shutdown."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import pytest
from asking import ask, simple_user, superuser

from sim_process import SimulatedCluster
from waiting import eventually


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


def licensed(days: float) -> str:
    grant = {"grant": {"features": {"expires": int(time.time() + days * 86400)}}}
    return base64.b64encode(json.dumps(grant).encode()).decode()


class TestLicense:
    PATH = "/_admin/license"

    @pytest.mark.parametrize(("days", "status"), [
        (30, "good"), (3, "expiring"), (-1, "read-only")])
    def test_its_status_follows_from_its_end(self, first: str, days: float, status: str) -> None:
        assert "diskUsage" in ask(first, "GET", self.PATH).json
        license = licensed(days)
        done = ask(first, "PUT", self.PATH, license)
        assert (done.status, done.json) == (201, {"result": {"error": False, "code": 201}})
        shown = ask(first, "GET", self.PATH).json
        assert (shown["status"], shown["license"]) == (status, license)

    def test_an_earlier_end_must_be_forced(self, first: str) -> None:
        ask(first, "PUT", self.PATH, licensed(30))
        assert ask(first, "PUT", self.PATH, licensed(20)).error == (400, 9007)
        assert ask(first, "PUT", f"{self.PATH}?force=true", licensed(20)).status == 201

    @pytest.mark.parametrize("body", ["nonsense", "", 7, {"license": "x"}, "e30="])
    def test_nonsense(self, first: str, body: Any) -> None:
        assert ask(first, "PUT", self.PATH, body).error == (400, 9006)

    def test_its_end_stops_writes(self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "PUT", self.PATH, licensed(1))
        assert ask(first, "POST", "/_api/collection", {"name": "things"}).status == 200
        cluster.advance(2 * 86400)
        late = ask(first, "POST", "/_api/collection", {"name": "late"})
        assert late.error == (403, 1004)


class TestShutdown:
    PATH = "/_admin/shutdown"

    def running(self, cluster: SimulatedCluster) -> bool:
        return bool(cluster.state()["Coordinator0001"]["running"])

    def test_it_is_answered_and_comes_a_moment_later(
            self, cluster: SimulatedCluster, first: str) -> None:
        reply = ask(first, "DELETE", self.PATH)
        assert (reply.status, reply.json) == (200, "OK")
        assert ask(first, "GET", "/_api/version").error == (503, 30)
        assert self.running(cluster)
        cluster.advance(2)
        assert not self.running(cluster)
        with pytest.raises(ConnectionRefusedError):
            ask(first, "GET", "/_api/version")
        cluster.start("Coordinator0001")
        assert ask(first, "GET", "/_api/version").status == 200

    def test_it_comes_by_itself(self) -> None:
        with SimulatedCluster("--time-scale", 0.01) as cluster:
            ask(cluster.endpoints[0], "DELETE", self.PATH)
            eventually(lambda: not self.running(cluster))

    def test_a_soft_one_waits_for_answers_that_nobody_fetched(
            self, cluster: SimulatedCluster, first: str) -> None:
        stored = ask(first, "GET", "/_api/version", headers={"x-arango-async": "store"})
        assert ask(first, "DELETE", f"{self.PATH}?soft=true").json == "OK"
        cluster.advance(60)
        progress = ask(first, "GET", self.PATH).json
        assert progress["softShutdownOngoing"] is True and progress["allClear"] is False
        assert (progress["pendingJobs"], progress["doneJobs"]) == (0, 1)
        ask(first, "PUT", f"/_api/job/{stored.headers['x-arango-async-id']}")
        cluster.advance(0)
        cluster.advance(3)
        assert not self.running(cluster)

    def test_who_may_and_where(self, cluster: SimulatedCluster, first: str) -> None:
        assert ask(first, "DELETE", self.PATH, auth=simple_user(first)).error == (403, 403)
        server, auth = cluster.dbservers[0].endpoint, superuser(cluster)
        assert ask(server, "GET", self.PATH, auth=auth).error == (405, 405)
        assert ask(server, "DELETE", f"{self.PATH}?soft=true", auth=auth).error == (400, 400)
        cluster.act("Coordinator0001", "queue-full")
        assert ask(first, "DELETE", self.PATH).error == (500, 21003)


class TestCrashes:
    PATH = "/_admin/crashes"

    def test_a_crash_leaves_a_dump_until_it_is_deleted(
            self, cluster: SimulatedCluster, first: str) -> None:
        assert ask(first, "GET", self.PATH).json["result"] == []
        cluster.act("Coordinator0001", "crash")
        with pytest.raises(ConnectionRefusedError):
            ask(first, "GET", self.PATH)
        cluster.start("Coordinator0001")
        id, = ask(first, "GET", self.PATH).json["result"]
        dump = ask(first, "GET", f"{self.PATH}/{id}").json["result"]
        assert dump["crashId"] == id
        calls = json.loads(dump["files"]["ApiRecording.json"])
        assert [call["path"] for call in calls] == [self.PATH]
        deleted = ask(first, "DELETE", f"{self.PATH}/{id}").json["result"]
        assert deleted == {"deleted": True, "crashId": id}
        assert ask(first, "GET", f"{self.PATH}/{id}").error == (404, 404)
        assert ask(first, "GET", self.PATH, auth=simple_user(first)).error == (403, 11)


class TestSecrets:
    def test_tls_is_for_all_to_see_and_for_superusers_to_reload(
            self, cluster: SimulatedCluster, first: str) -> None:
        path = "/_admin/server/tls"
        seen = ask(first, "GET", path).json["result"]
        assert set(seen["keyfile"]) == {"sha256", "certificates", "privateKeySha256"}
        assert ask(first, "POST", path).error == (403, 11)
        assert ask(first, "POST", path, auth=superuser(cluster)).json["result"] == seen
        assert ask(first, "PUT", path).error == (403, 11)
        other = ask(cluster.endpoints[1], "GET", path).json["result"]
        assert other["keyfile"]["sha256"] != seen["keyfile"]["sha256"]

    def test_jwt_secrets_and_encryption_keys(self, cluster: SimulatedCluster,
                                             first: str) -> None:
        auth = superuser(cluster)
        for method in ("GET", "POST"):
            assert ask(first, method, "/_admin/server/jwt").error == (403, 11)
            secret = ask(first, method, "/_admin/server/jwt", auth=auth).json["result"]
            assert len(secret["active"]["sha256"]) == 64 and secret["passive"] == []
        path = "/_admin/server/encryption"
        assert ask(first, "POST", path, auth=auth).error == (404, 404)
        keys = ask(cluster.dbservers[0].endpoint, "POST", path, auth=auth).json["result"]
        assert len(keys["encryption-keys"]) == 1


class TestOptions:
    def test_public_ones_tell_the_policy_and_the_lifetime_of_tokens(self) -> None:
        with SimulatedCluster("--api-jwt-policy", "jwt-write", "--session-timeout", 90) as cluster:
            public = ask(cluster.endpoints[0], "GET", "/_admin/options-public").json
            assert public["cluster.api-jwt-policy"] == "jwt-write"
            assert public["server.session-timeout"] == 90

    def test_all_of_them_are_for_superusers_in_system(
            self, cluster: SimulatedCluster, first: str) -> None:
        auth = superuser(cluster)
        assert ask(first, "GET", "/_admin/options").error == (403, 403)
        values = ask(first, "GET", "/_admin/options", auth=auth).json
        described = ask(first, "GET", "/_admin/options-description", auth=auth).json
        assert set(values) == set(described)
        assert described["server.harden"]["type"] == "boolean"
        ask(first, "POST", "/_api/database", {"name": "shop"})
        assert ask(first, "GET", "/_db/shop/_admin/options", auth=auth).error == (403, 1230)


class TestSupportInfo:
    PATH = "/_admin/support-info"

    def test_of_the_whole_cluster_or_of_one_server(
            self, cluster: SimulatedCluster, first: str) -> None:
        whole = ask(first, "GET", self.PATH).json["deployment"]
        assert (whole["agents"], whole["coordinators"], whole["dbServers"]) == (3, 3, 3)
        assert len(whole["servers"]) == 6
        assert ("engineStats" in whole["servers"][cluster.dbservers[0].id]) is True
        assert set(ask(first, "GET", f"{self.PATH}?local=true").json) == {"host", "date"}
        cluster.stop(cluster.dbservers[0].id)
        assert ask(first, "GET", self.PATH).error == (503, 1478)

    def test_only_in_system(self, first: str) -> None:
        ask(first, "POST", "/_api/database", {"name": "shop"})
        assert ask(first, "GET", f"/_db/shop{self.PATH}").error == (403, 1230)


class TestQueueTime:
    def test_it_is_told_and_may_be_too_long(self, cluster: SimulatedCluster, first: str) -> None:
        header = "x-arango-queue-time-seconds"
        assert ask(first, "GET", "/_api/version").headers[header] == "0.000000"
        cluster.queue_time("Coordinator0001", 1.5)
        assert ask(first, "GET", "/_api/version").headers[header] == "1.500000"
        assert ask(first, "GET", "/_api/version", headers={header: "1"}).error == (412, 21004)
        for most in ("2", "0", "x"):
            assert ask(first, "GET", "/_api/version", headers={header: most}).status == 200


def test_deployment_defaults_and_engine(cluster: SimulatedCluster, first: str) -> None:
    assert ask(first, "GET", "/_admin/deployment/id").json == {
        "id": ask(first, "GET", "/_admin/cluster/health").json["ClusterId"]}
    defaults = ask(first, "GET", "/_admin/server/databaseDefaults").json
    assert defaults["replicationFactor"] == 2
    stats = ask(first, "GET", "/_api/engine/stats").json
    assert set(stats) == {member.id for member in cluster.dbservers}
    auth = superuser(cluster)
    own = ask(cluster.dbservers[0].endpoint, "GET", "/_api/engine/stats", auth=auth).json
    assert own["rocksdb.estimate-num-keys"] == 0


def test_compaction_is_told_how_by_the_query(cluster: SimulatedCluster, first: str) -> None:
    path, auth = "/_admin/compact", superuser(cluster)
    assert ask(first, "PUT", path).error == (403, 11)
    for asked in (f"{path}?changeLevel=true&compactBottomMostLevel=false", path):
        assert ask(first, "PUT", asked, {"compactBottomMostLevel": True}, auth).json == {}
    log = ask(first, "GET", "/_admin/log/entries?search=compaction").json["messages"]
    assert [entry["message"].rpartition(": ")[2] for entry in log] == ["changeLevel", "-"]


class TestJavaScript:
    def test_echo(self, first: str) -> None:
        seen = ask(first, "GET", "/_db/_system/_admin/echo?a=1", headers={"X-Own": "x"}).json
        assert (seen["requestType"], seen["url"], seen["parameters"]) == (
            "GET", "/_admin/echo?a=1", {"a": "1"})
        assert seen["headers"]["x-own"] == "x" and "requestBody" not in seen
        assert (seen["user"], seen["database"]) == ("root", "_system")
        seen = ask(first, "POST", "/_admin/echo", {"größe": 1}).json
        assert json.loads(seen["requestBody"]) == {"größe": 1}

    def test_routing_is_reloaded(self, first: str) -> None:
        reply = ask(first, "POST", "/_admin/routing/reload")
        assert (reply.status, reply.text) == (204, "")

    def test_code_runs_only_where_a_start_option_allows_it(self, first: str) -> None:
        path = "/_admin/execute"
        assert ask(first, "POST", path, raw_body=b"return 1").error == (404, 404)
        with SimulatedCluster("--allow-admin-execute") as cluster:
            first = cluster.endpoints[0]
            for code, value in ((b"return 1", 1), (b'return {"a": [true]};', {"a": [True]}),
                                (b"", {"error": False, "code": 200})):
                assert ask(first, "POST", path, raw_body=code).json == value
            failed = ask(first, "POST", path, raw_body=b"let x = ;")
            assert failed.status == 500 and failed.text.startswith("SyntaxError")
            assert failed.headers["content-type"].startswith("text/plain")

    def test_agents_have_none(self, cluster: SimulatedCluster) -> None:
        agent, auth = cluster.agents[0].endpoint, superuser(cluster)
        assert ask(agent, "GET", "/_admin/echo", auth=auth).error == (501, 9)


def test_the_community_edition_has_less() -> None:
    with SimulatedCluster("--community") as cluster:
        first, auth = cluster.endpoints[0], superuser(cluster)
        assert ask(first, "GET", "/_admin/license").json == {"license": "none"}
        assert ask(first, "PUT", "/_admin/license", licensed(30)).error == (501, 31)
        assert ask(first, "GET", "/_api/version").json["license"] == "community"
        for method in ("GET", "POST"):
            assert ask(first, method, "/_admin/server/jwt", auth=auth).error == (404, 404)


def test_a_hardened_cluster_tells_simple_users_less() -> None:
    with SimulatedCluster("--harden") as cluster:
        first = cluster.endpoints[0]
        anna = simple_user(first)
        for path in ("/_admin/status", "/_admin/statistics", "/_admin/metrics",
                     "/_api/engine/stats"):
            assert ask(first, "GET", path, auth=anna).error == (403, 11)
            assert ask(first, "GET", path).status == 200
        numbers = ask(first, "GET", "/_admin/cluster/numberOfServers", auth=anna)
        assert numbers.error == (403, 403)
        assert "details" not in ask(first, "GET", "/_api/version?details=1", auth=anna).json
        assert "details" in ask(first, "GET", "/_api/version?details=1").json


def test_advertised_endpoints() -> None:
    with SimulatedCluster("--advertise") as cluster:
        first = cluster.endpoints[0]
        told = ask(first, "GET", "/_api/cluster/endpoints").json["endpoints"]
        assert told[0]["internal"] == first.replace("http:", "tcp:")
        assert told[0]["endpoint"] == told[0]["internal"].replace("127.0.0.1", "localhost")
        health = ask(first, "GET", "/_admin/cluster/health").json["Health"]
        assert "AdvertisedEndpoint" in health[cluster.coordinators[0].id]
        assert "AdvertisedEndpoint" not in health[cluster.dbservers[0].id]
