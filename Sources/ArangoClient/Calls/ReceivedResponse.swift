internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A response, with the fields that decide about the call.
struct ReceivedResponse {
  let response: Response
  private(set) var summary: ResponseSummary
  /// The error that a successful response has inside.
  private var innerError: InnerError?

  /// Reads a response. Only the bodies of errors are parsed, and only the headers that matter for the status.
  init(
    _ response: Response, to method: Request.Method, asksForJob: Bool, hasResource: Bool
  ) {
    self.response = response
    var summary = ReceivedResponse.summary(of: response, to: method)
    summary.queueTime = response.queueTime
    switch response.status {
    case 412, 429, 503: summary.retryAfter = ReceivedResponse.retryAfter(response)
    case 401: summary.serverTime = response.header("date").flatMap { HTTPDate.seconds($0) }
    default: break
    }
    if asksForJob && response.status == 202 {
      summary.asyncID = response.header("x-arango-async-id")
    }
    if hasResource { summary.forwardedTo = response.header("x-arango-request-forwarded-to") }
    self.summary = summary
  }

  /// Reads the error that a successful response of an operation may contain.
  mutating func readInnerError(of projection: ResultProjection) {
    guard (200..<300).contains(summary.status), let error = projection.innerError(in: response.body)
    else {
      return
    }
    innerError = error
    summary = ResponseSummary(
      status: summary.status, errorNumber: error.number, errorMessage: error.message)
  }

  private static func summary(of response: Response, to method: Request.Method) -> ResponseSummary {
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

  /// Returns the value of Retry-After in milliseconds. The header contains seconds or a date.
  private static func retryAfter(_ response: Response) -> Int64? {
    guard let text = response.header("retry-after") else { return nil }
    if let seconds = Int64(text) { return max(0, min(seconds, 1 << 40)) * 1_000 }
    guard let then = HTTPDate.seconds(text), let date = response.header("date"),
      let now = HTTPDate.seconds(date)
    else { return nil }
    return max(0, min(then &- now, 1 << 40)) * 1_000
  }

  /// True if the response is the stored result of an async job.
  private static func isOfJob(_ response: Response) -> Bool {
    response.header("x-arango-async-id") != nil
  }

  /// Returns the result; nil if the response becomes the result unchanged. Throws the error of the server,
  /// or an error if the body does not fit the projection. The result is false for an ignored error.
  func value(
    _ projection: ResultProjection?, ignoring ignoredError: Int32? = nil,
    acceptsNotModified: Bool = false, isAsync: Bool = false,
    host: String, execution: Execution
  ) throws(ArangoError) -> ProjectedResult? {
    if summary.status == 404, let ignoredError, summary.errorNumber == ignoredError {
      return ProjectedResult(try JSON.boolean(false).text())
    }
    if projection == .revision, let revision { return ProjectedResult(try revision.text()) }
    // The stored response of a job is the result even if it is an error.
    let isJobResult = projection == .jobResult && ReceivedResponse.isOfJob(response)
    if summary.status >= 400 && !isJobResult || innerError != nil { throw error(host, execution) }
    if isAsync && summary.status == 202 && response.body.count == 0 {
      // The job is queued. The result is its id, or null if the server does not store the job's result.
      let id = response.header("x-arango-async-id")
      return ProjectedResult(try (id.map { JSON.string($0) } ?? .null).text())
    }
    if summary.isRedirect { throw Redirect(response, from: host).error }
    guard let projection else { return nil }
    // The document has the revision of the header If-None-Match.
    if summary.status == 304, acceptsNotModified { return ProjectedResult(try JSON.null.text()) }
    guard (200..<300).contains(summary.status) || isJobResult else {
      throw ArangoError(
        .protocolViolation, host + " answered HTTP " + String(summary.status), execution: execution)
    }
    do throws(ArangoError) {
      return try response.body.withJSONText { text throws(ArangoError) in
        try projection.result(in: text, status: summary.status, isJobResult: isJobResult)
      }
    } catch {
      throw error.about(host)
    }
  }

  /// The revision of a document from the response to HEAD: null if there is no such document; nil for
  /// another response.
  private var revision: JSON? {
    switch summary.status {
    case 200, 304: response.header("etag").map { .string($0.withoutQuotes) }
    case 404: .null
    default: nil
    }
  }

  private func error(_ host: String, _ execution: Execution) -> ArangoError {
    var message = host + " answered HTTP " + String(summary.status)
    if let innerError { message += " with an inner error" + innerError.servers }
    if summary.errorNumber != 0 { message += ", error " + String(summary.errorNumber) }
    if !summary.errorMessage.isEmpty { message += ": " + summary.errorMessage.sanitized }
    let refused = summary.status == 401 || summary.status == 403
    return ArangoError(refused ? .auth : .server, message, execution: execution)
  }
}
