package import ArangoCore
package import ArangoPlatform

/// The part of a response body that is the result of an operation.
package struct ProjectedResult {
  /// The JSON text of the result.
  package let json: Bytes
  /// The rows, if the projection has read them.
  package let rows: JSONRows?
  /// The resource that the server created.
  package let created: CoordinatorResource?
  /// The fields beside the rows of a query.
  package let batch: CursorBatch?

  /// Creates a result.
  package init(
    _ json: Bytes, rows: JSONRows? = nil, created: CoordinatorResource? = nil,
    batch: CursorBatch? = nil
  ) {
    self.batch = batch
    self.json = json
    self.rows = rows
    self.created = created
  }
}

extension ResultProjection {
  /// Returns the part of a response body that is the result of the operation, with its rows and the resource
  /// that it names. Throws if the part is missing.
  package func result(
    in body: Bytes, status: Int32 = 200, isJobResult: Bool = false
  ) throws(ArangoError) -> ProjectedResult {
    switch self {
    case .cursor:
      let document = try JSONDocument.read(body, levels: 2)
      guard document.serverError == nil else {
        throw .misshapen("the answer has an error inside")
      }
      let batch = try document.cursorBatch()
      return ProjectedResult(
        body, rows: try document.rows("result"),
        created: batch.id.map { CoordinatorResource(.cursor, $0) }, batch: batch)
    case .items:
      let document = try JSONDocument.read(body, levels: 1)
      // The server answers {} to a silent request without errors.
      guard document.kind(JSONDocument.root) == .array || document.isEmptyObject else {
        throw .misshapen("the answer is not an array")
      }
      return ProjectedResult(body, rows: document.rows(of: JSONDocument.root, mayHaveErrors: true))
    case .transaction:
      let document = try JSONDocument.read(body, levels: 2)
      guard let result = document.member("result"),
        let id = document.member("id", of: result).flatMap({ document.identifier($0) })
      else { throw .misshapen("the answer has no id of a transaction") }
      return ProjectedResult(
        try document.slice(result), created: CoordinatorResource(.transaction, id))
    default:
      return ProjectedResult(try answer(in: body, status: status, isJobResult: isJobResult))
    }
  }

  /// Returns the JSON text of the result of an operation. Throws if it is missing.
  package func answer(
    in body: Bytes, status: Int32 = 200, isJobResult: Bool = false
  ) throws(ArangoError) -> Bytes {
    switch self {
    case .document:
      try JSONDocument.read(body, levels: 0).checkIsObject()
      return body
    case .revision:
      throw .misshapen("the answer has no header ETag")
    case .whole, .cursor, .items, .transaction:
      try JSONDocument.check(body)
      return body
    case .object:
      return try JSONDocument.read(body, levels: 1).withoutEnvelope()
    case .member(let name, let kind):
      return try JSONDocument.read(body, levels: 1).member(name, kind)
    case .memberIfThere(let name):
      return try JSONDocument.read(body, levels: 1).member(name, .any, orElse: .object([]))
    case .stringOrNull(let name):
      return try JSONDocument.read(body, levels: 1).member(name, .string, orElse: .null)
    case .array(let name, let inside):
      return try JSONDocument.read(body, levels: 2).array(name, orInside: inside)
    case .result:
      return try JSONDocument.read(body, levels: 1).member("result", .any)
    case .column(let array, let member):
      return try JSONDocument.read(body, levels: 3).column(array, member)
    case .text:
      return try JSON.string(body.text).text()
    case .nothing:
      return try JSON.null.text()
    case .done:
      return try JSON.boolean(true).text()
    case .accepted:
      if body.count > 0 { try JSONDocument.check(body) }
      return try JSON.boolean(status == 202).text()
    case .agencyJob:
      return try JSONDocument.read(body, levels: 2).flatAgencyJob()
    case .jobState:
      return try JSON.string(status == 204 ? "pending" : "done").text()
    case .jobResult:
      guard isJobResult else {
        return try JSON.object([JSON.Member("done", .boolean(false))]).text()
      }
      return try ResultProjection.jobResult(body, status)
    }
  }

  /// Returns the stored response of a job as an object. Its body is the body of the response: JSON, a string
  /// for other text, or null if it is empty.
  private static func jobResult(_ body: Bytes, _ status: Int32) throws(ArangoError) -> Bytes {
    let isJSON = body.count > 0 && (try? JSONDocument.check(body)) != nil
    let displayText = isJSON ? body : try (body.count > 0 ? JSON.string(body.text) : .null).text()
    let text = Bytes()
    text.append("{\"done\":true,\"http_status\":" + String(status) + ",\"body\":")
    text.append(UnsafeRawBufferPointer(displayText.buffer))
    guard text.append("}") else { throw .outOfMemory }
    return text
  }
}

extension JSONDocument {
  /// Returns the rows of the array `name`; throws if there is none.
  fileprivate func rows(_ name: String) throws(ArangoError) -> JSONRows {
    guard let array = member(name), let rows = rows(of: array) else {
      throw .misshapen("the answer has no array " + name)
    }
    return rows
  }

  /// True for an object without members. Its level was recorded.
  fileprivate var isEmptyObject: Bool {
    kind(JSONDocument.root) == .object && values.count == 1
  }

  /// Returns the fields of a query's response.
  fileprivate func cursorBatch() throws(ArangoError) -> CursorBatch {
    var batch = CursorBatch()
    batch.id = member("id").flatMap { identifier($0) }
    batch.nextBatchID = member("nextBatchId").flatMap { identifier($0) }
    guard let hasMore = member("hasMore"), kind(hasMore) == .true || kind(hasMore) == .false else {
      throw .misshapen("the answer's member hasMore is not a boolean")
    }
    batch.hasMore = kind(hasMore) == .true
    guard !batch.hasMore || batch.id?.isEmpty == false else {
      throw .misshapen("the answer has hasMore, but no id")
    }
    batch.count = member("count").map { verbatim($0) }
    batch.isCached = member("cached").map { verbatim($0) }
    batch.extra = member("extra").map { verbatim($0) }
    return batch
  }

  /// Returns an id, which servers write as a string or a number; nil for another value.
  fileprivate func identifier(_ value: Int) -> String? {
    switch kind(value) {
    case .string: string(value)
    case .number: String(decoding: bytes(value), as: UTF8.self)
    default: nil
    }
  }

  fileprivate func withoutEnvelope() throws(ArangoError) -> Bytes {
    try checkIsObject()
    var object = JSONSlices(of: self, "{")
    for member in children(of: JSONDocument.root) where !isOfEnvelope(member) {
      object.add(member: member)
    }
    return try object.end("}")
  }

  private func isOfEnvelope(_ member: Int) -> Bool {
    isNamed(member, "error") || isNamed(member, "code")
  }

  fileprivate func checkIsObject() throws(ArangoError) {
    guard kind(JSONDocument.root) == .object else {
      throw .misshapen("the answer is not an object")
    }
  }

  fileprivate func member(_ name: String, _ kind: ResultProjection.Kind) throws(ArangoError)
    -> Bytes
  {
    guard let value = member(name) else {
      throw .misshapen("the answer has no member " + name)
    }
    guard kind == .any || self.kind(value) == .string else {
      throw .misshapen("the answer's member " + name + " is not a string")
    }
    return try slice(value)
  }

  fileprivate func member(
    _ name: String, _ kind: ResultProjection.Kind, orElse other: JSON
  ) throws(ArangoError) -> Bytes {
    try checkIsObject()
    return member(name) == nil ? try other.text() : try member(name, kind)
  }

  /// Returns the member `name`, or the member `inside` of the object `name`. The value must be an array.
  fileprivate func array(_ name: String, orInside inside: String) throws(ArangoError) -> Bytes {
    var value = member(name)
    if let object = value, kind(object) == .object { value = member(inside, of: object) }
    guard let value, kind(value) == .array else {
      throw .misshapen("the answer has no array " + name)
    }
    return try slice(value)
  }

  /// Returns an array of the string `name` of each object in an array.
  fileprivate func column(_ array: String, _ name: String) throws(ArangoError) -> Bytes {
    guard let rows = member(array), kind(rows) == .array else {
      throw .misshapen("the answer has no array " + array)
    }
    var column = JSONSlices(of: self, "[")
    for row in children(of: rows) {
      guard let value = member(name, of: row), kind(value) == .string else {
        throw .misshapen("an element of " + array + " has no string " + name)
      }
      column.add(value)
    }
    return try column.end("]")
  }

  /// Returns an agency job in the format of newer servers: its members beside `status`, its id named `job`.
  /// Older servers nest the job under `job` and name its id `id`.
  fileprivate func flatAgencyJob() throws(ArangoError) -> Bytes {
    guard let job = member("job"), member("status") != nil else {
      throw .misshapen("the answer has no members job and status")
    }
    guard kind(job) == .object else { return try withoutEnvelope() }
    var object = JSONSlices(of: self, "{")
    for outer in children(of: JSONDocument.root)
    where !isOfEnvelope(outer) && !isNamed(outer, "job") {
      if isNamed(outer, "id") {
        object.add(outer, named: "job")
      } else if member(name(outer), of: job) == nil {
        object.add(member: outer)
      }
    }
    for inner in children(of: job) where !isOfEnvelope(inner) { object.add(member: inner) }
    return try object.end("}")
  }
}

/// A JSON text composed of slices of another.
private struct JSONSlices {
  private let document: JSONDocument
  private let text = Bytes()
  private var isFirst = true
  private var hasMemory: Bool

  /// Begins an object or an array.
  init(of document: JSONDocument, _ beginning: String) {
    self.document = document
    // The text is at most as long as the document, except for a renamed member.
    hasMemory = text.reserve(document.text.count + 1) && text.append(beginning)
  }

  /// Adds a member with its name.
  mutating func add(member: Int) {
    let value = document.values[member]
    add(document.bytes(at: value.name.lowerBound..<value.range.upperBound))
  }

  /// Adds a member with another name, which needs no escapes.
  mutating func add(_ value: Int, named name: String) {
    separate()
    hasMemory = hasMemory && text.append("\"" + name + "\":")
    isFirst = true
    add(value)
  }

  /// Adds an element.
  mutating func add(_ value: Int) {
    add(document.bytes(value))
  }

  /// Ends the text.
  func end(_ ending: String) throws(ArangoError) -> Bytes {
    guard hasMemory, text.append(ending) else { throw .outOfMemory }
    text.shrink()
    return text
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    separate()
    hasMemory = hasMemory && text.append(UnsafeRawBufferPointer(bytes))
    withExtendedLifetime(document) {}
  }

  private mutating func separate() {
    if !isFirst { hasMemory = hasMemory && text.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}

extension ArangoError {
  /// Returns the error for a response that is JSON, but lacks the result of the operation.
  fileprivate static func misshapen(_ message: String) -> ArangoError {
    ArangoError(.protocolViolation, message, execution: .executed)
  }
}
