internal import ArangoCore
internal import CPlatform

// Text that is parsed without a copy.
extension UnsafeRawBufferPointer {
  /// Returns the length of the line that begins at a position, with its line feed; nil if the line feed is
  /// missing.
  @inline(__always)
  package func lineLength(from position: Int) -> Int? {
    guard let base = baseAddress, position < count else { return nil }
    let start = base + position
    guard let end = memchr(start, 0x0a, count - position) else { return nil }
    return UnsafeRawPointer(end) - start + 1
  }

  /// True if the text has no control characters except tabs: the characters of a header value.
  @inline(__always)
  package var isFieldText: Bool {
    guard let base = baseAddress else { return true }
    var position = 0
    // Eight at a time: a byte below 0x20 borrows from its highest bit, 0x7f becomes 0 in the second word.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position &+ 8 <= count {
      let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let low = (word &- ones &* 0x20) & ~word & highs
      let delete = word ^ (ones &* 0x7f)
      let isDelete = (delete &- ones) & ~delete & highs
      if low | isDelete != 0 { break }
      position &+= 8
    }
    while position < count {
      if !base.load(fromByteOffset: position, as: UInt8.self).isFieldText { return false }
      position &+= 1
    }
    return true
  }

  /// The length of the HTTP token at the beginning; 0 if there is none.
  @inline(__always)
  package var tokenLength: Int {
    guard let base = baseAddress else { return 0 }
    var position = 0
    while position < count, base.load(fromByteOffset: position, as: UInt8.self).isTokenByte {
      position &+= 1
    }
    return position
  }

  /// The text without blanks at both ends.
  package var trimmed: UnsafeRawBufferPointer {
    var start = 0
    var end = count
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: self[start..<end])
  }

  /// True if the text equals `name`, which is in lower case. Case is ignored.
  package func isName(_ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index].lowercased != name.utf8Start[index] { return false }
    return true
  }

  /// True if the text is a comma-separated list that contains `name`, which is in lower case. Case is
  /// ignored.
  package func hasListMember(_ name: StaticString) -> Bool {
    var start = 0
    for end in 0...count where end == count || self[end] == UInt8(ascii: ",") {
      if UnsafeRawBufferPointer(rebasing: self[start..<end]).trimmed.isName(name) { return true }
      start = end + 1
    }
    return false
  }
}
