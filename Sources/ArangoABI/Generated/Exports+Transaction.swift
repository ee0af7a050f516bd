// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_transaction_begin") @implementation
public func arango_transaction_begin(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "transaction.begin", options: options)
}

@_cdecl("arango_transaction_list") @implementation
public func arango_transaction_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "transaction.list")
}

@_cdecl("arango_transaction_status") @implementation
public func arango_transaction_status(
  _ database: OpaquePointer!, _ transaction_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "transaction.status", ("transaction_id", .text(transaction_id)))
}

@_cdecl("arango_transaction_commit") @implementation
public func arango_transaction_commit(
  _ database: OpaquePointer!, _ transaction_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "transaction.commit", ("transaction_id", .text(transaction_id)))
}

@_cdecl("arango_transaction_abort") @implementation
public func arango_transaction_abort(
  _ database: OpaquePointer!, _ transaction_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "transaction.abort", ("transaction_id", .text(transaction_id)))
}

@_cdecl("arango_transaction_abort_all") @implementation
public func arango_transaction_abort_all(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "transaction.abort_all")
}
