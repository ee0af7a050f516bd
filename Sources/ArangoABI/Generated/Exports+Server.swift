// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_server_version") @implementation
public func arango_server_version(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.version", options: options)
}

@_cdecl("arango_server_engine") @implementation
public func arango_server_engine(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.engine")
}

@_cdecl("arango_server_activities") @implementation
public func arango_server_activities(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.activities")
}

@_cdecl("arango_server_ttl_properties") @implementation
public func arango_server_ttl_properties(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.ttl_properties")
}

@_cdecl("arango_server_set_ttl_properties") @implementation
public func arango_server_set_ttl_properties(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.set_ttl_properties", options: options)
}

@_cdecl("arango_server_ttl_statistics") @implementation
public func arango_server_ttl_statistics(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.ttl_statistics")
}

@_cdecl("arango_server_flush_wal") @implementation
public func arango_server_flush_wal(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.flush_wal", options: options)
}

@_cdecl("arango_server_engine_stats") @implementation
public func arango_server_engine_stats(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.engine_stats")
}

@_cdecl("arango_server_status") @implementation
public func arango_server_status(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.status", options: options)
}

@_cdecl("arango_server_time") @implementation
public func arango_server_time(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.time")
}

@_cdecl("arango_server_deployment_id") @implementation
public func arango_server_deployment_id(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.deployment_id")
}

@_cdecl("arango_server_support_info") @implementation
public func arango_server_support_info(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.support_info", options: options)
}

@_cdecl("arango_server_metrics") @implementation
public func arango_server_metrics(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.metrics", options: options)
}

@_cdecl("arango_server_usage_metrics") @implementation
public func arango_server_usage_metrics(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.usage_metrics", options: options)
}

@_cdecl("arango_server_statistics") @implementation
public func arango_server_statistics(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.statistics", options: options)
}

@_cdecl("arango_server_log_entries") @implementation
public func arango_server_log_entries(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.log_entries", options: options)
}

@_cdecl("arango_server_log_levels") @implementation
public func arango_server_log_levels(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.log_levels", options: options)
}

@_cdecl("arango_server_set_log_levels") @implementation
public func arango_server_set_log_levels(
  _ database: OpaquePointer!, _ levels: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.set_log_levels", ("levels", .json(levels)), options: options)
}

@_cdecl("arango_server_reset_log_levels") @implementation
public func arango_server_reset_log_levels(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.reset_log_levels", options: options)
}

@_cdecl("arango_server_structured_log") @implementation
public func arango_server_structured_log(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.structured_log")
}

@_cdecl("arango_server_set_structured_log") @implementation
public func arango_server_set_structured_log(
  _ database: OpaquePointer!, _ parameters: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.set_structured_log", ("parameters", .json(parameters)))
}

@_cdecl("arango_server_tls") @implementation
public func arango_server_tls(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.tls")
}

@_cdecl("arango_server_reload_tls") @implementation
public func arango_server_reload_tls(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.reload_tls")
}

@_cdecl("arango_server_jwt_secrets") @implementation
public func arango_server_jwt_secrets(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.jwt_secrets")
}

@_cdecl("arango_server_reload_jwt_secrets") @implementation
public func arango_server_reload_jwt_secrets(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.reload_jwt_secrets")
}

@_cdecl("arango_server_encryption") @implementation
public func arango_server_encryption(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.encryption")
}

@_cdecl("arango_server_reload_encryption") @implementation
public func arango_server_reload_encryption(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.reload_encryption")
}

@_cdecl("arango_server_api_calls") @implementation
public func arango_server_api_calls(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.api_calls")
}

@_cdecl("arango_server_aql_queries") @implementation
public func arango_server_aql_queries(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.aql_queries")
}

@_cdecl("arango_server_crashes") @implementation
public func arango_server_crashes(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.crashes")
}

@_cdecl("arango_server_crash") @implementation
public func arango_server_crash(
  _ database: OpaquePointer!, _ crash_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.crash", ("crash_id", .text(crash_id)))
}

@_cdecl("arango_server_delete_crash") @implementation
public func arango_server_delete_crash(
  _ database: OpaquePointer!, _ crash_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.delete_crash", ("crash_id", .text(crash_id)))
}

@_cdecl("arango_server_license") @implementation
public func arango_server_license(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.license")
}

@_cdecl("arango_server_set_license") @implementation
public func arango_server_set_license(
  _ database: OpaquePointer!, _ license: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.set_license", ("license", .text(license)), options: options)
}

@_cdecl("arango_server_database_defaults") @implementation
public func arango_server_database_defaults(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.database_defaults")
}

@_cdecl("arango_server_options") @implementation
public func arango_server_options(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.options")
}

@_cdecl("arango_server_options_description") @implementation
public func arango_server_options_description(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.options_description")
}

@_cdecl("arango_server_options_public") @implementation
public func arango_server_options_public(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.options_public")
}

@_cdecl("arango_server_compact") @implementation
public func arango_server_compact(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.compact", options: options)
}

@_cdecl("arango_server_shutdown") @implementation
public func arango_server_shutdown(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.shutdown", options: options)
}

@_cdecl("arango_server_shutdown_progress") @implementation
public func arango_server_shutdown_progress(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.shutdown_progress")
}

@_cdecl("arango_server_target_version") @implementation
public func arango_server_target_version(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.target_version")
}

@_cdecl("arango_server_log") @implementation
public func arango_server_log(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.log", options: options)
}

@_cdecl("arango_server_echo") @implementation
public func arango_server_echo(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.echo", options: options)
}

@_cdecl("arango_server_reload_routing") @implementation
public func arango_server_reload_routing(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "server.reload_routing")
}

@_cdecl("arango_server_execute") @implementation
public func arango_server_execute(
  _ database: OpaquePointer!, _ command: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "server.execute", ("command", .text(command)))
}
