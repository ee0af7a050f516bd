"""The size of the library, and the cost of loading it into a process."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from programs import clean_environment, compiled, run
from targets import LIBRARIES, LOAD_ALONE_TIME, LOAD_MEMORY, LOAD_TIME, SIZE


def report(library: Path, folder: Path, processes: int) -> dict[str, Any]:
    """Measures the library's size and libraries, and loads it into fresh processes; prints and
    returns the figures."""
    stripped = folder / "stripped.so"
    run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)])
    # The stripped file, since that one is shipped.
    alone = compiled("load_alone.c", folder, "-ldl")
    loading, empty = (
        float(milliseconds) for milliseconds in run([alone, str(stripped), str(processes)]).split())
    beside = compiled("load.c", folder, "-ldl")
    loads = [run([beside, str(stripped)]).split() for _ in range(processes)]
    figures = (
        (SIZE, stripped.stat().st_size / 1000),
        (LIBRARIES, len(libraries(stripped))),
        (LOAD_ALONE_TIME, loading - empty),
        (LOAD_TIME, median(float(milliseconds) for milliseconds, _ in loads)),
        (LOAD_MEMORY, median(int(kilobytes) for _, kilobytes in loads) / 1024),
    )
    print(f"Loading; medians of {processes} fresh processes")
    for target, value in figures:
        print(target.line(value))
    return {
        "processes": processes,
        "libraries": libraries(stripped),
        "targets": [target.record(value) for target, value in figures],
    }


def libraries(library: Path) -> list[str]:
    """Returns the names of all libraries that ldd lists, the kernel's and the loader included."""
    lines = run(["ldd", str(library)], clean_environment(LC_ALL="C")).splitlines()
    missing = [line.strip() for line in lines if "not found" in line]
    if missing:
        raise SystemExit(f"bench: {library}: {missing[0]}")
    return [line.split()[0] for line in lines]
