"""Many requests at once, by submissions and by Python's asynchronous clients."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import latency
import rounds
import submitting
from contenders import WRK, Contender, Sizes
from processors import Processors
from targets import RATIOS_AT_ONCE, RATIOS_OF_ASYNC_CLIENTS
from wrk import wrk


def report(
    in_c: list[Contender], in_python: list[Contender], url: str, folder: Path, sizes: Sizes,
    processors: Processors, quick: bool,
) -> dict[str, Any]:
    """Measures the contenders, and what submissions take and do to others; prints and returns the
    figures."""
    with processors.used(processors.beside_the_server()):
        limit, missing = wrk(WRK, calls=in_c[0].calls, size=sizes.body)
        for sentence in missing:
            print(sentence)
        times = rounds.measured(
            [*in_c, *limit], url, rounds=3 if quick else 15, share=0.1 if quick else 1)
        figures = rounds.report("One of many calls, C", times, RATIOS_AT_ONCE)
        figures["submitting"] = submitting.report(
            folder, url, submissions=1_000 if quick else 10_000, processes=3 if quick else 9)
    with processors.used(processors.all):
        times = rounds.measured(
            in_python, url, rounds=3 if quick else 15, share=0.1 if quick else 1)
        figures["async_clients"] = rounds.report(
            "One of many calls, Python, 64 tasks", times, RATIOS_OF_ASYNC_CLIENTS)
    with processors.used(processors.one_for_all()):
        figures["latency"] = latency.report(
            folder, url, sizes.body, calls=100 if quick else 1_000, rounds=3 if quick else 9)
    return figures
