"""What can go wrong: one class for each status of arango.h.

Where Python has a word of its own for it, the class is one of those too, so that
`except ConnectionError`, `except TimeoutError` and `except ValueError` do what they say.
"""

from __future__ import annotations

from typing import Any, Optional


class ArangoError(Exception):
    """A call that failed."""

    #: The status of arango.h.
    status: str = "ARANGO_ERR_INTERNAL"

    def __init__(self, message: str, *, status: Optional[str] = None,
                 operation: Optional[str] = None, host: Optional[str] = None,
                 http_code: Optional[int] = None, error_code: Optional[int] = None,
                 error_message: Optional[str] = None, execution: str = "no",
                 attempts: Optional[list[dict[str, Any]]] = None) -> None:
        super().__init__(message)
        if status is not None:
            self.status = status
        #: One sentence for a log.
        self.message = message
        #: The operation, "cluster.health"; None if it was none.
        self.operation = operation
        #: The coordinator that answered or was tried last; None if none was tried.
        self.host = host
        #: The HTTP status of the answer; None if none came.
        self.http_code = http_code
        #: ArangoDB's errorNum; None if the answer has none.
        self.error_code = error_code
        #: ArangoDB's errorMessage; None if the answer has none.
        self.error_message = error_message
        #: Whether the server executed the request: "no", "yes" or "unknown".
        self.execution = execution
        #: Every attempt in order: host, outcome, sent and ms of each.
        self.attempts = [] if attempts is None else attempts

    def __repr__(self) -> str:
        told = [repr(self.message)]
        told += [f"{name}={getattr(self, name)!r}" for name in
                 ("status", "operation", "host", "http_code", "error_code", "execution")
                 if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(told)})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are made again from their positional arguments; the rest is state.
        return type(self), (self.message,), self.__dict__


class ArgumentError(ArangoError, ValueError):
    """Something unusable was passed; nothing was sent."""

    status = "ARANGO_ERR_ARGUMENT"


class ConnectError(ArangoError, ConnectionError):
    """No coordinator could be reached; nothing was executed."""

    status = "ARANGO_ERR_CONNECT"


class NetworkError(ArangoError, ConnectionError):
    """The connection broke after sending began; see `execution`."""

    status = "ARANGO_ERR_NETWORK"


class CallTimeoutError(ArangoError, TimeoutError):
    """The deadline of the call passed; see `execution`."""

    status = "ARANGO_ERR_TIMEOUT"


class TLSError(ArangoError, ConnectionError):
    """The TLS handshake or a certificate was refused; nothing was executed."""

    status = "ARANGO_ERR_TLS"


class AuthError(ArangoError):
    """HTTP 401 or 403: the server does not know the user, or forbids it."""

    status = "ARANGO_ERR_AUTH"


class ServerError(ArangoError):
    """Any other error answer of the server: see `http_code` and `error_code`."""

    status = "ARANGO_ERR_SERVER"


class ProtocolError(ArangoError):
    """The answer is not what ArangoDB may send."""

    status = "ARANGO_ERR_PROTOCOL"


class CallCancelledError(ArangoError):
    """The call was cancelled."""

    status = "ARANGO_ERR_CANCELLED"


class ClosedError(ArangoError):
    """The client is closed."""

    status = "ARANGO_ERR_CLOSED"


class UnsupportedError(ArangoError):
    """This server version, or this build of the library, has no such operation."""

    status = "ARANGO_ERR_UNSUPPORTED"


class InternalError(ArangoError):
    """Memory ran out, or libarango is at fault."""

    status = "ARANGO_ERR_INTERNAL"


#: The class for each status; a status of a later library is a plain ArangoError.
BY_STATUS: dict[str, type[ArangoError]] = {
    kind.status: kind for kind in (
        ArgumentError, ConnectError, NetworkError, CallTimeoutError, TLSError, AuthError,
        ServerError, ProtocolError, CallCancelledError, ClosedError, UnsupportedError,
        InternalError)}
