// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The collections of the database. */
public final class Collections {
  private final Caller caller;

  Collections(Caller caller) {
    this.caller = caller;
  }

  /**
   * The collections of the database that the user can read.
   *
   * <p>Request: {@code GET /_api/collection}; for any user.
   *
   * @return the value of result
   */
  public List<Json> list() {
    return list(null);
  }

  /**
   * The collections of the database that the user can read.
   *
   * <p>Request: {@code GET /_api/collection}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public List<Json> list(ListOptions options) {
    return caller.run(Call.of("collection.list", options), Result::rows);
  }

  /**
   * The id, the name and the type of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json get(String collection) {
    return caller.run(Call.of("collection.get").with("collection", collection), Result::json);
  }

  /**
   * The properties of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/properties}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json properties(String collection) {
    return caller.run(
        Call.of("collection.properties").with("collection", collection), Result::json);
  }

  /**
   * The revision of a collection, which changes with its documents.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/revision}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the string revision
   */
  public String revision(String collection) {
    return caller.run(
        Call.of("collection.revision").with("collection", collection),
        result -> result.json().asString());
  }

  /**
   * The number of documents of a collection; with details an object with the number of each shard.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/count}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of count
   */
  public Json count(String collection) {
    return count(collection, null);
  }

  /**
   * The number of documents of a collection; with details an object with the number of each shard.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/count}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of count
   */
  public Json count(String collection, CountOptions options) {
    return caller.run(
        Call.of("collection.count", options).with("collection", collection), Result::json);
  }

  /**
   * The sizes of the documents, the indexes and the cache of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/figures}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of figures
   */
  public Json figures(String collection) {
    return figures(collection, null);
  }

  /**
   * The sizes of the documents, the indexes and the cache of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/figures}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of figures
   */
  public Json figures(String collection, FiguresOptions options) {
    return caller.run(
        Call.of("collection.figures", options).with("collection", collection), Result::json);
  }

  /**
   * The ids of the shards of a collection; with details an object with the ids of the DB-Servers of
   * each shard, the leader first.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/shards}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of shards
   */
  public Json shards(String collection) {
    return shards(collection, null);
  }

  /**
   * The ids of the shards of a collection; with details an object with the ids of the DB-Servers of
   * each shard, the leader first.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/shards}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of shards
   */
  public Json shards(String collection, ShardsOptions options) {
    return caller.run(
        Call.of("collection.shards", options).with("collection", collection), Result::json);
  }

  /**
   * The checksum and the revision of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/checksum}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json checksum(String collection) {
    return checksum(collection, null);
  }

  /**
   * The checksum and the revision of a collection.
   *
   * <p>Request: {@code GET /_api/collection/{collection}/checksum}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json checksum(String collection, ChecksumOptions options) {
    return caller.run(
        Call.of("collection.checksum", options).with("collection", collection), Result::json);
  }

  /**
   * The id of the shard for a document, computed from its shard keys. The document need not exist.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/responsibleShard}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param document An object with the shard keys, or the key of the document as a string or
   *     number.
   * @return the string shardId
   */
  public String responsibleShard(String collection, Object document) {
    return caller.run(
        Call.of("collection.responsible_shard").with("collection", collection).body(document),
        result -> result.json().asString());
  }

  /**
   * The names of the key generators for new collections.
   *
   * <p>Since ArangoDB 3.12. Request: {@code GET /_api/key-generators}; for any user.
   *
   * @return the value of keyGenerators
   */
  public List<String> keyGenerators() {
    return caller.run(
        Call.of("collection.key_generators"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * Creates a collection and gives its properties.
   *
   * <p>Request: {@code POST /_api/collection}; for a user with write access to the database.
   *
   * @param name The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json create(String name) {
    return create(name, null);
  }

  /**
   * Creates a collection and gives its properties.
   *
   * <p>Request: {@code POST /_api/collection}; for a user with write access to the database.
   *
   * @param name The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json create(String name, CreateOptions options) {
    return caller.run(Call.of("collection.create", options).with("name", name), Result::json);
  }

  /**
   * Changes properties of a collection and gives all of them. Properties that are not given stay
   * unchanged.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/properties}; for a user with write access
   * to the database.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json configure(String collection) {
    return configure(collection, null);
  }

  /**
   * Changes properties of a collection and gives all of them. Properties that are not given stay
   * unchanged.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/properties}; for a user with write access
   * to the database.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json configure(String collection, ConfigureOptions options) {
    return caller.run(
        Call.of("collection.configure", options).with("collection", collection), Result::json);
  }

  /**
   * Deletes a collection with its documents, and gives its id.
   *
   * <p>Request: {@code DELETE /_api/collection/{collection}}; for a user with write access to the
   * database.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the string id
   */
  public String delete(String collection) {
    return delete(collection, null);
  }

  /**
   * Deletes a collection with its documents, and gives its id.
   *
   * <p>Request: {@code DELETE /_api/collection/{collection}}; for a user with write access to the
   * database.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the string id
   */
  public String delete(String collection, DeleteOptions options) {
    return caller.run(
        Call.of("collection.delete", options).with("collection", collection),
        result -> result.json().asString());
  }

  /**
   * Deletes all documents of a collection. The server commits in steps: an error may leave a part
   * of the documents.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/truncate}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json truncate(String collection) {
    return truncate(collection, null);
  }

  /**
   * Deletes all documents of a collection. The server commits in steps: an error may leave a part
   * of the documents.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/truncate}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json truncate(String collection, TruncateOptions options) {
    return caller.run(
        Call.of("collection.truncate", options).with("collection", collection), Result::json);
  }

  /**
   * Renames a collection. Clusters reject the request.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/rename}; for a user with write access to
   * the database.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
   *     and blanks at its ends.
   * @return an object, without error and code
   */
  public Json rename(String collection, String name) {
    return caller.run(
        Call.of("collection.rename").with("collection", collection).with("name", name),
        Result::json);
  }

  /**
   * Starts loading the indexes of a collection into memory, without waiting for the end.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/loadIndexesIntoMemory}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of result
   */
  public boolean loadIndexes(String collection) {
    return caller.run(
        Call.of("collection.load_indexes").with("collection", collection),
        result -> result.json().asBoolean());
  }

  /**
   * Recalculates the number of documents of a collection, and gives the number.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/recalculateCount}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of count
   */
  public long recalculateCount(String collection) {
    return caller.run(
        Call.of("collection.recalculate_count").with("collection", collection),
        result -> result.json().asLong());
  }

  /**
   * Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
   *
   * <p>Request: {@code PUT /_api/collection/{collection}/compact}; for any user.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json compact(String collection) {
    return caller.run(Call.of("collection.compact").with("collection", collection), Result::json);
  }

  /** The optional arguments of {@link #list}. */
  public static final class ListOptions extends Options<ListOptions> {
    /** True to leave out system collections; false if it is not given. */
    public ListOptions excludeSystem(boolean value) {
      return set("exclude_system", value);
    }
  }

  /** The optional arguments of {@link #count}. */
  public static final class CountOptions extends Options<CountOptions> {
    /** True to count the documents of each shard; false if it is not given. */
    public CountOptions details(boolean value) {
      return set("details", value);
    }
  }

  /** The optional arguments of {@link #figures}. */
  public static final class FiguresOptions extends Options<FiguresOptions> {
    /** True to include figures of the storage engine; false if it is not given. */
    public FiguresOptions details(boolean value) {
      return set("details", value);
    }
  }

  /** The optional arguments of {@link #shards}. */
  public static final class ShardsOptions extends Options<ShardsOptions> {
    /** True to include the DB-Servers of each shard; false if it is not given. */
    public ShardsOptions details(boolean value) {
      return set("details", value);
    }
  }

  /** The optional arguments of {@link #checksum}. */
  public static final class ChecksumOptions extends Options<ChecksumOptions> {
    /** True to include the revisions of the documents; false if it is not given. */
    public ChecksumOptions withRevisions(boolean value) {
      return set("with_revisions", value);
    }

    /** True to include the documents; false if it is not given. */
    public ChecksumOptions withData(boolean value) {
      return set("with_data", value);
    }
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /** 2 for documents, 3 for edges; 2 if it is not given. Accepts an integer from 2 to 3. */
    public CreateOptions type(long value) {
      return set("type", value);
    }

    /** True if a write waits until its documents are on disk. */
    public CreateOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True for a system collection, whose name starts with an underscore. */
    public CreateOptions system(boolean value) {
      return set("system", value);
    }

    /** The schema that validates documents. */
    public CreateOptions schema(Object value) {
      return set("schema", value);
    }

    /** The attributes that the server computes. */
    public CreateOptions computedValues(Object value) {
      return set("computed_values", value);
    }

    /** The options of the key generator: type, allowUserKeys, increment and offset. */
    public CreateOptions keyOptions(Object value) {
      return set("key_options", value);
    }

    /** True if documents are cached in memory. */
    public CreateOptions cacheEnabled(boolean value) {
      return set("cache_enabled", value);
    }

    /** The number of shards. Accepts an integer from 1 to 2147483647. */
    public CreateOptions numberOfShards(long value) {
      return set("number_of_shards", value);
    }

    /** The attributes that determine the shard of a document; _key if they are not given. */
    public CreateOptions shardKeys(Collection<String> value) {
      return set("shard_keys", value);
    }

    /**
     * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts
     * "satellite" or an integer from 1 to 2147483647.
     */
    public CreateOptions replicationFactor(String value) {
      return set("replication_factor", value);
    }

    /**
     * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts
     * "satellite" or an integer from 1 to 2147483647.
     */
    public CreateOptions replicationFactor(long value) {
      return set("replication_factor", value);
    }

    /**
     * The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
     */
    public CreateOptions writeConcern(long value) {
      return set("write_concern", value);
    }

    /** The collection whose shards determine the DB-Servers of the new collection. */
    public CreateOptions distributeShardsLike(String value) {
      return set("distribute_shards_like", value);
    }

    /** The method that maps documents to shards, such as "hash". */
    public CreateOptions shardingStrategy(String value) {
      return set("sharding_strategy", value);
    }

    /** True for a collection of a SmartGraph or EnterpriseGraph. */
    public CreateOptions smart(boolean value) {
      return set("smart", value);
    }

    /** True for a collection of a disjoint SmartGraph. */
    public CreateOptions disjoint(boolean value) {
      return set("disjoint", value);
    }

    /** The attribute that determines the shard of a vertex of a SmartGraph. */
    public CreateOptions smartGraphAttribute(String value) {
      return set("smart_graph_attribute", value);
    }

    /** The attribute that determines the shard of a document for SmartJoins. */
    public CreateOptions smartJoinAttribute(String value) {
      return set("smart_join_attribute", value);
    }

    /** True to wait until all replicas exist; the server's default is true. */
    public CreateOptions waitForSyncReplication(boolean value) {
      return set("wait_for_sync_replication", value);
    }

    /**
     * True to refuse a replication factor above the number of DB-Servers; true if it is not given.
     */
    public CreateOptions enforceReplicationFactor(boolean value) {
      return set("enforce_replication_factor", value);
    }
  }

  /** The optional arguments of {@link #configure}. */
  public static final class ConfigureOptions extends Options<ConfigureOptions> {
    /** True if a write waits until its documents are on disk. */
    public ConfigureOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True if documents are cached in memory. */
    public ConfigureOptions cacheEnabled(boolean value) {
      return set("cache_enabled", value);
    }

    /** The schema that validates documents; null removes it. */
    public ConfigureOptions schema(Object value) {
      return set("schema", value);
    }

    /** The attributes that the server computes; null removes them. */
    public ConfigureOptions computedValues(Object value) {
      return set("computed_values", value);
    }

    /**
     * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts
     * "satellite" or an integer from 1 to 2147483647.
     */
    public ConfigureOptions replicationFactor(String value) {
      return set("replication_factor", value);
    }

    /**
     * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts
     * "satellite" or an integer from 1 to 2147483647.
     */
    public ConfigureOptions replicationFactor(long value) {
      return set("replication_factor", value);
    }

    /**
     * The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647.
     */
    public ConfigureOptions writeConcern(long value) {
      return set("write_concern", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True to allow a system collection; false if it is not given. */
    public DeleteOptions system(boolean value) {
      return set("system", value);
    }

    /** True for the result false, in place of an error, if there is no such collection. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }

  /** The optional arguments of {@link #truncate}. */
  public static final class TruncateOptions extends Options<TruncateOptions> {
    /** True to wait until the deletion is on disk; false if it is not given. */
    public TruncateOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to compact the storage afterwards; true if it is not given. */
    public TruncateOptions compact(boolean value) {
      return set("compact", value);
    }
  }
}
