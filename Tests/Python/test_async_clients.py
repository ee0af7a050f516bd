"""The other two clients against the same cluster: equal values, or the listed differences."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aioarangodb  # type: ignore[import-untyped]
import arangoasync  # type: ignore[import-untyped]
import arangoasync.auth  # type: ignore[import-untyped]
import pytest

from comparable_values import comparable
from environment import LICENSE, Environment
from libarango import ArangoClient, Database
from superuser_proxy import SuperuserProxy

Theirs = Callable[[Any, str], Awaitable[Any]]
Ours = Callable[[Database, str], Any]

# By the same name, and with the same value as python-arango's. The str is a DB-Server's id.
SHARED: dict[str, tuple[Theirs, Ours]] = {
    "cluster.server_id": (lambda db, _: db.cluster.server_id(),
                          lambda db, _: db.cluster.server_id()),
    "cluster.server_role": (lambda db, _: db.cluster.server_role(),
                            lambda db, _: db.cluster.server_role()),
    "cluster.health": (lambda db, _: db.cluster.health(), lambda db, _: db.cluster.health()),
    "cluster.endpoints": (lambda db, _: db.cluster.endpoints(),
                          lambda db, _: db.cluster.endpoints()),
    "engine": (lambda db, _: db.engine(), lambda db, _: db.engine()),
    "tls": (lambda db, _: db.tls(), lambda db, _: db.tls()),
    "reload_tls": (lambda db, _: db.reload_tls(), lambda db, _: db.reload_tls()),
    "log_levels": (lambda db, _: db.log_levels(), lambda db, _: db.log_levels()),
    "set_log_levels": (lambda db, _: db.set_log_levels(agency="DEBUG"),
                       lambda db, _: db.set_log_levels(agency="DEBUG")),
    "async_jobs": (lambda db, _: db.async_jobs("done", 3), lambda db, _: db.async_jobs("done", 3)),
}

# Further methods of python-arango-async, and their equivalents in libarango.
PYTHON_ARANGO_ASYNC: dict[str, tuple[Theirs, Ours]] = {
    **SHARED,
    "cluster.toggle_maintenance_mode": (
        lambda db, _: db.cluster.toggle_maintenance_mode("off"),
        lambda db, _: db.cluster.toggle_maintenance_mode("off")),
    # python-arango-async keeps the envelope of the result, without error and code.
    "cluster.server_maintenance_mode": (
        lambda db, id: db.cluster.server_maintenance_mode(id),
        lambda db, id: db.cluster.server_maintenance_mode(id)),
    "cluster.calculate_imbalance": (
        lambda db, _: db.cluster.calculate_imbalance(),
        lambda db, _: {"result": db.cluster.calculate_imbalance()}),
    "jwt_secrets": (lambda db, _: db.jwt_secrets(),
                    lambda db, _: {"result": db.jwt_secrets()}),
    "reload_jwt_secrets": (lambda db, _: db.reload_jwt_secrets(),
                           lambda db, _: {"result": db.reload_jwt_secrets()}),
    # Its statistics are those of /_admin/cluster/statistics.
    "cluster.statistics": (lambda db, id: db.cluster.statistics(id),
                           lambda db, id: db.cluster.dbserver_statistics(id)),
    # python-arango-async returns the HTTP status: 200 if there is nothing to do, else 202.
    "cluster.execute_rebalance_plan": (
        lambda db, _: db.cluster.execute_rebalance_plan([]),
        lambda db, _: 202 if db.cluster.execute_rebalance_plan([]) else 200),
    "cluster.calculate_rebalance_plan": (
        lambda db, _: db.cluster.calculate_rebalance_plan(maximum_number_of_moves=2),
        lambda db, _: db.cluster.calculate_rebalance_plan(max_moves=2)),
    # The whole answer, where python-arango gives a part of it.
    "version": (lambda db, _: db.version(True), lambda db, _: db.server.version(True)),
    "status": (lambda db, _: asked(db.status()), lambda db, _: db.server.status()),
    "set_mode": (lambda db, _: db.set_mode("default"),
                 lambda db, _: db.set_mode("default")["mode"]),
    "mode": (lambda db, _: db.mode(), lambda db, _: db.mode()),
    "check_availability": (lambda db, _: db.check_availability(),
                           lambda db, _: db.check_availability()),
    "support_info": (lambda db, _: db.support_info(), lambda db, _: db.support_info()),
    "options": (lambda db, _: db.options(), lambda db, _: db.options()),
    "options_available": (lambda db, _: db.options_available(),
                          lambda db, _: db.options_available()),
    "license": (lambda db, _: db.license(), lambda db, _: db.license()),
    "shutdown_progress": (lambda db, _: db.shutdown_progress(),
                          lambda db, _: db.shutdown_progress()),
    "metrics": (lambda db, id: series(db.metrics(id)),
                lambda db, id: names(db.server.metrics(id))),
    "read_log_entries": (lambda db, id: db.read_log_entries("info", size=2, server_id=id),
                         lambda db, id: db.read_log_entries("info", size=2, server_id=id)),
    "reset_log_levels": (lambda db, _: db.reset_log_levels(), lambda db, _: db.reset_log_levels()),
    "log_settings": (lambda db, _: db.log_settings(), lambda db, _: db.log_settings()),
    "set_log_settings": (lambda db, _: db.set_log_settings(url=True),
                         lambda db, _: db.set_log_settings(url=True)),
    "create_access_token": (
        lambda db, _: asked(db.create_access_token("root", "one", int(time.time()) + 600)),
        lambda db, _: db.create_access_token("root", "two", int(time.time()) + 600)),
    "list_access_tokens": (lambda db, _: db.list_access_tokens("root"),
                           lambda db, _: db.list_access_tokens("root")),
    # None, where python-arango gives what the server says.
    "set_license": (lambda db, _: db.set_license(f'"{LICENSE}"', force=True),
                    lambda db, _: nothing(db.set_license(LICENSE, force=True))),
    "compact": (lambda db, _: db.compact(), lambda db, _: nothing(db.compact())),
    "clear_async_jobs": (lambda db, _: db.clear_async_jobs(),
                         lambda db, _: nothing(db.clear_async_jobs())),
}

AIOARANGODB: dict[str, tuple[Theirs, Ours]] = {
    **SHARED,
    "cluster.server_version": (lambda db, id: db.cluster.server_version(id),
                               lambda db, id: db.cluster.server_version(id)),
    "cluster.server_engine": (lambda db, id: db.cluster.server_engine(id),
                              lambda db, id: db.cluster.server_engine(id)),
    "version": (lambda db, _: db.version(), lambda db, _: db.version()),
    "details": (lambda db, _: db.details(), lambda db, _: db.details()),
    "statistics": (lambda db, _: db.statistics(), lambda db, _: db.statistics()),
    "role": (lambda db, _: db.role(), lambda db, _: db.role()),
    "jwt_secrets": (lambda db, _: db.jwt_secrets(), lambda db, _: db.jwt_secrets()),
    "reload_jwt_secrets": (lambda db, _: db.reload_jwt_secrets(),
                           lambda db, _: db.reload_jwt_secrets()),
    "metrics": (lambda db, _: series(db.metrics()), lambda db, _: names(db.metrics())),
    "clear_async_jobs": (lambda db, _: db.clear_async_jobs(),
                         lambda db, _: db.clear_async_jobs()),
    # python-arango-async keeps error and code in these values.
    "cluster.server_statistics": (
        lambda db, id: db.cluster.server_statistics(id),
        lambda db, id: {**db.cluster.server_statistics(id), "error": False, "code": 200}),
    "cluster.toggle_maintenance_mode": (
        lambda db, _: db.cluster.toggle_maintenance_mode("off"),
        lambda db, _: {**db.cluster.toggle_maintenance_mode("off"), "error": False, "code": 200}),
    # python-arango-async renames fewer members than python-arango.
    "status": (lambda db, _: db.status(), lambda db, _: renamed(
        db.status(), foxx_api="foxxApi")),
}


async def asked(call: Awaitable[Any]) -> dict[str, Any]:
    """The plain value of an object of python-arango-async."""
    return dict((await call).to_dict())


async def series(call: Awaitable[str]) -> list[str]:
    return names(await call)


def names(metrics: str) -> list[str]:
    return [line for line in metrics.splitlines() if line.startswith("#")]


def nothing(value: object) -> None:
    assert value is not None


def renamed(value: dict[str, Any], **others: str) -> dict[str, Any]:
    return {others.get(name, name): member for name, member in value.items()}


@pytest.mark.parametrize("method", PYTHON_ARANGO_ASYNC)
def test_the_value_is_python_arango_asyncs(
        env: Environment, gates: tuple[SuperuserProxy, SuperuserProxy], method: str) -> None:
    theirs, ours = PYTHON_ARANGO_ASYNC[method]
    server = env.cluster.dbservers[0].id

    async def called() -> Any:
        async with arangoasync.ArangoClient(hosts=gates[0].endpoint) as client:
            auth = arangoasync.auth.Auth(env.cluster.username, env.cluster.password)
            return await theirs(await client.db("_system", auth=auth), server)

    expected = asyncio.run(called())
    assert without_name(comparable(ours(env.root, server))) == without_name(comparable(expected))


@pytest.mark.parametrize("method", AIOARANGODB)
def test_the_value_is_aioarangodbs(
        env: Environment, gates: tuple[SuperuserProxy, SuperuserProxy], method: str) -> None:
    theirs, ours = AIOARANGODB[method]
    server = env.cluster.dbservers[0].id

    async def called() -> Any:
        client = aioarangodb.ArangoClient(hosts=gates[0].endpoint)
        try:
            cluster = env.cluster
            return await theirs(
                await client.db("_system", cluster.username, cluster.password), server)
        finally:
            await client.close()

    expected = asyncio.run(called())
    assert comparable(ours(env.root, server)) == comparable(expected)


def without_name(value: Any) -> Any:
    """Tokens of one user must have different names."""
    return {**value, "name": None} if isinstance(value, dict) and "token" in value else value
