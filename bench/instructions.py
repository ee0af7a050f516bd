"""The instructions of one call, which hardly differ from run to run, by valgrind's callgrind."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from contenders import Contender
from programs import run
from targets import INSTRUCTIONS


def report(
    contenders: list[Contender], url: str, folder: Path, fewer: int, more: int
) -> dict[str, Any]:
    """Counts the instructions of each contender, less what starting and warming up takes; prints
    and returns them, and leaves the profiles in the folder."""
    print(f"Instructions of one call, by callgrind: {more} calls less {fewer}")
    if shutil.which("valgrind") is None:
        print("  not measured: valgrind is not installed")
        return {}
    counts: dict[str, float] = {}
    for contender in contenders:
        few, many = (_total(contender, url, folder, calls) for calls in (fewer, more))
        counts[contender.name] = (many - few) / (more - fewer)
        print(f"  {contender.title:<48} {counts[contender.name]:>10.0f}")
    targets: list[dict[str, Any]] = []
    for name, target in INSTRUCTIONS.items():
        print(target.line(counts[name]))
        targets.append(target.record(counts[name]))
    return {"calls": counts, "targets": targets}


def _total(contender: Contender, url: str, folder: Path, calls: int) -> int:
    # The run of more calls comes last and stays.
    profile = folder / f"{contender.name}.callgrind"
    run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *contender.command,
         url, str(calls)],
        contender.environment,
    )
    for line in profile.read_text().splitlines():
        if line.startswith("summary:"):
            return int(line.split()[1])
    raise SystemExit(f"bench: callgrind counted nothing of {contender.title}")
