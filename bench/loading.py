"""What it costs to have the library in a process."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from programs import compiled, run
from targets import LOAD_MEMORY, LOAD_TIME, SIZE


def report(library: Path, folder: Path, processes: int) -> dict[str, Any]:
    """Measures the library's size, and its loading in so many fresh processes; prints and returns
    the figures."""
    stripped = folder / "stripped.so"
    run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)])
    program = compiled("load.c", folder, "-ldl")
    # The stripped one, since that is what is shipped.
    loads = [run([program, str(stripped)]).split() for _ in range(processes)]
    figures = (
        (SIZE, stripped.stat().st_size / 1000),
        (LOAD_TIME, median(float(milliseconds) for milliseconds, _ in loads)),
        (LOAD_MEMORY, median(int(kilobytes) for _, kilobytes in loads) / 1024),
    )
    print(f"Loading; medians of {processes} fresh processes")
    for target, value in figures:
        print(target.line(value))
    return {
        "processes": processes,
        "targets": [target.record(value) for target, value in figures],
    }
