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
  /// What every request carries: who sends it, and what the settings say.
  let headers: [Header]
  /// What the client's own questions carry.
  let errandHeaders: [Header]
  private let identity: [Header]
  /// The settings of its calls.
  let settings: Settings

  /// Makes a database and, if the option says so, verifies that it answers; nil stands for the
  /// default of each. The verification is then the call's result, and there is no database if it
  /// failed.
  package static func create(
    in client: Client, name: String?, username: String?, password: String?, options: String?
  ) throws(ArangoError) -> (database: Database?, verification: CallResult?) {
    let name = name ?? "_system"
    guard !name.isEmpty else { throw .argument("database name is empty") }
    guard !name.hasControlCharacter else {
      throw .argument("database name has a control character: " + name.printable)
    }
    let identity = [
      Header("x-arango-driver", "libarango/" + Version.text.description),
      try Credentials.basic(username: username ?? "root", password: password ?? ""),
    ]
    let settings = try client.settings.changed(
      by: JSON.read(options, as: "options"), at: .database)
    let version = settings.apiVersion.map { "/_arango/" + $0 } ?? ""
    let prefix = version + "/_db/" + percentEncoded(name)
    let database = Database(client, prefix, identity, settings)
    guard settings.verify else { return (database, nil) }
    let target = database.pathPrefix + "/_api/database/current"
    let result = Call.send(Request(method: .get, target: target), named: "verify", in: database)
    return (result.code == nil ? database : nil, result)
  }

  /// The same database and user with other settings.
  package static func derive(
    from other: Database, options: String?
  ) throws(ArangoError) -> Database {
    let settings = try other.settings.changed(by: JSON.read(options, as: "options"), at: .derived)
    return Database(other.client, other.pathPrefix, other.identity, settings)
  }

  private init(
    _ client: Client, _ pathPrefix: String, _ identity: [Header], _ settings: Settings
  ) {
    self.client = client
    self.pathPrefix = pathPrefix
    self.identity = identity
    headers = Header.merged(identity, settings.requestHeaders)
    errandHeaders = Header.merged(identity, settings.headers)
    self.settings = settings
  }
}
