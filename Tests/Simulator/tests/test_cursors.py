"""/_api/cursor: batches, repeats, lifetimes, and the coordinator that keeps a cursor."""

from __future__ import annotations

from typing import Any

import pytest
from asking import ROOT, Reply, ask

from sim_process import SimulatedCluster

CURSOR = "/_api/cursor"
RANGE = "FOR i IN 1..5 RETURN i"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    ask(endpoint, "POST", "/_api/collection", {"name": "things"})
    ask(endpoint, "POST", "/_api/document/things", [{"_key": "a", "n": 1}, {"_key": "b", "n": 2}])
    return endpoint


def execute(endpoint: str, query: str = RANGE, options: dict[str, Any] | None = None,
            auth: tuple[str, str] = ROOT, headers: dict[str, str] | None = None,
            **members: Any) -> Reply:
    body = {"query": query, "options": options or {}, **members}
    return ask(endpoint, "POST", CURSOR, body, auth, headers)


def begun(endpoint: str, **options: Any) -> str:
    made = execute(endpoint, batchSize=2, options=options)
    assert made.status == 201
    return f"{CURSOR}/{made.json['id']}"


class TestBatches:
    def test_one_batch_has_no_id(self, first: str) -> None:
        reply = execute(first, count=True)
        assert reply.status == 201
        given = reply.json
        extra = given.pop("extra")
        assert given == {"result": [1, 2, 3, 4, 5], "hasMore": False, "cached": False, "count": 5,
                         "error": False, "code": 201}
        assert extra["warnings"] == [] and extra["stats"]["writesExecuted"] == 0

    @pytest.mark.parametrize("method", ["POST", "PUT"])
    def test_several_batches(self, first: str, method: str) -> None:
        made = execute(first, batchSize=2).json
        assert made["id"].isdigit() and "count" not in made
        path, told = f"{CURSOR}/{made['id']}", [made]
        while told[-1]["hasMore"]:
            reply = ask(first, method, path)
            assert reply.status == 200
            told.append(reply.json)
        assert [each["result"] for each in told] == [[1, 2], [3, 4], [5]]
        assert [each.get("nextBatchId") for each in told] == ["2", "3", None]
        assert [each.get("id") == made["id"] for each in told] == [True, True, False]
        assert all("extra" in each for each in told)
        assert ask(first, method, path).error == (404, 1600)
        assert ask(first, "DELETE", path).error == (404, 1600)

    def test_batches_by_their_ids(self, first: str) -> None:
        path = begun(first, allowRetry=True)
        second = ask(first, "POST", f"{path}/2")
        assert second.json["result"] == [3, 4]
        assert ask(first, "POST", f"{path}/2").data == second.data
        for batch in ("1", "4", "x", "0"):
            assert ask(first, "POST", f"{path}/{batch}").error == (404, 1600)
        last = ask(first, "POST", f"{path}/3")
        assert (last.json["result"], last.json["hasMore"]) == ([5], False)
        for _ in range(2):
            assert ask(first, "POST", f"{path}/3").data == last.data
        assert ask(first, "POST", f"{path}/2").error == (404, 1600)
        closed = ask(first, "DELETE", path)
        assert closed.status == 202
        assert closed.json == {"id": path.rpartition("/")[2], "error": False, "code": 202}
        assert ask(first, "POST", f"{path}/3").error == (404, 1600)

    def test_without_retries_a_batch_is_not_repeated(self, first: str) -> None:
        path = begun(first)
        assert ask(first, "POST", f"{path}/2").status == 200
        assert ask(first, "POST", f"{path}/2").error == (400, 400)
        assert ask(first, "POST", f"{path}/3").json["result"] == [5]
        assert ask(first, "POST", f"{path}/3").error == (404, 1600)

    def test_streams_tell_extra_with_the_last_batch(self, first: str) -> None:
        for place in ({"stream": True}, {"options": {"stream": True}}):
            made = execute(first, batchSize=3, **place).json
            assert made["hasMore"] and "extra" not in made
            assert "extra" in ask(first, "POST", f"{CURSOR}/{made['id']}").json
        assert execute(first, stream=True, count=True).error == (400, 10)

    def test_a_busy_cursor(self, cluster: SimulatedCluster, first: str) -> None:
        path = begun(first)
        cluster.wish(cursors_busy=True)
        assert ask(first, "POST", path).error == (409, 1601)
        cluster.wish(cursors_busy=False)
        assert ask(first, "POST", path).json["result"] == [3, 4]

    def test_full_count(self, first: str) -> None:
        reply = execute(first, "FOR i IN 1..9 LIMIT 2 RETURN i", {"fullCount": True})
        assert reply.json["extra"]["stats"]["fullCount"] == 9


class TestLifetime:
    @pytest.mark.parametrize(("members", "seconds"), [
        ({}, 600), ({"ttl": 5}, 5), ({"ttl": 0}, 600)])
    def test_it_counts_from_the_last_use(self, cluster: SimulatedCluster, first: str,
                                         members: dict[str, Any], seconds: int) -> None:
        made = execute(first, batchSize=1, **members).json
        path = f"{CURSOR}/{made['id']}"
        for _ in range(2):
            cluster.advance(seconds - 1)
            assert ask(first, "POST", path).status == 200
        cluster.advance(seconds)
        assert ask(first, "POST", path).error == (404, 1600)

    def test_a_stream_with_retries_is_kept_without_an_id_until_its_ttl(
            self, cluster: SimulatedCluster, first: str) -> None:
        execute(first, options={"allowRetry": True}, ttl=5)
        assert self.cursors(first) == 0
        made = execute(first, options={"stream": True, "allowRetry": True}, ttl=5).json
        assert "id" not in made and self.cursors(first) == 1
        cluster.advance(5)
        assert self.cursors(first) == 0

    def cursors(self, endpoint: str) -> int:
        return int(ask(endpoint, "GET", "/_admin/shutdown").json["AQLcursors"])

    def test_a_soft_shutdown_waits_for_cursors(self, first: str) -> None:
        path = begun(first)
        ask(first, "DELETE", "/_admin/shutdown?soft=true")
        assert execute(first).error == (503, 30)
        progress = ask(first, "GET", "/_admin/shutdown").json
        assert (progress["AQLcursors"], progress["allClear"]) == (1, False)
        assert ask(first, "POST", path).status == 200

    def test_cursors_belong_to_a_user_and_a_database(self, first: str) -> None:
        path = begun(first)
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "rw"})
        ask(first, "POST", "/_api/database", {"name": "shop"})
        assert ask(first, "POST", path, auth=("anna", "x")).error == (404, 1600)
        assert ask(first, "POST", f"/_db/shop{path}").error == (404, 1600)
        assert ask(first, "POST", path).status == 200


class TestForwarding:
    def test_others_pass_requests_on(self, cluster: SimulatedCluster, first: str) -> None:
        path, owner = begun(first, allowRetry=True), cluster.coordinators[0].id
        replies = [ask(cluster.endpoints[1], "POST", path),
                   ask(cluster.endpoints[2], "POST", f"{path}/2"),
                   ask(cluster.endpoints[1], "DELETE", path)]
        assert [reply.status for reply in replies] == [200, 200, 202]
        assert {reply.headers["x-arango-request-forwarded-to"] for reply in replies} == {owner}

    def test_they_are_lost_with_their_coordinator(
            self, cluster: SimulatedCluster, first: str) -> None:
        path = begun(first)
        cluster.stop("Coordinator0001")
        assert ask(cluster.endpoints[1], "POST", path).error == (503, 1478)
        cluster.start("Coordinator0001")
        for endpoint in cluster.endpoints:
            assert ask(endpoint, "POST", path).error == (404, 1600)

    def test_ids_of_unknown_coordinators(self, first: str) -> None:
        reply = ask(first, "POST", f"{CURSOR}/{9 << 48 | 4}")
        assert reply.error == (404, 1600) and "target server" in reply.json["errorMessage"]
        assert ask(first, "DELETE", f"{CURSOR}/nonsense").error == (404, 1600)


class TestWriting:
    def test_a_query_writes_all_or_nothing(self, first: str) -> None:
        query = "FOR i IN 1..3 INSERT {_key: TO_STRING(i)} INTO things RETURN NEW._id"
        made = execute(first, query)
        assert made.json["result"] == ["things/1", "things/2", "things/3"]
        assert made.json["extra"]["stats"]["writesExecuted"] == 3
        failing = "FOR k IN ['x', 'a'] INSERT {_key: k} INTO things"
        refused = execute(first, failing)
        assert refused.error == (409, 1210)
        assert refused.json["errorMessage"].startswith("AQL: unique constraint violated")
        assert ask(first, "GET", "/_api/document/things/x").error == (404, 1202)

    @pytest.mark.parametrize(("query", "expected"), [
        ("REMOVE 'z' IN things", (404, 1202)), ("UPDATE 'a' WITH 1 IN things", (400, 1227)),
        ("INSERT {_key: '/'} IN things", (400, 1221)),
        ("UPDATE {_key: 'a', _rev: 'x'} IN things OPTIONS {ignoreRevs: false}", (409, 1200))])
    def test_errors_of_documents(self, first: str, query: str,
                                 expected: tuple[int, int]) -> None:
        assert execute(first, query).error == expected

    @pytest.mark.parametrize(("options", "stored"), [
        ("{overwriteMode: 'ignore'}", {"n": 1}), ("{overwriteMode: 'replace'}", {"m": None}),
        ("{overwrite: true}", {"m": None}), ("{overwriteMode: 'update'}", {"n": 1, "m": None}),
        ("{overwriteMode: 'update', keepNull: false}", {"n": 1})])
    def test_options_of_inserts(self, first: str, options: str, stored: dict[str, Any]) -> None:
        query = f"INSERT {{_key: 'a', m: null}} IN things OPTIONS {options}"
        assert execute(first, query).status == 201
        document = ask(first, "GET", "/_api/document/things/a").json
        assert {name: document[name] for name in document if name[0] != "_"} == stored

    def test_rights_and_read_only_mode(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
        anna, query = ("anna", "x"), "INSERT {} INTO things"
        assert execute(first, "FOR d IN things RETURN d", auth=anna).status == 201
        assert execute(first, query, auth=anna).error == (403, 11)
        ask(first, "PUT", "/_api/user/anna/database/_system/things", {"grant": "none"})
        assert execute(first, "RETURN LENGTH(things)", auth=anna).error == (403, 11)
        ask(first, "PUT", "/_admin/server/mode", {"mode": "readonly"})
        assert execute(first, query).error == (403, 1004)

    def test_inside_of_a_transaction(self, cluster: SimulatedCluster, first: str) -> None:
        trx = ask(first, "POST", "/_api/transaction/begin", {
            "collections": {"write": "things"}}).json["result"]["id"]
        inside = {"x-arango-trx-id": trx}
        second, count = cluster.endpoints[1], "RETURN LENGTH(things)"
        made = execute(second, "INSERT {_key: 'c'} INTO things", headers=inside)
        assert made.headers["x-arango-request-forwarded-to"] == cluster.coordinators[0].id
        assert execute(first, count, headers=inside).json["result"] == [3]
        assert execute(first, count).json["result"] == [2]
        ask(first, "POST", "/_api/collection", {"name": "others"})
        assert execute(first, "INSERT {} INTO others", headers=inside).error == (400, 1652)
        path = f"{CURSOR}/{execute(first, headers=inside, batchSize=1).json['id']}"
        assert ask(first, "POST", path, headers=inside).json["result"] == [2]
        ask(first, "PUT", f"/_api/transaction/{trx}")
        assert execute(first, count).json["result"] == [3]
        assert ask(first, "POST", path).error == (404, 1600)


class TestRefusals:
    @pytest.mark.parametrize(("body", "expected"), [
        (b"", (400, 1502)), (b"{}", (400, 600)), (b"{", (400, 600)), (b"[]", (400, 1502)),
        (b'{"query":1}', (400, 1502)), (b'{"query":""}', (400, 1502)),
        (b'{"query":"RETURN 1","batchSize":0}', (400, 17)),
        (b'{"query":"RETURN 1","bindVars":[]}', (400, 17)),
        (b'{"query":"RETURN @x"}', (400, 1551)), (b'{"query":"RETURN"}', (400, 1501)),
        (b'{"query":"FOR d IN nope RETURN d"}', (404, 1203)),
        (b'{"query":"FOR i IN 1..100000 SORT i RETURN i","memoryLimit":100000}', (500, 32)),
        (b'{"query":"RETURN 1/0","options":{"failOnWarning":true}}', (500, 1562))])
    def test_an_error(self, first: str, body: bytes, expected: tuple[int, int]) -> None:
        assert ask(first, "POST", CURSOR, raw_body=body).error == expected

    @pytest.mark.parametrize("query", [
        "FOR v IN 1..2 ANY 'things/a' things RETURN v", "RETURN GEO_POINT(1, 2)",
        f"RETURN {'(' * 3000}1{')' * 3000}", f"RETURN 1{' + 1' * 3000}"])
    def test_what_is_not_modelled_is_501(self, first: str, query: str) -> None:
        reply = execute(first, query)
        assert reply.error == (501, 9) and "does not model" in reply.json["errorMessage"]

    def test_a_put_without_an_id(self, first: str) -> None:
        assert ask(first, "PUT", CURSOR).error == (400, 400)
