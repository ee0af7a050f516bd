package import ArangoCore
internal import CPlatform

/// The machine's monotonic clock and the wait it measures.
package enum Clock {
  /// Now.
  package static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let seconds = UInt64(clamping: time.tv_sec)
    return Instant(nanoseconds: seconds &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec))
  }

  /// Suspends the calling thread until then, signals notwithstanding.
  package static func sleep(until moment: Instant) {
    var time = timespec()
    time.tv_sec = Int(clamping: moment.nanoseconds / 1_000_000_000)
    time.tv_nsec = Int(moment.nanoseconds % 1_000_000_000)
    while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil) == EINTR {}
  }
}
