"""What can go wrong: a class for each status of arango.h, and one for each operation.

A failure of an operation is of both: of `cluster.health` it is a ClusterHealthError, and at the
same time an AuthError, a ConnectError, ..., so that either can be caught. Where Python has a word
of its own for what happened, the class is one of those too, so that `except ConnectionError`,
`except TimeoutError` and `except ValueError` do what they say.
"""

from __future__ import annotations

from typing import Any, Optional

from libarango.error import ArangoError as ArangoError
from libarango.operation_errors import *
from libarango.operation_errors import BY_OPERATION


class ArangoClientError(ArangoError):
    """No answer of a server is the cause."""

    source = "client"


class ArangoServerError(ArangoError):
    """A server answered with an error."""

    source = "server"


class ArgumentError(ArangoClientError, ValueError):
    """Something unusable was passed; nothing was sent."""

    status = "ARANGO_ERR_ARGUMENT"


class ConnectError(ArangoClientError, ConnectionError):
    """No coordinator could be reached; nothing was executed."""

    status = "ARANGO_ERR_CONNECT"


class NetworkError(ArangoClientError, ConnectionError):
    """The connection broke after sending began; see `execution`."""

    status = "ARANGO_ERR_NETWORK"


class CallTimeoutError(ArangoClientError, TimeoutError):
    """The deadline of the call passed; see `execution`."""

    status = "ARANGO_ERR_TIMEOUT"


class TLSError(ArangoClientError, ConnectionError):
    """The TLS handshake or a certificate was refused; nothing was executed."""

    status = "ARANGO_ERR_TLS"


class AuthError(ArangoServerError):
    """HTTP 401 or 403: the server does not know the user, or forbids it."""

    status = "ARANGO_ERR_AUTH"


class ServerError(ArangoServerError):
    """Any other error answer of the server: see `http_code` and `error_code`."""

    status = "ARANGO_ERR_SERVER"


class ProtocolError(ArangoClientError):
    """The answer is not what ArangoDB may send."""

    status = "ARANGO_ERR_PROTOCOL"


class CallCancelledError(ArangoClientError):
    """The call was cancelled."""

    status = "ARANGO_ERR_CANCELLED"


class ClosedError(ArangoClientError):
    """The client is closed."""

    status = "ARANGO_ERR_CLOSED"


class UnsupportedError(ArangoClientError):
    """This server version, or this build of the library, has no such operation."""

    status = "ARANGO_ERR_UNSUPPORTED"


class InternalError(ArangoClientError):
    """Memory ran out, or libarango is at fault."""

    status = "ARANGO_ERR_INTERNAL"


class BusyError(ArangoClientError):
    """As many submissions as max_in_flight are under way; nothing was sent."""

    status = "ARANGO_ERR_BUSY"


class ServerConnectionError(ArangoError):
    """The request that `verify` asks for failed."""


#: The class for each status; a status of a later library is a plain ArangoError.
BY_STATUS: dict[str, type[ArangoError]] = {
    kind.status: kind for kind in (
        ArgumentError, ConnectError, NetworkError, CallTimeoutError, TLSError, AuthError,
        ServerError, ProtocolError, CallCancelledError, ClosedError, UnsupportedError,
        InternalError, BusyError)}


_BY_OPERATION = {**BY_OPERATION, "verify": ServerConnectionError}


def error_class(status: str, operation: Optional[str] = None) -> type[ArangoError]:
    """The class of an operation's failure; an operation that has none leaves the status's."""
    happened = BY_STATUS.get(status, ArangoError)
    failed = None if operation is None else _BY_OPERATION.get(operation)
    return happened if failed is None else both(failed, happened)


_BOTH: dict[tuple[type[ArangoError], type[ArangoError]], type[ArangoError]] = {}


def both(failed: type[ArangoError], happened: type[ArangoError]) -> type[ArangoError]:
    """The class that is the one and the other; it has the first one's name."""
    made = _BOTH.get((failed, happened))
    if made is not None:
        return made

    def __reduce__(self: ArangoError) -> tuple[Any, ...]:
        # Pickle looks classes up by their names, and this one's is another's.
        return _made_again, (failed, happened, self.message), self.__dict__

    # Of threads that come here at once, all get the same class.
    return _BOTH.setdefault((failed, happened), type(failed.__name__, (failed, happened), {
        "__module__": __name__, "__doc__": failed.__doc__, "__reduce__": __reduce__}))


def _made_again(failed: type[ArangoError], happened: type[ArangoError],
                message: str) -> ArangoError:
    return both(failed, happened)(message)
