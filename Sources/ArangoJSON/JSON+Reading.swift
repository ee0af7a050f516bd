package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSON {
  /// Reads options, which may hold secrets: what is made of the text on the way is overwritten.
  package static func read(_ text: Secret?, as what: String) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    defer { bytes.overwriteAll() }
    return try read(bytes, as: what)
  }

  /// Reads arguments: a text that a caller wrote. nil stands for none.
  package static func read(_ text: String?, as what: String) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    return try read(bytes, as: what)
  }

  private static func read(_ bytes: Bytes, as what: String) throws(ArangoError) -> JSON {
    do throws(ArangoError) {
      return try read(bytes)
    } catch {
      throw error.code == .internalFault ? error : .argument(what + ": " + error.message)
    }
  }

  /// Reads a text whose values the core looks at itself.
  package static func read(_ text: Bytes) throws(ArangoError) -> JSON {
    let document = try JSONDocument.read(text, openLevels: JSONDocument.valueDepth)
    return try document.value(document.root)
  }
}

extension JSONDocument {
  /// Options and arguments nest little: a limit keeps the stack safe.
  fileprivate static let valueDepth = 200

  /// A value as the core has it.
  fileprivate func value(_ value: UnsafeMutablePointer<json_t>) throws(ArangoError) -> JSON {
    switch value.pointee.type {
    case JSON_NULL: return .null
    case JSON_TRUE: return .boolean(true)
    case JSON_FALSE: return .boolean(false)
    case JSON_INTEGER: return .integer(json_integer_value(value))
    case JSON_STRING:
      // It may be a secret, and jansson frees it as it is.
      let bytes = bytes(of: value)
      defer {
        if let start = bytes.baseAddress {
          overwrite(UnsafeMutableRawPointer(mutating: start), bytes.count)
        }
      }
      return try scalar(bytes)
    case JSON_ARRAY:
      var elements: [JSON] = []
      for index in 0..<json_array_size(value) {
        guard let element = json_array_get(value, index) else { continue }
        elements.append(try self.value(element))
      }
      return .array(elements)
    default:
      return .object(try members(of: value))
    }
  }

  private func members(
    of object: UnsafeMutablePointer<json_t>
  ) throws(ArangoError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var iterator = json_object_iter(object)
    while let current = iterator {
      let key = UnsafeRawBufferPointer(
        start: json_object_iter_key(current), count: json_object_iter_key_len(current))
      let name = try unicode(key.assumingMemoryBound(to: UInt8.self))
      if let child = json_object_iter_value(current) {
        members.append(JSON.Member(name, try value(child)))
      }
      iterator = json_object_iter_next(object, current)
    }
    return members
  }

  /// A string, or the number that travels as one.
  private func scalar(_ bytes: UnsafeBufferPointer<UInt8>) throws(ArangoError) -> JSON {
    guard let token = mark.token(in: bytes), tokens.indices.contains(token) else {
      return .string(try unicode(bytes))
    }
    let spelling = source.buffer[tokens[token].range]
    guard spelling.first != UInt8(ascii: "{"), spelling.first != UInt8(ascii: "[") else {
      throw .argument("nested deeper than " + String(JSONDocument.valueDepth))
    }
    let number = String(decoding: spelling, as: UTF8.self)
    // An integer may have 19 digits and fit all the same; only the zero with a sign is no integer.
    if let integer = Int64(number), integer != 0 { return .integer(integer) }
    return .number(number)
  }

  /// A caller's text must be Unicode: what travels as a \u escape is refused.
  private func unicode(_ bytes: UnsafeBufferPointer<UInt8>) throws(ArangoError) -> String {
    guard JSON.longestRun(of: 1, in: bytes) < mark.length else {
      throw .argument("a string has \\u0000 or half a surrogate pair")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSON {
  /// The longest run of a byte.
  static func longestRun(of byte: UInt8, in bytes: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for each in bytes {
      run = each == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
