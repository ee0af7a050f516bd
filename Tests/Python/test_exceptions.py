"""Exceptions and their attributes."""

from __future__ import annotations

import builtins
import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libarango import ArangoClient, Database, _ffi, exceptions
from libarango.exceptions import (ArangoError, ArgumentError, AuthError, CallTimeoutError,
                                  ConnectError, NetworkError, ProtocolError, ServerError)
from sim_process import FaultyHosts, SimulatedCluster
from waiting import given_time, in_time


def test_a_wrong_password_is_an_auth_error(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    with pytest.raises(AuthError) as raised:
        client.db(password="wrong").cluster.health()
    error = raised.value
    assert error.status == "ARANGO_ERR_AUTH"
    assert error.operation == "cluster.health"
    assert (error.http_code, error.error_code) == (401, 11)
    assert error.error_message == "not authorized to execute this request"
    assert error.host in cluster.endpoints
    assert error.execution == "no"
    assert error.message == str(error) and error.error_message in error.message
    attempt, = error.attempts
    assert attempt["host"] == error.host
    assert attempt["outcome"] == "answered 401" and attempt["sent"] is True


@pytest.mark.parametrize("method", ["server_version", "server_engine", "server_statistics"])
def test_an_unknown_server_is_a_server_error(db: Database, method: str) -> None:
    with pytest.raises(ServerError) as raised:
        getattr(db.cluster, method)("PRMR-nowhere")
    error = raised.value
    assert error.operation == f"cluster.{method}"
    assert error.http_code is not None and error.http_code >= 400
    assert error.error_code == error.http_code
    assert error.error_message
    assert error.execution == "yes"


def test_a_request_that_the_server_refuses_is_raised(db: Database) -> None:
    with pytest.raises(ServerError) as raised:
        db.request("GET", "/_api/nowhere")
    assert (raised.value.http_code, raised.value.error_code) == (404, 404)
    assert raised.value.operation is None


def test_no_coordinator_left_is_a_connect_error(db: Database, cluster: SimulatedCluster) -> None:
    for coordinator in cluster.coordinators:
        cluster.stop(coordinator.id)
    with pytest.raises(ConnectionError) as raised:
        db.cluster.health()
    error = raised.value
    assert isinstance(error, ConnectError)
    assert error.status == "ARANGO_ERR_CONNECT"
    assert {attempt["host"] for attempt in error.attempts} == set(cluster.endpoints)
    assert all(attempt["outcome"].startswith("connection refused (") for attempt in error.attempts)
    assert (error.http_code, error.error_code, error.error_message) == (None, None, None)
    assert error.execution == "no"


FAULTS: list[tuple[str, dict[str, Any], type[ArangoError], str]] = [
    ("garbage", {}, ProtocolError, "unknown"),
    ("not-json", {}, ProtocolError, "yes"),
    ("close-inside-body", {}, ProtocolError, "unknown"),
    ("oversized", {"size": 2_000_000}, ProtocolError, "unknown"),
    ("redirect", {}, ProtocolError, "no"),
    ("answer", {"answer": {"body": "[1,2]"}}, ProtocolError, "yes"),
    ("answer", {"answer": {"body": ""}}, ProtocolError, "yes"),
    ("answer", {"answer": {"status": 500, "body": "<html>"}}, ServerError, "yes"),
    ("answer", {"answer": {"status": 403, "body": "{}"}}, AuthError, "yes"),
    ("close-before-answer", {}, NetworkError, "unknown"),
    ("reset", {"where": "headers"}, NetworkError, "unknown"),
    ("accept-and-hang", {}, CallTimeoutError, "unknown"),
    ("hang-inside-body", {}, CallTimeoutError, "unknown"),
    ("refuse", {}, ConnectError, "no"),
]


@pytest.mark.parametrize("fault, parameters, kind, execution", FAULTS)
def test_a_wrong_server_gives_the_error_of_its_fault(
        faulty: FaultyHosts, fault: str, parameters: dict[str, Any], kind: type[ArangoError],
        execution: str) -> None:
    faulty.fault(0, fault, **parameters)

    def check(seconds: float) -> None:
        with ArangoClient(faulty.hosts[0], timeout_ms=int(seconds * 1_000),
                          max_response_bytes=1_000_000) as client:
            with pytest.raises(ArangoError) as raised:
                client.db().cluster.health()
        error = raised.value
        assert isinstance(error, kind) and isinstance(error, exceptions.ClusterHealthError)
        # A request that timed out may not have been sent.
        in_time(kind is not CallTimeoutError or error.execution == execution)
        assert error.execution == execution
        assert error.host == faulty.hosts[0]
        assert error.host in error.message
        assert error.attempts

    if kind is CallTimeoutError:
        given_time(0.4, check)
    else:
        check(60)


def test_a_timeout_is_pythons_timeout(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    with ArangoClient(faulty.hosts[0]) as client:
        with pytest.raises(TimeoutError):
            client.db().with_options(timeout_ms=50).cluster.health()


def test_there_is_a_class_for_every_status() -> None:
    number = -1
    while (name := _ffi.status_name(number)) is not None:
        kind = exceptions.BY_STATUS[name.decode()]
        assert issubclass(kind, ArangoError) and kind.status == name.decode()
        number -= 1
    assert len(exceptions.BY_STATUS) == -1 - number


def test_no_class_hides_one_of_python() -> None:
    assert not {kind.__name__ for kind in exceptions.BY_STATUS.values()} & set(dir(builtins))
    assert issubclass(ArgumentError, ValueError)


@given(kind=st.sampled_from([ArangoError, *exceptions.BY_STATUS.values()]), message=st.text(),
       status=st.one_of(st.none(), st.just("ARANGO_ERR_LATER")),
       host=st.one_of(st.none(), st.text()), http_code=st.one_of(st.none(), st.integers()),
       error_code=st.one_of(st.none(), st.integers()),
       error_message=st.one_of(st.none(), st.text()),
       execution=st.sampled_from(["no", "yes", "unknown"]),
       attempts=st.lists(st.dictionaries(st.text(), st.integers(), max_size=2), max_size=2))
def test_an_error_survives_pickling(kind: type[ArangoError], message: str,
                                    **attributes: Any) -> None:
    error = kind(message, **attributes)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is kind
        assert str(other) == message and other.args == error.args
        assert vars(other) == vars(error) and other.status == error.status
        assert repr(other) == repr(error)
