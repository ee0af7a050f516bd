/// A request that must be made before the call's own can be.
package enum Errand: Sendable, Equatable {
  /// Whether a host that has failed can serve again.
  case probe
  /// Which version the host has: the operation depends on it.
  case version
  /// What the servers' ids are: an argument is a short name.
  case serverIDs

  /// The request.
  package func request(in databasePrefix: String) -> Request {
    switch self {
    case .probe:
      Request(method: .get, target: databasePrefix + "/_admin/server/availability")
    case .version:
      Request(method: .get, target: databasePrefix + "/_api/version?details=true")
    case .serverIDs:
      Request(method: .get, target: databasePrefix + "/_admin/cluster/health")
    }
  }

  /// What stands before its outcome in the list of attempts.
  var label: String {
    switch self {
    case .probe: "probe: "
    case .version: "version: "
    case .serverIDs: "server ids: "
    }
  }
}

/// What a client knows of a server.
package struct ServerFacts: Sendable, Equatable {
  /// Its version.
  package let version: ServerVersion
  /// Its role, "COORDINATOR" or "SINGLE"; nil if it does not tell.
  package let role: String?

  /// Reads `GET /_api/version?details=true`; nil if it tells no version.
  package init?(_ answer: JSON) {
    guard case .string(let text)? = answer["version"], let version = ServerVersion(parsing: text)
    else { return nil }
    self.version = version
    if case .string(let role)? = answer["details"]?["role"] { self.role = role } else { role = nil }
  }
}
