"""Three independent clients find in the simulator the cluster they expect."""

from __future__ import annotations

import asyncio
from typing import Any

import aioarangodb
import arango
import arangoasync.auth
import pytest
from arango.http import DeflateRequestCompression
from asking import ask, superuser

from sim_process import SimulatedCluster


def skew(cluster: SimulatedCluster) -> None:
    """Leaves nothing on the first DB-Server, and opens it to shards again."""
    first = cluster.endpoints[0]
    ask(first, "POST", "/_api/collection",
        {"name": "spread", "numberOfShards": 6, "replicationFactor": 2})
    ask(first, "POST", "/_admin/cluster/cleanOutServer", {"server": "DBServer0001"})
    cluster.advance(60)
    ask(first, "PUT", "/_admin/cluster/numberOfServers", {"cleanedServers": []})


def done_jobs(cluster: SimulatedCluster) -> list[str]:
    """A coordinator lists its own only."""
    listed: list[str] = []
    for endpoint in cluster.endpoints:
        database: Any = arango.ArangoClient(endpoint).db("_system", "root", "passwd")
        listed += database.async_jobs("done")
    return listed


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

    def test_rebalancing(self, database: Any, cluster: SimulatedCluster) -> None:
        skew(cluster)
        api = database.cluster
        before = api.calculate_imbalance()
        assert before["pendingMoveShards"] == 0
        options = {"move_leaders": True, "move_followers": True}
        plan = api.calculate_rebalance_plan(**options)
        assert api.execute_rebalance_plan(plan["moves"]) is True
        cluster.advance(60)
        after = api.calculate_imbalance()
        assert after["shards"]["imbalance"] < before["shards"]["imbalance"]
        assert api.rebalance(**options)["imbalanceBefore"]["shards"] == after["shards"]

    def test_logs_metrics_and_licence(self, database: Any, cluster: SimulatedCluster) -> None:
        assert database.read_log_entries(level="info")["total"] == 1
        with pytest.deprecated_call():
            assert database.read_log(upto="info")["total_amount"] == 1
        server = cluster.dbservers[0].id
        assert database.set_log_levels(server_id=server, queries="DEBUG")["queries"] == "DEBUG"
        assert database.log_levels(server_id=server)["queries"] == "DEBUG"
        assert database.log_levels()["queries"] == "INFO"
        assert database.reset_log_levels(server_id=server)["queries"] == "INFO"
        assert "global" in database.log_levels(with_appenders=True)
        assert database.set_log_settings(url=True)["url"] is True
        assert database.log_settings()["url"] is True
        assert "arangodb_http_request_statistics_total_requests_total" in database.metrics()
        assert database.statistics()["enabled"] is True
        assert {each["group"] for each in database.statistics(description=True)["groups"]} > {
            "http"}
        assert database.license()["upgrading"] is False
        assert database.check_availability() == "default"
        with pytest.deprecated_call():
            assert database.required_db_version() == "31210"
        assert database.support_info()["deployment"]["type"] == "cluster"
        assert database.tls()["keyfile"]["certificates"] == []

    def test_access_tokens(self, database: Any, cluster: SimulatedCluster) -> None:
        made = database.create_access_token("root", "service", 4_000_000_000)
        with_token = arango.ArangoClient(cluster.endpoints).db(
            "_system", "", made["token"], verify=True)
        assert with_token.version() == "3.12.10"
        assert database.list_access_tokens("root")[0]["name"] == "service"
        database.delete_access_token("root", made["id"])
        with pytest.raises(arango.exceptions.ServerConnectionError):
            arango.ArangoClient(cluster.endpoints).db("_system", "", made["token"], verify=True)

    def test_async_jobs(self, database: Any, cluster: SimulatedCluster) -> None:
        later = database.begin_async_execution(return_result=True)
        done = later.version()
        assert done.status() == "done" and done.result() == "3.12.10"
        with pytest.raises(arango.exceptions.AsyncJobResultError):
            done.result()
        refused = later.collection("nope").get("a")
        with pytest.raises(arango.exceptions.DocumentGetError):
            refused.result()
        cluster.wish(async_requests_wait=True)
        waiting = later.version()
        assert waiting.status() == "pending"
        assert waiting.cancel() is True
        cluster.wish(async_requests_wait=False)
        assert done_jobs(cluster) == [waiting.id]
        assert waiting.clear() is True
        assert database.begin_async_execution(return_result=False).version() is None

    def test_shutdown(self, database: Any, cluster: SimulatedCluster) -> None:
        assert database.shutdown_progress()["softShutdownOngoing"] is False
        assert database.shutdown(soft=True) is True

    def test_what_is_for_superusers(self, cluster: SimulatedCluster) -> None:
        token = superuser(cluster).partition(" ")[2]
        client = arango.ArangoClient(cluster.endpoints)
        database: Any = client.db("_system", superuser_token=token, verify=True)
        ids = {server.id for server in cluster.dbservers}
        for step in (database.cluster.vpack_sort_migration_index_check,
                     database.cluster.migrate_vpack_sorting,
                     database.cluster.vpack_sort_migration_status):
            answers = step()
            assert set(answers) == ids
            assert all(answer["error"] is False for answer in answers.values())
        assert database.compact() == {}
        assert database.jwt_secrets()["active"] and database.reload_jwt_secrets()["active"]
        assert database.reload_tls()["keyfile"]
        assert "server.harden" in database.options()
        assert "server.harden" in database.options_available()
        client.close()

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

    def test_transactions(self, database: Any) -> None:
        things = database.create_collection("things")
        kept = database.begin_transaction(write="things")
        undone = database.begin_transaction(write=["things"])
        assert {each["id"] for each in database.list_transactions()} == {
            kept.transaction_id, undone.transaction_id}
        kept.collection("things").insert({"_key": "a"})
        undone.collection("things").insert({"_key": "b"})
        assert kept.transaction_status() == "running"
        assert kept.commit_transaction() and undone.abort_transaction()
        assert kept.transaction_status() == "committed"
        assert things.get("a") and things.get("b") is None
        with pytest.raises(arango.exceptions.DocumentInsertError) as refused:
            undone.collection("things").insert({"_key": "c"})
        assert refused.value.error_code == 1654
        with pytest.raises(arango.exceptions.TransactionInitError):
            database.begin_transaction(read="nope")

    @pytest.mark.parametrize("encoding", ["gzip", "deflate"])
    def test_compression(self, encoding: str) -> None:
        with SimulatedCluster("--compress-response-threshold", 100) as cluster:
            client = arango.ArangoClient(
                cluster.endpoints, request_compression=DeflateRequestCompression(threshold=100),
                response_compression=encoding)
            things: Any = client.db("_system", "root", "passwd").create_collection("things")
            cluster.forget_requests()
            things.insert({"_key": "a", "text": "x" * 1000})
            assert things.get("a")["text"] == "x" * 1000
            sent = cluster.requests()[0]
            assert sent["headers"]["content-encoding"] == "deflate"
            assert sent["wire_size"] < 100 < len(sent["body"])
            client.close()

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

    def test_administration(self, cluster: SimulatedCluster) -> None:
        async def calls() -> None:
            async with arangoasync.ArangoClient(hosts=cluster.endpoints) as client:
                auth = arangoasync.auth.Auth(cluster.username, cluster.password)
                database = await client.db("_system", auth=auth)
                skew(cluster)
                before = await database.cluster.calculate_imbalance()
                plan = await database.cluster.calculate_rebalance_plan(
                    move_leaders=True, move_followers=True)
                executed = await database.cluster.execute_rebalance_plan(plan["moves"])
                assert executed == 202
                cluster.advance(60)
                after = await database.cluster.calculate_imbalance()
                assert (after["result"]["shards"]["imbalance"]
                        < before["result"]["shards"]["imbalance"])
                made = await database.create_access_token("root", "service", 4_000_000_000)
                assert (await database.list_access_tokens("root"))[0]["id"] == made["id"]
                await database.delete_access_token("root", made["id"])
                assert (await database.read_log_entries())["total"] >= 1
                assert (await database.log_levels())["queries"] == "INFO"
                assert "arangodb_" in await database.metrics()
                assert (await database.license())["upgrading"] is False
                assert (await database.support_info())["deployment"]["type"] == "cluster"
                assert (await database.shutdown_progress())["allClear"] is True
                later = database.begin_async_execution(return_result=True)
                job = await later.version()
                await job.wait()
                assert (await job.result())["version"] == "3.12.10"
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
                assert (await database.read_log(upto="info"))["total_amount"] >= 1
                assert (await database.log_levels())["queries"] == "INFO"
                assert "arangodb_" in await database.metrics()
                later = database.begin_async_execution(return_result=True)
                job = await later.version()
                assert await job.status() == "done"
                assert await job.result() == "3.12.10"
            finally:
                await client.close()
        asyncio.run(calls())
