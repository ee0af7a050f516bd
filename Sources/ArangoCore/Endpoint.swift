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
    guard !url.hasControlCharacter else { throw refuse("has a control character") }
    let bytes = Array(url.utf8)
    guard let separator = Endpoint.firstIndex(of: "://", in: bytes) else {
      throw refuse("has no scheme (http:// or https://)")
    }
    let word = String(decoding: bytes[..<separator], as: UTF8.self).lowercased()
    guard let scheme = Endpoint.schemes.first(where: { $0.word == word })?.scheme else {
      let known = Endpoint.schemes.map { $0.word }.joined(separator: ", ")
      throw refuse("has the unknown scheme " + word.printable + " (known: " + known + ")")
    }
    var authority = bytes[(separator + 3)...]
    // Before the URL is shown in any message: it may hold a password.
    guard !authority.contains(UInt8(ascii: "@")) else {
      throw .argument("host has user information in its URL; pass username and password instead")
    }
    while authority.last == UInt8(ascii: "/") { authority.removeLast() }
    guard !authority.contains(where: { "/?#".utf8.contains($0) }) else {
      throw refuse("has a path; only scheme://host:port is wanted")
    }
    let (name, portText) = Endpoint.split(authority)
    guard Endpoint.isHostName(name) else { throw refuse("has no usable host name") }
    let host = String(decoding: name, as: UTF8.self).lowercased()
    guard let portText else {
      self.init(scheme: scheme, host: host, port: Endpoint.standardPort)
      return
    }
    let digits = String(decoding: portText, as: UTF8.self)
    guard portText.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = UInt16(digits), port > 0
    else { throw refuse("has a port that is not 1 to 65535") }
    self.init(scheme: scheme, host: host, port: port)
  }

  private static func firstIndex(of word: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { start in
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
      return last == UInt8(ascii: "]") && name.count > 3
        && name.dropFirst().dropLast().allSatisfy { isAddressCharacter($0) }
    }
    return name.allSatisfy { byte in
      byte >= 0x80 || isAlphanumeric(byte) || "-._~".utf8.contains(byte)
    }
  }

  /// What an IPv6 address is written with, its zone included.
  private static func isAddressCharacter(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ":.%_-~".utf8.contains(byte)
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
