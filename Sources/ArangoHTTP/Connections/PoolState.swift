internal import ArangoCore
internal import ArangoPlatform

/// The connections of a pool, guarded by its lock.
struct PoolState: ~Copyable {
  /// The next step of a lease.
  enum Step {
    case use(Connection)
    case create
    case wait
    case closed
  }

  private struct Idle {
    let connection: Connection
    let since: Instant
  }

  private var idle: [Idle] = []
  /// The number of leased connections.
  private(set) var usedCount = 0
  /// The number of threads that wait for a connection.
  var waiting = 0
  /// The descriptors that are set once when a connection may be free.
  private var wakers: [EventFD] = []
  private var isClosed = false
  private var generation = Fork.generation

  var idleCount: Int { idle.count }

  /// Returns an idle connection, or the step that leads to one. Adds connections to close to `old`.
  mutating func take(fresh: Bool, max: Int, _ old: inout [Connection]) -> Step {
    guard !isClosed else { return .closed }
    if !fresh, let last = idle.popLast() {
      usedCount += 1
      return .use(last.connection)
    }
    if fresh, usedCount + idle.count >= max, !idle.isEmpty {
      old.append(idle.removeFirst().connection)
    }
    guard usedCount + idle.count < max else { return .wait }
    usedCount += 1
    return .create
  }

  /// Adds a descriptor to the wakers.
  mutating func remember(_ waker: EventFD) {
    if !wakers.contains(where: { $0 === waker }) { wakers.append(waker) }
  }

  /// Removes and returns the wakers.
  mutating func takeWakers() -> [EventFD] {
    guard !wakers.isEmpty else { return [] }
    defer { wakers = [] }
    return wakers
  }

  /// Removes and returns the parent's connections in a forked child.
  private mutating func resetAfterFork() -> [Connection] {
    guard generation != Fork.generation else { return [] }
    generation = Fork.generation
    defer { idle = [] }
    usedCount = 0
    waiting = 0
    wakers = []
    return idle.map { $0.connection }
  }

  /// Removes and returns connections above the maximum idle time or age, and those of a parent process.
  mutating func takeOld(maxIdle: Int64, maxAge: Int64, _ now: Instant) -> [Connection] {
    var old = resetAfterFork()
    // The first connections were idle for the longest time. The last ones are leased next.
    while let first = idle.first, now.milliseconds(since: first.since) >= maxIdle {
      old.append(idle.removeFirst().connection)
    }
    while let last = idle.last, now.milliseconds(since: last.connection.madeAt) >= maxAge {
      old.append(idle.removeLast().connection)
    }
    return old
  }

  /// Takes a leased connection back. Returns a connection to close; nil for none.
  mutating func putBack(_ connection: Connection, maxIdle: Int, _ now: Instant) -> Connection? {
    guard connection.isOwn else { return connection }
    usedCount = max(0, usedCount - 1)
    guard !isClosed, !connection.isSpent else { return connection }
    idle.append(Idle(connection: connection, since: now))
    return idle.count > maxIdle ? idle.removeFirst().connection : nil
  }

  /// Ends all further leases with `closed`. Returns the connections to close.
  mutating func close() -> [Connection] {
    isClosed = true
    defer { idle = [] }
    return idle.map { $0.connection }
  }
}
