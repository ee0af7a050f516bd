extension Endpoint {
  /// Where a word begins.
  static func firstIndex(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - wanted.count)).first { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The host and, where a colon follows it, the text of the port.
  static func split(
    _ authority: ArraySlice<UInt8>
  ) -> (host: ArraySlice<UInt8>, port: ArraySlice<UInt8>?) {
    let afterBracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    guard let colon = authority[afterBracket...].firstIndex(of: UInt8(ascii: ":")) else {
      return (authority, nil)
    }
    return (authority[..<colon], authority[(colon + 1)...])
  }

  /// Whether it is a name, an IPv4 address, or an IPv6 address in brackets.
  static func isHostName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    if first == UInt8(ascii: "[") {
      return last == UInt8(ascii: "]") && isIPv6Address(name.dropFirst().dropLast())
    }
    return name.allSatisfy { isAlphanumeric($0) || "-._~".utf8.contains($0) }
  }

  /// Eight groups of hexadecimal digits, or fewer around one "::"; a zone may follow.
  private static func isIPv6Address(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    guard let address = parts.first, parts.count <= 2, parts.last?.isEmpty == false else {
      return false
    }
    guard let gap = firstIndex(of: "::", in: address) else { return groups(in: address) == 8 }
    guard let before = groups(in: address[..<gap]), let after = groups(in: address[(gap + 2)...])
    else { return false }
    return before + after < 8
  }

  /// How many groups of an IPv6 address stand there, an IPv4 address at the end being two; nil if
  /// something else does.
  private static func groups(in text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty else { return 0 }
    var count = 0
    for group in text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
      if group.endIndex == text.endIndex && isIPv4Address(group) {
        count += 2
      } else {
        guard (1...4).contains(group.count), group.allSatisfy(isHexadecimal) else { return nil }
        count += 1
      }
    }
    return count
  }

  private static func isIPv4Address(_ text: ArraySlice<UInt8>) -> Bool {
    let numbers = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return numbers.count == 4
      && numbers.allSatisfy { number in
        number.allSatisfy(isDigit) && UInt8(String(decoding: number, as: UTF8.self)) != nil
      }
  }

  /// Whether it is a decimal digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
