# Made by scripts/generate-python. Do not edit.
"""The collection API, for asyncio."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from libarango.aio.operation import Group
from libarango.operation import OMITTED, Omitted, given


class CollectionOperations(Group):
    """The collections of the database."""

    async def list(self, exclude_system: Optional[bool] = None) -> List[dict[str, Any]]:
        """The collections of the database that the user can read.

        Arguments:
            exclude_system: True to leave out system collections; false if it is not given.

        Returns: the value of `result`.
        Raises: CollectionListError.
        Request: GET /_api/collection; for any user.
        """
        answer: list[dict[str, Any]] = await self._run(b"collection.list", {
            "exclude_system": exclude_system})
        return answer

    async def get(self, collection: str) -> dict[str, Any]:
        """The id, the name and the type of a collection.

        Arguments:
            collection: The name of the collection.

        Returns: an object, without error and code.
        Raises: CollectionInformationError.
        Request: GET /_api/collection/{collection}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"collection.get", {"collection": collection})
        return answer

    async def properties(self, collection: str) -> dict[str, Any]:
        """The properties of a collection.

        Arguments:
            collection: The name of the collection.

        Returns: an object, without error and code.
        Raises: CollectionPropertiesError.
        Request: GET /_api/collection/{collection}/properties; for any user.
        """
        answer: dict[str, Any] = await self._run(b"collection.properties", {
            "collection": collection})
        return answer

    async def revision(self, collection: str) -> str:
        """The revision of a collection, which changes with its documents.

        Arguments:
            collection: The name of the collection.

        Returns: the string `revision`.
        Raises: CollectionRevisionError.
        Request: GET /_api/collection/{collection}/revision; for any user.
        """
        answer: str = await self._run(b"collection.revision", {"collection": collection})
        return answer

    async def count(self, collection: str, details: Optional[bool] = None) -> Any:
        """The number of documents of a collection; with `details` an object with the number of each
        shard.

        Arguments:
            collection: The name of the collection.
            details: True to count the documents of each shard; false if it is not given.

        Returns: the value of `count`.
        Raises: DocumentCountError.
        Request: GET /_api/collection/{collection}/count; for any user.
        """
        answer: Any = await self._run(b"collection.count", {
            "collection": collection, "details": details})
        return answer

    async def figures(self, collection: str, details: Optional[bool] = None) -> dict[str, Any]:
        """The sizes of the documents, the indexes and the cache of a collection.

        Arguments:
            collection: The name of the collection.
            details: True to include figures of the storage engine; false if it is not given.

        Returns: the value of `figures`.
        Raises: CollectionStatisticsError.
        Request: GET /_api/collection/{collection}/figures; for any user.
        """
        answer: dict[str, Any] = await self._run(b"collection.figures", {
            "collection": collection, "details": details})
        return answer

    async def shards(self, collection: str, details: Optional[bool] = None) -> Any:
        """The ids of the shards of a collection; with `details` an object with the ids of the
        DB-Servers of each shard, the leader first.

        Arguments:
            collection: The name of the collection.
            details: True to include the DB-Servers of each shard; false if it is not given.

        Returns: the value of `shards`.
        Raises: CollectionShardsError.
        Request: GET /_api/collection/{collection}/shards; for any user.
        """
        answer: Any = await self._run(b"collection.shards", {
            "collection": collection, "details": details})
        return answer

    async def checksum(self, collection: str, with_revisions: Optional[bool] = None,
                       with_data: Optional[bool] = None) -> dict[str, Any]:
        """The checksum and the revision of a collection.

        Arguments:
            collection: The name of the collection.
            with_revisions: True to include the revisions of the documents; false if it is not
                given.
            with_data: True to include the documents; false if it is not given.

        Returns: an object, without error and code.
        Raises: CollectionChecksumError.
        Request: GET /_api/collection/{collection}/checksum; for any user.
        """
        answer: dict[str, Any] = await self._run(b"collection.checksum", {
            "collection": collection, "with_revisions": with_revisions, "with_data": with_data})
        return answer

    async def responsible_shard(self, collection: str, document: Any) -> str:
        """The id of the shard for a document, computed from its shard keys. The document need not
        exist.

        Arguments:
            collection: The name of the collection.
            document: An object with the shard keys, or the key of the document as a string or
                number.

        Returns: the string `shardId`.
        Raises: CollectionResponsibleShardError.
        Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
        """
        answer: str = await self._run(b"collection.responsible_shard", {
            "collection": collection, "document": document})
        return answer

    async def key_generators(self) -> List[str]:
        """The names of the key generators for new collections.

        Returns: the value of `keyGenerators`.
        Raises: CollectionKeyGeneratorsError.
        Request: GET /_api/key-generators; for any user.
        Since ArangoDB 3.12.
        """
        answer: list[str] = await self._run(b"collection.key_generators")
        return answer

    async def create(self, name: str, type: Optional[int] = None,
                     wait_for_sync: Optional[bool] = None, system: Optional[bool] = None,
                     schema: Optional[dict[str, Any]] = None,
                     computed_values: Optional[List[Any]] = None,
                     key_options: Optional[dict[str, Any]] = None,
                     cache_enabled: Optional[bool] = None, number_of_shards: Optional[int] = None,
                     shard_keys: Optional[List[str]] = None,
                     replication_factor: Optional[Union[Literal["satellite"], int]] = None,
                     write_concern: Optional[int] = None,
                     distribute_shards_like: Optional[str] = None,
                     sharding_strategy: Optional[str] = None, smart: Optional[bool] = None,
                     disjoint: Optional[bool] = None, smart_graph_attribute: Optional[str] = None,
                     smart_join_attribute: Optional[str] = None,
                     wait_for_sync_replication: Optional[bool] = None,
                     enforce_replication_factor: Optional[bool] = None) -> dict[str, Any]:
        """Creates a collection and gives its properties.

        Arguments:
            name: The name of the collection.
            type (an integer from 2 to 3): 2 for documents, 3 for edges; 2 if it is not given.
            wait_for_sync: True if a write waits until its documents are on disk.
            system: True for a system collection, whose name starts with an underscore.
            schema: The schema that validates documents.
            computed_values: The attributes that the server computes.
            key_options: The options of the key generator: `type`, `allowUserKeys`, `increment` and
                `offset`.
            cache_enabled: True if documents are cached in memory.
            number_of_shards (an integer from 1 to 2147483647): The number of shards.
            shard_keys: The attributes that determine the shard of a document; `_key` if they are
                not given.
            replication_factor ("satellite" or an integer from 1 to 2147483647): The number of
                copies of each shard, or "satellite" for a copy on every DB-Server.
            write_concern (an integer from 1 to 2147483647): The minimum number of copies in sync
                for a write.
            distribute_shards_like: The collection whose shards determine the DB-Servers of the new
                collection.
            sharding_strategy: The method that maps documents to shards, such as "hash".
            smart: True for a collection of a SmartGraph or EnterpriseGraph.
            disjoint: True for a collection of a disjoint SmartGraph.
            smart_graph_attribute: The attribute that determines the shard of a vertex of a
                SmartGraph.
            smart_join_attribute: The attribute that determines the shard of a document for
                SmartJoins.
            wait_for_sync_replication: True to wait until all replicas exist; the server's default
                is true.
            enforce_replication_factor: True to refuse a replication factor above the number of
                DB-Servers; true if it is not given.

        Returns: an object, without error and code.
        Raises: CollectionCreateError.
        Request: POST /_api/collection; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"collection.create", {
            "name": name, "type": type, "wait_for_sync": wait_for_sync, "system": system,
            "schema": schema, "computed_values": computed_values, "key_options": key_options,
            "cache_enabled": cache_enabled, "number_of_shards": number_of_shards,
            "shard_keys": shard_keys, "replication_factor": replication_factor,
            "write_concern": write_concern, "distribute_shards_like": distribute_shards_like,
            "sharding_strategy": sharding_strategy, "smart": smart, "disjoint": disjoint,
            "smart_graph_attribute": smart_graph_attribute,
            "smart_join_attribute": smart_join_attribute,
            "wait_for_sync_replication": wait_for_sync_replication,
            "enforce_replication_factor": enforce_replication_factor})
        return answer

    async def configure(self, collection: str, wait_for_sync: Optional[bool] = None,
                        cache_enabled: Optional[bool] = None,
                        schema: Union[dict[str, Any], Omitted, None] = OMITTED,
                        computed_values: Union[List[Any], Omitted, None] = OMITTED,
                        replication_factor: Optional[Union[Literal["satellite"], int]] = None,
                        write_concern: Optional[int] = None) -> dict[str, Any]:
        """Changes properties of a collection and gives all of them. Properties that are not given
        stay unchanged.

        Arguments:
            collection: The name of the collection.
            wait_for_sync: True if a write waits until its documents are on disk.
            cache_enabled: True if documents are cached in memory.
            schema: The schema that validates documents; null removes it.
            computed_values: The attributes that the server computes; null removes them.
            replication_factor ("satellite" or an integer from 1 to 2147483647): The number of
                copies of each shard, or "satellite" for a copy on every DB-Server.
            write_concern (an integer from 1 to 2147483647): The minimum number of copies in sync
                for a write.

        Returns: an object, without error and code.
        Raises: CollectionConfigureError.
        Request: PUT /_api/collection/{collection}/properties; for a user with write access to the
            database.
        """
        answer: dict[str, Any] = await self._run(b"collection.configure", given({
            "collection": collection, "wait_for_sync": wait_for_sync,
            "cache_enabled": cache_enabled, "schema": schema, "computed_values": computed_values,
            "replication_factor": replication_factor, "write_concern": write_concern}))
        return answer

    async def delete(self, collection: str, system: Optional[bool] = None,
                     ignore_missing: Optional[bool] = None) -> Union[str, Literal[False]]:
        """Deletes a collection with its documents, and gives its id.

        Arguments:
            collection: The name of the collection.
            system: True to allow a system collection; false if it is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                collection.

        Returns: the string `id`.
        Raises: CollectionDeleteError.
        Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
        """
        answer: Union[str, Literal[False]] = await self._run(b"collection.delete", {
            "collection": collection, "system": system, "ignore_missing": ignore_missing})
        return answer

    async def truncate(self, collection: str, wait_for_sync: Optional[bool] = None,
                       compact: Optional[bool] = None) -> dict[str, Any]:
        """Deletes all documents of a collection. The server commits in steps: an error may leave a
        part of the documents.

        Arguments:
            collection: The name of the collection.
            wait_for_sync: True to wait until the deletion is on disk; false if it is not given.
            compact: True to compact the storage afterwards; true if it is not given.

        Returns: an object, without error and code.
        Raises: CollectionTruncateError.
        Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the
            collection, or an administrator.
        The server may take long: the timeout is at least 600 s.
        """
        answer: dict[str, Any] = await self._run(b"collection.truncate", {
            "collection": collection, "wait_for_sync": wait_for_sync, "compact": compact})
        return answer

    async def rename(self, collection: str, name: str) -> dict[str, Any]:
        """Renames a collection. Clusters reject the request.

        Arguments:
            collection: The name of the collection.
            name: The new name.

        Returns: an object, without error and code.
        Raises: CollectionRenameError.
        Request: PUT /_api/collection/{collection}/rename; for a user with write access to the
            database.
        """
        answer: dict[str, Any] = await self._run(b"collection.rename", {
            "collection": collection, "name": name})
        return answer

    async def load_indexes(self, collection: str) -> bool:
        """Starts loading the indexes of a collection into memory, without waiting for the end.

        Arguments:
            collection: The name of the collection.

        Returns: the value of `result`.
        Raises: IndexLoadError.
        Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
        """
        answer: bool = await self._run(b"collection.load_indexes", {"collection": collection})
        return answer

    async def recalculate_count(self, collection: str) -> int:
        """Recalculates the number of documents of a collection, and gives the number.

        Arguments:
            collection: The name of the collection.

        Returns: the value of `count`.
        Raises: CollectionRecalculateCountError.
        Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
        """
        answer: int = await self._run(b"collection.recalculate_count", {"collection": collection})
        return answer

    async def compact(self, collection: str) -> dict[str, Any]:
        """Compacts the data of a collection. A cluster starts the compaction without waiting for
        its end.

        Arguments:
            collection: The name of the collection.

        Returns: an object, without error and code.
        Raises: CollectionCompactError.
        Request: PUT /_api/collection/{collection}/compact; for any user.
        """
        answer: dict[str, Any] = await self._run(b"collection.compact", {"collection": collection})
        return answer
