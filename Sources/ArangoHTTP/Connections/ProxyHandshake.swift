package import ArangoCore
internal import ArangoPlatform

/// The handshake with a proxy (HTTP CONNECT or SOCKS 5) for a connection to a host. No I/O: the caller
/// transports the bytes.
package struct ProxyHandshake: Sendable {
  /// The host to which the proxy connects.
  package enum Target: Sendable {
    /// A name, or an address as text.
    case name(String, port: UInt16)
    /// An address, as 4 or 16 bytes and as text.
    case address([UInt8], text: String, port: UInt16)
  }

  /// The next action of the caller.
  package enum Step: Sendable, Equatable {
    /// Send the rest of `outgoing`.
    case send
    /// Receive bytes, at most this number.
    case receive(Int)
    /// The proxy has connected.
    case done
  }

  /// The phases.
  /// - connect: HTTP CONNECT was sent. Can go on to done.
  /// - greeting: SOCKS methods were offered. Can go on to authentication or request.
  /// - authentication: username and password were sent. Can go on to request.
  /// - request: a SOCKS connection was requested. Can go on to done.
  private enum Phase { case connect, greeting, authentication, request, done }

  private let proxy: ProxyURL
  private let target: Target
  private var phase: Phase
  private var incoming: [UInt8] = []
  /// The present message to the proxy, which may contain a password.
  package private(set) var outgoing: Secret
  /// The number of bytes of `outgoing` that were sent.
  package private(set) var sentCount = 0
  /// The next action of the caller.
  package private(set) var step = Step.send

  /// Maximum size of a response to CONNECT, in bytes.
  private static let maxHead = 64 << 10
  /// The number of bytes of such a response that are received at a time.
  private static let maxPart = 512

  /// Begins the handshake. `basic` is the value of Proxy-Authorization; nil for none.
  package init(_ proxy: ProxyURL, _ target: Target, basic: Secret?) {
    self.proxy = proxy
    self.target = target
    switch proxy.scheme {
    case .http, .https:
      phase = .connect
      let host = ProxyHandshake.authority(target)
      var parts = [Secret("CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n")]
      if let basic { parts += [Secret("Proxy-Authorization: "), basic, Secret("\r\n")] }
      outgoing = Secret(joining: parts + [Secret("\r\n")])
    case .socks5, .socks5h:
      phase = .greeting
      outgoing = ProxyHandshake.bytes(proxy.username == nil ? [5, 1, 0] : [5, 2, 0, 2])
    }
  }

  /// Reports that `count` bytes were sent.
  package mutating func sent(_ count: Int) {
    sentCount += count
  }

  /// Reports that the system has accepted the whole message.
  package mutating func allSent() {
    outgoing = Secret("")
    sentCount = 0
    step = .receive(wanted)
  }

  /// Processes bytes of the proxy. The error states why the proxy cannot be used.
  package mutating func received(_ bytes: [UInt8]) throws(ProxyFailure) {
    incoming += bytes
    step =
      switch phase {
      case .connect: try connectResponse()
      case .greeting: try greetingResponse()
      case .authentication: try authenticationResponse()
      case .request: try requestResponse()
      case .done: .done
      }
  }

  /// Maximum number of bytes of the present response that are still to be received.
  private var wanted: Int {
    switch phase {
    case .connect: ProxyHandshake.maxPart
    case .greeting, .authentication: 2 - incoming.count
    case .request: (requestLength ?? 5) - incoming.count
    case .done: 0
    }
  }

  private mutating func connectResponse() throws(ProxyFailure) -> Step {
    guard let count = headCount else {
      guard incoming.count < ProxyHandshake.maxHead else {
        throw ProxyFailure("its response is too long")
      }
      return .receive(wanted)
    }
    guard incoming.count >= 12, incoming.starts(with: "HTTP/1.".utf8),
      let status = Int(String(decoding: incoming[9..<12], as: UTF8.self))
    else { throw ProxyFailure("its response is not HTTP") }
    guard (200..<300).contains(status) else {
      throw ProxyFailure("CONNECT was answered with HTTP " + String(status))
    }
    // A coordinator sends nothing before a request: these bytes would become its first response.
    guard count == incoming.count else {
      throw ProxyFailure("it sent more than its response")
    }
    return end()
  }

  /// The length of the response to CONNECT with its empty line; nil until that line has arrived.
  private var headCount: Int? {
    for index in incoming.indices where incoming[index] == UInt8(ascii: "\n") {
      let rest = incoming[(index + 1)...]
      if rest.starts(with: "\n".utf8) { return index + 2 }
      if rest.starts(with: "\r\n".utf8) { return index + 3 }
    }
    return nil
  }

  private mutating func greetingResponse() throws(ProxyFailure) -> Step {
    guard incoming.count == 2 else { return .receive(wanted) }
    guard incoming[0] == 5 else { throw ProxyFailure("it does not speak SOCKS 5") }
    let method = incoming[1]
    incoming = []
    switch method {
    case 0:
      return try request()
    case 2:
      guard let username = proxy.username else { throw ProxyFailure("it wants a user") }
      let password = proxy.password ?? Secret("")
      phase = .authentication
      outgoing = Secret(joining: [
        ProxyHandshake.bytes([1, UInt8(truncatingIfNeeded: username.count)]), username,
        ProxyHandshake.bytes([UInt8(truncatingIfNeeded: password.count)]), password,
      ])
      return .send
    default:
      throw ProxyFailure("it accepts no way to log in")
    }
  }

  private mutating func authenticationResponse() throws(ProxyFailure) -> Step {
    guard incoming.count == 2 else { return .receive(wanted) }
    guard incoming[1] == 0 else { throw ProxyFailure("it refused user and password") }
    incoming = []
    return try request()
  }

  private mutating func request() throws(ProxyFailure) -> Step {
    var bytes: [UInt8] = [5, 1, 0]
    let port: UInt16
    switch target {
    case .name(let name, let number):
      port = number
      guard name.utf8.count <= 255 else {
        throw ProxyFailure("the host name is too long for SOCKS 5")
      }
      bytes += [3, UInt8(name.utf8.count)] + Array(name.utf8)
    case .address(let address, _, let number):
      port = number
      bytes += [address.count == 4 ? 1 : 4] + address
    }
    bytes += [UInt8(port >> 8), UInt8(port & 255)]
    phase = .request
    outgoing = ProxyHandshake.bytes(bytes)
    return .send
  }

  private mutating func requestResponse() throws(ProxyFailure) -> Step {
    guard let length = requestLength else {
      // The address type is unknown.
      guard incoming.count < 5 else { throw ProxyFailure("its response is not SOCKS 5") }
      return .receive(wanted)
    }
    guard incoming[0] == 5 else { throw ProxyFailure("its response is not SOCKS 5") }
    guard incoming[1] == 0 else { throw ProxyFailure(ProxyHandshake.refusal(incoming[1])) }
    return incoming.count < length ? .receive(wanted) : end()
  }

  /// The length of the response to the SOCKS request; nil until it is known.
  private var requestLength: Int? {
    guard incoming.count >= 5 else { return nil }
    switch incoming[3] {
    case 1: return 10
    case 3: return 7 + Int(incoming[4])
    case 4: return 22
    default: return incoming[1] == 0 ? nil : 5
    }
  }

  private mutating func end() -> Step {
    phase = .done
    incoming = []
    return .done
  }

  private static func refusal(_ code: UInt8) -> String {
    switch code {
    case 2: "it does not allow the connection"
    case 3: "network is unreachable from there"
    case 4: "host is unreachable from there"
    case 5: "connection refused there"
    default: "it answered with SOCKS error " + String(code)
    }
  }

  private static func authority(_ target: Target) -> String {
    switch target {
    case .name(let name, let port): name + ":" + String(port)
    case .address(_, let text, let port): text + ":" + String(port)
    }
  }

  private static func bytes(_ bytes: [UInt8]) -> Secret {
    bytes.withUnsafeBufferPointer { Secret(copying: $0) }
  }
}

/// The reason why a proxy cannot be used.
package struct ProxyFailure: Error, Sendable, Equatable {
  /// A clause whose subject is the proxy.
  package let description: String

  /// Creates a failure.
  package init(_ description: String) {
    self.description = description
  }
}
