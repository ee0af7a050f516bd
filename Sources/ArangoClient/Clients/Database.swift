package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON

/// A database as some user sees it.
package final class Database: Sendable {
  /// The cluster it is in.
  let client: Client
  /// What precedes every path: "/_db/" and the encoded name.
  let pathPrefix: String
  /// Who its requests say they are.
  let identity: Credentials
  /// What every request carries beside that.
  let headers: [Header]
  /// What the client's own questions carry.
  let errandHeaders: [Header]
  /// The lines of both.
  let block: HeaderBlock
  let errandBlock: HeaderBlock
  /// The settings of its calls.
  let settings: Settings
  /// The only host its calls go to, by its place in the book; nil: any.
  let pinned: Int?

  /// Makes a database and, if the option says so, verifies that it answers; nil stands for the
  /// default of each. The verification is then the call's result, and there is no database if it
  /// failed.
  package static func create(
    in client: Client, name: String?, username: String?, password: Secret?, options: Secret?
  ) throws(ArangoError) -> (database: Database?, verification: CallResult?) {
    let name = name ?? "_system"
    guard !name.isEmpty else { throw .argument("database name is empty") }
    guard !name.hasControlCharacter else {
      throw .argument("database name has a control character: " + name.sanitized)
    }
    guard name != ".", name != ".." else {
      // Encoded or not, a server that normalises paths takes it for a folder.
      throw .argument("database name is not a name: \"" + name + "\"")
    }
    let settings = try client.settings.changed(
      by: JSON.readOptions(options), at: .database)
    let identity = try Credentials.create(
      in: client, username: username, password: password, settings.auth)
    let version = settings.apiVersion.map { "/_arango/" + $0 } ?? ""
    let prefix = version + "/_db/" + percentEncoded(name)
    let database = Database(client, prefix, identity, settings, pinned: nil)
    guard settings.verify else { return (database, nil) }
    let target = database.pathPrefix + "/_api/database/current"
    let request = Request(method: .get, target: target)
    let result = Call.request(request, named: "verify", in: database).run()
    return (result.code == nil ? database : nil, result)
  }

  /// The same database and user with other settings.
  package static func derive(
    from other: Database, options: Secret?
  ) throws(ArangoError) -> Database {
    let settings = try other.settings.changed(by: JSON.readOptions(options), at: .derived)
    var pinned: Int?
    if let host = settings.host {
      pinned = try other.client.place(of: host)
    }
    return Database(other.client, other.pathPrefix, other.identity, settings, pinned: pinned)
  }

  private init(
    _ client: Client, _ pathPrefix: String, _ identity: Credentials, _ settings: Settings,
    pinned: Int?
  ) {
    self.client = client
    self.pathPrefix = pathPrefix
    self.identity = identity
    self.pinned = pinned
    headers = Header.merged([client.driver], settings.requestHeaders)
    errandHeaders = Header.merged([client.driver], settings.headers)
    let compresses = client.settings.compressResponses
    block = HeaderBlock(headers, compressedResponses: compresses)
    errandBlock = HeaderBlock(errandHeaders, compressedResponses: compresses)
    self.settings = settings
  }

  /// The system database, for what a client asks itself.
  convenience init(asking client: Client) {
    self.init(
      client, "/_db/_system", Credentials(newestOf: client), client.settings, pinned: nil)
  }

  /// Requests of this database, and of those derived from it, carry this user and password from now
  /// on, or a token got for them, as its option auth_method says.
  package func set(username: String?, password: Secret) throws(ArangoError) {
    try identity.set(username: username, password: password, settings.auth.method)
  }

  /// Requests of this database, and of those derived from it, carry this token from now on.
  package func set(token: Secret) throws(ArangoError) {
    try identity.set(token: token)
  }
}
