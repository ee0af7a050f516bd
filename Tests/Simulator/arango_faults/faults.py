"""The table of faults: each a name, its parameters with their defaults, and what it does."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

from arango_faults.exchange import Exchange

CHUNK = 64 * 1024


class When(Enum):
    LISTENER = "the port itself"
    CONNECT = "as soon as a connection is accepted"
    REQUEST = "after a whole request was read"
    REUSE = "after a whole request was read that is not the first of its connection"


@dataclass(frozen=True)
class Fault:
    when: When
    run: Callable[[Exchange], Awaitable[None]]
    parameters: Mapping[str, Any] = field(default_factory=dict)


async def nothing(exchange: Exchange) -> None:
    """The listener's own faults have nothing to do on a connection."""


async def close(exchange: Exchange) -> None:
    await exchange.close()


async def hang(exchange: Exchange) -> None:
    await exchange.hang()


async def close_inside_headers(exchange: Exchange) -> None:
    await exchange.send(_half(exchange.answer.head()))
    await exchange.close()


async def close_inside_body(exchange: Exchange) -> None:
    await exchange.send(exchange.answer.head() + _half(exchange.answer.body))
    await exchange.close()


async def close_after_answer(exchange: Exchange) -> None:
    await exchange.send(exchange.answer.whole())
    await exchange.close()


async def reset_idle(exchange: Exchange) -> None:
    """Sends a complete response that keeps the connection open."""
    await exchange.send(exchange.answer.whole())
    await exchange.reset()


async def reset(exchange: Exchange) -> None:
    match exchange.parameters["where"]:
        case "headers":
            await exchange.send(_half(exchange.answer.head()))
        case "body":
            await exchange.send(exchange.answer.head() + _half(exchange.answer.body))
    await exchange.reset()


async def hang_inside_headers(exchange: Exchange) -> None:
    await exchange.send(_half(exchange.answer.head()))
    await exchange.hang()


async def hang_inside_body(exchange: Exchange) -> None:
    await exchange.send(exchange.answer.head() + _half(exchange.answer.body))
    await exchange.hang()


async def trickle(exchange: Exchange) -> None:
    pause = 1 / exchange.parameters["bytes_per_second"]
    for byte in exchange.answer.whole():
        await exchange.send(bytes([byte]))
        await asyncio.sleep(pause)


async def delay(exchange: Exchange) -> None:
    """Responds correctly after a number of seconds, or as soon as the next fault is set."""
    with suppress(TimeoutError):
        async with asyncio.timeout(exchange.parameters["seconds"]):
            await exchange.told.wait()
    await exchange.send(exchange.answer.whole())


async def garbage(exchange: Exchange) -> None:
    await exchange.send(exchange.parameters["bytes"].encode("latin-1"))
    await exchange.close()


async def not_json(exchange: Exchange) -> None:
    text = exchange.parameters["text"].encode()
    await exchange.send(exchange.answer.head(len(text)) + text)


async def oversized(exchange: Exchange) -> None:
    left = exchange.parameters["size"]
    await exchange.send(exchange.answer.head(left))
    while left > 0:
        await exchange.send(b" " * min(left, CHUNK))
        left -= CHUNK


async def answer(exchange: Exchange) -> None:
    await exchange.send(exchange.answer.whole())


async def wrong_length(exchange: Exchange) -> None:
    """More or fewer bytes are promised than come; the connection stays open."""
    declared = len(exchange.answer.body) + exchange.parameters["off_by"]
    await exchange.send(exchange.answer.head(max(declared, 0)) + exchange.answer.body)


async def bad_chunk(exchange: Exchange) -> None:
    head = exchange.answer.head(Content_Length=None, Transfer_Encoding="chunked")
    await exchange.send(head + exchange.parameters["size_line"].encode("latin-1") + b"\r\n{}\r\n")
    await exchange.close()


async def redirect(exchange: Exchange) -> None:
    exchange.answer.status = exchange.parameters["status"]
    exchange.answer.body = b""
    await exchange.send(exchange.answer.head(Location=exchange.parameters["location"]))


async def gzip_bomb(exchange: Exchange) -> None:
    bomb = _bomb(exchange.parameters["size"])
    await exchange.send(exchange.answer.head(len(bomb), Content_Encoding="gzip") + bomb)


async def huge_header(exchange: Exchange) -> None:
    value = "x" * exchange.parameters["size"]
    await exchange.send(exchange.answer.head(X_Padding=value) + exchange.answer.body)


@lru_cache
def _bomb(size: int) -> bytes:
    return gzip.compress(b" " * size, mtime=0)


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]


FAULTS: dict[str, Fault] = {
    "refuse": Fault(When.LISTENER, nothing),
    "early-close": Fault(When.CONNECT, close),
    "accept-and-hang": Fault(When.REQUEST, hang),
    "close-before-answer": Fault(When.REQUEST, close),
    "close-inside-headers": Fault(When.REQUEST, close_inside_headers),
    "close-inside-body": Fault(When.REQUEST, close_inside_body),
    "close-after-answer": Fault(When.REQUEST, close_after_answer),
    "close-idle": Fault(When.REUSE, close),
    "reset-idle": Fault(When.REQUEST, reset_idle),
    "reset": Fault(When.REQUEST, reset, {"where": "before"}),
    "hang-inside-headers": Fault(When.REQUEST, hang_inside_headers),
    "hang-inside-body": Fault(When.REQUEST, hang_inside_body),
    "trickle": Fault(When.REQUEST, trickle, {"bytes_per_second": 10}),
    "delay": Fault(When.REQUEST, delay, {"seconds": 1.0}),
    "garbage": Fault(When.REQUEST, garbage, {"bytes": "\x00\x01 this is not HTTP \xff\r\n\r\n"}),
    "not-json": Fault(When.REQUEST, not_json, {"text": "<html>It works!</html>"}),
    "oversized": Fault(When.REQUEST, oversized, {"size": 1 << 30}),
    "answer": Fault(When.REQUEST, answer),
    "wrong-length": Fault(When.REQUEST, wrong_length, {"off_by": -1}),
    "bad-chunk": Fault(When.REQUEST, bad_chunk, {"size_line": "zz"}),
    "redirect": Fault(When.REQUEST, redirect, {"status": 307, "location": "/elsewhere"}),
    "gzip-bomb": Fault(When.REQUEST, gzip_bomb, {"size": 100 << 20}),
    "huge-header": Fault(When.REQUEST, huge_header, {"size": 1 << 20}),
}


def checked_parameters(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The fault's parameters with defaults filled in; ValueError names what is wrong."""
    defaults = FAULTS[name].parameters
    for parameter, value in given.items():
        if parameter not in defaults:
            raise ValueError(f"fault {name!r} has no parameter {parameter!r}")
        _check(parameter, value, defaults[parameter])
    return {**defaults, **given}


def _check(parameter: str, value: Any, default: Any) -> None:
    """The default value determines the type: an integer, any number, or a string."""
    if isinstance(default, str):
        if not isinstance(value, str):
            raise ValueError(f"{parameter} {value!r} is not a string")
    elif isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{parameter} {value!r} is not a number")
    elif isinstance(default, int) and not isinstance(value, int):
        raise ValueError(f"{parameter} {value!r} is not an integer")
    elif value <= 0 and parameter != "off_by":
        raise ValueError(f"{parameter} {value!r} is not positive")
    if parameter == "where" and value not in ("before", "headers", "body"):
        raise ValueError(f"where {value!r} is not before, headers or body")
