"""The latency of blocking calls while their client is idle, and beside its submissions."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from programs import compiled_with_arango, run
from targets import LATENCY

# As latency_loop.c has them.
_SUBMISSIONS = 1000
_WAYS = {"quiet": "quiet", "busy": f"{_SUBMISSIONS:,} submissions under way"}


def report(folder: Path, url: str, size: int, calls: int, rounds: int) -> dict[str, Any]:
    """Measures `calls` calls in each round; the answer has `size` bytes. Prints and returns the
    medians of the rounds."""
    program = compiled_with_arango("latency_loop.c", folder, "-pthread")
    said: dict[str, list[list[str]]] = {way: [] for way in _WAYS}
    for _ in range(rounds):
        for way, lines in said.items():
            lines.append(run([program, way, url, str(calls)]).split())
            if int(lines[-1][2]) != size:
                raise SystemExit(f"bench: {program} read {lines[-1][2]}, not {size}")
    print(f"A blocking arango_request, in microseconds; medians of {rounds} rounds")
    print(f"  {'':<48} {'p50':>10} {'p99':>10}")
    figures: dict[str, Any] = {"rounds": rounds, "calls": calls}
    for way, title in _WAYS.items():
        half, most = (median(float(line[column]) for line in said[way]) for column in (0, 1))
        print(f"  {title:<48} {half:>10.1f} {most:>10.1f}")
        figures[way] = {"p50_us": half, "p99_us": most}
    milliseconds = figures["busy"]["p99_us"] / 1e3
    print(LATENCY.line(milliseconds))
    figures["targets"] = [LATENCY.record(milliseconds)]
    return figures
