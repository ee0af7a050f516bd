"""Every method of every operation, from Python to a server and back."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from typing import Any

import pytest

import libarango
from data_operation_checks import DATA_CHECKS, name_in_python
from environment import LICENSE, Environment
from libarango import ArangoClient

Check = Callable[[Environment], object]
TABLE: dict[str, dict[str, Any]] = {row["name"]: row for row in libarango.operations()}


def moved(s: Environment) -> bool:
    job = s.db.cluster.query_agency_job(s.db.cluster.move_shard(**s.a_move(), try_undo=False))
    return bool(job["type"] == "moveShard" and job["status"] in ("ToDo", "Pending", "Finished"))


def balanced(s: Environment) -> bool:
    """202 for the moves of a plan, 200 for an empty plan."""
    s.a_collection(shards=6)
    plan = s.db.cluster.calculate_rebalance_plan(
        max_moves=2, leader_changes=True, move_leaders=True, move_followers=True, pi_factor=1.5,
        exclude_system_collections=False, databases_excluded=["none"])
    return (len(plan["moves"]) == 2 and s.db.cluster.execute_rebalance_plan(plan["moves"])
            and not s.db.cluster.execute_rebalance_plan([], version=1))


def removed(s: Environment) -> bool:
    lost = s.a_failed_coordinator()
    s.db.cluster.remove_server(lost)
    return lost not in {server["ShortName"] for server in s.db.cluster.health()["Health"].values()
                        if "ShortName" in server}


def reserved(s: Environment) -> bool:
    ids = s.db.cluster.reserve_ids(number=10)
    return int(ids["largest"]) - int(ids["smallest"]) == 9


def of_each_dbserver(s: Environment, answers: dict[str, Any], member: str, value: object) -> bool:
    """True if the response of each DB-Server has this value."""
    return set(answers) == {server.id for server in s.cluster.dbservers} and all(
        answer["result"][member] == value for answer in answers.values())


def deleted(s: Environment) -> bool:
    """A second deletion of a token succeeds."""
    token = s.a_token()
    for _ in range(2):
        s.db.token.delete("root", token["id"])
    return s.db.token.list("root") == []


def logged(s: Environment) -> bool:
    told = s.db.server.log_entries(upto="info", start=0, size=1, offset=0, search="ready",
                                   sort="desc", server_id="DBServer0002")
    return bool(told["total"] == 1 and "ready" in told["messages"][0]["message"])


def shut_down(s: Environment) -> bool:
    s.an_async_job()  # for the result of which it waits
    told = s.db.server.shutdown(soft=True)
    return told == "OK" and s.db.server.shutdown_progress()["softShutdownOngoing"] is True


def created_database(s: Environment) -> bool:
    return s.db.database.create("shop") is True and "shop" in s.db.database.list()


def deleted_database(s: Environment) -> bool:
    s.db.database.create("shop")
    return s.db.database.delete("shop") is True and "shop" not in s.db.database.list()


def created_collection(s: Environment) -> bool:
    properties = s.db.operations.collection.create(
        "edges", type=3, number_of_shards=2, shard_keys=["from"], replication_factor=1)
    return (properties["name"], properties["type"], properties["numberOfShards"]) == ("edges", 3, 2)


def configured_collection(s: Environment) -> bool:
    name = s.a_collection()
    properties = s.db.operations.collection.configure(name, wait_for_sync=True)
    return properties["waitForSync"] is True and properties["name"] == name


def deleted_collection(s: Environment) -> bool:
    name = s.a_collection()
    id = s.db.operations.collection.get(name)["id"]
    return s.db.operations.collection.delete(name) == id and name not in {
        each["name"] for each in s.db.operations.collection.list()}


def truncated_collection(s: Environment) -> bool:
    collection, name = s.db.operations.collection, s.a_collection()
    s.db.request("POST", f"/_api/document/{name}", body="{}")
    return (collection.count(name) == 1
            and collection.truncate(name, wait_for_sync=True)["name"] == name
            and collection.count(name) == 0)


def sharded(s: Environment) -> bool:
    name = s.a_collection(shards=2)
    names = s.db.operations.collection.shards(name)
    servers = {server.id for server in s.cluster.dbservers}
    shards = s.db.operations.collection.shards(name, details=True)
    return len(names) == 2 and set(shards) == set(names) and all(
        set(each) <= servers for each in shards.values())


def tracked(s: Environment) -> bool:
    query = s.db.operations.query
    return (query.tracking()["maxSlowQueries"] == 64
            and query.set_tracking(max_slow_queries=7)["maxSlowQueries"] == 7
            and query.tracking()["maxSlowQueries"] == 7)


def cached(s: Environment) -> bool:
    query = s.db.operations.query
    return (query.cache_properties()["mode"] == "off"
            and query.set_cache_properties(mode="demand", max_results=7)["maxResults"] == 7
            and query.cache_properties()["mode"] == "demand")


def a_transaction(s: Environment) -> str:
    answer = s.db.request("POST", "/_api/transaction/begin", body='{"collections": {}}')
    return str(answer.json()["result"]["id"])


def a_view(s: Environment) -> str:
    created = s.db.operations.view.create("words", "arangosearch")
    return str(created["name"])


def deleted_view(s: Environment) -> bool:
    return s.db.operations.view.delete(a_view(s)) is True and s.db.operations.view.list() == []


def an_analyzer(s: Environment) -> str:
    created = s.db.operations.analyzer.create(
        "words", "delimiter", properties={"delimiter": ","}, features=["frequency"])
    return str(created["name"])


def deleted_analyzer(s: Environment) -> bool:
    analyzer, name = s.db.operations.analyzer, an_analyzer(s)
    return analyzer.delete("words", force=True) == name and name not in {
        each["name"] for each in analyzer.list()}


def is_refused(s: Environment, operation: str, error_code: int, **arguments: Any) -> bool:
    with pytest.raises(libarango.ArangoError) as raised:
        s.db.call(operation, **arguments)
    return raised.value.error_code == error_code


CHECKS: dict[str, Check] = {
    "cluster.server_id": lambda s: s.db.cluster.server_id() == s.asked.id,
    "cluster.server_role": lambda s: s.db.cluster.server_role() == "COORDINATOR",
    "cluster.server_mode": lambda s: s.db.cluster.server_mode() == "default",
    "cluster.set_server_mode": lambda s: (
        s.db.cluster.set_server_mode("readonly") == {"mode": "readonly"}
        and s.db.cluster.server_mode() == "readonly"),
    "cluster.server_availability": lambda s: s.db.cluster.server_availability() == "default",
    "cluster.health": lambda s: len(s.db.cluster.health()["Health"]) == 9,
    "cluster.endpoints": lambda s: sorted(s.db.cluster.endpoints()) == sorted(
        endpoint.replace("http:", "tcp:") for endpoint in s.cluster.endpoints),
    "cluster.server_count": lambda s: set(s.db.cluster.server_count()) == {
        "numberOfCoordinators", "numberOfDBServers", "cleanedServers"},
    "cluster.set_server_count": lambda s: (
        s.db.cluster.set_server_count(coordinators=3, dbservers=4, cleaned_servers=[]) == {}
        and s.db.cluster.server_count() == {
            "numberOfCoordinators": 3, "numberOfDBServers": 4, "cleanedServers": []}
        and s.db.cluster.set_server_count(coordinators=None) == {}
        and s.db.cluster.server_count() == {
            "numberOfCoordinators": None, "numberOfDBServers": 4, "cleanedServers": []}),
    "cluster.server_version": lambda s: s.db.cluster.server_version(
        s.cluster.dbservers[0].id)["version"] == "3.12.10",
    "cluster.server_engine": lambda s: s.db.cluster.server_engine(
        s.cluster.dbservers[0].id)["name"] == "rocksdb",
    "cluster.server_statistics": lambda s: s.db.cluster.server_statistics(
        s.cluster.coordinators[1].id)["enabled"],
    "cluster.dbserver_statistics": lambda s: s.db.cluster.dbserver_statistics(
        s.cluster.dbservers[1].id)["enabled"],
    "cluster.remove_server": removed,
    "cluster.reserve_ids": reserved,
    "cluster.maintenance_mode": lambda s: s.db.cluster.maintenance_mode() == "Normal",
    "cluster.toggle_maintenance_mode": lambda s: (
        "deactivated" in s.db.cluster.toggle_maintenance_mode(60)["warning"]
        and s.db.cluster.maintenance_mode() == "Maintenance"
        and "reactivated" in s.db.cluster.toggle_maintenance_mode("off")["warning"]),
    "cluster.server_maintenance_mode": lambda s: s.db.cluster.server_maintenance_mode(
        s.cluster.dbservers[0].id) == {},
    "cluster.toggle_server_maintenance_mode": lambda s: (
        s.db.cluster.toggle_server_maintenance_mode("DBServer0001", "maintenance", 3600) == {}
        and s.db.cluster.server_maintenance_mode("DBServer0001")["Mode"] == "maintenance"),
    "cluster.calculate_imbalance": lambda s: {
        "leader", "shards", "pendingMoveShards", "todoMoveShards",
    } <= set(s.db.cluster.calculate_imbalance()),
    "cluster.calculate_rebalance_plan": lambda s:
        s.db.cluster.calculate_rebalance_plan(1, 0)["moves"] == [],
    "cluster.execute_rebalance_plan": balanced,
    "cluster.rebalance": lambda s: s.db.cluster.rebalance(
        1, 3, move_leaders=True)["imbalanceBefore"],
    "cluster.rebalance_shards": lambda s: s.db.cluster.rebalance_shards(
        algorithm="simple") == {"operations": 0},
    "cluster.move_shard": moved,
    "cluster.clean_out_server": lambda s: s.an_agency_job().isdigit(),
    "cluster.resign_leadership": lambda s: s.db.cluster.resign_leadership(
        "DBServer0001", undo_moves=True).isdigit(),
    "cluster.query_agency_job": lambda s: s.db.cluster.query_agency_job(
        s.an_agency_job())["type"] == "cleanOutServer",
    "cluster.cancel_agency_job": lambda s: s.db.cluster.cancel_agency_job(
        s.an_agency_job())["status"] == "aborted",
    "cluster.shard_distribution": lambda s: s.db.cluster.shard_distribution()["_users"]["Plan"],
    "cluster.collection_shard_distribution": lambda s: set(
        s.db.cluster.collection_shard_distribution(s.a_collection())) == {"things"},
    "cluster.shard_statistics": lambda s: set(s.db.cluster.shard_statistics("all")) == {
        server.id for server in s.cluster.dbservers},
    "cluster.cluster_info": lambda s: s.db.cluster.cluster_info()["plannedDatabases"],
    "cluster.agency_dump": lambda s: s.db.cluster.agency_dump()["agency"],
    "cluster.agency_cache": lambda s: s.db.cluster.agency_cache()["cache"][0]["arango"],
    "cluster.agency_diagnosis": lambda s: (
        s.root.cluster.agency_diagnosis(strict=True)
        and s.root.cluster.agency_diagnosis(dump=s.db.cluster.agency_dump())["diagnosis"]),
    "cluster.vpack_sort_migration_status": lambda s: of_each_dbserver(
        s, s.root.cluster.vpack_sort_migration_status(), "next", "CORRECT"),
    "cluster.vpack_sort_migration_index_check": lambda s: of_each_dbserver(
        s, s.root.cluster.vpack_sort_migration_index_check(), "affected", []),
    "cluster.migrate_vpack_sorting": lambda s: of_each_dbserver(
        s, s.root.cluster.migrate_vpack_sorting(), "errorCode", 0),

    "server.version": lambda s: (
        "details" not in s.db.server.version()
        and s.db.server.version(details=True)["details"]["role"] == "COORDINATOR"),
    "server.engine": lambda s: s.db.server.engine()["name"] == "rocksdb",
    "server.engine_stats": lambda s: set(s.db.server.engine_stats()) == {
        server.id for server in s.cluster.dbservers},
    "server.status": lambda s: (
        s.db.server.status()["serverInfo"]["role"] == "COORDINATOR"
        and "serverInfo" not in s.db.server.status(overview=True)),
    "server.time": lambda s: abs(s.db.server.time() - time.time()) < 60,
    "server.deployment_id": lambda s:
        s.db.server.deployment_id() == s.db.cluster.health()["ClusterId"],
    "server.support_info": lambda s: (
        s.db.server.support_info()["deployment"]["type"] == "cluster"
        and "host" in s.db.server.support_info(local=True)),
    "server.metrics": lambda s: s.db.server.metrics("DBServer0002").startswith("# HELP "),
    "server.usage_metrics": lambda s: isinstance(s.db.server.usage_metrics("DBServer0002"), str),
    "server.statistics": lambda s: (
        s.db.server.statistics()["enabled"] and s.db.server.statistics(True)["groups"]),
    "server.log_entries": logged,
    "server.log_levels": lambda s: s.db.server.log_levels(
        "DBServer0001", with_appenders=True)["global"]["agency"] == "INFO",
    "server.set_log_levels": lambda s: (
        s.db.server.set_log_levels({"agency": "DEBUG"}, "DBServer0001")["agency"] == "DEBUG"
        and s.db.server.log_levels("DBServer0001")["agency"] == "DEBUG"
        and s.db.server.log_levels()["agency"] == "INFO"),
    "server.reset_log_levels": lambda s: (
        s.db.server.set_log_levels("ERROR")["agency"] == "ERROR"
        and s.db.server.reset_log_levels()["agency"] == "INFO"),
    "server.structured_log": lambda s: s.db.server.structured_log() == {},
    "server.set_structured_log": lambda s:
        s.db.server.set_structured_log({"url": True})["url"] is True,
    "server.tls": lambda s: s.db.server.tls()["keyfile"]["sha256"],
    "server.reload_tls": lambda s: s.root.server.reload_tls() == s.db.server.tls(),
    "server.jwt_secrets": lambda s: s.root.server.jwt_secrets()["active"]["sha256"],
    "server.reload_jwt_secrets": lambda s:
        s.root.server.reload_jwt_secrets() == s.root.server.jwt_secrets(),
    "server.encryption": lambda s: s.storage.server.encryption()["encryption-keys"],
    "server.reload_encryption": lambda s: s.storage.server.reload_encryption()["encryption-keys"],
    "server.api_calls": lambda s: s.db.server.api_calls()["calls"],
    "server.aql_queries": lambda s: s.db.server.aql_queries() == {"queries": []},
    "server.crashes": lambda s: s.db.server.crashes() == [] and s.a_crash(),
    "server.crash": lambda s: s.db.server.crash(s.a_crash())["files"],
    "server.delete_crash": lambda s: (
        s.db.server.delete_crash(s.a_crash())["deleted"] and s.db.server.crashes() == []),
    "server.license": lambda s: "diskUsage" in s.db.server.license(),
    "server.set_license": lambda s: (
        s.db.server.set_license(LICENSE, force=True)
        and s.db.server.license()["license"] == LICENSE),
    "server.database_defaults": lambda s: s.db.server.database_defaults()["replicationFactor"],
    "server.options": lambda s: "server.session-timeout" in s.root.server.options(),
    "server.options_description": lambda s:
        "description" in s.root.server.options_description()["server.session-timeout"],
    "server.options_public": lambda s: s.db.server.options_public()["cluster.api-jwt-policy"],
    "server.compact": lambda s: s.root.server.compact(True, False) == {},
    "server.shutdown": shut_down,
    "server.shutdown_progress": lambda s:
        s.db.server.shutdown_progress()["softShutdownOngoing"] is False,

    "server.target_version": lambda s: s.db.server.target_version() == "31210",
    "server.log": lambda s: s.db.server.log(search="ready", size=1)["totalAmount"] == 1,
    "server.echo": lambda s: (
        s.db.server.echo()["requestType"] == "GET"
        and json.loads(s.db.server.echo({"größe": 1})["requestBody"]) == {"größe": 1}),
    "server.reload_routing": lambda s: s.db.server.reload_routing() is None,
    "server.execute": lambda s: (
        s.db.server.execute('return {"größe": [1.5]};') == {"größe": [1.5]}
        and s.db.server.execute("") == {"error": False, "code": 200}),
    "database.properties": lambda s: (
        s.db.database.properties()["name"] == "_system"
        and s.db.database.properties()["isSystem"] is True),
    "database.list": lambda s: s.db.database.list() == ["_system"],
    "database.list_accessible": lambda s: s.db.database.list_accessible() == ["_system"],
    "database.create": created_database,
    "database.delete": deleted_database,

    "token.list": lambda s: (
        s.db.token.list("root") == [] and s.a_token()["id"] == s.db.token.list("root")[0]["id"]
        and "token" not in s.db.token.list("root")[0]),
    "token.create": lambda s: s.a_token()["token"],
    "token.delete": deleted,

    "job.get": lambda s: (
        s.db.job.get(s.an_async_job()) == {
            "done": True, "http_status": 200, "body": s.db.server.version()}),
    "job.status": lambda s: s.db.job.status(s.an_async_job()) == "done",
    "job.list": lambda s: (
        s.db.job.list("pending", count=5) == []
        and s.an_async_job() in s.db.job.list("done")),
    "job.cancel": lambda s: s.db.job.cancel(s.an_async_job()) is True,
    "job.delete": lambda s: (
        s.db.job.delete(s.an_async_job()) and s.an_async_job()
        and s.db.job.delete("expired", time.time() + 60) and s.db.job.list("done") == []
        and s.db.job.delete("all")),

    "collection.list": lambda s: (
        [each["name"] for each in s.db.operations.collection.list(exclude_system=True)] == []
        and "_users" in [each["name"] for each in s.db.operations.collection.list()]),
    "collection.get": lambda s: s.db.operations.collection.get("_users")["name"] == "_users",
    "collection.properties": lambda s: (
        s.db.operations.collection.properties(s.a_collection())["numberOfShards"] == 1),
    "collection.revision": lambda s: s.db.operations.collection.revision(s.a_collection()) == "0",
    "collection.count": lambda s: (
        s.db.operations.collection.count(s.a_collection()) == 0
        and list(s.db.operations.collection.count("things", details=True).values()) == [0]),
    "collection.figures": lambda s: (
        s.db.operations.collection.figures(s.a_collection())["documentsSize"] == 0
        and "engine" in s.db.operations.collection.figures("things", details=True)),
    "collection.shards": sharded,
    "collection.checksum": lambda s: s.db.operations.collection.checksum(
        s.a_collection(), with_revisions=True, with_data=True)["checksum"] == "0",
    "collection.responsible_shard": lambda s: [
        s.db.operations.collection.responsible_shard(s.a_collection(), "key")
    ] == s.db.operations.collection.shards("things"),
    "collection.key_generators": lambda s: (
        "uuid" in s.db.operations.collection.key_generators()),
    "collection.create": created_collection,
    "collection.configure": configured_collection,
    "collection.delete": deleted_collection,
    "collection.truncate": truncated_collection,
    "collection.rename": lambda s: is_refused(
        s, "collection.rename", 1470, collection=s.a_collection(), name="other"),
    "collection.load_indexes": lambda s: (
        s.db.operations.collection.load_indexes(s.a_collection()) is True),
    "collection.recalculate_count": lambda s: (
        s.db.operations.collection.recalculate_count(s.a_collection()) == 0),
    "collection.compact": lambda s: (
        s.db.operations.collection.compact(s.a_collection())["name"] == "things"),

    "query.explain": lambda s: "plan" in s.db.operations.query.explain(
        "FOR d IN @@c RETURN d", bind_vars={"@c": s.a_collection()}),
    "query.parse": lambda s: (
        s.db.operations.query.parse("FOR d IN things RETURN @x")["bindVars"] == ["x"]),
    "query.rules": lambda s: isinstance(s.db.operations.query.rules(), list),
    "query.list": lambda s: s.db.operations.query.list(all=True) == [],
    "query.list_slow": lambda s: s.db.operations.query.list_slow() == [],
    "query.clear_slow": lambda s: s.db.operations.query.clear_slow() is None,
    "query.kill": lambda s: is_refused(s, "query.kill", 1591, query_id="1"),
    "query.tracking": tracked,
    "query.set_tracking": tracked,
    "query.cache_entries": lambda s: s.db.operations.query.cache_entries() == [],
    "query.clear_cache": lambda s: s.db.operations.query.clear_cache() is None,
    "query.cache_properties": cached,
    "query.set_cache_properties": cached,
    "query.plans": lambda s: s.db.operations.query.plans() == [],
    "query.clear_plans": lambda s: s.db.operations.query.clear_plans() is None,

    "transaction.list": lambda s: [{"id": a_transaction(s), "state": "running"}] == (
        s.db.operations.transaction.list()),
    "transaction.status": lambda s: (
        s.db.operations.transaction.status(a_transaction(s))["status"] == "running"),

    "view.list": lambda s: [a_view(s)] == [each["name"] for each in s.db.operations.view.list()],
    "view.get": lambda s: s.db.operations.view.get(a_view(s))["type"] == "arangosearch",
    "view.properties": lambda s: s.db.operations.view.properties(a_view(s))["links"] == {},
    "view.create": lambda s: a_view(s) == "words",
    "view.update": lambda s: s.db.operations.view.update(
        a_view(s), {"cleanupIntervalStep": 7})["cleanupIntervalStep"] == 7,
    "view.replace": lambda s: s.db.operations.view.replace(
        a_view(s), {"cleanupIntervalStep": 7})["cleanupIntervalStep"] == 7,
    "view.rename": lambda s: is_refused(s, "view.rename", 1470, view=a_view(s), name="other"),
    "view.delete": deleted_view,

    "analyzer.list": lambda s: "identity" in {
        each["name"] for each in s.db.operations.analyzer.list()},
    "analyzer.get": lambda s: (
        s.db.operations.analyzer.get(an_analyzer(s))["features"] == ["frequency"]),
    "analyzer.create": lambda s: an_analyzer(s) == an_analyzer(s) == "_system::words",
    "analyzer.delete": deleted_analyzer,
    **DATA_CHECKS,
}


@pytest.mark.parametrize("name", sorted({*CHECKS, *TABLE}))
def test_every_method_returns_the_value_of_its_operation(env: Environment, name: str) -> None:
    assert CHECKS[name](env)
    group, _, method = name.partition(".")
    row = TABLE[name]
    path = "(/_db/_system)?" + re.sub(r"\\{\w+\\}", "[^?]+", re.escape(row["path"])) + r"([?&].*)?"
    assert any(request["method"] == row["method"] and re.fullmatch(path, request["path"])
               for request in env.cluster.requests())
    assert callable(getattr(getattr(env.db.operations, group), name_in_python(method)))


@pytest.mark.parametrize("name", sorted(TABLE))
def test_call_equals_the_method(name: str) -> None:
    """Both refuse an unknown argument with the same message."""
    db = ArangoClient("http://127.0.0.1:1").db()
    with pytest.raises(libarango.ArangoError) as raised:
        db.call(name, nonsense=1)
    assert raised.value.message.startswith(f"{name}: there is no argument \"nonsense\"")
    assert raised.value.operation == name and raised.value.attempts == []
