package import ArangoCore
internal import ArangoPlatform

/// The connections to one coordinator: those in use, and the idle ones, of which the last used is
/// used first: the others may grow old and close.
package final class ConnectionPool: Sendable {
  private let endpoint: Endpoint
  private let settings: Settings
  private let state = Lock<PoolState>(PoolState())
  /// Rings when a connection becomes free that somebody waits for.
  private let freed = Bell()

  /// Makes a pool.
  package init(to endpoint: Endpoint, _ settings: Settings) {
    self.endpoint = endpoint
    self.settings = settings
  }

  /// What a caller gets who wants a connection.
  package enum CheckOut {
    case connection(Connection)
    /// As many as there may be are in use, and none became free in time.
    case noneFree
    /// The pool is closed.
    case closed
    /// Memory or descriptors ran out.
    case impossible
  }

  /// An idle connection unless it must be fresh, or a new one, for the caller alone. Waits until
  /// `deadline` if too many are in use.
  package func checkOut(fresh: Bool, until deadline: Instant) -> CheckOut {
    while true {
      let rung = freed.count
      let now = Clock.now
      var old: [Connection] = []
      let step = state.withLock { (state) -> PoolState.Step in
        old = state.takeOld(
          idleSince: Int64(settings.maxIdle), madeSince: settings.maxConnectionAge, now)
        return state.take(fresh: fresh, most: Int(clamping: settings.maxConnections), &old)
      }
      // Closed here, outside the lock.
      old.removeAll()
      switch step {
      case .use(let connection): return .connection(connection)
      case .closed: return .closed
      case .make:
        guard let made = Connection.make(to: endpoint, settings, now: now) else {
          state.withLock { $0.didNotMake() }
          return .impossible
        }
        guard state.withLock({ $0.made(made) }) else { return .closed }
        return .connection(made)
      case .wait:
        guard now < deadline else {
          state.withLock { $0.stoppedWaiting() }
          return .noneFree
        }
        freed.wait(after: rung, until: deadline)
        state.withLock { $0.stoppedWaiting() }
      }
    }
  }

  /// Gives a connection back.
  package func checkIn(_ connection: Connection) {
    let now = Clock.now
    let (surplus, isWaitedFor) = state.withLock { state in
      (
        state.putBack(connection, maxIdle: Int(clamping: settings.maxIdleConnections), now),
        state.waiting > 0
      )
    }
    if isWaitedFor { freed.ring() }
    withExtendedLifetime(surplus) {}
  }

  /// Closes what is idle, ends what is under way, and makes no connection any more.
  package func close() {
    let (idle, used) = state.withLock { $0.close() }
    for connection in used where connection.isOwn { connection.interrupt() }
    freed.ring()
    withExtendedLifetime(idle) {}
  }

  /// How many connections are in use and how many are idle.
  package var counts: (used: Int, idle: Int) {
    state.withLock { ($0.usedCount, $0.idleCount) }
  }
}
