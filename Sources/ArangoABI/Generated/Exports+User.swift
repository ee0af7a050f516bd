// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_user_list") @implementation
public func arango_user_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "user.list")
}

@_cdecl("arango_user_get") @implementation
public func arango_user_get(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "user.get", ("user", .text(user)))
}

@_cdecl("arango_user_create") @implementation
public func arango_user_create(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "user.create", ("user", .text(user)), options: options)
}

@_cdecl("arango_user_update") @implementation
public func arango_user_update(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "user.update", ("user", .text(user)), options: options)
}

@_cdecl("arango_user_replace") @implementation
public func arango_user_replace(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ password: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "user.replace", ("user", .text(user)), ("password", .text(password)), options: options
  )
}

@_cdecl("arango_user_delete") @implementation
public func arango_user_delete(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "user.delete", ("user", .text(user)), options: options)
}

@_cdecl("arango_user_permissions") @implementation
public func arango_user_permissions(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "user.permissions", ("user", .text(user)), options: options)
}

@_cdecl("arango_user_permission") @implementation
public func arango_user_permission(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ database_name: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "user.permission", ("user", .text(user)), ("database", .text(database_name)),
    options: options)
}

@_cdecl("arango_user_set_permission") @implementation
public func arango_user_set_permission(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ database_name: UnsafePointer<CChar>!,
  _ permission: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "user.set_permission", ("user", .text(user)), ("database", .text(database_name)),
    ("permission", .text(permission)), options: options)
}

@_cdecl("arango_user_reset_permission") @implementation
public func arango_user_reset_permission(
  _ database: OpaquePointer!, _ user: UnsafePointer<CChar>!, _ database_name: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "user.reset_permission", ("user", .text(user)), ("database", .text(database_name)),
    options: options)
}
