"""Values of the methods for data, equal to those of python-arango. Both clients call the same steps
on a cluster in its initial state. Comparisons ignore ids and revisions, which are new each time."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import arango
import pytest

from libarango import ArangoClient, ArangoError
from sim_process import SimulatedCluster


class Clients(NamedTuple):
    db: Any
    things: Any


Step = Callable[[Any, Any], Any]

ROWS = [{"_key": str(number), "n": number} for number in range(1, 6)]
EDGES = {"edge_collection": "knows", "from_vertex_collections": ["people"],
         "to_vertex_collections": ["people"]}


def graph(db: Any) -> Any:
    made = db.create_graph("social", edge_definitions=[EDGES])
    for key in "abc":
        made.insert_vertex("people", {"_key": key})
    made.link("knows", "people/a", "people/b", data={"_key": "ab"})
    return made


def rows(cursor: Any) -> list[Any]:
    return sorted(cursor, key=repr)


# The collection "things" has ROWS.
DOCUMENTS: dict[str, Step] = {
    "insert": lambda db, c: [
        c.insert({"_key": "x", "a": [1, None]}, return_new=True), c.insert({"n": 1}, silent=True),
        c.insert({"_key": "x"}, overwrite=True, return_old=True),
        c.insert({"_key": "x", "b": 1}, overwrite_mode="update", return_new=True),
        c.insert({"_key": "x", "b": 2}, overwrite_mode="ignore"),
        c.insert({"_id": "things/y"})["_key"]],
    "get": lambda db, c: [c.get("1"), c.get("things/2"), c.get({"_key": "3"}), c.get("nope"),
                          c.get({"_key": "1", "_rev": "_x"}, check_rev=False)],
    "has": lambda db, c: [c.has("1"), c.has("nope"), c.has({"_id": "things/1"})],
    "update": lambda db, c: [
        c.update({"_key": "1", "m": {"a": 1}}, return_new=True, return_old=True),
        c.update({"_key": "1", "m": {"b": 1}}, merge=False, return_new=True),
        c.update({"_key": "1", "m": None}, keep_none=False, return_new=True),
        c.update({"_id": "things/1", "_rev": "_x"}, check_rev=False, silent=True)],
    "replace": lambda db, c: [c.replace({"_key": "1", "m": 1}, return_new=True, return_old=True),
                              c.replace({"_id": "things/1"}, silent=True), c.get("1")],
    "delete": lambda db, c: [c.delete("1", return_old=True), c.delete({"_key": "2"}, silent=True),
                             c.delete("1", ignore_missing=True), c.delete("3")],
    "insert_many": lambda db, c: [
        c.insert_many([{"_key": "1"}, {"_key": "a"}, {"_key": "b"}], return_new=True),
        c.insert_many([{"_key": "c"}], silent=True),
        c.insert_many([{"_key": "a", "n": 1}], overwrite=True, return_old=True)],
    "update_many": lambda db, c: [
        c.update_many([{"_key": "1", "n": 6}, {"_key": "nope"}, {"_key": "2", "_rev": "_x"}]),
        c.update_many([{"_id": "things/1", "_rev": "_x"}], check_rev=False, return_new=True)],
    "replace_many": lambda db, c: [
        c.replace_many([{"_key": "1", "m": 6}, {"_key": "nope"}, {"_key": "2", "_rev": "_x"}]),
        c.replace_many([{"_key": "1"}], silent=True)],
    "delete_many": lambda db, c: [c.delete_many(["1", "nope"]), c.delete_many([{"_key": "2"}]),
                                  c.delete_many([{"_key": "3", "_rev": "_x"}])],
    "get_many": lambda db, c: c.get_many(["1", "nope", "2"]),
    "import_bulk": lambda db, c: [
        c.import_bulk([{"_key": "a"}, {"_key": "b"}]),
        c.import_bulk([{"_key": "a"}, {"_key": "c"}], halt_on_error=False),
        c.import_bulk([{"_key": "a"}], on_duplicate="replace", details=False),
        c.import_bulk([{"_key": str(n)} for n in range(10, 15)], batch_size=2)],
    "queries": lambda db, c: [
        rows(c.all()), rows(c.keys()), rows(c.ids()), len(rows(c.all(skip=1, limit=3))),
        rows(c.find({"n": 3})), rows(c.find({"n": 99})), rows(c.find({"n": 3, "m": None})),
        [each["n"] for each in c.find({}, sort=[{"sort_by": "n", "sort_order": "DESC"}])],
        c.random()["n"] in range(1, 6), c.count(), len(c), "1" in c, "x" in c, c["2"],
        len(list(c))],
    "update_match": lambda db, c: [c.update_match({"n": 1}, {"m": 1}), c.get("1"),
                                   c.update_match({"n": 99}, {"m": 1}),
                                   c.update_match({}, {"z": 1}, limit=2)],
    "replace_match": lambda db, c: [c.replace_match({"n": 1}, {"m": 1}), c.get("1")],
    "delete_match": lambda db, c: [c.delete_match({"n": 1}), c.count(),
                                   c.delete_match({}, limit=2), c.count()],
    "of a database": lambda db, c: [
        db.insert_document("things", {"_key": "x"}), db.document("things/x"),
        db.has_document("things/x"), db.has_document("things/y"), db["things"].name,
        db.update_document({"_id": "things/x", "a": 1}, return_new=True),
        db.replace_document({"_id": "things/x", "b": 1}), db.document({"_id": "things/x"}),
        db.delete_document("things/x"), db.delete_document("things/x", ignore_missing=True)],
}

COLLECTIONS: dict[str, Step] = {
    "collections": lambda db, c: [db.collections(), db.has_collection("things"),
                                  db.has_collection("nope")],
    "create": lambda db, c: [
        db.create_collection("e", edge=True, sync=True, key_generator="padded", user_keys=False,
                             shard_count=2, shard_fields=["_key"], write_concern=1,
                             replication_factor=1).properties(), db.delete_collection("e"),
        db.delete_collection("e", ignore_missing=True)],
    "properties": lambda db, c: [c.properties(), c.info(), c.configure(sync=True)],
    "figures": lambda db, c: [c.statistics()["indexes"], sorted(c.statistics()), c.checksum(),
                              c.checksum(with_rev=False, with_data=True), type(c.revision())],
    "shards": lambda db, c: [c.shards(), c.responsible_shard({"_key": "1"})],
    "shards with details": lambda db, c: [
        len(servers) for servers in c.shards(details=True)["shards"].values()],
    "acts": lambda db, c: [c.recalculate_count(), c.compact(), c.load_indexes(), c.truncate(),
                           c.count()],
    "key generators": lambda db, c: db.key_generators(),
    "indexes": lambda db, c: [
        c.indexes(), c.add_persistent_index(["n"], unique=False, name="by_n"),
        c.add_persistent_index(["n"], unique=False, name="by_n"), c.add_ttl_index(["t"], 60),
        c.add_geo_index(["p"], geo_json=True), c.add_inverted_index(["x"]),
        c.add_index({"type": "persistent", "fields": ["q"]}),
        c.add_index({"type": "persistent", "fields": ["r"]}, formatter=True), c.indexes(),
        c.get_index(c.indexes()[1]["id"]), c.delete_index(c.indexes()[1]["id"]),
        len(c.indexes())],
    "databases": lambda db, c: [
        db.databases(), db.databases_accessible_to_user(), db.has_database("other"),
        db.create_database("other", users=[{"username": "bob", "password": "x", "active": True,
                                            "extra": {"a": 1}}]),
        db.has_database("other"), db.user("bob"), db.delete_database("other"),
        db.delete_database("other", ignore_missing=True)],
}

QUERIES: dict[str, Step] = {
    "execute": lambda db, c: [
        rows(db.aql.execute("FOR d IN things FILTER d.n > @n RETURN d.n", bind_vars={"n": 2})),
        db.aql.execute("FOR d IN things LIMIT 1 RETURN 1", full_count=True).statistics()[
            "fullCount"],
        sorted(db.aql.execute("FOR d IN things UPDATE d WITH {m: 1} IN things").statistics()),
        db.aql.execute("RETURN 1", profile=True).profile() is None],
    "cursor": lambda db, c: (lambda k: [
        k.type, list(k.batch()), k.has_more(), k.count(), len(k), k.cached(), k.profile(),
        k.warnings(), k.empty(), k.pop(), k.next(), k.empty(), k.next(), list(k.batch()), list(k),
        k.has_more(), k.empty()])(
            db.aql.execute("FOR n IN 1..5 RETURN n", count=True, batch_size=2)),
    "close": lambda db, c: [
        db.aql.execute("FOR n IN 1..5 RETURN n", batch_size=2).close(),
        db.aql.execute("RETURN 1").close(), db.aql.execute("RETURN 1").close(ignore_missing=True)],
    "explain": lambda db, c: [
        db.aql.explain("FOR d IN things RETURN d"),
        db.aql.explain("RETURN @x", all_plans=True, bind_vars={"x": 1}),
        db.aql.validate("FOR d IN things RETURN @x")],
    "tracking": lambda db, c: [
        db.aql.queries(), db.aql.slow_queries(), db.aql.clear_slow_queries(), db.aql.tracking(),
        db.aql.set_tracking(max_slow_queries=5, slow_query_threshold=2), db.aql.query_rules()],
    "functions": lambda db, c: [
        db.aql.functions(), db.aql.create_function("a::b", "function(){return 1;}"),
        db.aql.functions(), db.aql.delete_function("a::b"),
        db.aql.delete_function("a::b", ignore_missing=True)],
    "cache": lambda db, c: [
        db.aql.cache.properties(), db.aql.cache.configure(mode="on", max_results=5),
        db.aql.cache.entries(), db.aql.cache.clear(), db.aql.cache.plan_entries(),
        db.aql.cache.clear_plan()],
}

GRAPHS: dict[str, Step] = {
    "graphs": lambda db, c: [
        graph(db).properties(), [(each["id"], each["name"], each["edge_definitions"],
                                  each["shard_count"], each["replication_factor"])
                                 for each in db.graphs()],
        db.has_graph("social"), db.has_graph("nope"),
        db.delete_graph("social", drop_collections=True), db.has_collection("people"),
        db.delete_graph("social", ignore_missing=True)],
    "definitions": lambda db, c: (lambda g: [
        g.vertex_collections(), g.has_vertex_collection("people"),
        g.create_vertex_collection("pets").name, g.vertex_collections(),
        g.delete_vertex_collection("pets", purge=True), db.has_collection("pets"),
        g.edge_definitions(), g.has_edge_definition("knows"), g.has_edge_collection("nope"),
        g.create_edge_definition("likes", ["people"], ["people"]).name, g.edge_collections(),
        g.replace_edge_definition("likes", ["people"], ["books"]).name, g.edge_definitions(),
        g.delete_edge_definition("likes", purge=True), db.has_collection("likes")])(graph(db)),
    "vertices": lambda db, c: (lambda v: [
        v.insert({"_key": "x"}), v.insert({"_key": "y"}, return_new=True), v.get("x"),
        v.get("people/x"), v.get("nope"), v.has("x"), v.update({"_key": "x", "a": 1}),
        v.update({"_key": "x", "a": 2}, return_new=True, return_old=True),
        v.replace({"_key": "x", "b": 1}, return_new=True), v.delete("x", return_old=True),
        v.delete("y"), v.delete("y", ignore_missing=True), v.count(), v.graph])(
            graph(db).vertex_collection("people")),
    "edges": lambda db, c: (lambda e: [
        e.get("ab"), e.insert({"_key": "bc", "_from": "people/b", "_to": "people/c"}),
        e.link("people/a", {"_id": "people/c"}, data={"_key": "ac"}, return_new=True),
        e.update({"_key": "ab", "w": 1}), e.replace(
            {"_key": "ab", "_from": "people/a", "_to": "people/c", "w": 2}, return_old=True),
        e.edges("people/c", direction="in")["stats"], len(e.edges({"_id": "people/c"})["edges"]),
        e.delete("ab"), e.delete("ac", return_old=True), e.delete("ac", ignore_missing=True)])(
            graph(db).edge_collection("knows")),
    "by ids": lambda db, c: (lambda g: [
        g.vertex("people/a"), g.has_vertex("people/a"), g.has_vertex("people/z"),
        g.insert_vertex("people", {"_key": "x"}), g.update_vertex({"_id": "people/x", "a": 1}),
        g.replace_vertex({"_id": "people/x", "b": 1}), g.delete_vertex("people/x"),
        g.edge("knows/ab"), g.has_edge("knows/ab"),
        g.insert_edge("knows", {"_key": "bc", "_from": "people/b", "_to": "people/c"}),
        g.update_edge({"_id": "knows/bc", "w": 1}),
        g.replace_edge({"_id": "knows/bc", "_from": "people/b", "_to": "people/a"}),
        g.delete_edge("knows/bc"), g.link("knows", "people/a", "people/c"),
        len(g.edges("knows", "people/a", direction="out")["edges"])])(graph(db)),
}

DEFINITIONS: dict[str, Step] = {
    "views": lambda db, c: [
        db.create_view("v", "arangosearch", {"links": {"things": {}}}), db.view("v"),
        db.view_info("v"), db.views(), db.update_view("v", {"cleanupIntervalStep": 5}),
        db.replace_view("v", {"cleanupIntervalStep": 6}), db.create_arangosearch_view("w"),
        db.update_arangosearch_view("w", {"commitIntervalMsec": 5}), db.delete_view("v"),
        db.delete_view("v", ignore_missing=True)],
    "analyzers": lambda db, c: [
        db.create_analyzer("a", "identity", {}, []), db.analyzer("a"), db.analyzers(),
        db.delete_analyzer("a"), db.delete_analyzer("a", ignore_missing=True)],
    "backups": lambda db, c: [
        db.backup.create("x", allow_inconsistent=True, force=False, timeout=10),
        list(db.backup.get()["list"].values()), (lambda id: [
            list(db.backup.get(id)["list"].values()), db.backup.upload(id, "s3://x", config={}),
            sorted(db.backup.restore(id)), db.backup.delete(id)])(
                list(db.backup.get()["list"])[0]), db.backup.download("a", "s3://x", config={})],
    "transfers": lambda db, c: (lambda id: db.backup.upload(upload_id=db.backup.upload(
        id, "s3://x", config={})["upload_id"]))(db.backup.create("x")["backup_id"]),
    "users": lambda db, c: [
        db.create_user("anna", "x", active=True, extra={"a": 1}), db.user("anna"), db.users(),
        db.has_user("anna"), db.has_user("nobody"), db.update_user("anna", "y", active=False),
        db.replace_user("anna", "z", active=True), db.delete_user("anna"),
        db.delete_user("anna", ignore_missing=True)],
    "permissions": lambda db, c: [
        db.create_user("anna", "x", active=True), db.update_permission("anna", "rw", "_system"),
        db.permission("anna", "_system"),
        db.update_permission("anna", "ro", "_system", "things"),
        db.permission("anna", "_system", "things"), db.permissions("anna"),
        db.reset_permission("anna", "_system", "things"), db.reset_permission("anna", "_system")],
    "transactions": lambda db, c: [
        db.list_transactions(), (lambda t: [
            t.transaction_status(), t.collection("things").insert({"_key": "t"}), c.has("t"),
            t.collection("things").has("t"), t.commit_transaction(), t.transaction_status(),
            c.has("t")])(db.begin_transaction(write="things")),
        (lambda t: [t.collection("things").delete("1"), t.abort_transaction(), c.has("1"),
                    t.transaction_status(),
                    db.fetch_transaction(t.transaction_id).transaction_status()])(
                        db.begin_transaction(read=["things"], exclusive=["things"]))],
}

STEPS = {f"{name}: {step}": call for name, steps in {
    "documents": DOCUMENTS, "collections": COLLECTIONS, "queries": QUERIES, "graphs": GRAPHS,
    "definitions": DEFINITIONS}.items() for step, call in steps.items()}

# Failures: the class of the error and its numbers are compared.
FAILURES: dict[str, Step] = {
    "insert a key twice": lambda db, c: c.insert({"_key": "1"}),
    "another revision, get": lambda db, c: c.get({"_key": "1", "_rev": "_x"}),
    "another revision, has": lambda db, c: c.has("1", rev="_x"),
    "another revision, update": lambda db, c: c.update({"_key": "1", "_rev": "_x"}),
    "another revision, replace": lambda db, c: c.replace({"_key": "1", "_rev": "_x"}),
    "another revision, delete": lambda db, c: c.delete("1", rev="_x"),
    "update what is missing": lambda db, c: c.update({"_key": "nope"}),
    "replace what is missing": lambda db, c: c.replace({"_key": "nope"}),
    "delete what is missing": lambda db, c: c.delete("nope"),
    "no key": lambda db, c: c.update({"n": 1}),
    "another collection's id": lambda db, c: c.get("other/1"),
    "raise on an error of a document": lambda db, c: c.insert_many(
        [{"_key": "1"}], raise_on_document_error=True),
    "get of an unknown collection": lambda db, c: db.collection("nope").get("1"),
    "insert into an unknown collection": lambda db, c: db.collection("nope").insert({}),
    "import into an unknown collection": lambda db, c: db.collection("nope").import_bulk([{}]),
    "count of an unknown collection": lambda db, c: db.collection("nope").count(),
    "keys of an unknown collection": lambda db, c: db.collection("nope").keys(),
    "ids of an unknown collection": lambda db, c: db.collection("nope").ids(),
    "all of an unknown collection": lambda db, c: db.collection("nope").all(),
    "find in an unknown collection": lambda db, c: db.collection("nope").find({"a": 1}),
    "update_match of an unknown collection": lambda db, c: db.collection("nope").update_match(
        {"a": 1}, {"b": 1}),
    "delete_match of an unknown collection": lambda db, c: db.collection("nope").delete_match(
        {"a": 1}),
    "syntax": lambda db, c: db.aql.execute("FOR"),
    "syntax, validated": lambda db, c: db.aql.validate("FOR"),
    "missing bind variable": lambda db, c: db.aql.execute("RETURN @x"),
    "kill an unknown query": lambda db, c: db.aql.kill("4444"),
    "fetch without further batches": lambda db, c: db.aql.execute("RETURN 1").fetch(),
    "pop from an empty batch": lambda db, c: db.aql.execute("FOR n IN [] RETURN n").pop(),
    "an unknown graph": lambda db, c: db.graph("nope").properties(),
    "a graph that exists": lambda db, c: [db.create_graph("g"), db.create_graph("g")],
    "delete an unknown graph": lambda db, c: db.delete_graph("nope"),
    "a vertex of another revision": lambda db, c: [
        graph(db).vertex_collection("people").update({"_key": "a", "_rev": "_x"})],
    "an edge without ends": lambda db, c: graph(db).edge_collection("knows").insert({"a": 1}),
    "a collection that exists": lambda db, c: db.create_collection("things"),
    "delete an unknown collection": lambda db, c: db.delete_collection("nope"),
    "an unknown index": lambda db, c: c.delete_index("99"),
    "a bad index": lambda db, c: c.add_index({"type": "nope", "fields": ["a"]}),
    "an unknown view": lambda db, c: db.view("nope"),
    "an unknown analyzer": lambda db, c: db.analyzer("nope"),
    "an unknown user": lambda db, c: db.user("nobody"),
    "a user that exists": lambda db, c: db.create_user("root", "x"),
    "an unknown transaction": lambda db, c: db.fetch_transaction("99"),
    "a collection that a transaction does not declare": lambda db, c: db.begin_transaction(
        read="things", allow_implicit=False).collection("things").insert({}),
}


def normal(value: Any) -> Any:
    """The value without what differs from call to call."""
    if isinstance(value, dict):
        return {name: normal(member) for name, member in value.items()
                if name not in ("execution_time", "executionTime", "error", "code")}
    if isinstance(value, (list, tuple)):
        return [normal(member) for member in value]
    if isinstance(value, Exception):
        kinds = [kind.__name__ for kind in type(value).__mro__]
        kind = next((each for each in kinds if each == "DocumentRevisionError"), kinds[0])
        return kind, getattr(value, "error_code"), getattr(value, "error_message")
    if isinstance(value, str):
        value = re.sub(r"\d{4}-\d\d-\d\dT[\d.:]+Z", "time", re.sub(r"\d{5,}", "id", value))
        value = re.sub(r"^\w{4}-[0-9a-f-]{36}$", "server", value)
        return re.sub(r"^_[\w-]{10}$", "revision", value)
    return value


def prepared(package: Any, cluster: SimulatedCluster) -> Clients:
    cluster.reset()
    db = package(cluster.endpoints[0]).db("_system", cluster.username, cluster.password)
    things = db.create_collection("things")
    things.insert_many(ROWS)
    return Clients(db, things)


@pytest.mark.parametrize("step", STEPS)
def test_values_are_those_of_python_arango(one_cluster: SimulatedCluster, step: str) -> None:
    with warnings.catch_warnings():
        # Of methods for indexes, in favour of add_index.
        warnings.simplefilter("ignore", DeprecationWarning)
        expected = normal(STEPS[step](*prepared(arango.ArangoClient, one_cluster)))
    assert normal(STEPS[step](*prepared(ArangoClient, one_cluster))) == expected


@pytest.mark.parametrize("step", FAILURES)
def test_exceptions_are_those_of_python_arango(one_cluster: SimulatedCluster, step: str) -> None:
    with pytest.raises(arango.exceptions.ArangoError) as theirs:
        FAILURES[step](*prepared(arango.ArangoClient, one_cluster))
    with pytest.raises(ArangoError) as ours:
        FAILURES[step](*prepared(ArangoClient, one_cluster))
    assert type(theirs.value).__name__ in [kind.__name__ for kind in type(ours.value).__mro__]
    for name in ("error_code", "error_message"):
        assert getattr(ours.value, name) == getattr(theirs.value, name, None), name
