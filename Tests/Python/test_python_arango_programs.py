"""Programs from the tests of python-arango: clients, clusters and exceptions."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

import libarango
from libarango import (ArangoClient, ArangoClientError, ArangoServerError, ClusterEndpointsError,
                       ClusterHealthError, ClusterMaintenanceModeError, ClusterRebalanceError,
                       ClusterServerCountError, ClusterServerEngineError, ClusterServerIDError,
                       ClusterServerModeError, ClusterServerRoleError,
                       ClusterServerStatisticsError, ClusterServerVersionError, Database,
                       DefaultHTTPClient, Response, ServerConnectionError, errno)
from sim_process import SimulatedCluster

Copied = Callable[[Any], Any]

#: A client or database itself, and what a pickle makes of it.
COPIED: dict[str, Copied] = {"itself": lambda thing: thing,
                             "pickled": lambda thing: pickle.loads(pickle.dumps(thing))}


@pytest.fixture(params=COPIED)
def copied(request: pytest.FixtureRequest) -> Copied:
    return COPIED[request.param]


# --- clients ------------------------------------------------------------------------------------

@pytest.mark.parametrize("hosts, expected", [
    ("http://127.0.0.1:8529", ["http://127.0.0.1:8529"]),
    ("http://127.0.0.1:8529,http://localhost:8529",
     ["http://127.0.0.1:8529", "http://localhost:8529"]),
    (["http://127.0.0.1:8529", "http://localhost:8529"],
     ["http://127.0.0.1:8529", "http://localhost:8529"])])
def test_a_client_has_its_attributes(copied: Copied, hosts: Any, expected: list[str]) -> None:
    client = copied(ArangoClient(hosts, host_resolver="random"))
    assert client.version == libarango.__version__
    assert client.hosts == expected
    for host in expected:
        assert repr(client).startswith("<ArangoClient ") and host in repr(client)


def test_verify_succeeds_with_valid_credentials(copied: Copied, cluster: SimulatedCluster) -> None:
    client = copied(ArangoClient(cluster.endpoints))
    for verify in (False, True):
        db = copied(client.db("_system", cluster.username, cluster.password, verify=verify))
        assert isinstance(db, Database)
        assert (db.name, db.db_name, db.username) == ("_system", "_system", cluster.username)
        assert db.version()


def test_verify_fails_with_invalid_credentials(copied: Copied, cluster: SimulatedCluster) -> None:
    client = copied(ArangoClient(cluster.endpoints))
    for name, username, password in (("_system", cluster.username, "bad"),
                                     ("_system", "bad", cluster.password),
                                     ("bad", "bad", "bad")):
        with pytest.raises(ServerConnectionError) as raised:
            client.db(name, username, password, verify=True)
        assert raised.value.http_code == 401
    client = copied(ArangoClient("http://127.0.0.1:1"))
    with pytest.raises(ServerConnectionError):
        client.db("_system", verify=True)


class Counting(DefaultHTTPClient):
    """Counts the requests and forwards them."""

    def __init__(self) -> None:
        super().__init__(request_timeout=30)
        self.counter: Counter[str] = Counter()

    def send_request(self, *arguments: Any, **named: Any) -> Response:
        self.counter[named["method"]] += 1
        return super().send_request(*arguments, **named)


def test_a_custom_http_client(copied: Copied, cluster: SimulatedCluster) -> None:
    http = Counting()
    client = copied(ArangoClient(cluster.endpoints, http_client=http))
    db = client.db("_system", cluster.username, cluster.password)
    db.version()
    db.set_log_levels(agency="DEBUG")
    used = client._stack._http
    assert used.counter == {"get": 1, "put": 1} and used.request_timeout == 30


def write_sorted(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def read_marked(text: str) -> Any:
    value = json.loads(text)
    return {**value, "marked": True} if isinstance(value, dict) else value


def test_a_custom_serializer_and_deserializer(copied: Copied, cluster: SimulatedCluster) -> None:
    client = copied(ArangoClient(cluster.endpoints, serializer=write_sorted,
                                 deserializer=read_marked))
    db = copied(client.db("_system", cluster.username, cluster.password))
    db.request("POST", "/_api/collection", body={"name": "x", "isSystem": False})
    sent = [request for request in cluster.requests() if request["method"] == "POST"]
    assert sent[0]["body"] == '{"isSystem": false, "name": "x"}'
    assert db.cluster.health()["marked"] is True


# --- clusters -----------------------------------------------------------------------------------

@pytest.fixture
def system(copied: Copied, cluster: SimulatedCluster) -> Database:
    client = ArangoClient(cluster.endpoints[0])
    db: Database = copied(client.db("_system", cluster.username, cluster.password))
    return db


@pytest.fixture
def stranger(copied: Copied, cluster: SimulatedCluster) -> Database:
    """A database with an unknown user."""
    db: Database = copied(ArangoClient(cluster.endpoints[0]).db("_system", "bad", "bad"))
    return db


def test_the_servers_of_a_cluster_are_listed(system: Database, cluster: SimulatedCluster) -> None:
    servers = system.cluster
    server_id = servers.server_id()
    assert server_id == cluster.coordinators[0].id
    assert servers.server_role() == "COORDINATOR"
    assert servers.server_mode() == "default"
    assert servers.server_version(server_id)["server"] == "arango"
    assert servers.server_engine(server_id)["name"] == "rocksdb"
    assert "enabled" in servers.server_statistics(server_id)
    assert "Health" in servers.health()
    assert len(servers.endpoints()) == 3 and "tcp" in "".join(servers.endpoints())
    assert "numberOfCoordinators" in servers.server_count()


def test_a_cluster_is_put_into_maintenance(system: Database, cluster: SimulatedCluster) -> None:
    assert "warning" in system.cluster.toggle_maintenance_mode("on")
    assert "warning" in system.cluster.toggle_maintenance_mode("off")
    server_id = cluster.dbservers[0].id
    system.cluster.toggle_server_maintenance_mode(server_id, "maintenance", timeout=30)
    assert system.cluster.server_maintenance_mode(server_id)["Mode"] == "maintenance"
    system.cluster.toggle_server_maintenance_mode(server_id, "normal")
    assert system.cluster.server_maintenance_mode(server_id) == {}


def test_a_cluster_is_rebalanced(system: Database) -> None:
    imbalance = system.cluster.calculate_imbalance()
    assert {"leader", "shards"} <= set(imbalance)
    plan = system.cluster.calculate_rebalance_plan()
    assert {"imbalanceBefore", "imbalanceAfter", "moves"} <= set(plan)
    assert system.cluster.execute_rebalance_plan(plan["moves"]) in (True, False)
    assert "imbalanceBefore" in system.cluster.rebalance()


REFUSED: dict[type[Exception], Callable[[Database], Any]] = {
    ClusterServerIDError: lambda db: db.cluster.server_id(),
    ClusterServerRoleError: lambda db: db.cluster.server_role(),
    ClusterServerModeError: lambda db: db.cluster.server_mode(),
    ClusterServerVersionError: lambda db: db.cluster.server_version("x"),
    ClusterServerEngineError: lambda db: db.cluster.server_engine("x"),
    ClusterServerStatisticsError: lambda db: db.with_options(
        version_check=False).cluster.server_statistics("x"),
    ClusterHealthError: lambda db: db.cluster.health(),
    ClusterMaintenanceModeError: lambda db: db.cluster.toggle_maintenance_mode("on"),
    ClusterEndpointsError: lambda db: db.cluster.endpoints(),
    ClusterServerCountError: lambda db: db.cluster.server_count(),
    ClusterRebalanceError: lambda db: db.cluster.calculate_imbalance(),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_an_unknown_user_gets_the_operations_error(
        stranger: Database, copied: Copied, kind: type[ArangoServerError]) -> None:
    with pytest.raises(kind) as raised:
        REFUSED[kind](stranger)
    error = copied(raised.value)
    assert isinstance(error, kind) and error.error_code in {errno.FORBIDDEN, errno.HTTP_UNAUTHORIZED}


# --- exceptions ---------------------------------------------------------------------------------

def test_a_server_error_has_every_attribute(system: Database, copied: Copied) -> None:
    document = {"_key": "one"}
    system.request("POST", "/_api/collection", body={"name": "things"})
    system.request("POST", "/_api/document/things", body=document)
    with pytest.raises(ArangoServerError) as raised:
        system.request("POST", "/_api/document/things?silent=0", {"x-mark": "1"}, document)
    error = copied(raised.value)
    assert error.source == "server" and error.message == str(error)
    assert "unique constraint" in error.message and error.url.startswith("http://127.0.0.1:")
    assert (error.error_code, error.http_method, error.http_code) == (1210, "post", 409)

    response = error.response
    expected = {"code": error.http_code, "error": True, "errorNum": error.error_code,
                "errorMessage": error.error_message}
    assert isinstance(response, Response) and response.is_success is False
    assert response.error_code == error.error_code == errno.UNIQUE_CONSTRAINT_VIOLATED
    assert expected.items() <= response.json().items()
    assert (response.method, response.status_code, response.status_text) == ("post", 409, "Conflict")
    assert json.loads(response.raw_body) == response.json()
    assert response.headers == error.http_headers

    request = error.request
    assert isinstance(request, libarango.Request)
    assert (request.method, request.endpoint) == ("post", "/_api/document/things")
    assert (request.headers, request.params, request.data) == (
        {"x-mark": "1"}, {"silent": "0"}, document)


def test_a_client_error_has_no_attributes_of_a_response(system: Database, copied: Copied) -> None:
    with pytest.raises(ArangoClientError) as raised:
        system.cluster.toggle_maintenance_mode("perhaps")  # type: ignore[arg-type]
    error = copied(raised.value)
    assert error.source == "client" and error.message == str(error)
    assert "perhaps" in error.message
    for name in ("error_code", "error_message", "url", "http_method", "http_code", "http_headers",
                 "response"):
        assert getattr(error, name) is None
