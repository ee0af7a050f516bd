internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_client_create") @implementation
public func arango_client_create(
  _ hosts: UnsafePointer<CChar>!, _ strategy: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!, _ out_client: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_client, "out_client") { () throws(ArangoError) in
    let client = try Client.create(
      hosts: text(hosts, "hosts"), strategy: text(strategy, "strategy"),
      options: secret(options, "options"))
    return (client, CallResult())
  }
}

@_cdecl("arango_client_create_list") @implementation
public func arango_client_create_list(
  _ hosts: UnsafePointer<UnsafePointer<CChar>?>!, _ count: Int,
  _ strategy: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!,
  _ out_client: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_client, "out_client") { () throws(ArangoError) in
    let client = try Client.create(
      hosts: texts(hosts, count, "hosts"), strategy: text(strategy, "strategy"),
      options: secret(options, "options"))
    return (client, CallResult())
  }
}

@_cdecl("arango_client_stats") @implementation
public func arango_client_stats(_ client: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try ArangoABI.client(client).stats() }
}

@_cdecl("arango_client_refresh_hosts") @implementation
public func arango_client_refresh_hosts(_ client: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try Call.refreshHosts(of: ArangoABI.client(client)).run()
  }
}

@_cdecl("arango_client_destroy") @implementation
public func arango_client_destroy(_ client: OpaquePointer!) {
  Handle.destroy(client, Client.self) { $0.close() }
}
