"""Cursors and imports over ctypes, read and written in each way that the header has."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_int64, c_size_t, c_uint64, c_void_p
from dataclasses import dataclass
from typing import Any

from operations import Outcome, outcome
from submission_client import WAIT_MS

from libarango import _ffi, result


class CursorHandle(_ffi.Handle):
    _destroy = _ffi._waits("arango_cursor_destroy", None, c_void_p)


class ImportHandle(_ffi.Handle):
    _destroy = _ffi._waits("arango_import_destroy", None, c_void_p)


_RESULT = _ffi.ResultHandle
_cursor_create = _ffi._waits("arango_cursor_create", _RESULT, _ffi.DatabaseHandle, c_char_p,
                             c_char_p, c_char_p, c_void_p)
_cursor_next = _ffi._waits("arango_cursor_next", _RESULT, CursorHandle)
_cursor_start = _ffi._waits("arango_cursor_start", _RESULT, CursorHandle, c_void_p)
_cursor_submit = _ffi._waits("arango_cursor_submit", c_uint64, CursorHandle, _ffi.QueueHandle,
                             c_uint64)
_cursor_has_more = _ffi._waits("arango_cursor_has_more", c_int, CursorHandle)
_pending_wait = _ffi._waits("arango_pending_wait", _RESULT, _ffi.PendingHandle, c_int64)
_import_create = _ffi._waits("arango_import_create", _RESULT, _ffi.DatabaseHandle, c_char_p,
                             c_char_p, c_void_p)
_import_write = _ffi._waits("arango_import_write", _RESULT, ImportHandle, c_char_p, c_size_t)
_import_submit = _ffi._waits("arango_import_submit", c_uint64, ImportHandle, c_char_p, c_size_t,
                             _ffi.QueueHandle, c_uint64)
_import_finish = _ffi._waits("arango_import_finish", _RESULT, ImportHandle)
_import_submit_finish = _ffi._waits("arango_import_submit_finish", c_uint64, ImportHandle,
                                    _ffi.QueueHandle, c_uint64)
_import_info = _ffi._waits("arango_import_info", _RESULT, ImportHandle)
_tags = itertools.count(1)


def _submitted(submit: Callable[..., int], *arguments: Any) -> Outcome:
    """Submits, and takes the only result of a queue of its own."""
    queue, tag = _ffi.QueueHandle(), next(_tags)
    result.value(_ffi.queue_create(byref(queue)))
    try:
        assert submit(*arguments, queue, tag) != 0
        arrived = _ffi.queue_wait(queue, WAIT_MS)
        assert arrived and _ffi.result_tag(arrived) == tag
        assert not _ffi.queue_next(queue, 0)
        return outcome(arrived)
    finally:
        queue.destroy()


class Cursor:
    def __init__(self, db: Any, query: str, options: Mapping[str, Any]) -> None:
        self._handle = CursorHandle()
        result.value(_cursor_create(db._handle, query.encode(), None,
                                    json.dumps(options).encode(), byref(self._handle)))

    def read(self, way: str) -> Outcome:
        """The next batch: `blocking`, `submitted` or `started`."""
        if way == "submitted":
            return _submitted(_cursor_submit, self._handle)
        if way == "blocking":
            return outcome(_cursor_next(self._handle))
        pending = _ffi.PendingHandle()
        result.value(_cursor_start(self._handle, byref(pending)))
        try:
            # A wait may end before its time, as that of a signal does.
            while not (ended := _pending_wait(pending, WAIT_MS)):
                pass
            return outcome(ended)
        finally:
            pending.destroy()

    @property
    def has_more(self) -> bool:
        return bool(_cursor_has_more(self._handle))

    def close(self) -> None:
        self._handle.destroy()


class Import:
    def __init__(self, db: Any, collection: str, options: Mapping[str, Any]) -> None:
        self._handle = ImportHandle()
        result.value(_import_create(db._handle, collection.encode(),
                                    json.dumps(options).encode(), byref(self._handle)))

    def write_all(self, way: str, data: bytes) -> Outcome:
        """Writes and finishes, `blocking` or `submitted`."""
        if way == "submitted":
            written = _submitted(_import_submit, self._handle, data, len(data))
            assert written.ok, written
            return _submitted(_import_submit_finish, self._handle)
        written = outcome(_import_write(self._handle, data, len(data)))
        assert written.ok, written
        return outcome(_import_finish(self._handle))

    @property
    def info(self) -> dict[str, Any]:
        summary: dict[str, Any] = result.value(_import_info(self._handle))
        return summary

    def close(self) -> None:
        self._handle.destroy()


@contextmanager
def closing(subject: Any) -> Iterator[Any]:
    try:
        yield subject
    finally:
        subject.close()


@dataclass(frozen=True)
class RowPlayed:
    """The outcome of a cell, `has_more` of its cursor, and the summary of its import."""

    made: Outcome
    milliseconds: float
    requests: list[list[dict[str, Any]]]
    urls: list[str]
    scale: int
    has_more: bool = False
    info: Mapping[str, Any] | None = None

    @property
    def seen(self) -> list[int]:
        """The number of requests for the batch or the chunk at each host."""
        return [sum(request["method"] == "POST" for request in requests)
                for requests in self.requests]

    @property
    def tried(self) -> list[int]:
        return [index for index, url in enumerate(self.urls)
                if any(attempt["host"] == url for attempt in self.made.attempts)]
