// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.concurrent.CompletableFuture;

/** The edges of graphs, with futures. */
public final class AsyncEdges {
  private final Caller caller;

  AsyncEdges(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Edges#get(String, String, String)}. */
  public CompletableFuture<Json> get(String graph, String collection, String key) {
    return get(graph, collection, key, null);
  }

  /** Submits {@link Edges#get(String, String, String, Edges.GetOptions)}. */
  public CompletableFuture<Json> get(
      String graph, String collection, String key, Edges.GetOptions options) {
    return caller.submit(
        Call.of("edge.get", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }

  /** Submits {@link Edges#insert(String, String, Object)}. */
  public CompletableFuture<Json> insert(String graph, String collection, Object edge) {
    return insert(graph, collection, edge, null);
  }

  /** Submits {@link Edges#insert(String, String, Object, Edges.InsertOptions)}. */
  public CompletableFuture<Json> insert(
      String graph, String collection, Object edge, Edges.InsertOptions options) {
    return caller.submit(
        Call.of("edge.insert", options)
            .with("graph", graph)
            .with("collection", collection)
            .body(edge),
        Result::json);
  }

  /** Submits {@link Edges#update(String, String, String, Object)}. */
  public CompletableFuture<Json> update(String graph, String collection, String key, Object edge) {
    return update(graph, collection, key, edge, null);
  }

  /** Submits {@link Edges#update(String, String, String, Object, Edges.UpdateOptions)}. */
  public CompletableFuture<Json> update(
      String graph, String collection, String key, Object edge, Edges.UpdateOptions options) {
    return caller.submit(
        Call.of("edge.update", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(edge),
        Result::json);
  }

  /** Submits {@link Edges#replace(String, String, String, Object)}. */
  public CompletableFuture<Json> replace(String graph, String collection, String key, Object edge) {
    return replace(graph, collection, key, edge, null);
  }

  /** Submits {@link Edges#replace(String, String, String, Object, Edges.ReplaceOptions)}. */
  public CompletableFuture<Json> replace(
      String graph, String collection, String key, Object edge, Edges.ReplaceOptions options) {
    return caller.submit(
        Call.of("edge.replace", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(edge),
        Result::json);
  }

  /** Submits {@link Edges#delete(String, String, String)}. */
  public CompletableFuture<Json> delete(String graph, String collection, String key) {
    return delete(graph, collection, key, null);
  }

  /** Submits {@link Edges#delete(String, String, String, Edges.DeleteOptions)}. */
  public CompletableFuture<Json> delete(
      String graph, String collection, String key, Edges.DeleteOptions options) {
    return caller.submit(
        Call.of("edge.delete", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }
}
