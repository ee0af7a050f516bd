package import ArangoCore
internal import CPlatform

/// Waits for many descriptors at once: epoll. One thread uses it.
package final class Poller: @unchecked Sendable {
  // Sendable because one thread uses it; others only keep it alive.

  /// What is waited for at a descriptor, or has happened there.
  package struct Interest: OptionSet, Sendable {
    package let rawValue: UInt32

    /// Makes a set.
    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// It can be read.
    package static let reading = Interest(rawValue: EPOLLIN.rawValue)
    /// It can be written.
    package static let writing = Interest(rawValue: EPOLLOUT.rawValue)
    /// The other side is gone; always told.
    package static let broken = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
  }

  private let number: Int32
  /// The process that made it: a child that forks shares what is behind the number, and must not
  /// change it.
  private let generation = Fork.generation
  private let events: UnsafeMutableBufferPointer<epoll_event>

  /// Makes one; nil if the process has no descriptor left.
  package static func make() -> Poller? {
    let number = epoll_create1(Int32(EPOLL_CLOEXEC))
    return number < 0 ? nil : Poller(number)
  }

  private init(_ number: Int32) {
    self.number = number
    events = .allocate(capacity: 256)
    events.initialize(repeating: epoll_event())
  }

  deinit {
    _ = Descriptor.close(number)
    events.deallocate()
  }

  /// Waits for something else than before at a descriptor; empty: for nothing. `tag` is told with
  /// what happens there.
  package func change(
    _ descriptor: Int32, from old: Interest, to new: Interest, tag: UInt32
  ) {
    guard old != new, generation == Fork.generation else { return }
    var event = epoll_event()
    event.events = new.rawValue
    event.data.u64 = UInt64(tag) << 32 | UInt64(UInt32(bitPattern: descriptor))
    let change =
      new.isEmpty ? EPOLL_CTL_DEL : old.isEmpty ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
    _ = epoll_ctl(number, change, descriptor, &event)
  }

  /// Waits until something happens or until then, nil being for ever, and tells what happened.
  package func wait(
    until moment: Instant?, _ told: (_ descriptor: Int32, _ tag: UInt32, Interest) -> Void
  ) {
    // Rounded up: a wait that ends too early is waited for twice.
    let milliseconds = moment.map { moment in
      Int32(clamping: (moment.microseconds(since: Clock.now) + 999) / 1_000)
    }
    let count = epoll_wait(
      number, events.baseAddress, Int32(clamping: events.count), milliseconds ?? -1)
    guard count > 0 else { return }
    for event in events.prefix(Int(count)) {
      let data = event.data.u64
      told(
        Int32(truncatingIfNeeded: data), UInt32(truncatingIfNeeded: data >> 32),
        Interest(rawValue: event.events))
    }
  }
}
