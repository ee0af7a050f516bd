internal import ArangoCore
internal import ArangoPlatform

// What nobody waits for.
extension Client {
  /// Takes a submission, and starts the thread that drives it if it is the first; its result if it
  /// is over at once.
  func submit(_ submission: Submission) -> CallResult? {
    guard !isClosed else { return CallResult(.clientDestroyed) }
    if let known = submissions.withLock({ $0.loop }) { return known.submit(submission) }
    let made = SubmissionLoop.make(for: self)
    let kept = submissions.withLock { $0.keep(made) }
    guard let kept else {
      return CallResult(
        isClosed
          ? .clientDestroyed
          : ArangoError(.internalFault, "the process has no descriptor left"))
    }
    if kept === made {
      let thread = kept.start()
      let isKept = submissions.withLock { $0.started(thread, of: kept) }
      guard thread != nil else {
        return CallResult(ArangoError(.internalFault, "the system gives no thread"))
      }
      if !isKept {
        // The client was closed meanwhile, by whoever saw no thread to wait for.
        kept.wake()
        thread?.join()
      }
    }
    return kept.submit(submission)
  }

  /// Ends submissions that are not over.
  func cancel(_ cancelled: [Submission]) {
    submissions.withLock { $0.loop }?.cancel(cancelled)
  }

  /// Wakes whoever waits for a token, or for the client to be closed.
  func notifyAll() {
    bell.notifyAll()
    submissions.withLock { $0.loop }?.wake()
  }
}

extension ArangoError {
  /// The client was destroyed before anything was sent.
  static let clientDestroyed = ArangoError(.closed, TransportFailure.Kind.closed.description)
}

/// What drives submissions, in this process.
struct Submissions: ~Copyable {
  private var made: SubmissionLoop?
  private var thread: Thread?
  private var hasEnded = false

  /// What drives them; nil if nothing does yet: a child that forked has not its parent's thread.
  var loop: SubmissionLoop? { made?.generation == Fork.generation ? made : nil }

  /// Keeps one, unless another thread was faster; the one that is kept, and none after the end.
  mutating func keep(_ loop: SubmissionLoop?) -> SubmissionLoop? {
    if let known = self.loop { return known }
    guard !hasEnded else { return nil }
    made = loop
    thread = nil
    return loop
  }

  /// Its thread runs, and is waited for by `end`, unless that was called. Without a thread the next
  /// submission tries again.
  mutating func started(_ thread: Thread?, of loop: SubmissionLoop) -> Bool {
    guard made === loop else { return false }
    self.thread = thread
    if thread == nil { made = nil }
    return true
  }

  /// It ends; its thread, for whoever waits for that, if it is this process's.
  mutating func end() -> Thread? {
    defer {
      thread = nil
      made = nil
      hasEnded = true
    }
    return loop == nil ? nil : thread
  }
}
