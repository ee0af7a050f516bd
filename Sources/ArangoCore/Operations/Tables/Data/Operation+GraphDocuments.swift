extension Operation {
  static let vertexOperations = graphDocuments("vertex", "/_api/gharial/{graph}/vertex")
  static let edgeOperations = graphDocuments("edge", "/_api/gharial/{graph}/edge")

  /// The operations on the vertices or edges of a graph: `kind` is "vertex" or "edge".
  private static func graphDocuments(_ kind: String, _ path: String) -> [Operation] {
    let one = path + "/{collection}/{key}"
    let a = kind == "edge" ? "an edge" : "a vertex"
    let collection = Parameter.named(
      "collection", maxBytes: 256, "The name of the " + kind + " collection.")
    let key = Parameter("key", .key, in: .path, "The key of the " + kind + ".")
    let changed: [Parameter] = [
      .ifMatch, .waitForDocumentSync, .returnNew, .returnOld, .keepNull,
    ]
    return [
      Operation(
        kind + ".get", "The " + kind + " of a key.",
        .get, one, [.graph, collection, key, .ifMatch, .ifNoneMatch], gives: .member(kind, .any),
        rights: .collectionReader),
      Operation(
        // A repeated insertion without a key stores a second document.
        kind + ".insert", "Inserts " + a + " and gives its metadata as member `" + kind + "`.",
        .post, path + "/{collection}",
        [
          .graph, collection, Parameter(kind, .object, in: .body, "The " + kind + "."),
          .waitForDocumentSync, .returnNew,
        ],
        gives: .object, rights: .collectionWriter),
      Operation(
        kind + ".update",
        "Changes attributes of " + a + " and gives its metadata as member `" + kind + "`.",
        .patch, one,
        [
          .graph, collection, key, Parameter(kind, .object, in: .body, "The attributes to change."),
        ] + changed,
        gives: .object, rights: .collectionWriter, idempotent: .ifGiven("if_match")),
      Operation(
        kind + ".replace", "Replaces " + a + " and gives its metadata as member `" + kind + "`.",
        .put, one,
        [.graph, collection, key, Parameter(kind, .object, in: .body, "The new " + kind + ".")]
          + changed,
        gives: .object, rights: .collectionWriter, idempotent: .ifGiven("if_match")),
      Operation(
        kind + ".delete",
        "Deletes " + a + (kind == "edge" ? "." : " and its edges."),
        .delete, one,
        [
          .graph, collection, key, .ifMatch, .waitForDocumentSync, .returnOld,
          .ignoreMissing(kind),
        ],
        gives: .object, rights: .collectionWriter, idempotent: true, missing: 1202),
    ]
  }
}

extension Parameter {
  static let graph = named("graph", maxBytes: 254, "The name of the graph.")
}
