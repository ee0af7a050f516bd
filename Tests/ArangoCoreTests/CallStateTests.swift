import Testing

@testable import ArangoCore

/// Drives an exchange with a clock that only the test moves.
private struct Course {
  var hosts: ClusterState
  var exchange: CallState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(
    hosts count: Int, _ prerequisites: Prerequisites = .nothing, idempotent: Bool,
    timeout: Int64 = 10_000,
    connectTimeout: Int64 = 1_000,
    maxAttempts: Int64 = 10, unavailableWait: Int64 = 0
  ) throws {
    let urls = (0..<count).map { "http://h\($0):1" }
    hosts = ClusterState(
      endpoints: try HostList.parse(list: urls), strategy: try HostStrategy(named: nil), seed: 1)
    var configuration = CallConfiguration(
      idempotent: idempotent, timeout: timeout, connectTimeout: connectTimeout,
      maxAttempts: maxAttempts)
    configuration.unavailableWait = unavailableWait
    exchange = CallState(prerequisites, configuration, now: now)
  }

  mutating func resume() -> CallState.Action { exchange.resume(&hosts, now: now) }

  mutating func fail(_ failure: TransportFailure, after milliseconds: Int64 = 1)
    -> CallState.Action
  {
    now = now.advanced(byMilliseconds: milliseconds)
    return exchange.failed(failure, &hosts, now: now)
  }

  mutating func tell(_ answer: JSON?, status: Int32 = 200, _ number: Int32 = 0) -> CallState.Action
  {
    now = now.advanced(byMilliseconds: 1)
    let reply = ResponseSummary(status: status, errorNumber: number)
    return exchange.answeredInternalRequest(reply, answer, &hosts, now: now)
  }

  /// Begins another call with the same hosts.
  mutating func begin(_ prerequisites: Prerequisites) {
    exchange = CallState(
      prerequisites,
      CallConfiguration(
        idempotent: false, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10), now: now)
  }

  mutating func answer(
    _ status: Int32, _ number: Int32 = 0, _ message: String = "", retryAfter: Int64? = nil
  ) -> CallState.Action {
    now = now.advanced(byMilliseconds: 1)
    let reply = ResponseSummary(
      status: status, errorNumber: number, errorMessage: message, retryAfter: retryAfter)
    return exchange.answered(reply, &hosts, now: now)
  }
}

private let refused = TransportFailure(
  .refused, sent: false, reused: false, detail: "connection refused")
private let broken = TransportFailure(
  .broken, sent: true, reused: false, detail: "the connection broke")
private let untrusted = TransportFailure(
  .tls, sent: false, reused: false, detail: "TLS: self-signed")
private let stale = TransportFailure(
  .broken, sent: true, reused: true, detail: "the connection broke")
private let slow = TransportFailure(
  .timeout, sent: true, reused: false, detail: "no answer in time")
private let startup = "service unavailable due to startup or maintenance mode"

private func send(_ host: Int, _ timeout: Int64, _ connectTimeout: Int64) -> CallState.Action {
  .send(
    CallState.Send(
      host: host, fresh: false, internalRequest: nil, timeout: timeout,
      connectTimeout: connectTimeout))
}

extension CallState.Action {
  /// Whether it sends over a connection of its own.
  fileprivate var isFresh: Bool {
    if case .send(let sending) = self { sending.fresh } else { false }
  }

  /// The host it sends to; nil if it does not send.
  fileprivate var host: Int? {
    if case .send(let sending) = self { sending.host } else { nil }
  }

  /// What it is sent for.
  fileprivate var internalRequest: InternalRequest? {
    if case .send(let sending) = self { sending.internalRequest } else { nil }
  }

  fileprivate var error: ArangoError? {
    if case .fail(let error) = self { error } else { nil }
  }
}

@Suite struct CallStateTests {
  @Test func `an answer ends the call`() throws {
    var course = try Course(hosts: 3, idempotent: false)
    let step1 = course.resume()
    #expect(step1 == send(0, 10_000, 1_000))
    let step2 = course.answer(200)
    #expect(step2 == .finish(.executed))
    #expect(course.exchange.attempts.map { $0.outcome } == ["answered 200"])
    #expect(course.exchange.host == "http://h0:1")
  }

  @Test(arguments: [true, false])
  func `a refused connection is retried on each other host, whatever the request`(
    idempotent: Bool
  ) throws {
    var course = try Course(hosts: 3, idempotent: idempotent)
    let step3 = course.resume().host
    #expect(step3 == 0)
    let step4 = course.fail(refused).host
    #expect(step4 == 1)
    let step5 = course.fail(refused).host
    #expect(step5 == 2)
    let error = course.fail(refused).error
    #expect(error?.code == .connect)
    #expect(error?.execution == .notExecuted)
    #expect(
      error?.message
        == "none of 3 coordinators answered; the last, http://h2:1: connection refused")
  }

  @Test func `a broken connection is retried on another host if the request may run twice`() throws
  {
    var course = try Course(hosts: 2, idempotent: true)
    let step6 = course.resume().host
    #expect(step6 == 0)
    let step7 = course.fail(broken).host
    #expect(step7 == 1)
    let step8 = course.answer(200)
    #expect(step8 == .finish(.executed))
  }

  @Test func `a broken connection ends a request that may not run twice, outcome unknown`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    let error = course.fail(broken).error
    #expect(error?.code == .network)
    #expect(error?.execution == .unknown)
  }

  @Test func `a server that says when is not asked sooner`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    let step = course.answer(503, 21003, retryAfter: 3_000)
    #expect(step.host == 1)
    let pause = course.answer(503, 21003, retryAfter: 2_000)
    #expect(pause == .wait(milliseconds: 2_000))
    // Both rest for as long as they asked.
    course.begin(.nothing)
    course.now = course.now.advanced(byMilliseconds: 1_500)
    let next = course.resume()
    #expect(next.internalRequest == nil)
    #expect(!course.hosts.hosts[0].breaker.isFine)
  }

  @Test func `a server that wants to be left alone beyond the deadline has given the answer`()
    throws
  {
    var course = try Course(hosts: 1, idempotent: false, timeout: 1_000)
    _ = course.resume()
    let end = course.answer(503, 21003, retryAfter: 5_000)
    #expect(end == .finish(.notExecuted))
  }

  @Test(arguments: [(true, 3, Int64(200)), (false, 3, 10_000), (true, 1, 10_000)])
  func `an attempt that another may follow has its own time`(
    idempotent: Bool, hosts: Int, timeout: Int64
  ) throws {
    var course = try Course(hosts: hosts, idempotent: idempotent)
    course.exchange = CallState(
      .nothing,
      CallConfiguration(
        idempotent: idempotent, timeout: 10_000, connectTimeout: 1_000, attemptTimeout: 200,
        maxAttempts: 10), now: course.now)
    guard case .send(let sending) = course.resume() else {
      Issue.record("it sends nothing")
      return
    }
    #expect(sending.timeout == timeout)
    #expect(sending.connectTimeout == min(1_000, timeout))
  }

  @Test func `an attempt that had all the time ends the call, though its clock ran out early`()
    throws
  {
    var course = try Course(hosts: 3, idempotent: true, timeout: 200)
    _ = course.resume()
    let error = course.fail(slow, after: 199).error
    #expect(error?.code == .timeout)
    #expect(course.exchange.attempts.count == 1)
  }

  @Test func `a dead host among busy ones does not end the waiting`() throws {
    var course = try Course(hosts: 2, idempotent: false, timeout: 400)
    _ = course.resume()
    let step = course.fail(refused)
    #expect(step.host == 1)
    guard case .wait = course.answer(503, 21003) else {
      Issue.record("it does not wait")
      return
    }
    // When the time is over, what the busy one said is the answer, and it is its host's.
    course.now = course.now.advanced(byMilliseconds: 400)
    let end = course.resume()
    #expect(end == .finish(.notExecuted))
    #expect(course.exchange.respondingHost == "http://h1:1")
  }

  @Test func `a stale connection is replaced by a fresh one to the same host`() throws {
    var course = try Course(hosts: 1, idempotent: true)
    let step9 = course.resume().host
    #expect(step9 == 0)
    let again = course.fail(stale)
    #expect(again.host == 0)
    #expect(again.isFresh)
    let step11 = course.answer(200)
    #expect(step11 == .finish(.executed))
  }

  @Test func `what one attempt left unknown stays unknown`() throws {
    var course = try Course(hosts: 2, idempotent: true)
    _ = course.resume()
    _ = course.fail(broken)
    let error = course.fail(refused).error
    #expect(error?.code == .network)
    #expect(error?.execution == .unknown)
  }

  @Test func `what one attempt left unknown stays unknown in a refusal that follows`() throws {
    var course = try Course(hosts: 2, idempotent: true)
    _ = course.resume()
    _ = course.fail(broken)
    let step12 = course.answer(401, 11)
    #expect(step12 == .finish(.unknown))
  }

  @Test func `while no host can be reached a call waits for as long as it is told`() throws {
    var course = try Course(hosts: 2, idempotent: false, maxAttempts: 3, unavailableWait: 5_000)
    _ = course.resume()
    let began = course.now
    var rounds = 0
    var last: CallState.Action
    repeat {
      rounds += 1
      let other = course.fail(refused).host
      #expect(other != nil)
      last = course.fail(refused)
      guard case .wait(let pause) = last else { break }
      course.now = course.now.advanced(byMilliseconds: pause)
      let host = course.resume().host
      #expect(host != nil)
    } while rounds < 100
    #expect(last.error?.code == .connect)
    #expect(last.error?.execution == .notExecuted)
    // 50, 100, ... 2,000 ms, of which half may be random.
    #expect((5...12).contains(rounds))
    #expect(course.now.milliseconds(since: began) <= 5_000)
    #expect(course.now.milliseconds(since: began) > 2_000)
  }

  @Test func `a host that comes back ends the wait`() throws {
    var course = try Course(hosts: 1, idempotent: false, unavailableWait: 5_000)
    _ = course.resume()
    guard case .wait(let pause) = course.fail(refused) else {
      Issue.record("the call does not wait")
      return
    }
    course.now = course.now.advanced(byMilliseconds: pause)
    // A host that answered before is used without a probe when there is no other.
    let again = course.resume()
    #expect(again.host == 0)
    #expect(again.internalRequest == nil)
    let end = course.answer(201)
    #expect(end == .finish(.executed))
  }

  @Test(arguments: [broken, untrusted])
  func `a host that could be reached is not waited for`(failure: TransportFailure) throws {
    var course = try Course(hosts: 2, idempotent: true, unavailableWait: 5_000)
    _ = course.resume()
    _ = course.fail(refused)
    let end = course.fail(failure)
    #expect(end.error != nil)
  }

  @Test func `a timeout is no reason to write twice`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    let error = course.fail(slow, after: 200).error
    #expect(error?.code == .timeout)
    #expect(error?.execution == .unknown)
  }

  @Test func `what a job answered is no answer to the question for it`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    let reply = ResponseSummary(
      status: 503, errorNumber: 21_003, errorMessage: "queue is full", isOfJob: true)
    let action = course.exchange.answered(reply, &course.hosts, now: course.now)
    #expect(action == .finish(.executed))
  }

  @Test func `a starting coordinator is passed by, whatever the request`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    let step13 = course.resume().host
    #expect(step13 == 0)
    let step14 = course.answer(503, 503, startup).host
    #expect(step14 == 1)
    let step15 = course.answer(201)
    #expect(step15 == .finish(.executed))
  }

  @Test func `when all refuse for now, all are asked again after growing pauses`() throws {
    var course = try Course(hosts: 2, idempotent: false)
    var backoffCount: [Int64] = []
    var action = course.resume()
    for _ in 0..<8 {
      if case .wait(let pause) = action {
        backoffCount.append(pause)
        course.now = course.now.advanced(byMilliseconds: pause)
        action = course.resume()
      }
      action = course.answer(503, 21_003, "queue is full")
    }
    #expect(backoffCount.count == 3)
    #expect((25...50).contains(backoffCount[0]))
    #expect((50...100).contains(backoffCount[1]))
    #expect((100...200).contains(backoffCount[2]))
  }

  @Test func `the last refusal is the answer when there is no time to wait`() throws {
    var course = try Course(hosts: 1, idempotent: false, timeout: 20)
    _ = course.resume()
    let step16 = course.answer(503, 21_003, "queue is full")
    #expect(step16 == .finish(.notExecuted))
  }

  @Test func `no more attempts are made than allowed`() throws {
    var course = try Course(hosts: 5, idempotent: true, maxAttempts: 2)
    _ = course.resume()
    let step17 = course.fail(refused).host
    #expect(step17 == 1)
    let step18 = course.fail(refused).error?.code
    #expect(step18 == .connect)
  }

  @Test func `all attempts share one deadline`() throws {
    var course = try Course(hosts: 3, idempotent: true, timeout: 1_000, connectTimeout: 800)
    let step19 = course.resume()
    #expect(step19 == send(0, 1_000, 800))
    let step20 = course.fail(broken, after: 600)
    #expect(step20 == send(1, 400, 400))
    let step21 = course.fail(slow, after: 400).error?.code
    #expect(step21 == .timeout)
  }

  @Test func `a connection that is not made within the deadline is a timeout, and nothing ran`()
    throws
  {
    var course = try Course(hosts: 1, idempotent: true, timeout: 500)
    _ = course.resume()
    let late = TransportFailure(
      .connectTimeout, sent: false, reused: false, detail: "no connection in time")
    let error = course.fail(late, after: 500).error
    #expect(error?.code == .timeout)
    #expect(error?.execution == .notExecuted)
  }

  @Test func `attempts tell host, outcome and time`() throws {
    var course = try Course(hosts: 2, idempotent: true)
    _ = course.resume()
    _ = course.fail(refused, after: 7)
    _ = course.answer(200)
    #expect(
      course.exchange.attempts == [
        Attempt(
          host: "http://h0:1", outcome: "connection refused", sent: false, milliseconds: 7),
        Attempt(host: "http://h1:1", outcome: "answered 200", sent: true, milliseconds: 1),
      ])
  }
}

private func version(_ text: String) -> JSON {
  .object([
    .init("server", .string("arango")), .init("version", .string(text)),
    .init("details", .object([.init("role", .string("COORDINATOR"))])),
  ])
}

private let health = JSON.object([
  .init(
    "Health",
    .object([
      .init("PRMR-1", .object([.init("ShortName", .string("DBServer0001"))])),
      .init("PRMR-2", .object([.init("ShortName", .string("DBServer0002"))])),
      .init("AGNT-1", .object([])),
    ]))
])

@Suite struct ErrandTests {
  private let limited = Prerequisites(
    operation: "x.y",
    version: CallRequirement(VersionRequirement(removedIn: ServerVersion(4, 0), use: "x.z")),
    serverIDs: [])
  private let named = Prerequisites(operation: "x.y", version: nil, serverIDs: ["DBServer0002"])

  @Test func `a host is asked for its version once, then never again`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    let step101 = course.resume().internalRequest
    #expect(step101 == .version)
    let own = course.tell(version("3.12.7"))
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    let end = course.answer(200)
    #expect(end == .finish(.executed))
    course.begin(limited)
    let step102 = course.resume().internalRequest
    #expect(step102 == nil)
    #expect(course.exchange.attempts.isEmpty)
  }

  @Test func `an operation the version does not have is refused, and not sent`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    let error = course.tell(version("4.0.1")).error
    #expect(error?.code == .unsupported)
    #expect(error?.message == "server 4.0.1 has no x.y, removed in 4.0; use x.z")
    #expect(error?.execution == .notExecuted)
  }

  @Test func `a host that was lost is asked anew`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    _ = course.tell(version("3.12.7"))
    _ = course.fail(refused)
    course.begin(limited)
    let step103 = course.resume().internalRequest
    #expect(step103 == .version)
  }

  @Test func `a host that does not tell its version is called all the same`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    let own = course.tell(nil, status: 404)
    #expect(own.internalRequest == nil)
    #expect(own.host == 0)
  }

  @Test func `a host that did not tell is not asked again until it was lost`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    _ = course.tell(nil, status: 404)
    _ = course.answer(200)
    course.begin(limited)
    let silent = course.resume()
    #expect(silent.internalRequest == nil)
    _ = course.fail(refused)
    course.begin(limited)
    let asked = course.resume()
    #expect(asked.internalRequest == .version)
  }

  @Test func `a host is asked anew before it is refused: it may have been upgraded`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    _ = course.tell(version("4.0.1"))
    course.begin(limited)
    let again = course.resume()
    #expect(again.internalRequest == .version)
    let own = course.tell(version("3.12.7"))
    #expect(own.internalRequest == nil)
    #expect(own.host == 0)
  }

  @Test func `in the middle of an upgrade, another host may have the operation`() throws {
    var course = try Course(hosts: 2, limited, idempotent: false)
    _ = course.resume()
    let other = course.tell(version("4.0.1"))
    #expect(other.host == 1)
    #expect(other.internalRequest == .version)
    let own = course.tell(version("3.12.7"))
    #expect(own.host == 1)
    #expect(own.internalRequest == nil)
  }

  @Test func `an errand that fails goes to another host, whatever the request`() throws {
    var course = try Course(hosts: 2, limited, idempotent: false)
    _ = course.resume()
    let other = course.fail(broken)
    #expect(other.host == 1)
    #expect(other.internalRequest == .version)
    let end = course.fail(slow, after: 100).error
    #expect(end?.execution == .notExecuted)
  }

  @Test func `who is put off to the end has learned nothing`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false, maxAttempts: 1)
    _ = course.resume()
    let end = course.tell(nil, status: 503, 21_003)
    #expect(end == .finish(.notExecuted))
    course.begin(limited)
    let asked = course.resume()
    #expect(asked.internalRequest == .version)
  }

  @Test func `who may not ask may not call`() throws {
    var course = try Course(hosts: 1, limited, idempotent: false)
    _ = course.resume()
    let end = course.tell(nil, status: 401, 11)
    #expect(end == .finish(.notExecuted))
  }

  @Test func `short names are looked up once for all calls`() throws {
    var course = try Course(hosts: 1, named, idempotent: true)
    let step104 = course.resume().internalRequest
    #expect(step104 == .serverIDs)
    let step105 = course.tell(health).internalRequest
    #expect(step105 == nil)
    #expect(course.exchange.serverIDs == ["DBServer0002": "PRMR-2"])
    course.begin(named)
    let step106 = course.resume().internalRequest
    #expect(step106 == nil)
    #expect(course.exchange.serverIDs == ["DBServer0002": "PRMR-2"])
  }

  @Test func `a short name nobody has is looked up anew, then refused`() throws {
    var course = try Course(hosts: 1, named, idempotent: true)
    _ = course.resume()
    _ = course.tell(health)
    course.begin(Prerequisites(operation: "x.y", version: nil, serverIDs: ["DBServer0009"]))
    let step107 = course.resume().internalRequest
    #expect(step107 == .serverIDs)
    let error = course.tell(health).error
    #expect(error?.code == .argument)
    #expect(
      error?.message
        == "x.y: no server is called \"DBServer0009\" (known: DBServer0001, DBServer0002)")
  }

  @Test func `where the health may not be seen, a name is sent as it is`() throws {
    var course = try Course(hosts: 1, named, idempotent: true)
    _ = course.resume()
    let step108 = course.tell(nil, status: 403, 403).internalRequest
    #expect(step108 == nil)
    #expect(course.exchange.serverIDs == [:])
  }
}

@Suite struct ProbeTests {
  /// Two hosts, of which the first has failed and rested.
  private func afterARest() throws -> Course {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    _ = course.fail(refused)
    _ = course.answer(200)
    course.now = course.now.advanced(byMilliseconds: 500)
    course.begin(.nothing)
    return course
  }

  @Test func `a host that has rested is probed, then asked`() throws {
    var course = try afterARest()
    let probe = course.resume()
    #expect(probe.host == 0)
    #expect(probe.internalRequest == .probe)
    let own = course.tell(.object([]))
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    let end = course.answer(200)
    #expect(end == .finish(.executed))
    #expect(course.exchange.attempts.map { $0.outcome } == ["answered 200"])
  }

  @Test func `a probe that fails costs a call its host, not its answer`() throws {
    var course = try afterARest()
    _ = course.resume()
    let other = course.fail(refused)
    #expect(other.host == 1)
    #expect(other.internalRequest == nil)
    let end = course.answer(201)
    #expect(end == .finish(.executed))
    #expect(
      course.exchange.attempts.map { $0.outcome } == [
        "probe: connection refused", "answered 201",
      ])
    #expect(!course.hosts.hosts[0].breaker.isFine)
  }

  @Test func `a server that is starting or stopping goes on resting`() throws {
    var course = try afterARest()
    _ = course.resume()
    let other = course.tell(nil, status: 503, 503)
    #expect(other.host == 1)
    #expect(!course.hosts.hosts[0].breaker.isFine)
  }

  @Test func `what a host answers of itself makes it rest, what a request did does not`() throws {
    for (number, message, rests) in [
      (503, startup, true), (30, "shutting down", true), (21_003, "queue is full", false),
      (1478, "backend unavailable", false),
    ] as [(Int32, String, Bool)] {
      var course = try Course(hosts: 2, idempotent: false)
      _ = course.resume()
      _ = course.answer(503, number, message)
      #expect(course.hosts.hosts[0].breaker.isFine != rests, "\(number)")
    }
  }

  @Test func `a probe over a kept connection that broke is made again over a fresh one`() throws {
    var course = try afterARest()
    _ = course.resume()
    let again = course.fail(stale)
    #expect(again.host == 0)
    #expect(again.isFresh)
    #expect(again.internalRequest == .probe)
  }

  @Test func `a probe that is left is made by the next call`() throws {
    var course = try afterARest()
    _ = course.resume()
    course.exchange.abandoned(&course.hosts, now: course.now)
    course.begin(.nothing)
    let next = course.resume()
    #expect(next.internalRequest == .probe)
  }

  @Test func `a probe leaves half of the time to the other hosts`() throws {
    var course = try afterARest()
    course.exchange = CallState(
      .nothing,
      CallConfiguration(
        idempotent: false, timeout: 600, connectTimeout: 5_000, maxAttempts: 10),
      now: course.now)
    guard case .send(let probe) = course.resume() else {
      Issue.record("it sends nothing")
      return
    }
    #expect(probe.internalRequest == .probe)
    #expect(probe.timeout == 300)
    let own = course.fail(slow, after: 300)
    #expect(own.internalRequest == nil)
    #expect(own.host != probe.host)
  }

  @Test func `an attempt that follows a failed one is a retry, also when a probe stands before it`()
    throws
  {
    var course = try Course(hosts: 2, idempotent: false)
    _ = course.resume()
    _ = course.fail(refused)
    #expect(course.hosts.retries == 1)
    _ = course.answer(200)
    course.now = course.now.advanced(byMilliseconds: 600)
    course.begin(.nothing)
    let probe = course.resume()
    #expect(probe.internalRequest == .probe)
    _ = course.fail(refused)
    // The probe failed, the call's own request has not.
    #expect(course.hosts.retries == 1)
  }

  @Test func `a call without time probes nobody`() throws {
    var course = try afterARest()
    course.exchange = CallState(
      .nothing,
      CallConfiguration(idempotent: true, timeout: 0, connectTimeout: 1, maxAttempts: 1),
      now: course.now)
    let late = course.resume()
    #expect(late.error?.code == .timeout)
    course.begin(.nothing)
    let next = course.resume()
    #expect(next.internalRequest == .probe)
  }

  @Test func `a kept connection that broke says nothing of its host`() throws {
    var course = try Course(hosts: 2, idempotent: true)
    _ = course.resume()
    _ = course.fail(stale)
    #expect(course.hosts.hosts[0].breaker.isFine)
  }

  @Test func `what is under way is counted, however it ends`() throws {
    var course = try Course(hosts: 1, idempotent: false)
    _ = course.resume()
    #expect(course.hosts.hosts[0].load.inFlight == 1)
    course.exchange.abandoned(&course.hosts, now: course.now)
    #expect(course.hosts.hosts[0].load.inFlight == 0)
    course.begin(.nothing)
    _ = course.resume()
    _ = course.fail(broken)
    #expect(course.hosts.hosts[0].load.inFlight == 0)
    course.begin(.nothing)
    _ = course.resume()
    _ = course.answer(200)
    #expect(course.hosts.hosts[0].load.inFlight == 0)
    #expect(course.hosts.hosts[0].requests == 3)
    #expect(course.hosts.hosts[0].failures == 1)
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
    var course = try Course(hosts: 1, idempotent: true)
    let first = course.resume()
    #expect(!first.isFresh)
    let origin: ResponseSummary.Origin = number == 0 && status > 500 ? .foreign : .arangodb
    let reply = ResponseSummary(
      status: status, origin: origin, errorNumber: number, errorMessage: message)
    let after = course.exchange.answered(reply, &course.hosts, now: course.now)
    #expect(course.exchange.retiresConnection == isFresh)
    if after.isEnd {
      // The attempt is another call's.
      course.begin(.nothing)
    } else {
      course.now = course.now.advanced(byMilliseconds: 2_000)
    }
    let second = course.resume()
    #expect(second.host == 0)
    #expect(second.isFresh == isFresh)
    _ = course.answer(200)
    #expect(!course.exchange.retiresConnection)
    course.begin(.nothing)
    let third = course.resume()
    #expect(third.host == 0)
    #expect(!third.isFresh)
  }

  @Test func `a call takes a fresh connection though another call has taken one since`() throws {
    var course = try Course(hosts: 1, idempotent: true)
    _ = course.resume()
    let waits = course.answer(503, 503, startup)
    #expect(!waits.isEnd)
    let exchange = course.exchange
    course.begin(.nothing)
    let other = course.resume()
    #expect(other.isFresh)
    course.exchange = exchange
    course.now = course.now.advanced(byMilliseconds: 2_000)
    let own = course.resume()
    #expect(own.isFresh)
  }

  @Test func `the fresh connection is taken at the host that cannot serve, not elsewhere`() throws {
    var course = try Course(hosts: 2, idempotent: true)
    let first = course.resume()
    #expect(first.host == 0)
    let elsewhere = course.answer(503, 503, startup)
    #expect(elsewhere.host == 1)
    #expect(!elsewhere.isFresh)
    _ = course.answer(200)
    course.now = course.now.advanced(byMilliseconds: 1_000)
    course.begin(.nothing)
    let probe = course.resume()
    #expect(probe.host == 0)
    #expect(probe.internalRequest == .probe)
    #expect(probe.isFresh)
  }
}
