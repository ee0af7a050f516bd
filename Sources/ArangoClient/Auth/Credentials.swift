internal import ArangoCore
internal import ArangoCrypto
internal import ArangoPlatform

/// The authentication settings of a database, shared with the databases derived from it.
final class Credentials: Sendable {
  /// The entry in the client's `AuthTable`; nil if requests carry no credentials.
  let id: AuthID?
  private let client: Client
  /// True if this object removes the entry of the `AuthTable` at its end.
  private let isOwner: Bool

  /// The source of new tokens. Credentials that never change have neither.
  struct TokenSource: Sendable {
    /// The login at a server.
    var login: LoginRequest?
    /// The local source.
    var source: CredentialSource?
  }

  /// Creates the credentials of a user, or those that the options name. Errors name the argument or option.
  static func create(
    in client: Client, username: String?, password: Secret?, _ auth: AuthSettings
  ) throws(ArangoError) -> Credentials {
    let (login, tokenSource) = try credentials(username, password, auth)
    return Credentials(client, login, tokenSource)
  }

  private static func credentials(
    _ username: String?, _ password: Secret?, _ auth: AuthSettings
  ) throws(ArangoError) -> (AuthState, TokenSource) {
    let password = try checked(username, password)
    if let source = try source(auth) {
      // Reports a file that cannot be read immediately.
      _ = try source.token()
      return (AuthState(.secret), TokenSource(source: source))
    }
    if let token = auth.superuserToken ?? auth.userToken {
      let name = auth.superuserToken == nil ? "user_token" : "superuser_token"
      return (AuthState(given: try bearer(token, name), isToken: true), TokenSource())
    }
    guard let file = auth.passwordFile else { return try login(username, password, auth.method) }
    guard password.count == 0 else {
      throw .argument("a password and option password_file exclude each other")
    }
    let username = username ?? "root"
    switch auth.method {
    case .basic:
      let source = CredentialSource.passwordFile(path: file, username: username)
      _ = try source.token()
      return (AuthState(.secret), TokenSource(source: source))
    case .jwt:
      let request = LoginRequest(username: username, password: .file(file))
      _ = try request.body()
      return (AuthState(.server), TokenSource(login: request))
    }
  }

  /// Returns the source of tokens that the options name; nil if they name none.
  private static func source(_ auth: AuthSettings) throws(ArangoError) -> CredentialSource? {
    if let signer = try JWTSigner.create(auth) { return .signer(signer) }
    if let path = auth.superuserTokenFile {
      return .tokenFile(path: path, option: "superuser_token_file")
    }
    return auth.userTokenFile.map { .tokenFile(path: $0, option: "user_token_file") }
  }

  /// Returns the credentials of a user with a given password.
  private static func login(
    _ username: String?, _ password: Secret, _ method: AuthSettings.Method
  ) throws(ArangoError) -> (AuthState, TokenSource) {
    let username = username ?? "root"
    switch method {
    case .basic:
      return (AuthState(given: try basic(username, password)), TokenSource())
    case .jwt:
      let request = LoginRequest(username: username, password: .given(password))
      return (AuthState(.server), TokenSource(login: request))
    }
  }

  /// Checks a username and a password. Returns the password without a trailing line end.
  private static func checked(
    _ username: String?, _ password: Secret?
  ) throws(ArangoError) -> Secret {
    if let username, username.hasControlCharacter {
      throw .argument("username has a control character: " + username.sanitized)
    }
    let password = password?.withoutLastLineEnd ?? Secret("")
    guard !password.hasControlCharacter else {
      throw .argument("password has a control character")
    }
    return password
  }

  private init(_ client: Client, _ login: AuthState, _ tokenSource: TokenSource) {
    self.client = client
    isOwner = true
    let id = client.hosts.withLock { $0.auth.add(login) }
    self.id = id
    client.tokenSources.withLock { $0[id] = tokenSource }
  }

  /// The present source of tokens.
  var tokenSource: TokenSource {
    id.flatMap { id in client.tokenSources.withLock { $0[id] } } ?? TokenSource()
  }

  /// Uses the credentials of the client's newest database; none if there is no database.
  init(newestOf client: Client) {
    self.client = client
    id = client.hosts.withLock { $0.auth.newest }
    isOwner = false
  }

  deinit {
    guard isOwner, let id else { return }
    client.hosts.withLock { $0.auth.remove(id) }
    _ = client.tokenSources.withLock { $0.removeValue(forKey: id) }
  }

  /// Replaces the credentials by a token.
  func set(token: Secret) throws(ArangoError) {
    replace(AuthState(given: try Credentials.bearer(token, "token"), isToken: true), TokenSource())
  }

  /// Replaces the credentials by a user and password. `method` determines whether requests carry the password
  /// or a token obtained with it.
  func set(
    username: String?, password: Secret, _ method: AuthSettings.Method
  ) throws(ArangoError) {
    let password = try Credentials.checked(username, password)
    let (login, tokenSource) = try Credentials.login(username, password, method)
    replace(login, tokenSource)
  }

  private func replace(_ login: AuthState, _ tokenSource: TokenSource) {
    guard let id else { return }
    client.tokenSources.withLock { $0[id] = tokenSource }
    client.hosts.withLock { $0.auth[id].replace(with: login) }
    client.notifyAll()
  }

  /// Returns the header line of a token. A trailing line end is ignored; `name` stands for the token in
  /// errors.
  static func bearer(_ token: Secret, _ name: String) throws(ArangoError) -> Secret {
    let token = token.withoutLastLineEnd
    guard token.count > 0 else { throw .argument(name + " is empty") }
    guard token.bytes.allSatisfy({ $0.isVisible }) else {
      throw .argument(name + " has a character that no token has")
    }
    return Secret(joining: [Secret("Authorization: bearer "), token])
  }

  /// Returns the header line of a user and a password.
  static func basic(_ username: String, _ password: Secret) throws(ArangoError) -> Secret {
    guard !username.utf8.contains(UInt8(ascii: ":")) else {
      throw .argument("username has a colon: " + username.sanitized)
    }
    let pair = Secret(joining: [Secret(username + ":"), password])
    return Secret(joining: [Secret("Authorization: Basic "), Base64.encode(pair)])
  }
}
