"""The exceptions: a class for each status of arango.h, and one for each operation.

A failure of an operation is of both: of `cluster.health` it is a ClusterHealthError, and at the
same time an AuthError, a ConnectError, ..., so that either can be caught. Where Python has a word
of its own for what happened, the class is one of those too, so that `except ConnectionError`,
`except TimeoutError` and `except ValueError` do what they say.
"""

from __future__ import annotations

from typing import Any, Optional

from libarango import operation_errors
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


class JWTAuthError(ArangoServerError):
    """The server refused to exchange user and password for a token."""

    status = "ARANGO_ERR_AUTH"


class JWTExpiredError(ArangoClientError):
    """The token that was given has expired, by the clock of this machine."""

    status = "ARANGO_ERR_AUTH"


#: The class for each status; a status of a later library is a plain ArangoError.
BY_STATUS: dict[str, type[ArangoError]] = {
    kind.status: kind for kind in (
        ArgumentError, ConnectError, NetworkError, CallTimeoutError, TLSError, AuthError,
        ServerError, ProtocolError, CallCancelledError, ClosedError, UnsupportedError,
        InternalError, BusyError)}


_BY_OPERATION = {**BY_OPERATION, "verify": ServerConnectionError}

__all__ = [
    "ArangoClientError", "ArangoError", "ArangoServerError", "ArgumentError", "AuthError",
    "BusyError", "CallCancelledError", "CallTimeoutError", "ClosedError", "ConnectError",
    "InternalError", "JWTAuthError", "JWTExpiredError", "NetworkError", "ProtocolError",
    "ServerConnectionError", "ServerError", "TLSError", "UnsupportedError"]
__all__ += operation_errors.__all__


def error_class(status: str, operation: Optional[str] = None,
                because: Optional[type[ArangoError]] = None) -> type[ArangoError]:
    """The class of an operation's failure, of its status, and of its reason if one is given."""
    kinds = (None if operation is None else _BY_OPERATION.get(operation),
             BY_STATUS.get(status), because)
    return combined(*(kind for kind in kinds if kind is not None))


_COMBINED: dict[tuple[type[ArangoError], ...], type[ArangoError]] = {}


def combined(*kinds: type[ArangoError]) -> type[ArangoError]:
    """The class that is all of these; it has the first one's name."""
    if len(kinds) < 2:
        return kinds[0] if kinds else ArangoError
    known = _COMBINED.get(kinds)
    if known is not None:
        return known

    def __reduce__(self: ArangoError) -> tuple[Any, ...]:
        # Pickle looks classes up by their names, and this one's is another's.
        return _remade, (kinds, self.message), self.__dict__

    # Of threads that come here concurrently, all get the same class.
    return _COMBINED.setdefault(kinds, type(kinds[0].__name__, kinds, {
        "__module__": __name__, "__doc__": kinds[0].__doc__, "__reduce__": __reduce__}))


def _remade(kinds: tuple[type[ArangoError], ...], message: str) -> ArangoError:
    return combined(*kinds)(message)


def reason(error: ArangoError) -> Optional[type[ArangoError]]:
    """The class for the reason of an error, beside those of its operation and its status."""
    return next((kind for kind in (JWTAuthError, JWTExpiredError) if isinstance(error, kind)), None)


def reclassified(error: ArangoError, kind: type[ArangoError], message: str) -> ArangoError:
    """Returns the error as one of another class, with another message."""
    other = kind(message)
    vars(other).update(vars(error), message=message)
    return other
