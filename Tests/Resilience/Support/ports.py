"""Ports from which no program reads."""

from __future__ import annotations

import select
import socket

SETTLED_SECONDS = 0.02


class SilentPort:
    """A port that accepts connections and never reads."""

    def __init__(self, backlog: int = 1024) -> None:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(backlog)
        self.address: str = "127.0.0.1:%d" % self._listener.getsockname()[1]

    def close(self) -> None:
        self._listener.close()


class FullPort(SilentPort):
    """A port with a full backlog: connections are not accepted."""

    def __init__(self) -> None:
        super().__init__(backlog=0)
        # The backlog holds one connection more than listen() was given.
        self._waiting = [socket.create_connection(self._listener.getsockname()), self._connect()]
        while self._is_made(self._waiting[-1]):
            self._waiting.append(self._connect())

    def _connect(self) -> socket.socket:
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(self._listener.getsockname())
        return client

    @staticmethod
    def _is_made(client: socket.socket) -> bool:
        return client in select.select([], [client], [], SETTLED_SECONDS)[1]

    def close(self) -> None:
        for client in self._waiting:
            client.close()
        super().close()
