import Foundation

/// A JSON value as text, for arguments, options and documents: a literal of Swift, an `Encodable` value, or
/// text.
public struct JSON: Sendable, Hashable {
  /// The text, which the library checks.
  public let text: String

  private init(verbatim text: String) { self.text = text }

  /// Returns the text for C.
  func checked(_ parameter: String) throws -> String { try withoutNUL(text, parameter) }

  /// The value null.
  public static let null = JSON(verbatim: "null")

  /// Creates a value that is JSON text already.
  public static func text(_ text: String) -> JSON { JSON(verbatim: text) }

  /// Creates the value of anything that can be encoded, such as a document of the program's own type.
  public init(encoding value: some Encodable, with encoder: JSONEncoder = JSONEncoder()) throws {
    text = String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  public init(_ value: String) { text = JSON.quoted(value) }
  public init(_ value: some BinaryInteger) { text = String(value) }
  public init(_ value: Bool) { text = value ? "true" : "false" }
  /// A value that is not finite becomes text that the library refuses.
  public init(_ value: Double) { text = "\(value)" }
  public init(_ values: [JSON]) { text = "[" + values.map(\.text).joined(separator: ",") + "]" }
  public init(_ values: [String]) { self.init(values.map { JSON($0) }) }

  public init(members: some Sequence<(String, JSON)>) {
    text = "{" + members.map { JSON.quoted($0) + ":" + $1.text }.joined(separator: ",") + "}"
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByStringInterpolation
{
  public init(stringLiteral value: String) { self.init(value) }
  public init(integerLiteral value: Int64) { self.init(value) }
  public init(floatLiteral value: Double) { self.init(value) }
  public init(booleanLiteral value: Bool) { self.init(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSON...) { self.init(elements) }
  public init(dictionaryLiteral elements: (String, JSON)...) { self.init(members: elements) }
}

/// The arguments of an operation: those that are given.
struct Arguments {
  private var members: [(String, JSON)] = []

  mutating func set(_ name: String, _ value: JSON?) {
    if let value { members.append((name, value)) }
  }
  mutating func set(_ name: String, _ value: String?) { set(name, value.map { JSON($0) }) }
  mutating func set(_ name: String, _ value: [String]?) { set(name, value.map { JSON($0) }) }
  mutating func set(_ name: String, _ value: Int64?) { set(name, value.map { JSON($0) }) }
  mutating func set(_ name: String, _ value: Double?) { set(name, value.map { JSON($0) }) }
  mutating func set(_ name: String, _ value: Bool?) { set(name, value.map { JSON($0) }) }

  var json: JSON { JSON(members: members) }
}
