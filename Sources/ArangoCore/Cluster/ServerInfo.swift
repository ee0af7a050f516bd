/// The version and role of a server.
package struct ServerInfo: Sendable, Equatable {
  /// The version of ArangoDB.
  package let version: ServerVersion
  /// The role, "COORDINATOR" or "SINGLE"; nil if the response has none.
  package let role: String?

  /// Parses the response to `GET /_api/version?details=true`; nil if it has no version.
  package init?(_ answer: JSON) {
    guard case .string(let text)? = answer["version"], let version = ServerVersion(parsing: text)
    else { return nil }
    self.version = version
    if case .string(let role)? = answer["details"]?["role"] { self.role = role } else { role = nil }
  }
}
