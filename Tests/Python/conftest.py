"""The simulated cluster and the hosts that misbehave, and a client of each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[2]
BINDING = ROOT / "bindings" / "python"

sys.path[:0] = [str(BINDING), str(ROOT / "Tests" / "Simulator"), str(Path(__file__).parent)]
# Of the programs that tests start.
os.environ["PYTHONPATH"] = str(BINDING)

from libarango import ArangoClient, Database  # noqa: E402
from sim_process import FaultyHosts, SimulatedCluster  # noqa: E402

settings.register_profile("binding", database=None, deadline=None, max_examples=100)
settings.load_profile("binding")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers, 3 agents, as at their start."""
    one_cluster.reset()
    return one_cluster


@pytest.fixture
def client(cluster: SimulatedCluster) -> Iterator[ArangoClient]:
    with ArangoClient(cluster.endpoints) as client:
        yield client


@pytest.fixture
def db(client: ArangoClient, cluster: SimulatedCluster) -> Database:
    return client.db("_system", cluster.username, cluster.password)


@pytest.fixture(scope="session")
def one_pair_of_faulty_hosts() -> Iterator[FaultyHosts]:
    with FaultyHosts("--hosts", 2) as hosts:
        yield hosts


@pytest.fixture
def faulty(one_pair_of_faulty_hosts: FaultyHosts) -> FaultyHosts:
    """Two hosts that behave until they are told otherwise."""
    for host in range(2):
        one_pair_of_faulty_hosts.fault(host, "none")
    one_pair_of_faulty_hosts.forget_requests()
    return one_pair_of_faulty_hosts
