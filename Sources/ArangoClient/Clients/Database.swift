package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON

/// A handle for one database with the credentials and settings of its requests. Any thread may use it.
package final class Database: Sendable {
  /// The client that sends the requests.
  let client: Client
  /// The beginning of every path: "/_db/" and the encoded name, after "/_arango/" and a version if option
  /// api_version is set.
  let pathPrefix: String
  /// The credentials, shared with derived databases.
  let identity: Credentials
  /// The headers of the calls' own requests, without credentials.
  let headers: [Header]
  /// The headers of internal requests, without credentials.
  let internalHeaders: [Header]
  /// The lines of `headers`.
  let headerBlock: HeaderBlock
  /// The lines of `internalHeaders`.
  let internalHeaderBlock: HeaderBlock
  /// The settings of its calls.
  let settings: Settings
  /// The index of the host that receives all calls; nil if the strategy selects one.
  let pinned: Int?

  /// Creates a database; nil stands for the default of an argument. Sends a test request if option verify is
  /// set: its result is returned as `verification`, and `database` is nil if the request failed.
  package static func create(
    in client: Client, name: String?, username: String?, password: Secret?, options: Secret?
  ) throws(ArangoError) -> (database: Database?, verification: CallResult?) {
    let name = name ?? "_system"
    guard !name.isEmpty else { throw .argument("database name is empty") }
    guard !name.hasControlCharacter else {
      throw .argument("database name has a control character: " + name.sanitized)
    }
    guard name != ".", name != ".." else {
      // A server that normalises paths removes these segments even if they are percent-encoded.
      throw .argument("database name is not a name: \"" + name + "\"")
    }
    let settings = try client.settings.changed(
      by: JSON.readOptions(options), at: .database)
    let identity = try Credentials.create(
      in: client, username: username, password: password, settings.auth)
    let version = settings.request.apiVersion.map { "/_arango/" + $0 } ?? ""
    let prefix = version + "/_db/" + percentEncoded(name)
    let database = Database(client, prefix, identity, settings, pinned: nil)
    guard settings.call.verify else { return (database, nil) }
    let target = database.pathPrefix + "/_api/database/current"
    let request = Request(method: .get, target: target)
    let result = Call.request(request, named: "verify", in: database).run()
    return (result.code == nil ? database : nil, result)
  }

  /// Creates a database with the same name and credentials, and other settings.
  package static func derive(
    from other: Database, options: Secret?
  ) throws(ArangoError) -> Database {
    let settings = try other.settings.changed(by: JSON.readOptions(options), at: .derived)
    var pinned: Int?
    if let host = settings.hosts.host {
      pinned = try other.client.hostIndex(of: host)
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
    headers = Header.merged([client.driver], settings.request.requestHeaders)
    internalHeaders = Header.merged([client.driver], settings.request.headers)
    let compresses = client.settings.connections.compressResponses
    headerBlock = HeaderBlock(headers, compressedResponses: compresses)
    internalHeaderBlock = HeaderBlock(internalHeaders, compressedResponses: compresses)
    self.settings = settings
  }

  /// Throws an error for a database with option `async`, whose responses do not have the results that
  /// `user` needs.
  func checkIsSynchronous(for user: String) throws(ArangoError) {
    guard settings.request.async == .off else {
      throw .argument(
        "option async of the database: " + user + " needs the results of its requests")
    }
  }

  /// Creates a handle for the system database, for requests that are not made through a database.
  convenience init(internalTo client: Client) {
    self.init(
      client, "/_db/_system", Credentials(newestOf: client), client.settings, pinned: nil)
  }

  /// Replaces the credentials of this database and of those derived from it. Option auth_method determines
  /// whether requests carry the password or a token obtained with it.
  package func set(username: String?, password: Secret) throws(ArangoError) {
    try identity.set(username: username, password: password, settings.auth.method)
  }

  /// Replaces the credentials of this database and of those derived from it by a token.
  package func set(token: Secret) throws(ArangoError) {
    try identity.set(token: token)
  }
}
