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
