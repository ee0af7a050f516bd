"""The health of a cluster by a Python client that awaits many answers at once.

usage: async_loop.py libarango.aio|python-arango-async|aioarangodb URL COUNT
       async_loop.py libarango.aio|python-arango-async|aioarangodb --version

Prints the microseconds of one call and the number of servers in its answer, or the version.
"""

from __future__ import annotations

import asyncio
import sys
from importlib import import_module
from time import perf_counter
from typing import Any, Awaitable, Callable, Iterator

from python_loop import PASSWORD, USERNAME, tell, version

WORKERS = 64
# Enough that every connection is open and warm.
WARM_UP = 8 * WORKERS


async def libarango(url: str, count: int) -> None:
    from libarango.aio import ArangoClient  # type: ignore[import-not-found]

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", username=USERNAME, password=PASSWORD)
        await loop(database.cluster.health, count)


async def python_arango_async(url: str, count: int) -> None:
    from arangoasync.auth import Auth
    from arangoasync.client import ArangoClient

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", auth=Auth(username=USERNAME, password=PASSWORD))
        await loop(database.cluster.health, count)


async def aioarangodb(url: str, count: int) -> None:
    from aioarangodb import ArangoClient  # type: ignore[import-untyped]

    client = ArangoClient(hosts=url)
    database = await client.db("_system", username=USERNAME, password=PASSWORD)
    await loop(database.cluster.health, count)
    await client.close()


async def loop(health: Callable[[], Awaitable[Any]], count: int) -> None:
    await at_once(health, WARM_UP)
    start = perf_counter()
    answer = await at_once(health, count)
    tell(perf_counter() - start, count, answer)


async def at_once(health: Callable[[], Awaitable[Any]], count: int) -> Any:
    """Makes so many calls, each worker one after the other; the last answer of one of them."""
    left = iter(range(count))
    answers = await asyncio.gather(*(work(health, left) for _ in range(WORKERS)))
    return next(answer for answer in answers if answer is not None)


async def work(health: Callable[[], Awaitable[Any]], left: Iterator[int]) -> Any:
    answer = None
    for _ in left:
        answer = await health()
    return answer


CLIENTS = {
    "libarango.aio": ("libarango.aio", libarango),
    "python-arango-async": ("arangoasync", python_arango_async),
    "aioarangodb": ("aioarangodb", aioarangodb),
}

if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    module, measure = CLIENTS[name]
    if arguments == ["--version"]:
        number = version(name.partition(".")[0])
        import_module(module)
        print(number)
    else:
        asyncio.run(measure(arguments[0], int(arguments[1])))
