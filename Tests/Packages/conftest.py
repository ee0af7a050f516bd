"""Fixtures: the simulated cluster, and an installation of the library in a temporary folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests" / "Simulator"), str(ROOT / "Tests" / "Python" / "Support"),
                str(Path(__file__).parent / "Support")]

from certificates import Certificates  # noqa: E402
from installation import Installation  # noqa: E402
from sim_process import SimulatedCluster  # noqa: E402

#: The library under test: the folders of dist are named after the kinds of build.
LIBRARY = Path(os.environ.get("ARANGO_LIBRARY", ROOT / "dist" / "embedded" / "libarango.so"))


@pytest.fixture(scope="session")
def cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """An installation below /usr/local of a temporary root."""
    root = tmp_path_factory.mktemp("installed")
    return Installation.make(root, LIBRARY.parent.name, tmp_path_factory.mktemp("tools"))


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))
