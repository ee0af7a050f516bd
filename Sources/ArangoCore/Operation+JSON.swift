extension Operation {
  /// The row as `arango_operations` prints it.
  package var json: JSON {
    .object([
      JSON.Member("name", .string(name)),
      JSON.Member("summary", .string(summary)),
      JSON.Member("method", .string(method.rawValue)),
      JSON.Member("path", .string(path)),
      JSON.Member("arguments", .array(parameters.map { $0.json })),
      JSON.Member("answer", .string(shape.described)),
      JSON.Member("idempotent", .boolean(idempotent)),
      JSON.Member("timeout_ms", timeout.map { .integer($0) } ?? .null),
    ])
  }
}

extension Parameter {
  /// The argument as `arango_operations` prints it.
  var json: JSON {
    var members = [
      JSON.Member("name", .string(name)),
      JSON.Member("type", .string("string")),
      JSON.Member("required", .boolean(required)),
      JSON.Member("meaning", .string(meaning)),
    ]
    if case .word(let words) = kind {
      members.append(JSON.Member("one_of", .array(words.map { .string($0) })))
    }
    switch place {
    case .query(let name):
      members.append(JSON.Member("in", .string("query")))
      members.append(JSON.Member("wire_name", .string(name)))
    case .body:
      members.append(JSON.Member("in", .string("body")))
    }
    return .object(members)
  }
}
