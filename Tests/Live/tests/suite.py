"""Runs of the live suite in a process of its own, and the parts of its report."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LIVE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Run:
    """A finished run."""

    status: int
    output: str
    #: "" if none was written.
    report: str

    def differences(self) -> set[tuple[str, str, str, str]]:
        """Operation, path, type of the server, type of the test cluster."""
        rows = self._rows("Differences")
        return {(row[0], row[1].strip("`"), row[2], row[3]) for row in rows}

    def outcomes(self) -> dict[str, str]:
        return {row[0]: row[1] for row in self._rows("Operations")}

    def not_called(self) -> dict[str, str]:
        return {row[0]: row[1] for row in self._rows("Operations that were not called")}

    def _rows(self, title: str) -> list[list[str]]:
        found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", self.report, re.DOTALL | re.MULTILINE)
        assert found is not None, self.output
        rows = [line.strip("| ").split(" | ") for line in found[1].splitlines() if line.startswith("| ")]
        return rows[1:]


def run(tmp_path: Path, hosts: Sequence[str], *tests: str, changes: bool = False, password: str = "passwd") -> Run:
    """Runs the suite, or some of its tests, and returns how it ended."""
    report = tmp_path / "live-report.md"
    report.unlink(missing_ok=True)
    environment = {
        **os.environ, "ARANGO_HOSTS": ",".join(hosts), "ARANGO_USERNAME": "root", "ARANGO_PASSWORD": password,
        "ARANGO_ALLOW_CHANGES": "1" if changes else "", "ARANGO_LIVE_REPORT": str(report), "ARANGO_OPTIONS": "{}"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *(str(LIVE / test) for test in tests or ("",))],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return Run(done.returncode, done.stdout + done.stderr,
               report.read_text(encoding="utf-8") if report.exists() else "")
