"""The iterator over the events of a client."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any, Optional

from libarango import _ffi
from libarango._events import EventStream, seconds

# The maximum time of one wait in the library, in ms. Signal handlers run between waits.
_SLICE_MS = 100


class Events(EventStream):
    """An iterator over the events of a client, made by `ArangoClient.events`.

    Each event is a dict: its name as `event`, and the members that arango_client_events in arango.h
    names. Of events that are not read, the first 1,000 are kept; the next one has `dropped`, the
    number of those that are missing.
    """

    def __iter__(self) -> Events:
        return self

    def __next__(self) -> dict[str, Any]:
        event = self.get(self._timeout_ms)
        if event is None:
            raise StopIteration
        return event

    def get(self, timeout_ms: Optional[float] = None) -> Optional[dict[str, Any]]:
        """Returns the next event; None if it does not come within `timeout_ms`, or if the stream
        has ended. Without a time it waits until an event comes or the stream ends."""
        limit = seconds(timeout_ms)
        deadline = None if limit is None else time.monotonic() + limit
        while deadline is None or time.monotonic() < deadline:
            waits, event = self._begin_wait()
            if not waits:
                return event
            arrived: Optional[_ffi.ResultHandle] = None
            try:
                arrived = _ffi.queue_wait(self._feed.queue, _slice(deadline))
            finally:
                self._end_wait(arrived)
        return self._take()

    def close(self) -> None:
        """Ends the stream immediately."""
        self._close()

    def __enter__(self) -> Events:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], value: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()


def _slice(deadline: Optional[float]) -> int:
    """Returns the time of one wait, in ms: from 1 to _SLICE_MS."""
    if deadline is None:
        return _SLICE_MS
    return max(1, min(_SLICE_MS, int((deadline - time.monotonic()) * 1000)))
