package import ArangoCore
package import ArangoPlatform

/// A connection to one coordinator, kept open between requests. One thread at a time uses it, alone or with a
/// reactor.
///
/// A connection carries one request at a time, and the first one opens it. `advance` reads and writes as far
/// as it can without waiting. The thread or the reactor then waits for `descriptors` until `nextMoment`.
package final class Connection: @unchecked Sendable {
  // Sendable because one thread at a time uses it.

  /// The moment at which it was created.
  package let madeAt: Instant
  private let route: Route
  /// The fork generation of the process that created it.
  private let generation = Fork.generation
  private var opening: Opening?
  private var stream: ByteStream?
  private var transfer: Transfer?
  /// The head of the request under way, which may contain a password or a token.
  private let head = Bytes()
  /// True once a request has ended.
  package private(set) var hasServed = false
  /// True if the connection must not carry another request.
  package private(set) var isSpent = false
  /// True if `advance` ended before it had read all bytes that have arrived.
  package private(set) var hasUnreadBytes = false
  /// False if memory ran out for the head of the request under way.
  private var hasMemory = true
  /// Set while a reactor uses the connection.
  package var registration = ReactorRegistration()
  package var timer = TimerHandle()

  /// Creates a connection that its first request opens.
  package init(over route: Route, now: Instant) {
    self.route = route
    madeAt = now
  }

  deinit {
    opening?.abandon()
    stream?.close()
  }

  /// True if this process created it. A forked child must not use a connection of its parent.
  package var isOwn: Bool { generation == Fork.generation }

  /// True if the connection can carry another request: neither bytes nor the end of the stream have arrived.
  package var isReusable: Bool {
    guard !isSpent, isOwn else { return false }
    guard let stream else { return !hasServed }
    return stream.isQuiet
  }

  /// Excludes the connection from further requests.
  package func retire() {
    isSpent = true
  }
}

// A request.
extension Connection {
  /// Begins a request on an idle connection. `opened` is called with each socket that is opened for it.
  package func begin(
    _ request: Request, headers: HeaderBlock, _ authorization: Secret?, _ payload: Payload,
    _ limits: TransferLimits, opened: @escaping (Socket) -> Void
  ) {
    head.truncate(to: 0)
    hasMemory = RequestHead.write(
      request, host: route.hostLine, headers, authorization, bodyCount: payload.buffer.count,
      into: head)
    transfer = Transfer(
      headCount: head.count, payload: payload, limits: limits,
      parser: ResponseParser(
        isHead: request.method == .head, maxBodyBytes: limits.maxResponseBytes),
      takenBefore: stream?.acceptedBytes ?? 0)
    if stream == nil && opening == nil { opening = Opening(route, opened: opened) }
  }

  /// True if a request is under way.
  package var isUnderWay: Bool { transfer != nil }

  /// Reads and writes as far as possible without waiting. Returns the outcome once the request has ended.
  /// `scratch` is memory for received bytes. `mayRead` is false if no bytes can have arrived.
  package func advance(
    now: Instant, _ scratch: UnsafeMutableRawBufferPointer, mayRead: Bool = true
  ) -> TransferResult? {
    guard let limits = transfer?.limits else { return nil }
    do throws(TransportFailure) {
      guard hasMemory else { throw failure(.local, "out of memory") }
      if stream == nil { try open(now) }
      if stream != nil, let response = try exchange(scratch, mayRead: mayRead) {
        return end(.response(response))
      }
    } catch {
      return end(.failure(error))
    }
    if stream == nil { return limits.connectDeadline <= now ? interrupt(.connectTimeout) : nil }
    return limits.deadline <= now ? interrupt(.timeout) : nil
  }

  /// Ends the request under way with a failure. Returns nil if there is no request.
  package func interrupt(_ kind: TransportFailure.Kind) -> TransferResult? {
    guard transfer != nil else { return nil }
    return end(.failure(failure(kind, kind.description)))
  }

  private func end(_ result: TransferResult) -> TransferResult {
    transfer = nil
    hasUnreadBytes = false
    head.overwriteAll()
    hasServed = true
    if case .failure = result { isSpent = true }
    if stream == nil {
      opening?.abandon()
      opening = nil
      isSpent = true
    }
    return result
  }

  /// True if the system accepted bytes of the request.
  private var wasSent: Bool {
    guard let transfer, let stream else { return false }
    if case .plain = stream { return transfer.writtenCount > 0 }
    return transfer.writtenCount > 0 && stream.acceptedBytes > transfer.takenBefore
  }

  private func failure(_ kind: TransportFailure.Kind, _ description: String) -> TransportFailure {
    // A server that rejects the client's certificate does not read the request behind it.
    TransportFailure(
      kind, sent: wasSent && kind != .tls, reused: hasServed && stream != nil, detail: description)
  }
}

// Waiting.
extension Connection {
  /// The moment at which `advance` must be called although the descriptors are not ready.
  package var nextMoment: Instant {
    guard let limits = transfer?.limits else { return Instant(nanoseconds: .max) }
    guard !hasUnreadBytes else { return .distantPast }
    guard stream == nil else { return limits.deadline }
    return min(limits.connectDeadline, opening?.nextStart ?? limits.connectDeadline)
  }

  /// The descriptors to wait for.
  package var descriptors: [Int32] {
    if let stream { return [stream.socket.descriptor] }
    return opening?.descriptors ?? []
  }

  /// The descriptor of the open connection; nil while it is being opened.
  package var descriptor: Int32? { stream?.socket.descriptor }

  /// True if the descriptors must become writable too.
  package var isWriting: Bool {
    if let stream, let transfer {
      return transfer.writtenCount < transfer.totalCount || !stream.isFlushed
    }
    return opening?.isWriting ?? false
  }

  /// Registers a listener for the end of the name resolution. Returns false if none is under way.
  package func awaitsName(_ listener: @escaping @Sendable () -> Void) -> Bool {
    guard stream == nil, let opening, opening.isResolving else { return false }
    opening.notify(listener)
    return true
  }

  /// True while a name is being resolved.
  package var isResolving: Bool { stream == nil && opening?.isResolving == true }
}

// Reading and writing.
extension Connection {
  private func open(_ now: Instant) throws(TransportFailure) {
    do throws(OpeningFailure) {
      guard let opened = try opening?.advance(now: now) else { return }
      stream = opened
      opening = nil
    } catch {
      throw failure(error.kind, error.description)
    }
  }

  /// Writes the request and reads the response, up to `maxBytesPerAdvance`. Returns the complete response.
  private func exchange(
    _ scratch: UnsafeMutableRawBufferPointer, mayRead: Bool
  ) throws(TransportFailure) -> Response? {
    let writeFailure = write()
    guard mayRead || writeFailure != nil else { return nil }
    // A server may respond and close the connection before it has read the whole request.
    let response = try read(scratch, afterWriteFailure: writeFailure != nil)
    if response == nil, let writeFailure { throw brokenStream(writeFailure) }
    return response
  }

  private func write() -> StreamFailure? {
    guard let stream else { return nil }
    while let current = transfer, current.writtenCount < current.totalCount {
      let head = UnsafeRawBufferPointer(self.head.buffer)
      let body = current.payload.buffer
      let headRest = head.dropFirst(current.writtenCount)
      let bodyRest = body.dropFirst(max(0, current.writtenCount - head.count))
      let outcome = stream.write(
        UnsafeRawBufferPointer(rebasing: headRest), UnsafeRawBufferPointer(rebasing: bodyRest))
      withExtendedLifetime(current) {}
      switch outcome {
      case .bytes(let count): transfer?.writtenCount += count
      case .wouldBlock: return nil
      case .failed(let failure): return failure
      }
    }
    guard !stream.isFlushed else { return nil }
    if case .failed(let failure) = stream.flush() { return failure }
    return nil
  }

  private func read(
    _ scratch: UnsafeMutableRawBufferPointer, afterWriteFailure: Bool
  ) throws(TransportFailure) -> Response? {
    guard let stream else { return nil }
    hasUnreadBytes = false
    var remaining = Connection.maxBytesPerAdvance
    while true {
      let direct = transfer?.directRoom()
      let room = direct ?? scratch
      switch stream.read(into: room) {
      case .bytes(0):
        return try ended(inOrder: stream.endedInOrder)
      case .bytes(let count):
        if direct != nil {
          if transfer?.receivedDirectly(count) == true { return complete(surplus: 0) }
        } else if let surplus = try take(UnsafeRawBufferPointer(rebasing: room[..<count])) {
          return complete(surplus: surplus)
        }
        remaining -= count
        guard remaining > 0 else {
          hasUnreadBytes = true
          return nil
        }
      case .wouldBlock:
        return nil
      case .failed(let failure):
        guard !afterWriteFailure else { return nil }
        throw brokenStream(failure)
      }
    }
  }

  /// The number of bytes after which other connections, deadlines and cancellations have their turn.
  private static let maxBytesPerAdvance = 1 << 20

  private func take(_ bytes: UnsafeRawBufferPointer) throws(TransportFailure) -> Int? {
    let deadline = transfer?.limits.deadline ?? .distantPast
    do throws(ResponseFault) {
      return try transfer?.receive(bytes) { Clock.now >= deadline }
    } catch {
      throw failure(of: error)
    }
  }

  private func failure(of fault: ResponseFault) -> TransportFailure {
    switch fault {
    case .malformed(let reason):
      return failure(.malformed, reason.description)
    case .tooLarge:
      let limit = transfer?.limits.maxResponseBytes ?? 0
      return failure(.tooLarge, "the response is larger than max_response_bytes, " + String(limit))
    case .timedOut:
      return failure(.timeout, TransportFailure.Kind.timeout.description)
    case .outOfMemory:
      return failure(.local, "out of memory")
    }
  }

  /// Processes the end of the stream. Returns the response if its body extends to the end.
  private func ended(inOrder: Bool) throws(TransportFailure) -> Response? {
    isSpent = true
    guard transfer?.parser.hasStatus == true else {
      throw failure(.broken, "the connection closed before a response")
    }
    guard inOrder, transfer?.parser.connectionEnded() == true else {
      throw failure(.truncated, "the response ended early")
    }
    do throws(ResponseFault) {
      try transfer?.inflater?.end()
    } catch {
      throw failure(of: error)
    }
    return complete(surplus: 0)
  }

  private func brokenStream(_ error: StreamFailure) -> TransportFailure {
    let hasBegun = transfer?.parser.hasBegun == true
    switch error {
    case .system(let failure):
      return self.failure(
        .broken, failure.description + (hasBegun ? " inside the response" : " before a response"))
    case .tls(let description):
      return failure(.broken, description)
    case .clientRejected(let description):
      return failure(.tls, description)
    }
  }

  private func complete(surplus: Int) -> Response? {
    guard let transfer else { return nil }
    let response = transfer.parser.response
    response.body.shrink()
    let isWritten = transfer.writtenCount == transfer.totalCount && stream?.isFlushed == true
    // Bytes behind the response belong to no request.
    if surplus > 0 || !isWritten || !transfer.parser.keepsConnection {
      isSpent = true
    }
    return response
  }
}
