internal import ArangoPlatform
internal import CJSONScan

/// Checks a text against the grammar of JSON (RFC 8259), and notes the values of its outer levels.
struct JSONScanner {
  /// The deepest nesting that is accepted.
  static let maxDepth = 2_048

  /// The reason why a text is not accepted, and the place of it.
  enum Fault: Error, Equatable {
    /// It is not JSON, or nested too deeply.
    case notJSON(at: Int)
    /// A number is no integer of 64 bits and no double.
    case number(Range<Int>)
    /// A string has half a surrogate pair.
    case notUnicode
  }

  /// The values of the outer levels, each before those that are inside of it.
  private(set) var values: [JSONValue] = []
  /// True if a string has half a surrogate pair, as an escape.
  private(set) var hasHalfPair = false
  /// The first number that has no exact or near value in 64 bits, if such were looked for.
  private(set) var unusableNumber: Range<Int>?

  private let start: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  /// The values inside of at most so many containers are noted; none below 0.
  private let levels: Int
  private let checksNumbers: Bool
  /// The place at which the text is not JSON.
  private var faultPlace: UnsafePointer<UInt8>

  /// Reads a text. The values inside of at most `levels` containers are noted; a negative number notes none.
  static func scan(
    _ text: Bytes, levels: Int, checksNumbers: Bool = false
  ) throws(Fault) -> JSONScanner {
    var scanner = JSONScanner(text, levels, checksNumbers)
    let end = scanner.scanDocument()
    withExtendedLifetime(text) {}
    guard end == scanner.end else {
      throw .notJSON(at: (end ?? scanner.faultPlace) - scanner.start)
    }
    if let number = scanner.unusableNumber { throw .number(number) }
    return scanner
  }

  private init(_ text: Bytes, _ levels: Int, _ checksNumbers: Bool) {
    // A NUL, which JSON has nowhere, stands behind the text.
    start = text.start
    end = text.start + text.count
    faultPlace = start
    self.levels = levels
    self.checksNumbers = checksNumbers
  }

  // The functions below return the place behind what they have read, and nil for what is not JSON.

  private mutating func scanDocument() -> UnsafePointer<UInt8>? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: JSONScanner.maxDepth) { enders in
      guard let enders = enders.baseAddress else { return nil }
      return scanDocument(enders)
    }
  }

  /// `enders` is room for the byte that ends each container around the place.
  private mutating func scanDocument(
    _ enders: UnsafeMutablePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    let end = self.end
    let levels = self.levels
    var place = JSONScanner.skipBlanks(start)
    var depth = 0
    /// The containers around the place that are noted.
    var open: [Int] = []
    /// The name of the value that begins at the place.
    var name = start..<start
    while true {
      let first = place
      let kind: JSONValue.Kind
      switch place.pointee {
      case UInt8(ascii: "\""):
        guard let last = stringEnd(place, end) else { return nil }
        place = last
        kind = .string
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < JSONScanner.maxDepth else { return fault(place) }
        // In ASCII, "}" and "]" are the next but one behind "{" and "[".
        let ender = place.pointee + 2
        if depth <= levels {
          open.append(values.count)
          note(ender == UInt8(ascii: "}") ? .object : .array, name, place..<place)
        }
        place = JSONScanner.skipBlanks(place + 1)
        enders[depth] = ender
        depth += 1
        guard place.pointee == ender else {
          if ender == UInt8(ascii: "}") {
            guard let last = nameEnd(place, end) else { return nil }
            if depth <= levels { name = place..<last }
            guard let next = valueStart(last) else { return nil }
            place = next
          }
          continue
        }
        place += 1
        depth -= 1
        if depth <= levels { close(open.removeLast(), place) }
        kind = .object
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let last = numberEnd(place) else { return nil }
        place = last
        kind = .number
      case UInt8(ascii: "t"):
        guard let last = wordEnd(place, "true") else { return nil }
        place = last
        kind = .true
      case UInt8(ascii: "f"):
        guard let last = wordEnd(place, "false") else { return nil }
        place = last
        kind = .false
      case UInt8(ascii: "n"):
        guard let last = wordEnd(place, "null") else { return nil }
        place = last
        kind = .null
      default:
        return fault(place)
      }
      if depth <= levels, kind != .object { note(kind, name, first..<place) }
      // Behind a value, as many containers may end as are open.
      while true {
        place = JSONScanner.skipBlanks(place)
        if depth == 0 { return place == end ? place : fault(place) }
        let ender = enders[depth - 1]
        if place.pointee == UInt8(ascii: ",") {
          place = JSONScanner.skipBlanks(place + 1)
          if ender == UInt8(ascii: "}") {
            guard let last = nameEnd(place, end) else { return nil }
            if depth <= levels { name = place..<last }
            guard let next = valueStart(last) else { return nil }
            place = next
          }
          break
        }
        guard place.pointee == ender else { return fault(place) }
        place += 1
        depth -= 1
        if depth <= levels { close(open.removeLast(), place) }
      }
    }
  }

  private mutating func fault(_ place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    faultPlace = place
    return nil
  }

  private mutating func note(
    _ kind: JSONValue.Kind, _ name: Range<UnsafePointer<UInt8>>,
    _ value: Range<UnsafePointer<UInt8>>
  ) {
    values.append(
      JSONValue(
        kind: kind, name: (name.lowerBound - start)..<(name.upperBound - start),
        range: (value.lowerBound - start)..<(value.upperBound - start), next: values.count + 1))
  }

  /// A container that is noted has ended.
  private mutating func close(_ index: Int, _ place: UnsafePointer<UInt8>) {
    values[index].range = values[index].range.lowerBound..<(place - start)
    values[index].next = values.count
  }

  /// The name of a member.
  @inline(__always)
  private mutating func nameEnd(
    _ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    place.pointee == UInt8(ascii: "\"") ? stringEnd(place, end) : fault(place)
  }

  /// The colon behind a name, up to the value.
  @inline(__always)
  private mutating func valueStart(_ nameEnd: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    let place = JSONScanner.skipBlanks(nameEnd)
    return place.pointee == UInt8(ascii: ":") ? JSONScanner.skipBlanks(place + 1) : fault(place)
  }

  @inline(__always)
  private static func skipBlanks(_ place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = place
    while place.pointee <= 0x20 {
      let byte = place.pointee
      guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { break }
      place += 1
    }
    return place
  }

  /// The NUL behind the text ends a word that it cuts.
  private mutating func wordEnd(
    _ start: UnsafePointer<UInt8>, _ word: StaticString
  ) -> UnsafePointer<UInt8>? {
    var place = start
    for index in 0..<word.utf8CodeUnitCount {
      guard place.pointee == word.utf8Start[index] else { return fault(start) }
      place += 1
    }
    return place
  }

  private mutating func numberEnd(_ first: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    var place = first
    if place.pointee == UInt8(ascii: "-") { place += 1 }
    let digits = place
    place = JSONScanner.skipDigits(place)
    let whole = place - digits
    guard whole > 0, digits.pointee != UInt8(ascii: "0") || whole == 1 else { return fault(place) }
    var isInteger = true
    if place.pointee == UInt8(ascii: ".") {
      isInteger = false
      let fraction = place + 1
      place = JSONScanner.skipDigits(fraction)
      guard place > fraction else { return fault(place) }
    }
    if place.pointee | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      place += 1
      if place.pointee == UInt8(ascii: "+") || place.pointee == UInt8(ascii: "-") { place += 1 }
      let exponent = place
      place = JSONScanner.skipDigits(exponent)
      guard place > exponent else { return fault(place) }
    }
    if checksNumbers, whole > 18 || !isInteger, unusableNumber == nil {
      let text = UnsafeBufferPointer(start: first, count: place - first)
      if !JSONNumber.isUsable(text, isInteger: isInteger) {
        unusableNumber = (first - start)..<(place - start)
      }
    }
    return place
  }

  @inline(__always)
  private static func skipDigits(_ place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = place
    while place.pointee &- UInt8(ascii: "0") <= 9 { place += 1 }
    return place
  }
}

// Strings.
extension JSONScanner {
  @inline(__always)
  private mutating func stringEnd(
    _ quote: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var place = JSONScanner.skipPlainCharacters(quote + 1, end)
    while place.pointee != UInt8(ascii: "\"") {
      guard let next = otherCharacterEnd(place) else { return nil }
      place = JSONScanner.skipPlainCharacters(next, end)
    }
    return place + 1
  }

  /// An escape, or a character that is not ASCII; a control character or the end of the text is a fault.
  @inline(never)
  private mutating func otherCharacterEnd(
    _ place: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    if place.pointee == UInt8(ascii: "\\") { return escapeEnd(place) }
    guard place < end, let length = UTF8Sequence.length(at: place) else { return fault(place) }
    return place + length
  }

  /// Most of a text is this: ASCII that stands for itself.
  @inline(__always)
  private static func skipPlainCharacters(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var place = start
    while end - place >= 16 {
      let count = Int(arango_json_plain16(place))
      place += count
      guard count == 16 else { return place }
    }
    while place.pointee &- 0x20 < 0x60, place.pointee != UInt8(ascii: "\""),
      place.pointee != UInt8(ascii: "\\")
    {
      place += 1
    }
    return place
  }

  private mutating func escapeEnd(_ place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    switch place[1] {
    case UInt8(ascii: "u"):
      guard let unit = JSONString.escapedUnit(at: place) else { return fault(place) }
      guard 0xd800..<0xe000 ~= unit else { return place + 6 }
      if unit < 0xdc00, let low = JSONString.escapedUnit(at: place + 6), 0xdc00..<0xe000 ~= low {
        return place + 12
      }
      hasHalfPair = true
      return place + 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    default:
      return fault(place)
    }
  }
}
