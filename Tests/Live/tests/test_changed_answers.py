"""The live suite, played against a test cluster whose responses are changed on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from changing_proxy import ChangingProxy
from replay import Reply
from suite import run

from libarango import Database
from sim_process import SimulatedCluster


def with_members(**members: Any) -> Callable[[Any], Any]:
    """Adds or replaces members."""
    return lambda body: {**body, **members}


def without(name: str) -> Callable[[Any], Any]:
    return lambda body: {key: value for key, value in body.items() if key != name}


def of_health(body: Any) -> Any:
    """DB-Servers have one member more, coordinators one less, and agents one of another type."""
    for id, server in body["Health"].items():
        if id.startswith("PRMR"):
            server["Zone"] = {"Name": "a"}
        elif id.startswith("CRDN"):
            del server["ShortName"]
        else:
            server["Leading"] = "yes"
    return body


def of_collections(body: Any) -> Any:
    """The first collection of the list has a member less."""
    del body["result"][0]["status"]
    return body


def of_statistics(body: Any) -> Any:
    body["server"]["threads"]["queued"] = None
    return body


def scenarios(*names: str) -> list[str]:
    """Returns the tests of scenarios with changes."""
    return [f"test_changes.py::test_changes_are_understood[{name}]" for name in names]


def refused(status: int, number: int) -> Reply:
    body = {"error": True, "code": status, "errorNum": number, "errorMessage": "changed"}
    return Reply.json(json.dumps(body), status)


def test_the_report_names_each_change(cluster: SimulatedCluster, database: Database, tmp_path: Path) -> None:
    """Also a new error. A name of the server's data is left out of the path."""
    database.call("database.create", name="customers.eu")
    changes: dict[str, Callable[[Any], Any]] = {
        "GET /_admin/cluster/health": of_health,
        "GET /_api/version": with_members(build=1),
        "GET /_api/engine": without("supports"),
        "GET /_api/collection": of_collections,
        "GET /_admin/statistics": of_statistics,
        "GET /_api/query/properties": with_members(enabled="on"),
        "GET /_admin/time": lambda body: refused(403, 11),
        "GET /_admin/license": with_members(**{"customers.eu": {}}),
        "GET /_api/database/current": lambda body: {**body, "result": {**body["result"], "sharding": 1}}}
    with ChangingProxy(cluster.endpoints[0], changes) as proxy:
        done = run(tmp_path, [proxy.url], "test_reads.py")
        assert proxy.made == changes.keys()
    assert done.status == 0, done.output
    assert done.differences() == {
        ("cluster.health", ".Health.<PRMR>.Zone", "object", "missing"),
        ("cluster.health", ".Health.<CRDN>.ShortName", "missing", "string"),
        ("cluster.health", ".Health.<AGNT>.Leading", "string", "boolean"),
        ("server.version", ".build", "number", "missing"),
        ("server.engine", ".supports", "missing", "object"),
        ("collection.list", "[].status", "sometimes missing", "number"),
        ("server.statistics", ".server.threads.queued", "null", "number"),
        ("query.tracking", ".enabled", "string", "boolean"),
        ("server.time", "(outcome)", "AUTH, HTTP 403, error 11", "ok"),
        ("server.license", ".<name>", "object", "missing"),
        ("database.properties", ".sharding", "number", "string")}
    assert "customers" not in done.report


def test_the_report_names_changes_inside_of_the_database_of_the_suite(
        cluster: SimulatedCluster, tmp_path: Path) -> None:
    changes = {"POST /_api/gharial/roads/edge/streets": lambda body: {**body, "edge": without("_rev")(body["edge"])}}
    with ChangingProxy(cluster.endpoints[0], changes) as proxy:
        done = run(tmp_path, [proxy.url], *scenarios("graphs"), changes=True)
    assert done.status == 0, done.output
    assert done.differences() == {("edge.insert", ".edge._rev", "missing", "string")}


def test_a_result_that_is_not_understood_fails(cluster: SimulatedCluster, tmp_path: Path) -> None:
    changes: dict[str, Callable[[Any], Any]] = {
        "GET /_admin/server/mode": without("mode"),
        "GET /_api/cluster/endpoints": with_members(endpoints={}),
        "GET /_admin/log/level": lambda body: Reply.json("{")}
    with ChangingProxy(cluster.endpoints[0], changes) as proxy:
        done = run(tmp_path, [proxy.url], "test_reads.py")
    failed = ("cluster.server_mode", "cluster.endpoints", "server.log_levels")
    # The levels of logs are read in two ways.
    assert done.status == 1 and "4 failed" in done.output
    assert done.differences() == {
        (operation, "(outcome)", "PROTOCOL, HTTP 200", "ok") for operation in failed}


def test_a_lost_row_fails(cluster: SimulatedCluster, tmp_path: Path) -> None:
    def lost(body: Any) -> Any:
        return {**body, "result": body["result"][1:]}

    with ChangingProxy(cluster.endpoints[0], {"POST /_api/cursor": lost}) as proxy:
        done = run(tmp_path, [proxy.url], "test_rows.py")
    assert done.status == 1 and "6 failed" in done.output


def test_a_failed_run_leaves_nothing(cluster: SimulatedCluster, database: Database, tmp_path: Path) -> None:
    """Scenarios that end early leave a collection, a user and a backup behind."""
    def there() -> list[Any]:
        return [database.call(f"{group}.list") for group in ("database", "user", "backup")]

    before = there()
    changes: dict[str, Callable[[Any], Any]] = {
        "POST /_api/document/singles": lambda body: refused(500, 4),
        r"PUT /_api/user/\w+/database/\w+": lambda body: refused(500, 4),
        "POST /_admin/backup/create": lambda body: Reply.json("{")}
    with ChangingProxy(cluster.endpoints[0], changes) as proxy:
        done = run(tmp_path, [proxy.url], *scenarios("documents", "users", "backups"), changes=True)
        assert proxy.made == changes.keys()
    assert done.status == 1 and "3 failed" in done.output
    for operation in ("document.insert", "user.set_permission"):
        assert f"Refused: {operation}" in done.output
    assert there() == before
