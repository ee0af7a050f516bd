"""Fixtures: the simulated cluster, faulty hosts, and a client of each."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[2]
BINDING = ROOT / "bindings" / "python"

#: True if the tests are for the installed package in place of the checkout's.
INSTALLED = os.environ.get("ARANGO_INSTALLED") == "1"

sys.path[:0] = [*([] if INSTALLED else [str(BINDING)]), str(ROOT / "Tests" / "Simulator"),
                str(Path(__file__).parent / "Support")]
# The drivers of calls that are there.
sys.path.append(str(ROOT / "Tests" / "Resilience" / "Support"))
# Of the programs that tests start.
if not INSTALLED:
    os.environ["PYTHONPATH"] = str(BINDING)
# A shell that runs the tests in the background has them ignore SIGINT, and so the programs.
signal.signal(signal.SIGINT, signal.default_int_handler)

from certificates import Certificates  # noqa: E402
from environment import Environment  # noqa: E402
from exchange_client import ExchangingClient  # noqa: E402
from libarango import ArangoClient, Database  # noqa: E402
from pending_client import PendingClient  # noqa: E402
from sim_process import FaultyHosts, SimulatedCluster  # noqa: E402
from submission_client import SubmittingClient  # noqa: E402
from superuser_proxy import SuperuserProxy  # noqa: E402

# Neither an example nor all of them have a time limit: on a busy machine each takes long.
settings.register_profile("binding", database=None, deadline=None, max_examples=100,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("binding")


@pytest.fixture(scope="session")
def one_cluster() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--time-scale", 0.01, "--allow-admin-execute") as cluster:
        yield cluster


@pytest.fixture
def cluster(one_cluster: SimulatedCluster) -> SimulatedCluster:
    """3 coordinators, 3 DB-Servers and 3 agents in their initial state."""
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
    """Two hosts without faults until a test sets one."""
    for host in range(2):
        one_pair_of_faulty_hosts.fault(host, "none")
    one_pair_of_faulty_hosts.forget_requests()
    return one_pair_of_faulty_hosts


@pytest.fixture(scope="session")
def gates(one_cluster: SimulatedCluster) -> Iterator[tuple[SuperuserProxy, SuperuserProxy]]:
    """Proxies to a coordinator and to a DB-Server that authenticate as a superuser."""
    secret = one_cluster.jwt_secret
    with (SuperuserProxy(one_cluster.coordinators[0].endpoint, secret) as coordinator,
          SuperuserProxy(one_cluster.dbservers[0].endpoint, secret) as dbserver):
        yield coordinator, dbserver


@pytest.fixture
def env(cluster: SimulatedCluster,
        gates: tuple[SuperuserProxy, SuperuserProxy]) -> Iterator[Environment]:
    hosts = [cluster.endpoints[0], *(gate.endpoint for gate in gates)]
    # A test may reset the cluster on its way, which closes connections.
    clients = [ArangoClient(host, max_idle_connections=0) for host in hosts]
    yield Environment(cluster, *(client.db(password=cluster.password) for client in clients))
    for client in clients:
        client.close()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def ca(certificates: Certificates) -> str:
    """The file with the authority that clients are told to trust."""
    return str(certificates.known.file)


#: The ways to make a call over the library's own connections.
OWN_CONNECTIONS: dict[str, type[ArangoClient]] = {
    "blocking": ArangoClient, "pending": PendingClient, "submitted": SubmittingClient}
#: These, and the caller's own HTTP stack.
DRIVERS: dict[str, type[ArangoClient]] = {**OWN_CONNECTIONS, "exchanged": ExchangingClient}


@pytest.fixture(params=OWN_CONNECTIONS)
def new_client(request: pytest.FixtureRequest) -> type[ArangoClient]:
    """A client class for each kind of call over the library's own connections."""
    return OWN_CONNECTIONS[request.param]


@pytest.fixture(params=DRIVERS)
def new_client_of_any_driver(request: pytest.FixtureRequest) -> type[ArangoClient]:
    """A client class for each kind of call, the caller's HTTP stack included."""
    return DRIVERS[request.param]
