// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The graphs of the database, with futures. */
public final class AsyncGraphs {
  private final Caller caller;

  AsyncGraphs(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Graphs#list()}. */
  public CompletableFuture<List<Json>> list() {
    return caller.submit(Call.of("graph.list"), Result::rows);
  }

  /** Submits {@link Graphs#get(String)}. */
  public CompletableFuture<Json> get(String graph) {
    return caller.submit(Call.of("graph.get").with("graph", graph), Result::json);
  }

  /** Submits {@link Graphs#create(String)}. */
  public CompletableFuture<Json> create(String name) {
    return create(name, null);
  }

  /** Submits {@link Graphs#create(String, Graphs.CreateOptions)}. */
  public CompletableFuture<Json> create(String name, Graphs.CreateOptions options) {
    return caller.submit(Call.of("graph.create", options).with("name", name), Result::json);
  }

  /** Submits {@link Graphs#delete(String)}. */
  public CompletableFuture<Boolean> delete(String graph) {
    return delete(graph, null);
  }

  /** Submits {@link Graphs#delete(String, Graphs.DeleteOptions)}. */
  public CompletableFuture<Boolean> delete(String graph, Graphs.DeleteOptions options) {
    return caller.submit(
        Call.of("graph.delete", options).with("graph", graph), result -> result.json().asBoolean());
  }

  /** Submits {@link Graphs#vertexCollections(String)}. */
  public CompletableFuture<List<String>> vertexCollections(String graph) {
    return caller.submit(
        Call.of("graph.vertex_collections").with("graph", graph),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Graphs#createVertexCollection(String, String)}. */
  public CompletableFuture<Json> createVertexCollection(String graph, String collection) {
    return createVertexCollection(graph, collection, null);
  }

  /**
   * Submits {@link Graphs#createVertexCollection(String, String,
   * Graphs.CreateVertexCollectionOptions)}.
   */
  public CompletableFuture<Json> createVertexCollection(
      String graph, String collection, Graphs.CreateVertexCollectionOptions options) {
    return caller.submit(
        Call.of("graph.create_vertex_collection", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }

  /** Submits {@link Graphs#deleteVertexCollection(String, String)}. */
  public CompletableFuture<Json> deleteVertexCollection(String graph, String collection) {
    return deleteVertexCollection(graph, collection, null);
  }

  /**
   * Submits {@link Graphs#deleteVertexCollection(String, String,
   * Graphs.DeleteVertexCollectionOptions)}.
   */
  public CompletableFuture<Json> deleteVertexCollection(
      String graph, String collection, Graphs.DeleteVertexCollectionOptions options) {
    return caller.submit(
        Call.of("graph.delete_vertex_collection", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }

  /** Submits {@link Graphs#edgeCollections(String)}. */
  public CompletableFuture<List<String>> edgeCollections(String graph) {
    return caller.submit(
        Call.of("graph.edge_collections").with("graph", graph),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Graphs#createEdgeDefinition(String, String, Collection, Collection)}. */
  public CompletableFuture<Json> createEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections) {
    return createEdgeDefinition(
        graph, collection, fromVertexCollections, toVertexCollections, null);
  }

  /**
   * Submits {@link Graphs#createEdgeDefinition(String, String, Collection, Collection,
   * Graphs.CreateEdgeDefinitionOptions)}.
   */
  public CompletableFuture<Json> createEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections,
      Graphs.CreateEdgeDefinitionOptions options) {
    return caller.submit(
        Call.of("graph.create_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("from_vertex_collections", fromVertexCollections)
            .with("to_vertex_collections", toVertexCollections),
        Result::json);
  }

  /** Submits {@link Graphs#replaceEdgeDefinition(String, String, Collection, Collection)}. */
  public CompletableFuture<Json> replaceEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections) {
    return replaceEdgeDefinition(
        graph, collection, fromVertexCollections, toVertexCollections, null);
  }

  /**
   * Submits {@link Graphs#replaceEdgeDefinition(String, String, Collection, Collection,
   * Graphs.ReplaceEdgeDefinitionOptions)}.
   */
  public CompletableFuture<Json> replaceEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections,
      Graphs.ReplaceEdgeDefinitionOptions options) {
    return caller.submit(
        Call.of("graph.replace_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("from_vertex_collections", fromVertexCollections)
            .with("to_vertex_collections", toVertexCollections),
        Result::json);
  }

  /** Submits {@link Graphs#deleteEdgeDefinition(String, String)}. */
  public CompletableFuture<Json> deleteEdgeDefinition(String graph, String collection) {
    return deleteEdgeDefinition(graph, collection, null);
  }

  /**
   * Submits {@link Graphs#deleteEdgeDefinition(String, String,
   * Graphs.DeleteEdgeDefinitionOptions)}.
   */
  public CompletableFuture<Json> deleteEdgeDefinition(
      String graph, String collection, Graphs.DeleteEdgeDefinitionOptions options) {
    return caller.submit(
        Call.of("graph.delete_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }
}
