"""The data API for asyncio: documents, cursors, transactions, graphs, users, refused input."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

import libarango.aio
from aio_loops import Run, run as run
from libarango.aio import ArangoClient, Database, StandardCollection, TransactionDatabase
from libarango.exceptions import (
    ArgumentError, CallCancelledError, CursorNextError, DocumentInsertError, DocumentParseError,
    DocumentRevisionError, NetworkError, TransactionCommitError, TransactionFetchError)
from sim_process import FaultyHosts, SimulatedCluster


@contextlib.asynccontextmanager
async def database(cluster: SimulatedCluster) -> AsyncIterator[Database]:
    async with ArangoClient(cluster.endpoints) as client:
        yield await client.db("_system", cluster.username, cluster.password)


async def with_things(db: Database) -> StandardCollection:
    things = await db.create_collection("things")
    await things.insert_many([{"_key": str(number), "n": number} for number in range(1, 6)])
    return things


def test_documents(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            things = await with_things(db)
            assert things.name == "things" and db["things"].db_name == "_system"
            metadata = await things.insert({"_key": "a", "t": "ä"}, return_new=True)
            assert isinstance(metadata, dict) and metadata["new"]["t"] == "ä"
            assert await things.has("a") and not await things.has("nope")
            assert (await things.get("a") or {})["t"] == "ä" and await things.get("nope") is None
            changed = await things.update({"_key": "a", "n": 2 ** 53 + 1})
            assert isinstance(changed, dict) and changed["_old_rev"] == metadata["_rev"]
            assert (await things.get("a") or {})["n"] == 2 ** 53 + 1
            with pytest.raises(DocumentRevisionError):
                await things.replace({"_key": "a", "_rev": metadata["_rev"]})
            assert await things.replace({"_key": "a"}, silent=True) is True
            assert await things.delete("a") and not await things.delete("a", ignore_missing=True)
            found = await things.insert_many([{"_key": "1"}, {"_key": "b"}])
            assert isinstance(found, list) and isinstance(found[0], DocumentInsertError)
            assert len(await things.get_many(["1", "2", "nope"])) == 2
            assert (await things.import_bulk([{"_key": "i"}]))["created"] == 1
            assert [row["n"] async for row in await things.find({"n": 3})] == [3]
            assert sorted([key async for key in await things.keys()]) == [
                "1", "2", "3", "4", "5", "b", "i"]
            assert await things.update_match({"n": 3}, {"m": 1}) == 1
            assert await things.delete_match({"m": 1}) == 1 and await things.count() == 6
            assert await things.random() and (await things.add_hash_index(["n"]))["new"] is True
            assert await db.document("things/1") and await things.truncate()
            assert await things.random() is None
    run(main())


def test_cursors(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            cursor = await db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2, count=True)
            assert cursor.count() == 5 and cursor.has_more() and cursor.pop() == 1
            assert await cursor.next() == 2 and [row async for row in cursor] == [3, 4, 5]
            with pytest.raises(StopAsyncIteration):
                await cursor.next()
            cluster.forget_requests()
            async with await db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2) as other:
                async for row in other:
                    assert row == 1
                    break
            assert cluster.requests()[-1]["method"] == "DELETE"
            retried = await db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2, allow_retry=True)
            assert [row async for row in retried] == [1, 2, 3, 4, 5]
            expired = await db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2, ttl=30)
            cluster.advance(31)
            with pytest.raises(CursorNextError):
                # The second batch may have been requested before.
                assert [row async for row in expired] == []
            assert (await db.aql.validate("RETURN @a"))["bind_vars"] == ["a"]
            assert (await db.aql.explain("RETURN 1"))["nodes"] and await db.aql.tracking()
            assert (await db.aql.cache.properties())["mode"] == "off"
    run(main())


def test_many_cursors_are_read_concurrently(run: Run, cluster: SimulatedCluster) -> None:
    async def rows(db: Database, size: int) -> list[int]:
        cursor = await db.aql.execute(
            "FOR n IN 1..@size RETURN n", bind_vars={"size": size}, batch_size=3)
        return [row async for row in cursor]

    async def main() -> None:
        async with database(cluster) as db:
            found = await asyncio.gather(*(rows(db, size) for size in range(1, 21)))
            assert found == [list(range(1, size + 1)) for size in range(1, 21)]
    run(main())


def test_transactions(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            things = await with_things(db)
            async with await db.begin_transaction(write="things") as transaction:
                assert isinstance(transaction, TransactionDatabase)
                await transaction.collection("things").insert({"_key": "a"})
                assert not await things.has("a")
                fetched = await db.fetch_transaction(transaction.transaction_id)
                assert await fetched["things"].has("a")
            assert await things.has("a")
            with pytest.raises(ZeroDivisionError):
                async with await db.begin_transaction(write="things") as failed:
                    await failed.collection("things").delete("a")
                    1 / 0
            assert await things.has("a") and await failed.transaction_status() == "aborted"
            with pytest.raises(TransactionFetchError):
                await db.fetch_transaction("123")
            assert await db.list_transactions() == []
    run(main())


def test_a_task_that_is_cancelled_aborts_its_transaction(
        run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            things = await with_things(db)
            begun: asyncio.Future[TransactionDatabase] = asyncio.get_running_loop().create_future()

            async def work() -> None:
                async with await db.begin_transaction(write="things") as transaction:
                    await transaction.collection("things").insert({"_key": "a"})
                    begun.set_result(transaction)
                    await asyncio.get_running_loop().create_future()

            task = asyncio.ensure_future(work())
            transaction = await begun
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert task.cancelled() and await transaction.transaction_status() == "aborted"
            assert not await things.has("a")
    run(main())


def test_a_commit_without_response_is_unknown(run: Run, faulty: FaultyHosts) -> None:
    def answer(status: str) -> dict[str, object]:
        return {"body": {"error": False, "code": 200, "result": {"id": "7", "status": status}}}

    async def main() -> None:
        faulty.fault(0, "answer", answer=answer("running"))
        async with ArangoClient(faulty.hosts[0], version_check=False) as client:
            db = await client.db()
            with pytest.raises(TransactionCommitError) as raised:
                async with await db.begin_transaction(write="things") as transaction:
                    faulty.fault(0, "close-before-answer")
            assert isinstance(raised.value, NetworkError) and raised.value.execution == "unknown"
            faulty.fault(0, "answer", answer=answer("committed"))
            assert await transaction.transaction_status() == "committed"
    run(main())


def test_graphs(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            graph = await db.create_graph("g", edge_definitions=[{
                "edge_collection": "knows", "from_vertex_collections": ["people"],
                "to_vertex_collections": ["people"]}])
            people, knows = graph.vertex_collection("people"), graph.edge_collection("knows")
            for key in "abc":
                assert (await people.insert({"_key": key}))["_key"] == key
            await knows.link("people/a", "people/b", data={"_key": "ab"})
            await graph.link("knows", "people/b", {"_id": "people/c"})
            assert (await knows.get("ab") or {})["_to"] == "people/b"
            assert len((await graph.edges("knows", "people/b"))["edges"]) == 2
            assert (await people.update({"_key": "a", "n": 1}, return_new=True))["new"]["n"] == 1
            assert await graph.vertex("people/nope") is None and await graph.has_edge("knows/ab")
            assert await people.delete("a") is True and not await knows.has("ab")
            assert await graph.vertex_collections() == ["people"]
            assert await db.has_graph("g") and await db.delete_graph("g", drop_collections=True)
    run(main())


def test_definitions(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            assert (await db.create_user("anna", "x", True, {"a": 1}))["username"] == "anna"
            assert await db.has_user("anna") and not await db.has_user("nobody")
            await db.update_permission("anna", "ro", "_system")
            assert await db.permission("anna", "_system") == "ro" and await db.delete_user("anna")
            await db.create_arangosearch_view("v")
            assert [each["name"] for each in await db.views()] == ["v"]
            await db.create_analyzer("a", "identity")
            assert await db.delete_analyzer("a") and await db.delete_view("v")
            await db.create_database("other")
            assert await db.has_database("other") and await db.delete_database("other")
            await db.create_collection("things")
            assert await db.has_collection("things") and await db.delete_collection("things")
    run(main())


def test_what_is_invalid_is_refused(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with database(cluster) as db:
            things = await with_things(db)
            cluster.forget_requests()
            wrong: Any
            for wrong in ({"a": float("nan")}, {1: 2}, {"a": {1}}, [], "x", None):
                for call in (things.insert(wrong), things.insert_many([wrong]),
                             things.import_bulk([wrong])):
                    with pytest.raises(DocumentInsertError, match="argument document") as raised:
                        await call
                    assert isinstance(raised.value, ArgumentError)
            with pytest.raises(DocumentParseError):
                await things.update({"a": 1})
            with pytest.raises(ArgumentError, match="argument bind_vars"):
                await db.aql.execute("RETURN @x", bind_vars={"x": float("inf")})
            assert cluster.requests() == []
    run(main())


class Stacked(libarango.aio.HTTPClient):
    """An HTTP client of the caller."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []

    def create_session(self, host: str) -> Any:
        return aiohttp.ClientSession(auto_decompress=True)

    async def send_request(self, session: Any, method: str, url: str, headers: Any = None,
                           params: Any = None, data: Any = None, auth: Any = None) -> Any:
        self.bodies.append(data)
        async with session.request(method, url, headers=headers, data=data,
                                   allow_redirects=False) as answer:
            return libarango.Response(method, url, answer.headers, answer.status,
                                      answer.reason or "", await answer.read())


def test_documents_are_bodies_of_an_http_client_too(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        stack = Stacked()
        async with ArangoClient(cluster.endpoints[0], http_client=stack) as client:
            db = await client.db(password=cluster.password)
            things = await db.create_collection("things")
            await things.insert({"_key": "a", "t": "ä"})
            assert json.loads(stack.bodies[-1]) == {"_key": "a", "t": "ä"}
            with pytest.raises(DocumentInsertError) as raised:
                await things.insert({"_key": "a"})
            assert raised.value.error_code == 1210
            assert [row async for row in await things.keys()] == ["a"]
            assert (await things.import_bulk([{"_key": "b"}, {"_key": "c"}]))["created"] == 2
    asyncio.run(main())


def test_a_call_that_is_cancelled_ends(run: Run, faulty: FaultyHosts) -> None:
    async def main() -> None:
        faulty.fault(0, "accept-and-hang")
        async with ArangoClient(faulty.hosts[0], version_check=False) as client:
            things = (await client.db()).collection("things")
            calls: list[Callable[[], Awaitable[Any]]] = [
                lambda: things.insert({"a": 1}), lambda: things.all(), things.count]
            for call in calls:
                task = asyncio.ensure_future(call())
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises((asyncio.CancelledError, CallCancelledError)):
                    await task
    run(main())
