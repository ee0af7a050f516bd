/// An operation with checked arguments: the parts of a request that do not depend on the host.
package struct PreparedCall: Sendable {
  /// The operation.
  package let operation: Operation
  /// The value of each parameter, in the order of the table; nil for an absent argument.
  private let values: [JSON?]
  /// True if the caller gives the body of the request beside the arguments.
  private let hasOwnBody: Bool

  /// Checks arguments against the operation; the error names both.
  ///
  /// - Parameter hasOwnBody: True if the caller gives the body of the request beside the arguments, in
  ///   place of the argument whose location is the whole body.
  package init(
    _ operation: Operation, _ arguments: JSON?, hasOwnBody: Bool = false
  ) throws(ArangoError) {
    self.operation = operation
    self.hasOwnBody = hasOwnBody
    do throws(ArangoError) {
      values = try PreparedCall.checked(arguments, operation, hasOwnBody)
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

  /// The resource that the call refers to; nil if there is not exactly one.
  var resource: CoordinatorResource? {
    for (parameter, value) in zip(operation.parameters, values) {
      if case .resource(let kind) = parameter.kind, case .string(let id)? = value,
        id.utf8.first?.isDigit == true
      {
        return CoordinatorResource(kind, id)
      }
    }
    return nil
  }

  /// True if executing the call twice has the effect of executing it once. `areKeyed` is called with the
  /// documents of an argument, nil for the caller's own body, and returns true if each has a `_key`.
  package func isIdempotent(_ areKeyed: (JSON?) -> Bool) -> Bool {
    holds(operation.idempotency, areKeyed)
  }

  private func holds(_ condition: Idempotency, _ areKeyed: (JSON?) -> Bool) -> Bool {
    switch condition {
    case .always: true
    case .never: false
    case .ifGiven(let name): isGiven(name)
    case .ifValue(let name, let accepted):
      if case .string(let text)? = value(of: name) { accepted.contains(text) } else { false }
    case .ifKeyed(let name): areKeyed(value(of: name))
    case .any(let conditions): conditions.contains { holds($0, areKeyed) }
    case .all(let conditions): conditions.allSatisfy { holds($0, areKeyed) }
    }
  }

  /// The errorNum that becomes the result false, because argument `ignore_missing` is true.
  package var ignoredError: Int32? {
    isGiven("ignore_missing") ? operation.missingError : nil
  }

  private func value(of name: String) -> JSON? {
    zip(operation.parameters, values).first { $0.0.name == name }?.1
  }

  /// True if an argument is given and not false.
  package func isGiven(_ name: String) -> Bool {
    if hasOwnBody, operation.bodyParameter?.name == name { return true }
    return value(of: name).map { $0 != .boolean(false) } ?? false
  }

  /// The body of a request.
  package enum Body: Sendable, Equatable {
    /// A JSON value.
    case json(JSON)
    /// A text, whose content type is in the headers of the request.
    case text(String)
    /// The body that the caller gives beside the arguments.
    case own
  }

  /// Returns the request and its body. `ids` maps short names of servers to ids; unknown names are kept.
  package func request(
    in databasePrefix: String, ids: [String: String] = [:]
  ) -> (request: Request, body: Body?) {
    var query = ""
    var members: JSON = .object([])
    var headers: [Header] = []
    var body: Body?
    var path = usesVariant ? operation.variant?.path ?? operation.path : operation.path
    // Named arguments replace members of merged objects.
    for (parameter, value) in zip(operation.parameters, values) {
      guard case .mergedObject = parameter.kind, let value else { continue }
      if case .member(let name) = parameter.place { members = members.adding(value, at: name) }
      if case .body = parameter.place { members = value }
    }
    var hasQuery = path.utf8.contains(UInt8(ascii: "?"))
    for (parameter, value) in zip(operation.parameters, values) {
      guard var value else { continue }
      if case .string(let name) = value, parameter.mustBeID(name), let id = ids[name] {
        value = .string(id)
      }
      switch parameter.place {
      case .path:
        path = path.replacing("{" + parameter.name + "}", with: parameter.pathText(value))
      case .query(let name):
        query += (hasQuery ? "&" : "?") + name + "=" + percentEncoded(value.wireText)
        hasQuery = true
      case .pathAndMember(let name):
        path = path.replacing("{" + parameter.name + "}", with: parameter.pathText(value))
        members = members.adding(value, at: name)
      case .header(let name): headers.append(Header(name, value.wireText))
      case .member(let name):
        if case .mergedObject = parameter.kind { continue }
        members = members.adding(value, at: name)
      case .body:
        if case .mergedObject = parameter.kind { continue }
        body = .json(value)
      case .rawBody(let type):
        let text = value.wireText
        body = .text(text)
        // An empty body has no content type.
        if !text.isEmpty { headers.append(Header("Content-Type", type)) }
      case .none: break
      }
    }
    if hasOwnBody {
      body = .own
      if case .rawBody(let type)? = operation.bodyParameter?.place {
        headers.append(Header("Content-Type", type))
      }
    } else if body == nil, operation.parameters.contains(where: { $0.isMember }) {
      body = .json(members)
    }
    let request = Request(
      method: usesVariant ? operation.variant?.method ?? operation.method : operation.method,
      target: databasePrefix + path + query, headers: headers)
    return (request, body)
  }

  private var usesVariant: Bool { operation.variant.map { isGiven($0.argument) } ?? false }

  private static func checked(
    _ arguments: JSON?, _ operation: Operation, _ hasOwnBody: Bool
  ) throws(ArangoError) -> [JSON?] {
    let body = hasOwnBody ? operation.bodyParameter : nil
    guard !hasOwnBody || body != nil else {
      throw .argument("no argument is the whole body of the request")
    }
    let parameters = operation.parameters
    var values: [JSON?] = parameters.map { $0.defaultValue }
    for member in try members(of: arguments) {
      guard let index = parameters.firstIndex(where: { $0.name == member.name }) else {
        throw unknownArgument(member.name, parameters)
      }
      guard let value = try parameters[index].value(member.value) else { continue }
      guard member.name != body?.name else {
        throw .argument("argument " + member.name + " is given twice: as the body, too")
      }
      if parameters[index].isInPath, value.wireText.isPathStep {
        throw .argument(
          "argument " + member.name + " is no name: \"" + value.wireText + "\"")
      }
      values[index] = value
    }
    for (parameter, value) in zip(parameters, values)
    where parameter.required && value == nil && parameter.name != body?.name {
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
    switch place {
    case .member, .pathAndMember: true
    default: false
    }
  }

  fileprivate var isInPath: Bool {
    switch place {
    case .path, .pathAndMember: true
    default: false
    }
  }
}

extension Operation {
  /// The parameter that is the whole body of the request; nil if there is none.
  package var bodyParameter: Parameter? {
    parameters.first {
      switch ($0.place, $0.kind) {
      case (.body, .mergedObject): false
      case (.body, _), (.rawBody, _): true
      default: false
      }
    }
  }
}

extension Parameter {
  /// The value as percent-encoded text for the path. The slash of a handle remains.
  fileprivate func pathText(_ value: JSON) -> String {
    guard case .handle = kind else { return percentEncoded(value.wireText) }
    return value.wireText.handleParts.map { percentEncoded($0) }.joined(separator: "/")
  }
}

extension JSON {
  /// The object with a value at a name; "options.stream" stands for the member "stream" of the object
  /// "options". Objects are merged.
  fileprivate func adding(_ value: JSON, at name: String) -> JSON {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    guard case .object(var members) = self, let first = parts.first else { return self }
    var value = value
    let place = members.firstIndex { $0.name == first }
    if parts.count > 1 {
      var inner: JSON = .object([])
      if let place, case .object = members[place].value { inner = members[place].value }
      value = inner.adding(value, at: parts[1])
    }
    if let place {
      members[place].value = value
    } else {
      members.append(JSON.Member(first, value))
    }
    return .object(members)
  }

  /// The value as text for a path or a query.
  fileprivate var wireText: String {
    if case .string(let text) = self { return text }
    return displayText
  }
}

extension String {
  /// Returns the text with a placeholder replaced.
  fileprivate func replacing(_ placeholder: String, with value: String) -> String {
    let text = Array(utf8)
    guard let start = text[...].firstIndex(of: placeholder) else { return self }
    let before = String(decoding: text[..<start], as: UTF8.self)
    let after = String(decoding: text[(start + placeholder.utf8.count)...], as: UTF8.self)
    return before + value + after
  }
}
