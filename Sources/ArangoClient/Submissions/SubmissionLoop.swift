internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform
internal import Synchronization

/// Drives all submissions of a client, on a thread of its own.
final class SubmissionLoop: @unchecked Sendable {
  // Sendable because threads hand in submissions through `inbox`; everything else is touched by the
  // loop's own thread alone.

  /// What other threads hand in.
  private struct Inbox: ~Copyable {
    var new: [(submission: Submission, step: Call.Step)] = []
    var cancelled: [Submission] = []
    /// Whether the thread has ended, or will without looking again.
    var isOver = false
    /// Whether it has to be woken.
    private var isAsleep = false

    /// What is there; the thread is awake.
    mutating func take() -> (
      new: [(submission: Submission, step: Call.Step)], cancelled: [Submission]
    ) {
      defer {
        new = []
        cancelled = []
        isAsleep = false
      }
      return (new, cancelled)
    }

    /// Nothing is there, and the thread sleeps.
    mutating func fallAsleep() -> Bool {
      isAsleep = new.isEmpty && cancelled.isEmpty
      return isAsleep
    }

    /// Something has come: whether the thread has to be woken.
    mutating func takeWakeup() -> Bool {
      defer { isAsleep = false }
      return isAsleep
    }
  }

  /// How many results are handed out at once, if there are so many.
  private static let severalResults = 16

  /// The process it runs in.
  let generation = Fork.generation

  let client: Client
  let reactor: Reactor
  private let inbox = Lock<Inbox>(Inbox())
  private let inFlight = Atomic<Int>(0)
  private let maxInFlight: Int
  let maxSending: Int
  var lines: [HostQueue] = []
  /// Those that wait: for their turn, for a moment, or for a token.
  var timers = TimerHeap<Submission>()
  private var tokenWaiters = WaitQueue<Submission>()
  private var epoch: UInt64 = 0
  /// Results on their way into their queues: whoever waits there is woken once for many.
  private var results: [(queue: ResultQueue, ticket: UInt64, result: CallResult)] = []

  /// Makes one that does nothing yet; nil if the process has no descriptors left.
  static func make(for client: Client) -> SubmissionLoop? {
    Reactor.make().map { SubmissionLoop(client, $0) }
  }

  private init(_ client: Client, _ reactor: Reactor) {
    self.client = client
    self.reactor = reactor
    maxInFlight = Int(clamping: client.settings.maxInFlight)
    maxSending = Int(
      clamping: min(client.settings.maxSubmitConnections, client.settings.maxConnections))
  }

  /// Starts its thread; nil if the system gives none.
  func start() -> Thread? {
    let thread = Thread.start { self.run() }
    if thread == nil { endAll() }
    return thread
  }
}

// What other threads ask for.
extension SubmissionLoop {
  /// Takes a submission; its result if it is over at once.
  func submit(_ submission: Submission) -> CallResult? {
    guard inFlight.add(1, ordering: .relaxed).newValue <= maxInFlight else {
      inFlight.subtract(1, ordering: .relaxed)
      return CallResult(
        ArangoError(
          .busy, "as many submissions as max_in_flight, " + String(maxInFlight) + ", are under way"
        ))
    }
    // The first step is taken here: it is one that the loop's thread has not to take for all.
    let step = submission.call.resume()
    if case .over(let result) = step {
      inFlight.subtract(1, ordering: .relaxed)
      return result
    }
    let (isOver, wakes) = inbox.withLock { inbox in
      guard !inbox.isOver else { return (true, false) }
      inbox.new.append((submission, step))
      return (false, inbox.takeWakeup())
    }
    if wakes { wake() }
    return isOver ? submission.call.abandoned(.closed) : nil
  }

  /// Ends submissions that are not over.
  func cancel(_ submissions: [Submission]) {
    let wakes = inbox.withLock { inbox in
      guard !inbox.isOver else { return false }
      inbox.cancelled += submissions
      return inbox.takeWakeup()
    }
    if wakes { wake() }
  }

  /// Makes the thread look again.
  func wake() {
    reactor.waker.set()
  }
}

// The thread.
extension SubmissionLoop {
  private func run() {
    while !client.isClosed {
      let (new, cancelled) = inbox.withLock { $0.take() }
      for (submission, step) in new { follow(submission, step) }
      // A request that ends gives its connection to a queued one, so those that are queued end first.
      for submission in cancelled where !submission.isSent { end(submission, .cancelled) }
      for submission in cancelled { end(submission, .cancelled) }
      lookForTokens()
      for host in lines.indices where lines[host].isBlocked { serve(host) }
      turn()
      let now = Clock.now
      while let submission = timers.due(now) { goOn(submission) }
    }
    endAll()
  }

  /// Lets something happen. Results that have come are handed out when there are several, or nothing
  /// else to do: to wake who waits for them costs as much as a small request.
  private func turn() {
    if !results.isEmpty {
      if results.count < SubmissionLoop.severalResults && reactor.runOnce(until: .distantPast) {
        return
      }
      handOut()
    }
    guard inbox.withLock({ $0.fallAsleep() }) else { return }
    _ = reactor.runOnce(until: timers.next)
  }

  /// The client is closed: nothing more is sent, and everything ends.
  private func endAll() {
    let new = inbox.withLock { inbox in
      inbox.isOver = true
      inbox.cancelled = []
      defer { inbox.new = [] }
      return inbox.new
    }
    for (submission, _) in new { end(submission, .closed) }
    while let submission = timers.due(Instant(nanoseconds: .max)) { end(submission, .closed) }
    reactor.interruptAll(.closed)
    handOut()
  }

  /// Does what the call says.
  func follow(_ submission: Submission, _ step: Call.Step) {
    switch step {
    case .send(let order):
      let now = Clock.now
      submission.stage = .queued(order, since: now)
      submission.order = order
      let host = order.host
      while lines.count <= host { lines.append(HostQueue()) }
      lines[host].waiting.append(submission)
      timers.set(submission, at: order.limit(from: now, connecting: false))
      serve(host)
    case .wait(let moment):
      submission.stage = .pausing
      timers.set(submission, at: moment)
    case .waitForToken(let moment):
      submission.stage = .waitingForToken
      tokenWaiters.append(submission)
      timers.set(submission, at: moment)
    case .over(let result):
      finish(submission, result)
    }
  }

  private func finish(_ submission: Submission, _ result: CallResult) {
    submission.stage = .over
    inFlight.subtract(1, ordering: .relaxed)
    results.append((submission.queue, submission.ticket, result))
  }

  private func handOut() {
    var first = 0
    while first < results.count {
      let queue = results[first].queue
      let end = results[first...].firstIndex { $0.queue !== queue } ?? results.count
      queue.deliver(results[first..<end].map { ($0.ticket, $0.result) })
      first = end
    }
    results.removeAll(keepingCapacity: true)
  }

  /// What it waited for has not come, or its pause is over.
  private func goOn(_ submission: Submission) {
    switch submission.stage {
    case .queued(let order, _):
      leaveLine(order.host)
      follow(submission, submission.call.handle(.queueTimeout, order))
    case .waitingForToken:
      submission.stage = .new
      tokenWaiters.left { $0.isWaitingForToken }
      follow(submission, submission.call.resume())
    case .pausing:
      follow(submission, submission.call.resume())
    case .new, .sent, .over:
      break
    }
  }

  /// Ends a submission before its end.
  private func end(_ submission: Submission, _ code: ArangoError.Code) {
    timers.clear(submission)
    switch submission.stage {
    case .over:
      return
    case .sent(_, let connection):
      // The exchange knows what that means for the request.
      return reactor.interrupt(connection, code == .cancelled ? .cancelled : .closed)
    case .queued(let order, _):
      submission.stage = .new
      leaveLine(order.host)
    case .waitingForToken:
      submission.stage = .new
      tokenWaiters.left { $0.isWaitingForToken }
    case .new, .pausing:
      break
    }
    finish(submission, submission.call.abandoned(code))
  }

  private func lookForTokens() {
    let count = client.bell.count
    guard epoch != count else { return }
    epoch = count
    var waiting: [Submission] = []
    while let submission = tokenWaiters.popFirst(where: { $0.isWaitingForToken }) {
      submission.stage = .new
      waiting.append(submission)
    }
    for submission in waiting {
      timers.clear(submission)
      follow(submission, submission.call.resume())
    }
  }
}
