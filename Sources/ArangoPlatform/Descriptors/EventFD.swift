internal import CPlatform
internal import Synchronization

/// A descriptor (eventfd) that is readable while it is set, for threads that wait in poll(). A forked child
/// gets a descriptor of its own under the same number.
package final class EventFD: @unchecked Sendable {
  // Sendable because the number never changes, the kernel serialises its use, and the rest is atomic.

  /// The number of the descriptor.
  package let number: Int32
  private let setAfterFork = Atomic<Bool>(false)

  /// Creates a descriptor that is not set; nil if the process has no descriptor left.
  package static func make() -> EventFD? {
    let number = arango_move_up(eventfd(0, EventFD.flags))
    return number < 0 ? nil : EventFD(number)
  }

  private init(_ number: Int32) {
    self.number = number
    Fork.register(self)
  }

  deinit {
    Fork.unregister(self)
    _ = Descriptor.close(number)
  }

  /// True if the descriptor of a forked child is set.
  package var isSetAfterFork: Bool {
    get { setAfterFork.load(ordering: .relaxed) }
    set { setAfterFork.store(newValue, ordering: .relaxed) }
  }

  /// Makes the descriptor readable.
  package func set() {
    _ = eventfd_write(number, 1)
  }

  /// Makes the descriptor not readable.
  package func clear() {
    var count: eventfd_t = 0
    _ = eventfd_read(number, &count)
  }

  /// Replaces the descriptor in a forked child, without a change to that of the parent. Called while all
  /// locks are held.
  func resetAfterFork() {
    let fresh = eventfd(isSetAfterFork ? 1 : 0, EventFD.flags)
    guard fresh >= 0 else { return }
    arango_replace(number, fresh)
    _ = close(fresh)
  }

  private static let flags = Int32(EFD_CLOEXEC | EFD_NONBLOCK)
}
