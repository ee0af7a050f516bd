internal import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

extension AuthState.Token {
  /// Returns the token in the response to a login or a renewal; nil if there is none.
  static func read(_ answer: JSON?, of response: Response) -> AuthState.Token? {
    guard case .string(let text)? = answer?["jwt"],
      let authorizationHeader = try? Credentials.bearer(Secret(text), "jwt")
    else { return nil }
    let date = response.header("date").flatMap { HTTPDate.seconds($0) }
    return AuthState.Token(
      authorizationHeader: authorizationHeader,
      lifetime: TokenClaims.lifetime(claims(of: text), serverTime: date))
  }

  /// Returns the claims of a token, which are its second part; null if it is not a JWT.
  private static func claims(of token: String) -> JSON {
    let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let payload = Base64.decodeForURL(Array(parts[1])),
      let text = Bytes(payload),
      let claims = try? JSON.read(text)
    else { return .null }
    return claims
  }
}
