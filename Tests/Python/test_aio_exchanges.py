"""Calls over an HTTP stack of the caller: hosts, logins, retries, deadlines and closing."""

from __future__ import annotations

import asyncio

import aioarangodb.http  # type: ignore[import-untyped]
import aiohttp
import pytest

from aio_loops import Run, run as run
from aio_stacks import FINE, FULL, FULL_FOR_LONG, THREE, Scripted
from libarango.aio import ArangoClient
from libarango.exceptions import (CallTimeoutError, ClosedError, ClusterServerIDError,
                                  ConnectError, NetworkError)
from sim_process import FaultyHosts, SimulatedCluster
from waiting import given_time, in_time


def test_a_stopped_coordinator_is_skipped(run: Run, cluster: SimulatedCluster) -> None:
    down = cluster.coordinators[1]
    cluster.stop(down.id)

    async def main() -> None:
        async with ArangoClient(cluster.endpoints,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            db = await client.db(password=cluster.password)
            answers = [await db.request("GET", "/_admin/server/id") for _ in range(6)]
            assert {answer.json()["id"] for answer in answers} == {
                cluster.coordinators[0].id, cluster.coordinators[2].id}
            _, stopped, _ = client.stats()["hosts"]
            assert stopped["state"] == "resting"
            outcomes = [attempt["outcome"] for answer in answers for attempt in answer.attempts
                        if attempt["host"] == down.endpoint]
            # The host is tried once. After its backoff, half a second, it is probed.
            assert outcomes[:1] == ["connection refused"]
            assert set(outcomes[1:]) <= {"probe: connection refused"}

    run(main())


def test_a_coordinator_stopped_under_load_fails_no_read(
        run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            db = await client.db(password=cluster.password)
            answered: list[str] = []
            enough = asyncio.Event()

            async def ask() -> None:
                for _ in range(15):
                    answered.append(await db.cluster.server_id())
                    if len(answered) >= 50:
                        enough.set()

            asking = asyncio.gather(*(ask() for _ in range(20)))
            await enough.wait()
            cluster.stop(cluster.coordinators[0].id)
            assert len(answered) < 300
            await asking
            assert len(answered) == 300

    run(main())


def test_no_coordinator_left_is_a_connect_error(run: Run, cluster: SimulatedCluster) -> None:
    for coordinator in cluster.coordinators:
        cluster.stop(coordinator.id)

    async def main() -> None:
        async with ArangoClient(cluster.endpoints,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            with pytest.raises(ConnectError) as raised:
                await (await client.db()).cluster.server_id()
            error = raised.value
            assert {attempt["outcome"] for attempt in error.attempts} == {"connection refused"}
            assert isinstance(error, ClusterServerIDError) and error.execution == "no"
            assert isinstance(error.__cause__, aiohttp.ClientConnectorError)

    run(main())


def test_a_login_uses_the_same_stack(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            db = await client.db(password=cluster.password, auth_method="jwt")
            await asyncio.gather(*(db.cluster.server_id() for _ in range(20)))
            cluster.rotate_secret("another secret, long enough for anybody")
            assert await db.cluster.server_role() == "COORDINATOR"

    run(main())
    paths = [request["path"] for request in cluster.requests()]
    assert paths.count("/_open/auth") == 2
    # The one whose token was refused was sent a second time.
    assert len(paths) == 2 + 20 + 2


def test_a_cancelled_login_is_taken_over_by_the_next_call(run: Run) -> None:
    async def for_ever() -> None:
        await asyncio.get_running_loop().create_future()

    http = Scripted(for_ever, (200, '{"jwt":"aaaa.bbbb.cccc"}'), FINE)

    async def main() -> None:
        async with ArangoClient(THREE[0], http_client=http) as client:
            db = await client.db(auth_method="jwt")
            first = asyncio.create_task(db.cluster.server_id())
            second = asyncio.create_task(db.cluster.server_id())
            while not http.sent:
                await asyncio.sleep(0)
            first.cancel()
            assert await second == "CRDN-1"
            with pytest.raises(asyncio.CancelledError):
                await first

    run(main())
    assert [request["url"].removeprefix(THREE[0]) for request in http.sent] == [
        "/_open/auth", "/_open/auth", "/_db/_system/_admin/server/id"]


def test_a_write_of_unknown_execution_is_not_retried(run: Run, faulty: FaultyHosts) -> None:
    for host in range(2):
        faulty.fault(host, "close-before-answer")

    async def main() -> None:
        async with ArangoClient(faulty.hosts,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            with pytest.raises(NetworkError) as raised:
                await (await client.db()).request("POST", "/_api/document/orders", body={})
            assert raised.value.execution == "unknown" and len(raised.value.attempts) == 1
            assert isinstance(raised.value.__cause__, aiohttp.ServerDisconnectedError)

    run(main())
    assert len(faulty.requests(0)) + len(faulty.requests(1)) == 1


def test_a_write_over_a_closed_idle_connection_is_not_retried(
        run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "close-idle")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0],
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            db = await client.db()
            await db.request("GET", "/first")
            with pytest.raises(NetworkError):
                await db.request("POST", "/second", body={})

    run(main())
    assert [request["method"] for request in faulty.requests(0)] == ["GET", "POST"]


def test_a_write_without_connection_goes_to_another_host(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "refuse")

    async def main() -> None:
        async with ArangoClient(faulty.hosts,
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            db = await client.db()
            for _ in range(2):
                answer = await db.request("POST", "/_api/document/orders", body={})
                assert answer.host == faulty.hosts[1]

    run(main())
    assert len(faulty.requests(1)) == 2


def test_the_deadline_holds_for_every_stack(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main(seconds: float) -> None:
        async with ArangoClient(faulty.hosts[0], timeout_ms=int(seconds * 1_000),
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            with pytest.raises(CallTimeoutError) as raised:
                await (await client.db()).request("POST", "/", body={})
            in_time(len(faulty.requests(0)) == 1)
            assert raised.value.execution == "unknown"
            assert isinstance(raised.value.__cause__, TimeoutError)

    given_time(0.05, lambda seconds: run(main(seconds)))
    assert len(faulty.requests(0)) == 1


def test_a_cancelled_call_is_cancelled_in_the_stack(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0],
                                http_client=aioarangodb.http.DefaultHTTPClient()) as client:
            asking = asyncio.create_task((await client.db()).request("GET", "/"))
            while not faulty.requests(0):
                await asyncio.sleep(0)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            host, = client.stats()["hosts"]
            assert host["in_flight"] == 0

    run(main())


@pytest.mark.parametrize("pausing", [False, True])
def test_a_call_under_way_ends_when_the_client_is_closed(run: Run, pausing: bool) -> None:
    async def for_ever() -> None:
        await asyncio.get_running_loop().create_future()

    http = Scripted(*([FULL_FOR_LONG] * 3 if pausing else []), for_ever)

    async def main() -> None:
        client = ArangoClient(THREE, http_client=http)
        asking = asyncio.create_task((await client.db()).cluster.server_id())
        while len(http.sent) < (3 if pausing else 1):
            await asyncio.sleep(0)
        await client.close()
        with pytest.raises(ClosedError) as raised:
            await asking
        assert isinstance(raised.value, ClusterServerIDError)
        assert raised.value.execution == ("no" if pausing else "unknown")

    run(main())
    assert all(request["session"].closed for request in http.sent)


def test_calls_on_a_closed_client_raise_closed_error(run: Run) -> None:
    async def main() -> None:
        client = ArangoClient(THREE, http_client=Scripted(FINE))
        db = await client.db()
        await client.close()
        for call in (db.cluster.server_id, lambda: db.request("GET", "/")):
            with pytest.raises(ClosedError, match="client is"):
                await call()

    run(main())


def test_busy_coordinators_are_retried_after_a_backoff(run: Run) -> None:
    http = Scripted(FULL, FULL, FULL, FINE)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        async with ArangoClient(THREE, http_client=http) as client:
            db = await client.db()
            start = loop.time()
            assert await db.cluster.server_id() == "CRDN-1"
            assert loop.time() - start > 0.005

    run(main())
    assert [request["session"].host for request in http.sent[:3]] == THREE
    assert len(http.sent) == 4


def test_an_unknown_exception_of_a_stack_counts_as_sent(run: Run) -> None:
    http = Scripted(ZeroDivisionError("a mistake of the stack"))

    async def main() -> None:
        async with ArangoClient(THREE, http_client=http) as client:
            with pytest.raises(NetworkError) as raised:
                await (await client.db()).request("POST", "/", body={})
            assert raised.value.execution == "unknown"
            assert isinstance(raised.value.__cause__, ZeroDivisionError)

    run(main())
    assert len(http.sent) == 1
