/// Finds in a JSON text what jansson cannot hold exactly. It checks no grammar: what it leaves
/// alone, jansson judges.
struct JSONScanner {
  /// A stretch of the text that must travel behind a mark.
  struct Token {
    let kind: UInt8
    let range: Range<Int>
  }

  /// What was found, in order.
  private(set) var tokens: [Token] = []
  /// The longest run of U+0001 in a string.
  private(set) var longestRun = 0

  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Reads the whole text.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""): scanString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
      default: position += 1
      }
    }
  }

  private mutating func scanString() {
    position += 1
    var run = 0
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        let unit = escapedUnit(at: position)
        run = unit == 1 ? run + 1 : 0
        longestRun = max(longestRun, run)
        scanEscape(unit)
      default:
        run = 0
        position += 1
      }
    }
  }

  /// The value of `\uXXXX`; nil of any other escape.
  private func escapedUnit(at start: Int) -> UInt16? {
    guard start + 6 <= text.count, text[start] == UInt8(ascii: "\\"),
      text[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for offset in 2..<6 {
      guard let digit = hexadecimalValue(text[start + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private mutating func scanEscape(_ unit: UInt16?) {
    guard let unit else {
      position += 2
      return
    }
    switch unit {
    case 0xd800..<0xdc00:
      if let low = escapedUnit(at: position + 6), (0xdc00..<0xe000).contains(low) {
        position += 12
        return
      }
      takeEscape()
    case 0xdc00..<0xe000, 0:
      takeEscape()
    default:
      position += 6
    }
  }

  private mutating func takeEscape() {
    tokens.append(Token(kind: Mark.escapedUnit, range: (position + 2)..<(position + 6)))
    position += 6
  }

  /// Skips a number, and notes it unless it is an integer that any 64 bits hold.
  private mutating func scanNumber() {
    let start = position
    while position < text.count, isNumberByte(text[position]) { position += 1 }
    let range = start..<position
    if isPlainInteger(range) || !isNumber(range) || isFollowedByColon() { return }
    tokens.append(Token(kind: Mark.number, range: range))
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// At most 18 digits, and not the zero that has a sign.
  private func isPlainInteger(_ range: Range<Int>) -> Bool {
    let negative = text[range.lowerBound] == UInt8(ascii: "-")
    let digits = negative ? range.dropFirst() : range
    guard digits.count <= 18 else { return false }
    guard digits.allSatisfy({ isDigit(text[$0]) }) else { return false }
    return !(negative && digits.count == 1 && text[digits.startIndex] == UInt8(ascii: "0"))
  }

  /// Whether it is a number by JSON's grammar: behind a mark, jansson could not tell any more.
  private func isNumber(_ range: Range<Int>) -> Bool {
    var rest = text[range]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leadingZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits(&rest)
    guard whole > 0, !(leadingZero && whole > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private func takeDigits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let digits = rest.prefix { isDigit($0) }.count
    rest.removeFirst(digits)
    return digits
  }

  /// A number where a member's name is due must stay one, for jansson to refuse.
  private func isFollowedByColon() -> Bool {
    text[position...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0a && $0 != 0x0d }
      == UInt8(ascii: ":")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

/// The value of a hexadecimal digit.
func hexadecimalValue(_ digit: UInt8) -> UInt16? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
  default: nil
  }
}
