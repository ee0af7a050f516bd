extension Option {
  /// Settings of a database.
  static let databaseOptions: [Option] = [
    Option(
      name: "api_version", levels: .database,
      kind: .oneOf(
        [.string("v0"), .string("v1")],
        get: { $0.request.apiVersion.map { .string($0) } ?? .null },
        set: { if case .string(let version) = $1 { $0.request.apiVersion = version } }),
      meaning:
        "The version of ArangoDB's HTTP API: request paths begin with /_arango/ and the "
        + "version. If it is not given, the server's default applies."),
    Option(
      name: "verify", levels: .database,
      kind: .boolean(get: { $0.call.verify }, set: { $0.call.verify = $1 }),
      meaning:
        "If true, arango_database_create sends a test request and fails if that request fails."),
  ]

  /// Authentication settings of a database.
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
      meaning:
        "The authentication method. \"basic\": every request carries user and password; an "
        + "access token may be given as the password, and the user may then be \"\". \"jwt\": "
        + "user and password are exchanged for a token (POST /_open/auth), which is renewed after "
        + "four fifths of its lifetime."),
    secret(
      "superuser_token", { $0.superuserToken = $1 },
      "A superuser token, sent unchanged."),
    secret("user_token", { $0.userToken = $1 }, "A user's token, sent unchanged."),
    authText(
      "superuser_token_file", { $0.superuserTokenFile = $1 },
      "The path of a file that contains a superuser token. The file is read again when the "
        + "server rejects the token."),
    authText(
      "user_token_file", { $0.userTokenFile = $1 },
      "The path of a file that contains a user's token. The file is read again when the "
        + "server rejects the token."),
    authText(
      "password_file", { $0.passwordFile = $1 },
      "The path of a file that contains the password, in place of the argument password. One "
        + "newline at the end is ignored. The file is read again when the server rejects the "
        + "password."),
    secret(
      "jwt_secret", { $0.secret = $1 },
      "The cluster's JWT secret, with which the library signs superuser tokens."),
    authText(
      "jwt_secret_file", { $0.secretFile = $1 },
      "The path of a file that contains the cluster's JWT secret. The file is read again when "
        + "the server rejects a token."),
    authText(
      "jwt_secret_folder", { $0.secretFolder = $1 },
      "The path of a folder of files with JWT secrets. The first file by name is used, as by "
        + "the server."),
    authText(
      "jwt_server_id", { $0.serverID = $1 },
      "The server id in signed tokens; \"libarango\" if it is not given."),
    Option(
      name: "jwt_lifetime_ms", levels: .database,
      kind: .integer(
        1_000...(1 << 40), unit: "ms", get: { $0.auth.lifetime }, set: { $0.auth.lifetime = $1 }),
      meaning: "The lifetime of signed tokens. If it is not given, they do not expire."),
    Option(
      name: "jwt_allowed_paths", levels: .database,
      kind: .other("array of strings") { (settings, value) throws(ArangoError) in
        settings.auth.allowedPaths = try value.checkedTexts()
      },
      meaning: "The paths to which signed tokens are restricted."),
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
