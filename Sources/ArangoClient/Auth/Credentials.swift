internal import ArangoCore
internal import ArangoCrypto
internal import ArangoPlatform

/// The credentials of a database's requests, shared by a database and those derived from it.
final class Credentials: Sendable {
  /// Its login in the client's book; nil: requests carry no credentials.
  let id: AuthID?
  private let client: Client
  /// Whether the login ends with this object.
  private let isOwner: Bool

  /// The means of getting a token.
  struct TokenSource: Sendable {
    /// The login at a server; nil if there is none.
    var login: LoginRequest?
    /// The source on this machine; nil if there is none.
    var source: CredentialSource?
  }

  /// The credentials of a user, or those that the options name; the error names what cannot be used.
  static func create(
    in client: Client, username: String?, password: Secret?, _ auth: AuthSettings
  ) throws(ArangoError) -> Credentials {
    let (login, means) = try credentials(username, password, auth)
    return Credentials(client, login, means)
  }

  private static func credentials(
    _ username: String?, _ password: Secret?, _ auth: AuthSettings
  ) throws(ArangoError) -> (AuthState, TokenSource) {
    let password = try checked(username, password)
    if let source = try source(auth) {
      // A file that cannot be read is an error at once.
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

  /// The source of tokens that the options name; nil if they name none.
  private static func source(_ auth: AuthSettings) throws(ArangoError) -> CredentialSource? {
    if let mint = try JWTSigner.create(auth) { return .signer(mint) }
    if let path = auth.superuserTokenFile {
      return .tokenFile(path: path, option: "superuser_token_file")
    }
    return auth.userTokenFile.map { .tokenFile(path: $0, option: "user_token_file") }
  }

  /// The credentials of a user with a password that was given.
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

  /// Refuses what cannot be sent; the password without a line end behind it.
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

  private init(_ client: Client, _ login: AuthState, _ means: TokenSource) {
    self.client = client
    isOwner = true
    let id = client.hosts.withLock { $0.auth.add(login) }
    self.id = id
    client.means.withLock { $0[id] = means }
  }

  /// What getting a token needs.
  var means: TokenSource {
    id.flatMap { id in client.means.withLock { $0[id] } } ?? TokenSource()
  }

  /// Of the client's users, the one made last; nobody if there is none.
  init(newestOf client: Client) {
    self.client = client
    id = client.hosts.withLock { $0.auth.newest }
    isOwner = false
  }

  deinit {
    guard isOwner, let id else { return }
    client.hosts.withLock { $0.auth.remove(id) }
    _ = client.means.withLock { $0.removeValue(forKey: id) }
  }

  /// Requests carry this token from now on, whatever they carried before.
  func set(token: Secret) throws(ArangoError) {
    replace(AuthState(given: try Credentials.bearer(token, "token"), isToken: true), TokenSource())
  }

  /// Requests carry this user and password from now on, or a token got for them.
  func set(
    username: String?, password: Secret, _ method: AuthSettings.Method
  ) throws(ArangoError) {
    let password = try Credentials.checked(username, password)
    let (login, means) = try Credentials.login(username, password, method)
    replace(login, means)
  }

  private func replace(_ login: AuthState, _ means: TokenSource) {
    guard let id else { return }
    client.means.withLock { $0[id] = means }
    client.hosts.withLock { $0.auth[id].replace(with: login) }
    client.notifyAll()
  }

  /// The header line of a token, which may have a line end behind it.
  static func bearer(_ token: Secret, _ name: String) throws(ArangoError) -> Secret {
    let token = token.withoutLastLineEnd
    guard token.count > 0 else { throw .argument(name + " is empty") }
    guard token.bytes.allSatisfy({ $0.isVisible }) else {
      throw .argument(name + " has a character that no token has")
    }
    return Secret(joining: [Secret("Authorization: bearer "), token])
  }

  /// The header line of a user and a password.
  static func basic(_ username: String, _ password: Secret) throws(ArangoError) -> Secret {
    guard !username.utf8.contains(UInt8(ascii: ":")) else {
      throw .argument("username has a colon: " + username.sanitized)
    }
    let pair = Secret(joining: [Secret(username + ":"), password])
    return Secret(joining: [Secret("Authorization: Basic "), Base64.encode(pair)])
  }
}
