// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The graphs of the database. */
public final class Graphs {
  private final Caller caller;

  Graphs(Caller caller) {
    this.caller = caller;
  }

  /**
   * The definitions of all graphs.
   *
   * <p>Request: {@code GET /_api/gharial}; for any user.
   *
   * @return the value of graphs
   */
  public List<Json> list() {
    return caller.run(Call.of("graph.list"), Result::rows);
  }

  /**
   * The definition of a graph.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}}; for any user.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of graph
   */
  public Json get(String graph) {
    return caller.run(Call.of("graph.get").with("graph", graph), Result::json);
  }

  /**
   * Creates a graph and its missing collections, and gives the definition.
   *
   * <p>Request: {@code POST /_api/gharial}; for a user with write access to the database.
   *
   * @param name The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of graph
   */
  public Json create(String name) {
    return create(name, null);
  }

  /**
   * Creates a graph and its missing collections, and gives the definition.
   *
   * <p>Request: {@code POST /_api/gharial}; for a user with write access to the database.
   *
   * @param name The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json create(String name, CreateOptions options) {
    return caller.run(Call.of("graph.create", options).with("name", name), Result::json);
  }

  /**
   * Deletes a graph. Gives true.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}}; for a user with write access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of removed
   */
  public boolean delete(String graph) {
    return delete(graph, null);
  }

  /**
   * Deletes a graph. Gives true.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}}; for a user with write access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of removed
   */
  public boolean delete(String graph, DeleteOptions options) {
    return caller.run(
        Call.of("graph.delete", options).with("graph", graph), result -> result.json().asBoolean());
  }

  /**
   * The names of the vertex collections of a graph.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/vertex}; for any user.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of collections
   */
  public List<String> vertexCollections(String graph) {
    return caller.run(
        Call.of("graph.vertex_collections").with("graph", graph),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * Adds a vertex collection to a graph and gives the definition of the graph.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/vertex}; for a user with write access to the
   * database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the collection, which is created if it does not exist. Accepts a
   *     name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
   * @return the value of graph
   */
  public Json createVertexCollection(String graph, String collection) {
    return createVertexCollection(graph, collection, null);
  }

  /**
   * Adds a vertex collection to a graph and gives the definition of the graph.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/vertex}; for a user with write access to the
   * database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the collection, which is created if it does not exist. Accepts a
   *     name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json createVertexCollection(
      String graph, String collection, CreateVertexCollectionOptions options) {
    return caller.run(
        Call.of("graph.create_vertex_collection", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }

  /**
   * Removes a vertex collection without edges from a graph and gives the definition of the graph.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/vertex/{collection}}; for a user with write
   * access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of graph
   */
  public Json deleteVertexCollection(String graph, String collection) {
    return deleteVertexCollection(graph, collection, null);
  }

  /**
   * Removes a vertex collection without edges from a graph and gives the definition of the graph.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/vertex/{collection}}; for a user with write
   * access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json deleteVertexCollection(
      String graph, String collection, DeleteVertexCollectionOptions options) {
    return caller.run(
        Call.of("graph.delete_vertex_collection", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }

  /**
   * The names of the edge collections of a graph.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/edge}; for any user.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of collections
   */
  public List<String> edgeCollections(String graph) {
    return caller.run(
        Call.of("graph.edge_collections").with("graph", graph),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * Adds an edge definition to a graph and gives the definition of the graph.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/edge}; for a user with write access to the
   * database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @return the value of graph
   */
  public Json createEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections) {
    return createEdgeDefinition(
        graph, collection, fromVertexCollections, toVertexCollections, null);
  }

  /**
   * Adds an edge definition to a graph and gives the definition of the graph.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/edge}; for a user with write access to the
   * database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json createEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections,
      CreateEdgeDefinitionOptions options) {
    return caller.run(
        Call.of("graph.create_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("from_vertex_collections", fromVertexCollections)
            .with("to_vertex_collections", toVertexCollections),
        Result::json);
  }

  /**
   * Replaces an edge definition of a graph and gives the definition of the graph.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/edge/{collection}}; for a user with write access
   * to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @return the value of graph
   */
  public Json replaceEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections) {
    return replaceEdgeDefinition(
        graph, collection, fromVertexCollections, toVertexCollections, null);
  }

  /**
   * Replaces an edge definition of a graph and gives the definition of the graph.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/edge/{collection}}; for a user with write access
   * to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json replaceEdgeDefinition(
      String graph,
      String collection,
      Collection<String> fromVertexCollections,
      Collection<String> toVertexCollections,
      ReplaceEdgeDefinitionOptions options) {
    return caller.run(
        Call.of("graph.replace_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("from_vertex_collections", fromVertexCollections)
            .with("to_vertex_collections", toVertexCollections),
        Result::json);
  }

  /**
   * Removes an edge definition from a graph and gives the definition of the graph.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/edge/{collection}}; for a user with write
   * access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @return the value of graph
   */
  public Json deleteEdgeDefinition(String graph, String collection) {
    return deleteEdgeDefinition(graph, collection, null);
  }

  /**
   * Removes an edge definition from a graph and gives the definition of the graph.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/edge/{collection}}; for a user with write
   * access to the database.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of graph
   */
  public Json deleteEdgeDefinition(
      String graph, String collection, DeleteEdgeDefinitionOptions options) {
    return caller.run(
        Call.of("graph.delete_edge_definition", options)
            .with("graph", graph)
            .with("collection", collection),
        Result::json);
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /**
     * Objects with collection, the edge collection, and from and to, arrays of vertex collections.
     */
    public CreateOptions edgeDefinitions(Object value) {
      return set("edge_definitions", value);
    }

    /** Vertex collections without edges. */
    public CreateOptions orphanCollections(Collection<String> value) {
      return set("orphan_collections", value);
    }

    /** True for a SmartGraph or EnterpriseGraph; false if it is not given. */
    public CreateOptions smart(boolean value) {
      return set("smart", value);
    }

    /** True for a disjoint SmartGraph; false if it is not given. */
    public CreateOptions disjoint(boolean value) {
      return set("disjoint", value);
    }

    /** The attribute that determines the shard of a vertex. */
    public CreateOptions smartGraphAttribute(String value) {
      return set("smart_graph_attribute", value);
    }

    /** Collections that have a copy on every DB-Server. */
    public CreateOptions satellites(Collection<String> value) {
      return set("satellites", value);
    }

    /** The number of shards of new collections. Accepts an integer from 1 to 2147483647. */
    public CreateOptions numberOfShards(long value) {
      return set("number_of_shards", value);
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

    /** True to wait until the change is on disk; false if it is not given. */
    public CreateOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True to delete the collections that no other graph uses; false if it is not given. */
    public DeleteOptions dropCollections(boolean value) {
      return set("drop_collections", value);
    }

    /** True for the result false, in place of an error, if there is no such graph. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }

  /** The optional arguments of {@link #createVertexCollection}. */
  public static final class CreateVertexCollectionOptions
      extends Options<CreateVertexCollectionOptions> {
    /** Collections that have a copy on every DB-Server. */
    public CreateVertexCollectionOptions satellites(Collection<String> value) {
      return set("satellites", value);
    }
  }

  /** The optional arguments of {@link #deleteVertexCollection}. */
  public static final class DeleteVertexCollectionOptions
      extends Options<DeleteVertexCollectionOptions> {
    /** True to delete the collection if no other graph uses it; false if it is not given. */
    public DeleteVertexCollectionOptions dropCollection(boolean value) {
      return set("drop_collection", value);
    }
  }

  /** The optional arguments of {@link #createEdgeDefinition}. */
  public static final class CreateEdgeDefinitionOptions
      extends Options<CreateEdgeDefinitionOptions> {
    /** Collections that have a copy on every DB-Server. */
    public CreateEdgeDefinitionOptions satellites(Collection<String> value) {
      return set("satellites", value);
    }
  }

  /** The optional arguments of {@link #replaceEdgeDefinition}. */
  public static final class ReplaceEdgeDefinitionOptions
      extends Options<ReplaceEdgeDefinitionOptions> {
    /** Collections that have a copy on every DB-Server. */
    public ReplaceEdgeDefinitionOptions satellites(Collection<String> value) {
      return set("satellites", value);
    }

    /** True to wait until the change is on disk; false if it is not given. */
    public ReplaceEdgeDefinitionOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to delete the collections that no graph uses any more; false if it is not given. */
    public ReplaceEdgeDefinitionOptions dropCollections(boolean value) {
      return set("drop_collections", value);
    }
  }

  /** The optional arguments of {@link #deleteEdgeDefinition}. */
  public static final class DeleteEdgeDefinitionOptions
      extends Options<DeleteEdgeDefinitionOptions> {
    /** True to wait until the change is on disk; false if it is not given. */
    public DeleteEdgeDefinitionOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to delete the collections that no graph uses any more; false if it is not given. */
    public DeleteEdgeDefinitionOptions dropCollections(boolean value) {
      return set("drop_collections", value);
    }
  }
}
