"""What happens inside a client."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Optional, Union

import libarango.client
from libarango import _ffi, result
from libarango._text import text
from libarango.aio.queue import made


class Events:
    """Made by `ArangoClient.events`: an asynchronous iterator over dicts, one for each event.

    It has a queue of its own, so that what nobody takes out waits in the library, which keeps the
    first 1,000 and tells how many it has dropped.
    """

    __slots__ = ("_client", "_queue", "_descriptor", "_waiter", "_has_ended")

    def __init__(self, client: libarango.client.ArangoClient,
                 kinds: Union[str, Iterable[str], None] = None) -> None:
        if kinds is not None and not isinstance(kinds, str):
            kinds = ",".join(kinds)
        queue, descriptor = made()
        result.value(_ffi.client_events(client._open_handle(), queue,
                                        None if kinds is None else text(kinds, "kinds"), 0))
        self._client = client
        self._queue: Optional[_ffi.QueueHandle] = queue
        self._descriptor = descriptor
        self._waiter: Optional[asyncio.Future[None]] = None
        self._has_ended = False

    def __aiter__(self) -> Events:
        return self

    async def __anext__(self) -> dict[str, Any]:
        while self._queue is not None:
            arrived = _ffi.queue_next(self._queue, 0)
            if arrived is not None:
                event: dict[str, Any] = result.value(arrived)
                return event
            if self._has_ended:
                self._queue = None
            else:
                await self._arrival()
        raise StopAsyncIteration

    async def _arrival(self) -> None:
        if self._waiter is not None:
            raise RuntimeError("another task waits for the next event")
        loop = asyncio.get_running_loop()
        waiter = self._waiter = loop.create_future()
        loop.add_reader(self._descriptor, _wake, waiter)
        try:
            await waiter
        finally:
            loop.remove_reader(self._descriptor)
            self._waiter = None

    def end(self) -> None:
        """No more will come: the iterator ends after those that are there."""
        self._has_ended = True
        if self._waiter is not None and not self._waiter.get_loop().is_closed():
            self._waiter.get_loop().call_soon_threadsafe(_wake, self._waiter)

    async def aclose(self) -> None:
        """Ends the iterator at once."""
        if not self._has_ended and self._client._handle is not None:
            # The client would hold the queue until something happens.
            result.value(_ffi.client_events(self._client._handle, self._queue, b"", 0))
        self.end()
        self._queue = None

    async def __aenter__(self) -> Events:
        return self

    async def __aexit__(self, kind: Optional[type[BaseException]],
                        value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        await self.aclose()


def _wake(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)
