"""Operations that the library's table does not have yet, made of plain requests.

Once the table has them, their methods call the groups of operations, and this module goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from libarango.error import ArangoError

__all__ = ["DatabasePropertiesError", "ServerEchoError", "ServerExecuteError",
           "ServerReloadRoutingError", "ServerRequiredDBVersionError"]


class DatabasePropertiesError(ArangoError):
    """database.properties failed."""


class ServerRequiredDBVersionError(ArangoError):
    """server.target_version failed."""


class ServerEchoError(ArangoError):
    """server.echo failed."""


class ServerReloadRoutingError(ArangoError):
    """server.reload_routing failed."""


class ServerExecuteError(ArangoError):
    """server.execute failed."""


class LaterOperation(NamedTuple):
    name: str
    method: str
    path: str

    def target(self, query: Optional[Mapping[str, Any]] = None) -> str:
        from urllib.parse import urlencode

        given = {name: value for name, value in (query or {}).items() if value is not None}
        return f"{self.path}?{urlencode(given)}" if given else self.path


PROPERTIES = LaterOperation("database.properties", "GET", "/_api/database/current")
TARGET_VERSION = LaterOperation("server.target_version", "GET", "/_admin/database/target-version")
LOG = LaterOperation("server.log", "GET", "/_admin/log")
ECHO = LaterOperation("server.echo", "GET", "/_admin/echo")
ECHO_BODY = LaterOperation("server.echo", "POST", "/_admin/echo")
RELOAD_ROUTING = LaterOperation("server.reload_routing", "POST", "/_admin/routing/reload")
EXECUTE = LaterOperation("server.execute", "POST", "/_admin/execute")

ERRORS: dict[str, type[ArangoError]] = {
    "database.properties": DatabasePropertiesError,
    "server.target_version": ServerRequiredDBVersionError,
    "server.echo": ServerEchoError,
    "server.reload_routing": ServerReloadRoutingError,
    "server.execute": ServerExecuteError,
}
