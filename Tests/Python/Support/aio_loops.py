"""Runs coroutines in each of the event loops that asyncio programs use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import pytest
import uvloop

from libarango.aio import ArangoClient, Database
from sim_process import SimulatedCluster

T = TypeVar("T")

LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


class Run(Protocol):
    def __call__(self, main: Coroutine[Any, Any, T]) -> T: ...


@pytest.fixture(params=LOOPS)
def run(request: pytest.FixtureRequest) -> Run:
    """Runs a coroutine in a new loop. An unhandled exception there is an error."""

    def run(main: Coroutine[Any, Any, T]) -> T:
        unhandled: list[dict[str, Any]] = []
        with asyncio.Runner(loop_factory=LOOPS[request.param]) as runner:
            runner.get_loop().set_exception_handler(
                lambda loop, context: unhandled.append(context))
            answer = runner.run(main)
        assert unhandled == []
        return answer

    return run


async def opened(client: ArangoClient, cluster: SimulatedCluster) -> Database:
    return await client.db("_system", cluster.username, cluster.password)
