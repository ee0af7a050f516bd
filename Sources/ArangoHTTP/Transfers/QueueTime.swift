internal import ArangoCore
internal import ArangoPlatform

/// The value of the header `x-arango-queue-time-seconds`.
enum QueueTime {
  /// Returns the microseconds of a decimal number of seconds, such as "0.000123"; nil for any other text.
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
      // A value below the limit does not overflow with one more digit and six decimal places.
      guard value < 1 << 40 else { return nil }
      value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    guard hasDigit else { return nil }
    for _ in (places ?? 0)..<6 { value *= 10 }
    return value
  }
}
