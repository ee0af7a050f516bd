internal import ArangoCore
internal import ArangoPlatform
internal import CCurl

/// What a reactor keeps of a connection.
struct Turn {
  /// The number by which it knows it.
  let number: UInt32
  /// Who is to be told of the end of the request under way; nil if there is none.
  var then: ((Delivery) -> Void)?
  /// When libcurl wants to be called; nil: not before something happens.
  fileprivate(set) var alarm: Instant?
  /// In how many milliseconds it says that it does, -1 being never; nil: it has said nothing new.
  fileprivate var delay: Int?

  init(number: UInt32) {
    self.number = number
  }
}

// A connection in the hands of a reactor.
extension Connection: Alarmed {
  /// Belongs to a reactor from now on.
  func take(_ turn: Turn, _ poller: Poller) {
    self.turn = turn
    sockets.pointee.attach(to: poller, tag: turn.number)
    let this = Unmanaged.passUnretained(self).toOpaque()
    let multi = UnsafeMutableRawPointer(multi)
    _ = arango_curl_set_multi_socket(
      multi,
      { _, socket, what, target, _ in
        Connection.watching(target)?.sockets.pointee.want(.init(what), at: socket)
        return 0
      }, this)
    _ = arango_curl_set_multi_timer(
      multi,
      { _, milliseconds, target in
        Connection.watching(target)?.turn?.delay = milliseconds
        return 0
      }, this)
  }

  /// Belongs to no reactor any more.
  func leave() {
    turn = nil
    forgetLines()
    sockets.pointee.detach()
    let multi = UnsafeMutableRawPointer(multi)
    _ = arango_curl_set_multi_socket(multi, nil, nil)
    _ = arango_curl_set_multi_timer(multi, nil, nil)
  }

  /// The number by which a reactor knows it, if a request is under way.
  var numberUnderWay: UInt32? {
    turn?.then == nil ? nil : turn?.number
  }

  /// Begins the request that was prepared; false if libcurl does not.
  func enter() -> Bool {
    curl_multi_add_handle(UnsafeMutableRawPointer(multi), easy) == CURLM_OK
  }

  /// The request is over, or given up.
  func withdraw() {
    turn?.then = nil
    curl_multi_remove_handle(UnsafeMutableRawPointer(multi), easy)
    forgetAlarm()
  }

  /// Lets libcurl work at a socket, or because its time has come; whether the request has ended.
  func act(_ socket: curl_socket_t, _ interest: Poller.Interest) -> Bool {
    let multi = UnsafeMutableRawPointer(multi)
    var running: Int32 = 1
    // libcurl says anew when it wants to be called because its time has come, or says nothing.
    if socket == CURL_SOCKET_BAD { forgetAlarm() }
    var code = curl_multi_socket_action(multi, socket, interest.bits, &running)
    // What it wants at once is done at once, but not for ever: others wait too.
    for _ in 0..<8 where code == CURLM_OK && running > 0 && turn?.delay == 0 {
      forgetAlarm()
      code = curl_multi_socket_action(multi, CURL_SOCKET_BAD, 0, &running)
    }
    return code != CURLM_OK || running == 0
  }

  /// Tells the poller what libcurl wants to hear of.
  func settle() {
    sockets.pointee.settle()
  }

  /// When it is to be called again, `now` being the end of what it just did: at its deadline at the
  /// latest.
  func nextCall(_ now: Instant) -> Instant {
    if let delay = turn?.delay {
      turn?.alarm = delay < 0 ? nil : now.advanced(byMilliseconds: Int64(delay))
      turn?.delay = nil
    }
    return min(turn?.alarm ?? deadline, deadline)
  }

  private func forgetAlarm() {
    turn?.alarm = nil
    turn?.delay = nil
  }

  /// libcurl hands back what `take` gave it, while the connection is alive and its process's own.
  private static func watching(_ pointer: UnsafeMutableRawPointer?) -> Connection? {
    guard let pointer else { return nil }
    let connection = Unmanaged<Connection>.fromOpaque(pointer).takeUnretainedValue()
    return connection.isOwn ? connection : nil
  }
}

extension Poller.Interest {
  /// What libcurl wants to hear of at a socket.
  fileprivate init(_ what: Int32) {
    switch what {
    case CURL_POLL_IN: self = .reading
    case CURL_POLL_OUT: self = .writing
    case CURL_POLL_INOUT: self = [.reading, .writing]
    default: self = []
    }
  }

  /// The same as libcurl is told of it.
  fileprivate var bits: Int32 {
    var bits: Int32 = 0
    if contains(.reading) { bits |= CURL_CSELECT_IN }
    if contains(.writing) { bits |= CURL_CSELECT_OUT }
    if !isDisjoint(with: .broken) { bits |= CURL_CSELECT_ERR }
    return bits
  }
}
