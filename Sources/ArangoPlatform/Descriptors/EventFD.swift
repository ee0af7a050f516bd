internal import CPlatform
internal import Synchronization

/// A descriptor that is readable while it is set, so that poll() can wait for what threads do.
/// A child that forks gets one of its own under the same number.
package final class EventFD: @unchecked Sendable {
  // Sendable because the number never changes, the system guards what is behind it, and the rest
  // is atomic.

  /// Its number.
  package let number: Int32
  private let setAfterFork = Atomic<Bool>(false)

  /// Makes one that is not set; nil if the process has no descriptor left.
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

  /// Whether it is to be set in a child that forks.
  package var isSetAfterFork: Bool {
    get { setAfterFork.load(ordering: .relaxed) }
    set { setAfterFork.store(newValue, ordering: .relaxed) }
  }

  /// Makes it readable.
  package func set() {
    _ = eventfd_write(number, 1)
  }

  /// Makes it not readable.
  package func clear() {
    var count: eventfd_t = 0
    _ = eventfd_read(number, &count)
  }

  /// The process is a child: what its parent has is left alone. Called while every lock is held.
  func resetAfterFork() {
    let fresh = eventfd(isSetAfterFork ? 1 : 0, EventFD.flags)
    guard fresh >= 0 else { return }
    arango_replace(number, fresh)
    _ = close(fresh)
  }

  private static let flags = Int32(EFD_CLOEXEC | EFD_NONBLOCK)
}
