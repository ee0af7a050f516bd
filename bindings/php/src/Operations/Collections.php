<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Absent;
use Libarango\OperationGroup;

/** The collections of the database. */
final class Collections extends OperationGroup
{
    /**
     * The collections of the database that the user can read.
     *
     * Request: GET /_api/collection; for any user.
     *
     * @param bool|null $excludeSystem True to leave out system collections; false if it is not given.
     * @return list<array<string, mixed>> the value of result
     */
    public function list(?bool $excludeSystem = null): array
    {
        return $this->run('collection.list', [
            'exclude_system' => $excludeSystem,
        ]);
    }

    /**
     * The id, the name and the type of a collection.
     *
     * Request: GET /_api/collection/{collection}; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function get(string $collection): array
    {
        return $this->run('collection.get', [
            'collection' => $collection,
        ]);
    }

    /**
     * The properties of a collection.
     *
     * Request: GET /_api/collection/{collection}/properties; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function properties(string $collection): array
    {
        return $this->run('collection.properties', [
            'collection' => $collection,
        ]);
    }

    /**
     * The revision of a collection, which changes with its documents.
     *
     * Request: GET /_api/collection/{collection}/revision; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return string the string revision
     */
    public function revision(string $collection): string
    {
        return $this->run('collection.revision', [
            'collection' => $collection,
        ]);
    }

    /**
     * The number of documents of a collection; with details an object with the number of each shard.
     *
     * Request: GET /_api/collection/{collection}/count; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $details True to count the documents of each shard; false if it is not given.
     * @return mixed the value of count
     */
    public function count(string $collection, ?bool $details = null): mixed
    {
        return $this->run('collection.count', [
            'collection' => $collection,
            'details' => $details,
        ]);
    }

    /**
     * The sizes of the documents, the indexes and the cache of a collection.
     *
     * Request: GET /_api/collection/{collection}/figures; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $details True to include figures of the storage engine; false if it is not given.
     * @return array<string, mixed> the value of figures
     */
    public function figures(string $collection, ?bool $details = null): array
    {
        return $this->run('collection.figures', [
            'collection' => $collection,
            'details' => $details,
        ]);
    }

    /**
     * The ids of the shards of a collection; with details an object with the ids of the DB-Servers of
     * each shard, the leader first.
     *
     * Request: GET /_api/collection/{collection}/shards; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $details True to include the DB-Servers of each shard; false if it is not given.
     * @return mixed the value of shards
     */
    public function shards(string $collection, ?bool $details = null): mixed
    {
        return $this->run('collection.shards', [
            'collection' => $collection,
            'details' => $details,
        ]);
    }

    /**
     * The checksum and the revision of a collection.
     *
     * Request: GET /_api/collection/{collection}/checksum; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $withRevisions True to include the revisions of the documents; false if it is not
     *   given.
     * @param bool|null $withData True to include the documents; false if it is not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function checksum(string $collection, ?bool $withRevisions = null, ?bool $withData = null): array
    {
        return $this->run('collection.checksum', [
            'collection' => $collection,
            'with_revisions' => $withRevisions,
            'with_data' => $withData,
        ]);
    }

    /**
     * The id of the shard for a document, computed from its shard keys. The document need not exist.
     *
     * Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param mixed $document An object with the shard keys, or the key of the document as a string or
     *   number.
     * @return string the string shardId
     */
    public function responsibleShard(string $collection, mixed $document): string
    {
        return $this->run('collection.responsible_shard', [
            'collection' => $collection,
            'document' => $document,
        ]);
    }

    /**
     * The names of the key generators for new collections.
     *
     * Since ArangoDB 3.12.
     * Request: GET /_api/key-generators; for any user.
     *
     * @return list<string> the value of keyGenerators
     */
    public function keyGenerators(): array
    {
        return $this->run('collection.key_generators');
    }

    /**
     * Creates a collection and gives its properties.
     *
     * Request: POST /_api/collection; for a user with write access to the database.
     *
     * @param string $name The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param int|null $type 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from
     *   2 to 3.
     * @param bool|null $waitForSync True if a write waits until its documents are on disk.
     * @param bool|null $system True for a system collection, whose name starts with an underscore.
     * @param array<string, mixed>|object|null $schema The schema that validates documents.
     * @param list<mixed>|null $computedValues The attributes that the server computes.
     * @param array<string, mixed>|object|null $keyOptions The options of the key generator: type,
     *   allowUserKeys, increment and offset.
     * @param bool|null $cacheEnabled True if documents are cached in memory.
     * @param int|null $numberOfShards The number of shards. Accepts an integer from 1 to 2147483647.
     * @param list<string>|null $shardKeys The attributes that determine the shard of a document; _key if
     *   they are not given.
     * @param 'satellite'|int|null $replicationFactor The number of copies of each shard, or "satellite"
     *   for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
     * @param int|null $writeConcern The minimum number of copies in sync for a write. Accepts an integer
     *   from 1 to 2147483647.
     * @param string|null $distributeShardsLike The collection whose shards determine the DB-Servers of
     *   the new collection.
     * @param string|null $shardingStrategy The method that maps documents to shards, such as "hash".
     * @param bool|null $smart True for a collection of a SmartGraph or EnterpriseGraph.
     * @param bool|null $disjoint True for a collection of a disjoint SmartGraph.
     * @param string|null $smartGraphAttribute The attribute that determines the shard of a vertex of a
     *   SmartGraph.
     * @param string|null $smartJoinAttribute The attribute that determines the shard of a document for
     *   SmartJoins.
     * @param bool|null $waitForSyncReplication True to wait until all replicas exist; the server's
     *   default is true.
     * @param bool|null $enforceReplicationFactor True to refuse a replication factor above the number of
     *   DB-Servers; true if it is not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function create(
        string $name,
        ?int $type = null,
        ?bool $waitForSync = null,
        ?bool $system = null,
        array|object|null $schema = null,
        ?array $computedValues = null,
        array|object|null $keyOptions = null,
        ?bool $cacheEnabled = null,
        ?int $numberOfShards = null,
        ?array $shardKeys = null,
        int|string|null $replicationFactor = null,
        ?int $writeConcern = null,
        ?string $distributeShardsLike = null,
        ?string $shardingStrategy = null,
        ?bool $smart = null,
        ?bool $disjoint = null,
        ?string $smartGraphAttribute = null,
        ?string $smartJoinAttribute = null,
        ?bool $waitForSyncReplication = null,
        ?bool $enforceReplicationFactor = null,
    ): array {
        return $this->run('collection.create', [
            'name' => $name,
            'type' => $type,
            'wait_for_sync' => $waitForSync,
            'system' => $system,
            'schema' => $schema === [] ? (object) [] : $schema,
            'computed_values' => $computedValues,
            'key_options' => $keyOptions === [] ? (object) [] : $keyOptions,
            'cache_enabled' => $cacheEnabled,
            'number_of_shards' => $numberOfShards,
            'shard_keys' => $shardKeys,
            'replication_factor' => $replicationFactor,
            'write_concern' => $writeConcern,
            'distribute_shards_like' => $distributeShardsLike,
            'sharding_strategy' => $shardingStrategy,
            'smart' => $smart,
            'disjoint' => $disjoint,
            'smart_graph_attribute' => $smartGraphAttribute,
            'smart_join_attribute' => $smartJoinAttribute,
            'wait_for_sync_replication' => $waitForSyncReplication,
            'enforce_replication_factor' => $enforceReplicationFactor,
        ]);
    }

    /**
     * Changes properties of a collection and gives all of them. Properties that are not given stay
     * unchanged.
     *
     * Request: PUT /_api/collection/{collection}/properties; for a user with write access to the
     * database.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $waitForSync True if a write waits until its documents are on disk.
     * @param bool|null $cacheEnabled True if documents are cached in memory.
     * @param array<string, mixed>|object|null|Absent $schema The schema that validates documents; null
     *   removes it.
     * @param list<mixed>|null|Absent $computedValues The attributes that the server computes; null
     *   removes them.
     * @param 'satellite'|int|null $replicationFactor The number of copies of each shard, or "satellite"
     *   for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
     * @param int|null $writeConcern The minimum number of copies in sync for a write. Accepts an integer
     *   from 1 to 2147483647.
     * @return array<string, mixed> an object, without error and code
     */
    public function configure(
        string $collection,
        ?bool $waitForSync = null,
        ?bool $cacheEnabled = null,
        array|object|null $schema = Absent::Argument,
        array|null|Absent $computedValues = Absent::Argument,
        int|string|null $replicationFactor = null,
        ?int $writeConcern = null,
    ): array {
        return $this->run('collection.configure', [
            'collection' => $collection,
            'wait_for_sync' => $waitForSync,
            'cache_enabled' => $cacheEnabled,
            'replication_factor' => $replicationFactor,
            'write_concern' => $writeConcern,
        ], nullable: [
            'schema' => $schema === [] ? (object) [] : $schema,
            'computed_values' => $computedValues,
        ]);
    }

    /**
     * Deletes a collection with its documents, and gives its id.
     *
     * Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $system True to allow a system collection; false if it is not given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such collection.
     * @return string|false the string id
     */
    public function delete(
        string $collection,
        ?bool $system = null,
        ?bool $ignoreMissing = null,
    ): string|false {
        return $this->run('collection.delete', [
            'collection' => $collection,
            'system' => $system,
            'ignore_missing' => $ignoreMissing,
        ]);
    }

    /**
     * Deletes all documents of a collection. The server commits in steps: an error may leave a part of
     * the documents.
     *
     * Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the
     * collection, or an administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $waitForSync True to wait until the deletion is on disk; false if it is not
     *   given.
     * @param bool|null $compact True to compact the storage afterwards; true if it is not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function truncate(string $collection, ?bool $waitForSync = null, ?bool $compact = null): array
    {
        return $this->run('collection.truncate', [
            'collection' => $collection,
            'wait_for_sync' => $waitForSync,
            'compact' => $compact,
        ]);
    }

    /**
     * Renames a collection. Clusters reject the request.
     *
     * Request: PUT /_api/collection/{collection}/rename; for a user with write access to the database.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $name The new name. Accepts a name of 1 to 256 bytes without slashes, control
     *   characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function rename(string $collection, string $name): array
    {
        return $this->run('collection.rename', [
            'collection' => $collection,
            'name' => $name,
        ]);
    }

    /**
     * Starts loading the indexes of a collection into memory, without waiting for the end.
     *
     * Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return bool the value of result
     */
    public function loadIndexes(string $collection): bool
    {
        return $this->run('collection.load_indexes', [
            'collection' => $collection,
        ]);
    }

    /**
     * Recalculates the number of documents of a collection, and gives the number.
     *
     * Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return int the value of count
     */
    public function recalculateCount(string $collection): int
    {
        return $this->run('collection.recalculate_count', [
            'collection' => $collection,
        ]);
    }

    /**
     * Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
     *
     * Request: PUT /_api/collection/{collection}/compact; for any user.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return array<string, mixed> an object, without error and code
     */
    public function compact(string $collection): array
    {
        return $this->run('collection.compact', [
            'collection' => $collection,
        ]);
    }
}
