/// An option: a row of the table from which options are parsed, checked and documented.
package struct Option: Sendable {
  /// The values of an option, and its location in the settings.
  package enum Kind: Sendable {
    case boolean(
      get: @Sendable (Settings) -> Bool, set: @Sendable (inout Settings, Bool) -> Void)
    case integer(
      ClosedRange<Int64>, unit: String,
      get: @Sendable (Settings) -> Int64?, set: @Sendable (inout Settings, Int64) -> Void)
    /// A non-empty string; `lines` permits control characters other than NUL.
    case text(
      lines: Bool = false, get: @Sendable (Settings) -> String?,
      set: @Sendable (inout Settings, String) throws(ArangoError) -> Void)
    case oneOf(
      [JSON], get: @Sendable (Settings) -> JSON, set: @Sendable (inout Settings, JSON) -> Void)
    /// A non-empty string that no message shows and that is overwritten after its last use.
    case secret(set: @Sendable (inout Settings, Secret) throws(ArangoError) -> Void)
    /// Any other value: its type in words, and its parser. Errors get the name of the option as subject.
    case other(
      String, unit: String = "", defaultValue: JSON = .null,
      set: @Sendable (inout Settings, JSON) throws(ArangoError) -> Void)
  }

  /// The key in the JSON object.
  package let name: String
  /// The levels at which the option may be given.
  package let levels: OptionLevel
  /// The values that are accepted.
  package let kind: Kind
  /// The effect of the option, in one sentence.
  package let meaning: String

  /// The table of all options.
  package static let table: [Option] =
    callOptions + requestOptions + hostOptions + connectionOptions + tlsOptions + databaseOptions
    + authOptions

  /// The value of the option if it is not given.
  package var defaultValue: JSON {
    switch kind {
    case .boolean(let get, _): .boolean(get(Settings()))
    case .integer(_, _, let get, _): get(Settings()).map { .integer($0) } ?? .null
    case .text(_, let get, _): get(Settings()).map { .string($0) } ?? .null
    case .oneOf(_, let get, _): get(Settings())
    case .secret: .null
    case .other(_, _, let defaultValue, _): defaultValue
    }
  }

  /// Checks a value and stores it in the settings.
  func set(_ value: JSON, in settings: inout Settings) throws(ArangoError) {
    switch (kind, value) {
    case (.boolean(_, let set), .boolean(let flag)):
      set(&settings, flag)
    case (.boolean, _):
      throw .argument("option " + name + " is true or false, not " + value.displayText.sanitized)
    case (.integer(let range, _, _, let set), .integer(let number)) where range.contains(number):
      set(&settings, number)
    case (.integer(let range, let unit, _, _), _):
      throw .argument(
        "option " + name + " is an integer from " + String(range.lowerBound) + " to "
          + String(range.upperBound) + " (" + unit + "), not " + value.displayText.sanitized)
    case (.text(let lines, _, let set), .string(let text)) where !text.isEmpty:
      guard lines ? !text.utf8.contains(0) : !text.hasControlCharacter else {
        throw .argument("option " + name + " has a control character")
      }
      do throws(ArangoError) {
        try set(&settings, text)
      } catch {
        throw error.about("option " + name)
      }
    case (.text, _):
      // No message shows the value, which may be a secret.
      throw .argument("option " + name + " is a string that is not empty, not " + value.typeName)
    case (.oneOf(let values, _, let set), let value)
    where values.contains { $0.displayText == value.displayText }:
      set(&settings, value)
    case (.oneOf(let values, _, _), _):
      let valid = values.map { $0.displayText }.joined(separator: " or ")
      throw .argument("option " + name + " is " + valid + ", not " + value.displayText.sanitized)
    case (.secret(let set), .secret(let secret))
    where secret.count > 0 && !secret.bytes.contains(0):
      do throws(ArangoError) {
        try set(&settings, secret)
      } catch {
        throw error.about("option " + name)
      }
    case (.secret, _):
      throw .argument("option " + name + " is a string that is not empty, not " + value.typeName)
    case (.other(_, _, _, let set), _):
      do throws(ArangoError) {
        try set(&settings, value)
      } catch {
        throw error.about("option " + name)
      }
    }
  }

  /// True if the value of the option is a secret.
  package static func isSecret(_ name: String) -> Bool {
    guard let option = table.first(where: { $0.name == name }), case .secret = option.kind else {
      return false
    }
    return true
  }

  /// Returns the error for an unknown option.
  static func unknown(_ name: String, at level: OptionLevel) -> ArangoError {
    let valid = table.filter { $0.levels.contains(level) }.map { $0.name }
    let hint: String
    if let nearest = nearestName(to: name, among: valid) {
      hint = " (did you mean \"" + nearest + "\"?)"
    } else {
      hint = " (valid: " + valid.joined(separator: ", ") + ")"
    }
    return .argument("there is no option \"" + name.sanitized + "\"" + hint)
  }
}
