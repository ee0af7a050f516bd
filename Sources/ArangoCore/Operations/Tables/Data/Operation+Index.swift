extension Operation {
  static let indexOperations: [Operation] = [
    Operation(
      "index.list", "The indexes of a collection.",
      .get, "/_api/index",
      [
        inCollection,
        Parameter(
          "with_stats", .boolean, in: .query("withStats"), optional: true,
          "True to include figures of each index; false if it is not given."),
        Parameter(
          "with_hidden", .boolean, in: .query("withHidden"), optional: true,
          "True to include indexes that are being built; false if it is not given."),
      ],
      gives: .member("indexes", .any), returning: "array of objects", rights: .collectionReader),
    Operation(
      "index.get", "The definition of an index.",
      .get, "/_api/index/{index}", [index], gives: .object, rights: .collectionReader),
    Operation(
      "index.create",
      "Creates an index and gives its definition. An equal index is not an error: "
        + "`isNewlyCreated` is false. The server answers once the index is built.",
      .post, "/_api/index",
      [
        inCollection,
        Parameter(
          "definition", .object, in: .body,
          "The definition, in the form of the server: `type`, `fields` and the options of the type."
        ),
      ],
      gives: .object, rights: .collectionWriter, idempotent: true, timeout: 3_600_000),
    Operation(
      "index.delete", "Deletes an index, and gives its id.",
      .delete, "/_api/index/{index}", [index, .ignoreMissing("index")],
      gives: .member("id", .string), rights: .collectionWriter, idempotent: true, missing: 1212),
    Operation(
      "index.selectivity", "The selectivity estimate of each index of a collection, by its id.",
      .get, "/_api/index/selectivity", [inCollection], gives: .member("indexes", .any),
      rights: .collectionReader),
  ]

  private static let inCollection = Parameter(
    "collection", .name(maxBytes: 256), in: .query("collection"), "The name of the collection.")

  private static let index = Parameter(
    "index", .handle, in: .path, "The id of the index, such as \"users/1234\".")
}
