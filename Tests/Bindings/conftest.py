"""Fixtures: the simulated cluster and the languages."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests" / "Simulator"), str(Path(__file__).parent / "Support")]
# A shell that runs the tests in the background has them ignore SIGINT, and so the programs.
signal.signal(signal.SIGINT, signal.default_int_handler)

from languages import Language, languages  # noqa: E402
from sim_process import SimulatedCluster  # noqa: E402

#: The results of builds are kept: a second run builds what has changed.
LANGUAGES = languages(ROOT / ".build-bindings")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """Three coordinators in their initial state."""
    one_cluster.reset()
    return one_cluster


@pytest.fixture(params=LANGUAGES, ids=repr)
def language(request: pytest.FixtureRequest) -> Language:
    return request.param  # type: ignore[no-any-return]
