package import ArangoCore
internal import ArangoJSON
internal import ArangoPlatform

/// A queue of results of submissions and of events. Any thread may add and take elements.
package final class ResultQueue: Sendable {
  private let state = Lock<State>(State())
  /// Notified when a result arrives while a thread waits.
  private let resultArrived = EventCount()

  fileprivate struct State: ~Copyable {
    var results = WaitQueue<CallResult>()
    /// The submissions under way, by ticket.
    var pending = SlotMap<Pending>()
    /// The number of threads that wait for a result.
    var waiting = 0
    /// The number of events in the queue.
    var events = 0
    /// The number of events dropped since the last one that was added.
    var dropped: Int64 = 0
    var isClosed = false
    var generation = Fork.generation
    /// Submissions of the parent process. Kept as they are: the parent's thread, which is missing
    /// here, may have been in the middle of changing them.
    var parentSubmissions: [Pending] = []
    /// Readable while results wait; created by the first call of `descriptor`.
    var descriptor: EventFD?
  }

  /// A result to come, and its tag. `work` is nil if there is only an error to deliver.
  fileprivate struct Pending {
    let tag: UInt64
    var work: SubmittedWork?
  }

  /// Maximum number of events in a queue. Further events are dropped.
  private static let maxEvents = 1_000

  /// Called with each result in place of storing it; nil if results are stored.
  private let receiver: (@Sendable (CallResult) -> Void)?

  /// Creates an empty queue.
  package init() {
    receiver = nil
  }

  /// Creates a queue that passes each result to a function, on the thread that delivers it.
  init(_ receiver: @escaping @Sendable (CallResult) -> Void) {
    self.receiver = receiver
  }
}

// Adding.
extension ResultQueue {
  /// Submits a call, or delivers the error of creating it. Returns the ticket. Exactly one result with this
  /// tag arrives.
  package func submit(_ call: Result<Call, ArangoError>, _ tag: UInt64) -> UInt64 {
    let submission: Submission
    switch call {
    case .success(let call):
      submission = Submission(call, self)
    case .failure(let error):
      let ticket = state.withLock { $0.newTicket(Pending(tag: tag, work: nil)) }
      deliver([(ticket, CallResult(error))])
      return ticket
    }
    let ticket = state.withLock { state in
      submission.ticket = state.newTicket(Pending(tag: tag, work: .call(submission)))
      return submission.ticket
    }
    start(submission)
    return ticket
  }

  /// Creates the ticket of a result that follows. `onCancel` is called with the ticket if it is cancelled before.
  func reserve(
    _ tag: UInt64, onCancel: (@Sendable (_ ticket: UInt64) -> Void)? = nil
  ) -> UInt64 {
    let work = onCancel.map { SubmittedWork.reserved(onCancel: $0) }
    return state.withLock { $0.newTicket(Pending(tag: tag, work: work)) }
  }

  /// True if the result of the ticket has not arrived and the queue is open.
  func expects(_ ticket: UInt64) -> Bool {
    state.withLock { $0.pending[ticket] != nil }
  }

  /// Submits a call whose result gets an existing ticket.
  func submit(_ call: Call, _ ticket: UInt64) {
    let submission = Submission(call, self)
    submission.ticket = ticket
    state.withLock { state in
      guard var pending = state.pending[ticket] else { return }
      pending.work = .call(submission)
      state.pending.update(ticket, pending)
    }
    start(submission)
  }

  private func start(_ submission: Submission) {
    guard let result = submission.client.submit(submission) else { return }
    deliver([(submission.ticket, submission.call.observed(result))])
  }

  /// Adds the results of submissions. Results whose ticket is unknown are discarded.
  func deliver(_ results: [(ticket: UInt64, result: CallResult)]) {
    if let receiver {
      let received = state.withLock { state in
        results.compactMap { ticket, result in
          state.pending.remove(ticket).map { pending -> CallResult in
            result.tag = pending.tag
            result.work = pending.work
            return result
          }
        }
      }
      for result in received {
        result.work = nil
        receiver(result)
      }
      return
    }
    let isAwaited = state.withLock { state in
      state.resetAfterFork()
      var isAwaited = false
      for (ticket, result) in results {
        guard let pending = state.pending.remove(ticket) else { continue }
        result.tag = pending.tag
        result.work = pending.work
        isAwaited = state.add(result) || isAwaited
      }
      return isAwaited
    }
    if isAwaited { resultArrived.notifyAll() }
  }

  /// Adds an event. Returns false if the queue is closed.
  func post(_ event: [JSON.Member], _ tag: UInt64) -> Bool {
    let (isOpen, dropped) = state.withLock { state -> (Bool, Int64?) in
      state.resetAfterFork()
      guard !state.isClosed else { return (false, nil) }
      guard state.events < ResultQueue.maxEvents else {
        state.dropped += 1
        return (true, nil)
      }
      state.events += 1
      defer { state.dropped = 0 }
      return (true, state.dropped)
    }
    guard let dropped else { return isOpen }
    var event = event
    if dropped > 0 { event.append(JSON.Member("dropped", .integer(dropped))) }
    let result = CallResult(value: try? JSON.object(event).text())
    result.tag = tag
    result.isEvent = true
    if state.withLock({ $0.add(result) }) { resultArrived.notifyAll() }
    return true
  }
}

// Taking.
extension ResultQueue {
  /// Takes the next result. Returns nil if none arrives within `milliseconds`, or if the queue is closed. A
  /// negative number waits without limit.
  package func next(milliseconds: Int64) -> CallResult? {
    let limit =
      milliseconds < 0
      ? Instant(nanoseconds: .max) : Clock.now.advanced(byMilliseconds: milliseconds)
    while true {
      let epoch = resultArrived.epoch
      let (result, waits) = state.withLock { state in
        state.resetAfterFork()
        let result = state.take()
        let waits = result == nil && milliseconds != 0 && !state.isClosed
        if waits { state.waiting += 1 }
        return (result, waits)
      }
      result?.work = nil
      guard waits else { return result }
      defer { state.withLock { $0.waiting = max(0, $0.waiting - 1) } }
      guard Clock.now < limit else { return nil }
      resultArrived.wait(after: epoch, until: limit)
    }
  }

  /// The number of a descriptor that is readable while results wait; -1 if the process has none left.
  package var descriptor: Int32 {
    if let existing = state.withLock({ $0.descriptor?.number }) { return existing }
    // Created outside the lock: registering a descriptor takes another lock.
    let created = EventFD.make()
    return state.withLock { state in
      state.resetAfterFork()
      if state.descriptor == nil, let created {
        state.descriptor = created
        if !state.results.isEmpty { created.set() }
        state.updateAfterFork()
      }
      return state.descriptor?.number ?? -1
    }
  }

  /// Cancels a submission. Does nothing if the ticket is unknown.
  package func cancel(_ ticket: UInt64) {
    let work = state.withLock { state in
      state.resetAfterFork()
      return state.pending[ticket]?.work
    }
    switch work {
    case .call(let submission)?: submission.client.cancel([submission])
    case .reserved(let onCancel)?: onCancel(ticket)
    case nil: break
    }
  }

  /// Cancels all submissions under way. Their results arrive.
  func cancelAll() {
    cancel(state.withLock { $0.pending.values.compactMap { $0.work } })
  }

  /// Cancels calls. All of a client are cancelled together: otherwise a queued one would take the connection of a
  /// cancelled one and be sent.
  private func cancel(_ work: [SubmittedWork]) {
    var rest = work.compactMap { each -> Submission? in
      if case .call(let submission) = each { submission } else { nil }
    }[...]
    while let client = rest.first?.client {
      client.cancel(rest.filter { $0.client === client })
      rest = rest.filter { $0.client !== client }[...]
    }
  }

  /// Closes the queue: results are discarded, and submissions under way are cancelled.
  package func close() {
    let (pending, results, descriptor) = state.withLock { state in
      state.resetAfterFork()
      state.isClosed = true
      defer {
        state.results = WaitQueue()
        state.pending = SlotMap()
        state.descriptor = nil
      }
      return (
        state.pending.values.compactMap { $0.work }, state.results, state.descriptor
      )
    }
    resultArrived.notifyAll()
    cancel(pending)
    withExtendedLifetime((results, descriptor)) {}
  }
}

extension ResultQueue.State {
  /// Adds a submission under way. Returns its ticket.
  mutating func newTicket(_ pending: ResultQueue.Pending) -> UInt64 {
    resetAfterFork()
    defer { updateAfterFork() }
    return self.pending.add(pending)
  }

  /// Adds a result. Returns true if a thread waits for one.
  mutating func add(_ result: CallResult) -> Bool {
    guard !isClosed else { return false }
    if results.isEmpty { descriptor?.set() }
    results.append(result)
    return waiting > 0
  }

  /// Takes the first result; nil if there is none.
  mutating func take() -> CallResult? {
    guard let first = results.popFirst(where: { _ in true }) else { return nil }
    if first.isEvent { events -= 1 }
    if results.isEmpty { descriptor?.clear() }
    updateAfterFork()
    return first
  }

  /// Sets the state that the descriptor gets in a forked child. There it is readable if results wait, or if
  /// submissions are under way, which end with an error in the child.
  mutating func updateAfterFork() {
    descriptor?.isSetAfterFork = !pending.isEmpty || !results.isEmpty
  }

  /// Ends the submissions of the parent process with an error in a forked child.
  mutating func resetAfterFork() {
    guard generation != Fork.generation else { return }
    generation = Fork.generation
    waiting = 0
    for submission in pending.values {
      let result = CallResult(
        ArangoError(.closed, "the submission is the parent process's", execution: .unknown))
      result.tag = submission.tag
      _ = add(result)
      parentSubmissions.append(submission)
    }
    pending = SlotMap()
  }
}
