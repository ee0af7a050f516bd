"""Fixtures: the simulated cluster, faulty hosts, and the library under test."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs"
BINDING = ROOT / "bindings" / "python"
sys.path[:0] = [str(Path(__file__).parent / "Support"), str(ROOT / "Tests" / "Simulator"),
                str(ROOT / "Tests" / "Python" / "Support"),
                str(ROOT / "Tests" / "Packages" / "Support")]
# A shell that runs the tests in the background has them ignore SIGINT, and so the programs.
signal.signal(signal.SIGINT, signal.default_int_handler)

from certificates import Certificates  # noqa: E402
from sim_process import FaultyHosts, SimulatedCluster  # noqa: E402

LIBRARY = Path(os.environ.get("ARANGO_LIBRARY", ROOT / "dist" / "embedded" / "libarango.so"))


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers and 3 agents in their initial state."""
    one_cluster.reset()
    return one_cluster


@pytest.fixture
def faulty() -> Iterator[FaultyHosts]:
    with FaultyHosts("--hosts", 1) as hosts:
        yield hosts


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def environment() -> Iterator[dict[str, str]]:
    """The variables of a program that imports libarango. The folder is readable for every user."""
    with tempfile.TemporaryDirectory(prefix="arango-hosts-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        library = shutil.copy(LIBRARY, folder / "libarango.so.0")
        shutil.copytree(BINDING / "libarango", folder / "python" / "libarango",
                        ignore=shutil.ignore_patterns("__pycache__", "*.so*"))
        yield {"ARANGO_LIBRARY": str(library), "PYTHONPATH": str(folder / "python")}
