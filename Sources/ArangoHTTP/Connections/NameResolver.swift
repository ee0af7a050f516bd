internal import ArangoPlatform

/// Resolves the name of one host. Each resolution runs on a thread of its own, since the system's resolver
/// may block for longer than any deadline. Concurrent connections share a resolution.
final class NameResolver: Sendable {
  private let host: String
  private let port: UInt16
  /// The address of a numeric host or Unix socket; nil if the host is a name.
  private let fixed: SocketAddress?
  private let underWay = Lock<Resolution?>(nil)

  /// Creates a resolver for a name, an IPv4 address, or an IPv6 address in brackets.
  init(host: String, port: UInt16) {
    var name = host
    if name.utf8.first == UInt8(ascii: "[") {
      name = String(decoding: Array(name.utf8.dropFirst().dropLast()), as: UTF8.self)
    }
    self.host = name
    self.port = port
    fixed = SocketAddress(numericHost: name, port: port)
  }

  /// Creates a resolver for a known address.
  init(_ address: SocketAddress?) {
    host = ""
    port = 0
    fixed = address
  }

  /// Begins a resolution, or returns the one under way.
  func begin() -> Resolution {
    if let fixed { return Resolution([fixed]) }
    let resolution = Resolution(nil)
    let shared = underWay.withLock { underWay in
      if let other = underWay, other.isPending, other.isOwn { return other }
      underWay = resolution
      return resolution
    }
    guard shared === resolution else { return shared }
    let (host, port) = (host, port)
    let isStarted = Thread.startDetached {
      resolution.finish(SocketAddress.lookUp(host, port: port))
    }
    if !isStarted { resolution.finish([]) }
    return resolution
  }
}

/// The resolution of a name.
final class Resolution: Sendable {
  private struct State {
    var addresses: [SocketAddress]?
    var listeners: [@Sendable () -> Void] = []
  }

  private let state: Lock<State>
  /// The fork generation of the process whose thread resolves the name.
  private let generation = Fork.generation

  init(_ addresses: [SocketAddress]?) {
    state = Lock(State(addresses: addresses))
  }

  /// The addresses, empty if the resolution failed; nil while it is under way.
  var addresses: [SocketAddress]? { state.withLock { $0.addresses } }

  /// True while the resolution is under way.
  var isPending: Bool { addresses == nil }

  /// True if a thread of this process resolves the name.
  var isOwn: Bool { generation == Fork.generation }

  /// Calls a function once the resolution ends, on its thread; immediately if it has ended.
  func notify(_ listener: @escaping @Sendable () -> Void) {
    let isKnown = state.withLock { state in
      if state.addresses == nil { state.listeners.append(listener) }
      return state.addresses != nil
    }
    if isKnown { listener() }
  }

  fileprivate func finish(_ addresses: [SocketAddress]) {
    let listeners = state.withLock { state in
      state.addresses = addresses
      defer { state.listeners = [] }
      return state.listeners
    }
    for listener in listeners { listener() }
  }
}
