"""The calls of the read-only half: those of the tables in Tests/Wire, and calls about what a cluster has."""

from __future__ import annotations

from typing import Any

from expected_requests import ONE, Expected
from expected_server_requests import REQUESTS
from groups import READS
from recorder import Recorder
from target import Target

#: Each call of the tables that reads. Names of databases, graphs and the like are those of nothing, so that
#: the errors of servers are compared, too.
READ_CALLS = [expected for expected in REQUESTS if expected.operation in READS]


def arguments_for(expected: Expected, target: Target) -> dict[str, Any]:
    """The arguments, with the ids of servers and the user replaced by those of the target."""
    replaced = {"user": {"root": target.access.username}}
    servers = {ONE: target.dbserver or ONE}

    def value(name: str, given: Any) -> Any:
        if not isinstance(given, str):
            return given
        return replaced.get(name, servers).get(given, given)

    return {name: value(name, given) for name, given in expected.arguments.items()}


def cluster(r: Recorder) -> None:
    """Every kind of server, and the user of the suite."""
    for ids in r.target.servers.values():
        r.call("cluster.server_version", server_id=ids[0])
        r.call("cluster.server_engine", server_id=ids[0])
    user = r.target.access.username
    r.call("user.permissions", user=user, full=True)
    r.call("user.permission", user=user, database="_system")
    r.call("user.permission", user=user, database="_system", collection="_users")
    for id in _first(r.call("server.crashes")):
        r.call("server.crash", crash_id=id)
    backups = r.call("backup.list") or {"list": {}}
    for id in _first(list(backups["list"])):
        r.call("backup.list", backup_id=id)


def collections(r: Recorder) -> None:
    """The first collection of documents that is not empty, and its first document."""
    for found in r.call("collection.list", exclude_system=True) or []:
        name = found["name"]
        if found["type"] == 2 and r.call("collection.count", collection=name):
            for verb in ("get", "properties", "revision", "figures", "shards"):
                r.call(f"collection.{verb}", collection=name)
            for index in r.call("index.list", collection=name) or []:
                r.call("index.get", index=index["id"])
            _document(r, name)
            return


def _document(r: Recorder, collection: str) -> None:
    found = r.need("query.execute", query="FOR d IN @@name LIMIT 1 RETURN d._key",
                   bind_vars={"@name": collection}, read_only=True)
    for key in found["result"]:
        document = r.call("document.get", collection=collection, key=key)
        r.call("document.revision", collection=collection, key=key)
        r.call("document.get_many", collection=collection, documents=[key])
        if document:
            r.call("document.get", collection=collection, key=key, if_none_match=document["_rev"])


def graphs(r: Recorder) -> None:
    """The first graph, with a vertex and an edge."""
    for graph in _first(r.call("graph.list")):
        name = graph["_key"]
        r.call("graph.get", graph=name)
        of_graph = {"vertex": r.call("graph.vertex_collections", graph=name),
                    "edge": r.call("graph.edge_collections", graph=name)}
        for kind, found in of_graph.items():
            for collection in _first(found):
                keys = r.need("query.execute", query="FOR d IN @@name LIMIT 1 RETURN d._key",
                              bind_vars={"@name": collection}, read_only=True)["result"]
                for key in keys:
                    r.call(f"{kind}.get", graph=name, collection=collection, key=key)
        for edges in _first(of_graph["edge"]):
            r.call("document.edges", collection=edges, vertex="nothing/1")


def views(r: Recorder) -> None:
    """The first view and the first analyzer."""
    for view in _first(r.call("view.list")):
        r.call("view.get", view=view["name"])
        r.call("view.properties", view=view["name"])
    for analyzer in _first(r.call("analyzer.list")):
        r.call("analyzer.get", name=analyzer["name"])


def queries(r: Recorder) -> None:
    """A cursor of three batches, one of them read twice, and one that is closed early."""
    query = "FOR i IN 1..5 RETURN i"
    if r.lacks("query.execute", {"allow_retry"}):
        return
    first = r.need("query.execute", query=query, batch_size=2, count=True, allow_retry=True, read_only=True)
    second = r.need("cursor.next", cursor_id=first["id"], batch_id=first["nextBatchId"])
    again = r.need("cursor.next", cursor_id=first["id"], batch_id=first["nextBatchId"])
    last = r.need("cursor.next", cursor_id=first["id"])
    assert again["result"] == second["result"]
    assert [*first["result"], *second["result"], *last["result"]] == [1, 2, 3, 4, 5]
    r.call("cursor.close", cursor_id=first["id"], ignore_missing=True)
    early = r.need("query.execute", query=query, batch_size=2, read_only=True)
    r.need("cursor.close", cursor_id=early["id"])
    for each in ("FOR i IN 1..3 FILTER i > 1 SORT i DESC LIMIT 2 RETURN {i}", "LET x = [1, 2] RETURN SUM(x)"):
        r.call("query.explain", query=each)
        r.call("query.parse", query=each)
        r.call("query.execute", query=each, profile=2, full_count=True, read_only=True)


def _first(found: Any) -> list[Any]:
    return list(found or [])[:1]


#: Calls about what the cluster has.
SCENARIOS = [cluster, collections, graphs, views, queries]
