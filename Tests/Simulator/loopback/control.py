"""The control port: JSON in and out, never authenticated, alive while every server is stopped."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from loopback.http1 import BadRequest, Connection, Request, response_head

Command = Callable[[str, list[str], dict[str, str], Any], Awaitable[Any]]


class WrongUse(Exception):
    """A refusal of a control call, sent as 400 {"error": ...}. It names the value."""


class ControlService:
    """Gives each request to one coroutine: method, path segments, query, JSON body."""

    def __init__(self, command: Command) -> None:
        self._command = command
        self._tasks: set[asyncio.Task[None]] = set()
        self._connections = 0

    def connection(self) -> Connection:
        self._connections += 1
        return Connection(self, self._connections)

    def opened(self, connection: Connection) -> None:
        pass

    def closed(self, connection: Connection) -> None:
        pass

    def handle(self, request: Request, connection: Connection) -> None:
        task = asyncio.get_running_loop().create_task(self._answer(request, connection))
        self._tasks.add(task)  # the loop itself keeps only a weak reference
        task.add_done_callback(self._tasks.discard)

    def refuse(self, error: BadRequest, connection: Connection) -> None:
        connection.send(_rendered(error.status, {"error": error.message}), keep_alive=False)

    async def _answer(self, request: Request, connection: Connection) -> None:
        status, answer = 200, None
        try:
            try:
                body = json.loads(request.body) if request.body else None
            except ValueError as error:
                raise WrongUse(f"body is not JSON: {error}") from None
            segments = [part for part in request.path.split("/") if part]
            answer = await self._command(request.method, segments, request.query, body)
        except WrongUse as error:
            status, answer = 400, {"error": str(error)}
        except Exception as error:  # a mistake of the program itself should not hang the test
            traceback.print_exc()
            status, answer = 500, {"error": f"{type(error).__name__}: {error}"}
        connection.send(_rendered(status, answer), request.keep_alive)


def _rendered(status: int, answer: Any) -> bytes:
    body = json.dumps({} if answer is None else answer).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    return response_head(status, headers) + body
