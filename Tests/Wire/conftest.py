"""The library, called from Python, against a host that replays answers and against the model."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "Tests" / "Simulator")]

from libarango import ArangoClient, Database  # noqa: E402
from replay import ReplayHost, well  # noqa: E402
from sim_process import SimulatedCluster  # noqa: E402

@pytest.fixture
def host() -> Iterator[ReplayHost]:
    with ReplayHost(well) as host:
        yield host


@pytest.fixture
def client(host: ReplayHost) -> Iterator[ArangoClient]:
    with ArangoClient(host.url) as client:
        yield client


@pytest.fixture
def db(client: ArangoClient) -> Database:
    return client.db("_system", "root", "passwd")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--coordinators", 1, "--time-scale", 0.01, "--allow-admin-execute") as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """1 coordinator, 3 DB-Servers, 3 agents, as at their start."""
    one_cluster.reset()
    return one_cluster
