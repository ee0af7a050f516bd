// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The collections of the database, with futures. */
public final class AsyncCollections {
  private final Caller caller;

  AsyncCollections(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Collections#list()}. */
  public CompletableFuture<List<Json>> list() {
    return list(null);
  }

  /** Submits {@link Collections#list(Collections.ListOptions)}. */
  public CompletableFuture<List<Json>> list(Collections.ListOptions options) {
    return caller.submit(Call.of("collection.list", options), Result::rows);
  }

  /** Submits {@link Collections#get(String)}. */
  public CompletableFuture<Json> get(String collection) {
    return caller.submit(Call.of("collection.get").with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#properties(String)}. */
  public CompletableFuture<Json> properties(String collection) {
    return caller.submit(
        Call.of("collection.properties").with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#revision(String)}. */
  public CompletableFuture<String> revision(String collection) {
    return caller.submit(
        Call.of("collection.revision").with("collection", collection),
        result -> result.json().asString());
  }

  /** Submits {@link Collections#count(String)}. */
  public CompletableFuture<Json> count(String collection) {
    return count(collection, null);
  }

  /** Submits {@link Collections#count(String, Collections.CountOptions)}. */
  public CompletableFuture<Json> count(String collection, Collections.CountOptions options) {
    return caller.submit(
        Call.of("collection.count", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#figures(String)}. */
  public CompletableFuture<Json> figures(String collection) {
    return figures(collection, null);
  }

  /** Submits {@link Collections#figures(String, Collections.FiguresOptions)}. */
  public CompletableFuture<Json> figures(String collection, Collections.FiguresOptions options) {
    return caller.submit(
        Call.of("collection.figures", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#shards(String)}. */
  public CompletableFuture<Json> shards(String collection) {
    return shards(collection, null);
  }

  /** Submits {@link Collections#shards(String, Collections.ShardsOptions)}. */
  public CompletableFuture<Json> shards(String collection, Collections.ShardsOptions options) {
    return caller.submit(
        Call.of("collection.shards", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#checksum(String)}. */
  public CompletableFuture<Json> checksum(String collection) {
    return checksum(collection, null);
  }

  /** Submits {@link Collections#checksum(String, Collections.ChecksumOptions)}. */
  public CompletableFuture<Json> checksum(String collection, Collections.ChecksumOptions options) {
    return caller.submit(
        Call.of("collection.checksum", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#responsibleShard(String, Object)}. */
  public CompletableFuture<String> responsibleShard(String collection, Object document) {
    return caller.submit(
        Call.of("collection.responsible_shard").with("collection", collection).body(document),
        result -> result.json().asString());
  }

  /** Submits {@link Collections#keyGenerators()}. */
  public CompletableFuture<List<String>> keyGenerators() {
    return caller.submit(
        Call.of("collection.key_generators"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Collections#create(String)}. */
  public CompletableFuture<Json> create(String name) {
    return create(name, null);
  }

  /** Submits {@link Collections#create(String, Collections.CreateOptions)}. */
  public CompletableFuture<Json> create(String name, Collections.CreateOptions options) {
    return caller.submit(Call.of("collection.create", options).with("name", name), Result::json);
  }

  /** Submits {@link Collections#configure(String)}. */
  public CompletableFuture<Json> configure(String collection) {
    return configure(collection, null);
  }

  /** Submits {@link Collections#configure(String, Collections.ConfigureOptions)}. */
  public CompletableFuture<Json> configure(
      String collection, Collections.ConfigureOptions options) {
    return caller.submit(
        Call.of("collection.configure", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#delete(String)}. */
  public CompletableFuture<String> delete(String collection) {
    return delete(collection, null);
  }

  /** Submits {@link Collections#delete(String, Collections.DeleteOptions)}. */
  public CompletableFuture<String> delete(String collection, Collections.DeleteOptions options) {
    return caller.submit(
        Call.of("collection.delete", options).with("collection", collection),
        result -> result.json().asString());
  }

  /** Submits {@link Collections#truncate(String)}. */
  public CompletableFuture<Json> truncate(String collection) {
    return truncate(collection, null);
  }

  /** Submits {@link Collections#truncate(String, Collections.TruncateOptions)}. */
  public CompletableFuture<Json> truncate(String collection, Collections.TruncateOptions options) {
    return caller.submit(
        Call.of("collection.truncate", options).with("collection", collection), Result::json);
  }

  /** Submits {@link Collections#rename(String, String)}. */
  public CompletableFuture<Json> rename(String collection, String name) {
    return caller.submit(
        Call.of("collection.rename").with("collection", collection).with("name", name),
        Result::json);
  }

  /** Submits {@link Collections#loadIndexes(String)}. */
  public CompletableFuture<Boolean> loadIndexes(String collection) {
    return caller.submit(
        Call.of("collection.load_indexes").with("collection", collection),
        result -> result.json().asBoolean());
  }

  /** Submits {@link Collections#recalculateCount(String)}. */
  public CompletableFuture<Long> recalculateCount(String collection) {
    return caller.submit(
        Call.of("collection.recalculate_count").with("collection", collection),
        result -> result.json().asLong());
  }

  /** Submits {@link Collections#compact(String)}. */
  public CompletableFuture<Json> compact(String collection) {
    return caller.submit(
        Call.of("collection.compact").with("collection", collection), Result::json);
  }
}
