/// Who may run an operation.
package enum Rights: String, Sendable {
  /// Anyone, without credentials.
  case open = "nobody is asked"
  /// Any user who may use the database.
  case user = "any user"
  /// A user with write access to `_system`, or a superuser token.
  case admin = "an administrator"
  /// A token that belongs to no user.
  case superuser = "a superuser token"
  /// The user whom it concerns, or an administrator.
  case selfOrAdmin = "the user concerned, or an administrator"
}
