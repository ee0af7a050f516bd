internal import CPlatform

/// Keeps a write to a closed connection from killing the host process: the signal it raises in
/// this thread is held back, taken away, and the thread's mask left as it was.
package enum BrokenPipe {
  /// Runs `body` with SIGPIPE held back.
  package static func guarding<Value>(_ body: () -> Value) -> Value {
    var pipe = sigset_t()
    var before = sigset_t()
    var pending = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    sigpending(&pending)
    // One that was pending already is the host program's, and stays.
    guard sigismember(&pending, SIGPIPE) == 0 else { return body() }
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let value = body()
    var atOnce = timespec()
    sigtimedwait(&pipe, nil, &atOnce)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return value
  }
}
