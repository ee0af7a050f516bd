"""A client that makes requests as exchanges over an HTTP stack of the tests."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from ctypes import byref
from typing import Any, Optional, Union

from http_stack import Answer, Failed, Stack

from libarango import ArangoClient, Database, Response, _ffi, result
from libarango._exchange_steps import body_bytes, next_step
from libarango._text import json_object, text
from libarango.codec import Codec
from libarango.response import ReceivedResponse


class ExchangingDatabase(Database):
    stack: Stack

    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Union[bytes, bytearray, memoryview, str, None] = None) -> Response:
        given = Codec().body(body)
        exchange = _ffi.ExchangeHandle()
        result.value(_ffi.exchange_begin_request(
            self._handle, text(method, "method"), text(path, "path"),
            json_object({} if headers is None else headers, "header"), given, len(given),
            byref(exchange)))
        return ReceivedResponse(result.succeeded(self._result_of(exchange)))

    def run_operation(self, name: bytes, arguments: bytes) -> _ffi.ResultHandle:
        exchange = _ffi.ExchangeHandle()
        result.value(_ffi.exchange_begin(self._handle, name, arguments, byref(exchange)))
        return self._result_of(exchange)

    def with_options(self, **options: Any) -> ExchangingDatabase:
        derived = ExchangingDatabase(super().with_options(**options)._transport)
        derived.stack = self.stack
        return derived

    def _result_of(self, exchange: _ffi.ExchangeHandle) -> _ffi.ResultHandle:
        while True:
            step, given = next_step(exchange, None)
            match step:
                case {"send": order}:
                    self._send(exchange, order, body_bytes(given))
                case {"wait": {"ms": milliseconds}}:
                    time.sleep(milliseconds / 1_000)
                case {"done": True}:
                    finished: _ffi.ResultHandle = _ffi.exchange_result(exchange)
                    return finished
                case other:
                    raise AssertionError(f"arango_exchange_next gave {other}")

    def _send(self, exchange: _ffi.ExchangeHandle, order: Mapping[str, Any], body: bytes) -> None:
        assert (order["body"] or "").encode() == body
        try:
            answer: Answer = self.stack.send(order, body)
        except Failed as failure:
            result.value(_ffi.exchange_failed(exchange, failure.kind.encode()))
            return
        headers = json.dumps(dict(answer.headers)).encode()
        result.value(_ffi.exchange_reply(
            exchange, answer.status, headers, answer.body, len(answer.body)))


class ExchangingClient(ArangoClient):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._own_stack = Stack()

    def db(self, *arguments: Any, **options: Any) -> ExchangingDatabase:
        db = super().db(*arguments, **options)
        own = ExchangingDatabase(db._transport)
        own.stack = self._own_stack
        return own

    def close(self) -> None:
        super().close()
        self._own_stack.close()
