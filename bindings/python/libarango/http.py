"""The base classes of a caller's own HTTP client.

Names and parameters are those of python-arango, whose clients and responses work too.
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

        The client calls it once for each host, and once for each request that needs a new
        connection. Threads share sessions. If a session has a method `close`, the client calls it
        after the last request.
        """

    @abstractmethod
    def send_request(self, session: Any, method: str, url: str,
                     headers: Optional[Mapping[str, str]] = None,
                     params: Optional[Mapping[str, str]] = None,
                     data: Union[str, bytes, None] = None,
                     auth: Optional[tuple[str, str]] = None) -> Response:
        """Sends one request once, without following redirects, and returns the response.

        All arguments are passed by name. `method` is in lower case; `url` is the whole URL, and
        `headers` include the credentials, so `params` and `auth` are always None. This method must
        limit the time: the library cannot cancel it, and checks the timeout of the call between
        attempts. Raises an exception if no response arrived. If the connection failed, raise it
        from the error of the connection attempt, a ConnectionRefusedError or socket.gaierror:
        a request that may have been sent is repeated only if it is idempotent.
        """


class DefaultHTTPClient(HTTPClient):
    """Sends requests with the package requests, which must be installed."""

    def __init__(self, request_timeout: Union[int, float, None] = 60, *,
                 pool_connections: int = 10, pool_maxsize: int = 10) -> None:
        """Creates a client. `request_timeout` limits connecting, and each wait for bytes, in s.

        None means no limit. The other parameters are those of requests.adapters.HTTPAdapter.
        """
        self.request_timeout = request_timeout
        self._pool_connections = pool_connections
        self._pool_maxsize = pool_maxsize

    def create_session(self, host: str) -> Any:
        import requests  # type: ignore[import-untyped, import-not-found, unused-ignore]
        from requests.adapters import (  # type: ignore[import-untyped, unused-ignore]
            HTTPAdapter)

        session = requests.Session()
        # The library selects proxies and credentials, and retries.
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
