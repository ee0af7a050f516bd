internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// An answer and, if it is an error, what the server says about it.
struct ReceivedResponse {
  let response: Response
  private(set) var reply: ResponseSummary
  /// The error that a successful response has inside.
  private var innerError: InnerError?

  /// Reads an error's body; any other is left for later. Headers are searched only where they may
  /// say something.
  init(
    _ response: Response, to method: Request.Method, asksForJob: Bool, hasResource: Bool
  ) {
    self.response = response
    var reply = ReceivedResponse.reply(of: response, to: method)
    reply.queueTime = response.queueTime
    switch response.status {
    case 412, 429, 503: reply.retryAfter = ReceivedResponse.retryAfter(response)
    case 401: reply.serverTime = response.header("date").flatMap { HTTPDate.seconds($0) }
    default: break
    }
    if asksForJob && response.status == 202 {
      reply.asyncID = response.header("x-arango-async-id")
    }
    if hasResource { reply.forwardedTo = response.header("x-arango-request-forwarded-to") }
    self.reply = reply
  }

  /// Reads the error that a successful response of an operation may have inside.
  mutating func readInnerError(of shape: ResultProjection) {
    guard (200..<300).contains(reply.status), let error = shape.innerError(in: response.body) else {
      return
    }
    innerError = error
    reply = ResponseSummary(
      status: reply.status, errorNumber: error.number, errorMessage: error.message)
  }

  private static func reply(of response: Response, to method: Request.Method) -> ResponseSummary {
    guard response.status >= 400 else { return ResponseSummary(status: response.status) }
    let isOfJob = ReceivedResponse.isOfJob(response)
    let document = try? response.body.withJSONText { text throws(ArangoError) in
      try JSONDocument.read(text, levels: 1)
    }
    guard let document, let error = document.serverError else {
      return ResponseSummary(
        status: response.status, origin: method == .head ? .unknown : .foreign, isOfJob: isOfJob)
    }
    return ResponseSummary(
      status: response.status, errorNumber: error.number, errorMessage: error.message,
      isOfJob: isOfJob)
  }

  /// Milliseconds: the header has seconds, or a date.
  private static func retryAfter(_ response: Response) -> Int64? {
    guard let text = response.header("retry-after") else { return nil }
    if let seconds = Int64(text) { return max(0, min(seconds, 1 << 40)) * 1_000 }
    guard let then = HTTPDate.seconds(text), let date = response.header("date"),
      let now = HTTPDate.seconds(date)
    else { return nil }
    return max(0, min(then &- now, 1 << 40)) * 1_000
  }

  /// Whether it is what an async job answered.
  private static func isOfJob(_ response: Response) -> Bool {
    response.header("x-arango-async-id") != nil
  }

  /// The answer an operation gives, or nil for one that is delivered as it came; an error if the
  /// server says so, or if it is not what the shape promises.
  func value(
    _ shape: ResultProjection?, isAsync: Bool = false, host: String, execution: Execution
  ) throws(ArangoError) -> Bytes? {
    // The answer of a job may be an error, and is still the answer to who asked for it.
    let isJobResult = shape == .jobResult && ReceivedResponse.isOfJob(response)
    if reply.status >= 400 && !isJobResult || innerError != nil { throw error(host, execution) }
    if isAsync && reply.status == 202 && response.body.count == 0 {
      // The work is to be done: its job's id is the answer, if the server keeps the result.
      return try (response.header("x-arango-async-id").map { JSON.string($0) } ?? .null).text()
    }
    if reply.isRedirect { throw Redirect(response, from: host).error }
    guard let shape else { return nil }
    guard (200..<300).contains(reply.status) || isJobResult else {
      throw ArangoError(
        .protocolViolation, host + " answered HTTP " + String(reply.status), execution: execution)
    }
    do throws(ArangoError) {
      return try response.body.withJSONText { text throws(ArangoError) in
        try shape.answer(in: text, status: reply.status, isJobResult: isJobResult)
      }
    } catch {
      throw error.about(host)
    }
  }

  private func error(_ host: String, _ execution: Execution) -> ArangoError {
    var message = host + " answered HTTP " + String(reply.status)
    if let innerError { message += " with an inner error" + innerError.servers }
    if reply.errorNumber != 0 { message += ", error " + String(reply.errorNumber) }
    if !reply.errorMessage.isEmpty { message += ": " + reply.errorMessage.sanitized }
    let refused = reply.status == 401 || reply.status == 403
    return ArangoError(refused ? .auth : .server, message, execution: execution)
  }
}
