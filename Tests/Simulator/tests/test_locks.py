"""Exclusive locks of collections, and writers that wait for them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS, eventually

TRX = "/_api/transaction"
THINGS = "/_api/document/things"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "things"})
    ask(cluster.endpoints[0], "POST", THINGS, {"_key": "a"})
    return cluster.endpoints[0]


def begin(endpoint: str, mode: str, **options: Any) -> Reply:
    return ask(endpoint, "POST", f"{TRX}/begin", {"collections": {mode: "things"}, **options})


def id_of(reply: Reply) -> str:
    assert reply.status == 201
    return str(reply.json["result"]["id"])


def waits(cluster: SimulatedCluster, pool: ThreadPoolExecutor,
          call: Callable[[], Reply]) -> Future[Reply]:
    """A call that has arrived and is not answered."""
    cluster.forget_requests()
    waiting = pool.submit(call)
    eventually(lambda: len(cluster.requests()) == 1)
    ask(cluster.endpoints[2], "GET", "/_api/version")
    assert not waiting.done()
    return waiting


class TestExclusiveLocks:
    @pytest.mark.parametrize("mode", ["write", "exclusive"])
    def test_a_begin_waits_for_its_end(self, cluster: SimulatedCluster, first: str,
                                       mode: str) -> None:
        holder = id_of(begin(first, "exclusive"))
        with ThreadPoolExecutor() as pool:
            waiting = waits(cluster, pool, lambda: begin(cluster.endpoints[1], mode))
            assert begin(first, "read").status == 201
            ask(first, "PUT", f"{TRX}/{holder}")
            assert waiting.result(PATIENCE_SECONDS).status == 201

    def test_an_exclusive_one_waits_for_writers(
            self, cluster: SimulatedCluster, first: str) -> None:
        writers = [id_of(begin(first, "write")) for _ in range(2)]
        with ThreadPoolExecutor() as pool:
            waiting = waits(cluster, pool, lambda: begin(first, "exclusive"))
            ask(first, "PUT", f"{TRX}/{writers[0]}")
            assert not waiting.done()
            ask(first, "DELETE", f"{TRX}/{writers[1]}")
            assert waiting.result(PATIENCE_SECONDS).status == 201

    def test_a_timeout(self, cluster: SimulatedCluster, first: str) -> None:
        holder = id_of(begin(first, "exclusive"))
        with ThreadPoolExecutor() as pool:
            waiting = waits(cluster, pool, lambda: begin(first, "write", lockTimeout=5))
            cluster.advance(6)
            assert waiting.result(PATIENCE_SECONDS).error == (500, 18)
        assert begin(first, "write", lockTimeout=-1).error == (400, 10)
        assert ask(first, "GET", f"{TRX}/{holder}").json["result"]["status"] == "running"

    @pytest.mark.parametrize(("path", "body"), [
        (THINGS, {"_key": "b"}), (THINGS, [{"_key": "b"}]),
        ("/_api/cursor", {"query": "INSERT {_key: 'b'} INTO things"}),
        ("/_api/import?collection=things&type=documents", {"_key": "b"})])
    def test_other_writes_wait(self, cluster: SimulatedCluster, first: str, path: str,
                               body: Any) -> None:
        holder = id_of(begin(first, "exclusive"))
        inside = {"x-arango-trx-id": holder}
        assert ask(first, "POST", THINGS, {"_key": "c"}, headers=inside).status == 202
        with ThreadPoolExecutor() as pool:
            waiting = waits(cluster, pool, lambda: ask(first, "POST", path, body))
            assert ask(first, "GET", f"{THINGS}/a").status == 200
            assert ask(first, "GET", f"{THINGS}/b").error == (404, 1202)
            ask(first, "PUT", f"{TRX}/{holder}")
            assert waiting.result(PATIENCE_SECONDS).status in (201, 202)
        assert ask(first, "GET", f"{THINGS}/b").status == 200

    def test_a_lock_ends_with_the_idle_time(self, cluster: SimulatedCluster, first: str) -> None:
        begin(first, "exclusive")
        with ThreadPoolExecutor() as pool:
            waiting = waits(cluster, pool, lambda: ask(first, "POST", THINGS, {}))
            cluster.advance(61)
            assert waiting.result(PATIENCE_SECONDS).status == 202

    def test_a_lock_ends_with_its_coordinator(
            self, cluster: SimulatedCluster, first: str) -> None:
        begin(first, "exclusive")
        cluster.act("Coordinator0001", "restart")
        assert ask(first, "POST", THINGS, {}).status == 202


class TestTransactionsInUse:
    SLEEPING = "FOR d IN things UPDATE d WITH {n: SLEEP(70)} IN things"

    def within(self, endpoint: str, id: str, method: str, path: str, body: Any = None) -> Reply:
        return ask(endpoint, method, path, body, headers={"x-arango-trx-id": id})

    def test_operations_wait_for_the_one_that_runs(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = id_of(begin(first, "write"))
        query = {"query": self.SLEEPING}
        with ThreadPoolExecutor() as pool:
            sleeping = waits(cluster, pool, lambda: self.within(
                first, id, "POST", "/_api/cursor", query))
            late = waits(cluster, pool, lambda: self.within(first, id, "GET", f"{THINGS}/a"))
            cluster.advance(6)
            assert late.result(PATIENCE_SECONDS).error == (500, 28)
            cluster.advance(62)
            commit = waits(cluster, pool, lambda: ask(first, "PUT", f"{TRX}/{id}"))
            cluster.advance(3)
            assert sleeping.result(PATIENCE_SECONDS).status == 201
            assert commit.result(PATIENCE_SECONDS).json["result"]["status"] == "committed"
        assert ask(first, "GET", f"{THINGS}/a").json["n"] is None

    def test_a_killed_query_leaves_the_transaction(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = id_of(begin(first, "write"))
        with ThreadPoolExecutor() as pool:
            sleeping = waits(cluster, pool, lambda: self.within(
                first, id, "POST", "/_api/cursor", {"query": self.SLEEPING}))
            query = ask(first, "GET", "/_api/query/current").json[0]["id"]
            ask(first, "DELETE", f"/_api/query/{query}")
            assert sleeping.result(PATIENCE_SECONDS).error == (410, 1500)
        assert self.within(first, id, "GET", f"{THINGS}/a").status == 200
        assert ask(first, "DELETE", f"{TRX}/{id}").status == 200

    def test_internal_forms_of_the_header_are_refused(self, first: str) -> None:
        for form in ("aql", "begin"):
            reply = self.within(first, f"{1 << 48 | 4} {form}", "GET", f"{THINGS}/a")
            assert reply.error == (400, 1653)
