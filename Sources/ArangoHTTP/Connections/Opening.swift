internal import ArangoCore
internal import ArangoPlatform

/// The reason why a connection cannot be opened.
struct OpeningFailure: Error {
  let kind: TransportFailure.Kind
  let description: String
}

/// A connection that is being opened: name resolution, connection attempts, proxy and TLS handshakes.
/// `advance` goes on as far as it can without waiting.
final class Opening {
  /// The stages.
  /// - resolving: names are being resolved. Can go on to connecting.
  /// - connecting: sockets are being connected. Can go on to layers.
  /// - layers: the layers of the route are added one by one, until the stream is complete.
  private enum Stage {
    case resolving(Resolution, target: Resolution?)
    case connecting(AddressSchedule, [SocketAddress])
    case layers(ByteStream, next: Int)
  }

  private struct Attempt {
    let socket: Socket
    let address: SocketAddress
  }

  private let route: Route
  private var stage: Stage
  private var attempts: [Attempt] = []
  /// The failures of connection attempts.
  private var failures: [(description: String, isLocal: Bool)] = []
  private var target: SocketAddress?
  private var handshake: TLSStream?
  private var proxyHandshake: ProxyHandshake?
  /// Called with each socket that is opened, before it is connected.
  private let opened: (Socket) -> Void

  init(_ route: Route, opened: @escaping (Socket) -> Void) {
    self.route = route
    self.opened = opened
    stage = .resolving(route.resolver.begin(), target: route.target?.begin())
  }

  /// Closes all sockets. Does nothing after `advance` has returned the stream.
  func abandon() {
    for attempt in attempts { attempt.socket.close() }
    attempts = []
    if case .layers(let stream, _) = stage { stream.socket.close() }
    stage = .connecting(AddressSchedule(isVersion6: []), [])
  }

  /// Calls a function when a name resolution under way ends.
  func notify(_ listener: @escaping @Sendable () -> Void) {
    guard case .resolving(let resolution, let target) = stage else { return }
    resolution.notify(listener)
    target?.notify(listener)
  }

  /// True while names are being resolved.
  var isResolving: Bool { if case .resolving = stage { true } else { false } }

  /// The descriptors to wait for.
  var descriptors: [Int32] {
    switch stage {
    case .resolving: []
    case .connecting: attempts.map { $0.socket.descriptor }
    case .layers(let stream, _): [stream.socket.descriptor]
    }
  }

  /// True if the descriptors must become writable too.
  var isWriting: Bool {
    switch stage {
    case .resolving: false
    case .connecting: true
    case .layers(let stream, _): !(handshake?.isFlushed ?? stream.isFlushed)
    }
  }

  /// The moment at which `advance` must be called although the descriptors are not ready; nil for none.
  var nextStart: Instant? {
    if case .connecting(let schedule, _) = stage { schedule.nextStart } else { nil }
  }

  /// Goes on as far as possible without waiting. Returns the stream once it is complete.
  func advance(now: Instant) throws(OpeningFailure) -> ByteStream? {
    while true {
      switch stage {
      case .resolving(let resolution, let target):
        guard let addresses = resolution.addresses else { return nil }
        if let target {
          guard let addresses = target.addresses else { return nil }
          self.target = addresses.first
        }
        guard !addresses.isEmpty, target == nil || self.target != nil else {
          throw OpeningFailure(kind: .unresolved, description: "the host name has no address")
        }
        let schedule = AddressSchedule(isVersion6: addresses.map { $0.isVersion6 })
        stage = .connecting(schedule, addresses)
      case .connecting(var schedule, let addresses):
        let socket = try connect(&schedule, addresses, now)
        guard let socket else {
          stage = .connecting(schedule, addresses)
          return nil
        }
        stage = .layers(.plain(socket), next: 0)
      case .layers(let stream, let next):
        guard next < route.layers.count else {
          stage = .connecting(AddressSchedule(isVersion6: []), [])
          return stream
        }
        guard let above = try add(route.layers[next], over: stream) else { return nil }
        stage = .layers(above, next: next + 1)
      }
    }
  }
}

// Sockets.
extension Opening {
  /// Checks pending connection attempts and begins due ones. Returns the first connected socket.
  private func connect(
    _ schedule: inout AddressSchedule, _ addresses: [SocketAddress], _ now: Instant
  ) throws(OpeningFailure) -> Socket? {
    var index = 0
    while index < attempts.count {
      let attempt = attempts[index]
      do throws(Socket.Failure) {
        if try attempt.socket.connect(to: attempt.address) { return chosen(attempt.socket) }
        index += 1
      } catch {
        attempts.remove(at: index)
        attempt.socket.close()
        try failed(attempt.address, error, &schedule)
      }
    }
    while let next = schedule.next(now: now) {
      let address = addresses[next]
      var socket: Socket?
      do throws(Socket.Failure) {
        let new = try Socket.open(for: address)
        socket = new
        opened(new)
        if try new.connect(to: address) { return chosen(new) }
        attempts.append(Attempt(socket: new, address: address))
      } catch {
        socket?.close()
        try failed(address, error, &schedule)
      }
    }
    return nil
  }

  private func chosen(_ socket: Socket) -> Socket {
    for attempt in attempts where attempt.socket.descriptor != socket.descriptor {
      attempt.socket.close()
    }
    attempts = []
    return socket
  }

  /// Adds the failure of an address. Throws if it was the last one.
  private func failed(
    _ address: SocketAddress, _ failure: Socket.Failure, _ schedule: inout AddressSchedule
  ) throws(OpeningFailure) {
    failures.append((failure.description + " (" + address.text + ")", failure.isLocal))
    guard schedule.failed() else { return }
    var description = ""
    for (index, failure) in failures.enumerated() {
      description += (index > 0 ? ", " : "") + failure.description
    }
    throw OpeningFailure(
      kind: failures.allSatisfy { $0.isLocal } ? .local : .refused, description: description)
  }
}

// Layers.
extension Opening {
  /// Goes on with the handshake of a layer. Returns the stream over it once it is complete.
  private func add(
    _ layer: Route.Layer, over stream: ByteStream
  ) throws(OpeningFailure) -> ByteStream? {
    switch layer {
    case .tls(let host, let isProxy): try addTLS(over: stream, to: host, isProxy)
    case .proxy(let proxy): try negotiate(proxy, over: stream)
    }
  }

  private func addTLS(
    over stream: ByteStream, to host: String, _ isProxy: Bool
  ) throws(OpeningFailure) -> ByteStream? {
    if handshake == nil {
      guard let context = route.tls else {
        throw OpeningFailure(kind: .local, description: "TLS is not initialised")
      }
      handshake = TLSStream.make(
        over: stream, to: isProxy ? host : context.serverName ?? host, context,
        isProxy ? route.proxySessions : route.sessions)
    }
    guard let handshake else {
      throw OpeningFailure(kind: .local, description: "TLS cannot be initialised")
    }
    do throws(StreamFailure) {
      guard try handshake.handshake() else { return nil }
    } catch {
      switch error {
      case .tls(let description), .clientRejected(let description):
        throw OpeningFailure(kind: .tls, description: description)
      case .system(let failure):
        throw OpeningFailure(
          kind: .tls, description: "TLS: " + failure.description + " during the handshake")
      }
    }
    self.handshake = nil
    return .tls(handshake)
  }

  private func negotiate(
    _ proxy: ProxyURL, over stream: ByteStream
  ) throws(OpeningFailure) -> ByteStream? {
    var proxyHandshake =
      self.proxyHandshake
      ?? ProxyHandshake(proxy, route.proxyTarget(target), basic: route.proxyAuthorization)
    defer { self.proxyHandshake = proxyHandshake }
    do throws(ProxyFailure) {
      while true {
        switch proxyHandshake.step {
        case .done:
          return stream
        case .send:
          guard try send(&proxyHandshake, over: stream) else { return nil }
        case .receive(let count):
          guard try receive(count, &proxyHandshake, over: stream) else { return nil }
        }
      }
    } catch {
      throw OpeningFailure(kind: .broken, description: "proxy: " + error.description)
    }
  }

  /// Sends the present message. Returns false if the system accepts no more bytes now.
  private func send(
    _ proxyHandshake: inout ProxyHandshake, over stream: ByteStream
  ) throws(ProxyFailure) -> Bool {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    let secret = proxyHandshake.outgoing
    let bytes = UnsafeRawBufferPointer(secret.bytes)
    let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(proxyHandshake.sentCount))
    if !rest.isEmpty {
      let outcome = stream.write(rest, nothing)
      withExtendedLifetime(secret) {}
      switch outcome {
      case .bytes(let count): proxyHandshake.sent(count)
      case .wouldBlock: return false
      case .failed: throw ProxyFailure("the connection broke")
      }
      return true
    }
    if case .failed = stream.flush() { throw ProxyFailure("the connection broke") }
    guard stream.isFlushed else { return false }
    proxyHandshake.allSent()
    return true
  }

  /// Receives at most `count` bytes. Returns false if none have arrived.
  private func receive(
    _ count: Int, _ proxyHandshake: inout ProxyHandshake, over stream: ByteStream
  ) throws(ProxyFailure) -> Bool {
    var bytes = [UInt8](repeating: 0, count: max(1, min(count, 512)))
    let outcome = bytes.withUnsafeMutableBytes { stream.read(into: $0) }
    switch outcome {
    case .bytes(0): throw ProxyFailure("it closed the connection")
    case .bytes(let count): try proxyHandshake.received(Array(bytes.prefix(count)))
    case .wouldBlock: return false
    case .failed: throw ProxyFailure("the connection broke")
    }
    return true
  }
}
