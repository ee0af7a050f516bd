"""Compatibility with programs for python-arango: equal names, parameters, values and exceptions.
Comparisons ignore what changes between calls, see `comparable`."""

from __future__ import annotations

import inspect
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

import arango.client
import arango.cluster
import arango.database
import arango.exceptions
import aioarangodb.database  # type: ignore[import-untyped]
import pytest

from comparable_values import comparable
from environment import LICENSE, Environment
from libarango import ArangoClient, ArangoError, Cluster, Database, exceptions
from libarango.python_arango import DatabaseMethods
from sim_process import FaultyHosts, SimulatedCluster

Call = Callable[[Any, Environment], Any]


class Clients(NamedTuple):
    theirs: Any
    ours: Database


def clients_of(endpoint: str, cluster: SimulatedCluster, **options: Any) -> Iterator[Clients]:
    theirs = arango.client.ArangoClient(endpoint)
    with ArangoClient(endpoint, **options) as ours:
        yield Clients(theirs.db(password=cluster.password), ours.db(password=cluster.password))
    theirs.close()


@pytest.fixture
def clients(env: Environment, gates: Any) -> Iterator[Clients]:
    """Both clients as a superuser at one coordinator."""
    yield from clients_of(gates[0].endpoint, env.cluster)


@pytest.fixture
def at_dbserver(env: Environment, gates: Any) -> Iterator[Clients]:
    yield from clients_of(gates[1].endpoint, env.cluster)


def first(s: Environment) -> str:
    return s.cluster.dbservers[0].id


CLUSTER: dict[str, Call] = {
    "server_id": lambda db, s: db.cluster.server_id(),
    "server_role": lambda db, s: db.cluster.server_role(),
    "server_mode": lambda db, s: db.cluster.server_mode(),
    "server_version": lambda db, s: [
        db.cluster.server_version(server.id) for server in
        s.cluster.coordinators + s.cluster.dbservers],
    "server_engine": lambda db, s: db.cluster.server_engine(first(s)),
    "server_statistics": lambda db, s: db.cluster.server_statistics(server_id=first(s)),
    "server_maintenance_mode": lambda db, s: (
        db.cluster.server_maintenance_mode(first(s)),
        db.cluster.toggle_server_maintenance_mode(first(s), "maintenance", timeout=30),
        db.cluster.server_maintenance_mode(first(s))["Mode"]),
    "toggle_server_maintenance_mode": lambda db, s: [
        db.cluster.toggle_server_maintenance_mode(first(s), mode)
        for mode in ("maintenance", "normal")],
    "health": lambda db, s: db.cluster.health(),
    "toggle_maintenance_mode": lambda db, s: [
        db.cluster.toggle_maintenance_mode(mode)["warning"].split(".")[0]
        for mode in ("on", "off", "7200", "off")],
    "endpoints": lambda db, s: db.cluster.endpoints(),
    "calculate_imbalance": lambda db, s: db.cluster.calculate_imbalance(),
    "calculate_rebalance_plan": lambda db, s: [
        db.cluster.calculate_rebalance_plan(),
        db.cluster.calculate_rebalance_plan(1, 3, True, True, True, 1.5, False, ["none"])],
    "rebalance": lambda db, s: db.cluster.rebalance(max_moves=1)["imbalanceBefore"],
    "execute_rebalance_plan": lambda db, s: [
        db.cluster.execute_rebalance_plan([]),
        db.cluster.execute_rebalance_plan(
            db.cluster.calculate_rebalance_plan(move_leaders=True)["moves"], version=1)],
    "vpack_sort_migration_status": lambda db, s: db.cluster.vpack_sort_migration_status(),
    "vpack_sort_migration_index_check": lambda db, s:
        db.cluster.vpack_sort_migration_index_check(),
    "migrate_vpack_sorting": lambda db, s: db.cluster.migrate_vpack_sorting(),
}

DATABASE: dict[str, Call] = {
    "version": lambda db, s: [db.version(), db.version(details=True)],
    "details": lambda db, s: db.details(),
    "status": lambda db, s: db.status(),
    "check_availability": lambda db, s: db.check_availability(),
    "role": lambda db, s: db.role(),
    "mode": lambda db, s: db.mode(),
    "set_mode": lambda db, s: [db.set_mode(mode) for mode in ("readonly", "default")],
    "time": lambda db, s: abs(db.time() - datetime.now()).total_seconds() < 60,
    "engine": lambda db, s: db.engine(),
    "statistics": lambda db, s: [db.statistics(), db.statistics(description=True)],
    "metrics": lambda db, s: [
        line for line in db.metrics().splitlines() if line.startswith("#")],
    "api_calls": lambda db, s: [sorted(call) for call in db.api_calls()["calls"]][:1],
    "support_info": lambda db, s: db.support_info(),
    "compact": lambda db, s: [db.compact(), db.compact(True, compact_bottom_most_level=False)],
    "license": lambda db, s: db.license(),
    "set_license": lambda db, s: db.set_license(f'"{LICENSE}"', force=True),
    "options": lambda db, s: db.options(),
    "options_available": lambda db, s: db.options_available(),
    "shutdown": lambda db, s: db.shutdown(soft=True),
    "shutdown_progress": lambda db, s: db.shutdown_progress(),
    "read_log_entries": lambda db, s: [
        db.read_log_entries(), db.read_log_entries(level="info"),
        db.read_log_entries("error", start=0, size=2, offset=0, search="x", sort="asc",
                            server_id=first(s))],
    "log_levels": lambda db, s: [
        db.log_levels(), db.log_levels(first(s)), db.log_levels(with_appenders=True)],
    "set_log_levels": lambda db, s: [
        db.set_log_levels(agency="DEBUG"), db.set_log_levels(first(s), queries="WARNING")],
    "reset_log_levels": lambda db, s: [
        db.set_log_levels(agency="DEBUG")["agency"], db.reset_log_levels(),
        db.reset_log_levels(server_id=first(s))],
    "log_settings": lambda db, s: db.log_settings(),
    "set_log_settings": lambda db, s: db.set_log_settings(url=True, database=False),
    "tls": lambda db, s: db.tls(),
    "reload_tls": lambda db, s: db.reload_tls(),
    "jwt_secrets": lambda db, s: db.jwt_secrets(),
    "reload_jwt_secrets": lambda db, s: db.reload_jwt_secrets(),
    "create_access_token": lambda db, s: db.create_access_token(
        "root", "mine", int(time.time()) + 600),
    "list_access_tokens": lambda db, s: [
        db.list_access_tokens(user="root"), s.a_token()["name"], db.list_access_tokens("root")],
    "delete_access_token": lambda db, s: db.delete_access_token("root", s.a_token()["id"]),
    "async_jobs": lambda db, s: [
        db.async_jobs("done"), db.async_jobs("pending", count=3),
        s.an_async_job() in db.async_jobs("done")],
    "clear_async_jobs": lambda db, s: [
        db.clear_async_jobs(), s.an_async_job() != "", db.clear_async_jobs(0),
        len(db.async_jobs("done")), db.clear_async_jobs(threshold=int(time.time()) + 60),
        db.async_jobs("done")],
}
# Operations of DB-Servers only.
AT_DBSERVER: dict[str, Call] = {"encryption": lambda db, s: db.encryption()}

# Those of the API's version v0, over hosts that give these answers.
ANSWERED: dict[str, tuple[Any, list[Call]]] = {
    "properties": ({"error": False, "code": 200, "result": {
        "id": "1", "name": "_system", "isSystem": True, "sharding": "", "replicationFactor": 2,
        "writeConcern": 1, "replicationVersion": "2", "path": ""}}, [
            lambda db, s: db.properties()]),
    "required_db_version": ({"error": False, "code": 200, "version": "31210"}, [
        lambda db, s: db.required_db_version()]),
    "echo": ({"url": "/_admin/echo", "headers": {"host": "db1"}, "requestBody": "{}"}, [
        lambda db, s: db.echo(), lambda db, s: db.echo({"a": [1]})]),
    "reload_routing": ("", [lambda db, s: db.reload_routing()]),
    "execute": ({"a": [1, None]}, [lambda db, s: db.execute("return {a: [1, null]}")]),
}
# Of python-arango, `read_log` is of an older version, as aioarangodb has it.
LOG = {"totalAmount": 2, "lid": [1, 2], "topic": ["a", "b"], "level": [3, 3], "text": ["x", "y"]}

# The one value that is other than python-arango's: it leaves error and code of the answer in it.
NOT_THE_SAME = {"server_count"}


@pytest.mark.parametrize("method", [*CLUSTER, *DATABASE])
def test_the_value_is_the_same(clients: Clients, env: Environment, method: str) -> None:
    call = CLUSTER.get(method) or DATABASE[method]
    expected = comparable(call(clients.theirs, env))
    env.cluster.reset()
    assert comparable(call(clients.ours, env)) == expected


@pytest.mark.parametrize("method", AT_DBSERVER)
def test_the_value_of_a_dbserver_is_the_same(
        at_dbserver: Clients, env: Environment, method: str) -> None:
    expected = AT_DBSERVER[method](at_dbserver.theirs, env)
    assert AT_DBSERVER[method](at_dbserver.ours, env) == expected


@pytest.mark.parametrize("method", ANSWERED)
def test_the_request_and_the_value_are_the_same(
        faulty: FaultyHosts, env: Environment, method: str) -> None:
    answer, calls = ANSWERED[method]
    faulty.fault(0, "answer", answer={"body": answer})
    # The host answers no question for its version.
    for clients in clients_of(faulty.hosts[0], env.cluster, version_check=False):
        for call in calls:
            faulty.forget_requests()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                expected = call(clients.theirs, env)
            assert call(clients.ours, env) == expected
            theirs, ours = faulty.requests(0)
            for member in ("method", "path", "body_size"):
                assert ours[member] == theirs[member], member


def test_the_old_log_has_aioarangodbs_form(faulty: FaultyHosts) -> None:
    faulty.fault(0, "answer", answer={"body": LOG})
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        log = client.db().read_log(upto="info", size=2, search="a b", sort="asc")
    assert log["total_amount"] == 2 and "totalAmount" not in log and log["text"] == ["x", "y"]
    request, = faulty.requests(0)
    assert request["path"] == "/_db/_system/_admin/log?upto=info&size=2&search=a%20b&sort=asc"
    assert list(inspect.signature(Database.read_log).parameters) == list(
        inspect.signature(aioarangodb.database.Database.read_log).parameters)


def test_the_server_count_is_without_error_and_code(clients: Clients) -> None:
    theirs = clients.theirs.cluster.server_count()
    assert {**clients.ours.cluster.server_count(), "error": False, "code": 200} == theirs


def test_every_method_is_compared() -> None:
    shared = {name for name, value in vars(arango.cluster.Cluster).items()
              if name[0] != "_" and callable(value)}
    assert shared == {*CLUSTER} | NOT_THE_SAME
    ours = {name for name, value in vars(DatabaseMethods).items()
            if name[0] != "_" and callable(value)}
    assert ours == {*DATABASE, *AT_DBSERVER, *ANSWERED, "read_log"}


@pytest.mark.parametrize("method", [
    *CLUSTER, *NOT_THE_SAME, *DATABASE, *AT_DBSERVER, *ANSWERED])
def test_the_parameters_are_the_same(method: str) -> None:
    ours: type = Cluster if method in {*CLUSTER, *NOT_THE_SAME} else Database
    theirs: type = arango.cluster.Cluster if ours is Cluster else arango.database.StandardDatabase
    assert parameters(getattr(ours, method)) == parameters(getattr(theirs, method))


def parameters(method: Any) -> list[tuple[object, ...]]:
    return [("**",) if each.kind is each.VAR_KEYWORD else (each.name, each.kind, each.default)
            for each in inspect.signature(method).parameters.values()]


ERROR = {"error": True, "code": 400, "errorNum": 10, "errorMessage": "so it was wished"}


@pytest.mark.parametrize("method", [
    *CLUSTER, *NOT_THE_SAME, *DATABASE, *AT_DBSERVER, *ANSWERED])
def test_the_exception_has_the_same_name(faulty: FaultyHosts, env: Environment, method: str) -> None:
    """Every exception class of python-arango exists here and catches the same errors."""
    calls: dict[str, Call] = {**CLUSTER, **DATABASE, **AT_DBSERVER,
                              "server_count": lambda db, s: db.cluster.server_count(),
                              **{name: calls[0] for name, (_, calls) in ANSWERED.items()}}
    client = arango.client.ArangoClient(faulty.hosts[0])
    faulty.fault(0, "answer", answer={"status": 400, "body": ERROR})
    with pytest.raises(arango.exceptions.ArangoServerError) as expected:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            calls[method](client.db(), env)
    client.close()
    env.cluster.reset()
    with ArangoClient(faulty.hosts[0], version_check=False) as ours:
        with pytest.raises(ArangoError) as raised:
            calls[method](ours.db(), env)
    error = raised.value
    assert isinstance(error, getattr(exceptions, type(expected.value).__name__))
    assert isinstance(error, exceptions.ArangoServerError)
    for attribute in ("http_code", "error_code", "error_message", "source", "http_method"):
        assert getattr(error, attribute) == getattr(expected.value, attribute)
    assert error.operation is not None and error.message.startswith(f"{error.operation}: ")
