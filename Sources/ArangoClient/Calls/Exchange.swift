package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A call whose requests the caller sends, by an HTTP stack of his own. One thread at a time uses
/// it.
package final class Exchange {
  private let call: Call
  private var step: Call.Step?
  private var wasHandedOut = false
  /// Whether the caller was told to send what is to be sent.
  private var mayHaveSent = false
  /// How often in a row another call's token was waited for.
  private var looks = 0

  /// Begins a call.
  package init(_ call: Call) {
    self.call = call
  }

  /// What the caller is to do, as a JSON object with one member; a body's bytes as the body.
  package func next() throws(ArangoError) -> CallResult {
    switch current() {
    case .send(let order):
      let message = try message(order)
      if !mayHaveSent { call.connectionAcquired(now: Clock.now) }
      mayHaveSent = true
      return message
    case .wait(let moment):
      return try CallResult(value: wait(until: moment).text())
    case .waitForToken(let moment):
      // Nothing wakes the caller: he looks now and then, ever less often.
      looks = min(looks + 1, 6)
      let soon = Clock.now.advanced(byMilliseconds: 2 << Int64(looks))
      return try CallResult(value: wait(until: min(soon, moment)).text())
    case .over:
      return try CallResult(value: JSON.object([JSON.Member("done", .boolean(true))]).text())
    }
  }

  /// An answer came for what `next` gave.
  package func replied(
    status: Int32, headers: String?, body: UnsafeRawBufferPointer
  ) throws(ArangoError) -> CallResult {
    let order = try orderUnderWay()
    guard (100...999).contains(status) else {
      throw .argument("http_status is no HTTP status: " + String(status))
    }
    let members = try Exchange.checked(JSON.read(headers, as: "headers"))
    let result = Response.received(
      status: status, headers: members, body: body,
      maxBytes: call.database.settings.maxResponseBytes)
    return handle(result, order)
  }

  /// None came.
  package func failed(_ kind: String) throws(ArangoError) -> CallResult {
    let order = try orderUnderWay()
    guard let failure = TransportFailure(told: kind) else {
      throw .argument(
        "kind is none of " + TransportFailure.toldNames.joined(separator: ", ") + ": "
          + kind.sanitized)
    }
    return handle(.failure(failure), order)
  }

  private func handle(_ result: TransferResult, _ order: OutgoingRequest) -> CallResult {
    mayHaveSent = false
    step = call.handle(result, order)
    return CallResult()
  }

  /// The call's result, once.
  package func result() throws(ArangoError) -> CallResult {
    guard case .over(let result) = current() else {
      throw .argument("the exchange is not over")
    }
    guard !wasHandedOut else { throw .argument("the exchange's result was given before") }
    wasHandedOut = true
    return result
  }

  /// Gives the call up, if it is not over.
  package func abandon() {
    if case .over? = step { return }
    step = .over(call.abandoned(.cancelled))
  }

  private func orderUnderWay() throws(ArangoError) -> OutgoingRequest {
    // What `next` has not given yet, nobody has sent.
    guard mayHaveSent, case .send(let order)? = step else {
      throw .argument("nothing was to be sent")
    }
    return order
  }

  /// What is to be done now.
  private func current() -> Call.Step {
    if let step {
      switch step {
      case .over: return step
      case .send where !call.client.isClosed: return step
      case .wait(let moment) where Clock.now < moment && !call.client.isClosed: return step
      case .send(let order) where mayHaveSent:
        self.step = call.handle(.failure(TransportFailure(.closed)), order)
      case .send: self.step = .over(call.abandoned(.closed))
      case .wait, .waitForToken: self.step = call.resume()
      }
    } else {
      step = call.resume()
    }
    if case .waitForToken? = step {} else { looks = 0 }
    return step ?? .over(call.abandoned(.closed))
  }

  private func wait(until moment: Instant) -> JSON {
    let left = (moment.microseconds(since: Clock.now) + 999) / 1_000
    return .object([
      JSON.Member("wait", .object([JSON.Member("ms", .integer(Int64(clamping: left)))]))
    ])
  }
}

// What is to be sent.
extension Exchange {
  private func message(_ order: OutgoingRequest) throws(ArangoError) -> CallResult {
    let endpoint = call.client.withHosts { state, _ in state.hosts[order.host].endpoint }
    let times = order.times
    let bytes = order.payload.buffer
    let isText = isUTF8(bytes.assumingMemoryBound(to: UInt8.self)) && !order.payload.isEmpty
    // A body may hold a password.
    let body = Secret(copying: bytes.assumingMemoryBound(to: UInt8.self))
    var list = call.headers(of: order.request, order.internalRequest, times.timeout)
    if !order.payload.isEmpty { list = Header.merged([.json], list) }
    var headers = list.filter { !$0.isRemoval }.map { JSON.Member($0.name, .string($0.value)) }
    if let line = order.authorization, !list.contains(where: { $0.key == "authorization" }) {
      let value = line.bytes.dropFirst("Authorization: ".utf8.count)
      let authorization = Secret(copying: UnsafeBufferPointer(rebasing: value))
      headers.append(JSON.Member("Authorization", .secret(authorization)))
    }
    var members = [
      JSON.Member("method", .string(order.request.method.rawValue)),
      JSON.Member("url", .string(endpoint.httpURL + order.request.target)),
      JSON.Member("headers", .object(headers)),
      JSON.Member("body", isText ? .secret(body) : .null),
      JSON.Member("timeout_ms", .integer(times.timeout)),
      JSON.Member("connect_timeout_ms", .integer(times.connectTimeout)),
      JSON.Member("fresh", .boolean(order.fresh)),
    ]
    if let path = endpoint.socketPath { members.append(JSON.Member("unix_socket", .string(path))) }
    let text = try JSON.object([JSON.Member("send", .object(members))]).secretText()
    withExtendedLifetime(order) {}
    guard let json = Bytes(text), let copy = Bytes(copying: bytes) else {
      throw ArangoError(.internalFault, "out of memory")
    }
    return CallResult(toBeSent: json, body: copy)
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
  /// What a caller may tell, and what each means.
  private static let told: [(name: String, failure: TransportFailure)] = [
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

  fileprivate static var toldNames: [String] { told.map { $0.name } }

  /// A failure that a caller tells; nil if there is none of that name.
  fileprivate init?(told name: String) {
    guard let row = TransportFailure.told.first(where: { $0.name == name }) else { return nil }
    self = row.failure
  }

  /// One of a request that may have been sent, unless it is said that it was not.
  fileprivate init(_ kind: Kind, sent: Bool = true, reused: Bool = false) {
    self.init(kind, sent: sent, reused: reused, detail: kind.description)
  }
}
