package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSON {
  /// Serializes the value.
  package func text() throws(ArangoError) -> Bytes {
    let text = Bytes()
    guard write(to: text) else { throw .outOfMemory }
    return text
  }

  /// Serializes the value into a secret. All copies in freed memory are overwritten.
  package func secretText() throws(ArangoError) -> Secret {
    guard let value = janssonValue else { throw .outOfMemory }
    defer {
      overwriteStrings(value)
      json_decref(value)
    }
    let text = Bytes()
    // The exact size is allocated first: growing would free memory with a copy.
    let size = json_dumpb(value, nil, 0, JSON.format)
    guard size > 0, let written = text.fill(size, { json_dumpb(value, $0, $1, JSON.format) }),
      written == size
    else { throw .outOfMemory }
    return text.moveIntoSecret()
  }

  private static let format = Int(JSON_COMPACT | JSON_ENCODE_ANY)

  /// Appends the value to a text. Returns false if memory ran out. jansson serializes all values but verbatim
  /// ones and the containers around them.
  private func write(to text: Bytes) -> Bool {
    guard isKept else { return dump(to: text) }
    switch self {
    case .number(let spelling): return text.append(spelling)
    case .verbatim(let value):
      return value.bytes.withUnsafeBytes { text.append($0) }
    case .array(let elements):
      var isWritten = text.append("[")
      for (index, element) in elements.enumerated() where isWritten {
        isWritten = (index == 0 || text.append(",")) && element.write(to: text)
      }
      return isWritten && text.append("]")
    case .object(let members):
      var isWritten = text.append("{")
      for (index, member) in members.enumerated() where isWritten {
        isWritten =
          (index == 0 || text.append(",")) && JSON.string(member.name).dump(to: text)
          && text.append(":") && member.value.write(to: text)
      }
      return isWritten && text.append("}")
    case .null, .boolean, .integer, .string, .secret: return dump(to: text)
    }
  }

  /// True if the value is or contains verbatim text.
  private var isKept: Bool {
    switch self {
    case .number, .verbatim: true
    case .array(let elements): elements.contains { $0.isKept }
    case .object(let members): members.contains { $0.value.isKept }
    case .null, .boolean, .integer, .string, .secret: false
    }
  }

  private func dump(to text: Bytes) -> Bool {
    guard let value = janssonValue else { return false }
    defer { json_decref(value) }
    var wanted = 512
    while true {
      guard let room = text.room(wanted),
        let start = room.assumingMemoryBound(to: CChar.self).baseAddress
      else { return false }
      let size = json_dumpb(value, start, room.count, JSON.format)
      guard size > 0 else { return false }
      if size <= room.count {
        text.grow(by: size)
        return true
      }
      wanted = size
    }
  }

  /// The value as an object of jansson; nil if memory ran out or the value is verbatim.
  private var janssonValue: UnsafeMutablePointer<json_t>? {
    JanssonSeed.set()
    switch self {
    case .null: return json_null()
    case .boolean(let value): return value ? json_true() : json_false()
    case .integer(let value): return json_integer(value)
    case .string(let value): return JSON.withCharacters(of: value) { json_stringn($0, $1) }
    case .secret(let value): return json_stringn(value.cString, value.count)
    case .number, .verbatim: return nil
    case .array(let elements):
      guard let array = json_array() else { return nil }
      for element in elements where json_array_append_new(array, element.janssonValue) != 0 {
        json_decref(array)
        return nil
      }
      return array
    case .object(let members):
      guard let object = json_object() else { return nil }
      for member in members {
        let isSet = JSON.withCharacters(of: member.name) {
          json_object_setn_new(object, $0, $1, member.value.janssonValue) == 0
        }
        guard isSet else {
          json_decref(object)
          return nil
        }
      }
      return object
    }
  }

  private static func withCharacters<Value>(
    of text: String, _ body: (UnsafePointer<CChar>, Int) -> Value
  ) -> Value {
    let count = text.utf8.count
    return text.withCString { body($0, count) }
  }
}

/// Overwrites the strings of a value, since jansson frees them without that.
private func overwriteStrings(_ value: UnsafeMutablePointer<json_t>?) {
  guard let value else { return }
  if let start = json_string_value(value) {
    overwrite(UnsafeMutableRawPointer(mutating: start), json_string_length(value))
  }
  for index in 0..<json_array_size(value) { overwriteStrings(json_array_get(value, index)) }
  var iterator = json_object_iter(value)
  while let current = iterator {
    overwriteStrings(json_object_iter_value(current))
    iterator = json_object_iter_next(value, current)
  }
}
