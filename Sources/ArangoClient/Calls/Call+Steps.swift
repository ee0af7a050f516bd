internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

// What a driver asks and tells.
extension Call {
  /// What a driver is to do next.
  enum Step {
    /// Send it, and tell what came of it with `delivered`.
    case send(OutgoingRequest)
    /// Wait until then, and go on with `resumed`.
    case wait(until: Instant)
    /// Wait until the client's bell rings, or until then, and go on with `resumed`.
    case waitForToken(until: Instant)
    /// The call is over.
    case over(CallResult)
  }

  /// The first step, and the one after a wait.
  func resume() -> Step {
    step(ask { $0.resume(&$1, now: $2) })
  }

  /// The order has its connection.
  func connectionAcquired(now: Instant) {
    exchange.connectionAcquired(now: now)
  }

  /// The step that follows what came of an order.
  func handle(_ result: TransferResult, _ order: OutgoingRequest) -> Step {
    switch result {
    case .failure(let failure):
      return step(ask { $0.failed(failure, &$1, now: $2) })
    case .response(let response):
      let read = ReceivedResponse(
        response, to: order.request.method, asksForJob: database.settings.async == .store,
        hasResource: exchange.hasResource)
      answer = read
      guard let internalRequest = order.internalRequest else {
        return step(ask { $0.answered(read.reply, &$1, now: $2) })
      }
      let json = try? response.body.withJSONText { text throws(ArangoError) in
        try JSON.read(text)
      }
      let token = internalRequest.isForToken ? AuthState.Token.read(json, of: response) : nil
      if internalRequest.isForToken { response.body.overwriteAll() }
      return step(ask { $0.answeredInternalRequest(read.reply, json, token: token, &$1, now: $2) })
    }
  }

  /// The end of a call whose driver does not do what it was told to.
  func abandoned(_ error: ArangoError) -> CallResult {
    ask { $0.abandoned(&$1, now: $2) }
    return result(error)
  }

  /// The same, because the client was destroyed or the caller gave up.
  @inline(never)  // it is asked for in many places, and seldom needed
  func abandoned(_ code: ArangoError.Code) -> CallResult {
    let description: TransportFailure.Kind = code == .cancelled ? .cancelled : .closed
    return abandoned(
      ArangoError(
        code, description.description, execution: exchange.mayHaveExecuted ? .unknown : .notExecuted
      ))
  }

  private func step(_ first: CallState.Action) -> Step {
    var action = first
    while true {
      guard action.isEnd || !client.isClosed else { return .over(abandoned(.closed)) }
      switch action {
      case .signToken(let serverTime):
        action = sign(serverTime)
      case .send(let sending):
        do throws(ArangoError) {
          return .send(try order(sending))
        } catch {
          return .over(abandoned(error))
        }
      case .wait(let milliseconds):
        return .wait(until: Clock.now.advanced(byMilliseconds: milliseconds))
      case .waitForToken(let milliseconds):
        return .waitForToken(until: Clock.now.advanced(byMilliseconds: milliseconds))
      case .finish(let execution):
        return .over(finished(execution))
      case .fail(let error):
        return .over(result(error))
      }
    }
  }

  private func sign(_ serverTime: Int64?) -> CallState.Action {
    let token: Result<AuthState.Token, ArangoError>
    do throws(ArangoError) {
      guard let source = database.identity.means.source else { throw .noAnswer }
      token = .success(try source.token(serverTime: serverTime))
    } catch {
      token = .failure(error)
    }
    return ask { $0.signed(token, &$1, now: $2) }
  }

  /// Asks the exchange, while nobody else touches the hosts. Whoever waits for a token that this call
  /// was getting looks again when it has it, or has given up.
  private func ask<Value>(
    _ question: (inout CallState, inout ClusterState, Instant) -> Value
  ) -> Value {
    let refresh = exchange.refresh
    let answer = client.withHosts { state, now in question(&exchange, &state, now) }
    if refresh != nil, exchange.refresh != refresh { client.notifyAll() }
    return answer
  }
}

// What is sent.
extension Call {
  private func order(_ sending: CallState.Send) throws(ArangoError) -> OutgoingRequest {
    var (request, payload) = try message(sending)
    let headers = block(of: request, sending)
    if !client.settings.pathPrefix.isEmpty {
      request.target = client.settings.pathPrefix + request.target
    }
    return OutgoingRequest(
      sending, request, headers, payload, maxResponseBytes: database.settings.maxResponseBytes)
  }

  private func message(
    _ sending: CallState.Send
  ) throws(ArangoError) -> (Request, Payload) {
    if let internalRequest = sending.internalRequest {
      let body = internalRequest == .logIn ? try database.identity.means.login?.body() : nil
      return (internalRequest.request(in: database.pathPrefix), body.map { .secret($0) } ?? .none)
    }
    if let wire { return wire }
    let made = compressed(try asked())
    wire = made
    return made
  }

  /// The call's own request, now that what it needs is known.
  private func asked() throws(ArangoError) -> (Request, Payload) {
    switch question {
    case .request(let request, let payload): return (request, payload)
    case .operation(let prepared):
      let (request, body) = prepared.request(in: database.pathPrefix, ids: exchange.serverIDs)
      switch body {
      case nil: return (request, .none)
      case .json(let value)?: return (request, .bytes(try value.text()))
      case .text(let text)?:
        guard let bytes = Bytes(text) else { throw ArangoError(.internalFault, "out of memory") }
        return (request, .bytes(bytes))
      }
    }
  }

  /// The request and its body as they go on the wire.
  private func compressed(_ own: (request: Request, payload: Payload)) -> (Request, Payload) {
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

  /// The header lines of a request, which are made once for most.
  private func block(of request: Request, _ sending: CallState.Send) -> HeaderBlock {
    guard sending.internalRequest == nil else { return database.errandBlock }
    guard !request.headers.isEmpty || database.settings.queueTimeLimit == .auto else {
      return database.block
    }
    return HeaderBlock(
      headers(of: request, nil, sending.timeout),
      compressedResponses: client.settings.compressResponses)
  }

  /// The headers of a request, without those that say how its bytes travel and whose it is.
  func headers(of request: Request, _ internalRequest: InternalRequest?, _ timeout: Int64)
    -> [Header]
  {
    guard internalRequest == nil else { return database.errandHeaders }
    var headers = database.headers
    let limit = database.settings.queueTimeLimit.header(milliseconds: timeout)
    if let limit { headers.append(limit) }
    return Header.merged(headers, request.headers)
  }
}

// The result.
extension Call {
  private func result(_ error: ArangoError) -> CallResult {
    CallResult(
      error: about(error), operation: name, host: exchange.host, attempts: exchange.attempts,
      loss: exchange.loss, request: requestLine)
  }

  /// The method and target of the call's own request; nil if it has not been made.
  private var requestLine: (method: String, target: String)? {
    wire.map { ($0.request.method.rawValue, client.settings.pathPrefix + $0.request.target) }
  }

  private func finished(_ execution: Execution) -> CallResult {
    guard var answer else { return result(.noAnswer) }
    if case .projection(let shape) = outcome { answer.readInnerError(of: shape) }
    do throws(ArangoError) {
      let json = try value(of: answer, execution)
      return CallResult(
        response: answer.response, json: json, execution: execution, host: exchange.respondingHost,
        attempts: exchange.attempts)
    } catch {
      var error = error
      error.execution = execution
      if answer.reply.status == 401 && answer.reply.serverTime == nil
        && database.identity.means.source?.signsForLimitedTime == true
      {
        error.message +=
          " (the response has no Date header: the clocks of client and server may "
          + "differ by more than jwt_lifetime_ms)"
      }
      return CallResult(
        error: about(error), operation: name, host: exchange.respondingHost,
        attempts: exchange.attempts,
        answer: answer, loss: exchange.loss, request: requestLine)
    }
  }

  /// The JSON text of a response's result; nil if the response is passed on as it came.
  private func value(of answer: ReceivedResponse, _ execution: Execution) throws(ArangoError)
    -> Bytes?
  {
    let isAsync = database.settings.async != .off
    let host = exchange.respondingHost ?? ""
    switch outcome {
    case .response:
      return try answer.value(nil, isAsync: isAsync, host: host, execution: execution)
    case .projection(let shape):
      return try answer.value(shape, isAsync: isAsync, host: host, execution: execution)
    case .coordinators:
      _ = try answer.value(nil, host: host, execution: execution)
      return try client.learnHosts(from: answer.response)
    }
  }

  /// The error with the operation's name before it, once, and why what it is about is not there.
  private func about(_ error: ArangoError) -> ArangoError {
    var error = error
    if let told = exchange.lossDescription { error.message += " (" + told + ")" }
    guard let name, !error.message.utf8.starts(with: name.utf8) else { return error }
    return error.about(name)
  }
}

extension ArangoError {
  /// The exchange says there is an answer, and there is none.
  static let noAnswer = ArangoError(.internalFault, "no answer was kept", execution: .unknown)
}
