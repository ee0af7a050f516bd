/// A JSON value as options and arguments have it.
package indirect enum JSON: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A number that is no 64-bit integer, as it was spelled.
  case number(String)
  case string(String)
  /// A string that no message shows.
  case secret(Secret)
  /// A value that is passed on as it is written.
  case verbatim(VerbatimJSON)
  case array([JSON])
  case object([Member])

  /// A name and a value of an object, whose order is kept.
  package struct Member: Sendable, Equatable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSON

    /// Makes a member.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// What a person calls a value of this type.
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

  /// The value as a message may show it: the type of a container, the text of a scalar.
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

  /// The value of a member of an object, the last if there are several; nil of anything else.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}
