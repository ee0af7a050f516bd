import Testing

@testable import ArangoCore

private func batch(
  _ id: String?, next: String? = nil, hasMore: Bool = true
) -> CursorBatch {
  var batch = CursorBatch()
  batch.id = id
  batch.nextBatchID = next
  batch.hasMore = hasMore
  return batch
}

/// A cursor whose first batch was received.
private func opened(allowsRetry: Bool, _ first: CursorBatch = batch("7", next: "2")) -> CursorState
{
  var cursor = CursorState(allowsRetry: allowsRetry)
  #expect(cursor.beginReading() == .execute)
  cursor.received(first, rows: 2, bytes: 10, attempts: 1, from: "a")
  return cursor
}

@Suite struct CursorStateTests {
  @Test func `batches are read one after the other`() {
    var cursor = opened(allowsRetry: true)
    #expect(cursor.beginReading() == .next(id: "7", batchID: "2"))
    #expect(cursor.beginReading() == nil && cursor.isReading)
    cursor.received(batch("7", hasMore: false), rows: 1, bytes: 5, attempts: 2, from: "b")
    #expect(!cursor.hasMore && cursor.beginReading() == nil)
    let info = cursor.info(hasMore: false)
    #expect(info["rows"] == .integer(3) && info["retries"] == .integer(1))
  }

  @Test(arguments: [
    ArangoError.Code.network, .connect, .timeout, .cancelled, .protocolViolation, .server,
  ])
  func `a lost batch that the server keeps can be read again`(code: ArangoError.Code) {
    var cursor = opened(allowsRetry: true)
    for _ in 0..<2 {
      #expect(cursor.beginReading() == .next(id: "7", batchID: "2"))
      cursor.failed(code, .unknown)
      #expect(cursor.hasMore)
    }
  }

  @Test func `a lost batch that the server does not keep ends the cursor`() {
    var cursor = opened(allowsRetry: false)
    _ = cursor.beginReading()
    cursor.failed(.network, .unknown)
    #expect(!cursor.hasMore)
    var old = opened(allowsRetry: true, batch("7"))
    #expect(old.beginReading() == .next(id: "7", batchID: nil))
    old.failed(.network, .unknown)
    #expect(!old.hasMore)
  }

  @Test func `a request that was certainly not executed can be repeated`() {
    var cursor = CursorState(allowsRetry: false)
    _ = cursor.beginReading()
    cursor.failed(.connect, .notExecuted)
    #expect(cursor.hasMore && cursor.beginReading() == .execute)
    cursor.failed(.network, .unknown)
    #expect(!cursor.hasMore && cursor.beginReading() == nil)
  }

  @Test func `an error of the server ends the cursor`() {
    var cursor = opened(allowsRetry: true)
    _ = cursor.beginReading()
    cursor.failed(.server, .executed)
    #expect(!cursor.hasMore)
    #expect(cursor.close() == "7")
  }

  @Test func `what the server keeps is deleted once`() {
    var further = opened(allowsRetry: false)
    #expect(further.close() == "7" && further.close() == nil)
    // The server drops the cursor with its last batch, unless the batch can be read again.
    var dropped = opened(allowsRetry: false)
    _ = dropped.beginReading()
    dropped.received(batch("7", hasMore: false), rows: 0, bytes: 0, attempts: 1, from: nil)
    #expect(dropped.close() == nil)
    var kept = opened(allowsRetry: true)
    _ = kept.beginReading()
    kept.received(batch(nil, hasMore: false), rows: 0, bytes: 0, attempts: 1, from: nil)
    #expect(kept.close() == "7")
    var single = opened(allowsRetry: true, batch(nil, hasMore: false))
    #expect(single.close() == nil)
  }

  @Test func `a cursor that is closed during a request is deleted at its end`() {
    var cursor = opened(allowsRetry: true)
    _ = cursor.beginReading()
    #expect(cursor.close() == nil && cursor.isClosed)
    cursor.received(batch("7", next: "3"), rows: 1, bytes: 1, attempts: 1, from: nil)
    #expect(cursor.isClosed && !cursor.hasMore)
    #expect(cursor.close() == "7")
  }
}
