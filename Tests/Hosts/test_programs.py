"""Programs that are linked, load the library or exit in unusual ways."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from certificates import Certificates
from compiler import compile_program, linked
from conftest import LIBRARY
from sim_process import SimulatedCluster
from tls_gate import TLSGate
from waiting import PATIENCE_SECONDS


def run(*command: str | Path, **environment: str | Path) -> str:
    """Returns the output of a program that succeeds."""
    ended = subprocess.run(
        command, env={**os.environ, "ARANGO_LIBRARY": str(LIBRARY), **environment},
        capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    return ended.stdout


def test_addresses_of_functions_in_position_dependent_code(
        cluster: SimulatedCluster, tmp_path: Path) -> None:
    program = compile_program(tmp_path / "addresses", "addresses.c", "-no-pie", "-fno-pic",
                              *linked(LIBRARY))
    assert run(program, cluster.endpoints[0], cluster.password) == ""


@pytest.mark.skipif(LIBRARY.parent.name == "static",
                    reason="a static program cannot load the library with the full Swift runtime")
@pytest.mark.parametrize("option", ["-static", "-static-pie"])
def test_a_static_program_makes_blocking_calls(
        cluster: SimulatedCluster, tmp_path: Path, option: str) -> None:
    # ld warns that dlopen needs the glibc with which the program was linked.
    program = compile_program(tmp_path / "static_program", "static_program.c", option)
    assert run(program, cluster.endpoints[0], cluster.password) == ""
    health = [each for each in cluster.requests() if each["path"].endswith("/health")]
    assert len(health) == 10


def test_unloading_and_loading_leaves_nothing_behind(
        cluster: SimulatedCluster, tmp_path: Path) -> None:
    program = compile_program(tmp_path / "load_repeatedly", "load_repeatedly.c")
    first, last = run(program, cluster.endpoints[0], cluster.password).splitlines()
    assert first == last and first.endswith(" 1")


def test_a_daemon_keeps_its_files(cluster: SimulatedCluster, tmp_path: Path) -> None:
    program = compile_program(tmp_path / "closed_descriptors", "closed_descriptors.c")
    run(program, cluster.endpoints[0], cluster.password)


@pytest.mark.parametrize("first", ["constructor", "main", "exit"])
def test_calls_during_the_exit_of_a_program(
        cluster: SimulatedCluster, certificates: Certificates, tmp_path: Path,
        first: str) -> None:
    program = compile_program(tmp_path / "exit_handlers", "exit_handlers.cpp", *linked(LIBRARY),
                              "-pthread", compiler="g++")
    with TLSGate(cluster.endpoints[0], certificates.good) as gate:
        output = run(program, URL=gate.endpoint, CA=certificates.known.file,
                     PASSWORD=cluster.password, FIRST=first)
    assert output.splitlines() == [*["thread-local object"] * 2, "exit handler", "static object"]
