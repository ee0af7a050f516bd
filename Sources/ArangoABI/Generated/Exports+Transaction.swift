// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

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
