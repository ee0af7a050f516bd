"""A request on a connection, with methods for faulty responses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loopback.http1 import reset, response_head


@dataclass
class WellAnswer:
    """The response of a host without a fault."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b'{"error":false,"code":200}'
    #: True for the response to a HEAD request: headers of the body, but no body.
    is_head: bool = False

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> WellAnswer:
        """Raises ValueError naming what is wrong."""
        unknown = set(given) - {"status", "headers", "body"}
        if unknown:
            raise ValueError(f"unknown member {sorted(unknown)[0]!r} of answer")
        status = given.get("status", 200)
        if not isinstance(status, int) or not 100 <= status <= 999:
            raise ValueError(f"answer status {status!r} is not an HTTP status")
        headers = given.get("headers", {})
        if not isinstance(headers, dict):
            raise ValueError(f"answer headers {headers!r} are not an object")
        body = given.get("body", {"error": False, "code": status})
        text = body if isinstance(body, str) else json.dumps(body, separators=(",", ":"))
        return cls(status, {name: str(value) for name, value in headers.items()}, text.encode())

    def head(self, length: int | None = None, **changed: str | None) -> bytes:
        """`changed` gives other values to headers, or with None leaves them out."""
        headers: dict[str, str | None] = {
            "Server": "ArangoDB", "Connection": "Keep-Alive",
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(self.body) if length is None else length),
            **self.headers, **{name.replace("_", "-"): value for name, value in changed.items()}}
        return response_head(self.status, [(name, value) for name, value in headers.items()
                                           if value is not None])

    def whole(self) -> bytes:
        return self.head() if self.is_head else self.head() + self.body


@dataclass
class Exchange:
    """`is_over` tells the host that the connection can carry no further request. `told` is set when
    the host is told another fault."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    answer: WellAnswer
    parameters: Mapping[str, Any]
    told: asyncio.Event
    is_over: bool = False

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def close(self) -> None:
        """An orderly end, after everything written has gone out."""
        self.is_over = True
        self.writer.close()

    async def reset(self) -> None:
        """A TCP reset. It would overtake bytes that the kernel still holds, so they go first."""
        self.is_over = True
        await self.writer.drain()
        reset(self.writer.transport)  # type: ignore[arg-type]

    async def hang(self) -> None:
        """Sends nothing more until the client closes."""
        self.is_over = True
        while await self.reader.read(65536):
            pass
        self.writer.close()
