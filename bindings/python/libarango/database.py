"""A database under the credentials of a user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from libarango import _ffi
from libarango._text import text
from libarango._typing import Unpack
from libarango.cluster import Cluster
from libarango.codec import Body
from libarango.exceptions import ArangoError, error_class, reason, reclassified
from libarango.data_methods import DataMethods
from libarango.database_operations import DatabaseOperations
from libarango.definition_methods import DefinitionMethods
from libarango.job import Job
from libarango.operation_groups import OperationGroups
from libarango.options import DerivedOptions
from libarango.python_arango import DatabaseMethods
from libarango.response import Response
from libarango.server import Server
from libarango.token import Token
from libarango.transport import Transport


class Database(DatabaseMethods, DataMethods, DefinitionMethods):
    """A database, created by `ArangoClient.db`. Threads may share it.

    Pickling and deep copying transfer its settings and its credentials. The copy is a database of
    another client with the same settings.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.operations: OperationGroups = OperationGroups(transport)
        self.cluster: Cluster = self.operations.cluster
        self.server: Server = self.operations.server
        self.database: DatabaseOperations = self.operations.database
        self.token: Token = self.operations.token
        self.job: Job = self.operations.job

    @property
    def _handle(self) -> _ffi.DatabaseHandle:
        return self._transport.core.handle

    @property
    def name(self) -> str:
        """The name of the database."""
        return self._transport.core.origin.name

    @property
    def db_name(self) -> str:
        """The name of the database, as python-arango calls it."""
        return self.name

    @property
    def username(self) -> str:
        """The user whose credentials requests carry."""
        return self._transport.core.origin.username

    def with_options(self, **options: Unpack[DerivedOptions]) -> Database:
        """Returns this database with other settings: `db.with_options(timeout_ms=500)`.

        The options are those of docs/options.md at the level derived. Settings that are not named,
        or that are None, are inherited.
        """
        return Database(self._transport.derive(options))

    def set_token(self, token: str) -> None:
        """Replaces the credentials of this database, and of all derived from it, by a token.

        Raises JWTExpiredError if the token is a JWT that has expired by the local clock.
        """
        self._transport.core.origin.set_token(token)

    def set_password(self, password: str, username: Optional[str] = None) -> None:
        """Replaces the credentials of this database, and of all derived from it, by a password.

        `username` is the user of the password; None means the current user.
        """
        self._transport.core.origin.set_password(password, username)

    def call(self, operation: str, /, **arguments: Any) -> Any:
        """Runs any operation of `libarango.operations()`: `db.call("cluster.health")`."""
        return self._transport.run(text(operation, "operation"), arguments)

    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Body = None) -> Response:
        """Sends a request to any endpoint. A response with status 400 or above is raised.

        The path is relative to the database unless it begins with /_db/ or /_arango/. A body that
        is bytes or a str is sent unchanged, any other as JSON.
        """
        return self._transport.request(method, path, headers, body)

    def verify(self) -> None:
        """Sends a test request; raises ServerConnectionError if it fails."""
        try:
            self._transport.request("GET", "/_api/database/current")
        except ArangoError as error:
            error.operation = "verify"
            raise reclassified(error, error_class(error.status, "verify", reason(error)),
                               f"verify: {error.message}") from error.__cause__

    def __repr__(self) -> str:
        return f"<Database {self._transport.core!r}>"
