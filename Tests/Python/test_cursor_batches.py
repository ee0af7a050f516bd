"""Batches of cursors: bytes, prefetching, interruptions, lost coordinators and destruction."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import libarango.aio
from aio_loops import Run, run as run
from libarango import ArangoClient, Database, DefaultHTTPClient
from libarango.exceptions import (
    AQLQueryExecuteError, CallTimeoutError, ClosedError, CursorCloseError, CursorNextError,
    CursorStateError, DocumentGetError)
from sim_process import FaultyHosts, SimulatedCluster
from test_cursors import calls, numbers
from test_signals import Interruption, handler, interrupt, once

TEN = "FOR n IN 1..10 RETURN n"


@pytest.fixture(params=["own", "http_client"])
def any_db(request: pytest.FixtureRequest, cluster: SimulatedCluster) -> Iterator[Database]:
    """A database over the library's own connections, and one over the caller's HTTP client."""
    http = None if request.param == "own" else DefaultHTTPClient()
    with ArangoClient(cluster.endpoints, http_client=http) as client:
        yield client.db("_system", cluster.username, cluster.password)


def joined(texts: Iterator[bytes]) -> list[Any]:
    return [row for text in texts for row in json.loads(text)]


# --- bytes --------------------------------------------------------------------------------------

def test_batches_are_the_bytes_of_the_server(any_db: Database) -> None:
    cursor = any_db.aql.execute("FOR r IN @rows RETURN r", batch_size=2, bind_vars={
        "rows": [1.50, "ä", {"b": None}, [1], 2 ** 63 - 1]})
    texts = list(cursor.batches())
    assert [json.loads(text) for text in texts] == [[1.5, "ä"], [{"b": None}, [1]], [2 ** 63 - 1]]
    assert "ä".encode() in texts[0] and list(cursor) == [] and not cursor.has_more()
    assert list(any_db.aql.execute("FOR n IN [] RETURN n").batches()) == []


def test_rows_that_were_read_are_not_in_batches(any_db: Database) -> None:
    cursor = any_db.aql.execute(TEN, batch_size=4)
    assert [cursor.next(), cursor.next()] == [1, 2]
    batches = cursor.batches()
    assert next(batches) == b"[3,4]" and next(cursor) == 5
    assert joined(batches) == [6, 7, 8, 9, 10]
    fetched = any_db.aql.execute(TEN, batch_size=4)
    assert fetched.fetch()["result"] == [5, 6, 7, 8]
    assert joined(fetched.batches()) == list(range(1, 11))


def test_a_batch_that_cannot_be_decoded_is_not_skipped(cluster: SimulatedCluster) -> None:
    def read(text: str) -> Any:
        if text == "[3,4]":
            raise ValueError
        return json.loads(text)

    with ArangoClient(cluster.endpoints, deserializer=read) as client:
        cursor = client.db(password=cluster.password).aql.execute(TEN, batch_size=2)
        assert [cursor.next(), cursor.next()] == [1, 2]
        for _ in range(2):
            with pytest.raises(CursorNextError, match="for no JSON"):
                cursor.next()
        assert joined(cursor.batches()) == [3, 4, 5, 6, 7, 8, 9, 10]


def test_each_batch_is_decoded_once(cluster: SimulatedCluster) -> None:
    texts: list[str] = []

    def read(text: str) -> Any:
        texts.append(text)
        return json.loads(text)

    with ArangoClient(cluster.endpoints, deserializer=read) as client:
        db = client.db(password=cluster.password)
        assert list(db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2)) == [1, 2, 3, 4, 5]
        assert texts == ["[1,2]", "[3,4]", "[5]"]
        texts.clear()
        assert len(list(db.aql.execute(TEN, batch_size=2).batches())) == 5 and texts == []


def test_what_is_known_of_a_cursor(db: Database) -> None:
    cursor = db.aql.execute(TEN, batch_size=4, count=True, profile=True)
    assert (len(cursor), cursor.count(), cursor.cached(), cursor.type) == (10, 10, False, "cursor")
    assert cursor.info()["rows"] == 4 and cursor.info()["host"] and cursor.profile()
    assert list(cursor) == list(range(1, 11))
    # The handle was destroyed behind the last batch.
    assert cursor.count() == 10 and cursor.statistics() and cursor.warnings() == []
    info = cursor.info()
    assert (info["rows"], info["batches"], info["has_more"]) == (10, 3, False)


def test_an_export_has_every_document(any_db: Database) -> None:
    things = any_db.create_collection("things")
    things.insert_many([{"_key": str(n), "n": n} for n in range(25)])
    assert sorted(row["n"] for row in things.export(batch_size=4)) == list(range(25))
    texts = list(things.export(batch_size=10).batches())
    assert sorted(row["n"] for text in texts for row in json.loads(text)) == list(range(25))
    assert len(texts) == 3 and len(list(things.export(limit=3))) == 3
    assert things.export(count=True).count() == 25
    with pytest.raises(DocumentGetError):
        any_db["missing"].export()


# --- interruptions ------------------------------------------------------------------------------

@contextmanager
def hanging(cluster: SimulatedCluster) -> Iterator[str]:
    """Makes the coordinator of the one cursor hang."""
    server, = {each["server"] for each in cluster.requests()
               if each["path"].endswith("/_api/cursor")}
    cluster.act(server, "hang")
    try:
        yield server
    finally:
        cluster.act(server, "resume")


@pytest.mark.parametrize("allow_retry", [True, False])
def test_an_interrupted_batch_is_read_again_or_its_loss_is_told(
        faulty: FaultyHosts, allow_retry: bool) -> None:
    first = {"status": 201, "body": {"result": [1], "hasMore": True, "id": "7",
                                     "nextBatchId": "2", "error": False, "code": 201}}
    second = {"status": 200, "body": {"result": [2], "hasMore": False, "error": False, "code": 200}}
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        faulty.fault(0, "answer", answer=first)
        cursor = client.db().aql.execute("RETURN 1", allow_retry=allow_retry)
        faulty.forget_requests()
        faulty.fault(0, "accept-and-hang", times=1)
        with handler(signal.SIGTERM, interrupt), once(
                lambda: bool(faulty.requests(0)), lambda: os.kill(os.getpid(), signal.SIGTERM)):
            with pytest.raises(Interruption):
                list(cursor)
        faulty.fault(0, "answer", answer=second)
        if allow_retry:
            assert cursor.has_more() and list(cursor) == [2]
        else:
            assert not cursor.has_more()
            for read in (cursor.next, cursor.fetch, lambda: list(cursor.batches())):
                with pytest.raises(CursorStateError, match="rows were lost"):
                    read()


def test_an_interrupted_query_leaves_nothing(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        with handler(signal.SIGTERM, interrupt), once(
                lambda: bool(faulty.requests(0)), lambda: os.kill(os.getpid(), signal.SIGTERM)):
            with pytest.raises(Interruption):
                client.db().aql.execute("RETURN 1")
        assert all(host["in_flight"] == 0 for host in client.stats()["hosts"])


def test_a_cancelled_wait_loses_no_row(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db("_system", cluster.username, cluster.password)
            cluster.forget_requests()
            cursor = await db.aql.execute(TEN, batch_size=2)
            rows, is_cancelled = [], False
            with hanging(cluster) as server:
                while not is_cancelled:
                    try:
                        rows.append(await asyncio.wait_for(cursor.next(), 0.1))
                    except asyncio.TimeoutError:
                        is_cancelled = True
                        assert cursor.has_more()
            assert len(rows) < 10
            rows.extend([row async for row in cursor])
            assert rows == list(range(1, 11)) and server
    run(main())


# --- asyncio ------------------------------------------------------------------------------------

def test_cursors_for_asyncio(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db("_system", cluster.username, cluster.password)
            cluster.forget_requests()
            cursor = await db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2, count=True)
            # The second batch is requested before it is read.
            while len(calls(cluster)) < 2:
                await asyncio.sleep(0.001)
            assert len(cursor) == 5 and cursor.has_more() and await cursor.next() == 1
            assert [text async for text in cursor.batches()] == [b"[2]", b"[3,4]", b"[5]"]
            assert not cursor.has_more() and cursor.info()["rows"] == 5
            while calls(cluster)[-1][0] != "DELETE":
                await asyncio.sleep(0.001)
            assert [path for _, path in calls(cluster)] == [
                "", f"/{cursor.id}/2", f"/{cursor.id}/3", f"/{cursor.id}"]
            things = await db.create_collection("things")
            await things.insert_many([{"n": n} for n in range(5)])
            assert sorted([row["n"] async for row in await things.export(batch_size=2)]) == [
                0, 1, 2, 3, 4]
            other = await db.aql.execute(TEN, batch_size=2)
            assert await other.close() is True and await other.close() is None
            assert [row async for row in other] == [1, 2]
            with pytest.raises(AQLQueryExecuteError):
                await db.aql.execute("RETURN")
            queries = (db.aql.execute(TEN, batch_size=1) for _ in range(20))
            for each in await asyncio.gather(*queries):
                assert [row async for row in each] == list(range(1, 11))
    run(main())


def test_cursors_over_an_http_client_for_asyncio(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        http = libarango.aio.DefaultHTTPClient()
        async with libarango.aio.ArangoClient(cluster.endpoints, http_client=http) as client:
            db = await client.db("_system", cluster.username, cluster.password)
            cursor = await db.aql.execute(TEN, batch_size=4)
            assert [text async for text in cursor.batches()] == [
                b"[1,2,3,4]", b"[5,6,7,8]", b"[9,10]"]
    run(main())


# --- lost coordinators --------------------------------------------------------------------------

def test_a_coordinator_stops_between_batches(cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(password=cluster.password)
        cursor = db.aql.execute(TEN, batch_size=4)
        server, = {each["server"] for each in cluster.requests()
                   if each["path"].endswith("/_api/cursor")}
        cluster.stop(server)
        with pytest.raises(CursorNextError):
            list(cursor)
        cluster.start(server)
        # The coordinator has lost its cursors.
        with pytest.raises((CursorNextError, CursorStateError)):
            while True:
                cursor.next()
        assert list(db.aql.execute(TEN, batch_size=4)) == list(range(1, 11))


def test_a_coordinator_hangs_between_batches(cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(password=cluster.password, timeout_ms=200)
        cursor = None
        while cursor is None:
            # A busy machine may need more time than the query has.
            try:
                cursor = db.aql.execute(TEN, batch_size=4)
            except AQLQueryExecuteError:
                cluster.forget_requests()
        with hanging(cluster):
            with pytest.raises(CursorNextError) as raised:
                list(cursor)
            assert isinstance(raised.value, CallTimeoutError) and cursor.has_more()
        rows = []
        while len(rows) < 6:
            try:
                rows.append(cursor.next())
            except CursorNextError:
                assert cursor.has_more()
        assert rows == [5, 6, 7, 8, 9, 10]


# --- destruction --------------------------------------------------------------------------------

def test_a_cursor_without_references_is_deleted(db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    cursor = numbers(db, 5)
    name = cursor.id
    del cursor
    gc.collect()
    assert calls(cluster)[-1] == ("DELETE", f"/{name}")
    cycle: list[Any] = [numbers(db, 5)]
    name = cycle[0].id
    cycle.append(cycle)
    del cycle
    gc.collect()
    assert calls(cluster)[-1] == ("DELETE", f"/{name}")


def test_a_cursor_without_references_is_deleted_for_asyncio(
        run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db("_system", cluster.username, cluster.password)
            cluster.forget_requests()
            cursor = await db.aql.execute(TEN, batch_size=2)
            name = cursor.id
            del cursor
            gc.collect()
            while ("DELETE", f"/{name}") not in calls(cluster):
                await asyncio.sleep(0.001)
    run(main())


def test_a_cursor_ends_with_its_client(cluster: SimulatedCluster) -> None:
    client = ArangoClient(cluster.endpoints)
    cursor = client.db(password=cluster.password).aql.execute(TEN, batch_size=4)
    client.close()
    with pytest.raises(ClosedError):
        list(cursor)
    with pytest.raises((CursorCloseError, ClosedError)):
        cursor.close()


def test_a_cursor_is_not_the_child_processs(db: Database, cluster: SimulatedCluster) -> None:
    cursor = numbers(db, 5)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            assert [cursor.next(), cursor.next()] == [1, 2]
            cursor.next()
        except ClosedError:
            cursor = None  # type: ignore[assignment]
            gc.collect()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert list(cursor) == [1, 2, 3, 4, 5]


def test_a_cursor_is_neither_copied_nor_pickled(db: Database) -> None:
    import copy

    with pytest.raises(TypeError, match="cannot copy or pickle a cursor of the library"):
        copy.deepcopy(numbers(db, 5))
