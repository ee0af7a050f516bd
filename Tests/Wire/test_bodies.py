"""An operation whose body is given beside the arguments sends what was written down for it."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterator
from typing import Any

import pytest
from expected_requests import NO_BODY, Expected
from expected_server_requests import REQUESTS
from replay import ReplayHost
from test_requests import OPERATIONS, assert_same

from libarango import Database, _ffi

LIBRARY = _ffi._library_in_use.waiting
ARGUMENT = "ARANGO_ERR_ARGUMENT"
KINDS = ("body", "raw_body")


def body_argument(name: str) -> dict[str, Any] | None:
    """The argument that is the whole body. The properties of a view are only a part."""
    arguments = OPERATIONS[name]["arguments"]
    if any(argument["in"] == "member" for argument in arguments):
        return None
    return next((argument for argument in arguments if argument["in"] in KINDS), None)


def with_bodies() -> Iterator[tuple[Expected, dict[str, Any]]]:
    for expected in REQUESTS:
        argument = body_argument(expected.operation)
        # The library completes an agency dump that is an argument, and sends a body as it is.
        if argument is not None and expected.body is not NO_BODY and (
                argument["in"] == "raw_body"
                or expected.body == expected.arguments[argument["name"]]):
            yield expected, argument


EXPECTED = list(with_bodies())
NAMES = [str(expected) for expected, _ in EXPECTED]
#: The others have bodies of members, or none.
WITHOUT = [name for name in OPERATIONS if body_argument(name) is None]


def call(db: Database, operation: str, arguments: dict[str, Any],
         body: bytes) -> tuple[str, str]:
    """The status and the message of the result."""
    function = LIBRARY.arango_call_with
    function.restype = _ffi.ResultHandle
    result = function(db._handle, operation.encode(), json.dumps(arguments).encode(), body,
                      ctypes.c_size_t(len(body)))
    try:
        return (_ffi.status_name(_ffi.result_status(result)).decode(),
                _ffi.result_message(result).decode())
    finally:
        _ffi.result_destroy(result)


def encoded(argument: dict[str, Any], value: Any) -> bytes:
    return (value if argument["in"] == "raw_body" else json.dumps(value)).encode()


@pytest.mark.parametrize("expected, argument", EXPECTED, ids=NAMES)
def test_a_body_beside_the_arguments_is_sent_as_expected(
        db: Database, host: ReplayHost, expected: Expected, argument: dict[str, Any]) -> None:
    others = dict(expected.arguments)
    body = encoded(argument, others.pop(argument["name"]))
    status, message = call(db, expected.operation, others, body)
    assert status != ARGUMENT, message
    own = host.asked()[-1]
    assert own.body == body
    assert_same(own, expected)


@pytest.mark.parametrize("expected, argument", EXPECTED, ids=NAMES)
def test_an_argument_is_not_given_as_the_body_as_well(
        db: Database, host: ReplayHost, expected: Expected, argument: dict[str, Any]) -> None:
    given = dict(expected.arguments)
    body = encoded(argument, given[argument["name"]])
    status, message = call(db, expected.operation, given, body)
    assert status == ARGUMENT and f"argument {argument['name']} is given twice" in message
    assert host.asked() == []


@pytest.mark.parametrize("name", sorted({expected.operation for expected, argument in EXPECTED
                                         if argument["in"] == "body"}))
@pytest.mark.parametrize("body", [b"{", b"{}{}", b"[1,]", b'{"a":\xff}', b"\x00", b"nul"])
def test_a_body_that_is_no_json_is_not_sent(
        db: Database, host: ReplayHost, name: str, body: bytes) -> None:
    expected, argument = next(each for each in EXPECTED if each[0].operation == name)
    others = {key: value for key, value in expected.arguments.items() if key != argument["name"]}
    status, message = call(db, name, others, body)
    assert status == ARGUMENT and f"argument {argument['name']}" in message
    assert host.asked() == []


@pytest.mark.parametrize("name, body, told", [
    ("document.insert", b"[]", "argument document is an object, not an array"),
    ("document.insert_many", b"{}", "argument documents is an array, not an object"),
    ("vertex.insert", b"7", "argument vertex is an object"),
    ("index.create", b'"x"', "argument definition is an object")])
def test_a_body_has_the_type_of_its_argument(
        db: Database, host: ReplayHost, name: str, body: bytes, told: str) -> None:
    expected, argument = next(each for each in EXPECTED if each[0].operation == name)
    others = {key: value for key, value in expected.arguments.items() if key != argument["name"]}
    status, message = call(db, name, others, body)
    assert status == ARGUMENT and told in message
    assert host.asked() == []


@pytest.mark.parametrize("name", WITHOUT)
def test_an_operation_without_a_body_takes_none(
        db: Database, host: ReplayHost, name: str) -> None:
    expected = next(each for each in REQUESTS if each.operation == name)
    status, message = call(db, name, dict(expected.arguments), b"{}")
    assert status == ARGUMENT and "no argument is the whole body of the request" in message
    assert host.asked() == []
