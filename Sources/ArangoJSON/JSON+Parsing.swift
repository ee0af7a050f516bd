package import ArangoCore
package import ArangoPlatform

/// The treatment of the outermost members of a caller's JSON text.
package struct JSONReading: Sendable {
  /// Returns true if the value of a member stays verbatim text.
  package var keepsText: @Sendable (_ name: String) -> Bool = { _ in false }
  /// Returns true if the string of a member is a secret.
  package var isSecret: @Sendable (_ name: String) -> Bool = { _ in false }

  /// The treatment of texts without verbatim values and secrets.
  package static let values = JSONReading()

  /// The treatment of options, some of which are secrets.
  package static let options = JSONReading(isSecret: { Option.isSecret($0) })

  /// The treatment of an operation's arguments. Those that are passed on to the server stay verbatim.
  package static func arguments(of operation: Operation) -> JSONReading {
    JSONReading(keepsText: { operation.passesOn($0) })
  }
}

extension JSON {
  /// Parses options; nil for none. Intermediate copies of the text, which may contain secrets, are
  /// overwritten.
  package static func readOptions(_ text: Secret?) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    defer { bytes.overwriteAll() }
    return try read(bytes, as: "options", .options)
  }

  /// Parses a text of the caller; nil for none. `what` names the text in errors.
  package static func read(
    _ text: String?, as what: String, _ reading: JSONReading = .values
  ) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    return try read(bytes, as: what, reading)
  }

  /// Validates a text of the caller, which stays verbatim. `what` names the text in errors.
  package static func readVerbatim(_ text: String, as what: String) throws(ArangoError) -> JSON {
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    let document = try JSONDocument.readCallers(bytes, as: what, levels: 0)
    return document.verbatim(JSONDocument.root)
  }

  /// Validates the bytes of a caller, which are sent as they are, and returns their value; an empty one of
  /// the same type for an object or array. `what` names the bytes in errors.
  package static func readBody(
    _ text: Bytes, as what: String
  ) throws(ArangoError) -> JSON {
    let document = try JSONDocument.readCallers(text, as: what, levels: 0)
    switch document.kind(JSONDocument.root) {
    case .object: return .object([])
    case .array: return .array([])
    default:
      do throws(ArangoError) {
        return try document.value(JSONDocument.root, .values, depth: 0)
      } catch {
        throw .argument(what + ": " + error.message)
      }
    }
  }

  private static func read(
    _ bytes: Bytes, as what: String, _ reading: JSONReading
  ) throws(ArangoError) -> JSON {
    let document = try JSONDocument.readCallers(bytes, as: what, levels: JSONDocument.valueDepth)
    do throws(ArangoError) {
      return try document.value(JSONDocument.root, reading, depth: 0)
    } catch {
      throw .argument(what + ": " + error.message)
    }
  }

  /// Parses a response of the server whose values the core uses.
  package static func read(_ text: Bytes) throws(ArangoError) -> JSON {
    let document = try JSONDocument.read(text, levels: JSONDocument.valueDepth)
    return try document.value(JSONDocument.root, nil, depth: 0)
  }
}

extension JSONDocument {
  /// Maximum nesting of parsed values. Parsing is recursive, so the limit protects the stack.
  fileprivate static let valueDepth = 200

  /// Parses a text of the caller. `what` names the text in errors.
  fileprivate static func readCallers(
    _ text: Bytes, as what: String, levels: Int
  ) throws(ArangoError) -> JSONDocument {
    do throws(JSONScanner.Fault) {
      let scanner = try JSONScanner.scan(text, levels: levels, checksNumbers: true)
      guard !scanner.hasHalfPair else { throw .notUnicode }
      return JSONDocument(text: text, values: scanner.values)
    } catch {
      var message = what + ": " + error.description
      if case .number(let range) = error {
        let digits = UnsafeBufferPointer(
          start: text.start + range.lowerBound, count: min(range.count, 100))
        message += ": " + String(decoding: digits, as: UTF8.self)
      }
      throw .argument(message)
    }
  }

  /// Converts a value to `JSON`. `reading` is nil for a response of the server, whose checks are weaker.
  fileprivate func value(
    _ value: Int, _ reading: JSONReading?, depth: Int
  ) throws(ArangoError) -> JSON {
    switch kind(value) {
    case .null: return .null
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .number:
      let spelling = String(decoding: bytes(value), as: UTF8.self)
      // -0 is not an integer: Int64 would lose the sign.
      if let integer = Int64(spelling), integer != 0 || spelling == "0" { return .integer(integer) }
      return .number(spelling)
    case .string:
      return .string(try checked(string(value), reading))
    case .array, .object:
      guard depth < JSONDocument.valueDepth else {
        throw .argument("nested deeper than " + String(JSONDocument.valueDepth))
      }
      if kind(value) == .array {
        var elements: [JSON] = []
        for element in children(of: value) {
          elements.append(try self.value(element, reading, depth: depth + 1))
        }
        return .array(elements)
      }
      return .object(try members(of: value, reading, depth))
    }
  }

  private func members(
    of object: Int, _ reading: JSONReading?, _ depth: Int
  ) throws(ArangoError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    for child in children(of: object) {
      let name = try checked(self.name(child), reading)
      guard let reading else {
        members.append(JSON.Member(name, try value(child, nil, depth: depth + 1)))
        continue
      }
      guard names.insert(name).inserted else {
        throw .argument("member " + name.sanitized + " is given twice")
      }
      let isOutermost = depth == 0
      if isOutermost, reading.keepsText(name) {
        members.append(JSON.Member(name, verbatim(child)))
      } else if isOutermost, kind(child) == .string, reading.isSecret(name) {
        members.append(JSON.Member(name, .secret(secret(child))))
      } else {
        members.append(JSON.Member(name, try value(child, reading, depth: depth + 1)))
      }
    }
    return members
  }

  /// Converts a value to verbatim text. null, true and false are converted to their own cases.
  func verbatim(_ value: Int) -> JSON {
    let type: VerbatimJSON.ValueType
    switch kind(value) {
    case .null: return .null
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .object: type = .object
    case .array: type = .array
    case .string: type = .string
    case .number: type = .number
    }
    return .verbatim(VerbatimJSON(type, Array(bytes(value))))
  }

  private func secret(_ value: Int) -> Secret {
    let inside = self.inside(values[value].range)
    return Secret(count: JSONString.count(inside)) { room in
      var place = 0
      JSONString.decode(inside) {
        room[place] = $0
        place += 1
      }
    }
  }

  /// Throws if a string of the caller contains U+0000, which C strings cannot contain.
  private func checked(_ text: String, _ reading: JSONReading?) throws(ArangoError) -> String {
    guard reading != nil, text.utf8.contains(0) else { return text }
    throw .argument("a string has \\u0000")
  }
}
