package import ArangoCore
internal import CPlatform
internal import Synchronization

/// An event count: a condition variable with an epoch, for waiting on conditions that its mutex does not
/// guard. A waiting thread reads `epoch`, checks its condition, and calls `wait`; a thread that changes the
/// condition calls `notifyAll`.
package final class EventCount: @unchecked Sendable {
  // Sendable because `mutex` guards the condition, and the rest is atomic or never changes.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  /// The fork generation of the process whose threads wait at `condition`; guarded by `mutex`.
  private var generation = Fork.generation
  private let counter = Atomic<UInt64>(0)

  /// Creates an event count.
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

  /// The number of notifications. Read it before checking the condition: a notification between the check
  /// and `wait` then ends the wait.
  package var epoch: UInt64 { counter.load(ordering: .acquiring) }

  /// Wakes all waiting threads.
  package func notifyAll() {
    pthread_mutex_lock(mutex)
    resetAfterFork()
    counter.add(1, ordering: .releasing)
    pthread_mutex_unlock(mutex)
    // After the unlock, since a thread that wakes locks the mutex.
    pthread_cond_broadcast(condition)
  }

  /// Waits until the epoch differs from `epoch`, or until a moment.
  package func wait(after epoch: UInt64, until moment: Instant) {
    var time = timespec(moment)
    pthread_mutex_lock(mutex)
    resetAfterFork()
    while self.epoch == epoch {
      if pthread_cond_timedwait(condition, mutex, &time) == ETIMEDOUT { break }
    }
    pthread_mutex_unlock(mutex)
  }

  /// Creates a new condition in a forked child: it counts waiting threads, which the child lacks.
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
