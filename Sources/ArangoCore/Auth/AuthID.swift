/// The identifier of an entry of an `AuthTable`. Identifiers are never reused.
package struct AuthID: Sendable, Hashable {
  let number: Int
}

/// The identifier of a token refresh. The refreshes of one `AuthState` are numbered in ascending order.
package struct RefreshID: Sendable, Equatable {
  let number: Int

  /// Creates an identifier.
  package init(_ number: Int) { self.number = number }
}
