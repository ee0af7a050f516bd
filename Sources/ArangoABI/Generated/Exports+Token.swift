// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_token_list") @implementation
public func arango_token_list(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "token.list", ("user", .text(user)))
}

@_cdecl("arango_token_create") @implementation
public func arango_token_create(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ name: UnsafePointer<CChar>!,
  _ valid_until: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "token.create", ("user", .text(user)), ("name", .text(name)),
    ("valid_until", .json(valid_until)))
}

@_cdecl("arango_token_delete") @implementation
public func arango_token_delete(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ token_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "token.delete", ("user", .text(user)), ("token_id", .json(token_id)))
}
