"""Each operation sends exactly the expected request, which is written by hand."""

from __future__ import annotations

import base64
import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote, unquote

import pytest
from expected_requests import NO_BODY, Expected, Raw
from expected_server_requests import REQUESTS
from replay import Asked, ReplayHost, Reply

import libarango
from libarango import ArangoClient, ArangoError, Database, _ffi
from libarango._pending import completed
from sim_process import SimulatedCluster

OPERATIONS = {row["name"]: row for row in libarango.operations()}
BASIC = "Basic " + base64.b64encode(b"root:passwd").decode()


def of_operation(name: str) -> list[Expected]:
    return [expected for expected in REQUESTS if expected.operation == name]


def path_pattern(path: str) -> str:
    """A regular expression for the path of a row. The id of an index has two segments."""
    parts = re.split(r"\{(\w+)\}", path.partition("?")[0])
    return "".join(re.escape(part) if number % 2 == 0 else "[^/]+/[^/]+" if part == "index"
                   else "[^/]+" for number, part in enumerate(parts))


def test_the_two_tables_have_the_same_operations() -> None:
    assert set(OPERATIONS) == {expected.operation for expected in REQUESTS}


@pytest.mark.parametrize("row", OPERATIONS.values(), ids=lambda row: row["name"])
def test_every_argument_has_an_expected_request(row: dict[str, Any]) -> None:
    given = [set(expected.arguments) for expected in of_operation(row["name"])]
    required = {argument["name"] for argument in row["arguments"] if argument["required"]}
    possible = {argument["name"] for argument in row["arguments"]}
    alternatives = set(row["exactly_one_of"])
    for alternative in ({name} for name in alternatives or [""]):
        chosen = alternative & alternatives
        assert required | chosen in given
        assert possible - alternatives | chosen in given
    for form in (row, row["variant"] or row):
        assert any(expected.method == form["method"]
                   and re.fullmatch(path_pattern(form["path"]), expected.path)
                   for expected in of_operation(row["name"]))


@contextlib.contextmanager
def answer_aside() -> Iterator[None]:
    """The answer is next to nothing, which not every operation takes for its own."""
    try:
        yield
    except ArangoError as error:
        if error.status != "ARANGO_ERR_PROTOCOL" or error.http_code != 200:
            raise


@pytest.mark.parametrize("expected", REQUESTS, ids=str)
def test_request_is_as_expected(
        db: Database, host: ReplayHost, expected: Expected) -> None:
    with answer_aside():
        db.call(expected.operation, **expected.arguments)
    *before, own = host.asked()
    assert_same(own, expected)
    row = OPERATIONS[expected.operation]
    limits = [row, *(argument for argument in row["arguments"]
                     if argument["name"] in expected.arguments)]
    assert [(asked.method, asked.target, asked.body) for asked in before] == (
        [("GET", "/_db/_system/_api/version?details=true", b"")]
        if any(limit["since"] or limit["removed_in"] for limit in limits) else [])
    for asked in (*before, own):
        assert asked.header("Authorization") == BASIC
        assert asked.header("x-arango-driver") == f"libarango/{libarango.version()} (python)"
        assert asked.header("Transfer-Encoding") is None
        assert asked.header("Expect") is None


@pytest.mark.parametrize("expected", REQUESTS, ids=str)
def test_the_model_accepts_the_request(cluster: SimulatedCluster, expected: Expected) -> None:
    expected = placed(expected, cluster)
    with ArangoClient(cluster.endpoints) as client:
        db = client.db("_system", cluster.username, cluster.password)
        refused: int | None = None
        try:
            db.call(expected.operation, **expected.arguments)
        except ArangoError as error:
            if error.http_code is None or error.http_code < 400:
                raise
            refused = error.http_code
    seen = [request for request in cluster.requests()
            if request["server"] == cluster.coordinators[0].id]
    own = seen[-1]
    assert_same(Asked(own["method"], own["path"], tuple(own["headers"].items()),
                      (own["body"] or "").encode()), expected)
    assert refused == expected.refused


@pytest.mark.parametrize(
    "expected", [each for each in REQUESTS if each.body is NO_BODY], ids=str)
def test_a_request_without_a_body_has_no_content_type(
        db: Database, host: ReplayHost, expected: Expected) -> None:
    with answer_aside():
        db.call(expected.operation, **expected.arguments)
    assert host.asked()[-1].header("Content-Type") is None


def placed(expected: Expected, cluster: SimulatedCluster) -> Expected:
    """With the ids of the cluster's own servers."""
    def in_place(value: Any) -> Any:
        text = json.dumps(value)
        for name, server in zip(("one", "two"), cluster.dbservers):
            text = text.replace(f"PRMR-{name}", server.id)
        return json.loads(text)

    is_kept = expected.body is NO_BODY or isinstance(expected.body, Raw)
    body = expected.body if is_kept else in_place(expected.body)
    return replace(expected, arguments=in_place(expected.arguments), body=body,
                   path=in_place(expected.path), query=in_place(expected.query))


def assert_same(asked: Asked, expected: Expected) -> None:
    assert asked.method == expected.method
    assert asked.path == "/_db/_system" + expected.path
    assert sorted(asked.query) == sorted(expected.query.items())
    for name in ("If-Match", "If-None-Match"):
        assert asked.header(name) == expected.headers.get(name)
    if expected.body is NO_BODY:
        assert asked.body == b""
    elif isinstance(expected.body, Raw):
        assert asked.body == expected.body.body
        assert asked.header("Content-Type") == expected.body.content_type
        assert asked.header("Content-Length") == str(len(asked.body))
    else:
        assert asked.json() == expected.body
        assert asked.header("Content-Type") == "application/json"
        assert asked.header("Content-Length") == str(len(asked.body))
    # ArangoDB wants the length of every body, that of none too where there could be one.
    if asked.method in ("PUT", "POST"):
        assert asked.header("Content-Length") is not None


@pytest.mark.parametrize("row", OPERATIONS.values(), ids=lambda row: row["name"])
def test_null_equals_an_omitted_argument(
        db: Database, host: ReplayHost, row: dict[str, Any]) -> None:
    """Below the binding, which leaves out itself what is None."""
    expected = of_operation(row["name"])[0]
    nulls = {argument["name"]: None for argument in row["arguments"]
             if argument["null"] == "absent"}
    arguments = json.dumps({**nulls, **expected.arguments}).encode()
    completed(_ffi.start, db._handle, row["name"].encode(), arguments)
    assert_same(host.asked()[-1], expected)


def test_null_is_a_value_of_few_arguments() -> None:
    assert {(name, argument["name"]): argument["null"] for name, row in OPERATIONS.items()
            for argument in row["arguments"] if argument["null"] != "absent"} == {
        ("cluster.set_server_count", "coordinators"): "value",
        ("cluster.set_server_count", "dbservers"): "value",
        ("cluster.set_server_count", "cleaned_servers"): "refused",
        ("collection.configure", "schema"): "value",
        ("collection.configure", "computed_values"): "value"}


@pytest.mark.parametrize("database", ["_system", "größe / 50%", "a+b&c=d"])
def test_the_database_is_named_in_every_path(
        client: ArangoClient, host: ReplayHost, database: str) -> None:
    db = client.db(database, "root", "passwd")
    db.call("server.version")
    db.call("server.options_public")
    assert {asked.path.rpartition("/_a")[0] for asked in host.asked()} == {
        f"/_db/{quote(database, safe='')}"}


@pytest.mark.parametrize("username, password", [
    ("jan/ü x", "p:ä ß"), ("root", ""), ("", "v1.an-access-token"), ("\U0001f600", "\U0001f600")])
def test_credentials_are_utf8_in_basic(
        client: ArangoClient, host: ReplayHost, username: str, password: str) -> None:
    client.db("_system", username, password).call("server.options_public")
    expected = "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()
    assert [asked.header("Authorization") for asked in host.asked()] == [expected] * 2


@pytest.mark.parametrize("operation, arguments, told", [
    ("cluster.reserve_ids", {}, "exactly one of number, minimum"),
    ("cluster.reserve_ids", {"number": 1, "minimum": 1}, "exactly one of number, minimum"),
    ("cluster.reserve_ids", {"number": 1_000_001}, "1000001"),
    ("cluster.reserve_ids", {"minimum": (1 << 60) + 1}, "1152921504606846977"),
    ("cluster.set_server_count", {"cleaned_servers": None},
     "argument cleaned_servers: expected an array of strings, got null"),
    ("cluster.set_server_count", {"dbservers": "4"}, "dbservers"),
    ("cluster.toggle_maintenance_mode", {"mode": "ON"}, '"ON"'),
    ("cluster.toggle_maintenance_mode", {"mode": 0}, "not 0"),
    ("cluster.toggle_server_maintenance_mode", {"server_id": "PRMR-one", "mode": "on"}, '"on"'),
    ("cluster.calculate_rebalance_plan", {"version": 2}, "not 2"),
    ("cluster.calculate_rebalance_plan", {"max_moves": 5001}, "5001"),
    ("cluster.calculate_rebalance_plan", {"databases_excluded": ["a", 1]}, "databases_excluded"),
    ("cluster.move_shard", {"collection": "c", "shard": "s1", "from_server": "PRMR-one"},
     "to_server"),
    ("cluster.move_shard", {"colection": "c"}, 'did you mean "collection"'),
    ("cluster.clean_out_server", {"server": ""}, "argument server is empty"),
    ("server.log_entries", {"sort": "up"}, '"up"'),
    ("token.delete", {"user": "root", "token_id": -1}, "-1"),
    ("token.delete", {"user": "root", "token_id": "1"}, '"1"'),
    ("token.list", {}, "user"),
    ("job.list", {"status": "all"}, '"all"'),
    ("server.execute", {}, "argument command is missing"),
    ("server.execute", {"command": 7}, "argument command is a string, not 7"),
    ("collection.get", {"collection": "a/b"}, 'not "a/b"'),
    ("collection.get", {"collection": " a"}, 'not " a"'),
    ("collection.create", {"name": "ü" * 129}, "1 to 256 bytes"),
    ("database.create", {"name": "a" * 129}, "1 to 128 bytes"),
    ("database.create", {"name": "a", "sharding": "none"}, '"none"'),
    ("database.create", {"name": "a", "replication_factor": 0}, "not 0"),
    ("document.get", {"collection": "a", "key": ""}, "argument key is empty"),
    ("document.get", {"collection": "a", "key": "größe"}, 'not "größe"'),
    ("document.get", {"collection": "a", "key": "a/b"}, 'not "a/b"'),
    ("document.get", {"collection": "a", "key": "k" * 255}, "1 to 254"),
    ("document.get", {"collection": "a", "key": "b", "if_match": ""}, "argument if_match is empty"),
    ("document.get", {"collection": "a", "key": "b", "if_match": 'x"y'}, "if_match"),
    ("document.get", {"collection": "a", "key": "b", "if_match": "x\r\nHost: y"}, "if_match"),
    ("document.get", {"collection": "a", "key": "b", "if_none_match": "\x00"}, "if_none_match"),
    ("document.insert", {"collection": "a", "document": [{}]}, "document is an object"),
    ("document.insert", {"collection": "a", "document": {}, "overwrite_mode": "merge"}, '"merge"'),
    ("document.insert_many", {"collection": "a", "documents": {}}, "documents is an array"),
    ("document.import", {"collection": "a", "data": "", "format": "list"}, '"list"'),
    ("document.edges", {"collection": "a", "vertex": "b"}, 'not "b"'),
    ("index.get", {"index": "1234"}, 'not "1234"'),
    ("index.get", {"index": "a/b/c"}, 'not "a/b/c"'),
    ("index.get", {"index": "a/"}, 'not "a/"'),
    ("query.execute", {"query": ""}, "argument query is empty"),
    ("query.execute", {"query": "RETURN 1", "batch_size": 0}, "not 0"),
    ("query.execute", {"query": "RETURN 1", "profile": 3}, "not 3"),
    ("query.execute", {"query": "RETURN 1", "options": []}, "options is an object"),
    ("transaction.begin", {"write": [7]}, "write is a string or an array of strings"),
    ("user.set_permission", {"user": "a", "database": "b", "permission": "admin"}, '"admin"'),
    ("backup.upload", {}, "exactly one of backup_id, upload_id"),
    ("backup.upload", {"backup_id": "a", "upload_id": "b"}, "exactly one of backup_id, upload_id"),
    ("backup.download", {"upload_id": "b"}, "upload_id"),
    ("cluster.helth", {}, 'did you mean "cluster.health"')])
def test_invalid_arguments_are_refused_without_a_request(
        db: Database, host: ReplayHost, operation: str, arguments: dict[str, Any],
        told: str) -> None:
    with pytest.raises(ArangoError) as raised:
        db.call(operation, **arguments)
    assert raised.value.status == "ARANGO_ERR_ARGUMENT"
    assert told in raised.value.message
    assert raised.value.execution == "no" and raised.value.attempts == []
    assert host.asked() == []


@pytest.mark.parametrize("name", [".", "..", "...", "a/../b", "%2e%2e", "/", "a//b", "\\", "~"])
@pytest.mark.parametrize("operation, argument, prefix", [
    ("token.list", "user", "/_api/token/"), ("server.crash", "crash_id", "/_admin/crashes/"),
    ("job.delete", "job_id", "/_api/job/")])
def test_a_name_never_leaves_its_segment_of_the_path(
        db: Database, host: ReplayHost, name: str, operation: str, argument: str,
        prefix: str) -> None:
    """A server takes what stands there apart at the slashes before it decodes it."""
    try:
        with answer_aside():
            db.call(operation, **{argument: name})
    except ArangoError as error:
        assert error.status == "ARANGO_ERR_ARGUMENT" and name in error.message
    else:
        path = host.asked()[-1].path
        assert path.startswith("/_db/_system" + prefix)
        assert unquote(path.removeprefix("/_db/_system" + prefix)) == name


COLLECTION, KEY = {"collection": "orders"}, {"key": "a"}


@pytest.mark.parametrize("name", [".", "..", "...", "%2e%2e", "a:b;c", "*", "a+b&c=d'", "(a)"])
@pytest.mark.parametrize("operation, given, argument, path", [
    ("collection.get", {}, "collection", "/_api/collection/{}"),
    ("document.get", COLLECTION, "key", "/_api/document/orders/{}"),
    ("document.get", KEY, "collection", "/_api/document/{}/a"),
    ("vertex.get", {**COLLECTION, **KEY}, "graph", "/_api/gharial/{}/vertex/orders/a"),
    ("edge.get", {"graph": "shop", **COLLECTION}, "key", "/_api/gharial/shop/edge/orders/{}"),
    ("graph.replace_edge_definition",
     {"graph": "shop", "from_vertex_collections": [], "to_vertex_collections": []},
     "collection", "/_api/gharial/shop/edge/{}"),
    ("user.permission", {"user": "jan"}, "database", "/_api/user/jan/database/{}"),
    ("user.permission", {"user": "jan", "database": "shop"}, "collection",
     "/_api/user/jan/database/shop/{}"),
    ("cursor.next", {"cursor_id": "7"}, "batch_id", "/_api/cursor/7/{}"),
    ("query.delete_function", {}, "name", "/_api/aqlfunction/{}")])
def test_a_name_among_others_never_leaves_its_segment(
        db: Database, host: ReplayHost, name: str, operation: str, given: dict[str, Any],
        argument: str, path: str) -> None:
    try:
        with answer_aside():
            db.call(operation, **given, **{argument: name})
    except ArangoError as error:
        assert error.status == "ARANGO_ERR_ARGUMENT" and name in error.message
        assert host.asked() == []
    else:
        assert name not in (".", "..")
        assert host.asked()[-1].path == "/_db/_system" + path.format(quote(name, safe=""))


@pytest.mark.parametrize("id", ["../a", "a/..", "./a", "a/."])
def test_an_index_never_leaves_its_segments(db: Database, host: ReplayHost, id: str) -> None:
    with pytest.raises(ArangoError, match="argument index") as raised:
        db.call("index.get", index=id)
    assert raised.value.status == "ARANGO_ERR_ARGUMENT" and host.asked() == []


SPELLED = '{"a":1.0,"b":1e2,"c":9007199254740993,"d":-0,"e":"\\u00e4/\\/ü","f":1E+300}'


@pytest.mark.parametrize("operation, arguments, sent", [
    ("document.insert", '{"collection":"a","document":%s}', "%s"),
    ("document.insert_many", '{"collection":"a","documents":[%s]}', "[%s]"),
    ("document.update", '{"collection":"a","key":"b","document":%s}', "%s"),
    ("index.create", '{"collection":"a","definition":%s}', "%s"),
    ("vertex.insert", '{"graph":"a","collection":"a","vertex":%s}', "%s"),
    ("query.execute", '{"query":"RETURN @x","bind_vars":%s}',
     '{"query":"RETURN @x","bindVars":%s}'),
    ("user.create", '{"user":"a","extra":%s}', '{"user":"a","extra":%s}')])
def test_a_value_keeps_its_spelling(
        db: Database, host: ReplayHost, operation: str, arguments: str, sent: str) -> None:
    completed(_ffi.start, db._handle, operation.encode(), (arguments % SPELLED).encode())
    assert host.asked()[-1].body.decode() == sent % SPELLED


@pytest.mark.parametrize("revision", ["_l6zhVIC---", '"_l6zhVIC---"'])
def test_a_revision_is_sent_in_quotes(db: Database, host: ReplayHost, revision: str) -> None:
    db.call("document.delete", collection="a", key="b", if_match=revision)
    assert host.asked()[-1].header("If-Match") == '"_l6zhVIC---"'


def test_a_secret_is_in_no_message(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply.json('{"error":true,"errorNum":1700}', 400)
    for operation, arguments in (
            ("user.create", {"user": "jan", "password": ["hush"]}),
            ("user.create", {"user": "jan", "password": "hush"}),
            ("database.create", {"name": "a", "users": {"passwd": "hush"}}),
            ("database.create", {"name": "a", "users": [{"passwd": "hush"}]}),
            ("backup.upload", {"backup_id": "a", "config": ["hush"]}),
            ("backup.upload", {"backup_id": "a", "config": {"key": "hush"}})):
        with pytest.raises(ArangoError) as raised:
            db.call(operation, **arguments)
        error = raised.value
        assert "hush" not in f"{error} {error!r} {error.attempts}"


def test_a_redirect_is_not_followed(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply(307, b"", (("Location", "/elsewhere"),))
    with pytest.raises(ArangoError, match="307") as raised:
        db.call("cluster.health")
    assert raised.value.status == "ARANGO_ERR_PROTOCOL"
    assert len(host.asked()) == 1
