extension Endpoint {
  /// Parses `scheme://host[:port]` or `unix:///path`. Whitespace around the URL and slashes at its end are
  /// ignored.
  package init(parsing text: String) throws(ArangoError) {
    let url = text.trimmedOfWhitespace
    func refuse(_ what: String) -> ArangoError {
      .argument("host " + what + ": " + (url.isEmpty ? "\"\"" : url.sanitized))
    }
    guard !url.isEmpty else { throw refuse("is empty") }
    if let path = try Endpoint.socketPath(in: url, refuse) {
      self.init(scheme: .http, location: .socket(path: path))
      return
    }
    // Checked before any message shows the URL, which may hold a password.
    guard !url.utf8.contains(UInt8(ascii: "@")) else {
      throw .argument("host has user information in its URL; pass username and password instead")
    }
    guard !url.hasControlCharacter else { throw refuse("has a control character") }
    let bytes = Array(url.utf8)
    guard let separator = bytes[...].firstIndex(of: "://") else {
      throw refuse("has no scheme (http:// or https://)")
    }
    let word = String(decoding: bytes[..<separator], as: UTF8.self).lowercasedASCII
    guard let scheme = Endpoint.schemes.first(where: { $0.word == word })?.scheme else {
      let known = (Endpoint.schemes.map { $0.word } + Endpoint.socketSchemes)
        .joined(separator: ", ")
      throw refuse("has the unknown scheme " + word.sanitized + " (known: " + known + ")")
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
    let host = String(decoding: name, as: UTF8.self).lowercasedASCII
    guard let portText else {
      self.init(scheme: scheme, location: .network(host: host, port: Endpoint.defaultPort))
      return
    }
    let digits = String(decoding: portText, as: UTF8.self)
    guard portText.allSatisfy({ $0.isDigit }), let port = UInt16(digits), port > 0
    else { throw refuse("has a port that is not 1 to 65535") }
    self.init(scheme: scheme, location: .network(host: host, port: port))
  }

  /// Parses the origin of an http or https URL and ignores its path and query.
  package init(originOf url: String) throws(ArangoError) {
    let bytes = Array(url.utf8)
    guard let separator = bytes[...].firstIndex(of: "://") else {
      throw .argument("URL has no scheme")
    }
    let scheme = String(decoding: bytes[..<separator], as: UTF8.self).lowercasedASCII
    guard scheme == "http" || scheme == "https" else { throw .argument("URL is not of HTTP") }
    let authority = bytes[(separator + 3)...].prefix { !"/?#".utf8.contains($0) }
    let (_, port) = Endpoint.split(authority)
    let origin = String(decoding: bytes[..<authority.endIndex], as: UTF8.self)
    try self.init(parsing: port == nil ? origin + (scheme == "http" ? ":80" : ":443") : origin)
  }

  /// Returns the path of the socket; nil if the URL has no scheme of sockets.
  private static func socketPath(
    in url: String, _ refuse: (String) -> ArangoError
  ) throws(ArangoError) -> String? {
    let bytes = Array(url.utf8)
    guard let separator = bytes[...].firstIndex(of: "://") else { return nil }
    let word = String(decoding: bytes[..<separator], as: UTF8.self).lowercasedASCII
    guard socketSchemes.contains(word) else { return nil }
    guard !url.hasControlCharacter else { throw refuse("has a control character") }
    let path = bytes[(separator + 3)...]
    guard path.first == UInt8(ascii: "/"), path.count > 1 else {
      throw refuse("has no absolute path of a socket (unix:///path)")
    }
    // sun_path of sockaddr_un has 108 bytes, NUL included.
    guard path.count <= 107 else { throw refuse("has a socket's path beyond 107 bytes") }
    return String(decoding: path, as: UTF8.self)
  }
}
