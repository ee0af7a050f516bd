package import ArangoCore
internal import ArangoJSON
internal import ArangoPlatform

/// A cursor: reads the rows of an AQL query in batches. Each batch is an ordinary call of query.execute or
/// cursor.next, whose retry policy also serves the cursor. Any thread may use it, one at a time.
package final class Cursor: @unchecked Sendable {
  // Sendable because `content` is guarded by its lock.

  let database: Database
  /// The arguments of query.execute.
  private let arguments: JSON
  /// The policy for reading the next batch before it is requested.
  private let prefetch: Prefetch
  /// True if the server keeps the last batch.
  private let allowsRetry: Bool
  private let content: Lock<Content>
  /// Notified when a prefetched batch arrives.
  let batchArrived = EventCount()
  private let generation = Fork.generation

  /// The times at which the next batch is requested before the caller requests it.
  enum Prefetch: Sendable {
    case never
    /// After a batch that was delivered to a queue.
    case afterSubmission
    case always
  }

  /// A result to come, in a queue.
  typealias Ticket = (queue: ResultQueue, number: UInt64)

  /// The content that the lock guards.
  fileprivate struct Content: ~Copyable {
    var state: CursorState
    /// The prefetch under way, whose queue refers to the cursor; nil if there is none.
    var prefetch: Ticket?
    /// The prefetched batch.
    var prefetched: CallResult?
    /// The failure after which no further batch can be read.
    var failure: CallResult?
    /// The submission that waits for the prefetch under way.
    var waiter: Ticket?
    /// True while a caller waits for a prefetched batch.
    var isAwaited = false
  }

  /// The time in milliseconds for which closing a cursor may hold the caller.
  private static let closeTimeout: Int64 = 2_000
  /// The seconds for which the server keeps a cursor that is not read.
  private static let defaultTTL: Int64 = 600
  /// The seconds for a streaming query with option `allow_retry`, whose cursor the server keeps without telling
  /// its id if all rows are in the first batch.
  private static let retriedStreamTTL: Int64 = 60

  private init(_ database: Database, _ arguments: JSON, _ prefetch: Prefetch, allowsRetry: Bool) {
    self.database = database
    self.arguments = arguments
    self.prefetch = prefetch
    self.allowsRetry = allowsRetry
    content = Lock(Content(state: CursorState(allowsRetry: allowsRetry)))
  }

  /// Creates a cursor. Sends nothing. `bindVars` and `options` are JSON objects; nil for none.
  package static func create(
    in database: Database, query: String, bindVars: String?, options: String?
  ) throws(ArangoError) -> Cursor {
    try database.checkIsSynchronous(for: "a cursor")
    let operation = try Operation.named("query.execute")
    var members: [JSON.Member] = [JSON.Member("query", .string(query))]
    if let bindVars {
      members.append(JSON.Member("bind_vars", try JSON.readVerbatim(bindVars, as: "bind_vars")))
    }
    var prefetch = Prefetch.afterSubmission
    switch try JSON.read(options, as: "options", .arguments(of: operation)) {
    case nil, .null?: break
    case .object(let options)?:
      for option in options {
        switch (option.name, option.value) {
        case ("query", _), ("bind_vars", _):
          throw .argument("options: " + option.name + " is an argument of its own")
        case ("prefetch", .integer(0)), ("prefetch", .boolean(false)): prefetch = .never
        case ("prefetch", .integer(1)), ("prefetch", .boolean(true)): prefetch = .always
        case ("prefetch", let value):
          throw .argument(
            "options: prefetch is 0 or 1, not " + value.displayText.sanitized)
        default: members.append(option)
        }
      }
    case let other?: throw .argument("options are a JSON object, not " + other.typeName)
    }
    let given = JSON.object(members)
    let isStream = given["stream"] == .boolean(true)
    var allowsRetry = given["allow_retry"] == .boolean(true)
    if given["allow_retry"] == nil && !isStream {
      // Servers before 3.11 ignore the option, which has no argument of its own here for that reason.
      allowsRetry = true
      var further: [JSON.Member] = []
      if case .object(let options)? = given["options"] { further = options }
      members.removeAll { $0.name == "options" }
      members.append(
        JSON.Member("options", .object(further + [JSON.Member("allowRetry", .boolean(true))])))
    }
    if given["ttl"] == nil {
      members.append(
        JSON.Member(
          "ttl", .integer(isStream && allowsRetry ? retriedStreamTTL : defaultTTL)))
    }
    // Unusable arguments fail here, and not with the first batch.
    _ = try PreparedCall(operation, .object(members))
    return Cursor(database, .object(members), prefetch, allowsRetry: allowsRetry)
  }

  /// True in a forked child, whose parent reads the cursor.
  var isParents: Bool { generation != Fork.generation }

  /// True if a further batch may follow.
  package var hasMore: Bool { content.withLock { $0.hasMore } }

  /// Returns the known facts of the cursor as JSON.
  package func info() throws(ArangoError) -> CallResult {
    CallResult(value: try content.withLock { $0.state.info(hasMore: $0.hasMore) }.text())
  }
}

// Reading.
extension Cursor {
  /// The way to the next batch.
  private enum Next {
    case call(Call)
    case result(CallResult)
    /// The prefetch under way.
    case prefetch
  }

  /// Begins to read the next batch, which the calling thread drives.
  package func begin() -> PendingWork {
    switch next(waiter: nil) {
    case .result(let result): FinishedWork(result)
    case .call(let call): BlockingCall(call)
    case .prefetch: CursorWait(self)
    }
  }

  /// Reads the next batch without waiting: its result arrives in the queue. Returns the ticket.
  package func submit(_ queue: ResultQueue, _ tag: UInt64) -> UInt64 {
    // The ticket must exist before the prefetch can end.
    let ticket = queue.reserve(tag) { [self] in cancelWaiter($0) }
    switch next(waiter: (queue, ticket)) {
    case .result(let result): queue.deliver([(ticket, result)])
    case .call(let call): queue.submit(call, ticket)
    case .prefetch: break
    }
    return ticket
  }

  private func next(waiter: Ticket?) -> Next {
    guard !isParents else { return .result(.parentsCursor) }
    let isSubmission = waiter != nil
    let (next, request): (Next?, CursorState.Request?) = content.withLock { content in
      if content.prefetched != nil || content.prefetch != nil, !content.hasReader {
        if isSubmission, let batch = content.prefetched {
          content.prefetched = nil
          return (.result(batch), nil)
        }
        content.waiter = waiter
        content.isAwaited = !isSubmission
        return (.prefetch, nil)
      }
      guard !content.state.isReading, !content.hasReader else {
        return (
          .result(CallResult(ArangoError(.busy, "the cursor's last batch has not arrived"))), nil
        )
      }
      guard let request = content.state.beginReading() else {
        return (.result(content.end), nil)
      }
      return (nil, request)
    }
    switch next {
    case .result(let result)?:
      if result.batch != nil { prefetch(isSubmission: isSubmission) }
      return .result(result)
    case let next?: return next
    case nil: break
    }
    guard let request else { return .result(CallResult(.responseMissing)) }
    return call(request) { [self] in
      received($0)
      prefetch(isSubmission: isSubmission)
    }
  }

  /// Creates the call of a request.
  private func call(
    _ request: CursorState.Request, then observer: @escaping (CallResult) -> Void
  ) -> Next {
    do throws(ArangoError) {
      let call: Call
      switch request {
      case .execute:
        call = try Call.make(Operation.named("query.execute"), arguments, in: database)
      case .next(let id, let batchID):
        var members = [JSON.Member("cursor_id", .string(id))]
        if let batchID { members.append(JSON.Member("batch_id", .string(batchID))) }
        // A server that does not keep the batch has moved on after the first request.
        call = try Call.make(
          Operation.named("cursor.next"), .object(members),
          isIdempotent: allowsRetry && batchID != nil, in: database)
      }
      call.observer = observer
      return .call(call)
    } catch {
      let result = CallResult(error)
      received(result)
      return .result(result)
    }
  }

  /// Notes the result of a request.
  private func received(_ result: CallResult) {
    let orphan = content.withLock { content -> String? in
      if let batch = result.batch {
        result.showRows()
        content.state.received(
          batch, rows: result.rowCount, bytes: result.body?.count ?? 0,
          attempts: result.attemptCount, from: result.hostName)
      } else {
        content.state.failed(
          result.code ?? .internalFault, result.execution,
          isLost: result.code == .server && result.loss != nil)
        if !content.state.hasMore { content.failure = CallResult(copying: result) }
      }
      return content.state.isClosed ? content.state.close() : nil
    }
    if let orphan { discard(orphan) }
  }

  /// Requests the next batch before the caller requests it.
  private func prefetch(isSubmission: Bool) {
    switch prefetch {
    case .never: return
    case .afterSubmission where !isSubmission: return
    case .afterSubmission, .always: break
    }
    // Created outside the lock: a queue registers a lock of its own.
    let queue = ResultQueue { [self] in prefetchEnded($0) }
    let ticket = queue.reserve(0)
    let request = content.withLock { content -> CursorState.Request? in
      guard content.prefetched == nil, content.prefetch == nil,
        let request = content.state.beginReading()
      else { return nil }
      content.prefetch = (queue, ticket)
      return request
    }
    guard let request else { return }
    switch call(request, then: { [self] in received($0) }) {
    case .call(let call): queue.submit(call, ticket)
    case .result(let result): queue.deliver([(ticket, result)])
    case .prefetch: break
    }
  }

  /// Passes a prefetched batch to the submission that waits for it, or keeps it. A failure without a reader is
  /// discarded if the batch can be requested again.
  private func prefetchEnded(_ result: CallResult) {
    // The batch of a submission whose queue was destroyed is kept.
    let isLost = content.withLock { $0.waiter }.map { !$0.queue.expects($0.number) } ?? false
    // The lock is not held while the prefetch and its queue are freed.
    let (waiter, _) = content.withLock { content -> (Ticket?, Ticket?) in
      defer {
        content.prefetch = nil
        content.waiter = nil
      }
      let waiter = isLost ? nil : content.waiter
      let isDiscarded = result.batch == nil && content.state.hasMore && !content.isAwaited
      if waiter == nil, !content.state.isClosed, !isDiscarded { content.prefetched = result }
      return (waiter, content.prefetch)
    }
    guard let waiter else { return batchArrived.notifyAll() }
    if result.batch != nil { prefetch(isSubmission: true) }
    waiter.queue.deliver([(waiter.number, result)])
  }

  /// Ends the submission that waits for the prefetch under way. Its batch is kept for the next one.
  private func cancelWaiter(_ ticket: UInt64) {
    let waiter = content.withLock { content -> Ticket? in
      guard let waiter = content.waiter, waiter.number == ticket else { return nil }
      content.waiter = nil
      return waiter
    }
    waiter?.queue.deliver([(ticket, .cancelled)])
  }

  /// Takes the prefetched batch for a caller that waited for it; nil while it is under way.
  func takeAwaitedBatch() -> CallResult? {
    let result = content.withLock { content -> CallResult? in
      guard let batch = content.prefetched else {
        guard content.prefetch == nil else { return nil }
        content.isAwaited = false
        return content.end
      }
      content.prefetched = nil
      content.isAwaited = false
      return batch
    }
    if result?.batch != nil { prefetch(isSubmission: false) }
    return result
  }

  /// Notes that the caller no longer waits for the prefetch under way.
  func abandonWait() {
    content.withLock { $0.isAwaited = false }
  }
}

extension Cursor.Content {
  /// True if a further batch may follow. A prefetch is under way until its result is in `prefetched`, and the state
  /// is complete a moment before that.
  fileprivate var hasMore: Bool {
    prefetched != nil || state.hasMore || prefetch != nil && !state.isClosed
  }

  /// True if a caller waits for a prefetched batch.
  fileprivate var hasReader: Bool { waiter != nil || isAwaited }

  /// Closes the cursor. Returns the id of the cursor that the server keeps, the prefetch to cancel, and the
  /// prefetched batch, which is freed without the lock.
  fileprivate mutating func close() -> (id: String?, prefetch: Cursor.Ticket?, batch: CallResult?) {
    defer { prefetched = nil }
    return (state.close(), prefetch, prefetched)
  }

  /// The result behind the last batch.
  fileprivate var end: CallResult {
    if !state.isClosed, let failure { return CallResult(copying: failure) }
    return state.isClosed
      ? CallResult(ArangoError(.closed, "the cursor is closed"))
      : CallResult(value: Bytes("[]"))
  }
}

// Closing.
extension Cursor {
  /// Closes the cursor and deletes it on the server, if the server keeps it.
  package func close() -> CallResult {
    guard !isParents else { return .parentsCursor }
    let (id, prefetch, _) = content.withLock { $0.close() }
    // A request under way deletes the server's cursor at its end.
    if let prefetch { prefetch.queue.cancel(prefetch.number) }
    guard let id, let call = deletion(of: id) else { return CallResult() }
    let result = call.run()
    return result.code == nil ? CallResult() : result
  }

  /// Ends the cursor without a result. In a program that submits, the deletion on the server is submitted,
  /// too.
  package func destroy() {
    guard !isParents else { return }
    let (id, prefetch, _) = content.withLock { $0.close() }
    if let prefetch { prefetch.queue.cancel(prefetch.number) }
    if let id { discard(id) }
  }

  /// Deletes a cursor on the server and ignores the result. The submission loop does it if it runs.
  private func discard(_ id: String) {
    guard let call = deletion(of: id) else { return }
    if database.client.hasSubmissionLoop {
      _ = ResultQueue { _ in }.submit(.success(call), 0)
    } else {
      _ = call.run()
    }
  }

  private func deletion(of id: String) -> Call? {
    let arguments = JSON.object([
      JSON.Member("cursor_id", .string(id)), JSON.Member("ignore_missing", .boolean(true)),
    ])
    guard let operation = try? Operation.named("cursor.close") else { return nil }
    let timeout = min(Cursor.closeTimeout, database.settings.call.timeout)
    return try? Call.make(operation, arguments, timeout: timeout, in: database)
  }
}

extension CallResult {
  /// The result of the use of a cursor in a forked child.
  static var parentsCursor: CallResult {
    CallResult(ArangoError(.closed, "the cursor is the parent process's", execution: .unknown))
  }
}
