extension Operation {
  static let userOperations: [Operation] = [
    Operation(
      "user.list", "The users: `user`, `active` and `extra` of each.",
      .get, "/_api/user", gives: .member("result", .any), returning: "array of objects",
      rights: .admin),
    Operation(
      "user.get", "A user: `user`, `active` and `extra`.",
      .get, "/_api/user/{user}", [user], gives: .object, rights: .selfOrAdmin),
    Operation(
      // Not idempotent: the error of a repeated request does not tell its own user from another's.
      "user.create", "Creates a user. Other coordinators may not know the user for a moment.",
      .post, "/_api/user",
      [
        Parameter(
          "user", .string, in: .member("user"), "The name of the user."),
        password(optional: true, "The password; an empty one if it is not given."), active, extra,
      ],
      gives: .object, rights: .admin),
    Operation(
      "user.update", "Changes a user. Attributes that are not given stay unchanged.",
      .patch, "/_api/user/{user}",
      [user, password(optional: true, "The new password."), active, extra],
      gives: .object, rights: .selfOrAdmin, idempotent: true),
    Operation(
      "user.replace", "Replaces a user. Attributes that are not given get their defaults.",
      .put, "/_api/user/{user}", [user, password("The new password."), active, extra],
      gives: .object, rights: .selfOrAdmin, idempotent: true),
    Operation(
      "user.delete", "Deletes a user.",
      .delete, "/_api/user/{user}", [user, .ignoreMissing("user")], gives: .done,
      rights: .admin, idempotent: true, missing: 1703),
    Operation(
      "user.permissions", "The permissions of a user on databases, by their names.",
      .get, "/_api/user/{user}/database",
      [
        user,
        Parameter(
          "full", .boolean, in: .query("full"), optional: true,
          "True to include the permissions on collections; false if it is not given."),
      ],
      gives: .member("result", .any), rights: .selfOrAdmin),
    Operation(
      "user.permission",
      "The permission of a user on a database or collection: \"rw\", \"ro\" or \"none\".",
      .get, "/_api/user/{user}/database/{database}", [user, database, inCollection],
      variant: ofCollection(.get), gives: .member("result", .string), rights: .selfOrAdmin),
    Operation(
      "user.set_permission", "Sets the permission of a user on a database or collection.",
      .put, "/_api/user/{user}/database/{database}",
      [
        user, database,
        Parameter(
          "permission", .word(["rw", "ro", "none"]), in: .member("grant"),
          "The permission: to read and write, to read, or none."),
        inCollection,
      ],
      variant: ofCollection(.put), gives: .object, rights: .admin, idempotent: true),
    Operation(
      "user.reset_permission",
      "Removes the permission of a user on a database or collection, so that the default applies.",
      .delete, "/_api/user/{user}/database/{database}", [user, database, inCollection],
      variant: ofCollection(.delete), gives: .nothing, rights: .admin, idempotent: true),
  ]

  private static let user = Parameter("user", .string, in: .path, "The name of the user.")

  private static let database = Parameter.named(
    "database", maxBytes: 128, "The name of the database, or \"*\" for all others.")

  private static let inCollection = Parameter(
    "collection", .name(maxBytes: 256), in: .path, optional: true,
    "The name of the collection, or \"*\" for all others; the database itself if it is not given.")

  private static func ofCollection(_ method: Request.Method) -> Variant {
    Variant(if: "collection", method, "/_api/user/{user}/database/{database}/{collection}")
  }

  private static func password(optional: Bool = false, _ meaning: String) -> Parameter {
    Parameter(
      "password", .text, in: .member("passwd"), optional: optional, meaning, isSecret: true)
  }

  private static let active = Parameter(
    "active", .boolean, in: .member("active"), optional: true,
    "False for a user who cannot log in; true for a new user if it is not given.")

  private static let extra = Parameter(
    "extra", .object, in: .member("extra"), optional: true,
    "Data about the user, which the server does not interpret.")
}
