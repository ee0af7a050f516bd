package import ArangoCore
internal import CPlatform

/// Waits for many descriptors: epoll. One thread uses it.
package final class Poller: @unchecked Sendable {
  // Sendable because one thread uses it; others only keep it alive.

  /// The epoll instance, which a forked child does not have.
  private let descriptor: UnsharedDescriptor

  private let events: UnsafeMutableBufferPointer<epoll_event>

  /// Creates a poller; nil if the process has no descriptor left.
  package static func make() -> Poller? {
    let number = arango_move_up(epoll_create1(Int32(EPOLL_CLOEXEC)))
    return number < 0 ? nil : Poller(number)
  }

  private init(_ number: Int32) {
    descriptor = UnsharedDescriptor(number)
    events = .allocate(capacity: 256)
    events.initialize(repeating: epoll_event())
  }

  deinit {
    descriptor.close()
    events.deallocate()
  }

  /// Watches a descriptor until it is closed or `forget` is called. If it is edge-triggered, `tag` is
  /// reported whenever it becomes readable or writable or ends; otherwise as long as it is readable.
  package func watch(_ descriptor: Int32, tag: UInt32, isEdgeTriggered: Bool = true) {
    guard self.descriptor.isOwn else { return }
    var event = epoll_event()
    event.events =
      isEdgeTriggered
      ? EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
      : EPOLLIN.rawValue
    event.data.u64 = UInt64(tag)
    _ = epoll_ctl(self.descriptor.number, EPOLL_CTL_ADD, descriptor, &event)
  }

  /// Stops watching a descriptor.
  package func forget(_ descriptor: Int32) {
    guard self.descriptor.isOwn else { return }
    var event = epoll_event()
    _ = epoll_ctl(self.descriptor.number, EPOLL_CTL_DEL, descriptor, &event)
  }

  /// Waits for an event at a descriptor, at most until a moment; nil for no limit. Calls `report` with the
  /// tag of each descriptor that has one.
  package func wait(
    until moment: Instant?, _ report: (_ tag: UInt32) -> Void
  ) {
    // Rounded up, since a wait that ends too early must be repeated.
    let milliseconds = moment.map { moment in
      Int32(clamping: (moment.microseconds(since: Clock.now) + 999) / 1_000)
    }
    let count = epoll_wait(
      descriptor.number, events.baseAddress, Int32(clamping: events.count), milliseconds ?? -1)
    guard count > 0 else { return }
    for event in events.prefix(Int(count)) {
      report(UInt32(truncatingIfNeeded: event.data.u64))
    }
  }
}
