package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A call whose requests the caller sends with another HTTP stack. One thread at a time uses it.
package final class Exchange {
  private let call: Call
  private var step: Call.Step?
  private var resultWasTaken = false
  /// True if `next` has returned the request of the present step.
  private var mayHaveSent = false
  /// The number of consecutive waits for the token refresh of another call.
  private var tokenPolls = 0

  /// Creates an exchange for a call. Sends nothing.
  package init(_ call: Call) {
    self.call = call
  }

  /// Returns the next action of the caller as a JSON object with one member: send, wait or done. The body of
  /// the result is the body to send.
  package func next() throws(ArangoError) -> CallResult {
    switch current() {
    case .send(let outgoing):
      let message = try message(outgoing)
      if !mayHaveSent { call.connectionAcquired(now: Clock.now) }
      mayHaveSent = true
      return message
    case .wait(let moment):
      return try CallResult(value: wait(until: moment).text())
    case .waitForToken(let moment):
      // Nothing can wake the caller, so it polls, with an interval that grows from 4 to 128 ms.
      tokenPolls = min(tokenPolls + 1, 6)
      let nextPoll = Clock.now.advanced(byMilliseconds: 2 << Int64(tokenPolls))
      return try CallResult(value: wait(until: min(nextPoll, moment)).text())
    case .over:
      return try CallResult(value: JSON.object([JSON.Member("done", .boolean(true))]).text())
    }
  }

  /// Reports the response to the request that `next` returned.
  package func reply(
    status: Int32, headers: String?, body: UnsafeRawBufferPointer
  ) throws(ArangoError) -> CallResult {
    let outgoing = try requestUnderWay()
    guard (100...999).contains(status) else {
      throw .argument("http_status is no HTTP status: " + String(status))
    }
    let members = try Exchange.checked(JSON.read(headers, as: "headers"))
    let result = Response.received(
      status: status, headers: members, body: body,
      maxBytes: call.database.settings.call.maxResponseBytes)
    return handle(result, outgoing)
  }

  /// Reports that the request failed without a response.
  package func failed(_ kind: String) throws(ArangoError) -> CallResult {
    let outgoing = try requestUnderWay()
    guard let failure = TransportFailure(named: kind) else {
      throw .argument(
        "kind is none of " + TransportFailure.reportableNames.joined(separator: ", ") + ": "
          + kind.sanitized)
    }
    return handle(.failure(failure), outgoing)
  }

  private func handle(_ result: TransferResult, _ outgoing: OutgoingRequest) -> CallResult {
    mayHaveSent = false
    step = call.handle(result, of: outgoing)
    return CallResult()
  }

  /// Returns the result of the call, once.
  package func result() throws(ArangoError) -> CallResult {
    guard case .over(let result) = current() else {
      throw .argument("the exchange is not over")
    }
    guard !resultWasTaken else { throw .argument("the exchange's result was given before") }
    resultWasTaken = true
    return result
  }

  /// Cancels the call if it is not over.
  package func abandon() {
    if case .over? = step { return }
    step = .over(call.abandon(.cancelled))
  }

  private func requestUnderWay() throws(ArangoError) -> OutgoingRequest {
    // A request that `next` has not returned cannot have been sent.
    guard mayHaveSent, case .send(let outgoing)? = step else {
      throw .argument("nothing was to be sent")
    }
    return outgoing
  }

  /// Returns the present step, after ending waits that are over and calls of a closed client.
  private func current() -> Call.Step {
    if let step {
      switch step {
      case .over: return step
      case .send where !call.client.isClosed: return step
      case .wait(let moment) where Clock.now < moment && !call.client.isClosed: return step
      case .send(let outgoing) where mayHaveSent:
        self.step = call.handle(.failure(TransportFailure(.closed)), of: outgoing)
      case .send: self.step = .over(call.abandon(.closed))
      case .wait, .waitForToken: self.step = call.resume()
      }
    } else {
      step = call.resume()
    }
    if case .waitForToken? = step {} else { tokenPolls = 0 }
    return step ?? .over(call.abandon(.closed))
  }

  private func wait(until moment: Instant) -> JSON {
    let remaining = (moment.microseconds(since: Clock.now) + 999) / 1_000
    return .object([
      JSON.Member("wait", .object([JSON.Member("ms", .integer(Int64(clamping: remaining)))]))
    ])
  }
}

// Requests.
extension Exchange {
  private func message(_ outgoing: OutgoingRequest) throws(ArangoError) -> CallResult {
    let endpoint = call.client.withHosts { state, _ in state.hosts[outgoing.host].endpoint }
    let limits = outgoing.limits
    let bytes = outgoing.payload.buffer
    let isText = isUTF8(bytes.assumingMemoryBound(to: UInt8.self)) && !outgoing.payload.isEmpty
    // The body of a login contains a password.
    let body = Secret(copying: bytes.assumingMemoryBound(to: UInt8.self))
    var list = call.headers(of: outgoing.request, outgoing.internalRequest, limits.timeout)
    if !outgoing.payload.isEmpty { list = Header.merged([.json], list) }
    var headers = list.filter { !$0.isRemoval }.map { JSON.Member($0.name, .string($0.value)) }
    if let line = outgoing.authorization, !list.contains(where: { $0.key == "authorization" }) {
      let value = line.bytes.dropFirst("Authorization: ".utf8.count)
      let authorization = Secret(copying: UnsafeBufferPointer(rebasing: value))
      headers.append(JSON.Member("Authorization", .secret(authorization)))
    }
    var members = [
      JSON.Member("method", .string(outgoing.request.method.rawValue)),
      JSON.Member("url", .string(endpoint.httpURL + outgoing.request.target)),
      JSON.Member("headers", .object(headers)),
      JSON.Member("body", isText ? .secret(body) : .null),
      JSON.Member("timeout_ms", .integer(limits.timeout)),
      JSON.Member("connect_timeout_ms", .integer(limits.connectTimeout)),
      JSON.Member("fresh", .boolean(outgoing.fresh)),
    ]
    if let path = endpoint.socketPath { members.append(JSON.Member("unix_socket", .string(path))) }
    let text = try JSON.object([JSON.Member("send", .object(members))]).secretText()
    withExtendedLifetime(outgoing) {}
    guard let json = Bytes(text), let copy = Bytes(copying: bytes) else {
      throw ArangoError(.internalFault, "out of memory")
    }
    return CallResult(send: json, body: copy)
  }

  private static func checked(_ headers: JSON?) throws(ArangoError) -> [JSON.Member] {
    guard let headers, headers != .null else { return [] }
    guard case .object(let members) = headers else {
      throw .argument("headers are a JSON object, not " + headers.typeName)
    }
    for member in members {
      guard case .string(let value) = member.value else {
        throw .argument(
          "header " + member.name.sanitized + " is a string, not " + member.value.typeName)
      }
      guard !value.hasControlCharacter, !member.name.hasControlCharacter else {
        throw .argument("header " + member.name.sanitized + " has a control character")
      }
    }
    return members
  }
}

extension TransportFailure {
  /// The kinds of failure that a caller can report.
  private static let reportable: [(name: String, failure: TransportFailure)] = [
    ("unresolved", TransportFailure(.unresolved, sent: false)),
    ("refused", TransportFailure(.refused, sent: false)),
    ("connect_timeout", TransportFailure(.connectTimeout, sent: false)),
    ("tls", TransportFailure(.tls, sent: false)),
    ("timeout", TransportFailure(.timeout)),
    ("broken", TransportFailure(.broken)),
    ("kept_broken", TransportFailure(.broken, reused: true)),
    ("not_sent", TransportFailure(.broken, sent: false)),
    ("kept_not_sent", TransportFailure(.broken, sent: false, reused: true)),
    ("malformed", TransportFailure(.malformed)),
    ("cancelled", TransportFailure(.cancelled)),
  ]

  fileprivate static var reportableNames: [String] { reportable.map { $0.name } }

  /// Creates the failure of a kind that a caller reported; nil if the kind is unknown.
  fileprivate init?(named name: String) {
    guard let row = TransportFailure.reportable.first(where: { $0.name == name }) else {
      return nil
    }
    self = row.failure
  }

  /// Creates a failure with the description of its kind.
  fileprivate init(_ kind: Kind, sent: Bool = true, reused: Bool = false) {
    self.init(kind, sent: sent, reused: reused, detail: kind.description)
  }
}
