package import ArangoCore
internal import ArangoHTTP
internal import ArangoJSON
internal import ArangoPlatform

/// A bulk import of JSON lines: chunks of whole lines, several of which are sent concurrently by
/// document.import. Any thread may use it, one at a time.
package final class Import: @unchecked Sendable {
  // Sendable because `content` is guarded by its lock.

  private let database: Database
  /// The arguments of document.import.
  private let arguments: JSON
  /// True if a chunk whose documents have keys may be sent again.
  private let repeatsKeyedChunks: Bool
  private let content: Lock<Content>
  /// Notified when a chunk ends.
  private let chunkEnded = EventCount()
  private let started = Clock.now
  private let generation = Fork.generation

  /// The content that the lock guards.
  fileprivate struct Content: ~Copyable {
    var reader: ImportReader
    var summary: ImportSummary
    var window: ImportWindow
    /// A complete chunk that waits for its sending.
    var waiting: ImportChunk?
    /// The chunks under way, by their numbers, which are the tags of their results.
    var sent: [UInt64: ImportChunk] = [:]
    /// The number of chunks under way.
    var inFlight = 0
    /// The queue that receives the results of chunks; nil once the import is destroyed.
    var queue: ResultQueue?
    /// The first failure that ends the import, or leaves the outcome of lines unknown.
    var failure: CallResult?
    /// True if no further chunk is sent.
    var isStopped = false
    /// The data that a submission passed on.
    var input: (data: Bytes, offset: Int, queue: ResultQueue, ticket: UInt64)?
    /// True once `finish` was called.
    var isFinishing = false
    /// The submission that waits for the end.
    var finisher: (queue: ResultQueue, ticket: UInt64)?
  }

  private init(
    _ database: Database, _ arguments: JSON, _ settings: ImportSettings, repeatsKeyedChunks: Bool
  ) {
    self.database = database
    self.arguments = arguments
    self.repeatsKeyedChunks = repeatsKeyedChunks
    content = Lock(
      Content(
        reader: ImportReader(
          chunkBytes: settings.chunkBytes, findsKeys: repeatsKeyedChunks),
        summary: ImportSummary(maxDetails: settings.maxErrors),
        window: ImportWindow(limit: settings.inFlight)))
    // Created outside the lock: a queue registers a lock of its own.
    let queue = ResultQueue { [self] in ended($0) }
    content.withLock { $0.queue = queue }
  }

  /// Creates an import into a collection. Sends nothing. `options` is a JSON object; nil for none.
  package static func create(
    in database: Database, collection: String, options: String?
  ) throws(ArangoError) -> Import {
    try database.checkIsSynchronous(for: "an import")
    let operation = try Operation.named("document.import")
    var settings = ImportSettings()
    var members = [
      JSON.Member("collection", .string(collection)), JSON.Member("format", .string("documents")),
      JSON.Member("details", .boolean(true)),
    ]
    switch try JSON.read(options, as: "options") {
    case nil, .null?: break
    case .object(let options)?:
      for option in options where try !settings.take(option) {
        switch option.name {
        case "collection", "data", "format", "details", "complete", "overwrite", "ignore_missing":
          throw .argument("options: " + option.name + " cannot be set for an import in chunks")
        default: members.append(option)
        }
      }
    case let other?: throw .argument("options are a JSON object, not " + other.typeName)
    }
    let arguments = JSON.object(members)
    // Unusable arguments fail here, and not with the first chunk.
    _ = try PreparedCall(operation, arguments, hasOwnBody: true)
    let replacesDuplicates: Bool
    switch arguments["on_duplicate"] {
    case .string("update")?, .string("replace")?, .string("ignore")?: replacesDuplicates = true
    default: replacesDuplicates = false
    }
    return Import(database, arguments, settings, repeatsKeyedChunks: replacesDuplicates)
  }

  /// Returns the numbers of the import so far as JSON.
  package func info() throws(ArangoError) -> CallResult {
    let seconds = Clock.now.milliseconds(since: started)
    var members: [JSON.Member] = []
    let (json, inFlight, window) = content.withLock { content in
      (content.summary.json, content.inFlight, content.window.size)
    }
    if case .object(let numbers) = json { members = numbers }
    members += [
      JSON.Member("in_flight", .integer(Int64(inFlight))),
      JSON.Member("max_in_flight", .integer(Int64(window))),
      JSON.Member("milliseconds", .integer(seconds)),
    ]
    return CallResult(value: try JSON.object(members).text())
  }
}

// Writing.
extension Import {
  /// Adds data, which may end inside of a line. Waits while as many chunks as allowed are under way.
  package func write(_ data: UnsafeRawBufferPointer) -> CallResult {
    var offset = 0
    while true {
      let epoch = chunkEnded.epoch
      sendWaitingChunk()
      if let refusal { return refusal }
      if offset == data.count { return CallResult() }
      let rest = UnsafeRawBufferPointer(rebasing: data[offset...])
      let count = content.withLock { $0.read(rest) }
      offset += count
      if count == 0, !content.withLock({ $0.isStopped }) {
        chunkEnded.wait(after: epoch, until: Instant(nanoseconds: .max))
      }
    }
  }

  /// Adds data without waiting: a result arrives in the queue once all of it was read. Returns the ticket.
  package func submit(
    _ data: UnsafeRawBufferPointer, _ queue: ResultQueue, _ tag: UInt64
  ) throws(ArangoError) -> UInt64 {
    guard let copy = Bytes(copying: data) else {
      throw ArangoError(.internalFault, "out of memory")
    }
    let ticket = queue.reserve(tag) { [self] in cancel($0) }
    if let refusal {
      queue.deliver([(ticket, refusal)])
    } else {
      content.withLock { $0.input = (copy, 0, queue, ticket) }
      readInput()
    }
    return ticket
  }

  /// The result of a use that the state of the import does not allow; nil if data may be added.
  private var refusal: CallResult? {
    guard generation == Fork.generation else { return .parentsImport }
    return content.withLock { content in
      if content.isStopped, let failure = content.failure { return CallResult(copying: failure) }
      if content.input != nil { return .busyImport }
      return content.isFinishing ? .finishedImport : nil
    }
  }

  /// Reads the data of a submission as far as possible, and delivers the result of the submission.
  private func readInput() {
    while true {
      sendWaitingChunk()
      let (end, canContinue) = content.withLock { $0.readInput() }
      if let end { return end.queue.deliver([(end.ticket, end.result)]) }
      // Otherwise the end of a chunk continues.
      guard canContinue else { return }
    }
  }
}

// Sending.
extension Import {
  /// Sends the complete chunk if another one may be under way.
  private func sendWaitingChunk() {
    let (chunk, queue, number) = content.withLock {
      content -> (ImportChunk?, ResultQueue?, UInt64) in
      guard !content.isStopped, content.inFlight < content.window.size,
        let chunk = content.waiting
      else { return (nil, nil, 0) }
      content.waiting = nil
      content.inFlight += 1
      content.summary.chunks += 1
      content.summary.bytes += Int64(chunk.text.count)
      let number = UInt64(content.summary.chunks)
      content.sent[number] = chunk
      return (chunk, content.queue, number)
    }
    guard let chunk, let queue else { return }
    let ticket = queue.reserve(number)
    do throws(ArangoError) {
      let call = try Call.make(
        Operation.named("document.import"), arguments, .bytes(chunk.text),
        isIdempotent: repeatsKeyedChunks && chunk.isKeyed, in: database)
      queue.submit(call, ticket)
    } catch {
      queue.deliver([(ticket, CallResult(error))])
    }
  }

  /// Notes the result of a chunk.
  private func ended(_ result: CallResult) {
    let response = result.code == nil ? result.answer().flatMap { try? JSON.read($0) } : nil
    content.withLock { content in
      content.inFlight -= 1
      guard let chunk = content.sent.removeValue(forKey: result.tag), let lines = chunk.range
      else { return }
      content.window.chunkEnded(attempts: result.attemptCount, queueTime: result.queueTime)
      content.summary.retries += Int64(max(0, result.attemptCount - 1))
      if let response {
        let isKnown = content.summary.add(
          response: response, lines: chunk.lineNumbers.count, Import.errors(in: response, chunk))
        guard !isKnown else { return }
        content.summary.add(unknown: lines)
        if content.failure == nil {
          content.failure = CallResult(copying: result, failure: .unknownLines)
        }
      } else {
        // A response with another status than 4xx leaves it open what the server has stored.
        let isRefusal = result.execution == .notExecuted || (400..<500).contains(result.httpStatus)
        if isRefusal {
          content.summary.add(failed: lines)
        } else {
          content.summary.add(unknown: lines)
        }
        if isRefusal || result.execution == .executed && result.code == .server {
          content.stop(result)
        } else if content.failure == nil {
          content.failure = result
        }
      }
    }
    chunkEnded.notifyAll()
    sendWaitingChunk()
    readInput()
    deliverEnd()
  }

  /// Returns the errors that a response describes, with the numbers of their lines.
  private static func errors(
    in response: JSON, _ chunk: ImportChunk
  ) -> [ImportSummary.LineError] {
    guard case .array(let details)? = response["details"] else { return [] }
    return details.compactMap { detail in
      guard case .string(let text) = detail else { return nil }
      let read = ImportDetail(text)
      guard let index = read.index, chunk.lineNumbers.indices.contains(index) else { return nil }
      return ImportSummary.LineError(line: chunk.lineNumbers[index], number: read.number, text)
    }
  }
}

// Ending.
extension Import {
  /// Sends the rest, waits for all chunks, and returns the summary.
  package func finish() -> CallResult {
    if let refusal = beginFinish() { return refusal }
    while true {
      let epoch = chunkEnded.epoch
      sendWaitingChunk()
      if let end = end() { return end }
      chunkEnded.wait(after: epoch, until: Instant(nanoseconds: .max))
    }
  }

  /// Sends the rest without waiting: the summary arrives in the queue. Returns the ticket.
  package func submitFinish(_ queue: ResultQueue, _ tag: UInt64) -> UInt64 {
    let ticket = queue.reserve(tag) { [self] in cancel($0) }
    if let refusal = beginFinish() {
      queue.deliver([(ticket, refusal)])
    } else {
      content.withLock { $0.finisher = (queue, ticket) }
      sendWaitingChunk()
      deliverEnd()
    }
    return ticket
  }

  /// Returns the result of a finish that the state of the import does not allow; nil if the finish begins.
  private func beginFinish() -> CallResult? {
    guard generation == Fork.generation else { return .parentsImport }
    return content.withLock { content in
      if content.input != nil { return .busyImport }
      if content.isFinishing { return .finishedImport }
      content.isFinishing = true
      return nil
    }
  }

  /// Reads the last line. Returns the result of the import if it has ended; nil otherwise.
  private func end() -> CallResult? {
    let (failure, summary) = content.withLock { content -> (CallResult?, JSON?) in
      if content.waiting == nil, !content.isStopped {
        do throws(ArangoError) {
          content.waiting = try content.reader.finish(&content.summary)
        } catch {
          content.stop(CallResult(error))
        }
      }
      guard content.inFlight == 0, content.waiting == nil || content.isStopped else {
        return (nil, nil)
      }
      if let lines = content.waiting?.range {
        content.waiting = nil
        content.summary.add(failed: lines)
      }
      if let lines = content.reader.discard() { content.summary.add(failed: lines) }
      return (content.failure.map { CallResult(copying: $0) }, content.summary.json)
    }
    if let failure { return failure }
    guard let summary else {
      sendWaitingChunk()
      return nil
    }
    do throws(ArangoError) { return CallResult(value: try summary.text()) } catch {
      return CallResult(error)
    }
  }

  /// Delivers the result of the import to the submission that waits for it.
  private func deliverEnd() {
    guard content.withLock({ $0.finisher != nil }) else { return }
    guard let result = end() else { return }
    let finisher = content.withLock { content in
      defer { content.finisher = nil }
      return content.finisher
    }
    if let finisher { finisher.queue.deliver([(finisher.ticket, result)]) }
  }

  /// Cancels a submission, which ends the import: a part of its data may have been read.
  private func cancel(_ ticket: UInt64) {
    let queue = content.withLock { content -> ResultQueue? in
      guard content.input?.ticket == ticket || content.finisher?.ticket == ticket else {
        return nil
      }
      content.stop(.cancelled)
      return content.queue
    }
    guard let queue else { return }
    queue.cancelAll()
    chunkEnded.notifyAll()
    readInput()
    deliverEnd()
  }

  /// Ends the import and the submissions that wait for it. Chunks under way are cancelled.
  package func destroy() {
    let (queue, input, finisher) = content.withLock { content in
      content.isStopped = true
      defer {
        content.queue = nil
        content.input = nil
        content.finisher = nil
      }
      return (content.queue, content.input, content.finisher)
    }
    guard generation == Fork.generation else { return }
    queue?.close()
    let error = ArangoError(.closed, "the import was destroyed", execution: .unknown)
    if let input { input.queue.deliver([(input.ticket, CallResult(error))]) }
    if let finisher { finisher.queue.deliver([(finisher.ticket, CallResult(error))]) }
  }
}

extension Import.Content {
  /// Reads data until its end or the end of a chunk. Returns the number of bytes read, 0 if a complete chunk
  /// waits or the import has stopped.
  fileprivate mutating func read(_ data: UnsafeRawBufferPointer) -> Int {
    guard waiting == nil, !isStopped else { return 0 }
    do throws(ArangoError) {
      let (count, chunk) = try reader.read(data, &summary)
      waiting = chunk
      return count
    } catch {
      stop(CallResult(error))
      return 0
    }
  }

  /// Reads data of the submission. Returns the submission with its result if it has ended, and whether
  /// further data can be read.
  fileprivate mutating func readInput() -> (
    end: (queue: ResultQueue, ticket: UInt64, result: CallResult)?, canContinue: Bool
  ) {
    guard let (data, offset, queue, ticket) = input else { return (nil, false) }
    let all = UnsafeRawBufferPointer(data.buffer)
    if !isStopped, offset < all.count {
      let count = read(UnsafeRawBufferPointer(rebasing: all[offset...]))
      input?.offset += count
      return (nil, count > 0 || isStopped)
    }
    guard isStopped || waiting == nil else { return (nil, false) }
    input = nil
    let result = isStopped ? failure.map { CallResult(copying: $0) } : CallResult()
    return ((queue, ticket, result ?? CallResult(.responseMissing)), false)
  }

  /// Ends the sending of chunks because of an error.
  fileprivate mutating func stop(_ failure: CallResult) {
    if !isStopped { self.failure = failure }
    isStopped = true
  }
}

extension CallResult {
  fileprivate static var parentsImport: CallResult {
    CallResult(ArangoError(.closed, "the import is the parent process's", execution: .unknown))
  }

  fileprivate static var busyImport: CallResult {
    CallResult(ArangoError(.busy, "the import still reads the data of the last submission"))
  }

  fileprivate static var finishedImport: CallResult {
    CallResult(ArangoError(.closed, "the import is finished"))
  }
}

extension ArangoError {
  /// The error of a response without the numbers of documents.
  fileprivate static let unknownLines = ArangoError(
    .protocolViolation,
    "document.import: the response does not tell how many of the lines were imported",
    execution: .executed)
}
