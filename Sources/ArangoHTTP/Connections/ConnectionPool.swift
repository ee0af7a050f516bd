package import ArangoCore
package import ArangoPlatform

/// The connections to one coordinator, in use or idle. Idle connections are leased in LIFO order, so that
/// surplus ones reach their maximum idle time.
package final class ConnectionPool: Sendable {
  private let route: Route
  private let maxConnections: Int
  private let maxIdleConnections: Int
  private let maxIdle: Int64
  private let maxAge: Int64
  private let state = Lock<PoolState>(PoolState())
  /// Notified when a connection becomes free while a thread waits for one.
  private let freed = EventCount()

  /// Creates a pool of connections over a route.
  package init(over route: Route, _ settings: Settings) {
    self.route = route
    maxConnections = Int(clamping: settings.connections.maxConnections)
    maxIdleConnections = Int(clamping: settings.connections.maxIdleConnections)
    maxIdle = settings.connections.maxIdle
    maxAge = settings.connections.maxConnectionAge
  }

  /// The outcome of a lease.
  package enum Lease {
    case connection(Connection)
    /// The maximum number of connections is in use.
    case poolExhausted
    /// The pool is closed.
    case closed
  }

  /// Leases a connection: an idle one, or a new one if there is none or `fresh` is true.
  package func lease(fresh: Bool, now: Instant) -> Lease {
    lease(fresh: fresh, now) { _ in }
  }

  /// Leases a connection. If the pool is exhausted, `waker` is set when a connection may be free.
  package func lease(fresh: Bool, now: Instant, orSet waker: EventFD) -> Lease {
    lease(fresh: fresh, now) { $0.remember(waker) }
  }

  private func lease(
    fresh: Bool, _ now: Instant, _ none: (inout PoolState) -> Void
  ) -> Lease {
    while true {
      var old: [Connection] = []
      let step = state.withLock { (state) -> PoolState.Step in
        old = state.takeOld(maxIdle: maxIdle, maxAge: maxAge, now)
        let step = state.take(fresh: fresh, max: maxConnections, &old)
        if case .wait = step { none(&state) }
        return step
      }
      // Closed here, outside the lock.
      if !old.isEmpty { old.removeAll() }
      switch step {
      case .closed: return .closed
      case .wait: return .poolExhausted
      case .create: return .connection(Connection(over: route, now: now))
      case .use(let connection):
        if connection.isReusable { return .connection(connection) }
        // The server has closed the connection, or sent bytes without a request.
        connection.retire()
        giveBack(connection, now: now)
      }
    }
  }

  /// Waits until a connection may be free, or until a moment. Does not wait if `isStillWanted` returns false.
  package func awaitFree(until moment: Instant, _ isStillWanted: () -> Bool) {
    let epoch = freed.epoch
    let isTaken = state.withLock { state in
      state.waiting += 1
      return state.usedCount + state.idleCount >= maxConnections && state.idleCount == 0
    }
    if isTaken && isStillWanted() { freed.wait(after: epoch, until: moment) }
    state.withLock { $0.waiting = max(0, $0.waiting - 1) }
  }

  /// True if a connection is reusable and below the maximum age.
  package func keeps(_ connection: Connection, now: Instant) -> Bool {
    now.milliseconds(since: connection.madeAt) < maxAge && connection.isReusable
  }

  /// Returns a leased connection to the pool.
  package func giveBack(_ connection: Connection, now: Instant) {
    let (surplus, isWaitedFor, wakers) = state.withLock { state in
      (
        state.putBack(connection, maxIdle: maxIdleConnections, now), state.waiting > 0,
        state.takeWakers()
      )
    }
    if isWaitedFor { freed.notifyAll() }
    for waker in wakers { waker.set() }
    withExtendedLifetime(surplus) {}
  }

  /// Closes idle connections, and ends all further leases with `closed`.
  package func close() {
    let idle = state.withLock { $0.close() }
    freed.notifyAll()
    withExtendedLifetime(idle) {}
  }

  /// The numbers of used and idle connections.
  package var counts: (used: Int, idle: Int) {
    state.withLock { ($0.usedCount, $0.idleCount) }
  }
}
