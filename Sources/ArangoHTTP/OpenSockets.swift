internal import ArangoPlatform
internal import CCurl

/// The sockets a connection has open, in memory of their own: libcurl tells of them also while the
/// connection ends.
struct OpenSockets {
  /// A socket, and what is waited for there.
  private struct Open {
    let socket: curl_socket_t
    /// What libcurl wants to hear of.
    var wanted: Poller.Interest = []
    /// What the poller waits for.
    var watched: Poller.Interest = []
    /// Whether libcurl tells when it closes it: what it opens for itself, it closes unheard.
    var isTold: Bool
  }

  private var list: [Open] = []
  /// What waits for them, and by which number it knows the connection; nil on the blocking path.
  private var poller: Poller?
  private var tag: UInt32 = 0

  /// Makes libcurl tell of each socket it opens and let each be closed here.
  static func watch(_ easy: UnsafeMutableRawPointer) -> UnsafeMutablePointer<OpenSockets> {
    let sockets = UnsafeMutablePointer<OpenSockets>.allocate(capacity: 1)
    sockets.initialize(to: OpenSockets())
    _ = arango_curl_set_socket_option(easy) { target, socket, _ in
      OpenSockets.from(target)?.pointee.list.append(Open(socket: socket, isTold: true))
      return CURL_SOCKOPT_OK
    }
    _ = arango_curl_set_close_socket(easy) { target, socket in
      // Before it is closed: a descriptor that a child has too is not forgotten by closing it.
      OpenSockets.from(target)?.pointee.forget(socket)
      return Descriptor.close(socket) ? 0 : 1
    }
    _ = arango_curl_set_pointer(easy, CURLOPT_SOCKOPTDATA, sockets)
    _ = arango_curl_set_pointer(easy, CURLOPT_CLOSESOCKETDATA, sockets)
    return sockets
  }

  /// The parent process talks over them: what libcurl says in parting is not for the peer.
  func silence() {
    for open in list { Descriptor.silence(open.socket) }
  }

  /// libcurl wants to hear of something else at a socket. The poller is told later, by `settle`:
  /// between two requests of a kept connection nothing changes, and then nothing is done.
  mutating func want(_ interest: Poller.Interest, at socket: curl_socket_t) {
    guard let place = list.firstIndex(where: { $0.socket == socket }) else {
      guard !interest.isEmpty else { return }
      return list.append(Open(socket: socket, wanted: interest, isTold: false))
    }
    list[place].wanted = interest
    if interest.isEmpty && !list[place].isTold { forget(socket) }
  }

  /// Waits for what libcurl wants, and for nothing else.
  mutating func settle() {
    guard let poller else { return }
    for place in list.indices where list[place].watched != list[place].wanted {
      poller.change(
        list[place].socket, from: list[place].watched, to: list[place].wanted,
        tag: tag)
      list[place].watched = list[place].wanted
    }
  }

  /// Lets a poller wait for them.
  mutating func attach(to poller: Poller, tag: UInt32) {
    self.poller = poller
    self.tag = tag
  }

  /// Nobody waits for them any more.
  mutating func detach() {
    for place in list.indices { list[place].wanted = [] }
    settle()
    poller = nil
  }

  private mutating func forget(_ socket: curl_socket_t) {
    guard let place = list.firstIndex(where: { $0.socket == socket }) else { return }
    poller?.change(socket, from: list[place].watched, to: [], tag: tag)
    list.remove(at: place)
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<
    OpenSockets
  >? {
    pointer?.assumingMemoryBound(to: OpenSockets.self)
  }
}
