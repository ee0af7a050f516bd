internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform
internal import Synchronization

/// An event loop that drives all submissions of a client on a thread of its own.
final class SubmissionLoop: @unchecked Sendable {
  // Sendable because other threads use only `inbox`, `inFlight` and the reactor's waker. The loop's thread
  // uses the rest.

  /// The submissions and cancellations that other threads passed to the loop.
  private struct Inbox: ~Copyable {
    var new: [(submission: Submission, step: Call.Step)] = []
    var cancelled: [Submission] = []
    /// True once the thread takes nothing more out.
    var isOver = false
    /// True while the thread sleeps and must be woken.
    private var isAsleep = false

    /// Takes everything out, and marks the thread as awake.
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

    /// Marks the thread as asleep if the inbox is empty. Returns false if it is not.
    mutating func fallAsleep() -> Bool {
      isAsleep = new.isEmpty && cancelled.isEmpty
      return isAsleep
    }

    /// Returns true if the caller must wake the thread; true once for each sleep.
    mutating func takeWakeup() -> Bool {
      defer { isAsleep = false }
      return isAsleep
    }
  }

  /// The number of results that are delivered without looking for others first.
  private static let batchSize = 16

  /// The fork generation of the process whose thread runs the loop.
  let generation = Fork.generation

  let client: Client
  let reactor: Reactor
  private let inbox = Lock<Inbox>(Inbox())
  private let inFlight = Atomic<Int>(0)
  private let maxInFlight: Int
  let maxConnections: Int
  var hostQueues: [HostQueue] = []
  /// The deadlines of submissions that are queued, pausing or waiting for a token.
  var timers = TimerHeap<Submission>()
  private var tokenWaiters = WaitQueue<Submission>()
  /// The epoch of the client's changes at which `tokenWaiters` were resumed last.
  private var lastEpoch: UInt64 = 0
  /// Results that are not yet in their queues. They are delivered in batches, since waking a thread is
  /// expensive.
  private var results: [(queue: ResultQueue, ticket: UInt64, result: CallResult)] = []
  /// True if the results have waited for a round of the reactor.
  private var resultsWereDelayed = false

  /// Creates a loop whose thread is not started; nil if the process has no descriptors left.
  static func make(for client: Client) -> SubmissionLoop? {
    Reactor.make().map { SubmissionLoop(client, $0) }
  }

  private init(_ client: Client, _ reactor: Reactor) {
    self.client = client
    self.reactor = reactor
    maxInFlight = Int(clamping: client.settings.call.maxInFlight)
    maxConnections = Int(
      clamping: min(
        client.settings.connections.maxSubmitConnections, client.settings.connections.maxConnections
      ))
  }

  /// Starts the thread. Returns nil if the system has none left; submissions then end with an error.
  func start() -> Thread? {
    let thread = Thread.start { self.run() }
    if thread == nil { endAll() }
    return thread
  }
}

// Functions for other threads.
extension SubmissionLoop {
  /// Passes a submission to the loop. Returns the result if the submission ends immediately.
  func submit(_ submission: Submission) -> CallResult? {
    guard inFlight.add(1, ordering: .relaxed).newValue <= maxInFlight else {
      inFlight.subtract(1, ordering: .relaxed)
      return CallResult(
        ArangoError(
          .busy, "as many submissions as max_in_flight, " + String(maxInFlight) + ", are under way"
        ))
    }
    // The first step runs on the caller's thread, which relieves the loop's thread.
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
    return isOver ? submission.call.abandon(.closed) : nil
  }

  /// Cancels submissions. Those that have ended are ignored.
  func cancel(_ submissions: [Submission]) {
    let wakes = inbox.withLock { inbox in
      guard !inbox.isOver else { return false }
      inbox.cancelled += submissions
      return inbox.takeWakeup()
    }
    if wakes { wake() }
  }

  /// Wakes the thread.
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
      // Queued submissions end first: the end of a sent one passes its connection to the next queued one.
      for submission in cancelled where !submission.isSent { end(submission, .cancelled) }
      for submission in cancelled { end(submission, .cancelled) }
      resumeTokenWaiters()
      for host in hostQueues.indices where hostQueues[host].isPoolExhausted { serve(host) }
      runOnce()
      let now = Clock.now
      while let submission = timers.due(now) { timerExpired(of: submission) }
    }
    endAll()
  }

  /// Waits for the reactor or a timer. Results are delivered first if there are `batchSize` of them, if the
  /// reactor is idle, or if they have waited for another round of the reactor: waking the thread that waits
  /// for them costs as much as a small request.
  private func runOnce() {
    if !results.isEmpty {
      if results.count < SubmissionLoop.batchSize && !resultsWereDelayed {
        resultsWereDelayed = true
        if reactor.runOnce(until: .distantPast) { return }
      }
      deliverResults()
    }
    guard inbox.withLock({ $0.fallAsleep() }) else { return }
    _ = reactor.runOnce(until: timers.next)
  }

  /// Ends all submissions because the client is closed.
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
    deliverResults()
  }

  /// Carries out a step of the call.
  func follow(_ submission: Submission, _ step: Call.Step) {
    switch step {
    case .send(let outgoing):
      let now = Clock.now
      submission.stage = .queued(outgoing, since: now)
      submission.outgoing = outgoing
      let host = outgoing.host
      while hostQueues.count <= host { hostQueues.append(HostQueue()) }
      hostQueues[host].waiting.append(submission)
      timers.set(submission, at: outgoing.limits.deadline(from: now))
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

  private func deliverResults() {
    var first = 0
    while first < results.count {
      let queue = results[first].queue
      let end = results[first...].firstIndex { $0.queue !== queue } ?? results.count
      queue.deliver(results[first..<end].map { ($0.ticket, $0.result) })
      first = end
    }
    results.removeAll(keepingCapacity: true)
    resultsWereDelayed = false
  }

  /// Goes on with a submission whose pause is over, or whose wait for a connection or token took too long.
  private func timerExpired(of submission: Submission) {
    switch submission.stage {
    case .queued(let outgoing, _):
      removeFromQueue(of: outgoing.host)
      follow(submission, submission.call.handle(.queueTimeout, of: outgoing))
    case .waitingForToken:
      submission.stage = .new
      tokenWaiters.noteRemoval { $0.isWaitingForToken }
      follow(submission, submission.call.resume())
    case .pausing:
      follow(submission, submission.call.resume())
    case .new, .sent, .over:
      break
    }
  }

  /// Cancels a submission, unless it has ended.
  private func end(_ submission: Submission, _ code: ArangoError.Code) {
    timers.clear(submission)
    switch submission.stage {
    case .over:
      return
    case .sent(_, let connection):
      // The failure of the transfer ends the call, which determines whether it may have been executed.
      return reactor.interrupt(connection, code == .cancelled ? .cancelled : .closed)
    case .queued(let outgoing, _):
      submission.stage = .new
      removeFromQueue(of: outgoing.host)
    case .waitingForToken:
      submission.stage = .new
      tokenWaiters.noteRemoval { $0.isWaitingForToken }
    case .new, .pausing:
      break
    }
    finish(submission, submission.call.abandon(code))
  }

  /// Resumes the submissions that wait for a token if a token refresh has ended since the last call.
  private func resumeTokenWaiters() {
    let epoch = client.changes.epoch
    guard lastEpoch != epoch else { return }
    lastEpoch = epoch
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
