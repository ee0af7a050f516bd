"""Runs calls as exchanges: the library decides, and the caller's HTTP client transfers."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager
from ctypes import byref
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from libarango import _ffi, failure_kinds, result
from libarango._database_core import DatabaseCore
from libarango._exchange_steps import body_bytes, joined_headers, next_step
from libarango._log import logger, root
from libarango._text import json_object
from libarango.codec import Body, Codec
from libarango.exceptions import ArangoError, UnsupportedError, error_class
from libarango.http_sessions import Sessions
from libarango.operation_batches import OperationBatches
from libarango.response import Response
from libarango.transport import Transport

if TYPE_CHECKING:
    from libarango.imports import HandleImport

#: Converts a result to a value. Errors name the operation, if given.
Read = Callable[[_ffi.ResultHandle, Optional[bytes]], Any]


class Stack:
    """The caller's HTTP client and its sessions, of one `ArangoClient`."""

    def __init__(self, http: Any) -> None:
        self._http = http
        self._sessions = Sessions(http)
        self._closing = threading.Event()

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies a stack without its sessions."""
        return type(self), (self._http,)

    def transport(self, core: DatabaseCore, codec: Codec) -> Exchanges:
        """Returns the calls of a database over this HTTP client."""
        return Exchanges(core, codec, self)

    def session(self, request: Mapping[str, Any]) -> AbstractContextManager[Any]:
        return self._sessions.lent(request)

    def send(self, session: Any, request: Mapping[str, Any],
             data: Union[str, bytes, None]) -> Any:
        """Returns the response. The HTTP client limits the time; its exceptions are passed on."""
        return self._http.send_request(
            session=session, method=request["method"].lower(), url=request["url"],
            params=None, data=data, headers=request["headers"], auth=None)

    def pause(self, milliseconds: float) -> None:
        self._closing.wait(milliseconds / 1000)

    @property
    def is_closed(self) -> bool:
        return self._closing.is_set()

    def close(self) -> None:
        """Ends pauses, whose calls then fail as closed, and closes the sessions."""
        self._closing.set()
        self._sessions.close()


class Exchanges(Transport):
    """Calls over the caller's HTTP client."""

    def __init__(self, core: DatabaseCore, codec: Codec, stack: Stack) -> None:
        super().__init__(core, codec)
        self._stack = stack

    def derive(self, options: Mapping[str, Any]) -> Exchanges:
        return Exchanges(self.core.derive(options), self._codec, self._stack)

    def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
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
            return self._drive(exchange, read or self._codec.value, name)
        except ArangoError as error:
            raise self.core.completed(error, written if body is None else body) from error.__cause__

    def batches(self, members: Mapping[str, Any]) -> OperationBatches:
        return OperationBatches(self, members)

    def importing(self, collection: str, options: Mapping[str, Any]) -> HandleImport:
        name = "document.import"
        raise error_class(UnsupportedError.status, name)(
            f"{name}: import_file needs the library's own connections, without http_client",
            operation=name)

    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Body = None) -> Response:
        encoded = self._encoded(method, path, headers, body)
        exchange = _ffi.ExchangeHandle()
        try:
            result.value(_ffi.exchange_begin_request(self.core.handle, *encoded, byref(exchange)))
            answer: Response = self._drive(exchange, self._codec.response, None)
            return answer
        except ArangoError as error:
            raise self.core.completed(error, encoded[3], encoded) from error.__cause__

    def _drive(self, exchange: _ffi.ExchangeHandle,
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
                    with self._stack.session(step["send"]) as session:
                        raised = self._send(exchange, session, step["send"], data)
                elif "wait" in step:
                    self._stack.pause(step["wait"]["ms"])
                else:
                    return read(_ffi.exchange_result(exchange), operation)
        except ArangoError as error:
            # The HTTP client's exception of the last attempt.
            error.__cause__ = error.__cause__ or raised
            raise
        finally:
            if log is not None:
                log.pump()

    def _send(self, exchange: _ffi.ExchangeHandle, session: Any, request: Mapping[str, Any],
              data: Union[str, bytes, None]) -> Optional[Exception]:
        """Sends a request and reports its outcome. Returns the HTTP client's exception, if any."""
        try:
            answer = self._stack.send(session, request, data)
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
