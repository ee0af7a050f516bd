extension Option {
  /// What bounds a call.
  static let callOptions: [Option] = [
    Option(
      name: "timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.timeout },
        set: {
          $0.timeout = $1
          $0.timeoutWasSet = true
        }),
      meaning: "The time for a whole call, all its attempts included. An operation that may keep "
        + "the server busy for longer has a longer default of its own."),
    Option(
      name: "connect_timeout_ms", levels: .all,
      kind: .integer(
        1...3_600_000, unit: "ms", get: { $0.connectTimeout }, set: { $0.connectTimeout = $1 }),
      meaning: "The time for opening one connection, the TLS handshake included."),
    Option(
      name: "attempt_timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.attemptTimeout }, set: { $0.attemptTimeout = $1 }),
      meaning: "The time for one attempt of a request that may be executed twice, where there is "
        + "another coordinator to try; without it one that hangs takes all the time there is."),
    Option(
      name: "max_attempts", levels: .all,
      kind: .integer(
        1...1_000, unit: "attempts", get: { $0.maxAttempts }, set: { $0.maxAttempts = $1 }),
      meaning: "The most attempts made for one call. Only a request that was certainly not "
        + "executed, or that may be executed twice, is tried again."),
    Option(
      name: "max_response_bytes", levels: .all,
      kind: .integer(
        1...(1 << 46), unit: "bytes", get: { $0.maxResponseBytes },
        set: { $0.maxResponseBytes = $1 }),
      meaning: "The largest answer accepted, once it is inflated; a larger one is "
        + "ARANGO_ERR_PROTOCOL."),
    Option(
      name: "version_check", levels: .all,
      kind: .boolean(get: { $0.checksVersion }, set: { $0.checksVersion = $1 }),
      meaning: "Whether an operation that not every version of ArangoDB has is refused with "
        + "ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once."),
  ]

  /// What every request says.
  static let requestOptions: [Option] = [
    Option(
      name: "headers", levels: [.database, .derived],
      kind: .other("object of strings", standard: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.headers = try Header.list(value)
      },
      meaning: "Headers of every request: an object of strings."),
    Option(
      name: "idempotent", levels: [.database, .derived],
      kind: .boolean(get: { $0.idempotent }, set: { $0.idempotent = $1 }),
      meaning: "Whether requests may be executed twice: then they are sent again also when it is "
        + "unknown whether they were executed."),
    Option(
      name: "dirty_read", levels: [.database, .derived],
      kind: .boolean(get: { $0.dirtyRead }, set: { $0.dirtyRead = $1 }),
      meaning: "Whether followers may answer reads, with data that may be a little old."),
    Option(
      name: "queue_time_limit", levels: .all,
      kind: .other("number above 0, or `\"auto\"`", unit: "s") {
        (settings, value) throws(ArangoError) in
        settings.queueTimeLimit = try QueueTimeLimit(value)
      },
      meaning:
        "How long a request may wait in a server's queue; one that would wait longer is refused "
        + "there at once and goes to another. \"auto\": as long as the call has left."),
    Option(
      name: "transaction", levels: .derived,
      kind: .text(get: { $0.transaction }, set: { $0.transaction = $1 }),
      meaning: "The id of the stream transaction that requests belong to."),
    Option(
      name: "host", levels: .derived,
      kind: .other("URL") { (settings, value) throws(ArangoError) in
        settings.host = try Endpoint(parsing: value.checkedText())
      },
      meaning: "The only coordinator that requests go to, one of the client's; also the errands "
        + "before them."),
    Option(
      name: "async", levels: .derived,
      kind: .oneOf(
        [.boolean(false), .boolean(true), .string("store")],
        get: { $0.async == .no ? .boolean(false) : .boolean(true) },
        set: { $0.async = $1 == .boolean(false) ? .no : $1 == .boolean(true) ? .forget : .store }),
      meaning: "Whether the server answers before it has done the work: with nothing, or with the "
        + "id of a job whose result it keeps."),
  ]

  /// Which coordinators there are.
  static let hostOptions: [Option] = [
    Option(
      name: "period", levels: .client,
      kind: .integer(
        1...1_000_000_000, unit: "requests", get: { $0.period }, set: { $0.period = $1 }),
      meaning: "After how many requests the strategy \"periodic\" changes the coordinator."),
    Option(
      name: "discover", levels: .client,
      kind: .boolean(get: { $0.discovers }, set: { $0.discovers = $1 }),
      meaning: "Whether calls now and then read where the cluster's coordinators are (GET "
        + "/_api/cluster/endpoints) and use those too, once they have answered. Those that were given "
        + "stay."),
    Option(
      name: "discover_interval_ms", levels: .client,
      kind: .integer(
        100...86_400_000, unit: "ms", get: { $0.discoverInterval },
        set: { $0.discoverInterval = $1 }),
      meaning: "How often they do."),
    Option(
      name: "host_map", levels: .client,
      kind: .other("object of strings", standard: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.hostMap = try HostMap(value)
      },
      meaning:
        "Where coordinators are reached that the cluster knows by other addresses (NAT, Docker, "
        + "Kubernetes): from its name for one to yours, each a host name, host:port or URL."),
    Option(
      name: "path_prefix", levels: .client,
      kind: .other("string") { (settings, value) throws(ArangoError) in
        settings.pathPrefix = try Request.prefix(value.checkedText())
      },
      meaning: "What stands before every path, for a reverse proxy: \"/arango\"."),
  ]

  /// How connections are made, how many, and what they carry.
  static let connectionOptions: [Option] = [
    Option(
      name: "max_connections", levels: .client,
      kind: .integer(
        1...100_000, unit: "connections", get: { $0.maxConnections },
        set: { $0.maxConnections = $1 }),
      meaning:
        "How many connections to each coordinator there are at most; a call for which none is "
        + "free waits for one, for connect_timeout_ms."),
    Option(
      name: "max_idle_connections", levels: .client,
      kind: .integer(
        0...10_000, unit: "connections", get: { $0.maxIdleConnections },
        set: { $0.maxIdleConnections = $1 }),
      meaning: "How many idle connections are kept open to each coordinator."),
    Option(
      name: "max_idle_ms", levels: .client,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.maxIdle }, set: { $0.maxIdle = $1 }),
      meaning:
        "How long a connection may be idle and still be used; servers close theirs after 300 s."),
    Option(
      name: "max_connection_age_ms", levels: .client,
      kind: .integer(
        1...(1 << 40), unit: "ms", get: { $0.maxConnectionAge }, set: { $0.maxConnectionAge = $1 }),
      meaning: "How old a connection may grow; a new one looks the host's address up again."),
    Option(
      name: "http_version", levels: .client,
      kind: .oneOf(
        HTTPVersion.allCases.map { .string($0.rawValue) },
        get: { .string($0.httpVersion.rawValue) },
        set: {
          if case .string(let name) = $1, let version = HTTPVersion(rawValue: name) {
            $0.httpVersion = version
          }
        }),
      meaning: "\"auto\": HTTP/2 over TLS if the server has it; \"2\": also without TLS, for which "
        + "libcurl 8.0.0 is needed."),
    Option(
      name: "compress_requests", levels: .client,
      kind: .oneOf(
        ContentCoding.allCases.map { .string($0.rawValue) }, get: { _ in .null },
        set: {
          if case .string(let name) = $1 { $0.compressRequests = ContentCoding(rawValue: name) }
        }),
      meaning: "How bodies of requests are compressed; servers from 3.12 on take both."),
    Option(
      name: "compress_threshold_bytes", levels: .client,
      kind: .integer(
        0...(1 << 46), unit: "bytes", get: { $0.compressThreshold },
        set: { $0.compressThreshold = $1 }),
      meaning: "How large a body must be to be compressed."),
    Option(
      name: "compress_responses", levels: .client,
      kind: .boolean(get: { $0.compressResponses }, set: { $0.compressResponses = $1 }),
      meaning: "Whether servers may compress answers, which are inflated here."),
    Option(
      name: "proxy", levels: .client,
      kind: .secret { (settings, url) throws(ArangoError) in
        try ProxyURL.check(url)
        settings.proxy = url
      },
      meaning: "The URL of a proxy that connections go through, http://, https://, socks5:// or "
        + "socks5h://, with user and password if it wants them. The environment names none."),
    Option(
      name: "binding", levels: .client,
      kind: .text(get: { $0.binding }, set: { $0.binding = $1 }),
      meaning: "What the library is used through, for the header x-arango-driver: \"python\"."),
  ]

  /// Whom TLS connections trust.
  static let tlsOptions: [Option] = [
    tls(
      "tls_ca_file", get: { $0.caFile }, set: { $0.caFile = $1 },
      "A file of certificates, in PEM, to trust instead of the system's."),
    tls(
      "tls_ca_path", get: { $0.caPath }, set: { $0.caPath = $1 },
      "A folder of such files, named by their hashes as c_rehash does."),
    Option(
      name: "tls_ca_pem", levels: .client,
      kind: .text(lines: true, get: { $0.tls.caPEM }, set: { $0.tls.caPEM = $1 }),
      meaning: "Such certificates themselves, as PEM text."),
    tls(
      "tls_certificate", get: { $0.certificate }, set: { $0.certificate = $1 },
      "A file with the client's own certificate, in PEM."),
    tls(
      "tls_key", get: { $0.key }, set: { $0.key = $1 },
      "A file with its key, in PEM, if it is not in the same."),
    Option(
      name: "tls_server_name", levels: .client,
      kind: .text(
        get: { $0.tls.serverName },
        set: { (settings, name) throws(ArangoError) in
          guard Endpoint.isHostName(Array(name.utf8)[...]) else {
            throw .argument("\"" + name.printable + "\" is no name of a host")
          }
          settings.tls.serverName = name
        }),
      meaning: "The name the server's certificate must have, if it is not the host's."),
    Option(
      name: "insecure", levels: .client,
      kind: .boolean(get: { $0.tls.isInsecure }, set: { $0.tls.isInsecure = $1 }),
      meaning: "Whether any certificate is taken, whoever's it is: who stands between client and "
        + "server can then read and change everything, the password included."),
  ]

  private static func tls(
    _ name: String, get: @escaping @Sendable (TLSSettings) -> String?,
    set: @escaping @Sendable (inout TLSSettings, String) -> Void, _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .client,
      kind: .text(get: { get($0.tls) }, set: { set(&$0.tls, $1) }), meaning: meaning)
  }

  /// What belongs to a database.
  static let databaseOptions: [Option] = [
    Option(
      name: "api_version", levels: .database,
      kind: .oneOf(
        [.string("v0"), .string("v1")],
        get: { $0.apiVersion.map { .string($0) } ?? .null },
        set: { if case .string(let version) = $1 { $0.apiVersion = version } }),
      meaning: "The version of ArangoDB's API: requests go to /_arango/ and this version. Without "
        + "it the server's default holds."),
    Option(
      name: "verify", levels: .database,
      kind: .boolean(get: { $0.verify }, set: { $0.verify = $1 }),
      meaning: "Whether arango_database_create sends a test request and fails if it does."),
  ]
  /// Who a database's requests say they are.
  static let authOptions: [Option] = [
    Option(
      name: "auth_method", levels: .database,
      kind: .oneOf(
        AuthSettings.Method.allCases.map { .string($0.rawValue) },
        get: { .string($0.auth.method.rawValue) },
        set: {
          if case .string(let name) = $1, let method = AuthSettings.Method(rawValue: name) {
            $0.auth.method = method
          }
        }),
      meaning: "\"basic\": user and password with every request; an access token is given as the "
        + "password, the user may then be \"\". \"jwt\": they are exchanged for a token (POST "
        + "/_open/auth), which is renewed when four fifths of its life are over."),
    secret(
      "superuser_token", { $0.superuserToken = $1 },
      "A token that belongs to no user, used as it is."),
    secret("user_token", { $0.userToken = $1 }, "A token of a user, used as it is."),
    secret(
      "jwt_secret", { $0.secret = $1 },
      "The cluster's secret, with which tokens of a superuser are signed."),
    authText(
      "jwt_secret_file", { $0.secretFile = $1 },
      "A file that holds it; read again when the server does not take a token."),
    authText(
      "jwt_secret_folder", { $0.secretFolder = $1 },
      "A folder of such files, of which the first by name counts, as for the server."),
    authText(
      "jwt_server_id", { $0.serverID = $1 },
      "What signed tokens name as their server; \"libarango\" if it is not given."),
    Option(
      name: "jwt_lifetime_ms", levels: .database,
      kind: .integer(
        1_000...(1 << 40), unit: "ms", get: { $0.auth.lifetime }, set: { $0.auth.lifetime = $1 }),
      meaning: "How long signed tokens live; without it they do not end."),
    Option(
      name: "jwt_allowed_paths", levels: .database,
      kind: .other("array of strings") { (settings, value) throws(ArangoError) in
        settings.auth.allowedPaths = try value.checkedTexts()
      },
      meaning: "The only paths signed tokens are good for."),
  ]

  private static func secret(
    _ name: String, _ set: @escaping @Sendable (inout AuthSettings, Secret) -> Void,
    _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .database, kind: .secret { set(&$0.auth, $1) }, meaning: meaning)
  }

  private static func authText(
    _ name: String, _ set: @escaping @Sendable (inout AuthSettings, String) -> Void,
    _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .database,
      kind: .text(get: { _ in nil }, set: { set(&$0.auth, $1) }), meaning: meaning)
  }
}

extension JSON {
  /// A string that is not empty and has no control character.
  fileprivate func checkedText() throws(ArangoError) -> String {
    guard case .string(let text) = self, !text.isEmpty else {
      throw .argument("a string that is not empty is wanted, not " + shown.printable)
    }
    guard !text.hasControlCharacter else {
      throw .argument("a control character stands in it: " + text.printable)
    }
    return text
  }

  /// An array of such strings that is not empty itself.
  fileprivate func checkedTexts() throws(ArangoError) -> [String] {
    guard case .array(let elements) = self, !elements.isEmpty else {
      throw .argument("an array of strings is wanted, not " + shown.printable)
    }
    var texts: [String] = []
    for element in elements { texts.append(try element.checkedText()) }
    return texts
  }
}
