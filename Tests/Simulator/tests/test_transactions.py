"""Stream transactions, and the coordinator that keeps them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asking import ROOT, Reply, ask, superuser

from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

TRX = "/_api/transaction"
THINGS = "/_api/document/things"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    for name in ("things", "others"):
        ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": name})
    return cluster.endpoints[0]


def begun(endpoint: str, auth: tuple[str, str] | str = ROOT, **collections: Any) -> str:
    body = {"collections": collections or {"write": "things"}}
    reply = ask(endpoint, "POST", f"{TRX}/begin", body, auth)
    assert reply.status == 201
    return str(reply.json["result"]["id"])


def within(endpoint: str, id: str, method: str, path: str, body: Any = None,
           **more: Any) -> Reply:
    return ask(endpoint, method, path, body, headers={"x-arango-trx-id": id}, **more)


def exists(endpoint: str, key: str) -> bool:
    return ask(endpoint, "GET", f"{THINGS}/{key}").status == 200


class TestLife:
    def test_it_begins_runs_and_commits(self, first: str) -> None:
        reply = ask(first, "POST", f"{TRX}/begin", {"collections": {"write": ["things"]}})
        id = reply.json["result"]["id"]
        assert id.isdigit()
        assert reply.json == {"error": False, "code": 201,
                              "result": {"id": id, "status": "running"}}
        assert ask(first, "GET", f"{TRX}/{id}").json["result"]["status"] == "running"
        assert within(first, id, "POST", THINGS, {"_key": "a"}).status == 202
        for _ in range(2):
            assert ask(first, "PUT", f"{TRX}/{id}").json == {
                "error": False, "code": 200, "result": {"id": id, "status": "committed"}}
        assert ask(first, "GET", f"{TRX}/{id}").json["result"]["status"] == "committed"
        assert exists(first, "a")

    def test_aborting_undoes_every_change(self, first: str) -> None:
        for key in ("kept", "changed", "removed"):
            ask(first, "POST", THINGS, {"_key": key, "n": 1})
        before = [ask(first, "GET", f"{THINGS}/{key}").json for key in ("changed", "removed")]
        id = begun(first)
        within(first, id, "PATCH", f"{THINGS}/changed", {"n": 2})
        within(first, id, "PUT", f"{THINGS}/changed", {"n": 3})
        within(first, id, "DELETE", f"{THINGS}/removed")
        within(first, id, "POST", THINGS, [{"_key": "new"}, {"_key": "newer"}])
        assert within(first, id, "GET", f"{THINGS}/new").status == 200
        assert within(first, id, "GET", f"{THINGS}/removed").error == (404, 1202)
        for _ in range(2):
            reply = ask(first, "DELETE", f"{TRX}/{id}")
            assert reply.json["result"] == {"id": id, "status": "aborted"}
        assert not exists(first, "new") and not exists(first, "newer")
        assert before == [ask(first, "GET", f"{THINGS}/{key}").json
                          for key in ("changed", "removed")]

    def test_the_other_end_is_400_1653(self, first: str) -> None:
        committed, aborted = begun(first), begun(first)
        ask(first, "PUT", f"{TRX}/{committed}")
        ask(first, "DELETE", f"{TRX}/{aborted}")
        assert ask(first, "DELETE", f"{TRX}/{committed}").error == (400, 1653)
        assert ask(first, "PUT", f"{TRX}/{aborted}").error == (400, 1653)
        assert within(first, committed, "POST", THINGS, {}).error == (400, 1653)
        assert within(first, aborted, "POST", THINGS, {}).error == (410, 1654)

    @pytest.mark.parametrize(("method", "path", "body"), [
        ("GET", f"{THINGS}/a", None), ("POST", THINGS, {}), ("POST", THINGS, [{}]),
        ("PUT", f"{THINGS}?onlyget=true", ["a"]), ("DELETE", f"{THINGS}/a", None)])
    def test_a_request_inside_of_an_unknown_one_is_404_1655(
            self, first: str, method: str, path: str, body: Any) -> None:
        assert within(first, str(1 << 48 | 4444), method, path, body).error == (404, 1655)
        assert within(first, "nonsense", method, path, body).error == (400, 10)
        assert ask(first, "GET", "/_api/collection/things/count").json["count"] == 0

    def test_unknown_ids_in_the_path(self, first: str) -> None:
        for number, method in enumerate(("GET", "PUT", "DELETE")):
            assert ask(first, method, f"{TRX}/{4444 + number}").error == (404, 1655)
            assert ask(first, method, f"{TRX}/{9 << 48 | number}").error == (404, 1655)
            assert ask(first, method, f"{TRX}/nonsense").error == (400, 10)

    def test_an_unknown_one_counts_as_aborted_once_it_was_ended(self, first: str) -> None:
        for method in ("PUT", "DELETE"):
            path = f"{TRX}/{1 << 48 | (4000 if method == 'PUT' else 5000)}"
            assert ask(first, method, path).error == (404, 1655)
            assert ask(first, "GET", path).json["result"]["status"] == "aborted"
            assert ask(first, "DELETE", path).status == 200
            assert ask(first, "PUT", path).error == (400, 1653)

    def test_idle_ones_end_after_a_minute_and_are_forgotten_later(
            self, cluster: SimulatedCluster, first: str) -> None:
        used, idle = begun(first), begun(first)
        within(first, idle, "POST", THINGS, {"_key": "a"})
        cluster.advance(50)
        assert within(first, used, "POST", THINGS, {"_key": "b"}).status == 202
        cluster.advance(11)
        assert ask(first, "GET", f"{TRX}/{idle}").json["result"]["status"] == "aborted"
        assert within(first, idle, "POST", THINGS, {}).error == (410, 1654)
        cluster.advance(2)
        refused = ask(first, "PUT", f"{TRX}/{idle}")
        assert refused.error == (400, 1653) and "expired" in refused.json["errorMessage"]
        assert ask(first, "PUT", f"{TRX}/{used}").status == 200
        assert not exists(first, "a") and exists(first, "b")
        cluster.advance(601)
        assert ask(first, "GET", f"{TRX}/{used}").error == (404, 1655)

    def test_one_that_is_not_collected_yet_says_it_was_committed(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = begun(first)
        within(first, id, "POST", THINGS, {"_key": "a"})
        cluster.advance(60.5)
        told = ask(first, "PUT", f"{TRX}/{id}")
        assert (told.status, told.json["result"]) == (200, {"id": id, "status": "committed"})
        assert not exists(first, "a")
        assert ask(first, "GET", f"{TRX}/{id}").json["result"]["status"] == "aborted"
        cluster.advance(2)
        assert ask(first, "PUT", f"{TRX}/{id}").error == (400, 1653)

    def test_one_on_a_stopped_coordinator_ends_too(
            self, cluster: SimulatedCluster, first: str) -> None:
        within(first, begun(first), "POST", THINGS, {"_key": "a"})
        cluster.stop("Coordinator0001")
        second = cluster.endpoints[1]
        assert ask(second, "POST", THINGS, {"_key": "a"}).error == (409, 1200)
        cluster.advance(61)
        assert ask(second, "POST", THINGS, {"_key": "a"}).status == 202

    @pytest.mark.parametrize(("body", "expected"), [
        ({}, (400, 10)), ([], (400, 10)), ({"collections": []}, (400, 10)),
        ({"collections": {"write": 1}}, (400, 10)), ({"collections": {"read": [""]}}, (400, 10)),
        ({"collections": {"read": "nope"}}, (404, 1203)),
        ({"collections": {"write": ["things", "nope"]}}, (404, 1203))])
    def test_what_cannot_begin(self, first: str, body: Any, expected: tuple[int, int]) -> None:
        assert ask(first, "POST", f"{TRX}/begin", body).error == expected

    def test_none_begins_inside_of_another(self, first: str) -> None:
        body = {"collections": {"write": "things"}}
        assert within(first, begun(first), "POST", f"{TRX}/begin", body).error == (400, 10)


class TestRights:
    def test_only_what_was_declared_is_written(self, first: str) -> None:
        id = begun(first, read="others", exclusive=["things"])
        assert within(first, id, "POST", THINGS, {}).status == 202
        assert within(first, id, "POST", "/_api/document/others", {}).error == (400, 1652)
        assert within(first, id, "GET", "/_api/document/others/a").error == (404, 1202)

    def test_it_is_of_one_user_and_one_database(
            self, cluster: SimulatedCluster, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "rw"})
        ask(first, "POST", "/_api/database", {"name": "shop"})
        id, anna = begun(first), ("anna", "x")
        assert ask(first, "PUT", f"{TRX}/{id}", auth=anna).error == (404, 1655)
        assert within(first, id, "POST", THINGS, {}, auth=anna).error == (404, 1655)
        assert ask(first, "PUT", f"/_db/shop{TRX}/{id}").error == (404, 1655)
        assert ask(first, "GET", TRX, auth=anna).json == {"transactions": []}
        assert ask(first, "GET", f"{TRX}/{id}", auth=superuser(cluster)).status == 200

    def test_who_may_not_write_begins_none_that_writes(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
        body = {"collections": {"write": "things"}}
        assert ask(first, "POST", f"{TRX}/begin", body, ("anna", "x")).error == (403, 11)
        assert begun(first, ("anna", "x"), read="things")


class TestLists:
    def test_those_of_all_coordinators(self, cluster: SimulatedCluster, first: str) -> None:
        ids = [begun(endpoint) for endpoint in cluster.endpoints]
        assert len(set(ids)) == 3
        ask(first, "PUT", f"{TRX}/{ids[0]}")
        listed = ask(first, "GET", TRX).json["transactions"]
        assert listed == [{"id": id, "state": "running"} for id in ids[1:]]

    def test_all_that_write_can_be_aborted(self, cluster: SimulatedCluster, first: str) -> None:
        writing, reading = begun(first), begun(cluster.endpoints[1], read="things")
        within(first, writing, "POST", THINGS, {"_key": "a"})
        assert ask(cluster.endpoints[2], "DELETE", f"{TRX}/write").json == {
            "error": False, "code": 200, "result": {}}
        assert not exists(first, "a")
        assert [each["id"] for each in ask(first, "GET", TRX).json["transactions"]] == [reading]

    def test_a_soft_shutdown_waits_for_them(self, cluster: SimulatedCluster, first: str) -> None:
        id = begun(first)
        ask(first, "DELETE", "/_admin/shutdown?soft=true")
        progress = ask(first, "GET", "/_admin/shutdown").json
        assert (progress["transactions"], progress["allClear"]) == (1, False)
        body = {"collections": {"write": "things"}}
        assert ask(first, "POST", f"{TRX}/begin", body).error == (503, 30)
        assert within(first, id, "POST", THINGS, {}).status == 202
        assert ask(first, "PUT", f"{TRX}/{id}").status == 200
        assert ask(first, "GET", "/_api/version").error == (503, 30)


class TestForwarding:
    def test_another_coordinator_asks_the_right_one(
            self, cluster: SimulatedCluster, first: str) -> None:
        id, owner = begun(first), cluster.coordinators[0].id
        second = cluster.endpoints[1]
        replies = [within(second, id, "POST", THINGS, {"_key": "a"}),
                   ask(second, "GET", f"{TRX}/{id}"), ask(second, "PUT", f"{TRX}/{id}"),
                   ask(second, "DELETE", f"{TRX}/{id}"), within(second, id, "POST", THINGS, {})]
        assert [reply.status for reply in replies] == [202, 200, 200, 400, 400]
        assert {reply.headers["x-arango-request-forwarded-to"] for reply in replies} == {owner}
        own = ask(first, "GET", f"{TRX}/{id}")
        assert "x-arango-request-forwarded-to" not in own.headers
        assert exists(second, "a")

    def test_a_stopped_one_cannot_be_reached(
            self, cluster: SimulatedCluster, first: str) -> None:
        id, second = begun(first), cluster.endpoints[1]
        cluster.stop("Coordinator0001")
        for reply in (within(second, id, "POST", THINGS, {}), ask(second, "PUT", f"{TRX}/{id}")):
            assert reply.error == (503, 1478)
            assert "x-arango-request-forwarded-to" not in reply.headers

    def test_a_restarted_one_has_forgotten_it(
            self, cluster: SimulatedCluster, first: str) -> None:
        id, second = begun(first), cluster.endpoints[1]
        within(first, id, "POST", THINGS, {"_key": "a"})
        cluster.act("Coordinator0001", "restart")
        for endpoint in (first, second):
            assert within(endpoint, id, "POST", THINGS, {}).error == (404, 1655)
        assert ask(second, "PUT", f"{TRX}/{id}").error == (404, 1655)
        assert not exists(second, "a")
        assert begun(first) != id

    @pytest.mark.parametrize(("action", "expected"), [
        ("startup", (503, 503)), ("shutdown-phase", (503, 30)), ("queue-full", (503, 21003))])
    def test_what_the_right_one_says_is_passed_on(
            self, cluster: SimulatedCluster, first: str, action: str,
            expected: tuple[int, int]) -> None:
        id, owner = begun(first), cluster.coordinators[0].id
        cluster.act(owner, action)
        cluster.retry_after(owner, 3)
        reply = within(cluster.endpoints[1], id, "POST", THINGS, {})
        assert reply.error == expected
        assert reply.headers["x-arango-request-forwarded-to"] == owner
        assert reply.headers["retry-after"] == "3"

    def test_the_queue_is_looked_at_on_both(self, cluster: SimulatedCluster, first: str) -> None:
        id = begun(first)
        cluster.queue_time("Coordinator0001", 2)
        headers = {"x-arango-trx-id": id, "x-arango-queue-time-seconds": "1"}
        reply = ask(cluster.endpoints[1], "POST", THINGS, {}, headers=headers)
        assert reply.error == (412, 21004)

    def test_a_hung_one_is_waited_for(self, cluster: SimulatedCluster, first: str) -> None:
        id = begun(first)
        cluster.act("Coordinator0001", "hang")
        cluster.forget_requests()
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(within, cluster.endpoints[1], id, "POST", THINGS, {"_key": "a"})
            while not cluster.requests():
                pass  # each turn asks the control port, until the request has arrived
            cluster.act("Coordinator0001", "resume")
            reply = waiting.result(PATIENCE_SECONDS)
        assert reply.status == 202
        assert reply.headers["x-arango-request-forwarded-to"] == cluster.coordinators[0].id

    def test_the_answer_to_an_asynchronous_one_is_kept_where_it_ran(
            self, cluster: SimulatedCluster, first: str) -> None:
        headers = {"x-arango-trx-id": begun(first), "x-arango-async": "store"}
        stored = ask(cluster.endpoints[1], "POST", THINGS, {"_key": "a"}, headers=headers)
        id = stored.headers["x-arango-async-id"]
        assert int(id) >> 48 == 1
        assert ask(first, "GET", "/_api/job/done").json == [id]
        assert ask(cluster.endpoints[2], "PUT", f"/_api/job/{id}").json["_key"] == "a"


def test_a_single_server_has_them_too() -> None:
    with SimulatedCluster("--deployment", "single") as single:
        endpoint = single.endpoints[0]
        ask(endpoint, "POST", "/_api/collection", {"name": "things"})
        id = begun(endpoint)
        within(endpoint, id, "POST", THINGS, {"_key": "a"})
        assert ask(endpoint, "DELETE", f"{TRX}/{id}").status == 200
        assert not exists(endpoint, "a")
