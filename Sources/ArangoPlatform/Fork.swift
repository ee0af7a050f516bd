internal import CPlatform
internal import Synchronization

/// Makes the library usable after fork(). All locks are held during a fork, so that in the child none is held
/// by a thread that the child lacks. `generation` tells a process which objects its parent created.
package enum Fork {
  private static let forks = Atomic<UInt64>(0)

  /// The number of forks between the process that loaded the library and this one.
  package static var generation: UInt64 { forks.load(ordering: .acquiring) }

  /// Registers a lock, which is held during a fork.
  static func register(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) {
    registry.add(mutex)
  }

  /// Registers a descriptor, which is replaced in a forked child.
  static func register(_ descriptor: EventFD) {
    registry.add(descriptor)
  }

  /// Unregisters a descriptor.
  static func unregister(_ descriptor: EventFD) {
    registry.remove(descriptor)
  }

  /// Unregisters a lock.
  static func unregister(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) {
    registry.remove(mutex)
  }

  // Created with the first lock, so that a program that only loads the library has no fork handlers.
  private static let registry: LockRegistry = {
    arango_at_fork(
      { Fork.registry.lockAll() },
      { Fork.registry.unlockAll() },
      {
        Fork.forks.add(1, ordering: .releasing)
        arango_close_owned_descriptors()
        Fork.registry.resetAfterFork()
        Fork.registry.unlockAll()
      })
    return LockRegistry()
  }()
}

/// All locks and event descriptors of the library.
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

  /// Replaces the descriptors in a forked child. Called while all locks are held.
  func resetAfterFork() {
    for descriptor in descriptors { descriptor.takeUnretainedValue().resetAfterFork() }
  }

  /// Locks all. The order does not matter: no thread takes a lock while it holds another.
  func lockAll() {
    pthread_mutex_lock(mutex)
    for lock in list { pthread_mutex_lock(lock) }
  }

  func unlockAll() {
    for lock in list { pthread_mutex_unlock(lock) }
    pthread_mutex_unlock(mutex)
  }
}
