package import ArangoCore
internal import CPlatform

/// The clocks of the system.
package enum Clock {
  /// The present time of the monotonic clock.
  package static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let seconds = UInt64(clamping: time.tv_sec)
    return Instant(nanoseconds: seconds &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec))
  }

  /// Milliseconds since 1970 by the real-time clock. It may be wrong, so only tokens use it.
  package static var millisecondsSince1970: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(clamping: time.tv_sec) &* 1_000 &+ Int64(time.tv_nsec / 1_000_000)
  }
}

extension timespec {
  /// Converts a moment of the monotonic clock.
  init(_ moment: Instant) {
    self.init()
    tv_sec = Int(clamping: moment.nanoseconds / 1_000_000_000)
    tv_nsec = Int(moment.nanoseconds % 1_000_000_000)
  }
}
