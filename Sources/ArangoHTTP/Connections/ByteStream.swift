internal import ArangoCore
internal import ArangoPlatform

/// The reason why a stream is broken.
enum StreamFailure: Error, Equatable {
  /// An error of the system.
  case system(Socket.Failure)
  /// An error of TLS, with its description.
  case tls(String)
  /// The server rejected the client's certificate after the client had sent data, with the description. The
  /// server has not read that data.
  case clientRejected(String)
}

/// The outcome of reading or writing without waiting.
enum StreamOutcome {
  /// The number of bytes; 0 of a read is the end of the stream.
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

/// The byte stream of a connection: a socket, or TLS over another stream.
enum ByteStream {
  case plain(Socket)
  case tls(TLSStream)

  /// Writes up to two pieces of memory without waiting.
  @inline(__always)
  func write(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> StreamOutcome {
    switch self {
    case .plain(let socket): StreamOutcome(socket.send(first, second))
    case .tls(let stream): stream.write(first.isEmpty ? second : first)
    }
  }

  /// Reads available bytes without waiting.
  @inline(__always)
  func read(into room: UnsafeMutableRawBufferPointer) -> StreamOutcome {
    switch self {
    case .plain(let socket): StreamOutcome(socket.receive(into: room))
    case .tls(let stream): stream.read(into: room)
    }
  }

  /// True if the system has accepted all written bytes.
  var isFlushed: Bool {
    switch self {
    case .plain: true
    case .tls(let stream): stream.isFlushed
    }
  }

  /// Passes written bytes to the system, as far as it accepts them.
  func flush() -> StreamOutcome {
    switch self {
    case .plain: .bytes(0)
    case .tls(let stream): stream.flush()
    }
  }

  /// The number of bytes that the system accepted; 0 for a socket, which buffers nothing.
  var acceptedBytes: Int {
    switch self {
    case .plain: 0
    case .tls(let stream): stream.acceptedBytes
    }
  }

  /// True if the peer announced the end of the stream, so that no bytes can be missing.
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

  /// True if neither data nor the end of the stream have arrived. Records of TLS without data, such as
  /// session tickets, are read.
  var isQuiet: Bool {
    switch self {
    case .plain(let socket): socket.isQuiet
    case .tls(let stream): stream.isQuiet
    }
  }

  /// Sends close_notify if the stream is TLS, and closes the socket. Does nothing if the socket is that of a parent
  /// process.
  func close() {
    if case .tls(let stream) = self, socket.isOwn { stream.sendCloseNotify() }
    socket.close()
  }
}
