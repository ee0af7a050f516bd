"""The health of a cluster, or a server's id, by a Python client that awaits many answers at once.

usage: async_loop.py libarango.aio|python-arango-async|aioarangodb health|server_id URL COUNT
       async_loop.py libarango.aio|python-arango-async|aioarangodb --version

Prints the microseconds of one call and the number of servers in its answer, or of characters in
the id; or the version.
"""

from __future__ import annotations

import asyncio
import sys
from importlib import import_module
from time import perf_counter
from typing import Any, Awaitable, Callable, Iterator

from python_loop import PASSWORD, USERNAME, version

WORKERS = 64
# Enough that every connection is open and warm.
WARM_UP = 8 * WORKERS


async def libarango(question: str, url: str, count: int) -> None:
    from libarango.aio import ArangoClient  # type: ignore[import-not-found]

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", username=USERNAME, password=PASSWORD)
        await loop(getattr(database.cluster, question), count)


async def python_arango_async(question: str, url: str, count: int) -> None:
    from arangoasync.auth import Auth
    from arangoasync.client import ArangoClient

    async with ArangoClient(hosts=url) as client:
        database = await client.db("_system", auth=Auth(username=USERNAME, password=PASSWORD))
        await loop(getattr(database.cluster, question), count)


async def aioarangodb(question: str, url: str, count: int) -> None:
    from aioarangodb import ArangoClient  # type: ignore[import-untyped]

    client = ArangoClient(hosts=url)
    database = await client.db("_system", username=USERNAME, password=PASSWORD)
    await loop(getattr(database.cluster, question), count)
    await client.close()


async def loop(ask: Callable[[], Awaitable[Any]], count: int) -> None:
    await at_once(ask, WARM_UP)
    start = perf_counter()
    answer = await at_once(ask, count)
    seconds = perf_counter() - start
    proof = answer["Health"] if isinstance(answer, dict) else answer
    print(f"{seconds / count * 1e6:.3f} {len(proof)}")


async def at_once(ask: Callable[[], Awaitable[Any]], count: int) -> Any:
    """Makes `count` calls, each worker one after the other. Returns an answer."""
    left = iter(range(count))
    answers = await asyncio.gather(*(work(ask, left) for _ in range(WORKERS)))
    return next(answer for answer in answers if answer is not None)


async def work(ask: Callable[[], Awaitable[Any]], left: Iterator[int]) -> Any:
    answer = None
    for _ in left:
        answer = await ask()
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
        asyncio.run(measure(arguments[0], arguments[1], int(arguments[2])))
