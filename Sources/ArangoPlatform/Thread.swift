internal import ArangoCore
internal import CPlatform

/// A thread of the library's own, in which all signals are blocked: they are the host program's.
package struct Thread: @unchecked Sendable {
  // Sendable because it is a number.
  private let handle: pthread_t

  /// Starts one; nil if the system gives none.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Thread? {
    let box = Unmanaged.passRetained(Body(body))
    var all = sigset_t()
    var before = sigset_t()
    var handle = pthread_t()
    sigfillset(&all)
    // It inherits the mask of the thread that starts it.
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let failure = pthread_create(
      &handle, nil,
      { box in
        // What `start` retained.
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

  /// Starts one that nobody waits for. Returns false if the system gives none.
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

  /// Runs the body of an exported function on the thread of its caller. pthread_cancel does not end the
  /// thread meanwhile, which would leave locks taken and memory in use; errno keeps its value.
  package static func runExport<Value>(_ body: () -> Value) -> Value {
    var before: Int32 = 0
    arango_set_cancellable(1, &before)
    defer { arango_set_cancellable(before, nil) }
    return keepingErrno(body)
  }

  /// Runs `body`, after which errno has the value it had before. A function of the C library may change
  /// errno although it succeeds.
  @inline(__always)
  package static func keepingErrno<Value>(_ body: () -> Value) -> Value {
    let number = arango_errno()
    defer { arango_set_errno(number) }
    return body()
  }

  /// Waits until it has ended; called once.
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
