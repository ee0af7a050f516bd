// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The options of graph.create. */
export interface GraphCreateOptions extends CallOptions {
  /** Objects with collection, the edge collection, and from and to, arrays of vertex collections. */
  edgeDefinitions?: readonly unknown[];
  /** Vertex collections without edges. */
  orphanCollections?: readonly string[];
  /** True for a SmartGraph or EnterpriseGraph; false if it is not given. */
  smart?: boolean;
  /** True for a disjoint SmartGraph; false if it is not given. */
  disjoint?: boolean;
  /** The attribute that determines the shard of a vertex. */
  smartGraphAttribute?: string;
  /** Collections that have a copy on every DB-Server. */
  satellites?: readonly string[];
  /** The number of shards of new collections. Accepts an integer from 1 to 2147483647. */
  numberOfShards?: number | bigint;
  /**
   * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
   * an integer from 1 to 2147483647.
   */
  replicationFactor?: "satellite" | number | bigint;
  /** The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647. */
  writeConcern?: number | bigint;
  /** True to wait until the change is on disk; false if it is not given. */
  waitForSync?: boolean;
}

/** The options of graph.delete. */
export interface GraphDeleteOptions extends CallOptions {
  /** True to delete the collections that no other graph uses; false if it is not given. */
  dropCollections?: boolean;
  /** True for the result false, in place of an error, if there is no such graph. */
  ignoreMissing?: boolean;
}

/** The options of graph.createVertexCollection. */
export interface GraphCreateVertexCollectionOptions extends CallOptions {
  /** Collections that have a copy on every DB-Server. */
  satellites?: readonly string[];
}

/** The options of graph.deleteVertexCollection. */
export interface GraphDeleteVertexCollectionOptions extends CallOptions {
  /** True to delete the collection if no other graph uses it; false if it is not given. */
  dropCollection?: boolean;
}

/** The options of graph.createEdgeDefinition. */
export interface GraphCreateEdgeDefinitionOptions extends CallOptions {
  /** Collections that have a copy on every DB-Server. */
  satellites?: readonly string[];
}

/** The options of graph.replaceEdgeDefinition. */
export interface GraphReplaceEdgeDefinitionOptions extends CallOptions {
  /** Collections that have a copy on every DB-Server. */
  satellites?: readonly string[];
  /** True to wait until the change is on disk; false if it is not given. */
  waitForSync?: boolean;
  /** True to delete the collections that no graph uses any more; false if it is not given. */
  dropCollections?: boolean;
}

/** The options of graph.deleteEdgeDefinition. */
export interface GraphDeleteEdgeDefinitionOptions extends CallOptions {
  /** True to wait until the change is on disk; false if it is not given. */
  waitForSync?: boolean;
  /** True to delete the collections that no graph uses any more; false if it is not given. */
  dropCollections?: boolean;
}

/** The graphs of the database. */
export interface Graphs {
  /**
   * The definitions of all graphs.
   *
   * @returns the value of graphs
   *
   * Request: GET /_api/gharial; for any user.
   */
  list(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * The definition of a graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of graph
   *
   * Request: GET /_api/gharial/{graph}; for any user.
   */
  get(graph: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Creates a graph and its missing collections, and gives the definition.
   *
   * @param name The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of graph
   *
   * Request: POST /_api/gharial; for a user with write access to the database.
   */
  create(name: string, options?: GraphCreateOptions): Promise<JsonObject>;

  /**
   * Deletes a graph. Gives true.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of removed
   *
   * Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
   */
  delete(graph: string, options?: GraphDeleteOptions): Promise<boolean>;

  /**
   * The names of the vertex collections of a graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of collections
   *
   * Request: GET /_api/gharial/{graph}/vertex; for any user.
   */
  vertexCollections(graph: string, options?: CallOptions): Promise<string[]>;

  /**
   * Adds a vertex collection to a graph and gives the definition of the graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the collection, which is created if it does not exist. Accepts a name of 1
   *   to 256 bytes without slashes, control characters and blanks at its ends.
   * @returns the value of graph
   *
   * Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
   */
  createVertexCollection(
    graph: string,
    collection: string,
    options?: GraphCreateVertexCollectionOptions,
  ): Promise<JsonObject>;

  /**
   * Removes a vertex collection without edges from a graph and gives the definition of the graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of graph
   *
   * Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the database.
   */
  deleteVertexCollection(
    graph: string,
    collection: string,
    options?: GraphDeleteVertexCollectionOptions,
  ): Promise<JsonObject>;

  /**
   * The names of the edge collections of a graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of collections
   *
   * Request: GET /_api/gharial/{graph}/edge; for any user.
   */
  edgeCollections(graph: string, options?: CallOptions): Promise<string[]>;

  /**
   * Adds an edge definition to a graph and gives the definition of the graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @returns the value of graph
   *
   * Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
   */
  createEdgeDefinition(
    graph: string,
    collection: string,
    fromVertexCollections: readonly string[],
    toVertexCollections: readonly string[],
    options?: GraphCreateEdgeDefinitionOptions,
  ): Promise<JsonObject>;

  /**
   * Replaces an edge definition of a graph and gives the definition of the graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param fromVertexCollections The vertex collections in which edges begin.
   * @param toVertexCollections The vertex collections in which edges end.
   * @returns the value of graph
   *
   * Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
   */
  replaceEdgeDefinition(
    graph: string,
    collection: string,
    fromVertexCollections: readonly string[],
    toVertexCollections: readonly string[],
    options?: GraphReplaceEdgeDefinitionOptions,
  ): Promise<JsonObject>;

  /**
   * Removes an edge definition from a graph and gives the definition of the graph.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @returns the value of graph
   *
   * Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
   */
  deleteEdgeDefinition(
    graph: string,
    collection: string,
    options?: GraphDeleteEdgeDefinitionOptions,
  ): Promise<JsonObject>;
}
