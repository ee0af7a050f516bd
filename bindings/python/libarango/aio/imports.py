"""An import of JSON lines over the library's own connections, for asyncio."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Mapping
from inspect import isawaitable
from typing import Any, Callable

from libarango import _ffi, _import, result
from libarango._log import logger, root
from libarango.aio.queue import QueueLease
from libarango.aio.transport import Transport
from libarango.exceptions import ArangoError


class HandleImport:
    """An import, whose chunks the library sends concurrently."""

    def __init__(self, transport: Transport, lease: QueueLease, collection: str,
                 options: Mapping[str, Any]) -> None:
        self._core = transport.core
        self._lease = lease
        self._handle = _import.create(transport.core, collection, options)

    async def read(self, stream: Any, size: int) -> bytes:
        """Returns the next bytes of a stream, whose `read` may be a coroutine; none at its end."""
        data = stream.read(size)
        return _import.checked(await data if isawaitable(data) else data)

    async def write(self, data: bytes) -> None:
        """Adds data. Waits while as many chunks as allowed are under way."""
        await self._complete(_ffi.import_submit, data, len(data))

    async def finish(self) -> Any:
        """Sends the rest, waits for all chunks, and returns the summary."""
        return await self._complete(_ffi.import_submit_finish)

    async def _complete(self, submit: Callable[..., int], *arguments: Any) -> Any:
        log = self._core.client.log() if root.handlers or logger.handlers else None
        loop = get_running_loop()
        queue = self._lease.queue(loop, _import.OPERATION)
        future = loop.create_future()
        tag = queue.expect(future, result.value, _import.OPERATION)
        ticket = submit(self._handle, *arguments, queue.handle, tag)
        try:
            return await future
        except ArangoError as error:
            # The traceback refers to this frame: with the future, both would form a cycle.
            del future
            raise self._core.completed(error, None) from error.__cause__
        except BaseException:
            del future
            queue.abandon(tag, ticket)
            raise
        finally:
            if log is not None:
                log.pump()

    def info(self) -> dict[str, Any]:
        """Returns the numbers so far."""
        return _import.info(self._handle)

    def end(self) -> None:
        """Ends the import. Chunks under way are cancelled."""
        self._handle.destroy()
