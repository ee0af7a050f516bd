package import ArangoCore
internal import ArangoPlatform

/// The idle connections to one coordinator, the last used first: the others may grow old and close.
package final class ConnectionPool: Sendable {
  private let endpoint: Endpoint
  private let tls: TLSSettings
  private let maxIdle: Int
  private let idle = Lock<IdleConnections>(IdleConnections())

  /// Makes a pool that keeps at most `maxIdle` connections open.
  package init(to endpoint: Endpoint, _ tls: TLSSettings, maxIdle: Int) {
    self.endpoint = endpoint
    self.tls = tls
    self.maxIdle = maxIdle
  }

  /// An idle connection unless it must be fresh, or a new one, for the caller alone; nil if
  /// memory ran out.
  package func checkOut(fresh: Bool) -> Connection? {
    if fresh { return Connection(to: endpoint, tls) }
    while let kept = idle.withLock({ $0.connections.popLast() }) {
      if kept.isOwn { return kept }
    }
    return Connection(to: endpoint, tls)
  }

  /// Gives a connection back.
  package func checkIn(_ connection: Connection) {
    let surplus = idle.withLock { state in
      state.connections.append(connection)
      return state.connections.count > maxIdle ? state.connections.removeFirst() : nil
    }
    // Closed here, outside the lock.
    withExtendedLifetime(surplus) {}
  }

  /// Closes what is idle.
  package func closeIdle() {
    let all = idle.withLock { state in
      let all = state.connections
      state.connections = []
      return all
    }
    withExtendedLifetime(all) {}
  }
}

/// Connections nobody uses at the moment: each belongs to whoever takes it out.
private struct IdleConnections: ~Copyable {
  var connections: [Connection] = []
}
