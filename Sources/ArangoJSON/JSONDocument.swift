package import ArangoCore
package import ArangoPlatform

/// A validated JSON text, with the positions of the values of its outer levels.
///
/// Extracted values are slices of the text: numbers, escapes and blanks are unchanged.
package struct JSONDocument {
  /// The text.
  package let text: Bytes
  /// The values of the outer levels, each before its children.
  let values: [JSONValue]

  /// Parses a text. Only values inside at most `levels` containers are accessible.
  package static func read(_ text: Bytes, levels: Int) throws(ArangoError) -> JSONDocument {
    do throws(JSONScanner.Fault) {
      return JSONDocument(text: text, values: try JSONScanner.scan(text, levels: levels).values)
    } catch {
      throw .notJSON(error)
    }
  }

  /// Throws unless a text is JSON. The error contains the position, and no part of the text.
  package static func check(_ text: Bytes) throws(ArangoError) {
    do throws(JSONScanner.Fault) {
      _ = try JSONScanner.scan(text, levels: -1)
    } catch {
      throw .notJSON(error)
    }
  }
}

// Access to values by their indices in the list.
extension JSONDocument {
  /// The index of the outermost value.
  static let root = 0

  /// Returns the type of a value.
  func kind(_ value: Int) -> JSONValue.Kind { values[value].kind }

  /// Returns the text of a value.
  func bytes(_ value: Int) -> UnsafeBufferPointer<UInt8> { bytes(at: values[value].range) }

  /// Returns a range of the text.
  func bytes(at range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.start + range.lowerBound, count: range.count)
  }

  /// Copies the text of a value.
  func slice(_ value: Int) throws(ArangoError) -> Bytes {
    guard let slice = Bytes(copying: UnsafeRawBufferPointer(bytes(value))) else {
      throw .outOfMemory
    }
    withExtendedLifetime(text) {}
    return slice
  }

  /// Returns the children of a container, in their order.
  func children(of value: Int) -> JSONChildren {
    JSONChildren(values: values, place: value + 1, end: values[value].next)
  }

  /// Returns the member of an object with a name, the last of several; nil if there is none or the value is
  /// not an object.
  func member(_ name: String, of value: Int = root) -> Int? {
    guard kind(value) == .object else { return nil }
    var found: Int?
    for child in children(of: value) where isNamed(child, name) { found = child }
    return found
  }

  /// True if a member has the name.
  func isNamed(_ member: Int, _ name: String) -> Bool {
    let inside = self.inside(values[member].name)
    if inside.count == name.utf8.count, inside.elementsEqual(name.utf8) { return true }
    return !JSONString.isPlain(inside) && JSONString.text(inside) == name
  }

  /// Returns the name of a member.
  func name(_ member: Int) -> String { JSONString.text(inside(values[member].name)) }

  /// Returns the decoded text of a string, with U+FFFD in place of a lone surrogate.
  func string(_ value: Int) -> String { JSONString.text(inside(values[value].range)) }

  /// Returns the text of a string without its quotes.
  func inside(_ string: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    bytes(at: (string.lowerBound + 1)..<(string.upperBound - 1))
  }
}

/// The children of a container.
struct JSONChildren: Sequence, IteratorProtocol {
  fileprivate let values: [JSONValue]
  fileprivate var place: Int
  fileprivate let end: Int

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = values[place].next }
    return place
  }
}

extension ArangoError {
  /// Memory ran out.
  static let outOfMemory = ArangoError(.internalFault, "out of memory")

  /// Returns the error for a response that is not JSON.
  fileprivate static func notJSON(_ fault: JSONScanner.Fault) -> ArangoError {
    ArangoError(.protocolViolation, fault.description, execution: .executed)
  }
}

extension JSONScanner.Fault {
  /// A description that contains no part of the text.
  var description: String {
    switch self {
    case .notJSON(let place): "not JSON at byte " + String(place)
    case .number(let range):
      "the number at byte " + String(range.lowerBound)
        + " is neither an integer of 64 bits nor a double"
    case .notUnicode: "a string has half a surrogate pair"
    }
  }
}
