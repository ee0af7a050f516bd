package import ArangoCore
internal import CPlatform

/// Files that hold a secret.
package enum SecretFile {
  /// No secret is larger.
  private static let mostBytes = 1 << 20

  /// What a file holds, without blanks and line ends around it.
  package static func read(_ path: String) throws(ArangoError) -> Secret {
    let descriptor = arango_open_for_reading(path)
    guard descriptor >= 0 else { throw .systemSays(of: path) }
    defer { close(descriptor) }
    let room = UnsafeMutableRawPointer.allocate(byteCount: mostBytes, alignment: 1)
    var count = 0
    defer {
      overwrite(room, count)
      room.deallocate()
    }
    while count < mostBytes {
      let more = CPlatform.read(descriptor, room + count, mostBytes - count)
      if more == 0 { break }
      if more < 0 && arango_errno() == EINTR { continue }
      guard more > 0 else { throw .systemSays(of: path) }
      count += more
    }
    let bytes = UnsafeRawBufferPointer(start: room, count: count)
    let secret = Secret(copying: bytes.assumingMemoryBound(to: UInt8.self)).trimmed
    guard secret.count > 0 else { throw .argument(path.printable + " is empty") }
    guard count < mostBytes else { throw .argument(path.printable + " is too large for a secret") }
    return secret
  }
}
