package import ArangoCore
internal import ArangoPlatform

/// The way to one coordinator, which all connections to it share: addresses, a proxy, TLS.
package final class Route: Sendable {
  /// The layers that a connection has over its socket, from the bottom.
  enum Layer: Sendable {
    /// TLS to a host of that name, which is the proxy or the coordinator.
    case tls(host: String, isProxy: Bool)
    /// The conversation with the proxy.
    case proxy(ProxyURL)
  }

  let endpoint: Endpoint
  /// The addresses that sockets are connected to: those of the proxy if there is one.
  let resolver: NameResolver
  /// The addresses of the coordinator, for a proxy that looks no names up.
  let target: NameResolver?
  let layers: [Layer]
  let tls: TLSContext?
  /// The sessions of TLS to the coordinator, and to the proxy.
  let sessions = TLSSessions()
  let proxySessions = TLSSessions()
  /// The line of the header Host.
  let hostLine: [UInt8]
  /// The value of Proxy-Authorization; nil if the proxy has no user.
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

  /// The coordinator as a proxy is asked for it.
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
