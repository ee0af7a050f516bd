// Numbers are read from their spelling: an Embedded Swift build cannot parse doubles.
extension JSON {
  /// The whole part of a number of at least 0, such as "1.7858573048038678e+9"; nil for any other value
  /// and beyond 18 digits.
  package var wholePart: Int64? {
    switch self {
    case .integer(let value): return value >= 0 ? value : nil
    case .number(let spelling):
      guard let (digits, point) = JSON.digits(of: spelling) else { return nil }
      guard point <= 18 else { return digits.allSatisfy { $0 == 0 } ? 0 : nil }
      var whole: Int64 = 0
      for place in 0..<max(0, point) {
        whole = whole * 10 + Int64(place < digits.count ? digits[place] : 0)
      }
      return whole
    default: return nil
    }
  }

  /// True for a number above 0.
  package var isPositive: Bool {
    switch self {
    case .integer(let value): value > 0
    case .number(let spelling): JSON.digits(of: spelling)?.digits.contains { $0 != 0 } ?? false
    default: false
    }
  }

  /// Returns the digits of a number without sign, and the number of digits before the point after its
  /// exponent is applied. nil for any other text.
  private static func digits(of spelling: String) -> (digits: [UInt8], point: Int)? {
    let parts = spelling.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.lowercased == UInt8(ascii: "e") })
    guard let mantissa = parts.first, parts.count <= 2 else { return nil }
    var digits: [UInt8] = []
    var point: Int?
    for byte in mantissa {
      if byte == UInt8(ascii: "."), point == nil {
        point = digits.count
      } else {
        guard byte.isDigit else { return nil }
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    var exponent = 0
    if parts.count == 2 {
      // Not every build reads the sign of "+9".
      let text = parts[1].first == UInt8(ascii: "+") ? parts[1].dropFirst() : parts[1]
      guard let read = Int16(String(decoding: Array(text), as: UTF8.self)) else { return nil }
      exponent = Int(read)
    }
    return digits.isEmpty ? nil : (digits, (point ?? digits.count) + exponent)
  }
}
