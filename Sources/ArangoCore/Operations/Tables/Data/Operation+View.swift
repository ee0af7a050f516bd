extension Operation {
  static let viewOperations: [Operation] = [
    Operation(
      "view.list", "The views of the database.",
      .get, "/_api/view", gives: .member("result", .any), returning: "array of objects"),
    Operation(
      "view.get", "The id, the name and the type of a view.",
      .get, "/_api/view/{view}", [view], gives: .object),
    Operation(
      "view.properties", "The properties of a view.",
      .get, "/_api/view/{view}/properties", [view], gives: .object),
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own view from another's.
      "view.create", "Creates a view and gives its properties.",
      .post, "/_api/view",
      [
        Parameter("name", .name(maxBytes: 256), in: .member("name"), "The name of the view."),
        Parameter(
          "type", .word(["arangosearch", "search-alias"]), in: .member("type"),
          "The type of the view."),
        Parameter(
          "properties", .mergedObject, in: .body, optional: true,
          "The properties, in the form of the server; its defaults if they are not given."),
      ],
      gives: .whole, rights: .databaseWriter),
    Operation(
      "view.update",
      "Changes properties of a view and gives all of them. Properties that are not given stay "
        + "unchanged.",
      .patch, "/_api/view/{view}/properties", [view, properties], gives: .whole,
      rights: .databaseWriter, idempotent: true),
    Operation(
      "view.replace",
      "Replaces the properties of a view and gives all of them. Changeable properties that are "
        + "not given get their defaults.",
      .put, "/_api/view/{view}/properties", [view, properties], gives: .whole,
      rights: .databaseWriter, idempotent: true),
    Operation(
      // Not idempotent: a repeated request does not find the old name.
      "view.rename", "Renames a view. Clusters reject the request.",
      .put, "/_api/view/{view}/rename",
      [view, Parameter("name", .name(maxBytes: 256), in: .member("name"), "The new name.")],
      gives: .whole, rights: .databaseWriter),
    Operation(
      "view.delete", "Deletes a view.",
      .delete, "/_api/view/{view}", [view, .ignoreMissing("view")], gives: .member("result", .any),
      returning: "boolean", rights: .databaseWriter, idempotent: true, missing: 1203),
  ]

  private static let view = Parameter(
    "view", .name(maxBytes: 256), in: .path, "The name of the view.")

  private static let properties = Parameter(
    "properties", .object, in: .body, "The properties, in the form of the server.")
}
