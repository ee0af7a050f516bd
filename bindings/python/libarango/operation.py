"""Runs operations by their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from libarango import _ffi
from libarango._text import json_object
from libarango.exceptions import ArgumentError, error_class
from libarango.result import value


class Group:
    """The operations whose names begin alike, of one database."""

    __slots__ = ("_database",)

    def __init__(self, database: _ffi.DatabaseHandle) -> None:
        self._database = database


class Omitted:
    """The type of `OMITTED`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "OMITTED"


#: An argument that is not given, where None is a value of its own.
OMITTED = Omitted()


def given(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments without those that are omitted."""
    return {name: value for name, value in arguments.items() if value is not OMITTED}


def run(database: _ffi.DatabaseHandle, name: bytes,
        arguments: Optional[Mapping[str, Any]] = None) -> Any:
    """The answer as a Python value. None is sent as null, which stands for an argument that is
    not given unless the operation's row says otherwise."""
    if arguments is None:
        return value(_ffi.call(database, name, None), name)
    try:
        written = json_object(arguments, "argument")
    except ArgumentError as error:
        operation = name.decode()
        raise error_class(error.status, operation)(
            f"{operation}: {error.message}", operation=operation) from None
    return value(_ffi.call(database, name, written), name)
