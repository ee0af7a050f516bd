internal import ArangoCore

/// The strings of JSON.
enum JSONString {
  /// Returns the UTF-16 unit of `\uXXXX`; nil for any other text. A byte that is not a digit must end the
  /// memory.
  static func escapedUnit(at place: UnsafePointer<UInt8>) -> UInt16? {
    guard place[0] == UInt8(ascii: "\\"), place[1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt16 = 0
    for index in 2..<6 {
      guard let digit = place[index].hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func hexadecimalValue(_ digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// True if a string without its quotes contains no escapes.
  static func isPlain(_ inside: UnsafeBufferPointer<UInt8>) -> Bool {
    !inside.contains(UInt8(ascii: "\\"))
  }

  /// Returns the decoded text of a valid string without its quotes, with U+FFFD in place of a lone surrogate.
  static func text(_ inside: UnsafeBufferPointer<UInt8>) -> String {
    guard !isPlain(inside) else { return String(decoding: inside, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(inside.count)
    decode(inside) { text.append($0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the number of bytes of the decoded text.
  static func count(_ inside: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    decode(inside) { _ in count += 1 }
    return count
  }

  /// Calls `give` with each byte of the decoded text.
  static func decode(_ inside: UnsafeBufferPointer<UInt8>, _ give: (UInt8) -> Void) {
    guard let start = inside.baseAddress else { return }
    var place = start
    let end = start + inside.count
    while place < end {
      guard place.pointee == UInt8(ascii: "\\") else {
        give(place.pointee)
        place += 1
        continue
      }
      guard let unit = escapedUnit(at: place) else {
        give(byte(afterBackslash: place[1]))
        place += 2
        continue
      }
      place += 6
      var scalar = UInt32(unit)
      if 0xd800..<0xdc00 ~= unit, let low = escapedUnit(at: place), 0xdc00..<0xe000 ~= low {
        place += 6
        scalar = 0x10000 + (UInt32(unit) - 0xd800) << 10 + (UInt32(low) - 0xdc00)
      }
      for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{fffd}")
        ?? UTF8.encodedReplacementCharacter
      {
        give(byte)
      }
    }
  }

  private static func byte(afterBackslash byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0c
    case UInt8(ascii: "n"): 0x0a
    case UInt8(ascii: "r"): 0x0d
    case UInt8(ascii: "t"): 0x09
    default: byte
    }
  }
}
