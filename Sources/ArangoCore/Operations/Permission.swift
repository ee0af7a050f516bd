/// Who may run an operation.
package enum Permission: String, Sendable {
  /// Anyone, without credentials.
  case open = "nobody is asked"
  /// Any user who may use the database.
  case user = "any user"
  /// Any user; with `--server.harden`, only an administrator.
  case hardened = "any user; an administrator, if the server is hardened"
  /// A user with write access to the database of the call.
  case databaseWriter = "a user with write access to the database"
  /// A user with write access to the collection, or an administrator.
  case collectionWriter = "a user with write access to the collection, or an administrator"
  /// A user with write access to `_system`, or a superuser token.
  case admin = "an administrator"
  /// An administrator or a superuser token, whichever a startup option of the server names.
  case adminByOption = "an administrator or a superuser token, by a startup option of the server"
  /// Any user, an administrator or a superuser token, whichever a startup option names.
  case userByOption =
    "any user, an administrator or a superuser token, by a startup option of the server"
  /// A token that belongs to no user.
  case superuser = "a superuser token"
  /// The user whom it concerns, or an administrator.
  case selfOrAdmin = "the user concerned, or an administrator"
}
