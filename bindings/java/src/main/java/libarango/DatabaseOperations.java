// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.stream.Collectors;

/** The databases of the deployment. */
public final class DatabaseOperations {
  private final Caller caller;

  DatabaseOperations(Caller caller) {
    this.caller = caller;
  }

  /**
   * The properties of the database: its id, its name and its defaults.
   *
   * <p>Request: {@code GET /_api/database/current}; for any user.
   *
   * @return the value of result
   */
  public Json properties() {
    return caller.run(Call.of("database.properties"), Result::json);
  }

  /**
   * The names of all databases. In _system only.
   *
   * <p>Request: {@code GET /_api/database}; for an administrator.
   *
   * @return the value of result
   */
  public List<String> list() {
    return caller.run(
        Call.of("database.list"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * The names of the databases that the user can read.
   *
   * <p>Request: {@code GET /_api/database/user}; for any user.
   *
   * @return the value of result
   */
  public List<String> listAccessible() {
    return caller.run(
        Call.of("database.list_accessible"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * The numbers of shards of the database.
   *
   * <p>Request: {@code GET /_api/database/shardStatistics}; for any user.
   *
   * @return the value of result
   */
  public Json shardStatistics() {
    return shardStatistics(null);
  }

  /**
   * The numbers of shards of the database.
   *
   * <p>Request: {@code GET /_api/database/shardStatistics}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json shardStatistics(ShardStatisticsOptions options) {
    return caller.run(Call.of("database.shard_statistics", options), Result::json);
  }

  /**
   * Creates a database. In _system only. Other coordinators may report for a moment that the
   * database does not exist.
   *
   * <p>Request: {@code POST /_api/database}; for an administrator.
   *
   * @param name The name of the new database. Accepts a name of 1 to 128 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of result
   */
  public boolean create(String name) {
    return create(name, null);
  }

  /**
   * Creates a database. In _system only. Other coordinators may report for a moment that the
   * database does not exist.
   *
   * <p>Request: {@code POST /_api/database}; for an administrator.
   *
   * @param name The name of the new database. Accepts a name of 1 to 128 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public boolean create(String name, CreateOptions options) {
    return caller.run(
        Call.of("database.create", options).with("name", name),
        result -> result.json().asBoolean());
  }

  /**
   * Deletes a database with all its data. In _system only.
   *
   * <p>Request: {@code DELETE /_api/database/{name}}; for an administrator.
   *
   * @param name The name of the database to delete. Accepts a name of 1 to 128 bytes without
   *     slashes, control characters and blanks at its ends.
   * @return the value of result
   */
  public boolean delete(String name) {
    return delete(name, null);
  }

  /**
   * Deletes a database with all its data. In _system only.
   *
   * <p>Request: {@code DELETE /_api/database/{name}}; for an administrator.
   *
   * @param name The name of the database to delete. Accepts a name of 1 to 128 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public boolean delete(String name, DeleteOptions options) {
    return caller.run(
        Call.of("database.delete", options).with("name", name),
        result -> result.json().asBoolean());
  }

  /** The optional arguments of {@link #shardStatistics}. */
  public static final class ShardStatisticsOptions extends Options<ShardStatisticsOptions> {
    /**
     * The DB-Server whose shards are counted, or "all" for each one; the sum of all if it is not
     * given. Accepts a server's id, its short name, or "all".
     */
    public ShardStatisticsOptions serverId(String value) {
      return set("server_id", value);
    }
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /**
     * The distribution of new collections: "single" puts all shards on one DB-Server. Accepts "" or
     * "flexible" or "single".
     */
    public CreateOptions sharding(String value) {
      return set("sharding", value);
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

    /**
     * The users with access: objects with username, passwd, active and extra. Missing ones are
     * created.
     */
    public CreateOptions users(Object value) {
      return set("users", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True for the result false, in place of an error, if there is no such database. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
