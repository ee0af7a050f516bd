"""TLS: calls over a kept connection, over new ones, and after a connection was idle."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import rounds
from contenders import (
    LIBCURL,
    REQUEST,
    TLS_FULL,
    TLS_KEPT,
    TLS_RESUMED,
    Contender,
    Sizes,
    asking,
    c_contenders,
)
from nginx import Server
from programs import compiled_with_arango, run
from targets import IDLE_REUSED, RATIOS_OF_TLS, RESUMED

# Seconds. nginx writes its log after it has sent the response.
_LOG_LIMIT = 60

_IDLE_SECONDS, _IDLE_CLIENTS = 5, 10


def report(folder: Path, server: Server, sizes: Sizes, quick: bool) -> dict[str, Any]:
    """Measures libcurl and the library in the folder; prints and returns the figures."""
    contenders = {each.name: each for each in _contenders(folder, server, sizes)}
    times = rounds.measured(
        list(contenders.values()), server.tls_url, rounds=3 if quick else 15,
        share=0.1 if quick else 1)
    figures = rounds.report("One call over TLS", times, RATIOS_OF_TLS)
    new = contenders[asking(REQUEST, TLS_RESUMED)]
    full = contenders[asking(REQUEST, TLS_FULL)]
    # With a server that resumes nothing, the count must be zero.
    if _resumed(full, server.full_log):
        raise SystemExit("bench: a server that resumes no session has resumed one")
    values = (
        (RESUMED, 100 * _resumed(new, server.resuming_log)),
        (IDLE_REUSED, 100 * _idle_reused(folder, server)),
    )
    for target, value in values:
        print(target.line(value))
    return {**figures, "targets": [target.record(value) for target, value in values]}


def _contenders(folder: Path, server: Server, sizes: Sizes) -> list[Contender]:
    found: list[Contender] = []
    for contender in c_contenders(folder, sizes):
        if contender.name not in (LIBCURL, REQUEST):
            continue
        for way, connection, calls, url in (
            (TLS_KEPT, "kept", 2000, server.tls_url),
            (TLS_RESUMED, "new", 100, server.tls_url),
            (TLS_FULL, "new", 100, server.full_handshake_url),
        ):
            found.append(
                replace(
                    contender, name=asking(contender.name, way),
                    title=f"{contender.name}, {way}",
                    command=[*contender.command, str(server.certificate), connection],
                    calls=calls, url=url,
                )
            )
    return found


def _resumed(contender: Contender, log: Path) -> float:
    """Returns the share of a program's connections that resumed a session."""
    before = _lines(log, 0)
    contender.measure("", contender.calls)
    # The calls before the program starts its clock count, too.
    connections = _lines(log, len(before) + contender.calls)[len(before):]
    return sum(line.split()[2] == "r" for line in connections) / len(connections)


def _idle_reused(folder: Path, server: Server) -> float:
    """Returns the share of connections that were used again after they were idle."""
    program = compiled_with_arango("idle_loop.c", folder)
    run([program, str(server.certificate), str(_IDLE_SECONDS), server.tls_url,
         str(_IDLE_CLIENTS)])
    requests = [line.split() for line in _lines(server.requests_log, 2 * _IDLE_CLIENTS)]
    first = {connection for connection, number, _ in requests[:_IDLE_CLIENTS] if number == "1"}
    if len(first) != _IDLE_CLIENTS:
        raise SystemExit("bench: clients shared a connection")
    again = requests[_IDLE_CLIENTS:]
    return sum(number == "2" and each in first for each, number, _ in again) / len(again)


def _lines(log: Path, count: int) -> list[str]:
    """Returns the lines of a log once there are at least `count`."""
    end = time.monotonic() + _LOG_LIMIT
    while True:
        lines = log.read_text().splitlines() if log.exists() else []
        if len(lines) >= count:
            return lines
        if time.monotonic() > end:
            raise SystemExit(f"bench: {log.name} has {len(lines)} lines, not {count}")
        time.sleep(0.01)
