"""What the library promises, and whether a figure keeps the promise."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from contenders import (
    AIOARANGODB,
    BINDING,
    BINDING_AIO,
    HEALTH,
    LIBCURL,
    MULTI,
    OPERATION,
    PYTHON_ARANGO,
    PYTHON_ARANGO_ASYNC,
    REQUEST,
    SERVER_ID,
    SUBMIT_REQUEST,
    asking,
)


@dataclass(frozen=True)
class Target:
    """A figure that is to stay below a limit, or above it."""

    name: str
    limit: float
    unit: str = ""
    at_least: bool = False

    def met_by(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit

    def line(self, value: float) -> str:
        """The figure, the limit and the verdict, for the table."""
        shown, limit = f"{value:.2f}{self.unit}", f"{self.limit:g}{self.unit}"
        sign = ">=" if self.at_least else "<="
        verdict = "met" if self.met_by(value) else "NOT MET"
        return f"  {self.name:<58} {shown:>10}   {sign} {limit:<8} {verdict}"

    def record(self, value: float) -> dict[str, Any]:
        """The same for a program to read."""
        return {**asdict(self), "value": value, "met": self.met_by(value)}


@dataclass(frozen=True)
class Ratio:
    """A target for the time of one contender, divided by that of another."""

    dividend: str
    divisor: str
    target: Target


RATIOS = (
    Ratio(REQUEST, LIBCURL, Target("arango_request over libcurl", 1.25)),
    Ratio(OPERATION, LIBCURL, Target("arango_cluster_health over libcurl", 1.8)),
    Ratio(AIOARANGODB, BINDING, Target("aioarangodb over libarango for Python", 3, at_least=True)),
    Ratio(
        PYTHON_ARANGO, BINDING, Target("python-arango over libarango for Python", 10, at_least=True)
    ),
)

# Of the times, which is the other way round than of what gets through.
RATIOS_AT_ONCE = (
    Ratio(
        MULTI, SUBMIT_REQUEST,
        Target("throughput of arango_submit_request over libcurl multi", 0.85, at_least=True),
    ),
)

RATIOS_OF_ASYNC_CLIENTS = tuple(
    Ratio(
        asking(client, question), asking(BINDING_AIO, question),
        Target(f"{client} over libarango.aio, {question}", 4, at_least=True),
    )
    for question in (HEALTH, SERVER_ID) for client in (PYTHON_ARANGO_ASYNC, AIOARANGODB)
)

SIZE = Target("stripped library", 600, " kB")
LOAD_TIME = Target("dlopen, libcurl, jansson and libcrypto being loaded", 1, " ms")
LOAD_MEMORY = Target("resident memory added by it", 1.5, " MB")
