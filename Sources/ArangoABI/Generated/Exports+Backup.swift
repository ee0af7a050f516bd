// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_backup_create") @implementation
public func arango_backup_create(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.create", options: options)
}

@_cdecl("arango_backup_list") @implementation
public func arango_backup_list(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.list", options: options)
}

@_cdecl("arango_backup_delete") @implementation
public func arango_backup_delete(
  _ database: OpaquePointer!, _ backup_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.delete", ("backup_id", .text(backup_id)))
}

@_cdecl("arango_backup_restore") @implementation
public func arango_backup_restore(
  _ database: OpaquePointer!, _ backup_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.restore", ("backup_id", .text(backup_id)))
}

@_cdecl("arango_backup_upload") @implementation
public func arango_backup_upload(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.upload", options: options)
}

@_cdecl("arango_backup_download") @implementation
public func arango_backup_download(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "backup.download", options: options)
}
