/// A mark that no string of a text contains, so that strings which begin with it are ours.
///
/// jansson cannot hold every JSON value exactly (integers beyond 64 bits, the spelling of doubles,
/// U+0000 in a member's name, half a surrogate pair), and need not hold what an answer only passes
/// on. Such a token travels through it behind a mark and is put back when jansson has written its
/// text. The mark is a run of U+0001, one longer than any run in the text, as a raw string in Swift
/// is fenced by one # more than it contains.
struct Mark: Equatable {
  /// How many U+0001 it is.
  let length: Int

  /// The mark for a text whose longest run of U+0001 is `longestRun`.
  init(longerThan longestRun: Int) {
    length = longestRun + 1
  }

  /// U+0001 as JSON spells it and as jansson writes it.
  static let escape: [UInt8] = Array("\\u0001".utf8)

  /// Behind the mark: the number of the token whose place the string holds follows.
  static let value = UInt8(ascii: "v")
  /// Behind the mark: the four hexadecimal digits of a \u escape follow.
  static let escapedUnit = UInt8(ascii: "u")

  /// The mark as JSON spells it.
  var escaped: [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<length { bytes += Mark.escape }
    return bytes
  }

  /// The number of the token a string stands for; nil of a string that is one.
  func token(in string: UnsafeBufferPointer<UInt8>) -> Int? {
    guard string.count > length + 1, string[length] == Mark.value,
      string[..<length].allSatisfy({ $0 == 1 })
    else { return nil }
    return Mark.number(string[(length + 1)...])
  }

  /// A string's text: an escape that travelled behind the mark is the character it stands for,
  /// half a surrogate pair U+FFFD.
  func unmarked(_ string: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    var run = 0
    var position = 0
    while position < string.count {
      let byte = string[position]
      if run >= length && byte == Mark.escapedUnit && position + 4 < string.count {
        text.removeLast(length)
        text +=
          string[(position + 1)...(position + 4)].allSatisfy { $0 == UInt8(ascii: "0") }
          ? [0] : Array("\u{fffd}".utf8)
        position += 5
        run = 0
        continue
      }
      run = byte == 1 ? run + 1 : 0
      text.append(byte)
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The value of decimal digits.
  static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }
}
