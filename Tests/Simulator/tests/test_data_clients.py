"""The data-plane calls of three independent clients."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import aioarangodb
import arango
import arangoasync
import arangoasync.auth
import pytest

from sim_process import SimulatedCluster

ROWS = [{"_key": str(number), "n": number} for number in range(1, 8)]


class TestPythonArango:
    @pytest.fixture
    def database(self, cluster: SimulatedCluster) -> Iterator[Any]:
        client: Any = arango.ArangoClient(cluster.endpoints)
        yield client.db("_system", cluster.username, cluster.password, verify=True)
        client.close()

    def test_documents(self, database: Any) -> None:
        things = database.create_collection("things", key_generator="padded")
        rows = things.insert_many(ROWS, return_new=True)
        assert [row["new"]["n"] for row in rows] == list(range(1, 8))
        assert things.has("1") and not things.has("99")
        assert things.get_many(["1", "2", "99"])[1]["n"] == 2
        assert sorted(each["n"] for each in things.find({"n": 3})) == [3]
        assert things.count() == 7 and len(list(things.all())) == 7
        assert sorted(things.keys()) == [row["_key"] for row in ROWS]
        assert things.random()["n"] in range(1, 8)
        updated = things.update_many([{"_key": "1", "m": 1}, {"_key": "99"}])
        assert updated[0]["_old_rev"] and isinstance(
            updated[1], arango.exceptions.DocumentUpdateError)
        with pytest.raises(arango.exceptions.DocumentRevisionError):
            things.replace({"_key": "1", "_rev": "_x"}, check_rev=True)
        assert things.update_match({"n": 2}, {"m": 5}) == 1
        assert things.delete_match({"n": 2}) == 1
        assert things.insert({"_key": "1", "n": 9}, overwrite_mode="ignore")["_key"] == "1"
        imported = things.import_bulk([{"_key": "1"}, {"_key": "50"}], on_duplicate="ignore")
        assert (imported["created"], imported["ignored"], imported["errors"]) == (1, 1, 0)
        assert things.statistics()["indexes"]["count"] == 1
        assert things.properties()["key_options"]["key_generator"] == "padded"
        assert things.configure(sync=True)["sync"] is True
        assert things.revision() and things.checksum() and things.truncate()
        assert database.delete_collection("things")

    def test_queries(self, database: Any) -> None:
        things = database.create_collection("things")
        things.insert_many(ROWS)
        query = "FOR d IN @@c FILTER d.n >= @least SORT d.n RETURN d.n"
        bind = {"@c": "things", "least": 2}
        cursor = database.aql.execute(query, bind_vars=bind, batch_size=2, count=True, ttl=60)
        assert (cursor.count(), cursor.has_more(), cursor.cached()) == (6, True, False)
        assert list(cursor) == [2, 3, 4, 5, 6, 7]
        retriable = database.aql.execute(query, bind_vars=bind, batch_size=4, allow_retry=True)
        assert list(retriable) == [2, 3, 4, 5, 6, 7]
        written = database.aql.execute(
            "FOR d IN things UPDATE d WITH {m: d.n * 2} IN things RETURN NEW.m")
        assert sum(written) == 56 and written.statistics()["modified"] == 7
        full = database.aql.execute("FOR d IN things LIMIT 1 RETURN 1", full_count=True)
        assert full.statistics()["fullCount"] == 7
        assert database.aql.explain(query, bind_vars=bind)["isModificationQuery"] is False
        assert database.aql.validate(query)["bind_vars"] == ["@c", "least"]
        assert database.aql.queries() == [] and database.aql.slow_queries() == []
        assert database.aql.clear_slow_queries()
        assert database.aql.set_tracking(slow_query_threshold=5)["slow_query_threshold"] == 5
        with pytest.raises(arango.exceptions.AQLQueryKillError):
            database.aql.kill("4444")
        for text, number in (("FOR", 1501), ("RETURN nope", 1203), ("RETURN @x", 1551)):
            with pytest.raises(arango.exceptions.AQLQueryExecuteError) as refused:
                database.aql.execute(text)
            assert refused.value.error_code == number

    def test_indexes_views_and_analyzers(self, database: Any) -> None:
        things = database.create_collection("things")
        made = things.add_index({"type": "persistent", "fields": ["n"], "unique": True})
        assert made["isNewlyCreated"] is True and len(things.indexes()) == 2
        things.insert({"n": 1})
        with pytest.raises(arango.exceptions.DocumentInsertError) as refused:
            things.insert({"n": 1})
        assert refused.value.error_code == 1210
        assert things.add_index({"type": "ttl", "fields": ["t"], "expireAfter": 60})["isNewlyCreated"]
        assert things.delete_index(made["id"])
        view = database.create_arangosearch_view("v", {"links": {"things": {}}})
        assert view["name"] == "v" and database.view("v")["type"] == "arangosearch"
        changed = database.update_view("v", {"cleanupIntervalStep": 5})
        assert changed["cleanup_interval_step"] == 5
        assert [each["name"] for each in database.views()] == ["v"]
        assert database.delete_view("v")
        database.create_analyzer("words", "identity", {}, [])
        assert database.analyzer("words")["type"] == "identity"
        assert database.delete_analyzer("words")

    def test_graphs(self, database: Any) -> None:
        graph = database.create_graph("social", edge_definitions=[{
            "edge_collection": "knows", "from_vertex_collections": ["people"],
            "to_vertex_collections": ["people"]}])
        people, knows = graph.vertex_collection("people"), graph.edge_collection("knows")
        for key in ("a", "b"):
            assert people.insert({"_key": key})["_key"] == key
        edge = knows.link("people/a", "people/b", data={"since": 1})
        assert people.update({"_key": "a", "age": 5}, return_new=True)["new"]["age"] == 5
        assert people.get("a")["age"] == 5 and knows.get(edge)["since"] == 1
        assert len(knows.edges("people/a", direction="out")["edges"]) == 1
        assert graph.create_vertex_collection("pets").name == "pets"
        assert graph.vertex_collections() == ["people", "pets"]
        assert graph.edge_definitions()[0]["edge_collection"] == "knows"
        assert people.delete("a") and not knows.has(edge)
        assert [each["name"] for each in database.graphs()] == ["social"]
        assert database.delete_graph("social", drop_collections=True)
        assert not database.has_collection("people")

    def test_transactions(self, database: Any) -> None:
        things = database.create_collection("things")
        within = database.begin_transaction(write="things")
        within.collection("things").insert({"_key": "a"})
        assert list(within.aql.execute("FOR d IN things RETURN d._key")) == ["a"]
        assert list(database.aql.execute("FOR d IN things RETURN d._key")) == []
        assert within.commit_transaction() and things.has("a")
        one, other = (database.begin_transaction(write="things") for _ in range(2))
        one.collection("things").update({"_key": "a", "n": 1})
        with pytest.raises(arango.exceptions.DocumentUpdateError) as refused:
            other.collection("things").update({"_key": "a", "n": 2})
        assert (refused.value.http_code, refused.value.error_code) == (409, 1200)

    def test_users(self, database: Any) -> None:
        database.create_collection("things")
        assert database.create_user("anna", "x", extra={"a": 1})["extra"] == {"a": 1}
        assert database.update_user("anna", password="y")["username"] == "anna"
        assert database.replace_user("anna", "z", active=False)["active"] is False
        assert database.update_permission("anna", "rw", "_system")
        assert database.update_permission("anna", "ro", "_system", "things")
        assert database.permission("anna", "_system", "things") == "ro"
        assert database.permissions("anna")["_system"]["permission"] == "rw"
        assert database.reset_permission("anna", "_system", "things")
        assert database.permission("anna", "_system", "things") == "rw"
        assert database.delete_user("anna")


def test_python_arango_async(cluster: SimulatedCluster) -> None:
    async def calls() -> None:
        async with arangoasync.ArangoClient(hosts=cluster.endpoints) as client:
            auth = arangoasync.auth.Auth(cluster.username, cluster.password)
            database: Any = await client.db("_system", auth=auth)
            things = await database.create_collection("things")
            assert len(await things.insert_many(ROWS)) == 7
            assert await things.count() == 7
            await things.update({"_key": "1", "m": 1})
            cursor = await database.aql.execute(
                "FOR d IN things SORT d.n RETURN d.n", batch_size=3,
                options={"allowRetry": True})
            assert [number async for number in cursor] == list(range(1, 8))
            index = await things.add_index("persistent", ["n"], {"unique": True})
            assert index.unique and len(await things.indexes()) == 2
            trx = await database.begin_transaction(write="things")
            await trx.collection("things").insert({"_key": "t", "n": 99})
            assert await things.has("t") is False
            await trx.commit_transaction()
            assert await things.has("t") is True
            graph = await database.create_graph("social")
            await graph.create_edge_definition("knows", ["people"], ["people"])
            await graph.insert_vertex("people", {"_key": "a"})
            assert await graph.has_vertex("people/a")
            assert await database.delete_graph("social", drop_collections=True)
            assert (await things.import_bulk('[{"_key": "i"}]', doc_type="list"))["created"] == 1
    asyncio.run(calls())


def test_aioarangodb(cluster: SimulatedCluster) -> None:
    async def calls() -> None:
        client = aioarangodb.ArangoClient(hosts=",".join(cluster.endpoints))
        try:
            database = await client.db("_system", cluster.username, cluster.password, verify=True)
            things = await database.create_collection("things")
            await things.insert_many(ROWS)
            assert await things.count() == 7
            assert (await things.get("1"))["n"] == 1
            cursor = await database.aql.execute(
                "FOR d IN things SORT d.n RETURN d.n", batch_size=3, count=True)
            assert [number async for number in cursor] == list(range(1, 8))
            await things.import_bulk([{"_key": "i"}])
            assert (await things.add_hash_index(["n"]))["new"] is True
            trx = await database.begin_transaction(write="things")
            await trx.collection("things").insert({"_key": "t"})
            assert await things.has("t") is False
            await trx.commit_transaction()
            assert await things.has("t") is True
            await database.create_user("anna", "x")
            assert await database.has_user("anna")
            await database.create_graph("social")
            assert await database.has_graph("social")
        finally:
            await client.close()
    asyncio.run(calls())
