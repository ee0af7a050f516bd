/// What a client knows of a server.
package struct ServerInfo: Sendable, Equatable {
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
