internal import ArangoCore
internal import ArangoPlatform

/// A thread's wait for a batch that is being prefetched.
final class CursorWait: PendingWork {
  private let cursor: Cursor
  private var isOver = false

  /// The longest wait that no signal can shorten, in milliseconds.
  private static let pollInterval: Int64 = 50

  init(_ cursor: Cursor) {
    self.cursor = cursor
  }

  deinit {
    abandon()
  }

  override func run(until moment: Instant, isInterruptible: Bool) -> CallResult? {
    guard !isOver else { return nil }
    guard !cursor.isParents else {
      isOver = true
      return .parentsCursor
    }
    while true {
      let epoch = cursor.batchArrived.epoch
      if let result = cursor.takeAwaitedBatch() {
        isOver = true
        return result
      }
      let soon = Clock.now.advanced(byMilliseconds: CursorWait.pollInterval)
      cursor.batchArrived.wait(after: epoch, until: isInterruptible ? min(moment, soon) : moment)
      if isInterruptible && cursor.batchArrived.epoch == epoch || Clock.now >= moment { return nil }
    }
  }

  override func abandon() {
    if !isOver { cursor.abandonWait() }
    isOver = true
  }
}
