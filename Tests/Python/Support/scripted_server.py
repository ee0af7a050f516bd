"""A server whose bytes are written by the test: a function of the test serves each connection."""

from __future__ import annotations

import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Optional, Union

#: Longer than anything takes that a test waits for.
SECONDS = 30

Address = Union[tuple[str, int], str]


@dataclass(frozen=True)
class ReceivedRequest:
    """A request, and the number of its connection, counted from 1."""

    connection: int
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


def response(body: bytes = b'{"error":false}', status: int = 200, *headers: str) -> bytes:
    """A whole response that keeps the connection."""
    lines = [f"HTTP/1.1 {status} Status", "Content-Type: application/json",
             f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass
class Conversation:
    """A connection on the server side."""

    #: Counted from 1.
    number: int
    socket: socket.socket
    _record: Callable[[ReceivedRequest], None]
    _buffer: bytes = b""

    def read(self, size: int) -> bytes:
        """Reads a number of bytes; fewer if the client closes before."""
        data = b""
        while len(data) < size:
            part = self._buffer[:size - len(data)] or self._receive()
            if not part:
                break
            data += part
            self._buffer = self._buffer[len(part):]
        return data

    def request(self) -> Optional[ReceivedRequest]:
        """The next request; None if the client closes instead."""
        while b"\r\n\r\n" not in self._buffer:
            if not self._receive():
                return None
        head, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value.strip()
                   for name, _, value in (line.partition(":") for line in lines)}
        body = self.read(int(headers.get("content-length", "0")))
        received = ReceivedRequest(self.number, method, path, headers, body)
        self._record(received)
        return received

    def _receive(self) -> bytes:
        try:
            part = self.socket.recv(65_536)
        except (ConnectionError, ssl.SSLError):
            return b""
        self._buffer += part
        return part

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def serve(self, *bodies: bytes) -> None:
        """Responds to requests, with these bodies or the default, until the client closes."""
        rest = list(bodies)
        while self.request() is not None:
            self.send(response(rest.pop(0)) if rest else response())

    def close(self) -> None:
        """Closes TCP without close_notify."""
        with socket.socket(fileno=self.socket.detach()) as raw:
            try:
                raw.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # reset by the client

    def reset(self) -> None:
        """Ends TCP as a process does that is killed with bytes unread."""
        raw = socket.socket(fileno=self.socket.detach())
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raw.close()

    def say_goodbye(self) -> None:
        """Sends TLS's close_notify, and leaves TCP open."""
        assert isinstance(self.socket, ssl.SSLSocket)
        self.socket.settimeout(0.01)
        try:
            self.socket.unwrap()
        except (OSError, ssl.SSLError):
            pass  # the client need not answer

    def is_closed_by_client(self) -> bool:
        """True once the client has closed, which is waited for."""
        return self._receive() == b""


Script = Callable[[Conversation], None]


@dataclass
class ScriptedServer:
    """A context manager: a server at `url`, whose connections are served by `script`, each in a
    thread of its own."""

    script: Script
    tls: Optional[ssl.SSLContext] = None
    address: Address = ("127.0.0.1", 0)
    requests: list[ReceivedRequest] = field(default_factory=list)
    #: Failures of scripts.
    errors: list[BaseException] = field(default_factory=list)
    accepted: int = 0
    _sockets: list[socket.socket] = field(default_factory=list)
    _threads: list[threading.Thread] = field(default_factory=list)

    def __enter__(self) -> ScriptedServer:
        if isinstance(self.address, str):
            self._listener = socket.socket(socket.AF_UNIX)
            self._listener.bind(self.address)
            self._listener.listen(128)
        else:
            family = socket.AF_INET6 if ":" in self.address[0] else socket.AF_INET
            self._listener = socket.create_server(self.address, family=family, backlog=128)
        self._wake, self._woken = socket.socketpair()
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._wake.close()
        self._accepting.join()
        self._woken.close()
        self._listener.close()
        for each in self._sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # closed by its script
        for thread in self._threads:
            thread.join(SECONDS)
            assert not thread.is_alive(), "a script has not ended"
        if self.errors and value is None:
            raise self.errors[0]

    @property
    def port(self) -> int:
        number: int = self._listener.getsockname()[1]
        return number

    @property
    def url(self) -> str:
        scheme = "http" if self.tls is None else "https"
        if isinstance(self.address, str):
            return f"unix://{self.address}"
        host = f"[{self.address[0]}]" if ":" in self.address[0] else self.address[0]
        return f"{scheme}://{host}:{self.port}"

    @property
    def connections(self) -> list[int]:
        """Of each request, the number of its connection."""
        return [each.connection for each in self.requests]

    def _accept(self) -> None:
        while True:
            ready, _, _ = select.select([self._listener, self._woken], [], [])
            if self._woken in ready:
                return
            accepted, _ = self._listener.accept()
            self.accepted += 1
            self._sockets.append(accepted)
            thread = threading.Thread(target=self._serve, args=(accepted, self.accepted))
            self._threads.append(thread)
            thread.start()

    def _serve(self, accepted: socket.socket, number: int) -> None:
        try:
            if accepted.family != socket.AF_UNIX:
                accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls is not None:
                accepted = self.tls.wrap_socket(accepted, server_side=True)
                self._sockets.append(accepted)
            self.script(Conversation(number, accepted, self.requests.append))
        except (ConnectionError, ssl.SSLError):
            pass  # the client has gone away
        except BaseException as error:
            self.errors.append(error)
        finally:
            if accepted.fileno() >= 0:
                accepted.close()
