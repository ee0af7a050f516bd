import Testing

@testable import ArangoCore

private func send(_ host: Int, _ timeout: Int64, _ connectTimeout: Int64) -> CallState.Action {
  .send(
    CallState.Send(
      host: host, fresh: false, internalRequest: nil,
      limits: AttemptLimits(timeout: timeout, connectTimeout: connectTimeout)))
}

@Suite struct CallStateTests {
  @Test func `a response ends the call`() throws {
    var call = try CallDriver(hosts: 3, idempotent: false)
    expectEqual(call.resume(), send(0, 10_000, 1_000))
    expectEqual(call.answer(200), .finish(.executed))
    #expect(call.state.attempts.map { $0.outcome } == ["answered 200"])
    #expect(call.state.host == "http://h0:1")
  }

  @Test(arguments: [(true, 3, Int64(200)), (false, 3, 10_000), (true, 1, 10_000)])
  func `attempt_timeout_ms limits an attempt that another may follow`(
    idempotent: Bool, hosts: Int, timeout: Int64
  ) throws {
    var call = try CallDriver(hosts: hosts, idempotent: idempotent)
    call.state = CallState(
      .nothing,
      CallConfiguration(
        idempotent: idempotent, timeout: 10_000, connectTimeout: 1_000, attemptTimeout: 200,
        maxAttempts: 10), now: call.now)
    guard case .send(let sending) = call.resume() else {
      Issue.record("it sends nothing")
      return
    }
    #expect(sending.limits.timeout == timeout)
    #expect(sending.limits.connectTimeout == min(1_000, timeout))
  }

  @Test func `a timeout of an attempt with the full time ends the call`()
    throws
  {
    var call = try CallDriver(hosts: 3, idempotent: true, timeout: 200)
    _ = call.resume()
    let error = call.fail(.slow, after: 199).error
    #expect(error?.code == .timeout)
    #expect(call.state.attempts.count == 1)
  }

  @Test func `a timeout is not retried for a write`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    let error = call.fail(.slow, after: 200).error
    #expect(error?.code == .timeout)
    #expect(error?.execution == .unknown)
  }

  @Test func `the status of a job's result decides no retry`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    let reply = ResponseSummary(
      status: 503, errorNumber: 21_003, errorMessage: "queue is full", isOfJob: true)
    let action = call.state.answered(reply, &call.cluster, now: call.now)
    #expect(action == .finish(.executed))
  }

  @Test func `max_attempts limits the attempts`() throws {
    var call = try CallDriver(hosts: 5, idempotent: true, maxAttempts: 2)
    _ = call.resume()
    expectEqual(call.fail(.refused).host, 1)
    expectEqual(call.fail(.refused).error?.code, .connect)
  }

  @Test func `all attempts share one deadline`() throws {
    var call = try CallDriver(hosts: 3, idempotent: true, timeout: 1_000, connectTimeout: 800)
    expectEqual(call.resume(), send(0, 1_000, 800))
    expectEqual(call.fail(.broken, after: 600), send(1, 400, 400))
    expectEqual(call.fail(.slow, after: 400).error?.code, .timeout)
  }

  @Test func `a connection not made within the deadline is a timeout, not executed`()
    throws
  {
    var call = try CallDriver(hosts: 1, idempotent: true, timeout: 500)
    _ = call.resume()
    let late = TransportFailure(
      .connectTimeout, sent: false, reused: false, detail: "no connection in time")
    let error = call.fail(late, after: 500).error
    #expect(error?.code == .timeout)
    #expect(error?.execution == .notExecuted)
  }

  @Test func `attempts record host, outcome and time`() throws {
    var call = try CallDriver(hosts: 2, idempotent: true)
    _ = call.resume()
    _ = call.fail(.refused, after: 7)
    _ = call.answer(200)
    #expect(
      call.state.attempts == [
        Attempt(
          host: "http://h0:1", outcome: "connection refused", sent: false, milliseconds: 7),
        Attempt(host: "http://h1:1", outcome: "answered 200", sent: true, milliseconds: 1),
      ])
  }
}
