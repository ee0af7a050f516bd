"""Logs, metrics and recorded calls of a server."""

from __future__ import annotations

from typing import Any

import pytest
from asking import Reply, ask, simple_user, superuser
from test_control import connected

from sim_process import SimulatedCluster


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


class TestLogs:
    ENTRIES = "/_admin/log/entries"
    LEVEL = "/_admin/log/level"

    def messages(self, endpoint: str, query: str = "") -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = ask(endpoint, "GET", self.ENTRIES + query).json["messages"]
        return found

    def test_they_tell_what_happened(self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "GET", "/_api/version", auth=("root", "wrong"))
        ask(first, "PUT", "/_admin/server/mode", {"mode": "readonly"})
        seen = [(each["topic"], each["level"]) for each in self.messages(first)]
        assert seen == [("general", "INFO"), ("authentication", "WARNING"), ("general", "INFO")]
        assert {"id", "topic", "level", "date", "message"} == set(self.messages(first)[0])
        assert len(self.messages(cluster.endpoints[1])) == 1

    def test_requests_are_written_at_level_debug(self, first: str) -> None:
        changed = ask(first, "PUT", self.LEVEL, {"requests": "debug", "nonsense": "DEBUG"}).json
        assert changed["requests"] == "DEBUG" and "nonsense" not in changed
        ask(first, "GET", "/_api/engine")
        hits = self.messages(first, "?level=debug&search=/_API/engine")
        assert [hit["message"] for hit in hits] == ["GET /_api/engine"]
        assert self.messages(first, "?search=/_api/engine") == []
        assert len(self.messages(first, "?upto=4&search=/_api/engine")) == 1

    def test_pages_and_order(self, first: str) -> None:
        for _ in range(5):
            ask(first, "GET", "/_api/version", auth=("root", "wrong"))
        page = ask(first, "GET", f"{self.ENTRIES}?start=2&offset=1&size=2&sort=desc").json
        assert (page["total"], [each["id"] for each in page["messages"]]) == (5, [5, 4])

    def test_the_old_form_is_parallel_arrays(self, first: str) -> None:
        old = ask(first, "GET", "/_admin/log").json
        assert set(old) == {"totalAmount", "lid", "topic", "level", "timestamp", "text"}
        assert old["totalAmount"] == len(old["lid"]) == len(old["text"]) == 1

    @pytest.mark.parametrize(("query", "error"), [
        ("?level=loud", (400, 400)), ("?upto=9", (400, 400)), ("?level=info&upto=info", (400, 400)),
        ("?size=x", (400, 400)), ("?serverId=PRMR-x", (404, 400))])
    def test_bad_questions(self, first: str, query: str, error: tuple[int, int]) -> None:
        assert ask(first, "GET", self.ENTRIES + query).error == error
        assert ask(first, "GET", "/_admin/log/nope").error == (400, 601)

    def test_levels_belong_to_one_server(self, cluster: SimulatedCluster, first: str) -> None:
        server = cluster.dbservers[0].id
        ask(first, "PUT", f"{self.LEVEL}?serverId={server}", {"queries": "TRACE"})
        assert ask(first, "GET", self.LEVEL).json["queries"] == "INFO"
        assert ask(first, "GET", f"{self.LEVEL}?serverId={server}").json["queries"] == "TRACE"
        own = ask(cluster.dbservers[0].endpoint, "GET", self.LEVEL, auth=superuser(cluster))
        assert own.json["queries"] == "TRACE"

    def test_all_levels_at_once_and_back(self, first: str) -> None:
        before = ask(first, "GET", self.LEVEL).json
        assert set(ask(first, "PUT", self.LEVEL, "ERROR").json.values()) == {"ERROR"}
        with_outputs = ask(first, "GET", f"{self.LEVEL}?withAppenders=true").json
        assert with_outputs["global"] == with_outputs["appenders"]["-"]
        assert ask(first, "DELETE", self.LEVEL).json == before
        assert ask(first, "PUT", self.LEVEL, {"queries": "loud"}).error == (400, 400)
        assert ask(first, "PUT", self.LEVEL, [1]).error == (400, 400)

    def test_structured_parameters(self, first: str) -> None:
        path = "/_admin/log/structured"
        assert ask(first, "PUT", path, {"url": True, "other": True}).json == {
            "url": True}
        assert ask(first, "GET", path).json == {"url": True}
        assert ask(first, "PUT", path, {"url": False}).json == {}

    def test_they_are_for_admins(self, first: str) -> None:
        reply = ask(first, "GET", self.ENTRIES, auth=simple_user(first))
        assert reply.error == (403, 403) and "admin rights" in reply.json["errorMessage"]

    def test_the_leading_agent_writes_of_what_supervision_does(
            self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_admin/cluster/cleanOutServer", {"server": "PRMR-nobody"})
        cluster.advance(5)
        cluster.stop("DBServer0001")
        cluster.advance(16)
        ask(first, "PUT", "/_admin/cluster/maintenance", "on")
        found = ask(cluster.agents[0].endpoint, "GET", f"{self.ENTRIES}?search=",
                    auth=superuser(cluster)).json["messages"]
        told = [each["message"] for each in found if each["topic"] == "supervision"]
        assert "PRMR-nobody" in told[0] and "DBServer0001" in told[1]
        assert told[-1].startswith("maintenance mode until")


class TestMetrics:
    def figures(self, reply: Reply) -> dict[str, str]:
        return {line.partition("{")[0]: line.rpartition(" ")[2]
                for line in reply.text.splitlines() if not line.startswith("#")}

    def test_requests_are_counted(self, first: str) -> None:
        total = "arangodb_http_request_statistics_total_requests_total"
        puts = "arangodb_http_request_statistics_http_put_requests_total"
        before = ask(first, "GET", "/_admin/metrics")
        assert before.headers["content-type"].startswith("text/plain")
        ask(first, "PUT", "/_admin/server/mode", {"mode": "default"})
        after = self.figures(ask(first, "GET", "/_admin/metrics/v2"))
        assert int(after[total]) == int(self.figures(before)[total]) + 2
        assert int(after[puts]) == int(self.figures(before)[puts]) + 1
        counted = ask(first, "GET", "/_admin/statistics").json["http"]
        assert (counted["requestsPut"], counted["requestsTotal"]) == (
            int(after[puts]), int(after[total]) + 1)

    def test_connections_are_those_that_are_open(
            self, cluster: SimulatedCluster, first: str) -> None:
        open_now = "arangodb_client_connection_statistics_client_connections"
        with connected(first) as kept:
            kept.sendall(b"GET /_admin/server/availability HTTP/1.1\r\nHost: x\r\n\r\n")
            assert kept.recv(65536).startswith(b"HTTP/1.1 200")
            assert self.figures(ask(first, "GET", "/_admin/metrics"))[open_now] == "2"
            cluster.act("Coordinator0001", "restart")
        assert self.figures(ask(first, "GET", "/_admin/metrics"))[open_now] == "1"

    def test_of_another_server(self, cluster: SimulatedCluster, first: str) -> None:
        server = cluster.dbservers[0]
        text = ask(first, "GET", f"/_admin/metrics?serverId={server.id}").text
        assert f'shortname="{server.short_name}"' in text and "arangodb_shards_number" in text
        assert "arangodb_shards_number" not in ask(first, "GET", "/_admin/metrics").text
        cluster.stop(server.id)
        dead = ask(first, "GET", f"/_admin/metrics?serverId={server.id}")
        assert dead.error == (503, 1478)

    def test_errors_with_status_and_number_of_their_own(self, first: str) -> None:
        assert ask(first, "GET", "/_admin/metrics?serverId=x").error == (404, 400)
        assert ask(first, "POST", "/_admin/metrics").error == (400, 405)

    def test_usage_metrics_are_off(self, first: str) -> None:
        reply = ask(first, "GET", "/_admin/usage-metrics")
        assert (reply.status, reply.text) == (200, "")


class TestRecordings:
    def test_calls_the_newest_first(self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "GET", "/_db/_system/_api/version?details=true")
        calls = ask(first, "GET", "/_admin/server/api-calls").json["result"]["calls"]
        assert [(call["requestType"], call["path"], call["database"]) for call in calls] == [
            ("GET", "/_admin/server/api-calls", "_system"), ("GET", "/_api/version", "_system")]
        assert ask(first, "GET", "/_admin/server/aql-queries").json["result"] == {"queries": []}
        reply = ask(cluster.dbservers[0].endpoint, "GET", "/_admin/server/aql-queries",
                    auth=superuser(cluster))
        assert reply.error == (501, 9)
