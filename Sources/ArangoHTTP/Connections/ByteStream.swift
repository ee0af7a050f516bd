internal import ArangoCore
internal import ArangoPlatform

/// The reason why a stream is of no use any more.
enum StreamFailure: Error, Equatable {
  /// The system's error.
  case system(Socket.Failure)
  /// TLS failed; the words say how.
  case tls(String)
}

/// The outcome of reading or writing without waiting.
enum StreamOutcome {
  /// So many bytes; 0 of a read is the end of the stream.
  case bytes(Int)
  /// Nothing can be read or written now.
  case wouldBlock
  case failed(StreamFailure)

  @inline(__always)
  init(_ transferred: Socket.Transferred) {
    switch transferred {
    case .bytes(let count): self = .bytes(count)
    case .wouldBlock: self = .wouldBlock
    case .failed(let failure): self = .failed(.system(failure))
    }
  }
}

/// The bytes of a connection: those of a socket, or TLS over other bytes.
enum ByteStream {
  case plain(Socket)
  case tls(TLSStream)

  /// Writes up to two pieces of memory.
  @inline(__always)
  func write(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> StreamOutcome {
    switch self {
    case .plain(let socket): StreamOutcome(socket.send(first, second))
    case .tls(let stream): stream.write(first.isEmpty ? second : first)
    }
  }

  /// Reads as many bytes as there are and fit.
  @inline(__always)
  func read(into room: UnsafeMutableRawBufferPointer) -> StreamOutcome {
    switch self {
    case .plain(let socket): StreamOutcome(socket.receive(into: room))
    case .tls(let stream): stream.read(into: room)
    }
  }

  /// True if everything that was written has been given to the system.
  var isFlushed: Bool {
    switch self {
    case .plain: true
    case .tls(let stream): stream.isFlushed
    }
  }

  /// Gives what was written to the system, as far as it takes it.
  func flush() -> StreamOutcome {
    switch self {
    case .plain: .bytes(0)
    case .tls(let stream): stream.flush()
    }
  }

  /// The number of bytes that the system took.
  var takenBytes: Int {
    switch self {
    case .plain: 0
    case .tls(let stream): stream.takenBytes
    }
  }

  /// True if the end of the stream was announced by the peer, so that nothing can be missing.
  var endedInOrder: Bool {
    switch self {
    case .plain: true
    case .tls(let stream): stream.endedInOrder
    }
  }

  /// The socket at the bottom.
  var socket: Socket {
    switch self {
    case .plain(let socket): socket
    case .tls(let stream): stream.below.socket
    }
  }

  /// True if neither data nor the end of the stream have arrived. What belongs to TLS alone, such as
  /// session tickets, is read.
  var isQuiet: Bool {
    switch self {
    case .plain(let socket): socket.isQuiet
    case .tls(let stream): stream.isQuiet
    }
  }

  /// Tells the peer that no more bytes follow, and closes the socket. Nothing is sent on behalf of another
  /// process: after fork() parent and child share the socket.
  func close(isOwn: Bool) {
    if case .tls(let stream) = self, isOwn { stream.sendCloseNotify() }
    socket.close()
  }
}
