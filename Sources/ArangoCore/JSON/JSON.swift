/// A JSON value of options and arguments.
package indirect enum JSON: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// The spelling of a number that a 64-bit integer cannot hold.
  case number(String)
  case string(String)
  /// A string that must not appear in messages.
  case secret(Secret)
  /// A value that is passed on as the caller spelled it.
  case verbatim(VerbatimJSON)
  case array([JSON])
  case object([Member])

  /// A name and a value of an object. The order of members is preserved.
  package struct Member: Sendable, Equatable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSON

    /// Creates a member.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The name of the type, for messages: "an object".
  package var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .number: "a number"
    case .string, .secret: "a string"
    case .verbatim(let value): value.type.rawValue
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value for messages: the type of a container or a secret, the text of any other value.
  package var displayText: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let spelling): spelling
    case .string(let value): "\"" + value + "\""
    case .verbatim(let value):
      switch value.type {
      case .string, .number: String(decoding: value.bytes, as: UTF8.self)
      case .array, .object: typeName
      }
    case .secret, .array, .object: typeName
    }
  }

  /// The value of a member of an object, the last if several have the name; nil for any other value.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}
