"""Values of the methods for data of asyncio databases, equal to those of python-arango."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator

import arango
import pytest

from blocking_proxy import BlockingProxy
from libarango import ArangoError
from libarango.aio import ArangoClient
from sim_process import SimulatedCluster
from test_data_values import FAILURES, ROWS, STEPS, Clients, normal, prepared


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


def awaited(loop: asyncio.AbstractEventLoop, cluster: SimulatedCluster) -> Clients:
    cluster.reset()
    client = ArangoClient(cluster.endpoints[0])
    db = BlockingProxy(loop, loop.run_until_complete(
        client.db("_system", cluster.username, cluster.password)))
    things = db.create_collection("things")
    things.insert_many(ROWS)
    return Clients(db, things)


@pytest.mark.parametrize("step", STEPS)
def test_values_are_those_of_python_arango(
        one_cluster: SimulatedCluster, loop: asyncio.AbstractEventLoop, step: str) -> None:
    with warnings.catch_warnings():
        # Of methods for indexes, in favour of add_index.
        warnings.simplefilter("ignore", DeprecationWarning)
        expected = normal(STEPS[step](*prepared(arango.ArangoClient, one_cluster)))
    assert normal(STEPS[step](*awaited(loop, one_cluster))) == expected


@pytest.mark.parametrize("step", FAILURES)
def test_exceptions_are_those_of_python_arango(
        one_cluster: SimulatedCluster, loop: asyncio.AbstractEventLoop, step: str) -> None:
    with pytest.raises(arango.exceptions.ArangoError) as theirs:
        FAILURES[step](*prepared(arango.ArangoClient, one_cluster))
    with pytest.raises(ArangoError) as ours:
        FAILURES[step](*awaited(loop, one_cluster))
    assert type(theirs.value).__name__ in [kind.__name__ for kind in type(ours.value).__mro__]
    assert ours.value.error_code == getattr(theirs.value, "error_code", None)
