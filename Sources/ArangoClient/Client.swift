package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform
internal import Synchronization

/// A cluster: its coordinators, how one of them is chosen for each request, and the connections
/// to them. Shared by threads.
package final class Client: Sendable {
  /// What options at the level client have set.
  let settings: Settings
  /// The coordinators and the strategy.
  let hosts: Lock<HostBook>
  private let pools: [ConnectionPool]
  private let closed = Atomic<Bool>(false)

  /// Makes a client of a comma-separated list of coordinators; sends nothing.
  package static func create(
    hosts: String?, strategy: String?, options: String?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(hosts), strategy, options)
  }

  /// The same of a list of URLs.
  package static func create(
    hosts: [String], strategy: String?, options: String?
  ) throws(ArangoError) -> Client {
    try create(HostList.parse(list: hosts), strategy, options)
  }

  private static func create(
    _ endpoints: [Endpoint], _ strategy: String?, _ options: String?
  ) throws(ArangoError) -> Client {
    let settings = try Settings().changed(by: JSON.read(options, as: "options"), at: .client)
    let strategy = try HostStrategy(named: strategy, period: Int(clamping: settings.period))
    let book = HostBook(endpoints: endpoints, strategy: strategy, seed: Entropy.seed())
    return Client(book, settings)
  }

  private init(_ hosts: HostBook, _ settings: Settings) {
    self.settings = settings
    pools = hosts.hosts.map {
      ConnectionPool(
        to: $0.endpoint, settings.tls, maxIdle: Int(clamping: settings.maxIdleConnections))
    }
    self.hosts = Lock(hosts)
  }

  /// Whether `close` was called.
  var isClosed: Bool { closed.load(ordering: .acquiring) }

  /// Ends the client: calls that begin later fail, idle connections are closed.
  package func close() {
    closed.store(true, ordering: .releasing)
    for pool in pools { pool.closeIdle() }
  }

  /// What is known of the hosts, as JSON.
  package func stats() throws(ArangoError) -> CallResult {
    let book = hosts.withLock { $0 }
    return CallResult(value: try book.stats(insecure: settings.tls.isInsecure).text())
  }

  /// The connections to a host of the book.
  func pool(of host: Int) -> ConnectionPool {
    pools[host]
  }
}
