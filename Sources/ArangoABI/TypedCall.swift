internal import ArangoClient
internal import ArangoCore

/// A required argument of a typed function.
enum TypedArgument {
  /// A string.
  case text(UnsafePointer<CChar>?)
  /// The text of any other JSON value.
  case json(UnsafePointer<CChar>?)
}

/// Runs an operation for its typed function. `options` is a JSON object with the optional arguments.
func call(
  _ handle: OpaquePointer?, _ operation: String,
  _ arguments: (name: String, value: TypedArgument)..., options: UnsafePointer<CChar>? = nil
) -> OpaquePointer? {
  returnResult { () throws(ArangoError) in
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
