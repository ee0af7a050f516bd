"""Serializers and deserializers of the caller."""

from __future__ import annotations

import asyncio
import decimal
import json
from typing import Any

import pytest

from libarango.aio import ArangoClient
from libarango.exceptions import ArgumentError, ClusterHealthError, ProtocolError
from sim_process import FaultyHosts, SimulatedCluster


def exact(text: str) -> Any:
    return json.loads(text, parse_float=decimal.Decimal)


def test_a_serializer_writes_arguments_and_bodies(cluster: SimulatedCluster) -> None:
    seen: list[Any] = []

    def serializer(value: Any) -> str:
        seen.append(value)
        return json.dumps(value, default=sorted)

    async def main() -> None:
        async with ArangoClient(cluster.endpoints, serializer=serializer) as client:
            db = await client.db(password=cluster.password)
            await db.cluster.server_version("DBServer0001")
            await db.request("POST", "/_api/collection", body={"name": "made", "type": 2})
            await db.request("GET", "/_api/version")
            await db.cluster.health()
            # Without the serializer a set would be no JSON.
            with pytest.raises(ArgumentError, match="argument mode is .*, not an array"):
                await db.call("cluster.set_server_mode", mode={"b"})

    asyncio.run(main())
    assert seen == [{"server_id": "DBServer0001"}, {"name": "made", "type": 2}, {"mode": {"b"}}]


def test_a_serializer_may_return_bytes(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints,
                                serializer=lambda value: json.dumps(value).encode()) as client:
            db = await client.db(password=cluster.password)
            assert await db.cluster.server_version("DBServer0001")
            await db.request("POST", "/_api/collection", body={"name": "made"})

    asyncio.run(main())


@pytest.mark.parametrize("serializer, named", [
    (lambda value: 5, "cluster.server_version: the serializer made a int"),
    (lambda value: json.loads("no JSON"), "cluster.server_version: dict cannot be written as JSON"),
    (lambda value: "\0", "NUL"), (lambda value: "[]", "arguments")])
def test_a_failure_of_a_serializer_is_reported(serializer: Any, named: str) -> None:
    async def main() -> None:
        async with ArangoClient(serializer=serializer) as client:
            with pytest.raises(ArgumentError, match=named):
                await (await client.db()).cluster.server_version("DBServer0001")

    asyncio.run(main())


def test_a_deserializer_reads_every_response(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints, deserializer=exact) as client:
            db = await client.db(password=cluster.password)
            assert isinstance(await db.server.time(), decimal.Decimal)
            assert isinstance((await db.request("GET", "/_admin/time")).json()["time"],
                              decimal.Decimal)
            assert await db.cluster.server_role() == "COORDINATOR"

    asyncio.run(main())


def test_a_failure_of_a_deserializer_is_a_protocol_error(faulty: FaultyHosts) -> None:
    def deserializer(text: str) -> Any:
        raise ValueError("no wish to")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0], deserializer=deserializer) as client:
            db = await client.db()
            with pytest.raises(ProtocolError, match="no wish to") as raised:
                await db.cluster.health()
            assert isinstance(raised.value, ClusterHealthError)
            assert (raised.value.host, raised.value.http_code) == (faulty.hosts[0], 200)
            answer = await db.request("GET", "/")
            with pytest.raises(ProtocolError, match="no wish to"):
                answer.json()
            faulty.fault(0, "not-json")
            with pytest.raises(ProtocolError, match="not JSON"):
                (await db.request("GET", "/")).json()

    asyncio.run(main())
