/// Everything options can set. Each default stands here and nowhere else.
package struct Settings: Sendable, Equatable {
  /// Milliseconds for a whole call, all its attempts included; nil: the operation's own.
  package var timeout: Int64 = 60_000
  /// Whether the caller set `timeout`: then it also overrules an operation's own longer one.
  package var timeoutWasSet = false
  /// Milliseconds for opening one connection.
  package var connectTimeout: Int64 = 5_000
  /// The most attempts made for one call.
  package var maxAttempts: Int64 = 10
  /// The largest answer accepted, in bytes.
  package var maxResponseBytes: Int64 = 1 << 30
  /// Idle connections kept open to each coordinator.
  package var maxIdleConnections: Int64 = 64
  /// How TLS connections are made.
  package var tls = TLSSettings()
  /// After how many requests the strategy "periodic" changes the host.
  package var period: Int64 = 100
  /// Whether operations are checked against the server's version before they are sent.
  package var checksVersion = true
  /// The version of the API to ask for, "v0" or "v1"; nil: the server's default.
  package var apiVersion: String?
  /// Whether creating a database sends a test request.
  package var verify = false

  /// The defaults.
  package init() {}

  /// These settings, changed by options given at `level`.
  package func changed(
    by options: JSON?, at level: OptionLevel
  ) throws(ArangoError) -> Settings {
    var settings = self
    guard let options, options != .null else { return settings }
    guard case .object(let members) = options else {
      throw .argument("options are a JSON object, not " + options.typeName)
    }
    for member in members {
      guard let option = Option.table.first(where: { $0.name == member.name }) else {
        throw Option.unknown(member.name, at: level)
      }
      guard option.levels.contains(level) else {
        throw .argument(
          "option " + option.name + " is set at the level " + option.levels.names + ", not "
            + level.names)
      }
      try option.set(member.value, in: &settings)
    }
    return settings
  }
}
