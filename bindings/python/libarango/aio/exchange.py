"""Runs calls as exchanges: the library decides, the caller's HTTP client transfers. For asyncio."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from ctypes import byref
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from libarango import _ffi, failure_kinds, result
from libarango._database_core import DatabaseCore
from libarango._exchange_steps import body_bytes, joined_headers, next_step
from libarango._log import logger, root
from libarango._text import json_object
from libarango.aio.http_sessions import Sessions
from libarango.aio.operation_batches import OperationBatches
from libarango.aio.transport import Transport
from libarango.codec import Body, Codec
from libarango.exceptions import ArangoError, UnsupportedError, error_class
from libarango.response import Response

if TYPE_CHECKING:
    from libarango.aio.imports import HandleImport

#: Converts a result to a value. Errors name the operation, if given.
Read = Callable[[_ffi.ResultHandle, Optional[bytes]], Any]


class Stack:
    """The caller's HTTP client and its sessions, of one `ArangoClient`."""

    def __init__(self, http: Any) -> None:
        if sys.version_info < (3, 11):
            raise NotImplementedError("http_client needs Python 3.11")
        self._http = http
        self._sessions = Sessions(http)
        self._limits: set[asyncio.Timeout] = set()
        self.is_closed: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies a stack without its sessions."""
        return type(self), (self._http,)

    def transport(self, core: DatabaseCore, codec: Codec) -> Exchanges:
        """Returns the calls of a database over this HTTP client."""
        return Exchanges(core, codec, self)

    def session(self, request: Mapping[str, Any]) -> AbstractAsyncContextManager[Any]:
        return self._sessions.lent(request)

    async def send(self, session: Any, request: Mapping[str, Any],
                   data: Union[str, bytes, None]) -> Any:
        """Returns the response. Raises TimeoutError at the deadline."""
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
        """Ends requests and pauses under way, whose calls then fail as closed."""
        self.is_closed = True
        for limit in self._limits:
            limit.reschedule(0)
        await self._sessions.close()


class Exchanges(Transport):
    """Calls over the caller's HTTP client."""

    def __init__(self, core: DatabaseCore, codec: Codec, stack: Stack) -> None:
        super().__init__(core, codec)
        self._stack = stack

    def derive(self, options: Mapping[str, Any]) -> Exchanges:
        return Exchanges(self.core.derive(options), self._codec, self._stack)

    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
                  body: Optional[bytes] = None, read: Optional[Read] = None) -> Any:
        written = None if arguments is None else self._codec.arguments(name, arguments)
        exchange = _ffi.ExchangeHandle()
        try:
            if body is None:
                begun = _ffi.exchange_begin(self.core.handle, name, written, byref(exchange))
            else:
                begun = _ffi.exchange_begin_with(self.core.handle, name, written, body, len(body),
                                                 byref(exchange))
            result.value(begun, name)
            return await self._drive(exchange, read or self._codec.value, name)
        except ArangoError as error:
            raise self.core.completed(error, written if body is None else body) from error.__cause__

    def batches(self, members: Mapping[str, Any]) -> OperationBatches:
        return OperationBatches(self, members)

    def importing(self, collection: str, options: Mapping[str, Any]) -> HandleImport:
        name = "document.import"
        raise error_class(UnsupportedError.status, name)(
            f"{name}: import_file needs the library's own connections, without http_client",
            operation=name)

    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        encoded = self._encoded(method, path, headers, body)
        exchange = _ffi.ExchangeHandle()
        try:
            result.value(_ffi.exchange_begin_request(self.core.handle, *encoded, byref(exchange)))
            answer: Response = await self._drive(exchange, self._codec.response, None)
            return answer
        except ArangoError as error:
            raise self.core.completed(error, encoded[3], encoded) from error.__cause__

    async def _drive(self, exchange: _ffi.ExchangeHandle,
                     read: Read,
                     operation: Optional[bytes]) -> Any:
        """Performs the steps of an exchange until the call is finished."""
        log = self.core.client.log() if root.handlers or logger.handlers else None
        raised: Optional[Exception] = None
        try:
            while True:
                step, data = next_step(exchange, operation)
                if "send" in step:
                    # An exception of create_session is raised, not reported as a failed attempt.
                    async with self._stack.session(step["send"]) as session:
                        raised = await self._send(exchange, session, step["send"], data)
                elif "wait" in step:
                    await self._stack.pause(step["wait"]["ms"])
                else:
                    return read(_ffi.exchange_result(exchange), operation)
        except ArangoError as error:
            # The HTTP client's exception of the last attempt.
            error.__cause__ = error.__cause__ or raised
            raise
        finally:
            if log is not None:
                log.pump()

    async def _send(self, exchange: _ffi.ExchangeHandle, session: Any, request: Mapping[str, Any],
                    data: Union[str, bytes, None]) -> Optional[Exception]:
        """Sends a request and reports its outcome. Returns the HTTP client's exception, if any."""
        try:
            answer = await self._stack.send(session, request, data)
            status = int(answer.status_code)
            headers = json_object(joined_headers(answer.headers), "header")
            body = body_bytes(answer.raw_body)
        except Exception as error:
            if self._stack.is_closed:
                # The client is destroyed; the next step reports that.
                return None
            result.value(_ffi.exchange_failed(exchange, failure_kinds.kind(error).encode()))
            return error
        except BaseException:
            result.value(_ffi.exchange_failed(exchange, b"cancelled"))
            raise
        result.value(_ffi.exchange_reply(exchange, status, headers, body, len(body)))
        return None
