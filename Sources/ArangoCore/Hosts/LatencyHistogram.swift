/// A histogram of latencies with four classes for each power of two. A percentile is accurate to within a
/// fifth of its value.
package struct LatencyHistogram: Sendable, Equatable {
  private var counts = [UInt32](repeating: 0, count: LatencyHistogram.classes)
  private var total: UInt64 = 0
  private static let classes = 128

  /// Creates an empty histogram.
  init() {}

  /// Counts the latency of a response.
  mutating func add(_ microseconds: UInt64) {
    counts[LatencyHistogram.place(of: microseconds)] &+= 1
    total &+= 1
  }

  /// Returns the upper bound in microseconds of the latency of the given hundredths of all responses; nil
  /// before the first response.
  package func percentile(_ hundredths: UInt64) -> UInt64? {
    guard total > 0 else { return nil }
    let wanted = max(1, (total * hundredths + 99) / 100)
    var seen: UInt64 = 0
    for (place, count) in counts.enumerated() {
      seen &+= UInt64(count)
      if seen >= wanted { return LatencyHistogram.upperBound(place) }
    }
    return LatencyHistogram.upperBound(LatencyHistogram.classes - 1)
  }

  /// Returns the class of a value: 0 to 3 have a class each, then each power of two has four.
  private static func place(of value: UInt64) -> Int {
    guard value >= 4 else { return Int(value) }
    let power = 63 - value.leadingZeroBitCount
    let quarter = Int((value >> UInt64(power - 2)) & 3)
    return min(classes - 1, (power - 1) * 4 + quarter)
  }

  private static func upperBound(_ place: Int) -> UInt64 {
    guard place >= 4 else { return UInt64(place) }
    let power = UInt64(place / 4 + 1)
    return ((UInt64(place % 4) + 5) << (power - 2)) - 1
  }
}
