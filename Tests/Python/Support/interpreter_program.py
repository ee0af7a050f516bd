"""A program that uses each part of the package once; other interpreters run it.

usage: interpreter_program.py HOST,HOST,... PASSWORD HOST_THAT_HANGS
"""

import asyncio
import copy
import gc
import pickle
import signal
import sys
import threading

import libarango
import libarango.aio
from libarango import ArangoClient, AuthError, ClosedError, ServerError

hosts, password, hanging = sys.argv[1:]


def blocking() -> None:
    with ArangoClient(hosts, timeout_ms=600_000.0) as client:
        db = client.db(password=password, verify=True)
        assert db.cluster.server_role() == "COORDINATOR"
        assert db.cluster.health()["Health"]
        answer = db.request("GET", "/_api/version")
        assert answer.json()["server"] == "arango" and answer.headers["server"] == "ArangoDB"
        for other in (pickle.loads(pickle.dumps(db)), copy.deepcopy(db), copy.copy(db),
                      db.with_options(timeout_ms=500_000)):
            assert other.cluster.server_role() == "COORDINATOR"
        del answer, other
        gc.collect()
        assert pickle.loads(pickle.dumps(db.request("GET", "/_api/version"))).json()
        try:
            db.cluster.server_version("PRMR-nowhere")
        except ServerError as error:
            assert error.response is not None and pickle.loads(pickle.dumps(error)).http_code
        else:
            raise AssertionError
        assert len(client.refresh_hosts()) >= 1
        assert client.stats()["hosts"]
        with client.events() as events:
            assert events.get(1) is None
        db.set_password("wrong")
        try:
            db.cluster.server_role()
        except AuthError:
            pass
        else:
            raise AssertionError


def closing() -> None:
    client = ArangoClient(hanging, timeout_ms=600_000)
    db = client.db()
    ended = []

    def call(function: object) -> None:
        try:
            function()  # type: ignore[operator]
        except ClosedError:
            ended.append(1)

    threads = [threading.Thread(target=call, args=(function,)) for function in (
        db.cluster.health, client.refresh_hosts, lambda: client.db(verify=True))]
    for thread in threads:
        thread.start()
    while client.stats()["hosts"][0]["in_flight"] < 3:
        pass
    client.close()
    for thread in threads:
        thread.join(500)
    assert ended == [1, 1, 1]


def interrupted() -> None:
    class Interruption(Exception):
        pass

    def interrupt(number: int, frame: object) -> None:
        raise Interruption

    with ArangoClient(hanging, timeout_ms=600_000) as client:
        db = client.db()
        signal.signal(signal.SIGALRM, interrupt)
        for function in (db.cluster.health, lambda: db.request("GET", "/"), client.refresh_hosts,
                         lambda: client.db(verify=True)):
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            try:
                function()
            except Interruption:
                pass
            else:
                raise AssertionError
            assert client.stats()["hosts"][0]["in_flight"] == 0


def data() -> None:
    with libarango.ArangoClient(hosts) as client:
        db = client.db(password=password)
        things = db.create_collection("things")
        things.insert({"_key": "a", "text": "\0ä", "number": 2 ** 64 - 1})
        assert (things["a"]["text"], things["a"]["number"]) == ("\0ä", 2 ** 64 - 1)
        assert things.import_bulk([{"n": n} for n in range(10)])["created"] == 10
        cursor = db.aql.execute("FOR d IN things RETURN d", batch_size=3)
        assert len(list(cursor)) == 11
        with db.begin_transaction(write="things") as transaction:
            transaction["things"].delete("a")
        assert "a" not in things


async def awaited_data() -> None:
    async with libarango.aio.ArangoClient(hosts) as client:
        db = await client.db(password=password)
        things = db.collection("things")
        async with await db.begin_transaction(write="things") as transaction:
            await transaction["things"].insert({"_key": "b"})
        cursor = await db.aql.execute("FOR d IN things RETURN d._key", batch_size=3)
        keys = [key async for key in cursor]
        assert len(keys) == 11 and "b" in keys and await db.delete_collection("things")


async def awaited() -> None:
    async with libarango.aio.ArangoClient(hosts) as client:
        db = await client.db(password=password)
        roles = await asyncio.gather(*(db.cluster.server_role() for _ in range(50)))
        assert roles == ["COORDINATOR"] * 50
        assert await client.refresh_hosts()
        other = pickle.loads(pickle.dumps(db))
        assert await other.cluster.server_role() == "COORDINATOR"
        hung = libarango.aio.ArangoClient(hanging, timeout_ms=600_000)
        waiting = asyncio.ensure_future((await hung.db()).cluster.health())
        await asyncio.sleep(0)
        await hung.close()
        try:
            await waiting
        except ClosedError:
            pass
        else:
            raise AssertionError


if __name__ == "__main__":
    for _ in range(3):
        blocking()
        gc.collect()
    data()
    closing()
    interrupted()
    asyncio.run(awaited())
    asyncio.run(awaited_data())
    print(libarango.version(), "fine")
