extension Operation {
  static let collectionOperations: [Operation] = collectionFacts + collectionChanges

  private static let collectionFacts: [Operation] = [
    Operation(
      "collection.list", "The collections of the database that the user can read.",
      .get, "/_api/collection",
      [
        Parameter(
          "exclude_system", .boolean, in: .query("excludeSystem"), optional: true,
          "True to leave out system collections; false if it is not given.")
      ],
      gives: .member("result", .any), returning: "array of objects"),
    Operation(
      "collection.get", "The id, the name and the type of a collection.",
      .get, "/_api/collection/{collection}", [.collection], gives: .object),
    Operation(
      "collection.properties", "The properties of a collection.",
      .get, "/_api/collection/{collection}/properties", [.collection], gives: .object),
    Operation(
      "collection.revision", "The revision of a collection, which changes with its documents.",
      .get, "/_api/collection/{collection}/revision", [.collection],
      gives: .member("revision", .string)),
    Operation(
      "collection.count",
      "The number of documents of a collection; with `details` an object with the number of each "
        + "shard.",
      .get, "/_api/collection/{collection}/count",
      [
        .collection,
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to count the documents of each shard; false if it is not given."),
      ],
      gives: .member("count", .any), returning: "any"),
    Operation(
      "collection.figures",
      "The sizes of the documents, the indexes and the cache of a collection.",
      .get, "/_api/collection/{collection}/figures",
      [
        .collection,
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to include figures of the storage engine; false if it is not given."),
      ],
      gives: .member("figures", .any)),
    Operation(
      "collection.shards",
      "The ids of the shards of a collection; with `details` an object with the ids of the "
        + "DB-Servers of each shard, the leader first.",
      .get, "/_api/collection/{collection}/shards",
      [
        .collection,
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to include the DB-Servers of each shard; false if it is not given."),
      ],
      gives: .member("shards", .any), returning: "any"),
    Operation(
      "collection.checksum", "The checksum and the revision of a collection.",
      .get, "/_api/collection/{collection}/checksum",
      [
        .collection,
        Parameter(
          "with_revisions", .boolean, in: .query("withRevisions"), optional: true,
          "True to include the revisions of the documents; false if it is not given."),
        Parameter(
          "with_data", .boolean, in: .query("withData"), optional: true,
          "True to include the documents; false if it is not given."),
      ],
      gives: .object),
    Operation(
      "collection.responsible_shard",
      "The id of the shard for a document, computed from its shard keys. The document need not "
        + "exist.",
      .put, "/_api/collection/{collection}/responsibleShard",
      [
        .collection,
        Parameter(
          "document", .any, in: .body,
          "An object with the shard keys, or the key of the document as a string or number."),
      ],
      gives: .member("shardId", .string), idempotent: true),
    Operation(
      "collection.key_generators", "The names of the key generators for new collections.",
      .get, "/_api/key-generators", gives: .member("keyGenerators", .any),
      returning: "array of strings",
      VersionRequirement(since: ServerVersion(3, 12))),
  ]

  private static let collectionChanges: [Operation] = [
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own collection from another's.
      "collection.create", "Creates a collection and gives its properties.",
      .post, "/_api/collection", newCollection, gives: .object, rights: .databaseWriter),
    Operation(
      "collection.configure",
      "Changes properties of a collection and gives all of them. Properties that are not given "
        + "stay unchanged.",
      .put, "/_api/collection/{collection}/properties",
      [
        .collection, waitForSync, cacheEnabled,
        Parameter(
          "schema", .object, in: .member("schema"), optional: true, null: .value,
          "The schema that validates documents; null removes it."),
        Parameter(
          "computed_values", .array, in: .member("computedValues"), optional: true, null: .value,
          "The attributes that the server computes; null removes them."),
        replicationFactor, writeConcern,
      ],
      gives: .object, rights: .databaseWriter, idempotent: true),
    Operation(
      "collection.delete", "Deletes a collection with its documents, and gives its id.",
      .delete, "/_api/collection/{collection}",
      [
        .collection,
        Parameter(
          "system", .boolean, in: .query("isSystem"), optional: true,
          "True to allow a system collection; false if it is not given."),
        .ignoreMissing("collection"),
      ],
      gives: .member("id", .string), rights: .databaseWriter, idempotent: true, missing: 1203),
    Operation(
      // Not idempotent: a repeated request deletes documents that another client inserted meanwhile.
      "collection.truncate",
      "Deletes all documents of a collection. The server commits in steps: an error may leave a "
        + "part of the documents.",
      .put, "/_api/collection/{collection}/truncate",
      [
        .collection,
        Parameter(
          "wait_for_sync", .boolean, in: .query("waitForSync"), optional: true,
          "True to wait until the deletion is on disk; false if it is not given."),
        Parameter(
          "compact", .boolean, in: .query("compact"), optional: true,
          "True to compact the storage afterwards; true if it is not given."),
      ],
      gives: .object, rights: .collectionWriter, timeout: 600_000),
    Operation(
      // Not idempotent: a repeated request does not find the old name.
      "collection.rename", "Renames a collection. Clusters reject the request.",
      .put, "/_api/collection/{collection}/rename",
      [.collection, Parameter("name", .name(maxBytes: 256), in: .member("name"), "The new name.")],
      gives: .object, rights: .databaseWriter),
    Operation(
      "collection.load_indexes",
      "Starts loading the indexes of a collection into memory, without waiting for the end.",
      .put, "/_api/collection/{collection}/loadIndexesIntoMemory", [.collection],
      gives: .member("result", .any), returning: "boolean", idempotent: true),
    Operation(
      "collection.recalculate_count",
      "Recalculates the number of documents of a collection, and gives the number.",
      .put, "/_api/collection/{collection}/recalculateCount", [.collection],
      gives: .member("count", .any), returning: "integer", idempotent: true),
    Operation(
      "collection.compact",
      "Compacts the data of a collection. A cluster starts the compaction without waiting for "
        + "its end.",
      .put, "/_api/collection/{collection}/compact", [.collection], gives: .object,
      idempotent: true),
  ]

  private static let newCollection: [Parameter] = [
    Parameter("name", .name(maxBytes: 256), in: .member("name"), "The name of the collection."),
    Parameter(
      "type", .integer(2...3), in: .member("type"), optional: true,
      "2 for documents, 3 for edges; 2 if it is not given."),
    waitForSync,
    Parameter(
      "system", .boolean, in: .member("isSystem"), optional: true,
      "True for a system collection, whose name starts with an underscore."),
    Parameter(
      "schema", .object, in: .member("schema"), optional: true,
      "The schema that validates documents."),
    Parameter(
      "computed_values", .array, in: .member("computedValues"), optional: true,
      "The attributes that the server computes."),
    Parameter(
      "key_options", .object, in: .member("keyOptions"), optional: true,
      "The options of the key generator: `type`, `allowUserKeys`, `increment` and `offset`."),
    cacheEnabled,
    Parameter(
      "number_of_shards", .integer(1...Int64(Int32.max)), in: .member("numberOfShards"),
      optional: true, "The number of shards."),
    Parameter(
      "shard_keys", .strings, in: .member("shardKeys"), optional: true,
      "The attributes that determine the shard of a document; `_key` if they are not given."),
    replicationFactor, writeConcern,
    Parameter(
      "distribute_shards_like", .string, in: .member("distributeShardsLike"), optional: true,
      "The collection whose shards determine the DB-Servers of the new collection."),
    Parameter(
      "sharding_strategy", .string, in: .member("shardingStrategy"), optional: true,
      "The method that maps documents to shards, such as \"hash\"."),
    Parameter(
      "smart", .boolean, in: .member("isSmart"), optional: true,
      "True for a collection of a SmartGraph or EnterpriseGraph."),
    Parameter(
      "disjoint", .boolean, in: .member("isDisjoint"), optional: true,
      "True for a collection of a disjoint SmartGraph."),
    Parameter(
      "smart_graph_attribute", .string, in: .member("smartGraphAttribute"), optional: true,
      "The attribute that determines the shard of a vertex of a SmartGraph."),
    Parameter(
      "smart_join_attribute", .string, in: .member("smartJoinAttribute"), optional: true,
      "The attribute that determines the shard of a document for SmartJoins."),
    Parameter(
      "wait_for_sync_replication", .boolean, in: .query("waitForSyncReplication"), optional: true,
      "True to wait until all replicas exist; the server's default is true."),
    Parameter(
      "enforce_replication_factor", .boolean, in: .query("enforceReplicationFactor"),
      optional: true,
      "True to refuse a replication factor above the number of DB-Servers; true if it is not "
        + "given."),
  ]

  private static let waitForSync = Parameter(
    "wait_for_sync", .boolean, in: .member("waitForSync"), optional: true,
    "True if a write waits until its documents are on disk.")

  private static let cacheEnabled = Parameter(
    "cache_enabled", .boolean, in: .member("cacheEnabled"), optional: true,
    "True if documents are cached in memory.")

  private static let replicationFactor = Parameter(
    "replication_factor", .wordOrInteger(["satellite"], 1...Int64(Int32.max)),
    in: .member("replicationFactor"), optional: true,
    "The number of copies of each shard, or \"satellite\" for a copy on every DB-Server.")

  private static let writeConcern = Parameter(
    "write_concern", .integer(1...Int64(Int32.max)), in: .member("writeConcern"), optional: true,
    "The minimum number of copies in sync for a write.")
}
