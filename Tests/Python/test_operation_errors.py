"""Each exception has two classes: that of its operation and that of its status."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import pytest

import libarango
from libarango import ArangoClient, Database, exceptions
from libarango.exceptions import (ArangoClientError, ArangoError, ArangoServerError, AuthError,
                                  ClusterHealthError, ClusterServerVersionError, ConnectError,
                                  ServerConnectionError, ServerError)
from libarango.operation_errors import BY_OPERATION
from sim_process import SimulatedCluster

NOWHERE = "http://127.0.0.1:1"
STATUSES = list(exceptions.BY_STATUS)


def failed(operation: str, status: str) -> ArangoError:
    return exceptions.error_class(status, operation)("it failed", operation=operation)


@pytest.mark.parametrize("wanted", [ClusterHealthError, ConnectError, ConnectionError,
                                    ArangoClientError, ArangoError, OSError])
def test_a_connection_error_is_caught_by_every_class(wanted: type[Exception]) -> None:
    with pytest.raises(wanted):
        ArangoClient(NOWHERE).db().cluster.health()


def test_a_wrong_password_is_caught_by_every_class(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    for wanted in (ClusterHealthError, AuthError, ArangoServerError):
        with pytest.raises(wanted):
            client.db(password="wrong").cluster.health()


def test_other_classes_do_not_catch_it(db: Database) -> None:
    with pytest.raises(ArangoError) as raised:
        db.cluster.server_version("PRMR-nowhere")
    error = raised.value
    assert isinstance(error, ClusterServerVersionError) and isinstance(error, ServerError)
    assert not isinstance(error, (ClusterHealthError, AuthError, ArangoClientError))
    assert error.status == "ARANGO_ERR_SERVER"
    assert type(error).__name__ == "ClusterServerVersionError"
    assert type(error).__module__ == "libarango.exceptions"


def test_server_and_client_errors_are_distinct() -> None:
    for kind in exceptions.BY_STATUS.values():
        answered = kind in (AuthError, ServerError)
        assert issubclass(kind, ArangoServerError) is answered
        assert issubclass(kind, ArangoClientError) is not answered
    assert (AuthError.source, ConnectError.source) == ("server", "client")


def test_verify_raises_python_arangos_class(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    with pytest.raises(ServerConnectionError) as raised:
        client.db(password="wrong", verify=True)
    assert isinstance(raised.value, AuthError)
    with pytest.raises(ServerConnectionError) as raised:
        client.db("nowhere", password=cluster.password, verify=True)
    assert isinstance(raised.value, ServerError)
    with pytest.raises(ServerConnectionError) as raised:
        ArangoClient(NOWHERE).db(verify=True)
    assert isinstance(raised.value, ConnectError)


@pytest.mark.parametrize("operation", [row["name"] for row in libarango.operations()])
def test_every_operation_has_a_class_for_every_status(operation: str) -> None:
    kind = BY_OPERATION[operation]
    assert getattr(exceptions, kind.__name__) is kind
    for status in STATUSES:
        error = failed(operation, status)
        assert isinstance(error, kind) and isinstance(error, exceptions.BY_STATUS[status])
        assert error.status == status
        assert type(error) is type(failed(operation, status))


def test_every_class_has_an_operation() -> None:
    assert set(BY_OPERATION) == {row["name"] for row in libarango.operations()}


def test_a_status_of_a_later_library_keeps_the_operations_class() -> None:
    kind = exceptions.error_class("ARANGO_ERR_LATER", "cluster.health")
    assert issubclass(kind, ClusterHealthError) and not issubclass(kind, ArangoClientError)


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy,
                                    lambda error: pickle.loads(pickle.dumps(error))])
def test_both_classes_survive_pickling(status: str, copied: Any) -> None:
    error = failed("cluster.health", status)
    error.attempts = [{"host": NOWHERE, "outcome": "connection refused", "ms": 1}]
    other = copied(error)
    assert type(other) is type(error)
    assert vars(other) == vars(error) and str(other) == str(error) and repr(other) == repr(error)


def test_threads_get_the_same_class() -> None:
    exceptions._COMBINED.clear()
    start, made = threading.Barrier(8), []

    def make() -> None:
        start.wait()
        made.append(type(failed("cluster.health", "ARANGO_ERR_TLS")))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 1 and len(made) == 8
