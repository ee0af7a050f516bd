package import ArangoCore
internal import ArangoPlatform

/// The route to one coordinator, shared by all connections to it: addresses, proxy and TLS.
package final class Route: Sendable {
  /// A layer of a connection over its socket.
  enum Layer: Sendable {
    /// TLS to the proxy or the coordinator.
    case tls(host: String, isProxy: Bool)
    /// The handshake with the proxy.
    case proxy(ProxyURL)
  }

  let endpoint: Endpoint
  /// The resolver of the proxy, or of the coordinator if there is no proxy.
  let resolver: NameResolver
  /// The resolver of the coordinator behind a proxy that does not resolve names (socks5); otherwise nil.
  let target: NameResolver?
  /// The layers of a connection, from the bottom.
  let layers: [Layer]
  let tls: TLSContext?
  /// The TLS sessions with the coordinator.
  let sessions = TLSSessionCache()
  /// The TLS sessions with the proxy.
  let proxySessions = TLSSessionCache()
  /// The header line Host.
  let hostLine: [UInt8]
  /// The value of Proxy-Authorization; nil if the proxy URL has no user.
  let proxyAuthorization: Secret?

  /// Creates the route to an endpoint.
  package init(
    to endpoint: Endpoint, proxy: ProxyURL?, proxyAuthorization: Secret?, tls: TLSContext?
  ) {
    self.endpoint = endpoint
    self.proxyAuthorization = proxyAuthorization
    self.tls = tls
    var layers: [Layer] = []
    switch endpoint.location {
    case .socket(let path):
      resolver = NameResolver(SocketAddress(path: path))
      target = nil
      hostLine = Array("Host: localhost\r\n".utf8)
      if endpoint.scheme == .https { layers.append(.tls(host: "localhost", isProxy: false)) }
    case .network(let host, let port):
      let isNamed = endpoint.scheme == .https && tls?.serverName != nil
      let name = isNamed ? tls?.serverName ?? host : host
      hostLine = Array(("Host: " + name + ":" + String(port) + "\r\n").utf8)
      if let proxy {
        resolver = NameResolver(host: proxy.host, port: proxy.port)
        target = proxy.scheme == .socks5 ? NameResolver(host: host, port: port) : nil
        if proxy.scheme == .https { layers.append(.tls(host: proxy.host, isProxy: true)) }
        layers.append(.proxy(proxy))
      } else {
        resolver = NameResolver(host: host, port: port)
        target = nil
      }
      if endpoint.scheme == .https { layers.append(.tls(host: host, isProxy: false)) }
    }
    self.layers = layers
  }

  /// Returns the coordinator as target of a proxy. `address` is its resolved address; nil for none.
  func proxyTarget(_ address: SocketAddress?) -> ProxyHandshake.Target {
    guard case .network(let host, let port) = endpoint.location else {
      return .name("localhost", port: 0)
    }
    if let bytes = (address ?? SocketAddress(numericHost: bare(host), port: port))?.bytes {
      return .address(bytes, text: host, port: port)
    }
    return .name(host, port: port)
  }

  private func bare(_ host: String) -> String {
    host.utf8.first == UInt8(ascii: "[")
      ? String(decoding: Array(host.utf8.dropFirst().dropLast()), as: UTF8.self) : host
  }
}
