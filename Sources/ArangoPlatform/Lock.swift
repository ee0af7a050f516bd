internal import CPlatform

/// A value guarded by a mutex. Code that holds the lock calls no other library (OpenSSL, zlib, jansson) and
/// takes no other lock.
package final class Lock<State: ~Copyable>: @unchecked Sendable {
  // Sendable because `state` is reached through `withLock` alone.
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  /// Creates a lock around a value.
  package init(_ state: consuming State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    Fork.register(mutex)
  }

  deinit {
    Fork.unregister(mutex)
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body` with exclusive access to the value.
  package func withLock<Value, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }
}
