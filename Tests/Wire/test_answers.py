"""The result of each operation for a response: its value, or an error with the server's message."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from expected_answers import Answered
from expected_server_answers import ANSWERS
from expected_server_requests import REQUESTS
from replay import JSON_TYPE, TEXT_TYPE, ReplayHost, Reply

import libarango
from libarango import ArangoClient, ArangoError, Database

ARGUMENTS = {expected.operation: expected.arguments for expected in reversed(REQUESTS)}


@pytest.fixture
def db(host: ReplayHost) -> Iterator[Database]:
    """Without version requests."""
    with ArangoClient(host.url, version_check=False) as client:
        yield client.db("_system", "root", "passwd")


def test_every_operation_has_an_expected_result() -> None:
    assert {row["name"] for row in libarango.operations()} == {
        answered.operation for answered in ANSWERS}


@pytest.mark.parametrize("answered", ANSWERS, ids=str)
def test_value_is_as_expected(
        db: Database, host: ReplayHost, answered: Answered) -> None:
    host.answer = lambda asked: answered.reply
    given = {**ARGUMENTS[answered.operation], **answered.arguments}
    value = db.call(answered.operation, **given)
    assert value == answered.value and type(value) is type(answered.value)
    assert len(host.asked()) == 1


def refusal(status: int, number: int | None, message: str) -> Reply:
    body = {"error": True, "code": status, "errorMessage": message}
    if number is not None:
        body["errorNum"] = number
    return Reply.json(json.dumps(body), status)


# The HTTP status and errorNum are independent of each other.
REFUSALS: list[tuple[str, str, int, int | None, str]] = [
    ("cluster.health", "AUTH", 403, 403, "only allowed on single server and coordinators"),
    ("cluster.health", "SERVER", 500, 500, "agency communication failed"),
    ("cluster.toggle_maintenance_mode", "SERVER", 408, 504,
     "timed out while waiting for supervision maintenance mode change"),
    ("cluster.toggle_maintenance_mode", "SERVER", 400, 10,
     "string expected with value `on` or `off`"),
    ("cluster.server_version", "SERVER", 408, 504, "server did not answer"),
    ("cluster.server_version", "SERVER", 400, 400, "unknown server"),
    ("cluster.remove_server", "SERVER", 412, 412, "server may not be deleted"),
    ("cluster.cancel_agency_job", "SERVER", 412, 412, "Job is no longer pending or to do"),
    ("cluster.endpoints", "SERVER", 501, 9, "cannot serve this request for this deployment type"),
    ("cluster.shard_statistics", "SERVER", 501, 1471, "only on coordinators"),
    ("cluster.shard_statistics", "AUTH", 403, 1230, "use _system"),
    ("cluster.shard_statistics", "SERVER", 400, 10, "invalid DBserver id"),
    ("cluster.rebalance_shards", "AUTH", 403, 403, "insufficient permissions"),
    ("cluster.calculate_rebalance_plan", "SERVER", 500, 4, "missing required field"),
    ("cluster.calculate_rebalance_plan", "SERVER", 500, 39, "missing required field"),
    ("cluster.calculate_rebalance_plan", "SERVER", 400, 400, "unknown version provided"),
    ("cluster.toggle_server_maintenance_mode", "SERVER", 412, 412, "precondition failed"),
    ("cluster.reserve_ids", "SERVER", 400, 400, "invalid command 'uniqId'"),
    ("cluster.set_server_count", "SERVER", 400, 10, "cleanedServers: array expected"),
    ("server.crashes", "SERVER", 503, 36, "crash handler feature is disabled"),
    ("server.log_levels", "SERVER", 500, 1457, "timeout in cluster operation"),
    ("server.compact", "AUTH", 403, 11, "compaction is only allowed for superusers"),
    ("cluster.vpack_sort_migration_index_check", "SERVER", 500, 9, "only for RocksDB"),
    ("cluster.query_agency_job", "SERVER", 404, 404, "not found"),
    ("cluster.reserve_ids", "SERVER", 503, 503, "could not talk to agency"),
    ("cluster.server_availability", "SERVER", 503, 503, "service unavailable"),
    ("cluster.set_server_mode", "SERVER", 400, 500, "couldn't set requested mode"),
    ("cluster.set_server_mode", "AUTH", 403, 11, "größe \" \\ \x7f"),
    ("server.metrics", "SERVER", 404, 400, "unknown serverId supplied."),
    ("server.metrics", "SERVER", 400, 405, "method not allowed"),
    ("server.set_license", "SERVER", 501, 31, "only in the Enterprise Edition"),
    ("server.shutdown", "SERVER", 500, 21003, "queue is full"),
    ("server.execute", "SERVER", 501, 9, "JavaScript operations are disabled"),
    ("server.execute", "SERVER", 404, 404, "unknown path '/_admin/execute'"),
    ("token.create", "SERVER", 409, 1, "there is a token of that name"),
    ("token.delete", "SERVER", 400, 405, "method not supported"),
    ("job.get", "SERVER", 404, 404, "not found"),
    ("job.get", "SERVER", 400, 400, "bad parameter"),
    ("job.status", "SERVER", 404, 404, "not found"),
    ("job.delete", "SERVER", 404, 404, "not found"),
    ("document.get", "SERVER", 404, 1202, "document not found"),
    ("document.get", "SERVER", 404, 1203, "collection or view not found: orders"),
    ("document.get", "SERVER", 412, 1200, "conflict, _rev values do not match"),
    ("document.insert", "SERVER", 409, 1210, "unique constraint violated"),
    ("document.insert", "SERVER", 409, 1200, "write-write conflict"),
    ("document.insert", "SERVER", 400, 1620, "schema violated"),
    ("document.insert", "AUTH", 403, 1004, "read only"),
    ("document.insert_many", "SERVER", 400, 1221, "illegal document key"),
    ("document.delete", "SERVER", 404, 1202, "document not found"),
    ("document.import", "SERVER", 409, 1210, "unique constraint violated"),
    ("index.create", "SERVER", 400, 1210, "unique constraint violated"),
    ("index.delete", "AUTH", 403, 11, "forbidden"),
    ("query.execute", "SERVER", 400, 1501, "syntax error near 'RETRUN'"),
    ("query.execute", "SERVER", 404, 1203, "collection or view not found: orders"),
    ("query.execute", "SERVER", 410, 1500, "query killed"),
    ("query.execute", "SERVER", 500, 32, "query would use more memory than allowed"),
    ("query.execute", "AUTH", 403, 11, "forbidden"),
    ("cursor.next", "SERVER", 404, 1600, "cursor not found"),
    ("cursor.next", "SERVER", 409, 1601, "cursor is busy"),
    ("cursor.next", "SERVER", 400, 400, "expecting allowRetry option to be true"),
    ("transaction.begin", "SERVER", 500, 18, "timeout waiting to lock a collection"),
    ("transaction.commit", "SERVER", 400, 1653, "transaction was already aborted"),
    ("transaction.commit", "SERVER", 404, 1655, "transaction not found"),
    ("graph.create", "SERVER", 409, 1925, "graph already exists"),
    ("graph.delete_vertex_collection", "SERVER", 400, 1928, "not in orphan collection"),
    ("vertex.update", "SERVER", 412, 1200, "conflict"),
    ("edge.insert", "SERVER", 400, 1233, "edge attribute missing or invalid"),
    ("user.create", "SERVER", 409, 1702, "duplicate user"),
    ("user.get", "AUTH", 403, 403, "forbidden"),
    ("backup.create", "SERVER", 408, 7010, "failed to acquire global transaction lock"),
    ("server.version", "AUTH", 401, 11, "not authorized to execute this request"),
    ("server.version", "AUTH", 401, 401, "Wrong credentials"),
    ("server.version", "SERVER", 404, 1228, "database not found"),
    ("server.version", "SERVER", 418, None, "no number"),
]


@pytest.mark.parametrize("operation, kind, status, number, message", REFUSALS)
def test_an_error_has_the_servers_message(
        db: Database, host: ReplayHost, operation: str, kind: str, status: int,
        number: int | None, message: str) -> None:
    host.answer = lambda asked: refusal(status, number, message)
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    error = raised.value
    assert error.status == f"ARANGO_ERR_{kind}"
    assert (error.http_code, error.error_code, error.error_message) == (
        # Python's clients have the HTTP status in the place of a number that is missing.
        status, status if number is None else number, message)
    assert error.operation == operation and error.host == host.url
    execution = {(401, 11): "no", (500, 1457): "unknown"}
    assert error.execution == execution.get((status, number), "yes")
    assert len(host.asked()) == 1


FAILED = {"error": True, "errorMessage": "größe timeout", "errorCode": 1457}
REFUSED = {"error": True, "code": 403, "errorNum": 11, "errorMessage": "no superuser"}
DONE = {"error": False, "code": 200, "result": {}}
SORTING = ["cluster.vpack_sort_migration_status", "cluster.vpack_sort_migration_index_check",
           "cluster.migrate_vpack_sorting"]

# Successful answers with an error inside: result, server in words, errorNum, errorMessage.
INNER_ERRORS: list[tuple[str, Any, str, int | None, str | None]] = [
    *((name, result, *told) for name in SORTING for result, *told in (
        ({"PRMR-1": DONE, "PRMR-2": FAILED}, " of PRMR-2", 1457, "größe timeout"),
        ({"PRMR-1": FAILED, "PRMR-2": DONE, "PRMR-3": FAILED}, " of PRMR-1 and 1 more", 1457,
         "größe timeout"),
        ({"PRMR-1": REFUSED}, " of PRMR-1", 11, "no superuser"),
        ({"PRMR-1": {"error": True}}, " of PRMR-1", None, None))),
    ("cluster.migrate_vpack_sorting", FAILED, "", 1457, "größe timeout"),
    ("cluster.agency_diagnosis", {"error": True, "errorMessage": "no Plan"}, "", None, "no Plan"),
    ("cluster.agency_diagnosis", {"diagnosis": {}, "errorMessage": "x", "error": True}, "", None,
     "x"),
]


@pytest.mark.parametrize("operation, result, servers, number, message", INNER_ERRORS)
def test_an_error_inside_a_successful_response_fails_the_call(
        db: Database, host: ReplayHost, operation: str, result: Any, servers: str,
        number: int | None, message: str | None) -> None:
    host.answer = lambda asked: Reply.json(json.dumps(
        {"error": False, "code": 200, "result": result}))
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    error = raised.value
    assert error.status == "ARANGO_ERR_SERVER" and error.execution == "yes"
    assert (error.http_code, error.error_code, error.error_message) == (200, number, message)
    assert error.operation == operation and error.host == host.url
    told = f"{operation}: {host.url} answered HTTP 200 with an inner error{servers}"
    told += "" if number is None else f", error {number}"
    assert error.message == told + ("" if message is None else f": {message}")
    assert len(host.asked()) == 1


@pytest.mark.parametrize("body, headers", [
    (b"", (TEXT_TYPE,)), (b"", (JSON_TYPE,)), (b"<html>Bad Gateway</html>", (TEXT_TYPE,)),
    (b"[]", (JSON_TYPE,)), (b'"x"', (JSON_TYPE,)), (b'{"errorNum":"7"}', (JSON_TYPE,)),
    (b'{"errorNum":7e40,"errorMessage":7}', (JSON_TYPE,)), (b'{"errorNum":', (JSON_TYPE,))])
@pytest.mark.parametrize("status", [400, 404, 502])
def test_an_error_without_message_is_an_error(
        db: Database, host: ReplayHost, status: int, body: bytes, headers: Any) -> None:
    host.answer = lambda asked: Reply(status, body, headers)
    with pytest.raises(ArangoError) as raised:
        db.call("cluster.health")
    error = raised.value
    assert error.status == "ARANGO_ERR_SERVER"
    assert (error.http_code, error.error_code, error.error_message) == (status, status, None)


def test_an_error_of_javascript_is_text(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply(500, b"SyntaxError: Unexpected token", (TEXT_TYPE,))
    with pytest.raises(ArangoError) as raised:
        db.call("server.execute", command="let =")
    error = raised.value
    assert (error.status, error.http_code, error.execution) == ("ARANGO_ERR_SERVER", 500, "yes")
    assert len(host.asked()) == 1


# Responses that no ArangoDB server sends and that must not become values.
MISSHAPEN: list[tuple[str, str]] = [
    ("cluster.server_id", '{"error":false,"code":200}'),
    ("cluster.server_id", '{"error":false,"code":200,"id":7}'),
    ("cluster.server_id", '{"id":18446744073709551616}'),
    ("cluster.server_id", "[]"),
    ("cluster.health", "[]"),
    ("cluster.health", '"OK"'),
    ("cluster.health", ""),
    ("cluster.health", '{"Health":{}'),
    ("cluster.health", '{"Health":{}}{}'),
    ("cluster.endpoints", '{"endpoints":{}}'),
    ("cluster.endpoints", '{"endpoints":[{"internal":"tcp://a:1"}]}'),
    ("cluster.endpoints", '{"endpoints":[{"endpoint":null}]}'),
    ("cluster.endpoints", '{"endpoints":["tcp://a:1"]}'),
    ("cluster.maintenance_mode", '{"error":false,"code":200,"result":7}'),
    ("server.crashes", '{"error":false,"code":200,"result":{}}'),
    ("server.crashes", '{"error":false,"code":200,"result":{"crashes":"c1"}}'),
    ("cluster.agency_diagnosis", '{"error":false,"code":200}'),
    ("cluster.vpack_sort_migration_status", '{"error":false,"code":200}'),
    ("cluster.server_maintenance_mode", '"OK"'),
    ("cluster.calculate_imbalance", '{"error":false,"code":200,"pendingMoveShards":1}'),
    ("cluster.query_agency_job", '{"error":false,"job":"1"}'),
    ("cluster.query_agency_job", '{"error":false,"status":"ToDo"}'),
    ("cluster.shard_distribution", '{"error":false,"code":200,"result":{}}'),
    ("token.list", "[]"),
    ("server.version", "arango"),
    ("server.execute", ""),
    ("server.target_version", '{"version":31210}'),
    ("database.properties", '{"error":false,"code":200}'),
    ("cluster.execute_rebalance_plan", "<html>"),
    ("document.get", ""),
    ("document.insert_many", "[{]"),
    ("document.import", "[]"),
    ("index.list", '{"error":false,"code":200}'),
    ("index.delete", '{"id":7}'),
    ("query.execute", "[]"),
    ("query.execute", '{"hasMore":false}'),
    ("query.execute", '{"result":{},"hasMore":false}'),
    ("query.execute", '{"result":[1,],"hasMore":false}'),
    ("cursor.next", '{"result":"x"}'),
    ("transaction.begin", '{"result":{"status":"running"}}'),
    ("transaction.begin", '{"result":{"id":[1]}}'),
    ("transaction.commit", '{"id":"1","status":"committed"}'),
    ("graph.get", '{"graphs":[]}'),
    ("vertex.get", '{"edge":{}}'),
    ("edge.get", '{"vertex":{}}'),
    ("user.permission", '{"result":["rw"]}'),
    ("backup.create", '{"id":"a"}'),
]


@pytest.mark.parametrize("operation, body", MISSHAPEN)
def test_a_response_of_another_shape_is_an_error(
        db: Database, host: ReplayHost, operation: str, body: str) -> None:
    host.answer = lambda asked: Reply.json(body)
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    error = raised.value
    assert error.status == "ARANGO_ERR_PROTOCOL"
    assert error.operation == operation and error.host == host.url
    # The server did what it was asked to: only its words are not understood.
    assert error.http_code == 200 and error.execution == "yes"


@pytest.mark.parametrize("operation", ["cluster.health", "document.get", "document.insert"])
def test_304_is_an_error_unless_it_was_requested(
        db: Database, host: ReplayHost, operation: str) -> None:
    host.answer = lambda asked: Reply(304, b"", ())
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    assert raised.value.status == "ARANGO_ERR_PROTOCOL" and raised.value.http_code == 304


@pytest.mark.parametrize("operation, body", [
    ("document.get", '"x"'), ("document.get", "null"), ("document.insert", "[]"),
    ("document.insert_many", '"x"'), ("document.get_many", "null"),
    ("document.delete_many", '{"_key":"a"}')])
def test_a_document_is_an_object_and_several_are_an_array(
        db: Database, host: ReplayHost, operation: str, body: str) -> None:
    host.answer = lambda asked: Reply.json(body)
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **ARGUMENTS[operation])
    assert raised.value.status == "ARANGO_ERR_PROTOCOL"


def test_a_response_without_a_revision_is_an_error(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply(200, b"")
    with pytest.raises(ArangoError) as raised:
        db.call("document.revision", collection="orders", key="a")
    assert raised.value.status == "ARANGO_ERR_PROTOCOL"
