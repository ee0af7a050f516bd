"""A server that works for a time before each response, which is always the same."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from typing import Iterator


@contextmanager
def serving_slowly(body: bytes, seconds: float) -> Iterator[str]:
    """Runs the server in a thread. Gives its URL."""
    response = b"\r\n".join((
        b"HTTP/1.1 201 Created", b"Content-Type: application/json",
        b"Content-Length: %d" % len(body), b"", body))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                await reader.readexactly(_body_size(request))
                await asyncio.sleep(seconds)
                writer.write(response)
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve, "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield "http://{}:{}".format(*server.sockets[0].getsockname())
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(_end_connections())
        loop.close()


def _body_size(request: bytes) -> int:
    for line in request.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


async def _end_connections() -> None:
    connections = asyncio.all_tasks() - {asyncio.current_task()}
    for connection in connections:
        connection.cancel()
    await asyncio.gather(*connections, return_exceptions=True)
