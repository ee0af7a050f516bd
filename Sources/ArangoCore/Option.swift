/// One option: a row of the table that parses, checks and documents them all.
package struct Option: Sendable {
  /// What kind of value an option takes, and where it lives in the settings.
  package enum Kind: Sendable {
    case boolean(
      get: @Sendable (Settings) -> Bool, set: @Sendable (inout Settings, Bool) -> Void)
    case integer(
      ClosedRange<Int64>, unit: String,
      get: @Sendable (Settings) -> Int64, set: @Sendable (inout Settings, Int64) -> Void)
    case text(
      get: @Sendable (Settings) -> String?, set: @Sendable (inout Settings, String) -> Void)
    case oneOf(
      [JSON], get: @Sendable (Settings) -> JSON, set: @Sendable (inout Settings, JSON) -> Void)
    case headers(
      get: @Sendable (Settings) -> [Header], set: @Sendable (inout Settings, [Header]) -> Void)
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
  package static let table: [Option] =
    callOptions + requestOptions + clientOptions + tlsOptions + databaseOptions

  /// The value it has when it is not given.
  package var standard: JSON {
    switch kind {
    case .boolean(let get, _): .boolean(get(Settings()))
    case .integer(_, _, let get, _): .integer(get(Settings()))
    case .text(let get, _): get(Settings()).map { .string($0) } ?? .null
    case .oneOf(_, let get, _): get(Settings())
    case .headers: .object([])
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
    case (.text(_, let set), .string(let text)) where !text.isEmpty && !text.utf8.contains(0):
      set(&settings, text)
    case (.text, _):
      // The value is not shown: it may be a secret.
      throw .argument("option " + name + " is a string that is not empty, not " + value.typeName)
    case (.oneOf(let values, _, let set), let value) where values.contains(value):
      set(&settings, value)
    case (.oneOf(let values, _, _), _):
      let valid = values.map { $0.shown }.joined(separator: " or ")
      throw .argument("option " + name + " is " + valid + ", not " + value.shown.printable)
    case (.headers(_, let set), _):
      do throws(ArangoError) {
        set(&settings, try Header.list(value))
      } catch {
        throw error.about("option " + name)
      }
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
