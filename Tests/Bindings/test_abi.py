"""bindings/abi.json and bindings/arango.cdef against the library."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import cffi
import pytest
from languages import LIBRARY, ROOT

ABI: dict[str, Any] = json.loads((ROOT / "bindings" / "abi.json").read_text(encoding="utf-8"))
FUNCTIONS: dict[str, dict[str, Any]] = {each["name"]: each for each in ABI["functions"]}
#: The functions that return a result and have a string without a meaning of NULL.
WITH_STRINGS = [each["name"] for each in ABI["functions"] if each["returns"]["owner"] == "caller" and any(
    parameter["kind"] in ("string", "json", "strings") for parameter in each["parameters"])]


@pytest.fixture(scope="module")
def ffi() -> cffi.FFI:
    ffi = cffi.FFI()
    ffi.cdef((ROOT / "bindings" / "arango.cdef").read_text(encoding="utf-8"))
    return ffi


@pytest.fixture(scope="module")
def library(ffi: cffi.FFI) -> Any:
    return ffi.dlopen(str(LIBRARY))


@pytest.fixture(scope="module")
def handles(ffi: cffi.FFI, library: Any) -> Iterator[dict[str, Any]]:
    """A handle of each type, by the type of its parameter. No coordinator listens at the client's host."""
    found: dict[str, Any] = {}

    def create(kind: str, name: str, *arguments: Any) -> None:
        out = ffi.new(f"{kind} **")
        result = getattr(library, name)(*arguments, out)
        assert library.arango_result_status(result) == library.ARANGO_OK
        library.arango_result_destroy(result)
        found[f"{kind} *"] = out[0]

    create("arango_client", "arango_client_create", b"http://127.0.0.1:1", ffi.NULL,
           b'{"timeout_ms": 20000, "max_attempts": 1}')
    create("arango_database", "arango_database_create", found["arango_client *"],
           ffi.NULL, ffi.NULL, ffi.NULL, ffi.NULL)
    create("arango_queue", "arango_queue_create")
    create("arango_cursor", "arango_cursor_create", found["arango_database *"], b"RETURN 1", ffi.NULL, ffi.NULL)
    create("arango_import", "arango_import_create", found["arango_database *"], b"c", ffi.NULL)
    create("arango_exchange", "arango_exchange_begin", found["arango_database *"], b"cluster.health", ffi.NULL)
    create("arango_pending", "arango_start", found["arango_database *"], b"cluster.health", ffi.NULL)
    yield found
    for kind in ("pending", "exchange", "import", "cursor", "queue", "database", "client"):
        getattr(library, f"arango_{kind}_destroy")(found[f"arango_{kind} *"])


def test_the_declarations_are_those_of_the_description(ffi: cffi.FFI, library: Any) -> None:
    assert ffi.string(library.arango_version()).decode() == ABI["version"]
    for function in ABI["functions"]:
        declared = ffi.typeof(getattr(library, function["name"]))
        assert len(declared.args) == len(function["parameters"]), function["name"]
    for enum in ABI["enums"]:
        for member in enum["members"]:
            assert getattr(library, member["name"]) == member["value"]


def test_the_operations_are_those_of_the_library(ffi: cffi.FFI, library: Any) -> None:
    result = library.arango_operations()
    table = json.loads(ffi.string(library.arango_result_json(result, ffi.NULL)))
    library.arango_result_destroy(result)
    assert table == ABI["operations"]
    assert {row["function"] for row in table} <= FUNCTIONS.keys()


def test_each_option_and_strategy_is_known_to_the_library(ffi: cffi.FFI, library: Any) -> None:
    client = ffi.new("arango_client **")
    for option in ABI["options"]:
        # A value of the wrong type for every option.
        given = json.dumps({option["name"]: [[1]]}).encode()
        result = library.arango_client_create(ffi.NULL, ffi.NULL, given, client)
        message = ffi.string(library.arango_result_message(result)).decode()
        library.arango_result_destroy(result)
        assert option["name"] in message, message
        assert ("unknown" in message) == ("client" not in option["levels"]) or "level" in message, message
    for strategy in ABI["strategies"]:
        result = library.arango_client_create(ffi.NULL, strategy["name"].encode(), ffi.NULL, client)
        assert library.arango_result_status(result) == library.ARANGO_OK
        library.arango_result_destroy(result)
        library.arango_client_destroy(client[0])


@pytest.mark.parametrize("name", WITH_STRINGS)
def test_null_is_accepted_where_the_description_says_so(
        name: str, ffi: cffi.FFI, library: Any, handles: dict[str, Any]) -> None:
    for absent in FUNCTIONS[name]["parameters"]:
        if absent["kind"] not in ("string", "json", "strings"):
            continue
        status, message = outcome(ffi, library, handles, FUNCTIONS[name], absent["name"])
        if absent["nullable"]:
            assert f"{absent['name']} is NULL" not in message and "NULL" not in message, message
        else:
            assert status == library.ARANGO_ERR_ARGUMENT, (absent["name"], message)


def outcome(ffi: cffi.FFI, library: Any, handles: dict[str, Any], function: dict[str, Any],
            absent: str) -> tuple[int, str]:
    """Calls a function with NULL for one parameter. Returns the status and the message."""
    kept = []
    arguments = []
    for parameter in function["parameters"]:
        kind = parameter["kind"]
        if kind == "out_handle":
            kept.append(ffi.new(parameter["type"]))
            arguments.append(kept[-1])
        elif kind == "handle":
            arguments.append(handles[parameter["type"].removeprefix("const ")])
        elif kind in ("size", "integer"):
            arguments.append(1 if kind == "size" and parameter["name"] == "count" else 0)
        elif parameter["name"] == absent or kind in ("bytes", "out_size"):
            arguments.append(ffi.NULL)
        elif kind == "strings":
            kept.append(ffi.new("char[]", b"http://127.0.0.1:1"))
            kept.append(ffi.new("const char *[]", [kept[-1]]))
            arguments.append(kept[-1])
        else:
            kept.append(ffi.new("char[]", b"{}" if kind == "json" else b"1"))
            arguments.append(kept[-1])
    result = getattr(library, function["name"])(*arguments)
    found = (library.arango_result_status(result), ffi.string(library.arango_result_message(result)).decode())
    library.arango_result_destroy(result)
    for each in kept:
        kind = ffi.typeof(each).cname
        if kind.startswith("arango_") and each[0] != ffi.NULL:
            getattr(library, kind.removesuffix(" * *") + "_destroy")(each[0])
    return found
