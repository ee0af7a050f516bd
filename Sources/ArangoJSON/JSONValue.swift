/// The position of a value in a JSON text.
package struct JSONValue: Sendable {
  /// The types of JSON.
  package enum Kind: UInt8, Sendable {
    case object
    case array
    case string
    case number
    case `true`
    case `false`
    case null
  }

  /// The type.
  package let kind: Kind
  /// The range of the member's name in the text, with its quotes; empty if the value is not a member.
  let name: Range<Int>
  /// The range of the value in the text.
  package internal(set) var range: Range<Int>
  /// The index of the next value that is not inside this one.
  var next: Int
}
