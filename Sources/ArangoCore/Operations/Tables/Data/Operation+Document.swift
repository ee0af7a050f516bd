extension Operation {
  static let documentOperations: [Operation] = singleDocuments + manyDocuments + documentTransfers

  private static let singleDocuments: [Operation] = [
    Operation(
      "document.get", "A document.",
      .get, "/_api/document/{collection}/{key}",
      [.collection, .documentKey, .ifMatch, .ifNoneMatch], gives: .document,
      rights: .collectionReader),
    Operation(
      "document.revision",
      "The revision of a document, or null if the document or its collection does not exist.",
      .head, "/_api/document/{collection}/{key}",
      [.collection, .documentKey, .ifMatch, .ifNoneMatch], gives: .revision,
      rights: .collectionReader),
    Operation(
      // A repeated insertion without a key stores a second document.
      "document.insert",
      "Inserts a document and gives its metadata: `_id`, `_key`, `_rev`.",
      .post, "/_api/document/{collection}",
      [.collection, document("The document.")] + insertOptions,
      gives: .document, rights: .collectionWriter, idempotent: insertIdempotency("document")),
    Operation(
      "document.update",
      "Changes attributes of a document and gives its metadata. Attributes that are not given stay "
        + "unchanged.",
      .patch, "/_api/document/{collection}/{key}",
      [.collection, .documentKey, document("The attributes to change."), .ifMatch] + updateOptions,
      gives: .document, rights: .collectionWriter, idempotent: changeIdempotency),
    Operation(
      "document.replace", "Replaces a document and gives its metadata.",
      .put, "/_api/document/{collection}/{key}",
      [.collection, .documentKey, document("The new document."), .ifMatch] + replaceOptions,
      gives: .document, rights: .collectionWriter, idempotent: changeIdempotency),
    Operation(
      "document.delete", "Deletes a document and gives its metadata.",
      .delete, "/_api/document/{collection}/{key}",
      [
        .collection, .documentKey, .ifMatch, .waitForDocumentSync, .returnOld, silent,
        refillIndexCaches, .ignoreMissing("document"),
      ],
      gives: .document, rights: .collectionWriter, idempotent: true, missing: 1202),
  ]

  private static let manyDocuments: [Operation] = [
    Operation(
      "document.get_many", "The documents of keys, in their order.",
      .put, "/_api/document/{collection}?onlyget=true",
      [.collection, documents("An array of keys, or of objects with `_key`."), ignoreRevs],
      gives: .items, rights: .collectionReader, idempotent: true),
    Operation(
      "document.insert_many", "Inserts documents and gives the metadata of each.",
      .post, "/_api/document/{collection}",
      [.collection, documents("An array of documents.")] + insertOptions,
      gives: .items, rights: .collectionWriter, idempotent: insertIdempotency("documents")),
    Operation(
      "document.update_many", "Changes attributes of documents and gives the metadata of each.",
      .patch, "/_api/document/{collection}",
      [
        .collection, documents("An array of objects with `_key` and the attributes to change."),
        ignoreRevs,
      ] + updateOptions,
      gives: .items, rights: .collectionWriter, idempotent: .ifGiven("version_attribute")),
    Operation(
      "document.replace_many", "Replaces documents and gives the metadata of each.",
      .put, "/_api/document/{collection}",
      [.collection, documents("An array of documents with `_key`."), ignoreRevs] + replaceOptions,
      gives: .items, rights: .collectionWriter, idempotent: .ifGiven("version_attribute")),
    Operation(
      "document.delete_many", "Deletes documents and gives the metadata of each.",
      .delete, "/_api/document/{collection}",
      [
        .collection, documents("An array of keys, or of objects with `_key`."), ignoreRevs,
        .waitForDocumentSync, .returnOld, silent, refillIndexCaches,
      ],
      gives: .items, rights: .collectionWriter, idempotent: true),
  ]

  private static let documentTransfers: [Operation] = [
    Operation(
      // Not idempotent: a repeated request imports documents without keys again.
      "document.import",
      "Imports documents and gives the numbers of those that were `created`, `updated`, `ignored` "
        + "and `errors`, and of `empty` lines.",
      .post, "/_api/import",
      [
        Parameter(
          "collection", .name(maxBytes: 256), in: .query("collection"),
          "The name of the collection, which must exist."),
        Parameter(
          "data", .text, in: .rawBody(contentType: "text/plain; charset=utf-8"), "The documents."),
        Parameter(
          "format", .word(["documents", "array", "auto", "csv"]), in: .query("type"),
          defaultValue: .string("auto"),
          "The format of `data`: a JSON object in each line, a JSON array, one of both, or an array "
            + "of names in the first line and arrays of values in the others."),
        Parameter(
          "on_duplicate", .word(["error", "update", "replace", "ignore"]),
          in: .query("onDuplicate"),
          optional: true,
          "The treatment of a document whose key exists; \"error\" if it is not given."),
        Parameter(
          "complete", .boolean, in: .query("complete"), optional: true,
          "True to import nothing if a document has an error; false if it is not given."),
        Parameter(
          "overwrite", .boolean, in: .query("overwrite"), optional: true,
          "True to delete all documents of the collection before; false if it is not given."),
        .waitForDocumentSync,
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to get a text for each error as member `details`; false if it is not given."),
        Parameter(
          "from_prefix", .string, in: .query("fromPrefix"), optional: true,
          "The name of the collection in front of `_from` values without one."),
        Parameter(
          "to_prefix", .string, in: .query("toPrefix"), optional: true,
          "The name of the collection in front of `_to` values without one."),
        Parameter(
          "ignore_missing", .boolean, in: .query("ignoreMissing"), optional: true,
          "True to accept lines of format \"csv\" with too few or too many values; false if it is "
            + "not given."),
        Parameter(
          "skip_validation", .boolean, in: .query("skipDocumentValidation"), optional: true,
          "True to skip the schema of the collection; false if it is not given."),
      ],
      gives: .object, rights: .collectionWriter, timeout: 1_200_000),
    Operation(
      "document.edges", "The edges of a vertex, as member `edges`.",
      .get, "/_api/edges/{collection}",
      [
        .collection,
        Parameter("vertex", .handle, in: .query("vertex"), "The id of the vertex."),
        Parameter(
          "direction", .word(["any", "in", "out"]), in: .query("direction"), optional: true,
          "The direction of the edges, as seen from the vertex; \"any\" if it is not given."),
      ],
      gives: .object, rights: .collectionReader),
  ]

  /// A repeated change may overwrite another client's change in between.
  private static let changeIdempotency: Idempotency = .any([
    .ifGiven("if_match"), .ifGiven("version_attribute"),
  ])

  private static func insertIdempotency(_ documents: String) -> Idempotency {
    .all([
      .any([
        .ifValue("overwrite_mode", in: ["ignore"]),
        .all([
          .ifValue("overwrite_mode", in: ["update", "replace"]), .ifGiven("version_attribute"),
        ]),
      ]),
      // The last condition, because it is the only one that takes time.
      .ifKeyed(documents),
    ])
  }

  private static func document(_ meaning: String) -> Parameter {
    Parameter("document", .object, in: .body, meaning)
  }

  private static func documents(_ meaning: String) -> Parameter {
    Parameter("documents", .array, in: .body, meaning)
  }

  private static let insertOptions: [Parameter] = [
    Parameter(
      "overwrite_mode", .word(["conflict", "ignore", "replace", "update"]),
      in: .query("overwriteMode"), optional: true,
      "The treatment of a document whose key exists; \"conflict\", which is an error, if it is not "
        + "given."),
    .waitForDocumentSync, .returnNew,
    Parameter(
      "return_old", .boolean, in: .query("returnOld"), optional: true,
      "True to get the document that was replaced or updated as member `old`; false if it is not "
        + "given."),
    silent, .keepNull, mergeObjects, versionAttribute, refillIndexCaches,
  ]

  private static let updateOptions: [Parameter] =
    [
      .keepNull, mergeObjects,
    ] + replaceOptions

  private static let replaceOptions: [Parameter] = [
    .waitForDocumentSync, .returnNew, .returnOld, silent, versionAttribute, refillIndexCaches,
  ]

  private static let silent = Parameter(
    "silent", .boolean, in: .query("silent"), optional: true,
    "True for an empty object as the result, unless there is an error; false if it is not given.")

  private static let ignoreRevs = Parameter(
    "ignore_revs", .boolean, in: .query("ignoreRevs"), optional: true,
    "False to require that each document has the `_rev` that is given for it; true if it is not "
      + "given.")

  private static let mergeObjects = Parameter(
    "merge_objects", .boolean, in: .query("mergeObjects"), optional: true,
    "True to merge objects inside of the document, false to replace them; true if it is not given.")

  private static let versionAttribute = Parameter(
    "version_attribute", .string, in: .query("versionAttribute"), optional: true,
    "The attribute with the version of the document, a number. A document with a lower or equal "
      + "version changes nothing and is not an error.",
    VersionRequirement(since: ServerVersion(3, 12)))

  private static let refillIndexCaches = Parameter(
    "refill_index_caches", .boolean, in: .query("refillIndexCaches"), optional: true,
    "True to add the change to the caches of indexes; the server's default if it is not given.")
}
