/// The address of a coordinator.
package struct Endpoint: Sendable, Equatable, Hashable {
  /// The protocols of libarango.
  package enum Scheme: Sendable, Equatable {
    case http
    case https
  }

  /// The target of connections.
  package enum Location: Sendable, Equatable, Hashable {
    /// A port, and a name, an IPv4 address or an IPv6 address in brackets, in lower case.
    case network(host: String, port: UInt16)
    /// A Unix domain socket.
    case socket(path: String)
  }

  /// The protocol.
  package let scheme: Scheme
  /// The target of connections.
  package let location: Location

  /// The endpoint of a client that is created without hosts.
  package static let defaultValue = Endpoint(
    scheme: .http, location: .network(host: "127.0.0.1", port: defaultPort))

  /// The default port of ArangoDB.
  package static let defaultPort: UInt16 = 8529

  /// The protocol of each word before "://". ArangoDB itself writes tcp and ssl.
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

  /// The URL for another HTTP library, which gets the path of a socket separately.
  package var httpURL: String {
    switch location {
    case .network: url
    case .socket: origin("localhost")
    }
  }

  /// The path of the socket; nil for a network address.
  package var socketPath: String? {
    if case .socket(let path) = location { path } else { nil }
  }

  /// Returns the endpoint with another host name; nil for a socket.
  package func renamed(_ name: String) -> Endpoint? {
    guard case .network(_, let port) = location else { return nil }
    return Endpoint(scheme: scheme, location: .network(host: name, port: port))
  }

  private func origin(_ host: String) -> String {
    (scheme == .http ? "http://" : "https://") + host
  }
}
