"""The batches of a cursor over the library's own connections."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Optional

from libarango import _batch, _ffi, result
from libarango._batch import Batch
from libarango._log import logger, root
from libarango._pending import completed
from libarango.exceptions import ArangoError
from libarango.transport import Transport


class HandleBatches:
    """The batches of one query. The library requests a batch again whose response was lost."""

    def __init__(self, transport: Transport, members: Mapping[str, Any]) -> None:
        self._transport = transport
        self._arguments = _batch.cursor_arguments(transport.codec, members)
        self._handle: Optional[_ffi.CursorHandle] = _batch.create(
            transport.core, transport.codec, self._arguments)
        allow_retry = members.get("allow_retry")
        self._repeats: bool = not members.get("stream") if allow_retry is None else allow_retry
        # The number of batches that were returned.
        self._count = 0
        # True if an exception of a signal handler ended a request whose batch cannot be read again.
        self._is_lost = False
        # What was known of the cursor when its handle was destroyed.
        self._known: dict[str, Any] = {}

    def next(self) -> Batch:
        """Requests the next batch. The first call executes the query."""
        core, codec = self._transport.core, self._transport.codec
        operation = _batch.NEXT if self._count else _batch.EXECUTE
        log = core.client.log() if root.handlers or logger.handlers else None
        try:
            answer = completed(_ffi.cursor_start, self._handle)
            batch = Batch(codec, result.succeeded(answer, operation), operation)
            self._count += 1
            return batch
        except ArangoError as error:
            raise _batch.completed(core, codec, self._arguments, error) from error.__cause__
        except BaseException:
            # The server may have sent the batch, and the library may have received it.
            self._is_lost = not self._repeats or self.info()["batches"] != self._count
            raise
        finally:
            if log is not None:
                log.pump()

    def has_more(self) -> bool:
        """True if a further batch may follow."""
        return (self._handle is not None and not self._is_lost
                and bool(_ffi.cursor_has_more(self._handle)))

    def info(self) -> dict[str, Any]:
        """Returns what is known of the cursor."""
        return self._known if self._handle is None else _batch.info(self._handle)

    def close(self, ignore_missing: bool) -> Optional[bool]:
        """Deletes the cursor on the server. Returns None if the server keeps none."""
        cursor_id = self.info().get("id")
        if self._handle is None or cursor_id is None:
            return None
        answer = self._transport.run(_batch.CLOSE, {
            "cursor_id": cursor_id, "ignore_missing": ignore_missing or None})
        self.end()
        return answer is not False

    def leave(self) -> None:
        """Deletes the cursor on the server, and ends in any case."""
        self.end()

    def end(self) -> None:
        """Deletes the cursor on the server if the server keeps it. A cursor that is left expires.

        The library limits the time to 2 s.
        """
        handle = self._handle
        if handle is not None:
            self._known = {**_batch.info(handle), "has_more": False}
            self._handle = None
            with suppress(ArangoError):
                result.value(_ffi.cursor_close(handle))
            handle.destroy()
