extension Operation {
  static let databaseOperations: [Operation] = [
    Operation(
      "database.properties", "The properties of the database: its id, its name and its defaults.",
      .get, "/_api/database/current", gives: .member("result", .any)),
    Operation(
      "database.list", "The names of all databases. In `_system` only.",
      .get, "/_api/database", gives: .member("result", .any), rights: .admin),
    Operation(
      "database.list_accessible", "The names of the databases that the user can read.",
      .get, "/_api/database/user", gives: .member("result", .any)),
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own database from another's.
      "database.create",
      "Creates a database with default options. In `_system` only. Other coordinators may report "
        + "for a moment that the database does not exist.",
      .post, "/_api/database",
      [Parameter("name", .string, in: .member("name"), "The name of the new database.")],
      gives: .member("result", .any), rights: .admin),
    Operation(
      "database.delete", "Deletes a database with all its data. In `_system` only.",
      .delete, "/_api/database/{name}",
      [Parameter("name", .string, in: .path, "The name of the database to delete.")],
      gives: .member("result", .any), rights: .admin, idempotent: true),
  ]
}
