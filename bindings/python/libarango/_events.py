"""Distributes the events of a client to the logger "libarango" and to one event stream."""

from __future__ import annotations

import threading
import weakref
from collections import deque
from collections.abc import Iterable
from ctypes import byref
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from libarango import _ffi, _log, result
from libarango._text import text
from libarango.exceptions import ArangoError, ArgumentError

if TYPE_CHECKING:
    from libarango._client_core import ClientCore

#: Kinds of events: names, or a str of names separated by commas. None means all kinds.
Kinds = Union[str, Iterable[str], None]

# The maximum number of unread events, as in the library.
_MAX_KEPT = 1_000


class EventFeed:
    """The queue of a client's events. A client has one feed.

    Nothing runs in the background. If events are logged, each call drains the queue at its end. A
    stream drains the queue while the program waits for an event.
    """

    def __init__(self) -> None:
        #: None while neither the logger nor a stream receives events.
        self.queue: Optional[_ffi.QueueHandle] = None
        self._stream: Callable[[], Optional[EventStream]] = _no_stream
        self._logs = False
        self.reset_after_fork()

    def reset_after_fork(self) -> None:
        self.lock: Any = threading.RLock()
        #: True while the stream waits for the next event. Only the stream drains the queue then.
        self.is_awaited: bool = False

    def log(self, client: ClientCore) -> Optional[EventFeed]:
        """Starts or stops logging, as the logger is configured. Returns the feed if it logs."""
        is_wanted = _log.is_wanted()
        if is_wanted is not self._logs:
            with self.lock:
                self._logs = is_wanted
                try:
                    self._connect(client)
                except ArangoError:
                    # The client is closed, which the call itself reports.
                    self._logs = False
        return self if self._logs else None

    def subscribe(self, client: ClientCore, stream: EventStream) -> None:
        """Attaches a stream, and ends the stream that was attached before."""
        self.pump()
        with self.lock:
            before, self._stream = self._stream, weakref.ref(stream)
            try:
                self._connect(client)
            except ArangoError:
                self._stream = before
                raise
        ended = before()
        if ended is not None:
            ended.end()

    def unsubscribe(self, client: ClientCore, stream: EventStream) -> None:
        with self.lock:
            if self._stream() is stream:
                self._stream = _no_stream
                if not client.is_closed:
                    self._connect(client)

    def _connect(self, client: ClientCore) -> None:
        """Requests events from the library: those of the stream's kinds, and all kinds to log."""
        stream = self._stream()
        queue = self.queue
        if queue is None:
            queue = _ffi.QueueHandle()
            result.value(_ffi.queue_create(byref(queue)))
        # The library rejects unknown kinds.
        result.value(client.use(
            _ffi.client_events, queue, b"" if stream is None else stream.kinds_text, 0))
        if self._logs:
            result.value(client.use(_ffi.client_events, queue, None, 0))
        self.queue = queue if self._logs or stream is not None else None

    def pump(self) -> None:
        """Distributes the events in the queue, unless the stream waits for them. Does not wait."""
        if self.is_awaited or not self.lock.acquire(blocking=False):
            return
        try:
            events = self.drain()
        finally:
            self.lock.release()
        self.write(events)

    def drain(self) -> list[dict[str, Any]]:
        """Drains the queue into the stream, and returns the events. The caller holds the lock."""
        events: list[dict[str, Any]] = []
        while self.queue is not None:
            arrived = _ffi.queue_next(self.queue, 0)
            if not arrived:
                break
            events.append(self.add(arrived))
        return events

    def add(self, arrived: _ffi.ResultHandle) -> dict[str, Any]:
        """Adds one event to the stream, and returns the event. The caller holds the lock."""
        event: dict[str, Any] = result.value(arrived)
        stream = self._stream()
        if stream is not None:
            stream.add(event)
        return event

    def write(self, events: list[dict[str, Any]]) -> None:
        """Logs events. The caller does not hold the lock, because a log handler may make calls."""
        if self._logs:
            for event in events:
                _log.write(event)

    def end(self) -> None:
        """Distributes the last events of a closed client, and ends the stream after them."""
        self.pump()
        stream = self._stream()
        if stream is not None:
            stream.end()


class EventStream:
    """The unread events of one client."""

    #: The word for a waiting reader in messages.
    _waiter = "thread"

    def __init__(self, client: ClientCore, kinds: Kinds = None,
                 timeout_ms: Optional[float] = None) -> None:
        self._timeout_ms = timeout_ms
        seconds(timeout_ms)
        kinds = _joined(kinds)
        self.kinds_text: Optional[bytes] = None if kinds is None else text(kinds, "kinds")
        self._kinds = None if kinds is None else {kind.strip() for kind in kinds.split(",")}
        self._client = client
        self._feed = client.feed
        self._events: deque[dict[str, Any]] = deque()
        self._dropped = 0
        self._has_ended = False
        self._feed.subscribe(client, self)

    def _begin_wait(self) -> tuple[bool, Optional[dict[str, Any]]]:
        """Returns False and the next event, or None if the stream has ended; True if none has come.

        After True, only this stream drains the queue until `_end_wait`.
        """
        feed = self._feed
        with feed.lock:
            if feed.is_awaited and not self._has_ended:
                raise RuntimeError(f"another {self._waiter} waits for the next event")
            events = [] if self._has_ended else feed.drain()
            event = self._events.popleft() if self._events else None
            waits = event is None and not self._has_ended
            if waits:
                feed.is_awaited = True
        feed.write(events)
        return waits, event

    def _end_wait(self, arrived: Optional[_ffi.ResultHandle] = None) -> None:
        """Ends the wait and adds the event that arrived, if any."""
        feed = self._feed
        with feed.lock:
            feed.is_awaited = False
            events = [feed.add(arrived)] if arrived else []
        feed.write(events)

    def _take(self) -> Optional[dict[str, Any]]:
        """Returns the next event if one has arrived, without waiting."""
        waits, event = self._begin_wait()
        if waits:
            self._end_wait()
        return event

    def add(self, event: dict[str, Any]) -> None:
        self._dropped += event.get("dropped", 0)
        if self._kinds is not None and event.get("event") not in self._kinds:
            return
        if len(self._events) == _MAX_KEPT:
            self._dropped += 1
            return
        event = {name: value for name, value in event.items() if name != "dropped"}
        if self._dropped:
            event["dropped"], self._dropped = self._dropped, 0
        self._events.append(event)

    def end(self) -> None:
        """Ends the stream after the events that have arrived."""
        self._has_ended = True

    def _close(self) -> None:
        """Ends the stream immediately; unread events are dropped."""
        self._feed.unsubscribe(self._client, self)
        self._events.clear()
        self.end()

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("cannot copy or pickle an event stream, which belongs to its client: call "
                        "events() of the client, or of its copy, once more")

    def __repr__(self) -> str:
        kinds = "" if self._kinds is None else f" {','.join(sorted(self._kinds))}"
        ended = " ended" if self._has_ended else ""
        return f"<{type(self).__name__} of {','.join(self._client.hosts)}{kinds}{ended}>"


def _joined(kinds: Kinds) -> Optional[str]:
    if kinds is None or isinstance(kinds, str):
        return kinds
    try:
        return ",".join(kinds)
    except TypeError:
        raise ArgumentError(
            f"kinds: expected a str or an iterable of str, got {kinds!r}") from None


def seconds(timeout_ms: Optional[float]) -> Optional[float]:
    """Converts a time to seconds."""
    if timeout_ms is None:
        return None
    if isinstance(timeout_ms, bool) or not isinstance(timeout_ms, (int, float)):
        raise ArgumentError(f"timeout_ms: expected a number or None, got {timeout_ms!r}")
    return timeout_ms / 1000


def _no_stream() -> None:
    return None
