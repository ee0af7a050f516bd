"""HTTP/1.1 as a server sees it: requests read from bytes, and the connection that reads them.

Written by hand, because the tests look at what a framework hides: raw paths, the number of the
connection, requests that were cut off.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qsl, unquote

MAX_TARGET = 16 * 1024
MAX_HEAD = 1024 * 1024
MAX_BODY = 1024 * 1024 * 1024

REASONS = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently",
    302: "Found", 304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect",
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
    412: "Precondition Failed", 413: "Payload Too Large", 414: "URI Too Long",
    429: "Too Many Requests", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout", 505: "HTTP Version Not Supported",
}


class BadRequest(Exception):
    """Bytes that cannot be answered as a request; the connection ends after the answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass
class Request:
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes = b""
    connection: int = 0
    time: float = 0.0
    content_length: int = 0
    keep_alive: bool = True
    fields: dict[str, str] = field(default_factory=dict)

    def header(self, name: str, default: str = "") -> str:
        """The last value of a header; `name` is lower case."""
        return self.fields.get(name, default)

    @property
    def path(self) -> str:
        """The path as it came, percent signs and all."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(self.target.partition("?")[2], keep_blank_values=True))


def parse_head(head: bytes) -> Request:
    """A request from its head, without the empty line that ends it."""
    lines = head.decode("latin-1").split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or not parts[1].startswith(("/", "*", "http")):
        raise BadRequest(400, f"HTTP parse failure: bad request line {lines[0][:80]!r}")
    method, target, version = parts
    if version not in ("HTTP/1.1", "HTTP/1.0"):
        raise BadRequest(505, f"unsupported version {version!r}")
    if len(target) > MAX_TARGET:
        raise BadRequest(414, f"request target of {len(target)} bytes")
    headers: list[tuple[str, str]] = []
    fields: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise BadRequest(400, f"HTTP parse failure: bad header line {line[:80]!r}")
        value = value.strip(" \t")
        headers.append((name, value))
        fields[name.lower()] = value
    if "chunked" in fields.get("transfer-encoding", "").lower():
        raise BadRequest(501, "Parsing for transfer-encoding chunked not implemented.")
    length = fields.get("content-length", "0")
    if not (length.isascii() and length.isdigit()):
        raise BadRequest(400, f"HTTP parse failure: bad content-length {length[:80]!r}")
    if int(length) > MAX_BODY:
        raise BadRequest(413, f"request body of {length} bytes")
    wish = fields.get("connection", "").lower()
    keep_alive = wish != "close" if version == "HTTP/1.1" else wish == "keep-alive"
    return Request(method, target, headers, content_length=int(length), keep_alive=keep_alive,
                   fields=fields)


def path_segments(path: str) -> list[str]:
    """The decoded segments of a raw path: split first, so that %2F stays inside its segment."""
    return [unquote(segment) for segment in path.split("/")[1:]]


def response_head(status: int, headers: list[tuple[str, str]], reason: str | None = None) -> bytes:
    text = REASONS.get(status, "Unknown") if reason is None else reason
    lines = [f"HTTP/1.1 {status} {text}"]
    lines += [f"{name}: {value}" for name, value in headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Service(Protocol):
    """A handler, called once for each complete request. It responds by `connection.send`."""

    def opened(self, connection: Connection) -> None: ...

    def closed(self, connection: Connection) -> None: ...

    def handle(self, request: Request, connection: Connection) -> None: ...

    def refuse(self, error: BadRequest, connection: Connection) -> None: ...


class Connection(asyncio.Protocol):
    """An accepted connection. Requests wait in the buffer while a response is outstanding."""

    transport: asyncio.Transport

    def __init__(self, service: Service, number: int) -> None:
        self.service = service
        self.number = number
        self.is_open = False
        self._buffer = bytearray()
        self._request: Request | None = None
        self._waiting = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.is_open = True
        self.service.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_open = False
        self.service.closed(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._proceed()

    def _proceed(self) -> None:
        while self.is_open and not self._waiting:
            try:
                request = self._next_request()
            except BadRequest as error:
                self._waiting = True  # nothing after a broken request can be trusted
                self.service.refuse(error, self)
                return
            if request is None:
                return
            self._waiting = True
            self.service.handle(request, self)

    def _next_request(self) -> Request | None:
        if self._request is None:
            end = self._buffer.find(b"\r\n\r\n")
            if end > MAX_HEAD or (end < 0 and len(self._buffer) > MAX_HEAD):
                raise BadRequest(431, f"request head of more than {MAX_HEAD} bytes")
            if end < 0:
                return None
            self._request = parse_head(bytes(self._buffer[:end]))
            del self._buffer[: end + 4]
            if self._request.header("expect").lower() == "100-continue":
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request = self._request
        if len(self._buffer) < request.content_length:
            return None
        request.body = bytes(self._buffer[: request.content_length])
        del self._buffer[: request.content_length]
        request.connection = self.number
        request.time = time.time()
        self._request = None
        return request

    def send(self, answer: bytes, keep_alive: bool = True) -> None:
        """Answers the outstanding request; the next one in the buffer is then read."""
        if not self.is_open:
            return
        self.transport.write(answer)
        if not keep_alive:
            self.transport.close()
            return
        self._waiting = False
        if self._buffer:
            asyncio.get_running_loop().call_soon(self._proceed)

    def reset(self) -> None:
        """Ends the connection as a killed process does: by a TCP reset, not an orderly close."""
        reset(self.transport)


def reset(transport: asyncio.Transport) -> None:
    peer = transport.get_extra_info("socket")
    if peer is not None and peer.fileno() >= 0:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
