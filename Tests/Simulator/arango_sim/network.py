"""The model on the network: one port per server, and what a process in trouble does with it."""

from __future__ import annotations

import asyncio
import base64
from collections import deque
from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Answer, Refusal, Wait, encode
from arango_sim.clock import imf_fixdate
from arango_sim.cluster import Cluster
from arango_sim.compression import FRAMES, accepted, compressed, inflated
from arango_sim.gates import answer, run_async_requests
from arango_sim.routes import TABLE
from arango_sim.routing import Call, answered
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
SHORTEST_PAUSE = 0.002
VERBS = {name.upper(): name for name in
         ("get", "head", "post", "put", "patch", "delete", "options")}


class Records:
    """The requests of each server, oldest first. Only the newest are kept, to limit memory in
    load tests."""

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
        "headers": dict(request.headers), "body": None, "wire_size": len(request.body),
        "connection": request.connection, "time": request.time}
    body = _inflated(request)
    if body:
        try:
            record["body"] = body.decode()
        except UnicodeDecodeError:
            record["base64"] = base64.b64encode(body).decode()
    return record


def _inflated(request: Request) -> bytes:
    """The body as its sender meant it, whether or not the server took it; as it came where it is
    not what its header says."""
    encoding = request.header("content-encoding")
    try:
        return inflated(request.body, encoding) if encoding in FRAMES else request.body
    except ValueError:
        return request.body


@dataclass(frozen=True)
class Waiting:
    """A request whose answer takes its time."""

    wait: Wait
    request: Request
    connection: Connection


class ServerPort:
    """The port of a server. Stopping resets its connections, hanging leaves requests without
    response."""

    def __init__(self, records: Records, port: int = 0) -> None:
        self.listener = Listener(self._accept, port)
        self._records = records
        self._connections: set[Connection] = set()
        self._unanswered: list[tuple[Request, Connection]] = []
        self._waiting: list[Waiting] = []
        self._timer: asyncio.TimerHandle | None = None
        self._accepted = 0

    def attach(self, cluster: Cluster, server: Server) -> None:
        self.cluster = cluster
        self.server = server
        server.port = self.listener.port
        self._unanswered.clear()
        self._waiting.clear()
        self._accepted = 0

    def _accept(self) -> Connection:
        self._accepted += 1
        return Connection(self, self._accepted)

    def opened(self, connection: Connection) -> None:
        if not self.listener.is_open:  # accepted at the moment of a stop
            connection.reset()
            return
        self._connections.add(connection)
        self.server.traffic.connections = len(self._connections)

    def closed(self, connection: Connection) -> None:
        self._connections.discard(connection)
        self.server.traffic.connections = len(self._connections)

    def stop(self) -> None:
        self.listener.close()
        for connection in list(self._connections):
            connection.reset()
        self._unanswered.clear()
        self._waiting.clear()
        self._set_timer()

    def _exit(self) -> None:
        """The end of a shutdown: connections are closed in good order."""
        self.listener.close()
        for connection in list(self._connections):
            connection.transport.close()
        self._waiting.clear()
        self.cluster.change_phase(self.server, Phase.STOPPED)

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
        self.server.traffic.methods[VERBS.get(request.method, "other")] += 1
        self.proceed()
        if not self.server.running:
            return  # a shutdown was due, and took the connection along
        given = answer(Call(self.cluster, self.server, request), TABLE)
        if isinstance(given, Wait):
            self._waiting.append(Waiting(given, request, connection))
        else:
            self._send(given, request, connection)
        self._set_timer()

    def _send(self, given: Answer, request: Request, connection: Connection) -> None:
        connection.send(self._rendered(given, request), request.keep_alive)

    def proceed(self) -> None:
        """Does what time, or a test, has made possible since the last time."""
        self.cluster.settle()
        if self.server.stops_at is not None and (
                self.cluster.clock.now() >= self.server.stops_at):
            self._exit()
        elif self.server.phase is not Phase.HUNG:
            run_async_requests(self.cluster, self.server)
            waiting, self._waiting = self._waiting, []
            for each in waiting:
                given = answered(each.wait.look)
                if given is None:
                    self._waiting.append(each)
                else:
                    self._send(given, each.request, each.connection)
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        clock, server = self.cluster.clock, self.server
        pauses = [each.wait.every for each in self._waiting]
        if server.stops_at is not None:
            pauses.append(server.stops_at - clock.now())
        if server.soft_shutdown or server.async_requests.count(False):
            pauses.append(clock.span(1.0))
        if pauses:
            pause = max(min(pauses), SHORTEST_PAUSE)
            self._timer = asyncio.get_running_loop().call_later(pause, self.proceed)

    def refuse(self, error: BadRequest, connection: Connection) -> None:
        given = Answer(error.status, is_empty=True)
        if error.status in (400, 501):
            given = Refusal(error.status, 9 if error.status == 501 else 400, error.message).answer
        connection.send(self._rendered(given), keep_alive=False)

    def _rendered(self, given: Answer, request: Request | None = None) -> bytes:
        """Without a request for what could not be read as one."""
        body = b"" if given.is_empty else (
            given.text if given.text is not None else encode(given.body)).encode()
        is_text = given.is_empty or given.text is not None
        kind = "text/plain" if is_text else "application/json"
        keep_alive = request is not None and request.keep_alive
        head_only = request is not None and request.method == "HEAD"
        headers = [("X-Arango-Queue-Time-Seconds", f"{self.server.queue_seconds:.6f}")]
        if self.cluster.plan.date_header:
            headers.append(("Date", imf_fixdate(self.cluster.clock.date())))
        if self.cluster.version.since(3, 10):
            headers += SECURITY_HEADERS
        headers += given.headers
        encoding = None if request is None or head_only else self._encoding(request, len(body))
        if encoding is not None and len(packed := compressed(body, encoding)) < len(body):
            body = packed
            headers.append(("Content-Encoding", encoding))
        headers += [("Server", "ArangoDB"), ("Connection", "Keep-Alive" if keep_alive else "Close"),
                    ("Content-Type", f"{kind}; charset=utf-8"),
                    ("Content-Length", str(len(body)))]
        return response_head(given.status, headers) + (b"" if head_only else body)

    def _encoding(self, request: Request, size: int) -> str | None:
        """The encoding of a response of this size; None if it is not compressed."""
        threshold = self.cluster.plan.compress_response_threshold
        if threshold == 0 or size < threshold:
            return None
        return accepted(request.header("accept-encoding"))
