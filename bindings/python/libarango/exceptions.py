"""The exceptions: a class for each status of arango.h, and one for each operation.

The failure of an operation has both classes: a failure of `cluster.health` is a ClusterHealthError
and also an AuthError, a ConnectError, ... Classes with a counterpart among Python's own exceptions
derive from it, so `except ConnectionError`, `except TimeoutError` and `except ValueError` work.
"""

from __future__ import annotations

from typing import Any, Optional

from libarango import operation_errors
from libarango.error import ArangoError as ArangoError
from libarango.operation_errors import *
from libarango.operation_errors import BY_OPERATION


class ArangoClientError(ArangoError):
    """The call failed without an error response of a server."""

    source = "client"


class ArangoServerError(ArangoError):
    """A server answered with an error."""

    source = "server"


class ArgumentError(ArangoClientError, ValueError):
    """An argument is invalid; nothing was sent."""

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
    """HTTP 401 or 403: the credentials are invalid, or the user lacks the permission."""

    status = "ARANGO_ERR_AUTH"


class ServerError(ArangoServerError):
    """Any other error response of the server: see `http_code` and `error_code`."""

    status = "ARANGO_ERR_SERVER"


class ProtocolError(ArangoClientError):
    """The response does not conform to the protocol of ArangoDB."""

    status = "ARANGO_ERR_PROTOCOL"


class CallCancelledError(ArangoClientError):
    """The call was cancelled."""

    status = "ARANGO_ERR_CANCELLED"


class ClosedError(ArangoClientError):
    """The client is closed."""

    status = "ARANGO_ERR_CLOSED"


class UnsupportedError(ArangoClientError):
    """The version of the server, or the build of the library, lacks the operation."""

    status = "ARANGO_ERR_UNSUPPORTED"


class InternalError(ArangoClientError):
    """Memory ran out, or libarango has a bug."""

    status = "ARANGO_ERR_INTERNAL"


class BusyError(ArangoClientError):
    """The limit max_in_flight of submissions is reached; nothing was sent."""

    status = "ARANGO_ERR_BUSY"


class ServerConnectionError(ArangoError):
    """The request that `verify` asks for failed."""


class JWTAuthError(ArangoServerError):
    """The server refused to exchange user and password for a token."""

    status = "ARANGO_ERR_AUTH"


class JWTExpiredError(ArangoClientError):
    """The token that the caller gave has expired by the local clock."""

    status = "ARANGO_ERR_AUTH"


class DocumentParseError(ArgumentError):
    """The key or the id of a document is missing or invalid; nothing was sent."""


class DocumentRevisionError(ArangoServerError):
    """The revision of a document is not the required one."""


class DocumentKeysError(ArangoError):
    """The keys of a collection could not be read."""


class DocumentIDsError(ArangoError):
    """The ids of a collection could not be read."""


class IndexMissingError(ArangoClientError):
    """The collection does not have the index."""


class SortValidationError(ArgumentError):
    """A sort criterion of `find` is invalid; nothing was sent."""


class CursorStateError(ArangoClientError):
    """The cursor has no further batches, or is closed."""


class CursorCountError(ArangoClientError, TypeError):
    """The cursor has no count: the query was executed without `count`."""


class CursorEmptyError(ArangoClientError):
    """The current batch of the cursor is empty."""


class TransactionFetchError(ArangoError):
    """The stream transaction is unknown, or its status could not be read."""


#: The class for each status. An unknown status of a later library is a plain ArangoError.
BY_STATUS: dict[str, type[ArangoError]] = {
    kind.status: kind for kind in (
        ArgumentError, ConnectError, NetworkError, CallTimeoutError, TLSError, AuthError,
        ServerError, ProtocolError, CallCancelledError, ClosedError, UnsupportedError,
        InternalError, BusyError)}


_BY_OPERATION = {**BY_OPERATION, "verify": ServerConnectionError}

__all__ = [
    "ArangoClientError", "ArangoError", "ArangoServerError", "ArgumentError", "AuthError",
    "BusyError", "CallCancelledError", "CallTimeoutError", "ClosedError", "ConnectError",
    "CursorCountError", "CursorEmptyError", "CursorStateError", "DocumentIDsError",
    "DocumentKeysError", "DocumentParseError", "DocumentRevisionError", "IndexMissingError",
    "InternalError", "JWTAuthError", "JWTExpiredError", "NetworkError", "ProtocolError",
    "ServerConnectionError", "ServerError", "SortValidationError", "TLSError",
    "TransactionFetchError", "UnsupportedError"]
__all__ += operation_errors.__all__


def error_class(status: str, operation: Optional[str] = None,
                because: Optional[type[ArangoError]] = None) -> type[ArangoError]:
    """Returns the class that combines the classes of an operation, a status and a reason."""
    kinds = (None if operation is None else _BY_OPERATION.get(operation),
             BY_STATUS.get(status), because)
    return combined(*(kind for kind in kinds if kind is not None))


_COMBINED: dict[tuple[type[ArangoError], ...], type[ArangoError]] = {}


def combined(*kinds: type[ArangoError]) -> type[ArangoError]:
    """Returns a class that derives from all of these, under the name of the first."""
    if len(kinds) < 2:
        return kinds[0] if kinds else ArangoError
    known = _COMBINED.get(kinds)
    if known is not None:
        return known

    def __reduce__(self: ArangoError) -> tuple[Any, ...]:
        # Pickle looks classes up by name, and the name of this class belongs to another one.
        return _recreate, (kinds, self.message), self.__dict__

    # Concurrent threads all get the same class.
    return _COMBINED.setdefault(kinds, type(kinds[0].__name__, kinds, {
        "__module__": __name__, "__doc__": kinds[0].__doc__, "__reduce__": __reduce__}))


def _recreate(kinds: tuple[type[ArangoError], ...], message: str) -> ArangoError:
    return combined(*kinds)(message)


def reason(error: ArangoError) -> Optional[type[ArangoError]]:
    """Returns the class for the reason of an error, if it has one."""
    return next((kind for kind in (JWTAuthError, JWTExpiredError) if isinstance(error, kind)), None)


def reclassified(error: ArangoError, kind: type[ArangoError], message: str) -> ArangoError:
    """Returns a copy of the error with another class and message."""
    other = kind(message)
    vars(other).update(vars(error), message=message)
    return other
