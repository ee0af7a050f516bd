from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from sim_process import FaultyHosts, SimulatedCluster

settings.register_profile("simulator", database=None, deadline=None, max_examples=60)
settings.load_profile("simulator")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster() as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers, 3 agents, as at their start."""
    one_cluster.reset()
    return one_cluster


@pytest.fixture
def faulty() -> Iterator[FaultyHosts]:
    with FaultyHosts("--hosts", 2) as hosts:
        yield hosts
