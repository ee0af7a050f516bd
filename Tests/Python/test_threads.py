"""A client that many threads share."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from libarango import ArangoClient, Database
from libarango.exceptions import ClosedError, ServerError
from sim_process import FaultyHosts, SimulatedCluster

THREADS = 64


def at_once(work: Callable[[int], None]) -> None:
    """Runs a function in several threads that start together. Raises what one of them raised."""
    barrier = threading.Barrier(THREADS)

    def begin(number: int) -> None:
        barrier.wait()
        work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        for _ in pool.map(begin, range(THREADS)):
            pass


def test_every_thread_gets_its_own_results(db: Database, cluster: SimulatedCluster) -> None:
    db.request("POST", "/_api/collection", body='{"name":"things"}')

    def work(number: int) -> None:
        path = f"/_api/document/things/{number}"
        db.request("POST", "/_api/document/things", body=json.dumps({"_key": str(number)}))
        for turn in range(10):
            db.request("PATCH", path, body=json.dumps({"turn": turn, "owner": number}))
            answer = db.request("GET", path)
            read = answer.json()
            assert (read["_key"], read["turn"], read["owner"]) == (str(number), turn, number)
            assert answer.headers["content-length"] == str(len(answer.body))
            try:
                db.cluster.server_engine(f"PRMR-{number}-{turn}")
            except ServerError as error:
                assert error.operation == "cluster.server_engine"
            else:
                raise AssertionError("an unknown server has an engine")

    at_once(work)
    writes = [request for request in cluster.requests() if request["method"] == "PATCH"]
    assert len(writes) == THREADS * 10


def test_round_robin_is_even_with_many_threads(db: Database, cluster: SimulatedCluster) -> None:
    def work(number: int) -> None:
        for _ in range(6):
            db.cluster.server_role()

    at_once(work)
    counts = [len(cluster.requests(server.id)) for server in cluster.coordinators]
    assert counts == [THREADS * 2] * 3


def test_a_waiting_call_delays_no_other_thread(faulty: FaultyHosts) -> None:
    with ArangoClient(faulty.hosts[0]) as client:
        for call in (client.db().cluster.health,
                     lambda: client.db(verify=True), lambda: client.db().request("GET", "/")):
            # The answer comes when the host is told something else.
            faulty.fault(0, "delay", seconds=3600)
            faulty.forget_requests()
            with ThreadPoolExecutor(1) as pool:
                waiting = pool.submit(call)
                while not faulty.requests(0):
                    assert not waiting.done()
                assert not waiting.done()
                faulty.fault(0, "none")
                assert waiting.result() is not None


def test_databases_are_created_and_closed_in_many_threads(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    def work(number: int) -> None:
        for _ in range(5):
            db = client.db(password=cluster.password).with_options(timeout_ms=30_000 + number)
            assert db.cluster.server_role() == "COORDINATOR"

    at_once(work)


def test_closing_ends_the_calls_of_every_thread_with_closed_error(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    db = client.db(password=cluster.password)
    busy = threading.Semaphore(0)

    def work(number: int) -> None:
        if number == 0:
            for _ in range(THREADS):
                busy.acquire()
            client.close()
        while True:
            try:
                assert db.cluster.server_role() == "COORDINATOR"
                assert client.db(password=cluster.password).cluster.server_id()
            except ClosedError:
                return
            finally:
                busy.release()

    at_once(work)
