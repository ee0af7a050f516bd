"""Three independent clients find in the simulator the cluster they expect."""

from __future__ import annotations

import asyncio
from typing import Any

import aioarangodb
import arango
import arangoasync.auth
import pytest

from sim_process import SimulatedCluster

HEALTH_OF_A_SERVER = {
    "Endpoint", "SyncTime", "Version", "Engine", "ShortName", "SyncStatus", "Status",
    "LastAckedTime", "Host", "Role", "CanBeDeleted", "Timestamp"}


class TestPythonArango:
    @pytest.fixture(params=["basic", "jwt"])
    def database(self, cluster: SimulatedCluster, request: pytest.FixtureRequest) -> Any:
        client = arango.ArangoClient(cluster.endpoints)
        yield client.db("_system", cluster.username, cluster.password, verify=True,
                        auth_method=request.param)
        client.close()

    def test_who_answers(self, database: Any, cluster: SimulatedCluster) -> None:
        ids = {member.id for member in cluster.coordinators}
        assert database.cluster.server_id() in ids
        assert database.cluster.server_role() == "COORDINATOR"
        assert database.cluster.server_mode() == "default"
        assert database.version() == "3.12.10"
        assert database.engine()["name"] == "rocksdb"
        assert database.status()["server_info"]["role"] == "COORDINATOR"

    def test_health(self, database: Any, cluster: SimulatedCluster) -> None:
        health = database.cluster.health()
        assert set(health["Health"]) == {
            member.id for member in
            cluster.coordinators + cluster.dbservers + cluster.agents}
        assert {member["Status"] for member in health["Health"].values()} == {"GOOD"}
        first = health["Health"][cluster.dbservers[0].id]
        assert set(first) == HEALTH_OF_A_SERVER
        assert (first["Role"], first["ShortName"]) == ("DBServer", "DBServer0001")

    def test_endpoints(self, database: Any, cluster: SimulatedCluster) -> None:
        assert sorted(database.cluster.endpoints()) == sorted(
            endpoint.replace("http:", "tcp:") for endpoint in cluster.endpoints)

    def test_other_servers_are_asked_through_a_coordinator(
            self, database: Any, cluster: SimulatedCluster) -> None:
        server = cluster.dbservers[1].id
        assert database.cluster.server_version(server)["version"] == "3.12.10"
        assert database.cluster.server_engine(server)["name"] == "rocksdb"
        assert database.cluster.server_statistics(server)["enabled"] is True
        assert database.cluster.server_count()["cleanedServers"] == []

    def test_maintenance(self, database: Any, cluster: SimulatedCluster) -> None:
        on = database.cluster.toggle_maintenance_mode("on")
        assert on["warning"].startswith("Cluster supervision deactivated.")
        off = database.cluster.toggle_maintenance_mode("off")
        assert off["warning"] == "Cluster supervision reactivated."
        server = cluster.dbservers[0].id
        database.cluster.toggle_server_maintenance_mode(server, "maintenance", timeout=60)
        assert database.cluster.server_maintenance_mode(server)["Mode"] == "maintenance"
        database.cluster.toggle_server_maintenance_mode(server, "normal")
        assert database.cluster.server_maintenance_mode(server) == {}

    def test_documents(self, database: Any) -> None:
        things = database.create_collection("things", replication_factor=2, shard_count=3)
        inserted = things.insert({"_key": "a", "size": 1}, return_new=True)
        assert inserted["new"]["size"] == 1
        assert things.update({"_key": "a", "colour": "red"})["_old_rev"] == inserted["_rev"]
        assert things.get("a")["colour"] == "red"
        with pytest.raises(arango.exceptions.DocumentInsertError) as conflict:
            things.insert({"_key": "a"})
        assert conflict.value.error_code == 1210
        assert things.count() == 1
        assert things.delete("a") and things.get("a") is None
        assert database.delete_collection("things")

    def test_databases_and_users(self, database: Any, cluster: SimulatedCluster) -> None:
        assert database.create_database("shop", users=[
            {"username": "anna", "password": "secret", "active": True, "extra": {}}])
        assert set(database.databases()) == {"_system", "shop"}
        assert database.permission("anna", "shop") == "rw"
        client = arango.ArangoClient(cluster.endpoints)
        shop = client.db("shop", "anna", "secret", verify=True)
        assert shop.databases_accessible_to_user() == ["shop"]
        with pytest.raises(arango.exceptions.ClusterMaintenanceModeError) as refused:
            shop.cluster.toggle_maintenance_mode("on")
        assert refused.value.http_code == 403
        client.close()


class TestPythonArangoAsync:
    @pytest.mark.parametrize("method", ["basic", "jwt"])
    def test_cluster_calls(self, cluster: SimulatedCluster, method: str) -> None:
        async def calls() -> None:
            async with arangoasync.ArangoClient(hosts=cluster.endpoints) as client:
                auth = arangoasync.auth.Auth(cluster.username, cluster.password)
                database = await client.db("_system", auth_method=method, auth=auth, verify=True)
                api = database.cluster
                assert await api.server_id() in {each.id for each in cluster.coordinators}
                assert await api.server_role() == "COORDINATOR"
                health = await api.health()
                assert len(health["Health"]) == 9
                assert set(await api.endpoints()) == {
                    endpoint.replace("http:", "tcp:") for endpoint in cluster.endpoints}
                server = cluster.dbservers[0].id
                assert (await api.statistics(server))["enabled"] is True
                assert "deactivated" in (await api.toggle_maintenance_mode("on"))["warning"]
                assert "reactivated" in (await api.toggle_maintenance_mode("off"))["warning"]
                await api.toggle_server_maintenance_mode(server, "maintenance", timeout=60)
                kept = await api.server_maintenance_mode(server)
                assert kept["result"]["Mode"] == "maintenance"
                await api.toggle_server_maintenance_mode(server, "normal")
                assert "result" not in await api.server_maintenance_mode(server)
        asyncio.run(calls())

    def test_documents(self, cluster: SimulatedCluster) -> None:
        async def calls() -> None:
            async with arangoasync.ArangoClient(hosts=cluster.endpoints) as client:
                auth = arangoasync.auth.Auth(cluster.username, cluster.password)
                database = await client.db("_system", auth=auth)
                things = await database.create_collection("things")
                await things.insert({"_key": "a", "size": 1})
                assert (await things.get("a"))["size"] == 1
                assert await things.count() == 1
        asyncio.run(calls())


class TestAioarangodb:
    @pytest.mark.parametrize("method", ["basic", "jwt"])
    def test_cluster_calls(self, cluster: SimulatedCluster, method: str) -> None:
        async def calls() -> None:
            client = aioarangodb.ArangoClient(hosts=",".join(cluster.endpoints))
            try:
                database = await client.db("_system", cluster.username, cluster.password,
                                           verify=True, auth_method=method)
                api = database.cluster
                assert await api.server_id() in {each.id for each in cluster.coordinators}
                assert await api.server_role() == "COORDINATOR"
                server = cluster.dbservers[0].id
                assert (await api.server_version(server))["version"] == "3.12.10"
                assert (await api.server_engine(server))["name"] == "rocksdb"
                assert (await api.server_statistics(server))["enabled"] is True
                health = (await api.health())["Health"]
                assert health[server]["Role"] == "DBServer"
                assert set(await api.endpoints()) == {
                    endpoint.replace("http:", "tcp:") for endpoint in cluster.endpoints}
                assert "deactivated" in (await api.toggle_maintenance_mode("on"))["warning"]
                assert "reactivated" in (await api.toggle_maintenance_mode("off"))["warning"]
            finally:
                await client.close()
        asyncio.run(calls())
