import Testing

@testable import ArangoCore

@Suite struct CallStateRetryTests {
  @Test(arguments: [true, false])
  func `a refused connection is retried on each other host for every request`(
    idempotent: Bool
  ) throws {
    var call = try CallDriver(hosts: 3, idempotent: idempotent)
    expectEqual(call.resume().host, 0)
    expectEqual(call.fail(.refused).host, 1)
    expectEqual(call.fail(.refused).host, 2)
    let error = call.fail(.refused).error
    #expect(error?.code == .connect)
    #expect(error?.execution == .notExecuted)
    #expect(
      error?.message
        == "none of 3 coordinators answered; the last, http://h2:1: connection refused")
  }

  @Test func `a broken connection is retried on another host if the request is idempotent`() throws
  {
    var call = try CallDriver(hosts: 2, idempotent: true)
    expectEqual(call.resume().host, 0)
    expectEqual(call.fail(.broken).host, 1)
    expectEqual(call.answer(200), .finish(.executed))
  }

  @Test func `a broken connection ends a request that is not idempotent, execution unknown`() throws
  {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    let error = call.fail(.broken).error
    #expect(error?.code == .network)
    #expect(error?.execution == .unknown)
  }

  @Test func `a Retry-After is respected by retries and by later calls`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false)
    _ = call.resume()
    let step = call.answer(503, 21003, retryAfter: 3_000)
    #expect(step.host == 1)
    let pause = call.answer(503, 21003, retryAfter: 2_000)
    #expect(pause == .wait(milliseconds: 2_000))
    // The breakers of both stay open until their Retry-After.
    call.begin(.nothing)
    call.now = call.now.advanced(byMilliseconds: 1_500)
    let next = call.resume()
    #expect(next.internalRequest == nil)
    #expect(!call.cluster.hosts[0].breaker.isFine)
  }

  @Test func `a Retry-After beyond the deadline makes the response the result`()
    throws
  {
    var call = try CallDriver(hosts: 1, idempotent: false, timeout: 1_000)
    _ = call.resume()
    let end = call.answer(503, 21003, retryAfter: 5_000)
    #expect(end == .finish(.notExecuted))
  }

  @Test func `a refused connection does not end the backoff for a busy host`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false, timeout: 400)
    _ = call.resume()
    let step = call.fail(.refused)
    #expect(step.host == 1)
    guard case .wait = call.answer(503, 21003) else {
      Issue.record("it does not wait")
      return
    }
    // At the deadline the response of the busy host is the result.
    call.now = call.now.advanced(byMilliseconds: 400)
    let end = call.resume()
    #expect(end == .finish(.notExecuted))
    #expect(call.state.respondingHost == "http://h1:1")
  }

  @Test func `a stale connection is replaced by a fresh one to the same host`() throws {
    var call = try CallDriver(hosts: 1, idempotent: true)
    expectEqual(call.resume().host, 0)
    let again = call.fail(.stale)
    #expect(again.host == 0)
    #expect(again.isFresh)
    expectEqual(call.answer(200), .finish(.executed))
  }

  @Test func `an unknown execution stays unknown after later failures`() throws {
    var call = try CallDriver(hosts: 2, idempotent: true)
    _ = call.resume()
    _ = call.fail(.broken)
    let error = call.fail(.refused).error
    #expect(error?.code == .network)
    #expect(error?.execution == .unknown)
  }

  @Test func `an unknown execution stays unknown after a later 401`() throws {
    var call = try CallDriver(hosts: 2, idempotent: true)
    _ = call.resume()
    _ = call.fail(.broken)
    expectEqual(call.answer(401, 11), .finish(.unknown))
  }

  @Test func `unavailable_wait_ms limits the wait for a reachable host`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false, maxAttempts: 3, unavailableWait: 5_000)
    _ = call.resume()
    let began = call.now
    var rounds = 0
    var last: CallState.Action
    repeat {
      rounds += 1
      let other = call.fail(.refused).host
      #expect(other != nil)
      last = call.fail(.refused)
      guard case .wait(let pause) = last else { break }
      call.now = call.now.advanced(byMilliseconds: pause)
      let host = call.resume().host
      #expect(host != nil)
    } while rounds < 100
    #expect(last.error?.code == .connect)
    #expect(last.error?.execution == .notExecuted)
    // 50, 100, ... 2,000 ms, of which half may be random.
    #expect((5...12).contains(rounds))
    #expect(call.now.milliseconds(since: began) <= 5_000)
    #expect(call.now.milliseconds(since: began) > 2_000)
  }

  @Test func `a host that recovers ends the wait`() throws {
    var call = try CallDriver(hosts: 1, idempotent: false, unavailableWait: 5_000)
    _ = call.resume()
    guard case .wait(let pause) = call.fail(.refused) else {
      Issue.record("the call does not wait")
      return
    }
    call.now = call.now.advanced(byMilliseconds: pause)
    // Without another host, a host that served before is used without a probe.
    let again = call.resume()
    #expect(again.host == 0)
    #expect(again.internalRequest == nil)
    let end = call.answer(201)
    #expect(end == .finish(.executed))
  }

  @Test(arguments: [TransportFailure.broken, .untrusted])
  func `a reachable host that fails is not waited for`(failure: TransportFailure) throws {
    var call = try CallDriver(hosts: 2, idempotent: true, unavailableWait: 5_000)
    _ = call.resume()
    _ = call.fail(.refused)
    let end = call.fail(failure)
    #expect(end.error != nil)
  }

  @Test func `a starting coordinator is skipped for every request`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false)
    expectEqual(call.resume().host, 0)
    expectEqual(call.answer(503, 503, startup).host, 1)
    expectEqual(call.answer(201), .finish(.executed))
  }

  @Test func `busy hosts are retried with exponential backoff`() throws {
    var call = try CallDriver(hosts: 2, idempotent: false)
    var backoffCount: [Int64] = []
    var action = call.resume()
    for _ in 0..<8 {
      if case .wait(let pause) = action {
        backoffCount.append(pause)
        call.now = call.now.advanced(byMilliseconds: pause)
        action = call.resume()
      }
      action = call.answer(503, 21_003, "queue is full")
    }
    #expect(backoffCount.count == 3)
    #expect((25...50).contains(backoffCount[0]))
    #expect((50...100).contains(backoffCount[1]))
    #expect((100...200).contains(backoffCount[2]))
  }

  @Test func `without time for a backoff the last response is the result`() throws {
    var call = try CallDriver(hosts: 1, idempotent: false, timeout: 20)
    _ = call.resume()
    expectEqual(call.answer(503, 21_003, "queue is full"), .finish(.notExecuted))
  }
}
