internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_exchange_begin") @implementation
public func arango_exchange_begin(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ out_exchange: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_exchange, "out_exchange") { () throws(ArangoError) in
    let call = try ArangoABI.operation(database, operation, arguments)
    return (Exchange(call), CallResult())
  }
}

@_cdecl("arango_exchange_begin_with") @implementation
public func arango_exchange_begin_with(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ out_exchange: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_exchange, "out_exchange") { () throws(ArangoError) in
    let call = try ArangoABI.operation(
      database, operation, arguments, body, body_size, copied: true)
    return (Exchange(call), CallResult())
  }
}

@_cdecl("arango_exchange_begin_request") @implementation
public func arango_exchange_begin_request(
  _ database: OpaquePointer!, _ method: UnsafePointer<CChar>!, _ path: UnsafePointer<CChar>!,
  _ headers: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int,
  _ out_exchange: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_exchange, "out_exchange") { () throws(ArangoError) in
    let call = try request(database, method, path, headers, body, body_size, copied: true)
    return (Exchange(call), CallResult())
  }
}

@_cdecl("arango_exchange_next") @implementation
public func arango_exchange_next(_ exchange: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowExchange(exchange).next() }
}

@_cdecl("arango_exchange_reply") @implementation
public func arango_exchange_reply(
  _ exchange: OpaquePointer!, _ http_status: Int32, _ headers: UnsafePointer<CChar>!,
  _ body: UnsafeRawPointer!, _ body_size: Int
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try borrowExchange(exchange).reply(
      status: http_status, headers: text(headers, "headers"), body: buffer(body, body_size))
  }
}

@_cdecl("arango_exchange_failed") @implementation
public func arango_exchange_failed(
  _ exchange: OpaquePointer!, _ kind: UnsafePointer<CChar>!
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try borrowExchange(exchange).failed(required(kind, "kind"))
  }
}

@_cdecl("arango_exchange_result") @implementation
public func arango_exchange_result(_ exchange: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowExchange(exchange).result() }
}

@_cdecl("arango_exchange_destroy") @implementation
public func arango_exchange_destroy(_ exchange: OpaquePointer!) {
  Handle.destroy(exchange, Exchange.self) { $0.abandon() }
}

private func borrowExchange(_ handle: OpaquePointer?) throws(ArangoError) -> Exchange {
  guard let call = Handle.borrow(handle, Exchange.self) else {
    throw .argument("exchange is NULL")
  }
  return call
}
