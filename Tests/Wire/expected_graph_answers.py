"""Responses for the groups graph, vertex and edge, and the values of the operations."""

from __future__ import annotations

from typing import Any

from expected_answers import Answered, missing, top
from replay import Reply

GRAPH = {"_id": "_graphs/shop", "_key": "shop", "_rev": "_l6zhUoy---", "name": "shop",
         "edgeDefinitions": [{"collection": "bought", "from": ["customers"], "to": ["goods"]}],
         "orphanCollections": []}

GRAPHS = [
    top("graph.list", graphs=[GRAPH], value=[GRAPH]),
    top("graph.list", "none", graphs=[], value=[]),
    top("graph.get", graph=GRAPH, value=GRAPH),
    top("graph.create", "on disk", 201, graph=GRAPH, value=GRAPH),
    top("graph.create", "not yet on disk", 202, graph=GRAPH, value=GRAPH),
    top("graph.delete", "", 202, removed=True, value=True),
    missing("graph.delete", 1924),
    top("graph.vertex_collections", collections=["customers", "größe"],
        value=["customers", "größe"]),
    top("graph.edge_collections", collections=["bought"], value=["bought"]),
    *(top(f"graph.{verb}", "", 202, graph=GRAPH, value=GRAPH) for verb in (
        "create_vertex_collection", "delete_vertex_collection", "create_edge_definition",
        "replace_edge_definition", "delete_edge_definition")),
]


def parts(kind: str, **ends: str) -> list[Answered]:
    meta = {"_id": "things/a", "_key": "a", "_rev": "_l6zhUoy---"}
    # Members of documents with the names of the envelope are the document's.
    document: dict[str, Any] = {**meta, **ends, "größe": 9007199254740993, "error": 1, "code": 2}
    changed = {**meta, "_oldRev": "_l6zhVIC---"}
    return [
        top(f"{kind}.get", **{kind: document}, value=document),
        Answered(f"{kind}.get", "it has the known revision",
                 Reply(304, b"", (("Etag", "_l6zhUoy---"),)), None,
                 {"if_none_match": "_l6zhUoy---"}),
        top(f"{kind}.insert", "on disk", 201, **{kind: meta}),
        top(f"{kind}.insert", "not yet on disk", 202, **{kind: meta}, new=document),
        top(f"{kind}.update", "", 202, **{kind: changed}, old=document, new=document),
        top(f"{kind}.replace", **{kind: changed}),
        top(f"{kind}.delete", "on disk", removed=True),
        top(f"{kind}.delete", "not yet on disk", 202, removed=True, old=document),
        missing(f"{kind}.delete", 1202)]


GRAPH_ANSWERS = [
    *GRAPHS, *parts("vertex"), *parts("edge", _from="customers/a", _to="goods/b")]
