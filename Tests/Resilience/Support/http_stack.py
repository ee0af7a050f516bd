"""A small blocking HTTP stack that reports exactly how far each request was sent."""

from __future__ import annotations

import gzip
import re
import select
import socket
import ssl
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlsplit

#: The longest head of an answer.
MAX_HEAD = 64 << 10


class Failed(Exception):
    """No answer came. `kind` is one of those of arango_exchange_failed."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Stack:
    """Keeps connections open; threads may share it."""

    def __init__(self) -> None:
        self._idle: defaultdict[str, list[_Connection]] = defaultdict(list)

    def send(self, order: Mapping[str, Any], body: bytes) -> Answer:
        """Does what the member "send" of arango_exchange_next says, once; or raises Failed."""
        deadline = time.monotonic() + order["timeout_ms"] / 1_000
        url = urlsplit(order["url"])
        idle = self._idle[url.netloc]
        connection = None if order["fresh"] else self._kept(idle)
        if connection is None:
            connection = _Connection(url, order["connect_timeout_ms"] / 1_000)
        try:
            connection.send(_head(order, url, body) + body, deadline)
            answer = connection.receive(order["method"], deadline)
        except Failed as failure:
            connection.close()
            if connection.was_kept and failure.kind in ("broken", "not_sent"):
                raise Failed(f"kept_{failure.kind}") from None
            raise
        connection.was_kept = True
        idle.append(connection)
        return answer

    @staticmethod
    def _kept(idle: list[_Connection]) -> _Connection | None:
        while idle:
            connection = idle.pop()
            if connection.is_quiet():
                return connection
            connection.close()
        return None

    def close(self) -> None:
        for idle in self._idle.values():
            for connection in idle:
                connection.close()
        self._idle.clear()


def _head(order: Mapping[str, Any], url: SplitResult, body: bytes) -> bytes:
    target = url.path + ("?" + url.query if url.query else "")
    headers = {"Host": url.netloc, **order["headers"]}
    if body or order["method"] not in ("GET", "HEAD"):
        headers["Content-Length"] = str(len(body))
    lines = [f"{order['method']} {target} HTTP/1.1",
             *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class _Connection:
    def __init__(self, url: SplitResult, timeout: float) -> None:
        self._received = bytearray()
        #: True if the connection has served a request.
        self.was_kept = False
        deadline = time.monotonic() + timeout
        try:
            self._socket = socket.create_connection((url.hostname, url.port), timeout)
        except (socket.gaierror, UnicodeError):
            raise Failed("unresolved") from None
        except TimeoutError:
            raise Failed("connect_timeout") from None
        except OSError:
            raise Failed("refused") from None
        if url.scheme == "https":
            self._shake_hands(url, deadline)

    def _shake_hands(self, url: SplitResult, deadline: float) -> None:
        plain = self._socket
        try:
            plain.settimeout(_left(deadline))
            # No CA is trusted: no host of these tests has a certificate.
            self._socket = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).wrap_socket(
                plain, server_hostname=url.hostname)
        except TimeoutError:
            plain.close()
            raise Failed("connect_timeout") from None
        except OSError:
            plain.close()
            raise Failed("tls") from None

    def send(self, data: bytes, deadline: float) -> None:
        sent = 0
        while sent < len(data):
            try:
                self._socket.settimeout(_left(deadline))
                sent += self._socket.send(data[sent:])
            except OSError as error:
                kind = "timeout" if isinstance(error, TimeoutError) else "broken"
                raise Failed(kind if sent else "not_sent") from None

    def receive(self, method: str, deadline: float) -> Answer:
        while (end := self._received.find(b"\r\n\r\n")) < 0:
            if len(self._received) > MAX_HEAD:
                raise Failed("malformed")
            self._receive_more(deadline, has_begun=bool(self._received))
        first, *lines = self._received[:end].decode("latin-1").split("\r\n")
        status = re.fullmatch(r"HTTP/1\.1 (\d{3}) .*", first)
        split = [line.partition(":") for line in lines]
        headers = {name: value.strip() for name, _, value in split}
        size = headers.get("Content-Length", "")
        # ArangoDB always says it, and so chunks are not read here.
        if status is None or not size.isdigit():
            raise Failed("malformed")
        del self._received[:end + 4]
        length = 0 if method == "HEAD" else int(size)
        while len(self._received) < length:
            self._receive_more(deadline, has_begun=True)
        body = bytes(self._received[:length])
        del self._received[:length]
        if headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return Answer(int(status[1]), headers, body)

    def _receive_more(self, deadline: float, has_begun: bool) -> None:
        try:
            self._socket.settimeout(_left(deadline))
            data = self._socket.recv(1 << 16)
        except TimeoutError:
            raise Failed("timeout") from None
        except OSError:
            raise Failed("broken") from None
        if not data:
            # An answer that is cut short is no HTTP.
            raise Failed("malformed" if has_begun else "broken")
        self._received += data

    def is_quiet(self) -> bool:
        """True if the connection is open and has no unsolicited bytes."""
        readable = select.poll()
        readable.register(self._socket, select.POLLIN)
        return not self._received and not readable.poll(0)

    def close(self) -> None:
        self._socket.close()


def _left(deadline: float) -> float:
    """A socket takes a timeout of 0 for a wish not to wait, and says something else then."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
