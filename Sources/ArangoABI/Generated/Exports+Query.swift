// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_query_execute") @implementation
public func arango_query_execute(
  _ database: OpaquePointer!, _ query: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.execute", ("query", .text(query)), options: options)
}

@_cdecl("arango_query_explain") @implementation
public func arango_query_explain(
  _ database: OpaquePointer!, _ query: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.explain", ("query", .text(query)), options: options)
}

@_cdecl("arango_query_parse") @implementation
public func arango_query_parse(
  _ database: OpaquePointer!, _ query: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.parse", ("query", .text(query)))
}

@_cdecl("arango_query_rules") @implementation
public func arango_query_rules(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.rules")
}

@_cdecl("arango_query_list") @implementation
public func arango_query_list(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.list", options: options)
}

@_cdecl("arango_query_list_slow") @implementation
public func arango_query_list_slow(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.list_slow", options: options)
}

@_cdecl("arango_query_clear_slow") @implementation
public func arango_query_clear_slow(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.clear_slow", options: options)
}

@_cdecl("arango_query_kill") @implementation
public func arango_query_kill(
  _ database: OpaquePointer!, _ query_id: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.kill", ("query_id", .text(query_id)), options: options)
}

@_cdecl("arango_query_tracking") @implementation
public func arango_query_tracking(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.tracking")
}

@_cdecl("arango_query_set_tracking") @implementation
public func arango_query_set_tracking(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.set_tracking", options: options)
}

@_cdecl("arango_query_cache_entries") @implementation
public func arango_query_cache_entries(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.cache_entries")
}

@_cdecl("arango_query_clear_cache") @implementation
public func arango_query_clear_cache(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.clear_cache")
}

@_cdecl("arango_query_cache_properties") @implementation
public func arango_query_cache_properties(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.cache_properties")
}

@_cdecl("arango_query_set_cache_properties") @implementation
public func arango_query_set_cache_properties(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.set_cache_properties", options: options)
}

@_cdecl("arango_query_plans") @implementation
public func arango_query_plans(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.plans")
}

@_cdecl("arango_query_clear_plans") @implementation
public func arango_query_clear_plans(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "query.clear_plans")
}

@_cdecl("arango_query_functions") @implementation
public func arango_query_functions(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.functions", options: options)
}

@_cdecl("arango_query_create_function") @implementation
public func arango_query_create_function(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ code: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "query.create_function", ("name", .text(name)), ("code", .text(code)),
    options: options)
}

@_cdecl("arango_query_delete_function") @implementation
public func arango_query_delete_function(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "query.delete_function", ("name", .text(name)), options: options)
}
