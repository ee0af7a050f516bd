"""The result queue of an event loop, shared by all clients that the loop uses."""

from __future__ import annotations

import asyncio
import errno
import itertools
import os
import threading
import weakref
from asyncio import AbstractEventLoop, Future
from ctypes import byref
from typing import Any, Callable, Optional

from libarango import _ffi, result
from libarango.exceptions import ArangoError, ClosedError, error_class

#: The maximum number of results delivered in one iteration of the loop. The descriptor stays
#: readable if there are more.
MAX_RESULTS_PER_ITERATION = 256


def create() -> tuple[_ffi.QueueHandle, int]:
    """Creates a result queue. Returns it and its descriptor."""
    handle = _ffi.QueueHandle()
    result.value(_ffi.queue_create(byref(handle)))
    descriptor: int = _ffi.queue_fd(handle)
    if descriptor < 0:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    return handle, descriptor


#: Converts a result to a value, and destroys the result. Errors name the operation, if given.
Read = Callable[[_ffi.ResultHandle, Optional[bytes]], Any]


class LoopQueue:
    """The queue in which the results of an event loop's submissions arrive."""

    __slots__ = ("__weakref__", "handle", "loop", "_descriptor", "_expected", "_clients", "_tags")

    def __init__(self, loop: AbstractEventLoop) -> None:
        handle, descriptor = create()
        #: The queue; None after its destruction.
        self.handle: Optional[_ffi.QueueHandle] = handle
        #: The loop, or None. The reference is weak, so the queue does not keep the loop alive.
        self.loop: Callable[[], Optional[AbstractEventLoop]] = weakref.ref(loop, self._forget)
        self._descriptor = descriptor
        self._expected: dict[int, tuple[Future[Any], Read, Optional[bytes]]] = {}
        self._clients = 0
        self._tags = itertools.count(1)
        loop.add_reader(descriptor, self._deliver)

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("cannot copy or pickle a queue of results, which belongs to its event "
                        "loop: copy or pickle the ArangoClient or Database instead")

    def expect(self, future: Future[Any], read: Read, operation: Optional[bytes]) -> int:
        """Returns a tag. The result that arrives with this tag completes the future."""
        tag = next(self._tags)
        self._expected[tag] = future, read, operation
        return tag

    def abandon(self, tag: int, ticket: int) -> None:
        """Cancels the submission if it is under way. Its result is discarded on arrival."""
        if self._expected.pop(tag, None) is not None and self.handle is not None:
            _ffi.cancel(self.handle, ticket)

    def _deliver(self, maximum: int = MAX_RESULTS_PER_ITERATION) -> bool:
        """Delivers results to their futures. Returns True if the queue is empty."""
        handle, expected = self.handle, self._expected
        for _ in range(maximum):
            arrived = _ffi.queue_next(handle, 0)
            if not arrived:
                return True
            waiting = expected.pop(_ffi.result_tag(arrived), None)
            # A cancelled future is done.
            if waiting is None or waiting[0].done():
                _ffi.result_destroy(arrived)
            else:
                _settle(arrived, *waiting)
            # A traceback may refer to this frame: with the future, both would form a cycle.
            del waiting
        return False

    def join(self) -> None:
        self._clients += 1

    def leave(self) -> None:
        """Removes a closed client, after its last results are delivered."""
        while self.handle is not None and not self._deliver():
            pass
        self._clients -= 1
        if self._clients == 0:
            self.end()

    def end(self) -> None:
        loop = self.loop()
        if self.handle is not None and loop is not None and not loop.is_closed():
            loop.remove_reader(self._descriptor)
        self.forget()

    def forget(self) -> None:
        """Drops the queue of a closed loop, or of the parent process's loop."""
        with _lock:
            loop = self.loop()
            if loop is not None and _of_loops.get(loop) is self:
                del _of_loops[loop]
        self.loop = _no_loop
        self.handle = None

    def _forget(self, _: object) -> None:
        self.forget()


def _settle(arrived: _ffi.ResultHandle, future: Future[Any], read: Read,
            operation: Optional[bytes]) -> None:
    try:
        answer = read(arrived, operation)
    except Exception as error:
        future.set_exception(error)
        del future
    else:
        future.set_result(answer)


def _closed(operation: Optional[bytes]) -> ArangoError:
    name = None if operation is None else operation.decode()
    message = "the client is closed"
    return error_class(ClosedError.status, name)(
        message if name is None else f"{name}: {message}", operation=name)


def _no_loop() -> None:
    return None


_of_loops: weakref.WeakKeyDictionary[AbstractEventLoop, LoopQueue] = weakref.WeakKeyDictionary()
# Guards _of_loops: several threads may run loops.
_lock = threading.RLock()


def _of_loop(loop: AbstractEventLoop) -> LoopQueue:
    with _lock:
        found = _of_loops.get(loop)
        if found is None:
            # Futures of a closed loop refer to the loop and keep it alive.
            for reference in _of_loops.keyrefs():
                other = reference()
                if other is not None and other.is_closed():
                    _of_loops[other].forget()
            found = _of_loops[loop] = LoopQueue(loop)
        return found


def _reset_after_fork() -> None:
    """Drops all queues in a child process: the loops and their futures are the parent's."""
    global _lock
    _lock = threading.RLock()
    for queue in list(_of_loops.values()):
        queue.forget()


os.register_at_fork(after_in_child=_reset_after_fork)


class QueueLease:
    """The queues that one client uses, one for each event loop."""

    __slots__ = ("_latest", "_joined", "_is_closed")

    def __init__(self) -> None:
        self._latest: Optional[LoopQueue] = None
        self._joined: list[LoopQueue] = []
        self._is_closed = False

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies a lease without its queues."""
        return type(self), ()

    def queue(self, loop: AbstractEventLoop, operation: Optional[bytes]) -> LoopQueue:
        """Returns the queue of the loop. The error of a closed client names the operation."""
        latest = self._latest
        if latest is not None and latest.loop() is loop:
            return latest
        if self._is_closed:
            raise _closed(operation)
        with _lock:
            latest = self._latest = _of_loop(loop)
            if latest not in self._joined:
                self._joined = [queue for queue in self._joined if queue.handle is not None]
                self._joined.append(latest)
                latest.join()
        return latest

    def end(self) -> None:
        """Leaves all queues. The client is destroyed, and its last results are in the queues."""
        self._is_closed = True
        self._latest = None
        joined, self._joined = self._joined, []
        for queue in joined:
            loop = queue.loop()
            if loop is None or loop.is_closed():
                queue.forget()
            elif loop is _running_loop():
                queue.leave()
            else:
                try:
                    loop.call_soon_threadsafe(queue.leave)
                except RuntimeError:
                    # Another thread has just closed the loop.
                    queue.forget()


def _running_loop() -> Optional[AbstractEventLoop]:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
