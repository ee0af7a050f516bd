/// Where a coordinator is reached that the cluster knows by another address: behind NAT, in Docker
/// or Kubernetes.
package struct AddressMap: Sendable, Equatable {
  private var rules: [Rule] = []

  private struct Rule: Sendable, Equatable {
    let from: Side
    let to: Side
  }

  /// What stands on one side of a rule.
  private enum Side: Sendable, Equatable {
    /// "db1": any port of it, any scheme.
    case name(String)
    /// "db1:8529", "tcp://db1:8529".
    case endpoint(Endpoint, hasScheme: Bool)
  }

  /// No rules.
  package init() {}

  /// Reads an object: from what the cluster says to what is used. Each side is a host name, host:port
  /// or a URL.
  package init(_ value: JSON) throws(ArangoError) {
    guard case .object(let members) = value else {
      throw .argument("an object of strings is wanted, not " + value.typeName)
    }
    for member in members {
      guard case .string(let to) = member.value else {
        throw .argument(
          "\"" + member.name.sanitized + "\" is a string, not " + member.value.typeName)
      }
      rules.append(Rule(from: try AddressMap.side(member.name), to: try AddressMap.side(to)))
    }
  }

  /// The endpoint to use for one that the cluster tells, and true if the scheme is the caller's choice.
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
    if Endpoint.firstIndex(of: "://", in: bytes[...]) != nil {
      return .endpoint(try Endpoint(parsing: text), hasScheme: true)
    }
    let endpoint = try Endpoint(parsing: "http://" + text)
    let (_, port) = Endpoint.split(bytes[...])
    if port == nil, let name = endpoint.hostName { return .name(name) }
    return .endpoint(endpoint, hasScheme: false)
  }
}

extension Endpoint {
  /// The name or address of its host; nil of a socket.
  package var hostName: String? {
    if case .network(let host, _) = location { host } else { nil }
  }
}
