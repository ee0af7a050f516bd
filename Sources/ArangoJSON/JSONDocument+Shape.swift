package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSONDocument {
  /// What of the body an operation's row calls its answer; the error says what is missing.
  package func answer(_ shape: AnswerShape) throws(ArangoError) -> Bytes {
    switch shape {
    case .whole:
      return try text()
    case .object:
      guard isObject(root) else { throw .misshapen("the answer is not an object") }
      json_object_del(root, "error")
      json_object_del(root, "code")
      return try text()
    case .member(let name, let kind):
      return try text(of: try member(name, kind))
    case .column(let array, let member):
      return try text(of: try column(array, member))
    }
  }

  private func member(
    _ name: String, _ kind: AnswerShape.Kind
  ) throws(ArangoError) -> UnsafeMutablePointer<json_t> {
    guard let value = json_object_get(root, name) else {
      throw .misshapen("the answer has no member " + name)
    }
    guard kind == .any || isString(value) else {
      throw .misshapen("the answer's member " + name + " is not a string")
    }
    return value
  }

  /// Makes an array of one member of each object, and keeps it as the root's successor.
  private func column(
    _ array: String, _ member: String
  ) throws(ArangoError) -> UnsafeMutablePointer<json_t> {
    guard let rows = json_object_get(root, array), rows.pointee.type == JSON_ARRAY else {
      throw .misshapen("the answer has no array " + array)
    }
    guard let column = json_array() else { throw .outOfMemory }
    for index in 0..<json_array_size(rows) {
      guard let value = json_object_get(json_array_get(rows, index), member),
        isString(value)
      else {
        json_decref(column)
        throw .misshapen("an element of " + array + " has no string " + member)
      }
      json_array_append_new(column, json_incref(value))
    }
    json_decref(root)
    root = column
    return column
  }

  private func isObject(_ value: UnsafeMutablePointer<json_t>) -> Bool {
    value.pointee.type == JSON_OBJECT
  }

  /// Whether it is a string in the text, not a number that travels as one.
  private func isString(_ value: UnsafeMutablePointer<json_t>) -> Bool {
    guard value.pointee.type == JSON_STRING else { return false }
    return mark?.isNumber(json_string_value(value), json_string_length(value)) != true
  }

  /// ArangoDB's errorNum and errorMessage, as far as the body has them.
  package var serverError: (number: Int32, message: String) {
    var number: Int32 = 0
    if let value = json_object_get(root, "errorNum"), value.pointee.type == JSON_INTEGER {
      number = Int32(clamping: json_integer_value(value))
    }
    guard let message = json_object_get(root, "errorMessage"), let text = string(message) else {
      return (number, "")
    }
    return (number, text)
  }

  /// The text of a string value; nil of anything else.
  func string(_ value: UnsafeMutablePointer<json_t>) -> String? {
    guard value.pointee.type == JSON_STRING, let start = json_string_value(value) else {
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArangoError {
  /// The answer is JSON, but not what the operation's row promises.
  fileprivate static func misshapen(_ message: String) -> ArangoError {
    ArangoError(.protocolViolation, message, execution: .yes)
  }
}
