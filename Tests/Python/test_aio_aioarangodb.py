"""aioarangodb's programs for clusters, unchanged but for the import."""

from __future__ import annotations

import ast
import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import aioarangodb  # type: ignore[import-untyped]
import aioarangodb.cluster  # type: ignore[import-untyped]
import aioarangodb.http  # type: ignore[import-untyped]
import aioarangodb.response  # type: ignore[import-untyped]
import pytest

import libarango.aio
import libarango.aio.exceptions
import libarango.aio.http
from aio_loops import Run, run as run
from comparable_values import comparable
from environment import Environment
from sim_process import SimulatedCluster
from test_async_clients import AIOARANGODB, renamed

CLIENTS = """\
from libarango.aio import ArangoClient
client = ArangoClient(hosts='http://localhost:8529')
client = ArangoClient(hosts=['http://host1:8529', 'http://host2:8529'])
client = ArangoClient(hosts='http://host1:8529,http://host2:8529')
client = ArangoClient(hosts=hosts, host_resolver='roundrobin')
client = ArangoClient(hosts=hosts, host_resolver='random')
"""

CALLS = """\
client = ArangoClient()
sys_db = await client.db('_system', username='root', password='passwd')
cluster = sys_db.cluster
await cluster.server_id()
await cluster.server_role()
await cluster.health()
server_id = await cluster.server_id()
await cluster.statistics(server_id)
await cluster.toggle_maintenance_mode('on')
await cluster.toggle_maintenance_mode('off')
"""


def simulated(program: str, cluster: SimulatedCluster) -> str:
    """A call with the hosts of the cluster."""
    first, second, _ = cluster.endpoints
    for written, host in (("http://localhost:8529", first), ("http://host1:8529", first),
                          ("http://host2:8529", second)):
        program = program.replace(written, host)
    return program.replace("ArangoClient()", f"ArangoClient(hosts={first!r})")


async def executed(line: str, names: dict[str, Any]) -> Any:
    """Runs a line of a program; returns the value of an expression."""
    kind = "exec" if "=" in line or line.startswith("from") else "eval"
    code = compile(line, line, kind, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    value = eval(code, names)  # noqa: S307
    return await value if inspect.isawaitable(value) else value


def test_each_way_to_make_a_client(run: Run, cluster: SimulatedCluster) -> None:
    first, second, _ = cluster.coordinators
    reached = iter([{first.id}, {first.id, second.id}, {first.id, second.id},
                    {first.id, second.id}, {first.id, second.id}])

    async def main() -> None:
        names: dict[str, Any] = {"hosts": cluster.endpoints[:2]}
        header, *lines = simulated(CLIENTS, cluster).splitlines()
        await executed(header, names)
        for line in lines:
            await executed(line, names)
            async with names["client"] as client:
                db = await client.db("_system", username="root", password="passwd")
                answered = {await db.cluster.server_id() for _ in range(40)}
                assert answered == next(reached), line

    run(main())


def test_each_call(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        names: dict[str, Any] = {}
        await executed(CLIENTS.splitlines()[0], names)
        answers = [await executed(line, names)
                   for line in simulated(CALLS, cluster).splitlines()]
        _, _, _, server_id, role, health, _, statistics, on, off = answers
        assert server_id == names["server_id"] == cluster.coordinators[0].id
        assert role == "COORDINATOR" and server_id in health["Health"]
        assert "error" not in health and "server" in statistics
        assert "deactivated" in str(on) and "reactivated" in str(off)
        await names["client"].close()

    run(main())


@pytest.mark.parametrize("method", AIOARANGODB)
def test_the_value_is_aioarangodbs(env: Environment, method: str) -> None:
    """As of the binding without asyncio, whose values are held to aioarangodb's already."""
    theirs, ours = AIOARANGODB[method]
    server = env.cluster.dbservers[0].id

    async def called() -> Any:
        host = env.root.request("GET", "/_api/version").host or ""
        async with libarango.aio.ArangoClient(host) as client:
            return await theirs(await client.db("_system", "root", "passwd"), server)

    value = asyncio.run(called())
    expected = ours(env.root, server)
    # Further members of the envelope, and members that only aioarangodb renames.
    if method in ("cluster.server_statistics", "cluster.toggle_maintenance_mode"):
        expected = {name: expected[name] for name in expected if name not in ("error", "code")}
    if method == "status":
        value = renamed(value, foxx_api="foxxApi")
    assert comparable(value) == comparable(expected)


@pytest.mark.parametrize("theirs, ours", [
    (aioarangodb.ArangoClient.__init__, libarango.aio.ArangoClient.__init__),
    (aioarangodb.ArangoClient.db, libarango.aio.ArangoClient.db),
    *((getattr(aioarangodb.cluster.Cluster, name), getattr(libarango.aio.Cluster, name))
      for name in vars(aioarangodb.cluster.Cluster) if not name.startswith("_")),
    (aioarangodb.response.Response.__init__, libarango.aio.http.Response.__init__),
    (aioarangodb.http.HTTPClient.create_session, libarango.aio.HTTPClient.create_session),
    (aioarangodb.http.HTTPClient.send_request, libarango.aio.HTTPClient.send_request),
], ids=lambda function: str(function.__qualname__))
def test_parameters_of_aioarangodb_are_accepted(
        theirs: Callable[..., Any], ours: Callable[..., Any]) -> None:
    assert inspect.iscoroutinefunction(ours) == inspect.iscoroutinefunction(theirs)
    wanted, given = (list(inspect.signature(function).parameters.values())
                     for function in (theirs, ours))
    assert [parameter.name for parameter in given[:len(wanted)]] == [
        parameter.name for parameter in wanted]
    for parameter in given[len(wanted):]:
        assert parameter.kind is parameter.VAR_KEYWORD or parameter.default is not parameter.empty


def test_imports_of_aioarangodb_work() -> None:
    for module, names in (
            (libarango.aio, ("ArangoClient", "HTTPClient", "errno", "ArangoError",
                             "ServerConnectionError", "ClusterHealthError")),
            (libarango.aio.http, ("HTTPClient", "Response")),
            (libarango.aio.exceptions, (
                "ArangoError", "ArangoClientError", "ArangoServerError", "ClusterHealthError",
                "ClusterServerIDError", "ClusterServerRoleError", "ClusterServerStatisticsError",
                "ClusterServerVersionError", "ClusterServerEngineError",
                "ClusterMaintenanceModeError", "ClusterEndpointsError", "ServerConnectionError"))):
        for name in names:
            assert hasattr(module, name), name
    assert libarango.aio.exceptions.ArangoError is libarango.ArangoError
