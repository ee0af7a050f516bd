internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

// The driver.
extension Call {
  /// Does what the exchange says until the call is over.
  mutating func run() -> CallResult {
    var own: (request: Request, payload: Payload)?
    var action = ask { $0.resume(&$1, now: $2) }
    while true {
      guard action.isEnd || !client.isClosed else {
        return abandon(.closed(exchange.leftUnknown ? .unknown : .no))
      }
      switch action {
      case .send(let sending):
        if let errand = sending.errand {
          action = run(errand, sending)
          continue
        }
        do throws(ArangoError) {
          if own == nil { own = try wire(asked()) }
        } catch {
          return abandon(error)
        }
        guard let (request, payload) = own else { return abandon(.noAnswer) }
        action = ended(send(request, payload, sending), sending)
      case .wait(let milliseconds):
        pause(until: Clock.now.advanced(byMilliseconds: milliseconds))
        action = ask { $0.resume(&$1, now: $2) }
      case .waitForToken(let milliseconds):
        action = waitForToken(milliseconds)
      case .signToken:
        action = sign()
      case .finish(let execution):
        return finished(execution)
      case .fail(let error):
        return result(error)
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

  private mutating func waitForToken(_ milliseconds: Int64) -> Exchange.Action {
    let limit = Clock.now.advanced(byMilliseconds: milliseconds)
    let rung = client.bell.count
    // It may have come between the first look and this moment.
    let action = ask { $0.resume(&$1, now: $2) }
    guard case .waitForToken = action, !client.isClosed else { return action }
    client.bell.wait(after: rung, until: limit)
    return ask { $0.resume(&$1, now: $2) }
  }

  private mutating func sign() -> Exchange.Action {
    let token: Result<Login.Token, ArangoError>
    do throws(ArangoError) {
      guard let mint = database.identity.means.mint else { throw .noAnswer }
      token = .success(try mint.token())
    } catch {
      token = .failure(error)
    }
    defer { client.bell.ring() }
    return ask { $0.signed(token, &$1, now: $2) }
  }

  /// Ends the call without doing what the exchange said.
  private mutating func abandon(_ error: ArangoError) -> CallResult {
    client.withHosts { book, now in exchange.abandoned(&book, now: now) }
    client.bell.ring()
    return result(error)
  }

  /// The call's own request, now that what it needs is known.
  private func asked() throws(ArangoError) -> (Request, Payload) {
    switch question {
    case .request(let request, let payload): return (request, payload)
    case .operation(let prepared):
      let (request, body) = prepared.request(in: database.pathPrefix, ids: exchange.serverIDs)
      guard let body else { return (request, .none) }
      return (request, .bytes(try body.text()))
    }
  }

  /// The request and its body as they go on the wire.
  private func wire(
    _ own: (request: Request, payload: Payload)
  ) -> (Request, Payload) {
    var (request, payload) = own
    let settings = client.settings
    if !payload.isEmpty, let coding = settings.compressRequests,
      Int64(payload.count) >= settings.compressThreshold,
      !database.headers.contains(where: { $0.key == coding.header.key }),
      !request.headers.contains(where: { $0.key == coding.header.key }),
      let packed = payload.compressed(coding)
    {
      payload = packed
      request.headers.append(coding.header)
    }
    return (request, payload)
  }

  private mutating func run(_ errand: Errand, _ sending: Exchange.Sending) -> Exchange.Action {
    let request = errand.request(in: database.pathPrefix)
    let body = errand == .logIn ? database.identity.means.loginBody : nil
    let delivery = send(request, body.map { .secret($0) } ?? .none, sending)
    defer { if errand.isForToken { client.bell.ring() } }
    return ended(delivery, sending)
  }

  /// One attempt on a connection of its own.
  private func send(
    _ request: Request, _ payload: Payload, _ sending: Exchange.Sending
  ) -> Delivery {
    guard let pool = client.pool(of: sending.host) else { return .noConnection(.local) }
    let started = Clock.now
    let limit = started.advanced(byMilliseconds: sending.connectTimeout)
    let connection: Connection
    switch pool.checkOut(fresh: sending.fresh, until: limit) {
    case .connection(let given): connection = given
    case .noneFree: return .noConnection(.noneFree)
    case .closed: return .noConnection(.closed)
    case .impossible: return .noConnection(.local)
    }
    defer { pool.checkIn(connection) }
    // What was waited for a free connection is the attempt's time too; 0 would be no limit.
    let left = max(1, sending.timeout - Clock.now.milliseconds(since: started))
    let limits = Limits(
      timeout: left, connectTimeout: min(sending.connectTimeout, left),
      maxResponseBytes: database.settings.maxResponseBytes)
    var request = request
    if !client.settings.pathPrefix.isEmpty {
      request.target = client.settings.pathPrefix + request.target
    }
    return connection.send(
      request, headers: headers(request, payload, sending), sending.authorization, payload, limits)
  }

  private func headers(
    _ request: Request, _ payload: Payload, _ sending: Exchange.Sending
  ) -> [Header] {
    var headers = database.errandHeaders
    if sending.errand == nil {
      headers = database.headers
      let limit = database.settings.queueTimeLimit.header(milliseconds: sending.timeout)
      if let limit { headers.append(limit) }
    }
    if !payload.isEmpty { headers = Header.merged([.json], headers) }
    return Header.merged(headers, request.headers)
  }

  /// Tells the exchange how an attempt ended.
  private mutating func ended(
    _ delivery: Delivery, _ sending: Exchange.Sending
  ) -> Exchange.Action {
    switch delivery {
    case .answered(let response):
      let read = Answer(
        response, asksForJob: database.settings.async == .store,
        asksForKeeper: exchange.asksForKeeper)
      answer = read
      guard let errand = sending.errand else {
        return ask { $0.answered(read.reply, &$1, now: $2) }
      }
      let json = try? JSON.read(response.body)
      let token = errand.isForToken ? Login.Token.read(json, of: response) : nil
      if errand.isForToken { response.body.overwriteAll() }
      return ask { $0.answeredErrand(read.reply, json, token: token, &$1, now: $2) }
    case .failed(let failure):
      return ask { $0.failed(failure, &$1, now: $2) }
    }
  }

  /// Asks the exchange, while nobody else touches the hosts.
  private mutating func ask(
    _ question: (inout Exchange, inout HostBook, Instant) -> Exchange.Action
  ) -> Exchange.Action {
    client.withHosts { book, now in question(&exchange, &book, now) }
  }
}

// The result.
extension Call {
  private func result(_ error: ArangoError) -> CallResult {
    CallResult(
      error: about(error), operation: name, host: exchange.host, attempts: exchange.attempts,
      loss: exchange.loss)
  }

  private func finished(_ execution: Execution) -> CallResult {
    guard let answer else { return result(.noAnswer) }
    do throws(ArangoError) {
      let json = try answer.value(
        shape, isAsync: database.settings.async != .no, host: exchange.answeringHost ?? "",
        execution: execution)
      return CallResult(
        response: answer.response, json: json, execution: execution, host: exchange.answeringHost,
        attempts: exchange.attempts)
    } catch {
      return CallResult(
        error: about(error), operation: name, host: exchange.answeringHost,
        attempts: exchange.attempts,
        answer: answer, loss: exchange.loss)
    }
  }

  /// The error with the operation's name before it, once, and why what it is about is not there.
  private func about(_ error: ArangoError) -> ArangoError {
    var error = error
    if let told = exchange.lossInWords { error.message += " (" + told + ")" }
    guard let name, !error.message.utf8.starts(with: name.utf8) else { return error }
    return error.about(name)
  }
}

extension Delivery {
  /// There was no connection to send over.
  fileprivate static func noConnection(_ kind: TransportFailure.Kind) -> Delivery {
    let detail =
      switch kind {
      case .noneFree: "as many connections as max_connections are in use"
      case .closed: "the client is destroyed"
      default: "no connection can be made"
      }
    return .failed(TransportFailure(kind, sent: false, reused: false, detail: detail))
  }
}

extension ArangoError {
  /// The client was destroyed.
  static func closed(_ execution: Execution) -> ArangoError {
    ArangoError(.closed, "the client is destroyed", execution: execution)
  }
  /// The exchange says there is an answer, and there is none.
  static let noAnswer = ArangoError(.internalFault, "no answer was kept", execution: .unknown)
}
