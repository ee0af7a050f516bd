internal import ArangoCore
internal import ArangoPlatform

/// The connections of a pool, guarded by its lock.
struct PoolState: ~Copyable {
  /// The answer to a caller who needs a connection.
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
  /// The number of connections that callers have.
  private(set) var usedCount = 0
  /// The number of callers that wait for one.
  var waiting = 0
  /// The descriptors that are set for those that do not wait.
  private var wakers: [EventFD] = []
  private var isClosed = false
  private var generation = Fork.generation

  var idleCount: Int { idle.count }

  /// A connection, or what is to be done for one; `old` takes what is to be closed.
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

  /// Sets a descriptor when a connection may be free.
  mutating func remember(_ waker: EventFD) {
    if !wakers.contains(where: { $0 === waker }) { wakers.append(waker) }
  }

  /// The descriptors that are to be set now that a connection may be free.
  mutating func takeWakers() -> [EventFD] {
    guard !wakers.isEmpty else { return [] }
    defer { wakers = [] }
    return wakers
  }

  /// Takes out what has been idle for too long or grown too old, and what a forked child has of its
  /// parent.
  mutating func takeOld(maxIdle: Int64, maxAge: Int64, _ now: Instant) -> [Connection] {
    var old: [Connection] = []
    if generation != Fork.generation {
      generation = Fork.generation
      old = idle.map { $0.connection }
      idle = []
      usedCount = 0
      waiting = 0
      wakers = []
    }
    // The first are those that were idle for longest; any may be too old.
    while let first = idle.first, now.milliseconds(since: first.since) >= maxIdle {
      old.append(idle.removeFirst().connection)
    }
    while let last = idle.last, now.milliseconds(since: last.connection.madeAt) >= maxAge {
      old.append(idle.removeLast().connection)
    }
    return old
  }

  /// A caller gives a connection back. Returns what is to be closed.
  mutating func putBack(_ connection: Connection, maxIdle: Int, _ now: Instant) -> Connection? {
    guard connection.isOwn else { return connection }
    usedCount = max(0, usedCount - 1)
    guard !isClosed, !connection.isSpent else { return connection }
    idle.append(Idle(connection: connection, since: now))
    return idle.count > maxIdle ? idle.removeFirst().connection : nil
  }

  /// Gives nothing more out. Returns what is to be closed.
  mutating func close() -> [Connection] {
    isClosed = true
    defer { idle = [] }
    return idle.map { $0.connection }
  }
}
