/// A value of a JSON text, by the place where it stands.
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
  /// The place of the name in an object, with its quotes; empty if the value has no name.
  let name: Range<Int>
  /// The place of the value in the text.
  package internal(set) var range: Range<Int>
  /// The place in the list of values behind those that are inside of this one.
  var next: Int
}
