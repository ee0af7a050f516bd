extension Operation {
  static let databaseOperations: [Operation] = [
    Operation(
      "database.properties", "The properties of the database: its id, its name and its defaults.",
      .get, "/_api/database/current", gives: .member("result", .any))
  ]
}
