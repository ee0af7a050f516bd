"""A result queue for each event loop, across clients, threads and processes."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import threading
from typing import Any

import pytest

from aio_loops import LOOPS, Run, run as run
from libarango import _ffi
from libarango.aio import ArangoClient
from libarango.aio import queue as queues
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS


@pytest.fixture
def created(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Records each result queue that is created. Event queues are not created without logging."""
    monkeypatch.setattr(logging.getLogger("libarango"), "disabled", True)
    made: list[int] = []

    def create(out: Any) -> Any:
        made.append(1)
        return original(out)

    original = _ffi.queue_create
    monkeypatch.setattr(_ffi, "queue_create", create)
    return made


def is_open(descriptor: int) -> bool:
    try:
        return os.readlink(f"/proc/self/fd/{descriptor}") == "anon_inode:[eventfd]"
    except FileNotFoundError:
        return False


async def server_id(client: ArangoClient, cluster: SimulatedCluster) -> str:
    return await (await client.db(password=cluster.password)).cluster.server_id()


def test_clients_of_a_loop_share_its_queue(
        run: Run, cluster: SimulatedCluster, created: list[int]) -> None:
    async def main() -> None:
        first, second = (ArangoClient(cluster.endpoints) for _ in range(2))
        await asyncio.gather(*(server_id(client, cluster) for client in (first, second) * 5))
        assert len(created) == 1
        queue = queues._of_loops[asyncio.get_running_loop()]
        assert is_open(queue._descriptor)
        await first.close()
        assert is_open(queue._descriptor) and await server_id(second, cluster)
        await second.close()
        assert not is_open(queue._descriptor) and queue.handle is None
        assert asyncio.get_running_loop() not in queues._of_loops
        # Later calls use a new queue.
        async with ArangoClient(cluster.endpoints) as third:
            assert await server_id(third, cluster)
        assert len(created) == 2

    run(main())


def test_a_loop_watches_one_descriptor(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        watched = loop._selector.get_map()  # type: ignore[attr-defined]
        before = len(watched)
        clients = [ArangoClient(cluster.endpoints) for _ in range(3)]
        await asyncio.gather(*(server_id(client, cluster) for client in clients * 5))
        assert len(watched) == before + 1
        for client in clients:
            await client.close()
        assert len(watched) == before

    asyncio.run(main())


@pytest.mark.parametrize("first", LOOPS)
@pytest.mark.parametrize("second", LOOPS)
def test_a_client_outlives_its_loop(
        cluster: SimulatedCluster, created: list[int], first: str, second: str) -> None:
    client = ArangoClient(cluster.endpoints)
    descriptors = []
    for loop in (first, second, first):
        with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
            assert runner.run(server_id(client, cluster))
            queue = queues._of_loops[runner.get_loop()]
            descriptors.append(queue)
    asyncio.run(client.close())
    assert len(created) == 3
    gc.collect()
    assert [queue.handle for queue in descriptors] == [None] * 3
    assert len(queues._of_loops) == 0


def test_what_a_closed_loop_left_under_way_is_given_up(
        run: Run, faulty: FaultyHosts, cluster: SimulatedCluster) -> None:
    faulty.fault(0, "accept-and-hang")
    loop = asyncio.new_event_loop()
    silent = ArangoClient(faulty.hosts[0], max_in_flight=1)
    db = loop.run_until_complete(silent.db())
    asking = loop.create_task(db.cluster.health())
    loop.run_until_complete(asyncio.sleep(0, loop))
    left = queues._of_loops[loop]
    assert len(left._expected) == 1
    # No task awaits the call any more.
    asking._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.close()

    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            assert await server_id(client, cluster)
        assert left.handle is None and loop not in queues._of_loops

    run(main())
    asyncio.run(silent.close())


def test_loops_of_two_threads_share_a_client(cluster: SimulatedCluster) -> None:
    client = ArangoClient(cluster.endpoints)
    together = threading.Barrier(2, timeout=PATIENCE_SECONDS)
    answered: list[list[str]] = []

    async def main() -> None:
        db = await client.db(password=cluster.password)
        together.wait()
        answered.append([id for _ in range(10) for id in await asyncio.gather(
            *(db.cluster.server_id() for _ in range(10)))])
        together.wait()

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(ids) for ids in answered] == [100, 100]
    asyncio.run(client.close())


def test_a_client_that_is_closed_in_one_loop_ends_the_calls_of_another(
        faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    client = ArangoClient(faulty.hosts[0])
    under_way = threading.Event()
    ended: list[str] = []

    async def main() -> None:
        asking = asyncio.create_task((await client.db()).cluster.health())
        while not faulty.requests(0):
            await asyncio.sleep(0)
        under_way.set()
        await asyncio.wait({asking})
        error = asking.exception()
        ended.append("" if error is None else getattr(error, "status", repr(error)))

    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    assert under_way.wait(PATIENCE_SECONDS)
    asyncio.run(client.close())
    thread.join(PATIENCE_SECONDS)
    assert ended == ["ARANGO_ERR_CLOSED"]
