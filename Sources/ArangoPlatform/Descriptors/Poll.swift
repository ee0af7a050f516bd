package import ArangoCore
internal import CPlatform

/// Waits on the calling thread for a few descriptors: poll().
package enum Poll {
  /// The reason why a wait ended.
  package enum Outcome: Sendable, Equatable {
    /// A descriptor is ready.
    case ready
    /// The moment was reached.
    case timedOut
    /// A signal was handled.
    case interrupted
  }

  /// Waits until `closing` or `connection` is readable, `connection` is writable if `isWriting`, one of
  /// `others` is readable or writable, or until a moment. Negative and missing descriptors are ignored.
  package static func wait(
    closing: Int32, _ connection: Int32?, _ isWriting: Bool, others: [Int32],
    until moment: Instant
  ) -> Outcome {
    let count = 2 + others.count
    return withUnsafeTemporaryAllocation(of: pollfd.self, capacity: count) { entries in
      entries[0] = pollfd(fd: closing, events: Int16(POLLIN), revents: 0)
      entries[1] = pollfd(
        fd: connection ?? -1, events: Int16(isWriting ? POLLIN | POLLOUT : POLLIN), revents: 0)
      for (index, descriptor) in others.enumerated() {
        entries[2 + index] = pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
      }
      let result = poll(entries.baseAddress, nfds_t(count), milliseconds(until: moment))
      if result > 0 { return .ready }
      return result == 0 ? .timedOut : .interrupted
    }
  }

  /// Returns the time left in milliseconds. Rounded up, since a wait that ends too early must be repeated.
  private static func milliseconds(until moment: Instant) -> Int32 {
    Int32(clamping: (moment.microseconds(since: Clock.now) + 999) / 1_000)
  }
}
