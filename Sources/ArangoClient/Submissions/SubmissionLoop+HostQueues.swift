internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

/// The submissions that use or await connections to one host.
struct HostQueue {
  /// The number of submissions that have a connection.
  var connectionCount = 0
  /// The submissions that wait for a connection.
  var waiting = WaitQueue<Submission>()
  /// True if the pool had no free connection: blocking calls use them.
  var isPoolExhausted = false
  /// The time of the last response to a submission.
  var lastResponseAt = Instant.distantPast
}

extension SubmissionLoop {
  /// Notes that a submission whose stage has changed no longer waits for a connection.
  func removeFromQueue(of host: Int) {
    hostQueues[host].waiting.noteRemoval { $0.isQueued(at: host) }
  }

  private func nextQueued(at host: Int) -> Submission? {
    guard hostQueues[host].connectionCount < maxConnections else { return nil }
    return hostQueues[host].waiting.popFirst { $0.isQueued(at: host) }
  }

  /// Sends queued submissions as long as there are connections.
  func serve(_ host: Int) {
    hostQueues[host].isPoolExhausted = false
    while !hostQueues[host].isPoolExhausted, let submission = nextQueued(at: host) {
      send(submission, over: nil)
    }
  }

  /// Sends a queued submission over a connection, or over one of the pool if `given` is nil.
  private func send(_ submission: Submission, over given: Connection?) {
    guard case .queued(let outgoing, let since) = submission.stage else { return }
    let now = Clock.now
    let connection: Connection
    if let given {
      connection = given
    } else {
      switch lease(outgoing, now) {
      case .connection(let leased)?:
        connection = leased
        reactor.adopt(leased)
      case .poolExhausted?:
        hostQueues[outgoing.host].isPoolExhausted = true
        return hostQueues[outgoing.host].waiting.prepend(submission)
      case .closed?, nil:
        timers.clear(submission)
        submission.stage = .new
        return follow(submission, submission.call.handle(.noConnection(.closed), of: outgoing))
      }
    }
    timers.clear(submission)
    submission.stage = .sent(outgoing, connection)
    hostQueues[outgoing.host].connectionCount += 1
    submission.call.connectionAcquired(now: now)
    reactor.send(
      outgoing.request, headers: outgoing.headers, outgoing.authorization, outgoing.payload,
      outgoing.transferLimits(from: since, now: now), over: connection, now: now
    ) { result in self.ended(submission, outgoing, connection, result, connectionAcquired: now) }
  }

  private func lease(_ outgoing: OutgoingRequest, _ now: Instant) -> ConnectionPool.Lease? {
    client.pool(of: outgoing.host)?.lease(fresh: outgoing.fresh, now: now, orSet: reactor.waker)
  }

  private func ended(
    _ submission: Submission, _ outgoing: OutgoingRequest, _ connection: Connection,
    _ result: TransferResult, connectionAcquired: Instant
  ) {
    let host = outgoing.host
    let now = Clock.now
    hostQueues[host].connectionCount -= 1
    submission.stage = .new
    switch result {
    case .response:
      hostQueues[host].lastResponseAt = now
    case .failure(let failure):
      if failure.kind.isOfConnecting && hostQueues[host].lastResponseAt <= connectionAcquired {
        fail(host, failure)
      }
    }
    if result.mayEndConnection {
      let step = submission.call.handle(result, of: outgoing)
      if submission.call.retiresConnection { connection.retire() }
      handOver(connection, host, now)
      follow(submission, step)
    } else {
      // The next request is sent before this response is parsed.
      handOver(connection, host, now)
      follow(submission, submission.call.handle(result, of: outgoing))
    }
    serve(host)
  }

  /// Passes a connection to the next queued submission, or returns it to the pool.
  private func handOver(_ connection: Connection, _ host: Int, _ now: Instant) {
    guard let pool = client.pool(of: host) else { return }
    if !hostQueues[host].waiting.isEmpty, pool.keeps(connection, now: now),
      let next = nextQueued(at: host)
    {
      guard case .queued(let outgoing, _) = next.stage, outgoing.fresh else {
        return send(next, over: connection)
      }
      hostQueues[host].waiting.prepend(next)
    }
    reactor.release(connection)
    pool.giveBack(connection, now: now)
  }

  /// Fails all queued submissions of a host to which no connection can be opened. Otherwise each would wait
  /// for a connection attempt of its own.
  private func fail(_ host: Int, _ failure: TransportFailure) {
    var waiting: [(Submission, OutgoingRequest)] = []
    while let submission = hostQueues[host].waiting.popFirst(where: { $0.isQueued(at: host) }) {
      guard case .queued(let outgoing, _) = submission.stage else { continue }
      submission.stage = .new
      waiting.append((submission, outgoing))
    }
    for (submission, outgoing) in waiting {
      timers.clear(submission)
      follow(submission, submission.call.handle(.failure(failure.ofOther), of: outgoing))
    }
  }
}

extension TransferResult {
  /// The failure of a submission that got no connection before its deadline.
  static var queueTimeout: TransferResult {
    .failure(
      TransportFailure(
        .poolExhausted, sent: false, reused: false,
        detail: "none of the connections of max_submit_connections became free in time"))
  }
}
