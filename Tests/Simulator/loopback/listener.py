"""A port of 127.0.0.1 that can be closed and opened again without losing its number."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from collections.abc import Callable


class Listener:
    """While closed, the port stays bound but does not listen: connects are refused, and no other
    process of the machine is given the number."""

    def __init__(self, protocol: Callable[[], asyncio.Protocol], port: int = 0) -> None:
        self._protocol = protocol
        self._server: asyncio.Server | None = None
        self._reserved: socket.socket | None = bound_socket(port)
        self.port: int = self._reserved.getsockname()[1]

    @property
    def is_open(self) -> bool:
        return self._server is not None

    async def open(self) -> None:
        if self._reserved is None:
            return
        reserved, self._reserved = self._reserved, None
        self._server = await asyncio.get_running_loop().create_server(
            self._protocol, sock=reserved, backlog=1024)

    def close(self) -> None:
        if self._server is None:
            return
        self._server.close()
        self._server = None
        self._reserved = bound_socket(self.port)

    def release(self) -> None:
        """Closes the port for good."""
        self.close()
        if self._reserved is not None:
            self._reserved.close()


def bound_socket(port: int) -> socket.socket:
    new = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    new.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        new.bind(("127.0.0.1", port))
    except OSError as error:
        new.close()
        cause = os.strerror(error.errno or errno.EIO)
        raise OSError(error.errno, f"port {port} of 127.0.0.1: {cause}") from None
    return new
