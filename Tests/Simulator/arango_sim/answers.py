"""The shapes of answers: the server's envelopes, its error body, its spelling of numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from typing import Any


@dataclass
class Answer:
    """`is_empty` is the empty text/plain answer of some calls, `text` that of others."""

    status: int
    body: Any = None
    headers: list[tuple[str, str]] = field(default_factory=list)
    is_empty: bool = False
    text: str | None = None


@dataclass(frozen=True)
class Wait:
    """An answer that takes its time: `look` is called again at this interval in seconds, and whenever a
    test changed something, until it gives the answer or raises a refusal."""

    look: Callable[[], Answer | None]
    every: float


def eventually(look: Callable[[], Answer | None], every: float) -> Answer | Wait:
    """Immediately if possible, else as soon as it is."""
    first = look()
    return Wait(look, every) if first is None else first


class Refusal(Exception):
    """An error answer: HTTP status and errorNum are independent of each other."""

    def __init__(self, status: int, error_num: int, message: str,
                 extra: Mapping[str, Any] | None = None,
                 headers: list[tuple[str, str]] | None = None) -> None:
        super().__init__(message)
        self.answer = Answer(status, {
            "code": status, "error": True, "errorMessage": message, "errorNum": error_num,
            **(extra or {})}, headers or [])


def top(fields: Mapping[str, Any] | None = None, code: int = 200) -> Answer:
    """Members of the result stand beside `error` and `code`."""
    return Answer(code, {"error": False, "code": code, **(fields or {})})


def result(value: Any, code: int = 200) -> Answer:
    """The result stands in a member `result`."""
    return Answer(code, {"error": False, "code": code, "result": value})


def raw(value: Any, code: int = 200) -> Answer:
    """The result is the whole body."""
    return Answer(code, value)


def empty(code: int = 200) -> Answer:
    return Answer(code, is_empty=True)


def encode(value: Any) -> str:
    """JSON as the server writes it: compact, UTF-8, shortest doubles."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return encode_double(value)
    if isinstance(value, Mapping):
        return "{" + ",".join(
            [encode_basestring(key) + ":" + encode(item) for key, item in value.items()]) + "}"
    return "[" + ",".join([encode(item) for item in value]) + "]"


def encode_double(value: float) -> str:
    """Shortest digits; an exponent as soon as more than a few zeros or decimals would be needed.

    Recorded answers hold 8.81e-5, 1.7858573048038678e+9 and 0 for the double 0.
    """
    if not math.isfinite(value):
        return "null"
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    scale = int(exponent or "0") - len(fraction)
    scale += len(digits) - len(digits.rstrip("0"))
    digits = digits.rstrip("0")
    leading = scale + len(digits) - 1
    if scale >= 0 and abs(leading) < len(digits) + 7:
        return sign + digits + "0" * scale
    if scale < 0 and (scale > -7 or abs(leading) < 4):
        if leading < 0:
            return sign + "0." + "0" * (-leading - 1) + digits
        return sign + digits[: leading + 1] + "." + digits[leading + 1 :]
    fraction = "." + digits[1:] if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{fraction}e{leading:+d}"
