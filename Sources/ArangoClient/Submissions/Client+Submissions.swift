internal import ArangoCore
internal import ArangoPlatform

extension Client {
  /// Passes a submission to the client's thread, which the first submission starts. Returns the result if
  /// the submission ends immediately; nil otherwise.
  func submit(_ submission: Submission) -> CallResult? {
    guard !isClosed else { return CallResult(.clientDestroyed) }
    if let existing = submissions.withLock({ $0.loop }) { return existing.submit(submission) }
    let created = SubmissionLoop.make(for: self)
    let loop = submissions.withLock { $0.install(created) }
    guard let loop else {
      return CallResult(
        isClosed
          ? .clientDestroyed
          : ArangoError(.internalFault, "the process has no descriptor left"))
    }
    if loop === created {
      let thread = loop.start()
      let isInstalled = submissions.withLock { $0.started(thread, of: loop) }
      guard thread != nil else {
        return CallResult(ArangoError(.internalFault, "no thread can be started"))
      }
      if !isInstalled {
        // `close` ran before the thread was registered and did not join it.
        loop.wake()
        thread?.join()
      }
    }
    return loop.submit(submission)
  }

  /// True if the client's thread drives submissions.
  var hasSubmissionLoop: Bool { submissions.withLock { $0.loop != nil } }

  /// Cancels submissions. Those that have ended are ignored.
  func cancel(_ cancelled: [Submission]) {
    submissions.withLock { $0.loop }?.cancel(cancelled)
  }
}

extension ArangoError {
  /// The error of a call whose client was destroyed before anything was sent.
  static let clientDestroyed = ArangoError(.closed, TransportFailure.Kind.closed.description)
}

/// The loop that drives a client's submissions, and its thread.
struct Submissions: ~Copyable {
  private var current: SubmissionLoop?
  private var thread: Thread?
  private var hasEnded = false

  /// The loop; nil before the first submission, and in a forked child, which lacks its parent's thread.
  var loop: SubmissionLoop? { current?.generation == Fork.generation ? current : nil }

  /// Stores a loop unless another thread stored one first. Returns the stored loop; nil after `end`.
  mutating func install(_ loop: SubmissionLoop?) -> SubmissionLoop? {
    if let existing = self.loop { return existing }
    guard !hasEnded else { return nil }
    current = loop
    thread = nil
    return loop
  }

  /// Stores the thread of a loop for `end`. Returns false if `end` was called before. If the thread is nil,
  /// the next submission creates another loop.
  mutating func started(_ thread: Thread?, of loop: SubmissionLoop) -> Bool {
    guard current === loop else { return false }
    self.thread = thread
    if thread == nil { current = nil }
    return true
  }

  /// Allows no further loop. Returns the thread to join; nil if there is none in this process.
  mutating func end() -> Thread? {
    defer {
      thread = nil
      current = nil
      hasEnded = true
    }
    return loop == nil ? nil : thread
  }
}
