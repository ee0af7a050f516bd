"""Each operation sends exactly the expected request, which is written by hand."""

from __future__ import annotations

import base64
import contextlib
import json
from collections.abc import Iterator
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


def test_the_two_tables_have_the_same_operations() -> None:
    assert set(OPERATIONS) == {expected.operation for expected in REQUESTS}


@pytest.mark.parametrize("row", OPERATIONS.values(), ids=lambda row: row["name"])
def test_every_argument_has_an_expected_request(row: dict[str, Any]) -> None:
    given = [set(expected.arguments) for expected in of_operation(row["name"])]
    required = {argument["name"] for argument in row["arguments"] if argument["required"]}
    possible = {argument["name"] for argument in row["arguments"]}
    alternatives = set(row["exactly_one_of"])
    if alternatives:
        assert given == [{name} for name in row["exactly_one_of"]]
    else:
        assert required in given and possible in given
    if row["variant"]:
        sent = {(expected.method, expected.path) for expected in of_operation(row["name"])}
        assert sent == {(row["method"], row["path"]),
                        (row["variant"]["method"], row["variant"]["path"])}


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
    return Expected(expected.operation, in_place(expected.arguments), expected.method,
                    in_place(expected.path), in_place(expected.query), body, expected.refused)


def assert_same(asked: Asked, expected: Expected) -> None:
    assert asked.method == expected.method
    assert asked.path == "/_db/_system" + expected.path
    assert sorted(asked.query) == sorted(expected.query.items())
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


def test_a_redirect_is_not_followed(db: Database, host: ReplayHost) -> None:
    host.answer = lambda asked: Reply(307, b"", (("Location", "/elsewhere"),))
    with pytest.raises(ArangoError, match="307") as raised:
        db.call("cluster.health")
    assert raised.value.status == "ARANGO_ERR_PROTOCOL"
    assert len(host.asked()) == 1
