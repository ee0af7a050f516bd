/// UTF-8 sequences of characters that are not ASCII (RFC 3629).
enum UTF8Sequence {
  /// Returns the length of the sequence that begins at `place`; nil if there is no valid one. An ASCII
  /// character must end the memory.
  static func length(at place: UnsafePointer<UInt8>) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch place.pointee {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return nil
    }
    guard second.contains(place[1]) else { return nil }
    for index in 2..<max(2, length) where place[index] & 0xc0 != 0x80 { return nil }
    return length
  }
}
