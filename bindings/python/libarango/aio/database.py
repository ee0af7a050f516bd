"""A database as some user sees it, for asyncio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional

import libarango.database
from libarango import _ffi
from libarango._text import text
from libarango.aio.calls import Calls
from libarango.aio.cluster import Cluster
from libarango.aio.codec import Body
from libarango.aio.database_operations import DatabaseOperations
from libarango.aio.job import Job
from libarango.aio.python_arango import DatabaseMethods
from libarango.aio.server import Server
from libarango.aio.token import Token
from libarango.exceptions import ArangoError, error_class
from libarango.response import Response


class Database(DatabaseMethods):
    """Made by `ArangoClient.db`."""

    __slots__ = ("_database", "_calls_of", "_calls")

    def __init__(self, database: libarango.database.Database,
                 calls_of: Callable[[_ffi.DatabaseHandle], Calls]) -> None:
        self._database = database
        self._calls_of = calls_of
        self._calls = calls_of(database._handle)
        self.cluster = Cluster(self._calls)
        self.server = Server(self._calls)
        self.database = DatabaseOperations(self._calls)
        self.token = Token(self._calls)
        self.job = Job(self._calls)

    @property
    def name(self) -> str:
        return self._database.name

    @property
    def db_name(self) -> str:
        """The same, by aioarangodb's name."""
        return self._database.name

    @property
    def username(self) -> str:
        return self._database.username

    def with_options(self, **options: Any) -> Database:
        """The same database and user with other settings: `db.with_options(timeout_ms=500)`."""
        return Database(self._database.with_options(**options), self._calls_of)

    def set_token(self, token: str) -> None:
        """Requests of this database, and of all derived from it, carry this token from now on."""
        self._database.set_token(token)

    async def call(self, operation: str, /, **arguments: Any) -> Any:
        """Runs any operation of `libarango.operations()`: `await db.call("cluster.health")`."""
        return await self._calls.run(text(operation, "operation"), arguments)

    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        """Sends any request; an answer of 400 or above is raised.

        The path is taken to be inside the database unless it begins with /_db/ or /_arango/. A body
        that is bytes or a str is sent as it is, any other as JSON.
        """
        return await self._calls.request(method, path, headers, body)

    async def verify(self) -> None:
        """Sends a request to see whether the database answers; ServerConnectionError if not."""
        try:
            await self._calls.request("GET", "/_api/database/current")
        except ArangoError as error:
            failed = error_class(error.status, "verify")(f"verify: {error.message}")
            failed.__dict__.update(error.__dict__, message=str(failed), operation="verify")
            raise failed from error.__cause__

    def __repr__(self) -> str:
        return repr(self._database)
