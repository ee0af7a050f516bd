"""An HTTP stack of the caller's own: a subclass of `HTTPClient` or `DefaultHTTPClient`.

Names and parameters are python-arango's, whose clients and responses serve as well.
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

        It is called once for each host, and once for each request that must go over a new
        connection, which gets a session of its own. Threads share sessions. A session's `close`, if
        it has one, is called when the session is not needed any more.
        """

    @abstractmethod
    def send_request(self, session: Any, method: str, url: str,
                     headers: Optional[Mapping[str, str]] = None,
                     params: Optional[Mapping[str, str]] = None,
                     data: Union[str, bytes, None] = None,
                     auth: Optional[tuple[str, str]] = None) -> Response:
        """Sends one request once, follows no redirect, and returns the response.

        Everything is passed by its name. `method` is in lower case; `url` is the whole URL and
        `headers` has the login, so that `params` and `auth` are always None. The time is limited
        here: the library cannot end a request of this stack, and looks at the call's timeout
        between two attempts. An exception means that no response came. If there was no connection,
        it must be raised from the error met while connecting, a ConnectionRefusedError or
        socket.gaierror: a request that may have been sent is sent again only if that does no harm.
        """


class DefaultHTTPClient(HTTPClient):
    """Sends requests by the package requests, which must be installed."""

    def __init__(self, request_timeout: Union[int, float, None] = 60, *,
                 pool_connections: int = 10, pool_maxsize: int = 10) -> None:
        """`request_timeout` is the time in s for connecting, and for each wait for bytes; None
        means no limit. The others are those of requests.adapters.HTTPAdapter."""
        self.request_timeout = request_timeout
        self._pool_connections = pool_connections
        self._pool_maxsize = pool_maxsize

    def create_session(self, host: str) -> Any:
        import requests  # type: ignore[import-untyped, import-not-found, unused-ignore]
        from requests.adapters import (  # type: ignore[import-untyped, unused-ignore]
            HTTPAdapter)

        session = requests.Session()
        # The library decides which proxies and credentials are used, and sends again.
        session.trust_env = False
        adapter = HTTPAdapter(pool_connections=self._pool_connections,
                              pool_maxsize=self._pool_maxsize, max_retries=0)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        return session

    def send_request(self, session: Any, method: str, url: str,
                     headers: Optional[Mapping[str, str]] = None,
                     params: Optional[Mapping[str, str]] = None,
                     data: Union[str, bytes, None] = None,
                     auth: Optional[tuple[str, str]] = None) -> Response:
        if isinstance(data, str):
            data = data.encode()
        answer = session.request(
            method=method, url=url, params=params, data=data, headers=headers, auth=auth,
            timeout=self.request_timeout, allow_redirects=False)
        return Response(method, answer.url, answer.headers, answer.status_code, answer.reason,
                        answer.content)
