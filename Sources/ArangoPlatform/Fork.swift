internal import CPlatform
internal import Synchronization

/// What makes fork() safe: every lock is taken before it and released after it on both sides, so
/// that no thread the child lacks can hold one; and each process can tell what its parent made.
package enum Fork {
  private static let forks = Atomic<UInt64>(0)

  /// How many forks lie between the process that loaded the library and this one.
  package static var generation: UInt64 { forks.load(ordering: .acquiring) }

  /// Takes a lock into the care of this type.
  static func register(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) {
    registry.add(mutex)
  }

  /// Takes a descriptor into its care, which a child gets anew.
  static func register(_ descriptor: EventFD) {
    registry.add(descriptor)
  }

  /// Takes one out of its care.
  static func unregister(_ descriptor: EventFD) {
    registry.remove(descriptor)
  }

  /// Takes a lock out of its care.
  static func unregister(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) {
    registry.remove(mutex)
  }

  // Made with the first lock, so that loading the library leaves no handler behind.
  private static let registry: LockRegistry = {
    arango_at_fork(
      { Fork.registry.lockAll() },
      { Fork.registry.unlockAll() },
      {
        Fork.forks.add(1, ordering: .releasing)
        Fork.registry.resetAfterFork()
        Fork.registry.unlockAll()
      })
    return LockRegistry()
  }()
}

/// Every lock there is, and every descriptor that tells of something.
private final class LockRegistry: @unchecked Sendable {
  // Sendable because `mutex` guards the lists.
  private var list: [UnsafeMutablePointer<pthread_mutex_t>] = []
  private var descriptors: [Unmanaged<EventFD>] = []
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    mutex = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
  }

  func add(_ lock: UnsafeMutablePointer<pthread_mutex_t>) {
    pthread_mutex_lock(mutex)
    list.append(lock)
    pthread_mutex_unlock(mutex)
  }

  func remove(_ lock: UnsafeMutablePointer<pthread_mutex_t>) {
    pthread_mutex_lock(mutex)
    if let index = list.lastIndex(of: lock) {
      list.swapAt(index, list.count - 1)
      list.removeLast()
    }
    pthread_mutex_unlock(mutex)
  }

  func add(_ descriptor: EventFD) {
    pthread_mutex_lock(mutex)
    descriptors.append(.passUnretained(descriptor))
    pthread_mutex_unlock(mutex)
  }

  func remove(_ descriptor: EventFD) {
    let pointer = Unmanaged.passUnretained(descriptor).toOpaque()
    pthread_mutex_lock(mutex)
    descriptors.removeAll { $0.toOpaque() == pointer }
    pthread_mutex_unlock(mutex)
  }

  /// In a child, while all locks are held.
  func resetAfterFork() {
    for descriptor in descriptors { descriptor.takeUnretainedValue().resetAfterFork() }
  }

  /// No lock is taken while another is held, so the order does not matter.
  func lockAll() {
    pthread_mutex_lock(mutex)
    for lock in list { pthread_mutex_lock(lock) }
  }

  func unlockAll() {
    for lock in list { pthread_mutex_unlock(lock) }
    pthread_mutex_unlock(mutex)
  }
}
