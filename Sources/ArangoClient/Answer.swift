internal import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// An answer and, if it is an error, what the server says about it.
struct Answer {
  let response: Response
  let reply: ServerReply

  /// Reads an error's body; any other is left for later.
  init(_ response: Response) {
    self.response = response
    // Headers are searched only where an error could be a job's.
    let isOfJob = response.status >= 400 && Answer.isOfJob(response)
    guard response.status >= 400, response.body.count > 0,
      let document = try? JSONDocument.read(response.body, openLevels: 1)
    else {
      // A proxy answers errors in HTML: the status says what there is to say.
      reply = ServerReply(status: response.status, isOfJob: isOfJob)
      return
    }
    let (number, message) = document.serverError
    reply = ServerReply(
      status: response.status, errorNumber: number, errorMessage: message, isOfJob: isOfJob)
  }

  /// Whether it is what an async job answered.
  private static func isOfJob(_ response: Response) -> Bool {
    response.header("x-arango-async-id") != nil
  }

  /// The answer an operation gives, or nil for one that is delivered as it came; an error if the
  /// server says so, or if it is not what the shape promises.
  func value(
    _ shape: AnswerShape?, isAsync: Bool = false, host: String, execution: Execution
  ) throws(ArangoError) -> Bytes? {
    // The answer of a job may be an error, and is still the answer to who asked for it.
    let isJobResult = shape == .jobResult && Answer.isOfJob(response)
    if reply.status >= 400 && !isJobResult { throw error(host, execution) }
    if isAsync && reply.status == 202 && response.body.count == 0 {
      // The work is to be done: its job's id is the answer, if the server keeps the result.
      return try (response.header("x-arango-async-id").map { JSON.string($0) } ?? .null).text()
    }
    guard let shape else { return nil }
    guard (200..<300).contains(reply.status) || isJobResult else {
      throw ArangoError(
        .protocolViolation, host + " answered HTTP " + String(reply.status), execution: execution)
    }
    do throws(ArangoError) {
      return try shape.answer(in: response.body, status: reply.status, isJobResult: isJobResult)
    } catch {
      throw error.about(host)
    }
  }

  private func error(_ host: String, _ execution: Execution) -> ArangoError {
    var message = host + " answered HTTP " + String(reply.status)
    if reply.errorNumber != 0 { message += ", error " + String(reply.errorNumber) }
    if !reply.errorMessage.isEmpty { message += ": " + reply.errorMessage.printable }
    let refused = reply.status == 401 || reply.status == 403
    return ArangoError(refused ? .auth : .server, message, execution: execution)
  }
}
