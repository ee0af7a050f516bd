internal import ArangoClient
internal import ArangoCore

/// A required argument as a typed function gets it from C.
enum TypedArgument {
  /// A string.
  case text(UnsafePointer<CChar>?)
  /// Any other JSON value, as text.
  case json(UnsafePointer<CChar>?)
}

/// Runs an operation with the arguments of its typed function, and its options: the operation's
/// other arguments as a JSON object.
func call(
  _ handle: OpaquePointer?, _ operation: String,
  _ arguments: (name: String, value: TypedArgument)..., options: UnsafePointer<CChar>? = nil
) -> OpaquePointer? {
  answer { () throws(ArangoError) in
    let database = try database(handle)
    var given: [(name: String, value: Call.Argument)] = []
    for argument in arguments {
      switch argument.value {
      case .text(let pointer):
        given.append((argument.name, .text(try required(pointer, argument.name))))
      case .json(let pointer):
        given.append((argument.name, .json(try required(pointer, argument.name))))
      }
    }
    return try Call.operation(
      operation, given, options: text(options, "options"), in: database
    ).run()
  }
}
