/// The values of all options. The defaults of options are defined here and in the parts only.
package struct Settings: Sendable, Equatable {
  /// The limits of calls.
  package var call = CallSettings()
  /// The settings of connections.
  package var connections = ConnectionSettings()
  /// The settings of host selection and discovery.
  package var hosts = HostSettings()
  /// The settings of every request.
  package var request = RequestSettings()
  /// The authentication of requests.
  package var auth = AuthSettings()
  /// The settings of TLS.
  package var tls = TLSSettings()

  /// Creates the defaults.
  package init() {}

  /// Returns these settings with the options given at `level`; throws if an option is invalid.
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
    try settings.tls.check()
    try settings.auth.check()
    return settings
  }
}
