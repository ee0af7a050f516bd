internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_database_create") @implementation
public func arango_database_create(
  _ client: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ username: UnsafePointer<CChar>!,
  _ password: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!,
  _ out_database: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_database, "out_database") { () throws(ArangoError) in
    let (database, verification) = try Database.create(
      in: ArangoABI.client(client), name: text(name, "name"), username: text(username, "username"),
      password: secret(password, "password"), options: secret(options, "options"))
    return (database, verification ?? CallResult())
  }
}

@_cdecl("arango_database_derive") @implementation
public func arango_database_derive(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!,
  _ out_database: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_database, "out_database") { () throws(ArangoError) in
    let derived = try Database.derive(
      from: ArangoABI.database(database), options: secret(options, "options"))
    return (derived, CallResult())
  }
}

@_cdecl("arango_database_set_token") @implementation
public func arango_database_set_token(
  _ database: OpaquePointer!, _ token: UnsafePointer<CChar>!
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    let database = try ArangoABI.database(database)
    guard let token = try secret(token, "token") else { throw .argument("token is NULL") }
    try database.set(token: token)
    return CallResult()
  }
}

@_cdecl("arango_database_set_password") @implementation
public func arango_database_set_password(
  _ database: OpaquePointer!, _ username: UnsafePointer<CChar>!, _ password: UnsafePointer<CChar>!
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    let database = try ArangoABI.database(database)
    guard let password = try secret(password, "password") else {
      throw .argument("password is NULL")
    }
    try database.set(username: text(username, "username"), password: password)
    return CallResult()
  }
}

@_cdecl("arango_database_destroy") @implementation
public func arango_database_destroy(_ database: OpaquePointer!) {
  Handle.destroy(database, Database.self)
}
