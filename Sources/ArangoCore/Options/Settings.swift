/// The values of all options. The defaults of options are defined here only.
package struct Settings: Sendable, Equatable {
  /// The timeout of a call in milliseconds, all attempts included.
  package var timeout: Int64 = 60_000
  /// True if the caller set `timeout`, which then overrides a longer timeout of an operation.
  package var timeoutWasSet = false
  /// The timeout for opening a connection, in milliseconds.
  package var connectTimeout: Int64 = 5_000
  /// The timeout in milliseconds of an attempt that another host may repeat; nil: the rest of the call's.
  package var attemptTimeout: Int64?
  /// The maximum number of attempts of a call.
  package var maxAttempts: Int64 = 10
  /// The time in milliseconds for which a call is retried while no coordinator is reachable.
  package var unavailableWait: Int64 = 0
  /// The maximum size of a response, in bytes.
  package var maxResponseBytes: Int64 = 1 << 30
  /// The maximum number of connections to each coordinator, idle ones included.
  package var maxConnections: Int64 = 1_000
  /// The maximum number of connections to each coordinator that submissions use concurrently.
  package var maxSubmitConnections: Int64 = 64
  /// The maximum number of unfinished submissions, queued ones included.
  package var maxInFlight: Int64 = 10_000
  /// The duration in milliseconds from which a call counts as slow.
  package var slowCall: Int64 = 1_000
  /// The maximum idle time of a connection, in milliseconds. The server closes connections after 300 s.
  package var maxIdle: Int64 = 120_000
  /// The maximum age of a connection, in milliseconds.
  package var maxConnectionAge: Int64 = 3_600_000
  /// The compression of request bodies; nil: none.
  package var compressRequests: ContentCoding?
  /// The minimum size in bytes of a request body that is compressed.
  package var compressThreshold: Int64 = 1_024
  /// True if responses may be compressed.
  package var compressResponses = true
  /// The proxy of all connections; nil: none.
  package var proxy: ProxyURL?
  /// The name of the language binding; nil if the caller gave none.
  package var binding: String?
  /// The prefix of every path.
  package var pathPrefix = ""
  /// True if the client discovers the coordinators of the cluster.
  package var discovers = false
  /// The interval of discovery, in milliseconds.
  package var discoverInterval: Int64 = 60_000
  /// The replacements of addresses in the cluster's list of coordinators.
  package var hostMap = AddressMap()
  /// The only coordinator that requests are sent to; nil: any.
  package var host: Endpoint?
  /// The maximum time of requests in a server's queue.
  package var queueTimeLimit = QueueTimeLimit.none
  /// The authentication of requests.
  package var auth = AuthSettings()
  /// The maximum number of idle connections to each coordinator.
  package var maxIdleConnections: Int64 = 64
  /// Headers of every request, in addition to those of the library.
  package var headers: [Header] = []
  /// True if all requests are idempotent, by assurance of the caller.
  package var idempotent = false
  /// True if followers may answer reads, with slightly stale data.
  package var dirtyRead = false
  /// The id of the stream transaction of requests; nil: none.
  package var transaction: String?
  /// The execution mode of requests on the server.
  package var async = Async.off
  /// The settings of TLS.
  package var tls = TLSSettings()
  /// The number of requests after which the strategy "periodic" changes the host.
  package var period: Int64 = 100
  /// True if operations are checked against the server's version before they are sent.
  package var checksVersion = true
  /// The requested version of the API, "v0" or "v1"; nil: the default of the server.
  package var apiVersion: String?
  /// True if creating a database sends a test request.
  package var verify = false

  /// The execution modes of requests on the server.
  package enum Async: Sendable, Equatable {
    /// The server responds after it has executed the request.
    case off
    /// The server responds immediately and discards the result.
    case forget
    /// The server responds immediately with the id of a job, and stores the result.
    case store
  }

  /// Creates the defaults.
  package init() {}

  /// The headers of requests with these settings, including those of the caller. Internal requests carry
  /// only the caller's: they are not part of a transaction and not asynchronous.
  package var requestHeaders: [Header] {
    var own: [Header] = []
    if dirtyRead { own.append(Header("x-arango-allow-dirty-read", "true")) }
    if let transaction { own.append(Header("x-arango-trx-id", transaction)) }
    switch async {
    case .off: break
    case .forget: own.append(Header("x-arango-async", "true"))
    case .store: own.append(Header("x-arango-async", "store"))
    }
    // ArangoDB 3.11.0 compresses the responses to async requests twice.
    if async != .off { own.append(.noAcceptEncoding) }
    if case .seconds(let limit) = queueTimeLimit { own.append(.queueTimeLimit(limit)) }
    return own + headers
  }

  /// The coordinator resource of requests: the transaction, if there is one.
  package var resource: CoordinatorResource? { transaction.map { .transaction($0) } }

  /// Returns these settings with the options given at `level`; throws if an option is invalid.
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
