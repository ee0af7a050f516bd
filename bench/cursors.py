"""The rows of a cursor, and the gain of prefetch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rounds
from contenders import (
    BATCHES,
    BINDING,
    LIBCURL,
    NEXT,
    PREFETCHING,
    PYTHON_ARANGO,
    SUBMITTED,
    WAITING,
    Contender,
    PythonClients,
)
from data_answers import DOCUMENTS, NEXT_PATH, batch
from health_answer import compact
from processors import Processors
from programs import clean_environment, compiled, compiled_with_arango
from slow_server import serving_slowly
from targets import RATIOS_OF_CURSORS, RATIOS_OF_PREFETCH, RATIOS_OF_PYTHON_CURSORS, Target

#: The batches of a cursor of a million rows.
_BATCHES = 1_000

#: The time for which the slow server works before each batch, and its consumer after it.
_WORK_SECONDS = 0.005


def report(
    clients: PythonClients, url: str, folder: Path, processors: Processors, quick: bool
) -> dict[str, Any]:
    """Measures the library in the folder beside libcurl, and the binding beside python-arango; prints
    and returns the figures."""
    count, share = (1, 0.02) if quick else (5, 1)
    figures: dict[str, Any] = {}
    with processors.used(processors.one_for_all()):
        for name, what, contenders, wanted in (
            ("c", "C", _in_c(folder), RATIOS_OF_CURSORS),
            ("python", "Python", _in_python(clients), RATIOS_OF_PYTHON_CURSORS),
        ):
            times = rounds.measured(contenders, url, rounds=count, share=share)
            figures[name] = rounds.report(
                f"A batch of {DOCUMENTS:,} rows of a cursor, {what}", times, wanted)
            figures[name]["rows_per_second"] = _rows_per_second(times)
    with processors.used(processors.all), serving_slowly(
            compact(batch(has_more=True)), _WORK_SECONDS) as slow:
        times = rounds.measured(
            _prefetching(folder), slow, rounds=count, share=0.1 if quick else 1)
        figures["prefetch"] = rounds.report(
            f"A batch of a server and a consumer that work {_WORK_SECONDS * 1e3:g} ms each", times,
            RATIOS_OF_PREFETCH)
    return figures


def _rows_per_second(times: list[rounds.Times]) -> dict[str, float]:
    figures = {of_one.contender.name: DOCUMENTS * 1e6 / of_one.median for of_one in times}
    for of_one in times:
        print(Target(of_one.contender.title, None, " rows/s").line(figures[of_one.contender.name]))
    return figures


def _in_c(folder: Path) -> list[Contender]:
    curl = compiled("curl_data_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("cursor_loop.c", folder)
    empty = folder / "empty"
    empty.touch()
    size, clean = len(compact(batch(has_more=True))), clean_environment()
    return [
        Contender(LIBCURL, "libcurl, C", [curl, NEXT_PATH, str(empty)], _BATCHES, size, clean),
        Contender(NEXT, "arango_cursor_next, C", [arango, "next", "0", "0"], _BATCHES, DOCUMENTS, clean),
        Contender(
            SUBMITTED, "arango_cursor_submit with prefetch, C", [arango, "submit", "1", "0"], _BATCHES,
            DOCUMENTS, clean),
    ]


def _in_python(clients: PythonClients) -> list[Contender]:
    found: list[Contender] = []
    for client, title, batches in (
        (BINDING, "rows", _BATCHES // 2), (BATCHES, "batches", _BATCHES),
        (PYTHON_ARANGO, "rows", _BATCHES // 10),
    ):
        one = clients.found("cursor_loop.py", client)
        if one is not None:
            found.append(
                Contender(client, f"{client.partition('-batches')[0]} {one.version}, {title}, Python",
                          one.command, batches, DOCUMENTS, one.environment))
    return found


def _prefetching(folder: Path) -> list[Contender]:
    arango = compiled_with_arango("cursor_loop.c", folder)
    microseconds, clean = str(_WORK_SECONDS * 1e6), clean_environment()
    return [
        Contender(name, title, [arango, "next", prefetch, microseconds], 100, DOCUMENTS, clean)
        for name, title, prefetch in (
            (WAITING, "arango_cursor_next, prefetch 0", "0"),
            (PREFETCHING, "arango_cursor_next, prefetch 1", "1"))
    ]
