internal import ArangoCore

/// Checks a text against JSON's grammar (RFC 8259) and finds in it what travels behind a mark: all
/// that lies deeper than the open levels, and, within them, what jansson cannot hold exactly.
struct JSONScanner {
  /// A stretch of the text that travels behind a mark.
  struct Token: Equatable {
    let kind: UInt8
    let range: Range<Int>
  }

  /// The deepest nesting, jansson's own.
  static let maxDepth = 2_048

  /// What was found, in order.
  private(set) var tokens: [Token] = []
  /// The longest run of U+0001 in a string of the open levels.
  private(set) var longestRun = 0

  private let text: UnsafeBufferPointer<UInt8>
  private let openLevels: Int
  private var position = 0
  /// The containers around the position, outermost first.
  private var containers: [Container] = []
  /// Where the outermost container that travels as a whole begins.
  private var closedSince = 0

  private enum Container {
    case array
    case object
  }

  /// Reads the whole text; the error says where it is no JSON, and never what stands there.
  init(_ text: UnsafeBufferPointer<UInt8>, openLevels: Int) throws(ArangoError) {
    self.text = text
    self.openLevels = openLevels
    guard scanDocument() else {
      throw ArangoError(
        .protocolViolation, "not JSON at byte " + String(min(position, text.count)), execution: .yes
      )
    }
  }

  /// The byte at the position; 0, which JSON has nowhere, at the end.
  private var byte: UInt8 {
    position < text.count ? text[position] : 0
  }

  /// Whether what stands here travels inside a greater whole.
  private var isClosed: Bool { containers.count > openLevels }

  private mutating func scanDocument() -> Bool {
    repeat {
      guard scanValue() else { return false }
      // After a value, as many containers may end as are open.
      while let container = containers.last {
        skipBlanks()
        if byte == UInt8(ascii: ",") {
          position += 1
          skipBlanks()
          guard container == .array || scanName() else { return false }
          break
        }
        guard byte == (container == .array ? UInt8(ascii: "]") : UInt8(ascii: "}")) else {
          return false
        }
        leave()
      }
    } while !containers.isEmpty
    skipBlanks()
    return position == text.count
  }

  /// Reads a scalar, an empty container, or a container's beginning up to its first value.
  private mutating func scanValue() -> Bool {
    while true {
      skipBlanks()
      switch byte {
      case UInt8(ascii: "{"):
        guard enter(.object) else { return false }
        if byte == UInt8(ascii: "}") {
          leave()
          return true
        }
        guard scanName() else { return false }
      case UInt8(ascii: "["):
        guard enter(.array) else { return false }
        if byte == UInt8(ascii: "]") {
          leave()
          return true
        }
      case UInt8(ascii: "\""): return scanString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
      case UInt8(ascii: "t"): return scanWord("true")
      case UInt8(ascii: "f"): return scanWord("false")
      case UInt8(ascii: "n"): return scanWord("null")
      default: return false
      }
    }
  }

  private mutating func enter(_ container: Container) -> Bool {
    guard containers.count < JSONScanner.maxDepth else { return false }
    if containers.count == openLevels { closedSince = position }
    containers.append(container)
    position += 1
    skipBlanks()
    return true
  }

  private mutating func leave() {
    containers.removeLast()
    position += 1
    if containers.count == openLevels {
      tokens.append(Token(kind: Mark.value, range: closedSince..<position))
    }
  }

  /// A member's name and its colon.
  private mutating func scanName() -> Bool {
    guard byte == UInt8(ascii: "\""), scanString() else { return false }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  private mutating func scanWord(_ word: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard text[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Reads a number, and notes it unless it is an integer that any 64 bits hold.
  private mutating func scanNumber() -> Bool {
    let start = position
    let negative = byte == UInt8(ascii: "-")
    if negative { position += 1 }
    let leadingZero = byte == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !(leadingZero && whole > 1) else { return false }
    var isInteger = true
    if byte == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      guard skipDigits() > 0 else { return false }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { return false }
    }
    let isExact = isInteger && whole <= 18 && !(negative && leadingZero)
    if !isExact && !isClosed { tokens.append(Token(kind: Mark.value, range: start..<position)) }
    return true
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { position += 1 }
    return position - start
  }
}

// Strings.
extension JSONScanner {
  private mutating func scanString() -> Bool {
    position += 1
    var run = 0
    while position < text.count {
      let start = position
      skipPlainCharacters()
      if position > start { run = 0 }
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return true
      case UInt8(ascii: "\\"):
        guard let unit = scanEscape() else { return false }
        run = unit == 1 ? run + 1 : 0
        if !isClosed { longestRun = max(longestRun, run) }
      case 0x80...:
        guard let length = sequenceLength(at: position) else { return false }
        position += length
        run = 0
      default:
        // A control character, or the end.
        return false
      }
    }
    return false
  }

  /// Most of a text is this: ASCII that stands for itself.
  private mutating func skipPlainCharacters() {
    var end = position
    let bytes = UnsafeRawBufferPointer(text)
    while end + 8 <= text.count {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      let others = JSONScanner.othersThanPlain(eight)
      guard others == 0 else {
        // The lowest bit is that of the first such byte.
        position = end + others.trailingZeroBitCount / 8
        return
      }
      end += 8
    }
    while end < text.count {
      let byte = text[end]
      guard byte &- 0x20 < 0x60, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        break
      }
      end += 1
    }
    position = end
  }

  /// The highest bit of each of eight bytes that does not stand for itself, and maybe of some behind
  /// the first of them.
  private static func othersThanPlain(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = bytes ^ ones &* UInt64(UInt8(ascii: "\""))
    let backslash = bytes ^ ones &* UInt64(UInt8(ascii: "\\"))
    return
      (bytes | (bytes &- ones &* 0x20) & ~bytes | (quote &- ones) & ~quote
      | (backslash &- ones) & ~backslash) & (ones &* 0x80)
  }

  /// Reads an escape and gives the UTF-16 unit of a \u one, 0xffff of others; nil if it is none.
  private mutating func scanEscape() -> UInt16? {
    guard position + 1 < text.count else { return nil }
    guard text[position + 1] == UInt8(ascii: "u") else {
      guard "\"\\/bfnrt".utf8.contains(text[position + 1]) else { return nil }
      position += 2
      return 0xffff
    }
    guard let unit = escapedUnit(at: position) else { return nil }
    let start = position
    position += 6
    switch unit {
    case 0xd800..<0xdc00:
      if let low = escapedUnit(at: position), (0xdc00..<0xe000).contains(low) {
        position += 6
        return unit
      }
      note(escapeAt: start)
    case 0xdc00..<0xe000, 0:
      note(escapeAt: start)
    default: break
    }
    return unit
  }

  private mutating func note(escapeAt start: Int) {
    guard !isClosed else { return }
    tokens.append(Token(kind: Mark.escapedUnit, range: (start + 2)..<(start + 6)))
  }

  /// The value of `\uXXXX`; nil of anything else.
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

  private func hexadecimalValue(_ digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// How many bytes the UTF-8 sequence that begins there has; nil if it is none (RFC 3629).
  private func sequenceLength(at start: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch text[start] {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return nil
    }
    guard start + length <= text.count, second.contains(text[start + 1]) else { return nil }
    for offset in 2..<max(2, length) where text[start + offset] & 0xc0 != 0x80 { return nil }
    return length
  }
}
