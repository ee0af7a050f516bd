# Made by scripts/generate-python. Do not edit.
"""The graphs, for asyncio."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from libarango.aio.operation import Group


class GraphOperations(Group):
    """The graphs of the database."""

    async def list(self) -> List[dict[str, Any]]:
        """The definitions of all graphs.

        Returns: the value of `graphs`.
        Raises: GraphListError.
        Request: GET /_api/gharial; for any user.
        """
        answer: list[dict[str, Any]] = await self._run(b"graph.list")
        return answer

    async def get(self, graph: str) -> dict[str, Any]:
        """The definition of a graph.

        Arguments:
            graph: The name of the graph.

        Returns: the value of `graph`.
        Raises: GraphPropertiesError.
        Request: GET /_api/gharial/{graph}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"graph.get", {"graph": graph})
        return answer

    async def create(self, name: str, edge_definitions: Optional[List[Any]] = None,
                     orphan_collections: Optional[List[str]] = None, smart: Optional[bool] = None,
                     disjoint: Optional[bool] = None, smart_graph_attribute: Optional[str] = None,
                     satellites: Optional[List[str]] = None, number_of_shards: Optional[int] = None,
                     replication_factor: Optional[Union[Literal["satellite"], int]] = None,
                     write_concern: Optional[int] = None,
                     wait_for_sync: Optional[bool] = None) -> dict[str, Any]:
        """Creates a graph and its missing collections, and gives the definition.

        Arguments:
            name: The name of the graph.
            edge_definitions: Objects with `collection`, the edge collection, and `from` and `to`,
                arrays of vertex collections.
            orphan_collections: Vertex collections without edges.
            smart: True for a SmartGraph or EnterpriseGraph; false if it is not given.
            disjoint: True for a disjoint SmartGraph; false if it is not given.
            smart_graph_attribute: The attribute that determines the shard of a vertex.
            satellites: Collections that have a copy on every DB-Server.
            number_of_shards (an integer from 1 to 2147483647): The number of shards of new
                collections.
            replication_factor ("satellite" or an integer from 1 to 2147483647): The number of
                copies of each shard, or "satellite" for a copy on every DB-Server.
            write_concern (an integer from 1 to 2147483647): The minimum number of copies in sync
                for a write.
            wait_for_sync: True to wait until the change is on disk; false if it is not given.

        Returns: the value of `graph`.
        Raises: GraphCreateError.
        Request: POST /_api/gharial; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"graph.create", {
            "name": name, "edge_definitions": edge_definitions,
            "orphan_collections": orphan_collections, "smart": smart, "disjoint": disjoint,
            "smart_graph_attribute": smart_graph_attribute, "satellites": satellites,
            "number_of_shards": number_of_shards, "replication_factor": replication_factor,
            "write_concern": write_concern, "wait_for_sync": wait_for_sync})
        return answer

    async def delete(self, graph: str, drop_collections: Optional[bool] = None,
                     ignore_missing: Optional[bool] = None) -> bool:
        """Deletes a graph. Gives true.

        Arguments:
            graph: The name of the graph.
            drop_collections: True to delete the collections that no other graph uses; false if it
                is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                graph.

        Returns: the value of `removed`.
        Raises: GraphDeleteError.
        Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
        """
        answer: bool = await self._run(b"graph.delete", {
            "graph": graph, "drop_collections": drop_collections, "ignore_missing": ignore_missing})
        return answer

    async def vertex_collections(self, graph: str) -> List[str]:
        """The names of the vertex collections of a graph.

        Arguments:
            graph: The name of the graph.

        Returns: the value of `collections`.
        Raises: VertexCollectionListError.
        Request: GET /_api/gharial/{graph}/vertex; for any user.
        """
        answer: list[str] = await self._run(b"graph.vertex_collections", {"graph": graph})
        return answer

    async def create_vertex_collection(self, graph: str, collection: str,
                                       satellites: Optional[List[str]] = None) -> dict[str, Any]:
        """Adds a vertex collection to a graph and gives the definition of the graph.

        Arguments:
            graph: The name of the graph.
            collection: The name of the collection, which is created if it does not exist.
            satellites: Collections that have a copy on every DB-Server.

        Returns: the value of `graph`.
        Raises: VertexCollectionCreateError.
        Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"graph.create_vertex_collection", {
            "graph": graph, "collection": collection, "satellites": satellites})
        return answer

    async def delete_vertex_collection(self, graph: str, collection: str,
                                       drop_collection: Optional[bool] = None) -> dict[str, Any]:
        """Removes a vertex collection without edges from a graph and gives the definition of the
        graph.

        Arguments:
            graph: The name of the graph.
            collection: The name of the collection.
            drop_collection: True to delete the collection if no other graph uses it; false if it is
                not given.

        Returns: the value of `graph`.
        Raises: VertexCollectionDeleteError.
        Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to
            the database.
        """
        answer: dict[str, Any] = await self._run(b"graph.delete_vertex_collection", {
            "graph": graph, "collection": collection, "drop_collection": drop_collection})
        return answer

    async def edge_collections(self, graph: str) -> List[str]:
        """The names of the edge collections of a graph.

        Arguments:
            graph: The name of the graph.

        Returns: the value of `collections`.
        Raises: EdgeDefinitionListError.
        Request: GET /_api/gharial/{graph}/edge; for any user.
        """
        answer: list[str] = await self._run(b"graph.edge_collections", {"graph": graph})
        return answer

    async def create_edge_definition(self, graph: str, collection: str,
                                     from_vertex_collections: List[str],
                                     to_vertex_collections: List[str],
                                     satellites: Optional[List[str]] = None) -> dict[str, Any]:
        """Adds an edge definition to a graph and gives the definition of the graph.

        Arguments:
            graph: The name of the graph.
            collection: The name of the edge collection.
            from_vertex_collections: The vertex collections in which edges begin.
            to_vertex_collections: The vertex collections in which edges end.
            satellites: Collections that have a copy on every DB-Server.

        Returns: the value of `graph`.
        Raises: EdgeDefinitionCreateError.
        Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"graph.create_edge_definition", {
            "graph": graph, "collection": collection,
            "from_vertex_collections": from_vertex_collections,
            "to_vertex_collections": to_vertex_collections, "satellites": satellites})
        return answer

    async def replace_edge_definition(self, graph: str, collection: str,
                                      from_vertex_collections: List[str],
                                      to_vertex_collections: List[str],
                                      satellites: Optional[List[str]] = None,
                                      wait_for_sync: Optional[bool] = None,
                                      drop_collections: Optional[bool] = None) -> dict[str, Any]:
        """Replaces an edge definition of a graph and gives the definition of the graph.

        Arguments:
            graph: The name of the graph.
            collection: The name of the edge collection.
            from_vertex_collections: The vertex collections in which edges begin.
            to_vertex_collections: The vertex collections in which edges end.
            satellites: Collections that have a copy on every DB-Server.
            wait_for_sync: True to wait until the change is on disk; false if it is not given.
            drop_collections: True to delete the collections that no graph uses any more; false if
                it is not given.

        Returns: the value of `graph`.
        Raises: EdgeDefinitionReplaceError.
        Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
            database.
        """
        answer: dict[str, Any] = await self._run(b"graph.replace_edge_definition", {
            "graph": graph, "collection": collection,
            "from_vertex_collections": from_vertex_collections,
            "to_vertex_collections": to_vertex_collections, "satellites": satellites,
            "wait_for_sync": wait_for_sync, "drop_collections": drop_collections})
        return answer

    async def delete_edge_definition(self, graph: str, collection: str,
                                     wait_for_sync: Optional[bool] = None,
                                     drop_collections: Optional[bool] = None) -> dict[str, Any]:
        """Removes an edge definition from a graph and gives the definition of the graph.

        Arguments:
            graph: The name of the graph.
            collection: The name of the edge collection.
            wait_for_sync: True to wait until the change is on disk; false if it is not given.
            drop_collections: True to delete the collections that no graph uses any more; false if
                it is not given.

        Returns: the value of `graph`.
        Raises: EdgeDefinitionDeleteError.
        Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
            database.
        """
        answer: dict[str, Any] = await self._run(b"graph.delete_edge_definition", {
            "graph": graph, "collection": collection, "wait_for_sync": wait_for_sync,
            "drop_collections": drop_collections})
        return answer
