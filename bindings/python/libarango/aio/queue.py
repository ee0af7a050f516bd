"""The queue of results of an event loop, shared by all clients that the loop uses."""

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

#: Results that are handed out in one go, before the loop turns to others. The descriptor is still
#: readable if there are more.
MOST_AT_ONCE = 256


def create() -> tuple[_ffi.QueueHandle, int]:
    """A new queue and its descriptor."""
    handle = _ffi.QueueHandle()
    result.value(_ffi.queue_create(byref(handle)))
    descriptor: int = _ffi.queue_fd(handle)
    if descriptor < 0:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    return handle, descriptor


#: Makes a value of a result, which it destroys; of an operation, if it is named.
Read = Callable[[_ffi.ResultHandle, Optional[bytes]], Any]


class LoopQueue:
    """The queue in which the results of one loop's submissions arrive."""

    __slots__ = ("__weakref__", "handle", "loop", "_descriptor", "_expected", "_members", "_tags")

    def __init__(self, loop: AbstractEventLoop) -> None:
        handle, descriptor = create()
        #: None once it is destroyed.
        self.handle: Optional[_ffi.QueueHandle] = handle
        #: The loop, as long as there is one: this queue does not keep it.
        self.loop: Callable[[], Optional[AbstractEventLoop]] = weakref.ref(loop, self._forget)
        self._descriptor = descriptor
        self._expected: dict[int, tuple[Future[Any], Read, Optional[bytes]]] = {}
        self._members = 0
        self._tags = itertools.count(1)
        loop.add_reader(descriptor, self._hand_out)

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("cannot copy or pickle a queue of results, which belongs to its event "
                        "loop: copy or pickle the ArangoClient or Database instead")

    def expect(self, future: Future[Any], read: Read, operation: Optional[bytes]) -> int:
        """A tag: what arrives with it will be the future's."""
        tag = next(self._tags)
        self._expected[tag] = future, read, operation
        return tag

    def give_up(self, tag: int, ticket: int) -> None:
        """Cancels what is still under way; its result is thrown away when it comes."""
        if self._expected.pop(tag, None) is not None and self.handle is not None:
            _ffi.cancel(self.handle, ticket)

    def _hand_out(self, most: int = MOST_AT_ONCE) -> bool:
        """Hands results out to their futures. Returns True if none is left."""
        handle, expected = self.handle, self._expected
        for _ in range(most):
            arrived = _ffi.queue_next(handle, 0)
            if not arrived:
                return True
            waiting = expected.pop(_ffi.result_tag(arrived), None)
            # One that was cancelled is done.
            if waiting is None or waiting[0].done():
                _ffi.result_destroy(arrived)
            else:
                _settle(arrived, *waiting)
            # An error's traceback leads to this frame: with the future they would be a cycle.
            del waiting
        return False

    def join(self) -> None:
        self._members += 1

    def leave(self) -> None:
        """Removes a client whose last results are in the queue."""
        while self.handle is not None and not self._hand_out():
            pass
        self._members -= 1
        if self._members == 0:
            self.end()

    def end(self) -> None:
        loop = self.loop()
        if self.handle is not None and loop is not None and not loop.is_closed():
            loop.remove_reader(self._descriptor)
        self.forget()

    def forget(self) -> None:
        """Drops the queue of a loop that has ended, or that belongs to another process."""
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
# Loops of several threads.
_lock = threading.RLock()


def _of_loop(loop: AbstractEventLoop) -> LoopQueue:
    with _lock:
        found = _of_loops.get(loop)
        if found is None:
            # Futures of a closed loop refer to the loop, and so keep it here.
            for reference in _of_loops.keyrefs():
                other = reference()
                if other is not None and other.is_closed():
                    _of_loops[other].forget()
            found = _of_loops[loop] = LoopQueue(loop)
        return found


def _forget_all() -> None:
    """In a child that forked: the loops, and what waits in them, are its parent's."""
    global _lock
    _lock = threading.RLock()
    for queue in list(_of_loops.values()):
        queue.forget()


os.register_at_fork(after_in_child=_forget_all)


class QueueLease:
    """The queues that one client uses: its loop's, and one more for each further loop."""

    __slots__ = ("_latest", "_joined", "_is_closed")

    def __init__(self) -> None:
        self._latest: Optional[LoopQueue] = None
        self._joined: list[LoopQueue] = []
        self._is_closed = False

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy has joined no queue yet."""
        return type(self), ()

    def queue(self, loop: AbstractEventLoop, operation: Optional[bytes]) -> LoopQueue:
        """The loop's. `operation` stands in the error of a client that is closed."""
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
        """The client is destroyed: its last results are in the queues."""
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
                    # The loop was closed just now.
                    queue.forget()


def _running_loop() -> Optional[AbstractEventLoop]:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
