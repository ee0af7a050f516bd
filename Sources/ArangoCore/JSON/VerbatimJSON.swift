/// A JSON value in the spelling of the caller.
package struct VerbatimJSON: Sendable, Equatable {
  /// The types that are stored in their spelling, with their names for messages.
  package enum ValueType: String, Sendable {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case number = "a number"
  }

  /// The type of the value.
  package let type: ValueType
  /// The validated text.
  package let bytes: [UInt8]

  /// Creates a value from a validated text.
  package init(_ type: ValueType, _ bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
  }
}
