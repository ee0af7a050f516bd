// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of collection.list. */
export interface CollectionListOptions extends CallOptions {
  /** True to leave out system collections; false if it is not given. */
  excludeSystem?: boolean;
}

/** The options of collection.count. */
export interface CollectionCountOptions extends CallOptions {
  /** True to count the documents of each shard; false if it is not given. */
  details?: boolean;
}

/** The options of collection.figures. */
export interface CollectionFiguresOptions extends CallOptions {
  /** True to include figures of the storage engine; false if it is not given. */
  details?: boolean;
}

/** The options of collection.shards. */
export interface CollectionShardsOptions extends CallOptions {
  /** True to include the DB-Servers of each shard; false if it is not given. */
  details?: boolean;
}

/** The options of collection.checksum. */
export interface CollectionChecksumOptions extends CallOptions {
  /** True to include the revisions of the documents; false if it is not given. */
  withRevisions?: boolean;
  /** True to include the documents; false if it is not given. */
  withData?: boolean;
}

/** The options of collection.create. */
export interface CollectionCreateOptions extends CallOptions {
  /** 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from 2 to 3. */
  type?: number | bigint;
  /** True if a write waits until its documents are on disk. */
  waitForSync?: boolean;
  /** True for a system collection, whose name starts with an underscore. */
  system?: boolean;
  /** The schema that validates documents. */
  schema?: JsonInput;
  /** The attributes that the server computes. */
  computedValues?: readonly unknown[];
  /** The options of the key generator: type, allowUserKeys, increment and offset. */
  keyOptions?: JsonInput;
  /** True if documents are cached in memory. */
  cacheEnabled?: boolean;
  /** The number of shards. Accepts an integer from 1 to 2147483647. */
  numberOfShards?: number | bigint;
  /** The attributes that determine the shard of a document; _key if they are not given. */
  shardKeys?: readonly string[];
  /**
   * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
   * an integer from 1 to 2147483647.
   */
  replicationFactor?: "satellite" | number | bigint;
  /** The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647. */
  writeConcern?: number | bigint;
  /** The collection whose shards determine the DB-Servers of the new collection. */
  distributeShardsLike?: string;
  /** The method that maps documents to shards, such as "hash". */
  shardingStrategy?: string;
  /** True for a collection of a SmartGraph or EnterpriseGraph. */
  smart?: boolean;
  /** True for a collection of a disjoint SmartGraph. */
  disjoint?: boolean;
  /** The attribute that determines the shard of a vertex of a SmartGraph. */
  smartGraphAttribute?: string;
  /** The attribute that determines the shard of a document for SmartJoins. */
  smartJoinAttribute?: string;
  /** True to wait until all replicas exist; the server's default is true. */
  waitForSyncReplication?: boolean;
  /** True to refuse a replication factor above the number of DB-Servers; true if it is not given. */
  enforceReplicationFactor?: boolean;
}

/** The options of collection.configure. */
export interface CollectionConfigureOptions extends CallOptions {
  /** True if a write waits until its documents are on disk. */
  waitForSync?: boolean;
  /** True if documents are cached in memory. */
  cacheEnabled?: boolean;
  /** The schema that validates documents; null removes it. */
  schema?: JsonInput | null;
  /** The attributes that the server computes; null removes them. */
  computedValues?: readonly unknown[] | null;
  /**
   * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
   * an integer from 1 to 2147483647.
   */
  replicationFactor?: "satellite" | number | bigint;
  /** The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647. */
  writeConcern?: number | bigint;
}

/** The options of collection.delete. */
export interface CollectionDeleteOptions extends CallOptions {
  /** True to allow a system collection; false if it is not given. */
  system?: boolean;
  /** True for the result false, in place of an error, if there is no such collection. */
  ignoreMissing?: boolean;
}

/** The options of collection.truncate. */
export interface CollectionTruncateOptions extends CallOptions {
  /** True to wait until the deletion is on disk; false if it is not given. */
  waitForSync?: boolean;
  /** True to compact the storage afterwards; true if it is not given. */
  compact?: boolean;
}

/** The collections of the database. */
export interface Collections {
  /**
   * The collections of the database that the user can read.
   *
   * @returns the value of result
   *
   * Request: GET /_api/collection; for any user.
   */
  list(options?: CollectionListOptions): Promise<JsonObject[]>;

  /**
   * The id, the name and the type of a collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: GET /_api/collection/{collection}; for any user.
   */
  get(collection: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The properties of a collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: GET /_api/collection/{collection}/properties; for any user.
   */
  properties(collection: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The revision of a collection, which changes with its documents.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the string revision
   *
   * Request: GET /_api/collection/{collection}/revision; for any user.
   */
  revision(collection: string, options?: CallOptions): Promise<string>;

  /**
   * The number of documents of a collection; with details an object with the number of each shard.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of count
   *
   * Request: GET /_api/collection/{collection}/count; for any user.
   */
  count(collection: string, options?: CollectionCountOptions): Promise<any>;

  /**
   * The sizes of the documents, the indexes and the cache of a collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of figures
   *
   * Request: GET /_api/collection/{collection}/figures; for any user.
   */
  figures(collection: string, options?: CollectionFiguresOptions): Promise<JsonObject>;

  /**
   * The ids of the shards of a collection; with details an object with the ids of the DB-Servers of each
   * shard, the leader first.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of shards
   *
   * Request: GET /_api/collection/{collection}/shards; for any user.
   */
  shards(collection: string, options?: CollectionShardsOptions): Promise<any>;

  /**
   * The checksum and the revision of a collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: GET /_api/collection/{collection}/checksum; for any user.
   */
  checksum(collection: string, options?: CollectionChecksumOptions): Promise<JsonObject>;

  /**
   * The id of the shard for a document, computed from its shard keys. The document need not exist.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param document An object with the shard keys, or the key of the document as a string or number.
   * @returns the string shardId
   *
   * Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
   */
  responsibleShard(collection: string, document: unknown, options?: CallOptions): Promise<string>;

  /**
   * The names of the key generators for new collections.
   *
   * @returns the value of keyGenerators
   *
   * Since ArangoDB 3.12.
   *
   * Request: GET /_api/key-generators; for any user.
   */
  keyGenerators(options?: CallOptions): Promise<string[]>;

  /**
   * Creates a collection and gives its properties.
   *
   * @param name The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: POST /_api/collection; for a user with write access to the database.
   */
  create(name: string, options?: CollectionCreateOptions): Promise<JsonObject>;

  /**
   * Changes properties of a collection and gives all of them. Properties that are not given stay unchanged.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/collection/{collection}/properties; for a user with write access to the database.
   */
  configure(collection: string, options?: CollectionConfigureOptions): Promise<JsonObject>;

  /**
   * Deletes a collection with its documents, and gives its id.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the string id
   *
   * Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
   */
  delete(collection: string, options?: CollectionDeleteOptions): Promise<string>;

  /**
   * Deletes all documents of a collection. The server commits in steps: an error may leave a part of the
   * documents.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the collection, or
   * an administrator.
   */
  truncate(collection: string, options?: CollectionTruncateOptions): Promise<JsonObject>;

  /**
   * Renames a collection. Clusters reject the request.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks
   *   at its ends.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/collection/{collection}/rename; for a user with write access to the database.
   */
  rename(collection: string, name: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Starts loading the indexes of a collection into memory, without waiting for the end.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of result
   *
   * Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
   */
  loadIndexes(collection: string, options?: CallOptions): Promise<boolean>;

  /**
   * Recalculates the number of documents of a collection, and gives the number.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of count
   *
   * Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
   */
  recalculateCount(collection: string, options?: CallOptions): Promise<number>;

  /**
   * Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/collection/{collection}/compact; for any user.
   */
  compact(collection: string, options?: CallOptions): Promise<JsonObject>;
}
