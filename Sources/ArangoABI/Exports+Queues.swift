internal import ArangoClient
internal import ArangoCore
internal import ArangoPlatform
internal import CArango

@_cdecl("arango_queue_create") @implementation
public func arango_queue_create(
  _ out_queue: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_queue, "out_queue") { () throws(ArangoError) in (ResultQueue(), CallResult()) }
}

@_cdecl("arango_queue_fd") @implementation
public func arango_queue_fd(_ queue: OpaquePointer!) -> Int32 {
  Thread.runExport { Handle.borrow(queue, ResultQueue.self)?.descriptor ?? -1 }
}

@_cdecl("arango_queue_next") @implementation
public func arango_queue_next(_ queue: OpaquePointer!, _ timeout_ms: Int64) -> OpaquePointer! {
  Thread.runExport {
    Handle.borrow(queue, ResultQueue.self)?.next(milliseconds: timeout_ms).map { Handle.give($0) }
  }
}

@_cdecl("arango_queue_destroy") @implementation
public func arango_queue_destroy(_ queue: OpaquePointer!) {
  Handle.destroy(queue, ResultQueue.self) { $0.close() }
}

@_cdecl("arango_submit") @implementation
public func arango_submit(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  submit(queue, tag) { () throws(ArangoError) in
    try ArangoABI.operation(database, operation, arguments)
  }
}

@_cdecl("arango_submit_with") @implementation
public func arango_submit_with(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  submit(queue, tag) { () throws(ArangoError) in
    try ArangoABI.operation(database, operation, arguments, body, body_size, copied: true)
  }
}

@_cdecl("arango_submit_request") @implementation
public func arango_submit_request(
  _ database: OpaquePointer!, _ method: UnsafePointer<CChar>!, _ path: UnsafePointer<CChar>!,
  _ headers: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  submit(queue, tag) { () throws(ArangoError) in
    try request(database, method, path, headers, body, body_size, copied: true)
  }
}

@_cdecl("arango_submit_refresh_hosts") @implementation
public func arango_submit_refresh_hosts(
  _ client: OpaquePointer!, _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  submit(queue, tag) { () throws(ArangoError) in
    try Call.refreshHosts(of: ArangoABI.client(client))
  }
}

@_cdecl("arango_cancel") @implementation
public func arango_cancel(_ queue: OpaquePointer!, _ ticket: UInt64) {
  Thread.runExport { Handle.borrow(queue, ResultQueue.self)?.cancel(ticket) }
}

@_cdecl("arango_client_events") @implementation
public func arango_client_events(
  _ client: OpaquePointer!, _ queue: OpaquePointer!, _ kinds: UnsafePointer<CChar>!, _ tag: UInt64
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    let client = try ArangoABI.client(client)
    guard let queue = Handle.borrow(queue, ResultQueue.self) else {
      throw .argument("queue is NULL")
    }
    return try client.listen(queue, to: text(kinds, "kinds"), tag: tag)
  }
}

/// Submits a call. An error of creating it is delivered as its result. Returns the ticket.
private func submit(
  _ queue: OpaquePointer?, _ tag: UInt64, _ make: () throws(ArangoError) -> Call
) -> UInt64 {
  enqueue(queue, tag) { queue throws(ArangoError) in queue.submit(.success(try make()), tag) }
}

/// Runs `submit` with a queue, and delivers its error as a result. Returns the ticket; 0 for NULL.
func enqueue(
  _ queue: OpaquePointer?, _ tag: UInt64, _ submit: (ResultQueue) throws(ArangoError) -> UInt64
) -> UInt64 {
  Thread.runExport {
    guard let queue = Handle.borrow(queue, ResultQueue.self) else { return 0 }
    do throws(ArangoError) { return try submit(queue) } catch {
      return queue.submit(.failure(error), tag)
    }
  }
}
