internal import ArangoClient
internal import ArangoCore
internal import ArangoPlatform
internal import CArango

/// Converts objects to the pointers that C holds, and back.
enum Handle {
  /// Returns a handle that owns an object until `destroy`.
  static func give(_ object: some AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
  }

  /// Returns the object of a handle without a change of ownership; nil for NULL.
  static func borrow<Object: AnyObject>(_ handle: OpaquePointer?, _: Object.Type) -> Object? {
    guard let handle else { return nil }
    return Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }

  /// Ends the object of a handle and gives up the ownership; does nothing for NULL.
  static func destroy<Object: AnyObject>(
    _ handle: OpaquePointer?, _: Object.Type, end: (Object) -> Void = { _ in }
  ) {
    guard let handle else { return }
    Thread.runExport {
      end(Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeRetainedValue())
    }
  }
}

/// Runs `call` in an exported function and returns its result as a handle. An error becomes a result.
func returnResult(_ call: () throws(ArangoError) -> CallResult) -> OpaquePointer? {
  Thread.runExport {
    do throws(ArangoError) {
      return Handle.give(try call())
    } catch {
      return Handle.give(CallResult(error))
    }
  }
}

/// Runs `make` in an exported function, returns its result as a handle, and stores the handle of the new
/// object in `out`; NULL if there is no object.
func create<Object: AnyObject>(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ name: String,
  _ make: () throws(ArangoError) -> (object: Object?, result: CallResult)
) -> OpaquePointer? {
  out?.pointee = nil
  return returnResult { () throws(ArangoError) in
    guard let out else { throw .argument(name + " is NULL") }
    let (object, result) = try make()
    out.pointee = object.map { Handle.give($0) }
    return result
  }
}

/// Returns the database of a handle. Throws for NULL.
func database(_ handle: OpaquePointer?) throws(ArangoError) -> Database {
  guard let database = Handle.borrow(handle, Database.self) else {
    throw .argument("database is NULL")
  }
  return database
}

/// Returns the client of a handle. Throws for NULL.
func client(_ handle: OpaquePointer?) throws(ArangoError) -> Client {
  guard let client = Handle.borrow(handle, Client.self) else {
    throw .argument("client is NULL")
  }
  return client
}

/// Returns a text of a result as a C string, and stores its size; NULL and 0 if there is none.
func text(
  of handle: OpaquePointer?, _ size: UnsafeMutablePointer<Int>? = nil, _ get: (CallResult) -> Bytes?
) -> UnsafePointer<CChar>? {
  // The first call creates the text, which may change errno.
  Thread.keepingErrno { cString(Handle.borrow(handle, CallResult.self).flatMap(get), size) }
}
