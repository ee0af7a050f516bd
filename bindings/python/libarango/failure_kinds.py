"""Classifies the exceptions of a caller's HTTP stack as the kinds of arango_exchange_failed.

No stack is imported. An exception is classified by the exceptions of Python that it was raised from
or wraps, and by its name where these do not tell.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Optional

# Kinds that only the name of a class tells.
_NAMED = {
    "ClientConnectorDNSError": "unresolved",  # aiohttp
    "ConnectionTimeoutError": "connect_timeout",  # aiohttp
    "ConnectTimeout": "connect_timeout",  # httpx, requests
    "ConnectTimeoutError": "connect_timeout",  # urllib3
    "HttpProcessingError": "malformed",  # aiohttp
    "NameResolutionError": "unresolved",  # urllib3
    "NewConnectionError": "refused",  # urllib3: no connection, for any reason
    "ReadTimeout": "timeout",  # httpx, requests
    "TimeoutError": "timeout",  # Python's, of which there are three before Python 3.11
}

# An SSLError may also come of a broken connection, after sending.
_HANDSHAKE = {"WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE",
              "CERTIFICATE_VERIFY_FAILED", "SSLV3_ALERT_HANDSHAKE_FAILURE",
              "TLSV1_ALERT_PROTOCOL_VERSION", "TLSV1_UNRECOGNIZED_NAME", "HTTP_REQUEST"}


def kind(error: BaseException) -> str:
    """Returns the kind. A failure that is not known to precede sending counts as sent."""
    for cause in _causes(error):
        for base in type(cause).__mro__:
            if base.__name__ in _NAMED:
                return _NAMED[base.__name__]
        # aiohttp's errors of connecting have the system's error: nothing was sent.
        system = getattr(cause, "os_error", None)
        if isinstance(system, OSError):
            return _unconnected(system)
        if isinstance(cause, (ConnectionRefusedError, socket.gaierror,
                              ssl.SSLCertVerificationError)):
            return _unconnected(cause)
        if isinstance(cause, ssl.SSLError) and getattr(cause, "reason", None) in _HANDSHAKE:
            return "tls"
    return "broken"


def _unconnected(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return "unresolved"
    if isinstance(error, ssl.SSLError):
        return "tls"
    if isinstance(error, TimeoutError):
        return "connect_timeout"
    return "refused"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, the one it was raised from or wraps, and so on."""
    seen: set[int] = set()
    cause: Optional[BaseException] = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        # requests and urllib3 have the error that they wrap as an argument or as `reason`.
        wrapped = (each for each in (*cause.args, getattr(cause, "reason", None))
                   if isinstance(each, BaseException))
        cause = cause.__cause__ or next(wrapped, None)
