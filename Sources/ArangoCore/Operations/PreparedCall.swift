/// An operation with checked arguments: the parts of a request that do not depend on the host.
package struct PreparedCall: Sendable {
  /// The operation.
  package let operation: Operation
  /// The value of each parameter, in the order of the table; nil for an absent argument.
  private let values: [JSON?]

  /// Checks arguments against the operation; the error names both.
  package init(_ operation: Operation, _ arguments: JSON?) throws(ArangoError) {
    self.operation = operation
    do throws(ArangoError) {
      values = try PreparedCall.checked(arguments, operation)
    } catch {
      throw error.about(operation.name)
    }
  }

  /// The short names of servers to replace by ids in the request.
  package var namesToResolve: [String] {
    zip(operation.parameters, values).compactMap { parameter, value in
      guard case .string(let name)? = value, parameter.mustBeID(name) else { return nil }
      return name
    }
  }

  /// The versions of ArangoDB with the operation and all given arguments.
  var requirement: CallRequirement {
    let limited = zip(operation.parameters, values).compactMap { parameter, value in
      value != nil && parameter.availability.isLimited
        ? CallRequirement.Argument(name: parameter.name, availability: parameter.availability) : nil
    }
    return CallRequirement(operation.availability, arguments: limited)
  }

  /// The job that the call refers to; nil if there is not exactly one.
  var job: CoordinatorResource? {
    for (parameter, value) in zip(operation.parameters, values) where parameter.kind.isJob {
      if case .string(let id)? = value, id.utf8.first?.isDigit == true {
        return .job(id)
      }
    }
    return nil
  }

  /// The body of a request.
  package enum Body: Sendable, Equatable {
    /// A JSON value.
    case json(JSON)
    /// A text, whose content type is in the headers of the request.
    case text(String)
  }

  /// Returns the request and its body. `ids` maps short names of servers to ids; unknown names are kept.
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
        // An empty body has no content type.
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
        // A proxy or server that normalises paths resolves "." and "..", encoded or not.
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
  /// True if the server requires an id and `name` is a short name.
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
  /// The value as text for a path or a query.
  fileprivate var wireText: String {
    if case .string(let text) = self { return text }
    return displayText
  }
}

extension String {
  /// Returns the text with a placeholder replaced by a percent-encoded value.
  fileprivate func replacing(_ placeholder: String, with value: String) -> String {
    let text = Array(utf8)
    guard let start = text[...].firstIndex(of: placeholder) else { return self }
    let before = String(decoding: text[..<start], as: UTF8.self)
    let after = String(decoding: text[(start + placeholder.utf8.count)...], as: UTF8.self)
    return before + percentEncoded(value) + after
  }
}
