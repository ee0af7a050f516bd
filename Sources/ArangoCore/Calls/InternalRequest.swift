/// A request that must be made before the call's own can be.
package enum InternalRequest: Sendable, Equatable {
  /// Whether a host that has failed can serve again.
  case probe
  /// A token for a password.
  case logIn
  /// A token for one that will end soon.
  case renewToken
  /// Where the cluster's coordinators are.
  case endpoints
  /// Which version the host has: the operation depends on it.
  case version
  /// What the servers' ids are: an argument is a short name, or an answer named its coordinator.
  case serverIDs

  /// The request. Who logs in is in no database yet.
  package func request(in databasePrefix: String) -> Request {
    switch self {
    case .probe:
      Request(method: .get, target: databasePrefix + "/_admin/server/availability")
    case .logIn:
      Request(method: .post, target: "/_open/auth")
    case .renewToken:
      Request(method: .post, target: "/_open/auth/renew")
    case .endpoints:
      Request(method: .get, target: databasePrefix + "/_api/cluster/endpoints")
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
    case .logIn: "login: "
    case .renewToken: "renewal: "
    case .endpoints: "endpoints: "
    case .version: "version: "
    case .serverIDs: "server ids: "
    }
  }

  /// Whether it brings a token.
  package var isForToken: Bool { self == .logIn || self == .renewToken }

  /// Whether the server asks who sends it.
  var isOpen: Bool { self == .probe || self == .logIn }

  /// Whether the call can do without what it brings.
  var isOptional: Bool { self == .endpoints }

  /// Whether a healthy host answers it at once: then no call waits for it longer than for a
  /// connection.
  var isQuick: Bool { self != .version && self != .serverIDs }
}
