/// Everything options can set. Each default stands here and nowhere else.
package struct Settings: Sendable, Equatable {
  /// Milliseconds for a whole call, all its attempts included; nil: the operation's own.
  package var timeout: Int64 = 60_000
  /// Whether the caller set `timeout`: then it also overrules an operation's own longer one.
  package var timeoutWasSet = false
  /// Milliseconds for opening one connection.
  package var connectTimeout: Int64 = 5_000
  /// Milliseconds for an attempt that another host may follow; nil: all that are left.
  package var attemptTimeout: Int64?
  /// The most attempts made for one call.
  package var maxAttempts: Int64 = 10
  /// The time in milliseconds for which a call goes on while no coordinator can be reached.
  package var unavailableWait: Int64 = 0
  /// The largest answer accepted, in bytes.
  package var maxResponseBytes: Int64 = 1 << 30
  /// Connections to each coordinator, idle or not.
  package var maxConnections: Int64 = 1_000
  /// Connections to each coordinator that submissions use at a time.
  package var maxSubmitConnections: Int64 = 64
  /// Submissions under way, those that wait included.
  package var maxInFlight: Int64 = 10_000
  /// Milliseconds that make a call a slow one.
  package var slowCall: Int64 = 1_000
  /// Milliseconds after which an idle connection is not used any more: well below the server's 300 s.
  package var maxIdle: Int64 = 120_000
  /// Milliseconds after which a connection is replaced.
  package var maxConnectionAge: Int64 = 3_600_000
  /// How bodies of requests are compressed; nil: not.
  package var compressRequests: ContentCoding?
  /// From how many bytes on.
  package var compressThreshold: Int64 = 1_024
  /// Whether answers may be compressed.
  package var compressResponses = true
  /// The proxy that connections go through; nil: none.
  package var proxy: ProxyURL?
  /// What the library is used through; nil: it does not say.
  package var binding: String?
  /// What stands before every path.
  package var pathPrefix = ""
  /// Whether the cluster's other coordinators are looked for.
  package var discovers = false
  /// How often, in milliseconds.
  package var discoverInterval: Int64 = 60_000
  /// Where coordinators are reached that the cluster knows by other addresses.
  package var hostMap = AddressMap()
  /// The only coordinator requests go to; nil: any.
  package var host: Endpoint?
  /// How long requests may wait in a server's queue.
  package var queueTimeLimit = QueueTimeLimit.none
  /// Who requests say they are.
  package var auth = AuthSettings()
  /// Idle connections kept open to each coordinator.
  package var maxIdleConnections: Int64 = 64
  /// Headers of every request, beside the library's own.
  package var headers: [Header] = []
  /// Whether the caller vouches that requests may be executed twice.
  package var idempotent = false
  /// Whether answers may come from followers, and be a little old.
  package var dirtyRead = false
  /// The stream transaction that requests belong to.
  package var transaction: String?
  /// Whether the server answers before it has done the work.
  package var async = Async.off
  /// How TLS connections are made.
  package var tls = TLSSettings()
  /// After how many requests the strategy "periodic" changes the host.
  package var period: Int64 = 100
  /// Whether operations are checked against the server's version before they are sent.
  package var checksVersion = true
  /// The version of the API to ask for, "v0" or "v1"; nil: the server's default.
  package var apiVersion: String?
  /// Whether creating a database sends a test request.
  package var verify = false

  /// When the server answers.
  package enum Async: Sendable, Equatable {
    /// When the work is done.
    case off
    /// At once; nobody hears what became of the work.
    case forget
    /// At once, with the id of a job whose result it keeps.
    case store
  }

  /// The defaults.
  package init() {}

  /// The headers that these settings are to the server, the caller's own included. Errands carry
  /// only those: they are no part of a transaction, and their answers are waited for.
  package var requestHeaders: [Header] {
    var own: [Header] = []
    if dirtyRead { own.append(Header("x-arango-allow-dirty-read", "true")) }
    if let transaction { own.append(Header("x-arango-trx-id", transaction)) }
    switch async {
    case .off: break
    case .forget: own.append(Header("x-arango-async", "true"))
    case .store: own.append(Header("x-arango-async", "store"))
    }
    // ArangoDB 3.11.0 compresses the answers of async requests twice.
    if async != .off { own.append(.noAcceptEncoding) }
    if case .seconds(let limit) = queueTimeLimit { own.append(.queueTimeLimit(limit)) }
    return own + headers
  }

  /// What requests belong to that one coordinator keeps.
  package var resource: CoordinatorResource? { transaction.map { .transaction($0) } }

  /// These settings, changed by options given at `level`.
  package func changed(
    by options: JSON?, at level: OptionLevel
  ) throws(ArangoError) -> Settings {
    var settings = self
    guard let options, options != .null else { return settings }
    guard case .object(let members) = options else {
      throw .argument("options are a JSON object, not " + options.typeName)
    }
    for member in members {
      guard let option = Option.table.first(where: { $0.name == member.name }) else {
        throw Option.unknown(member.name, at: level)
      }
      guard option.levels.contains(level) else {
        throw .argument(
          "option " + option.name + " is set at the level " + option.levels.names + ", not "
            + level.names)
      }
      try option.set(member.value, in: &settings)
    }
    try settings.tls.check()
    try settings.auth.check()
    return settings
  }
}
