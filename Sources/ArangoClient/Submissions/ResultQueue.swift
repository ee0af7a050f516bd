package import ArangoCore
internal import ArangoJSON
internal import ArangoPlatform

/// Where results arrive. Any thread puts them in, any thread takes them out.
package final class ResultQueue: Sendable {
  private let state = Lock<State>(State())
  /// Rings when a result has come that somebody waits for.
  private let arrived = EventCount()

  /// What the lock guards.
  fileprivate struct State: ~Copyable {
    var results = WaitQueue<CallResult>()
    /// What is under way, by its ticket.
    var pending = SlotMap<Pending>()
    /// Threads that wait for a result.
    var waiting = 0
    /// Events that wait in it, and those that were not let in.
    var events = 0
    var dropped: Int64 = 0
    var isClosed = false
    var generation = Fork.generation
    /// What a parent process has under way: its thread may be at work on it, and is not in this one.
    var parents: [Pending] = []
    /// Made when somebody asks for it.
    var descriptor: EventFD?
  }

  /// A submission under way, and its tag.
  fileprivate struct Pending {
    let tag: UInt64
    let submission: Submission?
  }

  /// The most events that wait in a queue.
  private static let maxEvents = 1_000

  /// Makes an empty queue.
  package init() {}
}

// Putting in.
extension ResultQueue {
  /// Submits a call, or why there is none; the ticket. Whatever happens, one result with this tag
  /// arrives.
  package func submit(_ call: Result<Call, ArangoError>, _ tag: UInt64) -> UInt64 {
    let submission: Submission
    switch call {
    case .success(let call):
      submission = Submission(call, self)
    case .failure(let error):
      let ticket = state.withLock { $0.newTicket(Pending(tag: tag, submission: nil)) }
      deliver([(ticket, CallResult(error))])
      return ticket
    }
    let ticket = state.withLock { state in
      submission.ticket = state.newTicket(Pending(tag: tag, submission: submission))
      return submission.ticket
    }
    if let result = submission.client.submit(submission) { deliver([(ticket, result)]) }
    return ticket
  }

  /// The results of submissions; those that are no longer awaited are thrown away.
  func deliver(_ results: [(ticket: UInt64, result: CallResult)]) {
    let isAwaited = state.withLock { state in
      state.adopt()
      var isAwaited = false
      for (ticket, result) in results {
        guard let pending = state.pending.remove(ticket) else { continue }
        result.tag = pending.tag
        result.submission = pending.submission
        isAwaited = state.add(result) || isAwaited
      }
      return isAwaited
    }
    if isAwaited { arrived.notifyAll() }
  }

  /// Something that has happened in a client; false if nobody will ever take it out.
  func tell(_ event: [JSON.Member], _ tag: UInt64) -> Bool {
    let (isOpen, dropped) = state.withLock { state -> (Bool, Int64?) in
      state.adopt()
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
    if state.withLock({ $0.add(result) }) { arrived.notifyAll() }
    return true
  }
}

// Taking out.
extension ResultQueue {
  /// The next result; nil if none comes in time, or the queue is closed. Negative milliseconds wait
  /// without limit.
  package func next(milliseconds: Int64) -> CallResult? {
    let limit =
      milliseconds < 0
      ? Instant(nanoseconds: .max) : Clock.now.advanced(byMilliseconds: milliseconds)
    while true {
      let epoch = arrived.count
      let (result, waits) = state.withLock { state in
        state.adopt()
        let result = state.take()
        let waits = result == nil && milliseconds != 0 && !state.isClosed
        if waits { state.waiting += 1 }
        return (result, waits)
      }
      result?.submission = nil
      guard waits else { return result }
      defer { state.withLock { $0.waiting = max(0, $0.waiting - 1) } }
      guard Clock.now < limit else { return nil }
      arrived.wait(after: epoch, until: limit)
    }
  }

  /// The number of a descriptor that is readable while results wait; -1 if there can be none.
  package var descriptor: Int32 {
    if let known = state.withLock({ $0.descriptor?.number }) { return known }
    // Made outside the lock, since it takes another.
    let made = EventFD.make()
    return state.withLock { state in
      state.adopt()
      if state.descriptor == nil, let made {
        state.descriptor = made
        if !state.results.isEmpty { made.set() }
        state.noteDebt()
      }
      return state.descriptor?.number ?? -1
    }
  }

  /// Ends a submission, if it is under way.
  package func cancel(_ ticket: UInt64) {
    let submission = state.withLock { state in
      state.adopt()
      return state.pending[ticket]?.submission
    }
    if let submission { submission.client.cancel([submission]) }
  }

  /// Ends the queue: what waits in it is thrown away, what is under way is cancelled.
  package func close() {
    let (pending, results, descriptor) = state.withLock { state in
      state.adopt()
      state.isClosed = true
      defer {
        state.results = WaitQueue()
        state.pending = SlotMap()
        state.descriptor = nil
      }
      return (
        state.pending.values.compactMap { $0.submission }, state.results, state.descriptor
      )
    }
    arrived.notifyAll()
    // The submissions of a client end together: none takes the connection of one that ended before it.
    var rest = pending[...]
    while let client = rest.first?.client {
      client.cancel(rest.filter { $0.client === client })
      rest = rest.filter { $0.client !== client }[...]
    }
    withExtendedLifetime((results, descriptor)) {}
  }
}

extension ResultQueue.State {
  /// A submission begins; its ticket.
  mutating func newTicket(_ pending: ResultQueue.Pending) -> UInt64 {
    adopt()
    defer { noteDebt() }
    return self.pending.add(pending)
  }

  /// Adds a result; whether a thread waits for it.
  mutating func add(_ result: CallResult) -> Bool {
    guard !isClosed else { return false }
    if results.isEmpty { descriptor?.set() }
    results.append(result)
    return waiting > 0
  }

  /// Takes the first out.
  mutating func take() -> CallResult? {
    guard let first = results.popFirst(where: { _ in true }) else { return nil }
    if first.isEvent { events -= 1 }
    if results.isEmpty { descriptor?.clear() }
    noteDebt()
    return first
  }

  /// Whether a child that forks finds results here: those that wait, and the ends of those that are
  /// under way.
  mutating func noteDebt() {
    descriptor?.isSetAfterFork = !pending.isEmpty || !results.isEmpty
  }

  /// In a child that forked, what its parent submitted is over.
  mutating func adopt() {
    guard generation != Fork.generation else { return }
    generation = Fork.generation
    waiting = 0
    for submission in pending.values {
      let result = CallResult(
        ArangoError(.closed, "the submission is the parent process's", execution: .unknown))
      result.tag = submission.tag
      _ = add(result)
      parents.append(submission)
    }
    pending = SlotMap()
  }
}
