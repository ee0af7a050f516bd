extension Option {
  /// What belongs to a database.
  static let databaseOptions: [Option] = [
    Option(
      name: "api_version", levels: .database,
      kind: .oneOf(
        [.string("v0"), .string("v1")],
        get: { $0.apiVersion.map { .string($0) } ?? .null },
        set: { if case .string(let version) = $1 { $0.apiVersion = version } }),
      meaning: "The version of ArangoDB's API: requests go to /_arango/ and this version. Without "
        + "it the server's default holds."),
    Option(
      name: "verify", levels: .database,
      kind: .boolean(get: { $0.verify }, set: { $0.verify = $1 }),
      meaning: "Whether arango_database_create sends a test request and fails if it does."),
  ]

  /// Who a database's requests say they are.
  static let authOptions: [Option] = [
    Option(
      name: "auth_method", levels: .database,
      kind: .oneOf(
        AuthSettings.Method.allCases.map { .string($0.rawValue) },
        get: { .string($0.auth.method.rawValue) },
        set: {
          if case .string(let name) = $1, let method = AuthSettings.Method(rawValue: name) {
            $0.auth.method = method
          }
        }),
      meaning: "\"basic\": user and password with every request; an access token is given as the "
        + "password, the user may then be \"\". \"jwt\": they are exchanged for a token (POST "
        + "/_open/auth), which is renewed when four fifths of its life are over."),
    secret(
      "superuser_token", { $0.superuserToken = $1 },
      "A token that belongs to no user, used as it is."),
    secret("user_token", { $0.userToken = $1 }, "A token of a user, used as it is."),
    authText(
      "superuser_token_file", { $0.superuserTokenFile = $1 },
      "A file that holds such a token. It is read again when the server does not take the token."),
    authText(
      "user_token_file", { $0.userTokenFile = $1 },
      "A file that holds a user's token. It is read again when the server does not take the token."),
    authText(
      "password_file", { $0.passwordFile = $1 },
      "A file that holds the password, which is then not given otherwise. One newline at its end does "
        + "not count. It is read again when the server does not take the password."),
    secret(
      "jwt_secret", { $0.secret = $1 },
      "The cluster's secret, with which tokens of a superuser are signed."),
    authText(
      "jwt_secret_file", { $0.secretFile = $1 },
      "A file that holds it; read again when the server does not take a token."),
    authText(
      "jwt_secret_folder", { $0.secretFolder = $1 },
      "A folder of such files, of which the first by name counts, as for the server."),
    authText(
      "jwt_server_id", { $0.serverID = $1 },
      "What signed tokens name as their server; \"libarango\" if it is not given."),
    Option(
      name: "jwt_lifetime_ms", levels: .database,
      kind: .integer(
        1_000...(1 << 40), unit: "ms", get: { $0.auth.lifetime }, set: { $0.auth.lifetime = $1 }),
      meaning: "How long signed tokens live; without it they do not end."),
    Option(
      name: "jwt_allowed_paths", levels: .database,
      kind: .other("array of strings") { (settings, value) throws(ArangoError) in
        settings.auth.allowedPaths = try value.checkedTexts()
      },
      meaning: "The only paths signed tokens are good for."),
  ]

  private static func secret(
    _ name: String, _ set: @escaping @Sendable (inout AuthSettings, Secret) -> Void,
    _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .database, kind: .secret { set(&$0.auth, $1) }, meaning: meaning)
  }

  private static func authText(
    _ name: String, _ set: @escaping @Sendable (inout AuthSettings, String) -> Void,
    _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .database,
      kind: .text(get: { _ in nil }, set: { set(&$0.auth, $1) }), meaning: meaning)
  }
}
