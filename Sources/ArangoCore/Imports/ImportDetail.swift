/// An error that a server reports in the member `details` of its response to an import, as a text.
package struct ImportDetail: Sendable {
  /// The index of the document among those of the request, from 0; nil if the text has none.
  package let index: Int?
  /// The errorNum that the text stands for; nil for a text without a known one.
  package let number: Int32?

  /// Reads a text such as "at position 3: creating document failed with error 'unique constraint violated'".
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    index = ImportDetail.position(in: bytes)
    number = ImportDetail.knownTexts.first { ImportDetail.contains(bytes, $0.text) }?.number
  }

  private static let knownTexts: [(text: String, number: Int32)] = [
    ("unique constraint violated", 1_210), ("illegal document key", 1_221),
    ("schema", 1_620), ("edge attribute missing or invalid", 1_233),
    ("document too large", 1_216), ("invalid document type", 1_227),
    ("write-write conflict", 1_200),
  ]

  private static func position(in text: [UInt8]) -> Int? {
    let prefix = Array("at position ".utf8)
    guard text.starts(with: prefix) else { return nil }
    let digits = text[prefix.count...].prefix { $0.isDigit }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func contains(_ text: [UInt8], _ part: String) -> Bool {
    let part = Array(part.utf8)
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
