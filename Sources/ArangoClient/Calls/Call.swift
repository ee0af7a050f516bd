package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A call: its state machine decides the next step, and a driver carries it out. There are three drivers:
/// `BlockingCall` on the calling thread, `SubmissionLoop` on the client's thread, and `Exchange`, where the
/// caller sends the requests.
package final class Call {
  let database: Database
  let client: Client
  /// The name in front of error messages; nil for none.
  let name: String?
  /// The part of the response that becomes the result.
  let outcome: Outcome
  /// The operation or request that is called.
  let content: Content
  var state: CallState
  /// The last response.
  var response: ReceivedResponse?
  /// The last response that deferred the call.
  var deferral: ReceivedResponse?
  /// Called with the result when the call is over, before the caller gets the result.
  var observer: ((CallResult) -> Void)?
  /// The call's own request as it is sent; nil until the prerequisites are met.
  var wireRequest: (request: Request, payload: Payload)?

  /// True if the connection that carried the last response must not be reused.
  var retiresConnection: Bool { state.retiresConnection }

  /// The operation or request of a call.
  indirect enum Content {
    /// An operation, and the body that the caller gives beside the arguments.
    case operation(PreparedCall, Payload)
    case request(Request, Payload)
  }

  /// The part of a successful response that becomes the call's result.
  enum Outcome {
    /// The whole response, unchanged.
    case response
    /// The part that the operation defines.
    case projection(ResultProjection)
    /// The URLs of the coordinators, after the client has updated its hosts.
    case coordinators
  }

  private init(
    _ database: Database, _ name: String?, _ outcome: Outcome, _ content: Content,
    _ prerequisites: Prerequisites, idempotent: Bool, timeout: Int64
  ) {
    self.database = database
    client = database.client
    self.name = name
    self.outcome = outcome
    self.content = content
    let settings = database.settings
    var configuration = CallConfiguration(
      idempotent: idempotent || settings.request.idempotent, timeout: timeout,
      connectTimeout: settings.call.connectTimeout, attemptTimeout: settings.call.attemptTimeout,
      maxAttempts: settings.call.maxAttempts)
    configuration.unavailableWait = settings.call.unavailableWait
    configuration.key = database.pathPrefix
    // A header Authorization of the caller replaces the database's credentials.
    configuration.auth =
      Call.hasOwnAuthorization(database, content) ? nil : database.identity.id
    configuration.pinned = database.pinned
    state = CallState(prerequisites, configuration, now: Clock.now)
  }

  private static func hasOwnAuthorization(_ database: Database, _ content: Content) -> Bool {
    let isAuthorization: (Header) -> Bool = { $0.key == "authorization" }
    if database.headers.contains(where: isAuthorization) { return true }
    guard case .request(let request, _) = content else { return false }
    return request.headers.contains(where: isAuthorization)
  }

  /// Creates a call of an operation. `arguments` is a JSON object; nil for none. `body` is the argument that
  /// is the whole body of the request; nil if it is one of `arguments`. Unless `copied` is true, the caller
  /// keeps the body in place until the call is over.
  package static func operation(
    _ name: String, arguments: String?, body: UnsafeRawBufferPointer? = nil, copied: Bool = true,
    in database: Database
  ) throws(ArangoError) -> Call {
    let operation = try Operation.named(name)
    let given = try JSON.read(arguments, as: name + ": arguments", .arguments(of: operation))
    guard let body else { return try make(operation, given, in: database) }
    let own: Payload
    if let parameter = operation.bodyParameter, case .body = parameter.place {
      // The NUL behind the copy ends the scan.
      guard let bytes = Bytes(copying: body) else {
        throw ArangoError(.internalFault, "out of memory")
      }
      let value = try JSON.readBody(bytes, as: name + ": argument " + parameter.name)
      do throws(ArangoError) { try parameter.check(value) } catch { throw error.about(name) }
      own = .bytes(bytes)
    } else {
      own = try payload(body, copied: copied)
    }
    return try make(operation, given, own, in: database)
  }

  /// An argument of a typed function.
  package enum Argument {
    case text(String)
    /// The text of a JSON value.
    case json(String)
  }

  /// Creates a call of an operation for its typed function. `options` is a JSON object with the optional
  /// arguments; nil for none.
  package static func operation(
    _ name: String, _ required: [(name: String, value: Argument)], options: String?,
    in database: Database
  ) throws(ArangoError) -> Call {
    let operation = try Operation.named(name)
    var members: [JSON.Member] = []
    for argument in required {
      let value: JSON
      switch argument.value {
      case .text(let text): value = .string(text)
      case .json(let text):
        let what = name + ": argument " + argument.name
        value =
          operation.passesOn(argument.name)
          ? try JSON.readVerbatim(text, as: what) : try JSON.read(text, as: what) ?? .null
      }
      members.append(JSON.Member(argument.name, value))
    }
    switch try JSON.read(options, as: name + ": options", .arguments(of: operation)) {
    case nil, .null?: break
    case .object(let others)?:
      for other in others where members.contains(where: { $0.name == other.name }) {
        throw .argument(name + ": argument " + other.name + " is given twice")
      }
      members += others
    case let other?: throw .argument(name + ": options are a JSON object, not " + other.typeName)
    }
    return try make(operation, .object(members), in: database)
  }

  /// Creates a call of an operation from parsed arguments. `isIdempotent` is nil if the operation's rule
  /// decides; a `timeout` in milliseconds replaces that of the database.
  static func make(
    _ operation: Operation, _ arguments: JSON?, _ body: Payload? = nil, isIdempotent: Bool? = nil,
    timeout ownTimeout: Int64? = nil, in database: Database
  ) throws(ArangoError) -> Call {
    let prepared = try PreparedCall(operation, arguments, hasOwnBody: body != nil)
    let settings = database.settings
    var timeout = settings.call.timeout
    if let own = operation.timeout, !settings.call.timeoutWasSet { timeout = max(timeout, own) }
    return Call(
      database, operation.name, .projection(operation.shape),
      .operation(prepared, body ?? .none),
      prepared.prerequisites(
        checksVersion: settings.call.checksVersion, transaction: settings.request.resource),
      idempotent: isIdempotent ?? prepared.isIdempotent { areKeyed($0, body) },
      timeout: ownTimeout ?? timeout)
  }

  /// True if each document of an argument, or of the body that the caller gives, has a `_key`.
  private static func areKeyed(_ documents: JSON?, _ body: Payload?) -> Bool {
    let text: Bytes?
    switch documents {
    case .verbatim(let value)?:
      text = value.bytes.withUnsafeBytes { Bytes(copying: $0) }
    case nil:
      if case .bytes(let bytes)? = body {
        text = bytes
      } else {
        text = body.flatMap { Bytes(copying: $0.buffer) }
      }
    default: text = nil
    }
    return text.map { JSONDocument.hasKeys($0) } ?? false
  }

  /// Creates a call of any HTTP request. Unless `copied` is true, the caller keeps the body in place until
  /// the call is over.
  package static func request(
    method: String, path: String, headers: String?, body: UnsafeRawBufferPointer,
    copied: Bool, in database: Database
  ) throws(ArangoError) -> Call {
    let request = Request(
      method: try Request.Method(named: method),
      target: try Request.target(path: path, in: database.pathPrefix),
      headers: try Header.list(JSON.read(headers, as: "headers")))
    guard request.method != .head || body.isEmpty else {
      throw .argument("a HEAD request has no body; body_size is " + String(body.count))
    }
    return self.request(request, try payload(body, copied: copied), in: database)
  }

  private static func payload(
    _ body: UnsafeRawBufferPointer, copied: Bool
  ) throws(ArangoError) -> Payload {
    if body.isEmpty { return .none }
    guard copied else { return .borrowed(body) }
    guard let bytes = Bytes(copying: body) else {
      throw ArangoError(.internalFault, "out of memory")
    }
    return .bytes(bytes)
  }

  /// Creates a call of a request in a database. `name` is put in front of error messages.
  static func request(
    _ request: Request, _ payload: Payload = .none, named name: String? = nil,
    gives outcome: Outcome = .response, in database: Database
  ) -> Call {
    Call(
      database, name, outcome, .request(request, payload),
      .only(database.settings.request.resource),
      idempotent: request.idempotent, timeout: database.settings.call.timeout)
  }

  /// Creates a call that reads the list of coordinators, with the credentials of the newest database.
  package static func refreshHosts(of client: Client) -> Call {
    let database = Database(internalTo: client)
    let request = Request(
      method: .get, target: database.pathPrefix + "/_api/cluster/endpoints")
    return self.request(request, named: "refresh_hosts", gives: .coordinators, in: database)
  }

  /// Returns the table of operations as JSON.
  package static func tableOfOperations() throws(ArangoError) -> CallResult {
    CallResult(value: try JSON.array(Operation.table.map { $0.json }).text())
  }
}
