"""A response without an end delays no other call of its client."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable

import pytest

import libarango.aio
from certificates import Certificates
from libarango import ArangoClient, CallTimeoutError
from scripted_server import SECONDS, Conversation, ScriptedServer, response

#: The smallest chunks are the most work for each byte.
CHUNKS = b"1\r\nx\r\n" * 100_000


@pytest.fixture
def tls(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.good.file, certificates.good.key)
    return context


def _endless(under_way: threading.Event) -> Callable[[Conversation], None]:
    """Answers one path without an end, and all others immediately."""

    def serve(conversation: Conversation) -> None:
        while (request := conversation.request()) is not None:
            if not request.path.endswith("/endless"):
                conversation.send(response(b"{}"))
                continue
            conversation.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            try:
                while True:
                    conversation.send(CHUNKS)
                    under_way.set()
            except OSError:
                return

    return serve


def test_other_calls_and_a_cancellation_do_not_wait_for_it(
        tls: ssl.SSLContext, ca: str) -> None:
    under_way = threading.Event()

    async def main(url: str) -> None:
        async with libarango.aio.ArangoClient(url, tls_ca_file=ca,
                                              timeout_ms=SECONDS * 100_000) as client:
            db = await client.db()
            endless = asyncio.ensure_future(db.request("GET", "/endless"))
            await asyncio.to_thread(under_way.wait, SECONDS)
            for _ in range(5):
                assert (await db.request("GET", "/a")).body == b"{}"
            assert not endless.done()
            endless.cancel()
            with pytest.raises(asyncio.CancelledError):
                await endless

    with ScriptedServer(_endless(under_way), tls) as server:
        asyncio.run(main(server.url))


def test_it_ends_at_the_deadline(tls: ssl.SSLContext, ca: str) -> None:
    with (ScriptedServer(_endless(threading.Event()), tls) as server,
          ArangoClient(server.url, tls_ca_file=ca, timeout_ms=300) as client,
          pytest.raises(CallTimeoutError) as caught):
        client.db().request("GET", "/endless")
    assert caught.value.execution == "unknown"
