"""Calls over an HTTP stack of the caller's: the library says what to send, and what it means."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from ctypes import byref, c_size_t, string_at
from typing import Any, Callable, Optional, Union

from libarango import _ffi, result
from libarango._text import json_object
from libarango.aio import failures
from libarango.aio.calls import Calls
from libarango.aio.codec import Body, Codec
from libarango.aio.sessions import Sessions
from libarango.exceptions import ArangoError
from libarango.response import Response


class Stack:
    """The caller's HTTP client, as one `ArangoClient` uses it."""

    def __init__(self, http: Any) -> None:
        if sys.version_info < (3, 11):
            raise NotImplementedError("http_client needs Python 3.11")
        self._http = http
        self._sessions = Sessions(http)
        self._limits: set[asyncio.Timeout] = set()
        self.is_closed = False

    def session(self, request: Mapping[str, Any]) -> AbstractAsyncContextManager[Any]:
        return self._sessions.lent(request)

    async def send(self, session: Any, request: Mapping[str, Any],
                   data: Union[str, bytes, None]) -> Any:
        """The answer; or what the stack raises, or a TimeoutError if the time is over."""
        async with self._limit(request["timeout_ms"]):
            return await self._http.send_request(
                session=session, method=request["method"].lower(), url=request["url"],
                params=None, data=data, headers=request["headers"], auth=None)

    async def pause(self, milliseconds: float) -> None:
        with suppress(TimeoutError):
            async with self._limit(milliseconds):
                await asyncio.get_running_loop().create_future()

    @asynccontextmanager
    async def _limit(self, milliseconds: float) -> AsyncIterator[None]:
        async with asyncio.timeout(milliseconds / 1000) as limit:
            self._limits.add(limit)
            try:
                yield
            finally:
                self._limits.discard(limit)

    async def close(self) -> None:
        """What is under way ends now, so that it finds the client closed."""
        self.is_closed = True
        for limit in self._limits:
            limit.reschedule(0)
        await self._sessions.close()


class Exchanges(Calls):
    """Calls over the caller's HTTP client."""

    __slots__ = ("_stack",)

    def __init__(self, database: _ffi.DatabaseHandle, codec: Codec, stack: Stack) -> None:
        super().__init__(database, codec)
        self._stack = stack

    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None) -> Any:
        written = None if arguments is None else self._codec.arguments(name, arguments)
        exchange = _ffi.ExchangeHandle()
        result.value(_ffi.exchange_begin(self._database, name, written, byref(exchange)), name)
        return await self._played(exchange, self._codec.value, name)

    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        exchange = _ffi.ExchangeHandle()
        result.value(_ffi.exchange_begin_request(
            self._database, *self._encoded(method, path, headers, body), byref(exchange)))
        answer: Response = await self._played(exchange, self._codec.response, None)
        return answer

    async def _played(self, exchange: _ffi.ExchangeHandle,
                      read: Callable[[int, Optional[bytes]], Any],
                      operation: Optional[bytes]) -> Any:
        """Does what the library says until the call is over."""
        raised: Optional[Exception] = None
        while True:
            step, data = _step(exchange, operation)
            if "send" in step:
                # What goes wrong with a session is the stack's, and no host's.
                async with self._stack.session(step["send"]) as session:
                    raised = await self._sent(exchange, session, step["send"], data)
            elif "wait" in step:
                await self._stack.pause(step["wait"]["ms"])
            else:
                break
        try:
            return read(_ffi.exchange_result(exchange), operation)
        except ArangoError as error:
            # What the caller's stack said of the last attempt.
            error.__cause__ = error.__cause__ or raised
            raise

    async def _sent(self, exchange: _ffi.ExchangeHandle, session: Any, request: Mapping[str, Any],
                    data: Union[str, bytes, None]) -> Optional[Exception]:
        """Sends, tells the library how it ended, and gives what was raised."""
        try:
            answer = await self._stack.send(session, request, data)
            status = int(answer.status_code)
            headers = json_object(_joined(answer.headers), "header")
            body = _body(answer.raw_body)
        except Exception as error:
            if self._stack.is_closed:
                # The library knows how it ended.
                return None
            result.value(_ffi.exchange_failed(exchange, failures.kind(error).encode()))
            return error
        except BaseException:
            result.value(_ffi.exchange_failed(exchange, b"cancelled"))
            raise
        result.value(_ffi.exchange_reply(exchange, status, headers, body, len(body)))
        return None


def _step(exchange: _ffi.ExchangeHandle,
          operation: Optional[bytes]) -> tuple[dict[str, Any], Union[str, bytes, None]]:
    """What is to be done, and the body that is to be sent."""
    told = result.succeeded(_ffi.exchange_next(exchange), operation)
    try:
        step: dict[str, Any] = result.parsed(_ffi.result_json(told, None), told)
        body: Union[str, bytes, None] = step["send"]["body"] if "send" in step else None
        size = c_size_t()
        start = _ffi.result_body(told, byref(size))
        if body is None and start is not None and size.value:
            # It is not UTF-8.
            body = string_at(start, size.value)
        return step, body
    finally:
        _ffi.result_destroy(told)


def _joined(headers: Mapping[str, str]) -> dict[str, str]:
    """One member for each name, of stacks that have several."""
    joined: dict[str, str] = {}
    for name, value in headers.items():
        value = value.encode(errors="replace").decode()
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def _body(raw: Union[str, bytes, None]) -> bytes:
    return b"" if raw is None else raw.encode() if isinstance(raw, str) else bytes(raw)
