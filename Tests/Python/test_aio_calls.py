"""Many concurrent calls: connections, cancellation, and calls that are not awaited."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import pytest

from aio_loops import Run, run as run
from libarango.aio import ArangoClient, Database
from libarango.aio import queue as queues
from libarango.exceptions import (ArangoError, BusyError, CallCancelledError, ClosedError,
                                  ClusterServerIDError)
from sim_process import FaultyHosts, SimulatedCluster


def test_many_calls_share_few_connections(run: Run, cluster: SimulatedCluster) -> None:
    threads = threading.enumerate()

    async def main() -> list[str]:
        async with ArangoClient(cluster.endpoints, max_submit_connections=8) as client:
            db = await client.db(password=cluster.password)
            answered = await asyncio.gather(*(db.cluster.server_id() for _ in range(500)))
            assert threading.enumerate() == threads
            return answered

    answered = run(main())
    assert len(answered) == 500 and set(answered) == {
        coordinator.id for coordinator in cluster.coordinators}
    requests = cluster.requests()
    assert len(requests) == 500
    assert len({(request["server"], request["connection"]) for request in requests}) <= 24


def test_each_call_gets_its_own_result(run: Run, cluster: SimulatedCluster) -> None:
    servers = [server.short_name for server in cluster.coordinators + cluster.dbservers]

    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await client.db(password=cluster.password)
            levels = ["/_admin/log/level", "/_api/version", "/_admin/server/id", "/_admin/time"]
            answers = await asyncio.gather(*(
                db.request("GET", levels[number % 4]) for number in range(100)))
            named = await asyncio.gather(*(
                db.cluster.server_version(server) for server in servers * 10))
            assert len(named) == 60 and {answer["server"] for answer in named} == {"arango"}
        for number, answer in enumerate(answers):
            member = ("agency", "version", "id", "time")[number % 4]
            assert member in answer.json()

    run(main())


def test_a_coordinator_stopped_under_load_fails_no_read(
        run: Run, cluster: SimulatedCluster) -> None:
    lost = cluster.coordinators[1]
    # So that its requests are still under way when it stops.
    cluster.act(lost.id, "hang")

    async def main() -> None:
        async with ArangoClient(cluster.endpoints, max_submit_connections=4) as client:
            db = await client.db(password=cluster.password)
            asking = [asyncio.create_task(db.cluster.server_id()) for _ in range(300)]
            while len(cluster.requests(lost.id)) < 4:
                await asyncio.sleep(0)
            assert not all(task.done() for task in asking)
            cluster.stop(lost.id)
            answered = await asyncio.gather(*asking)
            assert set(answered) == {cluster.coordinators[0].id, cluster.coordinators[2].id}
            assert client.stats()["retries"] >= 4

    run(main())


def test_a_cancelled_call_frees_its_slot(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang", times=1)

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0], max_in_flight=1) as client:
            db = await client.db()
            asking = asyncio.create_task(db.request("GET", "/first"))
            while not faulty.requests(0):
                await asyncio.sleep(0)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            assert (await db_when_free(db)).status_code == 200
            assert queues._of_loops[asyncio.get_running_loop()]._expected == {}

    run(main())


async def db_when_free(db: Database) -> Any:
    """The result of a call after the cancelled ones have ended."""
    while True:
        try:
            return await db.request("GET", "/second")
        except BusyError:
            pass


def test_wait_for_cancels_a_call(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0]) as client:
            db = await client.db()
            with pytest.raises(TimeoutError) as raised:
                async with asyncio.timeout(0.02):
                    await db.cluster.health()
            assert not isinstance(raised.value, ArangoError)
            assert queues._of_loops[asyncio.get_running_loop()]._expected == {}

    run(main())


def test_a_result_of_a_cancelled_task_is_discarded(
        run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints, max_in_flight=1) as client:
            db = await client.db(password=cluster.password)
            # Too many together: the results of all but one are there when the tasks are cancelled.
            asking = [asyncio.create_task(db.cluster.server_id()) for _ in range(20)]
            await asyncio.sleep(0)
            for task in asking:
                task.cancel()
            ended = await asyncio.gather(*asking, return_exceptions=True)
            assert {type(end) for end in ended} == {asyncio.CancelledError}
            while True:
                try:
                    assert await db.cluster.server_role() == "COORDINATOR"
                    break
                except BusyError:
                    pass
            assert queues._of_loops[asyncio.get_running_loop()]._expected == {}

    run(main())
    gc.collect()


def test_a_call_whose_task_never_began_sends_nothing(run: Run, faulty: FaultyHosts) -> None:
    async def main() -> None:
        async with ArangoClient(faulty.hosts[0]) as client:
            asking = asyncio.create_task((await client.db()).cluster.health())
            asking.cancel()
            await asyncio.wait({asking})

    run(main())
    assert faulty.requests(0) == []


def test_calls_under_way_end_when_their_client_is_closed(run: Run, faulty: FaultyHosts) -> None:
    for host in range(2):
        faulty.fault(host, "accept-and-hang")

    async def main() -> None:
        client = ArangoClient(faulty.hosts)
        db = await client.db()
        asking: list[asyncio.Task[Any]] = [
            asyncio.create_task(db.cluster.server_id()) for _ in range(20)]
        asking.append(asyncio.create_task(db.request("GET", "/_api/version")))
        while not faulty.requests(0):
            await asyncio.sleep(0)
        await client.close()
        ended = await asyncio.gather(*asking, return_exceptions=True)
        for end in ended:
            assert isinstance(end, ClosedError)
        assert all(isinstance(end, ClusterServerIDError) for end in ended[:-1])

    run(main())


def test_closing_a_client_leaves_calls_of_another(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[1]) as talking:
            db = await talking.db()
            async with ArangoClient(faulty.hosts[0]) as silent:
                asking = asyncio.create_task((await silent.db()).cluster.health())
                await asyncio.sleep(0)
                answering = asyncio.create_task(db.request("GET", "/"))
                await asyncio.sleep(0)
            with pytest.raises(ClosedError):
                await asking
            assert (await answering).status_code == 200
            assert (await db.request("GET", "/")).status_code == 200

    run(main())


def test_many_results_do_not_starve_the_loop(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        loop = asyncio.get_running_loop()
        async with ArangoClient(faulty.hosts[0], max_in_flight=1) as client:
            db = await client.db()
            first = asyncio.create_task(db.cluster.server_id())
            await asyncio.sleep(0)
            # They are too many: the results of all are there together.
            asking = [asyncio.create_task(db.cluster.server_id()) for _ in range(1000)]
            in_one_go: list[int] = []
            done_before = 0

            def look() -> None:
                nonlocal done_before
                done = sum(task.done() for task in asking)
                in_one_go.append(done - done_before)
                done_before = done
                if done < len(asking):
                    loop.call_soon(look)

            loop.call_soon(look)
            ended = await asyncio.gather(*asking, return_exceptions=True)
            first.cancel()
            assert all(isinstance(end, BusyError) for end in ended)
            assert max(in_one_go) <= queues.MAX_RESULTS_PER_ITERATION
            assert sum(count > 0 for count in in_one_go) >= 4

    run(main())


def test_a_waiting_call_does_not_wake_the_loop(faulty: FaultyHosts) -> None:
    faulty.fault(0, "delay", seconds=0.3)

    async def main() -> int:
        selector = asyncio.get_running_loop()._selector  # type: ignore[attr-defined]
        turns = 0
        waits = selector.select

        def select(timeout: float | None = None) -> Any:
            nonlocal turns
            turns += 1
            return waits(timeout)

        async with ArangoClient(faulty.hosts[0]) as client:
            db = await client.db()
            selector.select = select
            await db.request("GET", "/")
            return turns

    assert asyncio.run(main()) <= 3


def test_errors_leave_no_cycles(run: Run) -> None:
    async def main() -> None:
        async with ArangoClient("http://127.0.0.1:1", max_in_flight=1) as client:
            db = await client.db()
            await asyncio.gather(*(db.cluster.health() for _ in range(2)), return_exceptions=True)
            gc.collect()
            gc.disable()
            try:
                for call in (db.cluster.health, lambda: db.request("GET", "/")):
                    with pytest.raises(ArangoError) as raised:
                        await call()
                    del raised
                    # This very step of the task was given the future.
                    await asyncio.sleep(0)
                    alive = [thing for thing in gc.get_objects() if isinstance(thing, ArangoError)]
                    assert alive == []
            finally:
                gc.enable()

    run(main())


def test_cancelling_is_not_reported_as_the_librarys_error(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0]) as client:
            asking = asyncio.create_task((await client.db()).cluster.health())
            await asyncio.sleep(0)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError) as raised:
                await asking
            assert not isinstance(raised.value, CallCancelledError)

    run(main())
