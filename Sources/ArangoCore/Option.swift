/// One option: a row of the table that parses, checks and documents them all.
package struct Option: Sendable {
  /// What kind of value an option takes, and where it lives in the settings.
  package enum Kind: Sendable {
    case boolean(
      get: @Sendable (Settings) -> Bool, set: @Sendable (inout Settings, Bool) -> Void)
    case integer(
      ClosedRange<Int64>, unit: String,
      get: @Sendable (Settings) -> Int64, set: @Sendable (inout Settings, Int64) -> Void)
    case word(
      [String],
      get: @Sendable (Settings) -> String?, set: @Sendable (inout Settings, String) -> Void)
  }

  /// The key in the JSON object.
  package let name: String
  /// Where it may be given.
  package let levels: OptionLevel
  /// What it takes.
  package let kind: Kind
  /// What it does, in one sentence.
  package let meaning: String

  /// Every option there is.
  package static let table: [Option] = [
    Option(
      name: "timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.timeout },
        set: {
          $0.timeout = $1
          $0.timeoutWasSet = true
        }),
      meaning: "The time for a whole call, all its attempts included. An operation that may keep "
        + "the server busy for longer has a longer default of its own."),
    Option(
      name: "connect_timeout_ms", levels: .all,
      kind: .integer(
        1...3_600_000, unit: "ms", get: { $0.connectTimeout }, set: { $0.connectTimeout = $1 }),
      meaning: "The time for opening one connection, the TLS handshake included."),
    Option(
      name: "max_attempts", levels: .all,
      kind: .integer(
        1...1_000, unit: "attempts", get: { $0.maxAttempts }, set: { $0.maxAttempts = $1 }),
      meaning: "The most attempts made for one call. Only a request that was certainly not "
        + "executed, or that may be executed twice, is tried again."),
    Option(
      name: "max_response_bytes", levels: .all,
      kind: .integer(
        1...(1 << 46), unit: "bytes", get: { $0.maxResponseBytes },
        set: { $0.maxResponseBytes = $1 }),
      meaning: "The largest answer accepted; a larger one is ARANGO_ERR_PROTOCOL."),
    Option(
      name: "max_idle_connections", levels: .client,
      kind: .integer(
        0...10_000, unit: "connections", get: { $0.maxIdleConnections },
        set: { $0.maxIdleConnections = $1 }),
      meaning: "How many idle connections are kept open to each coordinator."),
    Option(
      name: "period", levels: .client,
      kind: .integer(
        1...1_000_000_000, unit: "requests", get: { $0.period }, set: { $0.period = $1 }),
      meaning: "After how many requests the strategy \"periodic\" changes the coordinator."),
    Option(
      name: "version_check", levels: .all,
      kind: .boolean(get: { $0.checksVersion }, set: { $0.checksVersion = $1 }),
      meaning: "Whether an operation that not every version of ArangoDB has is refused with "
        + "ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once."),
    Option(
      name: "api_version", levels: .database,
      kind: .word(["v0", "v1"], get: { $0.apiVersion }, set: { $0.apiVersion = $1 }),
      meaning: "The version of ArangoDB's API: requests go to /_arango/ and this version. Without "
        + "it the server's default holds."),
    Option(
      name: "verify", levels: .database,
      kind: .boolean(get: { $0.verify }, set: { $0.verify = $1 }),
      meaning: "Whether arango_database_create sends a test request and fails if it does."),
  ]

  /// The value it has when it is not given.
  package var standard: JSON {
    switch kind {
    case .boolean(let get, _): .boolean(get(Settings()))
    case .integer(_, _, let get, _): .integer(get(Settings()))
    case .word(_, let get, _): get(Settings()).map { .string($0) } ?? .null
    }
  }

  /// Checks a value and puts it where it belongs.
  func set(_ value: JSON, in settings: inout Settings) throws(ArangoError) {
    switch (kind, value) {
    case (.boolean(_, let set), .boolean(let flag)):
      set(&settings, flag)
    case (.boolean, _):
      throw .argument("option " + name + " is true or false, not " + value.shown.printable)
    case (.integer(let range, _, _, let set), .integer(let number)) where range.contains(number):
      set(&settings, number)
    case (.integer(let range, let unit, _, _), _):
      throw .argument(
        "option " + name + " is an integer from " + String(range.lowerBound) + " to "
          + String(range.upperBound) + " (" + unit + "), not " + value.shown.printable)
    case (.word(let words, _, let set), .string(let word)) where words.contains(word):
      set(&settings, word)
    case (.word(let words, _, _), _):
      let valid = words.map { "\"" + $0 + "\"" }.joined(separator: " or ")
      throw .argument("option " + name + " is " + valid + ", not " + value.shown.printable)
    }
  }

  /// The error for a key that is none.
  static func unknown(_ name: String, at level: OptionLevel) -> ArangoError {
    let valid = table.filter { $0.levels.contains(level) }.map { $0.name }
    let hint: String
    if let nearest = nearestName(to: name, among: valid) {
      hint = " (did you mean \"" + nearest + "\"?)"
    } else {
      hint = " (valid: " + valid.joined(separator: ", ") + ")"
    }
    return .argument("there is no option \"" + name.printable + "\"" + hint)
  }
}
