"""Large responses: the health of clusters of thousands of servers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rounds
from contenders import c_contenders_of_large_answers, sizes_of
from health_answer import compact, health_of, id_answer
from nginx import serving
from targets import RATIOS_OF_LARGE_ANSWERS

#: The number of servers, and the calls of a round.
_CLUSTERS = ((5_000, 60), (20_000, 15))


def report(folder: Path, quick: bool) -> dict[str, Any]:
    """Measures the programs with the library in the folder; prints and returns the figures."""
    figures: dict[str, Any] = {}
    for servers, calls in _CLUSTERS:
        health = health_of(servers)
        body = compact(health)
        served = folder / f"health-{servers}"
        served.mkdir()
        contenders = c_contenders_of_large_answers(folder, sizes_of(health), calls)
        with serving(body, compact(id_answer()), served) as server:
            times = rounds.measured(
                contenders, server.url, rounds=3 if quick else 15, share=0.1 if quick else 1)
        title = f"Health of {servers:,} servers, {len(body) / 1e6:.1f} MB"
        figures[str(servers)] = {
            "bytes": len(body), **rounds.report(title, times, RATIOS_OF_LARGE_ANSWERS)}
    return figures
