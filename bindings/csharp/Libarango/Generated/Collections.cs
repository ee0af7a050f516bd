// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The collections of the database.</summary>
    public sealed class Collections
    {
        private readonly Database owner;

        internal Collections(Database owner) => this.owner = owner;

        /// <summary>The collections of the database that the user can read. Request: GET /_api/collection; for any
        /// user.</summary>
        /// <param name="excludeSystem">True to leave out system collections; false if it is not given.</param>
        /// <returns>the value of result</returns>
        public IReadOnlyList<Json> List(bool? excludeSystem = null) =>
            new Call("collection.list").With("exclude_system", excludeSystem).Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            bool? excludeSystem = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.list")
                .With("exclude_system", excludeSystem)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The id, the name and the type of a collection. Request: GET /_api/collection/{collection}; for
        /// any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Get(string collection) =>
            new Call("collection.get").With("collection", collection).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.get")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The properties of a collection. Request: GET /_api/collection/{collection}/properties; for any
        /// user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Properties(string collection) =>
            new Call("collection.properties").With("collection", collection).Run(owner).Json;

        /// <summary>As Properties, without blocking. The token cancels the call.</summary>
        public async Task<Json> PropertiesAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.properties")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The revision of a collection, which changes with its documents. Request: GET
        /// /_api/collection/{collection}/revision; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>the string revision</returns>
        public string Revision(string collection) =>
            new Call("collection.revision").With("collection", collection).Run(owner).Json.AsString();

        /// <summary>As Revision, without blocking. The token cancels the call.</summary>
        public async Task<string> RevisionAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.revision")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The number of documents of a collection; with details an object with the number of each shard.
        /// Request: GET /_api/collection/{collection}/count; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="details">True to count the documents of each shard; false if it is not given.</param>
        /// <returns>the value of count</returns>
        public Json Count(string collection, bool? details = null) =>
            new Call("collection.count").With("collection", collection).With("details", details).Run(owner).Json;

        /// <summary>As Count, without blocking. The token cancels the call.</summary>
        public async Task<Json> CountAsync(
            string collection, bool? details = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.count")
                .With("collection", collection)
                .With("details", details)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The sizes of the documents, the indexes and the cache of a collection. Request: GET
        /// /_api/collection/{collection}/figures; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="details">True to include figures of the storage engine; false if it is not given.</param>
        /// <returns>the value of figures</returns>
        public Json Figures(string collection, bool? details = null) =>
            new Call("collection.figures").With("collection", collection).With("details", details).Run(owner).Json;

        /// <summary>As Figures, without blocking. The token cancels the call.</summary>
        public async Task<Json> FiguresAsync(
            string collection, bool? details = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.figures")
                .With("collection", collection)
                .With("details", details)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The ids of the shards of a collection; with details an object with the ids of the DB-Servers of
        /// each shard, the leader first. Request: GET /_api/collection/{collection}/shards; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="details">True to include the DB-Servers of each shard; false if it is not given.</param>
        /// <returns>the value of shards</returns>
        public Json Shards(string collection, bool? details = null) =>
            new Call("collection.shards").With("collection", collection).With("details", details).Run(owner).Json;

        /// <summary>As Shards, without blocking. The token cancels the call.</summary>
        public async Task<Json> ShardsAsync(
            string collection, bool? details = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.shards")
                .With("collection", collection)
                .With("details", details)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The checksum and the revision of a collection. Request: GET
        /// /_api/collection/{collection}/checksum; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="withRevisions">True to include the revisions of the documents; false if it is not
        /// given.</param>
        /// <param name="withData">True to include the documents; false if it is not given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Checksum(string collection, bool? withRevisions = null, bool? withData = null) =>
            new Call("collection.checksum")
                .With("collection", collection)
                .With("with_revisions", withRevisions)
                .With("with_data", withData)
                .Run(owner).Json;

        /// <summary>As Checksum, without blocking. The token cancels the call.</summary>
        public async Task<Json> ChecksumAsync(
            string collection, bool? withRevisions = null, bool? withData = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.checksum")
                .With("collection", collection)
                .With("with_revisions", withRevisions)
                .With("with_data", withData)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The id of the shard for a document, computed from its shard keys. The document need not exist.
        /// Request: PUT /_api/collection/{collection}/responsibleShard; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="document">An object with the shard keys, or the key of the document as a string or
        /// number.</param>
        /// <returns>the string shardId</returns>
        public string ResponsibleShard(string collection, object document) =>
            new Call("collection.responsible_shard")
                .With("collection", collection)
                .Body(document)
                .Run(owner).Json.AsString();

        /// <summary>As ResponsibleShard, without blocking. The token cancels the call.</summary>
        public async Task<string> ResponsibleShardAsync(
            string collection, object document, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.responsible_shard")
                .With("collection", collection)
                .Body(document)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The names of the key generators for new collections. Since ArangoDB 3.12. Request: GET
        /// /_api/key-generators; for any user.</summary>
        /// <returns>the value of keyGenerators</returns>
        public IReadOnlyList<string> KeyGenerators() =>
            new Call("collection.key_generators").Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As KeyGenerators, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> KeyGeneratorsAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.key_generators")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>Creates a collection and gives its properties. Request: POST /_api/collection; for a user with
        /// write access to the database.</summary>
        /// <param name="name">The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="type">2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from 2 to
        /// 3.</param>
        /// <param name="waitForSync">True if a write waits until its documents are on disk.</param>
        /// <param name="system">True for a system collection, whose name starts with an underscore.</param>
        /// <param name="schema">The schema that validates documents.</param>
        /// <param name="computedValues">The attributes that the server computes.</param>
        /// <param name="keyOptions">The options of the key generator: type, allowUserKeys, increment and
        /// offset.</param>
        /// <param name="cacheEnabled">True if documents are cached in memory.</param>
        /// <param name="numberOfShards">The number of shards. Accepts an integer from 1 to 2147483647.</param>
        /// <param name="shardKeys">The attributes that determine the shard of a document; _key if they are not
        /// given.</param>
        /// <param name="replicationFactor">The number of copies of each shard, or "satellite" for a copy on every
        /// DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.</param>
        /// <param name="writeConcern">The minimum number of copies in sync for a write. Accepts an integer from 1
        /// to 2147483647.</param>
        /// <param name="distributeShardsLike">The collection whose shards determine the DB-Servers of the new
        /// collection.</param>
        /// <param name="shardingStrategy">The method that maps documents to shards, such as "hash".</param>
        /// <param name="smart">True for a collection of a SmartGraph or EnterpriseGraph.</param>
        /// <param name="disjoint">True for a collection of a disjoint SmartGraph.</param>
        /// <param name="smartGraphAttribute">The attribute that determines the shard of a vertex of a
        /// SmartGraph.</param>
        /// <param name="smartJoinAttribute">The attribute that determines the shard of a document for
        /// SmartJoins.</param>
        /// <param name="waitForSyncReplication">True to wait until all replicas exist; the server's default is
        /// true.</param>
        /// <param name="enforceReplicationFactor">True to refuse a replication factor above the number of
        /// DB-Servers; true if it is not given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Create(
            string name, long? type = null, bool? waitForSync = null, bool? system = null, object schema = null,
            object computedValues = null, object keyOptions = null, bool? cacheEnabled = null,
            long? numberOfShards = null, IEnumerable<string> shardKeys = null, object replicationFactor = null,
            long? writeConcern = null, string distributeShardsLike = null, string shardingStrategy = null,
            bool? smart = null, bool? disjoint = null, string smartGraphAttribute = null,
            string smartJoinAttribute = null, bool? waitForSyncReplication = null,
            bool? enforceReplicationFactor = null) =>
            new Call("collection.create")
                .With("name", name)
                .With("type", type)
                .With("wait_for_sync", waitForSync)
                .With("system", system)
                .With("schema", schema)
                .With("computed_values", computedValues)
                .With("key_options", keyOptions)
                .With("cache_enabled", cacheEnabled)
                .With("number_of_shards", numberOfShards)
                .With("shard_keys", shardKeys)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("distribute_shards_like", distributeShardsLike)
                .With("sharding_strategy", shardingStrategy)
                .With("smart", smart)
                .With("disjoint", disjoint)
                .With("smart_graph_attribute", smartGraphAttribute)
                .With("smart_join_attribute", smartJoinAttribute)
                .With("wait_for_sync_replication", waitForSyncReplication)
                .With("enforce_replication_factor", enforceReplicationFactor)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string name, long? type = null, bool? waitForSync = null, bool? system = null, object schema = null,
            object computedValues = null, object keyOptions = null, bool? cacheEnabled = null,
            long? numberOfShards = null, IEnumerable<string> shardKeys = null, object replicationFactor = null,
            long? writeConcern = null, string distributeShardsLike = null, string shardingStrategy = null,
            bool? smart = null, bool? disjoint = null, string smartGraphAttribute = null,
            string smartJoinAttribute = null, bool? waitForSyncReplication = null,
            bool? enforceReplicationFactor = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.create")
                .With("name", name)
                .With("type", type)
                .With("wait_for_sync", waitForSync)
                .With("system", system)
                .With("schema", schema)
                .With("computed_values", computedValues)
                .With("key_options", keyOptions)
                .With("cache_enabled", cacheEnabled)
                .With("number_of_shards", numberOfShards)
                .With("shard_keys", shardKeys)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("distribute_shards_like", distributeShardsLike)
                .With("sharding_strategy", shardingStrategy)
                .With("smart", smart)
                .With("disjoint", disjoint)
                .With("smart_graph_attribute", smartGraphAttribute)
                .With("smart_join_attribute", smartJoinAttribute)
                .With("wait_for_sync_replication", waitForSyncReplication)
                .With("enforce_replication_factor", enforceReplicationFactor)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes properties of a collection and gives all of them. Properties that are not given stay
        /// unchanged. Request: PUT /_api/collection/{collection}/properties; for a user with write access to the
        /// database.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="waitForSync">True if a write waits until its documents are on disk.</param>
        /// <param name="cacheEnabled">True if documents are cached in memory.</param>
        /// <param name="schema">The schema that validates documents; null removes it.</param>
        /// <param name="computedValues">The attributes that the server computes; null removes them.</param>
        /// <param name="replicationFactor">The number of copies of each shard, or "satellite" for a copy on every
        /// DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.</param>
        /// <param name="writeConcern">The minimum number of copies in sync for a write. Accepts an integer from 1
        /// to 2147483647.</param>
        /// <returns>an object, without error and code</returns>
        public Json Configure(
            string collection, bool? waitForSync = null, bool? cacheEnabled = null,
            Optional<object> schema = default(Optional<object>),
            Optional<object> computedValues = default(Optional<object>), object replicationFactor = null,
            long? writeConcern = null) =>
            new Call("collection.configure")
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("cache_enabled", cacheEnabled)
                .With("schema", schema)
                .With("computed_values", computedValues)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .Run(owner).Json;

        /// <summary>As Configure, without blocking. The token cancels the call.</summary>
        public async Task<Json> ConfigureAsync(
            string collection, bool? waitForSync = null, bool? cacheEnabled = null,
            Optional<object> schema = default(Optional<object>),
            Optional<object> computedValues = default(Optional<object>), object replicationFactor = null,
            long? writeConcern = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.configure")
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("cache_enabled", cacheEnabled)
                .With("schema", schema)
                .With("computed_values", computedValues)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a collection with its documents, and gives its id. Request: DELETE
        /// /_api/collection/{collection}; for a user with write access to the database.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="system">True to allow a system collection; false if it is not given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// collection.</param>
        /// <returns>the string id</returns>
        public string Delete(string collection, bool? system = null, bool? ignoreMissing = null) =>
            new Call("collection.delete")
                .With("collection", collection)
                .With("system", system)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsString();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<string> DeleteAsync(
            string collection, bool? system = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.delete")
                .With("collection", collection)
                .With("system", system)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Deletes all documents of a collection. The server commits in steps: an error may leave a part
        /// of the documents. Request: PUT /_api/collection/{collection}/truncate; for a user with write access to
        /// the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="waitForSync">True to wait until the deletion is on disk; false if it is not given.</param>
        /// <param name="compact">True to compact the storage afterwards; true if it is not given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Truncate(string collection, bool? waitForSync = null, bool? compact = null) =>
            new Call("collection.truncate")
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("compact", compact)
                .Run(owner).Json;

        /// <summary>As Truncate, without blocking. The token cancels the call.</summary>
        public async Task<Json> TruncateAsync(
            string collection, bool? waitForSync = null, bool? compact = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.truncate")
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("compact", compact)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Renames a collection. Clusters reject the request. Request: PUT
        /// /_api/collection/{collection}/rename; for a user with write access to the database.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="name">The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
        /// and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Rename(string collection, string name) =>
            new Call("collection.rename").With("collection", collection).With("name", name).Run(owner).Json;

        /// <summary>As Rename, without blocking. The token cancels the call.</summary>
        public async Task<Json> RenameAsync(
            string collection, string name, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.rename")
                .With("collection", collection)
                .With("name", name)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Starts loading the indexes of a collection into memory, without waiting for the end. Request:
        /// PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>the value of result</returns>
        public bool LoadIndexes(string collection) =>
            new Call("collection.load_indexes").With("collection", collection).Run(owner).Json.AsBool();

        /// <summary>As LoadIndexes, without blocking. The token cancels the call.</summary>
        public async Task<bool> LoadIndexesAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.load_indexes")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>Recalculates the number of documents of a collection, and gives the number. Request: PUT
        /// /_api/collection/{collection}/recalculateCount; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>the value of count</returns>
        public long RecalculateCount(string collection) =>
            new Call("collection.recalculate_count").With("collection", collection).Run(owner).Json.AsLong();

        /// <summary>As RecalculateCount, without blocking. The token cancels the call.</summary>
        public async Task<long> RecalculateCountAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.recalculate_count")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsLong();
        }

        /// <summary>Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
        /// Request: PUT /_api/collection/{collection}/compact; for any user.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Compact(string collection) =>
            new Call("collection.compact").With("collection", collection).Run(owner).Json;

        /// <summary>As Compact, without blocking. The token cancels the call.</summary>
        public async Task<Json> CompactAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("collection.compact")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
