"""A cluster: its coordinators and the connections to them."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

import libarango
from libarango import _ffi, result
from libarango._client_core import ClientCore
from libarango._database_core import DatabaseCore, DatabaseOrigin
from libarango._events import Kinds
from libarango._pending import completed
from libarango._text import database_options
from libarango._typing import Unpack
from libarango.codec import Codec, Serializer
from libarango.database import Database
from libarango.events import Events
from libarango.options import AuthMethod, ClientOptions, DatabaseOptions
from libarango.resolver import HostResolver, Strategy
from libarango.response import Deserializer
from libarango.transport import Connections, Transport

if TYPE_CHECKING:
    from libarango.exchange import Stack


class ArangoClient:
    """A client of one cluster, which threads may share. Nothing is sent when it is made.

    `hosts` is a URL, a comma-separated list of them, or an iterable of them; `host_resolver` is
    one of the strategies of arango_client_create in arango.h. Requests go over the library's own
    connections, or over `http_client`, an `HTTPClient` of the caller's. `serializer` and
    `deserializer` take the places of json.dumps and json.loads. The options are those of
    docs/options.md at the level client; one that is None has its default.

    A client pickles, and is copied, as the settings it was made of: the copy has connections of its
    own, and is open even if the client is closed.
    """

    def __init__(self, hosts: Union[str, Iterable[str]] = "http://127.0.0.1:8529",
                 host_resolver: Union[Strategy, HostResolver] = "roundrobin",
                 http_client: Optional[Any] = None,
                 serializer: Optional[Serializer] = None,
                 deserializer: Optional[Deserializer] = None,
                 **options: Unpack[ClientOptions]) -> None:
        self._core = ClientCore(hosts, host_resolver, options)
        self._codec = Codec(serializer, deserializer)
        self._stack: Optional[Stack] = None
        if http_client is not None:
            # Most programs need neither this module nor those that it imports.
            from libarango.exchange import Stack

            self._stack = Stack(http_client)

    @property
    def hosts(self) -> list[str]:
        """The URLs of the coordinators, as they were given."""
        return list(self._core.hosts)

    @property
    def version(self) -> str:
        """The version of this package."""
        return libarango.__version__

    def db(self, name: str = "_system", username: str = "root", password: str = "",
           verify: bool = False, auth_method: AuthMethod = "basic",
           superuser_token: Optional[str] = None, user_token: Optional[str] = None,
           **options: Unpack[DatabaseOptions]) -> Database:
        """Returns a database. With `verify` a request is sent; ServerConnectionError if it fails.

        `auth_method` "jwt" exchanges user and password for a token that is renewed in time; a token
        that is given is used as it is, and JWTExpiredError is raised for a `user_token` that has
        expired by the clock of this machine. The options are those of docs/options.md at the level
        database.
        """
        database = Database(self._transport(DatabaseCore(DatabaseOrigin(
            self._core, name, username, password, database_options(
                verify, auth_method, superuser_token, user_token, options)))))
        if verify:
            database.verify()
        return database

    def _transport(self, core: DatabaseCore) -> Transport:
        if self._stack is None:
            return Connections(core, self._codec)
        return self._stack.transport(core, self._codec)

    def stats(self) -> dict[str, Any]:
        """The state of the coordinators: strategy, insecure, retries, token_age_ms if there is a
        token, and hosts, each with url, state, requests, failures, latencies and more, as
        arango_client_stats in arango.h describes them."""
        return self._core.stats()

    def refresh_hosts(self) -> list[str]:
        """Reads the cluster's list of coordinators now. Returns the URLs of those that may be used.

        The request is made for the user of the database made last, over the library's own
        connections. If the client is closed meanwhile, ClosedError is raised.
        """
        answer: list[str] = result.value(completed(self._core.use, _ffi.start_refresh_hosts))
        return answer

    def events(self, kinds: Kinds = None, timeout_ms: Optional[float] = None) -> Events:
        """The events inside the client from now on, as dicts: `for event in client.events(): ...`.

        `kinds` names those that are wanted, as arango_client_events in arango.h lists them; None
        means all. The iterator waits for each event; with `timeout_ms`, iteration stops once no
        event came for so long. A client has one such iterator: another one ends it.
        """
        return Events(self._core, kinds, timeout_ms)

    def close(self) -> None:
        """Closes the connections; calls under way and later ones raise ClosedError."""
        self._core.close()
        if self._stack is not None:
            self._stack.close()

    def __enter__(self) -> ArangoClient:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], value: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def __copy__(self) -> ArangoClient:
        other = object.__new__(type(self))
        vars(other).update(vars(self))
        for name in ("_core", "_stack"):
            setattr(other, name, copy.copy(getattr(self, name)))
        return other

    def __repr__(self) -> str:
        closed = " closed" if self._core.is_closed else ""
        return f"<ArangoClient {','.join(self._core.hosts)}{closed}>"
