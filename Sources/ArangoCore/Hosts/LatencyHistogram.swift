/// How long answers took, counted in classes that grow by a quarter of a power of two: a percentile is
/// right to within a fifth of its value.
package struct LatencyHistogram: Sendable, Equatable {
  private var counts = [UInt32](repeating: 0, count: LatencyHistogram.classes)
  private var total: UInt64 = 0
  private static let classes = 128

  /// An empty one.
  init() {}

  /// Counts an answer.
  mutating func add(_ microseconds: UInt64) {
    counts[LatencyHistogram.place(of: microseconds)] &+= 1
    total &+= 1
  }

  /// What so many hundredths of the answers took at most, in microseconds; nil if there was none.
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

  /// 0 to 3 have a class each; then four classes to each power of two.
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
