/// A JSON value as options and arguments use it: small, checked by hand, never an answer.
package indirect enum JSON: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A number that is no 64-bit integer, as it was spelled.
  case number(String)
  case string(String)
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
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value as a message may show it: the type of a container, the text of a scalar.
  package var shown: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let spelling): spelling
    case .string(let value): "\"" + value + "\""
    case .array, .object: typeName
    }
  }

  /// The value of a member of an object; nil of anything else.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
