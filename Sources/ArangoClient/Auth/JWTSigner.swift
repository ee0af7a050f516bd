internal import ArangoCore
internal import ArangoCrypto
internal import ArangoJSON
internal import ArangoPlatform

/// Signs tokens of a superuser with the cluster's secret (HS256).
struct JWTSigner: Sendable {
  /// Where the secret is.
  private enum Source {
    case given(Secret)
    case file(String)
    case folder(String)
  }

  private let source: Source
  private let serverID: String
  private let lifetime: Int64?
  private let allowedPaths: [String]

  /// What the options say; nil if they name no secret. A file that cannot be read is an error at once.
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
    let mint = JWTSigner(
      source: source, serverID: auth.serverID ?? "libarango", lifetime: auth.lifetime,
      allowedPaths: auth.allowedPaths)
    _ = try mint.secret()
    return mint
  }

  /// True if its tokens end.
  var isLimited: Bool { lifetime != nil }

  /// A new token; a file is read again, since the secret may have changed. `serverTime` is the
  /// server's clock in milliseconds since 1970, if it is known better than by this machine's.
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
    guard let signature = HMAC.sign(signed, with: try secret()) else {
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
