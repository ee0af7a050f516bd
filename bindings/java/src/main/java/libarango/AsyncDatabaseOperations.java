// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The databases of the deployment, with futures. */
public final class AsyncDatabaseOperations {
  private final Caller caller;

  AsyncDatabaseOperations(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link DatabaseOperations#properties()}. */
  public CompletableFuture<Json> properties() {
    return caller.submit(Call.of("database.properties"), Result::json);
  }

  /** Submits {@link DatabaseOperations#list()}. */
  public CompletableFuture<List<String>> list() {
    return caller.submit(
        Call.of("database.list"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link DatabaseOperations#listAccessible()}. */
  public CompletableFuture<List<String>> listAccessible() {
    return caller.submit(
        Call.of("database.list_accessible"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link DatabaseOperations#shardStatistics()}. */
  public CompletableFuture<Json> shardStatistics() {
    return shardStatistics(null);
  }

  /**
   * Submits {@link DatabaseOperations#shardStatistics(DatabaseOperations.ShardStatisticsOptions)}.
   */
  public CompletableFuture<Json> shardStatistics(
      DatabaseOperations.ShardStatisticsOptions options) {
    return caller.submit(Call.of("database.shard_statistics", options), Result::json);
  }

  /** Submits {@link DatabaseOperations#create(String)}. */
  public CompletableFuture<Boolean> create(String name) {
    return create(name, null);
  }

  /** Submits {@link DatabaseOperations#create(String, DatabaseOperations.CreateOptions)}. */
  public CompletableFuture<Boolean> create(String name, DatabaseOperations.CreateOptions options) {
    return caller.submit(
        Call.of("database.create", options).with("name", name),
        result -> result.json().asBoolean());
  }

  /** Submits {@link DatabaseOperations#delete(String)}. */
  public CompletableFuture<Boolean> delete(String name) {
    return delete(name, null);
  }

  /** Submits {@link DatabaseOperations#delete(String, DatabaseOperations.DeleteOptions)}. */
  public CompletableFuture<Boolean> delete(String name, DatabaseOperations.DeleteOptions options) {
    return caller.submit(
        Call.of("database.delete", options).with("name", name),
        result -> result.json().asBoolean());
  }
}
