"""HTTP stacks for tests: a scripted one, and that of aioarangodb (aiohttp)."""

from __future__ import annotations

from typing import Any

import aioarangodb.http  # type: ignore[import-untyped]
import aiohttp

from libarango.aio.http import HTTPClient, Response

THREE = ["http://db1:8529", "http://db2:8529", "http://db3:8529"]
FINE = (200, '{"id":"CRDN-1"}')
FULL = (503, '{"error":true,"code":503,"errorNum":21003,"errorMessage":"queue full"}')
#: Asks for a pause that no test outlasts.
FULL_FOR_LONG = (*FULL, {"Retry-After": "50"})


class Scripted(HTTPClient):
    """Returns or raises the given outcomes one after the other; the last one repeats."""

    def __init__(self, *outcomes: Any) -> None:
        self.outcomes = list(outcomes)
        self.hosts: list[str] = []
        self.sent: list[dict[str, Any]] = []

    def create_session(self, host: str) -> Any:
        self.hosts.append(host)
        return Session(host)

    async def send_request(self, session: Any, method: str, url: str, headers: Any = None,
                           params: Any = None, data: Any = None, auth: Any = None) -> Any:
        self.sent.append({"session": session, "method": method, "url": url, "headers": headers,
                          "params": params, "data": data, "auth": auth})
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, BaseException):
            raise outcome
        if callable(outcome):
            return await outcome()
        status, body, *further = outcome
        answered = {"Content-Type": "application/json", **(further[0] if further else {})}
        return Response(method, url, answered, status, "", body)


class Session:
    def __init__(self, host: str) -> None:
        self.host = host
        self.closed = False

    async def close(self) -> None:
        self.closed = True


class Counted(aioarangodb.http.DefaultHTTPClient):  # type: ignore[misc]
    """The client of aioarangodb, which records the hosts of its sessions."""

    def __init__(self) -> None:
        self.made: list[tuple[str, aiohttp.ClientSession]] = []

    def create_session(self, host: str) -> Any:
        session = super().create_session(host)
        self.made.append((host, session))
        return session
