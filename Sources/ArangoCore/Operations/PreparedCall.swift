/// An operation with checked arguments: all that can be said about the request before a host is
/// chosen.
package struct PreparedCall: Sendable {
  /// The row.
  package let operation: Operation
  /// The value of each parameter, in their order; nil for one that the request does not have.
  private let values: [JSON?]

  /// Checks arguments against an operation's row; the error names both.
  package init(_ operation: Operation, _ arguments: JSON?) throws(ArangoError) {
    self.operation = operation
    do throws(ArangoError) {
      values = try PreparedCall.checked(arguments, operation)
    } catch {
      throw error.about(operation.name)
    }
  }

  /// The short names of servers that must be ids in the request.
  package var namesToResolve: [String] {
    zip(operation.parameters, values).compactMap { parameter, value in
      guard case .string(let name)? = value, parameter.mustBeID(name) else { return nil }
      return name
    }
  }

  /// The versions that have the operation and the arguments that are given.
  var requirement: CallRequirement {
    let limited = zip(operation.parameters, values).compactMap { parameter, value in
      value != nil && parameter.availability.isLimited
        ? CallRequirement.Argument(name: parameter.name, availability: parameter.availability) : nil
    }
    return CallRequirement(operation.availability, arguments: limited)
  }

  /// The job that it is about; nil if it is about none, or all.
  var job: CoordinatorResource? {
    for (parameter, value) in zip(operation.parameters, values) where parameter.kind.isJob {
      if case .string(let id)? = value, id.utf8.first.map(Endpoint.isDigit) == true {
        return .job(id)
      }
    }
    return nil
  }

  /// The body of a request.
  package enum Body: Sendable, Equatable {
    /// A JSON value.
    case json(JSON)
    /// Text as it is; the request's headers have its content type.
    case text(String)
  }

  /// The request and its body, with the servers' ids by their short names as far as they are known.
  package func request(
    in databasePrefix: String, ids: [String: String] = [:]
  ) -> (request: Request, body: Body?) {
    var query = ""
    var members: [JSON.Member] = []
    var headers: [Header] = []
    var body: Body?
    var path = usesVariant ? operation.variant?.path ?? operation.path : operation.path
    for (parameter, value) in zip(operation.parameters, values) {
      guard var value else { continue }
      if case .string(let name) = value, parameter.mustBeID(name), let id = ids[name] {
        value = .string(id)
      }
      switch parameter.place {
      case .path: path = path.replacing("{" + parameter.name + "}", with: value.wireText)
      case .query(let name):
        query += (query.isEmpty ? "?" : "&") + name + "=" + percentEncoded(value.wireText)
      case .member(let name): members.append(JSON.Member(name, value))
      case .body: body = .json(value)
      case .rawBody(let type):
        let text = value.wireText
        body = .text(text)
        // No bytes have no type.
        headers = text.isEmpty ? [] : [Header("Content-Type", type)]
      case .none: break
      }
    }
    if body == nil, operation.parameters.contains(where: { $0.isMember }) {
      body = .json(.object(members))
    }
    let request = Request(
      method: usesVariant ? operation.variant?.method ?? operation.method : operation.method,
      target: databasePrefix + path + query, headers: headers, idempotent: operation.idempotent)
    return (request, body)
  }

  private var usesVariant: Bool {
    guard let variant = operation.variant,
      let index = operation.parameters.firstIndex(where: { $0.name == variant.argument }),
      let value = values[index]
    else { return false }
    return value != .boolean(false)
  }

  private static func checked(
    _ arguments: JSON?, _ operation: Operation
  ) throws(ArangoError) -> [JSON?] {
    let parameters = operation.parameters
    var values: [JSON?] = parameters.map { $0.defaultValue }
    for member in try members(of: arguments) {
      guard let index = parameters.firstIndex(where: { $0.name == member.name }) else {
        throw unknownArgument(member.name, parameters)
      }
      guard let value = try parameters[index].value(member.value) else { continue }
      if case .path = parameters[index].place, [".", ".."].contains(value.wireText) {
        // Encoded or not, whoever normalises paths takes it for the folder above.
        throw .argument(
          "argument " + member.name + " is no name: \"" + value.wireText + "\"")
      }
      values[index] = value
    }
    for (parameter, value) in zip(parameters, values) where parameter.required && value == nil {
      throw .argument(
        "argument " + parameter.name + " is missing: " + parameter.kind.description)
    }
    let alternatives = operation.exactlyOneOf
    let given = zip(parameters, values).filter { alternatives.contains($0.name) && $1 != nil }
    guard alternatives.isEmpty || given.count == 1 else {
      throw .argument("exactly one of " + alternatives.joined(separator: ", ") + " is wanted")
    }
    return values
  }

  private static func members(of arguments: JSON?) throws(ArangoError) -> [JSON.Member] {
    switch arguments {
    case nil, .null?: return []
    case .object(let members)?: return members
    case let other?: throw .argument("arguments are a JSON object, not " + other.typeName)
    }
  }

  private static func unknownArgument(_ name: String, _ parameters: [Parameter]) -> ArangoError {
    let valid = parameters.map { $0.name }
    let message = "there is no argument \"" + name.sanitized + "\""
    if valid.isEmpty { return .argument(message + "; it takes none") }
    if let nearest = nearestName(to: name, among: valid) {
      return .argument(message + " (did you mean \"" + nearest + "\"?)")
    }
    return .argument(message + " (it takes " + valid.joined(separator: ", ") + ")")
  }
}

extension Parameter {
  /// Whether it stands for a server that must be named by its id, and `name` is none.
  fileprivate func mustBeID(_ name: String) -> Bool {
    switch kind {
    case .server(.idOnly): !ServerNames.isID(name)
    case .server(.idOnlyOrAll): !ServerNames.isID(name) && name != "all"
    default: false
    }
  }

  fileprivate var isMember: Bool {
    if case .member = place { true } else { false }
  }
}

extension JSON {
  /// The value as a path or a query spells it.
  fileprivate var wireText: String {
    if case .string(let text) = self { return text }
    return displayText
  }
}

extension String {
  /// The text with a placeholder of the path replaced by an encoded segment.
  fileprivate func replacing(_ placeholder: String, with value: String) -> String {
    let text = Array(utf8)
    let wanted = Array(placeholder.utf8)
    guard text.count >= wanted.count,
      let start = (0...(text.count - wanted.count)).first(where: {
        text[$0..<($0 + wanted.count)].elementsEqual(wanted)
      })
    else { return self }
    let before = String(decoding: text[..<start], as: UTF8.self)
    let after = String(decoding: text[(start + wanted.count)...], as: UTF8.self)
    return before + percentEncoded(value) + after
  }
}
