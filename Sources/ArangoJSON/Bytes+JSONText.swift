package import ArangoCore
package import ArangoPlatform

extension Bytes {
  /// Reads the bytes as JSON text. If they cannot be read as they are, a byte order mark is skipped
  /// and bytes that are not UTF-8 are read as U+FFFD: logs of servers may hold any bytes.
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

  /// The text without its byte order mark and with U+FFFD for what is not UTF-8; nil if the bytes
  /// need no repair.
  private func repairedText() -> Bytes? {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let hasMark = buffer.starts(with: mark)
    guard hasMark || !isUTF8(buffer) else { return nil }
    let text = UnsafeBufferPointer(rebasing: buffer.dropFirst(hasMark ? mark.count : 0))
    return Bytes(String(decoding: text, as: UTF8.self))
  }
}
