"""Many requests at once: what submissions and Python's clients make of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import latency
import rounds
import submitting
from contenders import Contender, Sizes
from processors import Processors
from targets import RATIOS_AT_ONCE, RATIOS_OF_ASYNC_CLIENTS


def report(
    in_c: list[Contender], in_python: list[Contender], url: str, folder: Path, sizes: Sizes,
    processors: Processors, quick: bool,
) -> dict[str, Any]:
    """Measures the contenders, and what submissions take and do to others; prints and returns the
    figures."""
    with processors.used(processors.beside_the_server()):
        times = rounds.measured(in_c, url, rounds=3 if quick else 15, share=0.1 if quick else 1)
        figures = rounds.report("One of many calls at once", times, RATIOS_AT_ONCE)
        figures["submitting"] = submitting.report(
            folder, url, submissions=1_000 if quick else 10_000, processes=3 if quick else 9)
    with processors.used(processors.all):
        times = rounds.measured(
            in_python, url, rounds=3 if quick else 15, share=0.1 if quick else 1)
        figures["async_clients"] = rounds.report(
            "One of many calls at once, from Python", times, RATIOS_OF_ASYNC_CLIENTS)
    with processors.used(processors.one_for_all()):
        figures["latency"] = latency.report(
            folder, url, sizes.body, calls=100 if quick else 1_000, rounds=3 if quick else 9)
    return figures
