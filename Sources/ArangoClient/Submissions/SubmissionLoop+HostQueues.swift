internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

/// What submissions do at a host.
struct HostQueue {
  /// Submissions that have a connection.
  var sending = 0
  /// Those that wait for one.
  var waiting = WaitQueue<Submission>()
  /// Whether they wait because blocking calls have all there are.
  var isBlocked = false
  /// When it last answered.
  var lastAnswer = Instant.distantPast
}

// Turns at a host.
extension SubmissionLoop {
  func leaveLine(_ host: Int) {
    lines[host].waiting.left { $0.isQueued(at: host) }
  }

  private func nextInLine(_ host: Int) -> Submission? {
    guard lines[host].sending < maxSending else { return nil }
    return lines[host].waiting.popFirst { $0.isQueued(at: host) }
  }

  /// Sends what waits there, as far as there are connections.
  func serve(_ host: Int) {
    lines[host].isBlocked = false
    while !lines[host].isBlocked, let submission = nextInLine(host) {
      send(submission, over: nil)
    }
  }

  /// Sends a submission whose turn it is.
  private func send(_ submission: Submission, over given: Connection?) {
    guard case .queued(let order, let since) = submission.stage else { return }
    let now = Clock.now
    let connection: Connection
    if let given {
      connection = given
    } else {
      switch lease(order, now) {
      case .connection(let leased)?:
        connection = leased
        reactor.adopt(leased)
      case .poolExhausted?:
        lines[order.host].isBlocked = true
        return lines[order.host].waiting.prepend(submission)
      case .closed?, nil:
        timers.clear(submission)
        submission.stage = .new
        return follow(submission, submission.call.handle(.noConnection(.closed), order))
      }
    }
    timers.clear(submission)
    submission.stage = .sent(order, connection)
    lines[order.host].sending += 1
    submission.call.connectionAcquired(now: now)
    reactor.send(
      order.request, headers: order.headers, order.authorization, order.payload,
      order.limits(from: since, now: now), over: connection, now: now
    ) { result in self.ended(submission, order, connection, result, connectionAcquired: now) }
  }

  private func lease(_ order: OutgoingRequest, _ now: Instant) -> ConnectionPool.Lease? {
    client.pool(of: order.host)?.lease(fresh: order.fresh, now: now, orSet: reactor.waker)
  }

  private func ended(
    _ submission: Submission, _ order: OutgoingRequest, _ connection: Connection,
    _ result: TransferResult, connectionAcquired: Instant
  ) {
    let host = order.host
    let now = Clock.now
    lines[host].sending -= 1
    submission.stage = .new
    switch result {
    case .response:
      lines[host].lastAnswer = now
    case .failure(let failure):
      if failure.kind.isOfConnecting && lines[host].lastAnswer <= connectionAcquired {
        fail(host, failure)
      }
    }
    if result.mayEndConnection {
      let step = submission.call.handle(result, order)
      if submission.call.leavesConnection { connection.retire() }
      passOn(connection, host, now)
      follow(submission, step)
    } else {
      // The next request travels while this response is read.
      passOn(connection, host, now)
      follow(submission, submission.call.handle(result, order))
    }
    serve(host)
  }

  /// Gives a connection to the next submission that waits for one, or back.
  private func passOn(_ connection: Connection, _ host: Int, _ now: Instant) {
    guard let pool = client.pool(of: host) else { return }
    if !lines[host].waiting.isEmpty, pool.keeps(connection, now: now),
      let next = nextInLine(host)
    {
      guard case .queued(let order, _) = next.stage, order.fresh else {
        return send(next, over: connection)
      }
      lines[host].waiting.prepend(next)
    }
    reactor.release(connection)
    pool.giveBack(connection, now: now)
  }

  /// No connection can be made to a host, and none of late was of use: whoever waits for one there
  /// has waited for the same.
  private func fail(_ host: Int, _ failure: TransportFailure) {
    var waiting: [(Submission, OutgoingRequest)] = []
    while let submission = lines[host].waiting.popFirst(where: { $0.isQueued(at: host) }) {
      guard case .queued(let order, _) = submission.stage else { continue }
      submission.stage = .new
      waiting.append((submission, order))
    }
    for (submission, order) in waiting {
      timers.clear(submission)
      follow(submission, submission.call.handle(.failure(failure.ofOther), order))
    }
  }
}

extension TransferResult {
  /// The time was over before its turn came.
  static var queueTimeout: TransferResult {
    .failure(
      TransportFailure(
        .poolExhausted, sent: false, reused: false,
        detail: "no turn came in time, of max_submit_connections"))
  }
}
