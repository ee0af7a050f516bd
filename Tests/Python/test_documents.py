"""Documents: input that is refused, requests, numbers, and both JSON packages."""

from __future__ import annotations

import json
import pickle
import types
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import Enum
from typing import Any

import pytest

from libarango import ArangoClient, ArangoError, Database, StandardCollection, _json
from libarango.exceptions import (
    ArgumentError, DocumentDeleteError, DocumentGetError, DocumentInsertError, DocumentParseError,
    DocumentRevisionError, DocumentUpdateError, ServerError, SortValidationError)
from sim_process import FaultyHosts, SimulatedCluster


NAN, INFINITY = float("nan"), float("inf")


class Colour(Enum):
    RED = 1
    BLUE = "blue"
    NONE = NAN


NESTED: list[Any] = []
for _ in range(100_000):
    NESTED = [NESTED]

# Values without a JSON form, and a part of the message.
NOT_JSON: dict[str, tuple[Any, str]] = {
    "NaN": ({"a": NAN}, "nan is not a JSON value"),
    "NaN inside": ({"a": [{"b": (1, NAN)}]}, "nan is not a JSON value"),
    "infinity": ({"a": -INFINITY}, "-inf is not a JSON value"),
    "key": ({1: "a"}, "the key 1 is not a string"),
    "key inside": ({"a": [{None: 1}]}, "the key None is not a string"),
    "set": ({"a": {1}}, "set is not JSON serializable"),
    "bytes": ({"a": b"x"}, "bytes is not JSON serializable"),
    "time": ({"a": datetime(2020, 1, 1)}, "datetime is not JSON serializable"),
    "object": ({"a": object()}, "object is not JSON serializable"),
    "NaN of an enumeration": ({"a": Colour.NONE}, "nan is not a JSON value"),
    "NaN beside null": ({"a": None, "b": NAN}, "nan is not a JSON value"),
    "surrogate": ({"a": "\ud800"}, "surrogate"),
    "depth": ({"a": NESTED}, "recursion"),
}


@pytest.fixture
def things(db: Database) -> StandardCollection:
    return db.create_collection("things")


@pytest.fixture(params=["orjson", "json"])
def package(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each package that writes and reads JSON."""
    name = str(request.param)
    if name == "json":
        monkeypatch.setattr(_json, "orjson", None)
    else:
        assert _json.orjson is not None
    return name


@pytest.mark.parametrize("case", NOT_JSON)
def test_a_document_without_a_json_form_is_refused(
        things: StandardCollection, cluster: SimulatedCluster, package: str, case: str) -> None:
    document, reason = NOT_JSON[case]
    cluster.forget_requests()
    calls: dict[str, Callable[[], Any]] = {
        "document": lambda: things.insert(document),
        "documents": lambda: things.insert_many([{"a": 1}, document]),
        "documents[1]": lambda: things.import_bulk([{"a": 1}, document])}
    for name, call in calls.items():
        with pytest.raises(DocumentInsertError, match=reason) as raised:
            call()
        assert isinstance(raised.value, ArgumentError)
        assert f"argument {name} " in raised.value.message
    assert cluster.requests() == []


def test_what_is_no_document_is_refused(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    many: Any
    for wrong in ("x", 1, None, [], [1], {1}):
        with pytest.raises(DocumentInsertError, match="argument document: expected a dict, got"):
            things.insert(wrong)  # type: ignore[arg-type]
        for many in ([{}, wrong], (wrong,)):
            with pytest.raises(DocumentInsertError,
                               match=rf"argument documents\[{len(many) - 1}\]: expected a dict"):
                things.insert_many(many)
            with pytest.raises(DocumentInsertError, match=r"argument documents\[\d\]"):
                things.import_bulk(many)
    for many in ("abc", {"a": 1}, 5, None, b"x"):
        for call in (things.insert_many, things.update_many, things.import_bulk,
                     things.delete_many, things.get_many):
            with pytest.raises(ArgumentError, match="argument documents: expected a list, got"):
                call(many)
    for wrong in (1, None, [], b"1"):
        for single in (things.get, things.has, things.delete):
            with pytest.raises(ArgumentError, match="document: expected a str or a dict, got"):
                single(wrong)
    assert cluster.requests() == []


def test_a_handle_that_is_invalid_is_refused(
        things: StandardCollection, db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    cases: dict[str, Callable[[], Any]] = {
        "document has no _key or _id": lambda: things.update({"a": 1}),
        "document has no _id": lambda: db.update_document({"_key": "1"}),
        "expected an id of a document, got '1'": lambda: db.document("1"),
        "expected an id of a document, got 'things/'": lambda: things.get("things/"),
        "expected an id in collection 'things', got 'x/1'": lambda: things.get({"_id": "x/1"}),
        "expected a string as _key, got 1": lambda: things.delete({"_key": 1}),
        "expected a string as _rev, got 1": lambda: things.get({"_key": "1", "_rev": 1}),
        r"documents\[1\] has no _key": lambda: things.update_many([{"_key": "1"}, {"a": 1}]),
        r"documents\[0\]: expected an id in": lambda: things.delete_many(["x/1"]),
        "vertex: expected an id of a document, got '1'": lambda: things.edges("1"),
        "from_vertex: expected an id": lambda: things.link("a", "b"),
        "to_vertex: expected an id": lambda: things.link("v/a", "b"),
    }
    for message, call in cases.items():
        with pytest.raises(DocumentParseError, match=message) as raised:
            call()
        assert isinstance(raised.value, ArgumentError)
    for key in ("", "a b", "x" * 255):
        with pytest.raises(ArgumentError, match="argument key "):
            things.get(key)
    assert cluster.requests() == []


def test_conditions_that_are_invalid_are_refused(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    cases: dict[str, Callable[[], Any]] = {
        "filters: expected a dict, got list": lambda: things.find([]),  # type: ignore[arg-type]
        "filters: expected the name of an attribute, got 1": lambda: things.find(
            {1: 2}),  # type: ignore[dict-item]
        "filters: expected the name of an attribute, got 'a..b'": lambda: things.find({"a..b": 1}),
        "skip: expected an integer from 0, got -1": lambda: things.all(skip=-1),
        "limit: expected an integer from 0, got 'x'": lambda: things.all(
            limit="x"),  # type: ignore[arg-type]
        "limit: expected an integer from 0, got True": lambda: things.find({}, limit=True),
        "body: expected a dict, got int": lambda: things.update_match(
            {}, 1),  # type: ignore[arg-type]
        "argument batch_size: expected an integer from 1, got 0": lambda: things.import_bulk(
            [{}], batch_size=0),
        "argument bind_vars cannot be written as JSON: nan": lambda: things.find({"a": NAN}),
    }
    for message, call in cases.items():
        with pytest.raises(ArgumentError, match=message):
            call()
    sorts: Any
    for sorts in ([{}], ["x"], [{"sort_by": 1}], [{"sort_by": "a", "sort_order": "UP"}]):
        with pytest.raises(SortValidationError):
            things.find({}, sort=sorts)
    assert cluster.requests() == []


def test_members_of_the_wrong_type_are_named(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    wrong: Any = "secret"
    cases: dict[str, Callable[[], Any]] = {
        "graph.create: argument edge_definitions[0]: expected a dict, got str": lambda: (
            db.create_graph("g", edge_definitions=[wrong])),
        "graph.create: argument edge_definitions: expected a list, got str": lambda: (
            db.create_graph("g", edge_definitions=wrong)),
        "database.create: argument users[1]: expected a dict, got str": lambda: (
            db.create_database("d", users=[{"username": "x"}, wrong])),
        "index.create: argument data: expected a dict, got str": lambda: things.add_index(wrong),
        "document.insert: argument data: expected a dict, got str": lambda: (
            things.link("v/a", "v/b", data=wrong)),
        "query.execute: argument options: expected a dict, got str": lambda: (
            db.aql.execute("RETURN 1", options=wrong)),
    }
    for message, call in cases.items():
        with pytest.raises(ArgumentError) as raised:
            call()
        assert raised.value.message == message
    assert cluster.requests() == []


def test_passwords_are_in_no_error(db: Database) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: db.create_user("root", "hidden"), lambda: db.update_user("nobody", "hidden"),
        lambda: db.replace_user("nobody", "hidden"),
        lambda: db.create_database("_system", users=[{"username": "a", "password": "hidden"}])]
    for call in calls:
        with pytest.raises(ServerError) as raised:
            call()
        error = raised.value
        assert error.request is not None and error.request.data is None
        assert "hidden" not in f"{error!r} {error} {error.attempts} {vars(error)}"
        assert b"hidden" not in pickle.dumps(error)


# Values that are the same after they were stored, for both packages.
KEPT: list[Any] = [
    2 ** 63 - 1, -2 ** 63, 2 ** 64 - 1, 0, -1, 1.5, 1e300, 5e-324, 0.1, True, False, None, "",
    "\x7f", "ä€😀", '"\\/\n', {}, [], {"": {"": []}}, [[1, [2]]], 1234567890123456789,
    0.12345678901234567]


@pytest.mark.parametrize("value", KEPT, ids=repr)
def test_a_value_is_stored_as_it_is(
        things: StandardCollection, package: str, value: Any) -> None:
    key = things.insert({"value": value})["_key"]  # type: ignore[index]
    found = things.get(key)
    assert found is not None and repr(found["value"]) == repr(value)
    things.import_bulk([{"_key": "i", "value": value}])
    assert repr(things["i"]["value"]) == repr(value)


@pytest.mark.parametrize("number", [2 ** 64, -2 ** 63 - 1, 10 ** 40])
def test_an_integer_beyond_64_bits_is_refused(
        things: StandardCollection, cluster: SimulatedCluster, package: str, number: int) -> None:
    cluster.forget_requests()
    calls: list[Callable[[], Any]] = [
        lambda: things.insert({"n": number}), lambda: things.insert_many([{"n": number}])]
    for call in calls:
        with pytest.raises(ArgumentError, match=str(number)):
            call()
    assert cluster.requests() == []


def test_an_integer_beyond_64_bits_is_read_as_it_is(faulty: FaultyHosts, package: str) -> None:
    text = '{"_key":"a","n":[18446744073709551616,-9223372036854775809,1e30,12345678901234567890]}'
    faulty.fault(0, "answer", answer={"body": json.loads(text)})
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        found = client.db().collection("things").get("a")
    assert found is not None and repr(found["n"]) == repr(
        [2 ** 64, -2 ** 63 - 1, 1e30, 12345678901234567890])


def test_uuids_and_enumerations_are_written_as_their_values(
        things: StandardCollection, package: str) -> None:
    things.insert({"_key": "a", "u": uuid.UUID(int=1), "e": [Colour.RED, Colour.BLUE]})
    assert (things["a"]["u"], things["a"]["e"]) == (
        "00000000-0000-0000-0000-000000000001", [1, "blue"])


def test_subclasses_are_written_as_their_bases(things: StandardCollection, package: str) -> None:
    class Text(str):
        pass

    class Number(int):
        pass

    class Members(dict[str, Any]):
        pass

    things.insert(Members({"_key": Text("k"), "n": Number(5), "t": (1, Text("x"))}))
    assert {name: value for name, value in things["k"].items() if name in "nt"} == {
        "n": 5, "t": [1, "x"]}
    with pytest.raises(ArgumentError, match="mappingproxy is not JSON"):
        things.insert(types.MappingProxyType({"a": 1}))


def test_a_document_is_the_body_of_its_request(
        things: StandardCollection, cluster: SimulatedCluster, package: str) -> None:
    cluster.forget_requests()
    things.insert({"_key": "a/b"[::2], "t": 'ä"'}, sync=True, return_new=True)
    request, = (each for each in cluster.requests() if each["method"] == "POST")
    assert request["body"] == '{"_key":"ab","t":"ä\\""}'
    assert request["path"] == (
        "/_db/_system/_api/document/things?waitForSync=true&returnNew=true")


def test_keys_are_encoded_in_paths(things: StandardCollection, cluster: SimulatedCluster) -> None:
    key = "a%2F+:;=@$!*'(),-._"
    things.insert({"_key": key})
    assert things.has(key) and things[key]["_key"] == key and things.has(f"things/{key}")
    assert things.update({"_key": key, "n": 1}) and things.delete(key)


def test_the_revision_of_a_document_is_required(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    old = things.insert({"_key": "a"})
    assert isinstance(old, dict)
    new = things.update({**old, "n": 1})
    assert isinstance(new, dict) and new["_old_rev"] == old["_rev"]
    failing: dict[type[ArangoError], Callable[[], Any]] = {
        DocumentUpdateError: lambda: things.update({**old, "n": 2}),
        DocumentDeleteError: lambda: things.delete(old),
        DocumentGetError: lambda: things.get(old)}
    for kind, call in failing.items():
        with pytest.raises(DocumentRevisionError) as raised:
            call()
        assert isinstance(raised.value, kind) and isinstance(raised.value, ServerError)
        assert (raised.value.http_code, raised.value.error_code) == (412, 1200)
    with pytest.raises(DocumentRevisionError):
        things.has("a", rev=old["_rev"])
    assert things["a"]["n"] == 1
    assert things.has("a", rev=old["_rev"], check_rev=False)
    assert things.delete(new)


def test_errors_of_documents_are_in_their_places(things: StandardCollection) -> None:
    found = things.insert_many([{"_key": "a"}, {"_key": "a"}, {"_key": "b"}])
    assert isinstance(found, list) and isinstance(found[0], dict) and isinstance(found[2], dict)
    failed = found[1]
    assert isinstance(failed, DocumentInsertError) and isinstance(failed, ServerError)
    assert failed.error_code == 1210 and failed.operation == "document.insert_many"
    assert things.insert_many([{"_key": "a"}, {"_key": "c"}], silent=True) is True
    assert things.has("c")
    with pytest.raises(DocumentInsertError, match="1210"):
        things.insert_many([{"_key": "a"}, {"_key": "d"}], raise_on_document_error=True)
    assert things.has("d")
    assert things.insert_many([]) == [] and things.get_many([]) == []


def test_dirty_reads_carry_the_header(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    things.insert({"_key": "a"})
    cluster.forget_requests()
    things.get("a", allow_dirty_read=True)
    things.has("a", allow_dirty_read=True)
    list(things.all(allow_dirty_read=True))
    things.get("a")
    marked = ["x-arango-allow-dirty-read" in {name.lower() for name in each["headers"]}
              for each in cluster.requests()]
    assert marked == [True, True, True, False]


def test_a_collection_is_true_even_if_it_is_empty(things: StandardCollection) -> None:
    assert len(things) == 0 and things and not list(things)


def test_the_queries_of_places_are_functions_of_aql(faulty: FaultyHosts) -> None:
    faulty.fault(0, "answer", answer={"status": 201, "body": {
        "result": [], "hasMore": False, "error": False, "code": 201}})
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        things = client.db().collection("things")
        things.find_near(1, 2, 3)
        things.find_in_radius(1, 2, 3, "far")
        things.find_in_box(1, 2, 3, 4, skip=1, limit=2)
        things.find_by_text("t", "word", limit=5)
        things.find_in_range("a.b", 1, 2)
    assert len(faulty.requests(0)) == 5


def test_attributes_of_attributes_are_found(things: StandardCollection) -> None:
    things.insert_many([{"_key": "a", "x": {"y": 1}}, {"_key": "b", "x": {"y": 2}},
                        {"_key": "c", "x.y": 1}])
    assert [each["_key"] for each in things.find({"x.y": 1})] == ["a"]
    assert [each["_key"] for each in things.find_in_range("x.y", 2, 3)] == ["b"]
    assert len(list(things.all(skip=1))) == 2


@pytest.fixture
def own_codec(cluster: SimulatedCluster) -> Iterator[Database]:
    def written(value: Any) -> str:
        return json.dumps(value, default=str)

    with ArangoClient(cluster.endpoints, serializer=written,
                      deserializer=lambda text: json.loads(text, parse_float=str)) as client:
        yield client.db("_system", cluster.username, cluster.password)


def test_the_clients_own_serializer_writes_documents(own_codec: Database) -> None:
    things = own_codec.create_collection("things")
    things.insert({"_key": "a", "t": datetime(2020, 1, 1), "n": 1.5})
    assert things["a"]["t"] == "2020-01-01 00:00:00" and things["a"]["n"] == "1.5"
    with pytest.raises(ArgumentError, match="argument document cannot be written as JSON"):
        things.insert({"a": {(1, 2): 3}})
