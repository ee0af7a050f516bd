// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The indexes of the database, with futures. */
public final class AsyncIndexes {
  private final Caller caller;

  AsyncIndexes(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Indexes#list(String)}. */
  public CompletableFuture<List<Json>> list(String collection) {
    return list(collection, null);
  }

  /** Submits {@link Indexes#list(String, Indexes.ListOptions)}. */
  public CompletableFuture<List<Json>> list(String collection, Indexes.ListOptions options) {
    return caller.submit(
        Call.of("index.list", options).with("collection", collection), Result::rows);
  }

  /** Submits {@link Indexes#get(String)}. */
  public CompletableFuture<Json> get(String index) {
    return caller.submit(Call.of("index.get").with("index", index), Result::json);
  }

  /** Submits {@link Indexes#create(String, Object)}. */
  public CompletableFuture<Json> create(String collection, Object definition) {
    return caller.submit(
        Call.of("index.create").with("collection", collection).body(definition), Result::json);
  }

  /** Submits {@link Indexes#delete(String)}. */
  public CompletableFuture<String> delete(String index) {
    return delete(index, null);
  }

  /** Submits {@link Indexes#delete(String, Indexes.DeleteOptions)}. */
  public CompletableFuture<String> delete(String index, Indexes.DeleteOptions options) {
    return caller.submit(
        Call.of("index.delete", options).with("index", index), result -> result.json().asString());
  }

  /** Submits {@link Indexes#selectivity(String)}. */
  public CompletableFuture<Json> selectivity(String collection) {
    return caller.submit(Call.of("index.selectivity").with("collection", collection), Result::json);
  }
}
