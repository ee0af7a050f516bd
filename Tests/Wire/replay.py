"""A host that sends exactly the given bytes as responses and records the bytes of requests.
`arango_faults` writes its own responses and records no bodies. Here status line, headers and
body are sent as given, the spelling of numbers included."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

from loopback.listener import bound_socket, stop_listening

JSON_TYPE = ("Content-Type", "application/json; charset=utf-8")
TEXT_TYPE = ("Content-Type", "text/plain; charset=utf-8")
NO_BODY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


@dataclass(frozen=True)
class Asked:
    """A request as received."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """Percent signs and all."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True,
                         strict_parsing="?" in self.target)

    def header(self, name: str) -> str | None:
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{self.method} {self.target} has {name} {len(found)} times"
        return found[0] if found else None

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """A response; a Content-Length is added unless a header gives the length."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = (JSON_TYPE,)
    reason: str = "-"

    @classmethod
    def json(cls, text: str, status: int = 200, *headers: tuple[str, str]) -> Reply:
        return cls(status, text.encode(), (JSON_TYPE, *headers))

    def wire(self, is_head: bool) -> bytes:
        lines = [f"HTTP/1.1 {self.status} {self.reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if not any(name.lower() == "content-length" for name, _ in self.headers):
            lines.append(f"Content-Length: {len(self.body)}")
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        return head if is_head or self.status in NO_BODY else head + self.body


def well(asked: Asked) -> Reply:
    """A server that has every operation and sends a minimal response to each."""
    if asked.path.endswith("/_api/version"):
        return Reply.json('{"server":"arango","license":"enterprise","version":"3.12.10"}')
    return Reply.json('{"error":false,"code":200}')


class ReplayHost:
    """A context manager, listening on a port of its own; `answer` may be set at any time."""

    def __init__(self, answer: Callable[[Asked], Reply]) -> None:
        self.answer = answer
        self._asked: list[Asked] = []
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._conversations: list[threading.Thread] = []

    @property
    def url(self) -> str:
        return "http://127.0.0.1:%d" % self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._listener = bound_socket()
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.stop()
        self._listener.close()

    def start(self) -> None:
        """Listens on its port, which it also holds while it is stopped."""
        self._listener.listen(128)
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def stop(self) -> None:
        """Refuses further connections and closes the open ones."""
        stop_listening(self._listener)
        self._acceptor.join()
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):  # the client has left already
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._conversations:
            thread.join()
        self._conversations.clear()

    def asked(self) -> list[Asked]:
        """The requests since the last call of this function."""
        with self._lock:
            taken, self._asked = self._asked, []
        return taken

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # ended by `stop`
                return
            with self._lock:
                self._connections.add(connection)
            thread = threading.Thread(target=self._converse, args=(connection,))
            self._conversations.append(thread)
            thread.start()

    def _converse(self, connection: socket.socket) -> None:
        try:
            with connection.makefile("rb") as stream:
                while (asked := _read(stream)) is not None:
                    with self._lock:
                        self._asked.append(asked)
                    connection.sendall(self.answer(asked).wire(asked.method == "HEAD"))
        except ConnectionError:
            pass  # the client went away
        finally:
            with self._lock:
                self._connections.discard(connection)
                connection.close()


def _read(stream: Any) -> Asked | None:
    """None at the connection's end."""
    first = stream.readline()
    if not first:
        return None
    method, target, _ = first.decode("latin-1").split(" ")
    headers = tuple(_headers(iter(stream.readline, b"\r\n")))
    size = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    return Asked(method, target, headers, stream.read(size))


def _headers(lines: Iterable[bytes]) -> Iterable[tuple[str, str]]:
    for line in lines:
        if not line:
            raise ConnectionError("the connection ended inside the headers")
        name, _, value = line.decode("latin-1").partition(":")
        yield name, value.strip()
