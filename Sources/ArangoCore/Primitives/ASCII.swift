/// Classes of ASCII characters.
extension UInt8 {
  /// True for 0 to 9.
  @inline(__always)
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// The value of a hexadecimal digit; nil of any other character.
  @inline(__always)
  package var hexadecimalValue: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f")
      ? letter - UInt8(ascii: "a") + 10 : nil
  }

  /// The letter in lower case; any other character as it is.
  @inline(__always)
  package var lowercased: UInt8 {
    self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self
  }

  /// True for the characters of a token of RFC 9110, such as the name of a header.
  @inline(__always)
  package var isTokenByte: Bool { UInt8.classes.utf8Start[Int(self)] == UInt8(ascii: "t") }

  /// True for the characters of a header value: all but the control characters, of which the tab is one
  /// of these.
  @inline(__always)
  package var isFieldText: Bool { self >= 0x20 && self != 0x7f || self == 0x09 }

  /// A letter for each byte: "t" for the characters of a token.
  private static var classes: StaticString {
    """
    ---------------------------------t-ttttt--tt-tt-tttttttttt------\
    -tttttttttttttttttttttttttt---ttttttttttttttttttttttttttttt-t-t-\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------
    """
  }
}
