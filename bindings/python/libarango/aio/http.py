"""An HTTP stack of the caller's own: a subclass of `HTTPClient` or `DefaultHTTPClient`.

Names and parameters are aioarangodb's, whose clients and responses serve as well.
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
        """Returns the session that `send_request` gets for a host: "http://10.0.0.50:8529", or
        "unix:///path".

        It is called in the loop that sends the requests, once for each host, and once for each
        request that must go over a new connection, which gets a session of its own. It may be a
        coroutine. A session's `aclose` or `close`, if it has one, is called when the session is not
        needed any more, and awaited if it can be.
        """

    @abstractmethod
    async def send_request(self, session: Any, method: str, url: str,
                           headers: Optional[Mapping[str, str]] = None,
                           params: Optional[Mapping[str, str]] = None,
                           data: Union[str, bytes, None] = None,
                           auth: Optional[tuple[str, str]] = None) -> Response:
        """Sends one request once, follows no redirect, and returns the response.

        Everything is passed by its name. `method` is in lower case; `url` is the whole URL and
        `headers` has the login, so that `params` and `auth` are always None. It is cancelled when
        the time of the call is over. An exception means that no response came. If there was no
        connection, it must be raised from the error met while connecting, a ConnectionRefusedError
        or socket.gaierror: a request that may have been sent is sent again only if that does no
        harm.
        """


class DefaultHTTPClient(HTTPClient):
    """Sends requests by the package aiohttp, which must be installed."""

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
