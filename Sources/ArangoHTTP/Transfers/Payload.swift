package import ArangoCore
package import ArangoPlatform

/// The body of a request.
package enum Payload {
  case none
  /// Bytes owned by the library.
  case bytes(Bytes)
  /// A secret.
  case secret(Secret)
  /// Bytes owned by the caller, valid until the call is over.
  case borrowed(UnsafeRawBufferPointer)

  /// True if there is nothing to send.
  package var isEmpty: Bool { buffer.isEmpty }

  /// The bytes. Valid as long as this value lives.
  package var buffer: UnsafeRawBufferPointer {
    switch self {
    case .none: UnsafeRawBufferPointer(start: nil, count: 0)
    case .bytes(let bytes): UnsafeRawBufferPointer(bytes.buffer)
    case .secret(let secret): UnsafeRawBufferPointer(secret.bytes)
    case .borrowed(let buffer): buffer
    }
  }
}
