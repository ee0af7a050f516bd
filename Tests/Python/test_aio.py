"""asyncio clients and databases: hosts, options, settings and closing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import libarango
from aio_loops import Run, opened, run as run
from libarango.aio import ArangoClient
from libarango.exceptions import (ArgumentError, AuthError, BusyError, ClosedError,
                                  ClusterHealthError, ClusterServerIDError, ServerConnectionError)
from sim_process import FaultyHosts, SimulatedCluster


@pytest.mark.parametrize("form", [list, tuple, iter, ",".join])
def test_hosts_are_a_list_or_a_comma_string(
        run: Run, cluster: SimulatedCluster, form: Any) -> None:
    async def main() -> None:
        async with ArangoClient(form(cluster.endpoints)) as client:
            assert client.hosts == cluster.endpoints
            db = await opened(client, cluster)
            answered = [await db.cluster.server_id() for _ in range(12)]
            assert len(set(answered[:3])) == 3 and answered == answered[:3] * 4

    run(main())


@pytest.mark.parametrize("options, named", [
    ({"hosts": "db1:8529"}, "db1:8529"), ({"hosts": [5]}, r"hosts\[0\]"),
    ({"host_resolver": "nearest"}, "nearest"), ({"timeoutms": 1}, "timeoutms.*timeout_ms")])
def test_an_unusable_option_of_a_client_is_named(options: dict[str, Any], named: str) -> None:
    with pytest.raises(ArgumentError, match=named):
        ArangoClient(**options)


@pytest.mark.parametrize("options, named", [
    ({"name": ""}, "name"), ({"username": "a:b"}, "username"), ({"verify": "yes"}, "verify"),
    ({"auth_method": "magic"}, "auth_method"), ({"max_idle_connections": 3}, "max_idle")])
def test_an_unusable_option_of_a_database_is_named(options: dict[str, Any], named: str) -> None:
    async def main() -> None:
        async with ArangoClient() as client:
            with pytest.raises(ArgumentError, match=named):
                await client.db(**options)

    asyncio.run(main())


def test_only_verify_sends_a_request(
        run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            await client.db(password="wrong")
            assert cluster.requests() == []
            await client.db(password=cluster.password, verify=True)
            request, = cluster.requests()
            assert (request["method"], request["path"]) == (
                "GET", "/_db/_system/_api/database/current")
            with pytest.raises(ServerConnectionError) as refused:
                await client.db(password="wrong", verify=True)
            assert isinstance(refused.value, AuthError) and refused.value.http_code == 401
            with pytest.raises(ServerConnectionError) as unknown:
                await client.db("nowhere", password=cluster.password, verify=True)
            assert unknown.value.error_code == 1228

    run(main())


def test_a_failed_verification_raises_as_without_asyncio(
        cluster: SimulatedCluster) -> None:
    host = cluster.endpoints[0]

    async def main() -> ServerConnectionError:
        async with ArangoClient(host) as client:
            with pytest.raises(ServerConnectionError) as raised:
                await client.db(password="wrong", verify=True)
            return raised.value

    error = asyncio.run(main())
    with libarango.ArangoClient(host) as client, pytest.raises(ServerConnectionError) as expected:
        client.db(password="wrong", verify=True)
    assert type(error) is type(expected.value) and error.args == expected.value.args
    changing: dict[str, Any] = {"attempts": 1, "request": 1, "response": 1}
    assert vars(error) | changing == vars(expected.value) | changing
    assert repr(error.request) == repr(expected.value.request)
    assert repr(error.response) == repr(expected.value.response)


def test_a_verification_does_not_block_the_loop(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with (ArangoClient(faulty.hosts[0]) as silent,
                    ArangoClient(faulty.hosts[1]) as talking):
            verifying = asyncio.create_task(silent.db(verify=True))
            await (await talking.db()).request("GET", "/")
            assert not verifying.done()
            verifying.cancel()
            with pytest.raises(asyncio.CancelledError):
                await verifying

    run(main())


def test_a_derived_database_has_other_settings(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0]) as client:
            db = await client.db("shop", "me")
            impatient = db.with_options(timeout_ms=50)
            assert (impatient.name, impatient.db_name, impatient.username) == ("shop", "shop", "me")
            with pytest.raises(TimeoutError) as raised:
                await impatient.cluster.health()
            assert isinstance(raised.value, ClusterHealthError)

    run(main())


def test_a_token_is_replaced_while_in_use(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await opened(client, cluster)
            derived = db.with_options(timeout_ms=5000)
            db.set_token("no-token")
            for stale in (db, derived):
                with pytest.raises(AuthError):
                    await stale.cluster.health()

    asyncio.run(main())


def test_a_jwt_login_is_made_once(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints) as client:
            db = await client.db(password=cluster.password, auth_method="jwt")
            await asyncio.gather(*(db.cluster.server_id() for _ in range(30)))
            assert client.stats()["token_age_ms"] >= 0

    run(main())
    paths = [request["path"] for request in cluster.requests()]
    assert paths.count("/_open/auth") == 1 and len(paths) == 31


def test_calls_beyond_max_in_flight_are_refused_immediately(run: Run, faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")

    async def main() -> None:
        async with ArangoClient(faulty.hosts[0], max_in_flight=1) as client:
            db = await client.db()
            first = asyncio.create_task(db.cluster.server_id())
            await asyncio.sleep(0)
            with pytest.raises(BusyError, match="max_in_flight") as raised:
                await db.cluster.server_id()
            assert isinstance(raised.value, ClusterServerIDError)
            assert (raised.value.execution, raised.value.attempts) == ("no", [])
            assert not first.done()
            first.cancel()

    run(main())


def test_calls_on_a_closed_client_raise_closed_error(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        client = ArangoClient(cluster.endpoints)
        db = await opened(client, cluster)
        await db.cluster.health()
        await client.close()
        await client.close()
        for call in (client.db, db.cluster.health, client.refresh_hosts,
                     lambda: db.request("GET", "/_api/version")):
            with pytest.raises(ClosedError, match="client is"):
                await call()
        with pytest.raises(ClosedError):
            client.stats()
        with pytest.raises(ClosedError):
            client.events()
        assert "closed" in repr(client)

    run(main())


def test_an_unused_client_can_be_closed() -> None:
    async def main() -> None:
        async with ArangoClient():
            pass

    asyncio.run(main())


def test_databases_keep_their_client_open(run: Run, cluster: SimulatedCluster) -> None:
    async def main() -> None:
        servers = (await opened(ArangoClient(cluster.endpoints), cluster)).with_options().cluster
        assert await servers.server_id()

    run(main())


def test_reading_hosts_does_not_block_the_loop(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with ArangoClient(cluster.endpoints[0]) as client:
            db = await opened(client, cluster)
            found, answer = await asyncio.gather(client.refresh_hosts(), db.cluster.server_role())
            assert sorted(found) == sorted(cluster.endpoints) and answer == "COORDINATOR"
            assert len(client.stats()["hosts"]) == 3

    asyncio.run(main())


def test_no_repr_contains_the_password() -> None:
    async def main() -> None:
        async with ArangoClient("http://127.0.0.1:1") as client:
            db = await client.db("_system", "root", "s3cret-word")
            shown = " ".join(map(repr, (client, db, db.cluster, vars(client))))
            assert "s3cret-word" not in shown and "_system" in repr(db) and "root" in repr(db)

    asyncio.run(main())


def test_the_version_is_the_bindings() -> None:
    assert ArangoClient().version == libarango.__version__
