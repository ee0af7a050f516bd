internal import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// Signs tokens of a superuser with the cluster's secret (HS256).
struct JWTSigner: Sendable {
  private enum Source {
    case given(Secret)
    case file(String)
    case folder(String)
  }

  private let source: Source
  private let serverID: String
  private let lifetime: Int64?
  private let allowedPaths: [String]

  /// Creates a signer from options; nil if they name no secret. Throws if the secret cannot be read.
  static func create(_ auth: AuthSettings) throws(ArangoError) -> JWTSigner? {
    let source: Source
    if let secret = auth.secret {
      source = .given(secret)
    } else if let file = auth.secretFile {
      source = .file(file)
    } else if let folder = auth.secretFolder {
      source = .folder(folder)
    } else {
      return nil
    }
    let signer = JWTSigner(
      source: source, serverID: auth.serverID ?? "libarango", lifetime: auth.lifetime,
      allowedPaths: auth.allowedPaths)
    _ = try signer.secret()
    return signer
  }

  /// True if its tokens expire.
  var isLimited: Bool { lifetime != nil }

  /// Signs a new token. A secret in a file is read again, since it may have changed. `serverTime` is the
  /// server's clock in milliseconds since 1970; nil if only the local clock is known.
  func token(serverTime: Int64?) throws(ArangoError) -> AuthState.Token {
    let now = serverTime ?? Clock.millisecondsSince1970
    var claims = [
      JSON.Member("iss", .string("arangodb")), JSON.Member("server_id", .string(serverID)),
      JSON.Member("iat", .integer(now / 1_000)),
    ]
    if let lifetime {
      claims.append(JSON.Member("exp", .integer((now &+ lifetime &+ 999) / 1_000)))
    }
    if !allowedPaths.isEmpty {
      claims.append(JSON.Member("allowed_paths", .array(allowedPaths.map { .string($0) })))
    }
    let header = JSON.object([
      JSON.Member("alg", .string("HS256")), JSON.Member("typ", .string("JWT")),
    ])
    let signed = Secret(joining: [
      Base64.encodeForURL(try header.text().moveIntoSecret()), Secret("."),
      Base64.encodeForURL(try JSON.object(claims).text().moveIntoSecret()),
    ])
    let key = try secret()
    guard let signature = OpenSSL.use({ HMAC.sign(signed, with: key) }) else {
      throw ArangoError(.internalFault, "a token cannot be signed")
    }
    let token = Secret(joining: [signed, Secret("."), Base64.encodeForURL(signature)])
    return AuthState.Token(
      authorizationHeader: try Credentials.bearer(token, "token"), lifetime: lifetime)
  }

  private func secret() throws(ArangoError) -> Secret {
    switch source {
    case .given(let secret): return secret
    case .file(let path):
      do throws(ArangoError) {
        return try SecretFile.read(path, trimming: .blanks)
      } catch {
        throw error.about("jwt_secret_file")
      }
    case .folder(let path):
      do throws(ArangoError) {
        guard let file = try Directory.firstFile(in: path) else {
          throw .argument(path.sanitized + " has no file in it")
        }
        return try SecretFile.read(file, trimming: .blanks)
      } catch {
        throw error.about("jwt_secret_folder")
      }
    }
  }
}
