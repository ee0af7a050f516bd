internal import ArangoClient
internal import ArangoCore

/// A required argument as a typed function gets it from C.
enum TypedArgument {
  case text(UnsafePointer<CChar>?)

  /// The argument as JSON; the error names it.
  func value(_ name: String) throws(ArangoError) -> JSON {
    switch self {
    case .text(let pointer): .string(try required(pointer, name))
    }
  }
}

/// Runs an operation with the arguments of its typed function.
func call(
  _ handle: OpaquePointer?, _ operation: String,
  _ arguments: (name: String, value: TypedArgument)...
) -> OpaquePointer? {
  answer { () throws(ArangoError) in
    let database = try database(handle)
    var members: [JSON.Member] = []
    for argument in arguments {
      members.append(JSON.Member(argument.name, try argument.value.value(argument.name)))
    }
    return try Call.run(operation, .object(members), in: database)
  }
}
