internal import CPlatform

/// A stream socket, connected or being connected. The owner of this value closes it.
package struct Socket: Sendable {
  private let owned: UnsharedDescriptor

  /// The descriptor.
  package var descriptor: Int32 { owned.number }

  /// An error of the system.
  package struct Failure: Error, Sendable, Equatable {
    /// The number, such as ECONNREFUSED.
    package let number: Int32

    /// Creates a failure.
    package init(_ number: Int32) {
      self.number = number
    }

    /// True if the process or machine lacks a resource. The peer has no part in such an error.
    package var isLocal: Bool {
      switch number {
      case EMFILE, ENFILE, ENOBUFS, ENOMEM, EADDRNOTAVAIL: true
      default: false
      }
    }

    /// The system's description, in lower case: "connection refused".
    package var description: String {
      var bytes = Array(String(cString: arango_error_description(number)).utf8)
      // Only a capital followed by a lower-case letter changes: "Connection", but not an abbreviation.
      if bytes.count > 1, bytes[1] >= UInt8(ascii: "a") { bytes[0] |= 0x20 }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The outcome of an attempt to read or write without waiting.
  package enum Transferred: Sendable {
    /// The number of bytes; 0 of a read is the end of the stream.
    case bytes(Int)
    /// Nothing can be read or written now.
    case wouldBlock
    /// The connection is broken.
    case failed(Failure)
  }

  /// Opens a socket for an address.
  package static func open(for address: SocketAddress) throws(Failure) -> Socket {
    let number = withUnsafePointer(to: address.value) { arango_socket_open($0) }
    guard number >= 0 else { throw Failure(-number) }
    return Socket(owned: UnsharedDescriptor(number))
  }

  /// Begins to connect, or continues. Returns true once the socket is connected.
  package func connect(to address: SocketAddress) throws(Failure) -> Bool {
    let result = withUnsafePointer(to: address.value) { arango_socket_connect(descriptor, $0) }
    switch -result {
    case 0: return true
    // EAGAIN is an error: the queue of a Unix socket is full, and poll() does not report when it has room.
    case EINPROGRESS, EALREADY: return false
    default: throw Failure(-result)
    }
  }

  /// Sends up to two pieces of memory without waiting.
  @inline(__always)
  package func send(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> Transferred {
    var pieces = (iovec(), iovec())
    // The system only reads the memory; `iovec` has no const pointer.
    pieces.0.iov_base = UnsafeMutableRawPointer(mutating: first.baseAddress)
    pieces.0.iov_len = first.count
    pieces.1.iov_base = UnsafeMutableRawPointer(mutating: second.baseAddress)
    pieces.1.iov_len = second.count
    let sent = withUnsafePointer(to: pieces) { pieces in
      pieces.withMemoryRebound(to: iovec.self, capacity: 2) {
        first.isEmpty
          ? arango_socket_send(descriptor, $0 + 1, 1)
          : arango_socket_send(descriptor, $0, second.isEmpty ? 1 : 2)
      }
    }
    return outcome(sent)
  }

  /// Receives available bytes without waiting.
  @inline(__always)
  package func receive(into room: UnsafeMutableRawBufferPointer) -> Transferred {
    outcome(arango_socket_receive(descriptor, room.baseAddress, room.count))
  }

  /// True if neither bytes nor the end of the stream have arrived.
  package var isQuiet: Bool { -arango_socket_peek(descriptor) == EAGAIN }

  /// True if this process opened the socket.
  package var isOwn: Bool { owned.isOwn }

  /// Closes the socket, unless it is that of a parent process.
  package func close() {
    owned.close()
  }

  @inline(__always)
  private func outcome(_ result: Int) -> Transferred {
    if result >= 0 { return .bytes(result) }
    let number = Int32(truncatingIfNeeded: -result)
    return number == EAGAIN || number == EWOULDBLOCK ? .wouldBlock : .failed(Failure(number))
  }
}
