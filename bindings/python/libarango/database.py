"""A database as some user sees it."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from typing import Any, Optional, Union

from libarango import _ffi, result
from libarango._text import json_object, text, utf8
from libarango.cluster import Cluster
from libarango.database_operations import DatabaseOperations
from libarango.exceptions import ArgumentError
from libarango.job import Job
from libarango.operation import run
from libarango.python_arango import DatabaseMethods
from libarango.response import Response
from libarango.server import Server
from libarango.token import Token


class Database(DatabaseMethods):
    """Made by `ArangoClient.db`. Threads may share it."""

    __slots__ = ("_handle", "name", "username")

    def __init__(self, handle: _ffi.DatabaseHandle, name: str, username: str) -> None:
        self._handle = handle
        self.name = name
        self.username = username
        self.cluster = Cluster(handle)
        self.server = Server(handle)
        self.database = DatabaseOperations(handle)
        self.token = Token(handle)
        self.job = Job(handle)

    def with_options(self, **options: Any) -> Database:
        """The same database and user with other settings: `db.with_options(timeout_ms=500)`."""
        handle = _ffi.DatabaseHandle(self._handle.owner)
        result.value(_ffi.database_derive(
            self._handle, json_object(options, "option"), byref(handle)))
        return Database(handle, self.name, self.username)

    def set_token(self, token: str) -> None:
        """Requests of this database, and of all derived from it, carry this token from now on."""
        result.value(_ffi.database_set_token(self._handle, text(token, "token")))

    def call(self, operation: str, /, **arguments: Any) -> Any:
        """Runs any operation of `libarango.operations()`: `db.call("cluster.health")`."""
        return run(self._handle, text(operation, "operation"), arguments)

    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Union[bytes, bytearray, memoryview, str, None] = None) -> Response:
        """Sends any request; an answer of 400 or above is raised.

        The path is taken to be inside the database unless it begins with /_db/ or /_arango/.
        """
        sent = _bytes(body)
        answer = _ffi.request(
            self._handle, text(method, "method"), text(path, "path"),
            json_object({} if headers is None else headers, "header"), sent, len(sent))
        return Response(result.succeeded(answer))

    def __repr__(self) -> str:
        return f"<Database {self.name!r} as {self.username!r}>"


def _bytes(body: Union[bytes, bytearray, memoryview, str, None]) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return utf8(body, "body")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise ArgumentError(f"body is bytes or a str, not {type(body).__name__}")
