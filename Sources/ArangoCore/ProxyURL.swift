/// The URL of a proxy. It may hold a password: no message shows it.
enum ProxyURL {
  private static let schemes = ["http", "https", "socks5", "socks5h"]

  /// Refuses what is no URL of a proxy: `scheme://[user:password@]host[:port]`.
  static func check(_ url: Secret) throws(ArangoError) {
    let text = Array(url.bytes)
    guard let separator = Endpoint.firstIndex(of: "://", in: text[...]),
      schemes.contains(where: { text[..<separator].elementsEqual($0.utf8) })
    else {
      throw .argument(
        "the URL begins with " + schemes.map { $0 + "://" }.joined(separator: ", "))
    }
    var authority = text[(separator + 3)...]
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    while authority.last == UInt8(ascii: "/") { authority.removeLast() }
    let (name, port) = Endpoint.split(authority)
    guard Endpoint.isHostName(name), !url.hasControlCharacter else {
      throw .argument("the URL has no usable host name")
    }
    guard let port else { return }
    guard port.allSatisfy(Endpoint.isDigit),
      let number = UInt16(String(decoding: port, as: UTF8.self)), number > 0
    else { throw .argument("the URL has a port that is not 1 to 65535") }
  }
}
