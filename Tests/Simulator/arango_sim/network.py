"""The model on the network: one port per server, and what a process in trouble does with it."""

from __future__ import annotations

import base64
from collections import deque
from typing import Any

from arango_sim.answers import Answer, Refusal, encode
from arango_sim.cluster import Cluster
from arango_sim.gates import answer
from arango_sim.routes import TABLE
from arango_sim.routing import Call
from arango_sim.servers import Phase, Server
from loopback.http1 import BadRequest, Connection, Request, response_head
from loopback.listener import Listener

SECURITY_HEADERS = [
    ("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"),
    ("Expires", "0"),
    ("Pragma", "no-cache"),
    ("Cache-Control", "no-cache, no-store, must-revalidate, pre-check=0, post-check=0, max-age=0, "
                      "s-maxage=0"),
    ("Content-Security-Policy", "frame-ancestors 'self'; form-action 'self';"),
    ("X-Content-Type-Options", "nosniff"),
]


MAX_RECORDS = 100_000


class Records:
    """What each server received, oldest first. The newest are kept, so that a load test does not
    fill the memory."""

    def __init__(self) -> None:
        self._entries: deque[tuple[Server, Request]] = deque(maxlen=MAX_RECORDS)

    def add(self, server: Server, request: Request) -> None:
        self._entries.append((server, request))

    def clear(self) -> None:
        self._entries.clear()

    def shown(self, server: Server | None = None) -> list[dict[str, Any]]:
        return [_record(owner, request) for owner, request in self._entries
                if server is None or owner is server]


def _record(server: Server, request: Request) -> dict[str, Any]:
    record: dict[str, Any] = {
        "server": server.id, "method": request.method, "path": request.target,
        "headers": dict(request.headers), "body": None, "connection": request.connection,
        "time": request.time}
    if request.body:
        try:
            record["body"] = request.body.decode()
        except UnicodeDecodeError:
            record["base64"] = base64.b64encode(request.body).decode()
    return record


class ServerPort:
    """One server's port. Stopping resets its connections, hanging leaves requests unanswered."""

    def __init__(self, records: Records, port: int = 0) -> None:
        self.listener = Listener(self._accept, port)
        self._records = records
        self._connections: set[Connection] = set()
        self._unanswered: list[tuple[Request, Connection]] = []
        self._accepted = 0

    def attach(self, cluster: Cluster, server: Server) -> None:
        self.cluster = cluster
        self.server = server
        server.port = self.listener.port
        self._unanswered.clear()
        self._accepted = 0

    def _accept(self) -> Connection:
        self._accepted += 1
        return Connection(self, self._accepted)

    def opened(self, connection: Connection) -> None:
        self._connections.add(connection)

    def closed(self, connection: Connection) -> None:
        self._connections.discard(connection)

    def stop(self) -> None:
        self.listener.close()
        for connection in list(self._connections):
            connection.reset()
        self._unanswered.clear()

    async def start(self) -> None:
        await self.listener.open()

    def resume(self) -> None:
        """Answers what came in while the process hung, as a process that is continued does."""
        waiting, self._unanswered = self._unanswered, []
        for request, connection in waiting:
            self._answer(request, connection)

    def handle(self, request: Request, connection: Connection) -> None:
        self._records.add(self.server, request)
        if self.server.phase is Phase.HUNG:
            self._unanswered.append((request, connection))
        else:
            self._answer(request, connection)

    def _answer(self, request: Request, connection: Connection) -> None:
        self.server.requests += 1
        self.cluster.settle()
        given = answer(Call(self.cluster, self.server, request), TABLE)
        connection.send(self._rendered(given, request.keep_alive, request.method == "HEAD"),
                        request.keep_alive)

    def refuse(self, error: BadRequest, connection: Connection) -> None:
        given = Answer(error.status, is_empty=True)
        if error.status in (400, 501):
            given = Refusal(error.status, 9 if error.status == 501 else 400, error.message).answer
        connection.send(self._rendered(given, keep_alive=False), keep_alive=False)

    def _rendered(self, given: Answer, keep_alive: bool = True, head_only: bool = False) -> bytes:
        body = b"" if given.is_empty else encode(given.body).encode()
        kind = "text/plain" if given.is_empty else "application/json"
        headers = [("X-Arango-Queue-Time-Seconds", "0.000000")]
        if self.cluster.version.since(3, 10):
            headers += SECURITY_HEADERS
        headers += given.headers
        headers += [("Server", "ArangoDB"), ("Connection", "Keep-Alive" if keep_alive else "Close"),
                    ("Content-Type", f"{kind}; charset=utf-8"),
                    ("Content-Length", str(len(body)))]
        return response_head(given.status, headers) + (b"" if head_only else body)
