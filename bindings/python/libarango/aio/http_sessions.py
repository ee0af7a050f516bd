"""The sessions of the caller's HTTP client, one for each host, for asyncio."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Optional

from libarango._exchange_steps import host_of


class Sessions:
    """Sessions of one event loop. Another loop creates its own."""

    def __init__(self, http: Any) -> None:
        self._http = http
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        self._of_hosts: dict[str, asyncio.Future[Any]] = {}

    @asynccontextmanager
    async def lent(self, request: Mapping[str, Any]) -> AsyncIterator[Any]:
        """Lends the session of the request's host, or a new one if the request has `fresh`.

        A new session has no open connections.
        """
        host = host_of(request)
        if not request["fresh"]:
            yield await self._kept(host)
            return
        session = await self._create(host)
        try:
            yield session
        finally:
            await _closed(session)

    async def _kept(self, host: str) -> Any:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._of_hosts = loop, {}
        making = self._of_hosts.get(host)
        if making is None or making.done() and (
                making.cancelled() or making.exception() is not None):
            making = self._of_hosts[host] = asyncio.ensure_future(self._create(host))
        # shield: other calls wait for the same session.
        return making.result() if making.done() else await asyncio.shield(making)

    async def _create(self, host: str) -> Any:
        session = self._http.create_session(host)
        return await session if inspect.isawaitable(session) else session

    async def close(self) -> None:
        of_hosts, self._of_hosts = self._of_hosts, {}
        if asyncio.get_running_loop() is not self._loop:
            return
        for session in await asyncio.gather(*of_hosts.values(), return_exceptions=True):
            if not isinstance(session, BaseException):
                await _closed(session)


async def _closed(session: Any) -> None:
    close = getattr(session, "aclose", None) or getattr(session, "close", None)
    if close is not None:
        ending = close()
        if inspect.isawaitable(ending):
            await ending
