/// A JSON value as a caller wrote it.
package struct VerbatimJSON: Sendable, Equatable {
  /// The types that are kept like this, as a person calls them.
  package enum ValueType: String, Sendable {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case number = "a number"
  }

  /// The type of the value.
  package let type: ValueType
  /// The text, which was checked.
  package let bytes: [UInt8]

  /// Creates a value of a text that was checked.
  package init(_ type: ValueType, _ bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
  }
}
