/// Bytes of a password, a token or an authorization header. They are overwritten when the last
/// reference is released. No message shows them.
package final class Secret: @unchecked Sendable {
  // Sendable because the bytes never change after init.
  private let start: UnsafeMutablePointer<UInt8>
  /// The number of bytes.
  package let count: Int

  /// Allocates `count` bytes, which `fill` writes, and a NUL after them.
  package init(count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    self.count = max(0, count)
    start = .allocate(capacity: self.count + 1)
    start.initialize(repeating: 0, count: self.count + 1)
    fill(UnsafeMutableBufferPointer(start: start, count: self.count))
  }

  /// Copies the bytes.
  package convenience init(copying bytes: UnsafeBufferPointer<UInt8>) {
    self.init(count: bytes.count) { room in
      for index in bytes.indices { room[index] = bytes[index] }
    }
  }

  /// Copies the UTF-8 bytes of the text.
  package convenience init(_ text: String) {
    var text = text
    self.init(count: text.utf8.count) { room in
      text.withUTF8 { bytes in
        for index in bytes.indices { room[index] = bytes[index] }
      }
    }
  }

  /// Concatenates several secrets.
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

  /// True if a control character (U+0000 to U+001F, U+007F) is among the bytes.
  package var hasControlCharacter: Bool { bytes.contains { $0.isControl } }

  /// Returns the bytes without the last `number`.
  package func dropLast(_ number: Int) -> Secret {
    Secret(copying: UnsafeBufferPointer(rebasing: bytes.dropLast(number)))
  }

  /// The bytes without one final line end (LF or CR LF), which editors and shells add.
  package var withoutLastLineEnd: Secret {
    guard bytes.last == UInt8(ascii: "\n") else { return self }
    let hasCarriageReturn = bytes.dropLast().last == UInt8(ascii: "\r")
    return dropLast(hasCarriageReturn ? 2 : 1)
  }

  /// The bytes without whitespace at either end.
  package var trimmed: Secret {
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return Secret("") }
    return Secret(copying: UnsafeBufferPointer(rebasing: bytes[first...last]))
  }
}

extension Secret: Equatable {
  /// True if the bytes are equal.
  package static func == (one: Secret, other: Secret) -> Bool {
    one === other || one.bytes.elementsEqual(other.bytes)
  }
}

/// Writes zeros. The attributes keep the compiler from removing the write as a dead store.
@inline(never) @_optimize(none)
package func overwrite(_ start: UnsafeMutableRawPointer, _ count: Int) {
  start.initializeMemory(as: UInt8.self, repeating: 0, count: count)
}
