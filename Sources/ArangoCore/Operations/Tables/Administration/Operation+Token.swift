extension Operation {
  static let tokenOperations: [Operation] = [
    Operation(
      "token.list", "The access tokens of a user, without the tokens themselves.",
      .get, "/_api/token/{user}", [user], gives: .member("tokens", .any),
      returning: "array of objects", rights: .selfOrAdmin,
      tokens),
    Operation(
      "token.create", "Creates an access token for a user. Only this response contains the token.",
      .post, "/_api/token/{user}",
      [
        user,
        Parameter("name", .string, in: .member("name"), "The name of the token."),
        Parameter(
          "valid_until", .integer(0...Int64.max), in: .member("valid_until"),
          "The time the token expires, in seconds since 1970."),
      ],
      gives: .whole, rights: .selfOrAdmin, tokens),
    Operation(
      "token.delete", "Deletes an access token. A token that does not exist is not an error.",
      .delete, "/_api/token/{user}/{token_id}",
      [user, Parameter("token_id", .integer(0...Int64.max), in: .path, "The id of the token.")],
      gives: .nothing, rights: .selfOrAdmin, idempotent: true, tokens),
  ]

  private static let tokens = VersionRequirement(since: ServerVersion(3, 12, 5))

  private static let user = Parameter("user", .string, in: .path, "The name of the user.")
}
