/// The number of chunks of an import that may be under way: additive increase, multiplicative decrease.
package struct ImportWindow: Sendable {
  /// The queueing time in microseconds that a coordinator reports if it is overloaded.
  private static let maxQueueTime: UInt64 = 1_000_000

  private let limit: Int
  /// The number of chunks that may be under way.
  package private(set) var size: Int

  /// Creates a window of up to `limit` chunks.
  package init(limit: Int) {
    self.limit = max(1, limit)
    size = min(2, self.limit)
  }

  /// Notes the end of a chunk. Repeated requests and long queueing times are signs of an overload.
  package mutating func chunkEnded(attempts: Int, queueTime: UInt64?) {
    let isOverloaded = attempts > 1 || (queueTime ?? 0) > ImportWindow.maxQueueTime
    size = isOverloaded ? max(1, size / 2) : min(limit, size + 1)
  }
}
