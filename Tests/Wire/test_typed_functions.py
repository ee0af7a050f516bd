"""Every typed function of the header sends what was written down for its operation, and refuses NULL
where a value is required."""

from __future__ import annotations

import json
from typing import Any

import pytest
from expected_requests import Expected
from expected_server_requests import REQUESTS
from replay import ReplayHost
from test_requests import OPERATIONS, assert_same

from libarango import Database, _ffi

TYPED = list(OPERATIONS)
LIBRARY = _ffi._library_in_use.waiting
ARGUMENT = "ARANGO_ERR_ARGUMENT"


def call(name: str, *arguments: Any) -> dict[str, Any]:
    """Returns the status and the message of the typed function's result."""
    function = getattr(LIBRARY, OPERATIONS[name]["function"])
    function.restype = _ffi.ResultHandle
    result = function(*arguments)
    try:
        status = _ffi.status_name(_ffi.result_status(result)).decode()
        return {"status": status, "message": _ffi.result_message(result).decode()}
    finally:
        _ffi.result_destroy(result)


def parameters(name: str, given: dict[str, Any]) -> list[bytes | None]:
    """The required arguments as C takes them, and the others as one JSON object or NULL."""
    rows = OPERATIONS[name]["arguments"]
    required = [row for row in rows if row["required"]]
    values: list[bytes | None] = []
    for row in required:
        value = given[row["name"]]
        is_text = row["type"] in ("string", "string or integer")
        values.append((str(value) if is_text else json.dumps(value)).encode())
    if len(required) < len(rows):
        names = {row["name"] for row in required}
        others = {name: value for name, value in given.items() if name not in names}
        values.append(json.dumps(others).encode() if others else None)
    return values


def written(name: str) -> list[Expected]:
    return [expected for expected in REQUESTS if expected.operation == name]


@pytest.mark.parametrize("name", TYPED)
def test_a_typed_function_sends_the_expected_request(db: Database, host: ReplayHost, name: str) -> None:
    for expected in written(name):
        given = dict(expected.arguments)
        seen = call(name, db._handle, *parameters(name, given))
        assert seen["status"] != ARGUMENT, seen["message"]
        own = host.asked()[-1]
        if given.get("mode") == 7200:
            # C has a string for it, which the server takes as well.
            assert json.loads(own.body) == "7200"
        else:
            assert_same(own, expected)


@pytest.mark.parametrize("name", TYPED)
def test_null_is_refused_where_a_value_is_required(
        db: Database, host: ReplayHost, name: str) -> None:
    values = parameters(name, dict(written(name)[-1].arguments))
    refused = call(name, None, *values)
    assert (refused["status"], refused["message"]) == (ARGUMENT, "database is NULL")
    required = [row["name"] for row in OPERATIONS[name]["arguments"] if row["required"]]
    for place, argument in enumerate(required):
        for wrong, words in ((None, f"{argument} is NULL"), (b"\xff", f"{argument} is not UTF-8")):
            refused = call(name, db._handle, *values[:place], wrong, *values[place + 1:])
            assert refused["status"] == ARGUMENT
            assert words in refused["message"]
    if len(values) > len(required):
        for wrong, words in ((b"[]", "options are a JSON object, not an array"),
                             (b"{", "options: not JSON"), (b"\xff", "options is not UTF-8"),
                             (b'{"nonsense": 1}', '"nonsense"')):
            refused = call(name, db._handle, *values[:-1], wrong)
            assert refused["status"] == ARGUMENT
            assert words in refused["message"]
    assert host.asked() == []


def test_an_argument_is_given_once(db: Database, host: ReplayHost) -> None:
    refused = call("cluster.resign_leadership", db._handle, b"DBServer0001", b'{"server": "x"}')
    assert refused == {"status": ARGUMENT, "message":
                       "cluster.resign_leadership: argument server is given twice"}
    assert host.asked() == []
