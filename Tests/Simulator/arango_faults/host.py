"""A host: reads and records requests, and responds correctly or with its fault."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from arango_faults.exchange import Exchange, WellAnswer
from arango_faults.faults import FAULTS, When, checked_parameters
from loopback.http1 import MAX_HEAD, BadRequest, Request, parse_head, reset
from loopback.listener import Listener


class Host:
    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.listener = Listener(self._accept, tls=tls)
        self.requests: list[dict[str, Any]] = []
        #: The answer of the host without a fault.
        self._well = WellAnswer()
        self._answer = self._well
        self._fault = ""
        self._parameters: dict[str, Any] = {}
        self._times: int | None = None
        self._told = asyncio.Event()
        self._accepted = 0
        self._conversations: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    # being told

    async def set_fault(self, given: Mapping[str, Any]) -> None:
        """Raises ValueError naming what is wrong, and then changes nothing."""
        parameters = dict(given)
        name, times = parameters.pop("fault", None), parameters.pop("times", None)
        answer = parameters.pop("answer", None)
        if name != "none" and name not in FAULTS:
            raise ValueError(f"unknown fault {name!r}, wanted none, {', '.join(FAULTS)}")
        if times is not None and (type(times) is not int or times < 1):
            raise ValueError(f"times {times!r} is not a positive number or null")
        if name == "none" and parameters:
            raise ValueError(f"fault 'none' has no parameter {next(iter(parameters))!r}")
        if name == "refuse" and times is not None:
            raise ValueError(f"times {times!r}: refused connections are not counted")
        well = WellAnswer() if name == "none" else self._well
        if answer is not None:
            if not isinstance(answer, dict):
                raise ValueError(f"answer {answer!r} is not an object")
            well = WellAnswer.from_json(answer)
        checked = {} if name == "none" else checked_parameters(name, parameters)
        if name == "none":
            self._well = well
        self._answer, self._parameters, self._times = well, checked, times
        self._fault = "" if name == "none" else name
        self._told.set()
        self._told = asyncio.Event()
        if name == "refuse":
            self.listener.close()
            self._end_conversations()
        else:
            await self.listener.open()

    def _behave(self) -> None:
        if self._fault == "answer":
            self._answer = self._well  # the one it was told was the fault
        self._fault, self._times, self._parameters = "", None, {}

    def state(self) -> dict[str, Any]:
        return {"fault": self._fault or "none", "times": self._times, **self._parameters}

    def release(self) -> None:
        self.listener.release()
        self._end_conversations()

    def _end_conversations(self) -> None:
        for task, writer in list(self._conversations.items()):
            task.cancel()
            reset(writer.transport)  # type: ignore[arg-type]

    # conversing

    def _accept(self) -> asyncio.StreamReaderProtocol:
        reader = asyncio.StreamReader(limit=2 * MAX_HEAD)
        return asyncio.StreamReaderProtocol(reader, self._connected)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._accepted += 1
        task = asyncio.get_running_loop().create_task(
            self._converse(reader, writer, self._accepted))
        self._conversations[task] = writer
        task.add_done_callback(self._conversations.pop)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                        connection: int) -> None:
        moments = [When.REQUEST]
        try:
            exchange = self._exchange(reader, writer)
            if await self._misbehave(exchange, [When.CONNECT]):
                return
            while request := await self._read_request(reader, connection):
                exchange = self._exchange(reader, writer, is_head=request.method == "HEAD")
                if not await self._misbehave(exchange, moments):
                    await exchange.send(exchange.answer.whole())
                if exchange.is_over or not request.keep_alive:
                    return
                moments = [When.REQUEST, When.REUSE]
        except ConnectionError:
            pass  # the client went away in the middle: that is what these hosts are for
        finally:
            writer.close()

    def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                  is_head: bool = False) -> Exchange:
        return Exchange(reader, writer, replace(self._answer, is_head=is_head), self._parameters,
                        self._told)

    async def _misbehave(self, exchange: Exchange, moments: list[When]) -> bool:
        """Plays the fault if its moment is now; True if it did."""
        fault = FAULTS.get(self._fault)
        if fault is None or fault.when not in moments:
            return False
        if self._times is not None:
            self._times -= 1
            if self._times == 0:
                self._behave()
        await fault.run(exchange)
        return True

    async def _read_request(self, reader: asyncio.StreamReader, connection: int) -> Request | None:
        """Reads and records one request; None when no further one can be read."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            request = parse_head(head[:-4])
        except asyncio.IncompleteReadError as error:
            if error.partial:
                self._record(_cut_head(error.partial), 0, connection, False)
            return None
        except (BadRequest, asyncio.LimitOverrunError):
            self._record(Request("", "", []), 0, connection, False)
            return None
        size = 0
        while size < request.content_length:
            data = await reader.read(min(request.content_length - size, 1 << 20))
            if not data:
                break
            size += len(data)
        complete = size == request.content_length
        self._record(request, size, connection, complete)
        return request if complete else None

    def _record(self, request: Request, size: int, connection: int, complete: bool) -> None:
        self.requests.append({
            "method": request.method, "path": request.target, "headers": dict(request.headers),
            "body_size": size, "connection": connection, "complete": complete})


def _cut_head(partial: bytes) -> Request:
    """The request by its first line, for a head that ends too early."""
    words = partial.decode("latin-1").partition("\r\n")[0].split(" ")
    return Request(words[0], words[1] if len(words) > 1 else "", [])
