/// A request that the library itself sends before a call's own request.
package enum InternalRequest: Sendable, Equatable {
  /// Tests whether a host that failed can serve again.
  case probe
  /// Requests a token for a password.
  case logIn
  /// Requests a token for one that expires soon.
  case renewToken
  /// Requests the endpoints of the cluster's coordinators.
  case endpoints
  /// Requests the version of the host, on which the operation depends.
  case version
  /// Requests the ids of the servers: an argument is a short name, or a response named its coordinator by
  /// the id.
  case serverIDs

  /// Creates the internal request of a token request.
  init(_ request: AuthState.TokenRequest) {
    switch request {
    case .logIn: self = .logIn
    case .renewToken: self = .renewToken
    }
  }

  /// The HTTP request. A login needs no database.
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

  /// The prefix of the outcome in the list of attempts.
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

  /// True if the response has a token.
  package var isForToken: Bool { self == .logIn || self == .renewToken }

  /// True if the call can go on without the response.
  var isOptional: Bool { self == .endpoints }

  /// True if a healthy host answers immediately, so that the attempt has no more time than opening a
  /// connection.
  var isQuick: Bool { self != .version && self != .serverIDs }
}
