/// One operation of ArangoDB: a row of the table from which calls, typed functions, documentation
/// and bindings come.
package struct Operation: Sendable {
  /// "cluster.health".
  package let name: String
  /// What it does, in one sentence.
  package let summary: String
  /// Its HTTP method.
  package let method: Request.Method
  /// Its path, inside the database.
  package let path: String
  /// The arguments it takes, the required ones first.
  package let parameters: [Parameter]
  /// What of the answer's body it gives.
  package let shape: AnswerShape
  /// Whether running it twice does the same as running it once.
  package let idempotent: Bool
  /// Milliseconds it needs at least, if the server may block for long.
  package let timeout: Int64?

  /// Makes a row.
  package init(
    _ name: String, _ summary: String, _ method: Request.Method, _ path: String,
    _ parameters: [Parameter] = [], gives shape: AnswerShape, idempotent: Bool? = nil,
    timeout: Int64? = nil
  ) {
    self.name = name
    self.summary = summary
    self.method = method
    self.path = path
    self.parameters = parameters
    self.shape = shape
    self.idempotent = idempotent ?? method.onlyReads
    self.timeout = timeout
  }

  /// Every operation.
  package static let table: [Operation] = clusterOperations

  /// The operation of that name.
  package static func named(_ name: String) throws(ArangoError) -> Operation {
    if let operation = table.first(where: { $0.name == name }) { return operation }
    var message = "there is no operation \"" + name.printable + "\""
    if let nearest = nearestName(to: name, among: table.map { $0.name }) {
      message += " (did you mean \"" + nearest + "\"?)"
    }
    throw .argument(message)
  }

  /// The request for these arguments, and its body.
  package func request(
    _ arguments: JSON?, in databasePrefix: String
  ) throws(ArangoError) -> (request: Request, body: JSON?) {
    do throws(ArangoError) {
      let values = try checked(arguments)
      var query = ""
      var body: JSON?
      for (parameter, value) in zip(parameters, values) {
        guard let value else { continue }
        switch parameter.place {
        case .query(let wireName):
          query += (query.isEmpty ? "?" : "&") + wireName + "=" + percentEncoded(value.wireText)
        case .body:
          body = value
        }
      }
      let target = databasePrefix + path + query
      return (Request(method: method, target: target, idempotent: idempotent), body)
    } catch {
      throw error.about(name)
    }
  }

  /// The value of each parameter, in their order; nil for one that is not given.
  private func checked(_ arguments: JSON?) throws(ArangoError) -> [JSON?] {
    var values: [JSON?] = parameters.map { _ in nil }
    switch arguments {
    case nil, .null: break
    case .object(let members):
      for member in members {
        guard let index = parameters.firstIndex(where: { $0.name == member.name }) else {
          throw unknownArgument(member.name)
        }
        try parameters[index].check(member.value)
        values[index] = member.value
      }
    case let other?:
      throw .argument("arguments are a JSON object, not " + other.typeName)
    }
    for (parameter, value) in zip(parameters, values) where parameter.required && value == nil {
      throw .argument("argument " + parameter.name + " is missing")
    }
    return values
  }

  private func unknownArgument(_ name: String) -> ArangoError {
    let valid = parameters.map { $0.name }
    guard !valid.isEmpty else {
      return .argument("there is no argument \"" + name.printable + "\"; it takes none")
    }
    return .argument(
      "there is no argument \"" + name.printable + "\" (it takes "
        + valid.joined(separator: ", ") + ")")
  }
}

extension JSON {
  /// The value as a query parameter spells it.
  fileprivate var wireText: String {
    if case .string(let text) = self { return text }
    return shown
  }
}
