internal import ArangoPlatform

/// Looks the addresses of one host up. A name is looked up on a thread of its own, since the system's
/// resolver may wait for longer than any call; those that ask meanwhile share the answer.
final class NameResolver: Sendable {
  private let host: String
  private let port: UInt16
  /// The address, if the host is not a name.
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

  /// Creates a resolver that knows the address.
  init(_ address: SocketAddress?) {
    host = ""
    port = 0
    fixed = address
  }

  /// Begins to look the addresses up, unless that is under way.
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

/// The addresses of a host, once they are known.
final class Resolution: Sendable {
  private struct State {
    var addresses: [SocketAddress]?
    var listeners: [@Sendable () -> Void] = []
  }

  private let state: Lock<State>
  /// The process whose thread looks them up.
  private let generation = Fork.generation

  init(_ addresses: [SocketAddress]?) {
    state = Lock(State(addresses: addresses))
  }

  /// The addresses, of which there may be none; nil while they are looked up.
  var addresses: [SocketAddress]? { state.withLock { $0.addresses } }

  /// True while the addresses are looked up.
  var isPending: Bool { addresses == nil }

  /// True if the thread that looks them up is one of this process.
  var isOwn: Bool { generation == Fork.generation }

  /// Calls a function on some thread once the addresses are known, or here if they are.
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
