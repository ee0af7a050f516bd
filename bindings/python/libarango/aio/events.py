"""The iterator over the events of a client, for asyncio."""

from __future__ import annotations

import asyncio
import errno
import os
from types import TracebackType
from typing import Any, Optional

from libarango import _ffi
from libarango._client_core import ClientCore
from libarango._events import EventStream, Kinds, seconds


class Events(EventStream):
    """An asynchronous iterator over the events of a client, made by `ArangoClient.events`.

    Each event is a dict: its name as `event`, and the members that arango_client_events in arango.h
    names. Of events that are not read, the first 1,000 are kept; the next one has `dropped`, the
    number of those that are missing.
    """

    _waiter = "task"

    def __init__(self, client: ClientCore, kinds: Kinds = None,
                 timeout_ms: Optional[float] = None) -> None:
        self._arrival: Optional[asyncio.Future[None]] = None
        super().__init__(client, kinds, timeout_ms)
        self._descriptor: int = _ffi.queue_fd(self._feed.queue)
        if self._descriptor < 0:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    def __aiter__(self) -> Events:
        return self

    async def __anext__(self) -> dict[str, Any]:
        event = await self.get(self._timeout_ms)
        if event is None:
            raise StopAsyncIteration
        return event

    async def get(self, timeout_ms: Optional[float] = None) -> Optional[dict[str, Any]]:
        """Returns the next event; None if it does not come within `timeout_ms`, or if the stream
        has ended. Without a time it waits until an event comes or the stream ends."""
        loop = asyncio.get_running_loop()
        limit = seconds(timeout_ms)
        deadline = None if limit is None else loop.time() + limit
        while deadline is None or loop.time() < deadline:
            waits, event = self._begin_wait()
            if not waits:
                return event
            try:
                await self._readable(loop, deadline)
            finally:
                self._end_wait()
        return self._take()

    async def _readable(self, loop: asyncio.AbstractEventLoop, deadline: Optional[float]) -> None:
        """Waits until the queue has an event, the stream ends, or the deadline passes."""
        arrival = self._arrival = loop.create_future()
        if self._has_ended:
            _wake(arrival)
        loop.add_reader(self._descriptor, _wake, arrival)
        timer = None if deadline is None else loop.call_at(deadline, _wake, arrival)
        try:
            await arrival
        finally:
            self._arrival = None
            loop.remove_reader(self._descriptor)
            if timer is not None:
                timer.cancel()

    def end(self) -> None:
        super().end()
        arrival = self._arrival
        if arrival is not None and not arrival.get_loop().is_closed():
            arrival.get_loop().call_soon_threadsafe(_wake, arrival)

    async def aclose(self) -> None:
        """Ends the stream immediately."""
        self._close()

    async def __aenter__(self) -> Events:
        return self

    async def __aexit__(self, kind: Optional[type[BaseException]],
                        value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        await self.aclose()


def _wake(arrival: asyncio.Future[None]) -> None:
    if not arrival.done():
        arrival.set_result(None)
