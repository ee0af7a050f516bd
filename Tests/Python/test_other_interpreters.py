"""The package without features of CPython only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from libarango import _library
from sim_process import FaultyHosts, SimulatedCluster
from test_interpreter import without_slow_callbacks
from waiting import PATIENCE_SECONDS

PROGRAM = Path(__file__).parent / "Support" / "interpreter_program.py"


def check(command: list[str], cluster: SimulatedCluster, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    ended = subprocess.run(
        [*command, ",".join(cluster.endpoints), cluster.password, faulty.hosts[0]],
        env={**os.environ, "ARANGO_LIBRARY": str(Path(_library.find()).resolve())},
        capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert (ended.returncode, without_slow_callbacks(ended.stderr)) == (0, "")
    assert ended.stdout.endswith("fine\n")


def test_the_package_runs_on_pypy(cluster: SimulatedCluster, faulty: FaultyHosts) -> None:
    pypy = shutil.which("pypy3")
    if pypy is None:
        pytest.skip("PyPy is not installed: scripts/setup test installs it")
    check([pypy, str(PROGRAM)], cluster, faulty)


def test_the_package_runs_without_functions_that_keep_the_gil(
        cluster: SimulatedCluster, faulty: FaultyHosts) -> None:
    program = (f"import ctypes, runpy, sys\ndel ctypes.PyDLL\nsys.argv[:1] = []\n"
               f"runpy.run_path({str(PROGRAM)!r}, run_name='__main__')\n")
    check([sys.executable, "-X", "dev", "-c", program, str(PROGRAM)], cluster, faulty)
