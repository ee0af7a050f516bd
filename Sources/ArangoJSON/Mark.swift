/// A mark that no string of a text contains, so that strings which begin with it are ours.
///
/// jansson cannot hold every JSON value exactly: integers beyond 64 bits, the spelling of doubles,
/// U+0000 in a member's name, half a surrogate pair. Such a token travels through it as a string,
/// or as a part of one, behind a mark, and is put back when jansson has written its text. The mark
/// is a run of U+0001, one longer than any run in the text, as a raw string in Swift is fenced by
/// one # more than it contains.
struct Mark {
  /// How many U+0001 it is.
  let length: Int

  /// The mark for a text whose longest run of U+0001 is `longestRun`.
  init(longerThan longestRun: Int) {
    length = longestRun + 1
  }

  /// U+0001 as JSON spells it and as jansson writes it.
  static let escape: [UInt8] = Array("\\u0001".utf8)

  /// Behind the mark: a number follows, and the string holds nothing else.
  static let number = UInt8(ascii: "n")
  /// Behind the mark: the four hexadecimal digits of a \u escape follow.
  static let escapedUnit = UInt8(ascii: "u")

  /// Whether a string is a number behind the mark.
  func isNumber(_ text: UnsafePointer<CChar>?, _ count: Int) -> Bool {
    guard let text, count > length else { return false }
    return (0..<length).allSatisfy { text[$0] == 1 }
      && UInt8(bitPattern: text[length]) == Mark.number
  }

  /// The mark as JSON spells it.
  var escaped: [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<length { bytes += Mark.escape }
    return bytes
  }
}
