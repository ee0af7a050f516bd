package import ArangoCore
package import ArangoPlatform

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
    /// None, and why: as many as there may be are in use (`noneFree`), the pool is closed (`closed`),
    /// memory or descriptors ran out (`local`).
    case none(TransportFailure.Kind)
  }

  /// An idle connection unless it must be fresh, or a new one, for the caller alone. Waits until
  /// `deadline` if too many are in use.
  package func checkOut(fresh: Bool, until deadline: Instant) -> CheckOut {
    while true {
      let rung = freed.count
      let now = Clock.now
      if let given = take(fresh: fresh, now, { $0.waiting += 1 }) { return given }
      defer { state.withLock { $0.waiting = max(0, $0.waiting - 1) } }
      guard now < deadline else { return .none(.noneFree) }
      freed.wait(after: rung, until: deadline)
    }
  }

  /// The same without waiting: if none is free, `waker` is set when one may be.
  package func checkOut(fresh: Bool, orSet waker: EventDescriptor) -> CheckOut {
    take(fresh: fresh, Clock.now, { $0.remember(waker) }) ?? .none(.noneFree)
  }

  /// A connection, or why there is none; nil, and `wait` called, if too many are in use.
  private func take(
    fresh: Bool, _ now: Instant, _ wait: (inout PoolState) -> Void
  ) -> CheckOut? {
    var old: [Connection] = []
    let step = state.withLock { (state) -> PoolState.Step in
      old = state.takeOld(
        idleSince: Int64(settings.maxIdle), madeSince: settings.maxConnectionAge, now)
      let step = state.take(fresh: fresh, most: Int(clamping: settings.maxConnections), &old)
      if case .wait = step { wait(&state) }
      return step
    }
    // Closed here, outside the lock.
    old.removeAll()
    switch step {
    case .use(let connection): return .connection(connection)
    case .closed: return CheckOut.none(.closed)
    case .wait: return nil
    case .make:
      guard let made = Connection.make(to: endpoint, settings, now: now) else {
        state.withLock { $0.didNotMake() }
        return CheckOut.none(.local)
      }
      guard state.withLock({ $0.made(made) }) else { return CheckOut.none(.closed) }
      return .connection(made)
    }
  }

  /// Whether a connection is young enough to be used once more.
  package func keeps(_ connection: Connection) -> Bool {
    Clock.now.milliseconds(since: connection.madeAt) < settings.maxConnectionAge
  }

  /// Gives a connection back.
  package func checkIn(_ connection: Connection) {
    let now = Clock.now
    let (surplus, isWaitedFor, wakers) = state.withLock { state in
      (
        state.putBack(connection, maxIdle: Int(clamping: settings.maxIdleConnections), now),
        state.waiting > 0, state.takeWakers()
      )
    }
    if isWaitedFor { freed.ring() }
    for waker in wakers { waker.set() }
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
