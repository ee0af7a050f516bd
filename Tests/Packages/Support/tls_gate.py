"""A gate that terminates TLS and passes the bytes on to a coordinator."""

from __future__ import annotations

import asyncio
import ssl
import threading
from types import TracebackType
from urllib.parse import urlsplit

from certificates import Certificate


class TLSGate:
    """A context manager: listens on `endpoint`, on a thread of its own."""

    def __init__(self, endpoint: str, certificate: Certificate) -> None:
        place = urlsplit(endpoint)
        self._place = (place.hostname, place.port)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate.file, certificate.key)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> TLSGate:
        self._thread.start()
        started = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context), self._loop)
        self._server = started.result()
        self.endpoint = f"https://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        self._server.close()
        open_connections = asyncio.all_tasks() - {asyncio.current_task()}
        for task in open_connections:
            task.cancel()
        await asyncio.gather(*open_connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inside, to_inside = await asyncio.open_connection(*self._place)
        try:
            await asyncio.gather(self._pass_on(reader, to_inside), self._pass_on(inside, writer))
        except (OSError, asyncio.CancelledError):
            writer.transport.abort()
            to_inside.transport.abort()

    @staticmethod
    async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
        target.close()
