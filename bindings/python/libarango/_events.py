"""Hands the events of a client on, to the logger "libarango" and to one stream of the program."""

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

#: Kinds of events: names, or a text of them separated by commas; None stands for all.
Kinds = Union[str, Iterable[str], None]

# The maximum number of events that are kept until they are read, as in the library.
_MAX_KEPT = 1_000


class EventFeed:
    """The queue of a client's events, which a client has one of.

    Nothing runs in the background. Events are taken out of the queue after a call if they are
    logged, and by the stream that the program waits for.
    """

    def __init__(self) -> None:
        #: None while no events are put into one.
        self.queue: Optional[_ffi.QueueHandle] = None
        self._stream: Callable[[], Optional[EventStream]] = _no_stream
        self._logs = False
        self.reset_after_fork()

    def reset_after_fork(self) -> None:
        self.lock: Any = threading.RLock()
        #: True while the stream waits for the next event: it takes out what comes.
        self.is_awaited: bool = False

    def log(self, client: ClientCore) -> Optional[EventFeed]:
        """Begins or ends logging, as the logger is set. Returns the feed if it logs."""
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
        """Begins to hand events to a stream, and ends the stream before it."""
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
        """Has the events of the stream's kinds put into the queue, and all kinds to be logged."""
        stream = self._stream()
        queue = self.queue
        if queue is None:
            queue = _ffi.QueueHandle()
            result.value(_ffi.queue_create(byref(queue)))
        # The library refuses a kind that it does not know.
        result.value(client.use(
            _ffi.client_events, queue, b"" if stream is None else stream.kinds_text, 0))
        if self._logs:
            result.value(client.use(_ffi.client_events, queue, None, 0))
        self.queue = queue if self._logs or stream is not None else None

    def pump(self) -> None:
        """Hands on the events that have come, unless the stream waits for them. Does not wait."""
        if self.is_awaited or not self.lock.acquire(blocking=False):
            return
        try:
            events = self.take_out()
        finally:
            self.lock.release()
        self.write(events)

    def take_out(self) -> list[dict[str, Any]]:
        """Gives the events that have come to the stream, and returns them. The lock is held."""
        events: list[dict[str, Any]] = []
        while self.queue is not None:
            arrived = _ffi.queue_next(self.queue, 0)
            if not arrived:
                break
            events.append(self.hand_on(arrived))
        return events

    def hand_on(self, arrived: _ffi.ResultHandle) -> dict[str, Any]:
        """Gives one event to the stream, and returns it. The lock is held."""
        event: dict[str, Any] = result.value(arrived)
        stream = self._stream()
        if stream is not None:
            stream.add(event)
        return event

    def write(self, events: list[dict[str, Any]]) -> None:
        """Logs events that were handed on. The lock is not held: a handler may make calls."""
        if self._logs:
            for event in events:
                _log.write(event)

    def end(self) -> None:
        """Hands on the last events, and ends the stream after them: the client is closed."""
        self.pump()
        stream = self._stream()
        if stream is not None:
            stream.end()


class EventStream:
    """The events of one client that have not been read yet."""

    #: A word for one that waits.
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
        """Returns the next event if it has come, and None if the stream has ended. Otherwise the
        events of the client are left to this stream until `_end_wait`."""
        feed = self._feed
        with feed.lock:
            if feed.is_awaited and not self._has_ended:
                raise RuntimeError(f"another {self._waiter} waits for the next event")
            events = [] if self._has_ended else feed.take_out()
            event = self._events.popleft() if self._events else None
            waits = event is None and not self._has_ended
            if waits:
                feed.is_awaited = True
        feed.write(events)
        return waits, event

    def _end_wait(self, arrived: Optional[_ffi.ResultHandle] = None) -> None:
        """Takes in the event that was waited for, if it came."""
        feed = self._feed
        with feed.lock:
            feed.is_awaited = False
            events = [feed.hand_on(arrived)] if arrived else []
        feed.write(events)

    def _take(self) -> Optional[dict[str, Any]]:
        """Returns the next event if it has come."""
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
        """Ends the stream after the events that have come."""
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
    """The time in s."""
    if timeout_ms is None:
        return None
    if isinstance(timeout_ms, bool) or not isinstance(timeout_ms, (int, float)):
        raise ArgumentError(f"timeout_ms: expected a number or None, got {timeout_ms!r}")
    return timeout_ms / 1000


def _no_stream() -> None:
    return None
