/// Who a database's requests say they are.
package struct AuthSettings: Sendable, Equatable {
  /// What becomes of user and password.
  package enum Method: String, Sendable, CaseIterable {
    /// They go with every request.
    case basic
    /// They are exchanged for a token.
    case jwt
  }

  /// What becomes of user and password.
  package var method = Method.basic
  /// A token that belongs to no user.
  package var superuserToken: Secret?
  /// A token of a user.
  package var userToken: Secret?
  /// A file that holds the superuser's token.
  package var superuserTokenFile: String?
  /// A file that holds the user's token.
  package var userTokenFile: String?
  /// A file that holds the password.
  package var passwordFile: String?
  /// The cluster's secret, with which tokens are signed.
  package var secret: Secret?
  /// A file that holds it.
  package var secretFile: String?
  /// A folder of such files.
  package var secretFolder: String?
  /// What signed tokens name as their server.
  package var serverID: String?
  /// Milliseconds that signed tokens live; nil: for ever.
  package var lifetime: Int64?
  /// The only paths that signed tokens are good for; empty: all.
  package var allowedPaths: [String] = []

  /// The default: Basic.
  package init() {}

  /// Refuses two ways of saying who sends a request, naming both.
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
