// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_job_get") @implementation
public func arango_job_get(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "job.get", ("job_id", .text(job_id)))
}

@_cdecl("arango_job_status") @implementation
public func arango_job_status(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "job.status", ("job_id", .text(job_id)))
}

@_cdecl("arango_job_list") @implementation
public func arango_job_list(
  _ database: OpaquePointer!, _ status: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "job.list", ("status", .text(status)), options: options)
}

@_cdecl("arango_job_cancel") @implementation
public func arango_job_cancel(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "job.cancel", ("job_id", .text(job_id)))
}

@_cdecl("arango_job_delete") @implementation
public func arango_job_delete(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "job.delete", ("job_id", .text(job_id)), options: options)
}
