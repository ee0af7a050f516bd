internal import ArangoCore
internal import CPlatform

/// A thread of the library. All signals are blocked in it: they belong to the program.
package struct Thread: @unchecked Sendable {
  // Sendable because the handle is a number.
  private let handle: pthread_t

  /// Starts a thread. Returns nil if the system has none left.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Thread? {
    let box = Unmanaged.passRetained(Body(body))
    var all = sigset_t()
    var before = sigset_t()
    var handle = pthread_t()
    sigfillset(&all)
    // A new thread inherits the signal mask.
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let failure = pthread_create(
      &handle, nil,
      { box in
        // Releases the object that `start` retained.
        guard let box else { return nil }
        Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard failure == 0 else {
      box.release()
      return nil
    }
    return Thread(handle: handle)
  }

  /// Starts a thread that is not joined. Returns false if the system has none left.
  package static func startDetached(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(body) else { return false }
    pthread_detach(thread.handle)
    return true
  }

  /// Suspends the calling thread.
  package static func sleep(milliseconds: Int64) {
    var pause = timespec(Instant(nanoseconds: 0).advanced(byMilliseconds: milliseconds))
    nanosleep(&pause, nil)
  }

  /// Runs the body of an exported function. errno keeps its value. Cancellation of the thread
  /// (pthread_cancel) is deferred to the end, since it would leave locks held and memory allocated.
  package static func runExport<Value>(_ body: () -> Value) -> Value {
    var before: Int32 = 0
    arango_set_cancellable(1, &before)
    defer { arango_set_cancellable(before, nil) }
    return keepingErrno(body)
  }

  /// Runs `body` and restores errno, which functions of the C library may change although they succeed.
  @inline(__always)
  package static func keepingErrno<Value>(_ body: () -> Value) -> Value {
    let number = arango_errno()
    defer { arango_set_errno(number) }
    return body()
  }

  /// Waits until the thread has ended. Called at most once.
  package func join() {
    pthread_join(handle, nil)
  }

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
