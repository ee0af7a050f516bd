/// The permission that an operation requires.
package enum Permission: String, Sendable {
  /// No permission: the operation needs no credentials.
  case open = "none"
  /// Any user who may use the database.
  case user = "any user"
  /// Any user; an administrator if the server runs with `--server.harden`.
  case hardened = "any user; an administrator, if the server is hardened"
  /// A user with write access to the database of the call.
  case databaseWriter = "a user with write access to the database"
  /// A user with read access to the collection.
  case collectionReader = "a user with read access to the collection"
  /// A user with write access to the collection, or an administrator.
  case collectionWriter = "a user with write access to the collection, or an administrator"
  /// A user with write access to `_system`, or a superuser token.
  case admin = "an administrator"
  /// An administrator or a superuser token, depending on a startup option of the server.
  case adminByOption = "an administrator or a superuser token, by a startup option of the server"
  /// Any user, an administrator or a superuser token, depending on a startup option of the server.
  case userByOption =
    "any user, an administrator or a superuser token, by a startup option of the server"
  /// A token that belongs to no user.
  case superuser = "a superuser token"
  /// The user concerned, or an administrator.
  case selfOrAdmin = "the user concerned, or an administrator"
}
