"""Closing a client while calls are under way."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import libarango.aio
from aio_loops import Run, run as run
from libarango import ArangoClient
from libarango.exceptions import ClosedError, ConnectError, ServerConnectionError
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS

#: Far more than a call takes that ends with its client, and far less than its timeout.
MOMENTS = PATIENCE_SECONDS
LONG = 10_000 * PATIENCE_SECONDS

WAITING: dict[str, Callable[[ArangoClient], Any]] = {
    "refresh_hosts": lambda client: client.refresh_hosts(),
    "db(verify=True)": lambda client: client.db(verify=True),
    "request": lambda client: client.db().request("GET", "/"),
    "operation": lambda client: client.db().cluster.health(),
}


@pytest.mark.parametrize("call", WAITING.values(), ids=WAITING)
def test_a_call_under_way_ends_with_its_client(
        faulty: FaultyHosts, call: Callable[[ArangoClient], Any]) -> None:
    faulty.fault(0, "accept-and-hang")
    client = ArangoClient(faulty.hosts[0], timeout_ms=LONG)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(call, client)
        while not faulty.requests(0):
            assert not waiting.done()
        client.close()
        with pytest.raises(ClosedError) as raised:
            waiting.result(MOMENTS)
    assert raised.value.execution == "unknown"
    with pytest.raises(ClosedError):
        call(client)


def test_a_verification_that_is_ended_says_so(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    client = ArangoClient(faulty.hosts[0], timeout_ms=LONG)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.db, verify=True)
        while not faulty.requests(0):
            assert not waiting.done()
        client.close()
        error = waiting.exception(MOMENTS)
    assert isinstance(error, ServerConnectionError) and isinstance(error, ClosedError)
    assert error.operation == "verify" and str(error).startswith("verify: ")


def test_hosts_are_read_by_many_threads_while_the_client_closes(
        cluster: SimulatedCluster) -> None:
    client = ArangoClient(cluster.endpoints[0])
    db = client.db(password=cluster.password)
    read = threading.Event()

    def work(_: int) -> None:
        try:
            while True:
                assert sorted(client.refresh_hosts()) == sorted(cluster.endpoints)
                client.stats()
                read.set()
        except ClosedError:
            pass

    with ThreadPoolExecutor(16 + 3) as pool:
        working = [pool.submit(work, number) for number in range(16)]
        assert read.wait(MOMENTS)
        closing = [pool.submit(client.close) for _ in range(3)]
        for each in [*working, *closing]:
            each.result(MOMENTS)
    with pytest.raises(ClosedError):
        db.cluster.health()


def test_reading_the_hosts_fails_as_any_call(cluster: SimulatedCluster) -> None:
    with ArangoClient("http://127.0.0.1:1") as client:
        client.db()
        with pytest.raises(ConnectError, match="refresh_hosts: "):
            client.refresh_hosts()


def test_reading_the_hosts_can_be_interrupted(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    program = (f"from libarango import ArangoClient\n"
               f"client = ArangoClient({faulty.hosts[0]!r}, timeout_ms={LONG})\n"
               f"db = client.db()\n"
               f"client.refresh_hosts()\n")
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) as started:
        while not faulty.requests(0):
            assert started.poll() is None
        started.send_signal(signal.SIGINT)
        _, errors = started.communicate(timeout=MOMENTS)
    assert errors.rstrip().endswith(b"KeyboardInterrupt")


def test_a_signal_handler_may_close_the_client(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    client = ArangoClient(faulty.hosts[0], timeout_ms=LONG)
    before = signal.signal(signal.SIGUSR1, lambda number, frame: client.close())

    def interrupt() -> None:
        while not faulty.requests(0):
            pass
        os.kill(os.getpid(), signal.SIGUSR1)

    interrupting = threading.Thread(target=interrupt)
    try:
        interrupting.start()
        with pytest.raises(ClosedError):
            client.refresh_hosts()
    finally:
        interrupting.join()
        signal.signal(signal.SIGUSR1, before)


# --- asyncio ------------------------------------------------------------------------------------

def test_asyncio_reads_the_hosts_without_a_thread(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        threads = threading.enumerate()
        async with libarango.aio.ArangoClient(cluster.endpoints[0]) as client:
            db = await client.db(password=cluster.password)
            read = await asyncio.gather(*(client.refresh_hosts() for _ in range(5)))
            assert [sorted(hosts) for hosts in read] == [sorted(cluster.endpoints)] * 5
            assert threading.enumerate() == threads
            assert await db.cluster.server_role() == "COORDINATOR"

    run(main())


def test_asyncio_ends_reading_the_hosts_with_the_client(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        client = libarango.aio.ArangoClient(faulty.hosts[0], timeout_ms=LONG)
        reading = asyncio.create_task(client.refresh_hosts())
        while not faulty.requests(0):
            await asyncio.sleep(0)
        await client.close()
        with pytest.raises(ClosedError):
            await asyncio.wait_for(reading, MOMENTS)
        with pytest.raises(ClosedError):
            await client.refresh_hosts()

    run(main())


def test_asyncio_cancels_reading_the_hosts(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang", times=1)

    async def main() -> None:
        async with libarango.aio.ArangoClient(
                faulty.hosts[0], timeout_ms=LONG, max_in_flight=1) as client:
            reading = asyncio.create_task(client.refresh_hosts())
            while not faulty.requests(0):
                await asyncio.sleep(0)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            # The submission has ended too: there is room for another.
            db = await client.db()
            while True:
                try:
                    await db.request("GET", "/")
                    break
                except libarango.aio.BusyError:
                    pass

    run(main())


def test_asyncio_can_be_interrupted_while_it_reads_the_hosts(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    program = (f"import asyncio\nfrom libarango.aio import ArangoClient\n"
               f"async def main():\n"
               f"  async with ArangoClient({faulty.hosts[0]!r}, timeout_ms={LONG}) as client:\n"
               f"    await client.refresh_hosts()\n"
               f"asyncio.run(main())\n")
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) as started:
        while not faulty.requests(0):
            assert started.poll() is None
        started.send_signal(signal.SIGINT)
        _, errors = started.communicate(timeout=MOMENTS)
    assert errors.rstrip().endswith(b"KeyboardInterrupt")
