"""Classifies the exceptions of a caller's HTTP stack as the kinds of arango_exchange_failed.

No HTTP package is imported. The exceptions that an exception was raised from or wraps determine its
kind, and otherwise its name.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Optional

# Kinds by the name of an exception class, for classes that derive from no distinct one of Python.
_NAMED = {
    "ClientConnectorDNSError": "unresolved",  # aiohttp
    "ConnectionTimeoutError": "connect_timeout",  # aiohttp
    "ConnectTimeout": "connect_timeout",  # httpx, requests
    "ConnectTimeoutError": "connect_timeout",  # urllib3
    "HttpProcessingError": "malformed",  # aiohttp
    "NameResolutionError": "unresolved",  # urllib3
    "NewConnectionError": "refused",  # urllib3: the connection failed, for any reason
    "ReadTimeout": "timeout",  # httpx, requests
    "TimeoutError": "timeout",  # Python has three classes of this name before 3.11
}

# The reasons of an SSLError that precede sending. Others may come from a broken connection.
_HANDSHAKE = {"WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE",
              "CERTIFICATE_VERIFY_FAILED", "SSLV3_ALERT_HANDSHAKE_FAILURE",
              "TLSV1_ALERT_PROTOCOL_VERSION", "TLSV1_UNRECOGNIZED_NAME", "HTTP_REQUEST"}


def kind(error: BaseException) -> str:
    """Returns the kind of a failure: "broken" unless the failure is known to precede sending."""
    for cause in _causes(error):
        for base in type(cause).__mro__:
            if base.__name__ in _NAMED:
                return _NAMED[base.__name__]
        # aiohttp's connection errors have the system's error as `os_error`. Nothing was sent.
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
    """Yields the error, the error it was raised from or wraps, and so on."""
    seen: set[int] = set()
    cause: Optional[BaseException] = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        # requests and urllib3 keep the wrapped error as an argument or as `reason`.
        wrapped = (each for each in (*cause.args, getattr(cause, "reason", None))
                   if isinstance(each, BaseException))
        cause = cause.__cause__ or next(wrapped, None)
