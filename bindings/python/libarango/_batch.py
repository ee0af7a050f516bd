"""A batch of the rows of a query, and the arguments of a cursor."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref, c_size_t, string_at
from typing import Any, NamedTuple, Optional

from libarango import _ffi, result
from libarango._database_core import DatabaseCore
from libarango._text import text
from libarango.codec import Codec
from libarango.exceptions import ArangoError, ArgumentError, error_class, reclassified

EXECUTE = b"query.execute"
NEXT = b"cursor.next"
CLOSE = b"cursor.close"


class Batch:
    """The rows of one response, decoded when they are needed."""

    __slots__ = ("text", "_answer", "_codec", "_operation", "_members")

    def __init__(self, codec: Codec, answer: _ffi.ResultHandle, operation: bytes) -> None:
        size = c_size_t()
        start = _ffi.result_rows(answer, byref(size))
        #: The array of the rows as JSON.
        self.text: bytes = b"[]" if start is None else string_at(start, size.value)
        self._answer = answer
        self._codec = codec
        self._operation = operation
        self._members: Optional[dict[str, Any]] = None

    def rows(self) -> list[Any]:
        """Decodes the rows."""
        if self._members is not None:
            found: list[Any] = self._members["result"]
            return found
        rows: list[Any] = self._codec.decoded(self.text, self._answer, self._operation)
        return rows

    def members(self) -> dict[str, Any]:
        """Decodes the whole answer of the server, the rows included."""
        if self._members is None:
            self._members = self._decoded()
        return self._members

    def _decoded(self) -> dict[str, Any]:
        size = c_size_t()
        start = _ffi.result_body(self._answer, byref(size))
        if start is None:
            return {"result": self.rows(), "hasMore": False}
        members: dict[str, Any] = self._codec.decoded(
            string_at(start, size.value), self._answer, self._operation)
        return {name: value for name, value in members.items() if name not in ("error", "code")}


class CursorArguments(NamedTuple):
    """The arguments of a cursor as JSON, and all of them in one object."""

    query: bytes
    bind_vars: Optional[bytes]
    options: Optional[bytes]
    whole: Mapping[str, Any]


def cursor_arguments(codec: Codec, members: Mapping[str, Any]) -> CursorArguments:
    """Encodes the arguments of query.execute. Those that are None are omitted."""
    whole = {name: value for name, value in members.items() if value is not None}
    options = {name: value for name, value in whole.items() if name not in ("query", "bind_vars")}
    # A caller may give None, or another value that is not a str.
    given: Any = members.get("query")
    try:
        query = text(given, "argument query")
    except ArgumentError as error:
        name = EXECUTE.decode()
        raise reclassified(error, error_class(error.status, name),
                           f"{name}: {error.message}") from None
    variables = whole.get("bind_vars")
    return CursorArguments(query, codec.arguments(EXECUTE, variables) if variables else None,
                           codec.arguments(EXECUTE, options), whole)


def create(core: DatabaseCore, codec: Codec, arguments: CursorArguments) -> _ffi.CursorHandle:
    """Creates a cursor. Nothing is sent."""
    handle = _ffi.CursorHandle()
    try:
        result.value(_ffi.cursor_create(
            core.handle, arguments.query, arguments.bind_vars, arguments.options, byref(handle)),
            EXECUTE)
    except ArangoError as error:
        name = EXECUTE.decode()
        if not error.message.startswith(name):
            error = reclassified(error, type(error), f"{name}: {error.message}")
        raise completed(core, codec, arguments, error) from error.__cause__
    return handle


def completed(core: DatabaseCore, codec: Codec, arguments: CursorArguments,
              error: ArangoError) -> ArangoError:
    """Returns the error of a cursor, with its request."""
    is_query = error.operation == EXECUTE.decode()
    return core.completed(error, codec.arguments(EXECUTE, arguments.whole) if is_query else None)


def info(handle: _ffi.CursorHandle) -> dict[str, Any]:
    """Returns what is known of a cursor."""
    known: dict[str, Any] = result.value(_ffi.cursor_info(handle))
    return known
