internal import ArangoCore
internal import ArangoCrypto
internal import ArangoJSON
internal import ArangoPlatform

/// Who a database's requests say they are. Shared by a database and those derived from it.
final class Identity: Sendable {
  /// Its login in the client's book; nil: nobody.
  let login: Int?
  private let client: Client
  /// Whether the login ends with this object.
  private let isOwner: Bool

  /// What is needed to get a token.
  struct Means: Sendable {
    /// What a login sends; nil if there is none.
    var loginBody: Secret?
    /// What signs tokens; nil if the server makes them.
    var mint: TokenMint?
  }

  /// The credentials of a user, or of the token or secret among the options; the error names what
  /// cannot be used.
  static func create(
    in client: Client, username: String?, password: Secret?, _ auth: AuthSettings
  ) throws(ArangoError) -> Identity {
    if let mint = try TokenMint.create(auth) {
      try check(username, password)
      return Identity(client, Login(.secret), Means(mint: mint))
    }
    if let token = auth.superuserToken ?? auth.userToken {
      try check(username, password)
      let name = auth.superuserToken == nil ? "user_token" : "superuser_token"
      return Identity(client, Login(given: try bearer(token, name)), Means())
    }
    let (login, means) = try login(username, password, auth.method)
    return Identity(client, login, means)
  }

  private static func check(_ username: String?, _ password: Secret?) throws(ArangoError) {
    let username = username ?? "root"
    guard !username.hasControlCharacter else {
      throw .argument("username has a control character: " + username.printable)
    }
    if password?.hasControlCharacter == true {
      throw .argument("password has a control character")
    }
  }

  /// The state of a user's authentication by password, and what getting a token needs.
  private static func login(
    _ username: String?, _ password: Secret?, _ method: AuthSettings.Method
  ) throws(ArangoError) -> (Login, Means) {
    try check(username, password)
    let username = username ?? "root"
    let password = password ?? Secret("")
    switch method {
    case .basic:
      return (Login(given: try basic(username, password)), Means())
    case .jwt:
      return (Login(.server), Means(loginBody: try loginBody(username, password)))
    }
  }

  private init(_ client: Client, _ login: Login, _ means: Means) {
    self.client = client
    isOwner = true
    let number = client.hosts.withLock { $0.logins.add(login) }
    self.login = number
    client.means.withLock { $0[number] = means }
  }

  /// What getting a token needs.
  var means: Means {
    login.flatMap { number in client.means.withLock { $0[number] } } ?? Means()
  }

  /// Of the client's users, the one made last; nobody if there is none.
  init(newestOf client: Client) {
    self.client = client
    login = client.hosts.withLock { $0.logins.newest }
    isOwner = false
  }

  deinit {
    guard isOwner, let login else { return }
    client.hosts.withLock { $0.logins.remove(login) }
    _ = client.means.withLock { $0.removeValue(forKey: login) }
  }

  /// Requests carry this token from now on, whatever they carried before.
  func set(token: Secret) throws(ArangoError) {
    replace(Login(given: try Identity.bearer(token, "token")), Means())
  }

  /// Requests carry this user and password from now on, or a token got for them.
  func set(
    username: String?, password: Secret?, _ method: AuthSettings.Method
  ) throws(ArangoError) {
    let (login, means) = try Identity.login(username, password, method)
    replace(login, means)
  }

  private func replace(_ login: Login, _ means: Means) {
    guard let number = self.login else { return }
    client.means.withLock { $0[number] = means }
    client.hosts.withLock { $0.logins[number].replace(with: login) }
    client.ring()
  }

  /// The header line of a token.
  static func bearer(_ token: Secret, _ name: String) throws(ArangoError) -> Secret {
    guard token.count > 0 else { throw .argument(name + " is empty") }
    guard token.bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
      throw .argument(name + " has a character that no token has")
    }
    return Secret(joining: [Secret("Authorization: bearer "), token])
  }

  private static func basic(
    _ username: String, _ password: Secret
  ) throws(ArangoError) -> Secret {
    guard !username.utf8.contains(UInt8(ascii: ":")) else {
      throw .argument("username has a colon: " + username.printable)
    }
    let pair = Secret(joining: [Secret(username + ":"), password])
    return Secret(joining: [Secret("Authorization: Basic "), Base64.encode(pair)])
  }

  private static func loginBody(
    _ username: String, _ password: Secret
  ) throws(ArangoError) -> Secret {
    var members: [JSON.Member] = []
    // An access token in the password's place says itself whose it is.
    if !username.isEmpty { members.append(JSON.Member("username", .string(username))) }
    var text = String(decoding: password.bytes, as: UTF8.self)
    members.append(JSON.Member("password", .string(text)))
    defer { text.overwriteStorage() }
    return try JSON.object(members).secretText()
  }
}
