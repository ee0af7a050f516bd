internal import ArangoCore
internal import ArangoCrypto
internal import ArangoJSON
internal import ArangoPlatform

/// A local source of credentials, which is read again if the server rejects the credentials.
enum CredentialSource: Sendable {
  /// Tokens signed with the cluster's secret.
  case signer(JWTSigner)
  /// A file that holds a token, named by an option.
  case tokenFile(path: String, option: String)
  /// A file that holds a user's password.
  case passwordFile(path: String, username: String)

  /// Returns the present credentials. `serverTime` is the server's clock in milliseconds since 1970; nil if
  /// it is unknown.
  func token(serverTime: Int64? = nil) throws(ArangoError) -> AuthState.Token {
    switch self {
    case .signer(let signer):
      return try signer.token(serverTime: serverTime)
    case .tokenFile(let path, let option):
      do throws(ArangoError) {
        let token = try SecretFile.read(path, trimming: .lastLineEnd)
        return AuthState.Token(
          authorizationHeader: try Credentials.bearer(token, path.sanitized), lifetime: nil)
      } catch {
        throw error.about(option)
      }
    case .passwordFile(let path, let username):
      let password = try Password.file(path).value()
      return AuthState.Token(
        authorizationHeader: try Credentials.basic(username, password), lifetime: nil)
    }
  }

  /// True if it signs tokens that expire. For those the clocks of client and server must agree.
  var signsForLimitedTime: Bool {
    if case .signer(let signer) = self { signer.isLimited } else { false }
  }
}

/// The password of a user, given by the caller or read from a file.
enum Password: Sendable {
  case given(Secret)
  case file(String)

  /// Returns the present password.
  func value() throws(ArangoError) -> Secret {
    switch self {
    case .given(let password):
      return password
    case .file(let path):
      do throws(ArangoError) {
        let password = try SecretFile.read(path, trimming: .lastLineEnd)
        guard !password.hasControlCharacter else {
          throw .argument(path.sanitized + " has a control character in its password")
        }
        return password
      } catch {
        throw error.about("password_file")
      }
    }
  }
}

/// The login of a user, which obtains a token: `POST /_open/auth`.
struct LoginRequest: Sendable {
  let username: String
  let password: Password

  /// Returns the body of the request, with the present password.
  func body() throws(ArangoError) -> Secret {
    var members: [JSON.Member] = []
    // An access token, used as password, contains its user.
    if !username.isEmpty { members.append(JSON.Member("username", .string(username))) }
    let password = try password.value()
    guard isUTF8(password.bytes) else { throw .argument("password is not UTF-8") }
    members.append(JSON.Member("password", .secret(password)))
    return try JSON.object(members).secretText()
  }
}
