internal import ArangoPlatform
internal import CJSONScan

/// A scanner that validates JSON (RFC 8259) and records the values of the outer levels.
struct JSONScanner {
  /// Maximum nesting of containers.
  static let maxDepth = 2_048

  /// The reason why a text is rejected.
  enum Fault: Error, Equatable {
    /// The text is not JSON, or nested too deeply; the position.
    case notJSON(at: Int)
    /// A number is neither a 64-bit integer nor within the range of a double; its range.
    case number(Range<Int>)
    /// A string contains a lone surrogate.
    case notUnicode
  }

  /// The values of the outer levels, each before its children.
  private(set) var values: [JSONValue] = []
  /// True if a string contains the escape of a lone surrogate.
  private(set) var hasHalfPair = false
  /// True if the outermost object has a member `_key`; always false if that is not looked for.
  private(set) var hasKey = false
  /// The first number that `JSONNumber.isUsable` rejects; nil for none, or if numbers are not checked.
  private(set) var unusableNumber: Range<Int>?

  private let start: UnsafePointer<UInt8>
  /// The first byte that is scanned.
  private let beginning: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  /// The number of containers around a value up to which it is recorded; none is if negative.
  private let levels: Int
  private let checksNumbers: Bool
  private let findsKey: Bool
  /// The position at which the text is not JSON.
  private var faultPlace: UnsafePointer<UInt8>

  /// Scans a text. Values inside at most `levels` containers are recorded; none if negative. `checksNumbers`
  /// rejects
  /// numbers that are neither 64-bit integers nor within the range of a double.
  ///
  /// - Parameter first: The index at which the scanned part of the text begins. Positions are those of the
  ///   whole text.
  static func scan(
    _ text: Bytes, from first: Int = 0, levels: Int, checksNumbers: Bool = false,
    findsKey: Bool = false
  ) throws(Fault) -> JSONScanner {
    var scanner = JSONScanner(text, first, levels, checksNumbers, findsKey)
    let end = scanner.scanDocument()
    withExtendedLifetime(text) {}
    guard end == scanner.end else {
      throw .notJSON(at: (end ?? scanner.faultPlace) - scanner.start)
    }
    if let number = scanner.unusableNumber { throw .number(number) }
    return scanner
  }

  private init(
    _ text: Bytes, _ first: Int, _ levels: Int, _ checksNumbers: Bool, _ findsKey: Bool
  ) {
    self.findsKey = findsKey
    // The NUL behind the text, which is invalid in JSON, ends every loop.
    start = text.start
    beginning = text.start + first
    end = text.start + text.count
    faultPlace = start
    self.levels = levels
    self.checksNumbers = checksNumbers
  }

  // The functions below return the position behind the scanned text; nil if it is not JSON.

  private mutating func scanDocument() -> UnsafePointer<UInt8>? {
    // Larger memory would come from the heap.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: JSONScanner.maxDepth / 8) { bits in
      guard let bits = bits.baseAddress else { return nil }
      return scanDocument(OpenContainers(bits: bits))
    }
  }

  /// The kind of each open container, as a bit that is set for objects.
  private struct OpenContainers {
    let bits: UnsafeMutablePointer<UInt8>

    /// The closing byte of the container at a depth.
    subscript(depth: Int) -> UInt8 {
      @inline(__always) get {
        let isObject = bits[depth >> 3] & (1 << UInt8(truncatingIfNeeded: depth & 7)) != 0
        return isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      }
      @inline(__always) nonmutating set {
        let bit: UInt8 = 1 << UInt8(truncatingIfNeeded: depth & 7)
        if newValue == UInt8(ascii: "}") {
          bits[depth >> 3] |= bit
        } else {
          bits[depth >> 3] &= ~bit
        }
      }
    }
  }

  /// Scans the text.
  private mutating func scanDocument(_ enders: OpenContainers) -> UnsafePointer<UInt8>? {
    let end = self.end
    let levels = self.levels
    var place = JSONScanner.skipBlanks(beginning)
    var depth = 0
    /// The indices of the open containers that are recorded.
    var open: [Int] = []
    /// The name of the value that begins at `place`.
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
        // In ASCII, "}" is "{" + 2, and "]" is "[" + 2.
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
            if findsKey, depth == 1 { noteKey(place, last) }
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
      // Any number of containers may end behind a value.
      while true {
        place = JSONScanner.skipBlanks(place)
        if depth == 0 { return place == end ? place : fault(place) }
        let ender = enders[depth - 1]
        if place.pointee == UInt8(ascii: ",") {
          place = JSONScanner.skipBlanks(place + 1)
          if ender == UInt8(ascii: "}") {
            guard let last = nameEnd(place, end) else { return nil }
            if depth <= levels { name = place..<last }
            if findsKey, depth == 1 { noteKey(place, last) }
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

  /// Notes that a name of the outermost object is "_key". A name with escapes does not count.
  @inline(__always)
  private mutating func noteKey(_ first: UnsafePointer<UInt8>, _ last: UnsafePointer<UInt8>) {
    guard last - first == 6, first[1] == UInt8(ascii: "_"), first[2] == UInt8(ascii: "k"),
      first[3] == UInt8(ascii: "e"), first[4] == UInt8(ascii: "y")
    else { return }
    hasKey = true
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

  /// Records the end of a container.
  private mutating func close(_ index: Int, _ place: UnsafePointer<UInt8>) {
    values[index].range = values[index].range.lowerBound..<(place - start)
    values[index].next = values.count
  }

  /// Scans the name of a member.
  @inline(__always)
  private mutating func nameEnd(
    _ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    place.pointee == UInt8(ascii: "\"") ? stringEnd(place, end) : fault(place)
  }

  /// Scans the colon behind a name, up to the value.
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

  /// Scans a word. The NUL behind the text differs from every letter of a truncated word.
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
    var hasExponent = false
    if place.pointee == UInt8(ascii: ".") {
      isInteger = false
      let fraction = place + 1
      place = JSONScanner.skipDigits(fraction)
      guard place > fraction else { return fault(place) }
    }
    if place.pointee | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      hasExponent = true
      place += 1
      if place.pointee == UInt8(ascii: "+") || place.pointee == UInt8(ascii: "-") { place += 1 }
      let exponent = place
      place = JSONScanner.skipDigits(exponent)
      guard place > exponent else { return fault(place) }
    }
    // An integer of 18 digits has 64 bits, and a fraction with fewer digits than the largest double is smaller.
    if checksNumbers, hasExponent || whole > (isInteger ? 18 : 308), unusableNumber == nil {
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

  /// Scans an escape or a character that is not ASCII. A control character or the end of the text is a fault.
  @inline(never)
  private mutating func otherCharacterEnd(
    _ place: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    if place.pointee == UInt8(ascii: "\\") { return escapeEnd(place) }
    guard place < end, let length = UTF8Sequence.length(at: place) else { return fault(place) }
    return place + length
  }

  /// Skips ASCII characters that stand for themselves, eight at a time.
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
