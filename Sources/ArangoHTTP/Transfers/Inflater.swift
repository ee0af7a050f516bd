package import ArangoCore
package import ArangoPlatform
internal import CZlib

/// Decompresses a body, piece by piece.
package final class Inflater {
  /// Allocated, since zlib stores the address of its stream.
  private let stream: UnsafeMutablePointer<z_stream>
  private var hasEnded = false
  private var isEmpty = true
  /// True if the body may be raw deflate, without zlib's header. The first two bytes decide.
  private var mayBeRaw: Bool
  /// The first byte of such a body until the second arrives.
  private var firstByte: UInt8?
  private let maxBytes: Int64

  /// The number of bytes that are decompressed between two checks of the deadline.
  private static let piece = 64 << 10

  /// Creates an inflater for one body; nil if memory ran out.
  package static func make(_ coding: ContentCoding, maxBytes: Int64) -> Inflater? {
    let inflater = Inflater(coding, maxBytes)
    // 32 detects the format, zlib or gzip, by the header.
    return arango_inflate_init(inflater.stream, 15 + 32) == Z_OK ? inflater : nil
  }

  private init(_ coding: ContentCoding, _ maxBytes: Int64) {
    mayBeRaw = coding == .deflate
    self.maxBytes = maxBytes
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Decompresses bytes into a body. `isOver` returns true once the deadline has passed.
  package func inflate(
    _ bytes: UnsafeRawBufferPointer, into body: Bytes, isOver: () -> Bool
  ) throws(ResponseFault) {
    guard !bytes.isEmpty else { return }
    guard !hasEnded else { throw .malformed(.compressedRest) }
    isEmpty = false
    guard mayBeRaw else { return try run(bytes, into: body, isOver) }
    guard let first = firstByte ?? (bytes.count > 1 ? bytes[0] : nil) else {
      firstByte = bytes[0]
      return
    }
    mayBeRaw = false
    let second = bytes[firstByte == nil ? 1 : 0]
    if !Inflater.isFrame(first, second) { arango_inflate_reset(stream, -15) }
    if firstByte != nil {
      try withUnsafeBytes(of: first) { (byte) throws(ResponseFault) in
        try run(byte, into: body, isOver)
      }
    }
    try run(bytes, into: body, isOver)
  }

  /// True if the two bytes begin a header of zlib or gzip.
  private static func isFrame(_ first: UInt8, _ second: UInt8) -> Bool {
    let isZlib = first & 15 == Z_DEFLATED && (UInt(first) << 8 | UInt(second)) % 31 == 0
    return isZlib || first == 0x1f && second == 0x8b
  }

  private func run(
    _ bytes: UnsafeRawBufferPointer, into body: Bytes, _ isOver: () -> Bool
  ) throws(ResponseFault) {
    // zlib only reads the input; `next_in` is not const.
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(clamping: bytes.count)
    while true {
      guard !isOver() else { throw .timedOut }
      guard let room = body.room(Inflater.piece), let start = room.baseAddress else {
        throw .outOfMemory
      }
      let size = min(room.count, Inflater.piece)
      stream.pointee.next_out = start.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(size)
      let code = arango_inflate(stream)
      let written = size - Int(stream.pointee.avail_out)
      guard Int64(body.count) + Int64(written) <= maxBytes else { throw .tooLarge }
      body.grow(by: written)
      switch code {
      case Z_STREAM_END:
        hasEnded = true
        guard stream.pointee.avail_in == 0 else { throw .malformed(.compressedRest) }
        return
      case Z_OK, Z_BUF_ERROR:
        // If output memory is left, the whole input is consumed.
        if stream.pointee.avail_out > 0 { return }
      case Z_MEM_ERROR:
        throw .outOfMemory
      default:
        throw .malformed(.compressed)
      }
    }
  }

  /// Processes the end of the body. Throws if the compressed data is not complete.
  package func end() throws(ResponseFault) {
    guard hasEnded || isEmpty else { throw .malformed(.compressedEnd) }
  }
}
