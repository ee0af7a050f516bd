package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A blocking call: asks the exchange what to do, does it on the calling thread, and tells the
/// exchange what happened.
package struct Call {
  private let database: Database
  private let client: Client
  private let name: String?
  private let shape: AnswerShape?

  /// A call whose answer is delivered as it came; `name` stands before its messages.
  package init(_ database: Database, named name: String? = nil) {
    self.database = database
    client = database.client
    self.name = name
    shape = nil
  }

  private init(_ database: Database, _ operation: Operation) {
    self.database = database
    client = database.client
    name = operation.name
    shape = operation.shape
  }

  /// Runs an operation by its name, with its arguments as a JSON object.
  package static func run(
    _ name: String, arguments: String?, in database: Database
  ) throws(ArangoError) -> CallResult {
    let operation = try Operation.named(name)
    return try run(operation, JSON.read(arguments, as: name + ": arguments"), in: database)
  }

  /// Runs an operation by its name, with its arguments as an object.
  package static func run(
    _ name: String, _ arguments: JSON, in database: Database
  ) throws(ArangoError) -> CallResult {
    try run(Operation.named(name), arguments, in: database)
  }

  private static func run(
    _ operation: Operation, _ arguments: JSON?, in database: Database
  ) throws(ArangoError) -> CallResult {
    let (request, body) = try operation.request(arguments, in: database.pathPrefix)
    let payload: Payload
    if let body { payload = .bytes(try body.text()) } else { payload = .none }
    var timeout = database.settings.timeout
    if let own = operation.timeout, !database.settings.timeoutWasSet { timeout = max(timeout, own) }
    return Call(database, operation).run(request, payload, timeout: timeout)
  }

  /// Sends any request.
  package static func request(
    method: String, path: String, headers: String?, body: UnsafeRawBufferPointer,
    in database: Database
  ) throws(ArangoError) -> CallResult {
    let request = Request(
      method: try Request.Method(named: method),
      target: try Request.target(path: path, in: database.pathPrefix),
      headers: try Header.list(JSON.read(headers, as: "headers")))
    guard request.method != .head || body.isEmpty else {
      throw .argument("a HEAD request has no body; body_size is " + String(body.count))
    }
    return Call(database).run(request, body.isEmpty ? .none : .borrowed(body))
  }

  /// The table of operations as JSON.
  package static func tableOfOperations() throws(ArangoError) -> CallResult {
    CallResult(value: try JSON.array(Operation.table.map { $0.json }).text())
  }

  /// Sends the request as often as the exchange says.
  func run(_ request: Request, _ payload: Payload, timeout: Int64? = nil) -> CallResult {
    let settings = database.settings
    let headers = requestHeaders(request, hasBody: !payload.isEmpty)
    var exchange = Exchange(
      idempotent: request.idempotent, timeout: timeout ?? settings.timeout,
      connectTimeout: settings.connectTimeout, maxAttempts: settings.maxAttempts, now: Clock.now)
    var answer: Answer?
    var action = ask(&exchange) { $0.resume(&$1, now: $2) }
    while true {
      switch action {
      case .send(let sending):
        guard !client.isClosed else { return result(of: exchange, .closed) }
        switch send(request, headers, payload, sending) {
        case .answered(let response):
          let read = Answer(response)
          answer = read
          action = ask(&exchange) { $0.answered(read.reply, &$1, now: $2) }
        case .failed(let failure):
          action = ask(&exchange) { $0.failed(failure, &$1, now: $2) }
        }
      case .wait(let milliseconds):
        Clock.sleep(until: Clock.now.advanced(byMilliseconds: milliseconds))
        action = ask(&exchange) { $0.resume(&$1, now: $2) }
      case .finish(let execution):
        guard let answer else { return result(of: exchange, .noAnswer) }
        return result(of: exchange, answer, execution)
      case .fail(let error):
        return result(of: exchange, error)
      }
    }
  }

  /// One attempt on a connection of its own.
  private func send(
    _ request: Request, _ headers: [Header], _ payload: Payload, _ sending: Exchange.Sending
  ) -> Delivery {
    let pool = client.pool(of: sending.host)
    guard let connection = pool.checkOut(fresh: sending.fresh) else {
      return .failed(
        TransportFailure(.local, sent: false, reused: false, detail: "no connection can be made"))
    }
    defer { pool.checkIn(connection) }
    let limits = Limits(
      timeout: sending.timeout, connectTimeout: sending.connectTimeout,
      maxResponseBytes: database.settings.maxResponseBytes)
    return connection.send(request, headers: headers, payload, limits)
  }

  /// Asks the exchange, while nobody else touches the hosts.
  private func ask(
    _ exchange: inout Exchange,
    _ question: (inout Exchange, inout HostBook, Instant) -> Exchange.Action
  ) -> Exchange.Action {
    let now = Clock.now
    return client.hosts.withLock { question(&exchange, &$0, now) }
  }

  /// The headers of the database, unless the request has its own of that name.
  private func requestHeaders(_ request: Request, hasBody: Bool) -> [Header] {
    var headers = database.headers
    if hasBody { headers.append(Header("Content-Type", "application/json")) }
    guard !request.headers.isEmpty else { return headers }
    let own = request.headers.map { $0.name.lowercased() }
    return headers.filter { !own.contains($0.name.lowercased()) } + request.headers
  }
}

extension Call {
  private func result(of exchange: Exchange, _ error: ArangoError) -> CallResult {
    CallResult(
      error: name.map { error.about($0) } ?? error, operation: name, host: exchange.host,
      attempts: exchange.attempts)
  }

  private func result(
    of exchange: Exchange, _ answer: Answer, _ execution: Execution
  ) -> CallResult {
    do throws(ArangoError) {
      let json = try answer.value(
        shape, host: exchange.host ?? "", execution: execution)
      return CallResult(
        response: answer.response, json: json, execution: execution, host: exchange.host,
        attempts: exchange.attempts)
    } catch {
      return CallResult(
        error: name.map { error.about($0) } ?? error, operation: name, host: exchange.host,
        attempts: exchange.attempts, answer: answer)
    }
  }
}

extension ArangoError {
  /// The client was destroyed.
  static let closed = ArangoError(.closed, "the client is destroyed")
  /// The exchange says there is an answer, and there is none.
  static let noAnswer = ArangoError(.internalFault, "no answer was kept", execution: .unknown)
}
