"""Pending calls: arango_start, and arango_pending_wait in several slices."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from typing import Any, Optional, Union

from libarango import ArangoClient, Database, Response, _ffi, result
from libarango._text import json_object, text
from libarango.codec import Codec
from libarango.response import ReceivedResponse


class PendingCall:
    """A pending request. It is cancelled when this object is deleted."""

    def __init__(self, db: Database, method: str, path: str,
                 headers: Optional[Mapping[str, str]] = None,
                 body: Union[bytes, bytearray, memoryview, str, None] = None) -> None:
        sent = Codec().body(body)
        self._handle = _ffi.PendingHandle()
        result.value(_ffi.start_request(
            db._handle, text(method, "method"), text(path, "path"),
            json_object({} if headers is None else headers, "header"), sent, len(sent),
            byref(self._handle)))

    def wait(self, milliseconds: int) -> Optional[Response]:
        """The response; None if it has not arrived."""
        arrived: _ffi.ResultHandle = _ffi.pending_wait(self._handle, milliseconds)
        return ReceivedResponse(result.succeeded(arrived)) if arrived else None

    def give_up(self) -> None:
        self._handle.destroy()


class PendingDatabase(Database):
    def request(self, *arguments: Any, **named: Any) -> Response:
        call = PendingCall(self, *arguments, **named)
        while True:
            # Short slices, so that waits end and resume in every phase of the call.
            response = call.wait(1)
            if response is not None:
                assert call.wait(1) is None
                return response


class PendingClient(ArangoClient):
    def db(self, *arguments: Any, **options: Any) -> PendingDatabase:
        db = super().db(*arguments, **options)
        return PendingDatabase(db._transport)
