/// What a token says of its own life.
package enum TokenClaims {
  /// Milliseconds that a token lives from the moment its answer came; nil if it does not say.
  /// `serverTime` is that of the answer's Date header, in seconds since 1970, by which its claims
  /// are right whatever the clock here says; without it, the token counts as just made. Both are
  /// whole seconds: the server may be up to one further.
  package static func lifetime(_ claims: JSON, serverTime: Int64?) -> Int64? {
    guard let end = claims["exp"]?.wholePart, let now = serverTime ?? claims["iat"]?.wholePart
    else { return nil }
    let (left, overflow) = end.subtractingReportingOverflow(now)
    guard !overflow else { return nil }
    return max(0, min(left, 1 << 40) - 1) * 1_000
  }
}
