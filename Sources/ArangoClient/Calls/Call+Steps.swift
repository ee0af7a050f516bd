internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

// The interface for drivers.
extension Call {
  /// The next action of a driver.
  enum Step {
    /// Send the request, and pass the outcome to `handle(_:of:)`.
    case send(OutgoingRequest)
    /// Wait until the moment, then call `resume()`.
    case wait(until: Instant)
    /// Wait until `Client.changes` is notified, at most until the moment, then call `resume()`.
    case waitForToken(until: Instant)
    /// The call is over.
    case over(CallResult)
  }

  /// Returns the first step, or the one after a wait.
  func resume() -> Step {
    step(advance { $0.resume(&$1, now: $2) })
  }

  /// Reports that the attempt has a connection, which is about to carry the request.
  func connectionAcquired(now: Instant) {
    state.connectionAcquired(now: now)
  }

  /// Returns the step that follows the outcome of an attempt.
  func handle(_ result: TransferResult, of outgoing: OutgoingRequest) -> Step {
    switch result {
    case .failure(let failure):
      return step(advance { $0.failed(failure, &$1, now: $2) })
    case .response(let response):
      let read = ReceivedResponse(
        response, to: outgoing.request.method,
        asksForJob: database.settings.request.async == .store,
        hasResource: state.hasResource)
      self.response = read
      let deferralCount = state.deferralCount
      defer { if state.deferralCount != deferralCount { deferral = read } }
      guard let internalRequest = outgoing.internalRequest else {
        return step(advance { $0.answered(read.summary, &$1, now: $2) })
      }
      let json = try? response.body.withJSONText { text throws(ArangoError) in
        try JSON.read(text)
      }
      let token = internalRequest.isForToken ? AuthState.Token.read(json, of: response) : nil
      if internalRequest.isForToken { response.body.overwriteAll() }
      return step(
        advance { $0.answeredInternalRequest(read.summary, json, token: token, &$1, now: $2) })
    }
  }

  /// Ends the call with an error, because its driver cannot go on. Returns the result.
  func abandon(_ error: ArangoError) -> CallResult {
    advance { $0.abandoned(&$1, now: $2) }
    return result(error)
  }

  /// Ends the call because it was cancelled or the client was destroyed. Returns the result.
  @inline(never)  // called in many places, and rarely executed
  func abandon(_ code: ArangoError.Code) -> CallResult {
    let description: TransportFailure.Kind = code == .cancelled ? .cancelled : .closed
    return abandon(
      ArangoError(
        code, description.description, execution: state.mayHaveExecuted ? .unknown : .notExecuted
      ))
  }

  private func step(_ first: CallState.Action) -> Step {
    var action = first
    while true {
      guard action.isEnd || !client.isClosed else { return .over(abandon(.closed)) }
      switch action {
      case .signToken(let serverTime):
        action = sign(serverTime)
      case .send(let sending):
        do throws(ArangoError) {
          return .send(try outgoingRequest(sending))
        } catch {
          return .over(abandon(error))
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
      guard let source = database.identity.tokenSource.source else { throw .responseMissing }
      token = .success(try source.token(serverTime: serverTime))
    } catch {
      token = .failure(error)
    }
    return advance { $0.signed(token, &$1, now: $2) }
  }

  /// Passes an event to the call's state machine, with exclusive access to the cluster state. Wakes the calls
  /// that wait for this call's token refresh if the event ended it.
  private func advance<Value>(
    _ event: (inout CallState, inout ClusterState, Instant) -> Value
  ) -> Value {
    let refresh = state.refresh
    let value = client.withHosts { hosts, now in event(&state, &hosts, now) }
    if refresh != nil, state.refresh != refresh { client.notifyAll() }
    return value
  }
}

// Requests.
extension Call {
  private func outgoingRequest(_ sending: CallState.Send) throws(ArangoError) -> OutgoingRequest {
    var (request, payload) = try message(sending)
    let headers = headerBlock(of: request, sending)
    if !client.settings.request.pathPrefix.isEmpty {
      request.target = client.settings.request.pathPrefix + request.target
    }
    return OutgoingRequest(
      sending, request, headers, payload, maxResponseBytes: database.settings.call.maxResponseBytes)
  }

  private func message(
    _ sending: CallState.Send
  ) throws(ArangoError) -> (Request, Payload) {
    if let internalRequest = sending.internalRequest {
      let body = internalRequest == .logIn ? try database.identity.tokenSource.login?.body() : nil
      return (internalRequest.request(in: database.pathPrefix), body.map { .secret($0) } ?? .none)
    }
    if let wireRequest { return wireRequest }
    let own = compressed(try ownRequest())
    wireRequest = own
    return own
  }

  /// Returns the call's own request. Its prerequisites are met.
  private func ownRequest() throws(ArangoError) -> (Request, Payload) {
    switch content {
    case .request(let request, let payload): return (request, payload)
    case .operation(let prepared, let own):
      let (request, body) = prepared.request(in: database.pathPrefix, ids: state.serverIDs)
      switch body {
      case nil: return (request, .none)
      case .own?: return (request, own)
      case .json(let value)?: return (request, .bytes(try value.text()))
      case .text(let text)?:
        guard let bytes = Bytes(text) else { throw ArangoError(.internalFault, "out of memory") }
        return (request, .bytes(bytes))
      }
    }
  }

  /// Returns a request with its body compressed if option compress_requests is set.
  private func compressed(_ own: (request: Request, payload: Payload)) -> (Request, Payload) {
    var (request, payload) = own
    let settings = client.settings
    if !payload.isEmpty, let coding = settings.connections.compressRequests,
      Int64(payload.count) >= settings.connections.compressThreshold,
      !database.headers.contains(where: { $0.key == coding.header.key }),
      !request.headers.contains(where: { $0.key == coding.header.key }),
      let packed = payload.compressed(coding)
    {
      payload = packed
      request.headers.append(coding.header)
    }
    return (request, payload)
  }

  /// Returns the header lines of a request. Most requests use those that the database has prepared.
  private func headerBlock(of request: Request, _ sending: CallState.Send) -> HeaderBlock {
    guard sending.internalRequest == nil else { return database.internalHeaderBlock }
    guard !request.headers.isEmpty || database.settings.request.queueTimeLimit == .auto else {
      return database.headerBlock
    }
    return HeaderBlock(
      headers(of: request, nil, sending.limits.timeout),
      compressedResponses: client.settings.connections.compressResponses)
  }

  /// Returns the headers of a request, without credentials and those of the transport.
  func headers(of request: Request, _ internalRequest: InternalRequest?, _ timeout: Int64)
    -> [Header]
  {
    guard internalRequest == nil else { return database.internalHeaders }
    var headers = database.headers
    let limit = database.settings.request.queueTimeLimit.header(milliseconds: timeout)
    if let limit { headers.append(limit) }
    return Header.merged(headers, request.headers)
  }
}

// Results.
extension Call {
  private func result(_ error: ArangoError) -> CallResult {
    observed(
      CallResult(
        error: about(error), operation: name, host: state.host, attempts: state.attempts,
        loss: state.loss, request: requestLine))
  }

  /// Passes the result to the call's observer, once, and returns it.
  func observed(_ result: CallResult) -> CallResult {
    let observer = self.observer
    self.observer = nil
    observer?(result)
    return result
  }

  /// The method and target of the call's own request; nil if it has not been created.
  private var requestLine: (method: String, target: String)? {
    wireRequest.map {
      ($0.request.method.rawValue, client.settings.request.pathPrefix + $0.request.target)
    }
  }

  private func finished(_ execution: Execution) -> CallResult {
    guard var received = state.resultIsDeferral ? deferral : response else {
      return result(.responseMissing)
    }
    if case .projection(let projection) = outcome { received.readInnerError(of: projection) }
    do throws(ArangoError) {
      let value = try value(of: received, execution)
      if let created = value?.created {
        client.withHosts { hosts, _ in state.remember(created: created, in: &hosts) }
      }
      return observed(
        CallResult(
          response: received.response, json: value?.json, rows: value?.rows, batch: value?.batch,
          execution: execution, host: state.respondingHost, attempts: state.attempts))
    } catch {
      var error = error
      error.execution = execution
      if received.summary.status == 401 && received.summary.serverTime == nil
        && database.identity.tokenSource.source?.signsForLimitedTime == true
      {
        error.message +=
          " (the response has no Date header: the clocks of client and server may "
          + "differ by more than jwt_lifetime_ms)"
      }
      return observed(
        CallResult(
          error: about(error), operation: name, host: state.respondingHost,
          attempts: state.attempts,
          received: received, loss: state.loss, request: requestLine))
    }
  }

  /// Returns the result of a response; nil if the response becomes the result unchanged.
  private func value(of received: ReceivedResponse, _ execution: Execution) throws(ArangoError)
    -> ProjectedResult?
  {
    let isAsync = database.settings.request.async != .off
    let host = state.respondingHost ?? ""
    switch outcome {
    case .response:
      return try received.value(nil, isAsync: isAsync, host: host, execution: execution)
    case .projection(let projection):
      return try received.value(
        projection, ignoring: prepared?.ignoredError,
        acceptsNotModified: prepared?.isGiven("if_none_match") == true, isAsync: isAsync,
        host: host, execution: execution)
    case .coordinators:
      _ = try received.value(nil, host: host, execution: execution)
      return ProjectedResult(try client.updateHosts(from: received.response))
    }
  }

  private var prepared: PreparedCall? {
    if case .operation(let prepared, _) = content { prepared } else { nil }
  }

  /// Returns the error with the name of the operation in front, unless it is there, and the reason of a lost
  /// coordinator resource.
  private func about(_ error: ArangoError) -> ArangoError {
    var error = error
    if let description = state.lossDescription { error.message += " (" + description + ")" }
    guard let name, !error.message.utf8.starts(with: name.utf8) else { return error }
    return error.about(name)
  }
}

extension ArangoError {
  /// An internal error: the state machine refers to a response or token source that does not exist.
  static let responseMissing = ArangoError(
    .internalFault, "the response is missing", execution: .unknown)
}
