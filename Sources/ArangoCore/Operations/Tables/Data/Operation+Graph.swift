extension Operation {
  static let graphOperations: [Operation] = wholeGraphs + graphCollections

  private static let wholeGraphs: [Operation] = [
    Operation(
      "graph.list", "The definitions of all graphs.",
      .get, "/_api/gharial", gives: .member("graphs", .any), returning: "array of objects"),
    Operation(
      "graph.get", "The definition of a graph.",
      .get, "/_api/gharial/{graph}", [.graph], gives: .member("graph", .any)),
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own graph from another's.
      "graph.create",
      "Creates a graph and its missing collections, and gives the definition.",
      .post, "/_api/gharial",
      [
        Parameter("name", .name(maxBytes: 254), in: .member("name"), "The name of the graph."),
        Parameter(
          "edge_definitions", .array, in: .member("edgeDefinitions"), optional: true,
          "Objects with `collection`, the edge collection, and `from` and `to`, arrays of vertex "
            + "collections."),
        Parameter(
          "orphan_collections", .strings, in: .member("orphanCollections"), optional: true,
          "Vertex collections without edges."),
        Parameter(
          "smart", .boolean, in: .member("isSmart"), optional: true,
          "True for a SmartGraph or EnterpriseGraph; false if it is not given."),
        Parameter(
          "disjoint", .boolean, in: .member("isDisjoint"), optional: true,
          "True for a disjoint SmartGraph; false if it is not given."),
        Parameter(
          "smart_graph_attribute", .string, in: .member("options.smartGraphAttribute"),
          optional: true, "The attribute that determines the shard of a vertex."),
        satellites, .withNumberOfShards, .withReplicationFactor, .withWriteConcern,
        waitForGraphSync,
      ],
      gives: .member("graph", .any), rights: .databaseWriter),
    Operation(
      "graph.delete", "Deletes a graph. Gives true.",
      .delete, "/_api/gharial/{graph}",
      [
        .graph,
        Parameter(
          "drop_collections", .boolean, in: .query("dropCollections"), optional: true,
          "True to delete the collections that no other graph uses; false if it is not given."),
        .ignoreMissing("graph"),
      ],
      gives: .member("removed", .any), returning: "boolean", rights: .databaseWriter,
      idempotent: true, missing: 1924),
  ]

  private static let graphCollections: [Operation] = [
    Operation(
      "graph.vertex_collections", "The names of the vertex collections of a graph.",
      .get, "/_api/gharial/{graph}/vertex", [.graph], gives: .member("collections", .any),
      returning: "array of strings"),
    Operation(
      // Not idempotent: a repeated request is an error, because the graph has the collection.
      "graph.create_vertex_collection",
      "Adds a vertex collection to a graph and gives the definition of the graph.",
      .post, "/_api/gharial/{graph}/vertex",
      [
        .graph,
        Parameter(
          "collection", .name(maxBytes: 256), in: .member("collection"),
          "The name of the collection, which is created if it does not exist."),
        satellites,
      ],
      gives: .member("graph", .any), rights: .databaseWriter),
    Operation(
      "graph.delete_vertex_collection",
      "Removes a vertex collection without edges from a graph and gives the definition of the graph.",
      .delete, "/_api/gharial/{graph}/vertex/{collection}",
      [
        .graph, .collection,
        Parameter(
          "drop_collection", .boolean, in: .query("dropCollection"), optional: true,
          "True to delete the collection if no other graph uses it; false if it is not given."),
      ],
      gives: .member("graph", .any), rights: .databaseWriter, idempotent: true),
    Operation(
      "graph.edge_collections", "The names of the edge collections of a graph.",
      .get, "/_api/gharial/{graph}/edge", [.graph], gives: .member("collections", .any),
      returning: "array of strings"),
    Operation(
      // Not idempotent: a repeated request is an error, because the graph has the definition.
      "graph.create_edge_definition",
      "Adds an edge definition to a graph and gives the definition of the graph.",
      .post, "/_api/gharial/{graph}/edge",
      [
        .graph,
        Parameter(
          "collection", .name(maxBytes: 256), in: .member("collection"),
          "The name of the edge collection."),
        from, to, satellites,
      ],
      gives: .member("graph", .any), rights: .databaseWriter),
    Operation(
      "graph.replace_edge_definition",
      "Replaces an edge definition of a graph and gives the definition of the graph.",
      .put, "/_api/gharial/{graph}/edge/{collection}",
      [
        .graph,
        Parameter(
          "collection", .name(maxBytes: 256), in: .pathAndMember("collection"),
          "The name of the edge collection."),
        from, to, satellites, waitForGraphSync, dropCollections,
      ],
      gives: .member("graph", .any), rights: .databaseWriter, idempotent: true),
    Operation(
      "graph.delete_edge_definition",
      "Removes an edge definition from a graph and gives the definition of the graph.",
      .delete, "/_api/gharial/{graph}/edge/{collection}",
      [.graph, edgeCollection, waitForGraphSync, dropCollections],
      gives: .member("graph", .any), rights: .databaseWriter, idempotent: true),
  ]

  private static let edgeCollection = Parameter.named(
    "collection", maxBytes: 256, "The name of the edge collection.")

  private static let from = Parameter(
    "from_vertex_collections", .strings, in: .member("from"),
    "The vertex collections in which edges begin.")

  private static let to = Parameter(
    "to_vertex_collections", .strings, in: .member("to"),
    "The vertex collections in which edges end.")

  private static let satellites = Parameter(
    "satellites", .strings, in: .member("options.satellites"), optional: true,
    "Collections that have a copy on every DB-Server.")

  private static let waitForGraphSync = Parameter(
    "wait_for_sync", .boolean, in: .query("waitForSync"), optional: true,
    "True to wait until the change is on disk; false if it is not given.")

  private static let dropCollections = Parameter(
    "drop_collections", .boolean, in: .query("dropCollections"), optional: true,
    "True to delete the collections that no graph uses any more; false if it is not given.")
}
