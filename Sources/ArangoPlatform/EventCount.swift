package import ArangoCore
internal import CPlatform
internal import Synchronization

/// What threads wait for that wait for each other: whoever changes something rings, and whoever
/// waits looks again. A child that forks gets a bell nobody waits for.
package final class EventCount: @unchecked Sendable {
  // Sendable because `mutex` guards the condition, and the rest is atomic or never changes.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  /// The process whose threads may wait at the condition; `mutex` guards it.
  private var generation = Fork.generation
  private let counter = Atomic<UInt64>(0)

  /// Makes a bell.
  package init() {
    mutex = .allocate(capacity: 1)
    condition = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    makeCondition()
    Fork.register(mutex)
  }

  deinit {
    Fork.unregister(mutex)
    if generation == Fork.generation { pthread_cond_destroy(condition) }
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// How often it has been rung: taken before looking, so that no ring between looking and waiting
  /// is missed.
  package var epoch: UInt64 { counter.load(ordering: .acquiring) }

  /// Wakes everyone who waits.
  package func notifyAll() {
    pthread_mutex_lock(mutex)
    resetAfterFork()
    counter.add(1, ordering: .releasing)
    pthread_mutex_unlock(mutex)
    // After it is unlocked: whoever wakes needs it at once.
    pthread_cond_broadcast(condition)
  }

  /// Waits until it is rung more often than `count`, or until then.
  package func wait(after epoch: UInt64, until moment: Instant) {
    var time = timespec(moment)
    pthread_mutex_lock(mutex)
    resetAfterFork()
    while self.epoch == epoch {
      if pthread_cond_timedwait(condition, mutex, &time) == ETIMEDOUT { break }
    }
    pthread_mutex_unlock(mutex)
  }

  /// The condition remembers those who wait at it, who are not in a child that forked.
  private func resetAfterFork() {
    guard generation != Fork.generation else { return }
    generation = Fork.generation
    makeCondition()
  }

  private func makeCondition() {
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }
}
