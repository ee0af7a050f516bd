"""Checks of operations on documents, queries, graphs, users and backups: each calls the method and
compares its result with what the test cluster must give."""

from __future__ import annotations

import keyword
from collections.abc import Callable
from typing import Any

from environment import Environment
from libarango import ArangoError, Database

Check = Callable[[Environment], object]
REVISION = "_aaaaaaa---"
BACKUP: dict[str, Any] = {"repository": "S3:/backups", "config": {"S3": {"type": "s3"}}}


def name_in_python(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def read(s: Environment) -> bool:
    """A document that has the known revision gives null; a missing one has no revision."""
    document, name = s.db.operations.document, s.a_collection()
    saved = document.insert(name, {"_key": "a%b", "größe": 1})
    known = saved["_rev"]
    return (document.get(name, "a%b") == {**saved, "größe": 1}
            and document.get(name, "a%b", if_match=known) == {**saved, "größe": 1}
            and document.get(name, "a%b", if_none_match=known) is None
            and document.revision(name, "a%b") == known
            and document.revision(name, "b") is None
            and refused(s, "document.get", 1200, collection=name, key="a%b", if_match=REVISION))


def written(s: Environment) -> bool:
    document, name = s.db.operations.document, s.a_collection()
    first = document.insert(name, {"_key": "a", "n": 1, "m": {"x": 1}}, return_new=True)
    updated = document.update(name, "a", {"n": None, "m": {"y": 2}}, if_match=first["_rev"],
                              keep_null=False, return_new=True, return_old=True)
    replaced = document.replace(name, "a", {"z": 3}, if_match=updated["_rev"], return_new=True)
    deleted: Any = document.delete(name, "a", if_match=replaced["_rev"], return_old=True)
    return bool(first["new"]["n"] == 1 and updated["_oldRev"] == first["_rev"]
                and updated["new"]["m"] == {"x": 1, "y": 2} and "n" not in updated["new"]
                and "m" not in replaced["new"] and deleted["old"]["z"] == 3
                and document.delete(name, "a", ignore_missing=True) is False
                and refused(s, "document.delete", 1202, collection=name, key="a"))


def written_again(s: Environment) -> bool:
    """Insertions of a key that exists, in each mode."""
    document, name = s.db.operations.document, s.a_collection()
    document.insert(name, {"_key": "a", "n": 1, "v": 1})
    ignored = document.insert(name, {"_key": "a", "n": 2}, overwrite_mode="ignore")
    document.insert(name, {"_key": "a", "m": 3}, overwrite_mode="update")
    older = document.insert(name, {"_key": "a", "n": 9, "v": 1}, overwrite_mode="replace",
                            version_attribute="v")
    found: dict[str, Any] = document.get(name, "a")
    return (ignored["_key"] == older["_key"] == "a" and (found["n"], found["m"]) == (1, 3)
            and document.insert(name, {"_key": "a"}, overwrite_mode="replace", silent=True) == {}
            and refused(s, "document.insert", 1210, collection=name, document={"_key": "a"}))


def written_together(s: Environment) -> bool:
    """Errors of single documents stand among the results."""
    document, name = s.db.operations.document, s.a_collection()
    inserted = document.insert_many(name, [{"_key": "a"}, {"_key": "a"}, {"_key": "b"}])
    updated = document.update_many(name, [{"_key": "a", "n": 1}, {"_key": "c", "n": 1}])
    replaced = document.replace_many(name, [{"_key": "b", "n": 2, "_rev": REVISION}],
                                     ignore_revs=False)
    found = document.get_many(name, ["b", {"_key": "a"}, "c"])
    deleted = document.delete_many(name, ["a", "c"])
    return ([row.get("errorNum") for row in inserted] == [None, 1210, None]
            and [row.get("errorNum") for row in updated] == [None, 1202]
            and [row.get("errorNum") for row in replaced] == [1200]
            and [row.get("n", row.get("errorNum")) for row in found] == [None, 1, 1202]
            and [row.get("errorNum") for row in deleted] == [None, 1202])


def imported(s: Environment) -> bool:
    name = s.a_collection()
    run: Any = getattr(s.db.operations.document, name_in_python("import"))
    lines = run(name, '{"_key":"a"}\n\n{"_key":"a"}\n[]\n', details=True)
    table = run(name, '["_key","n"]\n["b",1]\n["a",2]\n', format="csv", on_duplicate="update")
    array = run(name, '[{"_key":"a"}]', format="array", overwrite=True)
    return ((lines["created"], lines["errors"], lines["empty"], len(lines["details"]))
            == (1, 2, 1, 2) and (table["created"], table["updated"]) == (1, 1)
            and array["created"] == 1 and s.db.operations.collection.count(name) == 1)


def connected(s: Environment) -> bool:
    collection, document = s.db.operations.collection, s.db.operations.document
    collection.create("edges", type=3)
    document.insert("edges", {"_from": "a/1", "_to": "b/2"})
    return (len(document.edges("edges", "a/1")["edges"]) == 1
            and document.edges("edges", "a/1", direction="in")["edges"] == [])


def indexed(s: Environment) -> bool:
    index, name = s.db.operations.index, s.a_collection()
    made = index.create(name, {"type": "persistent", "fields": ["n"], "name": "by_n"})
    again = index.create(name, {"type": "persistent", "fields": ["n"]})
    known = [each["id"] for each in index.list(name)]
    return bool(made["isNewlyCreated"] and not again["isNewlyCreated"] and made["id"] in known
                and index.get(made["id"])["name"] == "by_n"
                and made["id"] in index.selectivity(name)
                and index.delete(made["id"]) == made["id"]
                and index.delete(made["id"], ignore_missing=True) is False)


def queried(s: Environment) -> bool:
    query, cursor = s.db.operations.query, s.db.operations.cursor
    first = query.execute("FOR i IN 1..@n RETURN i", bind_vars={"n": 5}, batch_size=2, count=True,
                          allow_retry=True, read_only=True)
    second = cursor.next(first["id"], batch_id=first["nextBatchId"])
    again = cursor.next(first["id"], batch_id=first["nextBatchId"])
    last = cursor.next(first["id"])
    return (first["count"] == 5 and [*first["result"], *second["result"], *last["result"]]
            == [1, 2, 3, 4, 5] and again == second and not last["hasMore"]
            and cursor.close(first["id"]) is True
            and cursor.close(first["id"], ignore_missing=True) is False)


def with_functions(s: Environment) -> bool:
    query = s.db.operations.query
    for is_new in (True, False):
        made = query.create_function("shop::price", "function () {}", deterministic=True)
        if made["isNewlyCreated"] is not is_new:
            return False
    return ([each["name"] for each in query.functions()] == ["shop::price"]
            and query.functions(namespace="other") == []
            and query.delete_function("shop::price") == 1
            and query.delete_function("shop::price", ignore_missing=True) is False)


def in_transaction(s: Environment) -> bool:
    """A derived database takes part; its writes appear with the commit."""
    transaction, name = s.db.operations.transaction, s.a_collection()
    for end, is_kept in ((transaction.abort, False), (transaction.commit, True)):
        begun = transaction.begin(write=name, read=["_users"], lock_timeout=5)
        within: Database = s.db.with_options(transaction=begun["id"])
        within.operations.document.insert(name, {"_key": "a"})
        if s.db.operations.document.revision(name, "a") is not None:
            return False
        if end(begun["id"])["id"] != begun["id"] or begun["status"] != "running":
            return False
        if (s.db.operations.document.revision(name, "a") is not None) is not is_kept:
            return False
    return True


def all_aborted(s: Environment) -> bool:
    transaction = s.db.operations.transaction
    id = transaction.begin(exclusive=s.a_collection())["id"]
    return (transaction.abort_all() is None and transaction.list() == []
            and transaction.status(id)["status"] == "aborted")


def a_graph(s: Environment) -> str:
    s.db.operations.graph.create("shop", edge_definitions=[
        {"collection": "bought", "from": ["customers"], "to": ["goods"]}])
    return "shop"


def graphed(s: Environment) -> bool:
    graph = s.db.operations.graph
    made = graph.create("shop", orphan_collections=["lost"], wait_for_sync=True)
    known = [each["name"] for each in graph.list()]
    return (made == graph.get("shop") and known == ["shop"] and graph.delete("shop") is True
            and graph.delete("shop", ignore_missing=True) is False)


def extended(s: Environment) -> bool:
    """Vertex collections and edge definitions that are added and removed."""
    graph, name = s.db.operations.graph, a_graph(s)
    with_vertex = graph.create_vertex_collection(name, "lost")
    with_edge = graph.create_edge_definition(name, "liked", ["customers"], ["goods"])
    replaced = graph.replace_edge_definition(name, "liked", ["goods"], ["customers"])
    vertices, edges = graph.vertex_collections(name), graph.edge_collections(name)
    without_edge = graph.delete_edge_definition(name, "liked", drop_collections=True)
    without_vertex = graph.delete_vertex_collection(name, "lost", drop_collection=True)
    return ("lost" in with_vertex["orphanCollections"] and len(with_edge["edgeDefinitions"]) == 2
            and {"collection": "liked", "from": ["goods"], "to": ["customers"]}.items() <= next(
                each for each in replaced["edgeDefinitions"]
                if each["collection"] == "liked").items()
            and sorted(vertices) == ["customers", "goods", "lost"]
            and sorted(edges) == ["bought", "liked"]
            and len(without_edge["edgeDefinitions"]) == 1
            and without_vertex["orphanCollections"] == [])


def parts_of_graph(s: Environment) -> bool:
    """Each step on a vertex, and then on an edge."""
    name = a_graph(s)
    s.db.operations.vertex.insert(name, "goods", {"_key": "b"})
    groups: list[tuple[str, Any, str, dict[str, Any]]] = [
        ("vertex", s.db.operations.vertex, "customers", {"_key": "a", "n": 1}),
        ("edge", s.db.operations.edge, "bought",
         {"_key": "a", "n": 1, "_from": "customers/a", "_to": "goods/b"})]
    for kind, group, collection, document in groups:
        made = group.insert(name, collection, document, return_new=True)
        known = made[kind]["_rev"]
        ends = {key: document[key] for key in ("_from", "_to") if key in document}
        updated = group.update(name, collection, "a", {"m": 2}, if_match=known, return_new=True)
        replaced = group.replace(name, collection, "a", {**ends, "z": 3}, return_old=True)
        found = group.get(name, collection, "a")
        if not (made["new"]["n"] == 1 and (updated["new"]["n"], updated["new"]["m"]) == (1, 2)
                and replaced["old"]["m"] == 2 and found["z"] == 3 and "m" not in found
                and group.get(name, collection, "a", if_none_match=found["_rev"]) is None
                and refused(s, f"{kind}.get", 1200, graph=name, collection=collection, key="a",
                            if_match=REVISION)):
            return False
    removed = [group.delete(name, collection, "a")["removed"]
               for kind, group, collection, _ in reversed(groups)]
    return removed == [True, True] and all(
        group.delete(name, collection, "a", ignore_missing=True) is False
        for _, group, collection, _ in groups)


def administered(s: Environment) -> bool:
    user = s.db.operations.user
    made = user.create("jan ü", password="größe", extra={"a": 1})
    updated = user.update("jan ü", extra={"b": 2})
    replaced = user.replace("jan ü", "x", active=False)
    return (made == {"user": "jan ü", "active": True, "extra": {"a": 1}}
            and updated["extra"] == {"a": 1, "b": 2}
            and replaced == user.get("jan ü") == {"user": "jan ü", "active": False, "extra": {}}
            and [each["user"] for each in user.list()] == ["root", "jan ü"]
            and user.delete("jan ü") is True
            and user.delete("jan ü", ignore_missing=True) is False)


def permitted(s: Environment) -> bool:
    user, name = s.db.operations.user, s.a_collection()
    user.create("jan")
    before = user.permission("jan", "_system")
    given = user.set_permission("jan", "_system", "ro")
    of_collection = user.set_permission("jan", "_system", "rw", collection=name)
    told = (user.permission("jan", "_system"), user.permission("jan", "_system", collection=name))
    full = user.permissions("jan", full=True)["_system"]["collections"][name]
    reset = [user.reset_permission("jan", "_system", collection=name),
             user.reset_permission("jan", "_system")]
    return (given == {"_system": "ro"} and of_collection == {f"_system/{name}": "rw"}
            and told == ("ro", "rw") and full == "rw" and reset == [None, None]
            and user.permissions("jan") == {"_system": before})


def backed_up(s: Environment) -> bool:
    backup, document, name = s.db.operations.backup, s.db.operations.document, s.a_collection()
    made = backup.create(label="foo", timeout=5)
    document.insert(name, {"_key": "a"})
    kept = list(backup.list()["list"])
    only = list(backup.list(backup_id=made["id"])["list"])
    backup.restore(made["id"])
    return (kept == only == [made["id"]] and document.revision(name, "a") is None
            and backup.delete(made["id"]) is None and made["id"] not in backup.list()["list"])


def transferred(s: Environment) -> bool:
    backup = s.db.operations.backup
    id = backup.create()["id"]
    upload = backup.upload(backup_id=id, **BACKUP)["uploadId"]
    s.cluster.advance(10)
    progress = backup.upload(upload_id=upload)
    backup.delete(id)
    download = backup.download(backup_id=id, **BACKUP)["downloadId"]
    backup.download(download_id=download, abort=True)
    states = {each["Status"] for each in progress["DBServers"].values()}
    return bool(progress["BackupId"] == id and states == {"COMPLETED"}
                and backup.download(download_id=download)["Cancelled"])


def expiring(s: Environment) -> bool:
    server = s.db.operations.server
    before = server.ttl_properties()
    return (server.set_ttl_properties(active=False, frequency=7)
            == {**before, "active": False, "frequency": 7} == server.ttl_properties()
            and server.ttl_statistics()["runs"] == 0)


def inventoried(s: Environment) -> bool:
    s.a_collection(shards=2)
    told, = s.db.operations.cluster.inventory(include_system=False)["collections"]
    return len(told["parameters"]["shards"]) == 2 and told["isReady"] is True


def counted(s: Environment) -> bool:
    database = s.db.operations.database
    one = database.shard_statistics(server_id="DBServer0001")
    of_each = database.shard_statistics(server_id="all")
    return bool(one == of_each[s.cluster.dbservers[0].id]
                and set(of_each) == {server.id for server in s.cluster.dbservers}
                and database.shard_statistics()["shards"] >= one["shards"])


def refused(s: Environment, operation: str, error_code: int, **arguments: Any) -> bool:
    """True if the server refuses the operation with the error."""
    try:
        s.db.call(operation, **arguments)
    except ArangoError as error:
        return error.error_code == error_code
    return False


DATA_CHECKS: dict[str, Check] = {
    "document.get": read, "document.revision": read, "document.insert": written_again,
    **{f"document.{verb}": written for verb in ("update", "replace", "delete")},
    **{f"document.{verb}_many": written_together
       for verb in ("get", "insert", "update", "replace", "delete")},
    "document.import": imported, "document.edges": connected,
    **{f"index.{verb}": indexed for verb in ("list", "get", "create", "delete", "selectivity")},
    "query.execute": queried, "cursor.next": queried, "cursor.close": queried,
    **{f"query.{verb}": with_functions
       for verb in ("functions", "create_function", "delete_function")},
    **{f"transaction.{verb}": in_transaction for verb in ("begin", "commit", "abort")},
    "transaction.abort_all": all_aborted,
    **{f"graph.{verb}": graphed for verb in ("list", "get", "create", "delete")},
    **{f"graph.{verb}": extended for verb in (
        "vertex_collections", "create_vertex_collection", "delete_vertex_collection",
        "edge_collections", "create_edge_definition", "replace_edge_definition",
        "delete_edge_definition")},
    **{f"{kind}.{verb}": parts_of_graph for kind in ("vertex", "edge")
       for verb in ("get", "insert", "update", "replace", "delete")},
    **{f"user.{verb}": administered
       for verb in ("list", "get", "create", "update", "replace", "delete")},
    **{f"user.{verb}": permitted
       for verb in ("permissions", "permission", "set_permission", "reset_permission")},
    **{f"backup.{verb}": backed_up for verb in ("create", "list", "delete", "restore")},
    "backup.upload": transferred, "backup.download": transferred,
    **{f"server.{name}": expiring
       for name in ("ttl_properties", "set_ttl_properties", "ttl_statistics")},
    "server.flush_wal": lambda s: s.db.operations.server.flush_wal(wait_for_sync=True) is None,
    # Servers have it in another version of the API.
    "server.activities": lambda s: refused(s, "server.activities", 404),
    "cluster.inventory": inventoried, "database.shard_statistics": counted,
}
