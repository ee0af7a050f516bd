"""The members of a row for programs match the operation: its result, its function, its limits."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from expected_answers import Answered
from expected_server_answers import ANSWERS

import libarango
from libarango import _ffi

ROWS = {row["name"]: row for row in libarango.operations()}
PERMISSIONS = {"open", "user", "user_unless_hardened", "database_writer", "collection_writer",
               "collection_reader", "admin", "admin_by_option", "user_by_option", "superuser", "self_or_admin"}

# The names with the group in front are those of functions for handles.
FUNCTIONS = {"database.create": "arango_create_database", "cursor.next": "arango_next_cursor",
             "cursor.close": "arango_close_cursor"}


def is_array(value: Any, of: type) -> bool:
    return isinstance(value, list) and all(isinstance(element, of) for element in value)


IS_OF_TYPE: dict[str, Callable[[Any], bool]] = {
    "any": lambda value: True,
    "object": lambda value: isinstance(value, dict),
    "string": lambda value: isinstance(value, str),
    "string or null": lambda value: value is None or isinstance(value, str),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "array of strings": lambda value: is_array(value, str),
    "array of objects": lambda value: is_array(value, dict),
}


# Results of another type than that of the row, by the argument that permits them.
SPECIAL: dict[str, Any] = {"ignore_missing": False, "if_none_match": None, "silent": {}}


@pytest.mark.parametrize("answered", ANSWERS, ids=str)
def test_a_result_has_the_type_of_its_row(answered: Answered) -> None:
    kind = ROWS[answered.operation]["returns"]["type"]
    if any(answered.value == SPECIAL[name] for name in answered.arguments):
        return
    assert IS_OF_TYPE[kind](answered.value), f"{kind}: {answered.value!r}"


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: str(row["name"]))
def test_a_row_has_its_function_permission_and_limits(row: dict[str, Any]) -> None:
    assert row["function"] == FUNCTIONS.get(
        row["name"], "arango_" + row["name"].replace(".", "_"))
    assert hasattr(_ffi._library_in_use.waiting, row["function"])
    assert row["permission"] in PERMISSIONS
    assert row["blocks"] is (row["timeout_ms"] is not None)
    for argument in row["arguments"]:
        assert argument["permission"] in {None, *PERMISSIONS}
        assert (argument["permission"] is None) is (argument["rights"] is None)


def test_one_permission_has_one_sentence() -> None:
    pairs = {(row["permission"], row["rights"]) for row in ROWS.values()}
    assert len({permission for permission, _ in pairs}) == len(pairs)
    assert len({rights for _, rights in pairs}) == len(pairs)


def test_secrets_are_secret_and_nothing_else() -> None:
    assert {(row["name"], argument["name"]) for row in ROWS.values()
            for argument in row["arguments"] if argument["secret"]} == {
        ("server.set_license", "license"), ("database.create", "users"),
        ("user.create", "password"), ("user.update", "password"), ("user.replace", "password"),
        ("backup.upload", "config"), ("backup.download", "config")}
