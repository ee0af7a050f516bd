internal import ArangoCore
internal import ArangoPlatform

/// The value of the header `x-arango-queue-time-seconds`.
enum QueueTime {
  /// "0.000123" seconds as microseconds; nil if the text is not such a number.
  static func microseconds(_ text: UnsafeRawBufferPointer) -> UInt64? {
    var value: UInt64 = 0
    var places: Int?
    var hasDigit = false
    for byte in text.trimmed {
      if byte == UInt8(ascii: "."), places == nil {
        places = 0
        continue
      }
      guard byte.isDigit else { return nil }
      hasDigit = true
      if let digits = places {
        guard digits < 6 else { continue }
        places = digits + 1
      }
      // Smaller than this, it has room for one more digit and for six places.
      guard value < 1 << 40 else { return nil }
      value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    guard hasDigit else { return nil }
    for _ in (places ?? 0)..<6 { value *= 10 }
    return value
  }
}
