"""An operation of the data plane by a Python client: one call after the other, or with several
tasks of asyncio.

usage: data_loop.py CLIENT OPERATION BODY_FILE|- TASKS URL COUNT
       data_loop.py CLIENT --version

The operations are server_id, get, insert, execute and insert_many. Prints the microseconds of one
call and the number of characters in the id, of members in the document, or of rows; or the version.
"""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any, Awaitable, Callable, Iterator

from data_answers import COLLECTION, COLLECTION_OF_MANY, KEY, QUERY
from python_loop import PASSWORD, USERNAME, version

# Calls of each task before the clock starts.
WARM_UP = 8


def blocking(operation: str, body: Any, database: Any) -> Callable[[], Any]:
    """Returns the call of a blocking client."""
    if operation == "execute":
        execute = database.aql.execute
        return lambda: list(execute(QUERY))
    function, arguments = _function(operation, body, database)
    return lambda: function(*arguments)


def awaited(operation: str, body: Any, database: Any) -> Callable[[], Awaitable[Any]]:
    """Returns the call of a client of asyncio."""
    if operation == "execute":
        execute = database.aql.execute

        async def rows() -> list[Any]:
            return [row async for row in await execute(QUERY)]

        return rows
    function, arguments = _function(operation, body, database)
    return lambda: function(*arguments)


def _function(operation: str, body: Any, database: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    if operation == "server_id":
        return database.cluster.server_id, ()
    name = COLLECTION_OF_MANY if operation == "insert_many" else COLLECTION
    return getattr(database.collection(name), operation), (KEY if operation == "get" else body,)


def libarango(call: str, body: Any, tasks: int, url: str, count: int) -> None:
    from libarango import ArangoClient

    with ArangoClient(hosts=url) as client:
        loop(blocking(call, body, client.db("_system", username=USERNAME, password=PASSWORD)), count)


def python_arango(call: str, body: Any, tasks: int, url: str, count: int) -> None:
    from arango.client import ArangoClient

    client = ArangoClient(hosts=url)
    loop(blocking(call, body, client.db("_system", username=USERNAME, password=PASSWORD)), count)
    client.close()


async def libarango_aio(call: str, body: Any, tasks: int, url: str, count: int) -> None:
    from libarango.aio import ArangoClient

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", username=USERNAME, password=PASSWORD)
        await async_loop(awaited(call, body, database), tasks, count)


async def python_arango_async(call: str, body: Any, tasks: int, url: str, count: int) -> None:
    from arangoasync.auth import Auth
    from arangoasync.client import ArangoClient

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", auth=Auth(username=USERNAME, password=PASSWORD))
        await async_loop(awaited(call, body, database), tasks, count)


async def aioarangodb(call: str, body: Any, tasks: int, url: str, count: int) -> None:
    from aioarangodb import ArangoClient  # type: ignore[import-untyped]

    client = ArangoClient(hosts=url)
    database = await client.db("_system", username=USERNAME, password=PASSWORD)
    await async_loop(awaited(call, body, database), tasks, count)
    await client.close()


def loop(call: Callable[[], Any], count: int) -> None:
    for _ in range(WARM_UP):
        answer = call()
    start = perf_counter()
    for _ in range(count):
        answer = call()
    tell(perf_counter() - start, count, answer)


async def async_loop(call: Callable[[], Awaitable[Any]], tasks: int, count: int) -> None:
    await at_once(call, tasks, WARM_UP * tasks)
    start = perf_counter()
    answer = await at_once(call, tasks, count)
    tell(perf_counter() - start, count, answer)


async def at_once(call: Callable[[], Awaitable[Any]], tasks: int, count: int) -> Any:
    """Makes `count` calls, each task one after the other. Returns an answer."""
    left = iter(range(count))
    answers = await asyncio.gather(*(work(call, left) for _ in range(tasks)))
    return next(answer for answer in answers if answer is not None)


async def work(call: Callable[[], Awaitable[Any]], left: Iterator[int]) -> Any:
    answer = None
    for _ in left:
        answer = await call()
    return answer


def tell(seconds: float, count: int, answer: Any) -> None:
    print(f"{seconds / count * 1e6:.3f} {len(answer)}")


CLIENTS: dict[str, tuple[str, Callable[..., Any]]] = {
    "libarango": ("libarango", libarango),
    "python-arango": ("arango", python_arango),
    "libarango.aio": ("libarango.aio", libarango_aio),
    "python-arango-async": ("arangoasync", python_arango_async),
    "aioarangodb": ("aioarangodb", aioarangodb),
}


def main(name: str, *arguments: str) -> None:
    module, measure = CLIENTS[name]
    if arguments == ("--version",):
        number = version(name.partition(".")[0])
        import_module(module)
        print(number)
        return
    operation, file, tasks, url, count = arguments
    body = None if file == "-" else json.loads(Path(file).read_bytes())
    done = measure(operation, body, int(tasks), url, int(count))
    if done is not None:
        asyncio.run(done)


if __name__ == "__main__":
    main(*sys.argv[1:])
