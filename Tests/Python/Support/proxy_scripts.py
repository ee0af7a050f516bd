"""Proxies as scripts of a scripted server: SOCKS 5 and CONNECT."""

from __future__ import annotations

import select
import socket
import ssl
import struct
import time
from dataclasses import dataclass, field
from typing import Optional

from scripted_server import Conversation


def pass_on(client: socket.socket, server: socket.socket) -> None:
    """Passes bytes on until one of the two closes."""
    other = {client: server, server: client}
    while True:
        pending = isinstance(client, ssl.SSLSocket) and client.pending() > 0
        ready = [client] if pending else select.select(list(other), [], [])[0]
        for each in ready:
            part = each.recv(65_536)
            if not part:
                return
            other[each].sendall(part)


def exactly(connection: socket.socket, count: int) -> bytes:
    """Reads a number of bytes; fails if the client closes before."""
    data = b""
    while len(data) < count:
        part = connection.recv(count - len(data))
        if not part:
            raise ConnectionError
        data += part
    return data


@dataclass
class SOCKSProxy:
    """The script of a SOCKS 5 proxy. It records its requests."""

    #: The user and password that it wants.
    user: Optional[tuple[bytes, bytes]] = None
    #: The reply in place of a connection.
    reply: Optional[bytes] = None
    #: The address that it tells when it has connected.
    bound: bytes = b"\1" + bytes(4)
    #: Sends bytes one by one.
    is_slow: bool = False
    #: Of each connection the type of its address, its host and its port.
    asked: list[tuple[int, bytes, int]] = field(default_factory=list)
    methods: list[bytes] = field(default_factory=list)

    def __call__(self, conversation: Conversation) -> None:
        client = conversation.socket
        version, count = exactly(client, 2)
        assert version == 5
        self.methods.append(exactly(client, count))
        wanted = 0 if self.user is None else 2
        if wanted not in self.methods[-1]:
            return self._send(client, b"\5\xff")
        self._send(client, bytes([5, wanted]))
        if self.user is not None:
            assert exactly(client, 1) == b"\1"
            user = exactly(client, exactly(client, 1)[0])
            password = exactly(client, exactly(client, 1)[0])
            is_right = (user, password) == self.user
            self._send(client, b"\1\0" if is_right else b"\1\1")
            if not is_right:
                return
        assert exactly(client, 3) == b"\5\1\0"
        kind = exactly(client, 1)[0]
        size = {1: 4, 4: 16}.get(kind) or exactly(client, 1)[0]
        host = exactly(client, size)
        port, = struct.unpack(">H", exactly(client, 2))
        self.asked.append((kind, host, port))
        if self.reply is not None:
            return self._send(client, self.reply)
        name = host.decode() if kind == 3 else socket.inet_ntop(
            socket.AF_INET if kind == 1 else socket.AF_INET6, host)
        with socket.create_connection((name, port)) as server:
            self._send(client, b"\5\0\0" + self.bound + b"\0\0")
            pass_on(client, server)

    def _send(self, client: socket.socket, data: bytes) -> None:
        for start in range(0, len(data), 1 if self.is_slow else len(data)):
            client.sendall(data[start:start + (1 if self.is_slow else len(data))])
            if self.is_slow:
                time.sleep(0.005)


@dataclass
class ConnectProxy:
    """The script of a proxy that opens tunnels."""

    #: The response in place of a tunnel.
    reply: Optional[bytes] = None
    established: bytes = b"HTTP/1.1 200 Connection established\r\nVia: 1.1 proxy\r\n\r\n"
    #: Of each CONNECT the target and the value of Proxy-Authorization.
    asked: list[tuple[str, Optional[str]]] = field(default_factory=list)

    def __call__(self, conversation: Conversation) -> None:
        request = conversation.request()
        if request is None:
            return
        assert request.method == "CONNECT"
        self.asked.append((request.path, request.headers.get("proxy-authorization")))
        if self.reply is not None:
            return conversation.send(self.reply)
        host, port = request.path.rsplit(":", 1)
        with socket.create_connection((host.strip("[]"), int(port))) as server:
            conversation.send(self.established)
            pass_on(conversation.socket, server)
