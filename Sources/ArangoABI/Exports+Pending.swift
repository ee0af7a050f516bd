internal import ArangoClient
internal import ArangoCore
internal import ArangoPlatform
internal import CArango

@_cdecl("arango_start") @implementation
public func arango_start(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ out_pending: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_pending, "out_pending") { () throws(ArangoError) in
    let call = try ArangoABI.operation(database, operation, arguments)
    return (BlockingCall(call) as PendingWork, CallResult())
  }
}

@_cdecl("arango_start_with") @implementation
public func arango_start_with(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ out_pending: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_pending, "out_pending") { () throws(ArangoError) in
    let call = try ArangoABI.operation(
      database, operation, arguments, body, body_size, copied: true)
    return (BlockingCall(call) as PendingWork, CallResult())
  }
}

@_cdecl("arango_start_request") @implementation
public func arango_start_request(
  _ database: OpaquePointer!, _ method: UnsafePointer<CChar>!, _ path: UnsafePointer<CChar>!,
  _ headers: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ out_pending: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_pending, "out_pending") { () throws(ArangoError) in
    let call = try request(database, method, path, headers, body, body_size, copied: true)
    return (BlockingCall(call) as PendingWork, CallResult())
  }
}

@_cdecl("arango_start_refresh_hosts") @implementation
public func arango_start_refresh_hosts(
  _ client: OpaquePointer!, _ out_pending: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_pending, "out_pending") { () throws(ArangoError) in
    (BlockingCall(try Call.refreshHosts(of: ArangoABI.client(client))), CallResult())
  }
}

@_cdecl("arango_pending_wait") @implementation
public func arango_pending_wait(
  _ pending: OpaquePointer!, _ timeout_ms: Int64
) -> OpaquePointer! {
  Thread.runExport {
    guard let call = Handle.borrow(pending, PendingWork.self) else {
      return Handle.give(CallResult(.argument("pending is NULL")))
    }
    let limit =
      timeout_ms < 0
      ? Instant(nanoseconds: .max) : Clock.now.advanced(byMilliseconds: timeout_ms)
    return call.run(until: limit, isInterruptible: true).map { Handle.give($0) }
  }
}

@_cdecl("arango_pending_destroy") @implementation
public func arango_pending_destroy(_ pending: OpaquePointer!) {
  Handle.destroy(pending, PendingWork.self) { $0.abandon() }
}
