"""Copies of clients, databases and responses: by copy, by pickle, and in other processes."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import functools
import gc
import json
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import unittest.mock
import weakref
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

import libarango
import libarango.aio
from libarango import ArangoClient, ArangoError, Database, Response
from libarango.exceptions import AuthError, ClosedError, ServerError
from libarango.http import DefaultHTTPClient
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
PICKLES: dict[str, Callable[[Any], Any]] = {
    f"protocol {protocol}": lambda thing, protocol=protocol: pickle.loads(
        pickle.dumps(thing, protocol)) for protocol in PROTOCOLS}
COPIES = {"deepcopy": copy.deepcopy, **PICKLES}


@dataclasses.dataclass
class Settings:
    name: str
    db: Any


def role(db: Database) -> str:
    return db.cluster.server_role()


def requests_by_connection(cluster: SimulatedCluster) -> int:
    return len({(each["server"], each["connection"]) for each in cluster.requests()})


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_database_is_copied_with_its_settings(
        cluster: SimulatedCluster, copied: Callable[[Any], Any]) -> None:
    with ArangoClient(cluster.endpoints, "fallback", max_idle_connections=3) as client:
        db = client.db("_system", "root", cluster.password, headers={"X-Mark": "kept"})
        assert role(db) == "COORDINATOR"
        other = copied(db)
        assert (other.name, other.username, repr(other)) == (db.name, db.username, repr(db))
        assert role(other) == "COORDINATOR"
        marks = [request["headers"]["X-Mark"] for request in cluster.requests()]
        assert marks == ["kept", "kept"] and requests_by_connection(cluster) == 2
    # The other has a client of its own.
    assert role(other) == "COORDINATOR"
    with pytest.raises(ClosedError):
        role(db)


@pytest.mark.parametrize("copied", [*COPIES.values(), copy.copy], ids=[*COPIES, "copy"])
@pytest.mark.parametrize("closed", [False, True])
def test_a_client_is_copied_with_its_settings(
        cluster: SimulatedCluster, copied: Callable[[Any], Any], closed: bool) -> None:
    client = ArangoClient(",".join(cluster.endpoints), "random", max_response_bytes=1)
    if closed:
        client.close()
    other = copied(client)
    client.close()
    assert other.hosts == cluster.endpoints
    assert other.stats()["strategy"] == "random"
    with pytest.raises(ArangoError, match="max_response_bytes"):
        other.db(password=cluster.password).cluster.health()
    other.close()
    with pytest.raises(ClosedError):
        other.stats()


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_derived_database_is_copied_with_its_options(
        faulty: FaultyHosts, copied: Callable[[Any], Any]) -> None:
    faulty.fault(0, "accept-and-hang")
    with ArangoClient(faulty.hosts[0]) as client:
        derived = client.db("shop", "me", "secret", timeout_ms=60_000).with_options(
            headers={"X-Mark": "old"}, timeout_ms=50.0).with_options(
            headers={"X-Mark": "new"}, dirty_read=True, host=None)
        for db in (derived, copied(derived)):
            with pytest.raises(TimeoutError):
                db.cluster.health()
    first, second = faulty.requests(0)
    for name in ("x-mark", "authorization", "x-arango-allow-dirty-read"):
        values = [{key.lower(): value for key, value in dict(request["headers"]).items()}.get(name)
                  for request in (first, second)]
        assert values[0] == values[1] is not None, name
    assert first["path"] == second["path"] == "/_db/shop/_admin/cluster/health"


def test_a_database_is_copied_with_the_credentials_set_last(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(password="wrong")
        derived = db.with_options(timeout_ms=30_000)
        with pytest.raises(AuthError):
            role(db)
        derived.set_password(cluster.password)
        assert role(db) == role(derived) == role(pickle.loads(pickle.dumps(db))) == "COORDINATOR"
        db.set_token("no.such.token")
        for other in (db, derived, *pickle.loads(pickle.dumps((db, derived)))):
            with pytest.raises(AuthError):
                role(other)
        db.set_password(cluster.password, "nobody")
        copied = copy.deepcopy(derived)
        assert copied.username == derived.username == "nobody"
        with pytest.raises(AuthError):
            role(copied)
        db.set_password(cluster.password, "root")
        assert role(derived) == "COORDINATOR"
        jwt = client.db(password="wrong", auth_method="jwt")
        jwt.set_password(cluster.password)
        assert role(copy.deepcopy(jwt)) == "COORDINATOR"


def test_databases_that_are_copied_together_stay_together(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(password=cluster.password)
        kept = {"client": client, "db": db, "derived": db.with_options(timeout_ms=5_000),
                "groups": [db.cluster, db.server]}
        other = pickle.loads(pickle.dumps(kept))
    assert role(other["derived"]) == other["groups"][0].server_role() == "COORDINATOR"
    other["derived"].set_token("no.such.token")
    with pytest.raises(AuthError):
        other["groups"][1].version()
    other["client"].close()
    with pytest.raises(ClosedError):
        role(other["db"])


@pytest.mark.parametrize("copied", [*COPIES.values(), copy.copy], ids=[*COPIES, "copy"])
def test_a_group_is_copied_with_its_database(
        db: Database, copied: Callable[[Any], Any]) -> None:
    for name in ("cluster", "server", "token", "job"):
        group = getattr(db, name)
        assert repr(copied(group)) == repr(group) == (
            f"<{name.capitalize()} of '_system' as 'root'>")
    assert copied(db.cluster).server_role() == "COORDINATOR"


def test_a_dataclass_of_a_database_becomes_a_dict(db: Database) -> None:
    described = dataclasses.asdict(Settings("mine", db))
    assert role(described["db"]) == role(db) == "COORDINATOR"
    assert dataclasses.replace(Settings("a", db), name="b").db is db


def test_a_subclass_is_copied_as_one(cluster: SimulatedCluster) -> None:
    with MyClient(cluster, "mine") as client:
        for other in (pickle.loads(pickle.dumps(client)), copy.copy(client), copy.deepcopy(client)):
            assert type(other) is MyClient and other.label == "mine"
            assert role(other.db(password=cluster.password)) == "COORDINATOR"


class MyClient(ArangoClient):
    """A subclass with other arguments and an attribute."""

    def __init__(self, cluster: SimulatedCluster, label: str) -> None:
        super().__init__(cluster.endpoints)
        self.label = label


def exact(text: str) -> Any:
    return json.loads(text, parse_float=str)


def test_a_client_is_copied_with_its_stack_and_its_deserializer(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, http_client=DefaultHTTPClient(20),
                      deserializer=exact) as client:
        db = client.db(password=cluster.password)
        assert isinstance(db.server.time(), str)
        for other in (db, pickle.loads(pickle.dumps(db)),
                      pickle.loads(pickle.dumps(client)).db(password=cluster.password),
                      copy.copy(client).db(password=cluster.password)):
            assert isinstance(other.server.time(), str)
            assert other._transport._stack._http.request_timeout == 20
            assert isinstance(other.request("GET", "/_admin/time").json()["time"], str)


def test_a_deserializer_that_cannot_be_pickled_is_named() -> None:
    with ArangoClient(deserializer=lambda text: text) as client:
        with pytest.raises((pickle.PicklingError, AttributeError), match="lambda"):
            pickle.dumps(client.db())


@pytest.mark.parametrize("copied", [*COPIES.values(), copy.copy], ids=[*COPIES, "copy"])
def test_a_response_is_copied_as_its_bytes(
        cluster: SimulatedCluster, copied: Callable[[Any], Any]) -> None:
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(password=cluster.password)
        answer = db.request("GET", "/_api/version")
        for other in (copied(answer), answer):
            assert isinstance(other, Response)
            assert other.json()["server"] == "arango"
            assert other.headers == answer.headers and other.headers["SERVER"] == "ArangoDB"
            assert (other.status_code, other.status_text, other.is_success) == (200, "OK", True)
            assert (other.body, other.text, other.raw_body) == (
                answer.body, answer.text, answer.text)
            assert (other.host, other.attempts) == (answer.host, answer.attempts)
            assert repr(other) == repr(answer)


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_an_error_is_copied_with_its_request_and_response(
        db: Database, copied: Callable[[Any], Any]) -> None:
    with pytest.raises(ServerError) as raised:
        db.request("POST", "/_api/nowhere?a=1", {"X-Mark": "m"}, {"b": [1]})
    other = copied(raised.value)
    assert type(other) is ServerError and str(other) == str(raised.value)
    assert other.response.json() == raised.value.response.json()
    assert (other.request.data, other.request.params, other.request.headers) == (
        {"b": [1]}, {"a": "1"}, {"X-Mark": "m"})


REFUSED: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy, "deepcopy": copy.deepcopy, **PICKLES}


@pytest.mark.parametrize("copied", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("package", [libarango, libarango.aio])
def test_an_event_stream_refuses_to_be_copied(package: Any, copied: Callable[[Any], Any]) -> None:
    client = package.ArangoClient()
    events = client.events()
    with pytest.raises(TypeError, match=r"event stream.* call events\(\) of the client"):
        copied(events)


@pytest.mark.parametrize("copied", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("kind", ["Client", "Database", "Queue", "Exchange", "Result", "Pending"])
def test_a_handle_refuses_to_be_copied(kind: str, copied: Callable[[Any], Any]) -> None:
    handle = getattr(libarango._ffi, f"{kind}Handle")()
    with pytest.raises(TypeError, match=f"cannot copy or pickle a {kind.lower()}.* its ArangoClient"):
        copied(handle)


@pytest.mark.parametrize("copied", REFUSED.values(), ids=REFUSED)
def test_a_loops_queue_refuses_to_be_copied(
        cluster: SimulatedCluster, copied: Callable[[Any], Any]) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db(password=cluster.password)
            await db.cluster.server_role()
            queue = libarango.aio.queue._of_loops[asyncio.get_running_loop()]
            with pytest.raises(TypeError, match="cannot copy or pickle a queue"):
                copied(queue)

    asyncio.run(main())


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_database_of_asyncio_is_copied_with_its_settings(
        cluster: SimulatedCluster, copied: Callable[[Any], Any]) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db(password=cluster.password)
            assert await db.cluster.server_role() == "COORDINATOR"
            derived = copied(db.with_options(timeout_ms=30_000))
            other = copied(client)
        with pytest.raises(ClosedError):
            await db.cluster.server_role()
        assert await derived.cluster.server_role() == "COORDINATOR"
        assert repr(derived.cluster) == "<Cluster of '_system' as 'root'>"
        async with other:
            db = await other.db(password=cluster.password)
            assert await db.cluster.server_role() == "COORDINATOR"

    asyncio.run(main())


# --- other processes ----------------------------------------------------------------------------

METHODS = ["spawn", "fork", "forkserver"]


@pytest.mark.parametrize("method", METHODS)
def test_a_pool_of_processes_takes_a_database(
        db: Database, cluster: SimulatedCluster, method: str) -> None:
    role(db)
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map_async(role, [db] * 6).get(PATIENCE_SECONDS) == ["COORDINATOR"] * 6
        answers = pool.map_async(functools.partial(Database.request, db, "GET"), [
            "/_api/version"] * 2).get(PATIENCE_SECONDS)
    assert [answer.json()["server"] for answer in answers] == ["arango"] * 2


@pytest.mark.parametrize("method", METHODS)
def test_an_executor_of_processes_takes_a_database_and_gives_its_errors(
        db: Database, method: str) -> None:
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        assert executor.submit(role, db).result(PATIENCE_SECONDS) == "COORDINATOR"
        failed = executor.submit(db.cluster.server_version, "PRMR-nowhere").exception(
            PATIENCE_SECONDS)
    assert isinstance(failed, ServerError) and failed.response is not None
    assert failed.response.json()["error"] is True


def test_a_fork_in_the_middle_of_calls_gives_a_child_that_works(
        db: Database, cluster: SimulatedCluster) -> None:
    """Runs threads that make calls, use the client's locks and read its events."""
    stop = threading.Event()
    client = ArangoClient(cluster.endpoints)
    events = client.events()

    def work() -> None:
        own = client.db(password=cluster.password)
        while not stop.is_set():
            role(own)
            client.stats()
            events.get(0)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(20):
            child = os.fork()
            if child == 0:
                try:
                    client.stats()
                    role(client.db(password=cluster.password))
                    role(pickle.loads(pickle.dumps(db)))
                    events.get(0)
                    client.close()
                    os._exit(0)
                except BaseException:
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        client.close()


def test_a_pickle_is_read_by_a_process_that_has_not_imported_libarango(
        db: Database, cluster: SimulatedCluster) -> None:
    program = ("import pickle, sys; db = pickle.load(sys.stdin.buffer); "
               "print(db.cluster.server_role())")
    ended = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(db),
                           capture_output=True, check=False, timeout=PATIENCE_SECONDS)
    assert (ended.stdout, ended.stderr, ended.returncode) == (b"COORDINATOR\n", b"", 0)


def test_no_representation_of_what_is_copied_has_the_password(cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, proxy="http://me:s3cret-word@127.0.0.1:1") as client:
        db = client.db("_system", "root", "s3cret-word")
        db.set_token("s3cret-word")
        core = db._transport.core
        shown = " ".join(map(repr, [
            client, db, db.cluster, core, core.origin, core.client, vars(client), vars(db),
            vars(db._transport), vars(core)]))
    assert "s3cret-word" not in shown


# --- mocks and weak references ------------------------------------------------------------------

def test_methods_can_be_patched(db: Database, client: ArangoClient) -> None:
    for thing, name in ((db.cluster, "health"), (db, "request"), (db, "version"),
                        (client, "db"), (client, "stats"), (db.server, "version")):
        with unittest.mock.patch.object(thing, name, return_value="patched"):
            assert getattr(thing, name)() == "patched"
    with unittest.mock.patch.object(libarango.Cluster, "health", return_value=5):
        assert db.cluster.health() == 5
    assert db.cluster.health()["Health"]
    with unittest.mock.patch.object(db, "cluster", autospec=True):
        assert not db.cluster.health.called


def test_everything_can_be_referred_to_weakly(db: Database, client: ArangoClient) -> None:
    answer = db.request("GET", "/_api/version")
    events = client.events()
    with pytest.raises(ServerError) as raised:
        db.request("GET", "/_api/nowhere")
    aio = libarango.aio.ArangoClient()
    for thing in (client, db, db.cluster, db.server, db.token, db.job, answer, answer.headers,
                  events, aio, aio.events(), raised.value, raised.value.request,
                  libarango.Response("get", "", {}, 200, "", b"")):
        assert weakref.ref(thing)() is thing


def test_a_database_that_nothing_refers_to_is_gone_at_once(cluster: SimulatedCluster) -> None:
    gc.disable()
    try:
        client = ArangoClient(cluster.endpoints)
        db = client.db(password=cluster.password).with_options(timeout_ms=5_000)
        role(db)
        references = [weakref.ref(thing) for thing in (
            client, db, db._handle, db._transport.core.origin, client._core, client._core._handle)]
        del client, db
        assert [reference() for reference in references] == [None] * len(references)
    finally:
        gc.enable()


def test_a_copied_subclass_shares_what_is_not_the_clients(cluster: SimulatedCluster) -> None:
    class Locked(ArangoClient):
        def __init__(self) -> None:
            super().__init__(cluster.endpoints)
            self.lock = threading.Lock()

    with Locked() as client:
        other = copy.copy(client)
        assert other.lock is client.lock and other._core is not client._core
        other.close()
        assert role(client.db(password=cluster.password)) == "COORDINATOR"
