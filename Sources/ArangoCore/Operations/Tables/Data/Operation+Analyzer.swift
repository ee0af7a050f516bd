extension Operation {
  static let analyzerOperations: [Operation] = [
    Operation(
      "analyzer.list",
      "The built-in analyzers, those of the database, and those of `_system`.",
      .get, "/_api/analyzer", gives: .member("result", .any), returning: "array of objects"),
    Operation(
      "analyzer.get", "The definition of an analyzer.",
      .get, "/_api/analyzer/{name}", [analyzerName], gives: .object),
    Operation(
      "analyzer.create",
      "Creates an analyzer and gives its definition. An equal analyzer of that name is not an "
        + "error.",
      .post, "/_api/analyzer",
      [
        Parameter("name", .string, in: .member("name"), "The name of the analyzer."),
        Parameter(
          "type", .string, in: .member("type"), "The type of the analyzer, such as \"text\"."),
        Parameter(
          "properties", .object, in: .member("properties"), optional: true,
          "The properties of the type."),
        Parameter(
          "features", .strings, in: .member("features"), optional: true,
          "The features to store: \"frequency\", \"norm\", \"position\" and \"offset\"."),
      ],
      gives: .whole, rights: .databaseWriter, idempotent: true),
    Operation(
      "analyzer.delete", "Deletes an analyzer, and gives its name with that of its database.",
      .delete, "/_api/analyzer/{name}",
      [
        analyzerName,
        Parameter(
          "force", .boolean, in: .query("force"), optional: true,
          "True to delete an analyzer that is in use; false if it is not given."),
        .ignoreMissing("analyzer"),
      ],
      gives: .member("name", .string), rights: .databaseWriter, idempotent: true, missing: 1202),
  ]

  private static let analyzerName = Parameter(
    "name", .string, in: .path,
    "The name of the analyzer, also with that of its database: \"shop::words\".")
}
