package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
package import ArangoPlatform

/// The answer to one call, and every text that C may ask of it, which lives as long as it does.
/// One thread at a time uses it.
package final class CallResult {
  /// The class of the failure; nil if there was none.
  package let code: ArangoError.Code?
  /// One sentence; empty if there was no failure.
  package private(set) lazy var message = Bytes(description) ?? Bytes()
  /// Whether the server executed the request.
  package let execution: Execution
  /// The HTTP status; 0 if no answer came.
  package let httpStatus: Int32
  /// ArangoDB's errorNum; 0 if there is none.
  package let errorNumber: Int32
  /// The coordinator that answered or was tried last; nil if none was.
  package private(set) lazy var host = hostName.flatMap { Bytes($0) }
  /// What the submission was given; 0 for any other call.
  package internal(set) var tag: UInt64 = 0
  /// The submission, until it is taken out of its queue: it is best freed by whoever takes it out,
  /// who may well have made it.
  var submission: Submission?
  /// Whether it tells of an event.
  var isEvent = false

  // Texts of which C may never ask are made when it does.
  private let description: String
  private let hostName: String?
  private let response: Response?
  private let operation: String?
  private let serverMessage: String
  private let loss: CoordinatorResource.LossReason?
  private let request: (method: String, target: String)?
  private let attempts: [Attempt]
  private var json: LazyText
  private var toBeSent: [Bytes] = []
  private var attemptsText: Bytes?
  private var headersText: Bytes?
  private var headers: [(name: String, value: Bytes?)] = []

  /// A text that may not have been made yet.
  private enum LazyText {
    case ready(Bytes)
    case notAsked
    case none
  }

  /// A call that succeeded; without `json` the answer is delivered as it came.
  init(
    response: Response?, json: Bytes?, execution: Execution, host: String?, attempts: [Attempt]
  ) {
    loss = nil
    request = nil
    code = nil
    description = ""
    self.execution = execution
    httpStatus = response?.status ?? 0
    errorNumber = 0
    hostName = host
    self.response = response
    operation = nil
    serverMessage = ""
    self.attempts = attempts
    self.json = json.map { .ready($0) } ?? .notAsked
  }

  /// A call that failed, with the answer it may have got.
  init(
    error: ArangoError, operation: String? = nil, host: String? = nil, attempts: [Attempt] = [],
    answer: ReceivedResponse? = nil, loss: CoordinatorResource.LossReason? = nil,
    request: (method: String, target: String)? = nil
  ) {
    self.loss = loss
    self.request = request
    code = error.code
    description = error.message
    execution = error.execution
    httpStatus = answer?.reply.status ?? 0
    errorNumber = answer?.reply.errorNumber ?? 0
    hostName = host
    response = answer?.response
    self.operation = operation
    serverMessage = answer?.reply.errorMessage ?? ""
    self.attempts = attempts
    json = .notAsked
  }

  /// A failure before anything was attempted.
  package convenience init(_ error: ArangoError) {
    self.init(error: error, operation: nil)
  }

  /// A success that no server was asked for.
  package convenience init(value: Bytes? = nil) {
    self.init(response: nil, json: value, execution: .notExecuted, host: nil, attempts: [])
  }

  /// What a caller is to send himself: it may hold a secret, and ends with this object.
  init(toBeSent json: Bytes, body: Bytes) {
    loss = nil
    request = nil
    code = nil
    description = ""
    execution = .notExecuted
    httpStatus = 0
    errorNumber = 0
    hostName = nil
    response = nil
    operation = nil
    serverMessage = ""
    attempts = []
    self.json = .ready(json)
    toBeSent = [json, body]
  }

  deinit {
    for bytes in toBeSent { bytes.overwriteAll() }
  }

  /// The server's bytes; nil if no answer came.
  package var body: Bytes? { toBeSent.last ?? response?.body }

  /// The answer as JSON; nil if it is none.
  package func answer() -> Bytes? {
    if case .notAsked = json {
      let made = code == nil ? textOfResponse() : textOfError()
      json = made.map { .ready($0) } ?? .none
    }
    guard case .ready(let text) = json else { return nil }
    return text
  }

  /// Every attempt, as a JSON array.
  package func attemptsJSON() -> Bytes? {
    if attemptsText == nil {
      attemptsText = try? JSON.array(attempts.map { $0.json }).text()
    }
    return attemptsText
  }

  /// All headers of the response, as a JSON object; nil if there is no response.
  package func headersJSON() -> Bytes? {
    if headersText == nil {
      headersText = response.flatMap { try? JSON.object($0.headers).text() }
    }
    return headersText
  }

  /// The value of a header of the answer; nil if it is not there.
  package func header(_ name: String) -> Bytes? {
    if let known = headers.first(where: { $0.name == name }) { return known.value }
    let value = response?.header(name).flatMap { Bytes($0) }
    headers.append((name, value))
    return value
  }

  /// The server's text as it came, checked: nothing for an answer that is no JSON.
  private func textOfResponse() -> Bytes? {
    guard let response, response.body.count > 0 else { return Bytes("null") }
    if response.mediaType == "text/plain" {
      return try? JSON.string(response.body.text).text()
    }
    return try? response.body.withJSONText { text throws(ArangoError) in
      try JSONDocument.check(text)
      return text
    }
  }

  private func textOfError() -> Bytes? {
    guard let code else { return nil }
    var members = [
      JSON.Member("status", .string(code.name.description)),
      JSON.Member("message", .string(description)),
      JSON.Member("execution", .string(execution.name)),
    ]
    if let operation { members.append(JSON.Member("operation", .string(operation))) }
    if let hostName { members.append(JSON.Member("host", .string(hostName))) }
    if let request, let hostName {
      members.append(JSON.Member("method", .string(request.method)))
      members.append(JSON.Member("url", .string(hostName + request.target)))
    }
    if httpStatus != 0 { members.append(JSON.Member("http_status", .integer(Int64(httpStatus)))) }
    if errorNumber != 0 { members.append(JSON.Member("error_num", .integer(Int64(errorNumber)))) }
    if !serverMessage.isEmpty {
      members.append(JSON.Member("error_message", .string(serverMessage)))
    }
    if let loss { members.append(JSON.Member("reason", .string(loss.word))) }
    return try? JSON.object(members).text()
  }
}
