package import ArangoCore
package import ArangoPlatform

/// How a text of the caller is read.
package struct JSONReading: Sendable {
  /// The members whose values are kept as they are written.
  package var keepsText: @Sendable (_ name: String) -> Bool = { _ in false }
  /// The members whose strings are secrets.
  package var isSecret: @Sendable (_ name: String) -> Bool = { _ in false }

  /// Every value is read.
  package static let values = JSONReading()

  /// Options, of which some are secrets.
  package static let options = JSONReading(isSecret: { Option.isSecret($0) })

  /// The arguments of an operation: those that are passed on whole are kept as they are written.
  package static func arguments(of operation: Operation) -> JSONReading {
    JSONReading(keepsText: { operation.passesOn($0) })
  }
}

extension JSON {
  /// Reads options, which may hold secrets: what is made of the text on the way is overwritten.
  package static func readOptions(_ text: Secret?) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    defer { bytes.overwriteAll() }
    return try read(bytes, as: "options", .options)
  }

  /// Reads a text that a caller wrote. nil stands for none.
  package static func read(
    _ text: String?, as what: String, _ reading: JSONReading = .values
  ) throws(ArangoError) -> JSON? {
    guard let text else { return nil }
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    return try read(bytes, as: what, reading)
  }

  /// Reads a value that a caller wrote and that is passed on as it is written.
  package static func readVerbatim(_ text: String, as what: String) throws(ArangoError) -> JSON {
    guard let bytes = Bytes(text) else { throw .outOfMemory }
    let document = try JSONDocument.readCallers(bytes, as: what, levels: 0)
    return document.verbatim(JSONDocument.root)
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

  /// Reads a text of the server whose values the core looks at itself.
  package static func read(_ text: Bytes) throws(ArangoError) -> JSON {
    let document = try JSONDocument.read(text, levels: JSONDocument.valueDepth)
    return try document.value(JSONDocument.root, nil, depth: 0)
  }
}

extension JSONDocument {
  /// Options and arguments nest little: a limit keeps the stack safe.
  fileprivate static let valueDepth = 200

  /// Reads a text that a caller wrote; `what` says in an error which.
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

  /// A value as the core has it; a caller's text is read as `reading` says.
  fileprivate func value(
    _ value: Int, _ reading: JSONReading?, depth: Int
  ) throws(ArangoError) -> JSON {
    switch kind(value) {
    case .null: return .null
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .number:
      let spelling = String(decoding: bytes(value), as: UTF8.self)
      // The zero with a sign is no integer.
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

  /// A value as it is written; null, true and false are what they are.
  fileprivate func verbatim(_ value: Int) -> JSON {
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

  /// A caller's string that the library looks at has no U+0000: C could not have written it.
  private func checked(_ text: String, _ reading: JSONReading?) throws(ArangoError) -> String {
    guard reading != nil, text.utf8.contains(0) else { return text }
    throw .argument("a string has \\u0000")
  }
}
