/// The course of one call: which host is asked, what follows an answer or a failure, when it is
/// over. It does nothing itself: a driver asks it, acts, and tells it what happened.
package struct Exchange: Sendable {
  /// What the driver is to do.
  package enum Action: Sendable, Equatable {
    /// Send the request.
    case send(Sending)
    /// Wait so many milliseconds, then ask again with `resume`.
    case wait(milliseconds: Int64)
    /// The last answer is the answer.
    case finish(Execution)
    /// No answer will come.
    case fail(ArangoError)
  }

  /// One sending of the request.
  package struct Sending: Sendable, Equatable {
    /// The host, by its place in the book.
    package let host: Int
    /// Whether it must travel over a connection that has served no request yet.
    package let fresh: Bool
    /// What is sent instead of the call's own request, which must wait for it; nil: that request.
    package let errand: Errand?
    /// Milliseconds for the attempt.
    package let timeout: Int64
    /// Milliseconds of those for opening a connection.
    package let connectTimeout: Int64
  }

  /// What became of each attempt.
  package private(set) var attempts: [Attempt] = []
  /// The host of the last attempt, as a URL; nil if there was none.
  package var host: String? { attempts.last?.host }

  /// The ids of the servers the call names by their short names.
  package private(set) var serverIDs: [String: String] = [:]

  private let needs: Needs
  /// What a strategy may keep together by.
  private let key: String
  private let idempotent: Bool
  private let deadline: Instant
  private let started: Instant
  private let connectTimeout: Int64
  private let maxAttempts: Int
  private var sentAt: Instant
  /// The hosts that have failed since the last pause.
  private var tried: [Int] = []
  private var pauses = 0
  private var current = 0
  private var currentURL = ""
  /// What the last sending was for.
  private var errand: Errand?
  /// Hosts that this call asked for their version.
  private var askedForVersion: [Int] = []
  private var askedForServerIDs = false
  /// Whether some attempt may have been executed although it brought no answer: then nothing
  /// that follows can say for certain that the request was not.
  private var leftUnknown = false

  /// Begins the course of a call.
  package init(
    _ needs: Needs = .nothing, key: String = "", idempotent: Bool, timeout: Int64,
    connectTimeout: Int64,
    maxAttempts: Int64, now: Instant
  ) {
    self.needs = needs
    self.key = key
    self.idempotent = idempotent
    self.connectTimeout = connectTimeout
    self.maxAttempts = Int(clamping: maxAttempts)
    started = now
    sentAt = now
    deadline = now.advanced(byMilliseconds: timeout)
  }

  /// The first action, and the one after a wait.
  package mutating func resume(_ hosts: inout HostBook, now: Instant) -> Action {
    attempt(elsewhere: &hosts, now) ?? .fail(timeout(now))
  }

  /// A host answered.
  package mutating func answered(
    _ reply: ServerReply, _ hosts: inout HostBook, now: Instant
  ) -> Action {
    record("answered " + String(reply.status), sent: true, now)
    let verdict = Verdict.on(reply)
    note(verdict, in: &hosts, now)
    return follow(verdict, &hosts, now) ?? .finish(overall(verdict.execution))
  }

  /// A host answered an errand; `answer` is the body as JSON, if it is.
  package mutating func answeredErrand(
    _ reply: ServerReply, _ answer: JSON?, _ hosts: inout HostBook, now: Instant
  ) -> Action {
    let done = errand
    let verdict = done == .probe ? Verdict.onProbe(reply) : Verdict.on(reply).ofErrand
    note(verdict, in: &hosts, now)
    if reply.status >= 400 {
      record("answered " + String(reply.status), sent: true, now)
      if let action = follow(verdict, &hosts, now) { return action }
      // Who may not ask may not call either, and who is put off has learned nothing: this answer
      // is the call's.
      if reply.status == 401 || verdict.next != .finish { return .finish(overall(.no)) }
    }
    switch done {
    case .version:
      askedForVersion.append(current)
      hosts.learn(answer.flatMap { ServerFacts($0) }, of: current)
    case .serverIDs:
      askedForServerIDs = true
      if reply.status < 300, let answer {
        hosts.learn(serverIDs: ServerNaming.ids(inHealth: answer))
      }
    case .probe, nil: break
    }
    return attempt(current, &hosts, now) ?? .fail(timeout(now))
  }

  /// An attempt brought no answer.
  package mutating func failed(
    _ failure: TransportFailure, _ hosts: inout HostBook, now: Instant
  ) -> Action {
    record(failure.detail, sent: failure.sent, now)
    if failure.saysNothingOfHost {
      hosts.left(current, now: now)
    } else {
      hosts.failed(current, now: now)
    }
    let verdict = errand == nil ? Verdict.on(failure) : Verdict.on(failure).ofErrand
    return follow(verdict, &hosts, now) ?? .fail(error(for: failure, verdict.execution, now))
  }

  /// The driver does not send what it was told to.
  package mutating func abandoned(_ hosts: inout HostBook, now: Instant) {
    hosts.left(current, now: now)
  }

  /// Tells the book how the host is that answered.
  private func note(_ verdict: Verdict, in hosts: inout HostBook, _ now: Instant) {
    if verdict.hostCannotServe {
      hosts.failed(current, now: now)
    } else {
      let microseconds = now.microseconds(since: sentAt)
      hosts.answered(current, after: microseconds)
    }
  }

  /// What is known of the whole call when its last attempt ended so.
  private func overall(_ last: Execution) -> Execution {
    leftUnknown && last == .no ? .unknown : last
  }

  /// The action that follows a verdict; nil if the call is over.
  private mutating func follow(
    _ verdict: Verdict, _ hosts: inout HostBook, _ now: Instant
  ) -> Action? {
    defer { if verdict.execution == .unknown { leftUnknown = true } }
    guard attempts.count < maxAttempts else { return nil }
    switch verdict.next {
    case .finish:
      return nil
    case .anotherHostIfIdempotent where !idempotent, .freshConnectionIfIdempotent where !idempotent:
      return nil
    case .freshConnection, .freshConnectionIfIdempotent:
      return attempt(current, &hosts, now, fresh: true, probing: errand == .probe)
    case .anotherHost, .anotherHostIfIdempotent:
      tried.append(current)
      return attempt(elsewhere: &hosts, now)
    case .anotherHostOrLater:
      tried.append(current)
      if let action = attempt(elsewhere: &hosts, now) { return action }
      let pause = hosts.jittered(Exchange.pause(pauses))
      guard now.advanced(byMilliseconds: pause) < deadline else { return nil }
      pauses += 1
      tried = []
      return .wait(milliseconds: pause)
    }
  }

  /// Sends to a host that was not tried; nil if there is none, or no time.
  private mutating func attempt(elsewhere hosts: inout HostBook, _ now: Instant) -> Action? {
    // Without time nobody is chosen: a choice may be a probe that others then wait for.
    guard deadline.milliseconds(since: now) > 0,
      let chosen = hosts.choose(key: key, besides: tried, now: now)
    else { return nil }
    return attempt(chosen.host, &hosts, now, probing: chosen.mustProbe)
  }

  /// Sends to a host; nil if there is no time.
  private mutating func attempt(
    _ next: Int, _ hosts: inout HostBook, _ now: Instant, fresh: Bool = false,
    probing: Bool = false
  ) -> Action? {
    let left = deadline.milliseconds(since: now)
    guard left > 0 else { return nil }
    current = next
    currentURL = hosts.hosts[next].url
    sentAt = now
    do throws(ArangoError) {
      errand = probing ? .probe : try nextErrand(hosts)
    } catch {
      // In the middle of an upgrade, another host may have what this one has not.
      guard error.code == .unsupported else { return .fail(error) }
      tried.append(next)
      return attempt(elsewhere: &hosts, now) ?? .fail(error)
    }
    hosts.began(next)
    return .send(
      Sending(
        host: next, fresh: fresh, errand: errand, timeout: left,
        connectTimeout: min(connectTimeout, left)))
  }

  /// What must be known before the call's own request can be sent to the current host; an error
  /// if what is known forbids it.
  private mutating func nextErrand(_ hosts: HostBook) throws(ArangoError) -> Errand? {
    if let limits = needs.version {
      switch hosts.hosts[current].facts {
      case .notAsked: return .version
      case .silent: break
      case .told(let facts):
        do throws(ArangoError) {
          try limits.check(needs.operation, facts.version)
        } catch {
          // It may have come back as another version unnoticed: it is asked anew before it is refused.
          guard askedForVersion.contains(current) else { return .version }
          throw error
        }
      }
    }
    for name in needs.serverIDs where serverIDs[name] == nil {
      if let id = hosts.serverIDs[name] {
        serverIDs[name] = id
      } else if !askedForServerIDs {
        return .serverIDs
      } else if !hosts.serverIDs.isEmpty {
        throw ServerNaming.unknown(name, among: hosts.serverIDs).about(needs.operation)
      }
    }
    return nil
  }

  private mutating func record(_ outcome: String, sent: Bool, _ now: Instant) {
    attempts.append(
      Attempt(
        host: currentURL, outcome: (errand?.label ?? "") + outcome, sent: sent,
        milliseconds: now.milliseconds(since: sentAt)))
  }

  /// 50 ms, doubled with each pause, at most 2 s.
  private static func pause(_ number: Int) -> Int64 {
    min(2_000, 50 << Int64(min(number, 6)))
  }

  private func timeout(_ now: Instant) -> ArangoError {
    ArangoError(
      .timeout, "no answer within " + String(now.milliseconds(since: started)) + " ms",
      execution: overall(.no))
  }
}

extension Exchange {
  /// The error of a call that ends with a failed attempt.
  private func error(
    for failure: TransportFailure, _ last: Execution, _ now: Instant
  ) -> ArangoError {
    let execution = overall(last)
    let hostsTried = Set(attempts.map { $0.host }).count
    let detail = currentURL + ": " + failure.detail
    return ArangoError(
      code(for: failure, execution, now),
      hostsTried > 1
        ? "none of " + String(hostsTried) + " coordinators answered; the last, " + detail : detail,
      execution: execution)
  }

  private func code(
    for failure: TransportFailure, _ execution: Execution, _ now: Instant
  ) -> ArangoError.Code {
    switch failure.kind {
    case .malformed, .truncated, .tooLarge: .protocolViolation
    case .local: .internalFault
    case .timeout: .timeout
    case .connectTimeout where now >= deadline: .timeout
    // The codes below promise that nothing was executed.
    case _ where execution != .no: .network
    case .tls: .tls
    case .unresolved, .refused, .connectTimeout, .broken: .connect
    }
  }
}
