"""A cluster, for asyncio: its coordinators and the connections to them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Optional, Union

import libarango.client
from libarango import _ffi
from libarango.aio.calls import Calls, Submissions
from libarango.aio.codec import Codec, Deserializer, Serializer
from libarango.aio.database import Database
from libarango.aio.events import Events
from libarango.aio.exchange import Exchanges, Stack
from libarango.aio.queue import Membership


class ArangoClient:
    """One event loop at a time uses it, or several one after the other. Making one sends nothing.

    `hosts` is a URL, a comma-separated list of them, or an iterable of them; `host_resolver` is
    one of the strategies of arango_client_create in arango.h. Requests go over the library's own
    connections, or over `http_client`, an `HTTPClient` of the caller's. `serializer` and
    `deserializer` take the places of json.dumps and json.loads. The options are those of
    docs/options.md at the level client.
    """

    def __init__(self, hosts: Union[str, Iterable[str]] = "http://127.0.0.1:8529",
                 host_resolver: str = "roundrobin", http_client: Optional[Any] = None,
                 serializer: Optional[Serializer] = None,
                 deserializer: Optional[Deserializer] = None, **options: Any) -> None:
        self._client = libarango.client.ArangoClient(hosts, host_resolver, **options)
        self._codec = Codec(serializer, deserializer)
        self._stack = None if http_client is None else Stack(http_client)
        self._membership = Membership()
        self._events: Optional[Events] = None
        self._refreshing: set[asyncio.Future[list[str]]] = set()

    @property
    def hosts(self) -> list[str]:
        return self._client.hosts

    @property
    def version(self) -> str:
        """The version of this binding."""
        return libarango.__version__

    async def db(self, name: str = "_system", username: str = "root", password: str = "",
                 verify: bool = False, auth_method: str = "basic",
                 superuser_token: Optional[str] = None, user_token: Optional[str] = None,
                 **options: Any) -> Database:
        """A database. With `verify` a request is sent; ServerConnectionError if it fails.

        `auth_method` "jwt" exchanges user and password for a token that is renewed in time; a token
        that is given is used as it is. The options are those of docs/options.md at the level
        database.
        """
        # The library's own verification waits; what is no bool is left for it to refuse.
        database = Database(self._client.db(
            name, username, password, False if verify is True else verify, auth_method,
            superuser_token, user_token, **options), self._calls)
        if verify:
            await database.verify()
        return database

    def _calls(self, database: _ffi.DatabaseHandle) -> Calls:
        if self._stack is None:
            return Submissions(database, self._codec, self._membership)
        return Exchanges(database, self._codec, self._stack)

    def stats(self) -> dict[str, Any]:
        """What the client knows of its coordinators: strategy, insecure, retries, token_age_ms if
        there is a token, and hosts, each with url, state, requests, failures, latencies and more,
        as arango_client_stats in arango.h tells."""
        return self._client.stats()

    async def refresh_hosts(self) -> list[str]:
        """Reads now where the cluster's coordinators are; the URLs of those that may be used.

        It asks as the user of the database made last, over the library's own connections. The
        library's function waits, so that this one call runs in a thread of the loop's executor.
        """
        reading = asyncio.get_running_loop().run_in_executor(None, self._client.refresh_hosts)
        self._refreshing.add(reading)
        reading.add_done_callback(self._refreshing.discard)
        # The thread goes on when the task is cancelled, and `close` waits for it.
        return await asyncio.shield(reading)

    def events(self, kinds: Union[str, Iterable[str], None] = None) -> Events:
        """What happens inside the client from now on, as dicts: `async for event in ...`.

        `kinds` names those that are wanted, as arango_client_events in arango.h lists them; None
        means all. A client has one such iterator: another one ends it.
        """
        made = Events(self._client, kinds)
        if self._events is not None:
            self._events.end()
        self._events = made
        return made

    async def close(self) -> None:
        """Closes the connections; calls under way and later ones raise ClosedError."""
        self._client.close()
        # They use the client, which ends with them.
        loop = asyncio.get_running_loop()
        reading = [future for future in self._refreshing if future.get_loop() is loop]
        if reading:
            await asyncio.wait(reading)
        self._membership.end()
        if self._events is not None:
            self._events.end()
        if self._stack is not None:
            await self._stack.close()

    async def __aenter__(self) -> ArangoClient:
        return self

    async def __aexit__(self, kind: Optional[type[BaseException]],
                        value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        await self.close()

    def __repr__(self) -> str:
        return repr(self._client)
