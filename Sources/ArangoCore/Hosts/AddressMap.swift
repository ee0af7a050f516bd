/// Rules that replace the addresses in the cluster's list of coordinators by reachable addresses, for clusters
/// behind NAT, in Docker or in Kubernetes.
package struct AddressMap: Sendable, Equatable {
  private var rules: [Rule] = []

  private struct Rule: Sendable, Equatable {
    let from: Side
    let to: Side
  }

  /// A side of a rule.
  private enum Side: Sendable, Equatable {
    /// A host name with any port and scheme: "db1".
    case name(String)
    /// A host name with its port, with or without a scheme: "db1:8529", "tcp://db1:8529".
    case endpoint(Endpoint, hasScheme: Bool)
  }

  /// Creates a map without rules.
  package init() {}

  /// Parses an object from addresses of the cluster to addresses to use. Each address is a host name,
  /// host:port or a URL.
  package init(_ value: JSON) throws(ArangoError) {
    guard case .object(let members) = value else {
      throw .argument("expected an object of strings, got " + value.typeName)
    }
    for member in members {
      guard case .string(let to) = member.value else {
        throw .argument(
          "\"" + member.name.sanitized + "\" is a string, not " + member.value.typeName)
      }
      rules.append(Rule(from: try AddressMap.side(member.name), to: try AddressMap.side(to)))
    }
  }

  /// Returns the endpoint to use for one in the cluster's list, and true if the rule has a scheme.
  package func mapped(_ endpoint: Endpoint) -> (endpoint: Endpoint, namesScheme: Bool) {
    for rule in rules {
      switch rule.from {
      case .endpoint(let from, let hasScheme):
        let isSame =
          from.location == endpoint.location && (!hasScheme || from.scheme == endpoint.scheme)
        if isSame { return replaced(endpoint, rule.to) }
      case .name(let name):
        if endpoint.hostName == name { return replaced(endpoint, rule.to) }
      }
    }
    return (endpoint, false)
  }

  private func replaced(
    _ endpoint: Endpoint, _ side: Side
  ) -> (endpoint: Endpoint, namesScheme: Bool) {
    switch side {
    case .name(let name): (endpoint.renamed(name) ?? endpoint, false)
    case .endpoint(let to, hasScheme: true): (to, true)
    case .endpoint(let to, hasScheme: false):
      (Endpoint(scheme: endpoint.scheme, location: to.location), false)
    }
  }

  private static func side(_ text: String) throws(ArangoError) -> Side {
    let bytes = Array(text.utf8)
    if bytes[...].firstIndex(of: "://") != nil {
      return .endpoint(try Endpoint(parsing: text), hasScheme: true)
    }
    let endpoint = try Endpoint(parsing: "http://" + text)
    let (_, port) = Endpoint.split(bytes[...])
    if port == nil, let name = endpoint.hostName { return .name(name) }
    return .endpoint(endpoint, hasScheme: false)
  }
}

extension Endpoint {
  /// The name or address of the host; nil for a socket.
  package var hostName: String? {
    if case .network(let host, _) = location { host } else { nil }
  }
}
