internal import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP

/// The proxy and the settings of TLS, which all connections of a client share.
struct Network {
  private let proxy: ProxyURL?
  private let proxyAuthorization: Secret?
  private let tls: TLSContext?

  /// Reads the certificates and keys that the settings name. The error names the option.
  init(_ settings: Settings, for endpoints: [Endpoint]) throws(ArangoError) {
    proxy = settings.connections.proxy
    proxyAuthorization = proxy.flatMap { proxy in
      proxy.username.map { username in
        let pair = Secret(joining: [username, Secret(":"), proxy.password ?? Secret("")])
        return Secret(joining: [Secret("Basic "), Base64.encode(pair)])
      }
    }
    let usesTLS =
      endpoints.contains { $0.scheme == .https } || proxy?.scheme == .https
      || settings.hosts.discovers || settings.tls != TLSSettings()
    tls = usesTLS ? try TLSContext.make(settings.tls) : nil
  }

  /// Returns the route to a host.
  func route(to endpoint: Endpoint) -> Route {
    Route(to: endpoint, proxy: proxy, proxyAuthorization: proxyAuthorization, tls: tls)
  }
}
