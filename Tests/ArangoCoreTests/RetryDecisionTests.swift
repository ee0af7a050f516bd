import Testing

@testable import ArangoCore

@Suite struct RetryDecisionTests {
  @Test(arguments: [
    (200, 0, "", Execution.yes, RetryDecision.Next.finish),
    (400, 10, "bad parameter", .yes, .finish),
    (404, 1203, "collection not found", .yes, .finish),
    (401, 11, "not authorized", .no, .newToken),
    (401, 401, "Wrong credentials", .yes, .finish),
    (403, 11, "forbidden", .yes, .finish),
    (503, 503, "service unavailable due to startup or maintenance mode", .no, .anotherHostOrLater),
    (503, 503, "could not talk to agency", .yes, .finish),
    (503, 21_003, "queue is full", .no, .anotherHostOrLater),
    (500, 21_003, "queue is full", .yes, .finish),
    (412, 21_004, "queue time", .no, .anotherHostOrLater),
    (412, 1200, "conflict", .yes, .finish),
    (503, 30, "shutting down", .unknown, .anotherHostIfIdempotent),
    (503, 1478, "backend unavailable", .unknown, .anotherHostIfIdempotent),
    (503, 1429, "write concern", .unknown, .anotherHostIfIdempotent),
    (502, 30, "of a server", .yes, .finish),
    (500, 1457, "timeout in cluster operation", .unknown, .finish),
    (429, 0, "too many requests", .no, .anotherHostOrLater),
    (301, 0, "", .no, .finish),
    (302, 0, "", .no, .finish),
    (303, 0, "", .no, .finish),
    (307, 0, "", .no, .finish),
    (308, 0, "", .no, .finish),
    (300, 0, "", .yes, .finish),
    (304, 0, "", .yes, .finish),
  ])
  func `each answer has its verdict`(
    status: Int32, number: Int32, message: String, execution: Execution, next: RetryDecision.Next
  ) {
    let reply = ResponseSummary(status: status, errorNumber: number, errorMessage: message)
    let verdict = RetryDecision.on(reply)
    #expect(verdict.execution == execution)
    #expect(verdict.next == next)
    // Only these say that the host can serve nobody for now.
    let cannotServe =
      status == 503 && (number == 30 || verdict.next == .anotherHostOrLater && number == 503)
    #expect(verdict.hostCannotServe == cannotServe)
    #expect(verdict.wantsFreshConnection == cannotServe)
  }

  @Test(arguments: [
    (401, ResponseSummary.Origin.foreign, false, Execution.yes, RetryDecision.Next.finish, false),
    (401, .foreign, true, .no, .newToken, false),
    (401, .unknown, true, .no, .newToken, false),
    (401, .unknown, false, .yes, .finish, false),
    (401, .arangodb, true, .yes, .finish, false),
    (429, .foreign, false, .no, .anotherHostOrLater, false),
    (502, .foreign, false, .unknown, .anotherHostIfIdempotent, true),
    (502, .unknown, false, .unknown, .anotherHostIfIdempotent, true),
    (503, .foreign, false, .unknown, .anotherHostIfIdempotent, true),
    (503, .unknown, false, .no, .anotherHostOrLater, true),
    (504, .foreign, false, .unknown, .anotherHostIfIdempotent, false),
    (504, .unknown, false, .unknown, .anotherHostIfIdempotent, false),
    (500, .foreign, false, .yes, .finish, false),
    (404, .foreign, true, .yes, .finish, false),
  ])
  func `a response without ArangoDB's error object has its verdict`(
    status: Int32, origin: ResponseSummary.Origin, tokenSent: Bool, execution: Execution,
    next: RetryDecision.Next, hostCannotServe: Bool
  ) {
    let verdict = RetryDecision.on(ResponseSummary(status: status, origin: origin), tokenSent: tokenSent)
    #expect(
      verdict
        == RetryDecision(
          execution: execution, next: next, hostCannotServe: hostCannotServe,
          wantsFreshConnection: hostCannotServe || status == 504))
  }

  @Test(arguments: [
    (200, RetryDecision.Next.finish, false), (404, .finish, false), (401, .finish, false),
    (301, .finish, false), (429, .anotherHostOrLater, false), (502, .anotherHostOrLater, true),
    (503, .anotherHostOrLater, true), (504, .anotherHostOrLater, true),
  ])
  func `the response to a probe has its verdict`(
    status: Int32, next: RetryDecision.Next, hostCannotServe: Bool
  ) {
    for origin in [ResponseSummary.Origin.arangodb, .foreign] {
      let verdict = RetryDecision.onProbe(ResponseSummary(status: status, origin: origin))
      #expect(verdict == RetryDecision(execution: .no, next: next, hostCannotServe: hostCannotServe))
    }
  }

  @Test(arguments: [
    (TransportFailure.Kind.unresolved, false, false, Execution.no, RetryDecision.Next.anotherHost),
    (.refused, false, false, .no, .anotherHost),
    (.connectTimeout, false, false, .no, .anotherHost),
    (.tls, false, false, .no, .anotherHost),
    (.broken, false, true, .no, .freshConnection),
    (.broken, true, false, .unknown, .anotherHostIfIdempotent),
    (.broken, true, true, .unknown, .freshConnectionIfIdempotent),
    (.timeout, true, true, .unknown, .anotherHostIfIdempotent),
    (.malformed, true, false, .unknown, .anotherHostIfIdempotent),
    (.truncated, true, false, .unknown, .anotherHostIfIdempotent),
    (.tooLarge, true, false, .unknown, .finish),
    (.local, false, false, .no, .finish),
  ])
  func `each failure has its verdict`(
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
