"""Calls of an embedded interpreter, which leaves a client open at its end."""

from __future__ import annotations

import asyncio
import os

from libarango import ArangoClient, aio
from libarango.exceptions import ServerError

HOSTS, PASSWORD = os.environ["ARANGO_HOSTS"], os.environ["ARANGO_PASSWORD"]


def make_calls(client: ArangoClient) -> None:
    db = client.db(password=PASSWORD)
    assert len(db.cluster.health()["Health"]) == 9
    try:
        db.collection("missing").insert({})
    except ServerError as error:
        assert error.error_code == 1203 and error.host in HOSTS
    else:
        raise AssertionError("expected an error")
    assert list(db.aql.execute("FOR i IN 1..100 RETURN i", batch_size=10)) == list(range(1, 101))


async def make_concurrent_calls(client: aio.ArangoClient) -> None:
    db = await client.db(password=PASSWORD)
    for health in await asyncio.gather(*(db.cluster.health() for _ in range(10))):
        assert len(health["Health"]) == 9


async def main() -> None:
    async with aio.ArangoClient(HOSTS) as client:
        await make_concurrent_calls(client)


with ArangoClient(HOSTS) as client:
    make_calls(client)
asyncio.run(main())

left_open = ArangoClient(HOSTS)
make_calls(left_open)
left_open_with_a_thread = aio.ArangoClient(HOSTS)
asyncio.run(make_concurrent_calls(left_open_with_a_thread))
print("fine", flush=True)
