"""The targets of the figures, and the comparison of a figure with its target."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from contenders import (
    AIOARANGODB,
    BATCHES,
    BINDING,
    BINDING_AIO,
    HEALTH,
    IMPORT,
    LIBCURL,
    MULTI,
    NEXT,
    OPERATION,
    OPERATION_CALL,
    PREFETCHING,
    PYTHON_ARANGO,
    PYTHON_ARANGO_ASYNC,
    REQUEST,
    SERVER_ID,
    SUBMIT_CLOSED,
    SUBMIT_REQUEST,
    SUBMIT_REQUEST_CLOSED,
    SUBMITTED,
    TLS_FULL,
    TLS_KEPT,
    TLS_RESUMED,
    WAITING,
    WRK,
    asking,
)


@dataclass(frozen=True)
class Target:
    """A limit for a figure: a maximum, a minimum, or none."""

    name: str
    limit: float | None
    unit: str = ""
    at_least: bool = False

    def met_by(self, value: float) -> bool | None:
        """Returns whether the figure keeps to the limit, None if there is no limit."""
        if self.limit is None:
            return None
        return value >= self.limit if self.at_least else value <= self.limit

    def line(self, value: float) -> str:
        """The figure, the limit and the verdict, for the table."""
        shown = f"{value:,.0f}" if value >= 1e4 or isinstance(value, int) else f"{value:.2f}"
        shown += self.unit
        if self.limit is None:
            return f"  {self.name:<62} {shown:>10}"
        limit = f"{self.limit:,.6g}{self.unit}"
        sign = ">=" if self.at_least else "<="
        verdict = "met" if self.met_by(value) else "NOT MET"
        return f"  {self.name:<62} {shown:>10}   {sign} {limit:<8} {verdict}"

    def record(self, value: float) -> dict[str, Any]:
        """The figure, the limit and the verdict, for a program to read."""
        return {**asdict(self), "value": value, "met": self.met_by(value)}


@dataclass(frozen=True)
class Ratio:
    """A target for the time of one contender divided by the time of another."""

    dividend: str
    divisor: str
    target: Target


RATIOS = (
    Ratio(REQUEST, LIBCURL, Target("arango_request over libcurl", 0.65)),
    Ratio(OPERATION, LIBCURL, Target("arango_cluster_health over libcurl", 0.8)),
    Ratio(AIOARANGODB, BINDING, Target("aioarangodb over libarango for Python", 4, at_least=True)),
    Ratio(
        PYTHON_ARANGO, BINDING, Target("python-arango over libarango for Python", 15, at_least=True)
    ),
)

RATIOS_OF_LARGE_ANSWERS = (
    Ratio(OPERATION, LIBCURL, Target("arango_cluster_health over libcurl", 1.5)),
)

RATIOS_AT_ONCE = (
    Ratio(
        SUBMIT_REQUEST_CLOSED, MULTI,
        Target("arango_submit_request, 64 in flight, over libcurl multi", 0.65),
    ),
    Ratio(
        SUBMIT_CLOSED, MULTI,
        Target("arango_submit of health, 64 in flight, over libcurl multi", 0.8),
    ),
    # 90,000 calls per second where wrk reaches 140,000.
    Ratio(
        WRK, SUBMIT_REQUEST_CLOSED,
        Target("calls/s of arango_submit_request over wrk's requests/s", 0.64, at_least=True),
    ),
    Ratio(SUBMIT_REQUEST, MULTI, Target("arango_submit_request, all at once, over libcurl multi", 0.6)),
)

RATIOS_OF_ASYNC_CLIENTS = tuple(
    Ratio(
        asking(client, question), asking(BINDING_AIO, question),
        Target(f"{client} over libarango.aio, {question}", limit, at_least=True),
    )
    for question, limit in ((HEALTH, 4), (SERVER_ID, 5))
    for client in (PYTHON_ARANGO_ASYNC, AIOARANGODB)
)

RATIOS_OF_DOCUMENTS = tuple(
    Ratio(asking(OPERATION_CALL, operation), asking(LIBCURL, operation),
          Target(f"libarango over libcurl, {operation}", 0.8))
    for operation in ("get", "insert")
) + tuple(
    Ratio(asking(OPERATION_CALL, operation), asking(OPERATION_CALL, SERVER_ID),
          Target(f"{operation} over server_id", 1.2))
    for operation in ("get", "insert")
)

RATIOS_OF_DOCUMENTS_AT_ONCE = tuple(
    Ratio(asking(SUBMIT_CLOSED, operation), asking(MULTI, operation),
          Target(f"arango_submit_with over libcurl multi, {operation}", 0.8))
    for operation in ("get", "insert")
) + tuple(
    Ratio(asking(SUBMIT_CLOSED, operation), asking(SUBMIT_CLOSED, SERVER_ID),
          Target(f"{operation} over server_id", 1.2))
    for operation in ("get", "insert")
)

RATIOS_OF_BATCHES = tuple(
    Ratio(asking(OPERATION_CALL, operation), asking(LIBCURL, operation),
          Target(f"libarango over libcurl, {operation}", 1.3))
    for operation in ("execute", "insert_many")
)


def _ratios_of_python(operations: tuple[str, ...]) -> tuple[Ratio, ...]:
    return tuple(
        Ratio(asking(client, operation), asking(binding, operation),
              Target(f"{client} over {binding}, {operation}", limit, at_least=True))
        for operation in operations
        for client, binding, limit in (
            (PYTHON_ARANGO, BINDING, 10), (PYTHON_ARANGO_ASYNC, BINDING_AIO, 4),
            (AIOARANGODB, BINDING_AIO, 4))
    )


RATIOS_OF_PYTHON_BATCHES = _ratios_of_python(("execute", "insert_many"))

RATIOS_OF_PYTHON_DOCUMENTS = _ratios_of_python(("get", "insert")) + tuple(
    Ratio(asking(binding, operation), asking(binding, SERVER_ID),
          Target(f"{binding}, {operation} over server_id", 1.2))
    for binding in (BINDING, BINDING_AIO)
    for operation in ("get", "insert")
)

RATIOS_OF_CURSORS = (
    Ratio(NEXT, LIBCURL, Target("arango_cursor_next over libcurl", 1.3)),
    Ratio(SUBMITTED, LIBCURL, Target("arango_cursor_submit with prefetch over libcurl", 1.3)),
)

RATIOS_OF_PYTHON_CURSORS = (
    Ratio(PYTHON_ARANGO, BINDING, Target("python-arango over libarango, rows", 3, at_least=True)),
    Ratio(
        PYTHON_ARANGO, BATCHES,
        Target("rows of python-arango over batches of libarango", None, at_least=True)),
)

RATIOS_OF_PREFETCH = (
    Ratio(WAITING, PREFETCHING, Target("prefetch 0 over prefetch 1", 1.6, at_least=True)),
)

RATIOS_OF_IMPORTS = tuple(
    Ratio(asking(dividend, word), asking(divisor, word),
          Target(f"{dividend} over {divisor}, {word}", None))
    for word in ("error", "ignore")
    for dividend, divisor in ((PYTHON_ARANGO, IMPORT), (PYTHON_ARANGO, BINDING))
)

#: CPU seconds of a GB, by contender.
IMPORT_CPU = {
    asking(IMPORT, word): Target(f"arango_import, {word}", 1, " s")
    for word in ("error", "ignore")
}

RATIOS_OF_TLS = tuple(
    Ratio(asking(REQUEST, way), asking(LIBCURL, way),
          Target(f"arango_request over libcurl, {way}", None))
    for way in (TLS_KEPT, TLS_RESUMED, TLS_FULL)
) + tuple(
    Ratio(asking(name, TLS_RESUMED), asking(name, TLS_FULL),
          Target(f"{name}, resumed session over full handshake", None))
    for name in (LIBCURL, REQUEST)
)

RESUMED = Target("new connections that resumed a session", 95, " %", at_least=True)
IDLE_REUSED = Target("connections used again after 5 s idle", 100, " %", at_least=True)

#: The 99th percentile of a blocking call beside submissions.
LATENCY = Target("99th percentile beside submissions", 0.5, " ms")

#: Instructions of one call, by contender.
INSTRUCTIONS = {
    REQUEST: Target("instructions of arango_request", 25_000),
    OPERATION: Target("instructions of arango_cluster_health", 45_000),
    SUBMIT_REQUEST: Target("instructions of arango_submit_request", 35_000),
}

SIZE = Target("stripped library", 700, " kB")
LIBRARIES = Target("libraries that ldd lists", 9)
LOAD_ALONE_TIME = Target("dlopen, nothing being loaded", 2, " ms")
LOAD_TIME = Target("dlopen, libssl, libcrypto and zlib being loaded", 1, " ms")
LOAD_MEMORY = Target("resident memory added by it", 1.5, " MB")
