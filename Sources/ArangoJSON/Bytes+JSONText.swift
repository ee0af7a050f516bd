package import ArangoCore
package import ArangoPlatform

extension Bytes {
  /// Calls `read` with the bytes. If that fails, calls it with the text without its byte order mark and with
  /// U+FFFD in place of bytes that are not UTF-8: server logs may contain any bytes.
  package func withJSONText<Value>(
    _ read: (Bytes) throws(ArangoError) -> Value
  ) throws(ArangoError) -> Value {
    do throws(ArangoError) {
      return try read(self)
    } catch {
      guard let repaired = repairedText() else { throw error }
      return try read(repaired)
    }
  }

  /// Returns the text without its byte order mark and with U+FFFD in place of bytes that are not UTF-8; nil
  /// if nothing changes.
  private func repairedText() -> Bytes? {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let hasMark = buffer.starts(with: mark)
    guard hasMark || !isUTF8(buffer) else { return nil }
    let text = UnsafeBufferPointer(rebasing: buffer.dropFirst(hasMark ? mark.count : 0))
    return Bytes(String(decoding: text, as: UTF8.self))
  }
}
