// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.concurrent.CompletableFuture;

/** The vertices of graphs, with futures. */
public final class AsyncVertices {
  private final Caller caller;

  AsyncVertices(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Vertices#get(String, String, String)}. */
  public CompletableFuture<Json> get(String graph, String collection, String key) {
    return get(graph, collection, key, null);
  }

  /** Submits {@link Vertices#get(String, String, String, Vertices.GetOptions)}. */
  public CompletableFuture<Json> get(
      String graph, String collection, String key, Vertices.GetOptions options) {
    return caller.submit(
        Call.of("vertex.get", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }

  /** Submits {@link Vertices#insert(String, String, Object)}. */
  public CompletableFuture<Json> insert(String graph, String collection, Object vertex) {
    return insert(graph, collection, vertex, null);
  }

  /** Submits {@link Vertices#insert(String, String, Object, Vertices.InsertOptions)}. */
  public CompletableFuture<Json> insert(
      String graph, String collection, Object vertex, Vertices.InsertOptions options) {
    return caller.submit(
        Call.of("vertex.insert", options)
            .with("graph", graph)
            .with("collection", collection)
            .body(vertex),
        Result::json);
  }

  /** Submits {@link Vertices#update(String, String, String, Object)}. */
  public CompletableFuture<Json> update(
      String graph, String collection, String key, Object vertex) {
    return update(graph, collection, key, vertex, null);
  }

  /** Submits {@link Vertices#update(String, String, String, Object, Vertices.UpdateOptions)}. */
  public CompletableFuture<Json> update(
      String graph, String collection, String key, Object vertex, Vertices.UpdateOptions options) {
    return caller.submit(
        Call.of("vertex.update", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(vertex),
        Result::json);
  }

  /** Submits {@link Vertices#replace(String, String, String, Object)}. */
  public CompletableFuture<Json> replace(
      String graph, String collection, String key, Object vertex) {
    return replace(graph, collection, key, vertex, null);
  }

  /**
   * Submits {@link Vertices#replace(String, String, String, Object, Vertices.ReplaceOptions)}.
   */
  public CompletableFuture<Json> replace(
      String graph, String collection, String key, Object vertex, Vertices.ReplaceOptions options) {
    return caller.submit(
        Call.of("vertex.replace", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(vertex),
        Result::json);
  }

  /** Submits {@link Vertices#delete(String, String, String)}. */
  public CompletableFuture<Json> delete(String graph, String collection, String key) {
    return delete(graph, collection, key, null);
  }

  /** Submits {@link Vertices#delete(String, String, String, Vertices.DeleteOptions)}. */
  public CompletableFuture<Json> delete(
      String graph, String collection, String key, Vertices.DeleteOptions options) {
    return caller.submit(
        Call.of("vertex.delete", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }
}
