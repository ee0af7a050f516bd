package import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP
internal import ArangoJSON

/// A database as some user sees it.
package final class Database: Sendable {
  /// The cluster it is in.
  let client: Client
  /// What precedes every path: "/_db/" and the encoded name.
  let pathPrefix: String
  /// What every request carries.
  let headers: [Header]
  /// The settings of its calls.
  let settings: Settings

  /// Makes a database and, if the option says so, verifies that it answers; nil stands for the
  /// default of each. A failed verification is the call's own result.
  package static func create(
    in client: Client, name: String?, username: String?, password: String?, options: String?
  ) throws(ArangoError) -> (database: Database?, verification: CallResult?) {
    let database = try Database(client, name, username, password, options)
    guard database.settings.verify else { return (database, nil) }
    let target = database.pathPrefix + "/_api/database/current"
    let result = Call(database, named: "verify").run(Request(method: .get, target: target), .none)
    return result.code == nil ? (database, nil) : (nil, result)
  }

  private init(
    _ client: Client, _ name: String?, _ username: String?, _ password: String?, _ options: String?
  ) throws(ArangoError) {
    let name = name ?? "_system"
    guard !name.isEmpty else { throw .argument("database name is empty") }
    guard !name.hasControlCharacter else {
      throw .argument("database name has a control character: " + name.printable)
    }
    self.client = client
    pathPrefix = "/_db/" + percentEncoded(name)
    headers = [
      Header("x-arango-driver", "libarango/" + Version.text.description),
      try Credentials.basic(username: username ?? "root", password: password ?? ""),
    ]
    settings = try client.settings.changed(
      by: JSON.read(options, as: "options"), at: .database)
  }

  /// The same database and user with other settings.
  package init(derivedFrom other: Database, options: String?) throws(ArangoError) {
    client = other.client
    pathPrefix = other.pathPrefix
    headers = other.headers
    settings = try other.settings.changed(by: JSON.read(options, as: "options"), at: .derived)
  }
}
