internal import ArangoCore
internal import ArangoHTTP

/// The work whose result a queue awaits.
enum SubmittedWork: Sendable {
  /// A call of the submission loop.
  case call(Submission)
  /// A result that follows from other work, such as a batch that is being prefetched.
  case reserved(onCancel: @Sendable (_ ticket: UInt64) -> Void)
}

extension CallResult {
  /// The result of a submission that was cancelled while it waited for other work.
  static var cancelled: CallResult {
    CallResult(
      ArangoError(
        .cancelled, TransportFailure.Kind.cancelled.description, execution: .unknown))
  }
}

/// An asynchronous call, driven by the client's own thread. Other threads use it only to cancel it.
final class Submission: @unchecked Sendable, TimerOwner {
  // Sendable because one thread at a time uses its variables: the caller until it is passed to the loop, then
  // the loop's thread.

  /// The stages.
  /// - new: between two steps of the call.
  /// - queued: waits for a connection to a host. Goes on to sent or new.
  /// - sent: its request is on a connection. Goes on to new.
  /// - pausing: waits until a moment.
  /// - waitingForToken: waits for the token refresh of another call. Goes on to new.
  /// - over: its result was delivered.
  enum Stage {
    case new
    case queued(OutgoingRequest, since: Instant)
    case sent(OutgoingRequest, Connection)
    case pausing
    case waitingForToken
    case over
  }

  let call: Call
  var stage = Stage.new
  /// The last request, freed with the submission by the thread that takes the result.
  var outgoing: OutgoingRequest?
  var timer = TimerHandle()
  let client: Client
  let queue: ResultQueue
  /// The ticket, set by the queue before the submission is passed to the loop.
  var ticket: UInt64 = 0

  init(_ call: Call, _ queue: ResultQueue) {
    client = call.client
    self.call = call
    self.queue = queue
  }

  /// True if it waits for a connection to this host.
  func isQueued(at host: Int) -> Bool {
    if case .queued(let outgoing, _) = stage { return outgoing.host == host }
    return false
  }

  /// True while its request is on a connection.
  var isSent: Bool {
    if case .sent = stage { return true }
    return false
  }

  /// True if it waits for a token.
  var isWaitingForToken: Bool {
    if case .waitingForToken = stage { return true }
    return false
  }
}
