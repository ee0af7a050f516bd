internal import ArangoCore

/// The numbers of JSON.
enum JSONNumber {
  /// The largest first digits of a double with 309 digits before the decimal point.
  private static let largest: StaticString = "17976931348623158079"

  /// True if a valid number keeps its value. Integers must lie between -2^63 and 2^64-1, numbers with a fraction
  /// or an exponent within the range of a double. Servers store other integers as doubles, which changes their digits.
  static func isUsable(_ text: UnsafeBufferPointer<UInt8>, isInteger: Bool) -> Bool {
    guard !isInteger else {
      let text = String(decoding: text, as: UTF8.self)
      return Int64(text) != nil || UInt64(text) != nil
    }
    var digits: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else if byte | 0x20 == UInt8(ascii: "e") {
        exponent += JSONNumber.exponent(text[index...])
        break
      } else if 0x30...0x39 ~= byte {
        // Leading zeros only move the decimal point.
        if !digits.isEmpty || byte != 0x30 {
          if digits.count < largest.utf8CodeUnitCount { digits.append(byte) }
          if !hasPoint { exponent += 1 }
        } else if hasPoint {
          exponent -= 1
        }
      }
    }
    guard !digits.isEmpty, exponent >= 309 else { return true }
    guard exponent == 309 else { return false }
    let limit = UnsafeBufferPointer(start: largest.utf8Start, count: largest.utf8CodeUnitCount)
    return digits.lexicographicallyPrecedes(limit) || digits.elementsEqual(limit)
  }

  /// Returns the value of an exponent such as "+12", limited to 2^40, which is beyond the range of a double.
  private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    for byte in text where byte.isDigit {
      value = min(value * 10 + Int(byte - 0x30), 1 << 40)
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}
