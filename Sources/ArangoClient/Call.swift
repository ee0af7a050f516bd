package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A blocking call: asks the exchange what to do, does it on the calling thread, and tells the
/// exchange what happened.
package struct Call {
  private let database: Database
  private let client: Client
  /// What stands before its messages.
  private let name: String?
  /// What of the answer it gives; nil: the answer as it came.
  private let shape: AnswerShape?
  private var exchange: Exchange
  private var answer: Answer?

  private init(
    _ database: Database, _ name: String?, _ shape: AnswerShape?, _ needs: Needs,
    idempotent: Bool, timeout: Int64
  ) {
    self.database = database
    client = database.client
    self.name = name
    self.shape = shape
    let settings = database.settings
    exchange = Exchange(
      needs, key: database.pathPrefix, idempotent: idempotent || settings.idempotent,
      timeout: timeout, connectTimeout: settings.connectTimeout,
      maxAttempts: settings.maxAttempts, now: Clock.now)
  }

  /// Runs an operation by its name, with its arguments as a JSON object.
  package static func run(
    _ name: String, arguments: String?, in database: Database
  ) throws(ArangoError) -> CallResult {
    let operation = try Operation.named(name)
    return try run(operation, JSON.read(arguments, as: name + ": arguments"), in: database)
  }

  /// An argument of a typed function.
  package enum Argument {
    case text(String)
    /// A JSON value, as text.
    case json(String)
  }

  /// Runs an operation by its name, with its required arguments and, as a JSON object, others.
  package static func run(
    _ name: String, _ required: [(name: String, value: Argument)], options: String?,
    in database: Database
  ) throws(ArangoError) -> CallResult {
    var members: [JSON.Member] = []
    for argument in required {
      let value: JSON
      switch argument.value {
      case .text(let text): value = .string(text)
      case .json(let text):
        value = try JSON.read(text, as: name + ": argument " + argument.name) ?? .null
      }
      members.append(JSON.Member(argument.name, value))
    }
    switch try JSON.read(options, as: name + ": options") {
    case nil, .null?: break
    case .object(let others)?:
      for other in others where members.contains(where: { $0.name == other.name }) {
        throw .argument(name + ": argument " + other.name + " is given twice")
      }
      members += others
    case let other?: throw .argument(name + ": options are a JSON object, not " + other.typeName)
    }
    return try run(Operation.named(name), .object(members), in: database)
  }

  /// Runs an operation.
  package static func run(
    _ operation: Operation, _ arguments: JSON?, in database: Database
  ) throws(ArangoError) -> CallResult {
    let prepared = try PreparedCall(operation, arguments)
    let settings = database.settings
    var timeout = settings.timeout
    if let own = operation.timeout, !settings.timeoutWasSet { timeout = max(timeout, own) }
    var call = Call(
      database, operation.name, operation.shape,
      prepared.needs(checksVersion: settings.checksVersion), idempotent: operation.idempotent,
      timeout: timeout)
    return call.run { (serverIDs) throws(ArangoError) in
      let (request, body) = prepared.request(in: database.pathPrefix, ids: serverIDs)
      guard let body else { return (request, .none) }
      return (request, .bytes(try body.text()))
    }
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
    return send(request, body.isEmpty ? .none : .borrowed(body), in: database)
  }

  /// Sends a request of the library's own; `name` stands before its messages.
  static func send(
    _ request: Request, _ payload: Payload = .none, named name: String? = nil,
    in database: Database
  ) -> CallResult {
    var call = Call(
      database, name, nil, .nothing, idempotent: request.idempotent,
      timeout: database.settings.timeout)
    return call.run { (_) throws(ArangoError) in (request, payload) }
  }

  /// The table of operations as JSON.
  package static func tableOfOperations() throws(ArangoError) -> CallResult {
    CallResult(value: try JSON.array(Operation.table.map { $0.json }).text())
  }
}

// The driver.
extension Call {
  /// Does what the exchange says until the call is over. `make` gives the call's own request once
  /// the ids it needs are known.
  private mutating func run(
    _ make: ([String: String]) throws(ArangoError) -> (Request, Payload)
  ) -> CallResult {
    var own: (request: Request, payload: Payload)?
    var action = ask { $0.resume(&$1, now: $2) }
    while true {
      switch action {
      case .send(let sending):
        guard !client.isClosed else { return abandon(.closed) }
        if let errand = sending.errand {
          let request = errand.request(in: database.pathPrefix)
          action = ended(send(request, .none, sending), sending)
          continue
        }
        do throws(ArangoError) {
          if own == nil { own = try make(exchange.serverIDs) }
        } catch {
          return abandon(error)
        }
        guard let (request, payload) = own else { return abandon(.noAnswer) }
        action = ended(send(request, payload, sending), sending)
      case .wait(let milliseconds):
        Clock.sleep(until: Clock.now.advanced(byMilliseconds: milliseconds))
        action = ask { $0.resume(&$1, now: $2) }
      case .finish(let execution):
        return finished(execution)
      case .fail(let error):
        return result(error)
      }
    }
  }

  /// Ends the call without sending what the exchange said.
  private mutating func abandon(_ error: ArangoError) -> CallResult {
    let now = Clock.now
    client.hosts.withLock { exchange.abandoned(&$0, now: now) }
    return result(error)
  }

  /// One attempt on a connection of its own.
  private func send(
    _ request: Request, _ payload: Payload, _ sending: Exchange.Sending
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
    var headers = sending.errand == nil ? database.headers : database.errandHeaders
    if !payload.isEmpty { headers = Header.merged([.json], headers) }
    return connection.send(
      request, headers: Header.merged(headers, request.headers), payload, limits)
  }

  /// Tells the exchange how an attempt ended.
  private mutating func ended(
    _ delivery: Delivery, _ sending: Exchange.Sending
  ) -> Exchange.Action {
    switch delivery {
    case .answered(let response):
      let read = Answer(response)
      answer = read
      guard sending.errand != nil else {
        return ask { $0.answered(read.reply, &$1, now: $2) }
      }
      let json = try? JSON.read(response.body)
      return ask { $0.answeredErrand(read.reply, json, &$1, now: $2) }
    case .failed(let failure):
      return ask { $0.failed(failure, &$1, now: $2) }
    }
  }

  /// Asks the exchange, while nobody else touches the hosts.
  private mutating func ask(
    _ question: (inout Exchange, inout HostBook, Instant) -> Exchange.Action
  ) -> Exchange.Action {
    let now = Clock.now
    return client.hosts.withLock { question(&exchange, &$0, now) }
  }
}

// The result.
extension Call {
  private func result(_ error: ArangoError) -> CallResult {
    CallResult(
      error: about(error), operation: name, host: exchange.host, attempts: exchange.attempts)
  }

  private func finished(_ execution: Execution) -> CallResult {
    guard let answer else { return result(.noAnswer) }
    do throws(ArangoError) {
      let json = try answer.value(
        shape, isAsync: database.settings.async != .no, host: exchange.host ?? "",
        execution: execution)
      return CallResult(
        response: answer.response, json: json, execution: execution, host: exchange.host,
        attempts: exchange.attempts)
    } catch {
      return CallResult(
        error: about(error), operation: name, host: exchange.host, attempts: exchange.attempts,
        answer: answer)
    }
  }

  /// The error with the operation's name before it, once.
  private func about(_ error: ArangoError) -> ArangoError {
    guard let name, !error.message.hasPrefix(name) else { return error }
    return error.about(name)
  }
}

extension ArangoError {
  /// The client was destroyed.
  static let closed = ArangoError(.closed, "the client is destroyed")
  /// The exchange says there is an answer, and there is none.
  static let noAnswer = ArangoError(.internalFault, "no answer was kept", execution: .unknown)
}
