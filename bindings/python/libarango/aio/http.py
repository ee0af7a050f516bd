"""What an HTTP stack of the caller's own looks like: a subclass of `HTTPClient`.

Names and parameters are aioarangodb's, whose clients and responses serve as well.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Optional, Union

__all__ = ["HTTPClient", "Response"]


class HTTPClient(ABC):
    """Sends requests: `ArangoClient(http_client=...)`."""

    @abstractmethod
    def create_session(self, host: str) -> Any:
        """What `send_request` is given for this host, "http://10.0.0.50:8529" or "unix:///path".

        It is called in the loop that sends the requests, once for each host; and for a request that
        must go over a new connection, which gets a session of its own. It may be a coroutine. A
        session's `aclose` or `close`, if it has one, is called when it is not needed any more, and
        awaited if it can be.
        """

    @abstractmethod
    async def send_request(self, session: Any, method: str, url: str,
                           headers: Optional[Mapping[str, str]] = None,
                           params: Optional[Mapping[str, str]] = None,
                           data: Union[str, bytes, None] = None,
                           auth: Optional[tuple[str, str]] = None) -> Any:
        """Sends one request once, follows no redirect, and gives a `Response`.

        Everything is passed by its name. `method` is in lower case; `url` is the whole URL and
        `headers` has the login, so that `params` and `auth` are always None. What keeps an answer
        from coming is raised: from a ConnectionRefusedError, a socket.gaierror or what else was met
        while connecting, if there was no connection, since a request that may have been sent is
        sent again only if that does no harm.
        """


class Response:
    """An HTTP answer, of any status."""

    __slots__ = ("method", "url", "headers", "status_code", "status_text", "raw_body")

    def __init__(self, method: str, url: str, headers: Mapping[str, str], status_code: int,
                 status_text: str, raw_body: Union[str, bytes]) -> None:
        """`raw_body` is what the server sent, unpacked if it was compressed."""
        self.method = method.lower()
        self.url = url
        self.headers = headers
        self.status_code = status_code
        self.status_text = status_text
        self.raw_body = raw_body

    def __repr__(self) -> str:
        return f"<Response {self.status_code} from {self.url}>"
