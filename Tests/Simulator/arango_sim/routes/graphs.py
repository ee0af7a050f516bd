"""/_api/gharial: definitions of graphs."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, top
from arango_sim.collections import DOCUMENT_COLLECTION, EDGE_COLLECTION
from arango_sim.graphs import EdgeDefinition, Graph, edge_definition
from arango_sim.names import is_collection_name
from arango_sim.routes.collections import created, writable
from arango_sim.routing import FRONT, Call, Right, Route

OPTIONS = ("numberOfShards", "replicationFactor", "writeConcern")


def graph_of(call: Call) -> Graph:
    """The graph named in the path."""
    name = call.parameters[0]
    graph = call.database.graphs.get(name)
    if graph is None:
        raise Refusal(404, 1924, f"graph '{name}' not found")
    return graph


def list_all(call: Call) -> Answer:
    return top({"graphs": [graph.shown() for graph in call.database.graphs.values()]})


def show(call: Call) -> Answer:
    return top({"graph": graph_of(call).shown()})


def create(call: Call) -> Answer:
    writable(call)
    body = call.object()
    name = body.get("name")
    if not isinstance(name, str) or not name:
        raise Refusal(400, 1922, "missing graph name")
    if name in call.database.graphs:
        raise Refusal(409, 1925, "graph already exists")
    given, orphans = body.get("edgeDefinitions", []), body.get("orphanCollections", [])
    if not isinstance(given, list):
        raise Refusal(400, 1923, "malformed edge definition")
    if not isinstance(orphans, list) or not all(
            isinstance(each, str) and each for each in orphans):
        raise Refusal(400, 1943, "malformed orphan list")
    options = body.get("options")
    options = options if isinstance(options, dict) else {}
    shown = {each: options[each] for each in OPTIONS if each in options}
    graph = Graph(name, call.cluster.next_revision(), {}, list(orphans), shown)
    for each in given:
        definition = edge_definition(each)
        _check(call, graph, definition)
        graph.define(definition)
    _create_collections(call, graph)
    call.database.graphs[name] = graph
    return _told(call, graph, 201 if call.flag("waitForSync") else 202)


def drop(call: Call) -> Answer:
    writable(call)
    graph = graph_of(call)
    del call.database.graphs[graph.name]
    if call.flag("dropCollections"):
        for name in graph.collections:
            _drop_unused(call, name)
    return top({"removed": True}, 202)


def vertex_collections(call: Call) -> Answer:
    return top({"collections": graph_of(call).vertices})


def edge_collections(call: Call) -> Answer:
    return top({"collections": sorted(graph_of(call).definitions)})


def add_vertex_collection(call: Call) -> Answer:
    writable(call)
    graph, name = graph_of(call), call.object().get("collection")
    if not isinstance(name, str) or not name:
        raise Refusal(400, 10, "expecting a collection")
    if graph.is_connected(name):
        raise Refusal(400, 1929, "collection already used in edge def")
    if name in graph.orphans:
        raise Refusal(400, 1938, "collection used in orphans")
    _ensure(call, name, DOCUMENT_COLLECTION, graph.options)
    graph.orphans.append(name)
    return _changed(call, graph)


def remove_vertex_collection(call: Call) -> Answer:
    writable(call)
    graph, name = graph_of(call), call.parameters[1]
    if name not in graph.vertices:
        raise Refusal(404, 1926, "vertex collection does not exist or is not part of the graph")
    if name not in graph.orphans:
        raise Refusal(400, 1928, "collection is not in list of orphan collections")
    graph.orphans.remove(name)
    if call.flag("dropCollection"):
        _drop_unused(call, name)
    return _changed(call, graph)


def add_definition(call: Call) -> Answer:
    writable(call)
    graph, definition = graph_of(call), edge_definition(call.json())
    _check(call, graph, definition)
    _create_collections(call, Graph("", "", {definition.collection: definition}, [],
                                    graph.options))
    graph.define(definition)
    return _changed(call, graph)


def replace_definition(call: Call) -> Answer:
    """In every graph that uses the edge collection."""
    writable(call)
    graph = graph_of(call)
    _check_used(graph, call.parameters[1])
    definition = edge_definition({"collection": call.parameters[1], **call.object()})
    _check_used(graph, definition.collection)
    _create_collections(call, Graph("", "", {definition.collection: definition}, [],
                                    graph.options))
    for each in call.database.graphs.values():
        if definition.collection in each.definitions:
            each.define(definition)
    return _changed(call, graph)


def remove_definition(call: Call) -> Answer:
    writable(call)
    graph, name = graph_of(call), call.parameters[1]
    _check_used(graph, name)
    graph.undefine(name)
    if call.flag("dropCollections"):
        _drop_unused(call, name)
    return _changed(call, graph)


def _check_used(graph: Graph, name: str) -> None:
    if name not in graph.definitions:
        raise Refusal(404, 1930, "edge collection not used in graph")


def _check(call: Call, graph: Graph, definition: EdgeDefinition) -> None:
    """An edge collection is used once in a graph, and in the same way in all graphs."""
    name = definition.collection
    if name in graph.definitions:
        raise Refusal(400, 1920, f"multi use of edge collection in edge def: {name}")
    for other in call.database.graphs.values():
        known = other.definitions.get(name)
        if known is not None and known.shown() != definition.shown():
            raise Refusal(400, 1921, f"edge collection already used in edge def: {name}")


def _create_collections(call: Call, graph: Graph) -> None:
    for name in graph.definitions:
        _ensure(call, name, EDGE_COLLECTION, graph.options)
    for name in graph.vertices:
        _ensure(call, name, DOCUMENT_COLLECTION, graph.options)


def _ensure(call: Call, name: str, kind: int, options: dict[str, Any]) -> None:
    found = call.database.find(name)
    if found is None:
        if not is_collection_name(name, call.cluster.version, is_system=False):
            raise Refusal(400, 1208, "illegal name: collection name invalid")
        created(call, name, kind, options)
    elif kind == EDGE_COLLECTION and found.type != EDGE_COLLECTION:
        raise Refusal(400, 1944, "edge definition collection is a document collection")


def _drop_unused(call: Call, name: str) -> None:
    if not any(name in graph.collections for graph in call.database.graphs.values()):
        call.database.collections.pop(name, None)


def _changed(call: Call, graph: Graph) -> Answer:
    graph.revision = call.cluster.next_revision()
    return _told(call, graph, 202)


def _told(call: Call, graph: Graph, code: int) -> Answer:
    answer = top({"graph": graph.shown()}, code)
    answer.headers.append(("Etag", graph.revision))
    return answer


ROUTES = [
    Route("GET", "/_api/gharial", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/gharial", create, Right.ANY, FRONT),
    Route("GET", "/_api/gharial/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/gharial/{}", drop, Right.ANY, FRONT),
    Route("GET", "/_api/gharial/{}/vertex", vertex_collections, Right.ANY, FRONT),
    Route("POST", "/_api/gharial/{}/vertex", add_vertex_collection, Right.ANY, FRONT),
    Route("DELETE", "/_api/gharial/{}/vertex/{}", remove_vertex_collection, Right.ANY, FRONT),
    Route("GET", "/_api/gharial/{}/edge", edge_collections, Right.ANY, FRONT),
    Route("POST", "/_api/gharial/{}/edge", add_definition, Right.ANY, FRONT),
    Route("PUT", "/_api/gharial/{}/edge/{}", replace_definition, Right.ANY, FRONT),
    Route("DELETE", "/_api/gharial/{}/edge/{}", remove_definition, Right.ANY, FRONT),
]
