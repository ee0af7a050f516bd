import CArango
import Dispatch
import Synchronization

/// The queue of a client's submissions, and the tasks that wait for their results. Dispatch watches its
/// descriptor.
final class ResultLoop: @unchecked Sendable {
  // Sendable because `source` is used by the initializer and deinit only.
  private let queue: SendablePointer
  private let source: any DispatchSourceRead
  private let waiters: Waiters

  init() throws {
    let created = try ResultHandle.create { arango_queue_create($0) }
    queue = SendablePointer(created)
    waiters = Waiters()
    // Does not close the descriptor, which is the queue's.
    source = DispatchSource.makeReadSource(
      fileDescriptor: arango_queue_fd(created), queue: DispatchQueue(label: "libarango"))
    source.setEventHandler { [queue, waiters] in
      while let result = arango_queue_next(queue.pointer, 0) { waiters.deliver(result) }
    }
    // The queue is destroyed when nothing watches its descriptor any more.
    source.setCancelHandler { [queue] in arango_queue_destroy(queue.pointer) }
    source.resume()
  }

  deinit { source.cancel() }

  /// Submits a call and waits for its result. The cancellation of the task cancels the call.
  func run(_ submit: sending (_ queue: OpaquePointer, _ tag: UInt64) -> UInt64) async throws
    -> ResultHandle
  {
    let submission = Submission(queue)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<ResultHandle, Never>) in
        let tag = waiters.add { continuation.resume(returning: $0) }
        submission.begin { submit(queue.pointer, tag) }
      }
    } onCancel: {
      submission.cancel()
    }
    // The queue lives until here.
    return try withExtendedLifetime(self) { try result.checked() }
  }

  /// Passes the events of a client to a stream, in place of the stream before.
  func report(
    _ client: OpaquePointer?, _ kinds: String?, to events: AsyncStream<Response>.Continuation
  ) throws {
    let tag = waiters.newTag()
    let replaced = waiters.exchangeEvents(EventStream(tag: tag, stream: events))
    do {
      _ = try ResultHandle.take(arango_client_events(client, queue.pointer, kinds, tag))
    } catch {
      _ = waiters.exchangeEvents(replaced)
      throw error
    }
    replaced?.stream.finish()
  }

  /// Ends the stream of events.
  func endEvents() { waiters.exchangeEvents(nil)?.stream.finish() }
}

/// A handle of libarango whose functions any thread may call.
struct SendablePointer: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }
}

/// The stream of a client's events, and the tag of their results.
struct EventStream: Sendable {
  let tag: UInt64
  let stream: AsyncStream<Response>.Continuation
}

/// The tasks that wait for results, by the tags of their submissions.
private final class Waiters: Sendable {
  private struct State {
    var handlers: [UInt64: @Sendable (ResultHandle) -> Void] = [:]
    var events: EventStream?
    var lastTag: UInt64 = 0
  }

  private let state = Mutex(State())

  func add(_ handler: @escaping @Sendable (ResultHandle) -> Void) -> UInt64 {
    let tag = newTag()
    state.withLock { $0.handlers[tag] = handler }
    return tag
  }

  func newTag() -> UInt64 {
    state.withLock {
      $0.lastTag += 1
      return $0.lastTag
    }
  }

  /// Replaces the stream of events. Returns the stream before.
  func exchangeEvents(_ events: EventStream?) -> EventStream? {
    state.withLock { state in
      defer { state.events = events }
      return state.events
    }
  }

  func deliver(_ result: OpaquePointer) {
    let tag = arango_result_tag(result)
    let (events, handler) = state.withLock { state in
      state.events?.tag == tag
        ? (state.events?.stream, nil) : (nil, state.handlers.removeValue(forKey: tag))
    }
    let handle = ResultHandle(result)
    events?.yield(Response(handle: handle))
    handler?(handle)
  }
}

/// A submission that may be cancelled before, during and after its begin.
private final class Submission: Sendable {
  private enum State {
    case unsent
    case cancelled
    case sent(ticket: UInt64)
  }

  private let queue: SendablePointer
  private let state = Mutex(State.unsent)

  init(_ queue: SendablePointer) { self.queue = queue }

  func begin(_ submit: () -> UInt64) {
    let ticket = submit()
    let isCancelled = state.withLock { state in
      if case .cancelled = state { return true }
      state = .sent(ticket: ticket)
      return false
    }
    if isCancelled { arango_cancel(queue.pointer, ticket) }
  }

  func cancel() {
    let ticket = state.withLock { state -> UInt64? in
      if case .sent(let ticket) = state { return ticket }
      state = .cancelled
      return nil
    }
    if let ticket { arango_cancel(queue.pointer, ticket) }
  }
}
