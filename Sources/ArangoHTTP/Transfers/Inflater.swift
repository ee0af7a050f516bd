package import ArangoCore
package import ArangoPlatform
internal import CZlib

/// Inflates a compressed body, piece by piece.
package final class Inflater {
  /// In memory of its own: zlib remembers where it lies.
  private let stream: UnsafeMutablePointer<z_stream>
  private var hasEnded = false
  private var isEmpty = true
  /// True if the body may be deflate without zlib's frame, as some servers send it.
  private var mayBeRaw: Bool
  private let maxBytes: Int64

  /// The output between two looks at the clock.
  private static let piece = 64 << 10

  /// Creates an inflater for one body; nil if memory ran out.
  package static func make(_ coding: ContentCoding, maxBytes: Int64) -> Inflater? {
    let inflater = Inflater(coding, maxBytes)
    // zlib's format or gzip's, as the first bytes say.
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

  /// Inflates bytes into a body. `isOver` is asked now and then whether the time is over.
  package func inflate(
    _ bytes: UnsafeRawBufferPointer, into body: Bytes, isOver: () -> Bool
  ) throws(ResponseFault) {
    guard !bytes.isEmpty else { return }
    guard !hasEnded else { throw .malformed(.compressedRest) }
    let isFirst = isEmpty
    isEmpty = false
    do throws(ResponseFault) {
      try run(bytes, into: body, isOver)
    } catch {
      // Only the first bytes can tell that there is no frame.
      guard isFirst, mayBeRaw, error == .malformed(.compressed), body.count == 0,
        arango_inflate_reset(stream, -15) == Z_OK
      else { throw error }
      mayBeRaw = false
      try run(bytes, into: body, isOver)
    }
  }

  private func run(
    _ bytes: UnsafeRawBufferPointer, into body: Bytes, _ isOver: () -> Bool
  ) throws(ResponseFault) {
    // It reads the input only, whatever its type says.
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
        // With room left, all of the input is used.
        if stream.pointee.avail_out > 0 { return }
      case Z_MEM_ERROR:
        throw .outOfMemory
      default:
        throw .malformed(.compressed)
      }
    }
  }

  /// Takes in that the body has ended.
  package func end() throws(ResponseFault) {
    guard hasEnded || isEmpty else { throw .malformed(.compressedEnd) }
  }
}
