/// The authentication settings of a database.
package struct AuthSettings: Sendable, Equatable {
  /// The uses of user name and password.
  package enum Method: String, Sendable, CaseIterable {
    /// Every request carries the user name and password.
    case basic
    /// A login exchanges the user name and password for a token.
    case jwt
  }

  /// The use of user name and password.
  package var method = Method.basic
  /// A superuser token, which belongs to no user.
  package var superuserToken: Secret?
  /// A token of a user.
  package var userToken: Secret?
  /// The path of a file with a superuser token.
  package var superuserTokenFile: String?
  /// The path of a file with a token of a user.
  package var userTokenFile: String?
  /// The path of a file with the password.
  package var passwordFile: String?
  /// The JWT secret of the cluster, for signing tokens.
  package var secret: Secret?
  /// The path of a file with the JWT secret.
  package var secretFile: String?
  /// The path of a directory of files with JWT secrets.
  package var secretFolder: String?
  /// The server id in signed tokens; nil: the library's own.
  package var serverID: String?
  /// The lifetime of signed tokens in milliseconds; nil: unlimited.
  package var lifetime: Int64?
  /// The paths that signed tokens are restricted to; empty: all paths.
  package var allowedPaths: [String] = []

  /// Creates the default: Basic authentication.
  package init() {}

  /// Throws if the settings name two kinds of credentials, or settings of signed tokens without a secret.
  func check() throws(ArangoError) {
    let ways: [(name: String, isGiven: Bool)] = [
      ("auth_method \"jwt\"", method == .jwt), ("superuser_token", superuserToken != nil),
      ("superuser_token_file", superuserTokenFile != nil), ("user_token", userToken != nil),
      ("user_token_file", userTokenFile != nil), ("jwt_secret", secret != nil),
      ("jwt_secret_file", secretFile != nil), ("jwt_secret_folder", secretFolder != nil),
    ]
    let given = ways.filter { $0.isGiven }
    guard given.count <= 1 else {
      throw .argument("options " + given[0].name + " and " + given[1].name + " exclude each other")
    }
    if passwordFile != nil, method == .basic, let other = given.first {
      throw .argument("options password_file and " + other.name + " exclude each other")
    }
    let signs = secret != nil || secretFile != nil || secretFolder != nil
    let signing: [(name: String, isGiven: Bool)] = [
      ("jwt_server_id", serverID != nil), ("jwt_lifetime_ms", lifetime != nil),
      ("jwt_allowed_paths", !allowedPaths.isEmpty),
    ]
    if !signs, let stray = signing.first(where: { $0.isGiven }) {
      throw .argument(
        "option " + stray.name
          + " goes with jwt_secret, jwt_secret_file or jwt_secret_folder, and none is given")
    }
  }
}
