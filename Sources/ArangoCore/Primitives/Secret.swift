/// Bytes that must not outlive their use: a password, a token, the header line that carries one.
/// They are overwritten when nobody holds them any more, and no message shows them.
package final class Secret: @unchecked Sendable {
  // Sendable because the bytes never change once they are made.
  private let start: UnsafeMutablePointer<UInt8>
  /// How many there are.
  package let count: Int

  /// Makes room for `count` bytes, which `fill` writes; a NUL stands behind them.
  package init(count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    self.count = max(0, count)
    start = .allocate(capacity: self.count + 1)
    start.initialize(repeating: 0, count: self.count + 1)
    fill(UnsafeMutableBufferPointer(start: start, count: self.count))
  }

  /// A copy of some bytes.
  package convenience init(copying bytes: UnsafeBufferPointer<UInt8>) {
    self.init(count: bytes.count) { room in
      for index in bytes.indices { room[index] = bytes[index] }
    }
  }

  /// A copy of a text.
  package convenience init(_ text: String) {
    var text = text
    self.init(count: text.utf8.count) { room in
      text.withUTF8 { bytes in
        for index in bytes.indices { room[index] = bytes[index] }
      }
    }
  }

  /// Several, one behind the other.
  package convenience init(joining parts: [Secret]) {
    self.init(count: parts.reduce(0) { $0 + $1.count }) { room in
      var place = 0
      for part in parts {
        for byte in part.bytes {
          room[place] = byte
          place += 1
        }
      }
    }
  }

  deinit {
    overwrite(start, count)
    start.deallocate()
  }

  /// The bytes, for as long as this object lives.
  package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  /// The bytes as a C string, for as long as this object lives.
  package var cString: UnsafePointer<CChar> {
    UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
  }

  /// Whether there is a control character (U+0000 to U+001F, U+007F).
  package var hasControlCharacter: Bool { bytes.contains { $0 < 0x20 || $0 == 0x7f } }

  /// The bytes without the last so many.
  package func dropLast(_ number: Int) -> Secret {
    Secret(copying: UnsafeBufferPointer(rebasing: bytes.dropLast(number)))
  }

  /// The bytes without one line end (LF or CR LF) behind them, which editors and shells add.
  package var withoutLastLineEnd: Secret {
    guard bytes.last == UInt8(ascii: "\n") else { return self }
    let hasCarriageReturn = bytes.dropLast().last == UInt8(ascii: "\r")
    return dropLast(hasCarriageReturn ? 2 : 1)
  }

  /// The bytes without blanks and line ends at their ends, as the text of a file is meant.
  package var trimmed: Secret {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0d).contains($0) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return Secret("") }
    return Secret(copying: UnsafeBufferPointer(rebasing: bytes[first...last]))
  }
}

extension Secret: Equatable {
  /// Whether the bytes are the same.
  package static func == (one: Secret, other: Secret) -> Bool {
    one === other || one.bytes.elementsEqual(other.bytes)
  }
}

/// Writes zeros, also where the compiler sees that nobody will read them.
@inline(never) @_optimize(none)
package func overwrite(_ start: UnsafeMutableRawPointer, _ count: Int) {
  start.initializeMemory(as: UInt8.self, repeating: 0, count: count)
}
