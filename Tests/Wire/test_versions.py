"""An operation missing in the server's version is refused and not sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from expected_server_requests import REQUESTS
from replay import Asked, ReplayHost, Reply, well

import libarango
from libarango import ArangoClient, ArangoError, Database

ARGUMENTS = {expected.operation: expected.arguments for expected in reversed(REQUESTS)}
QUESTION = "/_db/_system/_api/version?details=true"
PROBE = "/_db/_system/_admin/server/availability"


@dataclass(frozen=True)
class Limit:
    """Versions just below, at and above the limits of some operations."""

    operations: tuple[str, ...]
    since: list[str]
    removed_in: str | None
    has: tuple[str, ...]
    lacks: tuple[str, ...]
    told: str


LIMITS = [
    Limit(("cluster.server_maintenance_mode", "cluster.toggle_server_maintenance_mode"),
          ["3.10.1"], None, ("3.10.1", "3.10.1-1", "3.10.14", "3.11.0", "4.0.0-devel"),
          ("3.10.0", "3.10.0-rc.2", "3.9.12"), "which is there since 3.10.1"),
    Limit(("server.usage_metrics",), ["3.10.13", "3.11.7"], None,
          ("3.10.13", "3.10.14", "3.11.7", "3.11.7-1", "3.12.0", "3.12.10"),
          ("3.10.12", "3.10.0", "3.11.0", "3.11.6", "3.11.6-2"),
          "which is there since 3.10.13 and 3.11.7"),
    Limit(("cluster.vpack_sort_migration_status", "cluster.vpack_sort_migration_index_check",
           "cluster.migrate_vpack_sorting"), ["3.11.11", "3.12.2"], None,
          ("3.11.11", "3.11.14", "3.12.2", "3.12.2-1", "3.12.10", "4.0.0"),
          ("3.10.14", "3.11.10", "3.11.10-1", "3.12.0", "3.12.1", "3.12.1-2"),
          "which is there since 3.11.11 and 3.12.2"),
    Limit(("cluster.agency_diagnosis", "server.options", "server.options_description",
           "collection.key_generators"),
          ["3.12"], None, ("3.12.0", "3.12.0-1", "3.12.10", "4.0.0-devel"),
          ("3.11.14", "3.11.14-1", "3.10.0"), "which is there since 3.12"),
    Limit(("server.reset_log_levels",), ["3.12.1"], None, ("3.12.1", "3.12.10", "3.13.0"),
          ("3.12.0", "3.12.0-2", "3.11.14"), "which is there since 3.12.1"),
    Limit(("cluster.reserve_ids",), ["3.12.5-3"], None,
          ("3.12.5-3", "3.12.5-4", "3.12.5-12", "3.12.6", "3.12.7-2", "4.0.0-devel", "4.0"),
          ("3.12.5", "3.12.5-1", "3.12.5-2", "3.12.5-devel", "3.12.5-nightly.20260416",
           "3.12.5-rc.3", "3.12.4-9", "3.11.14"), "which is there since 3.12.5-3"),
    Limit(("server.api_calls", "token.list", "token.create",
           "token.delete"), ["3.12.5"], None,
          ("3.12.5", "3.12.5-3", "3.12.7-2", "3.12.10", "3.12.10-nightly.20260416", "4.0.0-devel"),
          ("3.12.4", "3.12.4-3", "3.11.14"), "which is there since 3.12.5"),
    Limit(("query.plans", "query.clear_plans"), ["3.12.4"], None,
          ("3.12.4", "3.12.4-1", "3.12.10", "4.0.0-devel"), ("3.12.3", "3.12.3-2", "3.11.14"),
          "which is there since 3.12.4"),
    Limit(("server.deployment_id", "server.aql_queries"), ["3.12.6"], None,
          ("3.12.6", "3.12.10"), ("3.12.5", "3.12.5-3"), "which is there since 3.12.6"),
    Limit(("server.options_public", "server.crashes", "server.crash", "server.delete_crash",
           "server.activities"),
          ["3.12.8"], None, ("3.12.8", "3.12.9-1", "3.12.10"), ("3.12.7", "3.12.7-2"),
          "which is there since 3.12.8"),
    Limit(("cluster.server_statistics", "cluster.dbserver_statistics", "server.statistics"),
          [], "4.0", ("3.10.0", "3.12.10", "3.12.10-nightly.20260416", "3.99.99"),
          ("4.0", "4.0.0", "4.0.0-devel", "4.0.0-rc.1", "4.0.1", "4.1.0", "5.0.0"),
          "removed in 4.0; use server.metrics"),
    *(Limit(operations, [], "4.0", ("3.10.0", "3.12.10", "3.99.99"), ("4.0", "4.0.0-devel"),
            "removed in 4.0" + instead)
      for operations, instead in (
          (("server.target_version",), "; use server.version"),
          (("server.log",), "; use server.log_entries"),
          (("server.echo", "server.reload_routing", "query.functions", "query.create_function",
            "query.delete_function"), ""))),
]
CASES = [(operation, version, version in limit.has, limit.told)
         for limit in LIMITS for operation in limit.operations
         for version in limit.has + limit.lacks]


def of_version(version: str) -> Callable[[Asked], Reply]:
    """A server of that version, which answers all else with every member there may be."""
    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/_api/version"):
            return Reply.json(json.dumps({"server": "arango", "license": "enterprise",
                                          "version": version}))
        if asked.path.rpartition("/")[0].endswith("/_api/document"):
            return Reply.json("[]" if asked.body.startswith(b"[") else "{}")
        result = [] if "/_api/cursor" in asked.path else {"crashes": [], "id": "1"}
        return Reply.json(json.dumps({
            "error": False, "code": 200, "id": "1", "result": result, "tokens": [],
            "version": "31210", "keyGenerators": [], "deletedCount": 0, "hasMore": False}))
    return answer


def targets(host: ReplayHost) -> list[str]:
    return [asked.target for asked in host.asked()]


def assert_refused(db: Database, operation: str, version: str, told: str) -> None:
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    error = raised.value
    assert error.status == "ARANGO_ERR_UNSUPPORTED" and error.execution == "no"
    assert error.operation == operation and error.http_code is None
    assert error.message == f"{operation}: server {version} has no {operation}, {told}"


def test_the_limits_are_those_of_the_table() -> None:
    assert {row["name"]: (row["since"], row["removed_in"]) for row in libarango.operations()
            if row["since"] or row["removed_in"]} == {
        operation: (limit.since, limit.removed_in)
        for limit in LIMITS for operation in limit.operations}


@dataclass(frozen=True)
class ArgumentLimit:
    """An argument that not every version takes, with a value, and versions around its limit."""

    operation: str
    argument: str
    value: object
    since: list[str]
    has: tuple[str, ...]
    lacks: tuple[str, ...]
    wanted: str


ARGUMENT_LIMITS = [
    *(ArgumentLimit(operation, "exclude_system_collections", value, ["3.11"],
                    ("3.11.0", "3.11.0-1", "3.12.10", "4.0.0"), ("3.10.14", "3.10.0"),
                    "3.11 or later")
      for operation in ("cluster.calculate_rebalance_plan", "cluster.rebalance")
      for value in (True, False)),
    *(ArgumentLimit(operation, "server_id", "PRMR-1", ["3.10.2"],
                    ("3.10.2", "3.11.0", "4.0.0"), ("3.10.1", "3.10.1-2", "3.10.0"),
                    "3.10.2 or later")
      for operation in ("server.log_levels", "server.set_log_levels")),
    ArgumentLimit("query.execute", "allow_retry", True, ["3.11"], ("3.11.0", "3.12.10", "4.0.0"),
                  ("3.10.14", "3.10.0"), "3.11 or later"),
    *(ArgumentLimit(operation, "use_plan_cache", True, ["3.12.4"], ("3.12.4", "3.12.10", "4.0.0"),
                    ("3.12.3", "3.12.3-2", "3.11.14"), "3.12.4 or later")
      for operation in ("query.execute", "query.explain")),
    ArgumentLimit("transaction.begin", "skip_fast_lock_round", True, ["3.12.1"],
                  ("3.12.1", "3.12.10", "4.0.0"), ("3.12.0", "3.11.14"), "3.12.1 or later"),
    *(ArgumentLimit(operation, "version_attribute", "n", ["3.12"], ("3.12.0", "3.12.10", "4.0.0"),
                    ("3.11.14", "3.10.0"), "3.12 or later")
      for operation in (
          "document.insert", "document.update", "document.replace", "document.insert_many",
          "document.update_many", "document.replace_many"))]


def test_the_limits_of_arguments_are_those_of_the_table() -> None:
    assert {(row["name"], argument["name"]): (argument["since"], argument["removed_in"])
            for row in libarango.operations() for argument in row["arguments"]
            if argument["since"] or argument["removed_in"]} == {
        (limit.operation, limit.argument): (limit.since, None) for limit in ARGUMENT_LIMITS}


@pytest.mark.parametrize("limit", ARGUMENT_LIMITS, ids=lambda limit: f"{limit.operation}")
def test_argument_is_sent_if_the_version_has_it(
        db: Database, host: ReplayHost, limit: ArgumentLimit) -> None:
    given = {**ARGUMENTS[limit.operation], limit.argument: limit.value}
    for version in limit.has:
        host.answer = of_version(version)
        with ArangoClient(host.url) as client:
            client.db("_system", "root", "").call(limit.operation, **given)
        assert len(host.asked()) == 2
    for version in limit.lacks:
        host.answer = of_version(version)
        with (ArangoClient(host.url) as client, pytest.raises(ArangoError) as raised):
            client.db("_system", "root", "").call(limit.operation, **given)
        error = raised.value
        assert error.status == "ARANGO_ERR_UNSUPPORTED" and error.execution == "no"
        assert error.message == (
            f"{limit.operation}: argument {limit.argument}: expected server version "
            f"{limit.wanted}, got {version}")
        assert targets(host) == [QUESTION]


@pytest.mark.parametrize("limit", ARGUMENT_LIMITS, ids=lambda limit: f"{limit.operation}")
def test_without_the_argument_no_version_is_requested(
        db: Database, host: ReplayHost, limit: ArgumentLimit) -> None:
    host.answer = of_version("3.10.0")
    given = {**ARGUMENTS[limit.operation], limit.argument: None}
    db.call(limit.operation, **given)
    assert len(host.asked()) == 1


@pytest.mark.parametrize("operation, version, has, told", CASES)
def test_operation_is_sent_if_the_version_has_it(
        db: Database, host: ReplayHost, operation: str, version: str, has: bool,
        told: str) -> None:
    host.answer = of_version(version)
    if has:
        db.call(operation, **ARGUMENTS[operation])
        assert len(host.asked()) == 2
    else:
        assert_refused(db, operation, version, told)
        assert targets(host) == [QUESTION]


UNTOLD = [Reply.json(body) for body in (
    '{"version":""}', '{"version":"3"}', '{"version":"latest"}',
    '{"version":"3.12.x"}', '{"version":"-1.0.0"}', '{"version":"3.12.5.1"}',
    '{"version":"99999999999999999999.0.0"}', '{"version":" 3.12.4"}', '{"version":3.12}',
    '{"version":null}', '{"server":"arango"}', "[]", '"3.12.4"', "", "3.12.4", "{")] + [
    Reply.json('{"error":true,"code":403,"errorNum":11,"errorMessage":"no"}', 403),
    Reply.json('{"error":true,"code":404,"errorNum":404,"errorMessage":"no"}', 404),
    Reply.json('{"error":true,"code":500,"errorNum":4,"errorMessage":"no"}', 500)]


@pytest.mark.parametrize(
    "reply", UNTOLD, ids=lambda reply: f"{reply.status} {reply.body.decode()}")
def test_operation_is_sent_to_a_server_of_unknown_version(
        db: Database, host: ReplayHost, reply: Reply) -> None:
    host.answer = lambda asked: reply if asked.path.endswith("/_api/version") else well(asked)
    db.call("server.options_public")
    assert targets(host) == [QUESTION, "/_db/_system/_admin/options-public"]


@pytest.mark.parametrize("reply", [
    Reply.json('{"version":"latest"}'), Reply.json("{"),
    Reply.json('{"error":true,"code":403,"errorNum":11,"errorMessage":"no"}', 403)],
    ids=["a word", "no JSON", "403"])
def test_a_failed_version_request_is_not_repeated(
        db: Database, host: ReplayHost, reply: Reply) -> None:
    host.answer = lambda asked: reply if asked.path.endswith("/_api/version") else well(asked)
    for _ in range(3):
        db.call("server.options_public")
    assert targets(host).count(QUESTION) == 1


def test_an_unauthorized_version_request_fails_the_operation(
        db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply.json(
        '{"error":true,"code":401,"errorNum":11,"errorMessage":"not authorized"}', 401)
    with pytest.raises(ArangoError) as raised:
        db.call("token.list", user="root")
    assert raised.value.status == "ARANGO_ERR_AUTH" and raised.value.http_code == 401
    assert raised.value.operation == "token.list" and raised.value.execution == "no"
    assert targets(host) == [QUESTION]


@pytest.fixture
def two_hosts() -> Iterator[tuple[ReplayHost, ReplayHost]]:
    with ReplayHost(of_version("3.12.10")) as one, ReplayHost(of_version("3.12.10")) as two:
        yield one, two


def test_the_version_of_each_host_is_requested_once(two_hosts: tuple[ReplayHost, ReplayHost]) -> None:
    with ArangoClient([host.url for host in two_hosts], max_attempts=1) as client:
        databases = [client.db(name, "root", "passwd") for name in ("_system", "shop")]
        for _ in range(3):
            for db in databases:
                db.call("token.list", user="root")
                db.call("server.options_public")
                db.call("cluster.server_statistics", server_id="PRMR-1")
    for host in two_hosts:
        asked = targets(host)
        assert len([target for target in asked if "/_api/version" in target]) == 1
        assert len(asked) == 10


@pytest.mark.parametrize("level", ["client", "database", "derived"])
def test_without_version_check_every_operation_is_sent(
        host: ReplayHost, level: str) -> None:
    host.answer = of_version("3.10.0")
    with ArangoClient(host.url, version_check=level != "client") as client:
        db = client.db("_system", "root", "")
        if level == "database":
            db = client.db("_system", "root", "", version_check=False)
        elif level == "derived":
            db = db.with_options(version_check=False)
        for limit in LIMITS:
            for operation in limit.operations:
                db.call(operation, **ARGUMENTS[operation])
                assert QUESTION not in targets(host)


def test_the_version_is_requested_again_after_a_failure(db: Database, host: ReplayHost) -> None:
    host.answer = of_version("3.12.4")
    assert_refused(db, "token.list", "3.12.4", "which is there since 3.12.5")
    lose(db, host)
    host.answer = of_version("3.12.5")
    host.start()
    assert db.call("token.list", user="root") == []
    # Its rest, half a second, may be over: then it is probed first.
    asked = [target for target in targets(host) if target != PROBE]
    assert asked == [QUESTION, "/_db/_system/_api/token/root"]
    lose(db, host)
    host.answer = of_version("3.12.4")
    host.start()
    assert_refused(db, "token.list", "3.12.4", "which is there since 3.12.5")


def lose(db: Database, host: ReplayHost) -> None:
    """Makes the client notice the change."""
    host.stop()
    with pytest.raises(ArangoError) as raised:
        db.call("cluster.server_id")
    assert raised.value.status == "ARANGO_ERR_CONNECT"
    host.asked()


@pytest.mark.parametrize("call", ["", "cluster.server_id"], ids=["no call", "a call"])
def test_a_host_that_was_upgraded_between_calls_has_more_operations(
        db: Database, host: ReplayHost, call: str) -> None:
    host.answer = of_version("3.12.4")
    assert_refused(db, "token.list", "3.12.4", "which is there since 3.12.5")
    host.stop()
    host.answer = of_version("3.12.5")
    host.start()
    if call:
        db.call(call)
    assert db.call("token.list", user="root") == []


@pytest.mark.parametrize("version", ["v0", "v1"])
def test_api_version_precedes_the_database(
        client: ArangoClient, host: ReplayHost, version: str) -> None:
    db = client.db("größe", "root", "", api_version=version)
    host.answer = of_version("3.12.10")
    db.call("server.options_public")
    db.call("job.list", status="done")
    db.request("GET", "/_api/collection")
    prefix = f"/_arango/{version}/_db/gr%C3%B6%C3%9Fe"
    assert targets(host) == [
        prefix + "/_api/version?details=true", prefix + "/_admin/options-public",
        prefix + "/_api/job/done", prefix + "/_api/collection"]


def test_api_version_is_one_of_two(client: ArangoClient, host: ReplayHost) -> None:
    with pytest.raises(ArangoError, match='"v2"') as raised:
        client.db("_system", "root", "", api_version="v2")
    assert raised.value.status == "ARANGO_ERR_ARGUMENT" and targets(host) == []
