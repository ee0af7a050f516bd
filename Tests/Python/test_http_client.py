"""A blocking HTTP stack of the caller, and serializers, without asyncio."""

from __future__ import annotations

import decimal
import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import arango.http
import pytest
import requests
import urllib3

from aio_stacks import FINE, FULL, FULL_FOR_LONG, THREE
from libarango import ArangoClient, DefaultHTTPClient, HTTPClient, Response
from libarango.exceptions import (ArangoError, ArgumentError, CallTimeoutError, ClosedError,
                                  ClusterHealthError, ClusterServerIDError, ConnectError,
                                  NetworkError, ProtocolError, ServerConnectionError, ServerError)
from libarango.failure_kinds import kind
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS, eventually, given_time, in_time


class Session:
    def __init__(self, host: str) -> None:
        self.host = host
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Scripted(HTTPClient):
    """Returns or raises the given outcomes one after the other; the last one repeats."""

    def __init__(self, *outcomes: Any) -> None:
        self.outcomes = list(outcomes)
        self.hosts: list[str] = []
        self.sent: list[dict[str, Any]] = []

    def create_session(self, host: str) -> Session:
        self.hosts.append(host)
        return Session(host)

    def send_request(self, session: Any, method: str, url: str, headers: Any = None,
                     params: Any = None, data: Any = None, auth: Any = None) -> Response:
        self.sent.append({"session": session, "method": method, "url": url, "headers": headers,
                          "params": params, "data": data, "auth": auth})
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, BaseException):
            raise outcome
        if callable(outcome):
            return outcome()  # type: ignore[no-any-return]
        status, body, *further = outcome
        answered = {"Content-Type": "application/json", **(further[0] if further else {})}
        return Response(method, url, answered, status, "", body)


class Counted(arango.http.DefaultHTTPClient):
    """The client of python-arango, which records the hosts of its sessions."""

    def __init__(self) -> None:
        super().__init__(retry_attempts=0)
        self.made: list[str] = []

    def create_session(self, host: str) -> requests.Session:
        self.made.append(host)
        return super().create_session(host)


@pytest.mark.parametrize("stack", [Counted, DefaultHTTPClient])
def test_python_arangos_client_and_our_own_serve(
        cluster: SimulatedCluster, stack: type[HTTPClient]) -> None:
    http = stack()
    with ArangoClient(cluster.endpoints, http_client=http) as client:
        db = client.db(password=cluster.password, verify=True)
        answered = [db.cluster.server_id() for _ in range(30)]
        assert set(answered) == {coordinator.id for coordinator in cluster.coordinators}
        version = db.cluster.server_version("DBServer0001")
        assert version["version"] == cluster.line["version"]
        answer = db.request("GET", "/_api/version?details=true")
        assert answer.json()["details"] and answer.headers["server"] == "ArangoDB"
        db.request("POST", "/_api/collection", body={"name": "Größe"})
        with pytest.raises(ServerError) as raised:
            db.request("GET", "/_api/nowhere")
        assert raised.value.http_code == 404
        with pytest.raises(ServerConnectionError):
            client.db(password="wrong", verify=True)
    if isinstance(http, Counted):
        assert sorted(http.made) == sorted(cluster.endpoints)


def test_a_request_is_handed_over_whole() -> None:
    http = Scripted((200, "{}"))
    with ArangoClient(THREE[0], http_client=http) as client:
        db = client.db("shop", "me", "secret")
        db.request("GET", "/_api/version?details=true")
        db.request("POST", "/_api/collection", {"X-Mark": "1"}, {"name": "Größe"})
        db.request("PUT", "/_api/import", body=b"\xff\x00")
    get, post, put = http.sent
    assert (get["method"], get["url"]) == (
        "get", "http://db1:8529/_db/shop/_api/version?details=true")
    assert (get["data"], post["data"], put["data"]) == (None, '{"name":"Größe"}', b"\xff\x00")
    for request in http.sent:
        assert request["headers"]["Authorization"].startswith("Basic ")
        assert (request["params"], request["auth"]) == (None, None)
        assert request["session"].host == THREE[0] and request["session"].closed
    assert post["headers"]["X-Mark"] == "1"
    assert http.hosts == [THREE[0]]


def test_threads_share_the_sessions() -> None:
    http = Scripted(FINE)
    with ArangoClient(THREE, http_client=http) as client, ThreadPoolExecutor(8) as pool:
        db = client.db()
        for each in [pool.submit(db.cluster.server_id) for _ in range(60)]:
            assert each.result() == "CRDN-1"
    assert sorted(http.hosts) == THREE


def test_a_child_that_forked_has_sessions_of_its_own() -> None:
    http = Scripted(FINE)
    with ArangoClient(THREE[0], http_client=http) as client:
        db = client.db()
        db.cluster.server_id()
        child = os.fork()
        if child == 0:
            try:
                db.cluster.server_id()
                first, second = http.sent
                os._exit(0 if first["session"] is not second["session"] else 2)
            except BaseException:
                os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        db.cluster.server_id()
    assert len(http.hosts) == 1


def test_a_coordinator_that_is_down_is_passed_over(cluster: SimulatedCluster) -> None:
    down = cluster.coordinators[1]
    cluster.stop(down.id)
    with ArangoClient(cluster.endpoints, http_client=DefaultHTTPClient()) as client:
        db = client.db(password=cluster.password)
        # Writes go elsewhere too, since nothing was sent.
        for number in range(6):
            db.request("POST", "/_api/collection", body={"name": f"c{number}"})
        _, stopped, _ = client.stats()["hosts"]
        assert (stopped["state"], stopped["failures"]) == ("resting", 1)


def test_no_coordinator_left_is_a_connect_error() -> None:
    with ArangoClient("http://127.0.0.1:1", http_client=DefaultHTTPClient()) as client:
        with pytest.raises(ConnectError) as raised:
            client.db().cluster.server_id()
    error = raised.value
    assert {attempt["outcome"] for attempt in error.attempts} == {"connection refused"}
    assert isinstance(error, ClusterServerIDError) and error.execution == "no"
    assert isinstance(error.__cause__, requests.ConnectionError)


@pytest.mark.parametrize("stack", [Counted, DefaultHTTPClient])
@pytest.mark.parametrize("fault, error", [
    ("close-before-answer", NetworkError), ("garbage", NetworkError), ("reset", NetworkError)])
def test_a_write_that_may_have_happened_is_not_sent_again(
        faulty: FaultyHosts, stack: type[HTTPClient], fault: str, error: type[Exception]) -> None:
    for host in range(2):
        faulty.fault(host, fault, **({"where": "headers"} if fault == "reset" else {}))
    with ArangoClient(faulty.hosts, http_client=stack()) as client:
        with pytest.raises(error) as raised:
            client.db().request("POST", "/_api/document/orders", body={})
    assert raised.value.execution == "unknown"  # type: ignore[attr-defined]
    assert len(faulty.requests(0)) + len(faulty.requests(1)) == 1


def test_the_stack_limits_the_time(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    def call(seconds: float) -> None:
        faulty.forget_requests()
        with ArangoClient(faulty.hosts[0], http_client=DefaultHTTPClient(seconds)) as client:
            with pytest.raises(ArangoError) as raised:
                client.db().request("POST", "/", body={})
        # The connection alone may take longer.
        in_time(isinstance(raised.value.__cause__, requests.ReadTimeout), raised.value)
        assert isinstance(raised.value, CallTimeoutError)
        assert raised.value.execution == "unknown"
        assert len(faulty.requests(0)) == 1

    given_time(0.1, call)


def test_a_pause_is_made_when_every_coordinator_is_busy() -> None:
    http = Scripted(FULL, FULL, FULL, FINE)
    with ArangoClient(THREE, http_client=http) as client:
        start = time.monotonic()
        assert client.db().cluster.server_id() == "CRDN-1"
        assert time.monotonic() - start > 0.005
    assert [request["session"].host for request in http.sent[:3]] == THREE
    assert len(http.sent) == 4


def test_a_pause_ends_when_the_client_is_closed() -> None:
    http = Scripted(FULL_FOR_LONG)
    client = ArangoClient(THREE, http_client=http, timeout_ms=600_000, max_attempts=1000)
    db = client.db()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(db.cluster.server_id)
        eventually(lambda: len(http.sent) == 3 and not any(
            host["in_flight"] for host in client.stats()["hosts"]))
        assert not waiting.done()
        client.close()
        with pytest.raises(ClosedError) as raised:
            waiting.result(PATIENCE_SECONDS)
    assert raised.value.execution == "no"
    with pytest.raises(ClosedError, match="client is"):
        db.request("GET", "/")


def test_an_answer_that_comes_after_closing_ends_the_call() -> None:
    sending, go_on = threading.Event(), threading.Event()

    def wait() -> Response:
        sending.set()
        assert go_on.wait(PATIENCE_SECONDS)
        raise ConnectionResetError("closed")

    client = ArangoClient(THREE, http_client=Scripted(wait))
    db = client.db()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(db.cluster.server_id)
        assert sending.wait(PATIENCE_SECONDS)
        client.close()
        go_on.set()
        error = waiting.exception(PATIENCE_SECONDS)
    assert isinstance(error, ClosedError) and error.execution == "unknown"


def test_an_interrupt_in_the_stack_ends_the_call() -> None:
    http = Scripted(KeyboardInterrupt())
    with ArangoClient(THREE, http_client=http) as client:
        with pytest.raises(KeyboardInterrupt):
            client.db().request("GET", "/")
        assert [host["in_flight"] for host in client.stats()["hosts"]] == [0, 0, 0]
    assert len(http.sent) == 1


def test_a_login_is_made_over_the_same_stack(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, http_client=DefaultHTTPClient()) as client:
        db = client.db(password=cluster.password, auth_method="jwt")
        for _ in range(6):
            db.cluster.server_id()
    paths = [request["path"] for request in cluster.requests()]
    assert paths.count("/_open/auth") == 1 and len(paths) == 7


def chained(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


NEW = urllib3.exceptions.NewConnectionError(None, "refused")  # type: ignore[arg-type]


@pytest.mark.parametrize("error, wanted", [
    (requests.ConnectionError(urllib3.exceptions.MaxRetryError(None, "/", NEW)),  # type: ignore
     "refused"),
    (requests.ConnectionError(chained(urllib3.exceptions.MaxRetryError(
        None, "/"), urllib3.exceptions.NameResolutionError("h", None, OSError()))),  # type: ignore
     "unresolved"),
    (requests.ConnectTimeout("too late"), "connect_timeout"),
    (requests.ReadTimeout("too late"), "timeout"),
    (requests.ConnectionError(urllib3.exceptions.ProtocolError(
        "Connection aborted.", ConnectionResetError(104, "reset"))), "broken"),
    (requests.ConnectionError("something"), "broken"),
])
def test_only_what_is_known_to_have_come_before_sending_says_so(
        error: BaseException, wanted: str) -> None:
    assert kind(error) == wanted


# --- serializers --------------------------------------------------------------------------------

def exact(text: str) -> Any:
    return json.loads(text, parse_float=decimal.Decimal)


def test_a_serializer_writes_arguments_and_bodies(cluster: SimulatedCluster) -> None:
    seen: list[Any] = []

    def serializer(value: Any) -> str:
        seen.append(value)
        return json.dumps(value, default=sorted)

    with ArangoClient(cluster.endpoints, serializer=serializer) as client:
        db = client.db(password=cluster.password)
        db.cluster.server_version("DBServer0001")
        db.request("POST", "/_api/collection", body={"name": "made", "type": 2})
        db.request("GET", "/_api/version")
        db.cluster.health()
        with pytest.raises(ArgumentError, match="argument mode is .*, not an array"):
            db.call("cluster.set_server_mode", mode={"b"})
    assert seen == [{"server_id": "DBServer0001"}, {"name": "made", "type": 2}, {"mode": {"b"}}]


def test_a_deserializer_reads_every_answer(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, deserializer=exact) as client:
        db = client.db(password=cluster.password)
        assert isinstance(db.server.time(), decimal.Decimal)
        answer = db.request("GET", "/_admin/time")
        assert isinstance(answer.json()["time"], decimal.Decimal)
        assert db.cluster.server_role() == "COORDINATOR"


def test_what_a_deserializer_cannot_read_is_a_protocol_error(faulty: FaultyHosts) -> None:
    def deserializer(text: str) -> Any:
        raise ValueError("no wish to")

    with ArangoClient(faulty.hosts[0], deserializer=deserializer) as client:
        db = client.db()
        with pytest.raises(ProtocolError, match="no wish to") as raised:
            db.cluster.health()
        assert isinstance(raised.value, ClusterHealthError)
        assert (raised.value.host, raised.value.http_code) == (faulty.hosts[0], 200)
        with pytest.raises(ProtocolError, match="not JSON for the deserializer: no wish to"):
            db.request("GET", "/").json()
