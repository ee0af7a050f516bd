internal import ArangoCore
internal import ArangoPlatform

/// What a pool has, guarded by its lock.
struct PoolState: ~Copyable {
  /// What a caller is to do.
  enum Step {
    case use(Connection)
    case make
    case wait
    case closed
  }

  private struct Idle {
    let connection: Connection
    let since: Instant
  }

  private var idle: [Idle] = []
  private var used: [Connection] = []
  /// Connections that callers are making.
  private var making = 0
  /// Callers that wait for one.
  var waiting = 0
  /// What is set for those that do not wait.
  private var wakers: [EventDescriptor] = []
  private var isClosed = false
  private var generation = Fork.generation

  var usedCount: Int { used.count + making }
  var idleCount: Int { idle.count }

  /// A connection or what is to be done for one; `old` takes what is to be closed.
  mutating func take(fresh: Bool, most: Int, _ old: inout [Connection]) -> Step {
    guard !isClosed else { return .closed }
    if !fresh, let last = idle.popLast() {
      used.append(last.connection)
      return .use(last.connection)
    }
    if fresh, usedCount + idle.count >= most, !idle.isEmpty {
      old.append(idle.removeFirst().connection)
    }
    guard usedCount + idle.count < most else { return .wait }
    making += 1
    return .make
  }

  /// Sets it when a connection may be free.
  mutating func remember(_ waker: EventDescriptor) {
    if !wakers.contains(where: { $0 === waker }) { wakers.append(waker) }
  }

  /// What is to be set now that one may be free.
  mutating func takeWakers() -> [EventDescriptor] {
    defer { wakers = [] }
    return wakers
  }

  /// One was made; false if the pool was closed meanwhile.
  mutating func made(_ connection: Connection) -> Bool {
    making = max(0, making - 1)
    guard !isClosed else { return false }
    used.append(connection)
    return true
  }

  /// It could not be made.
  mutating func didNotMake() {
    making = max(0, making - 1)
  }

  /// Takes out what has been idle for too long or grown too old, and what a forked child has of its
  /// parent.
  mutating func takeOld(
    idleSince most: Int64, madeSince mostAge: Int64, _ now: Instant
  ) -> [Connection] {
    var old: [Connection] = []
    if generation != Fork.generation {
      generation = Fork.generation
      old = idle.map { $0.connection } + used
      idle = []
      used = []
      making = 0
      waiting = 0
      wakers = []
    }
    // The first are those that were idle for longest; any may be too old.
    while let first = idle.first, now.milliseconds(since: first.since) >= most {
      old.append(idle.removeFirst().connection)
    }
    while let last = idle.last, now.milliseconds(since: last.connection.madeAt) >= mostAge {
      old.append(idle.removeLast().connection)
    }
    return old
  }

  /// A caller gives one back; what is to be closed.
  mutating func putBack(_ connection: Connection, maxIdle: Int, _ now: Instant) -> Connection? {
    if let place = used.lastIndex(where: { $0 === connection }) {
      used.swapAt(place, used.count - 1)
      used.removeLast()
    }
    guard !isClosed, connection.isOwn else { return connection }
    idle.append(Idle(connection: connection, since: now))
    return idle.count > maxIdle ? idle.removeFirst().connection : nil
  }

  /// Nothing more is given out.
  mutating func close() -> (idle: [Connection], used: [Connection]) {
    isClosed = true
    defer { idle = [] }
    return (idle.map { $0.connection }, used)
  }
}
