package import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

/// A call that the calling thread drives, in one run or in several.
package final class BlockingCall: PendingWork {
  private let call: Call
  private let client: Client
  private var step: Call.Step?
  /// The attempt under way; nil between attempts.
  private var attempt: Attempt?
  /// Memory for received bytes, allocated by the first attempt.
  private var scratch: UnsafeMutableRawBufferPointer?
  private var hasResult = false
  private let generation = Fork.generation
  /// True if a listener waits for the name resolution under way.
  private var awaitsName = false

  /// An attempt under way.
  private struct Attempt {
    let outgoing: OutgoingRequest
    let startedAt: Instant
    var lease: (connection: Connection, pool: ConnectionPool)?
  }

  private static let scratchSize = 16 << 10
  /// The longest wait that neither a signal nor the client's end can shorten, in milliseconds.
  private static let pollInterval: Int64 = 50

  /// Creates a driver of a call. Sends nothing.
  package init(_ call: Call) {
    self.call = call
    client = call.client
  }

  deinit {
    scratch?.deallocate()
  }

  package override func run(until moment: Instant, isInterruptible: Bool) -> CallResult? {
    // A forked child shares the socket with its parent, which continues the call.
    if generation != Fork.generation {
      end(with: ArangoError(.closed, "the call is the parent process's", execution: .unknown))
    }
    var next = step ?? call.resume()
    while true {
      switch next {
      case .over(let result):
        step = next
        guard !hasResult else { return nil }
        hasResult = true
        return result
      case .send(let outgoing):
        guard let result = attempt(outgoing, moment, isInterruptible) else {
          step = next
          return nil
        }
        next = call.handle(result, of: outgoing)
        giveBackConnection()
      case .wait(let limit):
        guard pause(until: limit, moment, isInterruptible) else {
          step = next
          return nil
        }
        next = call.resume()
      case .waitForToken:
        let epoch = client.changes.epoch
        // The refresh may have ended before the epoch was read.
        next = call.resume()
        guard case .waitForToken(let limit) = next else { continue }
        let waitEnd = endOfWait(limit, moment, isInterruptible)
        client.changes.wait(after: epoch, until: waitEnd)
        if waitEnd < limit && client.changes.epoch == epoch {
          step = next
          return nil
        }
        next = call.resume()
      }
    }
  }

  /// Cancels the call if it is not over.
  package override func abandon() {
    end(with: nil)
  }

  private func end(with error: ArangoError?) {
    if case .over? = step { return }
    var last: Call.Step?
    if let attempt, let lease = attempt.lease {
      let result = lease.connection.interrupt(.cancelled)
      lease.connection.retire()
      lease.pool.giveBack(lease.connection, now: Clock.now)
      // The failure of the transfer determines whether the request may have been executed.
      if error == nil, let result { last = call.handle(result, of: attempt.outgoing) }
    }
    attempt = nil
    if case .over? = last {
      step = last
    } else {
      step = .over(error.map { call.abandon($0) } ?? call.abandon(.cancelled))
    }
  }

  /// Returns the end of a wait until `limit` or `moment` that no signal interrupts.
  private func endOfWait(_ limit: Instant, _ moment: Instant, _ isInterruptible: Bool) -> Instant {
    let soon =
      isInterruptible
      ? Clock.now.advanced(byMilliseconds: BlockingCall.pollInterval) : Instant(nanoseconds: .max)
    return min(limit, moment, soon)
  }

  /// Waits until a limit, or until the client is closed. Returns false if `run` returns before that.
  private func pause(until limit: Instant, _ moment: Instant, _ isInterruptible: Bool) -> Bool {
    while true {
      let epoch = client.changes.epoch
      guard Clock.now < limit, !client.isClosed else { return true }
      let waitEnd = endOfWait(limit, moment, isInterruptible)
      client.changes.wait(after: epoch, until: waitEnd)
      if waitEnd < limit && Clock.now >= waitEnd { return false }
    }
  }
}

// The attempt under way.
extension BlockingCall {
  /// Goes on with an attempt. Returns its outcome; nil if `run` returns before that.
  private func attempt(
    _ outgoing: OutgoingRequest, _ moment: Instant, _ isInterruptible: Bool
  ) -> TransferResult? {
    var now = Clock.now
    var current = attempt ?? Attempt(outgoing: outgoing, startedAt: now)
    var mayRead = true
    if current.lease == nil {
      switch lease(current, &now, moment, isInterruptible) {
      case .connection(let connection, let pool):
        current.lease = (connection, pool)
        mayRead = false
        begin(outgoing, current.startedAt, connection, now)
      case .failed(let kind):
        attempt = nil
        return .noConnection(kind)
      case .later:
        attempt = current
        return nil
      }
    }
    guard let lease = current.lease,
      let result = transfer(lease.connection, mayRead, now, moment, isInterruptible)
    else {
      attempt = current
      return nil
    }
    attempt = result.mayEndConnection ? current : nil
    if attempt == nil { lease.pool.giveBack(lease.connection, now: Clock.now) }
    return result
  }

  /// Returns the connection to the pool if `attempt` left that to the call. See `mayEndConnection`.
  private func giveBackConnection() {
    guard let lease = attempt?.lease else { return }
    attempt = nil
    if call.retiresConnection { lease.connection.retire() }
    lease.pool.giveBack(lease.connection, now: Clock.now)
  }

  private func begin(
    _ outgoing: OutgoingRequest, _ startedAt: Instant, _ connection: Connection, _ now: Instant
  ) {
    awaitsName = false
    call.connectionAcquired(now: now)
    connection.begin(
      outgoing.request, headers: outgoing.headers, outgoing.authorization, outgoing.payload,
      outgoing.transferLimits(from: startedAt, now: now), opened: { _ in })
  }

  private enum Lease {
    case connection(Connection, ConnectionPool)
    case failed(TransportFailure.Kind)
    case later
  }

  /// Leases a connection, and waits for one if the pool is exhausted.
  private func lease(
    _ attempt: Attempt, _ now: inout Instant, _ moment: Instant, _ isInterruptible: Bool
  ) -> Lease {
    let outgoing = attempt.outgoing
    guard let pool = client.pool(of: outgoing.host) else { return .failed(.local) }
    let limit = outgoing.limits.connectDeadline(from: attempt.startedAt)
    while true {
      switch pool.lease(fresh: outgoing.fresh, now: now) {
      case .connection(let connection): return .connection(connection, pool)
      case .closed: return .failed(.closed)
      case .poolExhausted: break
      }
      guard now < limit else { return .failed(.poolExhausted) }
      let waitEnd = endOfWait(limit, moment, isInterruptible)
      pool.awaitFree(until: waitEnd) { !client.isClosed }
      now = Clock.now
      if waitEnd < limit && now >= waitEnd { return .later }
    }
  }

  /// Transfers the request and response. Returns the outcome; nil if `run` returns before that.
  private func transfer(
    _ connection: Connection, _ mayReadFirst: Bool, _ start: Instant, _ moment: Instant,
    _ isInterruptible: Bool
  ) -> TransferResult? {
    let room =
      scratch ?? .allocate(byteCount: BlockingCall.scratchSize, alignment: 16)
    scratch = room
    var now = start
    var mayRead = mayReadFirst
    while true {
      if client.isClosed { return connection.interrupt(.closed) }
      if let result = connection.advance(now: now, room, mayRead: mayRead) { return result }
      mayRead = true
      guard wait(connection, moment, isInterruptible) else { return nil }
      now = Clock.now
      if connection.hasUnreadBytes, now >= moment { return nil }
    }
  }

  /// Waits until a connection can go on. Returns false if `run` returns before that.
  private func wait(
    _ connection: Connection, _ moment: Instant, _ isInterruptible: Bool
  ) -> Bool {
    if connection.isResolving {
      let epoch = client.changes.epoch
      if !awaitsName {
        awaitsName = connection.awaitsName { [client] in client.changes.notifyAll() }
      }
      let waitEnd = endOfWait(connection.nextMoment, moment, isInterruptible)
      guard connection.isResolving, !client.isClosed else { return true }
      client.changes.wait(after: epoch, until: waitEnd)
      return client.changes.epoch != epoch || connection.nextMoment <= waitEnd
    }
    let closing = client.closingDescriptor
    var limit = min(connection.nextMoment, moment)
    if closing < 0 {
      limit = min(limit, Clock.now.advanced(byMilliseconds: BlockingCall.pollInterval))
    }
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
      ?? abandon(.responseMissing)
  }
}

extension TransferResult {
  /// True if the call decides whether the connection is reused. With these statuses the server may be unable
  /// to serve.
  var mayEndConnection: Bool {
    if case .response(let response) = self { (502...504).contains(response.status) } else { false }
  }

  /// Returns the failure of an attempt that got no connection.
  static func noConnection(_ kind: TransportFailure.Kind) -> TransferResult {
    let detail =
      kind == .poolExhausted
      ? "as many connections as max_connections are in use" : kind.description
    return .failure(TransportFailure(kind, sent: false, reused: false, detail: detail))
  }
}
