package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSON {
  /// Reads options or arguments: a text that a caller wrote. nil stands for none.
  package static func read(_ text: String?, as what: String) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    do throws(ArangoError) {
      let document = try JSONDocument(parsing: bytes.buffer)
      return try document.value(document.root, depth: 0)
    } catch {
      throw error.code == .internalFault ? error : .argument(what + ": " + error.message)
    }
  }

  /// The value as text.
  package func text() throws(ArangoError) -> Bytes {
    let mark = Mark(longerThan: longestRunOfMarks)
    guard let root = jansson(mark) else { throw .outOfMemory }
    return try JSONDocument(owning: root, mark: mark).text()
  }

  /// The value as jansson has it; nil if memory ran out.
  private func jansson(_ mark: Mark) -> UnsafeMutablePointer<json_t>? {
    switch self {
    case .null: return json_null()
    case .boolean(let value): return value ? json_true() : json_false()
    case .integer(let value): return json_integer(value)
    case .number(let spelling):
      let fence = String(repeating: "\u{1}", count: mark.length)
      return JSON.janssonString(fence + "n" + spelling)
    case .string(let value): return JSON.janssonString(value)
    case .array(let elements):
      let array = json_array()
      for element in elements where json_array_append_new(array, element.jansson(mark)) != 0 {
        json_decref(array)
        return nil
      }
      return array
    case .object(let members):
      let object = json_object()
      for member in members {
        guard JSON.set(member.name, member.value.jansson(mark), in: object) else {
          json_decref(object)
          return nil
        }
      }
      return object
    }
  }

  private static func janssonString(_ value: String) -> UnsafeMutablePointer<json_t>? {
    var value = value
    return value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { json_stringn($0.baseAddress ?? empty, $0.count) }
    }
  }

  private static func set(
    _ name: String, _ value: UnsafeMutablePointer<json_t>?,
    in object: UnsafeMutablePointer<json_t>?
  ) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        json_object_setn_new(object, $0.baseAddress ?? empty, $0.count, value) == 0
      }
    }
  }

  /// An empty C string: an empty Swift String may have no address.
  // Written once, before anyone can read it.
  nonisolated(unsafe) private static let empty: UnsafePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return UnsafePointer(pointer)
  }()

  private var longestRunOfMarks: Int {
    switch self {
    case .null, .boolean, .integer, .number: return 0
    case .string(let value): return JSON.longestRunOfMarks(in: value)
    case .array(let elements): return elements.map { $0.longestRunOfMarks }.max() ?? 0
    case .object(let members):
      return members.map {
        max(JSON.longestRunOfMarks(in: $0.name), $0.value.longestRunOfMarks)
      }.max() ?? 0
    }
  }

  fileprivate static func longestRunOfMarks(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 1 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension JSONDocument {
  /// A value as the core has it. Options and arguments nest little: a limit keeps the stack safe.
  fileprivate func value(
    _ value: UnsafeMutablePointer<json_t>, depth: Int
  ) throws(ArangoError) -> JSON {
    guard depth < 200 else { throw .argument("nested deeper than 200") }
    switch value.pointee.type {
    case JSON_NULL: return .null
    case JSON_TRUE: return .boolean(true)
    case JSON_FALSE: return .boolean(false)
    case JSON_INTEGER: return .integer(json_integer_value(value))
    case JSON_STRING: return try scalar(value)
    case JSON_ARRAY:
      var elements: [JSON] = []
      for index in 0..<json_array_size(value) {
        guard let element = json_array_get(value, index) else { continue }
        elements.append(try self.value(element, depth: depth + 1))
      }
      return .array(elements)
    default:
      var members: [JSON.Member] = []
      var iterator = json_object_iter(value)
      while let current = iterator {
        let key = UnsafeRawBufferPointer(
          start: json_object_iter_key(current), count: json_object_iter_key_len(current))
        let name = try unmarked(String(decoding: key, as: UTF8.self))
        if let child = json_object_iter_value(current) {
          members.append(JSON.Member(name, try self.value(child, depth: depth + 1)))
        }
        iterator = json_object_iter_next(value, current)
      }
      return .object(members)
    }
  }

  /// A string, or the number that travelled as one.
  private func scalar(_ value: UnsafeMutablePointer<json_t>) throws(ArangoError) -> JSON {
    let text = string(value) ?? ""
    if let mark, mark.isNumber(json_string_value(value), json_string_length(value)) {
      // The mark and its kind are ASCII: each a byte and a character.
      return .number(String(decoding: text.utf8.dropFirst(mark.length + 1), as: UTF8.self))
    }
    return .string(try unmarked(text))
  }

  /// A caller's text must be Unicode: what travelled as a lone \u escape is refused.
  private func unmarked(_ text: String) throws(ArangoError) -> String {
    guard let mark else { return text }
    guard JSON.longestRunOfMarks(in: text) < mark.length else {
      throw .argument("a string has \\u0000 or half a surrogate pair")
    }
    return text
  }
}
