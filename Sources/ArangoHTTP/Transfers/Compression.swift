package import ArangoCore
internal import ArangoPlatform
internal import CZlib

extension Payload {
  /// Returns the compressed payload; nil if memory ran out.
  package func compressed(_ coding: ContentCoding) -> Payload? {
    var stream = z_stream()
    // 15 is zlib's format with the largest window; 16 more selects gzip.
    let windowBits: Int32 = coding == .gzip ? 15 + 16 : 15
    guard arango_deflate_init(&stream, windowBits) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let packed = Bytes()
    let piece = 64 * 1_024
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: piece)
    defer { room.deallocate() }
    let input = buffer
    var offset = 0
    while true {
      // zlib counts in 32 bits.
      let count = min(input.count - offset, 1 << 30)
      let start = input.baseAddress.map { $0 + offset }
      // zlib only reads the input; `next_in` is not const.
      stream.next_in = UnsafeMutablePointer(
        mutating: start?.assumingMemoryBound(to: UInt8.self))
      stream.avail_in = UInt32(count)
      offset += count
      let isLast = offset == input.count
      var code = Z_OK
      repeat {
        stream.next_out = room
        stream.avail_out = UInt32(piece)
        code = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        guard code != Z_STREAM_ERROR else { return nil }
        let written = piece - Int(stream.avail_out)
        guard packed.append(UnsafeRawBufferPointer(start: room, count: written)) else { return nil }
      } while stream.avail_out == 0
      if isLast { return code == Z_STREAM_END ? .bytes(packed) : nil }
    }
  }

  /// The number of bytes.
  package var count: Int { buffer.count }
}
