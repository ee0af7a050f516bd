package import ArangoCore
package import ArangoPlatform
internal import CCurl

/// Sends many requests at once, on one thread, and waits for whatever happens next: libcurl says
/// which sockets and until when.
package final class Reactor {
  /// Wakes the thread that waits, from any other.
  package let waker: EventDescriptor

  private let poller: Poller
  private var alarms = Alarms<Connection>()
  /// The connections in use, by the numbers the poller knows them by.
  private var connections: [Connection?] = [nil]
  private var unused: [UInt32] = []
  /// Those whose sockets libcurl may want to be watched otherwise: by numbers, since one that was
  /// released is another thread's.
  private var unsettled: [UInt32] = []
  /// Requests that have ended, whose senders have not been told.
  private var ended: [(then: (Delivery) -> Void, delivery: Delivery)] = []

  /// Makes one; nil if the process has no descriptors left.
  package static func make() -> Reactor? {
    guard let poller = Poller.make(), let waker = EventDescriptor.make() else { return nil }
    return Reactor(poller, waker)
  }

  private init(_ poller: Poller, _ waker: EventDescriptor) {
    self.poller = poller
    self.waker = waker
    poller.change(waker.number, from: [], to: .reading, tag: 0)
  }

  /// Takes a connection, which is used by nobody else until `release`.
  package func adopt(_ connection: Connection) {
    let number: UInt32
    if let old = unused.popLast() {
      number = old
      connections[Int(old)] = connection
    } else {
      number = UInt32(truncatingIfNeeded: connections.count)
      connections.append(connection)
    }
    connection.take(Turn(number: number), poller)
  }

  /// Lets a connection go on which no request is under way.
  package func release(_ connection: Connection) {
    guard let turn = connection.turn else { return }
    alarms.clear(connection)
    connections[Int(turn.number)] = nil
    unused.append(turn.number)
    connection.leave()
  }

  /// Begins to send a request; `then` is called in some later `turn`, once.
  package func send(
    _ request: Request, headers: [Header], _ authorization: Secret?, _ payload: Payload,
    _ limits: Limits, over connection: Connection, then: @escaping (Delivery) -> Void
  ) {
    connection.prepare(request, headers: headers, authorization, payload, limits)
    connection.turn?.then = then
    guard connection.enter() else { return end(connection, CURLE_FAILED_INIT) }
    drive(connection)
  }

  /// Ends the request under way on a connection, if there is one; its sender is told why.
  package func interrupt(_ connection: Connection, _ reason: TransportFailure.Kind) {
    guard connection.numberUnderWay != nil else { return }
    connection.transfer.interruption = reason
    end(connection, CURLE_ABORTED_BY_CALLBACK)
  }

  /// The same for all.
  package func interruptAll(_ reason: TransportFailure.Kind) {
    for connection in connections {
      if let connection { interrupt(connection, reason) }
    }
    tell()
  }

  /// Waits until something happens, or until then, and does what is to be done. Whether anything
  /// was.
  package func turn(until moment: Instant?) -> Bool {
    for number in unsettled { connections[Int(number)]?.settle() }
    unsettled.removeAll(keepingCapacity: true)
    // What has ended already is not kept waiting.
    let next = ended.isEmpty ? soonest(moment, alarms.next) : .distantPast
    var happened = !ended.isEmpty
    poller.wait(until: next) { descriptor, number, interest in
      happened = true
      guard number > 0 else { return waker.clear() }
      if Int(number) < connections.count, let connection = connections[Int(number)] {
        drive(connection, descriptor, interest)
      }
    }
    let now = Clock.now
    while let connection = alarms.due(now) {
      happened = true
      drive(connection)
    }
    tell()
    return happened
  }

  private func soonest(_ one: Instant?, _ other: Instant?) -> Instant? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  private func tell() {
    while !ended.isEmpty {
      let told = ended
      ended = []
      for (then, delivery) in told { then(delivery) }
    }
  }

  /// Lets libcurl work: at a socket, or because its time has come.
  private func drive(
    _ connection: Connection, _ socket: curl_socket_t = CURL_SOCKET_BAD,
    _ interest: Poller.Interest = []
  ) {
    guard let number = connection.numberUnderWay else {
      // An idle connection of which the other side wants something: it closes it.
      return connection.settle()
    }
    let isOver = connection.act(socket, interest)
    unsettled.append(number)
    guard !isOver else { return end(connection, connection.ending ?? CURLE_FAILED_INIT) }
    let now = Clock.now
    guard socket != CURL_SOCKET_BAD || now < connection.deadline else {
      return end(connection, CURLE_OPERATION_TIMEDOUT)
    }
    alarms.set(connection, at: connection.nextCall(now))
  }

  private func end(_ connection: Connection, _ code: CURLcode) {
    guard let then = connection.turn?.then else { return }
    connection.withdraw()
    alarms.clear(connection)
    ended.append((then, connection.concluded(code)))
  }
}
