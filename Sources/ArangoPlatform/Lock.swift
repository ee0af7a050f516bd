internal import CPlatform

/// A value that one thread at a time may touch. Nothing foreign (curl, jansson, C) runs inside, nor
/// is another lock taken there.
package final class Lock<State: ~Copyable>: @unchecked Sendable {
  // Sendable because `state` is reached through `withLock` alone.
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  /// Guards a value.
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

  /// Runs `body` with the value, alone.
  package func withLock<Value, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }
}
