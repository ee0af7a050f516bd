package import ArangoCore
package import ArangoPlatform

/// The connections to one coordinator: those in use, and the idle ones, of which the last used is used first:
/// the others may grow old and close.
package final class ConnectionPool: Sendable {
  private let route: Route
  private let maxConnections: Int
  private let maxIdleConnections: Int
  private let maxIdle: Int64
  private let maxAge: Int64
  private let state = Lock<PoolState>(PoolState())
  /// Notified when a connection becomes free that a caller waits for.
  private let freed = EventCount()

  /// Creates a pool of connections over a route.
  package init(over route: Route, _ settings: Settings) {
    self.route = route
    maxConnections = Int(clamping: settings.maxConnections)
    maxIdleConnections = Int(clamping: settings.maxIdleConnections)
    maxIdle = settings.maxIdle
    maxAge = settings.maxConnectionAge
  }

  /// The answer to a caller who needs a connection.
  package enum Lease {
    case connection(Connection)
    /// As many as there may be are in use.
    case poolExhausted
    /// The pool is closed.
    case closed
  }

  /// A connection for the caller alone: an idle one unless it must be fresh, or a new one.
  package func lease(fresh: Bool, now: Instant) -> Lease {
    lease(fresh: fresh, now) { _ in }
  }

  /// The same; if none is free, `waker` is set when one may be.
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
        // Its server has closed it, or sent what nobody asked for.
        connection.retire()
        giveBack(connection, now: now)
      }
    }
  }

  /// Waits until a connection may be free, or until a moment.
  package func awaitFree(until moment: Instant, _ isStillWanted: () -> Bool) {
    let epoch = freed.epoch
    let isTaken = state.withLock { state in
      state.waiting += 1
      return state.usedCount + state.idleCount >= maxConnections && state.idleCount == 0
    }
    if isTaken && isStillWanted() { freed.wait(after: epoch, until: moment) }
    state.withLock { $0.waiting = max(0, $0.waiting - 1) }
  }

  /// True if a connection is young enough to be used once more, and its server has neither sent anything
  /// nor closed it.
  package func keeps(_ connection: Connection, now: Instant) -> Bool {
    now.milliseconds(since: connection.madeAt) < maxAge && connection.isReusable
  }

  /// Gives a connection back.
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

  /// Closes what is idle, and gives no connection out any more.
  package func close() {
    let idle = state.withLock { $0.close() }
    freed.notifyAll()
    withExtendedLifetime(idle) {}
  }

  /// The number of connections in use, and of idle ones.
  package var counts: (used: Int, idle: Int) {
    state.withLock { ($0.usedCount, $0.idleCount) }
  }
}
