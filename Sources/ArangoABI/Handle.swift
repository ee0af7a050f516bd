internal import ArangoClient
internal import ArangoCore
internal import ArangoPlatform
internal import CArango

/// The one place that turns objects into the pointers C holds, and back.
enum Handle {
  /// Hands an object to C, which destroys it with `destroy`.
  static func give(_ object: some AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
  }

  /// The object behind a handle, for the length of a call; nil for NULL.
  static func borrow<Object: AnyObject>(_ handle: OpaquePointer?, _: Object.Type) -> Object? {
    guard let handle else { return nil }
    return Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }

  /// Takes an object back from C for good, and ends it; does nothing for NULL.
  static func destroy<Object: AnyObject>(
    _ handle: OpaquePointer?, _: Object.Type, end: (Object) -> Void = { _ in }
  ) {
    guard let handle else { return }
    Thread.runExport {
      end(Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeRetainedValue())
    }
  }
}

/// Runs a call and hands its result out; a failure before the call is a result too.
func answer(_ call: () throws(ArangoError) -> CallResult) -> OpaquePointer? {
  Thread.runExport {
    do throws(ArangoError) {
      return Handle.give(try call())
    } catch {
      return Handle.give(CallResult(error))
    }
  }
}

/// Runs a call that makes an object and hands the object out through `out`, or NULL if there is
/// none.
func create<Object: AnyObject>(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ name: String,
  _ make: () throws(ArangoError) -> (object: Object?, result: CallResult)
) -> OpaquePointer? {
  out?.pointee = nil
  return answer { () throws(ArangoError) in
    guard let out else { throw .argument(name + " is NULL") }
    let (object, result) = try make()
    out.pointee = object.map { Handle.give($0) }
    return result
  }
}

/// The database behind a handle.
func database(_ handle: OpaquePointer?) throws(ArangoError) -> Database {
  guard let database = Handle.borrow(handle, Database.self) else {
    throw .argument("database is NULL")
  }
  return database
}

/// The client behind a handle.
func client(_ handle: OpaquePointer?) throws(ArangoError) -> Client {
  guard let client = Handle.borrow(handle, Client.self) else {
    throw .argument("client is NULL")
  }
  return client
}

/// A text of a result as a C string, and its size; NULL and 0 if there is none.
func text(
  of handle: OpaquePointer?, _ size: UnsafeMutablePointer<Int>? = nil, _ get: (CallResult) -> Bytes?
) -> UnsafePointer<CChar>? {
  // The text is made when it is first asked for.
  Thread.keepingErrno { cString(Handle.borrow(handle, CallResult.self).flatMap(get), size) }
}
