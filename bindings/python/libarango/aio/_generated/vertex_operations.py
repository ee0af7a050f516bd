# Made by scripts/generate-python. Do not edit.
"""The vertices, for asyncio."""

from __future__ import annotations

from typing import Any, Literal, Optional, Union

from libarango.aio.operation import Group


class VertexOperations(Group):
    """The vertices of graphs."""

    async def get(self, graph: str, collection: str, key: str, if_match: Optional[str] = None,
                  if_none_match: Optional[str] = None) -> dict[str, Any]:
        """The vertex of a key.

        Arguments:
            graph: The name of the graph.
            collection: The name of the vertex collection.
            key: The key of the vertex.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            if_none_match: The known revision. The result is null if the document still has that
                revision.

        Returns: the value of `vertex`.
        Raises: DocumentGetError.
        Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to
            the collection.
        """
        answer: dict[str, Any] = await self._run(b"vertex.get", {
            "graph": graph, "collection": collection, "key": key, "if_match": if_match,
            "if_none_match": if_none_match})
        return answer

    async def insert(self, graph: str, collection: str, vertex: dict[str, Any],
                     wait_for_sync: Optional[bool] = None,
                     return_new: Optional[bool] = None) -> dict[str, Any]:
        """Inserts a vertex and gives its metadata as member `vertex`.

        Arguments:
            graph: The name of the graph.
            collection: The name of the vertex collection.
            vertex: The vertex.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.

        Returns: an object, without error and code.
        Raises: DocumentInsertError.
        Request: POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
            collection, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"vertex.insert", {
            "graph": graph, "collection": collection, "vertex": vertex,
            "wait_for_sync": wait_for_sync, "return_new": return_new})
        return answer

    async def update(self, graph: str, collection: str, key: str, vertex: dict[str, Any],
                     if_match: Optional[str] = None, wait_for_sync: Optional[bool] = None,
                     return_new: Optional[bool] = None, return_old: Optional[bool] = None,
                     keep_null: Optional[bool] = None) -> dict[str, Any]:
        """Changes attributes of a vertex and gives its metadata as member `vertex`.

        Arguments:
            graph: The name of the graph.
            collection: The name of the vertex collection.
            key: The key of the vertex.
            vertex: The attributes to change.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.

        Returns: an object, without error and code.
        Raises: DocumentUpdateError.
        Request: PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access
            to the collection, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"vertex.update", {
            "graph": graph, "collection": collection, "key": key, "vertex": vertex,
            "if_match": if_match, "wait_for_sync": wait_for_sync, "return_new": return_new,
            "return_old": return_old, "keep_null": keep_null})
        return answer

    async def replace(self, graph: str, collection: str, key: str, vertex: dict[str, Any],
                      if_match: Optional[str] = None, wait_for_sync: Optional[bool] = None,
                      return_new: Optional[bool] = None, return_old: Optional[bool] = None,
                      keep_null: Optional[bool] = None) -> dict[str, Any]:
        """Replaces a vertex and gives its metadata as member `vertex`.

        Arguments:
            graph: The name of the graph.
            collection: The name of the vertex collection.
            key: The key of the vertex.
            vertex: The new vertex.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.

        Returns: an object, without error and code.
        Raises: DocumentReplaceError.
        Request: PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access
            to the collection, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"vertex.replace", {
            "graph": graph, "collection": collection, "key": key, "vertex": vertex,
            "if_match": if_match, "wait_for_sync": wait_for_sync, "return_new": return_new,
            "return_old": return_old, "keep_null": keep_null})
        return answer

    async def delete(
            self, graph: str, collection: str, key: str, if_match: Optional[str] = None,
            wait_for_sync: Optional[bool] = None, return_old: Optional[bool] = None,
            ignore_missing: Optional[bool] = None) -> Union[dict[str, Any], Literal[False]]:
        """Deletes a vertex and its edges.

        Arguments:
            graph: The name of the graph.
            collection: The name of the vertex collection.
            key: The key of the vertex.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                vertex.

        Returns: an object, without error and code.
        Raises: DocumentDeleteError.
        Request: DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write
            access to the collection, or an administrator.
        """
        answer: Union[dict[str, Any], Literal[False]] = await self._run(b"vertex.delete", {
            "graph": graph, "collection": collection, "key": key, "if_match": if_match,
            "wait_for_sync": wait_for_sync, "return_old": return_old,
            "ignore_missing": ignore_missing})
        return answer
