internal import ArangoCore
internal import ArangoHTTP
internal import ArangoPlatform

// The driver that waits.
extension Call {
  /// Does what the exchange says, on the calling thread, until the call is over.
  package func run() -> CallResult {
    var step = resumed()
    while true {
      switch step {
      case .send(let order):
        step = delivered(send(order), order)
      case .wait(let moment):
        pause(until: moment)
        step = resumed()
      case .waitForToken:
        let rung = client.bell.count
        // It may have come between the first look and this moment.
        step = resumed()
        guard case .waitForToken(let limit) = step else { continue }
        client.bell.wait(after: rung, until: limit)
        step = resumed()
      case .over(let result):
        return result
      }
    }
  }

  /// Suspends the calling thread until then, or until the client is closed.
  private func pause(until moment: Instant) {
    while true {
      let rung = client.bell.count
      guard Clock.now < moment, !client.isClosed else { return }
      client.bell.wait(after: rung, until: moment)
    }
  }

  /// One attempt on a connection of its own.
  private func send(_ order: Order) -> Delivery {
    guard let pool = client.pool(of: order.host) else { return .noConnection(.local) }
    let started = Clock.now
    let limit = order.limit(from: started, connecting: true)
    switch pool.checkOut(fresh: order.fresh, until: limit) {
    case .connection(let connection):
      defer { pool.checkIn(connection) }
      let now = Clock.now
      departed(now: now)
      return connection.send(
        order.request, headers: order.headers, order.authorization, order.payload,
        order.limits(after: now.milliseconds(since: started)))
    case .none(let kind):
      return .noConnection(kind)
    }
  }
}

extension Delivery {
  /// There was no connection to send over.
  static func noConnection(_ kind: TransportFailure.Kind) -> Delivery {
    let detail =
      kind == .noneFree ? "as many connections as max_connections are in use" : kind.words
    return .failed(TransportFailure(kind, sent: false, reused: false, detail: detail))
  }
}
