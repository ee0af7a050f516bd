extension Endpoint {
  /// Splits an authority into the host and, if a colon follows the host, the text of the port.
  static func split(
    _ authority: ArraySlice<UInt8>
  ) -> (host: ArraySlice<UInt8>, port: ArraySlice<UInt8>?) {
    let afterBracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    guard let colon = authority[afterBracket...].firstIndex(of: UInt8(ascii: ":")) else {
      return (authority, nil)
    }
    return (authority[..<colon], authority[(colon + 1)...])
  }

  /// True for a name, an IPv4 address, or an IPv6 address in brackets.
  static func isHostName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    if first == UInt8(ascii: "[") {
      return last == UInt8(ascii: "]") && isIPv6Address(name.dropFirst().dropLast())
    }
    return name.allSatisfy { $0.isAlphanumeric || "-._~".utf8.contains($0) }
  }

  /// True for eight groups of hexadecimal digits, or fewer around one "::", with an optional zone.
  private static func isIPv6Address(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    guard let address = parts.first, parts.count <= 2, parts.last?.isEmpty == false else {
      return false
    }
    guard let gap = address.firstIndex(of: "::") else { return groups(in: address) == 8 }
    guard let before = groups(in: address[..<gap]), let after = groups(in: address[(gap + 2)...])
    else { return false }
    return before + after < 8
  }

  /// Returns the number of groups of an IPv6 address, of which a final IPv4 address counts as two; nil for
  /// any other text.
  private static func groups(in text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty else { return 0 }
    var count = 0
    for group in text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
      if group.endIndex == text.endIndex && isIPv4Address(group) {
        count += 2
      } else {
        guard (1...4).contains(group.count), group.allSatisfy({ $0.hexadecimalValue != nil })
        else { return nil }
        count += 1
      }
    }
    return count
  }

  private static func isIPv4Address(_ text: ArraySlice<UInt8>) -> Bool {
    let numbers = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return numbers.count == 4
      && numbers.allSatisfy { number in
        number.allSatisfy({ $0.isDigit }) && UInt8(String(decoding: number, as: UTF8.self)) != nil
      }
  }
}
