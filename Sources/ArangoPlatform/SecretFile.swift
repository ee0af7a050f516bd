package import ArangoCore
internal import CPlatform

/// Files that hold a secret.
package enum SecretFile {
  /// The limit of the size of a file, in bytes. Files of this size and larger are rejected.
  private static let maxBytes = 1 << 20

  /// The bytes around a secret that are removed.
  package enum Trimming: Sendable {
    /// Blanks and line ends on both sides.
    case blanks
    /// A trailing line end.
    case lastLineEnd
  }

  /// Returns the trimmed content of a regular file. Never blocks: a FIFO, socket or device is an error.
  package static func read(
    _ path: String, trimming: Trimming
  ) throws(ArangoError) -> Secret {
    let descriptor = arango_open_for_reading(path)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    try check(descriptor, path)
    let room = UnsafeMutableRawPointer.allocate(byteCount: maxBytes, alignment: 1)
    var count = 0
    defer {
      overwrite(room, count)
      room.deallocate()
    }
    while count < maxBytes {
      let more = CPlatform.read(descriptor, room + count, maxBytes - count)
      if more == 0 { break }
      if more < 0 && arango_errno() == EINTR { continue }
      guard more > 0 else { throw .unreadable(path) }
      count += more
    }
    let bytes = UnsafeRawBufferPointer(start: room, count: count)
    let whole = Secret(copying: bytes.assumingMemoryBound(to: UInt8.self))
    let secret =
      switch trimming {
      case .blanks: whole.trimmed
      case .lastLineEnd: whole.withoutLastLineEnd
      }
    guard secret.count > 0 else { throw .argument(path.sanitized + " is empty") }
    guard count < maxBytes else { throw .argument(path.sanitized + " is too large for a secret") }
    return secret
  }

  /// Throws unless the descriptor is a regular file that not every user may write.
  private static func check(_ descriptor: Int32, _ path: String) throws(ArangoError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path) }
    guard arango_is_regular_file(&status) else {
      throw .argument(path.sanitized + " is not a regular file")
    }
    guard !arango_others_may_write(&status) else {
      throw .argument(
        path.sanitized + " may be written by every user; take that permission away (chmod o-w)")
    }
  }
}
