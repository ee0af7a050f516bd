/// The claims of a token that the library reads.
package enum TokenClaims {
  /// The lifetime of a token in milliseconds, from the arrival of its response; nil if the token has none.
  /// `serverTime` is the Date of the response, in seconds since 1970, so that the local clock does not
  /// matter; without it, the token counts as issued just now. Both times are whole seconds, so the server's
  /// clock may be up to a second ahead.
  package static func lifetime(_ claims: JSON, serverTime: Int64?) -> Int64? {
    guard let end = claims["exp"]?.wholePart, let now = serverTime ?? claims["iat"]?.wholePart
    else { return nil }
    let (left, overflow) = end.subtractingReportingOverflow(now)
    guard !overflow else { return nil }
    return max(0, min(left, 1 << 40) - 1) * 1_000
  }
}
