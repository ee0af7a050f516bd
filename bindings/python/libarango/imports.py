"""An import of JSON lines over the library's own connections."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from typing import Any, Callable

from libarango import _ffi, _import, result
from libarango._log import logger, root
from libarango._pending import limit
from libarango.exceptions import ArangoError
from libarango.transport import Transport


class HandleImport:
    """An import, whose chunks the library sends concurrently."""

    def __init__(self, transport: Transport, collection: str, options: Mapping[str, Any]) -> None:
        self._core = transport.core
        self._handle = _import.create(transport.core, collection, options)
        self._queue = _ffi.QueueHandle()
        result.value(_ffi.queue_create(byref(self._queue)))

    def read(self, stream: Any, size: int) -> bytes:
        """Returns the next bytes of a stream; none at its end."""
        return _import.checked(stream.read(size))

    def write(self, data: bytes) -> None:
        """Adds data. Waits while as many chunks as allowed are under way."""
        self._complete(_ffi.import_submit, data, len(data))

    def finish(self) -> Any:
        """Sends the rest, waits for all chunks, and returns the summary."""
        return self._complete(_ffi.import_submit_finish)

    def _complete(self, submit: Callable[..., int], *arguments: Any) -> Any:
        log = self._core.client.log() if root.handlers or logger.handlers else None
        try:
            submit(self._handle, *arguments, self._queue, 0)
            while True:
                # In slices, so that signal handlers run.
                arrived = _ffi.queue_wait(self._queue, limit())
                if arrived:
                    return result.value(arrived, _import.OPERATION)
        except ArangoError as error:
            raise self._core.completed(error, None) from error.__cause__
        finally:
            if log is not None:
                log.pump()

    def info(self) -> dict[str, Any]:
        """Returns the numbers so far."""
        return _import.info(self._handle)

    def end(self) -> None:
        """Ends the import. Chunks under way are cancelled."""
        self._handle.destroy()
        self._queue.destroy()
