package import ArangoCore
package import ArangoPlatform

/// The body of a request.
package enum Payload {
  case none
  /// Bytes of the library's own.
  case bytes(Bytes)
  /// Bytes that are a secret.
  case secret(Secret)
  /// The caller's bytes, which stay where they are until the call is over.
  case borrowed(UnsafeRawBufferPointer)

  /// Whether there is nothing to send.
  package var isEmpty: Bool { buffer.isEmpty }

  /// Where they are; the caller keeps this value alive as long as it reads them.
  package var buffer: UnsafeRawBufferPointer {
    switch self {
    case .none: UnsafeRawBufferPointer(start: nil, count: 0)
    case .bytes(let bytes): UnsafeRawBufferPointer(bytes.buffer)
    case .secret(let secret): UnsafeRawBufferPointer(secret.bytes)
    case .borrowed(let buffer): buffer
    }
  }
}
