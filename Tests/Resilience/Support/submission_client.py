"""A client that submits its requests and takes the results from a queue."""

from __future__ import annotations

import itertools
import select
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref
from typing import Any, Optional, Union

from libarango import ArangoClient, Database, Response, _ffi, result
from libarango._text import json_object, text
from libarango.codec import Codec
from libarango.response import ReceivedResponse
from waiting import PATIENCE_SECONDS

#: No call of these tests takes so long.
WAIT_MS = PATIENCE_SECONDS * 1_000


class _Queue:
    """A queue for one submission at a time."""

    #: Never the same twice, and as wide as a tag may be.
    _tags = itertools.count(1 << 63)

    def __init__(self) -> None:
        self._handle = _ffi.QueueHandle()
        result.value(_ffi.queue_create(byref(self._handle)))
        self._readable = select.poll()
        self._readable.register(_ffi.queue_fd(self._handle), select.POLLIN)

    def result_of(self, submit: Callable[..., int], *arguments: Any) -> _ffi.ResultHandle:
        """Submits a call and waits for its result, which must be the only one."""
        self.check_silence()
        tag = next(self._tags)
        assert submit(*arguments, self._handle, tag) != 0
        arrived: _ffi.ResultHandle = _ffi.queue_wait(self._handle, WAIT_MS)
        assert arrived, f"no result within {WAIT_MS} ms"
        try:
            assert _ffi.result_tag(arrived) == tag, "the result of another submission has come"
            self.check_silence()
        except AssertionError:
            _ffi.result_destroy(arrived)
            raise
        return arrived

    def check_silence(self) -> None:
        """Asserts that the queue is empty and its descriptor not readable."""
        readable = self._readable.poll(0)
        surplus = _ffi.queue_next(self._handle, 0)
        if surplus:
            tag = _ffi.result_tag(surplus)
            _ffi.result_destroy(surplus)
            raise AssertionError(f"a result that nobody waits for has come, tag {tag:#x}")
        assert readable == [], "the descriptor is readable and no result waits"


class _Queues(threading.local):
    """Each thread has one queue for all its submissions."""

    def __init__(self) -> None:
        self._own = _Queue()

    def result_of(self, submit: Callable[..., int], *arguments: Any) -> _ffi.ResultHandle:
        with self._replaced_on_failure():
            return self._own.result_of(submit, *arguments)

    def check_silence(self) -> None:
        with self._replaced_on_failure():
            self._own.check_silence()

    @contextmanager
    def _replaced_on_failure(self) -> Iterator[None]:
        """Replaces the queue after a failed assertion, so that late results do not reach the next test."""
        try:
            yield
        except AssertionError:
            self._own = _Queue()
            raise


_queues = _Queues()


class SubmittingDatabase(Database):
    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Union[bytes, bytearray, memoryview, str, None] = None) -> Response:
        sent = Codec().body(body)
        return ReceivedResponse(result.succeeded(_queues.result_of(
            _ffi.submit_request, self._handle, text(method, "method"), text(path, "path"),
            json_object({} if headers is None else headers, "header"), sent, len(sent))))

    def run_operation(self, name: bytes, arguments: bytes) -> _ffi.ResultHandle:
        return _queues.result_of(_ffi.submit, self._handle, name, arguments)

    def with_options(self, **options: Any) -> SubmittingDatabase:
        return SubmittingDatabase(super().with_options(**options)._transport)


class SubmittingClient(ArangoClient):
    def db(self, *arguments: Any, **options: Any) -> SubmittingDatabase:
        db = super().db(*arguments, **options)
        return SubmittingDatabase(db._transport)

    def close(self) -> None:
        """Asserts that no submission has a second result."""
        super().close()
        _queues.check_silence()
