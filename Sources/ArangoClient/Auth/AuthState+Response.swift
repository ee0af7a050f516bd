internal import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

extension AuthState.Token {
  /// The token of the answer to a login or a renewal; nil if it has none.
  static func read(_ answer: JSON?, of response: Response) -> AuthState.Token? {
    guard case .string(let text)? = answer?["jwt"],
      let line = try? Credentials.bearer(Secret(text), "jwt")
    else { return nil }
    let date = response.header("date").flatMap { HTTPDate.seconds($0) }
    return AuthState.Token(
      authorizationHeader: line, lifetime: TokenClaims.lifetime(claims(of: text), serverTime: date))
  }

  /// What the token's middle part says.
  private static func claims(of token: String) -> JSON {
    let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let payload = Base64.decodeForURL(Array(parts[1])),
      let text = Bytes(payload),
      let claims = try? JSON.read(text)
    else { return .null }
    return claims
  }
}
