internal import ArangoCore
internal import ArangoHTTP

/// A call that nobody waits for. The client's own thread drives it; others only name it.
final class Submission: @unchecked Sendable, TimerOwner {
  // Sendable because whoever hands it on does not touch it any more: first the caller, then the
  // thread of the loop.

  /// Where it is.
  enum Stage {
    /// Nothing has been done for it.
    case new
    /// It waits for its turn at a host.
    case queued(OutgoingRequest, since: Instant)
    /// It is being sent, or has been.
    case sent(OutgoingRequest, Connection)
    /// It waits for some moment.
    case pausing
    /// It waits for a token.
    case waitingForToken
    /// Its result is in its queue.
    case over
  }

  let call: Call
  var stage = Stage.new
  /// What was sent last; it ends with the submission.
  var order: OutgoingRequest?
  var timer = TimerHandle()
  let client: Client
  let queue: ResultQueue
  /// Its number in the queue, which gives it before it is handed on.
  var ticket: UInt64 = 0

  init(_ call: Call, _ queue: ResultQueue) {
    client = call.client
    self.call = call
    self.queue = queue
  }

  /// Whether it waits for its turn at this host.
  func isQueued(at host: Int) -> Bool {
    if case .queued(let order, _) = stage { return order.host == host }
    return false
  }

  /// True while its request is on a connection.
  var isSent: Bool {
    if case .sent = stage { return true }
    return false
  }

  /// Whether it waits for a token.
  var isWaitingForToken: Bool {
    if case .waitingForToken = stage { return true }
    return false
  }
}
