"""A program with Python inside, and subinterpreters that each import libarango."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from compiler import compile_program
from conftest import PROGRAMS
from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

#: Debian's, whose library is a shared one.
CONFIGURATION = Path("/usr/bin/python3-config")


def configuration(*options: str) -> list[str]:
    return shlex.split(subprocess.run([CONFIGURATION, "--embed", *options], check=True,
                                      capture_output=True, text=True).stdout)


@pytest.mark.skipif(not CONFIGURATION.exists(),
                    reason="python3-dev is not installed: scripts/setup hosts installs it")
def test_interpreters_import_the_package_one_after_the_other(
        cluster: SimulatedCluster, environment: dict[str, str], tmp_path: Path) -> None:
    program = compile_program(tmp_path / "subinterpreters", "subinterpreters.c",
                              *configuration("--includes"), *configuration("--ldflags"))
    ended = subprocess.run(
        [program, PROGRAMS / "interpreter_calls.py"],
        env={**os.environ, **environment, "ARANGO_HOSTS": ",".join(cluster.endpoints),
             "ARANGO_PASSWORD": cluster.password, "PYTHONHOME": configuration("--prefix")[0]},
        capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.split() == ["fine"] * 6
