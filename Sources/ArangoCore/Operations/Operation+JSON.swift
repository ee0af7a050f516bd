extension Operation {
  /// The C name of the operation's typed function: "arango_cluster_health". The name of
  /// `database.create` differs: `arango_database_create` creates a handle.
  package var functionName: String {
    name == "database.create" ? "arango_create_database" : "arango_" + group + "_" + shortName
  }

  /// The part of the name before the dot: "cluster".
  package var group: String {
    String(decoding: Array(name.utf8.prefix { $0 != UInt8(ascii: ".") }), as: UTF8.self)
  }

  /// The row as `arango_operations` prints it.
  package var json: JSON {
    .object([
      JSON.Member("name", .string(name)),
      JSON.Member("function", .string(functionName)),
      JSON.Member("summary", .string(summary)),
      JSON.Member("method", .string(method.rawValue)),
      JSON.Member("path", .string(path)),
      JSON.Member("variant", variant?.json ?? .null),
      JSON.Member("arguments", .array(parameters.map { $0.json(of: self) })),
      JSON.Member("exactly_one_of", .array(exactlyOneOf.map { .string($0) })),
      JSON.Member("answer", .string(shape.description)),
      JSON.Member(
        "returns",
        .object([
          JSON.Member("kind", .string(shape.kind)), JSON.Member("type", .string(resultType)),
        ])),
      JSON.Member("rights", .string(rights.rawValue)),
      JSON.Member("permission", .string(rights.name)),
      JSON.Member("idempotent", .boolean(idempotent)),
      JSON.Member("since", .array(availability.since.map { .string($0.text) })),
      JSON.Member("removed_in", availability.removedIn.map { .string($0.text) } ?? .null),
      JSON.Member("use_instead", availability.successor.map { .string($0) } ?? .null),
      JSON.Member("timeout_ms", timeout.map { .integer($0) } ?? .null),
      JSON.Member("blocks", .boolean(timeout != nil)),
    ])
  }

  /// The type of the result, in the words of `Parameter.Kind.type` and a few of its own. A
  /// projection that checks no type leaves the type to the operation.
  private var resultType: String {
    switch name {
    case "server.execute", "collection.count", "collection.shards": "any"
    case "server.shutdown": "string"
    case "server.time": "number"
    case "token.list", "collection.list", "query.rules", "query.list", "query.list_slow",
      "query.cache_entries", "query.plans", "transaction.list", "view.list", "analyzer.list":
      "array of objects"
    case "job.list", "database.list", "database.list_accessible", "collection.key_generators":
      "array of strings"
    case "job.cancel", "job.delete", "database.create", "database.delete",
      "collection.load_indexes", "view.delete":
      "boolean"
    case "collection.recalculate_count": "integer"
    default: shape.type
    }
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

extension ResultProjection {
  /// The projection, in one word for programs.
  fileprivate var kind: String {
    switch self {
    case .whole: "whole"
    case .object: "without_envelope"
    case .member: "member"
    case .memberIfThere: "member_or_empty_object"
    case .stringOrNull: "member_or_null"
    case .array: "array"
    case .result: "result"
    case .column: "column"
    case .text: "text"
    case .nothing: "nothing"
    case .accepted: "accepted"
    case .agencyJob: "agency_job"
    case .jobState: "job_state"
    case .jobResult: "job_result"
    }
  }

  /// The type of the projected value, unless the operation has a type of its own.
  fileprivate var type: String {
    switch self {
    case .whole, .object, .member(_, .any), .memberIfThere, .result, .agencyJob, .jobResult:
      "object"
    case .member(_, .string), .text, .jobState: "string"
    case .stringOrNull: "string or null"
    case .array, .column: "array of strings"
    case .nothing: "null"
    case .accepted: "boolean"
    }
  }
}

extension Permission {
  /// The permission, in one word for programs.
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .user: "user"
    case .hardened: "user_unless_hardened"
    case .databaseWriter: "database_writer"
    case .collectionWriter: "collection_writer"
    case .admin: "admin"
    case .adminByOption: "admin_by_option"
    case .userByOption: "user_by_option"
    case .superuser: "superuser"
    case .selfOrAdmin: "self_or_admin"
    }
  }
}

extension Parameter {
  /// The argument as `arango_operations` prints it.
  fileprivate func json(of operation: Operation) -> JSON {
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
      JSON.Member("permission", rights.map { .string($0.name) } ?? .null),
      JSON.Member("secret", .boolean(operation.name == "server.set_license" && name == "license")),
    ]
    members += kind.limits
    if case .rawBody(let type) = place {
      members.append(JSON.Member("content_type", .string(type)))
    }
    return .object(members)
  }
}

extension Parameter.Kind {
  /// The values it accepts, for programs: `one_of`, `minimum`, `maximum`, `server`.
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
  /// The place in the request, in one word for programs.
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

  /// The name in the request, of a place that has names; nil of all others.
  fileprivate var wireName: String? {
    switch self {
    case .query(let name), .member(let name): name
    case .path, .body, .rawBody, .none: nil
    }
  }
}
