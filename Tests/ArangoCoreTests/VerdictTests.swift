import Testing

@testable import ArangoCore

@Suite struct VerdictTests {
  @Test(arguments: [
    (200, 0, "", Execution.yes, Verdict.Next.finish),
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
    (502, 0, "", .yes, .finish),
  ])
  func `each answer has its verdict`(
    status: Int32, number: Int32, message: String, execution: Execution, next: Verdict.Next
  ) {
    let reply = ServerReply(status: status, errorNumber: number, errorMessage: message)
    let verdict = Verdict.on(reply)
    #expect(verdict.execution == execution)
    #expect(verdict.next == next)
    // Only these say that the host can serve nobody for now.
    let cannotServe =
      status == 503 && (number == 30 || verdict.next == .anotherHostOrLater && number == 503)
    #expect(verdict.hostCannotServe == cannotServe)
  }

  @Test(arguments: [
    (TransportFailure.Kind.unresolved, false, false, Execution.no, Verdict.Next.anotherHost),
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
    next: Verdict.Next
  ) {
    let failure = TransportFailure(kind, sent: sent, reused: reused, detail: "")
    #expect(Verdict.on(failure) == Verdict(execution: execution, next: next))
  }
}
