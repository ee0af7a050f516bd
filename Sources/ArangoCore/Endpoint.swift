/// Where a coordinator is reached: scheme, host and port.
package struct Endpoint: Sendable, Equatable, Hashable {
  /// The schemes libarango speaks.
  package enum Scheme: Sendable, Equatable {
    case http
    case https
  }

  /// How it is spoken to.
  package let scheme: Scheme
  /// A name, an IPv4 address, or an IPv6 address in brackets; letters in lower case.
  package let host: String
  /// The port, 1 to 65535.
  package let port: UInt16

  /// The endpoint libarango takes when none is given.
  package static let standard = Endpoint(scheme: .http, host: "127.0.0.1", port: standardPort)

  /// ArangoDB's port.
  package static let standardPort: UInt16 = 8529

  /// The words before "://" and what each means; ArangoDB itself writes tcp and ssl.
  static let schemes: [(word: String, scheme: Scheme)] = [
    ("http", .http), ("https", .https), ("tcp", .http), ("ssl", .https),
  ]

  /// "http://host:port".
  package var url: String {
    (scheme == .http ? "http://" : "https://") + host + ":" + String(port)
  }
}

extension Endpoint {
  /// Reads `scheme://host[:port]`, with blanks around it and slashes behind it tolerated.
  package init(parsing text: String) throws(ArangoError) {
    let url = text.trimmed
    func refuse(_ what: String) -> ArangoError {
      .argument("host " + what + ": " + (url.isEmpty ? "\"\"" : url.printable))
    }
    guard !url.isEmpty else { throw refuse("is empty") }
    // Before the URL is shown in any message: it may hold a password.
    guard !url.utf8.contains(UInt8(ascii: "@")) else {
      throw .argument("host has user information in its URL; pass username and password instead")
    }
    guard !url.hasControlCharacter else { throw refuse("has a control character") }
    let bytes = Array(url.utf8)
    guard let separator = Endpoint.firstIndex(of: "://", in: bytes[...]) else {
      throw refuse("has no scheme (http:// or https://)")
    }
    let word = String(decoding: bytes[..<separator], as: UTF8.self).lowercased()
    guard let scheme = Endpoint.schemes.first(where: { $0.word == word })?.scheme else {
      let known = Endpoint.schemes.map { $0.word }.joined(separator: ", ")
      throw refuse("has the unknown scheme " + word.printable + " (known: " + known + ")")
    }
    var authority = bytes[(separator + 3)...]
    while authority.last == UInt8(ascii: "/") { authority.removeLast() }
    guard !authority.contains(where: { "/?#".utf8.contains($0) }) else {
      throw refuse("has a path; only scheme://host:port is wanted")
    }
    let (name, portText) = Endpoint.split(authority)
    guard name.allSatisfy({ $0 < 0x80 }) else {
      throw refuse("has a name beyond ASCII (write it in its xn-- form)")
    }
    guard Endpoint.isHostName(name) else { throw refuse("has no usable host name") }
    let host = String(decoding: name, as: UTF8.self).lowercased()
    guard let portText else {
      self.init(scheme: scheme, host: host, port: Endpoint.standardPort)
      return
    }
    let digits = String(decoding: portText, as: UTF8.self)
    guard portText.allSatisfy(Endpoint.isDigit), let port = UInt16(digits), port > 0
    else { throw refuse("has a port that is not 1 to 65535") }
    self.init(scheme: scheme, host: host, port: port)
  }

  private static func firstIndex(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - wanted.count)).first { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The host and, where a colon follows it, the text of the port.
  private static func split(
    _ authority: ArraySlice<UInt8>
  ) -> (host: ArraySlice<UInt8>, port: ArraySlice<UInt8>?) {
    let afterBracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    guard let colon = authority[afterBracket...].firstIndex(of: UInt8(ascii: ":")) else {
      return (authority, nil)
    }
    return (authority[..<colon], authority[(colon + 1)...])
  }

  private static func isHostName(_ name: ArraySlice<UInt8>) -> Bool {
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

  private static func isDigit(_ byte: UInt8) -> Bool {
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
