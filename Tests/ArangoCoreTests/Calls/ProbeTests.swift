import Testing

@testable import ArangoCore

@Suite struct ProbeTests {
  /// Two hosts, of which the first failed and may be probed again.
  private func afterARest() throws -> CallDriver {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    _ = call.fail(.refused)
    _ = call.answer(200)
    call.now = call.now.advanced(byMilliseconds: 500)
    call.begin(.nothing)
    return call
  }

  @Test func `a host is probed after its backoff, then used`() throws {
    var call = try afterARest()
    let probe = call.resume()
    #expect(probe.host == 0)
    #expect(probe.internalRequest == .probe)
    let own = call.tell(.object([]))
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    let end = call.answer(200)
    #expect(end == .finish(.executed))
    #expect(call.state.attempts.map { $0.outcome } == ["answered 200"])
  }

  @Test func `after a failed probe the call uses another host`() throws {
    var call = try afterARest()
    _ = call.resume()
    let other = call.fail(.refused)
    #expect(other.host == 1)
    #expect(other.internalRequest == nil)
    let end = call.answer(201)
    #expect(end == .finish(.executed))
    #expect(
      call.state.attempts.map { $0.outcome } == [
        "probe: connection refused", "answered 201",
      ])
    #expect(!call.cluster.hosts[0].breaker.isFine)
  }

  @Test func `a probe of a starting or stopping server leaves the breaker open`() throws {
    var call = try afterARest()
    _ = call.resume()
    let other = call.tell(nil, status: 503, 503)
    #expect(other.host == 1)
    #expect(!call.cluster.hosts[0].breaker.isFine)
  }

  @Test func `only responses about the host itself open its breaker`() throws {
    for (number, message, rests) in [
      (503, startup, true), (30, "shutting down", true), (21_003, "queue is full", false),
      (1478, "backend unavailable", false),
    ] as [(Int32, String, Bool)] {
      var call = try CallDriver(hosts: 2, idempotent: false)
      _ = call.resume()
      _ = call.answer(503, number, message)
      #expect(call.cluster.hosts[0].breaker.isFine != rests, "\(number)")
    }
  }

  @Test func `a probe over a broken idle connection is repeated over a fresh one`() throws {
    var call = try afterARest()
    _ = call.resume()
    let again = call.fail(.stale)
    #expect(again.host == 0)
    #expect(again.isFresh)
    #expect(again.internalRequest == .probe)
  }

  @Test func `the response to a probe is never the result of a deferred call`() throws {
    var call = try CallDriver(hosts: 1, idempotent: false)
    _ = call.resume()
    guard case .wait = call.answer(503, 503, RetryDecision.startupMessage) else {
      Issue.record("expected a pause")
      return
    }
    #expect(call.state.deferralCount == 1)
    call.now = call.now.advanced(byMilliseconds: 1_000)
    expectEqual(call.resume().internalRequest, .probe)
    expectEqual(call.tell(nil, status: 200).internalRequest, nil)
    #expect(!call.state.resultIsDeferral)
    expectEqual(call.fail(.refused), .finish(.notExecuted))
    #expect(call.state.resultIsDeferral)
    #expect(call.state.deferralCount == 1)
  }

  @Test func `an abandoned probe is made by the next call`() throws {
    var call = try afterARest()
    _ = call.resume()
    call.state.abandoned(&call.cluster, now: call.now)
    call.begin(.nothing)
    let next = call.resume()
    #expect(next.internalRequest == .probe)
  }

  @Test func `a probe uses at most half of the remaining time`() throws {
    var call = try afterARest()
    call.state = CallState(
      .nothing,
      CallConfiguration(
        idempotent: false, timeout: 600, connectTimeout: 5_000, maxAttempts: 10),
      now: call.now)
    guard case .send(let probe) = call.resume() else {
      Issue.record("it sends nothing")
      return
    }
    #expect(probe.internalRequest == .probe)
    #expect(probe.limits.timeout == 300)
    let own = call.fail(.slow, after: 300)
    #expect(own.internalRequest == nil)
    #expect(own.host != probe.host)
  }

  @Test func `an attempt after a failed one counts as a retry, a failed probe does not`()
    throws
  {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    _ = call.fail(.refused)
    #expect(call.cluster.retries == 1)
    _ = call.answer(200)
    call.now = call.now.advanced(byMilliseconds: 600)
    call.begin(.nothing)
    let probe = call.resume()
    #expect(probe.internalRequest == .probe)
    _ = call.fail(.refused)
    // The probe failed, the call's own request has not.
    #expect(call.cluster.retries == 1)
  }

  @Test func `a call without remaining time sends no probe`() throws {
    var call = try afterARest()
    call.state = CallState(
      .nothing,
      CallConfiguration(idempotent: true, timeout: 0, connectTimeout: 1, maxAttempts: 1),
      now: call.now)
    let late = call.resume()
    #expect(late.error?.code == .timeout)
    call.begin(.nothing)
    let next = call.resume()
    #expect(next.internalRequest == .probe)
  }

  @Test func `a broken idle connection is no failure of its host`() throws {
    var call = try CallDriver(hosts: 2, idempotent: true)
    _ = call.resume()
    _ = call.fail(.stale)
    #expect(call.cluster.hosts[0].breaker.isFine)
  }

  @Test func `calls in flight are counted until they end`() throws {
    var call = try CallDriver(hosts: 1, idempotent: false)
    _ = call.resume()
    #expect(call.cluster.hosts[0].load.inFlight == 1)
    call.state.abandoned(&call.cluster, now: call.now)
    #expect(call.cluster.hosts[0].load.inFlight == 0)
    call.begin(.nothing)
    _ = call.resume()
    _ = call.fail(.broken)
    #expect(call.cluster.hosts[0].load.inFlight == 0)
    call.begin(.nothing)
    _ = call.resume()
    _ = call.answer(200)
    #expect(call.cluster.hosts[0].load.inFlight == 0)
    #expect(call.cluster.hosts[0].requests == 3)
    #expect(call.cluster.hosts[0].failures == 1)
  }

  @Test(arguments: [
    (503, 503, startup, true), (503, 30, "shutting down", true), (502, 0, "", true),
    (503, 0, "", true), (504, 0, "", true),
    (503, 21_003, "queue is full", false), (412, 21_004, "queue time", false),
    (429, 0, "", false), (503, 1478, "backend unavailable", false), (200, 0, "", false),
    (404, 1203, "not found", false),
  ])
  func `the attempt after a response of a server that cannot serve takes a fresh connection`(
    status: Int32, number: Int32, message: String, isFresh: Bool
  ) throws {
    var call = try CallDriver(hosts: 1, idempotent: true)
    let first = call.resume()
    #expect(!first.isFresh)
    let origin: ResponseSummary.Origin = number == 0 && status > 500 ? .foreign : .arangodb
    let reply = ResponseSummary(
      status: status, origin: origin, errorNumber: number, errorMessage: message)
    let after = call.state.answered(reply, &call.cluster, now: call.now)
    #expect(call.state.retiresConnection == isFresh)
    if after.isEnd {
      // The attempt belongs to another call.
      call.begin(.nothing)
    } else {
      call.now = call.now.advanced(byMilliseconds: 2_000)
    }
    let second = call.resume()
    #expect(second.host == 0)
    #expect(second.isFresh == isFresh)
    _ = call.answer(200)
    #expect(!call.state.retiresConnection)
    call.begin(.nothing)
    let third = call.resume()
    #expect(third.host == 0)
    #expect(!third.isFresh)
  }

  @Test func `a call takes a fresh connection though another call has taken one since`() throws {
    var call = try CallDriver(hosts: 1, idempotent: true)
    _ = call.resume()
    let waits = call.answer(503, 503, startup)
    #expect(!waits.isEnd)
    let exchange = call.state
    call.begin(.nothing)
    let other = call.resume()
    #expect(other.isFresh)
    call.state = exchange
    call.now = call.now.advanced(byMilliseconds: 2_000)
    let own = call.resume()
    #expect(own.isFresh)
  }

  @Test func `the fresh connection is taken at the host that cannot serve, not elsewhere`() throws {
    var call = try CallDriver(hosts: 2, idempotent: true)
    let first = call.resume()
    #expect(first.host == 0)
    let elsewhere = call.answer(503, 503, startup)
    #expect(elsewhere.host == 1)
    #expect(!elsewhere.isFresh)
    _ = call.answer(200)
    call.now = call.now.advanced(byMilliseconds: 1_000)
    call.begin(.nothing)
    let probe = call.resume()
    #expect(probe.host == 0)
    #expect(probe.internalRequest == .probe)
    #expect(probe.isFresh)
  }
}
