package import ArangoCore
package import ArangoPlatform

/// A JSON text that has been checked, with the places of the values of its outer levels.
///
/// Parts of it are slices of the text: numbers, escapes and blanks stay as they are written.
package struct JSONDocument {
  /// The text.
  package let text: Bytes
  /// The values of the outer levels, each before those that are inside of it.
  let values: [JSONValue]

  /// Reads a text; the values inside of at most `levels` containers can be looked at.
  package static func read(_ text: Bytes, levels: Int) throws(ArangoError) -> JSONDocument {
    do throws(JSONScanner.Fault) {
      return JSONDocument(text: text, values: try JSONScanner.scan(text, levels: levels).values)
    } catch {
      throw .notJSON(error)
    }
  }

  /// Checks that a text is JSON; the error says where it is none, and never what stands there.
  package static func check(_ text: Bytes) throws(ArangoError) {
    do throws(JSONScanner.Fault) {
      _ = try JSONScanner.scan(text, levels: -1)
    } catch {
      throw .notJSON(error)
    }
  }
}

// Values are named by their places in the list; the outermost is the first.
extension JSONDocument {
  /// The place of the outermost value.
  static let root = 0

  /// The type of a value.
  func kind(_ value: Int) -> JSONValue.Kind { values[value].kind }

  /// The text of a value.
  func bytes(_ value: Int) -> UnsafeBufferPointer<UInt8> { bytes(at: values[value].range) }

  /// The bytes at a place of the text.
  func bytes(at range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.start + range.lowerBound, count: range.count)
  }

  /// A copy of the text of a value.
  func slice(_ value: Int) throws(ArangoError) -> Bytes {
    guard let slice = Bytes(copying: UnsafeRawBufferPointer(bytes(value))) else {
      throw .outOfMemory
    }
    withExtendedLifetime(text) {}
    return slice
  }

  /// The values inside of a container, in their order.
  func children(of value: Int) -> JSONChildren {
    JSONChildren(values: values, place: value + 1, end: values[value].next)
  }

  /// The member of an object with that name, the last if there are several; nil of anything else.
  func member(_ name: String, of value: Int = root) -> Int? {
    guard kind(value) == .object else { return nil }
    var found: Int?
    for child in children(of: value) where isNamed(child, name) { found = child }
    return found
  }

  /// True if a member has that name.
  func isNamed(_ member: Int, _ name: String) -> Bool {
    let inside = self.inside(values[member].name)
    if inside.count == name.utf8.count, inside.elementsEqual(name.utf8) { return true }
    return !JSONString.isPlain(inside) && JSONString.text(inside) == name
  }

  /// The name of a member.
  func name(_ member: Int) -> String { JSONString.text(inside(values[member].name)) }

  /// The text that a string means; U+FFFD for half a surrogate pair.
  func string(_ value: Int) -> String { JSONString.text(inside(values[value].range)) }

  /// The bytes of a string without its quotes.
  func inside(_ string: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    bytes(at: (string.lowerBound + 1)..<(string.upperBound - 1))
  }
}

/// The values inside of a container of a document.
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

  /// A response is not JSON.
  fileprivate static func notJSON(_ fault: JSONScanner.Fault) -> ArangoError {
    ArangoError(.protocolViolation, fault.description, execution: .executed)
  }
}

extension JSONScanner.Fault {
  /// What is wrong with the text; never what stands in it.
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
