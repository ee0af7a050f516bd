"""The common program (../README.md)."""

from __future__ import annotations

import asyncio
import io
import sys
import time

import libarango
from libarango import ArangoClient, ArangoError
from libarango.aio import ArangoClient as AsyncClient

EXECUTIONS = {"no": "not executed", "yes": "executed", "unknown": "unknown"}


def ask(question: str) -> None:
    """Asks the test for something and waits until it is done."""
    print(f"{question}?", flush=True)
    sys.stdin.readline()


async def submit_hundred(hosts: str, username: str, password: str) -> None:
    async with AsyncClient(hosts) as client:
        database = await client.db("_system", username, password)
        results = await asyncio.gather(*(database.cluster.health() for _ in range(100)))
    print(f"submitted 100 succeeded {len(results)}")


def use_data(database: libarango.Database) -> None:
    database.create_collection("numbers")
    for value in [*range(1, 10), 9007199254740993]:
        database.collection("numbers").insert({"value": value})
    print("inserted 10")
    cursor = database.aql.execute("FOR d IN numbers SORT d.value RETURN d.value", batch_size=3)
    rows = list(cursor)
    print(f"rows {len(rows)} last {rows[-1]}")
    database.create_collection("lines")
    lines = io.BytesIO(b"".join(b'{"_key": "k%d", "n": %d}\n' % (n, n) for n in range(1000)))
    summary = database.collection("lines").import_file(lines)
    print(f"imported {summary['created']}")


def measure(database: libarango.Database, count: int) -> None:
    database.cluster.health()
    begin = time.monotonic_ns()
    for _ in range(count):
        database.cluster.health()
    print(time.monotonic_ns() - begin)


def main(hosts: str, username: str, password: str, count: str = "") -> None:
    client = ArangoClient(hosts)
    database = client.db("_system", username, password)
    if count:
        return measure(database, int(count))
    print(f"version {libarango.version()}")
    print(f"health {len(database.cluster.health()['Health'])}")
    try:
        database.operations.document.get("missing", "1")
    except ArangoError as error:
        print("server error", error.status, error.error_code,
              libarango.error_name(error.error_code), EXECUTIONS[error.execution])
    try:
        database.call("cluster.nonsense")
    except ArangoError as error:
        print("argument error", error.status, error.error_code or 0, EXECUTIONS[error.execution])
    asyncio.run(submit_hundred(hosts, username, password))
    ask("stop a coordinator")
    asyncio.run(submit_hundred(hosts, username, password))
    use_data(database)
    ask("hang all coordinators")
    try:
        print("waiting", flush=True)
        database.cluster.health()
    except KeyboardInterrupt:
        print("interrupted")
    client.close()
    try:
        database.cluster.health()
    except ArangoError as error:
        print("closed", error.status)


main(*sys.argv[1:])
