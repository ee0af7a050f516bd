/// The URL of a proxy for connections.
package struct ProxyURL: Sendable, Equatable {
  /// The protocols of proxies.
  package enum Scheme: String, Sendable, CaseIterable {
    /// The method CONNECT of HTTP.
    case http = "http"
    /// The method CONNECT of HTTP, over TLS.
    case https = "https"
    /// SOCKS 5; this machine resolves the host names.
    case socks5 = "socks5"
    /// SOCKS 5; the proxy resolves the host names.
    case socks5h = "socks5h"
  }

  /// The protocol.
  package let scheme: Scheme
  /// A name, an IPv4 address, or an IPv6 address in brackets.
  package let host: String
  /// The port.
  package let port: UInt16
  /// The user; nil if the URL has none.
  package let username: Secret?
  /// The password; nil if the URL has none.
  package let password: Secret?

  /// Parses `scheme://[user:password@]host[:port]` with user and password percent-encoded. No message
  /// shows the URL, which may hold a password.
  package init(parsing url: Secret) throws(ArangoError) {
    let text = Array(url.bytes)
    guard let separator = text[...].firstIndex(of: "://"),
      let scheme = Scheme.allCases.first(where: {
        text[..<separator].elementsEqual($0.rawValue.utf8)
      })
    else {
      throw .argument(
        "the URL begins with "
          + Scheme.allCases.map { $0.rawValue + "://" }.joined(separator: ", "))
    }
    var authority = text[(separator + 3)...]
    var credentials: ArraySlice<UInt8>?
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      credentials = authority[..<at]
      authority = authority[(at + 1)...]
    }
    while authority.last == UInt8(ascii: "/") { authority.removeLast() }
    let (name, portText) = Endpoint.split(authority)
    guard Endpoint.isHostName(name), !url.hasControlCharacter else {
      throw .argument("the URL has no usable host name")
    }
    self.scheme = scheme
    host = String(decoding: name, as: UTF8.self).lowercasedASCII
    (username, password) = try ProxyURL.credentials(credentials)
    guard let portText else {
      port = scheme == .https ? 443 : 1080
      return
    }
    guard portText.allSatisfy({ $0.isDigit }),
      let number = UInt16(String(decoding: portText, as: UTF8.self)), number > 0
    else { throw .argument("the URL has a port that is not 1 to 65535") }
    port = number
  }

  private static func credentials(
    _ text: ArraySlice<UInt8>?
  ) throws(ArangoError) -> (Secret?, Secret?) {
    guard let text else { return (nil, nil) }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      return (try decoded(text), nil)
    }
    return (try decoded(text[..<colon]), try decoded(text[(colon + 1)...]))
  }

  /// Returns the text without percent-encoding; throws beyond 255 bytes, the limit of SOCKS 5.
  private static func decoded(_ text: ArraySlice<UInt8>) throws(ArangoError) -> Secret {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "%"), text.endIndex - index > 2,
        let high = text[index + 1].hexadecimalValue, let low = text[index + 2].hexadecimalValue
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    guard bytes.count <= 255 else {
      throw .argument("the URL has a user or password beyond 255 bytes")
    }
    return bytes.withUnsafeBufferPointer { Secret(copying: $0) }
  }
}
