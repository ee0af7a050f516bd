"""The health of a cluster by a Python client, one call after the other.

usage: python_loop.py libarango|python-arango|aioarangodb URL COUNT
       python_loop.py libarango|python-arango|aioarangodb --version

Prints the microseconds of one call and the number of servers in its answer, or the version.
"""

from __future__ import annotations

import asyncio
import sys
from time import perf_counter
from typing import Any, Callable

# The credentials bench/nginx.py asks for.
USERNAME, PASSWORD = "root", "passwd"
WARM_UP = 50


def libarango(url: str, count: int) -> None:
    from libarango import ArangoClient

    with ArangoClient(hosts=url) as client:
        loop(client.db("_system", username=USERNAME, password=PASSWORD).cluster.health, count)


def python_arango(url: str, count: int) -> None:
    from arango.client import ArangoClient

    client = ArangoClient(hosts=url)
    loop(client.db("_system", username=USERNAME, password=PASSWORD).cluster.health, count)
    client.close()


def aioarangodb(url: str, count: int) -> None:
    from aioarangodb import ArangoClient  # type: ignore[import-untyped]

    async def main() -> None:
        client = ArangoClient(hosts=url)
        database = await client.db("_system", username=USERNAME, password=PASSWORD)
        health = database.cluster.health
        for _ in range(WARM_UP):
            answer = await health()
        start = perf_counter()
        for _ in range(count):
            answer = await health()
        tell(perf_counter() - start, count, answer)
        await client.close()

    asyncio.run(main())


def loop(health: Callable[[], Any], count: int) -> None:
    for _ in range(WARM_UP):
        answer = health()
    start = perf_counter()
    for _ in range(count):
        answer = health()
    tell(perf_counter() - start, count, answer)


def tell(seconds: float, count: int, answer: Any) -> None:
    print(f"{seconds / count * 1e6:.3f} {len(answer['Health'])}")


def version(client: str) -> str:
    if client == "libarango":
        # In a checkout it is not installed, so that importlib knows nothing of it.
        import libarango

        return str(libarango.__version__)
    from importlib.metadata import version

    return version(client)


CLIENTS = {"libarango": libarango, "python-arango": python_arango, "aioarangodb": aioarangodb}

if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    if arguments == ["--version"]:
        print(version(name))
    else:
        CLIENTS[name](arguments[0], int(arguments[1]))
