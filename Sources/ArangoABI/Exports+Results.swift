internal import ArangoClient
internal import ArangoCore
internal import ArangoPlatform
public import CArango

@_cdecl("arango_status_name") @implementation
public func arango_status_name(_ status: Int32) -> UnsafePointer<CChar>! {
  if status == ARANGO_OK.rawValue { return cString("ARANGO_OK") }
  return Thread.keepingErrno {
    ArangoError.Code.allCases.first { $0.status.rawValue == status }.map { cString($0.name) }
  }
}

@_cdecl("arango_error_name") @implementation
public func arango_error_name(_ error_num: Int32) -> UnsafePointer<CChar>! {
  errorName(error_num).map { cString($0) }
}

@_cdecl("arango_result_status") @implementation
public func arango_result_status(_ result: OpaquePointer!) -> arango_status {
  guard let result = Handle.borrow(result, CallResult.self) else { return ARANGO_ERR_ARGUMENT }
  return result.code?.status ?? ARANGO_OK
}

@_cdecl("arango_result_json") @implementation
public func arango_result_json(
  _ result: OpaquePointer!, _ out_size: UnsafeMutablePointer<Int>!
) -> UnsafePointer<CChar>! {
  text(of: result, out_size) { $0.answer() }
}

@_cdecl("arango_result_body") @implementation
public func arango_result_body(
  _ result: OpaquePointer!, _ out_size: UnsafeMutablePointer<Int>!
) -> UnsafeRawPointer! {
  UnsafeRawPointer(text(of: result, out_size) { $0.body })
}

@_cdecl("arango_result_rows") @implementation
public func arango_result_rows(
  _ result: OpaquePointer!, _ out_size: UnsafeMutablePointer<Int>!
) -> UnsafePointer<CChar>! {
  bytes(of: result, out_size) { $0.rowsText }
}

@_cdecl("arango_result_row_count") @implementation
public func arango_result_row_count(_ result: OpaquePointer!) -> Int {
  Thread.runExport { Handle.borrow(result, CallResult.self)?.rowCount ?? 0 }
}

@_cdecl("arango_result_row") @implementation
public func arango_result_row(
  _ result: OpaquePointer!, _ index: Int, _ out_size: UnsafeMutablePointer<Int>!
) -> UnsafePointer<CChar>! {
  bytes(of: result, out_size) { $0.row(index) }
}

@_cdecl("arango_result_row_errors") @implementation
public func arango_result_row_errors(_ result: OpaquePointer!) -> Int {
  Thread.runExport { Handle.borrow(result, CallResult.self)?.rowErrorCount ?? 0 }
}

@_cdecl("arango_result_message") @implementation
public func arango_result_message(_ result: OpaquePointer!) -> UnsafePointer<CChar>! {
  text(of: result) { $0.message }
}

@_cdecl("arango_result_http_status") @implementation
public func arango_result_http_status(_ result: OpaquePointer!) -> Int32 {
  Handle.borrow(result, CallResult.self)?.httpStatus ?? 0
}

@_cdecl("arango_result_error_num") @implementation
public func arango_result_error_num(_ result: OpaquePointer!) -> Int32 {
  Handle.borrow(result, CallResult.self)?.errorNumber ?? 0
}

@_cdecl("arango_result_execution") @implementation
public func arango_result_execution(_ result: OpaquePointer!) -> arango_execution {
  Handle.borrow(result, CallResult.self)?.execution.constant ?? ARANGO_NOT_EXECUTED
}

@_cdecl("arango_result_host") @implementation
public func arango_result_host(_ result: OpaquePointer!) -> UnsafePointer<CChar>! {
  text(of: result) { $0.host }
}

@_cdecl("arango_result_header") @implementation
public func arango_result_header(
  _ result: OpaquePointer!, _ name: UnsafePointer<CChar>!
) -> UnsafePointer<CChar>! {
  text(of: result) { result in
    guard let name = try? text(name, "name") else { return nil }
    return result.header(name)
  }
}

@_cdecl("arango_result_headers") @implementation
public func arango_result_headers(_ result: OpaquePointer!) -> UnsafePointer<CChar>! {
  text(of: result) { $0.headersJSON() }
}

@_cdecl("arango_result_attempts") @implementation
public func arango_result_attempts(_ result: OpaquePointer!) -> UnsafePointer<CChar>! {
  text(of: result) { $0.attemptsJSON() }
}

@_cdecl("arango_result_tag") @implementation
public func arango_result_tag(_ result: OpaquePointer!) -> UInt64 {
  Handle.borrow(result, CallResult.self)?.tag ?? 0
}

@_cdecl("arango_result_destroy") @implementation
public func arango_result_destroy(_ result: OpaquePointer!) {
  Handle.destroy(result, CallResult.self)
}

/// Returns bytes of the rows of a result, and stores their number; NULL and 0 for nil.
private func bytes(
  of handle: OpaquePointer?, _ size: UnsafeMutablePointer<Int>?,
  _ select: (CallResult) -> UnsafeBufferPointer<UInt8>?
) -> UnsafePointer<CChar>? {
  Thread.runExport {
    let bytes = Handle.borrow(handle, CallResult.self).flatMap { select($0) }
    size?.pointee = bytes?.count ?? 0
    return bytes?.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
  }
}
