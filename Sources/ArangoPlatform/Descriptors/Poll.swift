package import ArangoCore
internal import CPlatform

/// Waits on the calling thread until one of a few descriptors is ready.
package enum Poll {
  /// The reason why a wait ended.
  package enum Outcome: Sendable, Equatable {
    /// A descriptor is ready.
    case ready
    /// The time is over.
    case timedOut
    /// A signal was handled.
    case interrupted
  }

  /// Waits until the client closes, until a connection can be read, or written if `isWriting`, until one of
  /// the others can be read or written, or until a moment. Negative descriptors are left out.
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

  /// Rounded up: a wait that ends too early is waited for twice.
  private static func milliseconds(until moment: Instant) -> Int32 {
    Int32(clamping: (moment.microseconds(since: Clock.now) + 999) / 1_000)
  }
}
