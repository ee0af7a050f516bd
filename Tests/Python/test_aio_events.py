"""Events of a client, read from its asyncio iterator."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aio_loops import Run, run as run
from libarango.aio import ArangoClient, Events
from libarango.exceptions import ArgumentError
from process_stats import count_eventfds
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS


async def within(seconds: float, events: Events) -> dict[str, Any]:
    async with asyncio.timeout(seconds):
        return await anext(events)


def test_a_failed_coordinator_is_reported(run: Run, cluster: SimulatedCluster) -> None:
    lost = cluster.coordinators[1]

    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await client.db(password=cluster.password)
            events = client.events()
            waiting = asyncio.create_task(within(PATIENCE_SECONDS, events))
            await asyncio.sleep(0)
            cluster.stop(lost.id)
            await asyncio.gather(*(db.cluster.server_id() for _ in range(3)))
            told = [await waiting, await within(PATIENCE_SECONDS, events)]
            assert {event["event"] for event in told} == {"host_down", "retry"}
            assert {event["host"] for event in told} == {lost.endpoint}

    run(main())


def test_only_the_named_kinds_are_reported(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        for kinds in ("slow_call,token_renewed", ["slow_call", "token_renewed"]):
            async with ArangoClient(cluster.endpoints, slow_call_ms=1) as client:
                events = client.events(kinds)
                db = await client.db(password=cluster.password, auth_method="jwt")
                cluster.stop(cluster.coordinators[0].id)
                await asyncio.gather(*(db.cluster.health() for _ in range(6)))
                await client.close()
                assert {event["event"] async for event in events} <= {"slow_call", "token_renewed"}
                cluster.start(cluster.coordinators[0].id)

    run(main())


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ArgumentError, match="host_dwn"):
        ArangoClient().events("host_dwn")


def test_the_iterator_ends_with_the_client(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "refuse")

    async def main() -> None:
        client = ArangoClient(faulty.hosts)
        db = await client.db()
        events = client.events("host_down")
        told: list[str] = []

        async def listen() -> None:
            async for event in events:
                told.append(event["host"])

        listening = asyncio.create_task(listen())
        await asyncio.gather(*(db.request("GET", "/") for _ in range(4)))
        await client.close()
        await listening
        assert told == [faulty.hosts[0]]

    run(main())


def test_another_iterator_ends_the_first(run: Run) -> None:
    async def main() -> None:
        async with ArangoClient() as client:
            first = client.events()
            waiting = asyncio.ensure_future(anext(first, None))
            await asyncio.sleep(0)
            second = client.events()
            assert await waiting is None
            await second.aclose()
            assert await anext(second, None) is None

    run(main())


def test_waiting_can_be_cancelled_and_resumed(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with (ArangoClient(cluster.endpoints) as client, client.events("retry") as events):
            with pytest.raises(TimeoutError):
                await within(0.01, events)
            waiting = asyncio.create_task(within(PATIENCE_SECONDS, events))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="another task"):
                await anext(events)
            cluster.stop(cluster.coordinators[0].id)
            db = await client.db(password=cluster.password)
            await asyncio.gather(*(db.cluster.server_id() for _ in range(3)))
            assert (await waiting)["host"] == cluster.coordinators[0].endpoint

    run(main())


def test_a_closed_iterator_closes_its_descriptor(run: Run) -> None:
    async def main() -> None:
        async with ArangoClient() as client:
            before = count_eventfds()
            events = client.events()
            assert count_eventfds() == before + 1
            await events.aclose()
            await events.aclose()
            assert count_eventfds() == before

    run(main())
