/// Classes and case of ASCII characters.
extension UInt8 {
  /// True for 0 to 9.
  @inline(__always)
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// True for 0 to 9, A to Z and a to z.
  @inline(__always)
  package var isAlphanumeric: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// True for the control characters, U+0000 to U+001F and U+007F.
  @inline(__always)
  package var isControl: Bool { self < 0x20 || self == 0x7f }

  /// True for the printable characters except the space.
  @inline(__always)
  package var isVisible: Bool { self > 0x20 && self < 0x7f }

  /// True for space and tab.
  @inline(__always)
  package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// True for space, tab and the line ends.
  @inline(__always)
  package var isWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// The value of a hexadecimal digit; nil for any other character.
  @inline(__always)
  package var hexadecimalValue: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f")
      ? letter - UInt8(ascii: "a") + 10 : nil
  }

  /// The letter in lower case; any other character unchanged.
  @inline(__always)
  package var lowercased: UInt8 {
    self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self
  }

  /// True for the characters of a token (RFC 9110), such as the name of a header.
  @inline(__always)
  package var isTokenByte: Bool { UInt8.classes.utf8Start[Int(self)] == UInt8(ascii: "t") }

  /// True for the characters of a header value: the tab and all but the control characters.
  @inline(__always)
  package var isFieldText: Bool { !isControl || self == 0x09 }

  /// A character per byte value: "t" for the characters of a token.
  private static var classes: StaticString {
    """
    ---------------------------------t-ttttt--tt-tt-tttttttttt------\
    -tttttttttttttttttttttttttt---ttttttttttttttttttttttttttttt-t-t-\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------
    """
  }
}
