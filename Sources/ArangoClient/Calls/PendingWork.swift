package import ArangoCore

/// Work that a thread drives in one run or in several, and that has one result.
package class PendingWork {
  /// Runs the work until it is over, until `moment`, or, if `isInterruptible`, until a signal was handled.
  /// Returns the result once; nil if the work is not over or the result was returned before.
  package func run(until moment: Instant, isInterruptible: Bool) -> CallResult? { nil }

  /// Cancels the work if it is not over.
  package func abandon() {}

  /// Runs the work until it is over.
  package func finish() -> CallResult {
    run(until: Instant(nanoseconds: .max), isInterruptible: false) ?? CallResult(.responseMissing)
  }
}

/// Work that is over.
final class FinishedWork: PendingWork {
  private var result: CallResult?

  init(_ result: CallResult) {
    self.result = result
  }

  override func run(until moment: Instant, isInterruptible: Bool) -> CallResult? {
    defer { result = nil }
    return result
  }
}
