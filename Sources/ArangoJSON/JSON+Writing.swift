package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSON {
  /// The value as text.
  package func text() throws(ArangoError) -> Bytes {
    try document().text()
  }

  /// The value as text that is a secret: no copy of it stays in jansson's memory.
  package func secretText() throws(ArangoError) -> Secret {
    try document().secretText()
  }

  private func document() throws(ArangoError) -> JSONDocument {
    JanssonSeed.set()
    var builder = Builder(mark: Mark(longerThan: longestRunOfMarks))
    guard let root = builder.value(self) else { throw .outOfMemory }
    return JSONDocument(
      owning: root, mark: builder.mark, source: builder.spellings, tokens: builder.tokens)
  }

  private var longestRunOfMarks: Int {
    switch self {
    case .null, .boolean, .integer, .number: 0
    case .string(let value): JSON.longestRun(of: 1, in: value.utf8)
    case .array(let elements): elements.map { $0.longestRunOfMarks }.max() ?? 0
    case .object(let members):
      members.map {
        max(JSON.longestRun(of: 1, in: $0.name.utf8), $0.value.longestRunOfMarks)
      }.max() ?? 0
    }
  }
}

/// Makes jansson's values of the core's. Numbers that are no 64-bit integers travel behind a mark.
private struct Builder {
  let mark: Mark
  /// The spellings of those numbers, one behind the other.
  let spellings = Bytes()
  private(set) var tokens: [JSONScanner.Token] = []

  init(mark: Mark) {
    self.mark = mark
  }

  /// The value as jansson has it; nil if memory ran out.
  mutating func value(_ json: JSON) -> UnsafeMutablePointer<json_t>? {
    switch json {
    case .null: return json_null()
    case .boolean(let value): return value ? json_true() : json_false()
    case .integer(let value): return json_integer(value)
    case .number(let spelling): return string(marked(spelling))
    case .string(let value): return string(value)
    case .array(let elements):
      guard let array = json_array() else { return nil }
      for element in elements where json_array_append_new(array, value(element)) != 0 {
        json_decref(array)
        return nil
      }
      return array
    case .object(let members):
      guard let object = json_object() else { return nil }
      for member in members where !set(member.name, value(member.value), in: object) {
        json_decref(object)
        return nil
      }
      return object
    }
  }

  private mutating func marked(_ spelling: String) -> String {
    let start = spellings.count
    spellings.append(spelling)
    tokens.append(JSONScanner.Token(kind: Mark.value, range: start..<spellings.count))
    return String(repeating: "\u{1}", count: mark.length) + "v" + String(tokens.count - 1)
  }

  private func string(_ value: String) -> UnsafeMutablePointer<json_t>? {
    withCharacters(of: value) { json_stringn($0, $1) }
  }

  private func set(
    _ name: String, _ value: UnsafeMutablePointer<json_t>?,
    in object: UnsafeMutablePointer<json_t>
  ) -> Bool {
    withCharacters(of: name) { json_object_setn_new(object, $0, $1, value) == 0 }
  }

  private func withCharacters<Value>(
    of text: String, _ body: (UnsafePointer<CChar>, Int) -> Value
  ) -> Value {
    let count = text.utf8.count
    return text.withCString { body($0, count) }
  }
}
