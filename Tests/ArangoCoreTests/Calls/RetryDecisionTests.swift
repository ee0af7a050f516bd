import Testing

@testable import ArangoCore

@Suite struct RetryDecisionTests {
  @Test(arguments: [
    (200, 0, "", Execution.executed, RetryDecision.Next.finish),
    (400, 10, "bad parameter", .executed, .finish),
    (404, 1203, "collection not found", .executed, .finish),
    (401, 11, "not authorized", .notExecuted, .newToken),
    (401, 401, "Wrong credentials", .executed, .finish),
    (403, 11, "forbidden", .executed, .finish),
    (
      503, 503, "service unavailable due to startup or maintenance mode", .notExecuted,
      .anotherHostOrLater
    ),
    (503, 503, "could not talk to agency", .executed, .finish),
    (503, 21_003, "queue is full", .notExecuted, .anotherHostOrLater),
    (500, 21_003, "queue is full", .executed, .finish),
    (412, 21_004, "queue time", .notExecuted, .anotherHostOrLater),
    (412, 1200, "conflict", .executed, .finish),
    (503, 30, "shutting down", .unknown, .anotherHostIfIdempotent),
    (503, 1478, "backend unavailable", .unknown, .anotherHostIfIdempotent),
    (503, 1429, "write concern", .unknown, .anotherHostIfIdempotent),
    (502, 30, "of a server", .executed, .finish),
    (500, 1457, "timeout in cluster operation", .unknown, .finish),
    (429, 0, "too many requests", .notExecuted, .anotherHostOrLater),
    (301, 0, "", .notExecuted, .finish),
    (302, 0, "", .notExecuted, .finish),
    (303, 0, "", .notExecuted, .finish),
    (307, 0, "", .notExecuted, .finish),
    (308, 0, "", .notExecuted, .finish),
    (300, 0, "", .executed, .finish),
    (304, 0, "", .executed, .finish),
  ])
  func `each response has its retry decision`(
    status: Int32, number: Int32, message: String, execution: Execution, next: RetryDecision.Next
  ) {
    let reply = ResponseSummary(status: status, errorNumber: number, errorMessage: message)
    let decision = RetryDecision.on(reply)
    #expect(decision.execution == execution)
    #expect(decision.next == next)
    // Only these mean that the host cannot serve any call for now.
    let cannotServe =
      status == 503 && (number == 30 || decision.next == .anotherHostOrLater && number == 503)
    #expect(decision.hostCannotServe == cannotServe)
    #expect(decision.wantsFreshConnection == cannotServe)
  }

  @Test(arguments: [
    (
      401, ResponseSummary.Origin.foreign, false, Execution.executed, RetryDecision.Next.finish,
      false
    ),
    (401, .foreign, true, .notExecuted, .newToken, false),
    (401, .unknown, true, .notExecuted, .newToken, false),
    (401, .unknown, false, .executed, .finish, false),
    (401, .arangodb, true, .executed, .finish, false),
    (429, .foreign, false, .notExecuted, .anotherHostOrLater, false),
    (502, .foreign, false, .unknown, .anotherHostIfIdempotent, true),
    (502, .unknown, false, .unknown, .anotherHostIfIdempotent, true),
    (503, .foreign, false, .unknown, .anotherHostIfIdempotent, true),
    (503, .unknown, false, .notExecuted, .anotherHostOrLater, true),
    (504, .foreign, false, .unknown, .anotherHostIfIdempotent, false),
    (504, .unknown, false, .unknown, .anotherHostIfIdempotent, false),
    (500, .foreign, false, .executed, .finish, false),
    (404, .foreign, true, .executed, .finish, false),
  ])
  func `a response without ArangoDB's error object has its retry decision`(
    status: Int32, origin: ResponseSummary.Origin, tokenSent: Bool, execution: Execution,
    next: RetryDecision.Next, hostCannotServe: Bool
  ) {
    let decision = RetryDecision.on(
      ResponseSummary(status: status, origin: origin), tokenSent: tokenSent)
    #expect(
      decision
        == RetryDecision(
          execution: execution, next: next, hostCannotServe: hostCannotServe,
          wantsFreshConnection: hostCannotServe || status == 504))
  }

  @Test(arguments: [
    (200, RetryDecision.Next.finish, false), (404, .finish, false), (401, .finish, false),
    (301, .finish, false), (429, .anotherHostOrLater, false), (502, .anotherHostOrLater, true),
    (503, .anotherHostOrLater, true), (504, .anotherHostOrLater, true),
  ])
  func `a response to a probe has its retry decision`(
    status: Int32, next: RetryDecision.Next, hostCannotServe: Bool
  ) {
    for origin in [ResponseSummary.Origin.arangodb, .foreign] {
      let decision = RetryDecision.onProbe(ResponseSummary(status: status, origin: origin))
      #expect(
        decision
          == RetryDecision(execution: .notExecuted, next: next, hostCannotServe: hostCannotServe))
    }
  }

  @Test(arguments: [
    (
      TransportFailure.Kind.unresolved, false, false, Execution.notExecuted,
      RetryDecision.Next.anotherHost
    ),
    (.refused, false, false, .notExecuted, .anotherHost),
    (.connectTimeout, false, false, .notExecuted, .anotherHost),
    (.tls, false, false, .notExecuted, .anotherHost),
    (.broken, false, true, .notExecuted, .freshConnection),
    (.broken, true, false, .unknown, .anotherHostIfIdempotent),
    (.broken, true, true, .unknown, .freshConnectionIfIdempotent),
    (.timeout, true, true, .unknown, .anotherHostIfIdempotent),
    (.malformed, true, false, .unknown, .anotherHostIfIdempotent),
    (.truncated, true, false, .unknown, .anotherHostIfIdempotent),
    (.tooLarge, true, false, .unknown, .finish),
    (.local, false, false, .notExecuted, .finish),
  ])
  func `each transport failure has its retry decision`(
    kind: TransportFailure.Kind, sent: Bool, reused: Bool, execution: Execution,
    next: RetryDecision.Next
  ) {
    let failure = TransportFailure(kind, sent: sent, reused: reused, detail: "")
    let isUnreachable = [.unresolved, .refused, .connectTimeout].contains(kind)
    #expect(
      RetryDecision.on(failure)
        == RetryDecision(execution: execution, next: next, hostIsUnreachable: isUnreachable))
  }
}
