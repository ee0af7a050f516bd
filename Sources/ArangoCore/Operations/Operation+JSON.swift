extension Operation {
  /// The row in the format of `arango_operations`.
  package var json: JSON {
    .object([
      JSON.Member("name", .string(name)),
      JSON.Member("summary", .string(summary)),
      JSON.Member("method", .string(method.rawValue)),
      JSON.Member("path", .string(path)),
      JSON.Member("variant", variant?.json ?? .null),
      JSON.Member("arguments", .array(parameters.map { $0.json })),
      JSON.Member("exactly_one_of", .array(exactlyOneOf.map { .string($0) })),
      JSON.Member("answer", .string(shape.description)),
      JSON.Member("rights", .string(rights.rawValue)),
      JSON.Member("idempotent", .boolean(idempotent)),
      JSON.Member("since", .array(availability.since.map { .string($0.text) })),
      JSON.Member("removed_in", availability.removedIn.map { .string($0.text) } ?? .null),
      JSON.Member("use_instead", availability.successor.map { .string($0) } ?? .null),
      JSON.Member("timeout_ms", timeout.map { .integer($0) } ?? .null),
    ])
  }
}

extension Operation.Variant {
  /// The variant in the format of `arango_operations`.
  fileprivate var json: JSON {
    .object([
      JSON.Member("if", .string(argument)),
      JSON.Member("method", .string(method.rawValue)),
      JSON.Member("path", .string(path)),
    ])
  }
}

extension Parameter {
  /// The argument in the format of `arango_operations`.
  fileprivate var json: JSON {
    var members = [
      JSON.Member("name", .string(name)),
      JSON.Member("type", .string(kind.type)),
      JSON.Member("wanted", .string(kind.description)),
      JSON.Member("required", .boolean(required)),
      JSON.Member("default", defaultValue ?? .null),
      JSON.Member("null", .string(null.rawValue)),
      JSON.Member("meaning", .string(meaning)),
      JSON.Member("in", .string(place.name)),
      JSON.Member("wire_name", place.wireName.map { .string($0) } ?? .null),
      JSON.Member("since", .array(availability.since.map { .string($0.text) })),
      JSON.Member("removed_in", availability.removedIn.map { .string($0.text) } ?? .null),
      JSON.Member("rights", rights.map { .string($0.rawValue) } ?? .null),
    ]
    members += kind.limits
    if case .rawBody(let type) = place {
      members.append(JSON.Member("content_type", .string(type)))
    }
    return .object(members)
  }
}

extension Parameter.Kind {
  /// The members that restrict the values: `one_of`, `minimum`, `maximum`, `server`.
  fileprivate var limits: [JSON.Member] {
    switch self {
    case .word(let description): [Parameter.Kind.oneOf(description)]
    case .wordOrInteger(let description, let range):
      [Parameter.Kind.oneOf(description)] + Parameter.Kind.bounds(range)
    case .integer(let range): Parameter.Kind.bounds(range)
    case .server: [JSON.Member("server", .boolean(true))]
    case .boolean, .number, .string, .text, .job, .strings, .array, .object, .agencyDump, .any: []
    }
  }

  private static func oneOf(_ description: [String]) -> JSON.Member {
    JSON.Member("one_of", .array(description.map { .string($0) }))
  }

  private static func bounds(_ range: ClosedRange<Int64>) -> [JSON.Member] {
    [
      JSON.Member("minimum", .integer(range.lowerBound)),
      JSON.Member("maximum", .integer(range.upperBound)),
    ]
  }
}

extension Parameter.Location {
  /// The word for the location.
  fileprivate var name: String {
    switch self {
    case .path: "path"
    case .query: "query"
    case .member: "member"
    case .body: "body"
    case .rawBody: "raw_body"
    case .none: "nowhere"
    }
  }

  /// The name of the query parameter or member in the request; nil for other locations.
  fileprivate var wireName: String? {
    switch self {
    case .query(let name), .member(let name): name
    case .path, .body, .rawBody, .none: nil
    }
  }
}
