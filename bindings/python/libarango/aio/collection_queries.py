"""The methods of a collection that are AQL queries, for asyncio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from libarango._conditions import Query
from libarango.aio.collection_base import CollectionBase
from libarango.aio.cursor import Cursor
from libarango.exceptions import (ArangoError, DocumentDeleteError, DocumentGetError,
                                  DocumentIDsError, DocumentKeysError, DocumentReplaceError,
                                  DocumentUpdateError, error_class, reclassified)


class CollectionQueries(CollectionBase):
    """The methods of a collection that find or change documents by their attributes."""

    async def all(self, skip: Optional[int] = None, limit: Optional[int] = None,
                  allow_dirty_read: bool = False) -> Cursor:
        """Returns all documents, `limit` of them after `skip`."""
        query = Query(self._name)
        query.limit(skip, limit)
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def export(self, limit: Optional[int] = None, count: bool = False,
                     batch_size: Optional[int] = None, ttl: Optional[float] = None,
                     allow_dirty_read: bool = False) -> Cursor:
        """Returns all documents, or `limit` of them. A batch that was lost is read again.

        `batch_size` is the number of documents of a batch; `ttl` and `count` are those of
        `aql.execute`. The cursor's `batches` yields the bytes of each batch.
        """
        query = Query(self._name)
        query.limit(None, limit)
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read, count=count,
                                 batch_size=batch_size, ttl=ttl)

    async def keys(self, allow_dirty_read: bool = False) -> Cursor:
        """Returns the keys of all documents."""
        query = Query(self._name)
        query.add("RETURN doc._key")
        return await self._found(query, DocumentKeysError, allow_dirty_read)

    async def ids(self, allow_dirty_read: bool = False) -> Cursor:
        """Returns the ids of all documents."""
        query = Query(self._name)
        query.add("RETURN doc._id")
        return await self._found(query, DocumentIDsError, allow_dirty_read)

    async def random(self, allow_dirty_read: bool = False) -> Optional[dict[str, Any]]:
        """Returns a document at random; None if the collection is empty."""
        query = Query(self._name)
        query.add("SORT RAND() LIMIT 1 RETURN doc")
        found = await self._found(query, DocumentGetError, allow_dirty_read)
        return None if found.empty() else found.pop()

    async def find(self, filters: Mapping[str, Any], skip: Optional[int] = None,
                   limit: Optional[int] = None, allow_dirty_read: bool = False,
                   sort: Optional[Sequence[Mapping[str, Any]]] = None) -> Cursor:
        """Returns the documents whose attributes have these values.

        "address.city" names an attribute of an attribute. `sort` has criteria such as
        `{"sort_by": "name", "sort_order": "DESC"}`.
        """
        query = Query(self._name)
        query.filter(filters)
        query.sort(sort)
        query.limit(skip, limit)
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def find_in_range(self, field: str, lower: Any, upper: Any, skip: Optional[int] = None,
                            limit: Optional[int] = None, allow_dirty_read: bool = False) -> Cursor:
        """Returns the documents with `lower` <= `field` < `upper`."""
        query = Query(self._name)
        path = query.attribute(field, "field")
        query.add(f"FILTER {path} >= {query.bound(lower)} && {path} < {query.bound(upper)}")
        query.limit(skip, limit)
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def find_near(self, latitude: float, longitude: float, limit: Optional[int] = None,
                        allow_dirty_read: bool = False) -> Cursor:
        """Returns the documents near a place, the nearest first. This needs a geo index."""
        query = Query(self._name, "NEAR", latitude, longitude, *_given(limit))
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def find_in_radius(self, latitude: float, longitude: float, radius: float,
                             distance_field: Optional[str] = None,
                             allow_dirty_read: bool = False) -> Cursor:
        """Returns the documents within `radius` meters of a place. This needs a geo index.

        The distance is stored in the attribute `distance_field` of each document.
        """
        query = Query(self._name, "WITHIN", latitude, longitude, radius, *_given(distance_field))
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def find_in_box(self, latitude1: float, longitude1: float, latitude2: float,
                          longitude2: float, skip: Optional[int] = None,
                          limit: Optional[int] = None, index: Optional[str] = None,
                          allow_dirty_read: bool = False) -> Cursor:
        """Returns the documents in a rectangle. This needs a geo index; `index` is not used."""
        query = Query(
            self._name, "WITHIN_RECTANGLE", latitude1, longitude1, latitude2, longitude2)
        query.limit(skip, limit)
        query.add("RETURN doc")
        return await self._found(query, DocumentGetError, allow_dirty_read)

    async def find_by_text(self, field: str, query: str, limit: Optional[int] = None,
                           allow_dirty_read: bool = False) -> Cursor:
        """Returns the documents that match a fulltext query. This needs a fulltext index."""
        built = Query(self._name, "FULLTEXT", field, query, *_given(limit))
        built.add("RETURN doc")
        return await self._found(built, DocumentGetError, allow_dirty_read)

    async def update_match(self, filters: Mapping[str, Any], body: Mapping[str, Any],
                           limit: Optional[int] = None, keep_none: bool = True,
                           sync: Optional[bool] = None, merge: bool = True,
                           allow_dirty_read: bool = False) -> int:
        """Changes attributes of the documents that `find` returns; returns their number."""
        query = Query(self._name)
        query.filter(filters)
        query.limit(None, limit)
        query.change("UPDATE doc WITH", body,
                     keepNull=keep_none, mergeObjects=merge, waitForSync=sync)
        return await self._written(query, DocumentUpdateError, allow_dirty_read)

    async def replace_match(self, filters: Mapping[str, Any], body: Mapping[str, Any],
                            limit: Optional[int] = None, sync: Optional[bool] = None,
                            allow_dirty_read: bool = False) -> int:
        """Replaces the documents that `find` returns; returns their number."""
        query = Query(self._name)
        query.filter(filters)
        query.limit(None, limit)
        query.change("REPLACE doc WITH", body, waitForSync=sync)
        return await self._written(query, DocumentReplaceError, allow_dirty_read)

    async def delete_match(self, filters: Mapping[str, Any], limit: Optional[int] = None,
                           sync: Optional[bool] = None, allow_dirty_read: bool = False) -> int:
        """Deletes the documents that `find` returns; returns their number."""
        query = Query(self._name)
        query.filter(filters)
        query.limit(None, limit)
        query.change("REMOVE doc", None, waitForSync=sync)
        return await self._written(query, DocumentDeleteError, allow_dirty_read)

    async def _found(self, query: Query, kind: type[ArangoError],
                     allow_dirty_read: bool, **options: Any) -> Cursor:
        return await self._executed(query, kind, allow_dirty_read, read_only=True, **options)

    async def _written(self, query: Query, kind: type[ArangoError],
                       allow_dirty_read: bool) -> int:
        cursor = await self._executed(query, kind, allow_dirty_read, read_only=None)
        number: int = cursor.extra()["stats"]["writesExecuted"]
        return number

    async def _executed(self, query: Query, kind: type[ArangoError], allow_dirty_read: bool,
                        read_only: Optional[bool], **options: Any) -> Cursor:
        """Executes a query. Its failure is also of the class of the method."""
        try:
            return await self._database.aql.execute(
                query.text, bind_vars=query.variables, allow_dirty_read=allow_dirty_read,
                read_only=read_only, **options)
        except ArangoError as error:
            raise reclassified(error, error_class(error.status, error.operation, kind),
                               error.message) from error.__cause__


def _given(value: Any) -> tuple[Any, ...]:
    return () if value is None else (value,)
