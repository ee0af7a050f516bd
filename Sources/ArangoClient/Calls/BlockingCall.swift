package import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

/// A call that the calling thread drives, in one piece or in several.
package final class BlockingCall {
  private let call: Call
  private let client: Client
  private var step: Call.Step?
  /// The attempt under way.
  private var attempt: Attempt?
  /// Memory for what is received.
  private var scratch: UnsafeMutableRawBufferPointer?
  private var hasResult = false
  private let generation = Fork.generation
  /// True if a listener waits for the name that is being looked up.
  private var awaitsName = false

  /// An attempt under way.
  private struct Attempt {
    let order: OutgoingRequest
    let started: Instant
    var lease: (connection: Connection, pool: ConnectionPool)?
  }

  private static let scratchSize = 16 << 10
  /// The time between two looks at the client where nothing can wake the thread, in milliseconds.
  private static let slice: Int64 = 50

  /// Creates a driver of a call; nothing is sent yet.
  package init(_ call: Call) {
    self.call = call
    client = call.client
  }

  deinit {
    scratch?.deallocate()
  }

  /// Goes on with the call until it is over, until a moment, or, if it is interruptible, until a signal was
  /// handled. Returns the result once it is over.
  package func run(until moment: Instant, isInterruptible: Bool) -> CallResult? {
    // A forked child shares the socket with its parent, which goes on with the call.
    if generation != Fork.generation {
      giveUp(ArangoError(.closed, "the call is the parent process's", execution: .unknown))
    }
    var next = step ?? call.resume()
    while true {
      switch next {
      case .over(let result):
        step = next
        guard !hasResult else { return nil }
        hasResult = true
        return result
      case .send(let order):
        guard let result = attempt(order, moment, isInterruptible) else {
          step = next
          return nil
        }
        next = call.handle(result, order)
        giveBackLate()
      case .wait(let limit):
        guard pause(until: limit, moment, isInterruptible) else {
          step = next
          return nil
        }
        next = call.resume()
      case .waitForToken:
        let count = client.bell.count
        // The token may have come between the first look and this moment.
        next = call.resume()
        guard case .waitForToken(let limit) = next else { continue }
        let slice = end(limit, moment, isInterruptible)
        client.bell.wait(after: count, until: slice)
        if slice < limit && client.bell.count == count {
          step = next
          return nil
        }
        next = call.resume()
      }
    }
  }

  /// Gives the call up, if it is not over.
  package func abandon() {
    giveUp(nil)
  }

  private func giveUp(_ error: ArangoError?) {
    if case .over? = step { return }
    if let lease = attempt?.lease {
      _ = lease.connection.interrupt(.cancelled)
      lease.connection.retire()
      lease.pool.giveBack(lease.connection, now: Clock.now)
    }
    attempt = nil
    step = .over(error.map { call.abandoned($0) } ?? call.abandoned(.cancelled))
  }

  /// The end of a wait that cannot be interrupted by a signal.
  private func end(_ limit: Instant, _ moment: Instant, _ isInterruptible: Bool) -> Instant {
    let soon =
      isInterruptible
      ? Clock.now.advanced(byMilliseconds: BlockingCall.slice) : Instant(nanoseconds: .max)
    return min(limit, moment, soon)
  }

  /// Waits until a limit, or until the client is closed. Returns false if it is to go on later.
  private func pause(until limit: Instant, _ moment: Instant, _ isInterruptible: Bool) -> Bool {
    while true {
      let count = client.bell.count
      guard Clock.now < limit, !client.isClosed else { return true }
      let slice = end(limit, moment, isInterruptible)
      client.bell.wait(after: count, until: slice)
      if slice < limit && Clock.now >= slice { return false }
    }
  }
}

// One attempt.
extension BlockingCall {
  /// Goes on with an attempt. Returns its outcome; nil if it is to go on later.
  private func attempt(
    _ order: OutgoingRequest, _ moment: Instant, _ isInterruptible: Bool
  ) -> TransferResult? {
    var now = Clock.now
    var current = attempt ?? Attempt(order: order, started: now)
    var readiness = Readiness.bytes
    if current.lease == nil {
      switch lease(current, &now, moment, isInterruptible) {
      case .connection(let connection, let pool):
        current.lease = (connection, pool)
        readiness = .nothing
        begin(order, current.started, connection, now)
      case .failed(let kind):
        attempt = nil
        return .noConnection(kind)
      case .later:
        attempt = current
        return nil
      }
    }
    guard let lease = current.lease,
      let result = carry(lease.connection, readiness, now, moment, isInterruptible)
    else {
      attempt = current
      return nil
    }
    attempt = result.mayEndConnection ? current : nil
    if attempt == nil { lease.pool.giveBack(lease.connection, now: Clock.now) }
    return result
  }

  /// Gives a connection back of whose response the call has decided whether the connection is kept.
  private func giveBackLate() {
    guard let lease = attempt?.lease else { return }
    attempt = nil
    if call.leavesConnection { lease.connection.retire() }
    lease.pool.giveBack(lease.connection, now: Clock.now)
  }

  private func begin(
    _ order: OutgoingRequest, _ started: Instant, _ connection: Connection, _ now: Instant
  ) {
    awaitsName = false
    call.connectionAcquired(now: now)
    connection.begin(
      order.request, headers: order.headers, order.authorization, order.payload,
      order.limits(from: started, now: now), opened: { _ in })
  }

  private enum Lease {
    case connection(Connection, ConnectionPool)
    case failed(TransportFailure.Kind)
    case later
  }

  /// A connection, for which the thread may have to wait.
  private func lease(
    _ attempt: Attempt, _ now: inout Instant, _ moment: Instant, _ isInterruptible: Bool
  ) -> Lease {
    let order = attempt.order
    guard let pool = client.pool(of: order.host) else { return .failed(.local) }
    let limit = order.limit(from: attempt.started, connecting: true)
    while true {
      switch pool.lease(fresh: order.fresh, now: now) {
      case .connection(let connection): return .connection(connection, pool)
      case .closed: return .failed(.closed)
      case .poolExhausted: break
      }
      guard now < limit else { return .failed(.poolExhausted) }
      let slice = end(limit, moment, isInterruptible)
      pool.awaitFree(until: slice) { !client.isClosed }
      now = Clock.now
      if slice < limit && now >= slice { return .later }
    }
  }

  /// Lets a connection carry the request. Returns the outcome; nil if it is to go on later.
  private func carry(
    _ connection: Connection, _ first: Readiness, _ start: Instant, _ moment: Instant,
    _ isInterruptible: Bool
  ) -> TransferResult? {
    let room =
      scratch ?? .allocate(byteCount: BlockingCall.scratchSize, alignment: 16)
    scratch = room
    var now = start
    var readiness = first
    while true {
      if client.isClosed { return connection.interrupt(.closed) }
      if let result = connection.advance(now: now, room, readiness) { return result }
      readiness = .bytes
      guard wait(connection, moment, isInterruptible) else { return nil }
      now = Clock.now
    }
  }

  /// Waits until a connection can go on. Returns false if that is to be done later.
  private func wait(
    _ connection: Connection, _ moment: Instant, _ isInterruptible: Bool
  ) -> Bool {
    if connection.isResolving {
      let count = client.bell.count
      if !awaitsName { awaitsName = connection.awaitsName { [client] in client.bell.notifyAll() } }
      let slice = end(connection.nextMoment, moment, isInterruptible)
      guard connection.isResolving, !client.isClosed else { return true }
      client.bell.wait(after: count, until: slice)
      return client.bell.count != count || connection.nextMoment <= slice
    }
    let closing = client.closingDescriptor
    var limit = min(connection.nextMoment, moment)
    if closing < 0 { limit = min(limit, Clock.now.advanced(byMilliseconds: BlockingCall.slice)) }
    let outcome = Poll.wait(
      closing: closing, connection.descriptor, connection.isWriting,
      others: connection.descriptor == nil ? connection.descriptors : [], until: limit)
    switch outcome {
    case .ready: return true
    case .interrupted: return !isInterruptible
    case .timedOut: return limit < moment
    }
  }
}

extension Call {
  /// Drives the call on the calling thread until it is over.
  package func run() -> CallResult {
    BlockingCall(self).run(until: Instant(nanoseconds: .max), isInterruptible: false)
      ?? abandoned(.noAnswer)
  }
}

extension TransferResult {
  /// True if the call decides whether the connection is kept: the server may be unable to serve.
  var mayEndConnection: Bool {
    if case .response(let response) = self { (502...504).contains(response.status) } else { false }
  }

  /// There was no connection to send over.
  static func noConnection(_ kind: TransportFailure.Kind) -> TransferResult {
    let detail =
      kind == .poolExhausted
      ? "as many connections as max_connections are in use" : kind.description
    return .failure(TransportFailure(kind, sent: false, reused: false, detail: detail))
  }
}
