/// The value of the header `x-arango-queue-time-seconds`.
enum QueueTime {
  /// "0.000123" seconds as microseconds; nil if it is no such number.
  static func microseconds(_ text: UnsafeRawBufferPointer) -> UInt64? {
    var value: UInt64 = 0
    var places: Int?
    var hasDigit = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let digits = places {
          guard digits < 6 else { continue }
          places = digits + 1
        }
        guard value < 1 << 50 else { return nil }
        value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
        hasDigit = true
      case UInt8(ascii: "."):
        guard places == nil else { return nil }
        places = 0
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    for _ in (places ?? 0)..<6 { value = value &* 10 }
    return value
  }
}
