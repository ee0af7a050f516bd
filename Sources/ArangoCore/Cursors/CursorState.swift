/// The state machine of a cursor: which request brings the next batch, and what is left on the server. It
/// performs no I/O.
package struct CursorState: Sendable {
  /// The phases.
  /// - unsent: the query has not been executed. Can transition to: open, complete, failed, closed.
  /// - open: the server has further rows. Can transition to: complete, failed, closed.
  /// - complete: all rows were read. Can transition to: closed.
  /// - failed: no further row can be read. Can transition to: closed.
  /// - closed: the caller has closed the cursor.
  private enum Phase: Sendable {
    case unsent
    case open(id: String, batchID: String?)
    case complete
    case failed
    case closed
  }

  /// The request that brings a batch.
  package enum Request: Sendable, Equatable {
    /// query.execute.
    case execute
    /// cursor.next.
    case next(id: String, batchID: String?)
  }

  private var phase = Phase.unsent
  /// True while a request for a batch is under way.
  package private(set) var isReading = false
  /// The id of the cursor that the server keeps; nil if it keeps none.
  private var serverCursor: String?
  /// True if the server keeps the last batch until the cursor is deleted.
  private let keepsLastBatch: Bool
  /// The fields of the last batch.
  private var last = CursorBatch()
  private var batches: Int64 = 0
  private var rows: Int64 = 0
  private var bytes: Int64 = 0
  private var retries: Int64 = 0
  private var host: String?

  /// Creates the state of a query that has not been executed.
  ///
  /// - Parameter allowsRetry: True if the query has option `allow_retry`.
  package init(allowsRetry: Bool) {
    keepsLastBatch = allowsRetry
  }

  /// True if a further batch may follow.
  package var hasMore: Bool {
    switch phase {
    case .unsent, .open: true
    case .complete, .failed, .closed: false
    }
  }

  /// Begins to read a batch. Returns its request; nil if no batch follows or a request is under way.
  package mutating func beginReading() -> Request? {
    guard !isReading else { return nil }
    switch phase {
    case .unsent:
      isReading = true
      return .execute
    case .open(let id, let batchID):
      isReading = true
      return .next(id: id, batchID: batchID)
    case .complete, .failed, .closed:
      return nil
    }
  }

  /// Notes that a batch was received. `attempts` is the number of requests that it took.
  package mutating func received(
    _ batch: CursorBatch, rows: Int, bytes: Int, attempts: Int, from host: String?
  ) {
    isReading = false
    batches += 1
    self.rows += Int64(rows)
    self.bytes += Int64(bytes)
    retries += Int64(max(0, attempts - 1))
    self.host = host
    // Streaming queries have extra in their last batch only, count and cached are those of the first.
    last.extra = batch.extra ?? last.extra
    last.count = batch.count ?? last.count
    last.isCached = batch.isCached ?? last.isCached
    last.id = batch.id ?? last.id
    if let id = batch.id { serverCursor = id }
    if case .closed = phase { return }
    guard batch.hasMore, let id = last.id else {
      if !keepsLastBatch || !batch.hasMore && batch.id == nil && batches == 1 { serverCursor = nil }
      phase = .complete
      return
    }
    phase = .open(id: id, batchID: batch.nextBatchID)
  }

  /// Notes that the request for a batch failed. The request may be repeated if the server has certainly not
  /// executed it, or keeps the batch and its outcome is unknown.
  ///
  /// - Parameter isLost: True if a server reported that the cursor is lost.
  package mutating func failed(
    _ code: ArangoError.Code, _ execution: Execution, isLost: Bool = false
  ) {
    isReading = false
    if isLost { serverCursor = nil }
    switch phase {
    case .unsent:
      if execution != .notExecuted { phase = .failed }
    case .open(_, let batchID):
      let isRepeatable =
        keepsLastBatch && batchID != nil && execution == .unknown && code != .closed && !isLost
      if !isRepeatable && execution != .notExecuted { phase = .failed }
    case .complete, .failed, .closed:
      break
    }
  }

  /// Closes the cursor. Returns the id of the cursor that the server still keeps; nil if it keeps none or
  /// a request is under way.
  package mutating func close() -> String? {
    phase = .closed
    guard !isReading else { return nil }
    defer { serverCursor = nil }
    return serverCursor
  }

  /// True if the caller has closed the cursor.
  package var isClosed: Bool {
    if case .closed = phase { true } else { false }
  }

  /// Returns the known facts of the cursor as JSON. `hasMore` is the value of "has_more".
  package func info(hasMore: Bool) -> JSON {
    .object([
      JSON.Member("id", last.id.map { .string($0) } ?? .null),
      JSON.Member("has_more", .boolean(hasMore)),
      JSON.Member("count", last.count ?? .null),
      JSON.Member("cached", last.isCached ?? .null),
      JSON.Member("batches", .integer(batches)),
      JSON.Member("rows", .integer(rows)),
      JSON.Member("bytes", .integer(bytes)),
      JSON.Member("retries", .integer(retries)),
      JSON.Member("host", host.map { .string($0) } ?? .null),
      JSON.Member("extra", last.extra ?? .null),
    ])
  }
}
