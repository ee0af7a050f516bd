/// The characters of document keys other than letters and digits.
let documentKeyMarks = "_-:.@()+,=;$!*'%"

extension String {
  /// True for the name of a collection or another part of a database.
  func isName(maxBytes: Int) -> Bool {
    let bytes = Array(utf8)
    guard 1...maxBytes ~= bytes.count, bytes.first != UInt8(ascii: " "),
      bytes.last != UInt8(ascii: " ")
    else { return false }
    return bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "/") }
  }

  /// True for the key of a document.
  var isDocumentKey: Bool {
    1...254 ~= utf8.count && utf8.allSatisfy { $0.isKeyCharacter }
  }

  /// True for a collection and a key, separated by a slash.
  var isHandle: Bool {
    let parts = handleParts
    return parts.count == 2 && parts.allSatisfy { $0.isName(maxBytes: 256) }
      && !parts.contains { $0.isPathStep }
  }

  /// The text between slashes.
  var handleParts: [String] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: Array($0), as: UTF8.self)
    }
  }

  /// True for "." and "..", which a proxy or server that normalises paths resolves, encoded or not.
  var isPathStep: Bool { self == "." || self == ".." }

  /// True for a revision, which is the value of a header.
  var isRevision: Bool {
    let text = withoutQuotes
    return !text.isEmpty && text.utf8.allSatisfy { $0.isVisible && $0 != UInt8(ascii: "\"") }
  }

  /// The text without quotes around it.
  package var withoutQuotes: String {
    let bytes = Array(utf8)
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"")
    else { return self }
    return String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self)
  }
}

extension UInt8 {
  /// True for a character of document keys.
  fileprivate var isKeyCharacter: Bool {
    isAlphanumeric || documentKeyMarks.utf8.contains(self)
  }
}
