package import ArangoCore
package import ArangoPlatform

/// Transfers many requests concurrently on one thread, which waits in epoll.
///
/// Sockets are registered once, edge-triggered: on each event the connection advances as far as it can. The
/// timer of a connection may be earlier than its next moment, never later, so that a later deadline needs no
/// new timer.
package final class Reactor {
  /// Wakes the reactor's thread; any thread may set it.
  package let waker: EventFD

  private let poller: Poller
  private var timers = TimerHeap<Connection>()
  /// The connections in use, by slot. Slot 0 stands for the waker.
  private var connections: [Connection?] = [nil]
  /// The free slots.
  private var unused: [UInt32] = []
  /// The slots of connections whose name resolution has ended. Other threads add to them.
  private let resolved: Lock<[UInt32]>
  /// The results of ended requests whose completions have not been called.
  private var ended: [(completion: (TransferResult) -> Void, result: TransferResult)] = []
  /// Memory for received bytes.
  private let scratch: UnsafeMutableRawBufferPointer

  /// Creates a reactor; nil if the process has no descriptors left.
  package static func make() -> Reactor? {
    guard let poller = Poller.make(), let waker = EventFD.make() else { return nil }
    return Reactor(poller, waker)
  }

  private init(_ poller: Poller, _ waker: EventFD) {
    self.poller = poller
    self.waker = waker
    resolved = Lock([])
    scratch = .allocate(byteCount: 64 << 10, alignment: 16)
    poller.watch(waker.number, tag: 0, isEdgeTriggered: false)
  }

  deinit {
    scratch.deallocate()
  }

  /// Registers a connection. The reactor uses it exclusively until `release`.
  package func adopt(_ connection: Connection) {
    let slot: UInt32
    if let old = unused.popLast() {
      slot = old
      connections[Int(old)] = connection
    } else {
      slot = UInt32(truncatingIfNeeded: connections.count)
      connections.append(connection)
    }
    connection.registration.slot = slot
    if let descriptor = connection.descriptor { poller.watch(descriptor, tag: slot) }
  }

  /// Unregisters a connection that has no request under way.
  package func release(_ connection: Connection) {
    let slot = connection.registration.slot
    guard slot > 0 else { return }
    timers.clear(connection)
    if let descriptor = connection.descriptor, !connection.isSpent { poller.forget(descriptor) }
    connections[Int(slot)] = nil
    unused.append(slot)
    connection.registration = ReactorRegistration()
  }

  /// Begins a request on a connection. `completion` is called once, in a later `runOnce`.
  package func send(
    _ request: Request, headers: HeaderBlock, _ authorization: Secret?, _ payload: Payload,
    _ limits: TransferLimits, over connection: Connection, now: Instant,
    completion: @escaping (TransferResult) -> Void
  ) {
    let slot = connection.registration.slot
    connection.registration.completion = completion
    connection.begin(request, headers: headers, authorization, payload, limits) { [poller] socket in
      poller.watch(socket.descriptor, tag: slot)
    }
    advance(connection, now, mayRead: false)
    if connection.isResolving { awaitName(connection, slot) }
  }

  /// Ends the request under way on a connection with a failure. Does nothing if there is none.
  package func interrupt(_ connection: Connection, _ reason: TransportFailure.Kind) {
    if let result = connection.interrupt(reason) { end(connection, result) }
  }

  /// Ends all requests under way with a failure, and calls their completions.
  package func interruptAll(_ reason: TransportFailure.Kind) {
    for connection in connections {
      if let connection { interrupt(connection, reason) }
    }
    deliverEnded()
  }

  /// Waits for an event or a timer, at most until a moment, and handles it. Returns false if there was none.
  package func runOnce(until moment: Instant?) -> Bool {
    // Completions of ended requests are not delayed.
    let next = ended.isEmpty ? soonest(moment, timers.next) : .distantPast
    var happened = !ended.isEmpty
    var now: Instant?
    poller.wait(until: next) { slot in
      happened = true
      guard slot > 0 else { return advanceResolved() }
      let moment = now ?? Clock.now
      now = moment
      if Int(slot) < connections.count, let connection = connections[Int(slot)] {
        advance(connection, moment)
      }
    }
    if let first = timers.next {
      let moment = now ?? Clock.now
      if first <= moment {
        while let connection = timers.due(moment) {
          connection.registration.timer = nil
          happened = true
          advance(connection, moment)
        }
      }
    }
    deliverEnded()
    return happened
  }

  private func soonest(_ one: Instant?, _ other: Instant?) -> Instant? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// Calls the completions of ended requests.
  private func deliverEnded() {
    while !ended.isEmpty {
      let delivered = ended
      ended = []
      for (completion, result) in delivered { completion(result) }
    }
  }

  private func advance(_ connection: Connection, _ now: Instant, mayRead: Bool = true) {
    guard connection.isUnderWay else { return }
    if let result = connection.advance(now: now, scratch, mayRead: mayRead) {
      return end(connection, result)
    }
    // After `now`, so that other connections are served before a connection with unread bytes.
    let next = max(connection.nextMoment, Instant(nanoseconds: now.nanoseconds &+ 1))
    if let timer = connection.registration.timer, timer <= next { return }
    connection.registration.timer = next
    timers.set(connection, at: next)
  }

  private func end(_ connection: Connection, _ result: TransferResult) {
    guard let completion = connection.registration.completion else { return }
    connection.registration.completion = nil
    ended.append((completion, result))
  }

  /// Lets a connection go on after its name resolution, which ends on another thread.
  private func awaitName(_ connection: Connection, _ slot: UInt32) {
    _ = connection.awaitsName { [resolved, waker] in
      resolved.withLock { $0.append(slot) }
      waker.set()
    }
  }

  private func advanceResolved() {
    waker.clear()
    let slots = resolved.withLock { slots in
      defer { slots = [] }
      return slots
    }
    let now = Clock.now
    for slot in slots {
      if Int(slot) < connections.count, let connection = connections[Int(slot)] {
        advance(connection, now)
      }
    }
  }
}

extension Connection: TimerOwner {}
