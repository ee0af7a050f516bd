"""The permissions in the table are those that the model of a cluster requires."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from expected_data_requests import SHOP
from expected_requests import Expected
from expected_server_requests import REQUESTS
from test_requests import placed

import libarango
from libarango import ArangoClient, ArangoError, Database
from sim_process import SimulatedCluster

ROWS = {row["name"]: row for row in libarango.operations()}
FIRST = {expected.operation: expected for expected in reversed(REQUESTS)}

OPEN, USER, ADMIN = "none", "any user", "an administrator"
SUPERUSER, SELF = "a superuser token", "the user concerned, or an administrator"
HARDENED = "any user; an administrator, if the server is hardened"
DATABASE = "a user with write access to the database"
COLLECTION = "a user with write access to the collection, or an administrator"
READER = "a user with read access to the collection"
BY_OPTION = "an administrator or a superuser token, by a startup option of the server"
USER_BY_OPTION = f"any user, {BY_OPTION}"

# Written by hand; the others are for any user or for an administrator.
PARTICULAR = {
    "cluster.server_availability": OPEN,
    "cluster.rebalance_shards": DATABASE, "cluster.move_shard": COLLECTION,
    "server.support_info": USER_BY_OPTION,
    **dict.fromkeys((
        "document.get", "document.revision", "document.get_many", "document.edges", "vertex.get",
        "edge.get", "index.list", "index.get", "index.selectivity"), READER),
    **dict.fromkeys((
        "collection.truncate", "document.insert", "document.update", "document.replace",
        "document.delete", "document.insert_many", "document.update_many",
        "document.replace_many", "document.delete_many", "document.import", "index.create",
        "index.delete", "vertex.insert", "vertex.update", "vertex.replace", "vertex.delete",
        "edge.insert", "edge.update", "edge.replace", "edge.delete"), COLLECTION),
    **dict.fromkeys((
        "query.create_function", "query.delete_function", "graph.create", "graph.delete",
        "graph.create_vertex_collection", "graph.delete_vertex_collection",
        "graph.create_edge_definition", "graph.replace_edge_definition",
        "graph.delete_edge_definition", "collection.create", "collection.configure",
        "collection.delete", "collection.rename", "query.clear_plans", "view.create", "view.update", "view.replace",
        "view.rename", "view.delete", "analyzer.create", "analyzer.delete"), DATABASE),
    **dict.fromkeys((
        "token.list", "token.create", "token.delete", "user.get", "user.update", "user.replace",
        "user.permissions", "user.permission"), SELF),
    **dict.fromkeys((
        "cluster.server_count", "server.engine_stats", "server.status", "server.metrics",
        "server.usage_metrics", "server.statistics", "server.license"), HARDENED),
    **dict.fromkeys((
        "server.log", "server.log_entries", "server.log_levels", "server.set_log_levels",
        "server.reset_log_levels", "server.structured_log", "server.set_structured_log",
        "server.api_calls", "server.aql_queries", "server.options",
        "server.options_description", "backup.create", "backup.list", "backup.delete",
        "backup.restore", "backup.upload", "backup.download"), BY_OPTION),
    **dict.fromkeys((
        "cluster.agency_diagnosis", "cluster.vpack_sort_migration_status",
        "cluster.vpack_sort_migration_index_check", "cluster.migrate_vpack_sorting",
        "server.reload_tls", "server.jwt_secrets", "server.reload_jwt_secrets",
        "server.encryption", "server.reload_encryption", "server.compact"), SUPERUSER)}

# Permissions of a reader of _system and of an administrator, with and without hardening.
MAY_READER: dict[str, tuple[bool, bool]] = {
    OPEN: (True, True), USER: (True, True), READER: (True, True), HARDENED: (True, False), USER_BY_OPTION: (True, False),
    ADMIN: (False, False), SELF: (False, False), DATABASE: (False, False),
    COLLECTION: (False, False), BY_OPTION: (False, False), SUPERUSER: (False, False)}
# Options of the model's servers want a superuser token here.
WANT_SUPERUSER = ("server.options", "server.options_description")
# Coordinators have no keys, and rename nothing. Activities are in another version of the API.
NOT_ON_COORDINATORS = ("server.encryption", "server.reload_encryption", "collection.rename",
                       "view.rename", "server.activities")
# The collections of the graph in which the vertices and edges of expected requests are.
GRAPH_PARTS: dict[str, dict[str, Any]] = {
    "vertex": {"orphanCollections": [SHOP]},
    "edge": {"edgeDefinitions": [{"collection": SHOP, "from": ["a"], "to": ["b"]}]}}


def test_the_particular_rights_are_those_of_the_table() -> None:
    told = {name: row["rights"] for name, row in ROWS.items()}
    assert {name: rights for name, rights in told.items()
            if rights not in (USER, ADMIN)} == PARTICULAR
    assert {(name, argument["name"]): argument["rights"] for name, row in ROWS.items()
            for argument in row["arguments"] if argument["rights"]} == {
        ("server.version", "details"): HARDENED,
        **{(name, "all"): SUPERUSER for name in (
            "query.list", "query.list_slow", "query.clear_slow", "query.kill")}}


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "hardened"])
def guarded(request: pytest.FixtureRequest) -> Iterator[tuple[SimulatedCluster, bool]]:
    options = ["--harden"] if request.param else []
    with SimulatedCluster("--coordinators", 1, "--time-scale", 0.01, "--allow-admin-execute",
                          *options) as cluster:
        yield cluster, request.param


def client_of(cluster: SimulatedCluster) -> ArangoClient:
    return ArangoClient(cluster.endpoints)


def reader(client: ArangoClient, cluster: SimulatedCluster) -> Database:
    """A user who may read _system, and write nothing."""
    root = client.db("_system", cluster.username, cluster.password)
    root.request("POST", "/_api/user", body=json.dumps({"user": "anna", "passwd": "x"}))
    root.request("PUT", "/_api/user/anna/database/_system", body='{"grant": "ro"}')
    return client.db("_system", "anna", "x")


def is_let_in(db: Database, expected: Expected) -> bool:
    try:
        db.call(expected.operation, **expected.arguments)
    except ArangoError as error:
        assert error.http_code is not None
        return error.http_code not in (401, 403)
    return True


@pytest.mark.parametrize("name", [name for name in ROWS if name not in NOT_ON_COORDINATORS])
def test_the_model_requires_the_permission_of_the_table(
        guarded: tuple[SimulatedCluster, bool], name: str) -> None:
    cluster, is_hardened = guarded
    cluster.reset()
    with client_of(cluster) as client:
        expected, rights = placed(FIRST[name], cluster), ROWS[name]["rights"]
        root = client.db("_system", cluster.username, cluster.password)
        if kind := GRAPH_PARTS.get(name.partition(".")[0]):
            root.request("POST", "/_api/gharial", body=json.dumps({"name": SHOP, **kind}))
        assert is_let_in(reader(client, cluster), expected) is MAY_READER[rights][is_hardened]
        assert is_let_in(root, expected) is not (rights == SUPERUSER or name in WANT_SUPERUSER)


def test_details_of_the_version_are_left_out_by_a_hardened_server(
        guarded: tuple[SimulatedCluster, bool]) -> None:
    cluster, is_hardened = guarded
    cluster.reset()
    with client_of(cluster) as client:
        told: dict[str, Any] = reader(client, cluster).call("server.version", details=True)
        assert ("details" in told) is not is_hardened


def test_write_access_to_the_database_rebalances_its_shards(
        guarded: tuple[SimulatedCluster, bool]) -> None:
    cluster, _ = guarded
    cluster.reset()
    with client_of(cluster) as client:
        reader(client, cluster)
        root = client.db("_system", cluster.username, cluster.password)
        root.request("POST", "/_api/database", body='{"name": "shop"}')
        root.request("PUT", "/_api/user/anna/database/shop", body='{"grant": "rw"}')
        shop = client.db("shop", "anna", "x")
        assert set(shop.call("cluster.rebalance_shards")) == {"operations"}
