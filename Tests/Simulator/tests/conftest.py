from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from sim_process import FaultyHosts, SimulatedCluster

# Neither an example nor all of them have a time limit: on a busy machine each takes long.
settings.register_profile("simulator", database=None, deadline=None, max_examples=60,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("simulator")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--still-clock") as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers, 3 agents, as at their start. Time passes when a test steps it
    forward, and not while the machine does something else."""
    one_cluster.reset()
    return one_cluster


@pytest.fixture
def faulty() -> Iterator[FaultyHosts]:
    with FaultyHosts("--hosts", 2) as hosts:
        yield hosts
