"""Operations, methods and requests of asyncio databases."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import libarango
import libarango.python_arango
from aio_loops import Run, opened, run as run
from comparable_values import comparable
from environment import Environment
from libarango.aio import ArangoClient, Database
from libarango.aio.python_arango import DatabaseMethods
from libarango.exceptions import ArangoError, ArgumentError, ServerError
from sim_process import FaultyHosts, SimulatedCluster
from test_python_arango import ANSWERED, LOG

# Reads without arguments.
QUESTIONS = [row["name"] for row in libarango.operations()
             if row["method"] == "GET" and not row["exactly_one_of"]
             and not any(argument["required"] for argument in row["arguments"])]

Step = Callable[[Database], Awaitable[Any]]


@pytest.mark.parametrize("operation", QUESTIONS)
def test_an_operation_gives_what_it_gives_without_asyncio(env: Environment, operation: str) -> None:
    group, _, name = operation.partition(".")

    async def main() -> Any:
        async with ArangoClient(host_of(env.root)) as client:
            db = await client.db(password=env.cluster.password)
            return comparable(await told(getattr(getattr(db.operations, group), name)()))

    async def expected() -> Any:
        return getattr(getattr(env.root.operations, group), name)()

    answer, wanted = asyncio.run(main()), comparable(asyncio.run(told(expected())))
    assert type(answer) is type(wanted)
    # Every request changes these.
    if operation not in ("server.time", "server.metrics", "server.api_calls"):
        assert answer == wanted


async def told(call: Awaitable[Any]) -> Any:
    """The value, or the attributes of the error."""
    try:
        return await call
    except ArangoError as error:
        return type(error), {**vars(error), "attempts": len(error.attempts),
                             "request": repr(error.request), "response": repr(error.response)}


def host_of(db: libarango.Database) -> str:
    return db.request("GET", "/_api/version").host or ""


def test_a_database_has_the_methods_it_has_without_asyncio(env: Environment) -> None:
    theirs, ours = (
        {name: method for name, method in vars(kind).items() if inspect.isfunction(method)}
        for kind in (libarango.python_arango.DatabaseMethods, DatabaseMethods))
    assert list(theirs) == list(ours)
    for name, method in ours.items():
        assert inspect.iscoroutinefunction(method)
        assert inspect.signature(method) == inspect.signature(theirs[name])
        assert method.__doc__ == theirs[name].__doc__

    async def main() -> dict[str, Any]:
        async with ArangoClient(host_of(env.root)) as client:
            db = await client.db(password=env.cluster.password)
            return {name: comparable(await getattr(db, name)()) for name in (
                "version", "details", "status", "role", "mode", "check_availability", "engine",
                "statistics", "log_levels", "log_settings", "tls", "license", "options")}

    for name, value in asyncio.run(main()).items():
        assert value == comparable(getattr(env.root, name)()), name


def test_a_method_of_a_database_that_takes_arguments_passes_them_on(env: Environment) -> None:
    async def main() -> None:
        async with ArangoClient(host_of(env.root)) as client:
            db = await client.db(password=env.cluster.password)
            assert (await db.time()).year > 2000
            assert (await db.version(details=True))["details"]
            assert await db.set_log_levels(agency="DEBUG")
            assert (await db.log_levels())["agency"] == "DEBUG"
            token = await db.create_access_token("root", "for a test", 1 << 32)
            assert [row["id"] for row in await db.list_access_tokens("root")] == [token["id"]]
            await db.delete_access_token("root", token["id"])
            assert await db.list_access_tokens("root") == []
            assert await db.clear_async_jobs() is True and await db.async_jobs("done") == []
            assert (await db.read_log_entries(size=1))["messages"]

    asyncio.run(main())


def test_an_operation_is_called_by_its_name(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await opened(client, cluster)
            assert await db.call("cluster.server_role") == "COORDINATOR"
            version = await db.call("cluster.server_version", server_id="DBServer0001")
            assert version == await db.cluster.server_version("DBServer0001")

    run(main())


def test_a_request_is_sent_as_it_is(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await opened(client, cluster)
            answer = await db.request("GET", "/_api/version", {"X-Mark": "Größe"})
            assert answer.status_code == 200 and answer.host in cluster.endpoints
            assert answer.json()["version"] == cluster.line["version"]
            with pytest.raises(ServerError) as raised:
                await db.request("GET", "/_api/nowhere")
            assert (raised.value.http_code, raised.value.operation) == (404, None)

    run(main())
    # Latin-1 is how HTTP servers read headers.
    assert cluster.requests()[0]["headers"]["X-Mark"].encode("latin-1").decode() == "Größe"


@pytest.mark.parametrize("body, sent", [
    (b"{}", "{}"), (bytearray(b"{}"), "{}"), (memoryview(b"{}"), "{}"),
    ('{"a":"ö"}', '{"a":"ö"}'), (None, ""), ({"name": "Größe\0"}, '{"name":"Größe\\u0000"}'),
    ([1, None], "[1,null]"), (5, "5"),
])
def test_a_body_that_is_no_text_is_sent_as_json(
        cluster: SimulatedCluster, body: Any, sent: str) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await opened(client, cluster)
            with pytest.raises(ServerError):
                await db.request("POST", "/_api/collection", body=body)

    asyncio.run(main())
    request, = cluster.requests()
    assert (request["body"] or "") == sent


@pytest.mark.parametrize("step, named", [
    (lambda db: db.call("cluster.helth"), "cluster.helth.*cluster.health"),
    (lambda db: db.call("cluster.health", depth=1), "depth"),
    (lambda db: db.cluster.server_version(""), "server_id.*empty"),
    (lambda db: db.cluster.server_version({1, 2}), "server_id"),
    (lambda db: db.cluster.toggle_maintenance_mode("maybe"), "mode.*maybe"),
    (lambda db: db.request("FETCH", "/"), "FETCH"),
    (lambda db: db.request("GET", "_api/version"), "_api/version"),
    (lambda db: db.request("GET", "/", {"X-Y": 5}), "X-Y"),
    (lambda db: db.request("POST", "/", body={1, 2}), "set cannot be written"),
    (lambda db: db.request("POST", "/", body="\ud800"), "lone surrogate"),
])
def test_what_cannot_be_used_is_named(step: Step, named: str) -> None:
    async def main() -> None:
        async with ArangoClient("http://127.0.0.1:1") as client:
            with pytest.raises(ArgumentError, match=named) as raised:
                await step(await client.db())
            assert raised.value.attempts == []

    asyncio.run(main())


@pytest.mark.parametrize("method", [*ANSWERED, "read_log"])
def test_an_operation_of_the_old_api_gives_what_it_gives_without_asyncio(
        faulty: FaultyHosts, env: Environment, method: str) -> None:
    answer, calls = ANSWERED.get(method, (LOG, [lambda db, s: db.read_log(level="info")]))
    faulty.fault(0, "answer", answer={"body": answer})

    async def awaited(call: Any) -> Any:
        async with ArangoClient(faulty.hosts[0], version_check=False) as client:
            return await call(await client.db(), env)

    for call in calls:
        faulty.forget_requests()
        with libarango.ArangoClient(faulty.hosts[0], version_check=False) as client:
            assert call(client.db(), env) == asyncio.run(awaited(call))
        first, second = faulty.requests(0)
        for member in ("method", "path", "body_size"):
            assert first[member] == second[member]
