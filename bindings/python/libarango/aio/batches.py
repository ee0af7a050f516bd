"""The batches of a cursor over the library's own connections, for asyncio."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future, get_running_loop, wait
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Optional

from libarango import _batch, _ffi, result
from libarango._batch import Batch
from libarango._log import logger, root
from libarango.aio.queue import QueueLease
from libarango.aio.transport import Transport
from libarango.exceptions import ArangoError, CursorStateError


class HandleBatches:
    """The batches of one query. The library requests a batch again whose response was lost.

    The library requests each batch when the one before it is taken.
    """

    def __init__(self, transport: Transport, lease: QueueLease, members: Mapping[str, Any]) -> None:
        self._transport = transport
        self._lease = lease
        self._arguments = _batch.cursor_arguments(transport.codec, members)
        self._handle: Optional[_ffi.CursorHandle] = _batch.create(
            transport.core, transport.codec, self._arguments)
        self._is_executed = False
        # The batch that a cancelled task waited for, and its event loop.
        self._awaited: Optional[tuple[Future[Batch], AbstractEventLoop]] = None
        # What was known of the cursor when its handle was destroyed.
        self._known: dict[str, Any] = {}

    async def next(self) -> Batch:
        """Requests the next batch. The first call executes the query.

        The cancellation of the first call cancels the query. After the cancellation of a later one,
        the next call gets its batch, so that no rows are lost.
        """
        core, codec = self._transport.core, self._transport.codec
        log = core.client.log() if root.handlers or logger.handlers else None
        try:
            if self._is_executed:
                return await self._following()
            batch = await self._first()
            self._is_executed = True
            return batch
        except ArangoError as error:
            raise _batch.completed(core, codec, self._arguments, error) from error.__cause__
        finally:
            if log is not None:
                log.pump()

    async def _first(self) -> Batch:
        loop = get_running_loop()
        queue = self._lease.queue(loop, _batch.EXECUTE)
        future: Future[Batch] = loop.create_future()
        tag = queue.expect(future, self._read, _batch.EXECUTE)
        ticket = _ffi.cursor_submit(self._handle, queue.handle, tag)
        try:
            return await future
        except ArangoError:
            del future
            raise
        except BaseException:
            del future
            queue.abandon(tag, ticket)
            raise

    async def _following(self) -> Batch:
        loop = get_running_loop()
        if self._awaited is None:
            queue = self._lease.queue(loop, _batch.NEXT)
            future: Future[Batch] = loop.create_future()
            # An exception that no call gets is not logged.
            future.add_done_callback(_retrieve)
            tag = queue.expect(future, self._read, _batch.NEXT)
            self._awaited = future, loop
            _ffi.cursor_submit(self._handle, queue.handle, tag)
        elif self._awaited[1] is not loop:
            raise CursorStateError("cursor: its next batch was requested in another event loop")
        else:
            future = self._awaited[0]
        try:
            # A cancellation ends the wait, and not the future.
            await wait([future])
            self._awaited = None
            return future.result()
        finally:
            # The traceback refers to this frame: with the futures, both would form a cycle.
            del future

    def _read(self, answer: _ffi.ResultHandle, operation: Optional[bytes]) -> Batch:
        assert operation is not None
        return Batch(self._transport.codec, result.succeeded(answer, operation), operation)

    def has_more(self) -> bool:
        """True if a further batch may follow."""
        if self._awaited is not None:
            return True
        return self._handle is not None and bool(_ffi.cursor_has_more(self._handle))

    def info(self) -> dict[str, Any]:
        """Returns what is known of the cursor."""
        return self._known if self._handle is None else _batch.info(self._handle)

    async def close(self, ignore_missing: bool) -> Optional[bool]:
        """Deletes the cursor on the server. Returns None if the server keeps none."""
        cursor_id = self.info().get("id")
        if self._handle is None or cursor_id is None:
            return None
        answer = await self._transport.run(_batch.CLOSE, {
            "cursor_id": cursor_id, "ignore_missing": ignore_missing or None})
        await self.end()
        return answer is not False

    async def leave(self) -> None:
        """Deletes the cursor on the server, and ends in any case."""
        try:
            with suppress(ArangoError):
                await self.close(ignore_missing=True)
        finally:
            await self.end()

    async def end(self) -> None:
        """Submits the deletion of the cursor if the server keeps it.

        A cursor that is left expires.
        """
        handle = self._handle
        if handle is not None:
            self._known = {**_batch.info(handle), "has_more": False}
            self._handle = self._awaited = None
            handle.destroy()


def _retrieve(future: Future[Batch]) -> None:
    if not future.cancelled():
        future.exception()
