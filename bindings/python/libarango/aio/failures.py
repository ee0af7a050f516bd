"""What an exception of somebody's HTTP stack tells: one of the kinds of arango_exchange_failed.

No stack is imported. Their exceptions are known by those of Python that they were raised from, and
by their names where these do not tell.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator

# What only its name tells.
_NAMED = {
    "ClientConnectorDNSError": "unresolved",  # aiohttp
    "ConnectionTimeoutError": "connect_timeout",  # aiohttp
    "ConnectTimeout": "connect_timeout",  # httpx, requests
    "HttpProcessingError": "malformed",  # aiohttp
}

# An SSLError may also come of a broken connection, after sending.
_HANDSHAKE = {"WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE",
              "CERTIFICATE_VERIFY_FAILED", "SSLV3_ALERT_HANDSHAKE_FAILURE",
              "TLSV1_ALERT_PROTOCOL_VERSION", "TLSV1_UNRECOGNIZED_NAME", "HTTP_REQUEST"}


def kind(error: BaseException) -> str:
    """What is not known to have happened before sending counts as sent."""
    for cause in _causes(error):
        for base in type(cause).__mro__:
            if base.__name__ in _NAMED:
                return _NAMED[base.__name__]
        # aiohttp's errors of connecting have the system's: whatever it is, nothing was sent.
        system = getattr(cause, "os_error", None)
        if isinstance(system, OSError):
            return _unconnected(system)
        if isinstance(cause, (ConnectionRefusedError, socket.gaierror,
                              ssl.SSLCertVerificationError)):
            return _unconnected(cause)
        if isinstance(cause, ssl.SSLError) and getattr(cause, "reason", None) in _HANDSHAKE:
            return "tls"
        if isinstance(cause, (TimeoutError, asyncio.TimeoutError)):
            return "timeout"
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
    """The error, what it was raised from, and so on."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__
