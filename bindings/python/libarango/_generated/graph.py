# Made by scripts/generate-python from aio/graph.py. Do not edit.
"""Graphs, their vertices and their edges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from libarango import _documents, _python_arango_names
from libarango._documents import Document
from libarango.collection import Collection
from libarango.exceptions import ArangoError

if TYPE_CHECKING:
    from libarango.database import Database


class GraphCollection(Collection):
    """A collection of a graph. Its methods for one document follow the rules of the graph."""

    #: The group of operations, and the member of requests and answers: "vertex" or "edge".
    _kind: str

    def __init__(self, database: Database, graph: str, name: str) -> None:
        super().__init__(database, name)
        self._graph = graph

    @property
    def graph(self) -> str:
        """The name of the graph."""
        return self._graph

    def _place(self, key: str, revision: Optional[str]) -> dict[str, Any]:
        return {"graph": self._graph, "collection": self._name, "key": key, "if_match": revision}

    def _operation(self, name: str) -> bytes:
        return f"{self._kind}.{name}".encode()

    def _get(self, document: Document, rev: Optional[str],
             check_rev: bool) -> Optional[dict[str, Any]]:
        found = _documents.handle(document, self._name, rev, check_rev, self._kind)
        try:
            answer: dict[str, Any] = self._run(
                self._operation("get"), self._place(found.key, found.revision))
            return answer
        except ArangoError as error:
            if error.error_code == _documents.NOT_FOUND:
                return None
            raise

    def _insert(self, document: Mapping[str, Any], sync: Optional[bool], silent: bool,
                return_new: bool) -> Any:
        operation = self._operation("insert")
        body = _documents.encoded(self._transport.codec, operation,
                                  _documents.with_key(document, self._name), self._kind)
        answer = self._run(operation, {
            "graph": self._graph, "collection": self._name, "wait_for_sync": sync,
            "return_new": return_new or None}, body)
        return True if silent else self._metadata(answer)

    def _change(self, name: str, document: Mapping[str, Any], check_rev: bool,
                silent: bool, arguments: Mapping[str, Any]) -> Any:
        operation = self._operation(name)
        body = _documents.encoded(self._transport.codec, operation, document, self._kind)
        found = _documents.handle(document, self._name, None, check_rev, self._kind)
        answer = self._run(
            operation, {**self._place(found.key, found.revision), **arguments}, body)
        return True if silent else self._metadata(answer)

    def _delete(self, document: Document, rev: Optional[str], check_rev: bool,
                ignore_missing: bool, sync: Optional[bool],
                return_old: bool) -> Union[bool, dict[str, Any]]:
        found = _documents.handle(document, self._name, rev, check_rev, self._kind)
        answer = self._run(self._operation("delete"), {
            **self._place(found.key, found.revision), "wait_for_sync": sync,
            "return_old": return_old or None, "ignore_missing": ignore_missing or None})
        if answer is False:
            return False
        return {"old": answer["old"]} if return_old else True

    def _metadata(self, answer: dict[str, Any]) -> dict[str, Any]:
        """Returns the metadata alone, or with the documents that were asked for."""
        metadata = _documents.with_old_rev(answer[self._kind])
        found = {name: answer[name] for name in (self._kind, "new", "old") if name in answer}
        return found if len(found) > 1 else metadata


class VertexCollection(GraphCollection):
    """A vertex collection of a graph."""

    _kind = "vertex"

    def get(self, vertex: Document, rev: Optional[str] = None,
            check_rev: bool = True) -> Optional[dict[str, Any]]:
        """Returns a vertex; None if it does not exist."""
        return self._get(vertex, rev, check_rev)

    def insert(self, vertex: Mapping[str, Any], sync: Optional[bool] = None,
               return_new: bool = False, silent: bool = False) -> Any:
        """Inserts a vertex and returns its metadata; with `return_new`, `vertex` and `new`."""
        return self._insert(vertex, sync, silent, return_new)

    def update(self, vertex: Mapping[str, Any], check_rev: bool = True,
               keep_none: bool = True, sync: Optional[bool] = None,
               return_old: bool = False, return_new: bool = False,
               silent: bool = False) -> Any:
        """Changes attributes of a vertex and returns its metadata."""
        return self._change("update", vertex, check_rev, silent, {
            "keep_null": None if keep_none else False, "wait_for_sync": sync,
            "return_old": return_old or None, "return_new": return_new or None})

    def replace(self, vertex: Mapping[str, Any], check_rev: bool = True,
                sync: Optional[bool] = None, return_old: bool = False,
                return_new: bool = False, silent: bool = False) -> Any:
        """Replaces a vertex and returns its metadata."""
        return self._change("replace", vertex, check_rev, silent, {
            "wait_for_sync": sync, "return_old": return_old or None,
            "return_new": return_new or None})

    def delete(self, vertex: Document, rev: Optional[str] = None, check_rev: bool = True,
               ignore_missing: bool = False, sync: Optional[bool] = None,
               return_old: bool = False) -> Union[bool, dict[str, Any]]:
        """Deletes a vertex, and its edges in all graphs. Returns True, or `old` on request."""
        return self._delete(vertex, rev, check_rev, ignore_missing, sync, return_old)


class EdgeCollection(GraphCollection):
    """An edge collection of a graph."""

    _kind = "edge"

    def get(self, edge: Document, rev: Optional[str] = None,
            check_rev: bool = True) -> Optional[dict[str, Any]]:
        """Returns an edge; None if it does not exist."""
        return self._get(edge, rev, check_rev)

    def insert(self, edge: Mapping[str, Any], sync: Optional[bool] = None,
               return_new: bool = False, silent: bool = False) -> Any:
        """Inserts an edge and returns its metadata; with `return_new`, `edge` and `new`.

        The edge has `_from` and `_to`, the ids of vertices that exist.
        """
        return self._insert(edge, sync, silent, return_new)

    def update(self, edge: Mapping[str, Any], check_rev: bool = True,
               keep_none: bool = True, sync: Optional[bool] = None,
               return_old: bool = False, return_new: bool = False,
               silent: bool = False) -> Any:
        """Changes attributes of an edge and returns its metadata."""
        return self._change("update", edge, check_rev, silent, {
            "keep_null": None if keep_none else False, "wait_for_sync": sync,
            "return_old": return_old or None, "return_new": return_new or None})

    def replace(self, edge: Mapping[str, Any], check_rev: bool = True,
                sync: Optional[bool] = None, return_old: bool = False,
                return_new: bool = False, silent: bool = False) -> Any:
        """Replaces an edge and returns its metadata."""
        return self._change("replace", edge, check_rev, silent, {
            "wait_for_sync": sync, "return_old": return_old or None,
            "return_new": return_new or None})

    def delete(self, edge: Document, rev: Optional[str] = None, check_rev: bool = True,
               ignore_missing: bool = False, sync: Optional[bool] = None,
               return_old: bool = False) -> Union[bool, dict[str, Any]]:
        """Deletes an edge. Returns True, or `old` on request."""
        return self._delete(edge, rev, check_rev, ignore_missing, sync, return_old)

    def _linked(self, edge: dict[str, Any], sync: Optional[bool], return_new: bool,
                silent: bool) -> Any:
        return self.insert(edge, sync, return_new, silent)


class Graph:
    """A graph. An object of this class is a name: the graph need not exist."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._run = database._transport.run
        self._name = name

    @property
    def name(self) -> str:
        """The name of the graph."""
        return self._name

    def _definition(self) -> dict[str, Any]:
        answer: dict[str, Any] = self._run(b"graph.get", {"graph": self._name})
        return answer

    def properties(self) -> dict[str, Any]:
        """Returns the definition of the graph, with python-arango's keys."""
        return _python_arango_names.graph(self._definition())

    # Vertex collections

    def has_vertex_collection(self, name: str) -> bool:
        """True if the graph has the vertex collection."""
        return name in self.vertex_collections()

    def vertex_collections(self) -> list[str]:
        """Returns the names of the vertex collections in order."""
        answer: list[str] = self._run(b"graph.vertex_collections", {"graph": self._name})
        return sorted(set(answer))

    def vertex_collection(self, name: str) -> VertexCollection:
        """Returns a vertex collection of the graph."""
        return VertexCollection(self._database, self._name, name)

    def create_vertex_collection(
            self, name: str, options: Optional[Mapping[str, Any]] = None) -> VertexCollection:
        """Adds a vertex collection to the graph, and creates it if it does not exist.

        `options` has the list `satellites`.
        """
        self._run(b"graph.create_vertex_collection", {
            "graph": self._name, "collection": name, "satellites": _satellites(options)})
        return self.vertex_collection(name)

    def delete_vertex_collection(self, name: str, purge: bool = False) -> bool:
        """Removes a vertex collection from the graph; `purge` deletes the collection itself."""
        self._run(b"graph.delete_vertex_collection", {
            "graph": self._name, "collection": name, "drop_collection": purge or None})
        return True

    # Edge collections and their definitions

    def has_edge_definition(self, name: str) -> bool:
        """True if the graph has an edge definition with this edge collection."""
        return any(each["edge_collection"] == name for each in self.edge_definitions())

    def has_edge_collection(self, name: str) -> bool:
        """True if the graph has the edge collection."""
        return name in self.edge_collections()

    def edge_collection(self, name: str) -> EdgeCollection:
        """Returns an edge collection of the graph."""
        return EdgeCollection(self._database, self._name, name)

    def edge_collections(self) -> list[str]:
        """Returns the names of the edge collections in order."""
        answer: list[str] = self._run(b"graph.edge_collections", {"graph": self._name})
        return sorted(set(answer))

    def edge_definitions(self) -> list[dict[str, Any]]:
        """Returns the edge definitions: an edge collection, and the vertex collections it joins."""
        return _python_arango_names.edge_definitions(self._definition())

    def create_edge_definition(
            self, edge_collection: str, from_vertex_collections: Sequence[str],
            to_vertex_collections: Sequence[str],
            options: Optional[Mapping[str, Any]] = None) -> EdgeCollection:
        """Adds an edge definition, and creates its collections if they do not exist.

        `options` has the list `satellites`.
        """
        self._run(b"graph.create_edge_definition", {
            "graph": self._name, "collection": edge_collection,
            "from_vertex_collections": from_vertex_collections,
            "to_vertex_collections": to_vertex_collections, "satellites": _satellites(options)})
        return self.edge_collection(edge_collection)

    def replace_edge_definition(
            self, edge_collection: str, from_vertex_collections: Sequence[str],
            to_vertex_collections: Sequence[str], sync: Optional[bool] = None,
            purge: bool = False) -> EdgeCollection:
        """Replaces the definition of an edge collection; `purge` deletes collections it leaves."""
        self._run(b"graph.replace_edge_definition", {
            "graph": self._name, "collection": edge_collection,
            "from_vertex_collections": from_vertex_collections,
            "to_vertex_collections": to_vertex_collections, "drop_collections": purge or None,
            "wait_for_sync": sync})
        return self.edge_collection(edge_collection)

    def delete_edge_definition(self, name: str, purge: bool = False,
                               sync: Optional[bool] = None) -> bool:
        """Removes the definition of an edge collection; `purge` deletes the collection itself."""
        self._run(b"graph.delete_edge_definition", {
            "graph": self._name, "collection": name, "drop_collections": purge or None,
            "wait_for_sync": sync})
        return True

    # Vertices

    def _vertices_of(self, vertex: Document) -> VertexCollection:
        return self.vertex_collection(_documents.handle(vertex, name="vertex").collection)

    def _edges_of(self, edge: Document) -> EdgeCollection:
        return self.edge_collection(_documents.handle(edge, name="edge").collection)

    def has_vertex(self, vertex: Document, rev: Optional[str] = None,
                   check_rev: bool = True) -> bool:
        """True if a vertex, given by its id or a dict with it, exists."""
        return self._vertices_of(vertex).has(vertex, rev, check_rev)

    def vertex(self, vertex: Document, rev: Optional[str] = None,
               check_rev: bool = True) -> Optional[dict[str, Any]]:
        """Returns a vertex; None if it does not exist."""
        return self._vertices_of(vertex).get(vertex, rev, check_rev)

    def insert_vertex(self, collection: str, vertex: Mapping[str, Any],
                      sync: Optional[bool] = None, silent: bool = False) -> Any:
        """Inserts a vertex and returns its metadata."""
        return self.vertex_collection(collection).insert(vertex, sync, silent=silent)

    def update_vertex(self, vertex: Mapping[str, Any], check_rev: bool = True,
                      keep_none: bool = True, sync: Optional[bool] = None,
                      silent: bool = False) -> Any:
        """Changes attributes of a vertex and returns its metadata."""
        return self._vertices_of(vertex).update(
            vertex, check_rev, keep_none, sync, silent=silent)

    def replace_vertex(self, vertex: Mapping[str, Any], check_rev: bool = True,
                       sync: Optional[bool] = None, silent: bool = False) -> Any:
        """Replaces a vertex and returns its metadata."""
        return self._vertices_of(vertex).replace(vertex, check_rev, sync, silent=silent)

    def delete_vertex(self, vertex: Document, rev: Optional[str] = None,
                      check_rev: bool = True, ignore_missing: bool = False,
                      sync: Optional[bool] = None) -> Union[bool, dict[str, Any]]:
        """Deletes a vertex, and its edges in all graphs."""
        return self._vertices_of(vertex).delete(
            vertex, rev, check_rev, ignore_missing, sync)

    # Edges

    def has_edge(self, edge: Document, rev: Optional[str] = None,
                 check_rev: bool = True) -> bool:
        """True if an edge, given by its id or a dict with it, exists."""
        return self._edges_of(edge).has(edge, rev, check_rev)

    def edge(self, edge: Document, rev: Optional[str] = None,
             check_rev: bool = True) -> Optional[dict[str, Any]]:
        """Returns an edge; None if it does not exist."""
        return self._edges_of(edge).get(edge, rev, check_rev)

    def insert_edge(self, collection: str, edge: Mapping[str, Any],
                    sync: Optional[bool] = None, silent: bool = False) -> Any:
        """Inserts an edge and returns its metadata."""
        return self.edge_collection(collection).insert(edge, sync, silent=silent)

    def update_edge(self, edge: Mapping[str, Any], check_rev: bool = True,
                    keep_none: bool = True, sync: Optional[bool] = None,
                    silent: bool = False) -> Any:
        """Changes attributes of an edge and returns its metadata."""
        return self._edges_of(edge).update(edge, check_rev, keep_none, sync, silent=silent)

    def replace_edge(self, edge: Mapping[str, Any], check_rev: bool = True,
                     sync: Optional[bool] = None, silent: bool = False) -> Any:
        """Replaces an edge and returns its metadata."""
        return self._edges_of(edge).replace(edge, check_rev, sync, silent=silent)

    def delete_edge(self, edge: Document, rev: Optional[str] = None,
                    check_rev: bool = True, ignore_missing: bool = False,
                    sync: Optional[bool] = None) -> Union[bool, dict[str, Any]]:
        """Deletes an edge."""
        return self._edges_of(edge).delete(edge, rev, check_rev, ignore_missing, sync)

    def link(self, collection: str, from_vertex: Document, to_vertex: Document,
             data: Optional[Mapping[str, Any]] = None, sync: Optional[bool] = None,
             silent: bool = False) -> Any:
        """Inserts an edge between two vertices, with the attributes `data`."""
        return self.edge_collection(collection).link(
            from_vertex, to_vertex, data, sync, silent=silent)

    def edges(self, collection: str, vertex: Document,
              direction: Optional[Literal["in", "out"]] = None) -> dict[str, Any]:
        """Returns the edges of a vertex in an edge collection."""
        return self.edge_collection(collection).edges(vertex, direction)

    def __repr__(self) -> str:
        return f"<Graph {self._name}>"


def _satellites(options: Optional[Mapping[str, Any]]) -> Any:
    return None if options is None else options.get("satellites")
