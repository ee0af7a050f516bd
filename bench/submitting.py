"""The memory and the threads of submissions."""

from __future__ import annotations

import socket
from pathlib import Path
from statistics import median
from typing import Any

from programs import compiled_with_arango, run


def report(folder: Path, url: str, submissions: int, processes: int) -> dict[str, Any]:
    """Measures fresh processes with a number of submissions each, by the library in the folder;
    prints and returns the medians."""
    loop, waiting = (
        compiled_with_arango(source, folder) for source in ("submit_loop.c", "submit_waiting.c"))
    # A server that accepts connections and never answers.
    with socket.create_server(("127.0.0.1", 0), backlog=16) as silent:
        silent_url = "http://{}:{}".format(*silent.getsockname())
        waits = [run([waiting, silent_url, str(submissions)]).split() for _ in range(processes)]
    peaks = [run([loop, "raw", "all", url, str(submissions)]).split()[2:] for _ in range(processes)]
    figures = {
        "peak_mb": median(int(kilobytes) for kilobytes, _ in peaks) / 1024,
        "threads": median(int(threads) for _, threads in peaks),
        "waiting_kb": median(float(kilobytes) for kilobytes, _ in waits),
    }
    print(f"{submissions} submissions at once; medians of {processes} fresh processes")
    for name, value, unit in (
        ("memory at the peak, all results taken out at the end", figures["peak_mb"], " MB"),
        ("memory of one that waits", figures["waiting_kb"], " kB"),
        ("threads", figures["threads"], ""),
    ):
        shown = f"{value:.2f}{unit}" if unit else f"{value:g}"
        print(f"  {name:<62} {shown:>10}")
    return {"submissions": submissions, "processes": processes, **figures}
