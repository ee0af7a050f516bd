package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
package import ArangoPlatform

/// The result of a call, and the texts that C reads from it, which live as long as the result. One thread at
/// a time uses it.
package final class CallResult {
  /// The class of the error; nil if the call succeeded.
  package let code: ArangoError.Code?
  /// The error message; empty if the call succeeded.
  package private(set) lazy var message = Bytes(description) ?? Bytes()
  /// The knowledge whether the server executed the request.
  package let execution: Execution
  /// The HTTP status; 0 without a response.
  package let httpStatus: Int32
  /// ArangoDB's errorNum; 0 without one.
  package let errorNumber: Int32
  /// The coordinator that responded or was tried last; nil if none was tried.
  package private(set) lazy var host = hostName.flatMap { Bytes($0) }
  /// The tag given to `submit` or `listen`; 0 for the results of other calls.
  package internal(set) var tag: UInt64 = 0
  /// The work of the result until it is taken from the queue. The thread that takes it frees the work, since its
  /// memory often comes from there.
  var work: SubmittedWork?
  /// True if the result is an event.
  var isEvent = false

  // Most callers do not read the texts, so they are created on demand.
  private let description: String
  let hostName: String?
  private let response: Response?
  private let operation: String?
  private let serverMessage: String
  /// The reason for the loss of the call's cursor or transaction; nil if there is none.
  let loss: CoordinatorResource.LossReason?
  private let request: (method: String, target: String)?
  private let attempts: [Attempt]
  private var json: LazyText
  private var sensitiveBytes: [Bytes] = []
  private var attemptsText: Bytes?
  private var headersText: Bytes?
  /// The rows that the projection has read.
  private let projectedRows: JSONRows?
  /// The fields beside the rows of a query.
  let batch: CursorBatch?
  /// The elements of the result, if that is an array.
  private lazy var elements: JSONRows? =
    projectedRows ?? answer().flatMap { JSONRows.read($0) }
  private var headers: [(name: String, value: Bytes?)] = []

  /// A text that is created on demand.
  private enum LazyText {
    case ready(Bytes)
    case notMade
    /// The text of the rows.
    case rows
    case none
  }

  /// Creates the result of a call that succeeded. If `json` is nil, the body of the response is the result.
  init(
    response: Response?, json: Bytes?, rows: JSONRows? = nil, batch: CursorBatch? = nil,
    execution: Execution, host: String?, attempts: [Attempt]
  ) {
    self.batch = batch
    projectedRows = rows
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
    self.json = json.map { .ready($0) } ?? .notMade
  }

  /// Creates the result of a call that failed, with the response if there is one.
  init(
    error: ArangoError, operation: String? = nil, host: String? = nil, attempts: [Attempt] = [],
    received: ReceivedResponse? = nil, loss: CoordinatorResource.LossReason? = nil,
    request: (method: String, target: String)? = nil
  ) {
    projectedRows = nil
    batch = nil
    self.loss = loss
    self.request = request
    code = error.code
    description = error.message
    execution = error.execution
    httpStatus = received?.summary.status ?? 0
    errorNumber = received?.summary.errorNumber ?? 0
    hostName = host
    response = received?.response
    self.operation = operation
    serverMessage = received?.summary.errorMessage ?? ""
    self.attempts = attempts
    json = .notMade
  }

  /// Creates a copy of a result, for another handle. `failure` is an error that was found in the response later;
  /// nil for none.
  init(copying other: CallResult, failure: ArangoError? = nil) {
    code = failure?.code ?? other.code
    execution = failure?.execution ?? other.execution
    httpStatus = other.httpStatus
    errorNumber = other.errorNumber
    description = failure?.message ?? other.description
    hostName = other.hostName
    response = other.response
    operation = other.operation
    serverMessage = other.serverMessage
    loss = other.loss
    request = other.request
    attempts = other.attempts
    json = .notMade
    projectedRows = other.projectedRows
    batch = other.batch
  }

  /// Creates the result of a failure before the first attempt.
  package convenience init(_ error: ArangoError) {
    self.init(error: error, operation: nil)
  }

  /// Creates the result of a success without a request.
  package convenience init(value: Bytes? = nil) {
    self.init(response: nil, json: value, execution: .notExecuted, host: nil, attempts: [])
  }

  /// Creates the result of `Exchange.next` for a request that the caller sends. Its texts may contain secrets
  /// and are overwritten at the end.
  init(send json: Bytes, body: Bytes) {
    projectedRows = nil
    batch = nil
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
    sensitiveBytes = [json, body]
  }

  deinit {
    for bytes in sensitiveBytes { bytes.overwriteAll() }
  }

  /// The body of the response; nil without a response.
  package var body: Bytes? { sensitiveBytes.last ?? response?.body }

  /// Returns the JSON text of the result; nil if the body is not JSON.
  package func answer() -> Bytes? {
    if case .notMade = json {
      let text = code == nil ? textOfResponse() : textOfError()
      json = text.map { .ready($0) } ?? .none
    }
    if case .rows = json, let rowsText {
      json = Bytes(copying: UnsafeRawBufferPointer(rowsText)).map { .ready($0) } ?? .none
    }
    guard case .ready(let text) = json else { return nil }
    return text
  }

  /// The rows of a query's result, or the elements of a result that is an array; nil for any other result.
  private var rows: JSONRows? { code == nil ? elements : nil }

  /// The text of all rows, which lives as long as the result; nil without rows.
  package var rowsText: UnsafeBufferPointer<UInt8>? { rows?.bytes }

  /// The number of rows; 0 without rows.
  package var rowCount: Int { rows?.count ?? 0 }

  /// Returns the text of a row, which lives as long as the result; nil beyond the last row.
  package func row(_ index: Int) -> UnsafeBufferPointer<UInt8>? { rows?[index] }

  /// The number of rows that are errors.
  package private(set) lazy var rowErrorCount: Int = countRowErrors()

  private func countRowErrors() -> Int {
    guard let rows, rows.mayHaveErrors else { return 0 }
    // Responses to readings lack the header.
    if let header = response?.header("x-arango-error-codes"),
      case .object(let counts)? = try? JSON.read(header, as: "x-arango-error-codes")
    {
      // A wrong header must not report more errors than rows.
      return counts.reduce(0) { total, member in
        guard case .integer(let count) = member.value, count > 0 else { return total }
        return total + min(Int(clamping: count), rows.count - total)
      }
    }
    return rows.errorCount
  }

  /// Makes the rows the JSON text of the result, in place of the whole response.
  func showRows() {
    guard code == nil, rowsText != nil else { return }
    json = .rows
  }

  /// The queueing time that the response reports, in microseconds; nil if it reports none.
  var queueTime: UInt64? { response?.queueTime }

  /// The number of attempts.
  var attemptCount: Int { attempts.count }

  /// Returns all attempts as a JSON array.
  package func attemptsJSON() -> Bytes? {
    if attemptsText == nil {
      attemptsText = try? JSON.array(attempts.map { $0.json }).text()
    }
    return attemptsText
  }

  /// Returns all headers of the response as a JSON object; nil without a response.
  package func headersJSON() -> Bytes? {
    if headersText == nil {
      headersText = response.flatMap { try? JSON.object($0.headers).text() }
    }
    return headersText
  }

  /// Returns the value of a header of the response; nil if it is missing.
  package func header(_ name: String) -> Bytes? {
    if let cached = headers.first(where: { $0.name == name }) { return cached.value }
    let value = response?.header(name).flatMap { Bytes($0) }
    headers.append((name, value))
    return value
  }

  /// Returns the body as JSON text: "null" for an empty body, a string for text/plain, nil for other bodies
  /// that are not JSON.
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
