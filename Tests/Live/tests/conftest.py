"""Fixtures: clusters on which the live suite is played."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from libarango import ArangoClient, Database  # noqa: E402
from reference import furnish  # noqa: E402
from sim_process import SimulatedCluster  # noqa: E402


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers and 3 agents in their initial state, with a graph and a view."""
    one_cluster.reset()
    with ArangoClient(one_cluster.endpoints) as client:
        furnish(client.db("_system", password=one_cluster.password))
    one_cluster.forget_requests()
    return one_cluster


@pytest.fixture
def database(cluster: SimulatedCluster) -> Iterator[Database]:
    with ArangoClient(cluster.endpoints) as client:
        yield client.db("_system", password=cluster.password)
