internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

/// What submissions do at a host.
struct HostLine {
  /// Submissions that have a connection.
  var sending = 0
  /// Those that wait for one.
  var waiting = Line<Submission>()
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
    guard lines[host].sending < mostSending else { return nil }
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
    let connection: Connection
    if let given {
      connection = given
    } else {
      switch connect(order) {
      case .connection(let made):
        connection = made
        reactor.adopt(made)
      case .none(.noneFree):
        lines[order.host].isBlocked = true
        return lines[order.host].waiting.prepend(submission)
      case .none(let kind):
        alarms.clear(submission)
        submission.stage = .new
        return follow(submission, submission.call.delivered(.noConnection(kind), order))
      }
    }
    alarms.clear(submission)
    submission.stage = .sent(order, connection)
    lines[order.host].sending += 1
    let now = Clock.now
    submission.call.departed(now: now)
    reactor.send(
      order.request, headers: order.headers, order.authorization, order.payload,
      order.limits(after: now.milliseconds(since: since)), over: connection
    ) { delivery in self.ended(submission, order, connection, delivery, departed: now) }
  }

  private func connect(_ order: Order) -> ConnectionPool.CheckOut {
    client.pool(of: order.host)?.checkOut(fresh: order.fresh, orSet: reactor.waker)
      ?? .none(.local)
  }

  private func ended(
    _ submission: Submission, _ order: Order, _ connection: Connection, _ delivery: Delivery,
    departed: Instant
  ) {
    let host = order.host
    lines[host].sending -= 1
    submission.stage = .new
    switch delivery {
    case .answered:
      lines[host].lastAnswer = Clock.now
    case .failed(let failure):
      if failure.kind.isOfConnecting && lines[host].lastAnswer <= departed {
        fail(host, failure)
      }
    }
    passOn(connection, host)
    follow(submission, submission.call.delivered(delivery, order))
    serve(host)
  }

  /// Gives a connection to the next who waits for one, or back.
  private func passOn(_ connection: Connection, _ host: Int) {
    guard let pool = client.pool(of: host) else { return }
    if pool.keeps(connection), let next = nextInLine(host) {
      guard case .queued(let order, _) = next.stage, order.fresh else {
        return send(next, over: connection)
      }
      lines[host].waiting.prepend(next)
    }
    reactor.release(connection)
    pool.checkIn(connection)
  }

  /// No connection can be made to a host, and none of late was of use: whoever waits for one there
  /// has waited for the same.
  private func fail(_ host: Int, _ failure: TransportFailure) {
    var waiting: [(Submission, Order)] = []
    while let submission = lines[host].waiting.popFirst(where: { $0.isQueued(at: host) }) {
      guard case .queued(let order, _) = submission.stage else { continue }
      submission.stage = .new
      waiting.append((submission, order))
    }
    for (submission, order) in waiting {
      alarms.clear(submission)
      follow(submission, submission.call.delivered(.failed(failure.ofOther), order))
    }
  }
}

extension Delivery {
  /// The time was over before its turn came.
  static var noTurn: Delivery {
    .failed(
      TransportFailure(
        .noneFree, sent: false, reused: false,
        detail: "no turn came in time, of max_submit_connections"))
  }
}
