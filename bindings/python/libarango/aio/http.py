"""The base classes of a caller's own HTTP client.

Names and parameters are those of aioarangodb, whose clients and responses work too.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Optional, Union

from libarango.response import Response

__all__ = ["DefaultHTTPClient", "HTTPClient", "Response"]


class HTTPClient(ABC):
    """Sends requests: `ArangoClient(http_client=...)`."""

    @abstractmethod
    def create_session(self, host: str) -> Any:
        """Creates the session for a host, "http://10.0.0.50:8529" or "unix:///path".

        The client calls it in the loop that sends the requests, once for each host, and once for
        each request that needs a new connection. It may be a coroutine. If a session has a method
        `aclose` or `close`, the client calls it after the last request, and awaits it if it can.
        """

    @abstractmethod
    async def send_request(self, session: Any, method: str, url: str,
                           headers: Optional[Mapping[str, str]] = None,
                           params: Optional[Mapping[str, str]] = None,
                           data: Union[str, bytes, None] = None,
                           auth: Optional[tuple[str, str]] = None) -> Response:
        """Sends one request once, without following redirects, and returns the response.

        All arguments are passed by name. `method` is in lower case; `url` is the whole URL, and
        `headers` include the credentials, so `params` and `auth` are always None. The coroutine is
        cancelled at the deadline of the call. Raises an exception if no response arrived. If the
        connection failed, raise it from the error of the connection attempt, a
        ConnectionRefusedError or socket.gaierror: a request that may have been sent is repeated
        only if it is idempotent.
        """


class DefaultHTTPClient(HTTPClient):
    """Sends requests with the package aiohttp, which must be installed."""

    def create_session(self, host: str) -> Any:
        import aiohttp  # type: ignore[import-not-found, unused-ignore]

        connector = aiohttp.UnixConnector(host[len("unix://"):]) if host.startswith(
            "unix://") else None
        # The library limits the time.
        return aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout())

    async def send_request(self, session: Any, method: str, url: str,
                           headers: Optional[Mapping[str, str]] = None,
                           params: Optional[Mapping[str, str]] = None,
                           data: Union[str, bytes, None] = None,
                           auth: Optional[tuple[str, str]] = None) -> Response:
        async with session.request(method, url, headers=headers, params=params, data=data,
                                   allow_redirects=False) as answer:
            return Response(method, url, answer.headers, answer.status, answer.reason,
                            await answer.read())
