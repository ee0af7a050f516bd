/// Where a coordinator is reached.
package struct Endpoint: Sendable, Equatable, Hashable {
  /// The schemes libarango speaks.
  package enum Scheme: Sendable, Equatable {
    case http
    case https
  }

  /// What is connected to.
  package enum Location: Sendable, Equatable, Hashable {
    /// A name, an IPv4 address, or an IPv6 address in brackets, in lower case; and a port.
    case network(host: String, port: UInt16)
    /// A Unix domain socket.
    case socket(path: String)
  }

  /// How it is spoken to.
  package let scheme: Scheme
  /// What is connected to.
  package let location: Location

  /// The endpoint libarango takes when none is given.
  package static let defaultValue = Endpoint(
    scheme: .http, location: .network(host: "127.0.0.1", port: defaultPort))

  /// ArangoDB's port.
  package static let defaultPort: UInt16 = 8529

  /// The words before "://" and what each means; ArangoDB itself writes tcp and ssl.
  static let schemes: [(word: String, scheme: Scheme)] = [
    ("http", .http), ("https", .https), ("tcp", .http), ("ssl", .https), ("tls", .https),
    ("http+tcp", .http), ("http+ssl", .https),
  ]

  /// The words before the path of a socket.
  static let socketSchemes = ["unix", "http+unix"]

  /// "http://host:port", or "unix:///path".
  package var url: String {
    switch location {
    case .network(let host, let port): origin(host) + ":" + String(port)
    case .socket(let path): "unix://" + path
    }
  }

  /// The URL for an HTTP library, which knows of a socket otherwise.
  package var httpURL: String {
    switch location {
    case .network: url
    case .socket: origin("localhost")
    }
  }

  /// The path of the socket; nil if it is none.
  package var socketPath: String? {
    if case .socket(let path) = location { path } else { nil }
  }

  /// The same under another host name; a socket has none.
  package func renamed(_ name: String) -> Endpoint? {
    guard case .network(_, let port) = location else { return nil }
    return Endpoint(scheme: scheme, location: .network(host: name, port: port))
  }

  private func origin(_ host: String) -> String {
    (scheme == .http ? "http://" : "https://") + host
  }
}
