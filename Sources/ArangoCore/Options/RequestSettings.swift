/// The settings of every request.
package struct RequestSettings: Sendable, Equatable {
  /// The name of the language binding; nil if the caller gave none.
  package var binding: String?
  /// The prefix of every path.
  package var pathPrefix = ""
  /// The requested version of the API, "v0" or "v1"; nil: the default of the server.
  package var apiVersion: String?
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
  /// The maximum time of requests in a server's queue.
  package var queueTimeLimit = QueueTimeLimit.none

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
  package var resource: CoordinatorResource? {
    transaction.map { CoordinatorResource(.transaction, $0) }
  }
}
