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
      meaning: "The largest answer accepted; a larger one is ARANGO_ERR_PROTOCOL."),
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
      kind: .headers(get: { $0.headers }, set: { $0.headers = $1 }),
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
      name: "transaction", levels: .derived,
      kind: .text(get: { $0.transaction }, set: { $0.transaction = $1 }),
      meaning: "The id of the stream transaction that requests belong to."),
    Option(
      name: "async", levels: .derived,
      kind: .oneOf(
        [.boolean(false), .boolean(true), .string("store")],
        get: { $0.async == .no ? .boolean(false) : .boolean(true) },
        set: { $0.async = $1 == .boolean(false) ? .no : $1 == .boolean(true) ? .forget : .store }),
      meaning: "Whether the server answers before it has done the work: with nothing, or with the "
        + "id of a job whose result it keeps."),
  ]

  /// What belongs to a client's connections and hosts.
  static let clientOptions: [Option] = [
    Option(
      name: "max_idle_connections", levels: .client,
      kind: .integer(
        0...10_000, unit: "connections", get: { $0.maxIdleConnections },
        set: { $0.maxIdleConnections = $1 }),
      meaning: "How many idle connections are kept open to each coordinator."),
    Option(
      name: "period", levels: .client,
      kind: .integer(
        1...1_000_000_000, unit: "requests", get: { $0.period }, set: { $0.period = $1 }),
      meaning: "After how many requests the strategy \"periodic\" changes the coordinator."),
  ]

  /// Whom TLS connections trust.
  static let tlsOptions: [Option] = [
    tls(
      "tls_ca_file", get: { $0.caFile }, set: { $0.caFile = $1 },
      "A file of certificates, in PEM, to trust instead of the system's."),
    tls(
      "tls_ca_path", get: { $0.caPath }, set: { $0.caPath = $1 },
      "A folder of such files, named by their hashes as c_rehash does."),
    tls(
      "tls_ca_pem", get: { $0.caPEM }, set: { $0.caPEM = $1 },
      "Such certificates themselves, as PEM text."),
    tls(
      "tls_certificate", get: { $0.certificate }, set: { $0.certificate = $1 },
      "A file with the client's own certificate, in PEM."),
    tls(
      "tls_key", get: { $0.key }, set: { $0.key = $1 },
      "A file with its key, in PEM, if it is not in the same."),
    tls(
      "tls_server_name", get: { $0.serverName }, set: { $0.serverName = $1 },
      "The name the server's certificate must have, if it is not the host's."),
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
}
