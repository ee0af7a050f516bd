"""Short names of servers are resolved to ids, which most endpoints require."""

from __future__ import annotations

import json
from typing import Any

import pytest
from expected_server_requests import REQUESTS
from replay import Asked, ReplayHost, Reply, well

import libarango
from libarango import ArangoClient, ArangoError, Database

ARGUMENTS = {expected.operation: expected.arguments for expected in reversed(REQUESTS)}
HEALTH = "/_db/_system/_admin/cluster/health"
IDS = {"DBServer0001": "PRMR-1", "DBServer0002": "PRMR-2", "Coordinator0001": "CRDN-1"}

# Operations whose short names the server resolves itself.
KNOWN_TO_SERVERS = {
    "cluster.remove_server": ["server"], "cluster.clean_out_server": ["server"],
    "cluster.resign_leadership": ["server"], "cluster.move_shard": ["from_server", "to_server"]}
# The other operations, with the notation of the id.
LOOKED_UP = {
    "cluster.server_version": "?ServerID=", "cluster.server_engine": "?ServerID=",
    "cluster.server_statistics": "?ServerID=", "cluster.dbserver_statistics": "?DBserver=",
    "cluster.server_maintenance_mode": "/_admin/cluster/maintenance/",
    "cluster.toggle_server_maintenance_mode": "/_admin/cluster/maintenance/",
    "cluster.shard_statistics": "?DBserver=", "database.shard_statistics": "?DBserver=",
    "server.metrics": "?serverId=",
    "server.usage_metrics": "?serverId=", "server.log_entries": "?serverId=",
    "server.log_levels": "?serverId=", "server.set_log_levels": "?serverId=",
    "server.reset_log_levels": "?serverId="}


def telling(ids: dict[str, str]) -> Any:
    """Agents have no short names."""
    servers = {server: {"ShortName": name, "Role": "DBServer"} for name, server in ids.items()}
    health = json.dumps({"error": False, "code": 200, "ClusterId": "u",
                         "Health": {"AGNT-1": {"Role": "Agent"}, **servers}})

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/_admin/cluster/health"):
            return Reply.json(health)
        if asked.path.endswith("/_api/version"):
            return well(asked)
        return Reply.json('{"error":false,"code":200,"id":"1","result":{}}')
    return answer


@pytest.fixture
def host(host: ReplayHost) -> ReplayHost:
    host.answer = telling(IDS)
    return host


def targets(host: ReplayHost) -> list[str]:
    """Without version requests."""
    return [asked.target for asked in host.asked() if "/_api/version" not in asked.target]


def test_the_operations_are_those_of_the_table() -> None:
    assert {row["name"] for row in libarango.operations()
            if any(argument.get("server") for argument in row["arguments"])} == {
        *KNOWN_TO_SERVERS, *LOOKED_UP}


@pytest.mark.parametrize("operation", LOOKED_UP)
def test_a_short_name_is_sent_as_the_id(
        db: Database, host: ReplayHost, operation: str) -> None:
    db.call(operation, **{**ARGUMENTS[operation], "server_id": "DBServer0002"})
    health, own = targets(host)
    assert health == HEALTH
    assert own.endswith(LOOKED_UP[operation] + "PRMR-2")


@pytest.mark.parametrize("operation", LOOKED_UP)
@pytest.mark.parametrize("server", ["PRMR-1", "CRDN-1", "AGNT-1", "SNGL-1"])
def test_an_id_is_sent_as_it_is(
        db: Database, host: ReplayHost, operation: str, server: str) -> None:
    db.call(operation, **{**ARGUMENTS[operation], "server_id": server})
    own, = targets(host)
    assert own.endswith(LOOKED_UP[operation] + server)


@pytest.mark.parametrize("operation", KNOWN_TO_SERVERS)
def test_a_short_name_is_left_to_a_server_that_knows_it(
        db: Database, host: ReplayHost, operation: str) -> None:
    names = {name: "DBServer0001" for name in KNOWN_TO_SERVERS[operation]}
    db.call(operation, **{**ARGUMENTS[operation], **names})
    own, = host.asked()
    assert list(own.json().values()).count("DBServer0001") == len(names)


def test_all_is_not_a_short_name(db: Database, host: ReplayHost) -> None:
    db.call("cluster.shard_statistics", server_id="all")
    own, = targets(host)
    assert own.endswith("?DBserver=all")


def test_the_names_are_requested_once(client: ArangoClient, host: ReplayHost) -> None:
    databases = [client.db(name, "root", "passwd") for name in ("_system", "shop")]
    for db in databases:
        for operation in LOOKED_UP:
            for name in IDS:
                db.call(operation, **{**ARGUMENTS[operation], "server_id": name})
    asked = targets(host)
    assert len(asked) == 1 + 2 * len(LOOKED_UP) * len(IDS)
    assert [target for target in asked if target.endswith("/health")] == [HEALTH]


def test_the_error_for_an_unknown_name_lists_the_known_ones(
        db: Database, host: ReplayHost) -> None:
    with pytest.raises(ArangoError) as raised:
        db.call("cluster.server_version", server_id="DBServer0003")
    error = raised.value
    assert error.status == "ARANGO_ERR_ARGUMENT" and error.execution == "no"
    assert error.operation == "cluster.server_version"
    assert error.message == (
        'cluster.server_version: no server is called "DBServer0003" '
        "(known: Coordinator0001, DBServer0001, DBServer0002)")
    assert targets(host) == [HEALTH]


def test_a_server_that_joined_later_is_found(db: Database, host: ReplayHost) -> None:
    db.call("cluster.server_version", server_id="DBServer0001")
    host.answer = telling({**IDS, "DBServer0003": "PRMR-3"})
    db.call("cluster.server_version", server_id="DBServer0003")
    db.call("cluster.server_version", server_id="DBServer0001")
    asked = targets(host)
    assert asked.count(HEALTH) == 2
    assert [target.rpartition("=")[2] for target in asked if target != HEALTH] == [
        "PRMR-1", "PRMR-3", "PRMR-1"]


@pytest.mark.parametrize("name", ["größe / 50%", 'a"b', "prmr-1", "PRMR", "id=1&x"])
def test_a_name_may_be_any_text(db: Database, host: ReplayHost, name: str) -> None:
    host.answer = telling({name: "PRMR-7"})
    db.call("cluster.server_version", server_id=name)
    assert targets(host)[-1].endswith("?ServerID=PRMR-7")


@pytest.mark.parametrize("reply", [
    Reply.json('{"error":true,"code":403,"errorNum":403,"errorMessage":"no"}', 403),
    Reply.json('{"error":true,"code":404,"errorNum":404,"errorMessage":"no"}', 404),
    Reply.json('{"error":true,"code":500,"errorNum":500,"errorMessage":"agency"}', 500),
    Reply.json('{"error":false,"code":200,"Health":{}}'), Reply.json('{"Health":[1]}'),
    Reply.json("[]"), Reply.json(""), Reply.json("{"), Reply.json('{"Health":{"PRMR-1":[]}}')],
    ids=lambda reply: f"{reply.status} {reply.body.decode()}")
def test_a_name_that_cannot_be_resolved_is_sent_unchanged(
        db: Database, host: ReplayHost, reply: Reply) -> None:
    host.answer = lambda asked: reply if asked.path.endswith("/health") else well(asked)
    db.call("cluster.server_version", server_id="DBServer0001")
    assert targets(host) == [
        HEALTH, "/_db/_system/_admin/cluster/nodeVersion?ServerID=DBServer0001"]


def test_a_name_that_cannot_be_resolved_is_encoded(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply.json("{}", 403 if "health" in asked.target else 200)
    db.call("cluster.server_maintenance_mode", server_id="DB/ü 1")
    assert targets(host)[-1] == "/_db/_system/_admin/cluster/maintenance/DB%2F%C3%BC%201"


def test_an_unauthorized_health_request_fails_the_operation(
        db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply.json(
        '{"error":true,"code":401,"errorNum":11,"errorMessage":"not authorized"}', 401)
    with pytest.raises(ArangoError) as raised:
        db.call("cluster.server_version", server_id="DBServer0001")
    assert raised.value.status == "ARANGO_ERR_AUTH" and raised.value.execution == "no"
    assert targets(host) == [HEALTH]


def test_version_and_names_are_both_known_before_anything_is_sent(
        db: Database, host: ReplayHost) -> None:
    db.call("server.usage_metrics", server_id="DBServer0001")
    assert [asked.target for asked in host.asked()] == [
        "/_db/_system/_api/version?details=true", HEALTH,
        "/_db/_system/_admin/usage-metrics?serverId=PRMR-1"]
