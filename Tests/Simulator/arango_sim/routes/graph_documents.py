"""/_api/gharial/<graph>/vertex and edge: the documents of a graph."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from arango_sim.answers import Answer, Refusal, top
from arango_sim.collections import Collection
from arango_sim.document_changes import Change, ChangeOptions, Changes
from arango_sim.documents import HANDLE, Document
from arango_sim.graphs import Graph
from arango_sim.routes.collections import named
from arango_sim.routes.documents import UNQUOTED, expected_revision
from arango_sim.routes.graphs import graph_of
from arango_sim.routes.transactions import documents_of, home, joined
from arango_sim.routing import FRONT, Call, Handler, Right, Route

Operation = Callable[[Changes, str, Any, ChangeOptions], Change]


def handler(kind: str, operation: Operation | None, code: int = 200) -> Handler:
    """A call for one vertex or edge; without an operation it reads. `code` is the status of a
    synchronous change."""
    def handle(call: Call) -> Answer:
        graph = graph_of(call)
        changes, collection = _changes(call, graph, kind, operation is not None)
        revision = expected_revision(call) or call.query.get("rev") or None
        options = ChangeOptions(keep_null=call.flag("keepNull", True), revision=revision)
        key = call.parameters[2] if len(call.parameters) > 2 else ""
        if operation is None:
            return _read(call, kind, changes, key, options)
        body = call.json()
        if kind == "edge" and operation is not Changes.remove:
            _check_ends(call, graph, body)
        edges = _edges(call, f"{collection.name}/{key}") if (
            kind == "vertex" and operation is Changes.remove) else []
        change = operation(changes, key, body, options)
        for edge_changes, edge in edges:
            edge_changes.remove(edge, None, ChangeOptions())
        is_synced = call.flag("waitForSync") or collection.wait_for_sync
        return _told(call, kind, change, code if is_synced else 202)
    return handle


def insert(changes: Changes, _: str, body: Any, options: ChangeOptions) -> Change:
    return changes.insert(body, options)


def _changes(call: Call, graph: Graph, kind: str, writes: bool) -> tuple[Changes, Collection]:
    name = call.parameters[1]
    if name not in (graph.vertices if kind == "vertex" else graph.definitions):
        raise Refusal(404, 1203, f"collection or view not found: {name}")
    call.transaction = joined(call)
    collection = named(call, name)
    documents = documents_of(call, collection, writes)
    return Changes(call.cluster, collection, documents), collection


def _read(call: Call, kind: str, changes: Changes, key: str, options: ChangeOptions) -> Answer:
    document = changes.existing(key)
    changes.check_revision(document, None, options)
    headers = [("Etag", document["_rev"])]
    if call.request.header("if-none-match").strip(UNQUOTED) == document["_rev"]:
        return Answer(304, is_empty=True, headers=headers)
    answer = top({kind: document})
    answer.headers += headers
    return answer


def _told(call: Call, kind: str, change: Change, code: int) -> Answer:
    """The ETag has no quotes here."""
    fields: Document = {"removed": True} if change.new is None else {kind: change.identity}
    if call.flag("returnOld") and change.old is not None:
        fields["old"] = change.old
    if call.flag("returnNew") and change.new is not None:
        fields["new"] = change.new
    answer = top(fields, code)
    if change.new is not None:
        answer.headers.append(("Etag", change.new["_rev"]))
    return answer


def _check_ends(call: Call, graph: Graph, body: Any) -> None:
    """Both ends exist in vertex collections of the graph."""
    if not isinstance(body, dict):
        return  # the operation refuses it
    for name in ("_from", "_to"):
        handle = body.get(name)
        match = HANDLE.fullmatch(handle) if isinstance(handle, str) else None
        if match is None:
            continue  # the operation refuses it, or keeps the end as it is
        if match[1] not in graph.vertices:
            raise Refusal(400, 1947, f"referenced {name} collection {match[1]} is not part of the "
                                     "graph")
        if documents_of(call, named(call, match[1]), writes=False).get(match[2]) is None:
            raise Refusal(404, 1202, "document not found")


def _edges(call: Call, vertex: str) -> list[tuple[Changes, str]]:
    """The keys of a vertex's edges in the edge collections of all graphs."""
    names = {name for graph in call.database.graphs.values() for name in graph.definitions}
    found: list[tuple[Changes, str]] = []
    for collection in [call.database.find(name) for name in sorted(names)]:
        if collection is None:
            continue
        keys = [edge["_key"] for edge in documents_of(call, collection, writes=False)
                if vertex in (edge["_from"], edge["_to"])]
        if keys:
            documents = documents_of(call, collection, writes=True)
            changes = Changes(call.cluster, collection, documents)
            found += [(changes, key) for key in keys]
    return found


def _rows(kind: str) -> list[Route]:
    one, several = f"/_api/gharial/{{}}/{kind}/{{}}/{{}}", f"/_api/gharial/{{}}/{kind}/{{}}"
    rows: list[tuple[str, str, Operation | None, int]] = [
        ("POST", several, insert, 201), ("GET", one, None, 200),
        ("PUT", one, Changes.replace, 200), ("PATCH", one, Changes.update, 200),
        ("DELETE", one, Changes.remove, 200)]
    return [Route(method, path, handler(kind, operation, code), Right.ANY, FRONT, home=home)
            for method, path, operation, code in rows]


ROUTES = _rows("vertex") + _rows("edge")
