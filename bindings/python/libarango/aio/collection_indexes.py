"""The indexes of a collection, for asyncio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from libarango import _documents
from libarango._python_arango_names import index as renamed
from libarango.aio.collection_base import CollectionBase


class CollectionIndexes(CollectionBase):
    """The methods of a collection for its indexes."""

    async def indexes(self, with_stats: bool = False,
                      with_hidden: bool = False) -> list[dict[str, Any]]:
        """Returns the indexes, with python-arango's keys; `with_stats` adds their figures."""
        answer = await self._run(b"index.list", {
            "collection": self._name, "with_stats": with_stats or None,
            "with_hidden": with_hidden or None})
        return [renamed(each) for each in answer]

    async def get_index(self, id: str) -> dict[str, Any]:
        """Returns an index, given by its id: "1234" or "users/1234"."""
        return renamed(await self._run(b"index.get", {"index": self._index_id(id)}))

    async def add_index(self, data: Mapping[str, Any], formatter: bool = False) -> dict[str, Any]:
        """Creates an index from the server's definition: `{"type": "persistent", "fields": ["n"]}`.

        Returns the server's definition, or with `formatter` python-arango's keys. The id is the
        number alone. If an equal index exists, it is returned.
        """
        answer = await self._created(data)
        if formatter:
            return renamed(answer)
        answer["id"] = answer["id"].partition("/")[2]
        return answer

    async def _created(self, data: Mapping[str, Any]) -> dict[str, Any]:
        given = _documents.members(b"index.create", data, "data")
        definition = {name: value for name, value in given.items() if value is not None}
        body = _documents.encoded(
            self._transport.codec, b"index.create", definition, "definition")
        answer: dict[str, Any] = await self._run(
            b"index.create", {"collection": self._name}, body)
        return answer

    async def add_persistent_index(
            self, fields: Sequence[str], unique: Optional[bool] = None,
            sparse: Optional[bool] = None, name: Optional[str] = None,
            in_background: Optional[bool] = None,
            storedValues: Optional[Sequence[str]] = None,
            cacheEnabled: Optional[bool] = None) -> dict[str, Any]:
        """Creates a persistent index."""
        return renamed(await self._created({
            "type": "persistent", "fields": fields, "unique": unique, "sparse": sparse,
            "name": name, "inBackground": in_background, "storedValues": storedValues,
            "cacheEnabled": cacheEnabled}))

    async def add_hash_index(
            self, fields: Sequence[str], unique: Optional[bool] = None,
            sparse: Optional[bool] = None, deduplicate: Optional[bool] = None,
            name: Optional[str] = None, in_background: Optional[bool] = None) -> dict[str, Any]:
        """Creates a hash index: since ArangoDB 3.4 a persistent one.

        Removed in ArangoDB 4.0.
        """
        return renamed(await self._created({
            "type": "hash", "fields": fields, "unique": unique, "sparse": sparse,
            "deduplicate": deduplicate, "name": name, "inBackground": in_background}))

    async def add_skiplist_index(
            self, fields: Sequence[str], unique: Optional[bool] = None,
            sparse: Optional[bool] = None, deduplicate: Optional[bool] = None,
            name: Optional[str] = None, in_background: Optional[bool] = None) -> dict[str, Any]:
        """Creates a skiplist index: since ArangoDB 3.4 a persistent one.

        Removed in ArangoDB 4.0.
        """
        return renamed(await self._created({
            "type": "skiplist", "fields": fields, "unique": unique, "sparse": sparse,
            "deduplicate": deduplicate, "name": name, "inBackground": in_background}))

    async def add_geo_index(
            self, fields: Sequence[str], geo_json: Optional[bool] = None,
            name: Optional[str] = None, in_background: Optional[bool] = None,
            legacyPolygons: bool = False) -> dict[str, Any]:
        """Creates a geo index over one field, or over two with latitude and longitude."""
        return renamed(await self._created({
            "type": "geo", "fields": fields, "geoJson": geo_json, "name": name,
            "inBackground": in_background, "legacyPolygons": legacyPolygons or None}))

    async def add_fulltext_index(
            self, fields: Sequence[str], min_length: Optional[int] = None,
            name: Optional[str] = None, in_background: Optional[bool] = None) -> dict[str, Any]:
        """Creates a fulltext index. Removed in ArangoDB 4.0."""
        return renamed(await self._created({
            "type": "fulltext", "fields": fields, "minLength": min_length, "name": name,
            "inBackground": in_background}))

    async def add_ttl_index(self, fields: Sequence[str], expiry_time: int,
                            name: Optional[str] = None,
                            in_background: Optional[bool] = None) -> dict[str, Any]:
        """Creates an index that removes expired documents.

        These are `expiry_time` seconds older than the time in the field.
        """
        return renamed(await self._created({
            "type": "ttl", "fields": fields, "expireAfter": expiry_time, "name": name,
            "inBackground": in_background}))

    async def add_inverted_index(
            self, fields: Any, name: Optional[str] = None, inBackground: Optional[bool] = None,
            parallelism: Optional[int] = None, primarySort: Optional[Mapping[str, Any]] = None,
            storedValues: Optional[Sequence[Any]] = None, analyzer: Optional[str] = None,
            features: Optional[Sequence[str]] = None, includeAllFields: Optional[bool] = None,
            trackListPositions: Optional[bool] = None, searchField: Optional[bool] = None,
            primaryKeyCache: Optional[bool] = None, cache: Optional[bool] = None) -> dict[str, Any]:
        """Creates an inverted index."""
        return renamed(await self._created({
            "type": "inverted", "fields": fields, "name": name, "inBackground": inBackground,
            "parallelism": parallelism, "primarySort": primarySort, "storedValues": storedValues,
            "analyzer": analyzer, "features": features, "includeAllFields": includeAllFields,
            "trackListPositions": trackListPositions, "searchField": searchField,
            "primaryKeyCache": primaryKeyCache, "cache": cache}))

    async def delete_index(self, index_id: str, ignore_missing: bool = False) -> bool:
        """Deletes an index. With `ignore_missing`, returns False if it does not exist."""
        answer = await self._run(b"index.delete", {
            "index": self._index_id(index_id), "ignore_missing": ignore_missing or None})
        return answer is not False

    async def load_indexes(self) -> bool:
        """Loads the indexes into memory."""
        await self._run(b"collection.load_indexes", {"collection": self._name})
        return True

    def _index_id(self, index_id: str) -> str:
        if isinstance(index_id, str) and "/" not in index_id:
            return f"{self._name}/{index_id}"
        return index_id
