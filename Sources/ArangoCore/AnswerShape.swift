/// What of an answer's body is an operation's answer.
package enum AnswerShape: Sendable, Equatable {
  /// The whole body.
  case whole
  /// The object without the envelope's members `error` and `code`.
  case object
  /// The value of one member.
  case member(String, Kind)
  /// Of each object in the array `array`, the string `member`.
  case column(array: String, member: String)

  /// The JSON type a projected value must have.
  package enum Kind: Sendable, Equatable {
    case string
    case any
  }

  /// The shape in words, for the table of operations.
  package var described: String {
    switch self {
    case .whole: "the answer as it is"
    case .object: "an object, without error and code"
    case .member(let name, .string): "the string " + name
    case .member(let name, .any): "the value of " + name
    case .column(let array, let member): "an array of the strings " + array + "[]." + member
    }
  }
}
