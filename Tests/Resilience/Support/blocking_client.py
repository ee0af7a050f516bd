"""A client that makes its calls on the calling thread."""

from __future__ import annotations

from ctypes import c_char_p
from typing import Any

from libarango import ArangoClient, Database, _ffi

_call = _ffi._waits("arango_call", _ffi.ResultHandle, _ffi.DatabaseHandle, c_char_p, c_char_p)


class BlockingDatabase(Database):
    def run_operation(self, name: bytes, arguments: bytes) -> _ffi.ResultHandle:
        answer: _ffi.ResultHandle = _call(self._handle, name, arguments)
        return answer

    def with_options(self, **options: Any) -> BlockingDatabase:
        return BlockingDatabase(super().with_options(**options)._transport)


class BlockingClient(ArangoClient):
    def db(self, *arguments: Any, **options: Any) -> BlockingDatabase:
        return BlockingDatabase(super().db(*arguments, **options)._transport)
