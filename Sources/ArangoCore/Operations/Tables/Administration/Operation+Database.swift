extension Operation {
  static let databaseOperations: [Operation] = [
    Operation(
      "database.properties", "The properties of the database: its id, its name and its defaults.",
      .get, "/_api/database/current", gives: .member("result", .any)),
    Operation(
      "database.list", "The names of all databases. In `_system` only.",
      .get, "/_api/database", gives: .member("result", .any), returning: "array of strings",
      rights: .admin),
    Operation(
      "database.list_accessible", "The names of the databases that the user can read.",
      .get, "/_api/database/user", gives: .member("result", .any), returning: "array of strings"),
    Operation(
      "database.shard_statistics", "The numbers of shards of the database.",
      .get, "/_api/database/shardStatistics",
      [
        Parameter(
          "server_id", .server(.idOnlyOrAll), in: .query("DBserver"), optional: true,
          "The DB-Server whose shards are counted, or \"all\" for each one; the sum of all if it is "
            + "not given.")
      ],
      gives: .member("result", .any)),
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own database from another's.
      "database.create",
      "Creates a database. In `_system` only. Other coordinators may report for a moment that the "
        + "database does not exist.",
      .post, "/_api/database",
      [
        Parameter(
          "name", .name(maxBytes: 128), in: .member("name"), "The name of the new database."),
        Parameter(
          "sharding", .word(["", "flexible", "single"]), in: .member("options.sharding"),
          optional: true,
          "The distribution of new collections: \"single\" puts all shards on one DB-Server."),
        .withReplicationFactor, .withWriteConcern,
        Parameter(
          "users", .array, in: .member("users"), optional: true,
          "The users with access: objects with `username`, `passwd`, `active` and `extra`. Missing "
            + "ones are created.", isSecret: true),
      ],
      gives: .member("result", .any), returning: "boolean", rights: .admin),
    Operation(
      "database.delete", "Deletes a database with all its data. In `_system` only.",
      .delete, "/_api/database/{name}",
      [
        .named("name", maxBytes: 128, "The name of the database to delete."),
        .ignoreMissing("database"),
      ],
      gives: .member("result", .any), returning: "boolean", rights: .admin, idempotent: true,
      missing: 1228),
  ]
}
