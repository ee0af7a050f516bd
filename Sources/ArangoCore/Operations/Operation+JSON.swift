extension Operation {
  /// The C name of the operation's typed function: "arango_cluster_health". The verb stands in front of the
  /// group if a function for handles has that name: "arango_create_database".
  package var functionName: String {
    switch name {
    case "database.create", "cursor.next", "cursor.close": "arango_" + shortName + "_" + group
    default: "arango_" + group + "_" + shortName
    }
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
      JSON.Member("arguments", .array(parameters.map { $0.json })),
      JSON.Member("exactly_one_of", .array(exactlyOneOf.map { .string($0) })),
      JSON.Member("answer", .string(shape.description)),
      JSON.Member(
        "returns",
        .object([
          JSON.Member("kind", .string(shape.kind)), JSON.Member("type", .string(resultType)),
        ])),
      JSON.Member("rights", .string(rights.rawValue)),
      JSON.Member("permission", .string(rights.name)),
      JSON.Member("idempotent", .boolean(idempotency.isUnconditional)),
      JSON.Member("idempotent_if", idempotency.json),
      JSON.Member("since", .array(availability.since.map { .string($0.text) })),
      JSON.Member("removed_in", availability.removedIn.map { .string($0.text) } ?? .null),
      JSON.Member("use_instead", availability.successor.map { .string($0) } ?? .null),
      JSON.Member("timeout_ms", timeout.map { .integer($0) } ?? .null),
      JSON.Member("blocks", .boolean(timeout != nil)),
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
    case .done: "done"
    case .accepted: "accepted"
    case .agencyJob: "agency_job"
    case .jobState: "job_state"
    case .jobResult: "job_result"
    case .cursor: "cursor"
    case .document: "document"
    case .items: "items"
    case .revision: "revision"
    case .transaction: "transaction"
    }
  }

  /// The type of the projected value, unless the operation has a type of its own.
  var type: String {
    switch self {
    case .whole, .document, .object, .member(_, .any), .memberIfThere, .result, .agencyJob,
      .jobResult,
      .cursor, .transaction:
      "object"
    case .items: "array of objects"
    case .member(_, .string), .text, .jobState: "string"
    case .stringOrNull, .revision: "string or null"
    case .array, .column: "array of strings"
    case .nothing: "null"
    case .accepted, .done: "boolean"
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
    case .collectionReader: "collection_reader"
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
      JSON.Member("permission", rights.map { .string($0.name) } ?? .null),
      JSON.Member("secret", .boolean(isSecret)),
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
    case .boolean, .number, .string, .text, .name, .key, .handle, .revision, .resource, .strings,
      .stringOrStrings, .array, .object, .mergedObject, .agencyDump, .any:
      []
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
    case .header: "header"
    case .member: "member"
    case .pathAndMember: "path_and_member"
    case .body: "body"
    case .rawBody: "raw_body"
    case .none: "nowhere"
    }
  }

  /// The name in the request, of a place that has names; nil of all others.
  fileprivate var wireName: String? {
    switch self {
    case .query(let name), .header(let name), .member(let name), .pathAndMember(let name): name
    case .path, .body, .rawBody, .none: nil
    }
  }
}
