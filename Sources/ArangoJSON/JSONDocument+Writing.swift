package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension JSONDocument {
  /// The text, without blanks, members in their order, numbers as they were spelled.
  package func text() throws(ArangoError) -> Bytes {
    try text(of: root)
  }

  /// The text of a part.
  func text(of value: UnsafeMutablePointer<json_t>) throws(ArangoError) -> Bytes {
    let written = Bytes()
    let failed = json_dump_callback(
      value,
      { source, size, target in
        guard let source, let target else { return -1 }
        let bytes = Unmanaged<Bytes>.fromOpaque(target).takeUnretainedValue()
        return bytes.append(UnsafeRawBufferPointer(start: source, count: size)) ? 0 : -1
      }, Unmanaged.passUnretained(written).toOpaque(), Int(JSON_COMPACT | JSON_ENCODE_ANY))
    guard failed == 0 else { throw .outOfMemory }
    guard let mark else { return written }
    guard let restored = mark.restore(written.buffer) else { throw .outOfMemory }
    return restored
  }
}
