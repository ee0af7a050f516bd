"""Requests with x-arango-async, and the coordinator that keeps their answers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

JOB = "/_api/job"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


def store(endpoint: str, method: str, path: str, body: Any = None, **more: Any) -> str:
    reply = ask(endpoint, method, path, body, headers={"X-Arango-Async": "store"}, **more)
    assert (reply.status, reply.text) == (202, "")
    assert reply.headers["content-type"].startswith("text/plain")
    return reply.headers["x-arango-async-id"]


def fetch(endpoint: str, id: str) -> Reply:
    return ask(endpoint, "PUT", f"{JOB}/{id}")


class TestAnswers:
    def test_one_is_fetched_once(self, first: str) -> None:
        id = store(first, "GET", "/_api/version")
        assert ask(first, "GET", f"{JOB}/{id}").status == 200
        answer = fetch(first, id)
        assert (answer.json["server"], answer.headers["x-arango-async-id"]) == ("arango", id)
        gone = fetch(first, id)
        assert gone.error == (404, 404) and "x-arango-async-id" not in gone.headers

    def test_an_error_is_an_answer_too(self, first: str) -> None:
        id = store(first, "GET", "/_api/document/nope/a")
        answer = fetch(first, id)
        assert answer.error == (404, 1203) and answer.headers["x-arango-async-id"] == id

    def test_the_work_is_done_whether_or_not_it_is_fetched(self, first: str) -> None:
        store(first, "POST", "/_api/collection", {"name": "things"})
        nobodys = ask(first, "POST", "/_api/collection", {"name": "others"},
                      headers={"x-arango-async": "true"})
        assert nobodys.status == 202 and "x-arango-async-id" not in nobodys.headers
        for name in ("things", "others"):
            assert ask(first, "GET", f"/_api/collection/{name}").status == 200

    def test_a_pending_one_is_204_without_the_header(
            self, cluster: SimulatedCluster, first: str) -> None:
        cluster.wish(async_requests_wait=True)
        id = store(first, "POST", "/_api/collection", {"name": "things"})
        assert ask(first, "GET", f"{JOB}/{id}").status == 204
        pending = fetch(first, id)
        assert pending.status == 204 and "x-arango-async-id" not in pending.headers
        assert ask(first, "GET", "/_api/collection/things").error == (404, 1203)
        cluster.wish(async_requests_wait=False)
        assert fetch(first, id).json["name"] == "things"

    def test_one_that_takes_its_time(self, cluster: SimulatedCluster, first: str) -> None:
        server = cluster.dbservers[0]
        id = store(first, "POST", "/_admin/cluster/removeServer", server.id)
        assert fetch(first, id).status == 204
        cluster.stop(server.id)
        cluster.advance(16)
        answer = fetch(first, id)
        assert answer.status == 200 and answer.headers["x-arango-async-id"] == id
        assert server.id not in ask(first, "GET", "/_admin/cluster/health").json["Health"]

    def test_credentials_and_the_queue_come_first(
            self, cluster: SimulatedCluster, first: str) -> None:
        headers = {"x-arango-async": "store"}
        assert ask(first, "GET", "/_api/version", auth=None, headers=headers).error == (401, 11)
        cluster.act("Coordinator0001", "queue-full")
        assert ask(first, "GET", "/_api/version", headers=headers).error == (503, 21003)

    def test_a_restart_forgets_them(self, cluster: SimulatedCluster, first: str) -> None:
        id = store(first, "GET", "/_api/version")
        cluster.act("Coordinator0001", "restart")
        assert fetch(first, id).error == (404, 404)


class TestLists:
    def test_done_and_pending_the_newest_first(
            self, cluster: SimulatedCluster, first: str) -> None:
        done = [store(first, "GET", "/_api/version") for _ in range(3)]
        cluster.wish(async_requests_wait=True)
        pending = store(first, "GET", "/_api/version")
        assert ask(first, "GET", f"{JOB}/done").json == done[::-1]
        assert ask(first, "GET", f"{JOB}/done?count=1").json == done[2:]
        assert ask(first, "GET", f"{JOB}/pending").json == [pending]

    def test_they_are_of_one_coordinator_and_one_user(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = store(first, "GET", "/_api/version")
        assert ask(cluster.endpoints[1], "GET", f"{JOB}/done").json == []
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "rw"})
        anna = ("anna", "x")
        assert ask(first, "GET", f"{JOB}/done", auth=anna).json == []
        assert ask(first, "PUT", f"{JOB}/{id}", auth=anna).error == (404, 404)

    def test_deleting_one_all_and_old_ones(self, cluster: SimulatedCluster, first: str) -> None:
        one, two, three = (store(first, "GET", "/_api/version") for _ in range(3))
        assert ask(first, "DELETE", f"{JOB}/{one}").json == {"result": True}
        assert ask(first, "DELETE", f"{JOB}/{one}").error == (404, 404)
        assert ask(first, "DELETE", f"{JOB}/expired?stamp=1000").json == {"result": True}
        assert ask(first, "GET", f"{JOB}/done").json == [three, two]
        assert ask(first, "DELETE", f"{JOB}/expired?stamp=4000000000").json == {"result": True}
        assert ask(first, "GET", f"{JOB}/done").json == []
        store(first, "GET", "/_api/version")
        assert ask(first, "DELETE", f"{JOB}/all").json == {"result": True}
        assert ask(first, "GET", f"{JOB}/done").json == []

    def test_cancelling_one_that_waits(self, cluster: SimulatedCluster, first: str) -> None:
        cluster.wish(async_requests_wait=True)
        id = store(first, "POST", "/_api/collection", {"name": "things"})
        assert ask(first, "PUT", f"{JOB}/{id}/cancel").json == {"result": True}
        cluster.wish(async_requests_wait=False)
        assert fetch(first, id).error == (410, 21)
        assert ask(first, "GET", "/_api/collection/things").error == (404, 1203)
        assert ask(first, "PUT", f"{JOB}/{id}/cancel").error == (404, 404)

    def test_bad_questions(self, first: str) -> None:
        assert ask(first, "PUT", JOB).error == (400, 400)
        assert ask(first, "GET", f"{JOB}/notthere").error == (404, 404)
        assert ask(first, "GET", f"{JOB}/done?count=x").error == (400, 10)
        assert ask(first, "DELETE", f"{JOB}/expired").error == (400, 10)
        assert ask(first, "PATCH", f"{JOB}/1").error == (405, 405)


class TestForwarding:
    def test_another_coordinator_asks_the_right_one(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = store(first, "GET", "/_admin/server/id")
        answer = fetch(cluster.endpoints[1], id)
        owner = cluster.coordinators[0].id
        assert answer.json["id"] == owner
        assert answer.headers["x-arango-request-forwarded-to"] == owner
        assert answer.headers["x-arango-async-id"] == id
        assert "x-arango-request-forwarded-to" not in fetch(first, id).headers

    def test_a_stopped_one_cannot_be_reached(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = store(first, "GET", "/_api/version")
        cluster.stop("Coordinator0001")
        assert fetch(cluster.endpoints[1], id).error == (503, 1478)

    def test_a_hung_one_is_waited_for(self, cluster: SimulatedCluster, first: str) -> None:
        id = store(first, "GET", "/_api/version")
        cluster.act("Coordinator0001", "hang")
        cluster.forget_requests()
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(fetch, cluster.endpoints[1], id)
            while not cluster.requests():
                pass  # each turn asks the control port, until the request has arrived
            cluster.act("Coordinator0001", "resume")
            assert waiting.result(PATIENCE_SECONDS).json["server"] == "arango"
            cluster.act("Coordinator0001", "hang")
            waiting = pool.submit(fetch, cluster.endpoints[1], id)
            while len(cluster.requests()) < 2:
                pass
            cluster.advance(31)
            assert waiting.result(PATIENCE_SECONDS).error == (500, 1457)

    def test_an_id_of_nobody(self, cluster: SimulatedCluster, first: str) -> None:
        reply = ask(first, "GET", f"{JOB}/{9 << 48 | 1}")
        assert reply.error == (404, 404)
        assert reply.json["errorMessage"] == "cannot find target server for job id"
