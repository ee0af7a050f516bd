"""/_api/edges: the edges of one vertex."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, top
from arango_sim.collections import EDGE_COLLECTION
from arango_sim.documents import HANDLE, Document
from arango_sim.routes.transactions import entered, home
from arango_sim.routing import FRONT, Call, Right, Route

SIDES = {"any": ("_from", "_to"), "in": ("_to",), "out": ("_from",)}


def edges(call: Call) -> Answer:
    vertex, direction = call.query.get("vertex"), call.query.get("direction", "any")
    collection, documents = entered(call, writes=False)
    if collection.type != EDGE_COLLECTION:
        raise Refusal(400, 1218, "collection type invalid")
    if vertex is None:
        raise Refusal(400, 1205, "illegal document handle")
    return _answer(direction, [vertex], list(documents))


def edges_of_several(call: Call) -> Answer:
    body = call.json()
    collection, documents = entered(call, writes=False)
    if collection.type != EDGE_COLLECTION:
        raise Refusal(400, 1218, "collection type invalid")
    if not isinstance(body, list) or not all(isinstance(each, str) for each in body):
        raise Refusal(400, 10, "expecting a list of vertices")
    return _answer(call.query.get("direction", "any"), body, list(documents))


def _answer(direction: str, vertices: list[str], documents: list[Document]) -> Answer:
    if direction not in SIDES:
        raise Refusal(400, 10, "<direction> must by any, in, or out, not: " + direction)
    for vertex in vertices:
        if HANDLE.fullmatch(vertex) is None:
            raise Refusal(400, 1205, "illegal document handle")
    found = [document for document in documents
             if any(document[side] in vertices for side in SIDES[direction])]
    return top({"edges": found, "stats": {"scannedIndex": len(found), "filtered": 0}})


ROUTES = [
    Route("GET", "/_api/edges/{}", edges, Right.ANY, FRONT, home=home),
    Route("POST", "/_api/edges/{}", edges_of_several, Right.ANY, FRONT, home=home),
]
