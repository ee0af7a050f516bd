/// An operation of ArangoDB: a row of the table from which calls, typed functions, documentation and
/// bindings are made.
package final class Operation: Sendable {
  /// The name, such as "cluster.health".
  package let name: String
  /// The effect of the operation, in one sentence.
  package let summary: String
  /// The HTTP method.
  package let method: Request.Method
  /// The path inside the database; `{argument}` stands for an argument.
  package let path: String
  /// The arguments, the required ones first.
  package let parameters: [Parameter]
  /// The request that replaces the usual one if a certain argument is given and not false.
  package let variant: Variant?
  /// Arguments of which exactly one must be given.
  package let exactlyOneOf: [String]
  /// The part of the response body that is the result.
  package let shape: ResultProjection
  /// The permission that the server requires.
  package let rights: Permission
  /// The condition under which executing the operation twice has the effect of executing it once.
  package let idempotency: Idempotency
  /// The versions of ArangoDB with the operation.
  package let availability: VersionRequirement
  /// The minimum timeout in milliseconds of an operation that may block the server for long.
  package let timeout: Int64?
  /// The errorNum for a missing resource, which argument `ignore_missing` turns into the result false;
  /// nil if the operation has no such argument.
  package let missingError: Int32?
  /// The type of the result, in the words of `Parameter.Kind.type` and a few of its own.
  package let resultType: String

  /// An alternative request of an operation.
  package struct Variant: Sendable {
    /// The argument that selects the variant. The argument itself is sent only if it has a location.
    package let argument: String
    package let method: Request.Method
    package let path: String

    /// Creates a variant.
    package init(if argument: String, _ method: Request.Method, _ path: String) {
      self.argument = argument
      self.method = method
      self.path = path
    }
  }

  /// Creates a row.
  @inline(never)  // called for every row: inlining would enlarge the library
  package init(
    _ name: String, _ summary: String, _ method: Request.Method, _ path: String,
    _ parameters: [Parameter] = [], variant: Variant? = nil, exactlyOneOf: [String] = [],
    gives shape: ResultProjection, returning resultType: String? = nil,
    rights: Permission = .user, idempotent idempotency: Idempotency? = nil,
    _ availability: VersionRequirement = .always, timeout: Int64? = nil,
    missing missingError: Int32? = nil
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
    self.idempotency = idempotency ?? (method.onlyReads ? .always : .never)
    self.availability = availability
    self.timeout = timeout
    self.missingError = missingError
    self.resultType = resultType ?? shape.type
  }

  /// The table of all operations.
  package static let table: [Operation] =
    clusterOperations + serverOperations + databaseOperations + tokenOperations + jobOperations
    + collectionOperations + documentOperations + indexOperations + queryOperations
    + cursorOperations + transactionOperations + graphOperations + vertexOperations
    + edgeOperations + viewOperations + analyzerOperations + userOperations + backupOperations

  /// Returns the operation of the name; throws if the table has none.
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

  /// True if the argument is passed on in the spelling of the caller.
  package func passesOn(_ argument: String) -> Bool {
    parameters.contains { $0.name == argument && $0.passesOn }
  }

  /// The name without its group: "health" for "cluster.health".
  package var shortName: String {
    String(decoding: Array(name.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst()), as: UTF8.self)
  }
}
