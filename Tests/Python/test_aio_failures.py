"""Failure kinds of exceptions of HTTP stacks."""

from __future__ import annotations

import asyncio
import socket
import ssl
from types import SimpleNamespace
from typing import Any

import aioarangodb.http  # type: ignore[import-untyped]
import aiohttp
import pytest

from libarango.aio import ArangoClient
from libarango.failure_kinds import kind
from libarango.exceptions import ArangoError
from sim_process import FaultyHosts
from waiting import given_time, in_time


def raised(error: BaseException, *causes: BaseException) -> BaseException:
    """A chain of exceptions: the first raised from the second, and so on."""
    whole = error
    for cause in causes:
        error.__cause__ = cause
        error = cause
    return whole


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}]")
    error.reason = reason
    return error


KEY: Any = SimpleNamespace(host="db1", port=8529, ssl=True)
HTTPX_CONNECT_TIMEOUT = type("ConnectTimeout", (Exception,), {})("timed out")


@pytest.mark.parametrize("error, wanted", [
    (ConnectionRefusedError(111, "refused"), "refused"),
    (raised(RuntimeError("wrapped"), ValueError("twice"), ConnectionRefusedError()), "refused"),
    (socket.gaierror(-2, "Name or service not known"), "unresolved"),
    (ssl.SSLCertVerificationError(1, "self-signed"), "tls"),
    (tls("WRONG_VERSION_NUMBER"), "tls"),
    (TimeoutError(), "timeout"),
    (asyncio.TimeoutError(), "timeout"),
    (HTTPX_CONNECT_TIMEOUT, "connect_timeout"),
    # All that aiohttp meets while it connects.
    (aiohttp.ClientConnectorError(KEY, ConnectionRefusedError()), "refused"),
    (aiohttp.ClientConnectorError(KEY, OSError(113, "No route to host")), "refused"),
    (aiohttp.ClientConnectorError(KEY, TimeoutError(110, "timed out")), "connect_timeout"),
    (aiohttp.ClientConnectorDNSError(KEY, socket.gaierror()), "unresolved"),
    (aiohttp.ClientConnectorDNSError(KEY, OSError(None, "no such name")), "unresolved"),
    (aiohttp.ClientProxyConnectionError(KEY, ConnectionRefusedError()), "refused"),
    (aiohttp.ClientConnectorSSLError(KEY, tls("ANYTHING")), "tls"),
    (raised(aiohttp.ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError()),
            ssl.SSLCertVerificationError()), "tls"),
    (aiohttp.ConnectionTimeoutError(), "connect_timeout"),
    (raised(aiohttp.ConnectionTimeoutError(), TimeoutError()), "connect_timeout"),
    # Failures that may have happened after sending.
    (aiohttp.SocketTimeoutError(), "timeout"),
    (aiohttp.ServerDisconnectedError(), "broken"),
    (aiohttp.ClientOSError(104, "reset"), "broken"),
    (aiohttp.ClientPayloadError(), "broken"),
    (ConnectionResetError(), "broken"),
    (OSError(113, "No route to host"), "broken"),
    (ssl.SSLEOFError(8, "EOF occurred"), "broken"),
    (tls("DECRYPTION_FAILED_OR_BAD_RECORD_MAC"), "broken"),
    (ZeroDivisionError(), "broken"),
])
def test_only_failures_before_sending_count_as_not_sent(
        error: BaseException, wanted: str) -> None:
    assert kind(error) == wanted


def test_cyclic_causes_of_errors_are_handled() -> None:
    first, second = ValueError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert kind(first) == "broken"


@pytest.mark.parametrize("fault, parameters, outcome, sent", [
    ("refuse", {}, "connection refused", False),
    ("garbage", {}, "the answer is not HTTP as it should be", True),
    ("close-before-answer", {}, "the connection broke", True),
    ("reset", {"where": "headers"}, "the connection broke", True),
    ("accept-and-hang", {}, "no answer in time", True),
])
def test_failures_of_aiohttp_equal_the_librarys_own(
        faulty: FaultyHosts, fault: str, parameters: dict[str, Any], outcome: str,
        sent: bool) -> None:
    faulty.fault(0, fault, **parameters)

    def check(seconds: float) -> None:
        http = aioarangodb.http.DefaultHTTPClient()
        told = asyncio.run(attempt(faulty.hosts[0], http, seconds))
        own = asyncio.run(attempt(faulty.hosts[0], None, seconds))
        in_time(told[2] == own[2] == sent)
        assert told[1] == outcome
        # The words may be others.
        assert own[0] == told[0]

    if fault == "accept-and-hang":
        given_time(0.2, check)
    else:
        check(60)


def test_a_failed_handshake_equals_the_librarys_own() -> None:
    async def speak_no_tls(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async def main() -> list[tuple[str, str, bool]]:
        async with await asyncio.start_server(speak_no_tls, "127.0.0.1") as server:
            host = "https://{}:{}".format(*server.sockets[0].getsockname())
            return [await attempt(host, http)
                    for http in (aioarangodb.http.DefaultHTTPClient(), None)]

    over_aiohttp, over_the_librarys_own = asyncio.run(main())
    assert over_aiohttp == ("ARANGO_ERR_TLS", "the TLS handshake failed", False)
    assert over_the_librarys_own[0] == "ARANGO_ERR_TLS" and not over_the_librarys_own[2]


async def attempt(host: str, http: Any, seconds: float = 60) -> tuple[str, str, bool]:
    """The error of a write, the outcome of its only attempt, and if it was sent."""
    timeout_ms = int(seconds * 1_000)
    async with ArangoClient(host, timeout_ms=timeout_ms, connect_timeout_ms=timeout_ms,
                            http_client=http) as client:
        with pytest.raises(ArangoError) as error:
            await (await client.db()).request("POST", "/", body={})
        attempt, = error.value.attempts
        return error.value.status, attempt["outcome"], attempt["sent"]
