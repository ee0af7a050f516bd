/// One operation of ArangoDB: a row of the table from which calls, typed functions, documentation
/// and bindings come.
package struct Operation: Sendable {
  /// "cluster.health".
  package let name: String
  /// What it does, in one sentence.
  package let summary: String
  /// Its HTTP method.
  package let method: Request.Method
  /// Its path, inside the database; `{argument}` stands for an argument.
  package let path: String
  /// The arguments it takes, the required ones first.
  package let parameters: [Parameter]
  /// Another request for the same, if a certain argument is given and not false.
  package let variant: Variant?
  /// Arguments of which exactly one must be given.
  package let exactlyOneOf: [String]
  /// What of the answer it gives.
  package let shape: ResultProjection
  /// Who may run it.
  package let rights: Permission
  /// Whether running it twice does the same as running it once.
  package let idempotent: Bool
  /// Which servers have it.
  package let availability: VersionRequirement
  /// Milliseconds it needs at least, if the server may block for long.
  package let timeout: Int64?

  /// Another request for the same operation.
  package struct Variant: Sendable {
    /// The argument that calls for it; it is not sent itself unless it has a place in the body.
    package let argument: String
    package let method: Request.Method
    package let path: String

    /// Makes a variant.
    package init(if argument: String, _ method: Request.Method, _ path: String) {
      self.argument = argument
      self.method = method
      self.path = path
    }
  }

  /// Makes a row.
  @inline(never)  // it is called for every row
  package init(
    _ name: String, _ summary: String, _ method: Request.Method, _ path: String,
    _ parameters: [Parameter] = [], variant: Variant? = nil, exactlyOneOf: [String] = [],
    gives shape: ResultProjection, rights: Permission = .user, idempotent: Bool? = nil,
    _ availability: VersionRequirement = .always, timeout: Int64? = nil
  ) {
    self.name = name
    self.summary = summary
    self.method = method
    self.path = path
    self.parameters = parameters
    self.variant = variant
    self.exactlyOneOf = exactlyOneOf
    self.shape = shape
    self.rights = rights
    self.idempotent = idempotent ?? method.onlyReads
    self.availability = availability
    self.timeout = timeout
  }

  /// Every operation.
  package static let table: [Operation] =
    clusterOperations + serverOperations + databaseOperations + tokenOperations + jobOperations

  /// The operation of that name.
  package static func named(_ name: String) throws(ArangoError) -> Operation {
    if let place = places[name] { return table[place] }
    var message = "there is no operation \"" + name.sanitized + "\""
    if let nearest = nearestName(to: name, among: table.map { $0.name }) {
      message += " (did you mean \"" + nearest + "\"?)"
    }
    throw .argument(message)
  }

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (place, operation) in table.enumerated() { places[operation.name] = place }
    return places
  }()

  /// True if the argument of that name is passed on as it is written.
  package func passesOn(_ argument: String) -> Bool {
    parameters.contains { $0.name == argument && $0.passesOn }
  }

  /// "health" of "cluster.health".
  package var shortName: String {
    String(decoding: Array(name.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst()), as: UTF8.self)
  }
}
