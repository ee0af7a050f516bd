// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_view_list") @implementation
public func arango_view_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "view.list")
}

@_cdecl("arango_view_get") @implementation
public func arango_view_get(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.get", ("view", .text(view)))
}

@_cdecl("arango_view_properties") @implementation
public func arango_view_properties(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.properties", ("view", .text(view)))
}

@_cdecl("arango_view_create") @implementation
public func arango_view_create(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ type: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.create", ("name", .text(name)), ("type", .text(type)), options: options)
}

@_cdecl("arango_view_update") @implementation
public func arango_view_update(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!, _ properties: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.update", ("view", .text(view)), ("properties", .json(properties)))
}

@_cdecl("arango_view_replace") @implementation
public func arango_view_replace(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!, _ properties: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.replace", ("view", .text(view)), ("properties", .json(properties)))
}

@_cdecl("arango_view_rename") @implementation
public func arango_view_rename(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!, _ name: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.rename", ("view", .text(view)), ("name", .text(name)))
}

@_cdecl("arango_view_delete") @implementation
public func arango_view_delete(
  _ database: OpaquePointer!, _ view: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "view.delete", ("view", .text(view)), options: options)
}
