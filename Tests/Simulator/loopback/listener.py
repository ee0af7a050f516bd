"""A port of 127.0.0.1 that can be closed and opened again without losing its number."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import ssl
from collections.abc import Callable


class Listener:
    """While closed, the port stays bound but does not listen: connects are refused, and no other
    process of the machine is given the number. One socket holds the port all the time: between the
    end of one socket and the bind of the next, another process could take it."""

    def __init__(self, protocol: Callable[[], asyncio.Protocol], port: int = 0,
                 tls: ssl.SSLContext | None = None) -> None:
        self._protocol = protocol
        self._tls = tls
        self._server: asyncio.Server | None = None
        self._socket = bound_socket(port)
        self.port: int = self._socket.getsockname()[1]

    @property
    def is_open(self) -> bool:
        return self._server is not None

    async def open(self) -> None:
        if self.is_open:
            return
        # The server closes what it is given.
        self._server = await asyncio.get_running_loop().create_server(
            self._protocol, sock=self._socket.dup(), backlog=1024, ssl=self._tls)

    def close(self) -> None:
        if self._server is None:
            return
        self._server.close()
        self._server = None
        stop_listening(self._socket)

    def release(self) -> None:
        """Closes the port for good."""
        self.close()
        self._socket.close()


def stop_listening(listener: socket.socket) -> None:
    """Has connects refused until the socket listens again."""
    listener.shutdown(socket.SHUT_RDWR)


def bound_socket(port: int = 0) -> socket.socket:
    """Returns a socket that keeps its port when it stops listening. The kernel releases a port that
    it chose itself, so port 0 is replaced by the number of a free one."""
    if port == 0:
        with _bound(0) as chosen:
            return _bound(chosen.getsockname()[1])
    return _bound(port)


def _bound(port: int) -> socket.socket:
    new = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    new.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        new.bind(("127.0.0.1", port))
    except OSError as error:
        new.close()
        cause = os.strerror(error.errno or errno.EIO)
        raise OSError(error.errno, f"port {port} of 127.0.0.1: {cause}") from None
    return new
