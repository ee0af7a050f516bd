internal import ArangoCore
internal import ArangoCrypto
internal import ArangoHTTP

/// What the connections of a client share, whichever host they go to: the proxy and the settings of TLS.
struct Network {
  private let proxy: ProxyURL?
  private let proxyAuthorization: Secret?
  private let tls: TLSContext?

  /// Reads what the settings name; the error says what cannot be used.
  init(_ settings: Settings, for endpoints: [Endpoint]) throws(ArangoError) {
    proxy = settings.proxy
    proxyAuthorization = proxy.flatMap { proxy in
      proxy.username.map { username in
        let pair = Secret(joining: [username, Secret(":"), proxy.password ?? Secret("")])
        return Secret(joining: [Secret("Basic "), Base64.encode(pair)])
      }
    }
    let usesTLS =
      endpoints.contains { $0.scheme == .https } || proxy?.scheme == .https
      || settings.discovers || settings.tls != TLSSettings()
    tls = usesTLS ? try TLSContext.make(settings.tls) : nil
  }

  /// The way to a host.
  func route(to endpoint: Endpoint) -> Route {
    Route(to: endpoint, proxy: proxy, proxyAuthorization: proxyAuthorization, tls: tls)
  }
}
